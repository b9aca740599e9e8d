import PythonRuntime

/// A Python value as plain data, copied out of a run without calling any of the program's own code: what checks look at.
public indirect enum PlainData: Sendable {
    case none
    case bool(Bool)
    case int(Int)
    /// An integer beyond a machine word, in decimal.
    case largeInt(String)
    case float(Double)
    case string(String)
    case bytes([UInt8])
    case list([PlainData])
    case tuple([PlainData])
    case set([PlainData])
    case dictionary([(key: PlainData, value: PlainData)])
    /// Anything else: its class, and its text as the built-in `object.__repr__` gives it.
    case opaque(type: String, text: String)
}

extension Interpreter {
    /// Copies a value out. Deep structures are cut at `depth` levels; self-reference ends there too.
    public func plainData(_ value: Value, depth: Int = 64) -> PlainData {
        if depth == 0 { return .opaque(type: typeName(of: value), text: "…") }
        switch value {
        case .none, .unbound: return .none
        case .bool(let flag): return .bool(flag)
        case .int(let number): return .int(number)
        case .float(let number): return .float(number)
        case .object(let reference): return plainData(reference.object, depth: depth)
        }
    }

    private func plainData(_ object: Object, depth: Int) -> PlainData {
        switch object {
        case let string as StringObject: return .string(string.swiftString)
        case let integer as IntegerObject: return .largeInt(integer.value.description)
        case let list as ListObject: return .list(list.buffer.map { plainData($0, depth: depth - 1) })
        case let tuple as TupleObject: return .tuple(tuple.buffer.map { plainData($0, depth: depth - 1) })
        case let bytes as BytesObject: return .bytes(Array(bytes.row))
        case let set as SetObject:
            var items: [PlainData] = []
            var place = 0
            while let next = set.place(from: place) {
                items.append(plainData(set.key(at: next), depth: depth - 1))
                place = next + 1
            }
            return .set(items)
        case let dictionary as DictObject:
            var entries: [(key: PlainData, value: PlainData)] = []
            var place = 0
            while let next = dictionary.place(from: place) {
                entries.append(
                    (plainData(dictionary.key(at: next), depth: depth - 1),
                     plainData(dictionary.value(at: next), depth: depth - 1)))
                place = next + 1
            }
            return .dictionary(entries)
        case let exception as ExceptionObject:
            let text = exception.arguments.count == 1
                ? exception.arguments.items[0].as(StringObject.self, .string)?.swiftString ?? "" : ""
            return .opaque(type: exception.type.name, text: text)
        case let opaque as OpaqueObject: return .opaque(type: opaque.type.name, text: opaque.shownText)
        default: return .opaque(type: object.type.name, text: "<\(object.type.name) object>")
        }
    }

    /// Makes a Python value of plain data.
    public func value(of data: PlainData) throws(PythonError) -> Value {
        switch data {
        case .none: return .none
        case .bool(let flag): return .bool(flag)
        case .int(let number): return .int(number)
        case .largeInt(let digits): return try call(Value(types.int), Value(makeString(digits)))
        case .float(let number): return .float(number)
        case .string(let text): return Value(makeString(text))
        case .opaque(let type, let text):
            return Value(heap.adopt(OpaqueObject(typeName: type, text: text, self)))
        case .bytes(let bytes): return Value(makeBytes(bytes))
        case .list(let items): return Value(makeList(try values(items)))
        case .tuple(let items): return Value(makeTuple(try values(items)))
        case .set(let items):
            let set = makeSet()
            for item in try values(items) { try set.add(item, self) }
            return Value(set)
        case .dictionary(let entries):
            let dictionary = makeDict()
            for entry in entries { try dictionary.set(try value(of: entry.key), try value(of: entry.value), self) }
            return Value(dictionary)
        }
    }

    private func values(_ items: [PlainData]) throws(PythonError) -> [Value] {
        var result: [Value] = []
        for item in items { result.append(try value(of: item)) }
        return result
    }
}

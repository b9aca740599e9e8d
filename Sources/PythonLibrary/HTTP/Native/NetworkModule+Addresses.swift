import PythonRuntime
import SimulatedNetwork

// Addresses, forms and base64: what both clients need and Swift does faster.
extension NetworkModule {
    func installAddresses(_ i: Interpreter, _ namespace: DictObject) {
        /// `address(url)`: (text, scheme, host, port, path, query or None), or (what is wrong with it, where).
        i.function(namespace, module: "_network", "address", 1...1) { i, a throws(PythonError) in
            let url = try RequestArguments.text(a[0], i)
            func strings(_ texts: String...) -> Value { Value(i.makeTuple(texts.map { Value(i.makeString($0)) })) }
            do throws(WebAddress.Failure) {
                let address = try WebAddress(url)
                return Value(
                    i.makeTuple([
                        Value(i.makeString(address.text)), Value(i.makeString(address.scheme)),
                        Value(i.makeString(address.host)), .int(address.port), Value(i.makeString(address.path)),
                        address.query.map { Value(i.makeString($0)) } ?? .none,
                    ]))
            } catch {
                switch error {
                case .missingScheme: return strings("missing-scheme", "")
                case .unsupportedScheme(let scheme): return strings("unsupported-scheme", scheme)
                case .missingHost: return strings("missing-host", "")
                case .invalidPort(let port): return strings("invalid-port", port)
                }
            }
        }
        /// `join(base, reference)`: the address that a link or redirect means.
        i.function(namespace, module: "_network", "join", 2...2) { i, a throws(PythonError) in
            let reference = try RequestArguments.text(a[1], i)
            guard let base = try? WebAddress(try RequestArguments.text(a[0], i)),
                let joined = try? base.resolving(reference)
            else { return a[1] }
            return Value(i.makeString(joined.text))
        }
        /// `form(pairs)`: the text `a=1&b=2` of pairs of str.
        i.function(namespace, module: "_network", "form", 1...1) { i, a throws(PythonError) in
            var text = ""
            guard let list = a[0].as(ListObject.self, .list) else { throw i.typeError("a list of pairs is required") }
            for index in 0..<list.count {
                guard let pair = list.items[index].as(TupleObject.self, .tuple), pair.count == 2 else {
                    throw i.typeError("a list of pairs is required")
                }
                if !text.isEmpty { text += "&" }
                text += PercentCoding.encodingForm(try RequestArguments.text(pair.items[0], i)) + "="
                text += PercentCoding.encodingForm(try RequestArguments.text(pair.items[1], i))
                try i.charge(8)
            }
            return Value(i.makeString(text))
        }
        /// `parse_form(text)`: the pairs of `a=1&b=2`.
        i.function(namespace, module: "_network", "parse_form", 1...1) { i, a throws(PythonError) in
            let list = i.makeList()
            for (name, value) in PercentCoding.parsingForm(try RequestArguments.text(a[0], i)) {
                list.append(Value(i.makeTuple([Value(i.makeString(name)), Value(i.makeString(value))])))
                try i.charge(8)
            }
            return Value(list)
        }
        /// `unquote(text)`: with `%41` read as `A`.
        i.function(namespace, module: "_network", "unquote", 1...1) { i, a throws(PythonError) in
            Value(i.makeString(PercentCoding.decoding(try RequestArguments.text(a[0], i))))
        }
        /// `base64(bytes)`: as text (RFC 4648).
        i.function(namespace, module: "_network", "base64", 1...1) { i, a throws(PythonError) in
            guard let bytes = a[0].as(BytesObject.self, .bytes) else { throw i.typeError("bytes are required") }
            return Value(i.makeString(NetworkModule.base64(Array(bytes.row))))
        }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var bits = 0
            for byte in group { bits = bits << 8 | Int(byte) }
            bits <<= 8 * (3 - group.count)
            for place in 0..<4 {
                text.append(place <= group.count ? digits[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}

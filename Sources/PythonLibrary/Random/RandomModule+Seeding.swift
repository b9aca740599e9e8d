import BigInt
import PythonRuntime

extension RandomModule {
    /// `seed`, `getstate`, `setstate`.
    func installSeeding() {
        method("seed", ["a", "version"], required: 0) { object, values throws(PythonError) in
            try self.seed(object, values[0])
            return .none
        }
        method("getstate", []) { object, _ throws(PythonError) in
            let words = self.interpreter.makeTuple(
                object.generator.words.map { .int(Int($0)) } + [.int(object.generator.index)])
            let spare = object.spareNormal.map { Value.float($0) } ?? .none
            return Value(self.interpreter.makeTuple([.int(3), Value(words), spare]))
        }
        method("setstate", ["state"]) { object, values throws(PythonError) in
            try self.restore(object, values[0])
            return .none
        }
    }

    /// Seeds as `seed(a)` does: from an integer's magnitude, a text's bytes, a float's hash, or the run for `None`.
    func seed(_ object: RandomObject, _ value: Value) throws(PythonError) {
        object.generator = MersenneTwister(key: try key(value))
        object.spareNormal = nil
    }

    private func key(_ value: Value) throws(PythonError) -> [UInt32] {
        if value.isUnbound || value.isNone { return seeds.nextKey() }
        if let integer = interpreter.bigInteger(of: value) { return integer.magnitude.words32 }
        if case .float = value {
            return BigUInt(UInt(bitPattern: try interpreter.hash(of: value))).words32
        }
        if let text = value.as(StringObject.self, .string) { return try key(Array(text.swiftString.utf8)) }
        if let bytes = interpreter.byteRow(of: value) { return try key(Array(bytes)) }
        throw interpreter.typeError(
            "The only supported seed types are: None,\nint, float, str, bytes, and bytearray.")
    }

    /// A text and its digest, read as one number with the first byte highest.
    private func key(_ bytes: [UInt8]) throws(PythonError) -> [UInt32] {
        try interpreter.charge(bytes.count)
        let all = bytes + SHA512.digest(bytes)
        var words: [UInt32] = []
        var end = all.count
        while end > 0 {
            let start = max(0, end - 4)
            words.append(all[start..<end].reduce(0) { $0 << 8 | UInt32($1) })
            end = start
        }
        while words.count > 1, words.last == 0 { words.removeLast() }
        return words
    }

    private func restore(_ object: RandomObject, _ state: Value) throws(PythonError) {
        let i = interpreter
        guard let state = state.as(TupleObject.self, .tuple), state.count == 3 else {
            let version = try i.item(of: state, .int(0))
            throw wrongVersion(try i.representation(of: version))
        }
        guard case .int(let version) = state.items[0], version == 3 else {
            throw wrongVersion(try i.representation(of: state.items[0]))
        }
        guard let row = state.items[1].as(TupleObject.self, .tuple), row.count == MersenneTwister.size + 1 else {
            throw i.valueError("state vector is the wrong size")
        }
        var words: [UInt32] = []
        for index in 0..<MersenneTwister.size {
            words.append(UInt32(truncatingIfNeeded: try i.index(row.items[index])))
        }
        let index = try i.index(row.items[MersenneTwister.size])
        guard (0...MersenneTwister.size).contains(index) else { throw i.valueError("invalid state") }
        object.spareNormal = state.items[2].isNone ? nil : try i.double(of: state.items[2])
        object.generator = MersenneTwister(words: words, index: index)
    }

    private func wrongVersion(_ text: String) -> PythonError {
        interpreter.valueError("state with version \(text) passed to Random.setstate() of version 3")
    }
}

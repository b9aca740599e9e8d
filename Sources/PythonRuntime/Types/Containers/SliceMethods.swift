extension Interpreter {
    /// Gives `slice` its constructor, attributes and methods.
    func installSlices() {
        let type = types.slice
        type.isInheritable = false
        type.construct = { i, _, a throws(PythonError) in
            if let keywords = a.keywords, keywords.count > 0 {
                throw i.typeError("slice() takes no keyword arguments")
            }
            switch a.count {
            case 0: throw i.typeError("slice expected at least 1 argument, got 0")
            case 1: return Value(i.makeSlice(.none, a[0], .none))
            case 2: return Value(i.makeSlice(a[0], a[1], .none))
            case 3: return Value(i.makeSlice(a[0], a[1], a[2]))
            default: throw i.typeError("slice expected at most 3 arguments, got \(a.count)")
            }
        }
        attribute(type, "start") { i, value throws(PythonError) in try i.slice(value).start }
        attribute(type, "stop") { i, value throws(PythonError) in try i.slice(value).stop }
        attribute(type, "step") { i, value throws(PythonError) in try i.slice(value).step }
        method(type, "indices", 1...1) { i, a throws(PythonError) in
            let length = try i.index(a[1])
            if length < 0 { throw i.valueError("length should not be negative") }
            let bounds = try i.slice(a[0]).bounds(length: length, i)
            return Value(i.makeTuple([.int(bounds.start), .int(bounds.stop), .int(bounds.step)]))
        }
        wrapSpecials(type, [.repr, .eq, .ne])
    }

    private func slice(_ value: Value) throws(PythonError) -> SliceObject {
        if let slice = value.as(SliceObject.self, .slice) { return slice }
        throw wrongReceiver("slice", value)
    }
}

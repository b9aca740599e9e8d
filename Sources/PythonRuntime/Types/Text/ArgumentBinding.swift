/// Reading the arguments of built-in methods as CPython's do, with its messages.
extension Interpreter {
    /// Sorts arguments that may come by position or keyword into `names`; what is missing is ``Value/unbound``.
    /// The first `skipping` arguments (`self`) are left out of it.
    ///
    ///     let bound = try i.bind(a, "split", ["sep", "maxsplit"])
    func bind(
        _ a: Arguments, _ function: String, _ names: [StaticString], skipping: Int = 1
    ) throws(PythonError) -> [Value] {
        var result = [Value](repeating: .unbound, count: names.count)
        let given = a.count - skipping
        let total = a.total - skipping
        if total > names.count {
            let plural = names.count == 1 ? "argument" : "arguments"
            throw typeError("\(function)() takes at most \(names.count) \(plural) (\(total) given)")
        }
        for index in 0..<given { result[index] = a[skipping + index] }
        guard let keywords = a.keywords else { return result }
        for index in 0..<keywords.count {
            guard let place = names.firstIndex(where: { keywords.items[index].isString($0) }) else {
                let name = try text(of: keywords.items[index]).swiftString
                throw typeError("'\(name)' is an invalid keyword argument for \(function)()")
            }
            if place < given {
                throw typeError("argument for \(function)() given by name ('\(names[place])') and position (\(place + 1))")
            }
            result[place] = a.base[a.count + index]
        }
        return result
    }

    /// The string a method of `str` is called on.
    @inline(__always)
    func selfString(_ a: Arguments, _ name: StaticString) throws(PythonError) -> StringObject {
        if let string = a[0].as(StringObject.self, .string) { return string }
        throw wrongReceiver(a[0], name, "str")
    }

    /// The TypeError of a method called on something else: `str.upper(1)`.
    @inline(never)
    func wrongReceiver(_ value: Value, _ name: StaticString, _ type: String) -> PythonError {
        typeError("descriptor '\(name)' for '\(type)' objects doesn't apply to a '\(typeName(of: value))' object")
    }

    /// `value` as a string, or a TypeError that begins with `what`: `must be str, not int`.
    @inline(__always)
    func expectString(_ value: Value, _ what: @autoclosure () -> String) throws(PythonError) -> StringObject {
        if let string = value.as(StringObject.self, .string) { return string }
        let what = what()
        // Where CPython numbers or names the argument, it says None for None.
        let given = value.isNone && what.contains("() argument ") ? "None" : typeName(of: value)
        throw typeError("\(what), not \(given)")
    }

    /// The optional `start` and `end` of `find`, `count` and the like, from `index` on, within `count` elements;
    /// `nil` when start lies behind the end, where nothing can be found, not even nothing.
    func bounds(_ a: Arguments, from index: Int, count: Int) throws(PythonError) -> Range<Int>? {
        var start = 0
        var end = count
        if a.count > index, !a[index].isNone { start = try sliceIndex(a[index]) }
        if a.count > index + 1, !a[index + 1].isNone { end = try sliceIndex(a[index + 1]) }
        if start < 0 { start = max(0, start + count) }
        if end < 0 { end = max(0, end + count) } else if end > count { end = count }
        return start <= end ? start..<end : nil
    }
}

import PythonRuntime
import Simulation

extension TimeModule {
    /// `gmtime`, `localtime`, `mktime`, `strftime`, `asctime`, `ctime`.
    func installCalendar() {
        for name in ["gmtime", "localtime"] {
            function(name, 0...1) { _, a throws(PythonError) in
                try self.structure(CalendarDate(seconds: try self.seconds(a, 0)))
            }
        }
        function("mktime", 1...1) { _, a throws(PythonError) in .float(Double(try self.date(a, 0).seconds)) }
        function("strftime", 1...2) { i, a throws(PythonError) in
            guard let template = a[0].as(StringObject.self, .string) else {
                throw i.typeError("strftime() argument 1 must be str, not \(i.typeName(of: a[0]))")
            }
            return Value(i.makeString(try self.date(a, 1).formatted(template.swiftString)))
        }
        function("asctime", 0...1) { i, a throws(PythonError) in
            Value(i.makeString(try self.date(a, 0).formatted("%a %b %e %H:%M:%S %Y")))
        }
        function("ctime", 0...1) { i, a throws(PythonError) in
            let date = CalendarDate(seconds: try self.seconds(a, 0))
            return Value(i.makeString(date.formatted("%a %b %e %H:%M:%S %Y")))
        }
    }

    /// The argument at `index` in whole seconds since 1970; the present moment without it.
    private func seconds(_ a: Arguments, _ index: Int) throws(PythonError) -> Int {
        if a.count <= index || a[index].isNone { return (Self.start + run.clock.now) / .second }
        if case .float(let number) = a[index] {
            if number.isNaN { throw interpreter.valueError("Invalid value NaN (not a number)") }
            if abs(number) > 6.7e16 { throw interpreter.overflowError("timestamp out of range for platform time_t") }
            return Int(number.rounded(.down))
        }
        let whole = try interpreter.index(a[index])
        if whole.magnitude > 67_000_000_000_000_000 {
            throw interpreter.overflowError("timestamp out of range for platform time_t")
        }
        return whole
    }

    private func structure(_ date: CalendarDate) throws(PythonError) -> Value {
        let fields = interpreter.makeTuple(
            [
                date.year, date.month, date.day, date.hour, date.minute, date.second, date.weekday, date.yearDay, 0,
            ].map { .int($0) })
        return try interpreter.call(
            module.namespace.getInterned(interpreter.intern("struct_time")), Value(fields))
    }

    /// The date that a `struct_time` or a tuple like it shows; the present moment without it.
    private func date(_ a: Arguments, _ index: Int) throws(PythonError) -> CalendarDate {
        if a.count <= index || a[index].isNone { return CalendarDate(seconds: try seconds(a, index)) }
        guard let tuple = a[index].as(TupleObject.self, .tuple) else {
            throw interpreter.typeError("Tuple or struct_time argument required")
        }
        if tuple.count != 9 { throw interpreter.typeError("function takes exactly 9 arguments (\(tuple.count) given)") }
        var fields: [Int] = []
        for place in 0..<9 {
            let field = try interpreter.index(tuple.items[place])
            if abs(field) > 1_000_000_000 { throw interpreter.overflowError("year out of range") }
            fields.append(field)
        }
        var date = CalendarDate()
        date.year = fields[0]
        date.month = min(max(fields[1], 1), 12)
        date.day = max(fields[2], 1)
        date.hour = fields[3]
        date.minute = fields[4]
        date.second = fields[5]
        date.weekday = ((fields[6] % 7) + 7) % 7
        date.yearDay = max(fields[7], 1)
        return date
    }
}

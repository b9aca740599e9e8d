import PythonRuntime
import Simulation

/// The module `time`: every clock reads the run's virtual clock, and `sleep` holds the thread while it moves.
///
/// Clocks that count from an arbitrary point count from the start of the run. The wall clock starts at
/// 2023-11-14 22:13:20 UTC (1,700,000,000 seconds), the time zone is UTC.
struct TimeModule {
    unowned let interpreter: Interpreter
    unowned let run: RunContext
    let module: ModuleObject
    /// What the wall clock shows when a run starts.
    static let start: Nanoseconds = 1_700_000_000 * .second

    /// Makes the module.
    static func make(_ interpreter: Interpreter, run: RunContext) throws(PythonError) -> ModuleObject {
        let module = interpreter.makeModule("time")
        let time = TimeModule(interpreter: interpreter, run: run, module: module)
        time.installClocks()
        time.installCalendar()
        try interpreter.runLibrary(structureSource, file: "<time>", in: module.namespace)
        return module
    }

    /// Adds a function of the module.
    func function(_ name: String, _ arity: ClosedRange<Int>, _ body: @escaping NativeFunctionObject.Body) {
        interpreter.function(module.namespace, module: "time", name, arity, body)
    }

    private func installClocks() {
        let names = module.namespace
        for (name, value) in [("timezone", 0), ("altzone", 0), ("daylight", 0)] {
            names.setInterned(interpreter.intern(name), .int(value), interpreter)
        }
        let zone = Value(interpreter.makeString("UTC"))
        names.setInterned(interpreter.intern("tzname"), Value(interpreter.makeTuple([zone, zone])), interpreter)
        for (name, start) in [
            ("time", Self.start), ("monotonic", 0), ("perf_counter", 0), ("process_time", 0), ("thread_time", 0),
        ] {
            function(name, 0...0) { [unowned run] _, _ throws(PythonError) in
                try run.settleComputing()
                return .float((start + run.clock.now).seconds)
            }
            function(name + "_ns", 0...0) { [unowned run] _, _ throws(PythonError) in
                try run.settleComputing()
                return .int(start + run.clock.now)
            }
        }
        function("sleep", 1...1) { _, a throws(PythonError) in
            try self.run.block(for: try self.duration(a[0]), what: "time.sleep")
            return .none
        }
    }

    /// A number of seconds as `sleep` takes it.
    private func duration(_ value: Value) throws(PythonError) -> Nanoseconds {
        let seconds: Double
        if case .float(let number) = value {
            if number.isNaN { throw interpreter.valueError("Invalid value NaN (not a number)") }
            seconds = number
        } else {
            seconds = Double(try interpreter.index(value))
        }
        if abs(seconds) > 9.2e9 { throw interpreter.overflowError("timestamp out of range for platform time_t") }
        if seconds < 0 { throw interpreter.valueError("sleep length must be non-negative") }
        return Nanoseconds(seconds: seconds)
    }

    /// `struct_time`: a tuple whose items have names.
    private static let structureSource = """
        class struct_time(tuple):
            __slots__ = ()
            n_fields = 11
            n_sequence_fields = 9
            tm_year = property(lambda self: self[0])
            tm_mon = property(lambda self: self[1])
            tm_mday = property(lambda self: self[2])
            tm_hour = property(lambda self: self[3])
            tm_min = property(lambda self: self[4])
            tm_sec = property(lambda self: self[5])
            tm_wday = property(lambda self: self[6])
            tm_yday = property(lambda self: self[7])
            tm_isdst = property(lambda self: self[8])
            tm_zone = property(lambda self: 'UTC')
            tm_gmtoff = property(lambda self: 0)

            def __new__(cls, sequence):
                sequence = tuple(sequence)
                if len(sequence) < 9:
                    raise TypeError(f'time.struct_time() takes an at least 9-sequence ({len(sequence)}-sequence given)')
                return tuple.__new__(cls, sequence[:9])

            def __repr__(self):
                names = 'year', 'mon', 'mday', 'hour', 'min', 'sec', 'wday', 'yday', 'isdst'
                parts = [f'tm_{name}={value!r}' for name, value in zip(names, self)]
                return 'time.struct_time(' + ', '.join(parts) + ')'

        """
}

import Glibc

/// Runs work on a thread with a deep native stack. Built-ins and Python code may call each other up to Python's
/// recursion limit, which the stacks of test runners and dispatch queues would not hold.
enum DeepStack {
    /// Address space for the stack; only what is used becomes memory.
    private static let size = 512 << 20

    /// Runs `work` to its end and gives its result.
    static func run<Result>(_ work: () -> Result) -> Result {
        withoutActuallyEscaping(work) { work in
            let box = Box(work)
            var attributes = pthread_attr_t()
            pthread_attr_init(&attributes)
            pthread_attr_setstacksize(&attributes, size)
            var thread = pthread_t()
            let pointer = Unmanaged.passRetained(box as AnyBox).toOpaque()
            let status = pthread_create(
                &thread, &attributes,
                { pointer in
                    if let pointer { Unmanaged<AnyBox>.fromOpaque(pointer).takeRetainedValue().run() }
                    return nil
                }, pointer)
            pthread_attr_destroy(&attributes)
            if status == 0 {
                pthread_join(thread, nil)
            } else {
                // No address space for another stack: the present one has to do.
                Unmanaged<AnyBox>.fromOpaque(pointer).takeRetainedValue().run()
            }
            guard let result = box.result else { preconditionFailure("the work has run") }
            return result
        }
    }

    private class AnyBox {
        func run() {}
    }

    private final class Box<Result>: AnyBox {
        let work: () -> Result
        var result: Result?

        init(_ work: @escaping () -> Result) { self.work = work }

        override func run() { result = work() }
    }
}

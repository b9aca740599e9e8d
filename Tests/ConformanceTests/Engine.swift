import PythonLibrary

/// Runs a program on our engine, as `meanwhile run` does, and returns what a user sees of it.
///
/// The one place where these tests touch the engine.
///
/// - Parameter stressed: whether the heap is collected at every safe point, so that a value that nothing roots is gone at once.
func runOnOurEngine(_ source: [UInt8], file: String, stressed: Bool) -> Ending {
    let program = Program(source: source, file: file, arguments: [])
    var limits = Limits.standard
    limits.collectsAtEverySafePoint = stressed
    let outcome = Run(program: program, world: .internet, seed: 0, limits: limits).outcome()
    return Ending(output: outcome.stdout, errors: outcome.stderr, exitStatus: Int(outcome.exitStatus))
}

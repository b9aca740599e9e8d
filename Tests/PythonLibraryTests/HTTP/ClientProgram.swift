import PythonLibrary
import SimulatedNetwork
import Testing

/// Runs a client's program in a world of its own, twice: once more with the collector at every safe point, which must
/// change nothing that shows.
struct ClientProgram {
    let outcome: Outcome

    /// What it printed.
    var output: String { String(decoding: outcome.stdout, as: UTF8.self) }
    /// What it wrote to standard error.
    var errors: String { String(decoding: outcome.stderr, as: UTF8.self) }
    /// Virtual seconds.
    var seconds: Double { outcome.elapsed.seconds }

    init(_ source: String, world: World = .internet, isStressed: Bool = false) {
        var run = Run(program: Program(source), world: world)
        outcome = run.outcome()
        guard isStressed else { return }
        run.limits.collectsAtEverySafePoint = true
        let again = run.outcome()
        #expect(again.stdout == outcome.stdout && again.stderr == outcome.stderr)
        #expect(again.elapsed == outcome.elapsed)
    }
}

/// Hosts that fail, and hosts that redirect.
let troubledWorld: World = {
    let text = """
        host silent.test
          reach silent
        host closed.test
          reach refused
        host lost.test
          round-trip 0ms
          latency 100ms
          fail 100% with disconnect
        host slow.test
          round-trip 0ms
          latency 30s
        host near.test
          round-trip 40ms
          latency 60ms
        host moved.test
          round-trip 0ms
          latency 100ms
          route * /old
            status 302
            header Location: /new?from=old
          route * /kept
            status 307
            header Location: /new
          route * /away
            status 301
            header Location: https://near.test/here
          route * /loop
            status 302
            header Location: /loop
          route * /cookie
            header Set-Cookie: kind=oat; Path=/
            body {"set": true}
          route * /new
            body {"method": "{method}", "data": "{data}", "headers": {headers}}
        """
    do {
        return try World(text, file: "troubled")
    } catch {
        Issue.record("\(error)")
        return .internet
    }
}()

import Diagnosis
import SimulatedNetwork
import Simulation

/// A script whose requests are carried by a real network.
final class NetworkScript {
    let script = Script()
    let clock = Clock()
    let network: Network
    private var done: [Int] = []

    init(_ world: World) { network = Network(world: world, seed: 0, clock: clock, trace: script.trace) }

    /// Starts a request and suspends the task on it.
    func start(_ url: String, by task: Int32, line: Int32) throws {
        let request = Request(
            method: "GET", address: try WebAddress(url), client: "httpx", actor: Actor(task),
            position: SourcePosition(file: 0, line: line))
        let id = network.start(request) { [unowned self] exchange in done.append(exchange.id) }
        script.wait(task, line: line, on: .request(id))
    }

    /// Lets time pass to the network's next event; the requests that are over then.
    func step() -> [Int] {
        done = []
        guard let next = network.nextEventTime else { return [] }
        network.advance(to: next)
        script.advance(to: clock.now)
        return done
    }

    /// A request, awaited to its end.
    func `await`(_ url: String, by task: Int32, line: Int32) throws {
        try start(url, by: task, line: line)
        while network.nextEventTime != nil, step().isEmpty {}
        script.wake(task)
    }

    func diagnosis() -> Diagnosis { script.diagnosis(network: NetworkFacts(network)) }
}

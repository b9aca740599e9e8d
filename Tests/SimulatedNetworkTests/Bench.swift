import Simulation
import SimulatedNetwork

/// A network with a program's worth of helpers around it.
final class Bench {
    let clock = Clock()
    let trace = Trace(file: "program.py")
    let network: Network
    var finished: [Exchange] = []

    init(_ world: World = .internet, seed: UInt64 = 0) {
        network = Network(world: world, seed: seed, clock: clock, trace: trace)
    }

    convenience init(_ text: String, seed: UInt64 = 0) throws {
        self.init(try World(text, file: "test.world"), seed: seed)
    }

    func request(
        _ url: String, method: String = "GET", headers: [HeaderField] = [], body: String = "", timeouts: Timeouts = .none
    ) throws -> Request {
        Request(
            method: method, address: try WebAddress(url), headers: headers, body: Array(body.utf8), timeouts: timeouts,
            client: "test")
    }

    /// Starts a request now.
    @discardableResult
    func start(_ request: Request, pool: ConnectionPool? = nil) -> RequestID {
        network.start(request, pool: pool) { [unowned self] in finished.append($0) }
    }

    /// Lets everything happen.
    func runToEnd() {
        while let next = network.nextEventTime { network.advance(to: next) }
    }

    /// Asks and waits, as a blocking call does.
    @discardableResult
    func ask(_ request: Request, pool: ConnectionPool? = nil) throws -> Exchange {
        let before = finished.count
        start(request, pool: pool)
        while finished.count == before, let next = network.nextEventTime { network.advance(to: next) }
        guard finished.count > before else { throw Stuck() }
        return finished[finished.count - 1]
    }

    struct Stuck: Error {}

    /// Asks all, `limit` at a time, as gather under a semaphore does.
    func gather(_ requests: [Request], limit: Int, pool: ConnectionPool? = nil) {
        var next = 0
        func startNext() {
            guard next < requests.count else { return }
            let request = requests[next]
            next += 1
            network.start(request, pool: pool) { [unowned self] exchange in
                finished.append(exchange)
                startNext()
            }
        }
        for _ in 0..<min(limit, requests.count) { startNext() }
        runToEnd()
    }

    var statuses: [Int] { finished.map(\.status) }
}

extension Exchange {
    /// 0 without an answer.
    var status: Int { (try? result.get().status) ?? 0 }
    var failure: NetworkFailure? {
        if case .failure(let reason) = result { return reason }
        return nil
    }
    var text: String { String(decoding: (try? result.get().body) ?? [], as: UTF8.self) }
}

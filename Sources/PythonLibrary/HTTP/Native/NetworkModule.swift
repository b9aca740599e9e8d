import PythonRuntime
import SimulatedNetwork
import Simulation

/// The module `_network`: what the clients' Python builds on. Programs do not import it.
///
///     answer = _network.perform("requests.get", "requests", pool, "GET", url, headers, body, connect, read, None, None)
///     answer = await _network.start("httpx", pool, "GET", url, headers, body, 5.0, 5.0, 5.0, 5.0)
///
/// An answer is a tuple `(status, reason, headers, body, microseconds to the headers, microseconds in all)`, or a str:
/// the key of what went wrong (`refused`, `read-timeout`, …).
final class NetworkModule {
    let run: RunContext
    /// Requests that a future stands for, until they are over.
    private var pending: [RequestID: RequestCompletion] = [:]

    init(_ run: RunContext) { self.run = run }

    /// Makes the module.
    func make(_ i: Interpreter) throws(PythonError) -> ModuleObject {
        let module = i.makeModule("_network")
        let namespace = module.namespace
        namespace.setInterned(i.intern("Pool"), Value(PoolObject.makeType(i)), i)
        // The order of visiting cannot show.
        i.additionalRoots.append { [self] visitor in
            for (_, completion) in pending { visitor.visit(completion.future) }
        }
        let count = RequestArguments.count
        i.function(namespace, module: "_network", "perform", (count + 1)...(count + 1)) { [self] i, a throws(PythonError) in
            try perform(i, a)
        }
        i.function(namespace, module: "_network", "start", count...count) { [self] i, a throws(PythonError) in
            try start(i, a)
        }
        installAddresses(i, namespace)
        return module
    }

    // MARK: Requests

    /// A blocking call: the thread and its event loop stand still until the answer is there. When the network has
    /// nothing more to happen, it never comes, and the run is stuck.
    private func perform(_ i: Interpreter, _ a: Arguments) throws(PythonError) -> Value {
        let what = try RequestArguments.text(a[0], i)
        let (request, pool) = try RequestArguments.request(a, from: 1, run: run, i)
        var exchange: Exchange?
        var hasStarted = false
        try run.block(what: what) {
            if !hasStarted {
                hasStarted = true
                run.network.start(request, pool: pool) { exchange = $0 }
            }
            return exchange != nil
        }
        guard let exchange else { return .none }
        return NetworkModule.answer(exchange, i)
    }

    /// A future that the answer completes as input does: the loop hears of it, and the task goes on one turn later.
    /// Cancelling it gives the request up.
    private func start(_ i: Interpreter, _ a: Arguments) throws(PythonError) -> Value {
        guard let loop = run.loop else { throw i.runtimeError("no running event loop") }
        let (request, pool) = try RequestArguments.request(a, from: 0, run: run, i)
        let future = i.heap.adopt(RequestFuture(type: loop.types.future, loop: loop), bytes: 220)
        let completion = RequestCompletion(future)
        let network = run.network
        let id = network.start(request, pool: pool) { [unowned self, unowned loop] exchange in
            pending[exchange.id] = nil
            completion.exchange = exchange
            loop.enqueue(completion)
        }
        pending[id] = completion
        future.request = id
        future.onCancel = { [unowned self] in
            pending[id] = nil
            network.cancel(id)
        }
        return Value(future)
    }

    /// What Python is told of an exchange.
    static func answer(_ exchange: Exchange, _ i: Interpreter) -> Value {
        switch exchange.result {
        case .failure(let reason): return Value(i.makeString(reason.rawValue))
        case .success(let response):
            let headers = i.makeList(capacity: response.headers.count)
            for field in response.headers {
                headers.append(Value(i.makeTuple([Value(i.makeString(field.name)), Value(i.makeString(field.value))])))
            }
            let whole = exchange.finished - exchange.started
            let toHeaders = exchange.elapsed
            return Value(
                i.makeTuple([
                    .int(response.status), Value(i.makeString(response.reason)), Value(headers),
                    Value(i.makeBytes(response.body)), .int((toHeaders + 500) / 1_000), .int((whole + 500) / 1_000),
                ]))
        }
    }
}

/// The end of a request that a future stands for, on its way through the loop's ready queue.
final class RequestCompletion: NativeCallback {
    unowned(unsafe) let future: RequestFuture
    var exchange: Exchange?

    init(_ future: RequestFuture) { self.future = future }

    func run(_ loop: EventLoop) throws(PythonError) {
        guard let exchange, !future.isDone else { return }
        future.setResult(NetworkModule.answer(exchange, loop.run.interpreter))
    }

    func visit(_ visitor: inout Visitor) { visitor.visit(future) }
}

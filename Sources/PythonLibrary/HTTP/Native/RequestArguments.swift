import PythonRuntime
import SimulatedNetwork
import Simulation

/// Reads what the Python side of a client hands to the network.
enum RequestArguments {
    /// How many arguments ``request(_:from:run:_:)`` reads.
    static let count = 10

    /// The request and its pool: `client, pool, method, url, headers, body, connect, read, write, pool_wait`, from the
    /// argument `first` on. Times are seconds or None; headers are pairs of str, or of what text and bytes make.
    static func request(
        _ a: Arguments, from first: Int, run: RunContext, _ i: Interpreter
    ) throws(PythonError) -> (request: Request, pool: ConnectionPool?) {
        if run.network.records.count >= run.limits.requests {
            throw .stopped(.limit(.requests, value: run.limits.requests))
        }
        let address: WebAddress
        let url = try text(a[first + 3], i)
        do throws(WebAddress.Failure) { address = try WebAddress(url) } catch {
            throw i.valueError("no address to ask: '\(url)'")
        }
        var request = Request(
            method: try text(a[first + 2], i), address: address, client: try text(a[first], i), actor: run.actor,
            position: position(run))
        request.headers = try headers(a[first + 4], i)
        if let body = a[first + 5].as(BytesObject.self, .bytes) { request.body = Array(body.row) }
        request.timeouts = Timeouts(
            connect: try duration(a[first + 6], i), read: try duration(a[first + 7], i),
            write: try duration(a[first + 8], i), pool: try duration(a[first + 9], i))
        return (request, (a[first + 1].object as? PoolObject)?.pool)
    }

    /// The program's line that asks. A task that is a client's own coroutine (`gather(client.get(…), …)`) runs no line of
    /// the program: then the line that made the task.
    private static func position(_ run: RunContext) -> SourcePosition {
        if let task = run.loop?.currentTask, let coroutine = task.coroutine.as(GeneratorObject.self, .generator),
            coroutine.code.flags.contains(.library)
        {
            return task.creation
        }
        return run.position()
    }

    private static func headers(_ value: Value, _ i: Interpreter) throws(PythonError) -> [HeaderField] {
        guard let list = value.as(ListObject.self, .list) else { return [] }
        var fields: [HeaderField] = []
        fields.reserveCapacity(list.count)
        for index in 0..<list.count {
            guard let pair = list.items[index].as(TupleObject.self, .tuple), pair.count == 2 else { continue }
            fields.append(HeaderField(try text(pair.items[0], i), try text(pair.items[1], i)))
        }
        return fields
    }

    /// A str as Swift has it.
    static func text(_ value: Value, _ i: Interpreter) throws(PythonError) -> String {
        if let string = value.as(StringObject.self, .string) { return string.swiftString }
        throw i.typeError("a str is required, not '\(i.typeName(of: value))'")
    }

    /// A number of seconds, nil for None or an argument left out.
    static func duration(_ value: Value, _ i: Interpreter) throws(PythonError) -> Nanoseconds? {
        switch value {
        case .none, .unbound: return nil
        case .int, .float, .bool: return Nanoseconds(seconds: try i.double(of: value))
        case .object:
            // The words of the socket that is given such a time-out.
            if value.as(StringObject.self, .string) != nil {
                throw i.typeError("'\(i.typeName(of: value))' object cannot be interpreted as an integer")
            }
            return Nanoseconds(seconds: try i.double(of: value))
        }
    }

    /// A number of connections, nil for None or an argument left out.
    static func count(_ value: Value, _ i: Interpreter) throws(PythonError) -> Int? {
        value.isNone || value.isUnbound ? nil : max(0, try i.index(value))
    }
}

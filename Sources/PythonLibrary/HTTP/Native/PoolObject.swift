import PythonRuntime
import SimulatedNetwork

/// `_network.Pool`: the connections of one client.
///
///     _network.Pool(limit=100, kept=20, expiry=5.0)
///
/// Every argument is by keyword and None by default: any number, kept for ever.
final class PoolObject: Object {
    let pool: ConnectionPool

    init(type: TypeObject, settings: ConnectionPool.Settings) {
        pool = ConnectionPool(settings)
        super.init(kind: .native, type: type)
    }

    /// Makes the type, with `close()`.
    static func makeType(_ i: Interpreter) -> TypeObject {
        let type = i.makeType("Pool", module: "_network", isInheritable: false) { i, type, a throws(PythonError) in
            var settings = ConnectionPool.Settings(kept: nil)
            settings.limit = try RequestArguments.count(a.keyword("limit"), i)
            settings.limitPerHost = try RequestArguments.count(a.keyword("limit_per_host"), i)
            settings.kept = try RequestArguments.count(a.keyword("kept"), i)
            settings.keptPerHost = try RequestArguments.count(a.keyword("kept_per_host"), i)
            settings.expiry = try RequestArguments.duration(a.keyword("expiry"), i)
            return Value(i.heap.adopt(PoolObject(type: type, settings: settings), bytes: 200))
        }
        i.method(type, "close", 0...0) { _, a throws(PythonError) in
            (a[0].object as? PoolObject)?.pool.closeIdle()
            return .none
        }
        return type
    }
}

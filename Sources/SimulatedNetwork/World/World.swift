import Simulation

/// Everything that a program can reach: hosts and what they answer. A value; a run makes a ``Network`` of it.
///
///     let world = try World("""
///         host api.example.com
///           route GET /user/{id}
///             latency 200ms
///             body {"id": {id}}
///         """, file: "lesson.md")
///
/// The article <doc:Worlds> has the whole grammar. ``World/internet`` is the world when no other is given.
public struct World: Equatable, Sendable {
    /// The hosts, in the order of the text.
    public private(set) var hosts: [Host]
    private var exact: [String: Int] = [:]
    private var suffixes: [(suffix: String, index: Int)] = []
    private var fallback: Int?

    /// Makes a world of hosts. Of two that answer to a name, the first does; a full name goes before a pattern.
    public init(hosts: [Host]) {
        self.hosts = hosts
        for (index, host) in hosts.enumerated() {
            for name in host.names {
                if name == "*" {
                    fallback = fallback ?? index
                } else if name.hasPrefix("*.") {
                    suffixes.append((String(name.dropFirst()), index))
                } else if exact[name] == nil {
                    exact[name] = index
                }
            }
        }
    }

    /// The host that answers to `name` (in lower case); nil when there is no such host.
    public func host(named name: String) -> Host? {
        if let index = exact[name] { return hosts[index] }
        if let pattern = suffixes.first(where: { name.hasSuffix($0.suffix) }) { return hosts[pattern.index] }
        return fallback.map { hosts[$0] }
    }

    /// Worlds are equal when their hosts are.
    public static func == (left: World, right: World) -> Bool { left.hosts == right.hosts }
}

import SimulatedNetwork
import Simulation

/// What a diagnosis needs to know of a run's network.
///
///     let diagnosis = Diagnosis(trace: trace, elapsed: clock.now, network: NetworkFacts(network))
public struct NetworkFacts: Sendable {
    /// The numbers, per host too.
    public let summary: NetworkSummary
    /// Every request, in the order of starting.
    public let records: [RequestRecord]
    /// How long the requests take a client within the hosts' limits.
    public let politeBound: PoliteBound
    /// What each host of `summary` does to clients that go on after refusals.
    public let bans: [[Host.Ban]]

    /// Takes the facts from a network as it stands now.
    public init(_ network: Network) {
        summary = network.summary
        records = network.records
        politeBound = network.politeBound
        bans = summary.hosts.map { network.world.host(named: $0.name)?.bans ?? [] }
    }

    /// The facts of a run that asked nobody.
    public static let none = NetworkFacts(Network(world: World(hosts: []), seed: 0, clock: Clock()))
}

import Simulation

/// What a run did to the network, in numbers.
public struct NetworkSummary: Equatable, Sendable {
    public var requests: Int
    public var peakInFlight: Int
    public var connections: Int
    /// Requests that a limit or a ban turned away, refused connections included.
    public var refused: Int
    public var bans: Int
    /// In the order in which they were first asked.
    public var hosts: [HostSummary]

    /// One host's part.
    public struct HostSummary: Equatable, Sendable {
        public var name: String
        public var requests: Int
        public var peakInFlight: Int
        public var connections: Int
        public var refused: Int
        public var bans: Int
        /// What the host refuses more than; nil when it refuses nothing.
        public var inFlightLimit: Int?
        public var rateLimit: Host.RateLimit?
        /// How many a polite client keeps in flight: the limit, else what the host asks for, else 5.
        public var politeInFlight: Int
    }
}

extension Network {
    /// The numbers so far.
    public var summary: NetworkSummary {
        let parts = hosts.map { state in
            NetworkSummary.HostSummary(
                name: state.name, requests: state.requests, peakInFlight: state.peakInFlight,
                connections: state.connections, refused: state.refused, bans: state.bans,
                inFlightLimit: state.host.inFlightLimit?.limit, rateLimit: state.host.rateLimit,
                politeInFlight: state.host.politeInFlight)
        }
        return NetworkSummary(
            requests: records.count, peakInFlight: peakInFlight, connections: connectionsOpened,
            refused: parts.reduce(0) { $0 + $1.refused }, bans: parts.reduce(0) { $0 + $1.bans }, hosts: parts)
    }
}

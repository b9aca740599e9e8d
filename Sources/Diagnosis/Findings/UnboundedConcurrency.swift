import SimulatedNetwork
import Simulation

/// `unbounded-concurrency`: a host refused requests because more were in flight than it takes.
enum UnboundedConcurrency {
    static func findings(_ network: NetworkFacts) -> [Finding] {
        // By host: which lines asked, and what came of it.
        var numbers: [String: Int] = [:]
        for (index, host) in network.summary.hosts.enumerated() { numbers[host.name] = index }
        var lines: [[SourcePosition: Int]] = network.summary.hosts.map { _ in [:] }
        var order: [[SourcePosition]] = network.summary.hosts.map { _ in [] }
        var refused = network.summary.hosts.map { _ in 0 }
        for record in network.records {
            guard let host = numbers[record.host] else { continue }
            if lines[host][record.position] == nil { order[host].append(record.position) }
            lines[host][record.position, default: 0] += 1
            if record.wasRefused { refused[host] += 1 }
        }
        return network.summary.hosts.indices.compactMap { index in
            let host = network.summary.hosts[index]
            guard let limit = host.inFlightLimit, host.peakInFlight > limit, refused[index] > 0 else { return nil }
            // The line that asked most; of equals the first.
            var busiest = SourcePosition.none
            var most = 0
            for line in order[index] where lines[index][line, default: 0] > most {
                busiest = line
                most = lines[index][line, default: 0]
            }
            return finding(host, limit, refused[index], at: busiest, bans: network.bans[index], network)
        }
    }

    private static func finding(
        _ host: NetworkSummary.HostSummary, _ limit: Int, _ refused: Int, at line: SourcePosition, bans: [Host.Ban],
        _ network: NetworkFacts
    ) -> Finding {
        // Bans come in the order of the world file; as many as were spoken applied.
        let ban = host.bans > 0 && !bans.isEmpty ? bans[min(host.bans, bans.count) - 1] : nil
        let status = network.records.first { $0.host == host.name && $0.wasRefused }?.status ?? 0
        return Finding(
            .unboundedConcurrency, at: line,
            [
                "host": .text(host.name), "peak": .integer(host.peakInFlight), "limit": .integer(limit),
                "refused": .integer(refused), "status": .integer(status), "bans": .integer(host.bans),
                "duration": .duration(ban?.duration ?? 0), "suggested": .integer(limit),
            ], messages: ban == nil ? ["", "fix"] : ["", "banned", "fix"])
    }
}

/// Numbers as reports write them.
enum Decimals {
    /// Seconds with three decimals, rounded half away from zero: `0.600`.
    static func seconds(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return value.description }
        let thousandths = Int((abs(value) * 1000).rounded())
        let rest = String(thousandths % 1000)
        let zeros = String(repeating: "0", count: 3 - rest.utf8.count)
        return "\(value < 0 && thousandths > 0 ? "-" : "")\(thousandths / 1000).\(zeros)\(rest)"
    }
}

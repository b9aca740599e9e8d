import Simulation

/// Spans of virtual time as people read them, with at most three digits after the point.
///
///     DurationText.of(200_000_000)     // "200 ms"
///     DurationText.of(3_200_000_000)   // "3.2 s"
public enum DurationText {
    /// The span with its unit: seconds from one second on, else milliseconds, else microseconds.
    public static func of(_ duration: Nanoseconds) -> String {
        if duration == 0 { return "0 s" }
        let size = duration.magnitude
        // A value that rounds up to a whole unit is said in that unit.
        if size >= 999_999_500 { return number(duration, per: 1_000_000_000) + " s" }
        if size >= 999_500 { return number(duration, per: 1_000_000) + " ms" }
        return number(duration, per: 1000) + " us"
    }

    /// `duration` divided by a unit, rounded to three digits after the point, without zeros at the end.
    static func number(_ duration: Nanoseconds, per unit: Int) -> String {
        let sign = duration < 0 ? "-" : ""
        let size = duration.magnitude
        let unit = UInt(unit)
        var whole = size / unit
        let step = max(1, unit / 1000)
        var thousandths = ((size % unit) + step / 2) / step
        if thousandths >= 1000 {
            whole += 1
            thousandths -= 1000
        }
        if thousandths == 0 { return sign + String(whole) }
        var digits = String(thousandths)
        digits = String(repeating: "0", count: 3 - digits.count) + digits
        while digits.hasSuffix("0") { digits.removeLast() }
        return sign + String(whole) + "." + digits
    }
}

/// A moment of the proleptic Gregorian calendar in UTC, as `struct_time` shows it.
///
///     CalendarDate(seconds: 0)    // 1970-01-01 00:00:00, a Thursday
///
/// Days and dates are converted by counting years from 1 March, so that a leap day ends a year.
struct CalendarDate: Equatable {
    var year = 1970
    /// 1 to 12.
    var month = 1
    /// 1 to 31.
    var day = 1
    var hour = 0
    var minute = 0
    var second = 0
    /// 0 is Monday.
    var weekday = 3
    /// 1 to 366.
    var yearDay = 1

    static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let dayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]

    /// The first moment of 1970.
    init() {}

    /// The moment so many seconds after the start of 1970.
    init(seconds: Int) {
        let days = Self.floored(seconds, 86_400)
        let rest = seconds - days * 86_400
        hour = rest / 3600
        minute = rest / 60 % 60
        second = rest % 60
        // Days since 1 March of the year 0, in cycles of 400 years.
        let shifted = days + 719_468
        let cycle = Self.floored(shifted, 146_097)
        let dayOfCycle = shifted - cycle * 146_097
        let yearOfCycle = (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
        let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
        weekday = Self.floorRemainder(days + 3, 7)
        yearDay = days - Self.days(year: year, month: 1, day: 1) + 1
    }

    /// Seconds since the start of 1970. Fields beyond their range count on, as `mktime` has it.
    var seconds: Int {
        Self.days(year: year, month: month, day: day) &* 86_400 &+ hour &* 3600 &+ minute &* 60 &+ second
    }

    /// Days from 1970-01-01 to a date.
    static func days(year: Int, month: Int, day: Int) -> Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let cycle = floored(shiftedYear, 400)
        let yearOfCycle = shiftedYear - cycle * 400
        let marchMonth = (month + 9) % 12
        let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
        return cycle &* 146_097 &+ yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear - 719_468
    }

    /// ISO 8601's year and week number.
    var isoWeek: (year: Int, week: Int) {
        let week = (yearDay - 1 - weekday + 10) / 7
        if week < 1 {
            let last = CalendarDate(seconds: Self.days(year: year - 1, month: 12, day: 31) * 86_400)
            return last.isoWeek
        }
        if week == 53, weekday + 1 < 4 - (31 - day) || (month == 12 && day - weekday >= 29) { return (year + 1, 1) }
        return (year, week)
    }

    private static func floored(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
    private static func floorRemainder(_ a: Int, _ b: Int) -> Int { a - floored(a, b) * b }
}

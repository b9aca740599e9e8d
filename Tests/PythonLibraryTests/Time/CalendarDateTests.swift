import Testing

@testable import PythonLibrary

@Suite struct CalendarDateTests {
    /// Every date stands for the second it was made from, and weeks go on without a gap.
    @Test func datesAndSecondsAgree() {
        var seconds = -100_000_000_000
        while seconds < 100_000_000_000 {
            let date = CalendarDate(seconds: seconds)
            #expect(date.seconds == seconds)
            let next = CalendarDate(seconds: seconds + 86_400)
            #expect(next.weekday == (date.weekday + 1) % 7)
            #expect((1...31).contains(date.day) && (1...12).contains(date.month) && (1...366).contains(date.yearDay))
            seconds += 86_400 * 97 + 4_321
        }
    }
}

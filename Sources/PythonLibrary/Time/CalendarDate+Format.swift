extension CalendarDate {
    /// `strftime` in the C locale; unknown directives stay as they are.
    ///
    ///     CalendarDate(seconds: 0).formatted("%Y-%m-%d")    // "1970-01-01"
    func formatted(_ template: String) -> String {
        var result = ""
        var rest = template.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            guard scalar == "%", let directive = rest.first else {
                result.unicodeScalars.append(scalar)
                continue
            }
            rest.removeFirst()
            if let text = text(of: directive) {
                result += text
            } else {
                result += "%"
                result.unicodeScalars.append(directive)
            }
        }
        return result
    }

    private func text(of directive: Unicode.Scalar) -> String? {
        switch directive {
        case "%": "%"
        case "n": "\n"
        case "t": "\t"
        case "a": String(dayName.prefix(3))
        case "A": dayName
        case "b", "h": String(monthName.prefix(3))
        case "B": monthName
        case "p": hour < 12 ? "AM" : "PM"
        case "P": hour < 12 ? "am" : "pm"
        case "z": "+0000"
        case "Z": "UTC"
        case "c": formatted("%a %b %e %H:%M:%S %Y")
        case "x", "D": formatted("%m/%d/%y")
        case "X", "T": formatted("%H:%M:%S")
        case "F": formatted("%Y-%m-%d")
        case "R": formatted("%H:%M")
        case "r": formatted("%I:%M:%S %p")
        default: number(of: directive)
        }
    }

    private func number(of directive: Unicode.Scalar) -> String? {
        switch directive {
        case "Y": String(year)
        case "C": padded(year / 100, 2)
        case "y": padded(year % 100, 2)
        case "G": String(isoWeek.year)
        case "V": padded(isoWeek.week, 2)
        case "m": padded(month, 2)
        case "d": padded(day, 2)
        case "e": padded(day, 2, with: " ")
        case "H": padded(hour, 2)
        case "I": padded((hour + 11) % 12 + 1, 2)
        case "M": padded(minute, 2)
        case "S": padded(second, 2)
        case "j": padded(yearDay, 3)
        case "u": String(weekday + 1)
        case "w": String((weekday + 1) % 7)
        case "U": padded((yearDay + 6 - (weekday + 1) % 7) / 7, 2)
        case "W": padded((yearDay + 6 - weekday) / 7, 2)
        case "s": String(seconds)
        default: nil
        }
    }

    private var dayName: String { Self.dayNames.indices.contains(weekday) ? Self.dayNames[weekday] : "?" }
    private var monthName: String { Self.monthNames.indices.contains(month - 1) ? Self.monthNames[month - 1] : "?" }

    private func padded(_ number: Int, _ width: Int, with filler: Character = "0") -> String {
        let digits = String(number)
        return String(repeating: filler, count: max(0, width - digits.count)) + digits
    }
}

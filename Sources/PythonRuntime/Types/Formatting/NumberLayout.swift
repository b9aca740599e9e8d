/// A formatted number in pieces, put together with padding and grouping as CPython does it.
struct NumberLayout {
    var isNegative = false
    /// `0x` and the like.
    var prefix: [UInt8] = []
    /// The digits before the decimal point: what grouping applies to.
    var digits: [UInt8] = []
    /// The decimal point with what follows, or `inf` and `nan`.
    var rest: [UInt8] = []

    /// Takes a printed magnitude apart: digits first, then the rest.
    init(isNegative: Bool, printed: [UInt8]) {
        self.isNegative = isNegative
        let count = printed.prefix { $0 >= 48 && $0 <= 57 }.count
        digits = Array(printed[..<count])
        rest = Array(printed[count...])
    }

    /// An integer.
    init(isNegative: Bool, prefix: [UInt8], digits: [UInt8]) {
        self.isNegative = isNegative
        self.prefix = prefix
        self.digits = digits
    }

    /// The sign that is shown.
    private func shownSign(_ specification: FormatSpecification) -> [UInt8] {
        if isNegative { return [45] }
        switch specification.sign {
        case 43: return [43]
        case 32: return [32]
        default: return []
        }
    }

    /// Puts it together.
    func build(_ specification: FormatSpecification, groupSize: Int, _ text: inout TextBuilder) {
        let sign = shownSign(specification)
        let others = sign.count + prefix.count + rest.count
        let isZeroFilled = specification.fill == 48 && specification.align == 61
        var grouped = digits
        if !digits.isEmpty {
            let least = isZeroFilled ? max(0, specification.width - others) : 0
            if specification.grouping != 0 {
                grouped = group(UInt8(truncatingIfNeeded: specification.grouping), groupSize, least)
            } else if digits.count < least {
                grouped = [UInt8](repeating: 48, count: least - digits.count) + digits
            }
        }
        let total = others + grouped.count
        if specification.align == 61 {
            text.append(ascii: sign)
            text.append(ascii: prefix)
            text.append(point: specification.fill, times: specification.width - total)
            text.append(ascii: grouped)
            text.append(ascii: rest)
        } else {
            let padding = specification.padding(around: total)
            text.append(point: specification.fill, times: padding.left)
            text.append(ascii: sign)
            text.append(ascii: prefix)
            text.append(ascii: grouped)
            text.append(ascii: rest)
            text.append(point: specification.fill, times: padding.right)
        }
    }

    /// The digits with separators, filled up with zeros (and separators) to at least `least` characters.
    private func group(_ separator: UInt8, _ size: Int, _ least: Int) -> [UInt8] {
        var reversed: [UInt8] = []
        var left = digits.count
        var least = least
        while true {
            let length = min(size, max(left, least, 1))
            if !reversed.isEmpty { reversed.append(separator) }
            for place in 0..<length { reversed.append(place < left ? digits[left - 1 - place] : 48) }
            left -= length
            least -= length
            if left <= 0 && least <= 0 { break }
            least -= 1
        }
        return reversed.reversed()
    }
}

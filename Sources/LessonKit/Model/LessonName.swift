/// The rule for names of lessons, exercises, solutions, checks and keys.
///
/// Lower-case ASCII letters, digits and single hyphens between them, starting with a letter, at most 100 bytes:
/// what every report format takes (Classroom 50 refuses longer names), a shell needs not quote, and a learner can type.
enum LessonName {
    /// The most bytes a name may have.
    static let limit = 100

    /// What is wrong with `name`, if anything.
    static func fault(of name: String) -> LessonFault.Key? {
        if name.isEmpty { return .nameMissing }
        if name.utf8.count > limit { return .nameTooLong }
        var previous = UInt8(ascii: "-")
        for byte in name.utf8 {
            let isLetter = byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
            let isDigit = byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
            let isHyphen = byte == UInt8(ascii: "-") && previous != byte
            if !(isLetter || isDigit || isHyphen) { return .nameMalformed }
            previous = byte
        }
        let first = name.utf8.first ?? 0
        let startsWithLetter = first >= UInt8(ascii: "a") && first <= UInt8(ascii: "z")
        return startsWithLetter && previous != UInt8(ascii: "-") ? nil : .nameMalformed
    }
}

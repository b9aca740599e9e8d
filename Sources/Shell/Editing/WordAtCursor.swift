/// The dotted name that the cursor stands in or behind: what F1 explains.
enum WordAtCursor {
    /// The name in `text` at `cursor`, a count of code points; empty where there is none.
    static func name(_ text: String, _ cursor: Int) -> String {
        let scalars = Array(text.unicodeScalars)
        var start = min(max(0, cursor), scalars.count)
        var end = start
        while start > 0, isPart(scalars[start - 1]) || scalars[start - 1] == "." { start -= 1 }
        while end < scalars.count, isPart(scalars[end]) { end += 1 }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        return String(view)
    }

    private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }
}

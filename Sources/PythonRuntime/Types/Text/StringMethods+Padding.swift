extension Interpreter {
    /// `center`, `ljust`, `rjust`, `zfill`, `expandtabs`, and the methods that format.
    func installStringPadding() {
        let type = types.string
        // CPython's centre leans left or right by the parity of both widths.
        padder("center") { padding, width in (padding / 2 + (padding & width & 1)) }
        padder("ljust") { _, _ in 0 }
        padder("rjust") { padding, _ in padding }
        method(type, "zfill", 1...1) { i, a throws(PythonError) in
            let string = try i.selfString(a, "zfill")
            let width = try i.index(a[1])
            if width <= string.count { return Value(i.makePart(string, 0..<string.count)) }
            try i.reserve(width, times: 4)
            var text = TextBuilder()
            let hasSign = string.count > 0 && (string[0] == 43 || string[0] == 45)
            if hasSign { text.append(point: string[0]) }
            text.append(point: 48, times: width - string.count)
            text.append(string, (hasSign ? 1 : 0)..<string.count)
            return Value(text.finish(i))
        }
        method(type, "expandtabs", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            let string = try i.selfString(a, "expandtabs")
            let bound = try i.bind(a, "expandtabs", ["tabsize"])
            let size = bound[0].isUnbound ? 8 : try i.index(bound[0])
            var text = TextBuilder()
            var column = 0
            for index in 0..<string.count {
                let point = string[index]
                if point == 9 {
                    if size > 0 {
                        let step = size - column % size
                        try i.reserve(step, times: 4)
                        text.append(point: 32, times: step)
                        column += step
                    }
                } else {
                    text.append(point: point)
                    column = point == 10 || point == 13 ? 0 : column + 1
                }
            }
            return Value(text.finish(i))
        }
        method(type, "format", 0...Int.max, keywords: true) { i, a throws(PythonError) in
            Value(try i.formatTemplate(try i.selfString(a, "format"), .arguments(a.dropping(1))))
        }
        method(type, "format_map", 1...1) { i, a throws(PythonError) in
            Value(try i.formatTemplate(try i.selfString(a, "format_map"), .mapping(a[1])))
        }
        method(type, "__format__", 1...1) { i, a throws(PythonError) in
            let string = try i.selfString(a, "__format__")
            return Value(try i.formatString(string, try i.expectString(a[1], "__format__() argument must be str")))
        }
    }

    private func padder(_ name: StaticString, left: @escaping (_ padding: Int, _ width: Int) -> Int) {
        method(types.string, "\(name)", 1...2) { i, a throws(PythonError) in
            let string = try i.selfString(a, name)
            let width = try i.index(a[1])
            var fill: UInt32 = 32
            if a.count > 2 {
                let character = try i.expectString(a[2], "The fill character must be a unicode character")
                if character.count != 1 { throw i.typeError("The fill character must be exactly one character long") }
                fill = character[0]
            }
            if width <= string.count { return Value(i.makePart(string, 0..<string.count)) }
            try i.reserve(width, times: 4)
            let padding = width - string.count
            var text = TextBuilder()
            let before = left(padding, width)
            text.append(point: fill, times: before)
            text.append(string)
            text.append(point: fill, times: padding - before)
            return Value(text.finish(i))
        }
    }
}

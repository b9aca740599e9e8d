/// Finds the name that was meant, as CPython 3.11 does (`Python/suggestions.c`).
///
///     NameSuggester.suggestion(for: ["lenght" code points], among: …)   // "length"
enum NameSuggester {
    /// Lists longer than this are not searched; names longer than that are not compared.
    private static let candidateLimit = 750
    private static let lengthLimit = 40
    /// What adding, removing or changing a letter costs, and what changing its case does.
    private static let moveCost = 2
    private static let caseCost = 1

    /// The candidate that takes the least change to become `name`, at most about a third of the letters; the first of
    /// several. `name` itself is no candidate.
    static func suggestion(for name: [UInt8], among candidates: [StringObject]) -> StringObject? {
        if candidates.count >= candidateLimit { return nil }
        var best: StringObject?
        var bestDistance = Int.max
        for candidate in candidates {
            let other = bytes(of: candidate)
            if other == name { continue }
            // No more than a third of the letters involved may change, and less than for what was found before.
            let limit = min((name.count + other.count + 3) * moveCost / 6, bestDistance - 1)
            let distance = distance(name[...], other[...], limit: limit)
            if distance > limit { continue }
            best = candidate
            bestDistance = distance
        }
        return best
    }

    /// The UTF-8 bytes that CPython compares.
    static func bytes(of string: StringObject) -> [UInt8] {
        string.isASCII ? Array(UnsafeBufferPointer(start: string.bytes, count: string.count)) : Array(string.swiftString.utf8)
    }

    /// The Levenshtein distance with the costs above, or anything over `limit` when it is more than that.
    static func distance(_ first: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>, limit: Int) -> Int {
        var first = first
        var second = second
        while let a = first.first, a == second.first {
            first = first.dropFirst()
            second = second.dropFirst()
        }
        while let a = first.last, a == second.last {
            first = first.dropLast()
            second = second.dropLast()
        }
        if first.isEmpty || second.isEmpty { return (first.count + second.count) * moveCost }
        if first.count > lengthLimit || second.count > lengthLimit { return limit + 1 }
        if second.count < first.count { swap(&first, &second) }
        if (second.count - first.count) * moveCost > limit { return limit + 1 }
        let letters = Array(first)
        var row = (1...letters.count).map { $0 * moveCost }
        var result = 0
        for (index, letter) in second.enumerated() {
            var diagonal = index * moveCost
            result = diagonal
            var minimum = Int.max
            for place in letters.indices {
                let substitution = diagonal + substitutionCost(letter, letters[place])
                diagonal = row[place]
                result = min(min(result, diagonal) + moveCost, substitution)
                row[place] = result
                minimum = min(minimum, result)
            }
            if minimum > limit { return limit + 1 }
        }
        return result
    }

    private static func substitutionCost(_ a: UInt8, _ b: UInt8) -> Int {
        if a & 31 != b & 31 { return moveCost }
        if a == b { return 0 }
        func lowered(_ letter: UInt8) -> UInt8 { letter >= 0x41 && letter <= 0x5a ? letter + 32 : letter }
        return lowered(a) == lowered(b) ? caseCost : moveCost
    }
}

extension Interpreter {
    /// The name to suggest after the message of a NameError or AttributeError (of exactly that class).
    func suggestion(for exception: ExceptionObject) -> String? {
        guard let name = exception.subject.as(StringObject.self, .string) else { return nil }
        let sought = NameSuggester.bytes(of: name)
        if exception.type === types.exceptions.nameError {
            guard let entry = exception.trace.first else { return nil }
            let globals =
                exception.subjectObject.as(DictObject.self, .dict)
                ?? modules.getInterned(intern("__main__")).as(ModuleObject.self, .module)?.namespace
            let found =
                NameSuggester.suggestion(for: sought, among: entry.code.variableNames + entry.code.freeNames)
                ?? globals.flatMap { NameSuggester.suggestion(for: sought, among: stringKeys(of: $0)) }
                ?? NameSuggester.suggestion(for: sought, among: builtinsInOrder())
            return found?.swiftString
        }
        guard exception.type === types.exceptions.attributeError, !exception.subjectObject.isUnbound else { return nil }
        do throws(PythonError) {
            let override = special(exception.subjectObject, .dir)
            let mark = rootMark
            defer { unroot(to: mark) }
            let names =
                override.isUnbound
                ? try attributeNames(of: exception.subjectObject)
                : try listOf(try call(override, exception.subjectObject))
            root(Value(names))
            let candidates = (0..<names.count).compactMap { names.items[$0].as(StringObject.self, .string) }
            return NameSuggester.suggestion(for: sought, among: candidates)?.swiftString
        } catch { return nil }
    }

    func stringKeys(of namespace: DictObject) -> [StringObject] {
        var keys: [StringObject] = []
        var place = 0
        while let next = namespace.place(from: place) {
            place = next + 1
            if let name = namespace.key(at: next).as(StringObject.self, .string) { keys.append(name) }
        }
        return keys
    }
}

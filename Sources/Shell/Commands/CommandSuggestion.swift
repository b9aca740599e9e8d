/// Which command somebody meant who mistyped its name.
enum CommandSuggestion {
    /// The command nearest to `word`: one that begins with it, else one that is at most two slips of the finger away
    /// (one for short words). The first in the order of the list wins a tie.
    static func nearest(to word: String) -> Command? {
        let word = word.lowercased()
        if word.isEmpty { return nil }
        if let longer = Command.allCases.first(where: { $0.rawValue.hasPrefix(word) }) { return longer }
        let limit = word.unicodeScalars.count <= 3 ? 1 : 2
        var best: (command: Command, distance: Int)?
        for command in Command.allCases {
            for name in [command.rawValue] + command.aliases where name.unicodeScalars.count > 1 {
                let distance = distance(word, name)
                if distance <= limit, distance < best?.distance ?? .max { best = (command, distance) }
            }
        }
        return best?.command
    }

    /// How many code points must be put in, left out, replaced or swapped with their neighbour to make one of the other.
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left.unicodeScalars.prefix(64))
        let right = Array(right.unicodeScalars.prefix(64))
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            for column in right.indices {
                var cost = min(
                    last[column] + (left[row] == right[column] ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current.append(cost)
            }
            beforeLast = last
            last = current
        }
        return last[right.count]
    }
}

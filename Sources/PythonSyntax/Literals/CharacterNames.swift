/// Finds characters by their Unicode names, for `\N{…}`.
enum CharacterNames {
    /// The code point called `name`, in any case; `nil` when there is none. Aliases count, named sequences do not.
    ///
    /// The names come from the Swift standard library, which maps only from characters to names: the first lookup goes
    /// over all characters.
    static func scalar(named name: some Sequence<UInt8>) -> UInt32? {
        let wanted = String(decoding: name.map { $0 >= 0x61 && $0 <= 0x7A ? $0 - 0x20 : $0 }, as: UTF8.self)
        return table[wanted]
    }

    private static let table: [String: UInt32] = {
        var table: [String: UInt32] = [:]
        for value: UInt32 in 0..<0x32000 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            if let name = scalar.properties.name { table[name] = value }
            if let alias = scalar.properties.nameAlias { table[alias] = value }
        }
        return table
    }()
}

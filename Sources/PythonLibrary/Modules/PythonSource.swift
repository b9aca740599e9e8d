/// A module that is written in Python alone: its name and our text of it.
struct PythonSource: Sendable {
    let name: String
    let text: String

    /// Every such module.
    static let all: [PythonSource] = [
        collectionsABC, contextlib, dataclasses, enumeration, itertools, jsonDecoder, jsonEncoder, operators, string,
        types, typing,
    ]

    /// The places where CPython keeps the classes of `json`.
    private static let jsonDecoder = PythonSource(
        name: "json.decoder", text: "from json import JSONDecodeError, JSONDecoder\n")
    private static let jsonEncoder = PythonSource(name: "json.encoder", text: "from json import JSONEncoder\n")
}

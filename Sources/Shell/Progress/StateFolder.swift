import Glibc

/// Where the shell keeps what outlives a session: `$XDG_STATE_HOME/meanwhile`, or `~/.local/state/meanwhile`.
struct StateFolder: Sendable {
    /// The folder; nil where neither variable is set to an absolute path.
    let path: String?
    /// Whether files can be made in it.
    let isWritable: Bool

    /// Finds the folder and makes it where it is missing.
    ///
    /// - Parameter environment: answers a variable of the environment.
    init(environment: (String) -> String?) {
        func folder(_ variable: String, _ rest: String) -> String? {
            // The XDG specification: relative paths are ignored.
            guard let base = environment(variable), base.hasPrefix("/") else { return nil }
            return base + rest
        }
        path = folder("XDG_STATE_HOME", "/meanwhile") ?? folder("HOME", "/.local/state/meanwhile")
        guard let path else {
            isWritable = false
            return
        }
        var prefix = ""
        for part in path.split(separator: "/") {
            prefix += "/" + part
            mkdir(prefix, 0o700)
        }
        isWritable = access(path, W_OK | X_OK) == 0
    }

    /// A file of the folder; nil where nothing can be kept.
    func file(_ name: String) -> String? { isWritable ? path.map { $0 + "/" + name } : nil }
}

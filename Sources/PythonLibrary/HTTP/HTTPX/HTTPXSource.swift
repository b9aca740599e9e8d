/// The modules `httpx` and `httpx2`: one text for both, whose names are those of the module it runs in.
enum HTTPXSource {
    /// The whole text. One namespace, as the real library shows itself: every class says it is of module `httpx`.
    static var text: String {
        [exceptions, config, urls, models, response, transports, client, asyncClient].joined(separator: "\n\n")
    }
}

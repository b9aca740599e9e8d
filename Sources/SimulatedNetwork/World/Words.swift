import Simulation

/// The words of which worlds make their titles and texts.
enum Words {
    private static let all = [
        "amber", "anchor", "apple", "arrow", "autumn", "basket", "bridge", "bright", "butter", "candle", "canyon", "carbon",
        "cedar", "chalk", "cloud", "clover", "cobalt", "copper", "corner", "cotton", "desert", "drift", "early", "echo",
        "ember", "fable", "feather", "fern", "field", "flint", "forest", "garden", "gentle", "ginger", "glass", "grain",
        "granite", "harbour", "hazel", "hollow", "honey", "island", "ivory", "jasmine", "juniper", "kettle", "ladder",
        "lantern", "lemon", "linen", "maple", "marble", "meadow", "mellow", "mint", "mirror", "morning", "moss", "narrow",
        "needle", "north", "ocean", "olive", "orchard", "paper", "pebble", "pepper", "pillow", "pine", "plain", "quartz",
        "quiet", "rain", "ribbon", "river", "saddle", "saffron", "sand", "shadow", "silver", "slate", "spring", "stone",
        "summer", "tangle", "thistle", "timber", "tulip", "velvet", "violet", "walnut", "warm", "water", "willow", "winter",
        "yellow",
    ]

    /// `count` words with spaces between.
    static func sentence(of count: Int, _ hash: DrawHash) -> String {
        (0..<count).map { all[Int(hash.mixing($0).bits % UInt64(all.count))] }.joined(separator: " ")
    }
}

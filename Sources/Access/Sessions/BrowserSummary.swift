/// A browser and the system it runs on, in few words, from its `User-Agent`: `Firefox, Linux`.
///
/// For recognition in a list only: anyone can send any `User-Agent`. The text itself is not kept, as it tells more than is needed.
public enum BrowserSummary {
    /// The words, or nothing where none is recognised.
    public static func text(userAgent: String) -> String {
        let agent = String(userAgent.prefix(500))
        return [browsers, systems].compactMap { known in known.first { agent.contains($0.0) }?.1 }.joined(separator: ", ")
    }

    /// Marks with what they stand for. The more particular ones come first: Edge calls itself Chrome, and Chrome calls itself Safari.
    private static let browsers = [
        ("Edg/", "Edge"), ("EdgA/", "Edge"), ("EdgiOS/", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"),
        ("FxiOS/", "Firefox"), ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ]
    private static let systems = [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("CrOS", "ChromeOS"),
        ("Macintosh", "macOS"), ("Linux", "Linux"),
    ]
}

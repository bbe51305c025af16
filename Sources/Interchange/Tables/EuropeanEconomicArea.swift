/// The countries of the European Economic Area, to which data go without a transfer (art. 44 AVG).
enum EuropeanEconomicArea {
    /// Whether a text names only the area itself, something “within” it, or one of its countries.
    static func contains(_ text: String) -> Bool {
        let words = text.lowercased().filter { $0 != "." }.split { !$0.isLetter && $0 != "-" }.map(String.init)
        let names = words.filter { !["de", "het", "the", "alleen", "only"].contains($0) }
        return ["binnen", "within"].contains(names.first) || areas.contains(names.joined(separator: " ")) || countries.contains(names.joined(separator: " "))
    }

    private static let areas: Set<String> = ["eu", "eer", "eea", "europa", "europe", "europese unie", "european union", "europese economische ruimte"]

    private static let countries: Set<String> = [
        "belgië", "belgie", "belgium", "bulgarije", "bulgaria", "cyprus", "denemarken", "denmark", "duitsland", "germany", "estland", "estonia", "finland",
        "frankrijk", "france", "griekenland", "greece", "hongarije", "hungary", "ierland", "ireland", "ijsland", "iceland", "italië", "italie", "italy",
        "kroatië", "kroatie", "croatia", "letland", "latvia", "liechtenstein", "litouwen", "lithuania", "luxemburg", "luxembourg", "malta", "nederland",
        "netherlands", "noorwegen", "norway", "oostenrijk", "austria", "polen", "poland", "portugal", "roemenië", "roemenie", "romania", "slovenië",
        "slovenie", "slovenia", "slowakije", "slovakia", "spanje", "spain", "tsjechië", "tsjechie", "czechia", "czech republic", "zweden", "sweden",
    ]
}

/// Words that deny, doubt or put off what stands beside them, such as “nog te toetsen”.
enum Reservation {
    /// Whether what stands beside an answer takes it back: at its start, anywhere in a few words, or with a question mark.
    static func isIn(_ text: some StringProtocol) -> Bool {
        if hasOpenMark(text) || phrases.contains(where: text.lowercased().contains) { return true }
        let words = words(text)
        guard let first = words.first else { return PlainText.trimmed(text) == "0" }
        // A longer text weighs and explains; there “niet” may be about anything.
        return opening.contains(first) || words.count <= 8 && words.contains { anywhere.contains($0) }
    }

    /// Whether a question mark or an empty box stands in a text.
    static func hasOpenMark(_ text: some StringProtocol) -> Bool { text.contains { "?☐□".contains($0) } || text.contains("[ ]") || text.contains("[]") }

    /// Whether a text starts with a denial and goes on: “nee, in eigen beheer”. Names such as “No Limit” do not.
    static func denies(_ text: some StringProtocol) -> Bool {
        let plain = text.lowercased()
        // “NVT Groep” is a name: it has no points and no sign behind it.
        let signed = ["n.v.t.", "n.v.t ", "nvt,", "nvt;", "nvt:", "nvt (", "nvt -", "no,", "niet:", "niet van toepassing"]
        if signed.contains(where: plain.hasPrefix) { return true }
        return words(text).first.map(denials.contains) == true
    }

    /// Whether a cell says that somebody still has to find out: “?”, “onbekend”, “nog te bepalen”.
    static func isOpen(_ text: some StringProtocol) -> Bool {
        let words = words(text)
        guard let first = words.first else { return text.contains("?") }
        if words.count <= 3, text.last(where: { !$0.isWhitespace }) == "?" { return true }
        // “Nog 2 jaar na vertrek” is an answer.
        if first == "nog", words.count <= 6, words.count > 1, afterYet.contains(words[1]) { return true }
        return open.contains(words.joined(separator: " "))
    }

    /// In lower case, with a hyphen but without points in them: “n.v.t.” is one word.
    private static func words(_ text: some StringProtocol) -> [String] {
        text.lowercased().filter { $0 != "." }.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map(String.init).filter { $0.contains(where: \.isLetter) }
    }

    /// Whether a name has a doubt or a reference before it: “mogelijk Rekenhuis”, “zie contractenregister”.
    static func hedges(_ text: some StringProtocol) -> Bool {
        let words = words(text)
        guard let first = words.first else { return PlainText.trimmed(text) == "0" }
        return hedging.contains(first) || words.count <= 3 && words.contains("onbekend")
    }

    private static let phrases = [
        "opt-out", "opt out", "n/a", "in onderzoek", "in behandeling", "in aanvraag", "te vragen", "gevraagd", "te controleren", "te checken", "te toetsen",
        "te bepalen", "na te gaan", "uit te zoeken",
    ]

    private static let hedging: Set<String> = [
        "mogelijk", "misschien", "wellicht", "eventueel", "evt", "waarschijnlijk", "vermoedelijk", "voorheen", "was", "zie", "maybe", "perhaps", "possibly",
        "probably", "see",
    ]

    private static let afterYet: Set<String> = [
        "niet", "geen", "te", "onbekend", "onduidelijk", "uitzoeken", "uit", "in", "nagaan", "na", "invullen", "bepalen", "open", "nader", "vast", "regelen",
        "opvragen", "aanvullen", "aan",
    ]

    private static let denials: Set<String> = ["nee", "neen", "geen", "zonder"]

    private static let anywhere: Set<String> = [
        "nee", "neen", "geen", "niet", "nvt", "nog", "zonder", "ontbreekt", "ontbreken", "ontbrekend", "onbekend", "onduidelijk", "onzeker", "mogelijk",
        "misschien", "wellicht", "waarschijnlijk", "vermoedelijk", "eventueel", "evt", "twijfel", "ntb", "tbd", "todo", "nagaan", "uitzoeken", "vervallen",
        "ingetrokken", "geweigerd", "verlopen", "voorheen", "deels", "gedeeltelijk", "soms", "not", "none", "missing", "without", "unknown", "unclear", "maybe",
        "perhaps", "possibly", "probably", "partly", "refused", "withdrawn", "expired", "formerly", "sometimes", "concept", "nakijken", "tbc", "pending",
        "afgekeurd", "impliciet", "stilzwijgend",
        "implicit", "implied", "onwaar", "false",
    ]

    /// Only at the start: elsewhere “no” may be a number, and “maar” goes on about something else.
    private static let opening = anywhere.union([
        "no", "nope", "maar", "tenzij", "behalve", "mits", "indien", "eerst", "straks", "later", "oud", "check", "but", "unless", "except", "if", "old",
    ])

    private static let open: Set<String> = [
        "onbekend", "onduidelijk", "weet ik niet", "weet niet", "niet bekend", "ntb", "nader te bepalen", "te bepalen", "tbd", "to be determined", "volgt",
        "pm", "todo", "to do", "unknown", "not known", "not yet known", "don t know", "mogelijk", "misschien", "wellicht", "maybe", "uitzoeken", "nagaan",
        "navragen", "in onderzoek", "ja nee", "yes no",
    ]
}

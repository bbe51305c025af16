import Foundation
import Register
import Rulebook
import Text

/// The words for data and people of a permit: as it has them, or as pages and commands show them in either language.
struct PermitWords {
    /// A fact of the rulebook of which a permit names options.
    enum Kind {
        case data, people

        var fact: String { self == .data ? "sensitive data" : "people" }
        var option: String { self == .data ? "data" : "people" }

        func unknown(_ word: String) -> Bilingual {
            self == .data
                ? .init(nl: "het soort gegevens “\(word)” is niet bekend", en: "the kind of data “\(word)” is not known")
                : .init(nl: "de groep mensen “\(word)” is niet bekend", en: "the group of people “\(word)” is not known")
        }
    }

    /// Nil where none is at hand: a permit is checked without one, and then only its own English words are known.
    private let rulebook: Rulebook?

    /// - Parameter areTyped: whether somebody typed words that have to be understood, which may be of another language than that of the permit.
    /// - Parameter areShown: whether words of the permit are put in the reader's language, which is its own in English.
    /// - Throws: as `SharedOptions.loadRulebook`, where words are needed and the rulebook was named.
    init(_ shared: SharedOptions, areTyped: Bool = false, areShown: Bool = false) throws {
        guard areTyped || areShown && Speech.language != .en else {
            rulebook = nil
            return
        }
        do { rulebook = try shared.loadRulebook() } catch  where shared.rulebook == nil { rulebook = nil }
    }

    /// What the permit says of people or data, for the reader.
    func names(_ named: [String], _ kind: Kind) -> [String] {
        let options = Speech.language == .en ? nil : options(kind)
        return named.map { name in options?.first { $0.en == name }.map { say($0) } ?? name }
    }

    private func options(_ kind: Kind) -> [Bilingual]? {
        rulebook.flatMap { rulebook in rulebook.fact(named: kind.fact).map { rulebook.facts[$0].options.map(\.name) } }
    }

    /// The English name of what somebody typed.
    /// - Parameter named: what the permit itself says.
    /// - Throws: `CommandFailure` for a word that nobody knows, with the nearest that is known.
    func read(_ word: String, _ kind: Kind, beside named: [String]) throws(CommandFailure) -> String {
        let typed = word.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
        if let own = named.first(where: { $0.lowercased() == typed }) { return own }
        let options = options(kind)
        if let known = options?.first(where: { $0.nl.lowercased() == typed || $0.en.lowercased() == typed }) { return known.en }
        let shown = (options ?? named.map { Bilingual($0) }).map { say($0) }
        // A word of the other language is near too, and is offered in that of the reader.
        let other = suggestion(for: word, among: options?.flatMap { [$0.nl, $0.en] } ?? [])
        let near = suggestion(for: word, among: shown) ?? other.flatMap { near in options?.first { [$0.nl, $0.en].contains(near) }.map { say($0) } }
        let list = shown.joined(separator: ", ")
        let possible =
            options == nil
            ? Bilingual(
                nl: "zonder regelboek zijn alleen de woorden van de vergunning bekend: \(list.isEmpty ? "geen" : list); geef --rulebook",
                en: "without a rulebook only the words of the permit are known: \(list.isEmpty ? "none" : list); give --rulebook")
            : Bilingual(nl: "mogelijk: \(list)", en: "possible: \(list)")
        throw CommandFailure(
            .usage, kind.option, kind.unknown(word), hint: near.map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") } ?? possible)
    }

    /// What an English name is called in both languages.
    func shown(_ name: String) -> Bilingual {
        for kind in [Kind.data, .people] {
            if let option = options(kind)?.first(where: { $0.en == name }) { return option }
        }
        return Bilingual(name)
    }
}

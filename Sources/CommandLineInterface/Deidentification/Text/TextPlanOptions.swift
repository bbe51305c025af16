import ArgumentParser
import Deidentification
import Foundation
import Recognizers
import Rulebook
import Text

/// What a text is treated by: a plan from a file, or one of the ready ones with changes.
struct TextPlanOptions: ParsableArguments {
    enum Preset: String, ExpressibleByArgument, CaseIterable {
        case mask, broad, mark, coarse
        case standIns = "stand-ins"
        case pseudonyms

        func plan(_ language: Language) -> TextPlan {
            switch self {
            case .mask: .masked(language)
            case .broad: .broad(language)
            case .mark: .marked(language)
            case .coarse: .coarse(language)
            case .standIns: .standIns(language)
            case .pseudonyms: .pseudonymised(language)
            }
        }
    }

    enum Names: String, ExpressibleByArgument, CaseIterable { case sensitive, precise, off }

    @Option(
        help: help(
            "Het plan: een YAML-bestand dat zegt wat er wordt gezocht en wat ermee gebeurt (docs/text-plan.md).",
            "The plan: a YAML file that says what is looked for and what is done with it (docs/text-plan.md).", valueName: "file"))
    var plan: String?

    @Option(
        help: help(
            "Een kant-en-klaar plan in plaats van een bestand. Standaard: mask. broad haalt ook weg wat alleen samen met andere kennis naar iemand wijst.",
            "A ready plan instead of a file. Default: mask. broad also takes out what points at somebody only together with what others know."))
    var preset: Preset?

    @Option(
        help: help(
            "Hoe namen worden gezocht. sensitive neemt alles wat een naam kan zijn; precise wat het waarschijnlijk is.",
            "How names are looked for. sensitive takes all that may be a name; precise what is likely one."))
    var names: Names?

    @Option(
        help: help(
            "Een behandeling voor één soort, zoals bsn=remove of date=keep; mag vaker. Soorten: waarborg deidentify text --list-kinds.",
            "A treatment for one kind, such as bsn=remove or date=keep; may be repeated. Kinds: waarborg deidentify text --list-kinds.",
            valueName: "kind=treatment"))
    var treatment: [String] = []

    @Option(help: help("Zoek alleen deze soorten, met komma's ertussen.", "Look for these kinds only, with commas between them.", valueName: "kinds"))
    var only: String?

    @Option(
        help: help(
            "Namen die zeker in de tekst staan, één per regel: elke vorm ervan wordt gevonden.",
            "Names that are surely in the text, one a line: every form of them is found.", valueName: "file"))
    var knownNames: String?

    @Option(help: help("Woorden die blijven staan, één per regel.", "Words that are left, one a line.", valueName: "file"))
    var allow: String?

    @Option(help: help("Woorden die altijd worden gevonden, één per regel.", "Words that are always found, one a line.", valueName: "file"))
    var deny: String?

    @Option(
        help: help(
            "Het geheim voor pseudoniemen en verzonnen waarden: een bestand van ten minste 32 bytes. Anders is er een sleutel voor deze keer alleen.",
            "The secret for pseudonyms and stand-ins: a file of at least 32 bytes. Otherwise there is a key for this run alone.", valueName: "file"))
    var secret: String?

    /// - Throws: `CommandFailure` with the place of each mistake.
    func read(_ language: Language) throws -> TextPlan {
        var result = try base(language)
        if let names {
            result.names = names == .off ? nil : names == .precise ? .precise : .sensitive
        }
        if result.breadth == .broad, result.names == nil {
            throw CommandFailure(
                .usage, "names",
                .init(nl: "“broad” leest met het model van namen mee", en: "“broad” reads along with the model of names"),
                hint: .init(nl: "laat --names off weg", en: "leave out --names off"))
        }
        if let only { result.kinds = Set(try only.split(separator: ",").map { try Self.kind(String($0.trimmed), "--only") }) }
        for text in treatment {
            guard let equals = text.firstIndex(of: "=") else {
                throw CommandFailure(
                    .usage, "treatment", .init(nl: "“\(text)” heeft geen “=”", en: "“\(text)” has no “=”"),
                    hint: .init(nl: "schrijf bijvoorbeeld bsn=remove", en: "write for instance bsn=remove"))
            }
            let kind = try Self.kind(String(text[..<equals]), "--treatment")
            let name = String(text[text.index(after: equals)...])
            if name == "hash" {
                throw CommandFailure(
                    .usage, "hash",
                    .init(
                        nl: "een hash zonder sleutel is geen bescherming: alle geldige BSN's zijn in minuten door te rekenen",
                        en: "a hash without a key protects nothing: all valid BSNs can be tried in minutes"),
                    hint: .init(nl: "kies pseudonym: dat is een hash met een sleutel", en: "choose pseudonym: that is a hash with a key"))
            }
            guard let treatment = Self.simple[name] else {
                let near = suggestion(for: name, among: Self.simple.keys.sorted())
                throw CommandFailure(
                    .usage, "treatment",
                    .init(nl: "er is geen behandeling “\(name)”", en: "there is no treatment “\(name)”"),
                    hint: near.map { .init(nl: "bedoelt u \($0)?", en: "do you mean \($0)?") }
                        ?? .init(
                            nl: "kies uit: " + Self.simple.keys.sorted().joined(separator: ", "),
                            en: "choose from: " + Self.simple.keys.sorted().joined(separator: ", ")))
            }
            result.treatments[kind] = treatment
        }
        if let knownNames { result.knownNames = .list(try Self.lines(knownNames)) }
        if let allow { result.allow += try Self.lines(allow) }
        if let deny { result.deny += try Self.lines(deny) }
        return result
    }

    private func base(_ language: Language) throws -> TextPlan {
        guard let plan else { return (preset ?? .mask).plan(language) }
        guard preset == nil else {
            throw CommandFailure(.usage, "plan", .init(nl: "kies --plan of --preset, niet allebei", en: "choose --plan or --preset, not both"))
        }
        let input = try InputText(plan)
        let folder = URL(fileURLWithPath: plan).deletingLastPathComponent()
        do {
            return try TextPlan.read(input.text, file: plan) { name in
                FileManager.default.contents(atPath: folder.appendingPathComponent(name).path).map { [UInt8]($0) }
            }
        } catch {
            throw CommandFailure(
                .badInput,
                error.errors.map { mistake in
                    var complaint = CommandFailure.Complaint(mistake.code, mistake.message, hint: mistake.hint)
                    complaint.position = mistake.place.map { .init(file: $0.file, line: $0.line, column: $0.column) }
                    return complaint
                }, source: input.text)
        }
    }

    static let simple: [String: Treatment] = [
        "keep": .keep, "mark": .mark, "mask": .mask, "number": .number, "remove": .remove, "shift": .shiftDates, "surrogate": .surrogate,
        "pseudonym": .pseudonym,
    ]

    private static func kind(_ name: String, _ option: String) throws(CommandFailure) -> EntityKind {
        if let kind = EntityKind(rawValue: name) { return kind }
        let near = suggestion(for: name, among: EntityKind.allCases.map(\.rawValue))
        throw CommandFailure(
            .usage, "kind", .init(nl: "\(option): er is geen soort “\(name)”", en: "\(option): there is no kind “\(name)”"),
            hint: near.map { .init(nl: "bedoelt u \($0)?", en: "do you mean \($0)?") } ?? .init(nl: "zie --list-kinds", en: "see --list-kinds"))
    }

    private static func lines(_ path: String) throws -> [String] {
        try InputText(path).text.split(whereSeparator: \.isNewline).map { $0.trimmed }.filter { !$0.isEmpty }
    }
}

extension StringProtocol {
    fileprivate var trimmed: String { trimmingCharacters(in: .whitespaces) }
}

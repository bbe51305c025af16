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
            """
            Een behandeling voor één soort, zoals bsn=remove, age=generalise of date=generalise:month; mag vaker. \
            Soorten: waarborg deidentify text --list-kinds.
            """,
            """
            A treatment for one kind, such as bsn=remove, age=generalise or date=generalise:month; may be repeated. \
            Kinds: waarborg deidentify text --list-kinds.
            """,
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
        if let only {
            result.kinds = Set(try only.split(separator: ",").map { try Self.kind(String($0.trimmed), "--only") })
            guard !result.kinds.isEmpty else {
                throw CommandFailure(
                    .usage, "kind", .init(nl: "--only noemt geen enkele soort", en: "--only names no kind"),
                    hint: .init(nl: "zie --list-kinds", en: "see --list-kinds"))
            }
        }
        for text in treatment {
            guard let equals = text.firstIndex(of: "=") else {
                throw CommandFailure(
                    .usage, "treatment", .init(nl: "“\(text)” heeft geen “=”", en: "“\(text)” has no “=”"),
                    hint: .init(nl: "schrijf bijvoorbeeld bsn=remove", en: "write for instance bsn=remove"))
            }
            let kind = try Self.kind(String(text[..<equals]), "--treatment")
            result.treatments[kind] = try Self.treatment(String(text[text.index(after: equals)...]), of: kind)
            guard result.kinds.contains(kind) || kind == .denied else {
                throw CommandFailure(
                    .usage, "treated-not-found",
                    .init(
                        nl: "“\(kind.rawValue)” wordt niet gezocht, en kan niet behandeld worden",
                        en: "“\(kind.rawValue)” is not looked for, and cannot be treated"),
                    hint: only == nil
                        ? .init(nl: "zet het in een plan bij “kinds”, onder “also”", en: "add it to “kinds” of a plan, under “also”")
                        : .init(nl: "noem het ook bij --only", en: "name it with --only too"))
            }
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
                    // Without the line itself: a plan can hold names of people.
                })
        }
    }

    private static let simple: [(name: String, treatment: Treatment)] = [
        ("keep", .keep), ("mark", .mark), ("mask", .mask), ("number", .number), ("remove", .remove), ("surrogate", .surrogate), ("pseudonym", .pseudonym),
    ]

    /// What can be done with a kind, as it is typed.
    private static func possible(_ kind: EntityKind) -> [(name: String, treatment: Treatment)] {
        var possible = simple
        if kind == .date || kind == .dateOfBirth { possible.append(("shift", .shiftDates)) }
        let levels = Generalisation.possible(for: kind)
        if !levels.isEmpty { possible.append(("generalise", .generalise(.usual))) }
        return possible + levels.map { ("generalise:\($0.rawValue)", .generalise($0)) }
    }

    private static func treatment(_ name: String, of kind: EntityKind) throws(CommandFailure) -> Treatment {
        if name == "hash" {
            throw CommandFailure(
                .usage, "hash",
                .init(
                    nl: "een hash zonder sleutel is geen bescherming: alle geldige BSN's zijn in minuten door te rekenen",
                    en: "a hash without a key protects nothing: all valid BSNs can be tried in minutes"),
                hint: .init(nl: "kies pseudonym: dat is een hash met een sleutel", en: "choose pseudonym: that is a hash with a key"))
        }
        let possible = possible(kind)
        if let found = possible.first(where: { $0.name == name }) { return found.treatment }
        let names = possible.map(\.name)
        let isKnown = name == "shift" || name.hasPrefix("generalise") && !name.contains(":")
        let list = names.joined(separator: ", ")
        throw CommandFailure(
            .usage, "treatment",
            isKnown
                ? .init(nl: "“\(name)” kan niet met \(kind.rawValue)", en: "“\(name)” cannot be done with \(kind.rawValue)")
                : .init(nl: "er is geen behandeling “\(name)” voor \(kind.rawValue)", en: "there is no treatment “\(name)” for \(kind.rawValue)"),
            hint: (isKnown ? nil : suggestion(for: name, among: names)).map { .init(nl: "bedoelt u \($0)?", en: "do you mean \($0)?") }
                ?? .init(nl: "kies uit: \(list)", en: "choose from: \(list)"))
    }

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

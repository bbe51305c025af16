import ArgumentParser
import Casework
import Foundation
import Rulebook
import Text

struct CoverCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "cover",
            abstract: say("Leg rekenschap af van elke norm op de lijst norms.txt.", "Account for every norm on the list norms.txt."),
            discussion: say(
                "Uitgangsstatus 1 als een norm nergens voorkomt, of een bekende norm niet op de lijst staat.",
                "Exit status 1 when a norm occurs nowhere, or one that is named is not on the list."))
    }

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("Alleen wat niet is uitgewerkt of ontbreekt.", "Only what is not modelled or missing."))
    var gaps = false

    @Flag(
        help: help(
            "Ook per regel en plicht hoeveel zaken hem raken, naar beide kanten.", "Per rule and duty as well how many cases touch it, both ways."))
    var cases = false

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    func run() throws {
        let rulebook = try shared.loadRulebook()
        let input = try InputText(shared.folder.appendingPathComponent("norms.txt").path)
        let (list, mistakes) = NormList.read(input.text, file: "norms.txt")
        if !mistakes.isEmpty { throw CommandFailure(.badInput, mistakes, source: input.text) }
        let coverage = Coverage(list, in: rulebook)
        let (library, caseMistakes) = try CaseLibrary.read(shared.folder, rulebook: rulebook)
        shared.complain(caseMistakes.filter { $0.severity == .error } + coverage.strangers)
        let counts = CaseCounts(library)
        if json {
            put(json(coverage, counts, library, rulebook))
        } else {
            write(coverage)
            if cases { write(counts, rulebook) }
            summarise(coverage, counts, library, rulebook)
        }
        if !coverage.unaccounted.isEmpty || !coverage.strangers.isEmpty { throw ExitCode(ExitStatus.checkFailed.rawValue) }
    }

    private func write(_ coverage: Coverage) {
        for entry in coverage.entries {
            let places = entry.places.map(\.name).joined(separator: ", ")
            switch entry.state {
            case .modelled: if !gaps { put("\(entry.norm.id)  " + say(entry.norm.subject) + "\n    " + say("uitgewerkt: ", "modelled: ") + places) }
            case .weighing:
                if !gaps { put("\(entry.norm.id)  " + say(entry.norm.subject) + "\n    " + say("aan mensen: ", "left to people: ") + places) }
            case .notModelled(let reason):
                put(
                    "\(entry.norm.id)  " + say(entry.norm.subject) + "\n    " + say("niet uitgewerkt: ", "not modelled: ") + say(reason)
                        + " (\(places))")
            case .unaccounted: put("\(entry.norm.id)  " + say(entry.norm.subject) + "\n    " + say("ONTBREEKT", "MISSING"))
            }
        }
    }

    private func write(_ counts: CaseCounts, _ rulebook: Rulebook) {
        put()
        for norm in rulebook.norms where norm.kind == .rule || norm.duty != nil || norm.kind == .exception {
            put(
                "\(norm.id)  " + say("wel ", "yes ") + "\(counts.applying[norm.id] ?? 0)" + say(", niet ", ", no ")
                    + "\(counts.notApplying[norm.id] ?? 0)")
        }
    }

    private func summarise(_ coverage: Coverage, _ counts: CaseCounts, _ library: CaseLibrary, _ rulebook: Rulebook) {
        let count = { (word: String) in coverage.entries.count { $0.state.word == word } }
        let (modelled, weighing, not, missing) = (count("modelled"), count("weighing"), count("not-modelled"), count("unaccounted"))
        put()
        put(
            say(
                "\(coverage.entries.count) normen: \(modelled) uitgewerkt, \(weighing) aan mensen gelaten, \(not) niet uitgewerkt met reden, \(missing) ontbreken",
                "\(coverage.entries.count) norms: \(modelled) modelled, \(weighing) left to people, \(not) not modelled with a reason, \(missing) missing"
            ))
        let provisions = coverage.provisions
        put(
            say(
                "bepalingen: \(provisions.modelled) uitgewerkt, \(provisions.weighing) afweging, \(provisions.notModelled) niet uitgewerkt; \(provisions.toVerify) te verifiëren",
                "provisions: \(provisions.modelled) modelled, \(provisions.weighing) weighing, \(provisions.notModelled) not modelled; \(provisions.toVerify) to verify"
            ))
        let kinds = Norm.Kind.counted.map { kind, plural in "\(say(plural)) \(rulebook.norms.count { $0.kind.word == kind })" }
        let assessments = rulebook.facts.count { $0.role == .assessment }
        let facts = rulebook.facts.count { $0.isFact }
        put(
            kinds.joined(separator: ", ")
                + say(
                    "; \(facts) feiten, \(assessments) oordelen, \(rulebook.weighings.count) afwegingen, \(rulebook.terms.count) termijnen",
                    "; \(facts) facts, \(assessments) assessments, \(rulebook.weighings.count) weighings, \(rulebook.terms.count) periods"))
        let untested = counts.untested(rulebook)
        put(
            say(
                "zaken: \(library.decided.count) beslist, \(library.contested.count) omstreden, \(library.checks.count) controles; \(untested.applying.count) normen gelden in geen zaak, \(untested.notApplying.count) ontbreken in geen zaak",
                "cases: \(library.decided.count) decided, \(library.contested.count) contested, \(library.checks.count) checks; \(untested.applying.count) norms apply in no case, \(untested.notApplying.count) fail to apply in no case"
            ))
    }

    private func json(_ coverage: Coverage, _ counts: CaseCounts, _ library: CaseLibrary, _ rulebook: Rulebook) -> String {
        var json = JSONWriter(capacity: 65_536)
        json.beginObject()
        json.array("norms", coverage.entries) { json, entry in
            json.beginObject()
            json.field("id", entry.norm.id)
            json.field("subject", entry.norm.subject)
            json.field("state", entry.state.word)
            if case .notModelled(let reason) = entry.state { json.field("reason", reason) }
            json.array("places", entry.places) { json, place in
                json.beginObject()
                json.field("name", place.name)
                json.field("at", place.position.description)
                json.endObject()
            }
            json.endObject()
        }
        json.object("provisions") { json in
            json.field("modelled", coverage.provisions.modelled)
            json.field("weighing", coverage.provisions.weighing)
            json.field("notModelled", coverage.provisions.notModelled)
            json.field("toVerify", coverage.provisions.toVerify)
        }
        json.object("rulebook") { json in
            json.field("facts", rulebook.facts.count { $0.isFact })
            json.field("assessments", rulebook.facts.count { $0.role == .assessment })
            for (word, _) in Norm.Kind.counted { json.field(word, rulebook.norms.count { $0.kind.word == word }) }
        }
        json.object("cases") { json in
            json.field("decided", library.decided.count)
            json.field("contested", library.contested.count)
            json.field("checks", library.checks.count)
        }
        json.array("tests", rulebook.norms.filter { $0.kind == .rule || $0.kind == .exception || $0.duty != nil }) { json, norm in
            json.beginObject()
            json.field("id", norm.id)
            json.field("applies", counts.applying[norm.id] ?? 0)
            json.field("appliesNot", counts.notApplying[norm.id] ?? 0)
            json.endObject()
        }
        json.endObject()
        return json.string
    }
}

extension Norm.Kind {
    /// The words of the kinds with what several are called, in the order in which they are counted.
    fileprivate static let counted: [(word: String, plural: Bilingual)] = [
        ("rule", .init(nl: "verboden", en: "prohibitions")), ("exception", .init(nl: "uitzonderingen", en: "exceptions")),
        ("duty", .init(nl: "plichten", en: "duties")), ("means", .init(nl: "begrippen", en: "concepts")),
        ("gap", .init(nl: "leemten", en: "gaps")), ("conflict", .init(nl: "tegenspraken", en: "conflicts")),
    ]
}

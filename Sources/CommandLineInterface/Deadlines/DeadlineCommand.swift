public import ArgumentParser
public import Deadlines
import Rulebook
import Text

extension CountingRules: ExpressibleByArgument {}

struct DeadlineCommand: ParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "deadline",
            abstract: say("Wanneer een termijn eindigt, stap voor stap.", "When a period ends, step by step."),
            discussion: say(
                """
                Een termijn uit het regelboek (waarborg deadline --list), of een eigen met --length en --counts:
                  waarborg deadline AVG-33-72H --from 2026-03-05T14:20
                  waarborg deadline --length '6 weken' --counts nl --from 2026-03-05
                """,
                """
                A period of the rulebook (waarborg deadline --list), or your own with --length and --counts:
                  waarborg deadline AVG-33-72H --from 2026-03-05T14:20
                  waarborg deadline --length '6 weeks' --counts nl --from 2026-03-05
                """))
    }

    @Argument(help: help("De id van een termijn in het regelboek.", "The id of a period in the rulebook."))
    var term: String?

    @Flag(help: help("De termijnen in het regelboek.", "The periods in the rulebook."))
    var list = false

    @Option(help: help("Een eigen termijn, zoals '72 uur' of '1 maand'.", "Your own period, such as '72 hours' or '1 month'.", valueName: "period"))
    var length: String?

    @Option(
        help: help(
            "Hoe er wordt geteld: eu (Verordening 1182/71) of nl (Algemene termijnenwet).",
            "How it is counted: eu (Regulation 1182/71) or nl (Algemene termijnenwet)."))
    var counts: CountingRules?

    @Option(
        help: help(
            "Het voorval: 2026-03-05, 2026-03-05T14:20 (tijd in Amsterdam) of met verschil, …T14:20+01:00.",
            "The event: 2026-03-05, 2026-03-05T14:20 (time in Amsterdam) or with offset, …T14:20+01:00.", valueName: "moment"))
    var from: String?

    @Option(
        help: help(
            "Verlenging: request (verzoek van een betrokkene, 2 maanden) of consultation (voorafgaande raadpleging, 6 weken).",
            "Extension: request (of a data subject, 2 months) or consultation (prior consultation, 6 weeks)."))
    var extend: Extension?

    @Option(
        name: .customLong("suspend"),
        help: help(
            "Opschorting, van vraag tot antwoord: 2026-03-10..2026-03-20; zonder tweede datum is er nog geen antwoord. Mag vaker.",
            "Suspension, from question to answer: 2026-03-10..2026-03-20; without second date there is no answer yet. May be repeated.",
            valueName: "from..to"))
    var suspensions: [String] = []

    @OptionGroup var shared: SharedOptions

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false

    enum Extension: String, ExpressibleByArgument, CaseIterable {
        case request, consultation

        var prolongation: Prolongation { self == .request ? .dataSubjectRequest : .priorConsultation }
    }

    func validate() throws {
        if list { return }
        if term == nil, length == nil {
            throw ValidationError(say("Noem een termijn, of geef --length.", "Name a period, or give --length."))
        }
        if term != nil, length != nil || counts != nil {
            throw ValidationError(
                say(
                    "Een termijn uit het regelboek heeft al een lengte en een telwijze.",
                    "A period of the rulebook has a length and a way of counting already."))
        }
        if length != nil, counts == nil {
            throw ValidationError(say("Geef bij --length ook --counts eu of nl.", "With --length give --counts eu or nl as well."))
        }
        if from == nil { throw ValidationError(say("Geef het voorval met --from.", "Give the event with --from.")) }
    }

    func run() throws {
        if list { return try writeList() }
        let declared = try term.map { try find($0, try shared.loadRulebook()) }
        do {
            let question = DeadlineQuestion(
                period: try declared?.period ?? Period(length ?? ""), from: try DeadlineEvent(from ?? ""),
                rules: declared?.countingRules ?? counts ?? .eu,
                prolongation: extend?.prolongation, clockStops: try suspensions.map(clockStop))
            let report = DeadlineReport(result: try question.answer(), term: declared)
            if json { put(report.json) } else { Console.current.write(report.text) }
        } catch let error as DeadlineError {
            throw CommandFailure(.badInput, "deadline", error.message)
        }
    }

    private func find(_ id: String, _ rulebook: Rulebook) throws(CommandFailure) -> Term {
        if let term = rulebook.term(id) { return term }
        throw CommandFailure(
            .badInput, "unknown-term", .init(nl: "er is geen termijn “\(id)”", en: "there is no period “\(id)”"),
            hint: suggestion(for: id, among: rulebook.terms.map(\.id)).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                ?? .init(nl: "ze staan in: waarborg deadline --list", en: "they are in: waarborg deadline --list"))
    }

    private func clockStop(_ text: String) throws -> ClockStop {
        let parts = text.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        guard text.contains(".."), (1...2).contains(parts.count) else {
            throw CommandFailure(
                .badInput, "suspension", .init(nl: "“\(text)” is geen opschorting", en: "“\(text)” is no suspension"),
                hint: .init(nl: "schrijf 2026-03-10..2026-03-20 of 2026-03-10..", en: "write 2026-03-10..2026-03-20 or 2026-03-10.."))
        }
        do {
            return ClockStop(asked: try CivilDate(iso: parts[0]), answered: parts.count == 2 ? try CivilDate(iso: parts[1]) : nil)
        } catch { throw DeadlineError.text(error) }
    }

    private func writeList() throws {
        let rulebook = try shared.loadRulebook()
        if json {
            var writer = JSONWriter()
            writer.beginArray()
            for term in rulebook.terms { DeadlineReport.write(term, rulebook, to: &writer) }
            writer.endArray()
            put(writer.string)
            return
        }
        for term in rulebook.terms {
            put("\(term.id)  \(term.period.map { say($0.spelled) } ?? "")  (\(term.counting.rawValue))  " + say(term.name))
            put("    " + say("vanaf: ", "from: ") + say(term.from) + "  –  " + say(rulebook.citationText(term.citations)))
        }
    }
}

extension Term {
    /// The period as the counting library takes it; nil when its length is outside what it counts.
    var period: Period? { Period.Unit(rawValue: unit.rawValue).flatMap { Period(length, $0) } }

    var countingRules: CountingRules { counting == .eu ? .eu : .nl }
}

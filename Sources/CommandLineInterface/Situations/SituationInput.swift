import ArgumentParser
import Casework
import Rulebook
import Text

/// The file with the situation, and the date of the law: what most commands take.
struct SituationInput: ParsableArguments {
    @Argument(
        help: help(
            "Een beschreven situatie (YAML of JSON); - leest de standaardinvoer.", "A described situation (YAML or JSON); - reads standard input."))
    var file: String

    @Option(help: help("De variant van de situatie.", "The variant of the situation.", valueName: "id"))
    var variant: String?

    @Option(
        help: help(
            "Het recht van deze dag, jjjj-mm-dd. Anders de dag in het bestand, en anders vandaag.",
            "The law of this day, yyyy-mm-dd. Otherwise the day in the file, or else today.", valueName: "date"), transform: LawDate.argument)
    var asOf: LawDate?

    /// What was read.
    struct Loaded {
        var assessment: AssessmentFile
        var situation: Situation
        var date: LawDate
        var text: String
    }

    func load(_ rulebook: Rulebook) throws(CommandFailure) -> Loaded {
        let input = try InputText(file)
        let (assessment, diagnostics) = AssessmentFile.read(input.text, file: input.name, rulebook: rulebook)
        guard let assessment else { throw CommandFailure(.badInput, diagnostics, source: input.text) }
        return Loaded(
            assessment: assessment, situation: try chosen(assessment), date: asOf ?? assessment.asOf ?? Console.current.today(),
            text: input.text)
    }

    private func chosen(_ assessment: AssessmentFile) throws(CommandFailure) -> Situation {
        guard let variant else { return assessment.situation }
        if let found = assessment.variants.first(where: { $0.id == variant }) { return found.situation }
        let ids = assessment.variants.map(\.id)
        let close = suggestion(for: variant, among: ids)
        throw CommandFailure(
            .badInput, "unknown-variant", .init(nl: "er is geen variant “\(variant)”", en: "there is no variant “\(variant)”"),
            hint: close.map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                ?? (ids.isEmpty ? nil : .init(nl: "er zijn: " + ids.joined(separator: ", "), en: "there are: " + ids.joined(separator: ", "))))
    }
}

extension Engine {
    /// The answer, with a contradiction told as a mistake in the input.
    func answered(_ situation: Situation, asOf date: LawDate, options: AnswerOptions = .init()) throws(CommandFailure) -> Answer {
        do {
            return try answer(situation, asOf: date, options: options)
        } catch {
            throw CommandFailure(error, in: rulebook)
        }
    }
}

extension Rulebook {
    /// The facts that the enforcement mode fills in, because nobody has shown otherwise.
    func assumed(_ before: Situation, _ after: Situation) -> [Int] {
        after.states.keys.filter { before[$0] != after[$0] }.sorted()
    }
}

import Markup
import Rulebook
import Text

/// Which norms start and stop to be in force between two dates.
struct ComparisonView {
    static let fromField = "van"
    static let toField = "tot"
    private static let fromLabel = Bilingual(nl: "Van", en: "From")
    private static let toLabel = Bilingual(nl: "Tot en met", en: "To")

    let site: Site
    let language: Language
    private let fromText: String
    private let toText: String
    private let from: LawDate?
    private let to: LawDate?
    private let isAsked: Bool

    init(site: Site, language: Language, from: String?, to: String?) {
        (self.site, self.language) = (site, language)
        isAsked = from != nil || to != nil
        fromText = from ?? site.today.description
        toText = to ?? site.engine.breakpoints.last.map(\.description) ?? site.today.description
        self.from = LawDate(fromText)
        self.to = LawDate(toText)
    }

    private var say: Say { Say(language: language) }

    var mistakes: [(field: String, message: Bilingual)] {
        var mistakes: [(field: String, message: Bilingual)] = []
        func mend(_ field: Bilingual) -> Bilingual {
            .init(
                nl: "Vul een datum in bij “\(field.nl)”, bijvoorbeeld 2 augustus 2026.",
                en: "Fill in a date at “\(field.en)”, such as 2 August 2026.")
        }
        if from == nil { mistakes.append((Self.fromField, mend(Self.fromLabel))) }
        if to == nil { mistakes.append((Self.toField, mend(Self.toLabel))) }
        if let from, let to, to < from {
            mistakes.append(
                (Self.toField, .init(nl: "De datum bij “Tot en met” ligt vóór die bij “Van”.", en: "The date at “To” lies before the one at “From”.")))
        }
        return mistakes
    }

    var page: Page {
        site.page(
            language, at: .comparison, title: say.text("Wat verandert er tussen twee data?", "What changes between two dates?"), section: .lawBook,
            query: isAsked ? [(Self.fromField, fromText), (Self.toField, toText)] : [],
            breadcrumbs: [(say("Wetboek", "Law book"), .lawBook)], hasErrors: !mistakes.isEmpty
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: language)
            Form(to: Address.comparison.path(language), .query) {
                TextField(Self.fromField, label: say(Self.fromLabel), kind: .date, error: error(Self.fromField), value: fromText, width: .short)
                TextField(Self.toField, label: say(Self.toLabel), kind: .date, error: error(Self.toField), value: toText, width: .short)
                SubmitButton(say("Vergelijk", "Compare"))
            }
            if let from, let to, from <= to { changes(from, to) }
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: language) }
    }

    private func changes(_ from: LawDate, _ to: LawDate) -> Flow {
        let rulebook = site.rulebook
        let readable = Readable(site, language)
        let moments = site.engine.breakpoints.filter { from < $0 && $0 <= to }
        guard !moments.isEmpty else {
            return Flow { Paragraph(say("Tussen deze data verandert er niets in de regels.", "Nothing changes in the rules between these dates.")) }
        }
        return Timeline(
            moments.map { moment in
                let starting = rulebook.norms.indices.filter { rulebook.norms[$0].validity.from == moment }
                let ending = rulebook.norms.indices.filter { rulebook.norms[$0].validity.to?.next == moment }
                return Timeline.Event(Phrasing(say.date(moment)), iso: moment.description) {
                    if !starting.isEmpty {
                        Paragraph(.strong(say("Gaat gelden", "Comes into force")))
                        BulletList(starting.map(readable.normLine))
                    }
                    if !ending.isEmpty {
                        Paragraph(.strong(say("Geldt niet meer", "No longer in force")))
                        BulletList(ending.map(readable.normLine))
                    }
                    if starting.isEmpty, ending.isEmpty {
                        Paragraph(say("Een afweging of begrip verandert.", "A weighing or concept changes."))
                    }
                }
            }
        ).html
    }
}

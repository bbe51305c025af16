import Deadlines
import Markup
import ProcessingLog
import Register
import RegisterStorage
import Text

/// What was done with the data of one person, for the desk at which they ask. Nothing that is typed here is kept.
struct LogView {
    struct Found {
        let records: [ProcessingRecord]
        let next: RegisterStore.LogMark?
        let activities: [String: LoggedActivity]
    }

    let visit: Visit
    let organisation: Organisation
    /// Days after which records are erased; nil for never.
    let keptDays: Int?
    var subject: DataSubject?
    var found: Found?
    var sentDays: String?
    var mistakes: [(field: String, message: Bilingual)] = []

    private var say: Say { visit.say }
    private var address: RegisterAddress { .log(organisation: organisation.slug) }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(address), title: say.text("Wat er met mijn gegevens is gedaan", "What was done with my data"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))],
            hasErrors: !mistakes.isEmpty, person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: visit.language)
            Paragraph(
                say(
                    "Voor iemand die vraagt wat \(organisation.name) met hun gegevens deed. Stel eerst vast wie diegene is. Dat u kijkt, komt in het grootboek; het nummer niet.",
                    "For somebody who asks what \(organisation.name) did with their data. First make sure who they are. That you look goes into the ledger; the number does not."
                ), .lead)
            if let found { results(found) }
            Section(.two, found == nil ? say("Zoek", "Search") : say("Zoek iemand anders", "Search for somebody else"), id: "search") { searchForm }
            if visit.actor.powers(in: organisation.id, department: nil).contains(.manageLog) {
                Section(.two, say("Hoe lang regels blijven", "How long records stay"), id: "keeping") { keepingForm }
            }
        }
    }

    private var searchForm: Form {
        // Once something was found the page asks for somebody else, and the number is not repeated.
        let shown = found == nil ? subject : nil
        return Form(to: visit.path(address), .change(visit.token)) {
            TextField(
                "type", label: say("Soort nummer", "Kind of number"),
                hint: say(
                    "BSN, personeelsnummer, of het adres (URI) van een ander soort.", "BSN, personeelsnummer, or the address (URI) of another kind."),
                error: error("type"), value: shown?.type ?? "BSN", width: .medium, maximumLength: 1000)
            TextField(
                "id", label: say("Nummer", "Number"),
                hint: say(
                    "Versleutelt het systeem dat schrijft de nummers zelf? Vul dan het versleutelde nummer in.",
                    "Does the system that writes encrypt the numbers itself? Then fill in the encrypted number."), error: error("id"),
                value: shown?.id ?? "", width: .medium, maximumLength: 4000)
            SubmitButton(say("Zoek", "Search"))
        }
    }

    // MARK: What was found

    @FlowBuilder private func results(_ found: Found) -> Flow {
        Section(.two, say("Gevonden", "Found"), id: "found") {
            if found.records.isEmpty {
                Notice(.info, say("Er staat niets in het logboek", "There is nothing in the log"), language: visit.language) {
                    Paragraph(
                        say(
                            "Bij dit nummer zijn geen regels bewaard. Dat zegt alleen iets over de systemen die hier schrijven.",
                            "No records are kept under this number. That says something only about the systems that write here."))
                }
            } else {
                Timeline(found.records.map { event($0, found.activities[$0.activity]) })
                Actions {
                    if let next = found.next { again(say("Toon wat eerder gebeurde", "Show what happened before"), [("after", next.text)]) }
                    again(say("Download als JSON", "Download as JSON"), [("step", "download")])
                }
            }
        }
    }

    private func again(_ words: Phrasing, _ fields: [(name: String, value: String)]) -> Form {
        Form(to: visit.path(address), .change(visit.token), hidden: [("type", subject?.type ?? ""), ("id", subject?.id ?? "")] + fields) {
            SubmitButton(words, .secondary)
        }
    }

    private func event(_ record: ProcessingRecord, _ activity: LoggedActivity?) -> Timeline.Event {
        let start = Instant(seconds: Int(record.start / 1_000_000_000))
        return Timeline.Event(say.exactMoment(start), iso: start.description) {
            Paragraph(.strong(Phrasing(record.name)))
            DefinitionList(entries(record, activity))
        }
    }

    private func entries(_ record: ProcessingRecord, _ activity: LoggedActivity?) -> [DefinitionList.Entry] {
        var entries = [DefinitionList.Entry(say("Waar het bij hoort", "What it belongs to"), name(record, activity))]
        func add(_ nl: Phrasing, _ en: Phrasing, _ text: String) {
            if !text.isEmpty { entries.append(.init(say(nl, en), Phrasing(text))) }
        }
        add("Waarvoor", "What for", activity?.purposes.joined(separator: "; ") ?? "")
        add("Waarom het mag", "Why it is allowed", activity?.legalBases.joined(separator: "; ") ?? "")
        add("Door welk systeem", "By which system", record.service)
        add("Op verzoek van", "At the request of", record.foreignProcessor ?? "")
        if record.status == .error { entries.append(.init(say("Uitkomst", "Outcome"), say("het ging mis", "it went wrong"))) }
        return entries
    }

    private func name(_ record: ProcessingRecord, _ activity: LoggedActivity?) -> Phrasing {
        if let activity, let version = RegisterStore.version(at: record.activity, address: visit.site.settings.address) {
            let words = Phrasing(activity.name) + say(", versie \(activity.version)", ", version \(activity.version)")
            return .link(words, to: SitePath(["register", "version", version.text]))
        }
        guard let address = WebAddress(external: record.activity) else { return .code(record.activity) }
        return .link(Phrasing(record.activity), to: address)
    }

    // MARK: Keeping

    @FlowBuilder private var keepingForm: Flow {
        Paragraph(
            keptDays.map {
                say("Regels worden na \($0) dagen gewist, geteld vanaf hun komst.", "Records are erased after \($0) days, counted from when they came in.")
            } ?? say("Er wordt niets gewist zolang u geen termijn kiest.", "Nothing is erased for as long as you choose no period."))
        Form(to: visit.path(.logKeeping(organisation: organisation.slug)), .change(visit.token)) {
            TextField(
                "days", label: say("Wis regels na zoveel dagen", "Erase records after so many days"),
                kind: .number, hint: say("Laat leeg om niets te wissen.", "Leave empty to erase nothing."), error: error("days"),
                value: sentDays ?? keptDays.map(String.init) ?? "", width: .short, maximumLength: 6)
            SubmitButton(say("Bewaar", "Save"), .secondary)
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: visit.language) }
    }
}

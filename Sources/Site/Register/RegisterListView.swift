import Casework
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Choosing one of several organisations.
struct OrganisationsView {
    let visit: Visit
    /// Each with where this person starts in it.
    let organisations: [(organisation: Organisation, start: RegisterAddress)]

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.organisations), title: say.text("Register", "Register"), section: .register(.organisations),
            person: visit.person
        ) {
            if organisations.isEmpty {
                Paragraph(
                    say(
                        "U hebt nog geen rol in een organisatie. Vraag de beheerder om een rol.",
                        "You have no role in any organisation yet. Ask the administrator for a role."), .lead)
            }
            BulletList(organisations.map { .link(Phrasing($0.organisation.name), to: visit.path($0.start)) })
        }
    }
}

/// The dossiers of an organisation, to search and to filter.
struct RegisterListView {
    let visit: Visit
    let organisation: Organisation
    let filter: DossierFilter
    let found: DossierPage

    private var say: Say { visit.say }

    var page: Page {
        let address = RegisterAddress.list(organisation: organisation.slug)
        return visit.site.page(
            visit.language, at: .register(address), title: say.text("Register van \(organisation.name)", "Register of \(organisation.name)"),
            section: .register(.organisations), query: query, person: visit.person
        ) {
            Paragraph(
                say(
                    "Het register van verwerkingsactiviteiten (art. 30 AVG).", "The record of processing activities (Art. 30 GDPR)."), .lead)
            views(address)
            tools(address)
            if found.lines.isEmpty { empty } else { table }
            if let next = found.next {
                Actions {
                    ActionLink(
                        say("Volgende dossiers", "Next dossiers"), to: Address.register(address).path(visit.language, query: query + [("after", next)]),
                        kind: .secondary)
                }
            }
        }
    }

    private var query: [(name: String, value: String)] {
        let fields: [(name: String, value: String?)] = [
            ("q", filter.words.isEmpty ? nil : filter.words), ("status", filter.status?.rawValue), ("register", filter.register?.rawValue),
            ("department", filter.department?.text), ("open", filter.needsAttention ? "1" : nil), ("gaps", filter.hasGaps ? "1" : nil),
            ("mine", filter.waitsFor == nil ? nil : "1"),
            ("verdict", filter.headline?.rawValue), ("missing", filter.gapKind?.rawValue), ("order", filter.order == .name ? nil : filter.order.rawValue),
        ]
        return fields.compactMap { name, value in value.map { (name, $0) } }
    }

    /// The lists that somebody comes for, one step away.
    private func views(_ address: RegisterAddress) -> Flow {
        func item(_ words: Phrasing, _ query: [(name: String, value: String)], isShown: Bool) -> Phrasing {
            isShown ? .strong(words) : .link(words, to: Address.register(address).path(visit.language, query: query))
        }
        let items = [
            item(say("Alle dossiers", "All dossiers"), [], isShown: query.isEmpty),
            item(say("Wat op u wacht", "What waits for you"), [("mine", "1")], isShown: filter.waitsFor != nil),
            item(say("Waar iets ontbreekt", "Where something is missing"), [("gaps", "1"), ("order", "gaps")], isShown: filter.hasGaps),
            item(say("Wat aandacht vraagt", "What needs attention"), [("open", "1"), ("order", "verdict")], isShown: filter.needsAttention),
        ]
        return Paragraph(items.dropFirst().reduce(items[0]) { $0 + " · " + $1 }).html
    }

    private func tools(_ address: RegisterAddress) -> Flow {
        Flow {
            let views = ["open", "gaps", "mine"]
            Form(to: visit.path(address), .query, hidden: query.filter { views.contains($0.name) }) {
                TextField("q", label: say("Zoek op naam, doel of inhoud", "Search by name, purpose or content"), value: filter.words, width: .medium)
                Disclosure(say("Filters", "Filters"), isOpen: query.contains { !(views + ["q", "order"]).contains($0.name) }) { filters }
                SubmitButton(say("Zoek", "Search"), .secondary)
            }
            Actions {
                if has(.edit) { ActionLink(say("Nieuw dossier", "New dossier"), to: visit.path(.new(organisation: organisation.slug))) }
                ActionLink(say("Datasets", "Datasets"), to: visit.path(.datasets(organisation: organisation.slug)), kind: .secondary)
                if has(.bringIn) { ActionLink(say("Invoeren", "Import"), to: visit.path(.imports(organisation: organisation.slug)), kind: .secondary) }
                if has(.takeOut) { ActionLink(say("Uitvoeren", "Export"), to: visit.path(.exports(organisation: organisation.slug)), kind: .secondary) }
                if visit.actor.powers(in: organisation.id, department: nil).contains(.readHistory) {
                    ActionLink(say("Het grootboek", "The ledger"), to: visit.path(.ledger(organisation: organisation.slug)), kind: .secondary)
                }
                if has(.readLog) {
                    ActionLink(
                        say("Wat er met iemands gegevens is gedaan", "What was done with somebody's data"),
                        to: visit.path(.log(organisation: organisation.slug)),
                        kind: .secondary)
                }
                ActionLink(
                    say("Termijnen als agenda", "Deadlines as a calendar"), to: visit.path(.organisationCalendar(organisation: organisation.slug)),
                    kind: .secondary)
                if has(.manageAccess) {
                    ActionLink(
                        say("De organisatie", "The organisation"), to: visit.path(.organisationPage(organisation: organisation.slug)), kind: .secondary)
                    ActionLink(say("Mensen en rollen", "People and roles"), to: visit.path(.people(organisation: organisation.slug)), kind: .secondary)
                }
            }
        }
    }

    private var filters: Flow {
        let all = [("", say.text("alle", "all"))]
        return Flow {
            Select(
                "verdict", label: say("Oordeel", "Verdict"), choices: all + Headline.allCases.map { ($0.rawValue, $0.text[visit.language]) },
                selected: filter.headline?.rawValue ?? "", language: visit.language)
            Select(
                "missing", label: say("Ernstig: waarover", "Grave: about what"),
                choices: all + EntryGaps.Kind.allCases.filter { $0 != .entry }.map { ($0.rawValue, $0.name[visit.language]) },
                selected: filter.gapKind?.rawValue ?? "", language: visit.language)
            Select(
                "order", label: say("Bovenaan", "First"), choices: DossierFilter.Order.allCases.map { ($0.rawValue, name($0)[visit.language]) },
                selected: filter.order.rawValue, language: visit.language)
            Select(
                "status", label: say("Status", "Status"), choices: all + DossierVersion.Status.allCases.map { ($0.rawValue, $0.name[visit.language]) },
                selected: filter.status?.rawValue ?? "", language: visit.language)
            Select(
                "register", label: say("Register", "Register"), choices: all + Dossier.Register.allCases.map { ($0.rawValue, $0.name[visit.language]) },
                selected: filter.register?.rawValue ?? "", language: visit.language)
            if !organisation.departments.isEmpty {
                Select(
                    "department", label: say("Afdeling", "Department"), choices: all + organisation.departments.map { ($0.id.text, $0.name) },
                    selected: filter.department?.text ?? "", language: visit.language)
            }
        }
    }

    private func name(_ order: DossierFilter.Order) -> Bilingual {
        switch order {
        case .name: .init(nl: "op naam", en: "by name")
        case .verdict: .init(nl: "het strengste oordeel", en: "the strictest verdict")
        case .gaps: .init(nl: "waar het meeste ontbreekt", en: "where most is missing")
        case .review: .init(nl: "wat het eerst wordt herzien", en: "what is reviewed first")
        case .changed: .init(nl: "wat het laatst is gewijzigd", en: "what was changed last")
        }
    }

    private func has(_ power: Power) -> Bool { visit.powersSomewhere(in: organisation).contains(power) }

    private func gaps(_ line: DossierLine) -> Flow {
        guard let gaps = line.gaps else { return Flow("–") }
        guard line.graveGaps > 0 else { return Flow(Phrasing(String(gaps))) }
        let kinds = line.gapKinds.map { $0.name[visit.language] }.joined(separator: ", ")
        return Flow(
            Phrasing("\(gaps) ") + .badge(say("\(line.graveGaps) ernstig", "\(line.graveGaps) grave"), .error)
                + (kinds.isEmpty ? "" : " " + .muted(Phrasing(kinds))))
    }

    /// What this person can do in a dossier that waits for them.
    private func turn(_ line: DossierLine) -> Flow {
        let waiting = DossierFilter.Waiting(visit.actor, in: organisation.id)
        let powers = line.turns(of: waiting).sorted { $0.rawValue < $1.rawValue }.map { $0.name[visit.language] }
        let own = line.taskOwners.contains(visit.actor.account) ? [say.text("een taak die van u is", "a task of yours")] : []
        if line.gaps == nil { return Flow(say("nog niet bekeken", "not looked at yet")) }
        return Flow(Phrasing((own + powers).joined(separator: "; ")))
    }

    private func verdict(_ line: DossierLine) -> Flow {
        let badge = Phrasing.badge(say(line.headline.text), line.headline.tone)
        guard let day = line.nextChange else { return Flow(badge) }
        return Flow(badge + " " + .muted(say("verandert vanaf \(say.date(day))", "changes from \(say.date(day))")))
    }

    private var empty: Flow {
        if filter.waitsFor != nil, query.count == 1 {
            return Notice(.info, say("Er is geen dossier dat op u wacht", "There is no dossier that waits for you"), language: visit.language).html
        }
        if filter.hasGaps, query.allSatisfy({ ["gaps", "order"].contains($0.name) }) {
            return Notice(
                .info, say("Er is geen dossier waarin iets ontbreekt", "There is no dossier in which something is missing"), language: visit.language
            ).html
        }
        let isFiltered = !query.isEmpty
        return Notice(.info, isFiltered ? say("Niets gevonden", "Nothing found") : say("Nog geen dossiers", "No dossiers yet"), language: visit.language) {
            Paragraph(
                isFiltered
                    ? say("Probeer andere woorden, of laat een filter weg.", "Try other words, or leave out a filter.")
                    : has(.edit)
                        ? say(
                            "Begin met een nieuw dossier: u beantwoordt vragen en ziet meteen of het mag.",
                            "Start with a new dossier: you answer questions and see at once whether it is allowed.")
                            + (has(.bringIn) ? say(" Of voer een register in dat u al hebt.", " Or import a register that you have.") : "")
                        : say(
                            "Een proceseigenaar of privacy officer maakt het eerste dossier.",
                            "A process owner or privacy officer makes the first dossier."))
        }.html
    }

    private var table: Table {
        Table(
            found.total == 1 ? say("1 dossier", "1 dossier") : say("\(found.total) dossiers", "\(found.total) dossiers"), id: "dossiers",
            columns: [
                .init(say("Nr.", "No."), isNumeric: true), .init(say("Dossier", "Dossier")), .init(say("Oordeel", "Verdict")),
                .init(say("Te doen", "To do"), isNumeric: true), .init(say("Ontbreekt", "Missing")), .init(say("Status", "Status")),
                .init(say("Vergunning", "Permit")),
                .init(say("Herzien uiterlijk op", "Review no later than")),
            ] + (filter.waitsFor == nil ? [] : [.init(say("Wat u kunt doen", "What you can do"))]),
            rows: found.lines.map { line in
                [
                    Flow(Phrasing(String(line.number))), Flow(.link(Phrasing(line.name), to: visit.path(.dossier(line.id.text)))),
                    verdict(line), Flow(Phrasing(String(line.blocking))), gaps(line), Flow(say(line.status.name)),
                    Flow(line.hasPermit ? say("ja", "yes") : say("nee", "no")), Flow(Phrasing(line.reviewDue.map(say.date) ?? "–")),
                ] + (filter.waitsFor == nil ? [] : [turn(line)])
            })
    }
}

extension Headline {
    /// How it looks.
    var tone: Tone {
        switch self {
        case .permitted, .notCovered: .ok
        case .conditions, .weighing, .undecided: .warning
        case .dutyBreached, .prohibited: .error
        }
    }
}

/// A new dossier: a name, what for, and where to start.
struct NewDossierView {
    let visit: Visit
    let organisation: Organisation
    let sent: FormFields?
    let mistakes: [(field: String, message: Bilingual)]

    var page: Page {
        let say = visit.say
        func error(_ field: String) -> FieldError? {
            mistakes.first { $0.field == field }.map { FieldError(say($0.message), language: visit.language) }
        }
        return visit.site.page(
            visit.language, at: .register(.new(organisation: organisation.slug)), title: say.text("Nieuw dossier", "New dossier"),
            section: .register(.organisations),
            breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))], hasErrors: !mistakes.isEmpty,
            person: visit.person
        ) {
            ErrorSummary(mistakes.map { ($0.field, say($0.message)) }, language: visit.language)
            Form(to: visit.path(.new(organisation: organisation.slug)), .change(visit.token)) {
                TextField("name", label: say("Naam", "Name"), error: error("name"), value: sent?["name"] ?? "", maximumLength: 200)
                TextField(
                    "purpose", label: say("Doel", "Purpose"), hint: say("Waarvoor gebruikt u de gegevens?", "What do you use the data for?"),
                    error: error("purpose"), value: sent?["purpose"] ?? "", maximumLength: 300)
                RadioGroup(
                    "register", legend: .plain(say("In welke rol?", "In which role?")),
                    choices: Dossier.Register.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) },
                    selected: sent?["register"] ?? Dossier.Register.controller.rawValue)
                Select(
                    "start", label: say("Begin met", "Start from"),
                    choices: [("", say.text("de vragen", "the questions"))] + visit.site.examples.map { ($0.id, $0.file.title[visit.language]) },
                    selected: sent?["start"] ?? "", language: visit.language)
                SubmitButton(say("Maak het dossier", "Make the dossier"))
            }
        }
    }
}

import HTTPTypes
import Hummingbird
import Markup
import Register
import Rulebook
import Text

/// The purposes of a dossier: each has a verdict of its own, and answers of its own where it differs from the others.
extension Site {
    func addPurposes(to routes: inout RouteTable) {
        routes.on(.get, .purposes(":a"), for: self) { visit in
            visit.html(PurposesView(model: try await visit.model(), sent: nil, mistake: nil).page)
        }
        routes.on(.post, .purposes(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let actor = visit.actor
            let change = PurposeForm(form, self)
            return try await visit.answer(next: .purposes(visit.id)) {
                _ = try await visit.edit(form) { dossier, now in
                    switch change {
                    case .describe(let purposes):
                        try dossier.describe(by: actor, now) { content in
                            // Answers stay with their purpose.
                            content.purposes = purposes.map { said in
                                var purpose = content.purpose(said.id) ?? said
                                (purpose.name, purpose.description) = (said.name, said.description)
                                return purpose
                            }
                        }
                    case .takeBack(let fact, let purpose): try dossier.answer([fact: nil], purpose: purpose, by: actor, now)
                    }
                }
            } again: {
                PurposesView(model: $0, sent: form, mistake: $1.message).page
            }
        }
    }
}

/// What a form about purposes asks.
private enum PurposeForm: Sendable {
    case describe([Purpose])
    case takeBack(fact: String, Identifier<Purpose>)

    init(_ form: FormFields, _ site: Site) {
        let words = (form["step"] ?? "").split(separator: " ", maxSplits: 2).map(String.init)
        if words.first == "take-back", words.count == 3, let purpose = Identifier<Purpose>(words[1]) {
            self = .takeBack(fact: words[2], purpose)
            return
        }
        let removed = words.first == "remove" && words.count == 2 ? words[1] : nil
        var purposes: [Purpose] = []
        for id in form.all("id").prefix(100) where id != removed {
            let (name, description) = (site.trimmed(form["name-\(id)"]), site.trimmed(form["description-\(id)"]))
            if id == "new", name.isEmpty, description.isEmpty { continue }
            guard let known = id == "new" ? Identifier(random: site.randomBytes(16)) : Identifier<Purpose>(id) else { continue }
            purposes.append(Purpose(id: known, name: name, description: description))
        }
        self = .describe(purposes)
    }
}

/// The purposes of a dossier, to name, to add and to take away.
struct PurposesView {
    let model: DossierModel
    let sent: FormFields?
    let mistake: Bilingual?

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }
    private var dossier: Dossier { model.dossier }

    var page: Page {
        let address = RegisterAddress.purposes(dossier.id.text)
        return visit.site.page(
            visit.language, at: .register(address), title: say.text("Doelen", "Purposes"), section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([("purposes", say(mistake))], language: visit.language) }
            Paragraph(
                say(
                    "Elk doel krijgt een eigen oordeel (art. 5(1)(b) AVG). Antwoorden gelden voor alle doelen, tenzij u er een voor één doel geeft, zoals de grondslag.",
                    "Each purpose gets a verdict of its own (Art. 5(1)(b) GDPR). Answers hold for all purposes, unless you give one for a single purpose, such as its legal basis."
                ), .lead)
            Form(to: visit.path(address), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                for (number, purpose) in dossier.content.purposes.enumerated() { editor(purpose, number + 1) }
                if model.powers.contains(.edit) {
                    Section(.two, say("Nog een doel", "Another purpose"), id: ElementID(named: "new")) {
                        fields("new", Purpose(id: Identifier("new")!, name: ""))
                    }
                    SubmitButton(say("Bewaar", "Save"))
                }
            }
        }
    }

    private func editor(_ purpose: Purpose, _ number: Int) -> Flow {
        Section(.two, say("Doel \(number)", "Purpose \(number)") + Phrasing(": \(purpose.name)"), id: ElementID(named: "purpose-\(number)")) {
            if let item = model.assessment.purposes.first(where: { $0.purpose.id == purpose.id }) {
                let headline = item.answer?.headline ?? .undecided
                Paragraph(.badge(say(headline.text), headline.tone))
            }
            if model.powers.contains(.edit) {
                fields(purpose.id.text, purpose)
            } else if !purpose.description.isEmpty {
                Paragraph(Phrasing(purpose.description))
            }
            own(purpose)
            if model.powers.contains(.edit), dossier.content.purposes.count > 1 {
                Actions {
                    SubmitButton(
                        say("Verwijder", "Remove") + .hiddenVisually(": \(purpose.name)"), .destructive, field: ("step", "remove \(purpose.id)"))
                }
            }
        }.html
    }

    private func fields(_ id: String, _ purpose: Purpose) -> Flow {
        Flow {
            HiddenField("id", id)
            TextField("name-\(id)", label: say("Naam", "Name"), value: sent?["name-\(id)"] ?? purpose.name, maximumLength: 300)
            TextArea("description-\(id)", label: say("Omschrijving", "Description"), value: sent?["description-\(id)"] ?? purpose.description, rows: 2)
        }
    }

    /// The answers that hold for this purpose alone.
    private func own(_ purpose: Purpose) -> Flow {
        let own = purpose.facts.keys.compactMap { model.rulebook.fact(named: $0) }.sorted()
        guard !own.isEmpty else { return .empty }
        let situation = model.assessment.situation(for: purpose.id)
        return Flow {
            Heading(.three, say("Alleen voor dit doel", "For this purpose only"))
            DefinitionList(
                own.map { fact in
                    .init(Phrasing(say.sentence(model.rulebook.facts[fact].name)), say(model.rulebook.words(forAnswerTo: fact, in: situation)))
                })
            if model.powers.contains(.edit) {
                for fact in own {
                    let name = model.rulebook.facts[fact].name
                    Actions {
                        SubmitButton(
                            say("Neem terug", "Take back") + Phrasing(": \(name[visit.language])"), .secondary,
                            field: ("step", "take-back \(purpose.id) \(name.en)"))
                    }
                }
            }
        }
    }
}

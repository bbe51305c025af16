import Deadlines
import Markup
import Register
import RegisterStorage
import Text

/// The datasets of an organisation: where each came from, and whether it is in order.
struct DatasetListView {
    let visit: Visit
    let organisation: Organisation
    let overview: RegisterStore.DatasetOverview

    var page: Page {
        let say = visit.say
        let canEdit = visit.powers(in: organisation).contains(.edit)
        return visit.site.page(
            visit.language, at: .register(.datasets(organisation: organisation.slug)), title: say.text("Datasets", "Datasets"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(organisation.name), .register(.list(organisation: organisation.slug)))],
            person: visit.person
        ) {
            Paragraph(
                say(
                    "Waar de gegevens vandaan komen. Is de herkomst van een dataset niet in orde, dan geldt dat ook voor wat eruit is gemaakt.",
                    "Where the data come from. When the origin of a dataset is not in order, neither is what was made from it."), .lead)
            if canEdit {
                Actions { ActionLink(say("Nieuwe dataset", "New dataset"), to: visit.path(.newDataset(organisation: organisation.slug))) }
            }
            if overview.datasets.isEmpty {
                Notice(.info, say("Nog geen datasets", "No datasets yet"), language: visit.language) {
                    Paragraph(
                        say(
                            "Leg een dataset vast om in dossiers te zeggen waarmee u werkt, en om te weten waar dat vandaan komt.",
                            "Record a dataset to say in dossiers what you work with, and to know where that comes from."))
                }
            } else {
                table
            }
        }
    }

    private var table: Table {
        let say = visit.say
        return Table(
            say("\(overview.datasets.count) datasets", "\(overview.datasets.count) datasets"), id: "datasets",
            columns: [
                .init(say("Dataset", "Dataset")), .init(say("Herkomst", "Origin")), .init(say("Dossiers", "Dossiers"), isNumeric: true),
                .init(say("Herkomst in orde?", "Origin in order?")),
            ],
            rows: overview.datasets.map { dataset in
                [
                    Flow(.link(Phrasing(dataset.name), to: visit.path(.dataset(organisation: organisation.slug, dataset: dataset.id.text)))),
                    Flow(say(dataset.origin.name)), Flow(Phrasing(String(overview.uses[dataset.id] ?? 0))),
                    Flow(DatasetState(dataset, overview.lineage).badge(say)),
                ]
            })
    }
}

/// Whether a dataset is in order, for people to read.
enum DatasetState {
    case fine, cleared(Dataset.Clearance), tainted(Lineage.Taint)

    init(_ dataset: Dataset, _ lineage: Lineage) {
        self = dataset.clearance.map { .cleared($0) } ?? lineage.taint(of: dataset.id).map { .tainted($0) } ?? .fine
    }

    func badge(_ say: Say) -> Phrasing {
        switch self {
        case .fine: .badge(say("in orde", "in order"), .ok)
        case .cleared: .badge(say("toch bruikbaar verklaard", "declared usable after all"), .warning)
        case .tainted: .badge(say("niet in orde", "not in order"), .error)
        }
    }
}

/// One dataset: what it is, what it was made from, what was made from it, and who uses it. Without one: a new dataset.
struct DatasetView {
    let visit: Visit
    let organisation: Organisation
    let overview: RegisterStore.DatasetOverview
    let dataset: Dataset?
    /// What stands in the form.
    let said: Dataset.Description
    /// Whether somebody said where it came from; nobody does so by keeping silent.
    var hasOrigin = true
    var mistake: (field: String, message: Bilingual)?
    var users: [(id: Identifier<Dossier>, name: String)] = []

    private var say: Say { visit.say }
    private var powers: Set<Power> { visit.powers(in: organisation) }
    private var address: RegisterAddress {
        dataset.map { .dataset(organisation: organisation.slug, dataset: $0.id.text) } ?? .newDataset(organisation: organisation.slug)
    }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(address), title: dataset?.name ?? say.text("Nieuwe dataset", "New dataset"), section: .register(.organisations),
            breadcrumbs: [
                (Phrasing(organisation.name), .register(.list(organisation: organisation.slug))),
                (say("Datasets", "Datasets"), .register(.datasets(organisation: organisation.slug))),
            ], hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            if let dataset {
                state(dataset)
                origin(dataset)
                uses
                decisions(dataset)
            }
            if powers.contains(.edit) {
                if dataset == nil {
                    form
                } else {
                    Disclosure(say("Wijzig de dataset", "Change the dataset"), id: "describe", isOpen: mistake.map { !$0.field.hasSuffix("-reason") } ?? false)
                    {
                        form
                    }
                }
            }
        }
    }

    // MARK: What is known

    private func state(_ dataset: Dataset) -> Flow {
        switch DatasetState(dataset, overview.lineage) {
        case .fine: Notice(.ok, say("in orde", "in order"), word: say("Herkomst", "Origin"), language: visit.language).html
        case .cleared(let clearance):
            Notice(.warning, say("toch bruikbaar verklaard", "declared usable after all"), word: say("Herkomst", "Origin"), language: visit.language) {
                Paragraph(Phrasing(clearance.reason))
                Paragraph(say.moment(clearance.stamp.time), .small)
            }.html
        case .tainted(let taint):
            Notice(.error, say("niet in orde", "not in order"), word: say("Herkomst", "Origin"), language: visit.language) {
                Paragraph(say(taint.message.sentence))
                Paragraph(
                    say(
                        "Een dossier dat deze dataset gebruikt, krijgt geen vergunning; een vergunning die er was, is ingetrokken.",
                        "A dossier that uses this dataset gets no permit; a permit that was there has been revoked."))
            }.html
        }
    }

    private func origin(_ dataset: Dataset) -> Flow {
        Flow {
            DefinitionList(
                [.init(say("Herkomst", "Origin"), say(dataset.origin.name))]
                    + (dataset.supplier.isEmpty ? [] : [.init(say("Van", "From"), Phrasing(dataset.supplier))])
                    + (dataset.description.isEmpty ? [] : [.init(say("Omschrijving", "Description"), Phrasing(dataset.description))])
                    + (dataset.dossier.map { [.init(say("Onder dossier", "Under dossier"), .link(Phrasing($0.text), to: visit.path(.dossier($0.text))))] } ?? [])
                    + [.init(say("Kenmerk", "Identifier"), .code(dataset.id.text))])
            if !dataset.sources.isEmpty {
                Section(.two, say("Waaruit gemaakt", "What it was made from"), id: "sources") { ancestors(dataset, seen: [dataset.id]) }
            }
            let derived = overview.lineage.derived(from: dataset.id)
            if !derived.isEmpty {
                Section(.two, say("Wat eruit is gemaakt", "What was made from it"), id: "derived") { BulletList(derived.map(line)) }
            }
        }
    }

    private func ancestors(_ dataset: Dataset, seen: Set<Identifier<Dataset>>) -> Flow {
        BulletList(
            dataset.sources.map { source in
                guard let found = overview.lineage[source] else { return Flow(Phrasing(source.text)) }
                return Flow {
                    line(found)
                    if !found.sources.isEmpty, !seen.contains(source) { ancestors(found, seen: seen.union([source])) }
                }
            }
        ).html
    }

    private func line(_ dataset: Dataset) -> Phrasing {
        .link(Phrasing(dataset.name), to: visit.path(.dataset(organisation: organisation.slug, dataset: dataset.id.text)))
            + " (" + say(dataset.origin.name) + ") " + DatasetState(dataset, overview.lineage).badge(say)
    }

    private var uses: Flow {
        Section(.two, say("Dossiers die hem gebruiken", "Dossiers that use it"), id: "uses") {
            if users.isEmpty { Paragraph(say("Nog geen.", "None yet.")) }
            BulletList(users.map { .link(Phrasing($0.name), to: visit.path(.dossier($0.id.text))) })
        }.html
    }

    // MARK: What people decide

    private func decisions(_ dataset: Dataset) -> Flow {
        Flow {
            if powers.contains(.edit) {
                decision(
                    "fault", title: say("Meld dat de herkomst niet in orde is", "Record that the origin is not in order"),
                    label: say("Wat is er mis?", "What is wrong?"),
                    hint: say(
                        "Bijvoorbeeld: er was geen grondslag, of die is vervallen. Vergunningen die hierop steunen, worden ingetrokken.",
                        "For example: there was no legal basis, or it ended. Permits that rest on this are revoked."),
                    button: SubmitButton(say("Leg vast", "Record"), .destructive))
            }
            if powers.contains(.approve), case .tainted = DatasetState(dataset, overview.lineage) {
                decision(
                    "clear", title: say("Verklaar de dataset toch bruikbaar", "Declare the dataset usable after all"),
                    label: say("Waarom mag hij toch worden gebruikt?", "Why may it be used after all?"),
                    hint: say("Dit staat voortaan bij de dataset, met uw naam.", "This is kept with the dataset, with your name."),
                    button: SubmitButton(say("Verklaar bruikbaar", "Declare usable"), .secondary))
            }
        }
    }

    private func decision(_ step: String, title: Phrasing, label: Phrasing, hint: Phrasing, button: SubmitButton) -> Disclosure {
        let name = "\(step)-reason"
        return Disclosure(title, id: ElementID(named: step), isOpen: mistake?.field == name) {
            Form(to: visit.path(address), .change(visit.token), hidden: [("step", step)]) {
                TextArea(name, label: label, hint: hint, error: error(name), rows: 3)
                button
            }
        }
    }

    // MARK: The form

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }

    private var form: Flow {
        let others = overview.datasets.filter { $0.id != dataset?.id }
        return Form(to: visit.path(address), .change(visit.token), hidden: [("step", "describe")]) {
            TextField("name", label: say("Naam", "Name"), error: error("name"), value: said.name, maximumLength: 300)
            TextArea("description", label: say("Wat staat erin?", "What is in it?"), value: said.description, rows: 3)
            RadioGroup(
                "origin", legend: .plain(say("Hoe kwam u eraan?", "How did you get it?")), error: error("origin"),
                choices: Dataset.Origin.allCases.map { Choice($0.rawValue, say($0.name.sentenceStart)) }, selected: hasOrigin ? said.origin.rawValue : nil)
            TextField(
                "supplier", label: say("Van wie of waarvandaan?", "From whom or from where?"),
                hint: say("Bij gekocht, gekregen of van internet.", "For bought, received or scraped data."), error: error("supplier"), value: said.supplier,
                maximumLength: 300)
            if !others.isEmpty {
                CheckboxGroup(
                    "sources", legend: .plain(say("Waaruit gemaakt?", "Made from what?")),
                    hint: say("Alleen bij gemaakt uit andere datasets.", "Only for what was derived from other datasets."), error: error("sources"),
                    choices: others.map { Choice($0.id.text, Phrasing($0.name)) }, selected: Set(said.sources.map(\.text)))
            }
            TextField(
                "dossier", label: say("Dossier waaronder hij is verkregen of gemaakt", "Dossier under which it was obtained or made"),
                hint: say(
                    "Het kenmerk uit het adres van het dossier. Vervalt dat dossier, dan is ook deze dataset niet meer in orde.",
                    "The identifier in the address of the dossier. When that dossier lapses, this dataset is not in order any more either."),
                error: error("dossier"), value: said.dossier?.text ?? "", maximumLength: 60)
            SubmitButton(say("Bewaar", "Save"))
        }.html
    }
}

/// The datasets that a dossier uses.
struct DossierDatasetsView {
    let model: DossierModel
    let overview: RegisterStore.DatasetOverview

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        return visit.site.page(
            visit.language, at: .register(.dossierDatasets(dossier.id.text)), title: say.text("Datasets van dit dossier", "Datasets of this dossier"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            for id in dossier.content.datasets {
                if let taint = overview.lineage.taint(of: id) {
                    Notice(.error, say("niet in orde", "not in order"), word: say("Herkomst", "Origin"), language: visit.language) {
                        Paragraph(say(taint.message.sentence))
                    }
                }
            }
            if overview.datasets.isEmpty {
                Paragraph(say("Er zijn nog geen datasets vastgelegd.", "No datasets have been recorded yet."))
            } else {
                Form(to: visit.path(.dossierDatasets(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                    CheckboxGroup(
                        "dataset", legend: .plain(say("Welke datasets gebruikt u?", "Which datasets do you use?")),
                        hint: say("Een vergunning noemt alleen wat u hier kiest.", "A permit names only what you choose here."),
                        choices: overview.datasets.map { dataset in
                            Choice(dataset.id.text, Phrasing(dataset.name) + " " + DatasetState(dataset, overview.lineage).badge(say))
                        }, selected: Set(dossier.content.datasets.map(\.text)))
                    if model.powers.contains(.edit) { SubmitButton(say("Bewaar", "Save")) }
                }
            }
            Actions {
                ActionLink(say("Alle datasets", "All datasets"), to: visit.path(.datasets(organisation: model.organisation.slug)), kind: .secondary)
            }
        }
    }
}

extension Visit {
    /// What somebody may do in an organisation as a whole.
    func powers(in organisation: Organisation) -> Set<Power> { actor.powers(in: organisation.id, department: nil) }
}

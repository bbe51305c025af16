import Interchange
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// What a file would bring in, value by value.
struct ImportPreviewView {
    let visit: Visit
    let organisation: Organisation
    let file: ImportFile
    let preview: ImportPreview
    let columns: TableColumns?
    let layout: TableLayout
    let isMapped: Bool
    /// By dossier whether its name was there already; nil where it is new.
    private let doubles: [ImportChoices.Double?]

    /// - Parameter known: the names in the register already.
    init(
        visit: Visit, organisation: Organisation, file: ImportFile, preview: ImportPreview, columns: TableColumns?, layout: TableLayout, isMapped: Bool,
        known: Set<String>
    ) {
        (self.visit, self.organisation, self.file, self.preview) = (visit, organisation, file, preview)
        (self.columns, self.layout, self.isMapped) = (columns, layout, isMapped)
        doubles = ImportChoices.doubles(preview.dossiers.map(\.content.name), known: known)
    }

    private var say: Say { visit.say }
    private var action: SitePath { visit.path(.importPreview(organisation: organisation.slug, file: file.id.text)) }

    var page: Page {
        visit.site.page(
            visit.language, at: .register(.importPreview(organisation: organisation.slug, file: file.id.text)),
            title: say.text("Wat er in “\(file.name)” staat", "What is in “\(file.name)”"), section: .register(.organisations),
            breadcrumbs: [(say("Een register invoeren", "Import a register"), .register(.imports(organisation: organisation.slug)))], person: visit.person
        ) {
            warnings
            doubleNames
            if let columns, columns.isOwnExport, !isMapped {
                // A guess by the headings would say less of them than is read.
                Paragraph(
                    say(
                        "Dit bestand is door Waarborg uitgevoerd: elke kolom gaat terug naar waar zij vandaan kwam.",
                        "This file was exported by Waarborg: each column goes back to where it came from."))
            } else if let columns {
                place(columns)
                mapping(columns)
            }
            Form(to: action, .change(visit.token), hidden: hiddenMapping + hiddenLayout) {
                CheckboxGroup(
                    "dossier", legend: .heading(.two, say("Dossiers (\(preview.dossiers.count))", "Dossiers (\(preview.dossiers.count))")),
                    hint: say("Elk dossier begint als concept.", "Every dossier starts as a draft."),
                    choices: preview.dossiers.enumerated().map { index, dossier in
                        Choice(String(index), Phrasing(dossier.content.name), hint: Phrasing(hint(dossier)))
                    },
                    selected: Set(preview.dossiers.indices.filter { preview.dossiers[$0].status != .lapsed && doubles[$0] == nil }.map(String.init)))
                stage
                SubmitButton(say("Voer de gekozen dossiers in", "Import the chosen dossiers"))
            }
            fates
        }
    }

    private func hint(_ dossier: ImportedDossier) -> String {
        let department = ImportChoices.department(dossier.department, of: organisation.departments)
        let without =
            dossier.department.isEmpty || department != nil
            ? department?.name ?? ""
            : say.text("afdeling “\(dossier.department)” is niet bekend", "department “\(dossier.department)” is not known")
        return [dossier.reference, dossier.register.name[visit.language], dossier.statusText, without].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    // MARK: What to look at

    private var warnings: Flow {
        let lines = WarningLines(preview.warnings + unknownDepartments)
        guard !lines.all.isEmpty else { return .empty }
        return Notice(.warning, say("Kijk hiernaar", "Look at this"), language: visit.language) {
            BulletList(
                lines.all.prefix(WarningLines.most).map { Phrasing(say.sentence($0.place)) + ": " + say($0.message) }
                    + (lines.all.count > WarningLines.most
                        ? [say("en nog \(lines.all.count - WarningLines.most)", "and \(lines.all.count - WarningLines.most) more")] : []))
        }.html
    }

    private var unknownDepartments: [ImportWarning] {
        let unknown = Set(preview.dossiers.map(\.department).filter { !$0.isEmpty && ImportChoices.department($0, of: organisation.departments) == nil })
        return unknown.sorted().map { name in
            ImportWarning(
                place: SourcePlace(file: file.name),
                message: .init(
                    nl: "“\(name)” is geen afdeling van uw organisatie; het staat bij de opmerkingen",
                    en: "“\(name)” is no department of your organisation; it stands in the remarks"))
        }
    }

    private var doubleNames: Flow {
        let double = preview.dossiers.indices.filter { doubles[$0] == .inRegister }
        let again = preview.dossiers.indices.filter { doubles[$0] == .inFile }
        return Flow {
            if !double.isEmpty {
                Notice(.warning, say("Staat al in uw register", "In your register already"), language: visit.language) {
                    Paragraph(
                        say(
                            "Deze namen staan er al. Ze zijn hieronder niet gekozen, zodat er niets dubbel komt. Kies ze alleen als het iets anders is.",
                            "These names are there already. They are not chosen below, so that nothing gets in twice. Choose them only if they are something else."
                        ))
                    names(double)
                }
            }
            if !again.isEmpty {
                Notice(.warning, say("Staat dubbel in dit bestand", "Twice in this file"), language: visit.language) {
                    Paragraph(
                        say(
                            "Deze namen staan eerder in het bestand ook. Hieronder is alleen de eerste gekozen.",
                            "These names stand earlier in the file too. Only the first is chosen below."))
                    names(again)
                }
            }
        }
    }

    private func names(_ indexes: [Int]) -> BulletList {
        BulletList(
            indexes.prefix(50).map { Phrasing(preview.dossiers[$0].content.name) }
                + (indexes.count > 50 ? [say("en nog \(indexes.count - 50)", "and \(indexes.count - 50) more")] : []))
    }

    // MARK: The table

    private var hiddenMapping: [(name: String, value: String)] {
        guard isMapped, let columns else { return [] }
        return columns.mapping.targets.enumerated().map { ("column-\($0.offset)", $0.element.id) }
    }

    private var hiddenLayout: [(name: String, value: String)] {
        [layout.sheet.map { ("sheet", $0) }, layout.headerRow.map { ("header", String($0)) }].compactMap { $0 }
    }

    /// Which sheet and row were read, and the choice of others.
    private func place(_ columns: TableColumns) -> Flow {
        let row = columns.headerRow
        let read =
            columns.sheet.isEmpty
            ? say("Gelezen met de koppen in rij \(row).", "Read with the headings in row \(row).")
            : say("Gelezen: blad “\(columns.sheet)”, met de koppen in rij \(row).", "Read: sheet “\(columns.sheet)”, with the headings in row \(row).")
        return Flow {
            Paragraph(read)
            Disclosure(say("Een ander blad of een andere kopregel", "Another sheet or another header row"), id: "layout") {
                Form(to: action, .change(visit.token), hidden: [("step", "layout"), ("sheet-before", columns.sheet)]) {
                    if columns.sheets.count > 1 {
                        Select(
                            "sheet", label: say("Blad", "Sheet"), choices: columns.sheets.map { ($0, $0) }, selected: columns.sheet,
                            language: visit.language)
                    }
                    Select(
                        "header", label: say("Rij met de koppen", "Row with the headings"),
                        choices: columns.firstRows.map { (String($0.number), "\($0.number): \($0.text.shortened(to: 80))") }, selected: String(row),
                        language: visit.language)
                    SubmitButton(say("Lees opnieuw", "Read again"), .secondary)
                }
            }
        }
    }

    private func mapping(_ columns: TableColumns) -> Flow {
        let names = TargetNames(rulebook: visit.site.rulebook, language: visit.language)
        let groups = names.groups(keeping: Set(columns.mapping.targets.map(\.id)))
        let (simple, count) = (names.simple, columns.header.count)
        return Disclosure(say("Waar elke kolom heen gaat (\(count))", "Where each column goes (\(count))"), id: "mapping", isOpen: !isMapped) {
            Form(to: action, .change(visit.token), hidden: [("step", "map")] + hiddenLayout) {
                for (index, title) in columns.header.enumerated() {
                    Select(
                        "column-\(index)", label: Phrasing(title.isEmpty ? "#\(index + 1)" : title), hint: samples(columns.samples[index]),
                        choices: simple, groups: groups,
                        selected: columns.mapping.targets.indices.contains(index) ? columns.mapping.targets[index].id : "remark",
                        language: visit.language)
                }
                SubmitButton(say("Bekijk opnieuw", "Look again"), .secondary)
            }
        }.html
    }

    /// What stands in a column, so that its name need not tell it.
    private func samples(_ samples: [String]) -> Phrasing {
        guard !samples.isEmpty else { return say("Leeg in elke rij.", "Empty in every row.") }
        return say("Bijvoorbeeld: ", "For example: ") + Phrasing(samples.map { $0.shortened(to: 60) }.joined(separator: " · "))
    }

    /// Asked once for the file; a dossier with an answer of its own keeps that.
    private var stage: Flow {
        guard visit.site.rulebook.fact(named: ImportChoices.stage) != nil else { return .empty }
        return Select(
            "stage", label: say("Lopen deze verwerkingen al?", "Are these activities already running?"),
            hint: say(
                "Dit komt bij elk gekozen dossier waarvoor het bestand het niet zelf zegt.",
                "This goes with every chosen dossier of which the file does not say it itself."),
            choices: [
                ("", say.text("weet ik niet, of het verschilt", "don't know, or it differs")),
                ("running", say.text("ja, allemaal", "yes, all of them")),
                ("planned", say.text("nee, het zijn allemaal nog plannen", "no, all are still plans")),
            ], selected: "", language: visit.language
        ).html
    }

    // MARK: What becomes of it

    private var fates: Flow {
        let lost = preview.lost
        let shown = preview.fates.filter { $0.outcome != .empty }
        return Flow {
            Section(.two, say("Wat niet meekomt (\(lost.count))", "What does not come in (\(lost.count))"), id: "lost") {
                if lost.isEmpty { Paragraph(say("Niets gaat verloren.", "Nothing is lost.")) } else { table(Array(lost.prefix(500)), id: "lost-table") }
            }
            Disclosure(say("Alles uit het bestand (\(shown.count))", "Everything in the file (\(shown.count))"), id: "all") {
                table(Array(shown.prefix(2_000)), id: "all-table")
            }
        }
    }

    private func table(_ fates: [SourceFate], id: ElementID) -> Table {
        Table(
            say("Waar het stond en waar het heen gaat", "Where it stood and where it goes"), id: id,
            columns: [.init(say("Plaats", "Place")), .init(say("Waarde", "Value")), .init(say("Wordt", "Becomes"))],
            rows: fates.map { fate in [Flow(say(fate.place.words)), Flow(Phrasing(fate.text.shortened(to: 160))), Flow(outcome(fate.outcome))] })
    }

    private func outcome(_ outcome: SourceFate.Outcome) -> Phrasing {
        switch outcome {
        case .taken(let target): Phrasing(TargetNames(rulebook: visit.site.rulebook, language: visit.language).name(target))
        case .remark: say("opmerking bij het dossier", "remark with the dossier")
        case .empty: say("leeg", "empty")
        case .lost(let why): say("komt niet mee: ", "does not come in: ") + say(why)
        }
    }
}

/// Warnings as lines: one for all rows of a column that say the same.
struct WarningLines {
    static let most = 50

    private(set) var all: [(place: Bilingual, message: Bilingual)] = []

    init(_ warnings: [ImportWarning]) {
        struct Key: Hashable {
            /// In lower case: “Nee” and “nee” are one value.
            var message: String
            var place: String
        }
        var order: [Key] = []
        var groups: [Key: [ImportWarning]] = [:]
        for warning in warnings {
            let place = warning.place.cell.map { "\($0.sheet)!\($0.column)" } ?? warning.place.description
            let key = Key(message: warning.message.nl.lowercased(), place: place)
            if groups[key] == nil { order.append(key) }
            groups[key, default: []].append(warning)
        }
        all = order.map { key in
            let (message, places) = (groups[key]![0].message, groups[key]!.map(\.place))
            guard places.count > 1, let cell = places[0].cell else { return (places[0].words, message) }
            let rows = places.compactMap { $0.cell.map { String($0.row) } }.prefix(5).joined(separator: ", ") + (places.count > 5 ? " …" : "")
            let sheet = cell.sheet.isEmpty ? Bilingual("") : Bilingual(nl: "blad “\(cell.sheet)”, ", en: "sheet “\(cell.sheet)”, ")
            let column = Bilingual(
                nl: "kolom “\(cell.column)” (\(places.count)×, rij \(rows))", en: "column “\(cell.column)” (\(places.count)×, row \(rows))")
            return (sheet + column, message)
        }
    }
}

import DisclosureRisk
import Jobs
import Register
import TableRelease
import Text

extension TableFacts {
    /// The letter to the data protection officer.
    var letter: TableLetter {
        var sections = [whatWasReleased]
        if plan != nil { sections.append(whatWasDone) }
        sections += [whatRemains, limitsSection]
        if record != nil { sections.append(howToRepeat) }
        return TableLetter(
            title: .init(nl: "Verslag van een tabel over mensen", en: "Report on a table about people"), headline: headline, lead: lead, sections: sections)
    }

    /// Never more than what was measured allows.
    var headline: Bilingual { risk.headline }

    private var lead: [Bilingual] {
        var lead: [Bilingual]
        switch outcome {
        case .released: lead = [.init(nl: "De tabel is vrijgegeven op \(day).", en: "The table was released on \(day).")]
        case .refused(let why):
            lead = [.init(nl: "De tabel is niet vrijgegeven (\(day)): \(why.nl).", en: "The table was not released (\(day)): \(why.en).")]
        case .measured:
            lead = [.init(nl: "Dit is gemeten op \(day), aan een tabel die elders is gemaakt.", en: "This was measured on \(day), on a table made elsewhere.")]
        }
        if let permit {
            lead.append(
                .init(
                    nl: "Dit gebeurde onder vergunning \(permit.id), bij versie \(permit.version) van het dossier.",
                    en: "This was done under permit \(permit.id), with version \(permit.version) of the dossier."))
        } else if case .measured = outcome {
        } else {
            lead.append(
                .init(
                    nl: "Dit gebeurde zonder vergunning: niemand heeft vastgesteld dat dit met deze gegevens mag, en dit verslag is geen bewijs.",
                    en: "This was done without a permit: nobody established that this may be done with these data, and this report is no evidence."))
        }
        return lead
    }

    private var whatWasReleased: TableLetter.Section {
        var bullets: [Bilingual] = [
            .init(nl: "Rijen die binnenkwamen: \(rowsIn).", en: "Rows that came in: \(rowsIn)."),
            .init(nl: "Rijen in de vrijgave: \(risk.records).", en: "Rows in the release: \(risk.records)."),
        ]
        if let record, record.suppressedRows > 0 {
            bullets.append(
                .init(
                    nl: "Weggelaten omdat geen groep ze kon bevatten: \(Bilingual.rows(record.suppressedRows).nl).",
                    en: "Left out because no class could hold them: \(Bilingual.rows(record.suppressedRows).en)."))
        }
        let quasi = risk.quasiIdentifiers.joined(separator: ", ")
        bullets.append(
            quasi.isEmpty
                ? .init(
                    nl: "Volgens het plan weten anderen van niemand een kolom uit de vrijgave. Daarom zijn er geen groepen geteld.",
                    en: "By the plan others know no column of the release about anybody. So no classes were counted.")
                : .init(nl: "Kolommen die anderen kunnen weten: \(quasi).", en: "Columns that others may know: \(quasi)."))
        return .init(heading: .init(nl: "Wat is vrijgegeven", en: "What was released"), blocks: [.bullets(bullets)])
    }

    private var whatWasDone: TableLetter.Section {
        var blocks: [TableLetter.Block] = []
        if let plan {
            let way: Bilingual =
                plan.recoding == .local
                ? .init(nl: "De tabel is per groep vergroofd (local recoding).", en: "The table was generalised class by class (local recoding).")
                : .init(
                    nl: "De tabel is per kolom in alle rijen gelijk vergroofd (global recoding).",
                    en: "The table was generalised column by column, alike in all rows (global recoding).")
            blocks.append(.paragraph(way))
            blocks.append(
                .table(caption: .init(nl: "Behandeling per kolom", en: "Treatment of each column"), columns: Self.columnHeads, rows: columnRows(plan)))
        }
        let models = (record?.models ?? []).map { model in
            [
                Bilingual(model.model + (model.column.map { " (\($0))" } ?? "")), RiskWords.exact(model.demanded),
                model.reached.map { RiskWords.exact($0) } ?? Bilingual("–"),
                model.isMet ? Bilingual(nl: "ja", en: "yes") : Bilingual(nl: "nee", en: "no"),
            ]
        }
        if !models.isEmpty {
            blocks.append(
                .table(
                    caption: .init(nl: "Wat de slechtste groep haalt", en: "What the worst class reaches"),
                    columns: [
                        .init("model", "model"), .init("gevraagd", "asked", isNumeric: true), .init("gehaald", "reached", isNumeric: true),
                        .init("voldoet", "meets it"),
                    ], rows: models))
        }
        if let record, !record.columns.isEmpty { blocks.append(.picture(.loss(record.columns.map { (name: $0.name, loss: $0.penalty) }))) }
        if !deviations.isEmpty {
            blocks.append(
                .paragraph(
                    .init(
                        nl: "Het plan beschermt deze kolommen minder dan Waarborg voorstelde. Ga na of dat klopt:",
                        en: "The plan protects these columns less than Waarborg proposed. Check whether that is right:")))
            blocks.append(.bullets(deviations))
        }
        return .init(heading: .init(nl: "Wat is gedaan", en: "What was done"), blocks: blocks)
    }

    private static let columnHeads: [TableLetter.Column] = [
        .init("kolom", "column"), .init("rol", "role"), .init("behandeling", "treatment"), .init("verlies", "loss", isNumeric: true),
        .init("weggelaten cellen", "cells left out", isNumeric: true),
    ]

    private func columnRows(_ plan: TablePlan) -> [[Bilingual]] {
        plan.columns.map { column in
            let loss = record?.columns.first { $0.name == column.name }
            return [
                Bilingual(column.name), column.role.label, column.treatment.label, loss.map { RiskWords.percent($0.penalty) } ?? Bilingual("–"),
                Bilingual(loss.map { String($0.suppressedCells) } ?? "–"),
            ]
        }
    }

    private var whatRemains: TableLetter.Section {
        var blocks: [TableLetter.Block] = []
        if let found = risk.reidentification {
            blocks.append(.bullets(found.sentences))
            blocks.append(.picture(.classSizes(found.classSizes)))
        }
        let known = risk.knowledgeSentences
        if !known.isEmpty { blocks.append(.bullets(known)) }
        if !doubts.isEmpty {
            blocks.append(
                .paragraph(
                    .init(
                        nl: "In de invoer stonden aanwijzingen van gevoelige gegevens, te weinig of te onzeker om de werkgang te stoppen. Kijk ze na:",
                        en: "The input held signs of sensitive data, too few or too unsure to stop the run. Look at them:")))
            blocks.append(.bullets(doubts.map(\.reported)))
        }
        if risk.attacks.isEmpty {
            blocks.append(
                .paragraph(
                    .init(
                        nl: "Er zijn geen aanvallen uitgevoerd: herleidbaarheid, koppelbaarheid en deduceerbaarheid zijn niet gemeten.",
                        en: "No attacks were run: singling out, linkability and inference were not measured.")))
        } else {
            blocks.append(.paragraph(controlWords))
            blocks.append(
                .table(
                    caption: .init(nl: "Aanvallen naast hun controles", en: "Attacks beside their controls"), columns: Self.attackHeads,
                    rows: risk.attacks.enumerated().map { Self.row($1, number: $0 + 1) }))
            blocks.append(.picture(attackSeries))
            blocks.append(.bullets(risk.attacks.map { $0.sentence(limit: risk.limits[$0.attack.kind]) }))
        }
        if alternatives.count > 1 {
            blocks.append(
                .paragraph(
                    .init(
                        nl: "Dezelfde tabel bij andere groepsgroottes (k): meer bescherming kost bruikbaarheid.",
                        en: "The same table with other sizes of classes (k): more protection costs utility.")))
            blocks.append(.picture(utilitySeries))
        }
        return .init(heading: .init(nl: "Wat overblijft", en: "What remains"), blocks: blocks)
    }

    private static let attackHeads: [TableLetter.Column] = [
        .init("aanval", "attack"), .init("lukt", "succeeds", isNumeric: true), .init("bij de controlegroep", "on the control group", isNumeric: true),
        .init("restrisico", "residual risk", isNumeric: true), .init("exacte kopie", "exact copy", isNumeric: true),
        .init("andere mensen", "other people", isNumeric: true),
    ]

    private static func row(_ outcome: ReferencedOutcome, number: Int) -> [Bilingual] {
        let name = outcome.attack.kind.name
        return [
            Bilingual(nl: "\(number). \(name.nl)", en: "\(number). \(name.en)"), RiskWords.percent(outcome.release.main.estimate.value),
            outcome.release.control.map { RiskWords.percent($0.estimate.value) } ?? Bilingual("–"), RiskWords.percent(outcome.release.residual),
            RiskWords.percent(outcome.exactCopy.residual.value), outcome.freshSample.map { RiskWords.percent($0.residual.value) } ?? Bilingual("–"),
        ]
    }

    /// Each attack on the release, with the exact copy and the other people beside it.
    var attackSeries: RiskSeries {
        var series = RiskSeries.attacks(risk.attacks, limit: nil)
        var points: [RiskSeries.Point] = []
        for (number, outcome) in risk.attacks.enumerated() {
            func add(_ label: Bilingual, _ height: Estimate, isMarked: Bool = false) {
                points.append(.init(label, x: Double(points.count), y: height, isMarked: isMarked))
            }
            add(Bilingual("\(number + 1)"), outcome.release.residual, isMarked: true)
            add(.init(nl: "\(number + 1) kopie", en: "\(number + 1) copy"), outcome.exactCopy.residual)
            if let fresh = outcome.freshSample { add(.init(nl: "\(number + 1) ander", en: "\(number + 1) other"), fresh.residual) }
        }
        series.points = points
        return series
    }

    private var utilitySeries: RiskSeries {
        let chosen = risk.reidentification?.prosecutor.highest
        return .riskAgainstUtility(
            alternatives.map { other in
                (
                    label: Bilingual(other.k == 1 ? "k=1" : "k=\(other.k)"), utility: other.kept, risk: Estimate(exactly: other.risk),
                    isChosen: other.risk == chosen
                )
            }, limit: plan?.limits.prosecutor)
    }

    private var limitsSection: TableLetter.Section {
        var blocks: [TableLetter.Block] = []
        let columns: [TableLetter.Column] = [.init("eis", "demand"), .init("van", "from"), .init("uitkomst", "outcome"), .init("toelichting", "explanation")]
        func rows(_ results: [SafeguardResult], _ from: Bilingual) -> [[Bilingual]] {
            results.map { [Bilingual($0.safeguard.text), from, status(of: $0), explanation(of: $0)] }
        }
        let all = rows(demanded, .init(nl: "de vergunning", en: "the permit")) + rows(limits, .init(nl: "het plan", en: "the plan"))
        if all.isEmpty {
            blocks.append(
                .paragraph(
                    .init(
                        nl: "Vergunning noch plan stellen een grens. Wat hierboven staat, is dus nergens aan getoetst.",
                        en: "Neither a permit nor the plan sets a limit. So what stands above was held against nothing.")))
        } else {
            blocks.append(.table(caption: .init(nl: "Grenzen naast wat is gemeten", en: "Limits beside what was measured"), columns: columns, rows: all))
        }
        if !risk.reservations.isEmpty {
            blocks.append(
                .paragraph(
                    .init(nl: "Daarom mag deze tabel niet anoniem worden genoemd:", en: "This is why this table may not be called anonymous:")))
            blocks.append(.bullets(risk.reservations))
        }
        return .init(heading: .init(nl: "Hoe dat zich verhoudt tot de grenzen", en: "How that compares with the limits"), blocks: blocks)
    }

    private var howToRepeat: TableLetter.Section {
        var rows: [[Bilingual]] = []
        func add(_ name: Bilingual, _ digest: String?) { if let digest { rows.append([name, Bilingual(digest)]) } }
        add(.init(nl: "het bestand dat is gelezen, onder het geheim (HMAC)", en: "the file that was read, under the secret (HMAC)"), inputMark)
        add(.init(nl: "het plan bij de tabel", en: "the plan with the table"), record?.planDigest)
        add(.init(nl: "de tabel", en: "the table"), outputDigest)
        for file in files { add(Bilingual(file.name), file.digest) }
        let seed = plan?.seed ?? risk.seed
        return .init(
            heading: .init(nl: "Hoe dit is na te gaan", en: "How this can be checked"),
            blocks: [
                .paragraph(
                    .init(
                        nl: "Dezelfde tabel en hetzelfde plan (met het getal \(seed) voor wat door loting gaat) geven dezelfde vrijgave, byte voor byte.",
                        en: "The same table and plan (with the number \(seed) for what is drawn by lot) give the same release, byte for byte.")),
                .table(
                    caption: .init(nl: "Kenmerken (SHA-256)", en: "Digests (SHA-256)"), columns: [.init("van", "of"), .init("kenmerk", "digest")], rows: rows),
            ])
    }
}

extension RiskWords {
    /// A number with at most three decimals.
    static func exact(_ number: Double) -> Bilingual {
        guard number.isFinite, abs(number) < 1e12 else { return Bilingual("–") }
        let thousandths = Int((number * 1000).rounded())
        var text = "\(thousandths / 1000)"
        var rest = String(1000 + thousandths % 1000).dropFirst()
        while rest.last == "0" { rest.removeLast() }
        if rest.isEmpty { return Bilingual(text) }
        text += "." + rest
        return Bilingual(nl: text.replacing(".", with: ","), en: text)
    }
}

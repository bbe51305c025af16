import Deidentification
import DocumentReading
import Foundation
import Markup
import Recognizers
import Text

/// What was found in a text, what came of it, and the choices to do it otherwise.
struct ResultView {
    let language: Language
    let token: CSRFToken
    let asked: TextRequest
    let result: TextResult

    /// Rows of the table; more would make the page slow to read and slower to hear.
    static let mostRows = 300

    private static let form: ElementID = "choices"

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .deidentify, title: say.text("Gevonden persoonsgegevens", "Personal data found"), section: .deidentify,
            breadcrumbs: [(say("Persoonsgegevens uit een tekst halen", "Take personal data out of a text"), .deidentify)]
        ) {
            outcome(say)
            special(say)
            shown(say)
            treated(say)
            OnScreen { choices(say) }
            table(say)
            report(say)
            DeidentifyView.nothingKept(say)
        }
    }

    private func outcome(_ say: Say) -> Notice {
        let (count, left) = (result.counts.total - result.counts.specialCategories, result.left)
        if count == 0 {
            return Notice(
                .warning, say("Er is niets gevonden dat naar iemand wijst", "Nothing was found that points at somebody"), size: .large, language: language
            ) {
                Paragraph(
                    say(
                        "Dat is geen bewijs dat er niets staat. Lees de tekst na voordat u hem deelt.",
                        "That does not prove that there is nothing. Read the text before you share it."))
            }
        }
        if result.isOnlyMarked {
            return Notice(
                .warning, say("De tekst is gemarkeerd, en er is niets weggehaald", "The text is marked, and nothing was taken out"), size: .large,
                language: language
            ) {
                Paragraph(
                    say(
                        "Alle gevonden gegevens staan er nog. Kies hieronder wat ermee moet gebeuren.",
                        "All that was found is still there. Choose below what is to be done with it."))
            }
        }
        return Notice(
            left > 0 ? .warning : .info, say("De tekst is \(result.standing.nl)", "The text is \(result.standing.en)"),
            word: say("Uitkomst", "Result"), size: .large, language: language
        ) {
            Paragraph(
                say(
                    "Gevonden: \(count) \(count == 1 ? "persoonsgegeven" : "persoonsgegevens").\(left > 0 ? " Daarvan staan er \(left) nog in de tekst, omdat u dat koos." : "")",
                    "Found: \(count) \(count == 1 ? "piece" : "pieces") of personal data.\(left > 0 ? " Of these \(left) still stand in the text, because you chose so." : "")"
                ))
            if result.plan.pseudonymises {
                Paragraph(
                    say(
                        "Wie hetzelfde nummer, pseudoniem of verzonnen woord draagt, is dezelfde persoon. Daarom heet dit gepseudonimiseerd, en geldt de AVG.",
                        "Who has the same number, pseudonym or invented word is the same person. So this is called pseudonymised, and the GDPR applies."))
            }
            if result.plan.needsKey {
                Paragraph(
                    say(
                        "De sleutel is door het lot gemaakt, alleen voor deze tekst. Hij staat in deze pagina en nergens anders. Een volgende tekst krijgt een andere.",
                        "The key was made by chance, for this text only. It is in this page and nowhere else. Another text gets another."))
            }
            Paragraph(remaining(say))
        }
    }

    /// The risk that remains, in plain words.
    private func remaining(_ say: Say) -> Phrasing {
        let start = Phrasing.strong(say("Wat overblijft: ", "What remains: "))
        guard let risk = result.risk else {
            return start + say("dat is niet gemeten. Lees de tekst na.", "that was not measured. Read the text before you share it.")
        }
        let names = asked.names.measured(in: result.counts.language).names
        func percent(_ share: Double) -> String {
            let tenths = Int((share * 1_000).rounded())
            return "\(tenths / 10)\(say.text(",", "."))\(tenths % 10)\u{A0}%"
        }
        let (left, low, high) = (percent(risk.value), percent(risk.interval.lowerBound), percent(risk.interval.upperBound))
        return start
            + say(
                "van de \(names) namen waarmee dit is gemeten, bleef \(left) helemaal of voor een deel staan (het ware getal ligt vermoedelijk tussen \(low) en \(high)). In uw soort tekst kan dat meer zijn. Lees de tekst na.",
                "of the \(names) names with which this was measured, \(left) stayed, wholly or in part (the true figure is likely between \(low) and \(high)). In your kind of text it may be more. Read the text before you share it."
            )
    }

    private func special(_ say: Say) -> Notice? {
        let kinds = result.counts.found.filter(\.isSpecialCategory)
        guard !kinds.isEmpty else { return nil }
        return Notice(
            .warning, say("De tekst zegt iets gevoeligs over mensen", "The text says something sensitive about people"), language: language
        ) {
            Paragraph(
                say(
                    "Voor deze gegevens gelden strengere regels (artikel 9 en 10 AVG). Het zijn woorden waar het om kan gaan: kijk zelf of ze over iemand gaan.",
                    "For these data stricter rules hold (articles 9 and 10 GDPR). They are words that may be about this: look whether they are about somebody.")
            )
            BulletList(
                kinds.map { kind in
                    Phrasing.mark(Phrasing(say.sentence(kind.label)), kind.look) + "\u{A0}" + times(result.counts[kind].found, say) + ": "
                        + (result.counts[kind].left > 0
                            ? say("blijft staan", "stays in the text") : say("behandeld", "treated"))
                })
        }
    }

    private func times(_ count: Int, _ say: Say) -> Phrasing { say("\(count)\u{A0}keer", count == 1 ? "once" : "\(count)\u{A0}times") }

    private func shown(_ say: Say) -> some Component {
        Section(.two, say("Wat er gevonden is", "What was found"), id: "found") {
            legend(say)
            MarkedText(label: say.text("De tekst met wat erin gevonden is", "The text with what was found in it"), parts())
        }
    }

    private func legend(_ say: Say) -> Flow {
        let kinds = result.counts.found
        guard !kinds.isEmpty else { return .empty }
        return LegendList(
            kinds.map { kind in
                Phrasing.mark(Phrasing(say.sentence(kind.label)), kind.look) + "\u{A0}" + times(result.counts[kind].found, say)
            }
        ).html
    }

    /// The texts one after another, with an empty line between.
    private func parts() -> [MarkedText.Part] {
        var parts: [MarkedText.Part] = []
        for (index, document) in result.documents.enumerated() {
            if index > 0 { parts.append(.plain("\n\n")) }
            var at = 0
            for one in document.found {
                let span = one.finding.span
                if span.lowerBound > at { parts.append(.plain(String(decoding: document.bytes[at..<span.lowerBound], as: UTF8.self))) }
                let text = String(decoding: document.bytes[span], as: UTF8.self)
                parts.append(.marked(text, one.finding.kind.look, label: one.finding.kind.label[language]))
                at = span.upperBound
            }
            if at < document.bytes.count { parts.append(.plain(String(decoding: document.bytes[at...], as: UTF8.self))) }
        }
        return parts
    }

    private func treated(_ say: Say) -> some Component {
        Section(.two, say("De behandelde tekst", "The treated text"), id: "treated") {
            TextToCopy(
                "treated", label: say("Tekst om te kopiëren", "Text to copy"),
                hint: say("Ga in het vak staan, kies alles (Ctrl+A of ⌘A) en kopieer.", "Go into the box, select all (Ctrl+A or ⌘A) and copy."),
                value: result.treated)
            if let counts = result.fileCounts { removed(counts, say) }
            Actions {
                SubmitButton(
                    say("Download als .\(ending)", "Download as .\(ending)"), field: (TextRequest.Field.step, "download"), form: Self.form)
            }
        }
    }

    private var ending: String { (result.file?.kind ?? .text).outputEnding }

    /// What else went from a file, and what nobody looked at.
    private func removed(_ counts: DocumentCounts, _ say: Say) -> Flow {
        var points: [Phrasing] = []
        func add(_ count: Int, nl: (String, String), en: (String, String), _ done: Bilingual) {
            guard count > 0 else { return }
            let words = Bilingual.counted(count, nl: nl, en: en) + Bilingual(" ") + done
            points.append(say("\(words.nl)", "\(words.en)"))
        }
        let takenOut = Bilingual(nl: "weggehaald", en: "taken out")
        add(
            counts.attachmentsRemoved, nl: ("bijlage", "bijlagen"), en: ("attachment", "attachments"),
            .init(nl: "weggehaald: daar is niet in gekeken", en: "taken out: nobody looked into that"))
        add(counts.imagesRemoved, nl: ("afbeelding", "afbeeldingen"), en: ("picture", "pictures"), .init(nl: "leeggemaakt", en: "emptied"))
        add(
            counts.objectsRemoved, nl: ("ingesloten bestand, macro of handtekening", "ingesloten bestanden, macro's of handtekeningen"),
            en: ("embedded file, macro or signature", "embedded files, macros or signatures"), takenOut)
        add(
            counts.metadataRemoved, nl: ("gegeven over de maker of de computer", "gegevens over de maker of de computer"),
            en: ("particular of the author or computer", "particulars of the author or computer"), takenOut)
        if result.file?.kind == .ndjson {
            points.append(
                say(
                    "Bekeken zijn de tekst tussen aanhalingstekens, getallen van zes tot twintig cijfers, en kortere waarvan de naam van het veld zegt dat ze over iemand gaan. Andere korte getallen en de namen van velden staan er nog.",
                    "Text between quotation marks was looked at, numbers of six to twenty digits, and shorter ones whose field says that they are about somebody. Other short numbers and the names of fields are still there."
                )
            )
        }
        if asked.file?.kind == .pdf {
            points.append(say("Van de PDF krijgt u alleen de tekst terug.", "Of the PDF you get only the text back."))
        }
        return points.isEmpty ? .empty : BulletList(points).html
    }

    private func choices(_ say: Say) -> some Component {
        var hidden = [(TextRequest.Field.secret, HexText.encode(asked.secret))]
        if let file = asked.file {
            hidden += [(TextRequest.Field.keptKind, file.kind.rawValue), (TextRequest.Field.kept, Data(file.content).base64EncodedString())]
        } else {
            hidden.append((TextRequest.Field.text, asked.text))
        }
        return Section(.two, say("Anders behandelen", "Treat it otherwise"), id: "otherwise") {
            Form(to: Address.deidentify.path(language), .change(token), hidden: hidden, sendsFiles: true, id: Self.form) {
                TextChoices(language: language, asked: asked, found: result.counts.found)
                SubmitButton(say("Behandel opnieuw", "Treat again"))
            }
            Actions { ActionLink(say("Begin met een andere tekst", "Start with another text"), to: Address.deidentify.path(language), kind: .secondary) }
        }
    }
}

/// The findings one by one, and the report.
extension ResultView {
    /// Findings that are alike in all that the table shows are one row.
    private struct Row: Hashable {
        var text: String
        var kind: EntityKind
        var reason: Finding.Reason
        var confidence: UInt8
        var replacement: String
    }

    fileprivate func table(_ say: Say) -> Flow {
        var (order, counts): ([Row], [Row: Int]) = ([], [:])
        for document in result.documents {
            for one in document.found {
                let finding = one.finding
                let row = Row(
                    text: String(decoding: document.bytes[finding.span], as: UTF8.self), kind: finding.kind, reason: finding.reason,
                    confidence: finding.confidence, replacement: one.replacement)
                if counts.updateValue(counts[row, default: 0] + 1, forKey: row) == nil { order.append(row) }
            }
        }
        guard !order.isEmpty else { return .empty }
        let rows = order.prefix(Self.mostRows).map { row -> [Flow] in
            [
                Flow(.breakable(Phrasing(row.text.shortened(to: 120)))), Flow(.mark(Phrasing(row.kind.label[language]), row.kind.look)),
                Flow(say(row.reason.words)),
                Flow("\(Int(row.confidence)) %"), Flow(becomes(row, say)), Flow("\(counts[row]!)"),
            ]
        }
        return Section(.two, say("Elk gegeven apart", "Each finding by itself"), id: "findings") {
            if order.count > Self.mostRows {
                Paragraph(
                    say(
                        "Hier staan de eerste \(Self.mostRows) van \(order.count) regels. De behandelde tekst is wel volledig.",
                        "These are the first \(Self.mostRows) of \(order.count) rows. The treated text is complete."))
            }
            Table(
                say("Wat er gevonden is, waarom, en wat het wordt", "What was found, why, and what it becomes"), id: "finding-table",
                columns: [
                    .init(say("Gevonden", "Found")), .init(say("Soort", "Kind")), .init(say("Waarom", "Why")),
                    .init(say("Zekerheid", "Confidence"), isNumeric: true), .init(say("Wordt", "Becomes")), .init(say("Keer", "Times"), isNumeric: true),
                ], headsRows: true, rows: rows)
        }.html
    }

    private func becomes(_ row: Row, _ say: Say) -> Phrasing {
        if row.replacement.isEmpty { return .muted(say("weggehaald", "taken out")) }
        if row.replacement == row.text { return .muted(say("blijft staan", "stays in the text")) }
        return .breakable(Phrasing(row.replacement.shortened(to: 120)))
    }

    fileprivate func report(_ say: Say) -> some Component {
        let report = TextReport(result.counts, plan: result.plan, risk: result.risk, version: "")
        return Section(.two, say("Verslag", "Report"), id: "report") {
            Paragraph(
                say(
                    "In dit verslag staat geen woord uit de tekst. U kunt het bewaren als bewijs.",
                    "In this report there is no word of the text. You can keep it as evidence."))
            BulletList(report.sentences.map { say($0) })
        }
    }
}

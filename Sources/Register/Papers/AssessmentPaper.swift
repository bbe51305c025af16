import Deadlines
import Rulebook
import Text

/// A DPIA in the chapters of the Model DPIA Rijksdienst 3.0, from what the register says. Nothing is typed twice.
public struct AssessmentPaper: Sendable {
    public let paper: Paper

    public init(_ reading: DossierReading) {
        let writing = AssessmentWriting(reading: reading)
        paper = Paper(
            title: Bilingual("DPIA: ") + Bilingual(reading.content.name),
            lead: Bilingual(
                nl: "\(reading.organisation.name), versie \(reading.dossier.current.number) van het register, \(reading.today.written.nl)",
                en: "\(reading.organisation.name), version \(reading.dossier.current.number) of the register, \(reading.today.written.en)"),
            sections: writing.sections)
    }

    /// Whether questions on human rights belong in it: a public body with an algorithm.
    public static func asksHumanRights(_ reading: DossierReading) -> Bool {
        let hasAlgorithm =
            !reading.rows("algorithms").isEmpty || reading.anyHolds(["automated decision or score", "AI system"], of: "ways of working") == .yes
        return hasAlgorithm && reading.holds("public body", of: "controller kind") == .yes
    }
}

/// Writes the chapters of a DPIA.
struct AssessmentWriting {
    let reading: DossierReading

    var content: DossierContent { reading.content }
    var dossier: Dossier { reading.dossier }

    var sections: [Paper.Section] {
        [
            proposal, data, processing, techniques, purposes, parties, interests, locations, legalFramework, retention, legalBasis, special, purposeLimitation,
            necessity, rights, risks, measures, summary, versions, conclusion,
        ] + (AssessmentPaper.asksHumanRights(reading) ? [humanRights] : [])
    }

    func chapter(_ number: Int, _ nl: String, _ en: String, source: String = "", _ places: [Paper.Place], _ parts: [Paper.Part]) -> Paper.Section {
        let source = ["Model DPIA Rijksdienst \(number)", source].filter { !$0.isEmpty }.joined(separator: "; ")
        return .init("chapter-\(number)", .init(nl: "\(number). \(nl)", en: "\(number). \(en)"), source: source, places: places, parts)
    }

    /// The answers to facts, each with its question; what nobody answered is a gap.
    func facts(_ names: [String]) -> [Paper.Row] {
        content.purposes.flatMap { purpose in
            names.compactMap { name -> Paper.Row? in
                guard let index = reading.rulebook.fact(named: name) else { return nil }
                let term = reading.rulebook.facts[index].name
                let title = content.purposes.count == 1 ? term : term + Bilingual(" (\(purpose.name))")
                guard let words = reading.words(name, for: purpose.id) else { return .init(title, reading.gap(fact: name, term)) }
                return .init(title, words)
            }
        }
    }

    // MARK: A. What it is

    private var proposal: Paper.Section {
        let text = reading.text("proposal") ?? reading.text("description")
        return chapter(
            1, "Voorstel", "Proposal", source: "art. 35(7)(a) AVG", [.field("proposal"), .field("description")],
            [
                text.map { .text(Bilingual($0)) }
                    ?? .gap(reading.gap("proposal", .init(nl: "een beschrijving van het voorstel", en: "a description of the proposal")))
            ])
    }

    private var data: Paper.Section {
        let rows = reading.rows("data")
        var parts: [Paper.Part] = rows.map { row in
            let name = Bilingual(row["name"]?.text ?? "–")
            var words: [Bilingual] = []
            if let people = row["people"]?.text { words.append(.init(nl: "van \(people)", en: "of \(people)")) }
            if let kind = reading.option(row["kind"]?.text, of: "data", column: "kind") { words.append(kind) }
            if let source = row["source"]?.text { words.append(.init(nl: "bron: \(source)", en: "source: \(source)")) }
            guard !words.isEmpty else { return .table([.init(name, reading.gap("data", .init(nl: "van wie en welk soort", en: "of whom and which kind")))]) }
            return .table([.init(name, .joined(words, "; "))])
        }
        if rows.isEmpty { parts = [.gap(reading.gap("data"))] }
        return chapter(2, "Persoonsgegevens", "Personal data", [.field("data")], parts + [.table(facts(["people", "sensitive data"]))])
    }

    private var processing: Paper.Section {
        let operations = content.operations
        return chapter(
            3, "Gegevensverwerkingen", "Processing operations", [.fact("ways of working"), .page(.operations)],
            [
                operations.isEmpty
                    ? .gap(Paper.Gap(.init(nl: "wat er met de gegevens wordt gedaan", en: "what is done with the data"), .page(.operations)))
                    : .list(operations.map(\.name)),
                .table(facts(["ways of working", "source of the data"])),
            ])
    }

    private var techniques: Paper.Section {
        let algorithms = reading.rows("algorithms").compactMap { row in
            row["name"]?.text.map { Paper.Row(Bilingual($0), Bilingual(row["methods"]?.text ?? row["description"]?.text ?? "–")) }
        }
        return chapter(
            4, "Technieken en methoden", "Techniques and methods", [.field("techniques"), .field("algorithms")],
            [reading.part("techniques")] + (algorithms.isEmpty ? [] : [.table(algorithms)]))
    }

    private var purposes: Paper.Section {
        chapter(
            5, "Verwerkingsdoeleinden", "Purposes", [],
            [.table(content.purposes.map { .init(Bilingual($0.name), Bilingual($0.description.isEmpty ? "–" : $0.description)) })])
    }

    private var parties: Paper.Section {
        func rows(_ field: String, _ role: Bilingual) -> [Paper.Row] {
            reading.rows(field).map { .init(Bilingual($0["name"]?.text ?? "–"), role) }
        }
        let all =
            [Paper.Row(Bilingual(reading.organisation.name), dossier.register.name)]
            + rows("joint-controllers", .init(nl: "gezamenlijk verantwoordelijke", en: "joint controller"))
            + rows("processors", .init(nl: "verwerker", en: "processor"))
            + rows("recipients", .init(nl: "ontvanger", en: "recipient"))
        var parts: [Paper.Part] = [.table(all)]
        if reading.holds("processor used", of: "ways of working") == .yes, reading.rows("processors").isEmpty { parts.append(.gap(reading.gap("processors"))) }
        if reading.holds("disclosed to others", of: "ways of working") == .yes, reading.rows("recipients").isEmpty {
            parts.append(.gap(reading.gap("recipients")))
        }
        return chapter(6, "Betrokken partijen", "Parties", [.field("processors"), .field("recipients"), .field("joint-controllers")], parts)
    }

    private var interests: Paper.Section {
        var parts = [reading.part("interests"), .heading(.init(nl: "De mening van de mensen", en: "The views of the people"))]
        switch reading.flag("views-sought") {
        case .yes:
            parts.append(.text(.init(nl: "De mensen of hun vertegenwoordigers zijn gevraagd.", en: "The people or their representatives were asked.")))
            parts.append(reading.part("views"))
        case .no:
            parts.append(.text(.init(nl: "De mensen of hun vertegenwoordigers zijn niet gevraagd.", en: "The people or their representatives were not asked.")))
            parts.append(reading.part("views-not-sought", .init(nl: "waarom niet", en: "why not")))
        case .unknown:
            parts.append(
                .gap(reading.gap("views-sought", .init(nl: "of de mensen om hun mening is gevraagd", en: "whether the people were asked for their views"))))
        }
        return chapter(
            7, "Belangen bij de gegevensverwerkingen", "Interests in the processing", source: "art. 35(9) AVG", [.field("interests"), .field("views")], parts)
    }

    private var locations: Paper.Section {
        let systems = reading.rows("systems").map { row in
            Paper.Row(
                Bilingual(row["name"]?.text ?? "–"),
                row["location"]?.text.map { Bilingual($0) } ?? Bilingual(nl: "plaats niet ingevuld", en: "place not filled in"))
        }
        let transfers = reading.rows("transfers").map { row -> Paper.Row in
            let term = Bilingual([row["country"]?.text, row["recipient"]?.text].compactMap { $0 }.joined(separator: ", "))
            guard let tool = reading.option(row["tool"]?.text, of: "transfers", column: "tool") else {
                return .init(term, reading.gap("transfers", .init(nl: "het middel voor de doorgifte", en: "the transfer tool")))
            }
            return .init(term, tool + Bilingual(row["safeguards"]?.text.map { "; \($0)" } ?? ""))
        }
        var parts: [Paper.Part] = [systems.isEmpty ? .gap(reading.gap("systems")) : .table(systems)]
        switch reading.holds("outside the EEA", of: "ways of working") {
        case .no where transfers.isEmpty: parts.append(.text(.init(nl: "Alles blijft binnen de EER.", en: "Everything stays within the EEA.")))
        case .unknown where transfers.isEmpty:
            parts.append(.gap(reading.gap(fact: "ways of working", .init(nl: "of er doorgifte buiten de EER is", en: "whether data go outside the EEA"))))
        case .yes where transfers.isEmpty: parts.append(.gap(reading.gap("transfers")))
        default: parts.append(.table(transfers))
        }
        return chapter(8, "Verwerkingslocaties", "Locations", [.field("systems"), .field("transfers")], parts)
    }

    private var legalFramework: Paper.Section {
        chapter(9, "Juridisch en beleidsmatig kader", "Legal and policy framework", [.field("legal-framework")], [reading.part("legal-framework")])
    }

    private var retention: Paper.Section {
        let rows = reading.rows("data").compactMap { row in
            row["retention"]?.text.map {
                Paper.Row(Bilingual(row["name"]?.text ?? "–"), Bilingual([$0, row["retention-ground"]?.text].compactMap { $0 }.joined(separator: "; ")))
            }
        }
        let general: [Paper.Part] = rows.isEmpty || reading.text("retention") != nil ? [reading.part("retention")] : []
        return chapter(
            10, "Bewaartermijnen", "Retention", [.field("retention"), .field("data")],
            general + (rows.isEmpty ? [] : [.table(rows)]) + [reading.part("retention-ground")])
    }

    // MARK: B. Whether it is lawful

    private var legalBasis: Paper.Section {
        let rows = content.purposes.map { purpose -> Paper.Row in
            guard let words = reading.words("claimed legal basis", for: purpose.id) else {
                return .init(Bilingual(purpose.name), reading.gap(fact: "claimed legal basis", .init(nl: "de grondslag", en: "the legal basis")))
            }
            return .init(Bilingual(purpose.name), words)
        }
        return chapter(
            11, "Rechtsgrond", "Legal basis", source: "art. 6 AVG", [.fact("claimed legal basis")], [.table(rows)] + judgements(of: .legitimateInterest))
    }

    /// The recorded outcomes of a sheet, with what was found on each point.
    private func judgements(of sheet: FactorSheet) -> [Paper.Part] {
        content.purposes.flatMap { purpose -> [Paper.Part] in
            guard let made = dossier.judgements.last(where: { $0.fact == sheet.judgement && ($0.purpose == nil || $0.purpose == purpose.id) }) else {
                return []
            }
            let outcome = made.outcome ? Bilingual(nl: "Ja. ", en: "Yes. ") : Bilingual(nl: "Nee. ", en: "No. ")
            let findings = sheet.factors.compactMap { factor in
                made.findings.first { $0.factor == factor.id }.map { Paper.Row(factor.question, $0.leaning.name + Bilingual(": \($0.text)")) }
            }
            return [
                .heading(sheet.name + Bilingual(" – \(purpose.name)")), .table(findings),
                .text(outcome + Bilingual("\(made.reason) – ") + reading.signature(made.stamp)),
            ]
        }
    }

    private var special: Paper.Section {
        chapter(
            12, "Bijzondere en strafrechtelijke gegevens, nationale nummers", "Special categories, criminal data, national numbers",
            source: "art. 9, 10 en 87 AVG",
            [.fact("sensitive data")],
            [
                .table(
                    facts(
                        ["sensitive data"]
                            + (reading.names(of: "grounds for special data").isEmpty ? [] : ["grounds for special data"])
                            + (reading.names(of: "grounds for criminal data").isEmpty ? [] : ["grounds for criminal data"])))
            ]
                + reading.rows("data").compactMap { row in
                    row["exception"]?.text.map { .table([.init(Bilingual(row["name"]?.text ?? "–"), Bilingual($0))]) }
                })
    }

    private var purposeLimitation: Paper.Section {
        let isNew = reading.applies("AVG-6-4-NEW")
        let made = judgements(of: .compatibility)
        var parts: [Paper.Part]
        switch isNew {
        case .no:
            parts = [
                .text(
                    .init(
                        nl: "De gegevens worden alleen gebruikt waarvoor ze zijn verzameld.", en: "The data are only used for what they were collected for."))
            ]
        case .unknown:
            parts = [
                .gap(
                    reading.gap(
                        fact: "source of the data",
                        .init(nl: "of de gegevens voor iets anders zijn verzameld", en: "whether the data were collected for something else")))
            ]
        case .yes:
            parts =
                [.text(.init(nl: "De gegevens zijn verzameld voor een ander doel.", en: "The data were collected for another purpose."))]
                + (made.isEmpty
                    ? [
                        .gap(
                            Paper.Gap(
                                .init(nl: "de afweging of het nieuwe doel past", en: "the weighing whether the new purpose fits"),
                                .task(DossierTask.key(judgement: FactorSheet.compatibility.judgement, purpose: content.purposes[0].id))))
                    ] : made)
        }
        return chapter(13, "Doelbinding", "Purpose limitation", source: "art. 5(1)(b) en 6(4) AVG", [.fact("source of the data")], parts)
    }

    private var necessity: Paper.Section {
        chapter(
            14, "Noodzaak en evenredigheid", "Necessity and proportionality", source: "art. 35(7)(b) AVG", [.field("necessity"), .field("proportionality")],
            [reading.part("necessity"), reading.part("proportionality")])
    }

    private var rights: Paper.Section {
        let notice = NoticeWriting(reading: reading)
        let parts = [notice.rights, notice.objection, notice.withdrawal].compactMap { $0 }.flatMap(\.parts)
        return chapter(
            15, "Rechten van betrokkenen", "Rights of the people", source: "art. 12-22 AVG", [.page(.notice), .field("rights")],
            [.text(.init(nl: "Dit staat in de informatie voor mensen:", en: "This stands in the information for people:"))] + parts)
    }
}

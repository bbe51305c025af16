import Deadlines
import Rulebook
import Text

/// The chapters on risks, measures, advice and conclusion.
extension AssessmentWriting {
    private func level(_ level: RiskLevel?) -> Bilingual? { level.map(\.name) }

    private func title(_ index: Int, _ risk: DossierContent.Risk) -> Bilingual {
        Bilingual(nl: "Risico \(index + 1)", en: "Risk \(index + 1)") + Bilingual(risk.row["risk"]?.text.map { ": \($0)" } ?? "")
    }

    private func row(_ nl: String, _ en: String, _ words: String?, _ gap: Bilingual) -> Paper.Row {
        let term = Bilingual(nl: nl, en: en)
        return words.map { .init(term, Bilingual($0)) } ?? .init(term, reading.gap("risks", gap))
    }

    var risks: Paper.Section {
        var parts: [Paper.Part] = []
        for (index, risk) in content.risks.enumerated() {
            let option = { (column: String) in reading.option(risk.row[column]?.text, of: "risks", column: column) }
            var rows = [
                row("Oorzaak", "Cause", risk.row["cause"]?.text, .init(nl: "de oorzaak", en: "the cause")),
                row(
                    "Gevolg voor mensen", "Consequence for people", risk.row["consequence"]?.text,
                    .init(nl: "het gevolg voor mensen", en: "the consequence for people")),
            ]
            if let chance = option("chance"), let impact = option("impact"), let level = level(risk.before) {
                rows.append(.init(.init(nl: "Kans × ernst", en: "Likelihood × severity"), chance + Bilingual(" × ") + impact + Bilingual(" = ") + level))
            } else {
                rows.append(
                    .init(
                        .init(nl: "Kans × ernst", en: "Likelihood × severity"), reading.gap("risks", .init(nl: "kans en ernst", en: "likelihood and severity")))
                )
            }
            if let reason = risk.row["reason"]?.text { rows.append(.init(.init(nl: "Waarom", en: "Why"), Bilingual(reason))) }
            parts += [.heading(title(index, risk)), .table(rows)]
        }
        if parts.isEmpty { parts = [.gap(reading.gap("risks"))] }
        return chapter(16, "Risico's voor betrokkenen", "Risks to the people", source: "art. 35(7)(c) AVG", [.field("risks")], parts)
    }

    var measures: Paper.Section {
        var parts: [Paper.Part] = []
        for (index, risk) in content.risks.enumerated() {
            let left = Bilingual(nl: "Wat overblijft", en: "What is left")
            parts += [
                .heading(title(index, risk)),
                .table([
                    row("Maatregel", "Measure", risk.row["measure"]?.text, .init(nl: "de maatregel", en: "the measure")),
                    row("Beheerder", "Looked after by", risk.row["owner"]?.text, .init(nl: "wie de maatregel beheert", en: "who looks after the measure")),
                    risk.after.map { .init(left, $0.name) }
                        ?? .init(left, reading.gap("risks", .init(nl: "kans en ernst na de maatregel", en: "likelihood and severity after the measure"))),
                ]),
            ]
        }
        if parts.isEmpty { parts = [.gap(reading.gap("risks", .init(nl: "de maatregelen", en: "the measures")))] }
        parts.append(reading.part("risk-acceptance"))
        return chapter(
            17, "Maatregelen", "Measures", source: "art. 35(7)(d) en 36 AVG", [.field("risks"), .page(.consultation)], parts + consultation)
    }

    private var consultation: [Paper.Part] {
        var parts: [Paper.Part] = []
        if content.hasHighResidualRisk {
            parts.append(
                .text(
                    .init(
                        nl: "Er blijft een hoog risico over. Vraag eerst de AP om advies en begin niet voordat die heeft geantwoord (art. 36 AVG).",
                        en: "A high risk is left. First ask the authority for advice and do not start before it has answered (Art. 36 GDPR).")))
            if dossier.workflows.consultations.isEmpty {
                parts.append(.gap(Paper.Gap(.init(nl: "de aanvraag bij de AP", en: "the request to the authority"), .page(.consultation))))
            }
        }
        for consultation in dossier.workflows.consultations {
            let day = consultation.received.written
            let asked = Bilingual(nl: "AP om advies gevraagd op \(day.nl): ", en: "Authority asked for advice on \(day.en): ") + Bilingual(consultation.text)
            parts.append(.text(asked))
            if let outcome = consultation.outcome {
                parts.append(.text(outcome.advice.name + Bilingual(", ") + outcome.day.written + Bilingual(": \(outcome.text)")))
            }
        }
        return parts
    }

    var summary: Paper.Section {
        chapter(18, "Managementsamenvatting", "Summary for the board", [.field("summary")], [reading.part("summary")])
    }

    var versions: Paper.Section {
        let version = dossier.current
        var parts: [Paper.Part] = [
            .table([
                .init(.init(nl: "Versie", en: "Version"), Bilingual(String(version.number))), .init(.init(nl: "Status", en: "State"), version.status.name),
            ]),
            .heading(.init(nl: "Advies van de functionaris gegevensbescherming", en: "Advice of the data protection officer")),
        ]
        for advice in dossier.advices {
            let number = dossier.versions.first { $0.id == advice.version }?.number ?? 0
            let on = Bilingual(nl: ", over versie \(number), ", en: ", on version \(number), ")
            parts.append(.text(advice.stance.name + on + reading.signature(advice.stamp) + Bilingual(": \(advice.text)")))
            if let response = advice.response {
                let word =
                    response.departs ? Bilingual(nl: "Hiervan is afgeweken: ", en: "This was departed from: ") : Bilingual(nl: "Antwoord: ", en: "Answer: ")
                parts.append(.text(word + Bilingual("\(response.text) – ") + reading.signature(response.stamp)))
            } else if advice.asksAnswer {
                parts.append(.gap(Paper.Gap(.init(nl: "het antwoord op dit advies", en: "the answer to this advice"), .task("advice-\(advice.id)"))))
            }
        }
        if dossier.advices.isEmpty {
            if reading.holds("data protection officer", of: "organisation has") == .no {
                parts.append(.text(.init(nl: "De organisatie heeft geen functionaris.", en: "The organisation has no officer.")))
            } else {
                parts.append(.gap(Paper.Gap(.init(nl: "het advies van de functionaris", en: "the officer's advice"), .page(.advice))))
            }
        }
        return chapter(
            19, "Versie, status en advies van de FG", "Version, state and advice of the officer", source: "art. 35(2) AVG", [.page(.advice)], parts)
    }

    var conclusion: Paper.Section {
        var parts: [Paper.Part] = []
        if let last = dossier.workflows.assessments.last {
            parts.append(.text(Bilingual(last.conclusion)))
            parts.append(
                .text(
                    Bilingual(nl: "Afgerond door ", en: "Concluded by ") + reading.signature(last.stamp)
                        + Bilingual(nl: ". Wat overblijft: ", en: ". What is left: ") + last.residual.name + Bilingual(".")))
            if dossier.hasChangedSinceAssessment {
                parts.append(
                    .gap(
                        Paper.Gap(
                            .init(
                                nl: "een nieuwe afronding, want de DPIA is daarna gewijzigd", en: "a new conclusion, for the DPIA was changed afterwards"),
                            .page(.assessment))
                    ))
            }
        } else {
            parts.append(.gap(Paper.Gap(.init(nl: "de conclusie", en: "the conclusion"), .page(.assessment))))
        }
        let version = dossier.current
        for (stamp, words) in [
            (version.approved, Bilingual(nl: "Goedgekeurd door ", en: "Approved by ")), (version.signed, Bilingual(nl: "Ondertekend door ", en: "Signed by ")),
        ] {
            if let stamp { parts.append(.text(words + reading.signature(stamp) + Bilingual("."))) }
        }
        return chapter(20, "Vaststelling", "Adoption", [], parts)
    }

    var humanRights: Paper.Section {
        let parts = AssessmentFields.humanRights.fields.map { field in
            Paper.Part.table([
                reading.text(field.id).map { .init(field.name, Bilingual($0)) }
                    ?? .init(field.name, reading.gap(field.id, .init(nl: "het antwoord", en: "the answer")))
            ])
        }
        return .init(
            "human-rights", .init(nl: "Bijlage: mensenrechten en het algoritme", en: "Annex: human rights and the algorithm"), source: "IAMA 1-4",
            places: [.field("iama-reason")], parts)
    }
}

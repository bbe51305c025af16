import Deadlines
import Rulebook
public import Text

/// What was decided and done about a dossier, on paper: behind its entry in the register.
public struct RecordPaper: Sendable {
    /// Those that have anything to tell, in the order of the work: from the verdict to the permits and versions.
    public let sections: [Paper.Section]

    /// Writes down everything that a record holds.
    public init(_ record: DossierRecord) {
        let writing = RecordWriting(record: record)
        sections = [writing.verdict, writing.answers, writing.judgements, writing.signOffs, writing.tasks, writing.permits, writing.versions]
            .filter { !$0.parts.isEmpty }
    }
}

private struct RecordWriting {
    let record: DossierRecord

    private var dossier: Dossier { record.dossier }
    private var hasPurposes: Bool { dossier.content.purposes.count > 1 }

    private func row(_ nl: String, _ en: String, _ words: Bilingual) -> Paper.Row { .init(.init(nl: nl, en: en), words) }
    private func row(_ nl: String, _ en: String, _ words: String) -> Paper.Row { row(nl, en, Bilingual(words)) }

    private func who(_ stamp: Stamp) -> Bilingual { record.name(stamp.by) + Bilingual(", ") + stamp.time.written }

    private func version(_ id: Identifier<DossierVersion>) -> Paper.Row { row("versie", "version", record.number(id).map { String($0) } ?? "–") }

    /// For what does not count any more: why; nothing for what does.
    private func lapsed(_ standing: RecordStanding?) -> [Paper.Row] { standing?.reason.map { [row("telt niet meer", "counts no more", $0)] } ?? [] }

    /// A heading in front of what was made of it; nothing where there is nothing.
    private func section(_ id: String, _ nl: String, _ en: String, _ parts: [Paper.Part]) -> Paper.Section {
        Paper.Section(id, .init(nl: nl, en: en), parts)
    }

    var verdict: Paper.Section {
        section(
            "verdict", "Oordeel en waarop het rust", "Verdict and what it rests on",
            record.verdicts.flatMap { item -> [Paper.Part] in
                let missing = item.missing.isEmpty ? [] : [row("nog te beantwoorden", "still to be answered", .joined(item.missing, "; "))]
                return [.heading(Bilingual(item.purpose.name)), .table([row("oordeel", "verdict", item.verdict.text)] + missing)]
                    + (item.rules.isEmpty ? [] : [.list(item.rules.map(words))])
            }
                + (record.gaps.isEmpty
                    ? []
                    : [
                        .heading(.init(nl: "Wat in het register ontbreekt", en: "What is missing in the register")),
                        .list(record.gaps.map { $0.text + Bilingual(" (\($0.source))") }),
                    ]))
    }

    /// Of a prohibition that does not apply first what lifts it: its title alone would say the opposite.
    private func words(_ rule: DossierRecord.Rule) -> Bilingual {
        let citation = Bilingual(" (") + rule.citation + Bilingual(")")
        guard let because = rule.liftedBy else { return rule.text + citation }
        return because.capitalised + Bilingual(nl: ". Daarom geldt dit verbod hier niet: “", en: ". So this prohibition does not apply here: “") + rule.text
            + Bilingual("”") + citation
    }

    var answers: Paper.Section {
        section(
            "answers", "Alle antwoorden", "All answers",
            dossier.content.purposes.flatMap { purpose -> [Paper.Part] in
                let rows = record.answers.filter { $0.purpose == purpose.id }.map { Paper.Row($0.question, $0.words) }
                return rows.isEmpty ? [] : (hasPurposes ? [.heading(Bilingual(purpose.name))] : []) + [.table(rows)]
            })
    }

    var judgements: Paper.Section {
        section(
            "judgements", "Afwegingen", "Judgements",
            dossier.judgements.flatMap { judgement -> [Paper.Part] in
                var rows = [row("uitkomst", "outcome", judgement.outcome ? .init(nl: "ja", en: "yes") : .init(nl: "nee", en: "no"))]
                if hasPurposes, let purpose = judgement.purpose { rows.append(row("doel", "purpose", record.purposeNames([purpose])[0])) }
                rows += [row("reden", "reason", judgement.reason), row("door", "by", who(judgement.stamp)), version(judgement.version)]
                rows += lapsed(record.standing(judgement))
                for finding in judgement.findings { rows.append(.init(finding.question, finding.leaning.name + Bilingual(": \(finding.text)"))) }
                return [.heading(record.question(judgement)), .table(rows)]
            })
    }

    var signOffs: Paper.Section {
        let advices = dossier.advices.flatMap { advice -> [Paper.Part] in
            var rows = [
                row("strekking", "stance", advice.stance.name), row("advies", "advice", advice.text), row("door", "by", who(advice.stamp)),
                version(advice.version),
            ]
            rows += lapsed(record.standing(advice))
            if let response = advice.response {
                rows += [
                    .init(
                        response.departs ? .init(nl: "afgeweken", en: "departed from") : .init(nl: "antwoord", en: "answer"), Bilingual(response.text)),
                    row("antwoord van", "answered by", who(response.stamp)),
                ]
            }
            return [.heading(SignOff.officerAdvice.name.capitalised), .table(rows)]
        }
        let council = dossier.council.flatMap { request -> [Paper.Part] in
            var rows = [
                row("beweegredenen", "reasons", request.reasons), row("gevolgen voor het personeel", "consequences for the staff", request.consequences),
                row("gevraagd door", "asked by", who(request.asked)), version(request.version),
            ]
            rows += request.consultations.map { row("overleg", "consultation", $0.written) }
            for outcome in request.outcomes {
                rows.append(row("besluit", "decision", outcome.decision.name + Bilingual(outcome.text.isEmpty ? "" : ": \(outcome.text)")))
                rows += [row("op", "on", outcome.decided.written), row("vastgelegd door", "recorded by", who(outcome.stamp))]
                rows += lapsed(record.standing(outcome, of: request))
            }
            if let told = request.told {
                rows.append(row("hoorde dat het zonder instemming gebeurt", "heard that it is done without consent", told.written))
            }
            return [.heading(SignOff.councilConsent.name.capitalised), .table(rows)]
        }
        return section("sign-offs", "Adviezen en instemming", "Advice and consent", advices + council + authority)
    }

    /// The concluded DPIA, what the authority answered, and the time to object.
    private var authority: [Paper.Part] {
        let work = dossier.workflows
        let assessments = work.assessments.flatMap { item -> [Paper.Part] in
            [
                .heading(.init(nl: "DPIA afgerond", en: "DPIA concluded")),
                .table([
                    row("restrisico", "residual risk", item.residual.name), row("conclusie", "conclusion", item.conclusion),
                    row("door", "by", who(item.stamp)), version(item.version),
                ]),
            ]
        }
        let consultations = work.consultations.flatMap { item -> [Paper.Part] in
            var rows = [row("ontvangen", "received", item.received.written), row("gevraagd", "asked", item.text), row("door", "by", who(item.stamp))]
            rows += item.steps.map { Paper.Row($0.name, $0.day.written) }
            if let outcome = item.outcome {
                rows += [
                    row("advies", "advice", outcome.advice.name + Bilingual(": \(outcome.text)")), row("op", "on", outcome.day.written),
                    row("vastgelegd door", "recorded by", who(outcome.stamp)),
                ]
                rows += lapsed(record.standing(outcome, of: item))
            }
            return [.heading(SignOff.priorConsultation.name.capitalised), .table(rows + [version(item.version)])]
        }
        let windows = work.objectionWindows.flatMap { item -> [Paper.Part] in
            [
                .heading(.init(nl: "Tijd om bezwaar te maken", en: "Time to object")),
                .table(
                    [
                        row("van", "from", item.from.written), row("tot en met", "up to and including", item.until.written), row("hoe", "how", item.how),
                        row("door", "by", who(item.stamp)),
                    ] + lapsed(record.standing(item))),
            ]
        }
        return assessments + consultations + windows
    }

    var tasks: Paper.Section {
        section(
            "tasks", "Taken en bewijs", "Tasks and evidence",
            record.tasks.flatMap { task -> [Paper.Part] in
                var rows = [row("stand", "state", task.stateName)] + lapsed(record.standing(task))
                if let owner = task.record.owner { rows.append(row("eigenaar", "owner", record.name(owner))) }
                if let due = task.record.due { rows.append(row("uiterlijk op", "no later than", due.written)) }
                if let done = task.record.done { rows.append(row("gedaan door", "done by", who(done))) }
                if !task.record.remark.isEmpty { rows.append(row("opmerking", "remark", task.record.remark)) }
                rows += task.record.evidence.map { row("bewijs", "evidence", Bilingual($0.words + " – ") + who($0.stamp)) }
                return [.heading(task.title.capitalised), .table(rows)]
            })
    }

    var permits: Paper.Section {
        section(
            "permits", "Vergunningen", "Permits",
            dossier.permits.flatMap { permit -> [Paper.Part] in
                var rows = [
                    row("stand", "standing", record.standing(permit).words),
                    row("doelen", "purposes", record.purposeNames(permit.purposes).joined(separator: "; ")),
                    row("afgegeven door", "given by", who(permit.issued)), version(permit.version),
                    row("tot en met", "up to and including", Permit.lastDay(before: Instant(seconds: permit.validUntil)).written),
                ]
                if let revoked = permit.revoked {
                    let remark = revoked.remark.isEmpty ? Bilingual("") : Bilingual(": ") + revoked.remark
                    rows.append(row("ingetrokken omdat", "revoked because", revoked.reason.text + remark))
                }
                return [.heading(Bilingual(nl: "Vergunning ", en: "Permit ") + Bilingual(permit.id.text)), .table(rows)]
            })
    }

    var versions: Paper.Section {
        section(
            "versions", "Versies", "Versions",
            dossier.versions.flatMap { version -> [Paper.Part] in
                var rows = [row("status", "status", version.status.name), row("begonnen door", "begun by", who(version.opened))]
                if let stamp = version.submitted { rows.append(row("aangeboden door", "submitted by", who(stamp))) }
                if let stamp = version.approved { rows.append(row("goedgekeurd door", "approved by", who(stamp))) }
                if let stamp = version.signed { rows.append(row("ondertekend door", "signed by", who(stamp))) }
                if let stamp = version.lapsed { rows.append(row("vervallen", "lapsed", stamp.time.written)) }
                if !version.remark.isEmpty { rows.append(row("opmerking", "remark", version.remark)) }
                if let rulebook = version.rulebook { rows.append(row("regels", "rules", rulebook)) }
                rows.append(row("kenmerk", "identifier", version.id.text))
                return [.heading(Bilingual(nl: "Versie \(version.number)", en: "Version \(version.number)")), .table(rows)]
            })
    }
}

extension Finding {
    /// The question of its factor.
    public var question: Bilingual { FactorSheet.all.first { $0.id == sheet }?.factors.first { $0.id == factor }?.question ?? Bilingual(factor) }
}

extension Bilingual {
    fileprivate var capitalised: Bilingual { Bilingual(nl: nl.prefix(1).uppercased() + nl.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst()) }
}

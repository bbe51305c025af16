import Markup
import Register
import Rulebook
import Text

/// The papers and pages of work of a dossier, as far as they have to do with it.
struct WorkflowsSection: Component {
    let model: DossierModel

    var html: Flow {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        let (id, reading) = (dossier.id.text, model.reading)
        func link(_ nl: Phrasing, _ en: Phrasing, _ address: RegisterAddress, _ remark: Phrasing = "") -> Phrasing {
            .link(say(nl, en), to: visit.path(address)) + remark
        }
        func has(_ signOff: SignOff) -> Bool { model.tasks.tasks.contains { $0.signOff == signOff } }
        var items: [Phrasing] = []
        if dossier.register == .controller {
            items.append(link("Informatie voor mensen (art. 13 en 14)", "Information for people (Art. 13 and 14)", .notice(id)))
            items.append(link("Pre-scan DPIA: welke onderzoeken zijn nodig?", "DPIA pre-scan: which assessments are needed?", .prescan(id)))
            let isOutdated = model.tasks.tasks.contains { $0.state == .outdated && $0.asksAssessment(model.rulebook) }
            let done = dossier.workflows.assessments.last.map { assessment in
                dossier.hasChangedSinceAssessment || isOutdated
                    ? say(" – gewijzigd na de afronding", " – changed after its conclusion")
                    : say(" – afgerond, wat overblijft: \(assessment.residual.name.nl)", " – concluded, what is left: \(assessment.residual.name.en)")
            }
            items.append(link("DPIA", "DPIA", .assessment(id), done ?? ""))
        }
        for sheet in FactorSheet.all {
            for task in model.tasks.tasks {
                guard case .judgement(let fact) = task.subject, model.rulebook.facts[fact].name.en == sheet.judgement else { continue }
                items.append(.link(say(sheet.name), to: visit.path(.task(id, key: task.key))) + (task.isOpen ? say(" – nog te doen", " – still to do") : ""))
            }
        }
        if has(.priorConsultation) || dossier.content.hasHighResidualRisk || !dossier.workflows.consultations.isEmpty {
            items.append(link("Voorafgaande raadpleging van de AP", "Prior consultation of the authority", .consultation(id)))
        }
        if has(.objectionWindow) || !dossier.workflows.objectionWindows.isEmpty {
            items.append(link("Bezwaar vóór hergebruik", "Objection before reuse", .objections(id)))
        }
        if reading.holds("automated decision or score", of: "ways of working") == .yes {
            items.append(link("Menselijke tussenkomst", "Human intervention", .intervention(id)))
        }
        if reading.holds("processor used", of: "ways of working") != .no || dossier.content.fields["processors"] != nil {
            items.append(link("Verwerkersovereenkomsten", "Processor agreements", .agreements(id)))
        }
        guard !items.isEmpty else { return .empty }
        return Section(.two, say("Documenten en afwegingen", "Documents and weighings"), id: "workflows") {
            Paragraph(say("Ze volgen uit het dossier; niets wordt twee keer getypt.", "They follow from the dossier; nothing is typed twice."))
            BulletList(items)
        }.html
    }
}

import HTTPTypes
import Markup
import Register
import RegisterStorage
import Text

/// Deleting a draft that was never submitted, after a question.
extension Site {
    func addDeletion(to routes: inout RouteTable) {
        routes.on(.get, .deletion(":a"), for: self) { visit in
            let dossier = try await visit.dossier(.edit)
            let datasets = try await register.datasets(under: dossier)
            return visit.html(DeletionView(model: try await DossierModel(visit, dossier), datasets: datasets).page)
        }
        routes.on(.post, .deletion(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let dossier = try await visit.dossier(.edit)
            guard let organisation = try await register.people(of: dossier.organisation)?.organisation else { throw Failure.notFound }
            try await register.delete(dossier.id, revision: form["revision"].flatMap(Int.init), by: visit.actor, circumstances)
            return visit.seeOther(.list(organisation: organisation.slug))
        }
    }
}

/// The question whether a dossier may go, or why it stays.
struct DeletionView {
    let model: DossierModel
    /// What was obtained under the dossier.
    let datasets: [Dataset]

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        let name = dossier.content.name
        return visit.site.page(
            visit.language, at: .register(.deletion(dossier.id.text)), title: say.text("Dossier verwijderen", "Delete the dossier"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            if let reason = dossier.staysBecause {
                Notice(.warning, say("Dit dossier blijft", "This dossier stays"), language: visit.language) { Paragraph(Phrasing(say.sentence(reason)) + ".") }
            } else if !datasets.isEmpty {
                Notice(.warning, say("Dit dossier blijft", "This dossier stays"), language: visit.language) {
                    if !dossier.seesDatasets(visit.actor) {
                        Paragraph(
                            say(
                                "Onder dit dossier zijn datasets verkregen. Vraag een privacy officer van de hele organisatie.",
                                "Datasets were obtained under this dossier. Ask a privacy officer of the whole organisation."))
                    } else {
                        Paragraph(
                            say(
                                "Deze datasets zijn onder dit dossier verkregen. Noem daar eerst een ander dossier.",
                                "These datasets were obtained under this dossier. Name another dossier there first."))
                        BulletList(
                            datasets.map { dataset in
                                .link(Phrasing(dataset.name), to: visit.path(.dataset(organisation: model.organisation.slug, dataset: dataset.id.text)))
                            })
                    }
                }
            } else {
                Paragraph(
                    say(
                        "U verwijdert “\(name)” (dossier \(dossier.number)) met alle antwoorden, velden, taken en bewijsstukken. Dit kan niet ongedaan worden gemaakt.",
                        "You delete “\(name)” (dossier \(dossier.number)) with all its answers, fields, tasks and evidence. This cannot be undone."), .lead)
                Paragraph(
                    say(
                        "In het grootboek blijft staan dat het dossier er was, wie eraan werkte en wie het verwijderde.",
                        "The ledger keeps that the dossier was there, who worked on it and who deleted it."))
                Form(to: visit.path(.deletion(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]) {
                    SubmitButton(say("Verwijder het dossier", "Delete the dossier"), .destructive)
                }
            }
            Paragraph(.link(say("Terug naar het dossier", "Back to the dossier"), to: visit.path(.dossier(dossier.id.text))))
        }
    }
}

import Deadlines
import Markup
import Register
import Text

/// What ran under the permits of a dossier: what each job reached, and the report that shows it.
struct JobsSection {
    let model: DossierModel

    @FlowBuilder var html: Flow {
        if !model.dossier.jobs.isEmpty {
            let say = model.visit.say
            Section(.two, say("Werkgangen", "Jobs"), id: "jobs") {
                Paragraph(
                    say(
                        "Wat er onder een vergunning met de gegevens is gedaan, met het verslag als bewijs.",
                        "What was done with the data under a permit, with the report as evidence."))
                BulletList(model.dossier.jobs.reversed().map(line))
            }
        }
    }

    private func line(_ job: JobRecord) -> Phrasing {
        let (visit, say, id) = (model.visit, model.visit.say, model.dossier.id.text)
        let operations = job.operations.map { $0.name[visit.language] }.joined(separator: ", ")
        let reached = job.safeguards.map { $0.message[visit.language] }.joined(separator: "; ")
        var words: Phrasing = Phrasing(operations.isEmpty ? say.text("werkgang", "job") : operations) + ", " + say.moment(Instant(seconds: job.ended)) + " "
        words = words + .badge(say(job.outcome.name), job.outcome == .released ? .ok : .warning)
        if let halt = job.halt { words = words + " " + say(halt.name) }
        if !reached.isEmpty { words = words + " – " + Phrasing(reached) }
        words = words + " – " + .link(say("vergunning", "permit"), to: visit.path(.permit(id, permit: job.permit.text)))
        if case .file(let name, let digest, let size) = job.file {
            words = words + ", " + .link(Phrasing(name), to: visit.path(.evidence(id, digest: digest))) + Phrasing(" (\((size + 1023) / 1024) kB)")
        }
        return words + Phrasing(" – \(model.name(job.stamp.by)), ") + say.moment(job.stamp.time)
    }
}

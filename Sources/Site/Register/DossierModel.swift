import Register
import RegisterStorage
import Rulebook
import Text

/// What the pages of a dossier show: the dossier, what the rules say of it now, and what there is to do.
struct DossierModel: Sendable {
    let visit: Visit
    let dossier: Dossier
    let organisation: Organisation
    let assessment: DossierAssessment
    let tasks: TaskList
    let powers: Set<Power>
    /// The names of accounts, for people to read.
    let names: [Identifier<Account>: String]
    /// Who has a role in the organisation now, by name.
    let colleagues: [Account]

    init(_ visit: Visit, _ dossier: Dossier) async throws {
        guard let people = try await visit.site.register.people(of: dossier.organisation) else { throw Failure.notFound }
        self.init(visit, dossier, people)
    }

    init(_ visit: Visit, _ dossier: Dossier, _ people: OrganisationPeople) {
        let site = visit.site
        self.visit = visit
        self.dossier = dossier
        (organisation, names, colleagues) = (people.organisation, people.names, people.members)
        let now = site.circumstances
        assessment = dossier.assessment(now, withHorizon: true)
        tasks = TaskList(dossier, assessment, now.engine.rulebook)
        powers = dossier.powers(of: visit.actor)
    }

    var rulebook: Rulebook { visit.site.rulebook }

    /// The name of somebody who has or had a role here.
    func name(_ account: Identifier<Account>) -> String {
        guard let name = names[account] else { return account.text }
        return name.isEmpty ? visit.say.text("een gewiste persoon", "an erased person") : name
    }

    /// What a task is, in a sentence.
    func title(_ task: DossierTask) -> Bilingual {
        switch task.subject {
        case .questions: .init(nl: "beantwoord de vragen die nog tellen", en: "answer the questions that still matter")
        case .contradiction(let facts):
            Bilingual(nl: "antwoorden spreken elkaar tegen: ", en: "answers contradict each other: ")
                + Bilingual(
                    nl: facts.map { rulebook.facts[$0].name.nl }.joined(separator: ", "), en: facts.map { rulebook.facts[$0].name.en }.joined(separator: ", "))
        case .judgement(let fact): rulebook.facts[fact].question
        case .duty(let norm): rulebook.norms[norm].text
        case .adviceToAnswer:
            .init(nl: "antwoord op het advies van de functionaris gegevensbescherming", en: "answer the advice of the data protection officer")
        }
    }
}

import Deadlines
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// What a deadline is, in words, and where it stands.
struct DeadlineWords {
    let site: Site
    let language: Language
    let deadline: DossierDeadline

    /// In one line: what has to be done.
    var title: String {
        switch deadline.kind {
        case .task(let key): Self.task(key, site.rulebook)[language]
        case .review: Bilingual(nl: "Dossier opnieuw bekijken", en: "Look at the dossier again")[language]
        case .permit: Bilingual(nl: "Vergunning loopt af", en: "Permit ends")[language]
        case .change:
            Bilingual(nl: "Het oordeel verandert: een regel gaat in of vervalt", en: "The verdict changes: a rule starts or ends")[language]
        }
    }

    /// What a task asks, by its key.
    static func task(_ key: String, _ rulebook: Rulebook) -> Bilingual { DossierTask.title(ofKey: key, rulebook).sentenceStart }

    var address: String {
        let place: RegisterAddress =
            switch deadline.kind {
            case .task(let key): .task(deadline.dossier.text, key: key)
            case .review, .change: .dossier(deadline.dossier.text)
            case .permit(let id): .permit(deadline.dossier.text, permit: id)
            }
        return site.settings.address + Address.register(place).path(language).text
    }

    /// Stays the same while the day changes.
    var id: String {
        switch deadline.kind {
        case .task(let key): "\(deadline.dossier) \(key)"
        case .review: "\(deadline.dossier) review"
        case .permit(let id): "permit \(id)"
        case .change: "\(deadline.dossier) change"
        }
    }
}

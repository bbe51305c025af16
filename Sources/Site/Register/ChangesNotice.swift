import Markup
import Text

/// That something was decided on another description than that of today, and what changed.
struct ChangesNotice: Component {
    let visit: Visit
    /// What changed; none shows nothing.
    let changes: [Bilingual]

    var html: Flow {
        let say = visit.say
        guard !changes.isEmpty else { return .empty }
        return Notice(.warning, say("Daarna is er iets veranderd", "Something changed since"), language: visit.language) {
            BulletList(changes.map { Phrasing(say.sentence($0)) })
            Paragraph(
                say(
                    "Wat is besloten of getoond, ging over de oude beschrijving. Het telt weer als wie erover gaat het opnieuw bevestigt, of als de wijziging wordt teruggedraaid.",
                    "What was decided or shown was about the old description. It counts again when whoever it is up to confirms it anew, or when the change is taken back."
                ))
        }.html
    }
}

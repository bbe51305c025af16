import Deadlines
import HTTPTypes
import Hummingbird
import Markup
import Register
import Text

/// A change that takes a permit, which nobody confirmed yet.
struct PermitAtStake: Error {
    let dossier: Dossier
    let words: Bilingual
    let form: FormFields
}

extension Visit {
    /// As `act`, for what describes the activity: whoever would take a permit with it is asked first.
    /// - Throws: `PermitAtStake`, and as `act`.
    func edit(_ form: FormFields, _ change: @escaping @Sendable (inout Dossier, Circumstances) throws -> [Deed]) async throws -> Dossier {
        if form[ConfirmationView.field] != "yes" {
            let dossier = try await dossier()
            if let words = try site.permitTaken(from: dossier, change) { throw PermitAtStake(dossier: dossier, words: words, form: form) }
        }
        return try await act(form, change)
    }
}

extension Site {
    /// Why a change takes a permit from a dossier; nil where it takes none.
    func permitTaken(from dossier: Dossier, _ change: (inout Dossier, Circumstances) throws -> [Deed]) rethrows -> Bilingual? {
        let now = circumstances
        guard dossier.permits.contains(where: { $0.isActive && $0.validUntil > now.time.seconds }) else { return nil }
        var trial = dossier
        _ = try change(&trial, now)
        guard !trial.reassess(now).isEmpty else { return nil }
        return trial.permits.last { $0.revoked != nil }?.revoked?.remark ?? Bilingual("")
    }
}

/// Asks whether somebody wants a change that takes a permit, and sends the same form again.
struct ConfirmationView {
    static let field = "confirmed"

    let visit: Visit
    let stake: PermitAtStake

    var page: Page {
        let say = visit.say
        let action = SitePath(checking: visit.request.uri.path) ?? visit.path(.dossier(visit.id))
        return visit.site.page(
            visit.language, at: .register(.dossier(visit.id)), title: say.text("Weet u het zeker?", "Are you sure?"), section: .register(.organisations),
            breadcrumbs: [(Phrasing(stake.dossier.content.name), .register(.dossier(visit.id)))], person: visit.person
        ) {
            Notice(
                .warning, say("Hiermee vervalt de vergunning", "This takes the permit"), language: visit.language
            ) {
                Paragraph(
                    say(
                        "Met deze wijziging wordt de vergunning ingetrokken: \(stake.words.nl).",
                        "With this change the permit is revoked: \(stake.words.en)."))
                Paragraph(say("Er is nog niets bewaard.", "Nothing was saved yet."))
            }
            Form(
                to: action, .change(visit.token),
                hidden: stake.form.fields.filter { $0.name != CSRFToken.fieldName && $0.name != Self.field } + [(Self.field, "yes")]
            ) {
                Actions {
                    SubmitButton(say("Ja, bewaar de wijziging", "Yes, save the change"))
                    ActionLink(say("Nee, terug naar het dossier", "No, back to the dossier"), to: visit.path(.dossier(visit.id)), kind: .secondary)
                }
            }
        }
    }
}

import Deadlines
import Markup
import Register
import Text

/// Giving a permit: what must hold for what comes out of the work, and until when.
struct PermitForm: Component {
    let model: DossierModel
    /// What was typed, where it has to be mended.
    var sent: FormFields?
    var mistake: (field: String, message: Bilingual)?

    private var visit: Visit { model.visit }
    private var say: Say { visit.say }

    var html: Flow {
        Card {
            Heading(.two, say("Geef een vergunning af", "Give a permit"))
            Form(to: visit.path(.permits(model.dossier.id.text)), .change(visit.token), hidden: [("revision", String(model.dossier.revision))]) {
                TextArea(
                    "safeguards", label: say("Waarborgen", "Safeguards"),
                    hint: say(
                        "Wat een programma kan meten aan wat uit het werk komt: een naam, en vaak een grens. Eén per regel, zoals k-anonymity>=10 (elke uitkomst gaat over minstens tien mensen) of no-direct-identifiers (geen namen of nummers van mensen). Mag leeg blijven. Andere voorwaarden horen in de beschrijving van het dossier of in een taak.",
                        "What a program can measure in what comes out of the work: a name, and often a limit. One a line, such as k-anonymity>=10 (every outcome is about ten people or more) or no-direct-identifiers (no names or numbers of people). May stay empty. Other conditions belong in the description of the dossier or in a task."
                    ),
                    error: error("safeguards"), value: sent?["safeguards"] ?? "", rows: 2)
                TextField(
                    "until", label: say("Tot en met", "Up to and including"), kind: .date, hint: say("Leeg: zo lang als kan.", "Empty: as long as possible."),
                    error: error("until"), value: sent?["until"] ?? "", width: .short)
                SubmitButton(say("Geef de vergunning af", "Give the permit"))
            }
        }.html
    }

    /// The form on a page of its own, beside what is wrong with it.
    var page: Page {
        let dossier = model.dossier
        return visit.site.page(
            visit.language, at: .register(.dossier(dossier.id.text)), title: say.text("Geef een vergunning af", "Give a permit"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))],
            hasErrors: mistake != nil, person: visit.person
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: visit.language) }
            html
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(say($0.message), language: visit.language) : nil }
    }

    /// The safeguards that were typed, one a line; spaces within one are no mistake.
    /// - Throws: `Refusal.invalid` with the line as it was typed.
    static func safeguards(_ typed: String) throws(Refusal) -> [Safeguard] {
        var found: [Safeguard] = []
        for line in typed.split(whereSeparator: \.isNewline) where line.contains(where: { !$0.isWhitespace }) {
            guard let safeguard = Safeguard(line.filter { !$0.isWhitespace }) else {
                throw .invalid(
                    field: "safeguards",
                    message: .init(
                        nl: "“\(line.prefix(200))” is niets wat een programma kan meten; schrijf bijvoorbeeld k-anonymity>=10, of laat het weg",
                        en: "“\(line.prefix(200))” is nothing that a program can measure; write for example k-anonymity>=10, or leave it out"))
            }
            if let mistake = SafeguardMeasure.mistake(in: safeguard) { throw .invalid(field: "safeguards", message: mistake) }
            found.append(safeguard)
        }
        return found
    }
}

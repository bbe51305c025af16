import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addPermits(to routes: inout RouteTable) {
        routes.on(.post, .permits(":a"), for: self) { visit in
            let form = try await form(visit.request)
            let dossier = try await visit.dossier()
            do {
                let safeguards = try PermitForm.safeguards(form["safeguards"] ?? "")
                let typed = form["until"] ?? ""
                guard let until = typed.isEmpty ? .some(nil) : (try? CivilDate(iso: typed)).map(Optional.some) else {
                    throw Refusal.invalid(field: "until", message: .init(nl: "vul een geldige datum in", en: "fill in a valid date"))
                }
                let (permit, _) = try await register.issuePermit(
                    on: dossier.id, revision: form["revision"].flatMap(Int.init), safeguards: safeguards, until: until, by: visit.actor, circumstances)
                return visit.seeOther(.permit(dossier.id.text, permit: permit.id.text))
            } catch Refusal.invalid(let field, let message) where ["safeguards", "until"].contains(field) {
                guard dossier.powers(of: visit.actor).contains(.issuePermit) else { throw Refusal.notAllowed(.issuePermit) }
                let form = PermitForm(model: try await DossierModel(visit, dossier), sent: form, mistake: (field, message.sentence))
                return visit.html(form.page, status: .unprocessableContent)
            }
        }
        routes.on(.get, .permit(":a", permit: ":b"), for: self) { visit in
            let model = try await visit.model()
            guard let record = model.dossier.permits.first(where: { $0.id.text == visit.parameters[1] }) else { throw Failure.notFound }
            let permit = try PermitVerifier(try await register.verificationKeys(), revocations: nil).read(record.token)
            return visit.html(PermitView(model: model, record: record, permit: permit).page)
        }
        routes.on(.get, .permitFile(":a", permit: ":b"), for: self) { visit in
            let dossier = try await visit.dossier()
            guard let record = dossier.permits.first(where: { $0.id.text == visit.parameters[1] }) else { throw Failure.notFound }
            return Reply.file(Array((record.token + "\n").utf8), named: PermitView.file, type: "application/jwt")
        }
        routes.on(.post, .permit(":a", permit: ":b"), for: self) { visit in
            let form = try await form(visit.request)
            guard let id = visit.parameters[1].flatMap({ Identifier<Permit>($0) }) else { throw Failure.notFound }
            let (actor, reason) = (visit.actor, form["reason"] ?? "")
            let dossier = try await visit.act(form) { try $0.revokePermit(id, reason: reason, by: actor, $1) }
            return visit.seeOther(.permit(dossier.id.text, permit: id.text))
        }
    }

    /// What anybody may fetch: the public keys, the list of revocations, and what a version is about when it is signed.
    func addPublicRegister(to routes: inout RouteTable) {
        routes.on(.get, "/.well-known/waarborg/keys.json") { _, _ in
            Reply.json(try await register.verificationKeys().jwks, type: "application/jwk-set+json")
        }
        routes.on(.get, "/.well-known/waarborg/revocations.jwt") { _, _ in
            let now = circumstances
            return Reply.bytes(
                Array(try await register.revocationList(address: now.address, at: now.time).utf8), type: "application/jwt")
        }
        routes.on(.post, "/api/v1/permits/verify") { request, _ in
            let token = String(decoding: try await request.bytes(limits), as: UTF8.self).filter { !$0.isWhitespace }
            var json = JSONWriter(capacity: 512)
            json.beginObject()
            var status = HTTPResponse.Status.ok
            do {
                let permit = try await verify(token)
                json.field("valid", true)
                json.object("permit") { PermitJSON.write(permit, to: &$0) }
            } catch let fault as PermitFault {
                status = .unprocessableContent
                json.field("valid", false)
                json.field("code", fault.code)
                json.field("reason", fault.message)
            }
            json.endObject()
            return Reply.json(json.bytes, status: status)
        }
    }

    /// Asks the register itself, which knows of a revocation before any list.
    /// - Throws: `PermitFault`, `DatabaseError`.
    private func verify(_ token: String) async throws -> Permit {
        let permit = try PermitVerifier(try await register.verificationKeys(), revocations: nil).read(token)
        try permit.check(at: circumstances.time, revocation: try await register.revocation(of: permit.id))
        return permit
    }
}

/// A permit: what it allows, until when, and the token that proves it.
struct PermitView {
    let model: DossierModel
    let record: PermitRecord
    let permit: Permit

    /// As the command that checks it names it.
    static let file = "permit.jwt"

    var page: Page {
        let (visit, say, dossier) = (model.visit, model.visit.say, model.dossier)
        func list(_ items: [String]) -> Phrasing { Phrasing(items.isEmpty ? "–" : items.joined(separator: ", ")) }
        return visit.site.page(
            visit.language, at: .register(.permit(dossier.id.text, permit: permit.id.text)), title: say.text("Vergunning", "Permit"),
            section: .register(.organisations), breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], person: visit.person
        ) {
            if let revoked = record.revoked {
                Notice(
                    .error, say("ingetrokken: \(revoked.reason.text.nl)", "revoked: \(revoked.reason.text.en)"), word: say("Vergunning", "Permit"),
                    size: .large, language: visit.language
                ) {
                    Paragraph(Phrasing(revoked.remark[visit.language]) + " – " + say.moment(Instant(seconds: revoked.seconds)))
                    Paragraph(say("Zij geldt niet meer.", "It does not hold any more."))
                }
            } else if permit.validUntil <= visit.site.circumstances.time {
                Notice(
                    .warning, say("verlopen: zij geldt niet meer", "expired: it does not hold any more"), word: say("Vergunning", "Permit"), size: .large,
                    language: visit.language)
            } else {
                Notice(.ok, say("geldig", "valid"), word: say("Vergunning", "Permit"), size: .large, language: visit.language)
            }
            DefinitionList([
                .init(say("Dossier", "Dossier"), .link(Phrasing(dossier.content.name), to: visit.path(.dossier(dossier.id.text)))),
                .init(say("Organisatie", "Organisation"), Phrasing(model.organisation.name)),
                .init(say("Afgegeven door", "Given by"), Phrasing(model.name(record.issued.by)) + ", " + say.moment(record.issued.time)),
                .init(say("Doelen", "Purposes"), list(permit.purposes)), .init(say("Van wie", "Of whom"), list(names(permit.people, of: "people"))),
                .init(say("Gevoelige gegevens", "Sensitive data"), list(names(permit.data, of: "sensitive data"))),
                .init(say("Bewerkingen", "Operations"), list(permit.operations.map { $0.name[visit.language] })),
                .init(
                    say("Waarborgen", "Safeguards"),
                    list(permit.safeguards.map(\.text))
                        + .muted(say(" (wat moet gelden voor wat uit het werk komt)", " (what must hold for what comes out of the work)"))),
                .init(say("Geldig vanaf", "Valid from"), say.moment(permit.validFrom)),
                .init(say("Geldig tot en met", "Valid up to and including"), say.time(LawDate(permit.lastDay))),
                .init(say("Herzien uiterlijk op", "Review no later than"), Phrasing(dossier.reviewDue.map(say.date) ?? "–")),
                .init(say("Versie", "Version"), .code(permit.subject)), .init(say("Regels", "Rules"), .code(permit.rulebook)),
            ])
            if let difference { Paragraph(difference) }
            Section(.two, say("Het bewijs", "The proof"), id: "token") {
                Paragraph(
                    (holds
                        ? say("Geef dit bestand mee aan wie met de gegevens werkt: ", "Give this file to whoever works with the data: ")
                        : say(
                            "Deze vergunning geldt niet meer: geef haar niet meer mee. Het bestand blijft als bewijs van wat was toegestaan: ",
                            "This permit does not hold any more: do not hand it on. The file stays as evidence of what was allowed: "))
                        + .download(Phrasing(Self.file), from: visit.path(.permitFile(dossier.id.text, permit: permit.id.text))) + ".")
                CodeBlock(label: say.text("Vergunning als tekst", "Permit as text"), record.token)
                Paragraph(
                    say(
                        "Wie de openbare sleutels en de lijst van ingetrokken vergunningen heeft, gaat het zo na, ook zonder netwerk:",
                        "Whoever has the public keys and the list of revoked permits checks it so, also without a network:"))
                CodeBlock(
                    label: say.text("Nagaan", "Check"),
                    "curl -O \(visit.site.settings.address)/.well-known/waarborg/keys.json\ncurl -O \(visit.site.settings.address)/.well-known/waarborg/revocations.jwt\nwaarborg permit verify \(Self.file) --keys keys.json --revocations revocations.jwt"
                )
            }
            if record.revoked == nil, model.powers.contains(.revokePermit) {
                Disclosure(say("Trek de vergunning in", "Revoke the permit"), id: "revoke") {
                    Form(
                        to: visit.path(.permit(dossier.id.text, permit: permit.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision))]
                    ) {
                        TextArea("reason", label: say("Waarom?", "Why?"), rows: 3)
                        SubmitButton(say("Trek in", "Revoke"), .destructive)
                    }
                }
            }
        }
    }

    private var holds: Bool { record.revoked == nil && permit.validUntil > model.visit.site.circumstances.time }

    /// Why the permit and the review do not end on one day; nil where they do.
    private var difference: Phrasing? {
        let say = model.visit.say
        guard record.revoked == nil, let review = model.dossier.reviewDue else { return nil }
        let last = permit.lastDay
        if last < review {
            return say(
                "De vergunning eindigt vóór de herziening: zij duurt hooguit een jaar, nooit langer dan de wet het oordeel laat, en korter als daarvoor is gekozen. Daarna is een nieuwe nodig.",
                "The permit ends before the review: it lasts for a year at most, never longer than the law leaves the verdict, and shorter where that was chosen. After that a new one is needed."
            )
        }
        return last == review
            ? nil
            : say(
                "De herziening komt eerder dan het einde: is zij dan niet gedaan, dan wordt de vergunning ingetrokken.",
                "The review comes before the end: if it is not done by then, the permit is revoked.")
    }

    private func names(_ options: [String], of fact: String) -> [String] {
        guard let index = model.rulebook.fact(named: fact) else { return options }
        return options.map { name in model.rulebook.facts[index].options.first { $0.name.en == name }?.name[model.visit.language] ?? name }
    }
}

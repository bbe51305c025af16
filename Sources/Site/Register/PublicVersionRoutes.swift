import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// What anybody may read of the register: signed versions of dossiers that are for the public, at the address that logs point to.
extension Site {
    func addPublicVersions(to routes: inout RouteTable) {
        routes.on(.get, "/register/version/:a") { request, context in
            let wantsJSON = request.headers[.accept]?.contains("application/json") == true
            guard let activity = try await publicActivity(context.parameters.get("a")) else {
                // Whoever may see the dossier is brought to it; for anybody else there is nothing.
                let person = try? await person(request)
                if let person, let id = context.parameters.get("a").flatMap({ Identifier<DossierVersion>($0) }),
                    let dossier = try? await register.dossier(ofVersion: id, for: person.actor)
                {
                    return Reply.seeOther(Address.register(.dossier(dossier.id.text)).path(.nl))
                }
                throw Failure.notFound
            }
            if wantsJSON { return Reply.json(json(activity)) }
            return Reply.html(
                PublicVersionView(site: self, language: .nl, activity: activity, legalBases: legalBases(activity, .nl)).page, in: .nl)
        }
        routes.on(.get, "/api/v1/verwerkingsactiviteit/:a") { _, context in
            guard let activity = try await publicActivity(context.parameters.get("a")) else { throw Failure.notFound }
            return Reply.json(json(activity))
        }
        routes.on(.get, "/api/v1/verwerkingsactiviteiten") { _, _ in
            var json = JSONWriter(capacity: 4096)
            json.beginObject()
            let all = try await register.publicVersions()
            json.array("results", all) { json, item in
                if let activity = PublicActivity(item.dossier, version: item.version, of: item.organisation) {
                    ActivityJSON.write(activity, address: settings.address, legalBasis: legalBases(activity, .nl), to: &json)
                }
            }
            json.endObject()
            return Reply.json(json.bytes)
        }
    }

    private func publicActivity(_ text: String?) async throws -> PublicActivity? {
        guard let id = text.flatMap({ Identifier<DossierVersion>($0) }), let (dossier, organisation) = try await register.publicDossier(ofVersion: id)
        else { return nil }
        return PublicActivity(dossier, version: id, of: organisation)
    }

    private func json(_ activity: PublicActivity) -> [UInt8] {
        var json = JSONWriter(capacity: 2048)
        ActivityJSON.write(activity, address: settings.address, legalBasis: legalBases(activity, .nl), to: &json)
        return json.bytes
    }

    /// The legal basis of each purpose, in words; those that nobody claimed are left out.
    func legalBases(_ activity: PublicActivity, _ language: Language) -> [String] { legalBases(activity.content, language) }

    func legalBases(_ content: DossierContent, _ language: Language) -> [String] {
        LegalBasisWords(rulebook: rulebook, reader: vocabulary.reader).words(content, language)
    }
}

/// A signed version for anybody to read.
struct PublicVersionView {
    let site: Site
    let language: Language
    let activity: PublicActivity
    let legalBases: [String]

    var page: Page {
        site.page(language, at: .start, title: activity.content.name) {
            PublicActivityView(language: language, activity: activity, legalBases: legalBases).html
        }
    }
}

/// What anybody may read of a signed version.
struct PublicActivityView: Component {
    let language: Language
    let activity: PublicActivity
    let legalBases: [String]

    var html: Flow {
        let say = Say(language: language)
        return Flow {
            Paragraph(
                Phrasing(activity.organisation.name)
                    + say(" – verwerkingsactiviteit, versie \(activity.version.number)", " – processing activity, version \(activity.version.number)"), .lead)
            if activity.version.status == .lapsed {
                Notice(.warning, say("Deze versie is vervallen", "This version has lapsed"), language: language)
            }
            DefinitionList(
                [
                    .init(
                        say("Verwerkingsverantwoordelijke", "Controller"),
                        Phrasing([activity.organisation.name, activity.organisation.contact].filter { !$0.isEmpty }.joined(separator: ", "))),
                    .init(
                        say("Functionaris gegevensbescherming", "Data protection officer"),
                        Phrasing(activity.organisation.officerContact.isEmpty ? "–" : activity.organisation.officerContact)),
                    .init(say("Doelen", "Purposes"), Phrasing(activity.content.purposes.map(\.name).joined(separator: "; "))),
                    .init(
                        say("Grondslag", "Legal basis"),
                        Phrasing(legalBases.isEmpty ? say.text("niet vermeld", "not stated") : legalBases.joined(separator: "; "))),
                ] + activity.fields.map { .init(say($0.field.name), FieldText(language: language).flow($0.value, $0.field)) })
        }
    }
}

import Interchange
import Markup
public import Register
public import Rulebook
import Text

/// The public register as files for any web server: a page in each language for every signed version that is for the public, its JSON-LD,
/// an index and the style sheet. No page needs a server behind it or asks for anything from elsewhere.
public struct PublicRegister: Sendable {
    /// A file, by its path in the folder.
    public struct File: Sendable, Hashable {
        public var path: String
        public var bytes: [UInt8]
    }

    private let rulebook: Rulebook
    private let reader: JSONSituationReader
    /// The start of the addresses that logs point to, without a slash at its end.
    private let address: String

    public init(rulebook: Rulebook, address: String) {
        (self.rulebook, reader, self.address) = (rulebook, JSONSituationReader(rulebook), address)
    }

    /// The files of every version of these dossiers that was ever signed and is for the public: logs may point to one that lapsed. The index
    /// lists those in force.
    public func files(_ dossiers: [(dossier: Dossier, organisation: Organisation)]) -> [File] {
        let activities = dossiers.flatMap { item in
            item.dossier.versions.compactMap { PublicActivity(item.dossier, version: $0.id, of: item.organisation) }
        }
        var files = [File(path: "assets/waarborg.css", bytes: Array(Stylesheet.css.utf8))]
        for activity in activities {
            for language in Language.allCases { files.append(page(activity, language)) }
            let made = PrivacyVocabularyExport.write([exported(activity)], base: address + "/register/")
            files.append(File(path: "\(activity.version.id).jsonld", bytes: made.bytes))
        }
        for language in Language.allCases { files.append(index(activities.filter { $0.version.status == .signed }, language)) }
        return files
    }

    // MARK: Pages

    private func path(_ name: String, _ language: Language) -> String { (language == .nl ? "" : "en/") + name + ".html" }

    private func page(_ activity: PublicActivity, _ language: Language) -> File {
        let say = Say(language: language)
        return html(activity.version.id.text, language, title: activity.content.name, isIndex: false) {
            PublicActivityView(language: language, activity: activity, legalBases: legalBases(activity, language)).html
            DefinitionList([
                .init(say("Vast adres van deze versie", "Fixed address of this version"), .code(address + activity.version.path)),
                .init(
                    say("Voor programma's", "For programs"),
                    .download("JSON-LD", from: SitePath(["\(activity.version.id).jsonld"]))),
            ])
        }
    }

    private func index(_ activities: [PublicActivity], _ language: Language) -> File {
        let say = Say(language: language)
        let organisations = Dictionary(grouping: activities, by: \.organisation.id).values.sorted { $0[0].organisation.name < $1[0].organisation.name }
        return html("index", language, title: say.text("Register van verwerkingsactiviteiten", "Register of processing activities"), isIndex: true) {
            if activities.isEmpty { Paragraph(say("Er staat nog niets in.", "There is nothing in it yet.")) }
            for own in organisations {
                Section(.two, Phrasing(own[0].organisation.name), id: ElementID(named: own[0].organisation.slug)) {
                    BulletList(
                        own.map {
                            .link(
                                Phrasing($0.content.name),
                                to: SitePath([path($0.version.id.text, language)].flatMap { $0.split(separator: "/").map(String.init) }))
                        })
                }
            }
        }
    }

    private func html(_ name: String, _ language: Language, title: String, isIndex: Bool, @FlowBuilder _ content: () -> Flow) -> File {
        let say = Say(language: language)
        func place(_ name: String, _ language: Language) -> SitePath { SitePath(path(name, language).split(separator: "/").map(String.init)) }
        let home = place("index", language)
        let register = say("Register", "Register")
        let page = Page(
            language: language, title: title, heading: .shown(Phrasing(title)), otherLanguage: place(name, language.other),
            site: SiteFrame(name: "Register", home: home, navigation: [NavigationLink(register, to: home)]),
            current: isIndex ? home : nil, breadcrumbs: isIndex ? [] : [NavigationLink(register, to: home)], content: content)
        // The folder may stand anywhere on a web server: every link goes from the page itself.
        let up = language == .nl ? "" : "../"
        let text = String(decoding: page.render(), as: UTF8.self).replacing("href=\"/", with: "href=\"\(up)")
        return File(path: path(name, language), bytes: Array(text.utf8))
    }

    // MARK: What is public

    private func legalBases(_ activity: PublicActivity, _ language: Language) -> [String] {
        LegalBasisWords(rulebook: rulebook, reader: reader).words(activity.content, language)
    }

    /// The version with nothing in it but what its page shows.
    private func exported(_ activity: PublicActivity) -> ExportedDossier {
        let basis = "claimed legal basis"
        func only(_ facts: [String: String]) -> [String: String] { facts.filter { $0.key == basis } }
        let content = DossierContent(
            name: activity.content.name, facts: only(activity.content.facts),
            purposes: activity.content.purposes.map { Purpose(id: $0.id, name: $0.name, description: $0.description, facts: only($0.facts)) },
            fields: Dictionary(activity.fields.map { ($0.field.id, $0.value) }, uniquingKeysWith: { first, _ in first }))
        return ExportedDossier(
            register: activity.register, reference: activity.version.id.text, status: activity.version.status, content: content,
            address: address + activity.version.path)
    }
}

/// The legal basis of each purpose in words; those that nobody claimed are left out.
struct LegalBasisWords {
    let rulebook: Rulebook
    let reader: JSONSituationReader

    func words(_ content: DossierContent, _ language: Language) -> [String] {
        guard let fact = rulebook.fact(named: "claimed legal basis") else { return [] }
        return content.purposes.compactMap { purpose in
            guard let text = content.facts(for: purpose)[rulebook.facts[fact].name.en], let value = JSONReader.read(Array(text.utf8)),
                let state = reader.state(value, of: fact), case .option = state
            else { return nil }
            return rulebook.words(for: state, of: fact)[language]
        }
    }
}

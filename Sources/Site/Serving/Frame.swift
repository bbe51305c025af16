import HTTPTypes
import Markup
import Rulebook
import Storage
import Text

extension Site {
    /// A page of this site at an address.
    /// - Parameters:
    ///   - address: also gives the page in the other language.
    ///   - query: kept when the language is switched.
    ///   - section: the entry of the main navigation that it belongs to.
    ///   - person: who is signed in, on pages for them.
    ///   - script: to be answered by `Reply.html` with `mayScript`.
    func page(
        _ language: Language, at address: Address, title: String, heading: PageHeading? = nil, section: Address? = nil,
        query: [(name: String, value: String)] = [], breadcrumbs: [(Phrasing, Address)] = [], hasErrors: Bool = false,
        person: Person? = nil, script: SitePath? = nil, @FlowBuilder content: () -> Flow
    ) -> Page {
        Page(
            language: language, title: title, heading: heading ?? .shown(Phrasing(title)),
            otherLanguage: address.path(language.other, query: query), site: frame(language, person), current: section?.path(language),
            breadcrumbs: breadcrumbs.map { NavigationLink($0.0, to: $0.1.path(language)) }, hasErrors: hasErrors,
            script: script, content: content)
    }

    private func frame(_ language: Language, _ person: Person?) -> SiteFrame {
        let say = Say(language: language)
        return SiteFrame(
            name: "Waarborg", home: Address.start.path(language),
            navigation: [
                NavigationLink(say("Mag dat?", "Is this allowed?"), to: Address.start.path(language)),
                NavigationLink(say("Register", "Register"), to: Address.register(.organisations).path(language)),
                NavigationLink(say("De-identificeren", "De-identify"), to: Address.deidentify.path(language)),
                NavigationLink(say("Wetboek", "Law book"), to: Address.lawBook.path(language)),
                NavigationLink(say("Zaken", "Cases"), to: Address.cases.path(language)),
            ] + (person == nil ? [] : [NavigationLink(say("Mijn account", "My account"), to: Address.register(.account).path(language))]),
            footer: [
                NavigationLink(say("Bronnen", "Sources"), to: Address.sources.path(language)),
                NavigationLink(say("Wat verandert er in de tijd", "What changes over time"), to: Address.comparison.path(language)),
                NavigationLink(say("Voor programma's", "For programs"), to: Address.programs.path(language)),
                NavigationLink(say("Privacy", "Privacy"), to: Address.privacy.path(language)),
            ],
            footerNote: say("Regels van \(say.date(today)), versie \(rulebook.revision). ", "Rules of \(say.date(today)), version \(rulebook.revision). ")
                // With a mail server or a sign-in service that would not be true.
                + (settings.sendsMail || settings.openID != nil ? "" : say("Deze site stuurt niets naar anderen. ", "This site sends nothing to others. "))
                + say(
                    "Een uitkomst is geen juridisch advies: leg haar voor aan uw functionaris gegevensbescherming.",
                    "An outcome is no legal advice: show it to your data protection officer."))
    }
}

/// The page that says why a request is refused.
struct FailurePage {
    private let failure: Failure
    private let language: Language
    private let assessment: AssessmentToken?
    private let dossier: String?

    /// - Parameter path: what was asked for; tells whose situation to go back to.
    init(_ failure: Failure, _ language: Language, path: String) {
        (self.failure, self.language) = (failure, language)
        assessment = failure.status == .notFound ? nil : AssessmentToken(inPath: path)
        let segments = path.split(separator: "/").drop { $0 == "en" }
        dossier = failure.status != .notFound && segments.first == "dossier" ? segments.dropFirst().first.map(String.init) : nil
    }

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(language, at: .start, title: failure.title[language]) {
            Paragraph(say(failure.detail), .lead)
            BulletList(
                failure.diagnostics.map { diagnostic in
                    let mend = diagnostic.hint.map { " – \($0[language])" } ?? ""
                    return Phrasing(diagnostic.message[language] + mend)
                })
            Actions {
                if let assessment {
                    ActionLink(say("Terug naar uw situatie", "Back to your situation"), to: Address.verdict(assessment).path(language))
                }
                if let dossier { ActionLink(say("Terug naar het dossier", "Back to the dossier"), to: Address.register(.dossier(dossier)).path(language)) }
                ActionLink(
                    say("Naar het begin", "To the start"), to: Address.start.path(language),
                    kind: assessment == nil && dossier == nil ? .primary : .secondary)
                ActionLink(say("Zoek in het wetboek", "Search the law book"), to: Address.lawBook.path(language), kind: .secondary)
            }
        }
    }
}

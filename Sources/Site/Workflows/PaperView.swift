import Markup
import Register
import Rulebook
import Text

/// A paper on a page: its sections with what is missing, and for who reads the dossier the way to where each thing is changed.
struct PaperView {
    let paper: Paper
    let language: Language
    /// Of the headings of sections.
    var level = HeadingLevel.two
    /// Where something is filled in; nil where this person cannot, or where it is not shown.
    var path: (Paper.Place) -> SitePath? = { _ in nil }
    /// Whether the provisions that ask for it stand with it.
    var showsSources = true

    private var say: Say { Say(language: language) }
    private var below: HeadingLevel { HeadingLevel(rawValue: level.rawValue + 1) ?? level }

    var html: Flow {
        Flow {
            for section in paper.sections {
                Section(level, say(section.title), id: ElementID(named: section.id)) {
                    if showsSources, !section.source.isEmpty { Paragraph(.muted(Phrasing(say.source(section.source))), .small) }
                    for part in section.parts { flow(part) }
                    changes(section)
                }
            }
        }
    }

    private func flow(_ part: Paper.Part) -> Flow {
        switch part {
        case .text(let text): lines(text)
        case .heading(let text): Heading(below, say(text)).html
        case .list(let items): BulletList(items.map { say($0) }).html
        case .table(let rows):
            DefinitionList(rows.map { row in .init(Phrasing(say.sentence(row.term)), row.gap.map { Flow(words($0)) } ?? lines(row.words)) }).html
        case .gap(let gap): Paragraph(words(gap)).html
        }
    }

    /// What people wrote keeps its lines.
    private func lines(_ text: Bilingual) -> Flow {
        let lines = text[language].split(whereSeparator: \.isNewline)
        return lines.count < 2 ? Paragraph(say(text)).html : Flow { for line in lines { Paragraph(Phrasing(String(line))) } }
    }

    private func words(_ gap: Paper.Gap) -> Phrasing {
        let words = Phrasing(gap.words[language])
        return .badge(say("ontbreekt", "missing"), .warning) + " " + (path(gap.place).map { .link(words, to: $0) } ?? words)
            + (gap.place == .organisation
                ? .muted(say(" – staat bij de gegevens van de organisatie", " – filled in on the page of the organisation")) : "")
    }

    private func changes(_ section: Paper.Section) -> Flow {
        var seen = Set<String>()
        let links = section.places.compactMap { place -> Phrasing? in
            guard let path = path(place), seen.insert(path.text).inserted else { return nil }
            return .link(say("Wijzigen", "Change") + .hiddenVisually(": \(section.title[language]), ") + .muted(name(place)), to: path)
        }
        return links.isEmpty ? .empty : Paragraph(links.dropFirst().reduce(links[0]) { $0 + " · " + $1 }, .small).html
    }

    private func name(_ place: Paper.Place) -> Phrasing {
        switch place {
        case .field(let id): Phrasing(" (\((RegisterFields.field(id)?.name ?? Bilingual(id))[language]))")
        case .fact: say(" (een antwoord)", " (an answer)")
        case .page(let page): Phrasing(" (\(page.name[language]))")
        case .organisation, .task: ""
        }
    }
}

extension DossierModel {
    /// What the dossier says, for papers.
    var reading: DossierReading {
        DossierReading(dossier, of: organisation, names: names, assessment: assessment, visit.site.circumstances)
    }

    /// Where something of the dossier is filled in; nil where this person cannot go.
    func path(_ place: Paper.Place) -> SitePath? {
        let id = dossier.id.text
        switch place {
        case .field(let field):
            guard powers.contains(.edit), let group = RegisterFields.groups(of: dossier.register).first(where: { $0.fields.contains { $0.id == field } }) else {
                return nil
            }
            return Address.register(.fields(id, group: group.id)).path(visit.language, fragment: ElementID(named: field))
        case .fact(let name, let purpose):
            guard powers.contains(.edit), let fact = rulebook.fact(named: name) else { return nil }
            let query = dossier.content.purposes.count > 1 ? purpose.map { [("purpose", $0.text)] } ?? [] : []
            return Address.register(.question(id, fact: visit.site.vocabulary.slugs[fact])).path(visit.language, query: query)
        case .organisation: return nil
        case .task(let key): return tasks[key] == nil ? nil : visit.path(.task(id, key: key))
        case .page(let page):
            switch page {
            case .notice: return visit.path(.notice(id))
            case .prescan: return visit.path(.prescan(id))
            case .assessment: return visit.path(.assessment(id))
            case .consultation: return visit.path(.consultation(id))
            case .objections: return visit.path(.objections(id))
            case .intervention: return visit.path(.intervention(id))
            case .agreements: return visit.path(.agreements(id))
            case .advice: return visit.path(.advice(id))
            case .operations: return visit.path(.operations(id))
            }
        }
    }

    /// A page of this dossier.
    func page(_ address: RegisterAddress, _ title: Bilingual, hasErrors: Bool = false, @FlowBuilder content: () -> Flow) -> Page {
        visit.site.page(
            visit.language, at: .register(address), title: title[visit.language], section: .register(.organisations),
            breadcrumbs: [(Phrasing(dossier.content.name), .register(.dossier(dossier.id.text)))], hasErrors: hasErrors, person: visit.person,
            content: content)
    }
}

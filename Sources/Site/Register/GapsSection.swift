import Markup
import Register
import Rulebook
import Text

/// What the entry lacks or says in two ways, with the way to where it is mended.
struct GapsSection: Component {
    let model: DossierModel

    var html: Flow {
        let say = model.visit.say
        let gaps = EntryGaps(model.dossier, model.assessment, model.rulebook).all
        let (grave, other) = (gaps.filter(\.isGrave), gaps.filter { !$0.isGrave })
        guard !gaps.isEmpty else { return .empty }
        return Section(.two, say("Wat er in het register ontbreekt", "What is missing in the register"), id: "gaps") {
            if !grave.isEmpty {
                Notice(
                    .error, say("eerst dit in orde maken (\(grave.count))", "put this in order first (\(grave.count))"),
                    word: say("Ernstig", "Grave"), language: model.visit.language
                ) { BulletList(grave.map(line)) }
            }
            if !other.isEmpty {
                Disclosure(say("Nog in te vullen (\(other.count))", "Still to fill in (\(other.count))"), id: "gaps-entry") { BulletList(other.map(line)) }
            }
        }.html
    }

    private func line(_ gap: EntryGaps.Gap) -> Phrasing {
        let words = model.visit.say(gap.text)
        let path = model.powers.contains(.edit) ? model.path(gap.place) : nil
        return (path.map { .link(words, to: $0) } ?? words) + " " + .muted(Phrasing("(\(model.visit.say.source(gap.source)))"))
    }
}

/// What the dossier does not say yet about what a duty asks, on the page of its task: evidence alone does not fill that in.
struct DutyGaps: Component {
    let model: DossierModel
    let norm: Norm

    var html: Flow {
        let say = model.visit.say
        let (gaps, path) = found
        guard !gaps.isEmpty else { return .empty }
        return Notice(.warning, say("In het dossier ontbreekt hiervoor nog", "For this the dossier still lacks"), language: model.visit.language) {
            BulletList(gaps.prefix(6).map { Phrasing(say.sentence($0)) })
            if gaps.count > 6 { Paragraph(say("en nog \(gaps.count - 6)", "and \(gaps.count - 6) more")) }
            if let path { Paragraph(.link(say("Bekijk het geheel", "See the whole"), to: path)) }
        }.html
    }

    private var found: (gaps: [Bilingual], path: SitePath?) {
        let id = model.dossier.id.text
        switch norm.id {
        case "AVG-13", "AVG-14": return (NoticePaper(model.reading).paper.gaps.map(\.what), model.visit.path(.notice(id)))
        case "AVG-28-3":
            let agreements = AgreementPaper(model.reading)
            let points = agreements.processors.flatMap { processor in
                processor.gaps.map { Bilingual("\(processor.name): ") + $0.name.uncapitalised }
            }
            let none = agreements.lacksProcessor ? [Bilingual(nl: "welke verwerker het is", en: "which processor it is")] : []
            return (none + points, model.visit.path(.agreements(id)))
        default: return ([], nil)
        }
    }
}

extension Say {
    /// A provision in the names of the language: “art. 6(1) AVG” is “Art. 6(1) GDPR” in English.
    func source(_ text: String) -> String {
        language == .nl ? text : text.replacing("UAVG", with: "Dutch Implementation Act").replacing("AVG", with: "GDPR").replacing("art. ", with: "Art. ")
    }
}

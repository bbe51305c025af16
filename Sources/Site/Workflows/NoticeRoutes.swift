import HTTPTypes
import Hummingbird
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

extension Site {
    func addNotices(to routes: inout RouteTable) {
        routes.on(.get, .notice(":a"), for: self) { visit in
            visit.html(NoticeView(model: try await visit.model()).page)
        }
        routes.on(.get, .noticeFile(":a", format: ":b"), for: self) { visit in
            let model = try await visit.model()
            guard let file = visit.parameters[1].flatMap(PaperFile.init(rawValue:)) else { throw Failure.notFound }
            let bytes = try await bytes(NoticePaper(model.reading).paper, as: file, visit.language)
            return Reply.file(
                bytes, named: "\(visit.say.text("informatie", "notice"))-\(model.dossier.number)-\(visit.language.rawValue).\(file.rawValue)", type: file.type)
        }
        routes.on(.get, .intervention(":a"), for: self) { visit in
            let model = try await visit.model()
            let intervention = InterventionPaper(model.reading)
            let page = model.page(.intervention(model.dossier.id.text), intervention.paper.title) {
                switch intervention.isNeeded {
                case .yes:
                    Notice(
                        .warning,
                        visit.say("Een computer beslist hier alleen, met serieuze gevolgen", "Here a computer decides alone, with serious consequences"),
                        language: visit.language
                    ) {
                        Paragraph(
                            visit.say(
                                "Mensen mogen vragen of een mens kijkt, hun kant vertellen en het besluit aanvechten.",
                                "People may ask for a person to look, give their view and contest the decision."))
                    }
                case .no:
                    Notice(
                        .info, visit.say("Hier beslist geen computer alleen over mensen", "No computer decides alone about people here"),
                        language: visit.language)
                case .unknown:
                    Notice(
                        .info, visit.say("Of een computer hier alleen beslist, is nog niet bekend", "Whether a computer decides alone here is not known yet"),
                        language: visit.language)
                }
                if intervention.isNeeded != .no { PaperView(paper: intervention.paper, language: visit.language, path: model.path).html }
            }
            return visit.html(page)
        }
        routes.on(.get, .agreements(":a"), for: self) { visit in
            visit.html(AgreementsView(model: try await visit.model()).page)
        }
    }
}

/// The information for people, with the points of the law that it says and those that are missing.
struct NoticeView {
    let model: DossierModel

    var page: Page {
        let (visit, say, id) = (model.visit, model.visit.say, model.dossier.id.text)
        let notice = NoticePaper(model.reading)
        let articles = notice.articles.map { String($0.rawValue) }
        let missing = notice.points.count { !$0.isCovered }
        return model.page(
            .notice(id),
            .init(
                nl: "Informatie voor mensen (artikel \(articles.joined(separator: " en ")))",
                en: "Information for people (Article \(articles.joined(separator: " and ")))")
        ) {
            Paragraph(
                say(
                    "Deze tekst volgt uit het dossier. Wijzig hem daar; hier verandert hij mee. Wat u zelf in het register schreef, staat er zoals u het schreef.",
                    "This text follows from the dossier. Change it there and this text follows. What you wrote in the register yourself is kept as you wrote it."
                ),
                .lead)
            Section(.two, say("Wat de wet vraagt", "What the law asks"), id: "points") {
                Paragraph(
                    missing == 0
                        ? say("Alles staat erin.", "Everything is in it.")
                        : say("\(missing) van \(notice.points.count) punten zijn niet af.", "\(missing) of \(notice.points.count) points are not complete."))
                Checklist(
                    notice.points.map { point in
                        Checklist.Item(
                            point.isCovered ? .done : .toDo,
                            .link(say(point.name), to: visit.path(.notice(id), fragment: ElementID(named: point.section))) + " "
                                + .muted(
                                    Phrasing(
                                        "(\(visit.language == .nl ? point.source : point.source.replacing("AVG", with: "GDPR").replacing("art.", with: "Art.")))"
                                    ))
                        ) {
                            if !point.isCovered {
                                BulletList(
                                    point.gaps.map { gap in
                                        let words = Phrasing(gap.what[visit.language])
                                        return model.path(gap.place).map { .link(words, to: $0) } ?? words
                                    })
                            }
                        }
                    }, language: visit.language)
            }
            Section(.two, say("Download", "Download"), id: "files") {
                BulletList(
                    PaperFile.allCases.map { file in
                        .download(say(file.name), from: visit.path(.noticeFile(id, format: file.rawValue)))
                    })
            }
            Section(.two, say("De tekst", "The text"), id: "text") {
                Heading(.three, say(notice.paper.title))
                Paragraph(say(notice.paper.lead))
                PaperView(paper: notice.paper, language: visit.language, level: .three, path: model.path).html
            }
        }
    }
}

extension Visit {
    func path(_ address: RegisterAddress, fragment: ElementID) -> SitePath { Address.register(address).path(language, fragment: fragment) }
}

/// The agreements with processors, point by point.
struct AgreementsView {
    let model: DossierModel

    var page: Page {
        let (visit, say, id) = (model.visit, model.visit.say, model.dossier.id.text)
        let agreements = AgreementPaper(model.reading)
        let edit = model.path(.field("processors"))
        return model.page(.agreements(id), .init(nl: "Verwerkersovereenkomsten", en: "Processor agreements")) {
            Paragraph(
                say(
                    "Wat artikel 28 van de AVG in een overeenkomst met een leverancier vraagt. Dat er niets over hergebruik staat, geeft de leverancier geen recht.",
                    "What Article 28 GDPR asks of an agreement with a supplier. That it says nothing of reuse gives the supplier no right."), .lead)
            if agreements.lacksProcessor {
                Notice(.warning, say("Er staat geen verwerker in het register", "There is no processor in the register"), language: visit.language) {
                    Paragraph(
                        edit.map { .link(say("Vul in welke leveranciers voor u werken", "Fill in which suppliers work for you"), to: $0) }
                            ?? say("Of die er is, volgt uit de antwoorden.", "Whether there is one follows from the answers."))
                }
            } else if agreements.processors.isEmpty {
                Paragraph(say("Er zijn geen verwerkers.", "There are no processors."))
            }
            for (index, processor) in agreements.processors.enumerated() {
                Section(.two, Phrasing(processor.name), id: ElementID(named: "processor \(index)")) {
                    if let link = processor.link { Paragraph(say("Overeenkomst: ", "Agreement: ") + .code(link)) }
                    Paragraph(
                        processor.gaps.isEmpty
                            ? say("Alle punten staan erin.", "All points are in it.")
                            : say("\(processor.gaps.count) punten ontbreken of zijn niet bekend.", "\(processor.gaps.count) points are missing or not known."))
                    Checklist(
                        processor.points.map { point in
                            let state: Checklist.State = point.value == .yes ? .done : point.value == .no ? .failed : .unknown
                            let source = visit.language == .nl ? point.source : point.source.replacing("AVG", with: "GDPR").replacing("art.", with: "Art.")
                            return Checklist.Item(
                                state, say(point.name) + (point.remark.map { ": " + say($0) } ?? "") + " " + .muted(Phrasing("(\(source))")))
                        }, language: visit.language)
                    if let edit { Paragraph(.link(say("Wijzigen", "Change") + .hiddenVisually(": \(processor.name)"), to: edit), .small) }
                }
            }
        }
    }
}

import Deadlines
import Markup
import Register
import Rulebook
import Text

/// The next steps that this person can take with a version: submit, send back, approve, sign, give a permit.
struct StepForms {
    let model: DossierModel

    private var visit: Visit { model.visit }
    private var dossier: Dossier { model.dossier }
    private var say: Say { visit.say }

    var html: Flow {
        let powers = model.powers
        return Flow {
            switch dossier.current.status {
            case .draft:
                if powers.contains(.submit) {
                    step("submit", say("Bied aan ter beoordeling", "Submit for review")) {
                        Paragraph(
                            say(
                                "De inhoud ligt dan vast. Een ander kijkt haar na. U kunt daarna nog taken afronden.",
                                "The content is then fixed. Somebody else checks it. You can still finish tasks afterwards."))
                        warning
                    }
                } else if dossier.waits(model.tasks.tasks, model.assessment, visit.site.circumstances).isDisjoint(with: powers) {
                    waiting(
                        say(
                            "De proceseigenaar of privacy officer biedt deze versie ter beoordeling aan.",
                            "The process owner or privacy officer submits this version for review."))
                }
            case .inReview:
                let mayApprove = powers.contains(.approve) && !dossier.madeBy(visit.actor)
                if mayApprove { step("approve", say("Keur goed", "Approve")) { summary } }
                if powers.contains(.approve) || powers.contains(.sign) { sendBack }
                if !mayApprove {
                    waiting(
                        powers.contains(.approve)
                            ? say(
                                "U werkte zelf aan deze versie; invoeren uit een bestand telt mee. Een andere privacy officer keurt haar goed. Is die er niet? Dan kan de beheerder iemand die rol geven.",
                                "You worked on this version yourself; importing from a file counts too. Another privacy officer approves it. Is there none? Then the administrator can give somebody that role."
                            )
                            : say(
                                "Een privacy officer die niet aan deze versie werkte, keurt haar goed.",
                                "A privacy officer who did not work on this version approves it."))
                }
            case .approved:
                if powers.contains(.sign), !dossier.madeBy(visit.actor), dossier.current.approved?.by != visit.actor.account {
                    step("sign", say("Onderteken", "Sign")) {
                        summary
                        TextField(
                            "review", label: say("Opnieuw bekijken uiterlijk op", "Look again no later than"), kind: .date,
                            value: visit.site.circumstances.today.adding(months: 12)?.description ?? "", width: .short)
                    }
                    sendBack
                } else {
                    waiting(
                        powers.contains(.sign)
                            ? say(
                                "U werkte zelf aan deze versie of keurde haar goed. Een andere mandaathouder ondertekent haar.",
                                "You worked on this version yourself or approved it. Another mandate holder signs it.")
                            : say(
                                "Een mandaathouder die niet aan deze versie werkte, ondertekent haar.",
                                "A mandate holder who did not work on this version signs it."))
                }
            case .signed:
                if powers.contains(.issuePermit) { permit }
                if powers.contains(.sign) { lapse }
            case .lapsed: Flow.empty
            }
        }
    }

    /// Offering is possible with any verdict, so that a no is on record too; a permit is not.
    private var warning: Flow {
        let headline = model.assessment.headline
        guard [.prohibited, .undecided, .weighing].contains(headline) else { return .empty }
        return Notice(.warning, say("Zo komt er geen vergunning", "There will be no permit this way"), language: visit.language) {
            Paragraph(
                say("Het oordeel is nu: ", "The verdict is now: ") + say(headline.text)
                    + say(". U kunt de versie wel vastleggen.", ". You can put the version on record."))
        }.html
    }

    /// What somebody puts their name to, in a few lines.
    private var summary: Flow {
        let open = model.tasks.tasks.filter(\.isOpen)
        let gaps = EntryGaps(dossier, model.assessment, model.rulebook)
        let advice = dossier.advices.last { !$0.isOutdated }
        func link(_ count: Int, _ place: ElementID) -> Phrasing {
            let number = Phrasing(String(count))
            return count == 0 ? number : .link(number, to: Address.register(.dossier(dossier.id.text)).path(visit.language, fragment: place))
        }
        return DefinitionList([
            .init(say("Oordeel", "Verdict"), .badge(say(model.assessment.headline.text), model.assessment.headline.tone)),
            .init(say("Open vóór de start", "Open before the start"), link(open.count { $0.moment == .before }, "tasks")),
            .init(say("Wat ernstig ontbreekt in het register", "Gravely missing in the register"), link(gaps.grave, "gaps")),
            .init(
                say("Advies van de functionaris", "Advice of the officer"),
                advice.map { say($0.stance.name) } ?? say("geen over deze versie", "none on this version")),
        ]).html
    }

    private func waiting(_ words: Phrasing) -> Flow {
        Notice(.info, say("Een ander is aan zet", "It is somebody else's turn"), language: visit.language) { Paragraph(words) }.html
    }

    private func step(_ name: String, _ words: Phrasing, @FlowBuilder _ content: () -> Flow) -> Flow {
        Card {
            Form(to: visit.path(.step(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision)), ("step", name)]) {
                content()
                SubmitButton(words)
            }
        }.html
    }

    private var sendBack: Flow {
        Disclosure(say("Stuur terug", "Send back"), id: "send-back") {
            Form(to: visit.path(.step(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision)), ("step", "send-back")]) {
                TextArea("reason", label: say("Wat moet er beter?", "What has to be mended?"), rows: 3)
                SubmitButton(say("Stuur terug", "Send back"), .secondary)
            }
        }.html
    }

    private var lapse: Flow {
        Disclosure(say("Beëindig deze verwerking", "End this processing"), id: "lapse") {
            Form(to: visit.path(.step(dossier.id.text)), .change(visit.token), hidden: [("revision", String(dossier.revision)), ("step", "lapse")]) {
                Paragraph(say("De vergunningen worden ingetrokken. Het dossier blijft te lezen.", "The permits are revoked. The dossier can still be read."))
                TextArea("reason", label: say("Waarom?", "Why?"), rows: 3)
                SubmitButton(say("Beëindig", "End"), .destructive)
            }
        }.html
    }

    private var permit: Flow {
        let obstacles = dossier.obstacles(visit.site.circumstances)
        return Flow {
            if obstacles.isEmpty {
                PermitForm(model: model).html
            } else {
                Notice(.warning, say("Nog geen vergunning mogelijk", "No permit possible yet"), language: visit.language) {
                    BulletList(obstacles.map { say($0.message.sentence) })
                }
            }
        }
    }
}

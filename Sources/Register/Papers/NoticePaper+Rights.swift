import Rulebook
import Text

/// The rights that people in fact have with these legal bases.
extension NoticeWriting {
    func basis(_ purpose: Purpose) -> String? { reading.choice("claimed legal basis", for: purpose.id) }

    func with(_ bases: String...) -> [Purpose] { reading.content.purposes.filter { basis($0).map(bases.contains) == true } }

    var undecided: [Purpose] { reading.content.purposes.filter { basis($0) == nil || basis($0) == "none" } }

    func names(_ purposes: [Purpose]) -> Bilingual { .listed(purposes.map { Bilingual("“\($0.name)”") }) }

    /// Article 13(2)(b); objection and withdrawal stand apart, as articles 21(4) and 7(3) ask.
    var rights: Paper.Section {
        var rights: [Bilingual] = [
            .init(
                nl: "U mag vragen welke gegevens wij van u hebben, en daar een kopie van krijgen.",
                en: "You may ask which data we have about you, and get a copy."),
            .init(nl: "Klopt er iets niet? U mag vragen of wij het verbeteren.", en: "Is something wrong? You may ask us to correct it."),
            with("legal obligation", "public task").isEmpty
                ? .init(
                    nl: "U mag vragen of wij uw gegevens wissen als wij die niet meer nodig hebben of niet mogen gebruiken.",
                    en: "You may ask us to erase your data when we no longer need them or may not use them.")
                : .init(
                    nl:
                        "U mag vragen of wij uw gegevens wissen. Moeten wij ze van de wet bewaren of hebben wij ze nodig voor onze taak, dan doen wij dat niet.",
                    en: "You may ask us to erase your data. If the law makes us keep them or we need them for our task, we do not."),
            .init(
                nl: "U mag vragen of wij uw gegevens een tijd niet gebruiken, bijvoorbeeld zolang wij uitzoeken of ze kloppen.",
                en: "You may ask us not to use your data for a while, for instance as long as we find out whether they are right."),
        ]
        let portable = with("consent", "contract")
        if !portable.isEmpty {
            rights.append(
                Bilingual(
                    nl: "U mag de gegevens die u zelf gaf meenemen, of door ons laten sturen naar een ander. Dit geldt voor ",
                    en: "You may take the data that you gave us along, or have us send them to somebody else. This holds for ")
                    + names(portable) + Bilingual("."))
        }
        var parts: [Paper.Part] = [.list(rights)]
        if !undecided.isEmpty {
            parts.append(
                .gap(
                    reading.gap(
                        fact: "claimed legal basis",
                        Bilingual(nl: "welke rechten er zijn bij ", en: "which rights there are for ") + names(undecided)
                            + Bilingual(nl: ": dat hangt van de grondslag af", en: ": that depends on the legal basis"))))
        }
        parts.append(reading.part("rights", .init(nl: "hoe mensen hun rechten gebruiken", en: "how people use their rights")))
        parts.append(
            .text(
                Bilingual(
                    nl: "Wij antwoorden binnen een maand. Het kost u niets.", en: "We answer within a month. It costs you nothing.")))
        return .init("rights", .init(nl: "Uw rechten", en: "Your rights"), source: cite("(2)(b)", "(2)(c)"), places: [.field("rights")], parts)
    }

    /// Article 21(4): apart from the rest. Nil where nobody can object.
    var objection: Paper.Section? {
        let grounds = with("legitimate interest", "public task")
        let marketing = reading.holds("direct marketing", of: "purpose") == .yes
        guard !grounds.isEmpty || marketing else { return nil }
        var parts: [Paper.Part] = []
        if !grounds.isEmpty {
            parts.append(
                .text(
                    Bilingual(nl: "U kunt bezwaar maken tegen ", en: "You can object to ") + names(grounds)
                        + Bilingual(
                            nl: ", om redenen die met uw eigen situatie te maken hebben. Wij stoppen dan, tenzij wij een reden hebben die zwaarder weegt.",
                            en: ", for reasons of your own situation. We then stop, unless we have a reason that weighs more.")))
        }
        if marketing {
            parts.append(
                .text(
                    Bilingual(
                        nl: "Wilt u geen reclame? Zeg het ons. Wij stoppen dan altijd, u hoeft geen reden te geven.",
                        en: "You do not want advertising? Tell us. We then always stop; you need not give a reason.")))
        }
        return .init(
            "objection", .init(nl: "U kunt bezwaar maken", en: "You can object"), source: "\(cite("(2)(b)", "(2)(c)")); art. 21(4) AVG",
            places: [.fact("claimed legal basis")], parts)
    }

    var withdrawal: Paper.Section? {
        let purposes = with("consent")
        guard !purposes.isEmpty else { return nil }
        var parts: [Paper.Part] = [
            .text(
                Bilingual(nl: "U gaf toestemming voor ", en: "You gave your consent for ") + names(purposes)
                    + Bilingual(
                        nl: ". U kunt die altijd intrekken. Wat wij daarvoor deden, blijft dan wel geldig.",
                        en: ". You can withdraw it at any time. What we did before that stays valid."))
        ]
        parts.append(reading.part("withdrawal", .init(nl: "hoe iemand toestemming intrekt", en: "how somebody withdraws consent")))
        return .init(
            "withdrawal", .init(nl: "Toestemming intrekken", en: "Withdrawing your consent"), source: cite("(2)(c)", "(2)(d)"), places: [.field("withdrawal")],
            parts)
    }

    var complaint: Paper.Section {
        .init(
            "complaint", .init(nl: "Een klacht", en: "A complaint"), source: cite("(2)(d)", "(2)(e)"),
            [
                .text(
                    Bilingual(
                        nl:
                            "Bent u het niet eens met wat wij doen? Vertel het ons. U kunt ook een klacht indienen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.",
                        en:
                            "Do you disagree with what we do? Tell us. You can also complain to the Dutch data protection authority, the Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl."
                    ))
            ])
    }
}

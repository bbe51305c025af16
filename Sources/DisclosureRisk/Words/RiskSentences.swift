public import Text

extension RiskReport {
    /// The report in sentences for a data protection officer: the headline, the limits, the classes, what is known, and each attack.
    public var sentences: [Bilingual] {
        var sentences = [headline]
        sentences += checks.map(\.sentence)
        if let reidentification { sentences += reidentification.sentences }
        sentences += knowledgeSentences
        for outcome in attacks { sentences.append(outcome.sentence(limit: limits[outcome.attack.kind])) }
        sentences += obstacles
        return sentences
    }
}

extension RiskReport {
    /// What somebody who knows a little of a person finds. Sets of attributes that single out nobody are told in one sentence.
    public var knowledgeSentences: [Bilingual] {
        var sentences: [Bilingual] = []
        let harmless = knownAttributes.filter { $0.randomSet.high == 0 && $0.worst == 0 && $0.anySet == 0 }
        if harmless.count > 1, let most = harmless.map(\.count).max() {
            sentences.append(
                Bilingual(
                    nl: "Wie hoogstens \(most) kenmerken van iemand kent, wijst van geen record de persoon als enige aan.",
                    en: "Whoever knows at most \(most) attributes of someone singles out none of the records."))
        }
        sentences += knownAttributes.filter { harmless.count < 2 || !harmless.contains($0) }.map(\.sentence)
        return sentences + knownItems.map(\.sentence) + ownValues.filter { $0.alone > 0 }.map(\.sentence)
    }
}

extension ReidentificationRisk {
    /// What the three risks mean.
    public var sentences: [Bilingual] {
        let (highest, average, above) = (
            RiskWords.percent(prosecutor.highest), RiskWords.percent(prosecutor.average), RiskWords.percent(prosecutor.shareAbove)
        )
        let threshold = RiskWords.percent(prosecutor.threshold)
        var sentences = [
            Bilingual(
                nl: """
                    Wie weet dat iemand in de tabel staat, wijst diens record aan met een kans van hoogstens \(highest.nl), \
                    gemiddeld \(average.nl); voor \(above.nl) van de records is de kans groter dan \(threshold.nl).
                    """,
                en: """
                    Whoever knows that someone is in the table points at the right record with a chance of at most \(highest.en), \
                    \(average.en) on average; for \(above.en) of the records the chance is above \(threshold.en).
                    """),
            Bilingual(
                nl: "De kleinste groep van gelijke records telt \(classSizes.smallest), en "
                    + (sampleUniques == 1 ? "1 record is alleen in zijn groep." : "\(sampleUniques) records zijn alleen in hun groep."),
                en: "The smallest group of equal records counts \(classSizes.smallest), and "
                    + (sampleUniques == 1 ? "1 record is alone in its group." : "\(sampleUniques) records are alone in their group.")),
        ]
        if let journalist {
            let (highest, average) = (RiskWords.percent(journalist.highest), RiskWords.percent(journalist.average))
            let source: Bilingual
            switch population {
            case .estimate(let people):
                source = Bilingual(nl: "geschat voor een bevolking van \(people)", en: "estimated for a population of \(people)")
            case .table(let rows): source = Bilingual(nl: "geteld in een bevolking van \(rows)", en: "counted in a population of \(rows)")
            case nil: source = Bilingual(nl: "geschat", en: "estimated")
            }
            sentences.append(
                Bilingual(
                    nl: "Wie niet weet of iemand in de tabel staat, heeft een kans van hoogstens \(highest.nl), gemiddeld \(average.nl) (\(source.nl)).",
                    en: "Whoever does not know whether someone is in the table has a chance of at most \(highest.en), \(average.en) on average (\(source.en)).")
            )
        }
        if let populationUniques {
            let count = RiskWords.number(populationUniques)
            sentences.append(
                Bilingual(
                    nl: "Van de records zijn er naar \(uniqueness == nil ? "telling" : "schatting") \(count.nl) ook in de bevolking uniek.",
                    en: "Of the records \(count.en) are \(uniqueness == nil ? "counted" : "estimated") to be unique in the population too."))
        }
        let marketer = RiskWords.percent(marketer)
        sentences.append(
            Bilingual(
                nl: "Wie zo veel mogelijk mensen wil terugvinden, vindt er naar verwachting \(marketer.nl).",
                en: "Whoever wants to find as many people as possible is expected to find \(marketer.en) of them."))
        return sentences
    }
}

extension KnownAttributes {
    /// What the figures mean.
    public var sentence: Bilingual {
        let (random, worst, any) = (RiskWords.percent(randomSet), RiskWords.percent(worst), RiskWords.percent(anySet))
        let set = worstSet.joined(separator: ", ")
        let known = count == 1 ? Bilingual(nl: "1 kenmerk", en: "1 attribute") : Bilingual(nl: "\(count) kenmerken", en: "\(count) attributes")
        return Bilingual(
            nl: """
                Wie \(known.nl) van iemand kent, wijst gemiddeld \(random.nl) van de records als enige aan; \
                met \(set) is dat \(worst.nl), en met wat per persoon het meest zegt \(any.nl).
                """,
            en: """
                Whoever knows \(known.en) of someone singles out \(random.en) of the records on average; \
                with \(set) it is \(worst.en), and with what tells most about each person \(any.en).
                """)
    }
}

extension KnownItems {
    /// What the figures mean.
    public var sentence: Bilingual {
        let (chance, worst) = (RiskWords.percent(random), RiskWords.percent(worst))
        let place = column.map { Bilingual(nl: " in “\($0)”", en: " in “\($0)”") } ?? Bilingual("")
        let known =
            count == 1
            ? Bilingual(nl: "1 willekeurig onderdeel", en: "1 random item")
            : Bilingual(nl: "\(count) willekeurige onderdelen", en: "\(count) random items")
        return Bilingual(
            nl: """
                Wie \(known.nl) van iemands profiel\(place.nl) kent, herkent \(chance.nl) van de profielen als enige; \
                met de meest sprekende onderdelen is dat \(worst.nl).
                """,
            en: """
                Whoever knows \(known.en) of someone's profile\(place.en) singles out \(chance.en) of the profiles; \
                with the items that tell most it is \(worst.en).
                """)
    }

    /// What the figure of the most telling items means, as the end of "residual risk X: …".
    var meaning: Bilingual {
        let place = column.map { Bilingual(nl: " in “\($0)”", en: " in “\($0)”") } ?? Bilingual("")
        return Bilingual(
            nl: "het deel van de profielen\(place.nl) dat te herkennen is door wie er \(count) onderdelen van kent, als dat de meest sprekende zijn",
            en: "the share of the profiles\(place.en) that is singled out by whoever knows \(count) items, where those tell most")
    }
}

extension OwnValues {
    /// What the figure means.
    public var sentence: Bilingual {
        let part = RiskWords.percent(share)
        return Bilingual(
            nl: "Wie van iemand “\(column)” kent, wijst \(part.nl) van de records als enige aan: die waarde heeft geen ander.",
            en: "Whoever knows “\(column)” of someone singles out \(part.en) of the records: nobody else has that value.")
    }

    /// The same as the end of "residual risk X: …".
    var meaning: Bilingual {
        Bilingual(
            nl: "het deel van de records met een waarde in “\(column)” die geen ander heeft",
            en: "the share of the records with a value in “\(column)” that nobody else has")
    }
}

extension ReferencedOutcome {
    /// What the attack is, how it did, beside what, and how that compares with the limit of the plan.
    public func sentence(limit: Double?) -> Bilingual {
        let kind = attack.kind.name
        let what = attack.description
        let residual = RiskWords.percent(release.residual)
        let (main, copy) = (RiskWords.percent(release.main.estimate.value), RiskWords.percent(exactCopy.residual.value))
        var nl = "\(Self.capitalised(kind.nl)). \(what.nl) Dat lukt in \(main.nl) van de gevallen"
        var en = "\(Self.capitalised(kind.en)). \(what.en) That succeeds in \(main.en) of the cases"
        if let control = release.control {
            let others = RiskWords.percent(control.estimate.value)
            nl += ", en bij mensen die niet in de gegevens zitten in \(others.nl). Het restrisico is \(residual.nl)"
            en += ", and for people who are not in the data in \(others.en). The residual risk is \(residual.en)"
        } else {
            nl += ". Zonder controlegroep telt dat geheel als restrisico: \(residual.nl)"
            en += ". Without a control group all of it counts as residual risk: \(residual.en)"
        }
        nl += "; een exacte kopie zou \(copy.nl) geven"
        en += "; an exact copy would give \(copy.en)"
        if let freshSample {
            let fresh = RiskWords.percent(freshSample.residual.value)
            nl += ", gegevens van andere mensen \(fresh.nl)"
            en += ", data on other people \(fresh.en)"
        }
        nl += "."
        en += "."
        if release.guesses < release.wanted {
            let trials = release.main.trials
            if release.guesses == 0 {
                nl += " De vrijgave laat geen van de \(release.wanted) gevraagde pogingen toe; het percentage is van \(trials) mogelijke."
                en += " The release allows none of the \(release.wanted) tries that were asked for; the percentage is of \(trials) possible ones."
            } else {
                nl += " De vrijgave laat maar \(release.guesses) van de \(release.wanted) gevraagde pogingen toe; het percentage is van \(trials) pogingen."
                en += " The release allows only \(release.guesses) of the \(release.wanted) tries that were asked for; the percentage is of \(trials) tries."
            }
        }
        if let limit {
            let check = LimitCheck(
                subject: .attack(attack.kind), limit: limit, measured: release.residual, hasPower: hasPower(against: limit))
            nl += " " + check.sentence.nl
            en += " " + check.sentence.en
        }
        return Bilingual(nl: nl, en: en)
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

public import Text

/// The words for risks, in both languages, so that every report and page says the same.
public enum RiskWords {
    /// A share as a percentage with one decimal, and "less than" or "more than" where that would hide that it is not 0 or 100.
    public static func percent(_ share: Double) -> Bilingual {
        guard share.isFinite else { return Bilingual(nl: "onbekend", en: "unknown") }
        let tenths = Int((share * 1000).rounded())
        if tenths <= 0 { return share > 0 ? decimal("< 0.1 %") : Bilingual("0 %") }
        if tenths >= 1000 { return share < 1 ? decimal("> 99.9 %") : Bilingual("100 %") }
        return decimal(tenths % 10 == 0 ? "\(tenths / 10) %" : "\(tenths / 10).\(tenths % 10) %")
    }

    /// A share as a percentage with as many decimals as a round mark on an axis has, at most two.
    public static func exactPercent(_ share: Double) -> Bilingual {
        let hundredths = Int((share * 10_000).rounded())
        var text = "\(hundredths / 100)"
        if hundredths % 100 != 0 {
            text += "." + String(100 + hundredths % 100).dropFirst()
            while text.last == "0" { text.removeLast() }
        }
        return decimal(text + " %")
    }

    /// A share with its interval, "4.2 % (3.1 % – 5.5 %)"; without it where the share was counted in full.
    public static func percent(_ estimate: Estimate) -> Bilingual {
        if estimate.isExact { return percent(estimate.value) }
        let (value, low, high) = (percent(estimate.value), percent(estimate.low), percent(estimate.high))
        return Bilingual(nl: "\(value.nl) (\(low.nl) – \(high.nl))", en: "\(value.en) (\(low.en) – \(high.en))")
    }

    /// A number with at most one decimal.
    public static func number(_ number: Double) -> Bilingual {
        guard number.isFinite, abs(number) < 1e15 else { return Bilingual(nl: "onbekend", en: "unknown") }
        let tenths = Int((number * 10).rounded())
        let sign = tenths < 0 ? "-" : ""
        return decimal(tenths % 10 == 0 ? "\(tenths / 10)" : "\(sign)\(abs(tenths) / 10).\(abs(tenths) % 10)")
    }

    /// "De-identified, residual risk X (interval): of what".
    public static func deidentified(_ risk: Estimate, _ what: Bilingual) -> Bilingual {
        let share = percent(risk)
        return Bilingual(nl: "Gede-identificeerd, restrisico \(share.nl): \(what.nl).", en: "De-identified, residual risk \(share.en): \(what.en).")
    }

    private static func decimal(_ text: String) -> Bilingual {
        Bilingual(nl: String(text.map { $0 == "." ? "," : $0 }), en: text)
    }
}

extension AttackKind {
    /// The name of the risk; in Dutch the words of the Dutch text of Opinion 05/2014.
    public var name: Bilingual {
        switch self {
        case .singlingOut: Bilingual(nl: "herleidbaarheid (singling out)", en: "singling out")
        case .linkability: Bilingual(nl: "koppelbaarheid", en: "linkability")
        case .inference: Bilingual(nl: "deduceerbaarheid", en: "inference")
        }
    }

    /// What a risk of this kind means for people, as the end of "residual risk X: …".
    var meaning: Bilingual {
        switch self {
        case .singlingOut:
            Bilingual(
                nl: "de kans dat een beschrijving uit de vrijgegeven tabel precies één persoon aanwijst, boven wat ook bij anderen lukt",
                en: "the chance that a description from the release points at exactly one person, beyond what works for other people too")
        case .linkability:
            Bilingual(
                nl: "de kans dat twee partijen hun gegevens over dezelfde persoon kunnen koppelen, boven wat ook bij anderen lukt",
                en: "the chance that two parties can link what they have on the same person, beyond what works for other people too")
        case .inference:
            Bilingual(
                nl: "de kans dat een onbekend gegeven van een persoon juist wordt geraden, boven wat ook bij anderen lukt",
                en: "the chance that an unknown attribute of a person is guessed right, beyond what works for other people too")
        }
    }
}

extension Attack {
    /// The kind with what tells this attack from others of it, in a few words.
    public var label: Bilingual {
        let name = kind.name
        switch self {
        case .singlingOut(let attack):
            switch attack.width {
            case .univariate: return name + Bilingual(nl: " op één zeldzame of uiterste waarde", en: " by one rare or extreme value")
            case .multivariate(let columns): return name + Bilingual(nl: " op \(columns) kolommen samen", en: " by \(columns) columns together")
            }
        case .linkability(let attack):
            let (first, second) = (Self.few(attack.first), Self.few(attack.second))
            return name + Bilingual(nl: " van \(first.nl) met \(second.nl)", en: " of \(first.en) with \(second.en)")
        case .inference(let attack):
            let known = Self.few(attack.known)
            return name + Bilingual(nl: " van \(attack.secret) uit \(known.nl)", en: " of \(attack.secret) from \(known.en)")
        }
    }

    /// A line on a terminal has no room for all columns of a wide table.
    private static func few(_ names: [String]) -> Bilingual {
        let list = names.prefix(4).joined(separator: ", ")
        return names.count > 4
            ? Bilingual(nl: "\(list) en nog \(names.count - 4)", en: "\(list) and \(names.count - 4) more") : Bilingual(list)
    }

    /// What someone does in this attack, for a reader who is no statistician.
    public var description: Bilingual {
        switch self {
        case .singlingOut(let attack):
            switch attack.width {
            case .univariate:
                return Bilingual(
                    nl: "Iemand zoekt in de vrijgegeven tabel naar zeldzame en uiterste waarden, en hoopt dat die in de echte gegevens van één persoon zijn.",
                    en: "Someone looks for rare and extreme values in the release, and hopes that each belongs to one person in the real data.")
            case .multivariate(let columns):
                return Bilingual(
                    nl: """
                        Iemand maakt beschrijvingen van \(columns) kolommen die op één vrijgegeven record passen, \
                        en hoopt dat elk in de echte gegevens op één persoon past.
                        """,
                    en: """
                        Someone makes descriptions of \(columns) columns that fit one released record, \
                        and hopes that each fits one person in the real data.
                        """)
            }
        case .linkability(let attack):
            let (first, second) = (attack.first.joined(separator: ", "), attack.second.joined(separator: ", "))
            return Bilingual(
                nl: """
                    Een partij kent van mensen \(first), een andere kent \(second). \
                    Ze zoeken beide het meest gelijkende vrijgegeven record, om zo hun gegevens te koppelen.
                    """,
                en: """
                    One party knows people's \(first), another knows \(second). \
                    Both look for the released record that is most alike, in order to link what they have.
                    """)
        case .inference(let attack):
            let known = attack.known.joined(separator: ", ")
            return Bilingual(
                nl: "Iemand kent van een persoon \(known), zoekt het meest gelijkende vrijgegeven record en leest daar \(attack.secret) af.",
                en: "Someone knows a person's \(known), looks for the released record that is most alike and reads \(attack.secret) there.")
        }
    }
}

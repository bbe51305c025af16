import Rulebook
public import Text

/// Something that only counts as a record of its own: the officer's advice, the council's consent, the authority's answer, the time in which
/// people could object.
///
/// In an interview anybody may answer that it was given. For a permit it must stand in the dossier as their act.
public enum SignOff: String, Sendable, Hashable, CaseIterable {
    case officerAdvice = "officer-advice"
    case councilConsent = "council-consent"
    case priorConsultation = "prior-consultation"
    case objectionWindow = "objection-window"

    public var name: Bilingual {
        switch self {
        case .officerAdvice: .init(nl: "advies van de functionaris gegevensbescherming", en: "advice of the data protection officer")
        case .councilConsent: .init(nl: "instemming van de ondernemingsraad", en: "consent of the works council")
        case .priorConsultation: .init(nl: "voorafgaande raadpleging van de AP", en: "prior consultation of the authority")
        case .objectionWindow: .init(nl: "de tijd om bezwaar te maken is voorbij", en: "the time to object is over")
        }
    }

    /// Who gives it.
    public var power: Power {
        switch self {
        case .officerAdvice: .advise
        case .councilConsent: .decideForCouncil
        case .priorConsultation: .edit
        case .objectionWindow: .prove
        }
    }

    /// The fact, by its English name, and the options of it that say that it was given.
    public var says: (fact: String, options: [String]) {
        switch self {
        case .officerAdvice: ("DPIA content", ["advice of the officer"])
        case .councilConsent: ("works council decision", ["consented", "permission by the court"])
        case .priorConsultation: ("prior consultation", ["advice without objections"])
        case .objectionWindow: ("reuse safeguards", ["objection possible before start"])
        }
    }

    /// The sign-off that a duty asks for.
    static func asked(by norm: Norm, in rulebook: Rulebook) -> SignOff? {
        guard let fulfilled = norm.duty?.fulfilled else { return nil }
        return allCases.first { signOff in
            let (name, options) = signOff.says
            guard let fact = rulebook.fact(named: name) else { return false }
            return rulebook.facts[fact].options.indices.contains { option in
                fulfilled.tests(fact, option: option) && options.contains(rulebook.facts[fact].options[option].name.en)
            }
        }
    }

    /// The answer that says that it was given, as JSON.
    func answer(_ option: String, in rulebook: Rulebook) -> String? {
        guard let fact = rulebook.fact(named: says.fact), let index = rulebook.facts[fact].options.firstIndex(where: { $0.name.en == option })
        else { return nil }
        switch rulebook.facts[fact].kind {
        case .set: return AnswerText.json(.options([index: .yes]), of: fact, in: rulebook)
        case .oneOf: return AnswerText.json(.option(index), of: fact, in: rulebook)
        case .yesNo, .number, .date: return nil
        }
    }
}

import Deidentification
import Recognizers
import Text

/// What can be done with findings on the page: the values that a form sends, and what people read. Hashes without a key are not among them: whoever tries all
/// numbers finds the one that was hashed.
enum TreatmentChoice {
    /// What can be done with a kind, or with all of them.
    static func possible(for kind: EntityKind?) -> [Treatment] {
        var treatments: [Treatment] = [.mask, .number, .remove]
        if let kind {
            treatments += Generalisation.possible(for: kind).map { .generalise($0) }
            if kind == .date || kind == .dateOfBirth { treatments.append(.shiftDates) }
        } else {
            treatments.append(.generalise(.usual))
        }
        return treatments + [.surrogate, .pseudonym, .mark, .keep]
    }

    /// What a form sends for it.
    static func value(_ treatment: Treatment) -> String {
        guard case .generalise(let level) = treatment else { return treatment.name }
        return "generalise-" + level.rawValue
    }

    /// The treatment that a form sent; nil for one that this kind does not have.
    static func treatment(_ value: String, of kind: EntityKind?) -> Treatment? { possible(for: kind).first { self.value($0) == value } }

    static func label(_ treatment: Treatment) -> Bilingual {
        switch treatment {
        case .mask: .init(nl: "Vervangen door wat het was: [persoon]", en: "Replace by what it was: [person]")
        case .number: .init(nl: "Nummeren: [persoon 1], [persoon 2]", en: "Number: [person 1], [person 2]")
        case .remove: .init(nl: "Weghalen", en: "Take out")
        case .generalise(let level): label(level)
        case .shiftDates: .init(nl: "Datums verschuiven", en: "Shift dates")
        case .surrogate: .init(nl: "Vervangen door iets verzonnens", en: "Replace by something invented")
        case .pseudonym: .init(nl: "Vervangen door een pseudoniem", en: "Replace by a pseudonym")
        case .mark: .init(nl: "Alleen aanwijzen, niet weghalen", en: "Only point out, take nothing out")
        case .keep: .init(nl: "Laten staan", en: "Leave as it is")
        }
    }

    private static func label(_ level: Generalisation) -> Bilingual {
        switch level {
        case .usual: .init(nl: "Vergroven waar dat kan: leeftijd, datum, postcode", en: "Make coarser where possible: age, date, postcode")
        case .fiveYearBand: .init(nl: "Vergroven tot vijf jaar", en: "Make coarser: five years")
        case .tenYearBand: .init(nl: "Vergroven tot tien jaar", en: "Make coarser: ten years")
        case .month: .init(nl: "Vergroven tot de maand", en: "Make coarser: the month")
        case .quarter: .init(nl: "Vergroven tot het kwartaal", en: "Make coarser: the quarter")
        case .year: .init(nl: "Vergroven tot het jaar", en: "Make coarser: the year")
        case .fiveYears: .init(nl: "Vergroven tot vijf jaar", en: "Make coarser: five years")
        case .postcodeRegion: .init(nl: "Vergroven tot twee cijfers van de postcode", en: "Make coarser: two digits of the postcode")
        case .street: .init(nl: "Vergroven tot de straat", en: "Make coarser: the street")
        case .town: .init(nl: "Vergroven tot de plaats", en: "Make coarser: the town")
        case .network: .init(nl: "Vergroven tot het netwerk", en: "Make coarser: the network")
        }
    }
}

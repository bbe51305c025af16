import Markup
import Recognizers
import Text

extension EntityKind {
    /// How it looks in the text: kinds that are alike look alike.
    var look: MarkLook {
        if isSpecialCategory { return .special }
        return switch self {
        case .person, .organisation, .jobTitle: .person
        case .address, .postcode, .place: .place
        case .dateOfBirth, .date, .age: .time
        case .phone, .email, .url, .handle, .ipAddress, .macAddress, .userAgent, .deviceIdentifier: .reach
        case .quasiIdentifier, .own, .denied: .other
        default: .number
        }
    }
}

extension Finding.Reason {
    /// Why it was found, for people.
    var words: Bilingual {
        switch self {
        case .checksum: .init(nl: "het controlegetal klopt", en: "the check digit is right")
        case .form: .init(nl: "de vorm", en: "its form")
        case .context: .init(nl: "de vorm, met een woord ernaast", en: "its form, with a word beside it")
        case .list: .init(nl: "staat op een lijst", en: "is on a list")
        case .model: .init(nl: "het namenmodel", en: "the model of names")
        case .known: .init(nl: "u gaf deze naam op", en: "you gave this name")
        case .repetition: .init(nl: "staat elders in de tekst als naam", en: "is a name elsewhere in the text")
        }
    }
}

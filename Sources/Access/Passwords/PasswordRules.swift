public import Text

/// Which passwords may be chosen (NIST SP 800-63B section 5.1.1.2; from memory, unchecked): long ones, of whatever signs, that are not
/// easy to guess.
public enum PasswordRules {
    /// The fewest code points.
    public static let leastLength = 12
    /// The most code points.
    public static let greatestLength = 256
    /// Fewer parts that anyone would guess than this make no password.
    static let leastParts = 5

    /// Why a password is refused.
    public enum Refusal: Error, Sendable, Hashable, CaseIterable {
        case tooShort, tooLong, unstableSigns, holdsName, easyToGuess

        /// What is wrong and what to do, for the person.
        public var message: Bilingual {
            switch self {
            case .tooShort:
                Bilingual(
                    nl: "Het wachtwoord is te kort. Neem minstens \(leastLength) tekens, bijvoorbeeld een paar losse woorden.",
                    en: "The password is too short. Take at least \(leastLength) characters, a few unrelated words for instance.")
            case .tooLong:
                Bilingual(
                    nl: "Het wachtwoord is te lang. Neem hoogstens \(greatestLength) tekens.",
                    en: "The password is too long. Take at most \(greatestLength) characters.")
            case .unstableSigns:
                Bilingual(
                    nl: "Er staat een teken in dat niet op elk apparaat hetzelfde is. Kies andere tekens.",
                    en: "It holds a character that is not the same on every device. Choose other characters.")
            case .holdsName:
                Bilingual(
                    nl: "Uw naam of e-mailadres is een te groot deel van het wachtwoord. Kies iets wat niet bij u hoort.",
                    en: "Your name or e-mail address is too large a part of the password. Choose something that has no link with you.")
            case .easyToGuess:
                Bilingual(
                    nl: "Dit wachtwoord is makkelijk te raden: bekende woorden, jaartallen of een rij toetsen. Kies minder bekende woorden.",
                    en: "This password is easy to guess: well-known words, years or a row of keys. Choose words that are less common.")
            }
        }
    }

    /// Why a password may not be chosen; empty when it may.
    /// - Parameter names: the account name, the e-mail address, the name of the person and of the organisation.
    public static func refusals(of password: Password, names: [String]) -> [Refusal] {
        // Nothing further is worked out for a text of any length.
        if password.greatestLength > greatestLength { return [.tooLong] }
        var refusals: [Refusal] = []
        if password.leastLength < leastLength { refusals.append(.tooShort) }
        if password.hasUnstableSigns { refusals.append(.unstableSigns) }
        let folded = password.text.lowercased()
        if (names + ["waarborg"]).flatMap(parts).contains(where: { leaves(folded, without: $0) < 8 }) { refusals.append(.holdsName) }
        if Predictability.parts(of: folded) < leastParts { refusals.append(.easyToGuess) }
        return refusals
    }

    /// A name and the pieces of it that somebody would put into a password, those of three letters and more.
    private static func parts(of name: String) -> [String] {
        let folded = Password(name).text.lowercased()
        let words = folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let localPart = folded.split(separator: "@").first.map(String.init) ?? ""
        return ([folded, localPart, words.joined()] + words).filter { $0.count >= 3 }
    }

    /// How many signs a password has besides a name; all of them count where the name is not in it.
    private static func leaves(_ password: String, without name: String) -> Int {
        let rest = password.replacing(name, with: "")
        return rest.count == password.count ? .max : rest.count
    }
}

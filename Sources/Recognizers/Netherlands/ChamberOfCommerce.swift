/// Numbers of the Dutch trade register, by the words beside them: eight digits for an organisation, twelve for an establishment
/// (Handelsregisterbesluit 2008, art. 9 and 11). They have no check digit.
public struct ChamberOfCommerceRecognizer: Recognizer {
    public let id = "nl-kvk"
    public let kinds: [EntityKind] = [.kvk]
    public let attention = Attention(.digits, lengths: [1...4, 8...8, 12...12])

    public init() {}

    public func examine(_ place: inout Place) {
        place.readDigits()
        guard place.digits.count >= 8, place.startsFree(place.start) else { return }
        for length in [12, 8] {
            guard let groups = place.digits.groups(for: length), place.digits.evenly(groups) else { continue }
            let span = place.start..<place.digits.end(groups - 1)
            guard place.endsFree(span.upperBound) else { continue }
            if groups > 1 {
                let separator = place.digits.separator(1)
                guard separator == DigitGroups.Separator.space || separator == DigitGroups.Separator.dot else { continue }
            }
            let wanted: Cue = length == 12 ? [.establishment, .kvk] : [.kvk]
            // “Handelsregister … onder dossiernummer” is one label in two words.
            // So are “Chamber of Commerce registration number”, of which the second is said of cars.
            let inRegister =
                !place.label(before: span.lowerBound).isDisjoint(with: [.caseFile, .plate]) && place.said(before: span.lowerBound, within: 80).contains(.kvk)
            // `met inschrijfnummer 55919705 bij de Kamer van Koophandel`
            let isSaidBehind =
                place.label(before: span.lowerBound, within: 12).contains(.student) && place.cues(after: span.upperBound, within: 32).contains(.kvk)
            if place.isNamed(wanted, span, behind: 48) || inRegister || isSaidBehind || isAnswer(place, span)
                || isPath(place, span.lowerBound)
            {
                place.report(.kvk, span, confidence: 95, reason: .context, by: length == 12 ? "nl-kvk-establishment" : id)
                return
            }
        }
    }

    private static let profiles = WordReading.hash("basisprofielen")

    /// `/basisprofielen/12345678`: the register's own interface (KvK API Basisprofiel).
    private func isPath(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at - 1) == 0x2F, case let word = place.wordStart(before: at - 1), word < at - 1 else { return false }
        return WordReading.hash(place.bytes, word..<(at - 1)) == Self.profiles
    }

    private static let answers = WordSet("is luidt was")

    /// `uw KvK-nummer op de factuur; het onze is 12345678`, `the KvK number on their invoice, 12345678, does not match`: past another word that names a number,
    /// where the sentence says what it is.
    private func isAnswer(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        let at = span.lowerBound
        guard let distance = place.distance(to: .kvk, before: at, within: 60), place.byte(at - 1) == 0x20 else { return false }
        let verb = place.wordStart(before: at - 1)
        let isSaid = verb < at - 1 && Self.answers.contains(WordReading.hash(place.bytes, verb..<(at - 1)))
        let isAsked = ((at - distance)..<at).contains { place.byte($0) == 0x3F }
        guard isSaid || isAsked || place.byte(at - 2) == 0x2C && place.byte(span.upperBound) == 0x2C && distance <= 40 else { return false }
        return !((at - distance)..<at).contains { [0x2E, 0x0A].contains(place.byte($0)) || place.isDigit($0) }
    }
}

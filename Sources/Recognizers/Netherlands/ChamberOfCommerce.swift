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
            let inRegister =
                place.label(before: span.lowerBound).contains(.caseFile) && place.said(before: span.lowerBound, within: 80).contains(.kvk)
            if place.isNamed(wanted, span, behind: 48) || inRegister {
                place.report(.kvk, span, confidence: 95, reason: .context, by: length == 12 ? "nl-kvk-establishment" : id)
                return
            }
        }
    }
}

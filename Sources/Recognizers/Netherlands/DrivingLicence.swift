/// Dutch driving licence numbers: ten digits behind (or before) a word that says so (Reglement rijbewijzen, annex 1, field 5). No check digit is published.
public struct DrivingLicenceRecognizer: Recognizer {
    public let id = "nl-driving-licence"
    public let kinds: [EntityKind] = [.drivingLicence]
    public let attention = Attention(.digits, lengths: [1...5, 10...10])

    public init() {}

    public func examine(_ place: inout Place) {
        place.readDigits()
        guard let groups = place.digits.groups(for: 10), place.digits.evenly(groups), place.startsFree(place.start) else { return }
        let span = place.start..<place.digits.end(groups - 1)
        guard place.endsFree(span.upperBound), !place.digits.allTheSame, !isPhone(place, span.lowerBound),
            place.isNamed(.drivingLicence, span) || isDocument(place, span.lowerBound)
        else {
            return
        }
        place.report(.drivingLicence, span, confidence: 92, reason: .context, by: id)
    }

    /// `rijbewijs 5123456789 (0201234567)`: the label has its number.
    private func isPhone(_ place: borrowing Place, _ at: Int) -> Bool {
        place.byte(at) == 0x30 && !place.openLabel(before: at).contains(.drivingLicence)
    }

    /// `Rijbewijs categorie B, documentnummer 5123456789`.
    private func isDocument(_ place: borrowing Place, _ at: Int) -> Bool {
        place.label(before: at).contains(.passport) && place.said(before: at).contains(.drivingLicence)
    }
}

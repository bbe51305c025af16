/// The number of a mobile device: 15 digits with Luhn's check digit, where a word says so (3GPP TS 23.003, section 6.2). With two digits of a software
/// version it has 16 and no check digit.
public struct IMEIRecognizer: Recognizer {
    public let id = "intl-imei"
    public let kinds: [EntityKind] = [.deviceIdentifier]
    public let attention = Attention(.digits, lengths: [2...8, 14...16])

    public init() {}

    public func examine(_ place: inout Place) {
        place.readDigits()
        guard place.digits.count >= 15, place.startsFree(place.start) else { return }
        for length in [15, 16] {
            guard let groups = place.digits.groups(for: length), place.digits.evenly(groups) else { continue }
            let span = place.start..<place.digits.end(groups - 1)
            guard place.endsFree(span.upperBound), length == 16 || place.digits.luhn(15), !place.digits.allTheSame else { continue }
            let named =
                place.said(before: span.lowerBound).contains(.imei) || place.cues(after: span.upperBound, within: 24).contains(.imei)
            guard named else { continue }
            place.report(.deviceIdentifier, span, confidence: length == 15 ? 97 : 85, reason: .context, by: id)
            return
        }
    }
}

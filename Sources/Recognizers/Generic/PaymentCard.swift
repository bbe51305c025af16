/// Payment card numbers: the ranges that issuers have (ISO/IEC 7812-1; the ranges as card schemes publish them) with Luhn's check digit.
public struct PaymentCardRecognizer: Recognizer {
    public let id = "intl-payment-card"
    public let kinds: [EntityKind] = [.paymentCard]
    public let attention = Attention(.digits, lengths: [4...6, 13...19])

    public init() {}

    /// The lengths that a card with these first six digits can have, from the most usual on.
    static func lengths(_ prefix: Int) -> [Int] {
        let (two, three, four) = (prefix / 10_000, prefix / 1_000, prefix / 100)
        switch two {
        case 40...49: return [16, 19, 13]
        case 51...55: return [16]
        case 22...27 where 2221...2720 ~= four: return [16]
        case 34, 37: return [15]
        case 30 where 300...305 ~= three || three == 309: return [14, 16]
        case 36, 38, 39: return [14, 16]
        case 35 where 3528...3589 ~= four: return [16, 19]
        case 60 where four == 6011: return [16, 19]
        case 62: return [16, 19, 17, 18]
        case 64 where 644...649 ~= three: return [16, 19]
        case 65: return [16, 19]
        case 50, 56...58: return [16, 19, 18, 17, 13, 15, 14]
        case 63, 67: return [16, 19, 18, 17, 13, 15, 14]
        default: return []
        }
    }

    public func examine(_ place: inout Place) {
        place.readDigits()
        guard place.digits.count >= 13, place.startsFree(place.start) else { return }
        for length in Self.lengths(place.digits.value(0..<6)) {
            guard let groups = place.digits.groups(for: length), place.digits.evenly(groups), place.digits.luhn(length), !place.digits.allTheSame else {
                continue
            }
            let span = place.start..<place.digits.end(groups - 1)
            guard place.endsFree(span.upperBound) else { continue }
            if groups > 1, place.digits.separator(1) == DigitGroups.Separator.slash { continue }
            let label = place.label(before: span.lowerBound)
            let named = label.contains(.card) || place.said(before: span.lowerBound).contains(.card)
            if named || place.cues(after: span.upperBound, within: 24).contains(.card) {
                place.report(.paymentCard, span, confidence: 97, reason: .context, by: id)
                return
            }
            // `reservering gegarandeerd met 4111…`: the word for another number stands further off, and has none.
            let isFar = label.contains(.otherNumber) && (place.distance(to: .otherNumber, before: span.lowerBound) ?? 0) >= 12
            guard isFar || label.isDisjoint(with: [.otherNumber, .imei, .amount, .version, .section]) else { return }
            // By chance one number in ten has Luhn's digit: only what is written like a card, or is of a usual length, counts without a word.
            let usual = length == 16 && (groups == 1 || (groups == 4 && place.digits.length(0) == 4 && place.digits.length(3) == 4))
            let american = length == 15 && groups == 3 && place.digits.length(1) == 6
            guard usual || american || (length == 15 && place.digits[0] == 3 && groups == 1) || length == 14 && groups == 3 else { continue }
            place.report(.paymentCard, span, confidence: groups > 1 ? 88 : 75, reason: .checksum, by: id)
            return
        }
    }
}

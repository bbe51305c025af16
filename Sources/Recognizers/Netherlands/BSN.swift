/// The Dutch citizen service number, and the RSIN of organisations, which looks the same: nine digits (eight in old papers, without the leading zero)
/// that pass the eleven test, with the weights 9, 8, … 2 and -1 (Regeling burgerservicenummer, art. 1; Logisch Ontwerp BSN).
///
/// One in eleven numbers passes by chance. Without a word that says what it is the finding is therefore of a lower class: its confidence is 45 or less.
public struct BSNRecognizer: Recognizer {
    public let id = "nl-bsn"
    public let kinds: [EntityKind] = [.bsn, .kvk]
    public let attention = Attention(.digits, lengths: [1...9])

    public init() {}

    /// Whether nine digits pass the eleven test; of eight a leading zero was left out.
    static func passes(_ digits: DigitGroups, _ length: Int) -> Bool {
        var sum = 0
        let first = 9 - length
        for index in 0..<length {
            let position = index + first
            sum += digits[index] * (position == 8 ? -1 : 9 - position)
        }
        // Seven zeros or more make no number that was ever given out.
        return sum % 11 == 0 && !digits.allTheSame && digits.value(0..<length) > 9_999
    }

    public func examine(_ place: inout Place) {
        place.readDigits()
        // Behind a plus it is a telephone number.
        guard place.digits.count >= 8, place.startsFree(place.start), place.byte(place.start - 1) != 0x2B else { return }
        for length in [9, 8] {
            guard let groups = place.digits.groups(for: length), groups <= 9, place.digits.evenly(groups) || isAsked(place) else { continue }
            let span = place.start..<place.digits.end(groups - 1)
            guard place.endsFree(span.upperBound), Self.passes(place.digits, length) else { continue }
            let separator = groups > 1 ? place.digits.separator(1) : DigitGroups.Separator.none
            // A slash makes a date or a reference of it.
            guard separator != DigitGroups.Separator.slash, separator != DigitGroups.Separator.spacedHyphen else { continue }
            if groups < place.digits.groups, separator != DigitGroups.Separator.none, place.digits.separator(groups) == separator,
                separator != DigitGroups.Separator.space
            {
                continue
            }
            report(&place, span, length: length, groups: groups)
            return
        }
    }

    private func report(_ place: inout Place, _ span: Range<Int>, length: Int, groups: Int) {
        let said = place.said(before: span.lowerBound, within: 70)
        let label = place.label(before: span.lowerBound)
        // `BSN/RSIN: …` is a form for people and firms.
        let isBoth = label.contains(.rsin) && place.distance(to: .bsn, before: span.lowerBound, within: 12) != nil
        if label.contains(.rsin) && !isBoth || (said.contains(.rsin) && !said.contains(.bsn)) {
            place.report(.kvk, span, confidence: 95, reason: .context, by: "nl-rsin")
            return
        }
        if label.contains(.bsn) || isBoth || isOfRegister(place, span.upperBound) {
            place.report(.bsn, span, confidence: 99, reason: .context, by: id)
            return
        }
        if said.contains(.bsn) {
            let other = !label.isDisjoint(with: [.otherNumber, .amount, .section, .version])
            place.report(.bsn, span, confidence: other ? 60 : 95, reason: .context, by: id)
            return
        }
        let behind = place.cues(after: span.upperBound, within: 30)
        if behind.contains(.bsn) {
            place.report(.bsn, span, confidence: 95, reason: .context, by: id)
        } else if behind.contains(.rsin) {
            place.report(.kvk, span, confidence: 90, reason: .context, by: "nl-rsin")
        } else if label.isEmpty || label.contains(.weak), length == 9, groups == 1 || evenThrees(place.digits, groups) {
            guard !place.isAmount(span), !place.isMeasure(span), !followsSign(place, span.lowerBound) else { return }
            // `Customer account: 481754982`
            if label.contains(.weak), !label.isDisjoint(with: [.account, .otherNumber]), place.byte(span.lowerBound - 2) == 0x3A { return }
            place.report(.bsn, span, confidence: groups == 1 ? 45 : 40, reason: .checksum, by: id, settles: false)
        }
    }

    private static let authority = Array("^^^NLMINBIZA".utf8)

    /// `681937269^^^NLMINBIZA^NNNLD`: who gave out the number, in a message of HL7 version 2 (data type CX).
    private func isOfRegister(_ place: borrowing Place, _ end: Int) -> Bool {
        Self.authority.indices.allSatisfy { place.byte(end + $0) == Self.authority[$0] }
    }

    /// Right behind the word any grouping is one.
    private func isAsked(_ place: borrowing Place) -> Bool { place.distance(to: .bsn, before: place.start, within: 8) != nil }

    private func followsSign(_ place: borrowing Place, _ at: Int) -> Bool {
        switch place.byte(at - 1) {
        case UInt8(ascii: "#"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "."): true
        default: false
        }
    }

    private func evenThrees(_ digits: DigitGroups, _ groups: Int) -> Bool {
        groups == 3 && (digits.length(0) == 3 && digits.length(1) == 3 || digits.length(0) == 4 && digits.length(1) == 2)
            && digits.separator(1) != DigitGroups.Separator.hyphen
    }
}

/// Hardware addresses of network cards: six pairs of hexadecimal digits with colons or hyphens, or three groups of four with stops (IEEE 802, EUI-48).
public struct MACAddressRecognizer: Recognizer {
    public let id = "intl-mac"
    public let kinds: [EntityKind] = [.macAddress]
    public let attention = Attention([.code, .colon, .digits], lengths: [1...4, 12...12])

    public init() {}

    public func examine(_ place: inout Place) {
        var start = place.start
        if place.byte(start) == 0x3A {
            start -= 2
            guard WordReading.isHex(place.byte(start)), WordReading.isHex(place.byte(start + 1)) else { return }
        }
        guard !place.isAlphanumeric(start - 1), place.byte(start - 1) != 0x3A || place.followsLabel(start) || place.byte(start - 2) == 0x29,
            place.byte(start - 1) != 0x2D || !place.isAlphanumeric(start - 2)
        else { return }
        // `DC EF 22 97 1F D6`: words draw no attention.
        while place.byte(start - 1) == 0x20, WordReading.isHex(place.byte(start - 2)), WordReading.isHex(place.byte(start - 3)), place.byte(start + 2) == 0x20,
            !place.isAlphanumeric(start - 4), place.start - start < 15
        {
            start -= 3
        }
        if place.byte(start + 2) == 0x20, let end = spaced(place, start) {
            return place.report(.macAddress, start..<end, confidence: 88, reason: .context, by: id)
        }
        if let end = pairs(place, start) {
            guard place.findings.last?.span != start..<end else { return }
            // `02-04-06-08-10-12`: without a letter it is more often a row of numbers; with colons one over 60 is none of a time.
            let isNoTime =
                place.byte(start + 2) == 0x3A
                && (0..<6).contains { place.byte(start + 3 * $0) > 0x36 || place.byte(start + 3 * $0) == 0x36 && place.byte(start + 3 * $0 + 1) > 0x30 }
            guard isNoTime || (start..<end).contains(where: { WordReading.isLetter(place.byte($0)) }) || isSaid(place, start, end) else { return }
            let zero = (start..<end).allSatisfy { [0x30, 0x3A, 0x2D].contains(place.byte($0)) }
            place.report(.macAddress, start..<end, confidence: zero ? 40 : 96, reason: .form, by: id)
            place.settled = max(place.settled, end)
            return
        }
        if let end = dotted(place, start) {
            place.report(.macAddress, start..<end, confidence: 92, reason: .form, by: id)
        } else if place.end - start == 12,
            place.said(before: start, within: 40).contains(.mac) || place.cues(after: place.end, within: 8).contains(.mac),
            (start..<place.end).allSatisfy({ WordReading.isHex(place.byte($0)) }), place.standsAlone(start..<place.end)
        {
            place.report(.macAddress, start..<place.end, confidence: 88, reason: .context, by: id)
        }
    }

    private func isSaid(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        !place.said(before: start, within: 60).isDisjoint(with: [.mac, .ip, .device]) || place.cues(after: end, within: 12).contains(.mac)
    }

    private func pairs(_ place: borrowing Place, _ start: Int) -> Int? {
        let separator = place.byte(start + 2)
        guard separator == 0x3A || separator == 0x2D else { return nil }
        for pair in 0..<6 {
            let at = start + pair * 3
            guard WordReading.isHex(place.byte(at)), WordReading.isHex(place.byte(at + 1)) else { return nil }
            if pair < 5, place.byte(at + 2) != separator { return nil }
        }
        let end = start + 17
        return place.isAlphanumeric(end) || (place.byte(end) == separator && WordReading.isHex(place.byte(end + 1))) ? nil : end
    }

    /// `MAC 00 71 46 2a e6 7f`: behind the word, with a letter among them.
    private func spaced(_ place: borrowing Place, _ start: Int) -> Int? {
        var letters = false
        for offset in 0..<17 {
            let byte = place.byte(start + offset)
            if offset % 3 == 2 {
                guard byte == 0x20 else { return nil }
            } else {
                guard WordReading.isHex(byte) else { return nil }
                letters = letters || WordReading.isLetter(byte)
            }
        }
        guard letters, !place.isAlphanumeric(start + 17), place.said(before: start, within: 50).contains(.mac) || isOfStation(place, start) else { return nil }
        return start + 17
    }

    private static let stations = WordSet("sta station")
    private static let leases = WordSet("dhcpdiscover dhcprequest dhcpack dhcpoffer dhcprelease dhcpnak")

    /// `STA a4 0c c7 1f cd b7`, `DHCPDISCOVER from 88 47 38 4f 2f 12`: as daemons write it.
    private func isOfStation(_ place: borrowing Place, _ start: Int) -> Bool {
        place.isSaid(Self.stations, before: start, within: 1) || place.isSaid(Self.leases, before: start, within: 2)
    }

    private func dotted(_ place: borrowing Place, _ start: Int) -> Int? {
        guard place.byte(start + 4) == 0x2E, place.byte(start + 9) == 0x2E else { return nil }
        var letters = false
        for at in start..<(start + 14) where at != start + 4 && at != start + 9 {
            guard WordReading.isHex(place.byte(at)) else { return nil }
            if WordReading.isLetter(place.byte(at)) { letters = true }
        }
        guard letters || place.said(before: start, within: 30).contains(.mac) else { return nil }
        return place.isAlphanumeric(start + 14) || place.byte(start + 14) == 0x2E && place.isAlphanumeric(start + 15) ? nil : start + 14
    }
}

/// Identifiers of devices, installations and advertising in the form of a UUID (RFC 9562), where a word says what they are of. A UUID alone says nothing.
public struct UUIDRecognizer: Recognizer {
    public let id = "intl-device-uuid"
    public let kinds: [EntityKind] = [.deviceIdentifier]
    public let attention = Attention([.code, .digits], lengths: [8...8, 10...19])

    public init() {}

    private static let cuts = [8, 13, 18, 23]

    public func examine(_ place: inout Place) {
        let start = place.start
        if !place.isAlphanumeric(start - 1), place.byte(start + 8) == 0x2D {
            if let end = apple(place, start) { return report(&place, start..<end) }
            for offset in 0..<36 {
                let byte = place.byte(start + offset)
                if Self.cuts.contains(offset) {
                    guard byte == 0x2D else { return }
                } else if !WordReading.isHex(byte) {
                    return
                }
            }
            guard !place.isAlphanumeric(start + 36) else { return }
            // Whatever it is, its digits are no number of their own.
            place.settled = max(place.settled, start + 36)
            report(&place, start..<(start + 36))
        } else if place.end - start == 16 || place.end - start == 32 || place.end - start == 40, place.standsAlone(start..<place.end),
            (start..<place.end).allSatisfy({ WordReading.isHex(place.byte($0)) })
        {
            // An Android identifier, a UUID without hyphens, an old identifier of an iPhone.
            let letters = (start..<place.end).contains { WordReading.isLetter(place.byte($0)) }
            guard letters else { return }
            report(&place, start..<place.end)
        }
    }

    /// `00008110-D21BF1B4E1EFA869`: an identifier of a device by Apple since 2018.
    private func apple(_ place: borrowing Place, _ start: Int) -> Int? {
        for offset in 0..<25 {
            guard offset == 8 ? place.byte(start + offset) == 0x2D : WordReading.isHex(place.byte(start + offset)) else { return nil }
        }
        return place.isAlphanumeric(start + 25) ? nil : start + 25
    }

    private func report(_ place: inout Place, _ span: Range<Int>) {
        let said = place.said(before: span.lowerBound, within: 50)
        let label = place.label(before: span.lowerBound, within: 30)
        guard label.isDisjoint(with: .otherNumber) || label.contains(.device) else { return }
        guard said.contains(.device) || place.cues(after: span.upperBound, within: 24).contains(.device) else { return }
        place.report(.deviceIdentifier, span, confidence: 92, reason: .context, by: id)
    }
}

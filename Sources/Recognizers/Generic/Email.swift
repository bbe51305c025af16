/// E-mail addresses (RFC 5321, 5322 and 6531), and those that hide: `jan [at] voorbeeld [punt] nl`.
public struct EmailRecognizer: Recognizer {
    public let id = "intl-email"
    public let kinds: [EntityKind] = [.email]
    public let attention = Attention([.at, .words], cues: .writtenAt)

    public init() {}

    /// Endings of files that stand behind an at sign in names of pictures: `logo@2x.png`.
    private static let files = WordSet("png jpg jpeg gif svg webp css js ts json html")

    private static let localSigns: [Bool] = {
        var table = [Bool](repeating: false, count: 256)
        for byte in 0..<256 where byte >= 0x80 || WordReading.isAlphanumeric(UInt8(byte)) { table[byte] = true }
        for byte in ".!#$%&'*+-^_`{|}~".utf8 { table[Int(byte)] = true }
        return table
    }()

    public func examine(_ place: inout Place) {
        if place.byte(place.start) == 0x40 { address(&place) } else { written(&place) }
    }

    private func address(_ place: inout Place) {
        let at = place.start
        if place.byte(at - 1) == 0x20, place.byte(at + 1) == 0x20 { return spaced(&place, at) }
        guard let domain = domainEnd(place, at + 1) else { return }
        var start = at
        if place.byte(at - 1) == 0x22 {
            // `"jan jansen"@voorbeeld.nl`
            start = at - 2
            while start > place.range.lowerBound, place.byte(start) != 0x22, at - start < 70, place.byte(start) != 0x0A { start -= 1 }
            // `"instagram": "@jan"`: the quotation mark closes another word.
            guard place.byte(start) == 0x22, start < at - 2, !place.isAlphanumeric(start - 1), place.byte(start + 1) != 0x3A else { return }
        } else {
            while start > place.range.lowerBound, Self.localSigns[Int(place.byte(start - 1))], at - start < 130 {
                // Quotation marks and dashes of U+2000 are no part of it, nor a non-breaking space.
                if place.byte(start - 1) >= 0x80, !place.isAlphanumeric(start - 1) { break }
                start -= 1
            }
            // `=` and `/` may stand in it, but far more often stand before it.
            if place.byte(start - 1) == 0x3D || place.byte(start - 1) == 0x2F { start = widened(place, start) }
            while start < at, [0x2E, 0x27, 0x2A, 0x5F, 0x60, 0x7C, 0x7B, 0x7D, 0x26, 0x23, 0x21, 0x2D, 0x7E, 0x5E].contains(place.byte(start)) { start += 1 }
            guard start < at, place.byte(start - 1) != 0x40 || start != place.start else { return }
        }
        // `@jan@mastodon.example` is a handle.
        guard place.byte(start - 1) != 0x40 else { return }
        // `git@github.com:…` is nobody's.
        if at - start == 3, place.byte(start) == 0x67, place.byte(start + 1) == 0x69, place.byte(start + 2) == 0x74, place.byte(domain) == 0x3A { return }
        // Inside a web address it counts as well.
        let span = start..<domain
        place.report(.email, span, confidence: 98, reason: .form, by: id)
    }

    /// `jan.jansen @ voorbeeld.nl`
    private func spaced(_ place: inout Place, _ at: Int) {
        guard let domain = domainEnd(place, at + 2) else { return }
        var start = at - 1
        while Self.localSigns[Int(place.byte(start - 1))], place.byte(start - 1) < 0x80, start > place.range.lowerBound { start -= 1 }
        guard at - 1 - start >= 2 else { return }
        place.report(.email, start..<domain, confidence: 75, reason: .form, by: "intl-email-hidden")
    }

    /// `jan/jansen@…` and `a=b@…` where the whole word is the address: no key of a form before it.
    private func widened(_ place: borrowing Place, _ start: Int) -> Int {
        var at = start - 1
        while at > place.range.lowerBound, Self.localSigns[Int(place.byte(at - 1))] { at -= 1 }
        let before = place.byte(at - 1)
        let isWord = at == place.range.lowerBound || before == 0x20 || before == 0x3C || before == 0x0A
        guard isWord, at < start - 1, place.byte(start - 1) == 0x2F else { return start }
        // A label before the slash: `e-mail/jan@…`.
        return place.cue(before: start - 1).cue.isEmpty ? at : start
    }

    /// Where a domain ends that begins at an offset: labels of letters, digits and hyphens, the last of letters; or an address in brackets.
    private func domainEnd(_ place: borrowing Place, _ start: Int) -> Int? {
        if place.byte(start) == 0x5B {
            var at = start + 1
            while at - start < 48, WordReading.isHex(place.byte(at)) || [0x2E, 0x3A, 0x49, 0x50, 0x76].contains(place.byte(at)) { at += 1 }
            return place.byte(at) == 0x5D && at > start + 3 ? at + 1 : nil
        }
        var at = start
        var label = start
        var end: Int?
        while true {
            let byte = place.byte(at)
            if WordReading.isAlphanumeric(byte) || byte == 0x2D || byte == 0x5F || (byte >= 0x80 && place.isAlphanumeric(at)) {
                at += 1
                continue
            }
            if at > label, label > start {
                let last = place.byte(at - 1) == 0x2D ? at - 1 : at
                if last - label >= 2, isTop(place, label..<last) { end = last }
            }
            guard byte == 0x2E, at > label, place.isAlphanumeric(at + 1), at - start < 250 else { break }
            label = at + 1
            at += 1
        }
        return end
    }

    private func isTop(_ place: borrowing Place, _ label: Range<Int>) -> Bool {
        if label.count > 4, place.byte(label.lowerBound) | 0x20 == 0x78, place.byte(label.lowerBound + 2) == 0x2D { return true }
        for at in label where WordReading.isDigit(place.byte(at)) || place.byte(at) == 0x2D { return false }
        return !Self.files.contains(WordReading.hash(place.bytes, label))
    }

    // MARK: Hidden

    private static let at = WordReading.hash("at")

    private static let dots = WordSet("dot punt point stip")

    /// `jan [at] x [punt] nl`, `jan(at)x.nl`, `jan at x dot nl`, `jan apenstaartje x punt nl`.
    private func written(_ place: inout Place) {
        var before = place.start
        var after = place.end
        var bracketed = false
        if let close = Self.closing(place.byte(before - 1)), place.byte(after) == close {
            before -= 1
            after += 1
            bracketed = true
        } else if [0x5F, 0x2D].contains(place.byte(before - 1)), place.byte(after) == place.byte(before - 1) {
            return
        }
        let localEnd = place.skipBlanksBack(before)
        let tail = place.skipBlanks(after)
        var local = localEnd
        while WordReading.isAlphanumeric(place.byte(local - 1)) || [0x2E, 0x2D, 0x5F, 0x2B].contains(place.byte(local - 1))
            || place.byte(local - 1) >= 0x80 && place.isAlphanumeric(local - 1)
        { local -= 1 }
        while local < localEnd, place.byte(local) == 0x2E || place.byte(local) == 0x2D { local += 1 }
        guard local < localEnd, place.byte(localEnd - 1) != 0x2E else { return }
        // `jan punt jansen`: names before it with the dot in words.
        for _ in 0..<2 {
            let dotEnd = place.skipBlanksBack(local)
            let (dotStart, _) = place.cue(before: dotEnd)
            guard dotStart < dotEnd, dotEnd < local, Self.dots.contains(WordReading.hash(place.bytes, dotStart..<dotEnd)) else { break }
            let nameEnd = place.skipBlanksBack(dotStart)
            let nameStart = place.wordStart(before: nameEnd)
            guard nameStart < nameEnd else { break }
            local = nameStart
        }
        var (at, dotted, labels) = (tail, false, 0)
        var end = tail
        while labels < 5 {
            let label = at
            while WordReading.isAlphanumeric(place.byte(at)) || place.byte(at) == 0x2D || place.byte(at) >= 0x80 && place.isAlphanumeric(at) { at += 1 }
            guard at > label else { break }
            labels += 1
            if labels >= 2, isTop(place, label..<at), at - label >= 2 { end = at }
            if place.byte(at) == 0x2E, place.isAlphanumeric(at + 1) {
                at += 1
                continue
            }
            var next = place.skipBlanks(at)
            var close: UInt8?
            if let mark = Self.closing(place.byte(next)) { (close, next) = (mark, next + 1) }
            if close != nil, place.byte(next) == 0x2E, place.byte(next + 1) == close {
                next += 2
            } else {
                guard let word = place.word(at: next), Self.dots.contains(word.hash) else { break }
                next = word.end
                if let close {
                    guard place.byte(next) == close else { break }
                    next += 1
                }
            }
            dotted = true
            at = place.skipBlanks(next)
        }
        // `jan apenstaartje voorbeeld.nl` is plain; `jan at voorbeeld.nl` only where an address is asked for.
        let plain = place.word != Self.at || place.distance(to: .email, before: local, within: 30) != nil
        guard end > tail, bracketed || dotted || plain && end - tail > 3 else { return }
        place.report(.email, local..<end, confidence: bracketed && dotted ? 85 : bracketed ? 80 : 70, reason: .form, by: "intl-email-hidden")
    }

    private static func closing(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x28: 0x29
        case 0x5B: 0x5D
        case 0x7B: 0x7D
        case 0x3C: 0x3E
        default: nil
        }
    }
}

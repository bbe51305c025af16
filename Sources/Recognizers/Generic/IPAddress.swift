/// IPv4 addresses: four numbers to 255. Version numbers, sections and longer rows look alike. Addresses of private networks and of the machine itself say
/// less of a person and count for less (RFC 1918, 5735, 6598).
public struct IPv4Recognizer: Recognizer {
    public let id = "intl-ipv4"
    public let kinds: [EntityKind] = [.ipAddress]
    public let attention = Attention(.digits, lengths: [1...3])

    public init() {}

    private static let driver = WordReading.hash("driver")
    private static let towards = WordSet("naar to")
    private static let origins = WordSet("from vanaf van by door")
    private static let otherwise: Cue = [.version, .section, .amount, .otherNumber, .account]

    /// Whether the text speaks of machines.
    private func isMachine(_ place: borrowing Place) -> Bool { !place.said(before: place.start, within: 80).isDisjoint(with: [.ip, .mac, .device]) }

    private static let references = WordSet("kenmerk referentie reference betalingskenmerk dossier dossiernummer zaaknummer factuur bestelling")
    private static let posts = WordSet("post rubriek grootboekrekening kostensoort")
    private static let lists = WordSet("inhoudsopgave inhoud contents rekeningschema rekeningenschema grootboek begroting bestek balans chart ledger budget")

    /// `Post 86.15.22.1: leveren en plaatsen`, and under `Rekeningschema` at the beginning of a line `4.1.3.95 Kantoorbenodigdheden`.
    private func isPost(_ place: borrowing Place, _ span: Range<Int>, _ greatest: Int) -> Bool {
        let word = place.wordStart(before: span.lowerBound - 1)
        if place.byte(span.lowerBound - 1) == 0x20, word < span.lowerBound - 1, place.byte(word + 1) >= 0x61,
            Self.posts.contains(WordReading.hash(place.bytes, word..<(span.lowerBound - 1)))
        {
            return true
        }
        return greatest < 100 && place.byte(span.lowerBound - 1) == 0x0A && isListed(place, span.lowerBound - 1)
    }

    /// Whether the lines above one are numbered as it is, up to a line that ends in the name of such a list.
    private func isListed(_ place: borrowing Place, _ line: Int) -> Bool {
        var end = line
        for _ in 0..<40 {
            var start = end
            while end - start < 200, place.byte(start - 1) >= 0x20 || place.byte(start - 1) == 0x09 { start -= 1 }
            if !place.isDigit(start) { return place.isSaid(Self.lists, before: end, within: 1) }
            end = start - 1
        }
        return false
    }

    public func examine(_ place: inout Place) {
        guard place.byte(place.end) == 0x2E else { return }
        place.readDigits()
        let groups = place.digits
        guard groups.groups >= 4, place.startsFree(place.start) || place.byte(place.start - 1) == 0x2F && place.byte(place.start - 2) == 0x2F else { return }
        var parts = (0, 0, 0, 0)
        var from = 0
        for index in 0..<4 {
            let length = groups.length(index)
            guard length <= 3, index == 0 || groups.separator(index) == DigitGroups.Separator.dot else { return }
            let value = groups.value(from..<(from + length))
            guard value <= 255, length == 1 || groups[from] != 0 else { return }
            from += length
            switch index {
            case 0: parts.0 = value
            case 1: parts.1 = value
            case 2: parts.2 = value
            default: parts.3 = value
            }
        }
        var end = groups.end(3)
        guard !place.isAlphanumeric(end), place.byte(end) != 0x2E || !place.isAlphanumeric(end + 1), place.byte(end) != 0x2D || !place.isAlphanumeric(end + 1)
        else { return }
        // `Chrome/120.0.0.0`, `v1.2.3.4`, `§ 1.2.3.4`.
        let before = place.byte(place.start - 1)
        if before == 0x2F, place.byte(place.start - 2) != 0x2F { return }
        // `v4.2.23.82`, `name==1.2.3.4`, `driver 4.0.58.45`
        if WordReading.isLetter(before) || before == 0x3D && place.byte(place.start - 2) == 0x3D { return }
        let word = place.wordStart(before: place.skipBlanksBack(place.start))
        if WordReading.hash(place.bytes, word..<place.skipBlanksBack(place.start)) == Self.driver { return }
        if place.byte(place.skipBlanksBack(place.start) - 1) == 0xA7 { return }
        if place.byte(end) == 0x2F, place.isDigit(end + 1) {
            var next = end + 1
            while place.isDigit(next) { next += 1 }
            if next - end <= 3 { end = next }
        }
        let span = place.start..<end
        // `8.234.207.213 euro`
        if place.isAmount(span) || place.cue(after: span.upperBound).cue.contains(.amount) { return }
        let isHost = before == 0x2F && place.start < place.insideAddress
        let label = isHost ? [] : place.label(before: span.lowerBound)
        let named = place.said(before: span.lowerBound, within: 50).contains(.ip) && !label.contains(.version)
        if label.contains(.kvk) { return }
        if !label.isDisjoint(with: Self.otherwise), !named {
            // What stands near names the number; a word further on in the sentence does not.
            let distance = place.distance(to: Self.otherwise, before: span.lowerBound) ?? 0
            guard distance > 12 || distance > 5 && place.isSaid(Self.origins, before: span.lowerBound, within: 1), max(parts.0, parts.1, parts.2, parts.3) > 99
            else { return }
        }
        // `van versie 9.14.14.55 naar 9.12.75.215`, `welke versie heb jij?\nFemke: 12.5.28.142`
        let isNext = Self.towards.contains(WordReading.hash(place.bytes, word..<place.skipBlanksBack(place.start)))
        if label.contains(.version), !label.contains(.ip), case let distance = place.distance(to: .version, before: span.lowerBound) ?? 0,
            distance <= (isNext || place.byte(span.lowerBound - 2) == 0x3A ? 32 : 16)
                || ((span.lowerBound - distance)..<span.lowerBound).contains(where: { place.byte($0) == 0x3F })
        {
            return
        }
        // `onder kenmerk 10.24.118.7`
        if !named, place.isSaid(Self.references, before: span.lowerBound, within: 1) { return }
        if isPost(place, span, max(parts.0, parts.1, parts.2, parts.3)) { return }
        let local =
            parts.0 == 10 || parts.0 == 127 || (parts.0 == 192 && parts.1 == 168) || (parts.0 == 172 && (16...31).contains(parts.1))
            || (parts.0 == 169 && parts.1 == 254) || (parts.0 == 100 && (64...127).contains(parts.1))
        // Masks and placeholders are nobody's.
        if parts.0 == 0 || parts.0 == 255 { return }
        // `Oracle client 19.22.0.0`: a version, unless something says that it is a network.
        if parts.2 == 0, parts.3 == 0, !named, !local, place.byte(span.upperBound - 3) != 0x2F, !isMachine(place) { return }
        let nobody = parts.0 == 127 && parts.3 == 1
        // 1.2.3.4 by itself is a section, a task or a version.
        if max(parts.0, parts.1, parts.2, parts.3) < 20, !named, parts.0 != 10 || parts.1 != 0 || place.start >= place.insideAddress && !isMachine(place) {
            return
        }
        // As the host of a web address it is sure to be one.
        let host = place.start < place.insideAddress && (before == 0x2F || before == 0x40)
        let confidence: UInt8 = nobody ? 40 : host ? 90 : local ? 62 : named ? 97 : 90
        place.report(.ipAddress, span, confidence: confidence, reason: named ? .context : .form, by: id)
        place.settled = max(place.settled, end)
    }
}

/// IPv6 addresses in all their forms (RFC 4291, section 2.2; RFC 5952): shortened, with an IPv4 tail, a zone or the length of a prefix.
public struct IPv6Recognizer: Recognizer {
    public let id = "intl-ipv6"
    public let kinds: [EntityKind] = [.ipAddress]
    public let attention = Attention(.colon)

    public init() {}

    public func examine(_ place: inout Place) {
        var start = place.start
        while WordReading.isHex(place.byte(start - 1)), place.start - start < 5 { start -= 1 }
        let first = place.start - start
        guard first <= 4, !place.isAlphanumeric(start - 1), place.byte(start - 1) != 0x3A || place.followsLabel(start),
            place.byte(start - 1) != 0x2E || start == place.start
        else { return }
        guard first > 0 || place.byte(place.start + 1) == 0x3A else { return }
        var (groups, shortened, at, digits, end) = (0, false, start, 0, start)
        while groups < 8 {
            let group = at
            while WordReading.isHex(place.byte(at)), at - group < 5 {
                if place.isDigit(at) { digits += 1 }
                at += 1
            }
            if at - group > 4 { return }
            if place.byte(at) == 0x2E, place.isDigit(at + 1), at > group {
                // The tail in the form of IPv4.
                at = group
                var parts = 0
                while parts < 4, place.isDigit(at) {
                    while place.isDigit(at) { at += 1 }
                    parts += 1
                    if parts < 4 {
                        guard place.byte(at) == 0x2E, place.isDigit(at + 1) else { break }
                        at += 1
                    }
                }
                guard parts == 4, shortened || groups == 6 else { return }
                groups += 2
                end = at
                break
            }
            if at > group {
                groups += 1
                end = at
            }
            guard place.byte(at) == 0x3A else { break }
            if place.byte(at + 1) == 0x3A {
                guard !shortened else { return }
                shortened = true
                at += 2
                end = at
                guard WordReading.isHex(place.byte(at)) else { break }
            } else {
                guard WordReading.isHex(place.byte(at + 1)) else { break }
                at += 1
            }
        }
        guard shortened ? groups < 8 && groups > 0 : groups == 8, !place.isAlphanumeric(end), place.byte(end) != 0x3A || !WordReading.isHex(place.byte(end + 1))
        else { return }
        let span = start..<suffixEnd(place, end)
        let named = place.said(before: start, within: 50).contains(.ip)
        // `std::f` and `a::b` are program text.
        guard digits > 0 && (groups >= 3 || named || digits >= 3) || groups == 8 || (named && groups >= 2) || (digits == 1 && groups == 1 && first == 0) else {
            return
        }
        let loopback = groups == 1 && digits == 1
        let local = !loopback && place.byte(start) | 0x20 == 0x66 && [0x65, 0x64, 0x63].contains(place.byte(start + 1) | 0x20)
        if loopback, !named { return }
        place.report(
            .ipAddress, span, confidence: loopback ? 40 : local ? (start < place.insideAddress ? 90 : 65) : named ? 97 : 92, reason: named ? .context : .form,
            by: id)
        place.settled = max(place.settled, span.upperBound)
    }

    /// `/64` and `%eth0`.
    private func suffixEnd(_ place: borrowing Place, _ end: Int) -> Int {
        var at = end
        if place.byte(at) == 0x25, place.isAlphanumeric(at + 1) {
            at += 1
            while place.isAlphanumeric(at) { at += 1 }
        }
        if place.byte(at) == 0x2F, place.isDigit(at + 1) {
            var next = at + 1
            while place.isDigit(next) { next += 1 }
            if next - at <= 4 { at = next }
        }
        return at
    }
}

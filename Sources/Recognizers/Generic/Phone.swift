/// Telephone numbers: Dutch ones by the numbering plan (Nummerplan telefoon- en ISDN-diensten, 2015 and its changes: area codes, 06, 085, 088, 0800, 0900),
/// Belgian and German ones, and international ones with a country code (ITU-T E.164), in all ways of spacing.
public struct PhoneRecognizer: Recognizer {
    public let id = "intl-phone"
    public let kinds: [EntityKind] = [.phone]
    public let attention = Attention(.digits, lengths: [1...15])

    public init() {}

    /// The area codes of three digits; other codes that begin with 01 to 05 have four.
    private static let shortAreas: Set<Int> = [
        10, 13, 14, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
    ]
    /// The area codes of four digits, without the zero.
    private static let longAreas: Set<Int> = Set(
        """
        111 113 114 115 117 118 161 162 164 165 166 167 168 172 174 180 181 182 183 184 186 187 222 223 224 226 227 228 229 251 252 255 294 297 299 313 314 315
        316 317 318 320 321 341 342 343 344 345 346 347 348 411 412 413 416 418 475 478 481 485 486 487 488 492 493 495 497 499 511 512 513 514 515 516 517 518
        519 521 522 523 524 525 527 528 529 541 543 544 545 546 547 548 561 562 566 570 571 572 573 575 577 578 591 592 593 594 595 596 597 598 599
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { Int($0) })

    private static let countryCodes: Set<Int> = Set(
        """
        1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98 211 212 213 216
        218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 243 244 245 246 248 249 250 251 252 253 254 255 256 257
        258 260 261 262 263 264 265 266 267 268 269 290 291 297 298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382
        383 385 386 387 389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 675 676 677 678 679 680
        681 682 683 685 686 687 688 689 690 691 692 850 852 853 855 856 870 880 886 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992
        993 994 995 996 998
        """.split(whereSeparator: { $0 == " " || $0 == "\n" }).compactMap { Int($0) })

    /// The digits of a number and where each ends, read over brackets and separators.
    struct Reading {
        var digits: [UInt8] = []
        var ends: [Int] = []
        /// How many separators lie before each digit, and the widest.
        var separated = 0
        /// Whether a `(0)` was passed over.
        var trunk = false
    }

    public func examine(_ place: inout Place) {
        let start = place.start
        let first = place.byte(start)
        let blank = place.blankWidth(before: start)
        let plus =
            place.byte(start - 1) == 0x2B || (place.byte(start - 1) == 0x28 && place.byte(start - 2) == 0x2B)
            || (blank > 0 && place.byte(start - blank - 1) == 0x2B)
        let bracket = place.byte(start - 1) == 0x28
        if !plus, first != 0x30 { return american(&place) ? () : local(&place) }
        guard !place.isAlphanumeric(start - 1) || place.startsFree(start) else { return }
        if plus {
            international(&place, from: start - (place.byte(start - 1) == 0x2B ? 1 : blank > 0 ? blank + 1 : 2), at: start)
        } else if place.byte(start + 1) == 0x30, place.byte(start + 2) != 0x30 {
            international(&place, from: start, at: place.skipBlanks(start + 2))
        } else {
            national(&place, bracket ? start - 1 : start)
        }
    }

    /// Reads up to `limit` digits from an offset. Passes over single separators, `(0)`, brackets, and ` - `.
    private func read(_ place: borrowing Place, _ from: Int, limit: Int) -> Reading {
        var reading = Reading()
        reading.digits.reserveCapacity(16)
        reading.ends.reserveCapacity(16)
        var at = from
        while reading.digits.count < limit {
            let byte = place.byte(at)
            if WordReading.isDigit(byte) {
                reading.digits.append(byte &- 0x30)
                at += 1
                reading.ends.append(at)
                continue
            }
            guard !reading.digits.isEmpty || byte == 0x28 else { break }
            // `(0)` behind a country code.
            var next = place.skipBlanks(at)
            if place.byte(next) == 0x28, place.byte(next + 1) == 0x30, place.byte(next + 2) == 0x29, !reading.digits.isEmpty {
                reading.trunk = true
                at = next + 3
                continue
            }
            var marks = 0
            next = at
            // `(0115) - 589042`
            while marks < (byte == 0x29 ? 4 : 3) {
                let mark = place.byte(next)
                if [0x20, 0x2D, 0x2E, 0x2F, 0x28, 0x29].contains(mark) {
                    next += 1
                } else if mark == 0xC2, place.byte(next + 1) == 0xA0 {
                    next += 2
                } else if mark == 0xE2, place.byte(next + 1) == 0x80,
                    (0x80...0x95).contains(place.byte(next + 2)) || place.byte(next + 2) == 0xAF
                {
                    next += 3
                } else {
                    break
                }
                marks += 1
            }
            guard marks > 0, place.isDigit(next) else { break }
            // Two spaces, or a stop and a space, end a number; brackets and ` - ` do not.
            if marks >= 2, place.byte(at) == 0x2E || (place.byte(at) == 0x20 && place.byte(at + 1) == 0x20 && marks == 2) { break }
            reading.separated += 1
            at = next
        }
        return reading
    }

    /// Whether no digit or letter follows, and no further group of the same number.
    private func endsWell(_ place: borrowing Place, _ end: Int) -> Bool {
        if place.isAlphanumeric(end) || place.byte(end) == 0x40 { return false }
        // `06-12345678/020-1234567` are two.
        if place.byte(end) == 0x2F, place.byte(end + 1) == 0x30, place.isDigit(end + 6) { return true }
        if [0x2D, 0x2F].contains(place.byte(end)), place.isDigit(end + 1) { return false }
        if place.byte(end) == 0x2E || place.byte(end) == 0x2C, place.isDigit(end + 1) {
            return place.byte(end) == 0x2C && (place.isDigit(end + 4) || place.isCellBehindComma(place.start) || place.byte(place.start - 1) == 0x2B)
        }
        return !(place.byte(end) == 0x2C && place.byte(end + 1) == 0x2D)
    }

    private func international(_ place: inout Place, from: Int, at: Int) {
        let begin = place.byte(from) == 0x2B && place.byte(from - 1) == 0x28 ? from - 1 : from
        guard !place.isAlphanumeric(begin - 1) || place.startsFree(begin) else { return }
        var reading = read(place, at, limit: 16)
        guard reading.digits.count >= 7 else { return }
        let digits = reading.digits.map(Int.init)
        var code = 0
        var codeLength = 0
        for length in 1...3 {
            code = code * 10 + digits[length - 1]
            if Self.countryCodes.contains(code) {
                codeLength = length
                break
            }
        }
        guard codeLength > 0 else { return }
        let total: Int?
        switch code {
        case 31:
            // A zero that should not be there is often written: `+31 06 …`.
            var rest = Array(digits.dropFirst(2))
            let extra = rest.first == 0 ? 1 : 0
            rest.removeFirst(extra)
            total = dutchLength(rest).map { $0 + 2 + extra }
        case 32:
            let extra = digits.count > 2 && digits[2] == 0 ? 1 : 0
            total = digits.count > 2 + extra ? (digits[2 + extra] == 4 && digits.count >= 11 + extra ? 11 + extra : 10 + extra) : nil
        case 1: total = 11
        default: total = nil
        }
        var length = total ?? min(digits.count, 15)
        if total != nil {
            guard length <= digits.count else { return }
        } else {
            // As many groups as end before 15 digits; the last group that fits.
            while length >= 8, !endsWell(place, reading.ends[length - 1]) { length -= 1 }
            guard length >= 8 else { return }
        }
        let end = reading.ends[length - 1]
        guard endsWell(place, end) || total == nil else { return }
        reading.digits.removeLast(reading.digits.count - length)
        let plus = place.byte(from) == 0x2B
        let label = place.openLabel(before: from, within: 30)
        guard plus || label.contains(.phone) || label.isDisjoint(with: Cue.naming) || label.contains(.weak) else { return }
        if !plus, label.isDisjoint(with: .phone), isLaterGroup(place, from) { return }
        if !plus, total == nil, label.isDisjoint(with: .phone), reading.separated == 0 || length < 9 { return }
        place.report(
            .phone, balanced(place, begin..<end), confidence: plus ? 95 : label.contains(.phone) ? 95 : 80, reason: label.contains(.phone) ? .context : .form,
            by: id)
    }

    /// `4119 0047 2184 7867`: a group of four in a longer number.
    private func isLaterGroup(_ place: borrowing Place, _ at: Int) -> Bool {
        let end = at - place.blankWidth(before: at)
        return end < at && place.isDigit(end - 1) && place.isDigit(end - 4) && !place.isDigit(end - 5) && place.isDigit(at + 3) && !place.isDigit(at + 4)
    }

    /// How many digits a Dutch number has that begins so, without the zero; nil for one that the plan does not have.
    private func dutchLength(_ digits: [Int]) -> Int? {
        guard digits.count >= 7, digits[0] != 0 else { return nil }
        let two = digits[0] * 10 + digits[1]
        let three = two * 10 + digits[2]
        switch two {
        case 60: return nil
        case 61...65, 68, 69: return digits.count >= 9 ? 9 : nil
        case 66, 67: return digits.count >= 9 ? 9 : nil
        case 80, 90:
            // 0800 and 0900 with four or seven digits more.
            guard [800, 900, 906, 909].contains(three) else { return nil }
            return digits.count >= 10 ? 10 : digits.count >= 7 ? 7 : nil
        case 82, 84, 85, 87, 88, 91: return digits.count >= 9 ? 9 : nil
        case 97: return digits.count >= 9 ? 9 : nil
        default:
            guard digits.count >= 9, Self.shortAreas.contains(two) || Self.longAreas.contains(three) else { return nil }
            return digits[Self.shortAreas.contains(two) ? 2 : 3] == 0 && !Self.shortAreas.contains(two) ? nil : 9
        }
    }

    private func national(_ place: inout Place, _ begin: Int) {
        let start = place.start
        guard begin < start || place.startsFree(start) || isAfterSlash(place, start) else { return }
        var label = place.openLabel(before: begin)
        // `Consulent Sociale Zaken\nT 038 977 69 53`
        if label.contains(.weak), !label.contains(.phone), ((begin - 4)..<begin).contains(where: { place.byte($0) == 0x0A }) { label = [] }
        let named = label.contains(.phone)
        // `AB/020-7113237`: the part of a reference.
        if !named, isPartOfReference(place, begin) { return }
        let reading = read(place, start, limit: 12)
        let digits = reading.digits.map(Int.init)
        guard digits.count >= 8 else { return }
        let rest = Array(digits.dropFirst())
        if let length = dutchLength(rest), digits.count > length {
            let free = [80, 90].contains(rest[0] * 10 + rest[1])
            for wanted in free ? [length, 7] : [length] {
                let end = reading.ends[wanted]
                guard endsWell(place, end) else { continue }
                return report(&place, begin..<end, named: named, label: label, separated: separations(place, start..<end), service: free, mobile: rest[0] == 6)
            }
            if named, !free, endsWell(place, reading.ends[length]) { return }
        }
        let isContact = named || place.isSaid(Self.contacts, before: place.skipBlanksBack(begin), within: 1) || saysContact(place, begin)
        if isBritish(reading, isContact: isContact), endsWell(place, reading.ends[10]), named || label.isDisjoint(with: .naming) || label.contains(.weak) {
            let span = balanced(place, begin..<reading.ends[10])
            return place.report(.phone, span, confidence: named ? 92 : 80, reason: named ? .context : .form, by: "gb-phone")
        }
        // Belgian: 0 and eight digits of a fixed line, 04 and eight of a mobile one.
        let mobile = digits[1] == 4 && digits.count >= 10 && [5, 6, 7, 8, 9].contains(digits[2])
        let wanted = mobile ? 10 : 9
        if digits.count >= wanted, digits[1] != 0 {
            let end = reading.ends[wanted - 1]
            let groups = separations(place, start..<end)
            // `0491168345 is m'n nieuwe nr`
            let isSaid = mobile && groups == 0 && label.isEmpty && place.cues(after: end, within: 24).contains(.numberWord)
            if endsWell(place, end), named || isSaid || (groups >= 3 && label.isEmpty && belgianForm(place, start, end)) {
                guard !place.isAmount(start..<end) else { return }
                place.report(.phone, balanced(place, begin..<end), confidence: named ? 92 : 70, reason: named ? .context : .form, by: "be-phone")
                return
            }
        }
        guard named else { return }
        // German and other numbers as they are dialled at home.
        var length = digits.count
        while length >= 8, !endsWell(place, reading.ends[length - 1]) { length -= 1 }
        guard length >= 8 else { return }
        place.report(.phone, balanced(place, begin..<reading.ends[length - 1]), confidence: 80, reason: .context, by: id)
    }

    /// `07900 105085`, `020 7348 2584`: eleven digits in the groups in which the British write them.
    /// - Parameter isContact: whether the text speaks of reaching somebody.
    private func isBritish(_ reading: Reading, isContact: Bool) -> Bool {
        guard reading.digits.count >= 11 else { return false }
        var groups = [1]
        for index in 1..<11 {
            if reading.ends[index] == reading.ends[index - 1] + 1 { groups[groups.count - 1] += 1 } else { groups.append(1) }
        }
        switch reading.digits[1] {
        case 7: return groups == [5, 6] || groups == [5, 3, 3] || groups == [11] && reading.digits[2] >= 4 && reading.digits[2] != 6 && isContact
        case 2: return groups == [3, 4, 4]
        case 1: return groups == [5, 6] || groups == [4, 3, 4]
        default: return false
        }
    }

    /// Whether a few capitals and a slash stand before.
    private func isPartOfReference(_ place: borrowing Place, _ at: Int) -> Bool {
        guard place.byte(at - 1) == 0x2F else { return false }
        let word = place.wordStart(before: at - 1)
        return (1...4).contains(at - 1 - word) && (word..<(at - 1)).allSatisfy { WordReading.isUpper(place.byte($0)) }
    }

    /// `tel/0612345678`, `06…/020…`.
    private func isAfterSlash(_ place: borrowing Place, _ at: Int) -> Bool { place.byte(at - 1) == 0x2F && place.settled == at - 1 }

    /// `02 123 45 67`, `0470/12.34.56`: two digits at the end, twice.
    private func belgianForm(_ place: borrowing Place, _ start: Int, _ end: Int) -> Bool {
        !place.isDigit(end - 3) && !place.isDigit(end - 6) && place.isDigit(end - 5)
    }

    private func separations(_ place: borrowing Place, _ span: Range<Int>) -> Int {
        var count = 0
        for at in span where place.isDigit(at) && !place.isDigit(at - 1) { count += 1 }
        return count - 1
    }

    /// A bracket belongs to a number only with the other one: `(06) 12345678`, and not `(06-12345678)`.
    private func balanced(_ place: borrowing Place, _ span: Range<Int>) -> Range<Int> {
        let closes = span.contains { place.byte($0) == 0x29 }
        if place.byte(span.lowerBound) == 0x28, !closes { return (span.lowerBound + 1)..<span.upperBound }
        let opens = span.contains { place.byte($0) == 0x28 }
        return closes && !opens && place.byte(span.lowerBound - 1) == 0x28 ? (span.lowerBound - 1)..<span.upperBound : span
    }

    /// Numbers that may look like one of a telephone, where their own label stands right beside it.
    private static let numbered: Cue = [.account, .customer, .card]
    private static let articles = WordSet("article artikel art item sku product onderdeel")

    private func report(_ place: inout Place, _ whole: Range<Int>, named: Bool, label: Cue, separated: Int, service: Bool, mobile: Bool) {
        let span = balanced(place, whole)
        if place.isAmount(span) { return }
        if service {
            // `09.00-17.30`: hours; a number of a service has its four digits together.
            let first = place.isDigit(span.lowerBound) ? span.lowerBound : span.lowerBound + 1
            guard place.isDigit(first + 1), place.isDigit(first + 2), place.isDigit(first + 3) else { return }
            guard named || label.isDisjoint(with: .naming) || label.contains(.weak) else { return }
            // A line of an organisation, not of a person.
            place.report(.phone, span, confidence: named ? 50 : 40, reason: .form, by: "nl-phone-service")
            return
        }
        if named {
            place.report(.phone, span, confidence: 97, reason: .context, by: "nl-phone")
            return
        }
        // `Article 06-20896920 is sold out.`
        if place.isSaid(Self.articles, before: span.lowerBound, within: 1) { return }
        let other = Cue.naming.subtracting(.phone)
        let isOther = !label.isDisjoint(with: other) && (!label.contains(.weak) || label.contains(.otherNumber) || label.contains(.caseFile))
        let isNear = (place.distance(to: label.intersection(other), before: span.lowerBound) ?? 0) <= 24
        if isOther, separated == 0 || isNear && !label.isDisjoint(with: [.otherNumber, .drivingLicence, .bsn, .caseFile]) { return }
        // `Account no.: 010 270 9642`, `062 321 45 35 (polisnummer inboedel)`
        if !label.isDisjoint(with: Self.numbered), !label.contains(.weak), (place.distance(to: label, before: span.lowerBound) ?? 9) <= 4 { return }
        if place.byte(span.upperBound) == 0x20, place.byte(span.upperBound + 1) == 0x28,
            case let said = place.cues(after: span.upperBound + 2, within: 28), !said.isDisjoint(with: Self.numbered.union(.otherNumber)),
            !said.contains(.phone)
        {
            return
        }
        if place.cues(after: span.upperBound, within: 24).contains(.phone) {
            place.report(.phone, span, confidence: 92, reason: .context, by: "nl-phone")
            return
        }
        // `0614 893687 units`
        if case let unit = place.cue(after: span.upperBound), unit.cue.contains(.unit), unit.end - span.upperBound > 4 { return }
        if place.byte(span.lowerBound - 1) == 0x23 || separated == 0 && !mobile && place.isMeasure(span) { return }
        place.report(.phone, span, confidence: mobile ? (separated > 0 ? 92 : 85) : separated > 0 ? 88 : 65, reason: .form, by: "nl-phone")
    }

    /// `(415) 588-6281`, `206-913-5196` in a text that calls: area and exchange begin with 2 to 9 (North American Numbering Plan).
    private func american(_ place: inout Place) -> Bool {
        let start = place.start
        guard place.end - start == 3, place.byte(start) >= 0x32 else { return false }
        let isBracketed = place.byte(start - 1) == 0x28 && place.byte(place.end) == 0x29
        let exchange = place.end + (isBracketed && place.byte(place.end + 1) == 0x20 ? 2 : 1)
        let stops = place.byte(place.end) == 0x2E && place.byte(exchange + 3) == 0x2E
        guard isBracketed || stops || place.byte(place.end) == 0x2D, (0x32...0x39).contains(place.byte(exchange)),
            stops || [0x2D, 0x20].contains(place.byte(exchange + 3))
        else { return false }
        for offset in [1, 2, 4, 5, 6, 7] where !place.isDigit(exchange + offset) { return false }
        let end = exchange + 8
        guard endsWell(place, end), isBracketed || place.startsFree(start) else { return false }
        // `45 (312) 998-1004`: the issue of a journal and its pages. No exchange ends with 11.
        if isBracketed, place.isDigit(place.skipBlanksBack(start - 1) - 1) { return false }
        if place.byte(exchange + 1) == 0x31, place.byte(exchange + 2) == 0x31 { return false }
        guard place.label(before: start, within: 30).isDisjoint(with: Cue.naming.subtracting(.phone)),
            isBracketed || place.said(before: start).contains(.phone) || isOwn(place, start)
        else {
            return false
        }
        place.report(.phone, (isBracketed ? start - 1 : start)..<end, confidence: 80, reason: .form, by: "us-phone")
        return true
    }

    private static let contacts = WordSet("contact contacts contactpersoon noodcontact text call ring whatsapp sms")

    /// Whether the line says so before a number.
    private func saysContact(_ place: borrowing Place, _ at: Int) -> Bool {
        var end = at
        while at - end < 60, end > place.range.lowerBound, place.byte(end - 1) != 0x0A {
            let start = place.wordStart(before: end)
            guard start < end else {
                end -= 1
                continue
            }
            if Self.contacts.contains(WordReading.hash(place.bytes, start..<end)) { return true }
            end = start
        }
        return false
    }

    private static let own = WordSet("my her his our their mijn")
    private static let number = WordSet("number nummer")

    /// `my new number is 512.211.1706`
    private func isOwn(_ place: borrowing Place, _ at: Int) -> Bool {
        place.isSaid(Self.number, before: at, within: 2) && place.isSaid(Self.own, before: at, within: 4)
    }

    /// A number without its area code, right behind a word that says that it is one: `tel. 123 45 67`.
    private func local(_ place: inout Place) {
        let start = place.start
        // `31612345678` from a table that lost the plus.
        if place.end - start == 11, place.byte(start) == 0x33, place.byte(start + 1) == 0x31, place.byte(start + 2) == 0x36, place.byte(start + 3) != 0x30,
            place.standsAlone(start..<place.end), case let label = place.label(before: start), label.isEmpty || label.contains(.phone)
        {
            return place.report(.phone, start..<place.end, confidence: 55, reason: .form, by: "nl-phone")
        }
        guard place.end - start <= 12, let distance = place.distance(to: .phone, before: start, within: 8), distance >= 0, place.startsFree(start) else {
            return
        }
        guard place.label(before: start).contains(.phone) else { return }
        let reading = read(place, start, limit: 13)
        var length = reading.digits.count
        while length >= 6, !endsWell(place, reading.ends[length - 1]) { length -= 1 }
        guard length >= 6, !place.isMeasure(start..<reading.ends[length - 1]), !place.isAmount(start..<reading.ends[length - 1]) else { return }
        // `6 12345678` has lost its zero in a spreadsheet; `31612345678` its plus.
        place.report(.phone, balanced(place, start..<reading.ends[length - 1]), confidence: length >= 9 ? 80 : 65, reason: .context, by: id)
    }
}

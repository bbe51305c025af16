/// What a browser or app says of itself (RFC 9110, section 10.1.5): products with versions, and remarks in brackets.
public struct UserAgentRecognizer: Recognizer {
    public let id = "intl-user-agent"
    public let kinds: [EntityKind] = [.userAgent]
    public let attention = Attention(.words, cues: [.browser, .userAgent, .device])

    public init() {}

    private static let labels = WordSet("agent useragent")
    private static let network = WordReading.hash("cfnetwork")
    private static let header = WordReading.hash("header")
    private static let agent = WordReading.hash("agent")

    public func examine(_ place: inout Place) {
        if Self.tools.contains(place.word) {
            tool(&place)
        } else if place.cue.contains(.browser) {
            guard place.byte(place.end) == 0x2F, place.isDigit(place.end + 1) else { return }
            if place.word == Self.office { return office(&place) }
            // `MijnApp/6.2 CFNetwork/1410.0.3`: the app stands first.
            report(&place, (place.word == Self.network ? product(place, before: place.start) : nil) ?? place.start, 97, .form)
        } else if place.byte(place.start - 1) == 0x28 {
            // `MijnApp/3.6.5 (iPhone; iOS 15.3; Scale/3.00)`: what an app says of the device it runs on.
            guard Self.devices.contains(place.word), place.byte(versionEnd(place, place.end)) == 0x3B, let start = product(place, before: place.start - 1)
            else { return }
            report(&place, start, 92, .form)
        } else if place.cue.contains(.userAgent) {
            // `User-Agent: curl/8.5.0`: after the label any product.
            var at = place.end
            var marks = 0
            var pointed = false
            while marks < 6, [0x3A, 0x3D, 0x22, 0x27, 0x20, 0x3E, 0x29, 0x5D, 0x09, 0x7C, 0x5B].contains(place.byte(at)) {
                pointed = pointed || place.byte(at) != 0x20
                at += 1
                marks += 1
            }
            // `my browser is …`
            if !pointed, let link = place.word(at: at), Self.links.contains(link.hash), place.byte(link.end) == 0x20 { (at, pointed) = (link.end + 1, true) }
            // `de user-agent KlokTerminal/1.8`
            if !pointed { pointed = Self.labels.contains(place.word) }
            // `the User-Agent header …`
            if !pointed, let next = place.word(at: at), next.hash == Self.header, place.byte(next.end) == 0x20 { (at, pointed) = (next.end + 1, true) }
            guard pointed, let word = place.word(at: at), CueWords.table[word.hash]?.contains(.browser) != true else {
                return
            }
            var slash = word.end
            while place.isAlphanumeric(slash) || [0x2D, 0x2E, 0x5F].contains(place.byte(slash)) { slash += 1 }
            // `Microsoft Office/16.0 (…)`
            var start = at
            if place.byte(slash) == 0x20, TownRecognizer.isCapital(place, at), let second = place.word(at: slash + 1), place.byte(second.end) == 0x2F {
                (start, slash) = (slash + 1, second.end)
            }
            guard place.byte(slash) == 0x2F, place.isDigit(slash + 1) else { return }
            report(&place, at, from: start, 92, .context)
        }
    }

    private static let office = WordReading.hash("office")
    private static let microsoft = WordReading.hash("microsoft")

    /// `Microsoft Office/16.0 (Windows NT 10.0; …)`: only with the remark, as documents speak of the program too.
    private func office(_ place: inout Place) {
        var end = place.end + 1
        while place.isDigit(end) || place.byte(end) == 0x2E { end += 1 }
        guard place.byte(end) == 0x20, place.byte(end + 1) == 0x28, place.byte(place.start - 1) == 0x20 else { return }
        let maker = place.wordStart(before: place.start - 1)
        guard WordReading.hash(place.bytes, maker..<(place.start - 1)) == Self.microsoft else { return }
        report(&place, maker, from: place.start, 95, .form)
    }

    /// `python-requests/2.26.1`, `Outlook-iOS/727.7`: where the text speaks of browsers.
    private func tool(_ place: inout Place) {
        var slash = place.end
        if place.byte(slash) == 0x2D, let more = place.word(at: slash + 1) { slash = more.end }
        guard place.byte(slash) == 0x2F, place.isDigit(slash + 1), !place.isAlphanumeric(place.start - 1) else { return }
        guard place.said(before: place.start, within: 400).contains(.userAgent) || isSaidBehind(place, slash) || isLogged(place, slash) else { return }
        report(&place, place.start, 92, .context)
    }

    /// `145.24.32.43 - - [...] "GET /mijn HTTP/1.1" 200 6171 "-" "PostmanRuntime/7.42.1"`: in a field of its own, on a line with the address of a machine.
    private func isLogged(_ place: borrowing Place, _ slash: Int) -> Bool {
        var end = slash + 1
        while place.isAlphanumeric(end) || place.byte(end) == 0x2E { end += 1 }
        let isQuoted = place.byte(place.start - 1) == 0x22 && place.byte(end) == 0x22
        let isCell = place.byte(place.skipBlanksBack(place.start) - 1) == 0x7C && place.byte(place.skipBlanks(end)) == 0x7C
        guard isQuoted || isCell, let address = place.findings.suffix(6).last(where: { $0.kind == .ipAddress }),
            address.span.upperBound <= place.start
        else { return false }
        return place.start - address.span.upperBound < 200 && !(address.span.upperBound..<place.start).contains { place.byte($0) == 0x0A }
    }

    /// `curl/8.4.0 as user agent`
    private func isSaidBehind(_ place: borrowing Place, _ slash: Int) -> Bool {
        var at = slash
        while place.byte(at) > 0x20, at - slash < 40 { at += 1 }
        if place.byte(at) == 0x20, place.byte(at + 1) == 0x28 { while place.byte(at) != 0x29, place.byte(at) >= 0x20, at - slash < 120 { at += 1 } }
        return place.cues(after: at, within: 24).contains(.userAgent)
    }

    /// - Parameter product: where the first product begins that has a version, if other words stand before it.
    private func report(_ place: inout Place, _ start: Int, from product: Int? = nil, _ confidence: UInt8, _ reason: Finding.Reason) {
        var at = product ?? start
        var end = start
        while at < place.range.upperBound, at - start < 600 {
            let (open, close): (UInt8, UInt8) = place.byte(at) == 0x5B ? (0x5B, 0x5D) : (0x28, 0x29)
            if place.byte(at) == open {
                // A remark, which may hold others; apps put theirs in square brackets.
                var depth = 0
                while at < place.range.upperBound, at - start < 600 {
                    let byte = place.byte(at)
                    if byte == 0x0A || byte == 0x22 { break }
                    at += 1
                    if byte == open { depth += 1 }
                    if byte == close {
                        depth -= 1
                        if depth == 0 { break }
                    }
                }
                guard depth == 0 else { break }
                end = at
            } else {
                // A product: a word, and mostly a version behind a slash.
                let product = at
                while place.isAlphanumeric(at) || [0x2D, 0x2E, 0x5F, 0x2B].contains(place.byte(at)) { at += 1 }
                guard at > product else { break }
                if place.byte(at) == 0x2F {
                    at += 1
                    while place.isAlphanumeric(at) || [0x2D, 0x2E, 0x5F, 0x2B, 0x3A, 0x23].contains(place.byte(at)) { at += 1 }
                    end = at
                    while [0x2E, 0x2D, 0x3A].contains(place.byte(end - 1)) { end -= 1 }
                } else {
                    var last = at
                    while [0x2E, 0x2D].contains(place.byte(last - 1)) { last -= 1 }
                    // `WhatsApp/2.22.11 A`: the letter of its platform ends what it says.
                    let isPlatform = last - product == 1 && WordReading.isUpper(place.byte(product)) && place.byte(last) != 0x20
                    guard isPlatform || Self.bare.contains(WordReading.hash(place.bytes, product..<last)) else { break }
                    end = last
                    if last < at { break }
                }
            }
            guard place.byte(at) == 0x20 else { break }
            at += 1
        }
        guard end > start + 4 else { return }
        place.report(.userAgent, start..<end, confidence: confidence, reason: reason, by: id)
    }

    /// `Android 12;`: past the version of a system.
    private func versionEnd(_ place: borrowing Place, _ end: Int) -> Int {
        guard place.byte(end) == 0x20, place.isDigit(end + 1) else { return end }
        var at = end + 1
        while place.isDigit(at) || place.byte(at) == 0x2E { at += 1 }
        return at
    }

    private static let devices = WordSet("iphone ipad ipod android ios")

    /// Where the product begins that ends, with its version, before a remark: `MijnApp/3.6.5 `.
    private func product(_ place: borrowing Place, before remark: Int) -> Int? {
        guard place.byte(remark - 1) == 0x20 else { return nil }
        var at = remark - 1
        while at > place.range.lowerBound, remark - at < 60, place.isAlphanumeric(at - 1) || [0x2D, 0x2E, 0x5F, 0x2B, 0x2F].contains(place.byte(at - 1)) {
            at -= 1
        }
        guard let slash = (at..<remark).first(where: { place.byte($0) == 0x2F }), slash > at, place.isDigit(slash + 1), WordReading.isLetter(place.byte(at))
        else { return nil }
        return at
    }

    private static let links = WordSet("is was luidt")

    /// Programs that name themselves, with a version, and are no words otherwise: `met browser curl/7.73.0`.
    private static let tools = WordSet("curl wget python postmanruntime whatsapp outlook insomnia axios")

    /// Products that stand without a version.
    private static let bare = WordSet("mobile gecko safari like tablet")
}

import SeededChance
import Testing

@testable import DocumentReading

@Suite struct MailMessageTests {
    static func rewrite(_ text: String, _ replacer: any TextReplacer = Replacers.none) throws -> (text: String, counts: DocumentCounts) {
        let result = try MailMessage().rewrite(Array(text.utf8), with: replacer)
        return (String(decoding: result.bytes, as: UTF8.self), result.counts)
    }

    /// The text of every piece.
    static func pieces(_ bytes: [UInt8]) throws -> [String] {
        final class Seen: @unchecked Sendable { var pieces: [String] = [] }
        let seen = Seen()
        _ = try MailMessage().rewrite(
            bytes,
            with: FunctionReplacer { text in
                seen.pieces = text.pieces.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
                return []
            })
        return seen.pieces
    }

    static func error(_ bytes: [UInt8]) -> DocumentError? {
        do {
            _ = try MailMessage().rewrite(bytes, with: Replacers.none)
            return nil
        } catch { return error as? DocumentError }
    }

    @Test func aPlainMessageIsRewrittenInHeadersAndBody() throws {
        let (text, counts) = try Self.rewrite(
            "Received: from host.CANARY\r\nFrom: Jan <jan@x.nl>\r\nSubject: Over Jan\r\nMessage-ID: <CANARY@x>\r\nDate: d\r\n\r\nBeste Jan,\r\n.Jan\r\n",
            Replacers.masking("Jan", by: "[N]"))
        #expect(
            text == "From: \"[N]\" <jan@x.nl>\r\nSubject: Over [N]\r\nDate: d\r\nContent-Type: text/plain; charset=\"utf-8\"\r\n"
                + "Content-Transfer-Encoding: quoted-printable\r\n\r\nBeste [N],\r\n=2E[N]\r\n")
        #expect(counts.metadataRemoved == 2 && counts.replacements == 4 && counts.pieces == 4)
    }

    /// RFC 2047, chapter 8, and ways that programs write names.
    @Test(arguments: [
        ("=?ISO-8859-1?Q?Andr=E9?= Pirard", "André Pirard"), ("=?ISO-8859-1?Q?a?=\r\n =?ISO-8859-1?Q?b?=", "ab"), ("=?ISO-8859-1?Q?a_b?=", "a b"),
        ("=?ISO-8859-1?Q?a?= b", "a b"), ("=?utf-8?B?WmXDqw==?=", "Zeë"), ("Zoë", "Zoë"), ("=?utf-8?Q?Vries=2C_Jan?= <j@x>", "Vries, Jan <j@x>"),
        ("=?utf-8*nl?q?=C3=A9?=", "é"), ("=?utf-8?B?8J+YgA==?=", "😀"), ("a =? b", "a =? b"),
    ]) func encodedWordsAreRead(raw: String, plain: String) throws {
        #expect(try Self.pieces(Array("Subject: \(raw)\n\nx".utf8)) == [plain, "x"])
    }

    @Test func inAnEncodedWordOnlyTheNameIsReplacedAndAllElseIsReadAsBefore() throws {
        let long = String(repeating: "=C3=A9_", count: 10)
        let (text, _) = try Self.rewrite(
            "Subject: =?utf-8?Q?\(long)?=\n =?utf-8?B?SmFuIFpvw6s=?= einde\nTo: =?utf-8?Q?Vries=2C_Jan?= <j@x>\n\nx", Replacers.masking("Jan", by: "ü?"))
        #expect(text.split(separator: "\n").allSatisfy { $0.utf8.count <= 78 })
        #expect(try Self.pieces(Array(text.utf8))[...1] == [String(repeating: "é ", count: 10) + "ü? Zoë einde", "Vries, ü? <j@x>"][...])
    }

    @Test(arguments: [
        ("Jan <jan@x.nl>", "\"[N]\" <N@x.nl>"), ("\"jan\" <a@b>", "\"[N]\" <a@b>"), ("jan@x.nl, c@d", "\"[N]\"@x.nl, c@d"), ("p.jan@x.nl", "p.N@x.nl"),
    ]) func aListOfAddressesStaysOne(raw: String, wanted: String) throws {
        #expect(try Self.rewrite("To: \(raw)\n\nx", Replacers.masking("Jan", "jan", by: "[N]")).text.hasPrefix("To: \(wanted)\n"))
    }

    /// What comes in the place of an address reads well, and is an address that nobody has.
    @Test(arguments: [
        ("Bob <b@x.nl>", "[e-mail]", "Bob <e-mail@invalid>"), ("b@x.nl, c@d", "[e-mail 1]", "e-mail-1@invalid, c@d"),
        ("<b@x.nl>", "[e-mail: b@x.nl]", "<e-mail-b@x.nl>"), ("<b@x.nl>", "lotte@example.org", "<lotte@example.org>"), ("<b@x.nl>", "é", "<-@invalid>"),
        ("<b@x.nl>", "", "<>"), ("\"b@x.nl\" <c@d>", "[e-mail]", "\"[e-mail]\" <c@d>"), ("x.b@x.nl", "[e-mail]", "x.e-mail"),
    ]) func anAddressBecomesAnAddress(raw: String, replacing: String, wanted: String) throws {
        #expect(try Self.rewrite("To: \(raw)\n\nx", Replacers.masking("b@x.nl", by: replacing)).text.hasPrefix("To: \(wanted)\n"))
    }

    @Test func partsOfEveryEncodingAreReadAndAttachmentsTakenOut() throws {
        let message = """
            From: a@b\r
            MIME-Version: 1.0\r
            Content-Type: multipart/mixed; boundary="b 1"\r
            \r
            CANARY\r
            --b 1\r
            Content-Type: multipart/alternative; boundary=b2\r
            \r
            --b2\r
            Content-Type: text/plain; charset=iso-8859-1\r
            Content-Transfer-Encoding: quoted-printable\r
            \r
            caf=E9 J=\r
            an\r
            --b2\r
            Content-Type: text/html; charset=utf-8; name="CANARY.html"\r
            Content-Transfer-Encoding: base64\r
            \r
            PHA+Y2Fmw6kgSjxiPmFuPC9iPjwvcD4=\r
            --b2--\r
            --b 1\r
            Content-Type: application/pdf; name="CANARY.pdf"\r
            Content-Disposition: attachment; filename="CANARY.pdf"\r
            \r
            CANARY\r
            --b 1\r
            Content-Type: image/png; name=CANARY\r
            Content-ID: <CANARY>\r
            \r
            CANARY\r
            --b 1\r
            Content-Type: message/rfc822\r
            \r
            Subject: door Jan\r
            X-Mailer: CANARY\r
            \r
            van Jan\r
            --b 1--\r
            CANARY\r

            """
        #expect(try Self.pieces(Array(message.utf8)) == ["a@b", "door Jan", "café Jan", "café Jan", "van Jan"])
        let (text, counts) = try Self.rewrite(message, Replacers.masking("Jan", by: "[é]"))
        #expect(!text.contains("CANARY"))
        #expect(counts.attachmentsRemoved == 1 && counts.imagesRemoved == 1)
        #expect(try Self.pieces(Array(text.utf8)).filter { !$0.hasPrefix("[") } == ["a@b", "door [é]", "café [é]", "café [é]", "van [é]"])
        #expect(text.contains("\r\n<p>caf=C3=A9 [=C3=A9]<b></b></p>\r\n"))
    }

    @Test func anAddedNoteIsTextAndWhatCannotBeReadSoIsTakenOut() throws {
        func message(_ note: String) -> String {
            "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nvan Jan\n--b\nContent-Type: text/plain; name=CANARY.txt\n"
                + "Content-Disposition: attachment; filename=CANARY.txt\n\(note)\n--b--\n"
        }
        let (text, counts) = try Self.rewrite(message("\nnota van Jan"), Replacers.masking("Jan"))
        #expect(text.contains("nota van [NAAM]") && !text.contains("CANARY") && !text.contains("Jan") && counts.attachmentsRemoved == 0)
        for broken in ["Content-Transfer-Encoding: base64\n\nJan!!", "Content-Transfer-Encoding: x-jan\n\nJan"] {
            let (text, counts) = try Self.rewrite(message(broken), Replacers.masking("Jan"))
            #expect(text.contains("van [NAAM]") && !text.contains("CANARY") && !text.contains("Jan") && counts.attachmentsRemoved == 1)
        }
    }

    @Test func aPartInWhichNothingIsReplacedStaysAsItWas() throws {
        let (text, _) = try Self.rewrite("From: =?utf-8?b?w6k=?=\nContent-Transfer-Encoding: base64\nContent-Type: text/plain; charset=utf-8\n\nw6nD\nqQ==\n")
        #expect(text == "From: =?utf-8?b?w6k=?=\nContent-Type: text/plain; charset=\"utf-8\"\nContent-Transfer-Encoding: base64\n\nw6nD\nqQ==\n")
    }

    @Test func textOfAPageIsReadAsAReaderSeesIt() throws {
        let page = """
            <html><head><style>p{}</style><script>CANARY</script><title>Jan</title></head><body><!-- CANARY --><p>Mevr. <b>J&eacute;</b>&#110;&nbsp;x<br>y \
            &amp; z</p><a href="mailto:jan@x.nl" title='t &lt;'>l</a><img alt=Jan src=x>1 < 2 &onbekend; R&D
            """
        let message = Array("From: a\nContent-Type: text/html; charset=windows-1252\n\n".utf8) + Array(page.utf8) + [0x80]
        let pieces = try Self.pieces(message)
        #expect(pieces.contains("Mevr. Jén\u{A0}x\ny & z"))
        #expect(pieces.contains("mailto:jan@x.nl") && pieces.contains("t <") && pieces.contains("Jan"))
        #expect(pieces.last == "1 < 2 &onbekend; R&D€")
        let coded = try Self.rewrite("From: a\nContent-Type: text/html\n\n" + page, Replacers.masking("Jén", "jan@x.nl", by: "<x y>")).text
        let text = String(decoding: TransferEncoding.decodedQuotedPrintable(Array(coded.utf8)[...]), as: UTF8.self)
        #expect(!text.contains("CANARY"))
        #expect(text.contains("<b>&lt;x y&gt;</b>&nbsp;x<br>y &amp; z</p>"))
        #expect(text.contains("href=\"mailto:%3Cx%20y%3E\""))
    }

    @Test func brokenAndEncryptedMessagesAreRefused() {
        func error(_ text: String) -> DocumentError? { Self.error(Array(text.utf8)) }
        #expect(error("") == DocumentError(.damaged(.mail), at: .partNumber(1)))
        #expect(error("CANARY zonder dubbele punt\n\nx") == DocumentError(.damaged(.mail), at: .partNumber(1)))
        #expect(error("From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nCANARY") == DocumentError(.damaged(.mail), at: .partNumber(1)))
        #expect(error("From: a\nContent-Type: multipart/mixed\n\nx") == DocumentError(.damaged(.mail), at: .partNumber(1)))
        #expect(error("From: a\nContent-Transfer-Encoding: base64\n\n%%%") == DocumentError(.damaged(.mail), at: .partNumber(1)))
        #expect(error("From: a\nContent-Type: text/plain; charset=koi8-r\n\nx") == DocumentError(.unknownCharset, at: .partNumber(1)))
        #expect(error("From: a\nContent-Type: application/pkcs7-mime\n\nx") == DocumentError(.encrypted(.mail), at: .partNumber(1)))
        #expect(error("From: =?koi8-r?Q?x?=\n\nx") == DocumentError(.unknownCharset, at: .partNumber(1)))
        var deep = "x"
        for level in 0..<30 { deep = "From: a\nContent-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n\(deep)\n--b\(level)--\n" }
        #expect(error(deep) == DocumentError(.nestedTooDeep))
    }

    static func page(_ html: String, _ replacer: any TextReplacer = Replacers.none) throws -> String {
        let coded = try rewrite("From: a\nContent-Type: text/html\n\n" + html, replacer).text
        let body = coded[coded.firstRange(of: "\n\n")!.upperBound...]
        guard coded.contains("quoted-printable") else { return String(body) }
        return String(decoding: TransferEncoding.decodedQuotedPrintable(Array(body.utf8)[...]), as: UTF8.self)
    }

    @Test func attributesThatNobodyLooksAtDoNotStay() throws {
        let html = """
            <!DOCTYPE html><![if CANARY]><?CANARY?><html xmlns:o="urn:schemas-microsoft-com:office:office"><style>p{content:"CANARY";background:url(?u=CANARY)}\
            </style><p data-hovercard-id="CANARY@x.nl"data-name=CANARY class="CANARY" id='CANARY' align=left CANARY nowrap style="color:#1F497D;margin:0 2px">\
            <img srcset="CANARY 2x" src="x.png" width=10 alt="t" style="background:url(CANARY)"/><time datetime="1985-04-03">x</time>\
            <td align="CANARY@x.nl" colspan=2 title="t2">y</td CANARY><CANARY@x.nl>z</CANARY@x.nl><x-CANARY title="CANARY">q</x-CANARY>
            """
        #expect(
            try Self.page(html) == """
                <!DOCTYPE html><html xmlns:o="urn:schemas-microsoft-com:office:office"><style></style>\
                <p align=left nowrap style="color:#1F497D;margin:0 2px"><img src="x.png" width=10 alt="t"/><time>x</time>\
                <td colspan=2 title="t2">y</td>zq
                """)
        #expect(try Self.page("<p/data-x=\"CANARY\"title=\"t\">x</p>") == "<p title=\"t\">x</p>")
        #expect(try Self.page("<p align=left>x</p>") == "<p align=left>x</p>")
    }

    @Test func theDateOfAMessageIsLookedAtAndCommentsInFieldsDoNotStay() throws {
        let (text, counts) = try Self.rewrite(
            "Date: Mon, 1 Jan 2024 10:00:00 +0100 (CANARY)\nMIME-Version: 1.0 (CANARY)\nImportance: high\nPriority: CANARY@x\nContent-Type: text/CANARY\n\nx",
            Replacers.masking("1 Jan 2024", "CANARY", by: "[D]"))
        #expect(text == "Date: Mon, [D] 10:00:00 +0100 ([D])\nImportance: high\nContent-Type: text/plain\n\nx")
        #expect(counts.metadataRemoved == 2)
        #expect(try Self.rewrite("From: a\nContent-Type: multipart/CANARY; boundary=b\n\n--b\n\nx\n--b--\n").text.contains("multipart/mixed"))
    }

    /// A message that took minutes to hours when the work grew with the square of its length.
    enum Long: String, CaseIterable {
        case spaces, boundaries, addresses, encodedWords

        var text: String {
            switch self {
            case .spaces: "Subject:" + String(repeating: " ", count: 4_000_000) + "x\n\nx"
            case .boundaries:
                "From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n" + (0..<200_000).map { "=_part_\($0)" }.joined() + "\n--b--\n"
            case .addresses: "To: " + (0..<40_000).map { "Jan\($0 % 7) <a@b>, " }.joined() + "x\n\nx"
            case .encodedWords: "Subject: " + String(repeating: "=?utf-8?Q?Jan?= b ", count: 60_000) + "\n\nx"
            }
        }
    }

    @Test(.timeLimit(.minutes(1)), arguments: Long.allCases) func workGrowsWithTheLengthOfAMessage(long: Long) throws {
        let isClean = !(try Self.rewrite(long.text, Replacers.masking("Jan", by: "[N]")).text.contains("Jan"))
        #expect(isClean)
    }

    @Test func aBoundaryIsOneThatStandsNowhere() throws {
        let text = try Self.rewrite("From: a\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n=_part_1 =_part_20 =_part_3 =_part_05 =_part_\n--b--\n").text
        #expect(text.contains("boundary=\"=_part_4\""))
        #expect(try Self.pieces(Array(text.utf8)).count == 2)
    }

    @Test func anythingAtAllIsAnErrorOrAMessage() throws {
        let head = "From: \"J\" <j@x>\nSubject: =?utf-8?Q?a=C3=A9?= =?utf-8?B?w6k=?=\nContent-Type: multipart/mixed; boundary=b\n\n"
        let good = Array((head + "--b\nContent-Type: text/html\n\n<p>a&eacute;<b x=y>c</b>\n--b\n\na=\n--b--\n").utf8)
        for seed in Effort.seeds(300) {
            var chance = Chance(seed)
            var bytes = good
            for _ in 0..<chance.number(1...5) {
                bytes[chance.number(0...bytes.count - 1)] = chance.happens(0.5) ? UInt8(chance.number(0...255)) : chance.pick(good)
            }
            guard let result = try? MailMessage().rewrite(bytes, with: Replacers.masking("a", by: "é?=")) else { continue }
            #expect(Self.error(result.bytes) == nil, "\(bytes)")
        }
    }

    @Test func linesOfQuotedPrintableAreShortAndReadBackAsTheyWere() {
        for seed in Effort.seeds(100) {
            var chance = Chance(seed)
            let text = (0..<chance.number(0...400)).flatMap { _ in Array(chance.pick(["a", " ", "é", "=", "\n", ".", "\t", "From ", "x\n"]).utf8) }
            let coded = TransferEncoding.quotedPrintable(text, lineEnd: [0x0D, 0x0A])
            #expect(coded.split(separator: 0x0A).allSatisfy { $0.count <= 77 })
            #expect(TransferEncoding.decodedQuotedPrintable(coded[...]).filter { $0 != 0x0D } == text)
        }
    }
}

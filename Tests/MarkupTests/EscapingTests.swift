import Markup
import SeededChance
import Testing
import Text

@Suite struct EscapingTests {
    static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onfocus='alert(1)", "a & b &amp; c",
        "\u{0}\u{8}\u{1F}\u{7F}", "</textarea></title></style>", "]]>", "<!--", "é 漢 👩‍👩‍👧 \u{202E}", "",
    ]

    @Test(arguments: hostile) func textComesBackAsItWas(text: String) {
        let markup = Phrasing(text).markup
        #expect(!markup.contains { "<>\"'".contains($0) })
        #expect(unescaped(markup) == text.replacingControls)
    }

    @Test func randomTextComesBackAsItWas() {
        var random = Chance(7)
        let alphabet = Array("<>&\"'/=;#xX3c lt\u{0}\n\té漢")
        for _ in 0..<2_000 {
            let text = String(
                (0..<Int.random(in: 0...40, using: &random)).map { _ in alphabet.randomElement(using: &random)! })
            let markup = Phrasing(text).markup
            #expect(!markup.utf8.contains { [UInt8](#"<>"'"#.utf8).contains($0) })
            #expect(unescaped(markup) == text.replacingControls)
        }
    }

    /// Every component that takes a string puts it where it can do no harm.
    @Test(arguments: hostile) func componentsKeepHostileTextAsText(text: String) {
        let flow = Flow {
            Heading(.two, Phrasing(text))
            Paragraph("\(text) \(.code(text)) \(.time(Phrasing(text), iso: text))")
            Form(to: "/x", .change(CSRFToken(text)), hidden: [(text, text)]) {
                TextField(text, label: Phrasing(text), value: text)
                TextArea(text, label: Phrasing(text), value: text)
                RadioGroup(text, legend: .plain(Phrasing(text)), choices: [Choice(text, Phrasing(text))])
                Select(text, label: Phrasing(text), choices: [(text, text)], groups: [(text, [(text, text)])], selected: text, language: .nl)
                SubmitButton(Phrasing(text), field: (text, text))
            }
            CodeBlock(label: text, text)
            Picture("/p.png", alternative: text, width: 1, height: 1)
            Drawing(
                id: "d", title: text, description: text, width: 9, height: 9,
                shapes: [.words(x: 0, y: 0, text, path: nil)])
        }
        #expect(tags(flow.markup) == tags(flow.markup.replacing(Phrasing(text).markup, with: "")))
        #expect(!flow.markup.contains("<script") && !flow.markup.contains("onerror=alert(1)>"))
        #expect(!flow.markup.utf8.contains { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D && $0 != 0x09 })
    }

    @Test func phrasingInsideTextStaysMarkup() {
        let name = "Jansen & zoon"
        let text: Phrasing = "Van \(name): \(.strong("nee")), \(3) keer"
        #expect(text.markup == "Van Jansen &amp; zoon: <strong>nee</strong>, 3 keer")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JAVASCRIPT:alert(1)", "data:text/html,x", "vbscript:x", "//evil.example", "ftp://x",
        " https://x", "https://x\u{A}y", "https://", "", "java\tscript:x", "/local",
    ])
    func otherAddressesAreRefused(text: String) {
        #expect(WebAddress(external: text) == nil)
    }

    @Test(arguments: ["https://eur-lex.europa.eu/eli/reg/2016/679/oj", "HTTP://example.nl", "mailto:fg@example.nl"])
    func webAddressesAreTaken(text: String) {
        #expect(WebAddress(external: text)?.text == text)
    }

    @Test(arguments: ["//evil", "/\\evil", "https://x", "x", "", "/a b", "/a\nb", "\t/a"])
    func pathsElsewhereAreRefused(text: String) {
        #expect(SitePath(checking: text) == nil)
    }

    @Test func pathsAreEncoded() {
        let path = SitePath(["law", "AVG 9/2", "..", "é"], query: [("q", "a&b=c"), ("lang", "nl")], fragment: "top")
        #expect(path.text == "/law/AVG%209%2F2/%2E%2E/%C3%A9?q=a%26b%3Dc&lang=nl#top")
        #expect(SitePath([]).text == "/")
        #expect(SitePath(["", "other.example"]).text == "/other.example")
    }

    @Test func differentNamesGiveDifferentIds() {
        let names = ["a b", "a-b", "a_b", "a_2db", "é", "a  b", "A b", "a.b"]
        #expect(Set(names.map { ElementID(named: $0) }).count == names.count)
    }
}

private func tags(_ markup: String) -> Int { markup.utf8.count { $0 == UInt8(ascii: "<") } }

private func unescaped(_ markup: String) -> String {
    markup.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
        .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
}

extension String {
    fileprivate var replacingControls: String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            let isControl = (scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value)) || scalar.value == 0x7F
            scalars.append(isControl ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }
}

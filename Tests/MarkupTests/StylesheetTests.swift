import Markup
import Testing

@Suite struct StylesheetTests {
    @Test func asksForNothingElse() {
        for word in ["url(", "@import", "@font-face", "http:", "https:", "//"] {
            #expect(!Stylesheet.css.contains(word), "the style sheet names \(word)")
        }
    }

    @Test func bracesAreBalanced() {
        var depth = 0
        for character in Stylesheet.css {
            if character == "{" { depth += 1 }
            if character == "}" { depth -= 1 }
            #expect(depth >= 0)
        }
        #expect(depth == 0)
    }

    @Test(arguments: [
        "prefers-color-scheme:dark", "forced-colors:active", "prefers-reduced-motion", "@media print",
        "outline:3px solid", ".wb-details:not([open])", "attr(href)",
    ])
    func adaptsTo(condition: String) {
        #expect(Stylesheet.css.contains(condition))
    }

    /// A misspelt variable would silently fall back to nothing.
    @Test func everyColourUsedIsDefined() {
        let defined = Set(Stylesheet.css.matches(of: /--wb-([a-z-]+):/).map { String($0.1) })
        let used = Set(Stylesheet.css.matches(of: /var\(--wb-([a-z-]+)\)/).map { String($0.1) })
        #expect(used.subtracting(defined) == [])
        #expect(defined.subtracting(used) == [])
    }
}

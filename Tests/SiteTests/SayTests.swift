import Deadlines
import Markup
import Testing
import Text

@testable import Site

/// Times as people read them.
@Suite("Times on pages")
struct SayTests {
    /// 22 November 2026, 14:05:09 in the Netherlands.
    static let moment = Instant(seconds: 1_795_352_709)

    @Test("A moment is told to the minute, and to the second only where that is evidence")
    func moments() {
        let (nl, en) = (Say(language: .nl), Say(language: .en))
        #expect(nl.moment(Self.moment).markup == "<time datetime=\"2026-11-22T14:05:09+01:00\">22 november 2026 om 14:05</time>")
        #expect(en.moment(Self.moment).markup.contains(">22 November 2026 at 14:05<"))
        #expect(nl.exactMoment(Self.moment).markup.contains(">22 november 2026 om 14:05:09<"))
        #expect(nl.written("2026-11-22T13:05:09Z") == "22 november 2026 om 14:05:09")
    }
}

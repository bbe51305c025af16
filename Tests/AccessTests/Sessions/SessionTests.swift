import Deadlines
import Testing

@testable import Access

@Suite struct SessionTests {
    static let start = Instant(seconds: 1_795_000_000)

    static func session(second: Bool = true) -> Session {
        Session(digest: [1], account: "account-7", created: start, hasSecondFactor: second, browser: "Firefox, Linux")
    }

    @Test func endsAfterEightHoursOfNothing() {
        let session = Self.session()
        #expect(session.state(at: Self.start.adding(seconds: 8 * 3600 - 1)) == .open)
        #expect(session.state(at: Self.start.adding(seconds: 8 * 3600)) == .idleTooLong)
    }

    @Test func endsAfterSevenDaysInAnyCase() {
        var session = Self.session()
        for hour in 1..<(7 * 24) {
            session.touch(at: Self.start.adding(seconds: hour * 3600))
            #expect(session.state(at: Self.start.adding(seconds: hour * 3600)) == .open)
        }
        #expect(session.state(at: Self.start.adding(seconds: 7 * 86_400 - 1)) == .open)
        #expect(session.state(at: Self.start.adding(seconds: 7 * 86_400)) == .tooOld)
    }

    /// What ended does not begin again, and a clock that runs back does not shorten a session.
    @Test func staysEnded() {
        var session = Self.session()
        let late = Self.start.adding(seconds: 9 * 3600)
        session.touch(at: late)
        #expect(session.lastSeen == Self.start && session.state(at: late) == .idleTooLong)
        var other = Self.session()
        other.touch(at: Self.start.adding(seconds: 100))
        other.touch(at: Self.start.adding(seconds: 50))
        #expect(other.lastSeen == Self.start.adding(seconds: 100))
        #expect(other.state(at: Self.start.adding(seconds: -100)) == .open)
    }

    @Test func theSecondFactorTakesANewToken() {
        let half = Self.session(second: false)
        #expect(half.state(at: Self.start) == .needsSecondFactor)
        let token = SecretToken(random: [UInt8](1...32))
        let whole = half.withSecondFactor(token, at: Self.start.adding(seconds: 60))
        #expect(whole.state(at: Self.start.adding(seconds: 60)) == .open && whole.digest == token.digest && whole.digest != half.digest)
        #expect(whole.created == half.created && whole.account == half.account && whole.lastSeen == Self.start.adding(seconds: 60))
        #expect(half.state(at: Self.start.adding(seconds: 8 * 3600)) == .idleTooLong)
    }

    @Test(arguments: [
        ("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Linux"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0", "Edge, Windows"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15", "Safari, macOS"),
        ("Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36", "Chrome, Android"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/142.0 Mobile/15E148 Safari/604.1",
            "Chrome, iPhone"
        ),
        ("curl/8.5.0", ""), ("", ""), ("<script>", ""),
    ])
    func browsers(agent: String, summary: String) { #expect(BrowserSummary.text(userAgent: agent) == summary) }
}

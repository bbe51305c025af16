import Deadlines
import SeededChance
import Testing

@testable import Access

@Suite struct SignInThrottleTests {
    static let start = Instant(seconds: 1_795_000_000)

    static func after(_ failures: Int, account: String = "a", address: String = "192.0.2.1") -> SignInThrottle {
        var throttle = SignInThrottle()
        for _ in 0..<failures { throttle.failed(account: account, address: address, at: start) }
        return throttle
    }

    @Test(arguments: [(0, 0), (1, 0), (4, 0), (5, 1), (6, 2), (7, 4), (8, 8), (9, 16), (14, 512), (15, 900), (16, 900), (100, 900), (5000, 900)])
    func theWaitDoubles(failures: Int, wait: Int) {
        let throttle = Self.after(failures)
        let decision = throttle.decision(account: "a", address: "192.0.2.1", at: Self.start)
        #expect(decision == (wait == 0 ? .allowed : .wait(until: Self.start.adding(seconds: wait))))
        // Never longer than that, however often.
        #expect(throttle.decision(account: "a", address: "192.0.2.1", at: Self.start.adding(seconds: wait)) == .allowed)
    }

    @Test func accountAndAddressCountApart() {
        let throttle = Self.after(6)
        let wait = SignInThrottle.Decision.wait(until: Self.start.adding(seconds: 2))
        #expect(throttle.decision(account: "a", address: "192.0.2.2", at: Self.start) == wait)
        #expect(throttle.decision(account: "b", address: "192.0.2.1", at: Self.start) == wait)
        #expect(throttle.decision(account: "b", address: "192.0.2.2", at: Self.start) == .allowed)
        // A name is no address, whatever it looks like.
        #expect(throttle.decision(account: "192.0.2.1", address: "a", at: Self.start) == .allowed)
    }

    @Test func oneAddressAtManyAccounts() {
        var throttle = SignInThrottle()
        for number in 0..<6 { throttle.failed(account: "a\(number)", address: "192.0.2.1", at: Self.start) }
        #expect(throttle.decision(account: "a9", address: "192.0.2.1", at: Self.start) == .wait(until: Self.start.adding(seconds: 2)))
        #expect(throttle.decision(account: "a0", address: "192.0.2.2", at: Self.start) == .allowed)
    }

    @Test func signingInClearsTheAccountOnly() {
        var throttle = Self.after(6)
        throttle.succeeded(account: "a")
        #expect(throttle.decision(account: "a", address: "192.0.2.2", at: Self.start) == .allowed)
        #expect(throttle.decision(account: "a", address: "192.0.2.1", at: Self.start) != .allowed)
    }

    @Test func aDayLaterAllIsForgotten() {
        var throttle = Self.after(20)
        let next = Self.start.adding(seconds: 86_400)
        throttle.failed(account: "a", address: "192.0.2.1", at: next)
        #expect(throttle.decision(account: "a", address: "192.0.2.1", at: next) == .allowed)
        var earlier = Self.after(20)
        earlier.failed(account: "a", address: "192.0.2.1", at: next.adding(seconds: -1))
        #expect(earlier.decision(account: "a", address: "192.0.2.1", at: next) != .allowed)
    }

    /// A clock that runs back gives nobody a free try.
    @Test func aClockThatRunsBack() {
        var throttle = Self.after(6)
        throttle.failed(account: "a", address: "192.0.2.1", at: Self.start.adding(seconds: -3600))
        #expect(throttle.decision(account: "a", address: "192.0.2.1", at: Self.start) == .wait(until: Self.start.adding(seconds: 4)))
    }

    /// A flood of names that do not exist fills no memory, and makes nobody forget who was guessing before.
    @Test func memoryIsBounded() {
        var throttle = SignInThrottle(capacity: 100)
        for _ in 0..<8 { throttle.failed(account: "victim", address: "192.0.2.1", at: Self.start) }
        for number in 0..<1000 {
            throttle.failed(account: "x\(number)", address: "198.51.100.\(number)", at: Self.start.adding(seconds: 1))
            #expect(throttle.count <= 100)
        }
        #expect(throttle.decision(account: "victim", address: "203.0.113.9", at: Self.start.adding(seconds: 2)) != .allowed)
    }

    /// Somebody who waits each time as long as they must gets at most so many tries in a day.
    @Test func guessesInADay() {
        var throttle = SignInThrottle()
        var time = Self.start
        var tries = 0
        while time < Self.start.adding(seconds: 86_400) {
            switch throttle.decision(account: "a", address: "192.0.2.1", at: time) {
            case .allowed:
                tries += 1
                throttle.failed(account: "a", address: "192.0.2.1", at: time)
            case .wait(let until): time = until
            }
        }
        // Fourteen until the longest wait (1 + 2 + … + 512 = 1023 seconds), then one a quarter of an hour.
        #expect(tries == 5 + 10 + (86_400 - 1023 - 1) / 900)
    }
}

@Suite struct NetworkAddressTests {
    @Test(arguments: [
        ("192.0.2.1", "192.0.2.1"), ("::ffff:192.0.2.1", "192.0.2.1"), ("::FFFF:c000:201", "192.0.2.1"),
        ("2001:db8::1", "2001:db8:0:0::/64"), ("2001:DB8:0:0:8:800:200C:417A", "2001:db8:0:0::/64"), ("2001:db8:0:1::", "2001:db8:0:1::/64"),
        ("fe80::1%eth0", "fe80:0:0:0::/64"), ("::1", "0:0:0:0::/64"), ("::", "0:0:0:0::/64"), ("64:ff9b::192.0.2.33", "64:ff9b:0:0::/64"),
        ("1:2:3:4:5:6:7::", "1:2:3:4::/64"), ("::2:3:4:5:6:7:8", "0:2:3:4::/64"),
        // What is no address is counted under itself.
        ("", ""), ("unknown", "unknown"), ("192.0.2.256", "192.0.2.256"), ("192.0.2.01", "192.0.2.01"), ("1:2:3", "1:2:3"),
        ("1::2::3", "1::2::3"), (":::", ":::"), ("1:2:3:4:5:6:7:8:9", "1:2:3:4:5:6:7:8:9"), ("1:2:3:4:5:6:7:8::", "1:2:3:4:5:6:7:8::"),
        ("12345::", "12345::"), ("+1::", "+1::"), ("1.2.3.4::", "1.2.3.4::"),
    ])
    func groups(address: String, group: String) { #expect(NetworkAddress.group(address) == group) }

    @Test func anyText() {
        for seed in Effort.seeds(500) {
            var chance = Chance(seed)
            let text = String((0..<chance.number(0...30)).map { _ in chance.pick(Array("0123456789abcdefF:::...%/ é")) })
            let group = NetworkAddress.group(text)
            #expect(group.hasSuffix("::/64") || text.hasPrefix(group) || text.hasPrefix("::"), "\(text)")
        }
    }
}

import Testing

@testable import Site

@Suite struct TurnstileTests {
    private struct Stop: Error {}

    private actor Counts {
        var (now, most, done) = (0, 0, 0)

        func comes() { (now, most) = (now + 1, max(most, now + 1)) }
        func goes() { (now, done) = (now - 1, done + 1) }
    }

    @Test func neverMoreThanThePlacesAndAllGetThrough() async throws {
        let turnstile = Turnstile(places: 3)
        let inside = Counts()
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<200 {
                group.addTask {
                    // Work that fails gives its place back too.
                    try? await turnstile.pass {
                        await inside.comes()
                        await Task.yield()
                        await inside.goes()
                        if number % 3 == 0 { throw Stop() }
                    }
                }
            }
        }
        #expect(await inside.most <= 3)
        #expect(await inside.now == 0)
        #expect(await inside.done == 200)
    }
}

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
        let turnstile = Turnstile(places: 3, patience: .seconds(86_400))
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

    /// Whoever gives up waiting takes no place, and those behind get through.
    @Test func whoLeavesIsPassedOver() async throws {
        let turnstile = Turnstile(places: 1, patience: .seconds(86_400))
        let inside = Counts()
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let (entered, entrance) = AsyncStream<Void>.makeStream()
        let first = Task {
            try await turnstile.pass {
                entrance.yield()
                for await _ in gate { break }
            }
        }
        for await _ in entered { break }
        let impatient = (0..<50).map { _ in Task { try await turnstile.pass { await inside.comes() } } }
        let patient = (0..<50).map { _ in Task { try await turnstile.pass { await inside.goes() } } }
        for task in impatient { task.cancel() }
        for task in impatient { await #expect(throws: CancellationError.self) { try await task.value } }
        opener.yield()
        try await first.value
        for task in patient { try await task.value }
        #expect(await inside.done == 50)
        #expect(await inside.most == 0)
        try await turnstile.pass {}
    }

    /// A page that waits for something else holds nobody up for long, and gives no second place when it is done at last.
    @Test func whoStaysLongKeepsNoPlace() async throws {
        let turnstile = Turnstile(places: 1, patience: .milliseconds(20))
        let inside = Counts()
        let (gate, opener) = AsyncStream<Void>.makeStream()
        let (entered, entrance) = AsyncStream<Void>.makeStream()
        let slow = Task {
            try await turnstile.pass {
                entrance.yield()
                for await _ in gate { break }
            }
        }
        for await _ in entered { break }
        // These get through while the slow one is still inside.
        for _ in 0..<3 { try await turnstile.pass { await inside.goes() } }
        #expect(await inside.done == 3)
        opener.yield()
        try await slow.value
        #expect(turnstile.freePlaces == 1)
    }

    /// A file of a whole register may be long in the making, and holds no place; a page does.
    @Test func filesAreTold() {
        let files: [RegisterAddress] = [
            .export(organisation: "o", format: "pdf"), .ledgerFile(organisation: "o"), .organisationCalendar(organisation: "o"), .calendar(token: "t"),
        ]
        for address in files { #expect(address.isFile, "\(address)") }
        for address in [RegisterAddress.importPreview(organisation: "o", file: "f"), .ledger(organisation: "o"), .dossierExports("d")] {
            #expect(!address.isFile, "\(address)")
        }
    }
}

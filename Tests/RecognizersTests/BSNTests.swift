import Recognizers
import Testing

@Suite struct BSNTests {
    @Test func findsOne() {
        #expect(IdentifierScanner().findings(in: "Haar bsn is 111222333.").map(\.kind) == [.bsn])
    }
}

import Foundation
import SeededChance
import Testing

@testable import Recognizers

private func names(_ text: String, _ setting: NameRecognizer.Setting = .precise) -> [String] {
    let bytes = Array(text.utf8)
    var findings: [Finding] = []
    bytes.withUnsafeBufferPointer { NameRecognizer(setting).find(in: $0, 0..<$0.count, into: &findings) }
    return findings.map { String(decoding: bytes[$0.span], as: UTF8.self) }
}

@Suite struct NameRecognizerTests {
    /// Written for this test; none of these sentences is among the texts that the model learnt from.
    @Test(arguments: [
        ("Geachte mevrouw Van Oosterhout-Demir,", ["Van Oosterhout-Demir"]),
        ("Gisteren belde dhr. P.J. de Graaff over zijn aanvraag.", ["P.J. de Graaff"]),
        ("De afspraak met Samira Benhaddou is verzet naar dinsdag.", ["Samira Benhaddou"]),
        ("Wij hebben uw brief van 3 maart in goede orde ontvangen.", []),
        ("Het college van burgemeester en wethouders heeft besloten.", []),
        ("Naam: Kowalczyk, Agnieszka", ["Kowalczyk, Agnieszka"]),
    ])
    func findsNames(_ text: String, _ expected: [String]) { #expect(names(text) == expected) }

    @Test func aNameComesBackByItsSurname() {
        let text = "Marleen Terlouwman diende een klacht in. Volgens Terlouwman was er niet geluisterd. De klacht van Terlouwman is gegrond."
        #expect(names(text, .sensitive).count { $0.contains("Terlouwman") } == 3)
    }

    @Test func theSensitiveSettingFindsNoLess() {
        let text = "Overdracht: mw Bakker heeft vannacht slecht geslapen, zoon Storm belt morgen met Ilse van de thuiszorg."
        let bytes = Array(text.utf8)
        func covered(_ setting: NameRecognizer.Setting) -> Set<Int> {
            var findings: [Finding] = []
            bytes.withUnsafeBufferPointer { NameRecognizer(setting).find(in: $0, 0..<$0.count, into: &findings) }
            return Set(findings.flatMap { Array($0.span) })
        }
        #expect(covered(.sensitive).isSuperset(of: covered(.precise)))
    }

    @Test(arguments: Effort.seeds(40)) func anyBytesGiveSpansInsideThem(_ seed: Int) {
        var chance = Chance(seed)
        let pieces =
            ["Jan", " ", "van", "\n", "DE", ".", "J.", "é", "\u{FFFD}", "1", "'", "-", "Kaya", ","].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80]]
        let bytes = (0..<chance.number(0...300)).flatMap { _ in chance.pick(pieces) }
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.sensitive).find(in: $0, 0..<$0.count, into: &findings) }
        for (one, next) in zip(findings, findings.dropFirst()) { #expect(one.span.upperBound <= next.span.lowerBound) }
        #expect(findings.allSatisfy { !$0.span.isEmpty && $0.span.upperBound <= bytes.count && (1...99).contains($0.confidence) })
    }

    @Test func damagedModelsAreRefused() {
        for count in [0, 4, 15, 400] {
            let bytes = [UInt8](repeating: 7, count: count)
            bytes.withUnsafeBytes { #expect(NameModel($0) == nil) }
        }
    }

    @Test func probabilitiesAreNear() {
        for step in stride(from: Float(-20), through: 20, by: 0.037) {
            let exact = Foundation.exp(Double(step))
            #expect(abs(Double(Exponential.of(step)) - exact) <= 0.0002 * exact)
        }
    }
}

@Suite struct FurtherFindingsTests {
    private func found(_ text: String, _ kind: EntityKind) -> [String] {
        let bytes = Array(text.utf8)
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.precise, further: [kind]).find(in: $0, 0..<$0.count, into: &findings) }
        return findings.filter { $0.kind == kind }.map { String(decoding: bytes[$0.span], as: UTF8.self) }
    }

    @Test func organisationsWhereAsked() {
        #expect(found("Zij werkt bij Albert Heijn in Zwolle.", .organisation) == ["Albert Heijn"])
        #expect(found("Zij werkt graag in de tuin.", .organisation).isEmpty)
    }

    @Test func jobTitlesWhereAsked() {
        #expect(found("De huisarts belde met de wijkverpleegkundige.", .jobTitle) == ["huisarts", "wijkverpleegkundige"])
    }

    @Test func aDescriptionThatFitsOnePerson() {
        #expect(found("Hij is de enige huisarts van het dorp.", .quasiIdentifier) == ["de enige huisarts van het dorp"])
        #expect(found("Een huisarts belde.", .quasiIdentifier).isEmpty)
    }
}

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

    @Test func `A text in English in between changes nothing in Dutch ones`() {
        let dutch = "Geachte mevrouw Van Oosterhout-Demir, wij hebben uw brief niet gelezen, maar Samira Benhaddou belt u nog."
        let english = "Dear Mr Abernathy-Cole, she said that they would have written to Tunde Olawale about what was there."
        let recognizer = NameRecognizer(.sensitive)
        func found(_ text: String, _ recognizer: NameRecognizer) -> [Finding] {
            var findings: [Finding] = []
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { recognizer.find(in: $0, 0..<$0.count, into: &findings) }
            return findings
        }
        for text in [dutch, english, english, dutch, english, dutch] {
            #expect(found(text, recognizer) == found(text, NameRecognizer(.sensitive)) && !found(text, recognizer).isEmpty)
        }
    }

    @Test func `English is read by the English model, and what does not tell by the Dutch one`() {
        func label(of text: String, _ models: NameModels) -> [Finding] {
            var findings: [Finding] = []
            let bytes = Array(text.utf8)
            bytes.withUnsafeBufferPointer { NameRecognizer(models: models, setting: .sensitive).find(in: $0, 0..<$0.count, into: &findings) }
            return findings
        }
        let shipped = NameModels.shipped
        let (onlyDutch, onlyEnglish) = (NameModels(dutch: shipped.dutch, english: shipped.dutch), NameModels(dutch: shipped.english, english: shipped.english))
        let english = "They would have asked mum and auntie bess about what was there, and she saw Whitlock before that, by the Millrace."
        let short = "Whitlock, auntie bess, Millrace"
        #expect(label(of: english, shipped).map(\.confidence) == label(of: english, onlyEnglish).map(\.confidence))
        #expect(label(of: english, shipped).map(\.confidence) != label(of: english, onlyDutch).map(\.confidence))
        #expect(label(of: short, shipped).map(\.confidence) == label(of: short, onlyDutch).map(\.confidence))
        #expect(label(of: short, shipped).map(\.confidence) != label(of: short, onlyEnglish).map(\.confidence))
    }

    @Test(arguments: [
        (#"From: "Bob" MacAllister, Sr. <bob@example.org>"#, ["Bob", "MacAllister, Sr."]),
        (#"Cc: "Kok, Piet" <piet@example.nl>, "Groen, Jet" <j.groen@example.nl>"#, ["Kok, Piet", "Groen, Jet"]),
        (#"From: "Winter, Ans" <a.winter@example.nl>"#, ["Winter, Ans"]),
    ])
    func `Who a mail is from and to is a name, the surname first`(_ text: String, _ expected: [String]) {
        let found = names(text, .sensitive)
        for name in expected { #expect(found.contains(name), "\(found)") }
        #expect(!found.contains { $0.contains("<") || $0.contains("\"") }, "\(found)")
    }

    @Test func `A name ends before the address behind it`() {
        let found = names(#"From: "Pietersen, Hanneke" <h.pietersen@example.nl>"#, .sensitive)
        #expect(found.first == "Pietersen, Hanneke" && !found.contains { $0.contains("<") || $0.contains("\"") }, "\(found)")
    }

    /// Cells of a row and short lines hold names of their own; a line that was wrapped goes on.
    @Test(arguments: [
        ("Kees Jansen\nTruus Bakker\nSanne Visser\nPiet Bos", ["Kees Jansen", "Truus Bakker", "Sanne Visser", "Piet Bos"]),
        ("Kees Jansen\tTruus Bakker", ["Kees Jansen", "Truus Bakker"]),
        (
            "Over deze aanvraag is vorige week uitvoerig gesproken met mevrouw Truus\nBakker van de afdeling.", ["Truus\nBakker"]
        ),
    ])
    func namesStayInTheirLines(_ text: String, _ expected: [String]) { #expect(names(text, .sensitive) == expected) }

    /// A name that begins with a small word makes no name of that word elsewhere.
    @Test(arguments: [
        "DE HEER DE BOER BELDE. DE BRIEF IS WEG.", "Meneer De Boer belde. De enige huisarts van het dorp was weg. De brief ook.",
        "Meneer Ten Cate kwam langs. Ten eerste was dat goed.",
    ])
    func smallWordsAreNoNames(_ text: String) {
        #expect(!names(text, .sensitive).contains { ["DE", "De", "Ten"].contains($0) })
    }

    @Test(arguments: ["bsn 123456782, IBAN NL91ABNA0417164300. MAC 00:1A:2B:3C:4D:5E, IMEI 490154203237518", "BSN 123456782, IP 84.23.11.9"])
    func labelsAreNoNames(_ text: String) { #expect(names(text, .sensitive).isEmpty) }

    /// What a form asks for by name is one, whatever it looks like; a word that says that there is none is not.
    @Test(arguments: [
        ("Achternaam: de Koning\nPlaats: Ede", "de Koning"), ("Voornaam: roos\nAchternaam: appel", "roos"), ("Naam: onbekend\nDatum: later", nil),
        ("Naam: zie bijlage\nDatum: later", nil),
    ])
    func formsSayWhatIsAName(_ text: String, _ expected: String?) {
        let found = names(text, .sensitive)
        if let expected { #expect(found.contains(expected)) } else { #expect(found.isEmpty) }
    }

    @Test func whatIsInvisibleBreaksNoName() {
        #expect(names("Mevrouw Jan\u{200B}ny de Vr\u{AD}ies belde gisteren.") == ["Jan\u{200B}ny de Vr\u{AD}ies"])
    }

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

import Recognizers
import Testing

/// What a plan that asks for all that tells about somebody finds in a text, and what it leaves.
@Suite struct TellingFinderTests {
    private func found(_ text: String) -> [(kind: EntityKind, text: String)] {
        let bytes = Array(text.utf8)
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { bytes in
            NameRecognizer(.sensitive, telling: true).find(in: bytes, 0..<bytes.count, into: &findings)
            IdentifierScanner(kinds: Set(EntityKind.allCases)).find(in: bytes, 0..<bytes.count, into: &findings)
        }
        return FindingResolver.resolve(findings).map { ($0.kind, String(decoding: bytes[$0.span], as: UTF8.self)) }
    }

    private func texts(_ text: String, _ kind: EntityKind) -> [String] { found(text).filter { $0.kind == kind }.map(\.text) }

    @Test(arguments: [
        ("He was sentenced to twelve years and six months’ imprisonment.", ["twelve years and six months"]),
        ("She was questioned in Aldmoor for three days.", ["three days"]),
        ("The firm was declared bankrupt in the autumn of 1998.", ["the autumn of 1998"]),
        ("They met in 1995 and later between 2001 and 2004.", ["1995", "2001 and 2004"]),
        ("The court heard him on 5 and 12 February 2000.", ["5 and 12 February 2000"]),
        ("He was stopped at about 10.30 p.m. that evening.", ["about 10.30 p.m."]),
        ("They saw the child on Tuesdays and Thursdays from 4 p.m. to 7 p.m. there.", ["Tuesdays and Thursdays", "4 p.m. to 7 p.m."]),
        ("A three-year delay followed.", ["three-year"]), ("He waited for half an hour.", ["half an hour"]),
        ("They moved in mid-1987 and came back a week later.", ["mid-1987", "a week later"]), ("It was common in the 1990s.", ["1990s"]),
        ("Zij woonde daar drie jaar en vier maanden, tot de zomer van 2003.", ["drie jaar en vier maanden", "de zomer van 2003"]),
    ])
    func timesAndDurations(_ text: String, _ wanted: [String]) { #expect(texts(text, .date) == wanted) }

    @Test(arguments: [
        ("He paid the loan of 3,000 German marks (DEM) to a bank.", "3,000 German marks (DEM)"),
        ("She received EUR 12,500 from the insurer.", "EUR 12,500"), ("The plot measures 1,200 square metres in all.", "1,200 square metres"),
        ("The company held 40% of the shares.", "40%"), ("It employed 45 employees at the time.", "45 employees"),
        ("Hij leende 2.500 euro van de buren.", "2.500 euro"), ("The losses were put at 60 per cent by the expert.", "60 per cent"),
        ("He is the father of four children.", "father of four children"), ("She is of Jamaican descent.", "of Jamaican descent"),
        ("His wife is a German national.", "a German national"),
        ("The film “The Road of Dust” was shown.", "The Road of Dust"), ("Zijn zwager kwam ook.", "zwager"),
    ])
    func amountsOriginsFamilyAndWorks(_ text: String, _ wanted: String) { #expect(texts(text, .quasiIdentifier).contains(wanted)) }

    @Test(arguments: [
        ("The Kartal Assize Court acquitted him.", EntityKind.organisation, "Kartal Assize Court"),
        ("He studied at the University of Toruń in those years.", .organisation, "University of Toruń"),
        ("The Ministry of Trade and Industry refused.", .organisation, "Ministry of Trade and Industry"),
        ("Drugs came from the Netherlands in a van.", .place, "the Netherlands"),
        ("He was taken to the Ergani police station together.", .organisation, "Ergani police station"),
        ("Shares in a company called Drewpol sp. z o.o. were sold.", .organisation, "Drewpol sp. z o.o."),
        ("The tribunal (His Honour Judge Sedley-Parr) allowed it.", .person, "His Honour Judge Sedley-Parr"),
        ("She works as a care assistant in town.", .jobTitle, "care assistant"), ("He had a broken rib.", .health, "a broken rib"),
        ("It was owing to a heart condition.", .health, "a heart condition"),
        ("He had lost sight as a result of cytomegalovirus retinitis.", .health, "cytomegalovirus retinitis"),
        ("They fractured his left wrist, and a fractured left wrist it was.", .health, "a fractured left wrist"),
        ("He completed courses in plastering and bricklaying and was released.", .quasiIdentifier, "courses in plastering and bricklaying"),
        ("She holds a degree in civil engineering.", .quasiIdentifier, "degree in civil engineering"),
        ("He had been a heroin addict since his teens.", .quasiIdentifier, "heroin addict"), ("She ran a beauty salon.", .quasiIdentifier, "beauty salon"),
        ("Her husband worked as a hospital orderly there.", .jobTitle, "hospital orderly"),
        ("He had fair hair and a slight limp.", .quasiIdentifier, "fair hair"), ("BvR 1234/98 was dismissed.", .caseNumber, "BvR 1234/98"),
        ("He was kept in cell 14B there.", .quasiIdentifier, "14B"), ("He was 15 years of age.", .age, "15 years of age"),
        ("He earned DEM 3,150 net per month.", .quasiIdentifier, "DEM 3,150 net"),
        ("The application was lodged against the Republic of Moldova.", .place, "Republic of Moldova"),
        ("He lives in Mersin.", .place, "Mersin"), ("She is a retired pharmacist.", .jobTitle, "retired pharmacist"),
        ("His wife was aged six at the time.", .age, "aged six"), ("The applicant had case no. 24 K 2207/01 there.", .caseNumber, "24 K 2207/01"),
        ("Application nos. 33918/07 and 34002/07 were joined.", .caseNumber, "34002/07"),
        ("The 15th Regiment left the town.", .organisation, "15th Regiment"), ("It was sent to Mr X by post.", .person, "Mr X"),
        ("It was struck out by Mr Justice Holloway in the end.", .person, "Mr Justice Holloway"),
    ])
    func namesWorkAndNumbers(_ text: String, _ kind: EntityKind, _ wanted: String) { #expect(texts(text, kind).contains(wanted)) }

    /// What looks alike and says nothing of somebody.
    @Test(arguments: [
        "The Court notes that the Government did not submit observations.",
        "The complaint falls under Articles 3, 5 and 13 of the Convention.",
        "It relied on the Convention for the Protection of Human Rights and Fundamental Freedoms.",
        "He was charged under Article 168 § 2 of the Criminal Code.",
        "The President of the Chamber decided that Rule 39 applied.",
        "I. THE CIRCUMSTANCES OF THE CASE",
        "He was taken from his home the same day.",
        "He complained (“the applicant”) under Article 6 § 1.",
        "U krijgt binnenkort bericht van ons.",
        "In artikel 6 van de wet staat dat het mag.",
    ])
    func saysNothingOfSomebody(_ text: String) {
        let kept = found(text).filter { !$0.kind.isSpecialCategory }
        #expect(kept.isEmpty, "\(kept)")
    }

    @Test func aNameBehindATitleIsFoundAgainAtTheStartOfASentence() {
        let text = "It was heard that Mr Zwindt had left. Zwindt was questioned the same day."
        #expect(found(text).filter { $0.text.contains("Zwindt") }.count == 2)
    }

    @Test func nothingOfItWhereItIsNotAskedFor() {
        let text = "He paid 3,000 German marks for three days in the autumn of 1998."
        let bytes = Array(text.utf8)
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.sensitive).find(in: $0, 0..<$0.count, into: &findings) }
        #expect(findings.isEmpty)
    }

    /// Faults in court text that hold for every plan.
    @Test(arguments: [
        "It was heard in 1997. The Court of Cassation quashed the judgment.", "7. The Kartal Assize Court (case no. 3) acquitted him.",
        "On 17 July 1998 with the High Court still sitting, he left.", "It was quashed by judgment of 14 March 2001 the Administrative Court gave.",
    ])
    func aNumberBeforeACourtIsNoAddress(_ text: String) { #expect(!IdentifierScanner().findings(in: text).contains { $0.kind == .address }) }

    @Test(arguments: ["221B Baker Street", "10 St James Court", "12 Avenue Road", "4 Hill of Oaks Lane", "7, Mill Street"])
    func englishAddressesAreStillFound(_ text: String) { #expect(IdentifierScanner().findings(in: "He lives at \(text).").contains { $0.kind == .address }) }

    @Test func theLetterOfAHeadingIsNobody() {
        func names(_ text: String) -> [String] {
            let bytes = Array(text.utf8)
            var findings: [Finding] = []
            bytes.withUnsafeBufferPointer { NameRecognizer(.sensitive).find(in: $0, 0..<$0.count, into: &findings) }
            return findings.map { String(decoding: bytes[$0.span], as: UTF8.self) }
        }
        #expect(names("THE FACTS\n\nI. THE CIRCUMSTANCES OF THE CASE\n\n1. The applicant lives there.\n").isEmpty)
        // Somebody may be called so.
        #expect(!names("J. heeft goed geslapen.\n").isEmpty)
        #expect(names("J. Bakker belde gisteren.\n\nP. de Vries was er niet.\n") == ["J. Bakker", "P. de Vries"])
    }

    @Test func aHomeIsNoJobTitleAndATreatyNoOrganisation() {
        let text = "He was taken from his home. The Convention for the Protection of Human Rights and Fundamental Freedoms applies."
        let bytes = Array(text.utf8)
        var findings: [Finding] = []
        bytes.withUnsafeBufferPointer { NameRecognizer(.sensitive, further: [.jobTitle, .organisation]).find(in: $0, 0..<$0.count, into: &findings) }
        #expect(findings.filter { $0.kind == .jobTitle || $0.kind == .organisation }.map { String(decoding: bytes[$0.span], as: UTF8.self) } == [])
    }

    @Test func anyBytesGiveSpansInsideThem() {
        let pieces = [
            "no. ", "12", "/", "Article", " § ", "€", "“", "”", "A.", "\n", "three", "-year", "Mr", " ", "of", "\u{FFFD}", "é", "’s", "EUR", "to", ",", "1990",
        ]
        var state: UInt64 = 7
        for _ in 0..<400 {
            var bytes: [UInt8] = []
            for _ in 0..<40 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                bytes += Array(pieces[Int(state >> 33) % pieces.count].utf8)
                if state >> 60 == 3 { bytes.append(UInt8(truncatingIfNeeded: state >> 20)) }
                if state >> 61 == 1 { bytes.append(0x20) }
            }
            var findings: [Finding] = []
            bytes.withUnsafeBufferPointer { NameRecognizer(.sensitive, telling: true).find(in: $0, 0..<$0.count, into: &findings) }
            #expect(findings.allSatisfy { !$0.span.isEmpty && $0.span.upperBound <= bytes.count })
        }
    }
}

import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

struct PseudonymTests {
    private func pseudonym(_ kind: EntityKind, _ value: String, key: DeidentificationKey = TestKeys.permit()) -> String {
        treated("‹\(kind.rawValue):\(value)›", plan(.pseudonym), key: key)
    }

    @Test func `A pseudonym has the kind and eight letters that are not taken for one another`() {
        let made = pseudonym(.person, "Jan Jansen")
        #expect(made.wholeMatch(of: /\[persoon-[0-9A-HJKMNP-TV-Z]{8}\]/) != nil)
        let long = treated("‹bsn:111222333›", plan(.pseudonym) { $0.pseudonymLength = 26 })
        #expect(long.wholeMatch(of: /\[BSN-[0-9A-HJKMNP-TV-Z]{26}\]/) != nil)
    }

    @Test(arguments: [
        (EntityKind.bsn, ["111222333", "111.222.333", "111 222 333"]), (.bsn, ["012345672", "12345672"]),
        (.iban, ["NL91ABNA0417164300", "NL91 ABNA 0417 1643 00", "nl91abna0417164300"]),
        (.phone, ["06-12345678", "0612345678", "+31612345678", "+31 (0)6 12 34 56 78", "0031 6 12345678", "+310612345678"]),
        (.email, ["Jan@Bedrijf.NL", "jan@bedrijf.nl"]),
        (.person, ["Jan Jansen", "JAN JANSEN", "Jansen, Jan"]), (.person, ["José de Groot", "Jose de Groot", "Groot, José de"]),
        (.date, ["3 maart 2024", "03-03-2024", "2024-03-03", "zondag 3 mrt 2024"]), (.licencePlate, ["AB-12-CD", "ab12cd"]),
        (.postcode, ["1234 AB", "1234ab"]),
        (.ipAddress, ["2001:db8::1", "2001:0db8:0:0:0:0:0:1"]), (.macAddress, ["3C:22:FB:01:AB:CD", "3c-22-fb-01-ab-cd"]), (.handle, ["@jan", "jan", "@Jan"]),
        (.url, ["https://Example.com/A", "HTTPS://example.com/A/"]), (.place, ["Den Haag", "den  haag", "DEN HAAG"]), (.kvk, ["12345678", "12.34.56.78"]),
    ])
    func `Writings of one value have one pseudonym`(kind: EntityKind, values: [String]) {
        #expect(Set(values.map { pseudonym(kind, $0) }).count == 1)
    }

    @Test(arguments: [
        (EntityKind.bsn, "111222333", "123456782"), (.email, "jan@a.nl", "jan@b.nl"), (.person, "Jan Jansen", "Jan Janssen"),
        (.phone, "0612345678", "0612345679"),
        (.url, "https://a.nl/A", "https://a.nl/a"), (.date, "3 maart 2024", "4 maart 2024"),
    ])
    func `Other values have other pseudonyms`(kind: EntityKind, one: String, other: String) { #expect(pseudonym(kind, one) != pseudonym(kind, other)) }

    @Test func `Another permit and another secret give other pseudonyms`() {
        let base = pseudonym(.bsn, "111222333")
        #expect(base == pseudonym(.bsn, "111222333", key: TestKeys.permit("V-2026-1")))
        #expect(base != pseudonym(.bsn, "111222333", key: TestKeys.permit("V-2026-2")))
        #expect(base != pseudonym(.bsn, "111222333", key: TestKeys.permit(secret: [UInt8](1..<33))))
    }

    @Test(arguments: Effort.seeds(60))
    func `Pseudonyms are the same exactly where the normalised values and the keys are`(seed: Int) {
        var chance = Chance(seed)
        let keys = [TestKeys.permit("a"), TestKeys.permit("b")]
        let values = (0..<2).map { _ in String((0..<9).map { _ in Character(String(chance.number(0...1))) }) }
        let spaced = values.map { value in value.flatMap { chance.happens(0.3) ? [$0, " "] : [$0] } }.map { String($0).trimmingSpaces }
        let (one, other) = (chance.number(0...1), chance.number(0...1))
        let same = values[0] == values[1] && one == other
        #expect((pseudonym(.kvk, spaced[0], key: keys[one]) == pseudonym(.kvk, spaced[1], key: keys[other])) == same)
    }

    @Test func `Within a document only, two documents cannot be tied together`() {
        let within = plan(.pseudonym) { $0.consistency = .document }
        let one = treated("‹person:Jan Jansen› een", within).prefix { $0 != " " }
        let two = treated("‹person:Jan Jansen› twee", within).prefix { $0 != " " }
        #expect(one != two)
        let both = treated("‹person:Jan Jansen› ‹person:Jan Jansen›", within).split(separator: " ")
        #expect(both[0] == both[1])
    }

    @Test func `Without a key, or with the wrong one, nothing starts`() throws {
        func code(_ plan: TextPlan, _ key: DeidentificationKey?) -> String? {
            do {
                _ = try TextDeidentifier(plan, sources: [], key: key)
                return nil
            } catch { return error.code }
        }
        #expect(code(plan(.pseudonym), nil) == "no-key")
        #expect(code(plan(.pseudonym), TestKeys.run) == "no-permit-key")
        #expect(code(plan(.surrogate) { $0.consistency = .run }, TestKeys.permit()) == "no-run-key")
        #expect(code(plan(.surrogate) { $0.consistency = .run }, TestKeys.run) == nil)
        #expect(code(plan(.mask), nil) == nil)
        #expect(throws: DeidentificationError.self) { try DeidentificationKey(secret: [1, 2, 3], permit: "x") }
        #expect(throws: DeidentificationError.self) { try DeidentificationKey(secret: TestKeys.secret, permit: "") }
    }

    /// As another implementation of HKDF-SHA256 makes them: the pseudonyms of a permit stay what they were.
    @Test(
        arguments: [
            (.table, "a", "894682d6eaa302029df1fc4ad6a341d3dc3cba2c41e7ec84b16861917f551139"),
            (.table, nil, "c008891ca0f08bc3bb0ec82adb716a9e04614c6066296bf3448a49e66a40940a"),
            (.text, "a", "7e59cb1042c44c52f46ebbe4e7ed0aa1d9426245c069fab19da39a71210b494a"),
        ] as [(PermitSecret.Engine, String?, String)])
    func `The keys of a permit are those of RFC 5869`(_ engine: PermitSecret.Engine, _ permit: String?, _ wanted: String) throws {
        #expect(HexText.encode(try PermitSecret(Array(0..<32), engine, permit: permit).bytes(for: "pseudonyms")) == wanted)
        #expect(throws: DeidentificationError.self) { try PermitSecret(Array(0..<31), engine, permit: permit) }
    }
}

extension String {
    fileprivate var trimmingSpaces: String { String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
}

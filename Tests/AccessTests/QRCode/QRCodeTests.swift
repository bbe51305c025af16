import SeededChance
import Testing

@testable import Access

@Suite struct QRCodeTests {
    /// ISO/IEC 18004, annex I: "01234567" at version 1-M.
    @Test func publishedCorrection() {
        let data = hex("10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11")
        #expect(ReedSolomon(count: 10).correction(of: data) == hex("A5 24 D4 C1 ED 36 C7 87 2C 55"))
    }

    /// The examples in ISO/IEC 18004, annexes C and D: level M with mask 5, and version 7.
    @Test func publishedFormats() {
        #expect(QRMatrix.formatBits(mask: 5) == 0b100000011001110)
        #expect(QRMatrix.versionBits(7) == 0b000111110010010100)
    }

    /// Code words of up to thirty words of correction are zero at every root; one changed word is not.
    @Test func syndromes() {
        for seed in Effort.seeds(20) {
            var chance = Chance(seed)
            let count = chance.number(7...30)
            let data = (0..<chance.number(1...100)).map { _ in UInt8(chance.number(0...255)) }
            var word = data + ReedSolomon(count: count).correction(of: data)
            let roots = (0..<count).map(QRReader.power)
            #expect(roots.allSatisfy { QRReader.value(of: word, at: $0) == 0 })
            word[chance.number(0...word.count - 1)] ^= 1
            #expect(roots.allSatisfy { QRReader.value(of: word, at: $0) != 0 })
        }
    }

    /// ISO/IEC 18004, table 7: what versions hold in byte mode at level M.
    @Test(arguments: [
        (1, 14), (2, 26), (3, 42), (4, 62), (5, 84), (6, 106), (7, 122), (8, 152), (9, 180), (10, 213), (11, 251), (12, 287), (13, 331),
        (14, 362), (15, 412), (16, 450), (20, 666), (30, 1370), (40, 2331),
    ])
    func capacities(version: Int, bytes: Int) {
        #expect(QRVersion(version).capacity == bytes)
        #expect(QRVersion(for: bytes)?.number == version)
        #expect(QRVersion(for: bytes + 1)?.number == (version == 40 ? nil : version + 1))
    }

    @Test func alignment() {
        for (version, centres) in QRReader.centres { #expect(QRVersion(version).alignmentCentres == centres, "version \(version)") }
    }

    /// Every version to 16 that the standard's table is written out for here, and the largest, full and with room left.
    @Test(arguments: Array(1...16) + [40])
    func readBack(version: Int) throws {
        var chance = Chance(version)
        for length in [QRVersion(version).capacity, (version == 1 ? 0 : QRVersion(version - 1).capacity + 1)] {
            let bytes = (0..<length).map { _ in UInt8(chance.number(0...255)) }
            let code = try #require(QRCode(bytes, mask: version % 8))
            #expect(code.version == version && code.mask == version % 8)
            #expect(try QRReader(code).bytes() == bytes)
        }
    }

    @Test(arguments: 0..<8)
    func everyMask(mask: Int) throws {
        let code = try #require(QRCode(Array("waarborg".utf8), mask: mask))
        #expect(try QRReader(code).bytes() == Array("waarborg".utf8))
    }

    @Test func anAddressForAnApp() throws {
        let address = OneTimeSecretTests.secret.address(issuer: "Gemeente Voorbeeld", account: "medewerker@voorbeeld.example")
        let code = try #require(QRCode(address))
        #expect(try QRReader(code).bytes() == Array(address.utf8))
        // No other mask reads better.
        let matrix = { (mask: Int) in
            var matrix = QRMatrix(QRVersion(code.version))
            matrix.draw(QRWords.words(of: Array(address.utf8), in: QRVersion(code.version)))
            matrix.mask(mask)
            return matrix
        }
        let least = (0..<8).map { QRMask.penalty(matrix($0).rows) }.min()
        #expect(QRMask.penalty(matrix(code.mask).rows) == least)
    }

    /// Three finders in their corners, with a light border, and the timing lines between them.
    @Test func patterns() throws {
        let code = try #require(QRCode("waarborg"))
        let finder = ["#######.", "#.....#.", "#.###.#.", "#.###.#.", "#.###.#.", "#.....#.", "#######.", "........"]
        for row in 0..<8 {
            for column in 0..<8 {
                let dark = Array(finder[row])[column] == "#"
                #expect(code[row, column] == dark && code[row, code.size - 1 - column] == dark && code[code.size - 1 - row, column] == dark)
            }
        }
        for place in 8..<code.size - 8 { #expect(code[6, place] == (place % 2 == 0) && code[place, 6] == (place % 2 == 0)) }
    }

    @Test func whatIsTooLong() {
        #expect(QRCode(String(repeating: "a", count: 2332)) == nil)
        #expect(QRCode("")?.version == 1)
    }

    /// By hand, from the weights that the standard gives.
    @Test func penalties() {
        // One colour: each of 42 lines is one run (3 + 16), there are 20 × 20 squares, and the dark part is 50 % off.
        for colour in [false, true] {
            let rows = [[Bool]](repeating: [Bool](repeating: colour, count: 21), count: 21)
            #expect(QRMask.penalty(rows) == 42 * 19 + 400 * 3 + 100)
        }
        // A finder above six light rows: 40; six rows with 5 each; five columns with 4 and two with 5; 30 squares; 10 % dark.
        let finder = [true, false, true, true, true, false, true]
        let rows = [finder] + [[Bool]](repeating: [Bool](repeating: false, count: 7), count: 6)
        #expect(QRMask.penalty(rows) == 40 + 6 * 5 + 5 * 4 + 2 * 5 + 30 * 3 + 70)
    }
}

import SeededChance
import Testing

@testable import Archive

@Suite struct ZipArchiveTests {
    private static let limits = ZipLimits(archive: 1_000_000, files: 10, file: 400_000, total: 600_000, ratio: 100)

    private func open(_ bytes: [UInt8]) throws(ArchiveError) -> ZipArchive { try ZipArchive(bytes, limits: Self.limits) }

    private static func zip(_ files: [(String, String)]) -> [UInt8] {
        var writer = ZipWriter()
        for file in files { writer.add(file.0, Array(file.1.utf8)) }
        return writer.finished()
    }

    /// A stored file put together from the fields of APPNOTE.TXT 4.3.7 and 4.3.12, apart from our writer.
    private static let foreign: [UInt8] = {
        // The CRC-32 bit by bit, apart from zlib.
        let content = Array("hallo\n".utf8)
        var crc: UInt32 = 0xFFFF_FFFF
        for byte in content {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        crc ^= 0xFFFF_FFFF
        func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        let common =
            number(10, 2) + number(0, 2) + number(0, 2) + number(0, 2) + number(0x5A00, 2) + number(Int(crc), 4) + number(6, 4) + number(6, 4) + number(9, 2)
            + number(0, 2)
        let name = Array("hallo.txt".utf8)
        let local = number(0x0403_4B50, 4) + common + name + content
        let central = number(0x0201_4B50, 4) + number(0x031E, 2) + common + number(0, 2) + number(0, 2) + number(1, 2) + number(0, 4) + number(0, 4) + name
        return local + central + number(0x0605_4B50, 4) + number(0, 4) + number(1, 2) + number(1, 2) + number(central.count, 4) + number(local.count, 4)
            + number(0, 2)
    }()

    @Test func aStoredFileOfAnotherProgramIsRead() throws {
        let archive = try open(Self.foreign)
        #expect(archive.entries.map(\.name) == ["hallo.txt"])
        #expect(try archive.content(of: archive.entries[0]) == Array("hallo\n".utf8))
    }

    @Test func theDamagedAndCutOffIsRefused() throws {
        var chance = Chance(7)
        let whole = Self.zip([("a.txt", String(repeating: "waarborg ", count: 50)), ("b/c.txt", "x")])
        #expect(try open(whole).entries.count == 2)
        for length in [0, 1, 21, 22, whole.count / 2, whole.count - 1] {
            #expect(throws: ArchiveError.self) { try open(Array(whole.prefix(length))) }
        }
        // No change of a byte may crash it, or give other content without an error.
        for _ in Effort.seeds(300) {
            var bytes = whole
            bytes[chance.number(0...bytes.count - 1)] ^= UInt8(1 << chance.number(0...7))
            guard let archive = try? open(bytes) else { continue }
            for entry in archive.entries {
                guard let content = try? archive.content(of: entry) else { continue }
                #expect(content == Array(String(repeating: "waarborg ", count: 50).utf8) || content == Array("x".utf8))
            }
        }
    }

    @Test(arguments: ["../a.txt", "a/../../b", "/etc/passwd", "C:\\a", "a\\b", "./a", "a//b", "a\nb", ""])
    func namesThatPointOutsideAreRefused(name: String) {
        #expect(throws: ArchiveError.self) { try open(Self.zip([(name, "x")])) }
    }

    @Test func doubleNamesAreRefused() {
        #expect(throws: ArchiveError.self) { try open(Self.zip([("a.txt", "x"), ("A.TXT", "y")])) }
    }

    @Test func bombsAreRefusedBeforeTheyGoOff() throws {
        #expect(throws: ArchiveError.self) { try open(Self.zip([("a", String(repeating: "0", count: 300_000))])) }
        #expect(throws: ArchiveError.self) { try open(Self.zip([("a", String(repeating: "0", count: 500_000))])) }
        var chance = Chance(1)
        let noise = (0..<250_000).map { _ in String(chance.number(0...9)) }.joined()
        #expect(throws: ArchiveError.self) { try open(Self.zip([("a", noise), ("b", noise), ("c", noise)])) }
        #expect(throws: ArchiveError.self) { try open(Self.zip((0..<11).map { ("f\($0)", "x") })) }
        #expect(try open(Self.zip([("a", noise), ("b", noise)])).entries.count == 2)
    }

    @Test func aSizeThatLiesIsSeen() throws {
        let text = String(repeating: "a", count: 5_000)
        let bytes = Self.zip([("a", text)])
        // The size stands in the directory, 24 bytes into its record.
        let start = bytes.count - 22 - 46 - 1
        for size in [10, 4_999, 5_001, 90_000] {
            var lying = bytes
            for index in 0..<4 { lying[start + 24 + index] = UInt8(truncatingIfNeeded: size >> (8 * index)) }
            let archive = try open(lying)
            #expect(throws: ArchiveError.self) { try archive.content(of: archive.entries[0]) }
        }
    }

    @Test func filesThatShareBytesAreRefused() throws {
        // One stored file with a whole other file inside it, both in the directory: the trick of the overlapping bomb.
        let inner = Self.foreign
        let local = Array(inner[..<(30 + 9 + 6)])
        let record = Array(inner[local.count..<local.count + 46 + 9])
        func number(_ value: Int, _ length: Int) -> [UInt8] { (0..<length).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        func archive(with records: Int) -> [UInt8] {
            let common =
                number(10, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(Int(Deflate.checksum(local)), 4) + number(local.count, 4)
                + number(local.count, 4)
                + number(1, 2) + number(0, 2)
            let start = 31
            var second = record
            second.replaceSubrange(42..<46, with: number(start, 4))
            let first = number(0x0201_4B50, 4) + number(10, 2) + common + number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(0, 4) + [0x61]
            let directory = records == 2 ? first + second : first
            let body = number(0x0403_4B50, 4) + common + [0x61] + local
            return body + directory + number(0x0605_4B50, 4) + number(0, 4) + number(records, 2) + number(records, 2) + number(directory.count, 4)
                + number(body.count, 4) + number(0, 2)
        }
        let single = try open(archive(with: 1))
        #expect(try single.content(of: single.entries[0]) == local)
        #expect(throws: ArchiveError.self) { try open(archive(with: 2)) }
    }

    @Test func aFileIsCopiedAsItStandsPackedAndWhatWasTakenAlongTheWayIsTheSameArchive() throws {
        let text = String(repeating: "waarborg ", count: 500)
        let archive = try open(Self.zip([("a.txt", text), ("b.txt", "x")]))
        var whole = ZipWriter()
        whole.add("mimetype", Array("m".utf8), isStored: true)
        var taken: [UInt8] = []
        for entry in archive.entries { try whole.copy(entry, of: archive) { taken += $0 } }
        taken += whole.take() + whole.finished()
        let copy = try open(taken)
        #expect(copy.entries.map(\.name) == ["mimetype", "a.txt", "b.txt"])
        #expect(copy.entries.map(\.method) == [0, 8, 8])
        #expect(try copy.content(of: copy.entries[1]) == Array(text.utf8))
        #expect(try copy.content(of: copy.entries[2]) == Array("x".utf8))
        // Where APPNOTE.TXT 4.3.6 says the first bytes are: the type of the document stands bare at 38.
        #expect(taken[30..<39].elementsEqual("mimetypem".utf8))
    }
}

import Crypto
import Foundation
import SeededChance
import Testing
import Text

@testable import Jobs

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Nothing stands under the final name until all of it may, however the process ends.
@Suite("Output that is held") struct HeldOutputTests {
    private func held(_ folder: TestFolder, _ name: String = "out.txt", canBeUnnamed: Bool = true, seed: Int = 1) throws -> HeldOutput {
        try HeldOutput.file(folder.file(name), temporary: folder.path, canBeUnnamed: canBeUnnamed, random: TestPermit.random(seed))
    }

    @Test("Until the release nothing stands there; afterwards all of it, for its owner only", arguments: [true, false])
    func release(canBeUnnamed: Bool) throws {
        let folder = try TestFolder()
        let output = try held(folder, canBeUnnamed: canBeUnnamed)
        try output.write(Array("een".utf8))
        #expect(!folder.names.contains("out.txt"))
        try output.write(Array("twee".utf8))
        #expect(output.count == 7 && output.digest == HexText.encode(SHA256.hash(data: Array("eentwee".utf8))))
        try output.release()
        #expect(folder.names == ["out.txt"] && folder.bytes("out.txt") == Array("eentwee".utf8))
        #expect(try FileManager.default.attributesOfItem(atPath: folder.file("out.txt"))[.posixPermissions] as? Int == 0o600)
        #expect(throws: OutputFault.self) { try output.write([1]) }
        #expect(throws: OutputFault.self) { try output.release() }
    }

    @Test("What was there stays as it was until then, and when it is thrown away or forgotten", arguments: [true, false])
    func before(canBeUnnamed: Bool) throws {
        let folder = try TestFolder()
        try Data("oud".utf8).write(to: URL(fileURLWithPath: folder.file("out.txt")))
        do {
            let output = try held(folder, canBeUnnamed: canBeUnnamed)
            try output.write(Array("nieuw".utf8))
            #expect(folder.bytes("out.txt") == Array("oud".utf8))
            if canBeUnnamed { output.discard() }
        }
        #expect(folder.names == ["out.txt"] && folder.bytes("out.txt") == Array("oud".utf8))
        let output = try held(folder, canBeUnnamed: canBeUnnamed, seed: 2)
        try output.write(Array("nieuw".utf8))
        try output.release()
        #expect(folder.bytes("out.txt") == Array("nieuw".utf8))
    }

    @Test("A folder, or a place where nothing can be, is told before anything runs")
    func places() throws {
        let folder = try TestFolder()
        #expect(throws: OutputFault.self) { try HeldOutput.file(folder.path, temporary: folder.path, random: TestPermit.random(1)) }
        #expect(throws: OutputFault.self) { try HeldOutput.file("/nergens/uit", temporary: folder.path, random: TestPermit.random(1)) }
    }

    /// Sizes around the pieces in which it is encrypted.
    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 300_000])
    func aStreamComesOutAsItWentIn(size: Int) throws {
        var chance = Chance(size)
        let bytes = (0..<size).map { _ in UInt8.random(in: 0...255, using: &chance) }
        let folder = try TestFolder()
        let pipe = try #require(FileHandle(forUpdatingAtPath: Self.fresh(folder.file("stream"))))
        let output = HeldOutput.descriptor(pipe.fileDescriptor, temporary: folder.path, random: TestPermit.random(1))
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(chance.number(1...70_000))
            try output.write(Array(part))
            rest = rest.dropFirst(part.count)
        }
        #expect(folder.bytes("stream") == [])
        try output.release()
        #expect(folder.bytes("stream") == bytes)
    }

    private static func fresh(_ path: String) -> String {
        FileManager.default.createFile(atPath: path, contents: nil)
        return path
    }

    // MARK: A process that ends in the middle

    /// To the whole process, as from outside: the threads that tests run on take no signals.
    private static func end(by number: Int32) {
        kill(getpid(), number)
        sleep(10)
        exit(1)
    }

    @Test("A process that is killed leaves nothing under the final name", arguments: [SIGKILL, SIGTERM, SIGINT])
    func killed(by number: Int32) async throws {
        let folder = try TestFolder()
        await #expect(processExitsWith: .signal(number)) { [path = folder.path as String, number = number as Int32] in
            // Whoever started the tests may have passed its own ways on.
            signal(number, SIG_DFL)
            let output = try HeldOutput.file(path + "/out.txt", temporary: path, random: TestPermit.random(1))
            for number in 0..<20_000 { try output.write(Array("KANARIE \(number) JANSEN\n".utf8)) }
            Self.end(by: number)
        }
        #if os(Linux)
            #expect(folder.names == [])
        #else
            #expect(!folder.names.contains("out.txt"))
        #endif
    }

    @Test("Where every file has a name, a signal that can be caught removes it", arguments: [SIGTERM, SIGINT, SIGHUP])
    func named(by number: Int32) async throws {
        let folder = try TestFolder()
        await #expect(processExitsWith: .signal(number)) { [path = folder.path as String, number = number as Int32] in
            // Whoever started the tests may have passed its own ways on.
            signal(number, SIG_DFL)
            let output = try HeldOutput.file(path + "/out.txt", temporary: path, canBeUnnamed: false, random: TestPermit.random(1))
            try output.write(Array("KANARIE".utf8))
            guard try FileManager.default.contentsOfDirectory(atPath: path).count == 1 else { exit(1) }
            Self.end(by: number)
        }
        #expect(folder.names == [])
    }

    #if os(Linux)
        /// What the process itself sees of its open files, just before it is killed.
        @Test("What waits for standard output is nowhere in the clear, and is gone with the process")
        func spooled() async throws {
            let folder = try TestFolder()
            await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.path as String] in
                let output = HeldOutput.descriptor(1, temporary: path, random: TestPermit.random(1))
                for number in 0..<20_000 { try output.write(Array("KANARIE \(number) JANSEN\n".utf8)) }
                var size = 0
                for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
                    let link = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)")) ?? ""
                    guard link.hasPrefix(path) else { continue }
                    let bytes = FileManager.default.contents(atPath: "/proc/self/fd/\(name)") ?? Data()
                    size += bytes.count
                    if bytes.range(of: Data("JANSEN".utf8)) != nil || bytes.range(of: Data("KANARIE".utf8)) != nil { exit(2) }
                }
                guard size > 300_000, output.count > size - 10_000 else { exit(3) }
                Self.end(by: SIGKILL)
            }
            #expect(folder.names == [])
        }
    #endif
}

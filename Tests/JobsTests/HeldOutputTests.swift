import Crypto
import Deadlines
import Foundation
import Register
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

    // MARK: Several, and folders

    private func outputs(_ folder: TestFolder, _ names: [String]) throws -> [HeldOutput] {
        try names.enumerated().map { index, name in
            let output = try HeldOutput.file(folder.file(name), makesFolders: true, temporary: folder.path, random: TestPermit.random(index + 1))
            try output.write(Array("nieuw".utf8))
            return output
        }
    }

    @Test("Of several outputs all leave or none: those before one that cannot leave are taken back, and what they replaced is there again")
    func together() throws {
        let folder = try TestFolder()
        try Data("oud".utf8).write(to: URL(fileURLWithPath: folder.file("a.txt")))
        try FileManager.default.createSymbolicLink(atPath: folder.file("link.txt"), withDestinationPath: "nergens")
        let names = ["a.txt", "b.txt", "link.txt", "sub/c.txt", "d.txt"]
        let held = try outputs(folder, names)
        // A folder was made under the name meanwhile.
        try FileManager.default.createDirectory(atPath: folder.file("d.txt"), withIntermediateDirectories: false)
        #expect(throws: OutputFault.self) { try HeldOutput.release(held) }
        #expect(folder.names == ["a.txt", "d.txt", "link.txt"])
        #expect(folder.bytes("a.txt") == Array("oud".utf8))
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link.txt")) == "nergens")
        try FileManager.default.removeItem(atPath: folder.file("d.txt"))
        try HeldOutput.release(try outputs(folder, names))
        #expect(folder.names == ["a.txt", "b.txt", "d.txt", "link.txt", "sub"])
        #expect(names.allSatisfy { folder.bytes($0) == Array("nieuw".utf8) })
    }

    @Test("A job of which one output cannot leave gives out nothing, and says so in its report")
    func togetherUnderAPermit() throws {
        let folder = try TestFolder()
        let held = try outputs(folder, ["a.txt", "b.txt"])
        try FileManager.default.createDirectory(atPath: folder.file("b.txt"), withIntermediateDirectories: false)
        let random = TestPermit.random(9)
        let time = TestPermit.time.adding(seconds: 60)
        let gate = try JobGate(under: try TestPermit().pass(), TestPermit.declaration, program: "proef", log: nil, at: time, random: random)
        #expect(throws: JobFault.self) {
            try gate.finish(
                JobResult(written: held.map(\.count), measured: TestPermit.reached), held,
                report: { () throws(OutputFault) in try HeldOutput.file(folder.file("report.json"), temporary: folder.path, random: random) }, at: time)
        }
        #expect(folder.names == ["b.txt", "report.json"])
        #expect(try JobReport.read(try #require(folder.bytes("report.json"))).outputs == [])
    }

    @Test("Folders are made at the release: their names are output too", arguments: [true, false])
    func folders(canBeUnnamed: Bool) throws {
        let folder = try TestFolder()
        func held(_ name: String, _ seed: Int) throws -> HeldOutput {
            let output = try HeldOutput.file(
                folder.file(name), makesFolders: true, temporary: folder.path, canBeUnnamed: canBeUnnamed, random: TestPermit.random(seed))
            try output.write(Array("nieuw".utf8))
            return output
        }
        let (first, second) = (try held("Jansen, J//brief/a.txt", 1), try held("Jansen, J/brief/b.txt", 2))
        #expect(!folder.names.contains("Jansen, J"))
        first.discard()
        second.discard()
        #expect(folder.names == [])
        try HeldOutput.release([try held("Jansen, J/brief/a.txt", 3), try held("Jansen, J/brief/b.txt", 4)])
        #expect(folder.names == ["Jansen, J"])
        #expect(folder.bytes("Jansen, J/brief/a.txt") != nil && folder.bytes("Jansen, J/brief/b.txt") != nil)
        // Where a file stands in the place of the folder, nothing is left of what was made.
        try Data().write(to: URL(fileURLWithPath: folder.file("bestand")))
        #expect(throws: OutputFault.self) { try held("bestand/a.txt", 5) }
        let late = try held("x/y/a.txt", 6)
        try FileManager.default.createDirectory(atPath: folder.file("x"), withIntermediateDirectories: false)
        try Data().write(to: URL(fileURLWithPath: folder.file("x/y")))
        #expect(throws: OutputFault.self) { try late.release() }
        #expect(folder.names == ["Jansen, J", "bestand", "x"])
    }

    #if os(Linux)
        @Test("As many files wait as the system can have open, and beyond that the mistake says what to do")
        func manyFiles() async throws {
            let folder = try TestFolder()
            await #expect(processExitsWith: .success) { [path = folder.path as String] in
                var limit = rlimit(rlim_cur: 64, rlim_max: 400)
                guard setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { exit(2) }
                var held: [HeldOutput] = []
                do {
                    for number in 0..<500 { held.append(try HeldOutput.file(path + "/\(number)", temporary: path, random: TestPermit.random(number))) }
                } catch let fault as OutputFault {
                    guard held.count > 300, fault.message.en.contains("ulimit -n"), fault.message.en.contains("400") else { exit(3) }
                    // There is room for the report.
                    let report = HeldOutput.descriptor(1, temporary: path, random: TestPermit.random(1_000))
                    try report.write([UInt8](repeating: 0x20, count: 100_000))
                    exit(EXIT_SUCCESS)
                }
                exit(4)
            }
            #expect(folder.names == [])
        }
    #endif

    @Test("A signal removes all names that wait, however many")
    func manyNames() async throws {
        let folder = try TestFolder()
        await #expect(processExitsWith: .signal(SIGTERM)) { [path = folder.path as String] in
            signal(SIGTERM, SIG_DFL)
            for number in 0..<9_000 {
                let name = path + "/\(number)"
                guard FileManager.default.createFile(atPath: name, contents: nil), let place = LeftoverNames.add(name) else { exit(1) }
                // Some are forgotten, and their places are used again.
                if number % 3 == 0 {
                    LeftoverNames.forget(place)
                    unlink(name)
                }
            }
            Self.end(by: SIGTERM)
        }
        #expect(folder.names == [])
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

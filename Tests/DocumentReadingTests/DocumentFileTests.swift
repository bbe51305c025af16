import Foundation
import Testing

@testable import DocumentReading

@Suite struct DocumentFileTests {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [] }

    @Test func aFileIsThereWholeOrNotAtAll() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("uit.txt").path
        do {
            let output = try DocumentOutput(path: path, token: "a")
            try output.write(Array("half".utf8))
            #expect(names == [".waarborg-a.partial"])
        }
        #expect(names == [])
        let output = try DocumentOutput(path: path, token: "a")
        #expect(throws: DocumentError(.fileSystem(number: EEXIST))) { try DocumentOutput(path: path, token: "a") }
        try output.write(Array("heel".utf8))
        try output.finish()
        #expect(names == ["uit.txt"])
        let input = try DocumentInput(path: path)
        #expect(input.count == 4 && input.bytes(1..<9) == Array("eel".utf8))
        #expect(try input.next() == Array("heel".utf8) && input.next() == [])
        #expect(throws: DocumentError(.tooLarge(megabytes: 0))) { try DocumentInput(path: path).all(largest: 3) }
        #expect(throws: DocumentError(.fileSystem(number: ENOENT))) { try DocumentInput(path: path + "x") }
    }
}

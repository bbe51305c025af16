import Foundation
import Testing

@testable import DocumentReading

@Suite struct DocumentFileTests {
    let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    @Test func aFileIsReadFromTheStartAndAtAnyPlace() throws {
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("uit.txt").path
        try Data("heel".utf8).write(to: URL(fileURLWithPath: path))
        let input = try DocumentInput(path: path)
        #expect(input.count == 4 && input.bytes(1..<9) == Array("eel".utf8))
        #expect(try input.next() == Array("heel".utf8) && input.next() == [])
        #expect(throws: DocumentError(.tooLarge(megabytes: 0))) { try DocumentInput(path: path).all(largest: 3) }
        #expect(throws: DocumentError(.fileSystem(number: ENOENT))) { try DocumentInput(path: path + "x") }
    }
}

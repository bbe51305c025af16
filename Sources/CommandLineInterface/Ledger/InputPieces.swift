import Foundation
import Text

/// A file or standard input, in pieces: what may be larger than memory.
struct InputPieces {
    private let handle: FileHandle?

    /// - Parameter path: a file, or `-` for standard input.
    init(_ path: String) throws(CommandFailure) {
        if path == "-" {
            handle = nil
            return
        }
        guard let opened = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(
                .noInput, "no-file",
                .init(nl: "het bestand “\(path)” is er niet of is niet te lezen", en: "there is no file “\(path)”, or it cannot be read"))
        }
        handle = opened
    }

    /// Calls `body` with each piece of at most 1 MiB, in order.
    func read(_ body: ([UInt8]) throws -> Void) throws {
        guard let handle else { return try body(Console.current.readAll()) }
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty { try body([UInt8](piece)) }
    }
}

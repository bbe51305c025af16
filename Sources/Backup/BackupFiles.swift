import Crypto
import Foundation

/// A backup that is being written.
final class BackupOutput {
    private let handle: FileHandle
    private let path: String
    private var buffer: [UInt8] = []
    private var hash = SHA256()

    init(_ path: String) throws(BackupError) {
        self.path = path
        guard FileManager.default.createFile(atPath: path, contents: nil, attributes: [.posixPermissions: 0o600]),
            let handle = FileHandle(forWritingAtPath: path)
        else { throw .file(path, "cannot be made") }
        self.handle = handle
    }

    func write(_ line: [UInt8]) throws(BackupError) {
        buffer += line
        if buffer.count >= 1 << 20 { try flush() }
    }

    /// Writes the last line and waits until all is on the disk.
    func finish(rows: Int) throws(BackupError) {
        try flush()
        buffer = BackupLine.tail(rows: rows, digest: hash.finalize())
        try flush()
        do {
            try handle.synchronize()
            try handle.close()
        } catch { throw .file(path, error.localizedDescription) }
    }

    private func flush() throws(BackupError) {
        hash.update(data: buffer)
        do { try handle.write(contentsOf: Data(buffer)) } catch { throw .file(path, error.localizedDescription) }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// A backup that is being read, line by line.
final class BackupInput {
    private let handle: FileHandle
    private let path: String
    private var buffer: [UInt8] = []
    private var place = 0
    /// Where in the buffer the last line stands that was given.
    private var given = 0..<0
    private var hash = SHA256()

    init(_ path: String) throws(BackupError) {
        self.path = path
        guard let handle = FileHandle(forReadingAtPath: path) else { throw .file(path, "not there, or not to be read") }
        self.handle = handle
    }

    /// Of all lines before the last one that was given.
    var digest: SHA256Digest { hash.finalize() }

    /// The next line without its end; nil at the end of the file.
    /// - Throws: `BackupError.cutOff` for a line without an end.
    func next() throws(BackupError) -> [UInt8]? {
        hash.update(data: buffer[given])
        given = 0..<0
        var searched = place
        while true {
            if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
                given = place..<end + 1
                place = end + 1
                return Array(buffer[given.dropLast()])
            }
            buffer.removeFirst(place)
            place = 0
            searched = buffer.count
            let piece: Data?
            do { piece = try handle.read(upToCount: 1 << 20) } catch { throw .file(path, error.localizedDescription) }
            guard let piece, !piece.isEmpty else {
                if buffer.isEmpty { return nil }
                throw .cutOff
            }
            buffer += piece
        }
    }
}

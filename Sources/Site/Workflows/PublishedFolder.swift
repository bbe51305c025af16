public import Foundation

/// A folder that a web server serves and that is written again and again. Each file is whole at every moment; the index comes last, and
/// what is no longer there goes after that.
public struct PublishedFolder: Sendable {
    public enum Fault: Error, Sendable, Hashable {
        /// A file that this folder was not told to hold.
        case holdsOther(String)
    }

    /// Lists what was written.
    static let list = ".waarborg-files"

    private let folder: URL

    public init(_ folder: URL) { self.folder = folder }

    /// - Parameter files: by their path in the folder.
    /// - Throws: `Fault` when something else stands in the folder, and then nothing is written; what the file system throws.
    public func write(_ files: [(path: String, bytes: [UInt8])]) throws {
        let manager = FileManager.default
        let before = try owned()
        let sorted = files.sorted { (rank($0.path), $0.path) < (rank($1.path), $1.path) }
        // What is about to be written is ours from now on, also when this stops halfway.
        try manager.createDirectory(at: folder, withIntermediateDirectories: true)
        try keep(before.union(sorted.map(\.path)))
        for file in sorted {
            let place = folder.appendingPathComponent(file.path)
            try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(file.bytes).write(to: place, options: .atomic)
        }
        for gone in before.subtracting(sorted.map(\.path)) {
            let place = folder.appendingPathComponent(gone)
            try? manager.removeItem(at: place)
            let parent = place.deletingLastPathComponent()
            if gone.contains("/"), (try? manager.contentsOfDirectory(atPath: parent.path))?.isEmpty == true { try? manager.removeItem(at: parent) }
        }
        try keep(Set(sorted.map(\.path)))
    }

    /// The index comes after the pages that it names.
    private func rank(_ path: String) -> Int { path.hasSuffix("index.html") ? 1 : 0 }

    private func keep(_ paths: Set<String>) throws {
        try Data(paths.sorted().joined(separator: "\n").utf8).write(to: folder.appendingPathComponent(Self.list), options: .atomic)
    }

    /// The files of the time before.
    private func owned() throws -> Set<String> {
        let manager = FileManager.default
        let listed = (try? String(contentsOf: folder.appendingPathComponent(Self.list), encoding: .utf8)) ?? ""
        let owned = Set(listed.split(separator: "\n").map(String.init))
        let known = Set(owned.compactMap { $0.split(separator: "/").first.map(String.init) }).union([Self.list])
        let present = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
        if let other = present.sorted().first(where: { !known.contains($0) }) { throw Fault.holdsOther(other) }
        return owned
    }
}

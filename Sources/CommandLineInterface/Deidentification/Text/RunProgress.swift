import Text

/// How far a run is, on a terminal.
struct RunProgress {
    private let total: Int
    /// Of all files together; nil where that is not known.
    private let size: Int?
    private var files = 0
    private var bytes = 0
    private var name = ""
    /// What the files that are over came to by their own length, whatever was read of them.
    private var passed = 0
    private var last = ContinuousClock.now
    private var isShown = false

    /// - Parameters:
    ///   - total: of files.
    ///   - size: of all of them, in bytes; nil where one has no length, such as standard input.
    init(total: Int, size: Int?) { (self.total, self.size) = (total, size) }

    mutating func begins(_ name: String) { self.name = name.count > 40 ? String(name.prefix(39)) + "…" : name }

    mutating func read(_ count: Int) {
        bytes += count
        show()
    }

    /// - Parameter size: of the file, in bytes.
    mutating func finished(_ size: Int?) {
        files += 1
        passed += size ?? bytes
        bytes = 0
        show()
    }

    /// How far it is, in words.
    var words: String {
        func megabytes(_ bytes: Int) -> String { "\(bytes / 1_000_000) MB" }
        let done = passed + bytes
        var parts: [String] = []
        if total > 1 { parts.append(say("\(files) van \(total) bestanden", "\(files) of \(total) files")) }
        if let size, size > 0 {
            parts.append(say("\(megabytes(done)) van \(megabytes(size))", "\(megabytes(done)) of \(megabytes(size))") + " (\(min(100, done * 100 / size)) %)")
        } else {
            parts.append(megabytes(done))
        }
        if !name.isEmpty { parts.append(name) }
        return parts.joined(separator: ", ")
    }

    private mutating func show() {
        guard Console.current.showsProgress, ContinuousClock.now - last > .milliseconds(500) else { return }
        last = ContinuousClock.now
        isShown = true
        // What a longer line left behind it goes.
        Console.current.complain("\r\(words)\u{1B}[K")
    }

    mutating func end() {
        if isShown { Console.current.complain("\r\u{1B}[K") }
    }
}

import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Takes a message of records to an installation.
public protocol LogSender: Sendable {
    /// - Parameter message: an `ExportTraceServiceRequest` as JSON.
    func send(_ message: [UInt8]) async -> LogAnswer
}

/// What came back.
public enum LogAnswer: Sendable, Hashable {
    /// On the disk there.
    case kept
    /// Refused, and sending it again does not help: what the other side said.
    case refused(String)
    /// Try again later: why.
    case later(String)
}

/// Records of jobs in a file that waits to be sent: one message a line, on the disk before the job goes on. Several jobs may write at once.
public struct JobLog: Sendable, Hashable {
    /// Of the file; it need not be there yet.
    public let path: String

    /// - Parameter path: of a file in a folder that is there.
    public init(_ path: String) { self.path = path }

    /// Adds a message.
    /// - Throws: `JobFault.log` when it cannot be kept; a job does not go on then.
    public func add(_ message: [UInt8]) throws(JobFault) {
        try locked { () throws(JobFault) in
            let file = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
            guard file >= 0 else { throw broken() }
            let held = Descriptor(file)
            guard let size = held.size else { throw broken() }
            let end = UInt8(ascii: "\n")
            // What an earlier write left half ends here: the line is no record, and must not take this one with it.
            let isHalf = size > 0 && held.read(1, at: size - 1) != [end]
            guard ((isHalf ? [end] : []) + message + [end]).withUnsafeBytes({ held.write($0) }), held.sync() else {
                let fault = broken()
                ftruncate(held.number, off_t(size))
                throw fault
            }
        }
    }

    /// The messages that wait, oldest first. A line that was being written when the machine stopped is left out.
    public func waiting() throws(JobFault) -> [[UInt8]] {
        guard Descriptor.standing(path) != .nothing else { return [] }
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw broken() }
        let held = Descriptor(file)
        guard let size = held.size, let bytes = held.read(size, at: 0) else { throw broken() }
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
        lines.removeLast()
        return lines.filter { JSONReader.read($0) != nil }
    }

    /// What became of the messages that waited.
    public struct Sent: Sendable, Hashable {
        /// How many the other side has now.
        public var kept = 0
        /// How many are still in the file.
        public var waiting = 0
        /// What the other side said of those that it refused; they stay in the file.
        public var refused: [String] = []
        /// Why sending stopped.
        public var later: String?
    }

    /// Sends what waits, and keeps in the file what the other side does not have. Sending a record twice changes nothing there.
    /// - Throws: `JobFault.log` when the file cannot be read or written.
    public func send(by sender: some LogSender) async throws(JobFault) -> Sent {
        var sent = Sent()
        var done = Set<[UInt8]>()
        for message in try waiting() where !done.contains(message) {
            switch await sender.send(message) {
            case .kept:
                done.insert(message)
                sent.kept += 1
            case .refused(let why): sent.refused.append(why)
            case .later(let why): sent.later = why
            }
            if sent.later != nil { break }
        }
        sent.waiting = try remove(done)
        return sent
    }

    /// - Returns: how many stay.
    private func remove(_ done: Set<[UInt8]>) throws(JobFault) -> Int {
        try locked { () throws(JobFault) in
            let left = try waiting().filter { !done.contains($0) }
            guard !done.isEmpty else { return left.count }
            let beside = path + ".new"
            Descriptor.remove(beside)
            guard let file = Descriptor.new(beside) else { throw broken() }
            for line in left {
                guard (line + [UInt8(ascii: "\n")]).withUnsafeBytes({ file.write($0) }) else { throw broken() }
            }
            guard file.sync(), Descriptor.rename(beside, path) else { throw broken() }
            return left.count
        }
    }

    private func locked<Value>(_ body: () throws(JobFault) -> Value) throws(JobFault) -> Value {
        let file = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw broken() }
        let lock = Descriptor(file)
        while flock(lock.number, LOCK_EX) != 0 { guard Descriptor.lastError == EINTR else { throw broken() } }
        return try withExtendedLifetime(lock) { () throws(JobFault) in try body() }
    }

    private func broken() -> JobFault {
        .log(
            OutputFault("kan niet als logboek worden gebruikt", "cannot be used as a log", path: path, Descriptor.lastError).message)
    }
}

import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads PDF with `pdftotext` of Poppler, in a process of its own with bounds on time, memory and output: a document that makes it crash or
/// run away is an error and no more. Nothing is written to disk.
public struct PopplerText: PDFTextSource {
    /// Where the program is.
    public let program: String
    /// Of processor time, and of waiting.
    public var seconds: Int
    /// Of address space, in bytes; macOS has no such bound.
    public var memory: Int
    /// Of text, in bytes.
    public var largest: Int

    /// The program where the usual installers put it; nil where it is not.
    public init?(seconds: Int = 60, memory: Int = 1_073_741_824, largest: Int = 64 * 1_048_576) {
        let places = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/opt/local/bin"].map { $0 + "/pdftotext" }
        guard let program = places.first(where: { access($0, X_OK) == 0 }) else { return nil }
        self.init(program: program, seconds: seconds, memory: memory, largest: largest)
    }

    /// - Parameter program: the path of `pdftotext`.
    public init(program: String, seconds: Int = 60, memory: Int = 1_073_741_824, largest: Int = 64 * 1_048_576) {
        (self.program, self.seconds, self.memory, self.largest) = (program, seconds, memory, largest)
    }

    public func pages(of file: String, _ take: ([UInt8]) throws -> Void) throws {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw DocumentError(.fileSystem(number: errno)) }
        var start = [UInt8](repeating: 0, count: 1_024)
        let length = read(descriptor, &start, start.count)
        close(descriptor)
        guard length > 0 else { throw DocumentError(.damaged(.pdf)) }
        try Self.checkMark(start[..<length])
        // A path that begins with a hyphen would be an option.
        try pages(from: Child(program: program, file: file.hasPrefix("-") ? "./" + file : file, seconds: seconds, memory: memory), take)
    }

    /// The text of a document that is in memory; it goes to the program's standard input, and to no file.
    /// - Throws: as `pages(of:_:)`.
    public func pages(ofContent content: [UInt8], _ take: ([UInt8]) throws -> Void) throws {
        try Self.checkMark(content.prefix(1_024))
        try pages(from: Child(program: program, file: "-", input: content, seconds: seconds, memory: memory), take)
    }

    /// Readers look for the mark in the first kilobyte.
    private static func checkMark(_ start: ArraySlice<UInt8>) throws(DocumentError) {
        guard contains(start, Array("%PDF-".utf8)) else { throw DocumentError(.damaged(.pdf)) }
    }

    private func pages(from child: Child, _ take: ([UInt8]) throws -> Void) throws {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var page: [UInt8] = []
        var size = 0
        do {
            try child.output(until: deadline, seconds: seconds) { bytes in
                size += bytes.count
                guard size <= largest else { throw DocumentError(.tooLarge(megabytes: largest / 1_048_576)) }
                var rest = bytes
                while let end = rest.firstIndex(of: 0x0C) {
                    try take(page + rest[..<end])
                    page = []
                    rest = rest[(end + 1)...]
                }
                page += rest
            }
        } catch {
            child.kill()
            throw error
        }
        let (status, complaint) = child.ended()
        if status == 0 { return }
        // The words are those of the program, not of the document.
        if Self.contains(complaint[...], Array("Incorrect password".utf8)) || status == 3 << 8 { throw DocumentError(.encrypted(.pdf)) }
        if status & 0x7F == SIGXCPU || status & 0x7F == SIGKILL { throw DocumentError(.tookTooLong(seconds: seconds)) }
        if status == 127 << 8 { throw DocumentError(.noPDFReader) }
        throw DocumentError(.damaged(.pdf))
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ word: [UInt8]) -> Bool {
        guard bytes.count >= word.count else { return false }
        return (bytes.startIndex...bytes.endIndex - word.count).contains { bytes[$0..<$0 + word.count].elementsEqual(word) }
    }
}

/// The program while it runs.
private final class Child {
    private let process: pid_t
    private let text: Int32
    private let complaints: Int32
    private var complaint: [UInt8] = []
    private var isOver = false
    /// What it still has to read, and where it is written; −1 where nothing is.
    private var input: ArraySlice<UInt8>
    private var inputEnd: Int32 = -1

    /// - Parameter content: what it finds on its standard input.
    init(program: String, file: String, input content: [UInt8]? = nil, seconds: Int, memory: Int) throws {
        input = (content ?? [])[...]
        var outputs: [Int32] = [0, 0]
        var errors: [Int32] = [0, 0]
        guard Self.makePipe(&outputs) else { throw DocumentError(.fileSystem(number: errno)) }
        guard Self.makePipe(&errors) else {
            let number = errno
            close(outputs[0])
            close(outputs[1])
            throw DocumentError(.fileSystem(number: number))
        }
        var inputs: [Int32] = [-1, -1]
        if content != nil, !Self.makeSockets(&inputs) {
            let number = errno
            for end in outputs + errors { close(end) }
            throw DocumentError(.fileSystem(number: number))
        }
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            var attributes: posix_spawnattr_t?
        #else
            var actions = posix_spawn_file_actions_t()
            var attributes = posix_spawnattr_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if content == nil {
            posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        } else {
            posix_spawn_file_actions_adddup2(&actions, inputs[1], 0)
        }
        posix_spawn_file_actions_adddup2(&actions, outputs[1], 1)
        posix_spawn_file_actions_adddup2(&actions, errors[1], 2)
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Signals that this thread blocks would be blocked there too, and it could not be ended.
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        // Files and connections of this program are none of its business.
        #if canImport(Darwin)
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_CLOEXEC_DEFAULT))
        #else
            posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
            for descriptor: Int32 in 3..<1_024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        #endif
        // The shell sets the bounds and becomes the program; the names are its arguments and no part of what it reads as commands.
        let script = "ulimit -t \(seconds); ulimit -v \(memory / 1_024) 2>/dev/null; ulimit -c 0; ulimit -f 0; exec \"$0\" \"$@\""
        let words = ["/bin/sh", "-c", script, program, "-enc", "UTF-8", "-eol", "unix", file, "-"]
        var arguments = words.map { strdup($0) } + [nil]
        defer { for word in arguments { free(word) } }
        var environment: [UnsafeMutablePointer<CChar>?] = [strdup("LC_ALL=C"), strdup("HOME=/nonexistent"), nil]
        defer { for word in environment { free(word) } }
        var started: pid_t = 0
        let result = posix_spawn(&started, "/bin/sh", &actions, &attributes, &arguments, &environment)
        close(outputs[1])
        close(errors[1])
        if content != nil { close(inputs[1]) }
        guard result == 0 else {
            close(outputs[0])
            close(errors[0])
            if content != nil { close(inputs[0]) }
            throw DocumentError(.noPDFReader)
        }
        (process, text, complaints, inputEnd) = (started, outputs[0], errors[0], inputs[0])
    }

    /// Sockets and no pipe: writing to a pipe whose reader is gone would end this program by a signal.
    private static func makeSockets(_ ends: inout [Int32]) -> Bool {
        #if canImport(Darwin)
            guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return false }
            var yes: Int32 = 1
            setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, socklen_t(MemoryLayout<Int32>.size))
        #elseif canImport(Glibc)
            guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends) == 0 else { return false }
        #else
            guard socketpair(AF_UNIX, SOCK_STREAM, 0, &ends) == 0 else { return false }
        #endif
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(ends[0], F_SETFL, fcntl(ends[0], F_GETFL) | O_NONBLOCK)
        return true
    }

    /// Writes as much as goes; ends the input when all went, or nobody reads it any more.
    private func feed() {
        while !input.isEmpty {
            #if canImport(Darwin)
                let count = input.withUnsafeBytes { send(inputEnd, $0.baseAddress, $0.count, 0) }
            #else
                let count = input.withUnsafeBytes { send(inputEnd, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            #endif
            if count > 0 {
                input = input.dropFirst(count)
            } else if errno == EAGAIN {
                return
            } else if errno != EINTR {
                break
            }
        }
        endInput()
    }

    private func endInput() {
        if inputEnd >= 0 { close(inputEnd) }
        inputEnd = -1
    }

    /// A pipe that programs started later do not get. One that is started at this very moment may, and keep it open: then waiting ends at
    /// the bound on time.
    private static func makePipe(_ ends: inout [Int32]) -> Bool {
        guard pipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return true
    }

    deinit {
        kill()
        close(text)
        close(complaints)
        endInput()
    }

    /// Reads what it writes until it ends.
    func output(until deadline: ContinuousClock.Instant, seconds: Int, _ take: (ArraySlice<UInt8>) throws -> Void) throws {
        var open = [pollfd(fd: text, events: Int16(POLLIN), revents: 0), pollfd(fd: complaints, events: Int16(POLLIN), revents: 0)]
        open.append(pollfd(fd: inputEnd, events: Int16(POLLOUT), revents: 0))
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while open[0].fd >= 0 || open[1].fd >= 0 {
            let left = (deadline - ContinuousClock.now).components
            guard left.seconds >= 0, left.seconds > 0 || left.attoseconds > 0 else { throw DocumentError(.tookTooLong(seconds: seconds)) }
            let ready = poll(&open, nfds_t(open.count), Int32(min(left.seconds * 1_000 + 10, 60_000)))
            if ready < 0 {
                if errno == EINTR { continue }
                throw DocumentError(.fileSystem(number: errno))
            }
            if open[2].revents != 0 {
                feed()
                open[2].fd = inputEnd
            }
            for index in 0..<2 where open[index].revents != 0 {
                let count = read(open[index].fd, &buffer, buffer.count)
                if count < 0, errno == EINTR { continue }
                if count <= 0 {
                    // A negative number is passed over from here on.
                    open[index].fd = -1
                } else if index == 0 {
                    try take(buffer[..<count])
                } else if complaint.count < 16_384 {
                    complaint += buffer[..<count]
                }
            }
        }
    }

    /// Waits for it.
    /// - Returns: the status as the system gives it, and what it complained of.
    func ended() -> (status: Int32, complaint: [UInt8]) {
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        isOver = true
        return (status, complaint)
    }

    func kill() {
        guard !isOver else { return }
        _ = endProcess(process)
        _ = ended()
    }
}

/// `kill` of the system, whose name the method hides.
private let endProcess: @Sendable (pid_t) -> Int32 = { kill($0, SIGKILL) }

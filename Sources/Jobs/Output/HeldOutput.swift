import Crypto
import Synchronization
import Text

/// What comes out of a job, held until all of it may leave. Until `release` nothing of it stands under its final name or goes to standard
/// output; a process that ends sooner, by whatever signal, leaves nothing there.
///
/// For a file it waits beside it in a file without a name where the file system can do that (Linux: `O_TMPFILE`), and otherwise in a hidden
/// one for its owner only, which is removed on any failure or signal but the one that no program can catch. For standard output it waits
/// encrypted: see `SealedSpool`.
public final class HeldOutput: Sendable {
    private enum Hold {
        /// In the folder of the final file; `name` where it has one already.
        case file(Descriptor, name: String?, leftover: Int?)
        case spool(SealedSpool)
        case over
    }

    private struct State {
        var hold: Hold
        var digest = SHA256()
        var count = 0
    }

    /// Where it goes.
    private enum Goal: Sendable {
        case file(folder: String, path: String, waiting: String)
        /// A pipe, terminal or device, opened only when something may go there.
        case device(String)
        case descriptor(Int32)
    }

    private let goal: Goal
    private let state: Mutex<State>

    private init(_ goal: Goal, _ hold: Hold) {
        self.goal = goal
        state = Mutex(State(hold: hold))
    }

    deinit { discard() }

    /// Holds what goes to a file.
    /// - Parameters:
    ///   - random: as many random bytes as asked for.
    ///   - temporary: the folder for what waits for a device.
    /// - Throws: `OutputFault` when nothing can be written there.
    public static func file(_ path: String, temporary: String, random: (Int) -> [UInt8]) throws(OutputFault) -> HeldOutput {
        try file(path, temporary: temporary, canBeUnnamed: true, random: random)
    }

    /// - Parameter canBeUnnamed: false as on a file system on which every file has a name.
    static func file(_ path: String, temporary: String, canBeUnnamed: Bool, random: (Int) -> [UInt8]) throws(OutputFault) -> HeldOutput {
        switch Descriptor.standing(path) {
        case .folder: throw OutputFault("\(path) is een map", "\(path) is a folder")
        case .other: return HeldOutput(.device(path), .spool(spool(temporary, random)))
        case .file, .nothing: break
        }
        let (folder, name) = split(path)
        let waiting = (folder == "/" ? "" : folder) + "/.\(name.prefix(100)).\(HexText.encode(random(8))).held"
        let goal = Goal.file(folder: folder, path: path, waiting: waiting)
        if canBeUnnamed, let file = Descriptor.unnamed(in: folder) { return HeldOutput(goal, .file(file, name: nil, leftover: nil)) }
        guard let file = Descriptor.new(waiting) else {
            throw OutputFault("kan niet worden geschreven", "cannot be written", path: path, Descriptor.lastError)
        }
        return HeldOutput(goal, .file(file, name: waiting, leftover: LeftoverNames.add(waiting)))
    }

    /// Holds what goes to an open file, such as 1 for standard output.
    public static func descriptor(_ number: Int32, temporary: String, random: (Int) -> [UInt8]) -> HeldOutput {
        HeldOutput(.descriptor(number), .spool(spool(temporary, random)))
    }

    private static func spool(_ folder: String, _ random: (Int) -> [UInt8]) -> SealedSpool {
        SealedSpool(folder: folder, name: ".\(HexText.encode(random(8))).held", key: random(32))
    }

    private static func split(_ path: String) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", path) }
        return (slash == path.startIndex ? "/" : String(path[..<slash]), String(path[path.index(after: slash)...]))
    }

    /// Bytes so far.
    public var count: Int { state.withLock { $0.count } }

    /// SHA-256 of what was written so far, in hexadecimal.
    public var digest: String { state.withLock { HexText.encode($0.digest.finalize()) } }

    public func write(_ bytes: [UInt8]) throws(OutputFault) {
        let result = bytes.withUnsafeBytes { pointer -> Result<Void, OutputFault> in
            do throws(OutputFault) { return .success(try write(pointer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// - Throws: `OutputFault` when it cannot be kept, such as on a full disk; nothing goes out then.
    public func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFault) {
        let fault = state.withLock { state -> OutputFault? in
            switch state.hold {
            case .file(let file, _, _):
                guard file.write(bytes) else { return broken() }
            case .spool(var spool):
                // One owner, so that the piece in memory is not copied.
                state.hold = .over
                do throws(OutputFault) { try spool.write(bytes) } catch { return error }
                state.hold = .spool(spool)
            case .over: return OutputFault("er is al vrijgegeven of weggegooid", "it was released or thrown away already")
            }
            state.digest.update(bufferPointer: bytes)
            state.count += bytes.count
            return nil
        }
        if let fault { throw fault }
    }

    /// Brings it as far as it can come without being out: a file is on the disk, beside its final name. Several outputs are all prepared
    /// before the first is released, so that what can still fail fails before.
    /// - Throws: `OutputFault`, such as on a full disk.
    func prepare() throws(OutputFault) {
        let fault = state.withLock { state -> OutputFault? in
            guard case .file(let file, let name, let leftover) = state.hold, case .file(_, _, let waiting) = goal else { return nil }
            guard file.sync() else { return broken() }
            guard name == nil else { return nil }
            let named = LeftoverNames.add(waiting)
            guard file.link(to: waiting) else {
                if let named { LeftoverNames.forget(named) }
                return broken()
            }
            state.hold = .file(file, name: waiting, leftover: named ?? leftover)
            return nil
        }
        if let fault { throw fault }
    }

    /// Lets it out: under its final name at once and whole, or to where it goes.
    /// - Throws: `OutputFault`; a file is then not there, or as it was.
    public func release() throws(OutputFault) {
        try prepare()
        let fault = state.withLock { state -> OutputFault? in
            defer { state.hold = .over }
            do throws(OutputFault) { try release(state.hold) } catch { return error }
            return nil
        }
        if let fault { throw fault }
    }

    private func release(_ hold: Hold) throws(OutputFault) {
        switch (goal, hold) {
        case (.file(let folder, let path, let waiting), .file(_, _, let leftover)):
            defer { if let leftover { LeftoverNames.forget(leftover) } }
            guard Descriptor.rename(waiting, path) else {
                let fault = broken()
                Descriptor.remove(waiting)
                throw fault
            }
            // It is out by now; not every file system can say that the name is on the disk.
            _ = Descriptor.sync(folder: folder)
        case (.device(let path), .spool(let spool)):
            guard let file = Descriptor.writable(path) else { throw broken() }
            try copy(spool, to: file.number)
        case (.descriptor(let number), .spool(let spool)): try copy(spool, to: number)
        default: throw OutputFault("er is al vrijgegeven of weggegooid", "it was released or thrown away already")
        }
    }

    private func copy(_ spool: SealedSpool, to number: Int32) throws(OutputFault) {
        try spool.copy { (bytes: UnsafeRawBufferPointer) throws(OutputFault) in
            guard Descriptor.write(bytes, to: number) else { throw broken() }
        }
    }

    /// Throws it away; nothing of it stays. After a release nothing happens.
    public func discard() {
        state.withLock { state in
            if case .file(_, let name?, let leftover) = state.hold {
                Descriptor.remove(name)
                if let leftover { LeftoverNames.forget(leftover) }
            }
            state.hold = .over
        }
    }

    private func broken() -> OutputFault {
        let number = Descriptor.lastError
        let path =
            switch goal {
            case .file(_, let path, _), .device(let path): path
            case .descriptor(let number): "\(number)"
            }
        return OutputFault("kan niet worden geschreven", "cannot be written", path: path, number)
    }
}

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
        /// Out, and it can still be taken back.
        case released(ReleasedFile)
        case over
    }

    private struct State {
        var hold: Hold
        var digest = SHA256()
        var count = 0
    }

    /// Where it goes.
    private enum Goal: Sendable {
        /// - Parameter folders: that are not there yet.
        case file(path: String, waiting: String, folders: [String])
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
    ///   - makesFolders: whether folders that are not there are made, at the release and not before: their names are output too. Otherwise the folder
    ///     must be there.
    ///   - random: as many random bytes as asked for.
    ///   - temporary: the folder for what waits for a device.
    /// - Throws: `OutputFault` when nothing can be written there.
    public static func file(
        _ path: String, makesFolders: Bool = false, temporary: String, random: (Int) -> [UInt8]
    ) throws(OutputFault) -> HeldOutput {
        try file(path, makesFolders: makesFolders, temporary: temporary, canBeUnnamed: true, random: random)
    }

    /// - Parameter canBeUnnamed: false as on a file system on which every file has a name.
    static func file(
        _ path: String, makesFolders: Bool = false, temporary: String, canBeUnnamed: Bool, random: (Int) -> [UInt8]
    ) throws(OutputFault) -> HeldOutput {
        switch Descriptor.standing(path) {
        case .folder: throw OutputFault("\(path) is een map", "\(path) is a folder")
        case .other: return HeldOutput(.device(path), .spool(spool(temporary, random)))
        case .file, .nothing: break
        }
        // It waits in the nearest folder that is there, so on the same file system.
        var (folder, name) = split(path)
        var folders: [String] = []
        while makesFolders, Descriptor.standing(folder) == .nothing {
            folders.insert(folder, at: 0)
            folder = split(folder).folder
        }
        let most = OpenFiles.most
        let waiting = (folder == "/" ? "" : folder) + "/.\(name.prefix(100)).\(HexText.encode(random(8))).held"
        let goal = Goal.file(path: path, waiting: waiting, folders: folders)
        if canBeUnnamed, let file = Descriptor.unnamed(in: folder) {
            guard Int(file.number) < most - OpenFiles.spare else { throw tooMany(path, most) }
            return HeldOutput(goal, .file(file, name: nil, leftover: nil))
        }
        guard let file = Descriptor.new(waiting) else {
            let number = Descriptor.lastError
            throw number == Descriptor.tooManyOpen ? tooMany(path, most) : OutputFault("kan niet worden geschreven", "cannot be written", path: path, number)
        }
        let output = HeldOutput(goal, .file(file, name: waiting, leftover: LeftoverNames.add(waiting)))
        guard Int(file.number) < most - OpenFiles.spare else { throw tooMany(path, most) }
        return output
    }

    private static func tooMany(_ path: String, _ most: Int) -> OutputFault {
        OutputFault(
            """
            \(path): er wachten te veel bestanden tegelijk, want tot de vrijgave blijft elk open en dit systeem laat er \(most) toe; \
            doe de map in delen, of verhoog de grens (ulimit -n)
            """,
            """
            \(path): too many files wait at once, for each stays open until the release and this system allows \(most); \
            do the folder in parts, or raise the limit (ulimit -n)
            """)
    }

    /// Holds what goes to an open file, such as 1 for standard output.
    public static func descriptor(_ number: Int32, temporary: String, random: (Int) -> [UInt8]) -> HeldOutput {
        HeldOutput(.descriptor(number), .spool(spool(temporary, random)))
    }

    private static func spool(_ folder: String, _ random: (Int) -> [UInt8]) -> SealedSpool {
        SealedSpool(folder: folder, name: ".\(HexText.encode(random(8))).held", key: random(32))
    }

    static func split(_ path: String) -> (folder: String, name: String) {
        var path = path[...]
        while path.count > 1, path.last == "/" { path.removeLast() }
        return split(path)
    }

    private static func split(_ path: Substring) -> (folder: String, name: String) {
        guard let slash = path.lastIndex(of: "/") else { return (".", String(path)) }
        var folder = path[..<slash]
        while folder.last == "/" { folder.removeLast() }
        return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
    }

    /// Bytes so far.
    public var count: Int { state.withLock { $0.count } }

    /// SHA-256 of what was written so far, in hexadecimal.
    public var digest: String { state.withLock { HexText.encode($0.digest.finalize()) } }

    /// - Throws: `OutputFault` when it cannot be kept, such as on a full disk; nothing goes out then.
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
            case .released, .over: return OutputFault("er is al vrijgegeven of weggegooid", "it was released or thrown away already")
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
            guard case .file(let file, let name, let leftover) = state.hold, case .file(_, let waiting, _) = goal else { return nil }
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
        try release(isLast: true)
        settle()
    }

    /// Lets several out, all or none: where one cannot leave, those before it are taken back.
    /// - Throws: `OutputFault`; it names what could not be taken back.
    static func release(_ outputs: [HeldOutput]) throws(OutputFault) {
        for output in outputs { try output.prepare() }
        // What went to a device cannot be taken back: it goes last.
        let ordered = outputs.filter(\.isFile) + outputs.filter { !$0.isFile }
        for (index, output) in ordered.enumerated() {
            do throws(OutputFault) { try output.release(isLast: index == ordered.count - 1) } catch {
                let out = ordered[..<index].reversed().filter { !$0.takeBack() }.map(\.place)
                throw out.isEmpty ? error : error.adding("wat er al staat en niet terug te nemen was", "what is out already and could not be taken back", out)
            }
        }
        for output in ordered { output.settle() }
    }

    private var isFile: Bool { if case .file = goal { true } else { false } }

    /// - Parameter isLast: whether nothing comes after it for which it would have to be taken back.
    private func release(isLast: Bool) throws(OutputFault) {
        let fault = state.withLock { state -> OutputFault? in
            let hold = state.hold
            state.hold = .over
            do throws(OutputFault) { if let file = try release(hold, isLast: isLast) { state.hold = .released(file) } } catch { return error }
            return nil
        }
        if let fault { throw fault }
    }

    private func release(_ hold: Hold, isLast: Bool) throws(OutputFault) -> ReleasedFile? {
        switch (goal, hold) {
        case (.file(let path, let waiting, let folders), .file(let file, _, let leftover)):
            defer { if let leftover { LeftoverNames.forget(leftover) } }
            do throws(ReleasedFile.Mistake) {
                let before = waiting.dropLast("held".count) + "before"
                let released = try ReleasedFile(file, waiting: waiting, path: path, folders: folders, keepingAs: isLast ? nil : String(before))
                released.sync()
                return released
            } catch {
                Descriptor.remove(waiting)
                throw broken(error.number)
            }
        case (.device(let path), .spool(let spool)):
            guard let file = Descriptor.writable(path) else { throw broken() }
            try copy(spool, to: file.number)
        case (.descriptor(let number), .spool(let spool)): try copy(spool, to: number)
        default: throw OutputFault("er is al vrijgegeven of weggegooid", "it was released or thrown away already")
        }
        return nil
    }

    private func takeBack() -> Bool {
        state.withLock { state in
            guard case .released(let file) = state.hold else { return false }
            state.hold = .over
            return file.takeBack()
        }
    }

    /// It stays out.
    private func settle() {
        state.withLock { state in
            if case .released(let file) = state.hold { file.settle() }
            state.hold = .over
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
            if case .released(let file) = state.hold { file.settle() }
            state.hold = .over
        }
    }

    /// Where it goes, in words.
    private var place: String {
        switch goal {
        case .file(let path, _, _), .device(let path): path
        case .descriptor(let number): "\(number)"
        }
    }

    private func broken(_ number: Int32 = Descriptor.lastError) -> OutputFault {
        OutputFault("kan niet worden geschreven", "cannot be written", path: place, number)
    }
}

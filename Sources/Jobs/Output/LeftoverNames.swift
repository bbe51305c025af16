import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names of files that must not stay when a signal ends the process. Only for file systems on which a file cannot be without a name, and
/// for the moment before a release.
enum LeftoverNames {
    private typealias Name = UnsafeMutablePointer<CChar>?

    /// Names are kept in blocks that never move, so that there may be as many as there are open files.
    private static let block = 4_096
    private static let mostBlocks = 4_096
    /// Read by the handler, which may take no lock: a block is there whole or nil, and an entry of it is a whole name or nil.
    private nonisolated(unsafe) static let blocks: UnsafeMutablePointer<UnsafeMutablePointer<Name>?> = {
        let blocks = UnsafeMutablePointer<UnsafeMutablePointer<Name>?>.allocate(capacity: mostBlocks)
        blocks.initialize(repeating: nil, count: mostBlocks)
        return blocks
    }()

    private struct State {
        var isInstalled = false
        /// Places that are free again.
        var free: [Int] = []
        /// How many places were ever used.
        var used = 0
    }

    private static let lock = Mutex(State())

    /// - Returns: what forgets it again; nil where there are more than any system can have open.
    static func add(_ path: String) -> Int? {
        lock.withLock { state in
            guard let place = state.free.popLast() ?? next(&state) else { return nil }
            blocks[place / block]![place % block] = strdup(path)
            if !state.isInstalled { install() }
            state.isInstalled = true
            return place
        }
    }

    private static func next(_ state: inout State) -> Int? {
        guard state.used < block * mostBlocks else { return nil }
        if state.used % block == 0 {
            let names = UnsafeMutablePointer<Name>.allocate(capacity: block)
            names.initialize(repeating: nil, count: block)
            blocks[state.used / block] = names
        }
        defer { state.used += 1 }
        return state.used
    }

    static func forget(_ place: Int) {
        lock.withLock { state in
            guard let names = blocks[place / block] else { return }
            let name = names[place % block]
            names[place % block] = nil
            free(name)
            state.free.append(place)
        }
    }

    /// Whoever handles a signal already keeps it.
    private static func install() {
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = signal(number, SIG_IGN)
            guard unsafeBitCast(before, to: Int.self) == 0 else {
                signal(number, before)
                continue
            }
            signal(number) { number in
                LeftoverNames.removeAll()
                signal(number, SIG_DFL)
                raise(number)
            }
        }
    }

    private static func removeAll() {
        for index in 0..<mostBlocks {
            guard let names = blocks[index] else { return }
            for place in 0..<block { if let name = names[place] { unlink(name) } }
        }
    }
}

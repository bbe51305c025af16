import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The names of files that must not stay when a signal ends the process. Only for file systems on which a file cannot be without a name.
enum LeftoverNames {
    private static let most = 4_096
    /// Read by the handler, which may take no lock: an entry is a whole name or nil.
    private nonisolated(unsafe) static let names: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
        let names = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: most)
        names.initialize(repeating: nil, count: most)
        return names
    }()
    private static let lock = Mutex(false)

    /// - Returns: what forgets it again; nil where there are too many.
    static func add(_ path: String) -> Int? {
        lock.withLock { isInstalled in
            guard let place = (0..<most).first(where: { names[$0] == nil }) else { return nil }
            names[place] = strdup(path)
            if !isInstalled { install() }
            isInstalled = true
            return place
        }
    }

    static func forget(_ place: Int) {
        lock.withLock { _ in
            let name = names[place]
            names[place] = nil
            free(name)
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
        for place in 0..<most { if let name = names[place] { unlink(name) } }
    }
}

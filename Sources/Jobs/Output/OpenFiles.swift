#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// How many files the system lets this process have open at once: each output that waits for its release is one.
enum OpenFiles {
    /// Left for what is read, for the report and the log.
    static let spare = 24

    /// As many as the process may allow itself; raised to that at the first call, because the usual limit is for programs that hold few.
    static let most: Int = {
        var limit = rlimit()
        guard get(&limit) else { return 256 }
        let before = limit.rlim_cur
        guard before < limit.rlim_max else { return Int(clamping: before) }
        // Some systems say that there is no limit, and have one all the same.
        for wanted in [limit.rlim_max, min(limit.rlim_max, 65_536), min(limit.rlim_max, 10_240)] where wanted > before {
            limit.rlim_cur = wanted
            if set(&limit) { return Int(clamping: wanted) }
        }
        return Int(clamping: before)
    }()

    #if canImport(Glibc)
        private static func get(_ limit: inout rlimit) -> Bool { getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 }
        private static func set(_ limit: inout rlimit) -> Bool { setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 }
    #else
        private static func get(_ limit: inout rlimit) -> Bool { getrlimit(RLIMIT_NOFILE, &limit) == 0 }
        private static func set(_ limit: inout rlimit) -> Bool { setrlimit(RLIMIT_NOFILE, &limit) == 0 }
    #endif
}

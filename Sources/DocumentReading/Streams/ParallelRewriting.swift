import Foundation

extension StreamFormat {
    /// Rewrites a whole stream on several threads; what comes out is the same, and in the same order, as on one.
    ///
    /// At most three units for each thread are in memory at once: whoever reads waits for whoever writes. Reading and writing happen on the
    /// thread of the caller, so `read` and `write` need no care for threads.
    /// - Parameters:
    ///   - threads: that rewrite units; one is this thread alone.
    ///   - read: gives the next bytes, none at the end.
    ///   - write: gets what is ready, in order.
    /// - Throws: the error of the first unit that has one, in the order of the stream. What was written before is then no document.
    public func rewrite(
        threads: Int, read: () throws -> [UInt8], write: ([UInt8]) throws -> Void, with replacer: any TextReplacer
    ) throws -> DocumentCounts {
        guard threads > 1 else { return try rewrite(read: read, write: write, with: replacer) }
        let pool = UnitPool(threads: threads) { [self] unit in try rewrite(unit, with: replacer) }
        defer { pool.stop() }
        var splitter = splitter()
        var counts = DocumentCounts()
        // After a unit that failed, or that could not be written, none may follow.
        var isBroken = false
        func putNext() throws {
            isBroken = true
            let result = try pool.next()
            counts += result.counts
            try write(result.bytes)
            isBroken = false
        }
        func give(_ unit: WorkUnit) throws {
            while pool.isFull { try putNext() }
            pool.add(unit)
            while pool.isReady { try putNext() }
        }
        do {
            while true {
                let bytes = try read()
                if bytes.isEmpty { break }
                try splitter.take(bytes, give)
            }
            try splitter.finish(give)
        } catch let error as DocumentError {
            // A mistake that was found while cutting stands after the units that are not done yet: theirs come first.
            while pool.isBusy, !isBroken { try putNext() }
            throw error
        }
        while pool.isBusy { try putNext() }
        return counts
    }
}

/// Threads that rewrite units; the results come out in the order in which the units went in.
private final class UnitPool: @unchecked Sendable {
    private let condition = NSCondition()
    private var waiting: [WorkUnit] = []
    private var done: [Int: Result<RewrittenUnit, any Error>] = [:]
    private var nextNumber = 0
    private var added = 0
    private var isStopped = false
    private let most: Int

    init(threads: Int, _ work: @escaping @Sendable (WorkUnit) throws -> RewrittenUnit) {
        most = 3 * threads
        for _ in 0..<threads {
            let thread = Thread { [self] in
                while let unit = take() {
                    let result = Result { try work(unit) }
                    condition.withLock {
                        done[unit.number] = result
                        condition.broadcast()
                    }
                }
            }
            // Values nested as deep as is allowed are read by functions that call themselves.
            thread.stackSize = 8 * 1_048_576
            thread.start()
        }
    }

    private func take() -> WorkUnit? {
        condition.withLock {
            while waiting.isEmpty, !isStopped { condition.wait() }
            return isStopped ? nil : waiting.removeFirst()
        }
    }

    var isFull: Bool { added - nextNumber >= most }
    var isBusy: Bool { added > nextNumber }

    func add(_ unit: WorkUnit) {
        condition.withLock {
            waiting.append(unit)
            added += 1
            condition.broadcast()
        }
    }

    /// Waits for the result of the next unit.
    func next() throws -> RewrittenUnit {
        let result = condition.withLock {
            while done[nextNumber] == nil { condition.wait() }
            return done.removeValue(forKey: nextNumber)!
        }
        nextNumber += 1
        return try result.get()
    }

    /// Whether the result of the next unit is there.
    var isReady: Bool { isBusy && condition.withLock { done[nextNumber] != nil } }

    func stop() {
        condition.withLock {
            isStopped = true
            waiting = []
            condition.broadcast()
        }
    }
}

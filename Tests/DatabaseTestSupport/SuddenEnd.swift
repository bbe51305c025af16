import Dispatch
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The end of this process by the signal that no program can catch, some microseconds after a number of writes.
public final class SuddenEnd: Sendable {
    private let writes: Int
    private let microseconds: Int
    private let counted = Mutex(0)

    public init(after writes: Int, microseconds: Int) { (self.writes, self.microseconds) = (writes, microseconds) }

    public func count(_ more: Int) {
        let isTime = counted.withLock { counted in
            counted += more
            return counted == writes
        }
        guard isTime else { return }
        DispatchQueue.global().asyncAfter(deadline: .now() + .microseconds(microseconds)) { kill(getpid(), SIGKILL) }
    }
}

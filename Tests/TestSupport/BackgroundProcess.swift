import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// `kill` of the system, whose name the method of the process hides.
private let sendSignal: @Sendable (pid_t, Int32) -> Int32 = { kill($0, $1) }

/// A program that runs beside the tests, started with no signal blocked, so that it can be stopped.
///
/// It is waited for from the start: an ended child that nobody waits for keeps the thread of the testing library that watches exit tests
/// busy, on a whole core.
public final class BackgroundProcess: Sendable {
    private let process: pid_t
    private let isOver = Mutex(false)
    private let ended = DispatchGroup()

    public struct NotStarted: Error {
        public var program: String
    }

    /// Starts the first of `programs` that exists; its output goes nowhere.
    public init(_ programs: [String], _ arguments: [String]) throws {
        guard let program = programs.first(where: { access($0, X_OK) == 0 }) else {
            throw NotStarted(program: programs.joined(separator: ", "))
        }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for descriptor: Int32 in [1, 2] {
            posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
        }
        // A pipe of another test that came along would never end for who reads it. More closes than files are open do no harm.
        for descriptor: Int32 in 3..<1_024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var words = ([program] + arguments).map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var started: pid_t = 0
        guard posix_spawn(&started, program, &actions, &attributes, &words, environ) == 0 else { throw NotStarted(program: program) }
        process = started
        ended.enter()
        Thread.detachNewThread { [self] in
            var about = siginfo_t()
            while waitid(P_PID, id_t(process), &about, WEXITED | WNOWAIT) != 0, errno == EINTR {}
            isOver.withLock { isOver in
                var status: Int32 = 0
                waitpid(process, &status, 0)
                isOver = true
            }
            ended.leave()
        }
    }

    /// Whether it ended by itself or was ended.
    public var hasEnded: Bool { isOver.withLock { $0 } }

    /// Asks it to stop, and waits until it did.
    public func stop() { end(SIGTERM) }

    /// Ends it by the signal that no program can catch.
    public func kill() { end(SIGKILL) }

    private func end(_ signal: Int32) {
        // Once it was waited for, its number may be somebody else's.
        isOver.withLock { isOver in if !isOver { _ = sendSignal(process, signal) } }
        ended.wait()
    }
}

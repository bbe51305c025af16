import Foundation
import Jobs
import Synchronization
import Testing

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

@Suite("Records of jobs that wait to be sent") struct JobLogTests {
    /// Answers in turn, and remembers what came.
    private final class Post: LogSender {
        let answers: Mutex<[LogAnswer]>
        let came = Mutex<[[UInt8]]>([])

        init(_ answers: [LogAnswer]) { self.answers = Mutex(answers) }

        func send(_ message: [UInt8]) async -> LogAnswer {
            came.withLock { $0.append(message) }
            return answers.withLock { $0.removeFirst() }
        }
    }

    private func message(_ number: Int) -> [UInt8] { Array(#"{"resourceSpans":[\#(number)]}"#.utf8) }

    @Test("What was kept goes, what was refused or could not be sent stays, in order")
    func sending() async throws {
        let folder = try TestFolder()
        let log = JobLog(folder.file("log.jsonl"))
        #expect(try log.waiting() == [])
        for number in 1...4 { try log.add(message(number)) }
        let post = Post([.kept, .refused("no version"), .later("no network")])
        let sent = try await log.send(by: post)
        #expect(sent.kept == 1 && sent.refused == ["no version"] && sent.later == "no network" && sent.waiting == 3)
        #expect(post.came.withLock { $0 } == [message(1), message(2), message(3)])
        #expect(try log.waiting() == [message(2), message(3), message(4)])
        let again = try await log.send(by: Post([.kept, .kept, .kept]))
        #expect(again.kept == 3 && again.waiting == 0)
        #expect(try log.waiting() == [])
    }

    @Test("What is added while others are sent is not lost")
    func adding() async throws {
        let folder = try TestFolder()
        let log = JobLog(folder.file("log.jsonl"))
        for number in 1...20 { try log.add(message(number)) }
        struct Slow: LogSender {
            let log: JobLog
            func send(_ message: [UInt8]) async -> LogAnswer {
                try! log.add(Array(#"{"more":\#(message.count)}"#.utf8))
                return .kept
            }
        }
        let sent = try await log.send(by: Slow(log: log))
        #expect(sent.kept == 20)
        #expect(try log.waiting().count == 20)
        #expect(try log.waiting().allSatisfy { $0.starts(with: Array("{\"more".utf8)) })
    }

    @Test("Many writers at once: every line is whole")
    func writers() async throws {
        let folder = try TestFolder()
        let log = JobLog(folder.file("log.jsonl"))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 { group.addTask { for number in 0..<10 { try log.add(self.message(writer * 10 + number)) } } }
            try await group.waitForAll()
        }
        #expect(Set(try log.waiting()) == Set((0..<80).map(message)))
    }

    @Test("A line that was being written when the power went is left out")
    func halfALine() throws {
        let folder = try TestFolder()
        let log = JobLog(folder.file("log.jsonl"))
        try log.add(message(1))
        let file = try #require(FileHandle(forWritingAtPath: log.path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(#"{"resourceSp"#.utf8))
        try file.close()
        #expect(try log.waiting() == [message(1)])
        // What comes next is a line of its own, and what broke off is never sent.
        try log.add(message(2))
        #expect(try log.waiting() == [message(1), message(2)])
        try log.add(message(3))
        #expect(try log.waiting() == [message(1), message(2), message(3)])
    }

    #if os(Linux)
        @Test("A message that could not be written whole leaves nothing of itself")
        func fullDisk() async throws {
            let folder = try TestFolder()
            await #expect(processExitsWith: .success) { [path = folder.path as String] in
                let log = JobLog(path + "/log.jsonl")
                try log.add(Array("{\"first\":1}".utf8))
                // As a full disk: no file may be longer than this.
                signal(SIGXFSZ, SIG_IGN)
                var limit = rlimit(rlim_cur: 40, rlim_max: .max)
                guard setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0 else { exit(2) }
                guard (try? log.add(Array("{\"second\":\"\(String(repeating: "x", count: 100))\"}".utf8))) == nil else { exit(3) }
                exit(EXIT_SUCCESS)
            }
            #expect(folder.bytes("log.jsonl") == Array("{\"first\":1}\n".utf8))
        }
    #endif

    @Test("A log that cannot be written is a fault")
    func unwritable() {
        #expect(throws: JobFault.self) { try JobLog("/nergens/log.jsonl").add(message(1)) }
    }
}

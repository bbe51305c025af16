import Foundation
import Jobs
import TableRelease
import Text

extension CommandFailure {
    /// What could not be written.
    init(_ fault: OutputFault) { self.init(JobFault.output(fault)) }

    /// Runs what writes, and tells what could not be written.
    static func inOutput<Value>(_ body: () throws -> Value) throws -> Value {
        do { return try body() } catch let fault as OutputFault { throw CommandFailure(fault) }
    }
}

/// A table on its way out, with the count of bytes that were written to it.
struct TableOutput {
    let held: HeldOutput
    private(set) var written = 0

    /// - Parameter path: a file, or `-` for standard output.
    init(_ path: String) throws {
        let temporary = NSTemporaryDirectory()
        held = try CommandFailure.inOutput {
            path == "-"
                ? HeldOutput.descriptor(STDOUT_FILENO, temporary: temporary, random: SystemRandom.bytes)
                : try HeldOutput.file(path, temporary: temporary, random: SystemRandom.bytes)
        }
    }

    mutating func write(_ bytes: [UInt8]) throws {
        try CommandFailure.inOutput { try held.write(bytes) }
        written += bytes.count
    }

    /// As NDJSON where the name says so or the input was so and has no name that says otherwise; as CSV otherwise.
    mutating func write(_ table: Table, to path: String, like form: TableInput.Form) throws {
        let lowered = path.lowercased()
        let isNamedCSV = lowered.hasSuffix(".csv")
        if lowered.hasSuffix(".ndjson") || lowered.hasSuffix(".jsonl") || form == .ndjson && !isNamedCSV {
            try TableWriter.ndjson(table, pieces: 1 << 20) { try write($0) }
        } else {
            let format = if case .csv(let format) = form { format } else { CSVFormat() }
            try TableWriter.csv(table, format: format, pieces: 1 << 20) { try write($0) }
        }
    }
}

import Foundation
import FuzzDriver
import ProcessingLog

// Reads any bytes as spans in both encodings, and as gzip; what becomes a record is kept as it was.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    fuzz_run(&count, &arguments) { bytes, count in
        let body = Array(UnsafeBufferPointer(start: bytes, count: count))
        for encoding in ExportEncoding.allCases {
            for span in (try? ExportRequest.spans(body, encoding)) ?? [] {
                guard let record = try? RecordReader.record(span) else { continue }
                let content = RecordJSON.content(record)
                precondition(RecordJSON.record(content) == record && content.count <= RecordReader.largest)
            }
        }
        precondition((try? Gzip.unpack(body, limit: 10_000))?.count ?? 0 <= 10_000)
        return 0
    })

import Foundation
import FuzzDriver
import Rulebook

// Reads any bytes as a file of the rulebook; when it is one, asks for an answer about nothing known.
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    fuzz_run(&count, &arguments) { bytes, count in
        let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        let (rulebook, diagnostics) = Rulebook.read([(path: "input.md", text: text)])
        precondition((rulebook == nil) == diagnostics.contains { $0.severity == .error })
        if let rulebook, let date = LawDate("2024-01-01") { _ = try? Engine(rulebook).answer(Situation(), asOf: date) }
        return 0
    })

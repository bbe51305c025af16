import Casework
import Foundation
import FuzzDriver
import FuzzTrial
import Rulebook

// Reads any bytes as an assessment file, a decided case and a list of checks.
let rulebook = trialRulebook()
let engine = Engine(rulebook)
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv

/// What libFuzzer calls has no context, so rulebook and engine are globals.
exit(
    fuzz_run(&count, &arguments) { bytes, count in
        let text = String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
        let (file, diagnostics) = AssessmentFile.read(text, file: "input.yaml", rulebook: rulebook)
        precondition((file == nil) == !diagnostics.isEmpty)
        if let file, let date = LawDate("2024-01-01") { _ = try? engine.answer(file.situation, asOf: date) }
        _ = DecidedCase.read(text, file: "input.yaml", rulebook: rulebook)
        _ = CheckCase.read(text, file: "input.yaml", rulebook: rulebook)
        return 0
    })

import Casework
import Foundation
import FuzzDriver
import FuzzTrial
import Rulebook

// Reads any bytes as the body of a request, in both media types.
let rulebook = trialRulebook()
let engine = Engine(rulebook)
let reader = JSONSituationReader(rulebook)
var count = CommandLine.argc
var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
exit(
    fuzz_run(&count, &arguments) { bytes, count in
        let body = Array(UnsafeBufferPointer(start: bytes, count: count))
        let json = AssessmentRequest.read(json: body, reader, rulebook: rulebook)
        precondition((json.request == nil) == !json.diagnostics.isEmpty)
        let yaml = AssessmentRequest.read(yaml: String(decoding: body, as: UTF8.self), rulebook: rulebook)
        precondition((yaml.request == nil) == !yaml.diagnostics.isEmpty)
        // What both accept, they read alike.
        if let one = json.request, let other = yaml.request { precondition(one.situation == other.situation && one.asOf == other.asOf) }
        if let request = json.request, let date = LawDate("2024-01-01") {
            _ = try? engine.answer(request.situation, asOf: request.asOf ?? date)
            _ = try? Interview(engine, asOf: request.asOf ?? date, goal: request.goal ?? .verdict).nextTogether(request.situation)
        }
        return 0
    })

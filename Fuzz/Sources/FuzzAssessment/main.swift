import Casework
import Foundation
import FuzzDriver
import Rulebook

// Reads any bytes as an assessment file, a decided case and a list of checks.
let law = """
    ---
    title-nl: Proef
    title-en: Trial
    ---
    ```rule
    source LAW
      nl     wet
      en     law
      level  statute
    group g
      nl  groep
      en  group
    fact data
      nl  gegevens
      ask nl x
      ask en x
      group g
      type  set
        - health | gezondheid
        - belief | geloof
    fact age
      nl  leeftijd
      ask nl x
      ask en x
      group g
      type  number years
    fact start
      nl  begin
      ask nl x
      ask en x
      group g
      type  date
    assessment needed
      nl  nodig
      ask nl x
      ask en x
      group g
    rule R
      nl  x
      en  x
      when any of
        - data includes any of health, belief
        - age >= 16
        - start > 2024-01-01
        - assessed: needed
      cites LAW
    ```
    """
let (readable, problems) = Rulebook.read([(path: "law.md", text: law)])
guard let rulebook = readable else { fatalError("\(problems)") }
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

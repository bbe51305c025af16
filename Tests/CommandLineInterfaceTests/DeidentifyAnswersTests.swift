import Foundation
import Jobs
import Testing
import Text

@testable import CommandLineInterface

/// What the command says of what it did: reports, findings, refusals.
@Suite struct DeidentifyAnswersTests {
    private static let canary = "Kanarievogel4711"

    private func report(_ folder: TextFolder, _ name: String = "report.json") throws -> JobReport {
        try JobReport.read(Array(try #require(folder.read(name)).utf8))
    }

    private func engine(_ folder: TextFolder, _ name: String = "report.json") throws -> JSONValue {
        try #require(JSONReader.read(try report(folder, name).result.report))
    }

    private func sentences(_ folder: TextFolder, _ name: String = "report.json") throws -> String {
        try engine(folder, name)["sentences"]?.elements?.compactMap { $0["nl"]?.text }.joined(separator: "\n") ?? ""
    }

    // MARK: Fields

    @Test(arguments: [["mesage"], ["message", "bericht"], ["user"], ["tags"]])
    func `A field that is nowhere, or holds more than a text, lets nothing out`(_ fields: [String]) async throws {
        let folder = try TextFolder([
            "a.ndjson": "{\"message\":\"Bel 06-12345678\",\"user\":{\"name\":\"Jan Bakker\"},\"tags\":[\"06-12345678\"]}\n"
        ])
        defer { folder.remove() }
        let chosen = fields.flatMap { ["--field", $0] }
        for quiet in [[], ["-q"]] {
            let run = await folder.run([folder.file("a.ndjson"), "--out", folder.file("b.ndjson")] + chosen + quiet)
            #expect(run.status == 65 && folder.read("b.ndjson") == nil, "\(run.told)")
            #expect(run.told.contains(fields.last!) && run.told.contains("→"))
        }
    }

    @Test func `Of a folder a file may miss one of the fields, and no field may be missed by all`() async throws {
        let folder = try TextFolder(["zaken/a.ndjson": "{\"x\":\"06-12345678\"}\n", "zaken/b.ndjson": "{\"y\":\"06-12345678\"}\n", "zaken/c.ndjson": "\n"])
        defer { folder.remove() }
        let both = await folder.run(folder.file("zaken"), "--out", folder.file("uit"), "--field", "x", "--field", "y")
        #expect(both.status == 0 && folder.read("uit/b.ndjson") == "{\"y\":\"[phone]\"}\n", "\(both.told)")
        let again = await folder.run(folder.file("zaken"), "--out", folder.file("uit"), "--field", "x", "--field", "y")
        #expect(again.status == 0, "\(again.told)")
        let third = await folder.run(folder.file("zaken"), "--out", folder.file("ander"), "--field", "x", "--field", "y", "--field", "zz")
        #expect(third.status == 65 && third.told.contains("zz"), "\(third.told)")
        let one = await folder.run(folder.file("zaken"), "--out", folder.file("derde"), "--field", "x")
        #expect(one.status == 65 && folder.read("derde/b.ndjson") == nil && folder.read("derde/a.ndjson") != nil, "\(one.told)")
    }

    @Test(arguments: [
        ["--treatment", "bsn=shift"], ["--treatment", "person=shift"], ["--only", "bsn", "--treatment", "iban=remove"], ["--unsure", "0"], ["--unsure", "99"],
        ["--unsure", "-1"], ["--secret", "/nonexistent/secret"], ["--field", "x"], ["--column", "x"], ["--delimiter", ";"], ["--no-header"], ["--only", ","],
        ["--treatment", "bsn=generalise"], ["--treatment", "date=generalise:pc2"], ["--threads", "-1"], ["--trailer", "--format", "eml"],
    ])
    func `An option that would do nothing is refused`(_ options: [String]) async throws {
        let folder = try TextFolder(["a.txt": "Bel 06-12345678.\n"])
        defer { folder.remove() }
        let run = await folder.run([folder.file("a.txt"), "--out", folder.file("b.txt")] + options)
        #expect(run.status == 64 && folder.read("b.txt") == nil, "\(options): \(run.told)")
        #expect(!run.told.contains("Missing value"), "\(run.told)")
    }

    @Test func `Ages and dates are made coarser without a plan`() async throws {
        let folder = try TextFolder(["a.txt": "Zij is 43 jaar oud en kwam op 12 maart 2024.\n"])
        defer { folder.remove() }
        let run = await folder.run(
            folder.file("a.txt"), "--out", folder.file("b.txt"), "--treatment", "age=generalise", "--treatment", "date=generalise:month", "--lang", "nl")
        #expect(run.status == 0, "\(run.told)")
        #expect(
            folder.read("b.txt").map { $0.contains("40") && $0.contains("maart 2024") && !$0.contains("12 maart") } == true, "\(folder.read("b.txt") ?? "")")
    }

    @Test func `A secret beside a plan for one run is told as such`() async throws {
        let folder = try TextFolder([
            "a.txt": "Jan Bakker\n", "secret": String(repeating: "geheim", count: 8),
            "plan.yaml": "language: nl\nnames: precise\nconsistency: run\ntreatments: {default: mask, person: pseudonym}\n",
        ])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--plan", folder.file("plan.yaml"), "--secret", folder.file("secret"))
        #expect(run.status == 64 && run.told.contains("leave out --secret"), "\(run.told)")
    }

    // MARK: The report

    @Test func `A report that cannot be written keeps the result in`() async throws {
        let folder = try TextFolder(["a.txt": "Bel 06-12345678.\n"])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--report", "/nonexistent/folder/report.json")
        #expect(run.status == 65 && folder.read("b.txt") == nil, "\(run.told)")
        let full = await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--report", "/dev/full")
        #expect(full.status == 65 && folder.read("b.txt") == nil, "\(full.told)")
    }

    @Test func `The report without a permit knows what came out, also of a folder that went on`() async throws {
        let folder = try TextFolder(["zaken/a.txt": "Bel 06-12345678.\n", "zaken/b.txt": "Bel 06-87654321.\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("zaken/a.txt"), "--out", folder.file("een.txt"), "--report", folder.file("report.json")).status == 0)
        let one = await CommandRun(arguments: ["job", "verify", folder.file("report.json"), "--output", folder.file("een.txt")])
        #expect(one.status == 0, "\(one.errors)")
        for _ in 1...2 {
            #expect(await folder.run(folder.file("zaken"), "--out", folder.file("uit"), "--report", folder.file("report.json")).status == 0)
            let two = await CommandRun(
                arguments: ["job", "verify", folder.file("report.json"), "--output", folder.file("uit/a.txt"), "--output", folder.file("uit/b.txt")])
            #expect(two.status == 0, "\(two.errors)")
        }
    }

    @Test func `A run that goes on reports on all files`() async throws {
        let folder = try TextFolder([
            "zaken/a.txt": "Bel 06-12345678 over zijn diabetes mellitus.\n", "zaken/b.txt": "Bel 06-87654321.\n", "zaken/fout.docx": "PK",
        ])
        defer { folder.remove() }
        let arguments = [folder.file("zaken"), "--out", folder.file("uit"), "--lang", "nl", "--report"]
        #expect(await folder.run(arguments + [folder.file("eerste.json")]).status == 65)
        let first = try report(folder, "eerste.json")
        try FileManager.default.removeItem(atPath: folder.file("zaken/fout.docx"))
        #expect(await folder.run(arguments + [folder.file("tweede.json")]).status == 0)
        let second = try report(folder, "tweede.json")
        #expect(second.result.counts["found-phone"] == 2 && second.result.counts["files-done-before"] == 2)
        #expect(second.result.recordsIn == first.result.recordsIn && second.result.bytesIn == first.result.bytesIn && second.outputs == first.outputs)
        #expect(second.categories == first.categories && second.categories[.health] != nil)
        let told = try sentences(folder, "tweede.json")
        #expect(try sentences(folder, "eerste.json") == told && told.contains("2 documenten zijn gede-identificeerd"))
    }

    @Test func `A folder with nothing to read is no success`() async throws {
        let folder = try TextFolder(["zaken/a.exe": "x", "zaken/.verborgen.txt": "x"])
        defer { folder.remove() }
        let run = await folder.run([folder.file("zaken"), "--out", folder.file("uit")], locale: "nl_NL.UTF-8")
        #expect(run.status == 66 && !run.told.contains("gede-identificeerd") && !run.told.contains("%"), "\(run.told)")
        #expect(run.told.contains("a.exe") && run.told.contains("verborgen: .verborgen.txt"))
    }

    @Test(arguments: [["--only", "bsn"], ["--names", "off"]])
    func `What was not looked for is not called de-identified`(_ options: [String]) async throws {
        let folder = try TextFolder(["a.txt": "Geachte mevrouw Terlouwman, uw BSN is 999990019.\n"])
        defer { folder.remove() }
        let run = await folder.run(
            [folder.file("a.txt"), "--out", folder.file("b.txt"), "--report", folder.file("report.json")] + options, locale: "nl_NL.UTF-8")
        #expect(run.status == 0 && run.told.contains("doorzocht en niet gede-identificeerd"), "\(run.told)")
        #expect(try engine(folder)["standing"]?.text == "searched")
    }

    @Test func `Sentences and categories say the same of special categories`() async throws {
        let folder = try TextFolder(["a.ndjson": "{\"diagnose\":\"F32.1\",\"geloof\":\"nee\"}\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson"), "--report", folder.file("report.json")).status == 0)
        #expect(try report(folder).categories.keys.contains(.health))
        let told = try sentences(folder)
        #expect(!told.contains("geen woorden gevonden") && told.contains("2 plaatsen wijzen"), "\(told)")
    }

    @Test func `The risk is that of the language of the text`() async throws {
        let dutch = "Geachte mevrouw De Wit, wij hebben uw brief niet ontvangen, maar het is voor ons geen probleem.\n"
        let english = "Dear Mrs White, we have not received your letter, but that would be no problem for us and the others.\n"
        let folder = try TextFolder(["nl.txt": dutch, "en.txt": english, "x.txt": "Jan Bakker\n", "mix/a.txt": dutch, "mix/b.txt": english])
        defer { folder.remove() }
        func value(_ name: String, _ language: String) async throws -> String {
            let arguments = ["--out", folder.file("uit-\(name)"), "--again", "--force", "--lang", language, "--report", folder.file("report.json")]
            #expect(await folder.run([folder.file(name)] + arguments).status == 0)
            #expect(try report(folder).result.measured["name-recall"] != nil)
            guard case .number(let text)? = try engine(folder)["residualRisk"]?["value"] else { return "" }
            return text
        }
        for language in ["nl", "en"] {
            #expect(try await value("nl.txt", language) == "0.0182")
            #expect(try await value("en.txt", language) == "0.0245")
            // Read by the Dutch model, and perhaps English.
            for other in ["x.txt", "mix"] { #expect(try await value(other, language) == "0.0294", "\(other)") }
        }
    }

    @Test(arguments: ["--log", "--keys", "--revocations"])
    func `What goes with a permit is refused without one`(_ option: String) async throws {
        let folder = try TextFolder(["a.txt": "Bel Jan.\n"])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), option, folder.file("c"))
        #expect(run.status == 64 && run.told.contains(option), "\(run.told)")
        for name in ["b.txt", "c"] { #expect(!FileManager.default.fileExists(atPath: folder.file(name))) }
    }

    // MARK: Findings

    @Test func `Findings tell where and why, and nothing of the text`() async throws {
        let text = "Bel mevrouw \(Self.canary) op 06-12345678.\nHaar BSN is 999990019.\n"
        let folder = try TextFolder(["zaken/a.txt": text, "zaken/b.ndjson": "{\"id\":\"x\",\"tel\":\"06-12345678\"}\n{\"tel\":\"06-87654321\"}\n"])
        defer { folder.remove() }
        for _ in 1...2 {
            let run = await folder.run(
                folder.file("zaken"), "--out", folder.file("uit"), "--findings", folder.file("f.ndjson"), "--treatment", "bsn=remove", "--names", "off")
            #expect(run.status == 0, "\(run.told)")
            let written = try #require(folder.read("f.ndjson"))
            for word in [Self.canary, "12345678", "999990019", "87654321", "mevrouw"] { #expect(!written.contains(word)) }
            let lines = written.split(separator: "\n").compactMap { JSONReader.read(Array($0.utf8)) }
            #expect(lines.map { $0["kind"]?.text } == ["phone", "bsn", "phone", "phone"])
            #expect(lines.map { $0["treatment"]?.text } == ["mask", "remove", "mask", "mask"])
            #expect(lines.map { $0["document"]?.text } == ["a.txt", "a.txt", "b.ndjson", "b.ndjson"])
            let bytes = Array(text.utf8)
            func number(_ value: JSONValue?) -> Int { if case .number(let text)? = value { Int(text) ?? -1 } else { -1 } }
            #expect(String(decoding: bytes[number(lines[0]["start"])..<number(lines[0]["end"])], as: UTF8.self) == "06-12345678")
            #expect(String(decoding: bytes[number(lines[1]["start"])..<number(lines[1]["end"])], as: UTF8.self) == "999990019")
            #expect(number(lines[2]["line"]) == 1 && number(lines[2]["piece"]) == 2 && number(lines[2]["start"]) == 0 && number(lines[2]["end"]) == 11)
            #expect(number(lines[3]["line"]) == 2 && number(lines[3]["piece"]) == 1)
        }
        let nowhere = await folder.run(folder.file("zaken/a.txt"), "--out", folder.file("c.txt"), "--findings", "/nonexistent/f.ndjson")
        #expect(nowhere.status == 65 && folder.read("c.txt") == nil)
    }

    // MARK: Headings and names of members

    @Test func `Headings of places, ages and house numbers count`() async throws {
        let folder = try TextFolder([
            "a.csv": "id;Woonplaats;city;huisnummer;leeftijd\n1;Ede;Lutjebroek;12-a;43\n",
            "a.ndjson":
                "{\"aantal\":12,\"status\":200,\"gemeente\":\"ede\",\"huisnummer\":12,\"adres\":{\"plaats\":\"Ede\"},\"leeftijd\":43,\"geboortejaar\":1981}\n",
        ])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.csv"), "--out", folder.file("b.csv")).status == 0)
        #expect(folder.read("b.csv") == "id;Woonplaats;city;huisnummer;leeftijd\n1;[place];[place];[address];[age]\n")
        #expect(await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson")).status == 0)
        #expect(
            folder.read("b.ndjson")
                == "{\"aantal\":12,\"status\":200,\"gemeente\":\"[place]\",\"huisnummer\":\"[address]\",\"adres\":{\"plaats\":\"[place]\"},"
                + "\"leeftijd\":\"[age]\",\"geboortejaar\":\"[date of birth]\"}\n")
    }

    @Test func `Names of members that are data are treated, and kept apart`() async throws {
        let line = #"{"Sjoerd Hoekstra":1,"bsn":"123456782","Willemijn de Vries":2,"kosten":"12 euro","#
        let rest = #""j.bakker@voorbeeld.example":{"x":"ok"},"@type":"a","aantalDagen":3}"#
        let folder = try TextFolder(["a.ndjson": line + rest + "\n"])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson"))
        #expect(run.status == 0)
        let wanted = #"{"[person]":1,"bsn":"[BSN]","[person] 2":2,"kosten":"12 euro","[e-mail]":{"x":"ok"},"@type":"a","aantalDagen":3}"#
        #expect(folder.read("b.ndjson") == wanted + "\n", "\(run.told)")
    }

    /// Two names in a row may be taken for one: then too no name of a member may stay, or come to be empty.
    @Test func `Names of members that stand side by side all go`() async throws {
        let folder = try TextFolder(["a.ndjson": #"{"Sjoerd Hoekstra":1,"Willemijn de Vries":2,"j.bakker@voorbeeld.example":3}"# + "\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson")).status == 0)
        let written = try #require(folder.read("b.ndjson"))
        let members = try #require(JSONReader.read(Array(written.utf8))?.members)
        #expect(Set(members.map(\.name)).count == 3 && members.allSatisfy { $0.name.hasPrefix("[") }, "\(members.map(\.name))")
    }

    @Test(arguments: [("mask", "anonymise"), ("pseudonyms", "pseudonymise"), ("mark", "consult")])
    func `The declaration says what was done`(_ preset: String, _ operation: String) async throws {
        let folder = try TextFolder(["a.txt": "Bel 06-12345678.\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--preset", preset, "--report", folder.file("report.json")).status == 0)
        #expect(try report(folder).declaration.operations.map(\.rawValue) == [operation])
    }

    // MARK: Hints

    @Test func `Hints name what is there`() async throws {
        let folder = try TextFolder(["a.txt": "x", "zaken/b.txt": "Bel 06-12345678.\n", "zaken/c.eml": "Subject: x\n\nx\n", "zaken/.d.txt": "x"])
        defer { folder.remove() }
        try Data([0x6A, 0xFF, 0x0A]).write(to: URL(fileURLWithPath: folder.file("a.txt")))
        #expect(await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt")).told.contains("--repair"))
        let mixed = await folder.run(folder.file("zaken"), "--out", folder.file("uit"), "--trailer")
        #expect(mixed.status == 0 && mixed.told.contains("c.eml: no last line") && mixed.told.contains("hidden: .d.txt"), "\(mixed.told)")
        #expect(folder.read("uit/b.txt")?.contains("\"waarborg\":\"trailer\"") == true)
        let whole = await CommandRun(arguments: ["deidentify", "verify", folder.file("uit")])
        #expect(whole.status == 0 && whole.output.contains("b.txt: whole") && whole.output.contains("c.eml: not checked"), "\(whole.errors)")
        try folder.write("x\n", "uit/b.txt")
        #expect(await CommandRun(arguments: ["deidentify", "verify", folder.file("uit")]).status == 1)
        let missing = await CommandRun(arguments: ["deidentify", "verify", folder.file("nergens.txt")])
        #expect(missing.status == 66 && !missing.errors.contains("run the job again"), "\(missing.errors)")
        let none = await CommandRun(arguments: ["deidentify", "verify", folder.file("leeg")])
        #expect(none.status != 0)
    }

    @Test func `Dutch mistakes are in Dutch`() async throws {
        let folder = try TextFolder(["a.txt": "Jan Bakker\n"])
        defer { folder.remove() }
        func told(_ options: String...) async -> String {
            await folder.run([folder.file("a.txt"), "--out", folder.file("b.txt")] + options, locale: "nl_NL.UTF-8").told
        }
        for word in ["' and '", "the following"] {
            #expect(await !told("--error-format", "x").contains(word))
            #expect(await !told("--preset", "x").contains(word))
        }
        #expect(await told("--report", "/dev/full").contains("geen ruimte"))
        #expect(await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--known-names", "/dev/null").status == 0)
    }

    @Test(arguments: [
        ("language: nl\nnames: off\ntreatments:\n\tdefault: mask\n", "plan.yaml:4:", "tab"),
        ("language: nl\nnames: off\nnames: off\ntreatments: {default: mask}\n", "plan.yaml:3:1", "double key"),
        ("language: nl\nnames: off\nallow:\n  - \"\(canary)\ntreatments: {default: mask}\n", "plan.yaml:4:5", "quote"),
        ("language: nl\nnames: off\ntreatments: {default: mask}\nknown names: {feeld: \(canary)}\n", "plan.yaml:4:15", "feeld"),
        ("language: \(canary)\nnames: off\ntreatments: {default: mask}\n", "plan.yaml:1:11", "language"),
    ])
    func `Mistakes in a plan have their place, and show nothing of what it holds`(_ plan: String, _ place: String, _ word: String) async throws {
        let folder = try TextFolder(["a.txt": "x\n", "plan.yaml": plan])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--out", folder.file("b.txt"), "--plan", folder.file("plan.yaml"))
        #expect(run.status == 65 && run.told.contains(place) && run.told.contains(word) && !run.told.contains(Self.canary), "\(run.told)")
    }

    @Test func `Progress tells how much of how much, and which file`() {
        Speech.$language.withValue(.nl) {
            var progress = RunProgress(total: 2, size: 8_000_000)
            progress.begins("brief.txt")
            progress.read(2_000_000)
            #expect(progress.words == "0 van 2 bestanden, 2 MB van 8 MB (25 %), brief.txt")
            progress.finished(6_000_000)
            progress.begins("nota.txt")
            progress.read(1_000_000)
            #expect(progress.words == "1 van 2 bestanden, 7 MB van 8 MB (87 %), nota.txt")
            #expect(RunProgress(total: 1, size: nil).words == "0 MB")
        }
    }
}

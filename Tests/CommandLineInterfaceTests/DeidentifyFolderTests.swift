import ArgumentParser
import Foundation
import Testing

@testable import CommandLineInterface

/// Folders, places of outputs, and tables without headings.
@Suite struct DeidentifyFolderTests {
    private typealias Folder = TextFolder

    @Test func `A name that becomes known afterwards goes out of what was finished before`() async throws {
        let folder = try Folder(["zaken/a.txt": "Sterrebloem belde.\n", "names.txt": "Iemand Anders\n"])
        defer { folder.remove() }
        let names = ["--names", "off", "--known-names", folder.file("names.txt")]
        func run() async -> (status: Int32, told: String) {
            await folder.run(folder.file("zaken"), "--out", folder.file("schoon"), names[0], names[1], names[2], names[3])
        }
        #expect(await run().status == 0)
        #expect(folder.read("schoon/a.txt") == "Sterrebloem belde.\n")
        try folder.write("Sterrebloem\n", "names.txt")
        #expect(await run().status == 0)
        #expect(folder.read("schoon/a.txt") == "[person] belde.\n")
    }

    @Test func `What was finished is done again where an option or its output changed, and only then`() async throws {
        let folder = try Folder(["zaken/a.csv": "naam;tel\nx;06-12345678\n"])
        defer { folder.remove() }
        let (input, out) = (folder.file("zaken"), folder.file("schoon"))
        #expect(await folder.run(input, "--out", out, "--names", "off", "--column", "naam").status == 0)
        #expect(folder.read("schoon/a.csv") == "naam;tel\nx;06-12345678\n")
        #expect(await folder.run(input, "--out", out, "--names", "off").told.contains("done before") == false)
        #expect(folder.read("schoon/a.csv") == "naam;tel\nx;[phone]\n")
        #expect(await folder.run(input, "--out", out, "--names", "off").told.contains("1 file was done before"))
        try folder.write("iets anders", "schoon/a.csv")
        #expect(await folder.run(input, "--out", out, "--names", "off").status == 0)
        #expect(folder.read("schoon/a.csv") == "naam;tel\nx;[phone]\n")
    }

    @Test func `Links and pipes in a folder are passed over and named`() async throws {
        let folder = try Folder(["prive.txt": "Kanarievogel4711\n", "map/b.txt": "Kanarievogel4712\n", "zaken/a.txt": "Bel 06-12345678.\n"])
        defer { folder.remove() }
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.file("zaken/x.txt"), withDestinationPath: folder.file("prive.txt"))
        try files.createSymbolicLink(atPath: folder.file("zaken/y"), withDestinationPath: folder.file("map"))
        #expect(mkfifo(folder.file("zaken/z.txt"), 0o600) == 0)
        let run = await folder.run(folder.file("zaken"), "--out", folder.file("schoon"))
        #expect(run.status == 0, "\(run.told)")
        #expect(folder.read("schoon/a.txt") == "Bel [phone].\n")
        #expect(folder.read("schoon/x.txt") == nil && folder.read("schoon/y/b.txt") == nil && folder.read("schoon/z.txt") == nil)
        for name in ["x.txt", "y", "z.txt"] { #expect(run.told.contains("no plain file: \(name)\n")) }
    }

    @Test(arguments: ["brief.xyz", "brief", "brief.doc"])
    func `A file whose name tells no format is refused alone too, and read as plain text where that is said`(_ name: String) async throws {
        let folder = try Folder([name: "Bel 06-12345678.\n"])
        defer { folder.remove() }
        let refused = await folder.run(folder.file(name), "--out", folder.file("b.txt"))
        #expect(refused.status == 64 && folder.read("b.txt") == nil, "\(refused.told)")
        for word in [name, "--format txt", "docx"] { #expect(refused.told.contains(word), "\(refused.told)") }
        #expect(await folder.run(folder.file(name), "--out", folder.file("b.txt"), "--format", "txt").status == 0)
        #expect(folder.read("b.txt") == "Bel [phone].\n")
    }

    @Test func `What is there already is replaced with --force only, but in a folder`() async throws {
        let folder = try Folder([
            "a.txt": "Bel 06-12345678.\n", "b.txt": "mine", "f.jsonl": "mine", "r.json": "mine", "zaken/a.txt": "x\n", "schoon/a.txt": "mine",
        ])
        defer { folder.remove() }
        let input = folder.file("a.txt")
        for (option, name) in [("--out", "b.txt"), ("--findings", "f.jsonl"), ("--report", "r.json")] {
            let arguments = [input, option, folder.file(name)] + (option == "--out" ? [] : ["--out", folder.file("out-\(name)")])
            let refused = await folder.run(arguments)
            #expect(refused.status == 64 && refused.told.contains("file-exists") && folder.read(name) == "mine", "\(refused.told)")
            #expect(await folder.run(arguments + ["--force"]).status == 0)
            #expect(folder.read(name) != "mine")
        }
        #expect(await folder.run(folder.file("zaken"), "--out", folder.file("schoon")).status == 0)
        #expect(folder.read("schoon/a.txt") == "x\n")
    }

    @Test func `Nothing is written over what is read`() async throws {
        let folder = try Folder(["zaken/a.txt": "Bel 06-12345678.\n", "namen.txt": "Iemand\n"])
        defer { folder.remove() }
        let input = folder.file("zaken/a.txt")
        try FileManager.default.createSymbolicLink(atPath: folder.file("link.txt"), withDestinationPath: input)
        let attempts = [
            [input, "--out", input], [input, "--out", folder.file("zaken/../zaken/a.txt")], [input, "--out", folder.file("link.txt")],
            [folder.file("zaken"), "--out", folder.file("zaken")], [folder.file("zaken"), "--out", folder.file("zaken/schoon")],
            [input, "--known-names", folder.file("namen.txt"), "--out", folder.file("namen.txt")],
            [input, "--out", folder.file("uit.txt"), "--report", folder.file("uit.txt")],
        ]
        for arguments in attempts {
            let terminal = await folder.run(
                arguments[0], arguments[1], arguments[2], arguments.count > 3 ? arguments[3] : "--quiet", arguments.count > 4 ? arguments[4] : "--quiet")
            #expect(terminal.status == 64, "\(arguments): \(terminal.told)")
            #expect(folder.read("zaken/a.txt") == "Bel 06-12345678.\n" && folder.read("namen.txt") == "Iemand\n")
            #expect(folder.read("uit.txt") == nil && folder.read("zaken/schoon/a.txt") == nil)
        }
    }

    @Test(arguments: [
        "Jan Jansen;woont hier;rood\n", "naam;999990019;rood\n", "x;jan@voorbeeld.example;y\n", "id;06-12345678;z\n", "vak;Ahmed;Sanne;Willemijn\n",
    ])
    func `A table whose first row is about somebody is refused, and treated where it is said to have no headings`(_ first: String) async throws {
        let folder = try Folder(["a.csv": first + first])
        defer { folder.remove() }
        let refused = await folder.run(folder.file("a.csv"), "--out", folder.file("b.csv"))
        #expect(refused.status == 65 && refused.told.contains("--no-header") && folder.read("b.csv") == nil, "\(refused.told)")
        #expect(!refused.told.contains("Jansen") && !refused.told.contains("voorbeeld"))
        let treated = await folder.run(folder.file("a.csv"), "--out", folder.file("b.csv"), "--no-header")
        #expect(treated.status == 0)
        #expect(folder.read("b.csv").map { $0.contains("[") && !$0.contains("Jansen") } == true)
    }

    @Test(arguments: [
        "naam;voornaam;geboortedatum;straat;woonplaats;tel\n", "jan;feb;mrt;apr;mei\n", "Name;First name;Date of birth;City;E-mail\n",
        "id;contactpersoon;soort melding;omschrijving\n", "2023;2024;2025\n", "Klant;Behandelaar;Toelichting;BSN;Opmerking arts\n",
    ])
    func `Headings are headings`(_ first: String) async throws {
        let cells = first.split(separator: ";").map { $0.trimmingCharacters(in: .newlines) }
        #expect(FirstRow(cells, isText: true).data == nil)
    }

    @Test func `Long numbers in JSON are looked at`() async throws {
        let folder = try Folder(["a.ndjson": "{\"bsn\":999990019,\"telefoon\":31612345678,\"aantal\":12,\"kosten\":1250.75}\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson")).status == 0)
        #expect(folder.read("b.ndjson") == "{\"bsn\":\"[BSN]\",\"telefoon\":\"[phone]\",\"aantal\":12,\"kosten\":1250.75}\n")
    }

    @Test func `Numbers and codes of users are found by their field or column, short ones too`() async throws {
        let line = "{\"userId\":123456,\"user_id\":\"u-48213\",\"gebruikersnummer\":43,\"accountId\":1234567,\"userAgent\":\"x1\",\"userCount\":123456}\n"
        let folder = try Folder(["a.ndjson": line, "a.csv": "user id;aantal\n123456;123456\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("a.ndjson"), "--out", folder.file("b.ndjson"), "--names", "off").status == 0)
        let user = "\"[user name]\""
        #expect(
            folder.read("b.ndjson")
                == "{\"userId\":\(user),\"user_id\":\(user),\"gebruikersnummer\":\(user),\"accountId\":\(user),\"userAgent\":\"x1\",\"userCount\":123456}\n")
        #expect(await folder.run(folder.file("a.csv"), "--out", folder.file("b.csv"), "--names", "off").status == 0)
        #expect(folder.read("b.csv") == "user id;aantal\n[user name];123456\n")
    }

    @Test func `A field of known names that is nowhere stops the run`() async throws {
        let folder = try Folder([
            "a.csv": "Klant;tekst\nSterrebloem;Sterrebloem belde\n",
            "plan.yaml": "language: en\nnames: off\nknown names: {field: klant}\ntreatments: {default: mask}\n",
        ])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.csv"), "--plan", folder.file("plan.yaml"), "--out", folder.file("b.csv"))
        #expect(run.status == 65 && run.told.contains("klant"), "\(run.told)")
    }

    @Test func `A field of known names is refused where nothing has fields, before anything is out`() async throws {
        let folder = try Folder([
            "a.txt": "Sterrebloem belde.\n",
            "plan.yaml": "language: en\nnames: off\nknown names: {field: klant}\ntreatments: {default: mask}\n",
        ])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--plan", folder.file("plan.yaml"), "--out", folder.file("b.txt"))
        #expect(run.status == 64 && folder.read("b.txt") == nil, "\(run.told)")
        for word in ["klant", "NDJSON, CSV", "--known-names"] { #expect(run.told.contains(word), "\(run.told)") }
    }

    @Test func `The plan in the documentation treats plain text`() async throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("docs/text-plan.md")
        let yaml = try #require(try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n").last?.components(separatedBy: "```").first)
        let folder = try Folder(["a.txt": "Jan de Boer belde, dossier SOC-123456.\n", "plan.yaml": yaml])
        defer { folder.remove() }
        let run = await folder.run(folder.file("a.txt"), "--plan", folder.file("plan.yaml"), "--out", folder.file("b.txt"))
        #expect(run.status == 0, "\(run.told)")
        #expect(folder.read("b.txt")?.contains("Boer") == false && folder.read("b.txt")?.contains("SOC-") == false)
    }

    @Test func `A trailer counts its own file, verifies, and goes behind no document`() async throws {
        let folder = try Folder(["zaken/a.txt": "Bel 06-12345678.\n", "zaken/b.txt": "Bel 06-12345678 of 06-87654321.\n", "c.eml": "Subject: x\n\nx\n"])
        defer { folder.remove() }
        #expect(await folder.run(folder.file("zaken"), "--out", folder.file("schoon"), "--trailer", "--names", "off").status == 0)
        #expect(folder.read("schoon/b.txt")?.contains("\"phone\":{\"found\":2") == true)
        let files = ["a.txt", "b.txt"].map { folder.file("schoon/\($0)") }
        let whole = await CommandRun(arguments: ["deidentify", "verify"] + files)
        #expect(whole.status == 0, "\(whole.errors)")
        try folder.write((folder.read("schoon/b.txt") ?? "").replacingOccurrences(of: "of", with: "en"), "schoon/b.txt")
        let changed = await CommandRun(arguments: ["deidentify", "verify"] + files)
        #expect(changed.status == 1 && changed.errors.contains("b.txt"), "\(changed.errors)")
        let document = await folder.run(folder.file("c.eml"), "--out", folder.file("d.eml"), "--trailer")
        #expect(document.status == 64 && folder.read("d.eml") == nil)
    }
}

import Foundation
import Testing

/// Dependencies point downwards, and the pure targets know no file, web, database or process.
@Suite struct ArchitectureTests {
    static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Sources")

    static let allowed: [String: Set<String>] = [
        "Text": [],
        "Rulebook": ["Text", "Synchronization"],
        "Deadlines": ["Text"],
        "Casework": ["Rulebook", "Text", "Yams", "Crypto", "Foundation", "Synchronization", "Dispatch"],
        "Register": ["Deadlines", "Rulebook", "Text", "Crypto", "Foundation", "Synchronization"],
        "Access": ["Deadlines", "Text", "Crypto", "CryptoExtras", "Foundation"],
        "Archive": ["CZlib", "Text"],
        "DocumentReading": ["Archive", "Text", "Foundation", "Glibc", "Musl", "Darwin"],
        "Recognizers": ["CNameModel", "Synchronization", "Text"],
        "Deidentification": ["Recognizers", "Text", "Crypto", "Yams", "CPCRE2", "Foundation"],
        "DisclosureRisk": ["Text"],
        "TableRelease": ["Text", "Crypto", "Yams", "Glibc", "Musl", "Darwin"],
        "Interchange": ["Archive", "Deadlines", "Register", "Rulebook", "Text", "Yams", "Foundation"],
        "ProcessingLog": ["CZlib", "Crypto", "Text"],
        "OpenIDConnect": ["Access", "Deadlines", "Text", "Crypto", "Foundation", "JWTKit"],
        "SMTP": ["Text", "Foundation", "NIOCore", "NIOPosix", "NIOSSL", "NIOTLS", "Synchronization"],
        "Markup": ["Text"],
        "Documents": ["Text", "CPango"],
        "Database": ["Text", "Crypto", "Synchronization"],
        "DatabaseSQLite": ["Database", "Dispatch", "GRDB", "GRDBSQLite", "Synchronization"],
        "DatabasePostgres": ["CPostgres", "Database", "Dispatch", "Synchronization"],
        "Databases": ["Database", "DatabasePostgres", "DatabaseSQLite"],
        "Backup": ["Database", "Deadlines", "Text", "Crypto", "Foundation"],
        "Storage": ["Database", "Text", "Crypto", "Foundation"],
        "RegisterStorage": ["Access", "Crypto", "Database", "Deadlines", "Foundation", "ProcessingLog", "Register", "Rulebook", "Synchronization", "Text"],
        "Jobs": ["Crypto", "Darwin", "Deadlines", "Glibc", "Musl", "ProcessingLog", "Register", "Synchronization", "Text"],
        "CommandLineInterface": [
            "CMalloc", "Casework", "Deadlines", "Jobs", "Register", "Rulebook", "Text", "ArgumentParser", "Foundation", "Deidentification", "DisclosureRisk",
            "DocumentReading", "Recognizers", "Crypto", "Synchronization", "TableRelease", "Markup",
        ],
        "Site": [
            "Access", "Archive", "Casework", "Deadlines", "Deidentification", "DisclosureRisk", "DocumentReading", "Documents",
            "Recognizers", "Interchange", "Jobs", "Markup", "OpenIDConnect", "ProcessingLog", "Register", "RegisterStorage",
            "Rulebook", "Storage",
            "Text", "Crypto",
            "Foundation",
            "HTTPTypes", "Hummingbird", "Logging",
            "NIOCore", "Synchronization",
        ],
        "App": [
            "Access", "Backup", "Crypto", "Deadlines", "Jobs", "Register", "RegisterStorage", "Casework", "Database", "Databases", "Rulebook", "Site",
            "Storage",
            "Text",
            "AsyncHTTPClient", "Foundation", "Hummingbird", "Logging", "NIOCore", "NIOHTTP1", "OpenIDConnect", "SMTP", "Yams",
        ],
    ]

    @Test(arguments: allowed.keys.sorted())
    func importsStayWithinTheHouse(target: String) throws {
        let folder = Self.sources.appendingPathComponent(target)
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 2, words.count > index + 1,
                    words[..<index].allSatisfy({ $0 == "public" || $0 == "package" || $0 == "internal" || $0.hasPrefix("@") })
                else { continue }
                let module = String(words[index + 1])
                #expect(Self.allowed[target]!.contains(module), "\(target)/\(path) imports \(module)")
            }
        }
    }
}

// swift-tools-version: 6.1
import PackageDescription

/// `WAARBORG_CORE=1` leaves the server stack out: the pure targets then build and test in seconds
/// (daily work on rules and engine, fuzzing, sanitizers).
let coreOnly = Context.environment["WAARBORG_CORE"] == "1"

let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

/// The engine optimised in debug builds too: tests assess thousands of situations, and unoptimised that is ten times the work.
let strictAndFast = strict + [.unsafeFlags(["-O"], .when(configuration: .debug))]

var dependencies: [Package.Dependency] = [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
]

var products: [Product] = [
    .library(name: "Rulebook", targets: ["Rulebook", "Casework", "Deadlines"]),
    .library(name: "ProcessingLog", targets: ["ProcessingLog"]),
    .executable(name: "waarborg", targets: ["waarborg"]),
]

var targets: [Target] = [
    .target(name: "Text", swiftSettings: strictAndFast),
    .target(name: "Rulebook", dependencies: ["Text"], swiftSettings: strictAndFast),
    .target(name: "Deadlines", dependencies: ["Text"], swiftSettings: strictAndFast),
    .target(name: "Database", dependencies: ["Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
    .target(
        name: "Casework",
        dependencies: [
            "Rulebook", "Text", "Yams", .product(name: "Crypto", package: "swift-crypto"),
        ], swiftSettings: strictAndFast),
    .target(
        name: "Register", dependencies: ["Deadlines", "Rulebook", "Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strictAndFast),
    .target(
        name: "Access",
        dependencies: [
            "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
        ], swiftSettings: strict),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Archive", dependencies: ["CZlib", "Text"], swiftSettings: strictAndFast),
    .target(
        name: "Interchange", dependencies: ["Archive", "Deadlines", "Register", "Rulebook", "Text", "Yams"], swiftSettings: strict),
    .target(
        name: "ProcessingLog", dependencies: ["CZlib", "Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strictAndFast),
    .target(
        name: "Jobs", dependencies: ["Deadlines", "ProcessingLog", "Register", "Text", .product(name: "Crypto", package: "swift-crypto")],
        swiftSettings: strictAndFast),
    .systemLibrary(name: "CMalloc"),
    .target(
        name: "CommandLineInterface",
        dependencies: [
            "CMalloc", "Casework", "Deadlines", "Deidentification", "DisclosureRisk", "DocumentReading", "Jobs", "Markup", "Recognizers", "Register",
            "Rulebook", "TableRelease", "Text",
            .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "Crypto", package: "swift-crypto"),
        ], swiftSettings: strict),
    // The core leaves out `serve`, the one command that needs the server stack.
    .executableTarget(
        name: "waarborg",
        dependencies: [
            "CommandLineInterface", .product(name: "ArgumentParser", package: "swift-argument-parser"),
        ]
            + (coreOnly
                ? []
                : [
                    "Access", "App", "Backup", "Database", "Databases", "Deadlines", "DisclosureRisk", "Documents", "Jobs", "SMTP", "Register",
                    "RegisterStorage", "Rulebook",
                    "Site", "TableRelease", "Text",
                ]),
        exclude: coreOnly
            ? [
                "DatabaseCommands.swift", "JobServerCommands.swift", "LedgerServerCommands.swift", "PermitServerCommands.swift", "RegisterOptions.swift",
                "RegisterPublishCommand.swift", "ServeCommand.swift", "TableDatabase.swift", "TableLetterPDF.swift",
            ] : [],
        swiftSettings: strict + (coreOnly ? [] : [.define("SERVER")])),
    .target(name: "CNameModel", exclude: ["names.model", "names-english.model"], cSettings: [.unsafeFlags(["-Wno-c23-extensions"])]),
    .target(name: "Recognizers", dependencies: ["CNameModel", "Text"], swiftSettings: strictAndFast),
    .executableTarget(
        name: "waarborg-train-names", dependencies: ["Deidentification", "Recognizers", "Text"], path: "Training/PersonNames",
        exclude: ["data", "lists", "lists.py", "MODEL_CARD.md", "requirements.txt", "test"], swiftSettings: strictAndFast),
    .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"]), .brew(["pcre2"])]),
    .target(
        name: "Deidentification", dependencies: ["CPCRE2", "Recognizers", "Text", "Yams", .product(name: "Crypto", package: "swift-crypto")],
        swiftSettings: strictAndFast),
    .target(name: "TableRelease", dependencies: ["Text", "Yams", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strictAndFast),
    .target(name: "DisclosureRisk", dependencies: ["Text"], swiftSettings: strictAndFast),
    .target(name: "Markup", dependencies: ["Text"], swiftSettings: strictAndFast),
    .executableTarget(
        name: "waarborg-attack-benchmark", dependencies: ["DisclosureRisk", "Text"], path: "Benchmarks/Attacks",
        exclude: ["attacks.py", "requirements.txt"], swiftSettings: strict),
    .target(name: "DocumentReading", dependencies: ["Archive", "Text"], swiftSettings: strictAndFast),
    .target(name: "RecognizersTestSupport", dependencies: ["Recognizers", "SeededChance"], path: "Tests/RecognizersTestSupport", swiftSettings: strict),
    .testTarget(name: "RecognizersTests", dependencies: ["Recognizers", "RecognizersTestSupport", "SeededChance", "Text"], swiftSettings: strict),
    .executableTarget(
        name: "waarborg-text-benchmark", dependencies: ["Deidentification", "Recognizers", "RecognizersTestSupport", "SeededChance", "Text"],
        path: "Benchmarks/Deidentification",
        exclude: ["CourtText", "compare.py", "generators", "peers.py", "requirements.txt"], swiftSettings: strict),
    .testTarget(name: "DeidentificationTests", dependencies: ["Deidentification", "Recognizers", "SeededChance", "Text"], swiftSettings: strict),
    .testTarget(name: "TableReleaseTests", dependencies: ["SeededChance", "TableRelease", "Text"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "DisclosureRiskTests", dependencies: ["DisclosureRisk", "SeededChance", "Text"], exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(name: "DocumentReadingTests", dependencies: ["Archive", "DocumentReading", "SeededChance", "Text"], swiftSettings: strict),
    .executableTarget(
        name: "waarborg-table-benchmark", dependencies: ["TableRelease", "Text"], path: "Benchmarks/Tables", exclude: ["large.py"], swiftSettings: strict),
    .executableTarget(
        name: "waarborg-benchmark",
        dependencies: ["Casework", "Deadlines", "Register", "Rulebook", "Text", .product(name: "Crypto", package: "swift-crypto")], path: "Benchmarks/Engine",
        swiftSettings: strict),
    .target(name: "SeededChance", path: "Tests/SeededChance", swiftSettings: strict),
    .testTarget(name: "RulebookTests", dependencies: ["SeededChance", "Rulebook", "Text"], swiftSettings: strict),
    .testTarget(name: "DeadlinesTests", dependencies: ["Deadlines", "Text"], swiftSettings: strict),
    .testTarget(
        name: "CommandLineInterfaceTests",
        dependencies: [
            "CommandLineInterface", "Casework", "Deadlines", "DisclosureRisk", "Jobs", "Register", "Rulebook", "SeededChance", "TableRelease", "Text",
            .product(name: "ArgumentParser", package: "swift-argument-parser"), .product(name: "Crypto", package: "swift-crypto"),
        ],
        exclude: ["Fixtures"], swiftSettings: strict),
    .target(
        name: "RegisterTestSupport",
        dependencies: ["SeededChance", "Casework", "Deadlines", "Register", "Rulebook", .product(name: "Crypto", package: "swift-crypto")],
        path: "Tests/RegisterTestSupport", swiftSettings: strict),
    .testTarget(
        name: "RegisterTests",
        dependencies: [
            "RegisterTestSupport", "SeededChance", "Casework", "Register", "Rulebook", "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto"),
        ],
        swiftSettings: strict),
    .testTarget(
        name: "AccessTests",
        dependencies: [
            "SeededChance", "Access", "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto"),
            .product(name: "CryptoExtras", package: "swift-crypto"),
        ], swiftSettings: strict),
    .testTarget(name: "ArchiveTests", dependencies: ["Archive", "SeededChance"], swiftSettings: strict),
    .testTarget(
        name: "InterchangeTests",
        dependencies: ["Archive", "SeededChance", "Casework", "Deadlines", "Interchange", "Register", "RegisterTestSupport", "Rulebook", "Text"],
        swiftSettings: strict),
    .testTarget(
        name: "ProcessingLogTests",
        dependencies: ["CZlib", "SeededChance", "ProcessingLog", "Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
    .testTarget(
        name: "JobsTests",
        dependencies: [
            "Deadlines", "Jobs", "ProcessingLog", "Register", "RegisterTestSupport", "Rulebook", "SeededChance", "Text",
            .product(name: "Crypto", package: "swift-crypto"),
        ], swiftSettings: strict),
    .testTarget(name: "MarkupTests", dependencies: ["SeededChance", "Markup", "Text"], swiftSettings: strict),
    .testTarget(name: "CaseworkTests", dependencies: ["Casework", "Rulebook", "Text"], swiftSettings: strict),
]

if !coreOnly {
    dependencies += [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.3.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ]
    targets += [
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo",
            providers: [.apt(["libpango1.0-dev"]), .brew(["pango"])]),
        .target(name: "Documents", dependencies: ["CPango", "Text"], swiftSettings: strict),
        .systemLibrary(
            name: "CPostgres", pkgConfig: "libpq",
            providers: [.apt(["libpq-dev"]), .brew(["libpq"])]),
        .target(
            name: "DatabaseSQLite",
            dependencies: [
                "Database", .product(name: "GRDB", package: "GRDB.swift"), .product(name: "GRDBSQLite", package: "GRDB.swift"),
            ], swiftSettings: strict),
        .target(name: "DatabasePostgres", dependencies: ["CPostgres", "Database"], swiftSettings: strict),
        .target(name: "Databases", dependencies: ["Database", "DatabasePostgres", "DatabaseSQLite"], swiftSettings: strict),
        .target(
            name: "Backup", dependencies: ["Database", "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
        .target(
            name: "Storage",
            dependencies: ["Database", "Text", .product(name: "Crypto", package: "swift-crypto")], swiftSettings: strict),
        .target(
            name: "SMTP",
            dependencies: [
                "Text", .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"), .product(name: "NIOTLS", package: "swift-nio"),
            ], swiftSettings: strict),
        .testTarget(name: "SMTPTests", dependencies: ["SMTP", "TestSupport", "Text"], swiftSettings: strict),
        .target(
            name: "Site",
            dependencies: [
                "Archive", "Deidentification", "DocumentReading", "Recognizers",
                "Rulebook", "Casework", "Text", "Markup", "Documents", "Access", "Deadlines", "Interchange", "Jobs", "OpenIDConnect", "ProcessingLog",
                "Register",
                "RegisterStorage",
                "Storage",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(
            name: "App",
            dependencies: [
                "Rulebook", "Backup", "Casework", "Database", "Databases", "Access", "Deadlines", "Jobs", "OpenIDConnect", "Register", "RegisterStorage",
                .product(name: "Crypto", package: "swift-crypto"), "SMTP", "Storage", "Site", "Text", "Yams",
                .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
            ], swiftSettings: strict),
        .target(
            name: "RegisterStorage",
            dependencies: [
                "Access", "Database", "Deadlines", "ProcessingLog", "Register", "Rulebook", "Text", .product(name: "Crypto", package: "swift-crypto"),
            ], swiftSettings: strict),
        .executableTarget(
            name: "waarborg-register-benchmark",
            dependencies: [
                "Access", "Casework", "Database", "DatabaseTestSupport", "Databases", "Deadlines", "Register", "RegisterStorage", "Rulebook", "Text",
                .product(name: "Crypto", package: "swift-crypto"),
            ], path: "Benchmarks/Register", swiftSettings: strict),
        .target(
            name: "OpenIDConnect",
            dependencies: [
                "Access", "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto"), .product(name: "JWTKit", package: "jwt-kit"),
            ], swiftSettings: strict),
        .testTarget(name: "DocumentsTests", dependencies: ["Documents", "Text"], swiftSettings: strict),
        .target(
            name: "DatabaseTestSupport", dependencies: ["CPostgres", "Database", "DatabasePostgres", "DatabaseSQLite"], path: "Tests/DatabaseTestSupport",
            swiftSettings: strict),
        .executableTarget(
            name: "waarborg-database-benchmark", dependencies: ["Database", "DatabasePostgres", "DatabaseTestSupport"], path: "Benchmarks/Database",
            swiftSettings: strict),
        .executableTarget(
            name: "waarborg-log-benchmark",
            dependencies: [
                "DatabaseTestSupport", "TestSupport",
            ], path: "Benchmarks/ProcessingLog", swiftSettings: strict),
        .testTarget(
            name: "DatabaseTests",
            dependencies: ["Database", "DatabasePostgres", "DatabaseSQLite", "DatabaseTestSupport", "Databases", "Text"], swiftSettings: strict),
        .testTarget(
            name: "RegisterStorageTests",
            dependencies: [
                "Access", "Database", "DatabaseTestSupport", "Databases", "Deadlines", "ProcessingLog", "Register", "RegisterStorage", "RegisterTestSupport",
                "SeededChance", "Text", .product(name: "Crypto", package: "swift-crypto"),
            ],
            swiftSettings: strict),
        .testTarget(
            name: "BackupTests",
            dependencies: ["Backup", "Database", "DatabaseTestSupport", "Databases", "Deadlines", "SeededChance"], swiftSettings: strict),
        .testTarget(name: "StorageTests", dependencies: ["Database", "DatabaseTestSupport", "Databases", "Storage", "Text"], swiftSettings: strict),
        .testTarget(
            name: "OpenIDConnectTests",
            dependencies: [
                "SeededChance", "OpenIDConnect", "Access", "Deadlines", "Text", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ], swiftSettings: strict),
        .target(
            name: "TestSupport",
            dependencies: [
                "Access", "App", "SMTP", "Site",
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ], path: "Tests/TestSupport", swiftSettings: strict),
        .testTarget(
            name: "SiteTests",
            dependencies: [
                "Access", "App", "Archive", "DatabaseTestSupport", "Deadlines", "Deidentification", "Interchange", "Jobs", "Recognizers", "Register",
                "RegisterTestSupport", "Rulebook", "SeededChance", "SMTP",
                "Markup", "Site", "Text",
                "TestSupport", .product(name: "Crypto", package: "swift-crypto"), .product(name: "Logging", package: "swift-log"),
            ], swiftSettings: strict),
        .testTarget(name: "BrowserTests", dependencies: ["TestSupport"], swiftSettings: strict),
    ]
}

let package = Package(
    name: "waarborg",
    platforms: [.macOS(.v15)],
    products: products,
    dependencies: dependencies,
    targets: targets,
    swiftLanguageModes: [.v6]
)

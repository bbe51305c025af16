// swift-tools-version: 6.1
import PackageDescription

// Fuzz drivers: everything is compiled with coverage and the address sanitizer, and linked to libFuzzer by `scripts/fuzz`,
// which passes the flags and the place of the runtime. WAARBORG_CORE=1 keeps the server stack out.
let rulebook = Target.Dependency.product(name: "Rulebook", package: "waarborg")
let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v15)],
    dependencies: [.package(name: "waarborg", path: "..")],
    targets: [
        .target(name: "FuzzDriver"),
        .target(name: "FuzzTrial", dependencies: [rulebook], swiftSettings: [.enableUpcomingFeature("InternalImportsByDefault")]),
        .executableTarget(name: "FuzzRules", dependencies: ["FuzzDriver", rulebook]),
        .executableTarget(name: "FuzzAssessment", dependencies: ["FuzzDriver", "FuzzTrial", rulebook]),
        .executableTarget(name: "FuzzSpans", dependencies: ["FuzzDriver", .product(name: "ProcessingLog", package: "waarborg")]),
        .executableTarget(name: "FuzzRequest", dependencies: ["FuzzDriver", "FuzzTrial", rulebook]),
    ],
    swiftLanguageModes: [.v6]
)

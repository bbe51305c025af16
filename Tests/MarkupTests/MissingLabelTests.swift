import Foundation
import Testing

/// What would make a page inaccessible or unsafe does not compile.
@Suite struct MissingLabelTests {
    /// Statements that must be refused, and one that must not.
    static let refused = [
        #"_ = Picture("/p.png", width: 1, height: 1)"#,
        #"_ = TextField("name")"#,
        #"_ = TextArea("name")"#,
        #"_ = Select("name", choices: [], language: .nl)"#,
        #"_ = SearchField(to: "/", language: .nl)"#,
        #"_ = RadioGroup("name", choices: [])"#,
        #"_ = CheckboxGroup("name", choices: [])"#,
        #"_ = Choice("value")"#,
        #"_ = SubmitButton()"#,
        #"_ = Heading("words")"#,
        #"_ = Heading(1, "words")"#,
        #"_ = Table(id: "t", columns: [], rows: [])"#,
        #"_ = Drawing(id: "d", title: "t", width: 1, height: 1, shapes: [])"#,
        #"_ = ProgressIndicator(done: 1, of: 2)"#,
        #"_ = Form(to: "/") { Flow.empty }"#,
        #"_ = Form(to: "/", .change) { Flow.empty }"#,
        #"_ = Form(to: WebAddress(external: "https://x")!, .query) { Flow.empty }"#,
        #"_ = Paragraph(Flow { Paragraph("block in a block") })"#,
        #"let text = String(1); _ = Flow.trusted(text)"#,
        #"let text = String(1); _ = Paragraph(text)"#,
        #"let text = String(1); let path: SitePath = "/\(text)"; _ = path"#,
        #"_ = Page(language: .nl, heading: .inContent, otherLanguage: "/", site: site) { Flow.empty }"#,
        #"_ = Page(title: "t", heading: .inContent, otherLanguage: "/", site: site) { Flow.empty }"#,
    ]
    static let taken = #"_ = TextField("name", label: "Naam")"#

    @Test(.enabled(if: compiler != nil && modules != nil)) func compilerRefusesEach() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "missing-label-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "Refused.swift")
        let lines = (Self.refused + [Self.taken]).enumerated()
            .map { "func case\($0.offset)(site: SiteFrame) { \($0.element) }" }
        try (["import Markup; import Text"] + lines).joined(separator: "\n").write(
            to: source, atomically: true, encoding: .utf8)

        let process = Process()
        process.executableURL = compiler
        process.arguments = ["-typecheck", "-swift-version", "6", "-I", modules!.path, source.path]
        let output = Pipe()
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()

        let wrong = Set(text.matches(of: /Refused\.swift:(\d+):\d+: error:/).compactMap { Int($0.1) })
        for (index, statement) in Self.refused.enumerated() {
            #expect(wrong.contains(index + 2), "compiles: \(statement)")
        }
        #expect(!wrong.contains(Self.refused.count + 2), "does not compile: \(Self.taken)\n\(text)")
    }
}

private let compiler: URL? =
    (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(filePath: String($0)).appending(path: "swiftc") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

/// Where the build put `Markup.swiftmodule`: beside the test program or some folders up.
private let modules: URL? = {
    var folder = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    for _ in 0..<5 {
        let candidate = folder.appending(path: "Modules")
        if FileManager.default.fileExists(atPath: candidate.appending(path: "Markup.swiftmodule").path) {
            return candidate
        }
        folder.deleteLastPathComponent()
    }
    return nil
}()

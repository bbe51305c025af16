import Foundation
import RegisterTestSupport
import Testing

@testable import Site

/// What the history of a dossier says of its deeds.
@Suite("History of a dossier")
struct HistoryTests {
    @Test("Every deed on a dossier has words in both languages")
    func words() throws {
        let folder = RegisterTestSupport.Office.root.appendingPathComponent("Sources/Register")
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        var actions = Set<String>()
        for name in names {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for match in text.matches(of: /\bdeed\(\s*"([a-z]+\.[a-z-]+)"/) { actions.insert(String(match.1)) }
            for match in text.matches(of: /\? "([a-z]+\.[a-z-]+)" : "([a-z]+\.[a-z-]+)"/) { actions.formUnion([String(match.1), String(match.2)]) }
        }
        #expect(actions.count > 20)
        for action in actions.sorted() { #expect(DeedWords.all[action] != nil, "\(action)") }
    }

    @Test("Every detail of a deed has a title, or is an identifier that is left out")
    func details() throws {
        let folder = RegisterTestSupport.Office.root.appendingPathComponent("Sources/Register")
        var names = Set<String>()
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder.path) where name.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
            for match in text.matches(of: /\bdetails: \[([^\]]*)\]/) {
                for detail in match.1.matches(of: /"([a-z]+)": \./) { names.insert(String(detail.1)) }
            }
        }
        #expect(names.count > 15)
        for name in names.sorted() where name != "origin" {
            #expect((DeedDetails.titles[name] != nil) != DeedDetails.identifiers.contains(name), "\(name)")
        }
    }
}

public import Foundation
public import Rulebook

/// The decided cases and check cases that live with the rulebook, in `Law/cases`.
public struct CaseLibrary: Sendable {
    public var decided: [DecidedCase]
    public var contested: [DecidedCase]
    public var checks: [CheckCase]

    /// Reads every YAML file in the folder `cases` of the rulebook; cases with mistakes are left out and reported.
    /// - Parameter withChecks: leave check cases out where only decisions are needed; there are thousands.
    public static func read(_ rulebookFolder: URL, rulebook: Rulebook, withChecks: Bool = true) throws -> (library: CaseLibrary, diagnostics: [Diagnostic]) {
        var library = CaseLibrary(decided: [], contested: [], checks: [])
        var diagnostics: [Diagnostic] = []
        let folder = rulebookFolder.appendingPathComponent("cases")
        guard FileManager.default.fileExists(atPath: folder.path) else { return (library, []) }
        for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path).sorted() where path.hasSuffix(".yaml") {
            if !withChecks, path.hasPrefix("checks/") { continue }
            let text = String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
            if path.hasPrefix("checks/") {
                let (cases, found) = CheckCase.read(text, file: "cases/" + path, rulebook: rulebook)
                library.checks += cases
                diagnostics += found
            } else {
                let (decided, found) = DecidedCase.read(text, file: "cases/" + path, rulebook: rulebook)
                diagnostics += found
                guard let decided else { continue }
                if decided.contested == nil { library.decided.append(decided) } else { library.contested.append(decided) }
            }
        }
        return (library, diagnostics)
    }
}

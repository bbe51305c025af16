import DisclosureRisk
import Rulebook
import TableRelease
import Text

extension CommandFailure {
    /// What is wrong with a table, a hierarchy or a plan.
    /// - Parameter name: what the file is called, where the mistake itself does not say so.
    init(_ error: TableError, in name: String? = nil) {
        let status: ExitStatus =
            switch error.code {
            case "cannot-be-met", "budget-spent": .checkFailed
            case "release-does-not-reach-its-models": .internalError
            case "key-missing", "rows-per-person", "double-value": .usage
            case "file-missing": .noInput
            default: .badInput
            }
        var complaint = Complaint(error.code, error.message, hint: error.hint)
        if let place = error.place, let file = place.file ?? name {
            complaint.position = SourcePosition(file: file, line: place.line, column: place.column)
        } else if let name {
            complaint.message = Bilingual("\(name): ") + error.message
        }
        self.init(status, [complaint])
    }

    /// Why a risk cannot be measured.
    init(_ error: DisclosureRiskError) { self.init(.badInput, "risk", error.message) }
}

import Casework
import Rulebook
import Text

/// A situation to start from, with its variants.
struct Example: Sendable {
    let id: String
    let file: AssessmentFile

    /// The situation of a variant, or of the example itself when `variant` is empty.
    func situation(_ variant: String) -> (situation: Situation, title: Bilingual)? {
        if variant.isEmpty { return (file.situation, file.title) }
        guard let found = file.variants.first(where: { $0.id == variant }) else { return nil }
        return (found.situation, file.title + Bilingual(": ") + found.name)
    }
}

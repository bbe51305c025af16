public import Rulebook
import Text

/// How a person looks at an automated decision again (art. 22(3) AVG): who, with which authority, how it is asked for, within which time.
public struct InterventionPaper: Sendable {
    public let paper: Paper
    /// Whether a computer decides alone about people in a way that matters.
    public let isNeeded: Truth

    public init(_ reading: DossierReading) {
        isNeeded = reading.applies("AVG-22-DECISION")
        func facts(_ names: [String]) -> [Paper.Row] { AssessmentWriting(reading: reading).facts(names) }
        paper = Paper(
            title: .init(nl: "Menselijke tussenkomst", en: "Human intervention"),
            lead: Bilingual(reading.content.name),
            sections: [
                .init(
                    "who", .init(nl: "Wie kijkt opnieuw?", en: "Who looks again?"), source: "art. 22(3) AVG", places: [.field("intervention-who")],
                    [reading.part("intervention-who"), reading.part("intervention-authority")]),
                .init(
                    "how", .init(nl: "Hoe vraagt iemand erom?", en: "How does somebody ask for it?"), source: "art. 22(3) AVG",
                    places: [.field("intervention-request"), .fact("what people can do about the outcome")],
                    [reading.part("intervention-request"), .table(facts(["what people can do about the outcome"]))]),
                .init(
                    "term", .init(nl: "Hoe lang duurt het?", en: "How long does it take?"), source: "art. 12(3) AVG", places: [.field("intervention-term")],
                    [reading.part("intervention-term")]),
                .init(
                    "really", .init(nl: "Beslist er echt een mens?", en: "Does a person really decide?"), source: "art. 22(1) AVG; WP251",
                    places: [.fact("part played by a person")], [.table(facts(["part played by a person"]))]),
                .init(
                    "told", .init(nl: "Wat mensen erover horen", en: "What people are told about it"), source: "art. 13(2)(f) AVG", places: [.page(.notice)],
                    [reading.part("automated-logic"), reading.part("automated-consequence")]),
            ])
    }
}

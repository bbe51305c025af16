public import Text

/// A document to read on paper: what it says, in order, without a word about how it looks.
///
///     let verdict = Document(
///         title: "Mag dat?", language: .nl, footer: "Waarborg",
///         blocks: [.heading(.one, "Mag dat?"), .paragraph("Nee, tenzij … (\(.link("AVG 9", to: "https://…")))")])
///     let file = try verdict.pdf(created: "2026-11-21T12:00:00+01:00")
public struct Document: Sendable, Hashable {
    /// Shown in the title bar of the reader and in lists of documents.
    public var title: String
    public var language: Language
    /// Stands at the foot of each page, beside the page number.
    public var footer: String
    public var blocks: [Block]

    public init(title: String, language: Language, footer: String, blocks: [Block]) {
        self.title = title
        self.language = language
        self.footer = footer
        self.blocks = blocks
    }
}

/// One block of a document.
public enum Block: Sendable, Hashable {
    /// Also an entry of the outline beside the page.
    case heading(Level, RichText)
    case paragraph(RichText)
    case bullets([RichText])
    case numbered([RichText])
    case checklist([ChecklistItem])
    /// Terms with what they stand for, in two columns.
    case table([Row])
    /// A table with headings.
    case grid(Grid)
    /// For the eye only: what it shows has to stand in words beside it.
    case drawing(Drawing)
    /// A message in a frame, under a title.
    case note(title: RichText, [RichText])

    /// The level of a heading.
    public enum Level: Int, Sendable, Hashable {
        case one = 1
        case two
        case three
    }

    /// A table with a heading above each column; the first cell of a row names the row.
    public struct Grid: Sendable, Hashable {
        public var headings: [RichText]
        /// Whether the cells of each column are numbers, which stand at the right.
        public var areNumbers: [Bool]
        public var rows: [[RichText]]

        public init(headings: [RichText], areNumbers: [Bool], rows: [[RichText]]) {
            self.headings = headings
            self.areNumbers = areNumbers
            self.rows = rows
        }
    }

    /// A term and its description.
    public struct Row: Sendable, Hashable {
        public var term: RichText
        public var description: RichText

        public init(_ term: RichText, _ description: RichText) {
            self.term = term
            self.description = description
        }
    }

    /// A point to tick off.
    public struct ChecklistItem: Sendable, Hashable {
        /// How the point stands; only what is done has its box ticked.
        public enum State: Sendable, Hashable {
            case done, toDo, failed, unknown
        }

        public var state: State
        public var text: RichText

        public init(_ state: State, _ text: RichText) {
            self.state = state
            self.text = text
        }

        public init(isDone: Bool, _ text: RichText) {
            self.init(isDone ? .done : .toDo, text)
        }
    }
}

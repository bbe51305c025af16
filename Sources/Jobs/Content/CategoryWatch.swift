public import Register
import Synchronization
public import Text

/// How sure a finding is.
public enum Sureness: Sendable, Hashable {
    /// A checksum in context, a diagnosis beside a person: one is enough.
    case sure
    /// A word that can mean something else: several are needed.
    case unsure

    /// A finding from this confidence on is sure.
    public static let limit = 0.9

    /// - Parameter confidence: from 0 to 1; anything that is no number is unsure.
    public init(confidence: Double) { self = confidence >= Self.limit ? .sure : .unsure }
}

/// Where in the input something stands. Never what stands there.
public struct ContentPlace: Sendable, Hashable {
    /// The file as it was named to the job; nil for standard input.
    public var file: String?
    /// Line of a text or number of a record, from 1.
    public var line: Int
    /// Column of a table or character of a line, from 1; nil where it is not known.
    public var column: Int?

    public init(file: String? = nil, line: Int, column: Int? = nil) { (self.file, self.line, self.column) = (file, line, column) }

    var words: Bilingual {
        let file = file ?? ""
        let where_ = column.map { Bilingual(nl: ", kolom \($0)", en: ", column \($0)") } ?? Bilingual("")
        return Bilingual(nl: file.isEmpty ? "" : "\(file), ", en: file.isEmpty ? "" : "\(file), ")
            + Bilingual(nl: "regel \(line)", en: "line \(line)") + where_
    }
}

/// How many findings of a kind stop a job.
public struct CategoryThresholds: Sendable, Hashable {
    /// One sure finding always stops; of unsure ones this many of the same kind do.
    public static let documented = 3

    public let unsure: Int

    public static let standard = CategoryThresholds(checked: documented)

    private init(checked: Int) { unsure = checked }

    /// At most the documented number.
    /// - Throws: `JobFault.threshold` for less strict.
    public init(unsure: Int) throws(JobFault) {
        guard (1...Self.documented).contains(unsure) else { throw .threshold(unsure, most: Self.documented) }
        self.unsure = unsure
    }
}

/// Sensitive data in the content that the permit does not cover: what and where.
public struct CategoryStop: Sendable, Hashable {
    public let category: ContentCategory
    public let place: ContentPlace
    /// How many findings it took, when they were not sure.
    public let unsure: Int
    let name: Bilingual
    let dossier: Bilingual

    public var message: Bilingual {
        let count =
            switch unsure {
            case ...0: Bilingual("")
            case 1: Bilingual(nl: " (1 aanwijzing)", en: " (1 sign)")
            default: Bilingual(nl: " (\(unsure) aanwijzingen, de laatste hier)", en: " (\(unsure) signs, the last one here)")
            }
        return place.words
            + Bilingual(
                nl: ": er staan gegevens in over “\(name.nl)”, en die dekt de vergunning niet",
                en: ": there are data about “\(name.en)” in it, which the permit does not cover")
            + count
    }

    public var mend: Bilingual {
        Bilingual(nl: "haal deze gegevens uit de invoer, of ", en: "take these data out of the input, or ") + dossier
    }
}

/// Counts the sensitive data that a scan of the content finds while it streams, and stops the job at what its permit does not cover.
/// Several workers may tell it at the same time.
public final class CategoryWatch: Sendable {
    /// What was found of one kind.
    public struct Count: Sendable, Hashable {
        public var sure = 0
        public var unsure = 0

        /// - Parameters:
        ///   - sure: those of which one is enough.
        ///   - unsure: those of which it takes several.
        public init(sure: Int = 0, unsure: Int = 0) { (self.sure, self.unsure) = (sure, unsure) }
    }

    /// Adds what an earlier run counted in what it finished. It stops nothing: such a run had no permit either.
    public func add(_ earlier: [ContentCategory: Count]) {
        state.withLock { state in
            for (category, count) in earlier {
                state.counts[category, default: Count()].sure += count.sure
                state.counts[category, default: Count()].unsure += count.unsure
            }
        }
    }

    /// Signs of sensitive data that were too few, and none of them sure enough, to stop a job: somebody has to look.
    public struct Doubt: Sendable, Hashable {
        public let category: ContentCategory
        public let count: Int
        /// The first of them.
        public let places: [ContentPlace]
        let name: Bilingual

        /// What was met and where, never what stands there.
        public var message: Bilingual { words(places.map(\.words)) }

        /// The same for a report: the name of a file can tell of a person.
        public var reported: Bilingual { words(places.map { ContentPlace(line: $0.line, column: $0.column).words }) }

        private func words(_ places: [Bilingual]) -> Bilingual {
            let more = count > places.count ? Bilingual(nl: " en nog \(count - places.count)", en: " and \(count - places.count) more") : Bilingual("")
            let (nl, en) = (places.map(\.nl).joined(separator: "; "), places.map(\.en).joined(separator: "; "))
            return Bilingual(
                nl: "mogelijk gegevens over “\(name.nl)”: \(count == 1 ? "1 aanwijzing" : "\(count) aanwijzingen"), \(nl)\(more.nl)",
                en: "possible data about “\(name.en)”: \(count == 1 ? "1 sign" : "\(count) signs"), \(en)\(more.en)")
        }
    }

    private struct State {
        var counts: [ContentCategory: Count] = [:]
        var unsurePlaces: [ContentCategory: [ContentPlace]] = [:]
        var stop: CategoryStop?
    }

    private let covered: Set<String>?
    private let permit: Permit?
    private let thresholds: CategoryThresholds
    private let names: [String: Bilingual]
    private let state = Mutex(State())

    /// - Parameters:
    ///   - permit: what covers kinds of data; nil without a permit: then everything is counted, and nothing stops.
    ///   - names: what the options of “sensitive data” are called, by their English names.
    public init(_ permit: Permit?, _ thresholds: CategoryThresholds = .standard, names: [String: Bilingual] = [:]) {
        (self.permit, self.thresholds, self.names) = (permit, thresholds, names)
        covered = permit.map { Set($0.data) }
    }

    public var counts: [ContentCategory: Count] { state.withLock { $0.counts } }

    /// Signs that were not sure of what the permit does not cover, or of anything where there is no permit.
    public var doubts: [Doubt] {
        let state = state.withLock { $0 }
        return ContentCategory.allCases.compactMap { category in
            guard let count = state.counts[category]?.unsure, count > 0, !(covered?.contains(category.option) ?? false) else { return nil }
            return Doubt(
                category: category, count: count, places: state.unsurePlaces[category] ?? [], name: names[category.option] ?? Bilingual(category.option))
        }
    }

    /// What stopped the job; a worker asks it before it goes on.
    public var stop: CategoryStop? { state.withLock { $0.stop } }

    /// The options that stood surely enough in the content to count, in order.
    public var met: [String] {
        counts.filter { $0.value.sure > 0 || $0.value.unsure >= thresholds.unsure }.map(\.key.option).sorted()
    }

    /// Counts a finding.
    /// - Throws: `JobFault.category` where the permit does not cover it, or when it stopped already.
    public func saw(_ category: ContentCategory, _ sureness: Sureness, at place: ContentPlace) throws(JobFault) {
        let stop = state.withLock { state -> CategoryStop? in
            if let stop = state.stop { return stop }
            switch sureness {
            case .sure: state.counts[category, default: Count()].sure += 1
            case .unsure:
                state.counts[category, default: Count()].unsure += 1
                if (state.unsurePlaces[category]?.count ?? 0) < CategoryThresholds.documented { state.unsurePlaces[category, default: []].append(place) }
            }
            let count = state.counts[category]!
            guard let covered, let permit, !covered.contains(category.option), count.sure > 0 || count.unsure >= thresholds.unsure else { return nil }
            state.stop = CategoryStop(
                category: category, place: place, unsure: count.sure > 0 ? 0 : count.unsure, name: names[category.option] ?? Bilingual(category.option),
                dossier: DossierField.data.mend(permit))
            return state.stop
        }
        if let stop { throw .category(stop) }
    }
}

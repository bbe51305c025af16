import Foundation
import Recognizers

/// The lists of names and words: for the lexicon of the model, and to draw other names from. Lines are `class<TAB>word<TAB>weight`.
struct NameLists {
    struct Pool {
        var words: [String] = []
        var cumulative: [Double] = []

        mutating func add(_ word: String, _ weight: Double) {
            words.append(word)
            cumulative.append((cumulative.last ?? 0) + weight)
        }

        func draw(_ chance: inout Chance) -> String {
            let at = chance.fraction() * (cumulative.last ?? 0)
            var (low, high) = (0, cumulative.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if cumulative[middle] <= at { low = middle + 1 } else { high = middle }
            }
            return words[low]
        }
    }

    var builder = LexiconBuilder()
    var given = Pool()
    var surnames = Pool()
    var places = Pool()
    var foreignPlaces = Pool()
    var proper: [String] = []
    /// Ordinary words, for made-up surnames.
    var ordinary: [String] = []

    static let classes: [String: WordClass] = [
        "given": .givenName, "given-rare": .rareGivenName, "surname": .surname, "surname-rare": .rareSurname, "place": .dutchPlace,
        "place-foreign": .foreignPlace,
        "country": .country, "prefix": .namePrefix, "title": .title, "organisation": .organisation, "calendar": .calendar, "proper": .properNoun,
        "function": .function, "role": .role, "speech": .speech, "organisation-cue": .organisationCue, "place-cue": .placeCue, "product-cue": .productCue,
        "organisation-name": .knownOrganisation, "region": .region, "inhabitant": .inhabitant, "surname-known": .knownSurname,
    ]

    init(_ file: URL) throws {
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count >= 2 else { continue }
            let weight = fields.count > 2 ? Double(fields[2]) ?? 1 : 1
            if fields[0] == "ordinary" {
                builder.addOrdinary(fields[1])
                if fields[1].count > 3, fields[1].count < 12, ordinary.count < 400_000 { ordinary.append(fields[1]) }
                continue
            }
            guard let classes = Self.classes[fields[0]] else { throw CocoaError(.fileReadCorruptFile, userInfo: ["class": fields[0]]) }
            for part in fields[1].split(separator: " ") { builder.add(String(part), classes) }
            switch fields[0] {
            case "given", "given-rare": given.add(fields[1], weight)
            case "surname", "surname-rare": surnames.add(fields[1], weight)
            case "place": places.add(fields[1], weight)
            case "place-foreign": foreignPlaces.add(fields[1], weight)
            case "proper": if fields[1].count > 3 { proper.append(fields[1]) }
            default: break
            }
        }
    }
}

/// SplitMix64.
struct Chance {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func fraction() -> Double { Double(next() >> 11) * 0x1p-53 }
    mutating func happens(_ probability: Double) -> Bool { fraction() < probability }
    mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }
}

/// Names of people and places that look Dutch and are put together from syllables. Given names come from a short list: a given name by itself is nobody. That no
/// family or place bears an invented name cannot be proven; the syllables were chosen so that they are not those of common ones.
enum InventedNames {
    static let given = [
        "Aafje", "Abel", "Anouk", "Bram", "Carlijn", "Daan", "Dirkje", "Eline", "Emiel", "Femke", "Floris", "Gerben", "Gijs", "Hanna", "Hugo", "Ilse",
        "Ivo", "Jasper",
        "Jelle", "Julia", "Kasper", "Lieke", "Loes", "Lotte", "Lucas", "Maaike", "Marijn", "Mees", "Merel", "Milan", "Nienke", "Noor", "Olaf", "Oscar",
        "Pieter", "Pleun",
        "Quinten", "Ravi", "Renske", "Roos", "Ruben", "Sanne", "Sem", "Sjoerd", "Stijn", "Teun", "Thijs", "Tirza", "Ugo", "Valerie", "Vera", "Wessel",
        "Wieke", "Xander",
        "Yara", "Yorick", "Zeger", "Zoë",
    ]
    private static let heads = [
        "Bral", "Brund", "Dremp", "Dreuv", "Flin", "Fromp", "Garf", "Glind", "Gnurv", "Haspel", "Horf", "Klunf", "Knorp", "Kwist", "Lork", "Lunz", "Malk",
        "Murf",
        "Nelv", "Nurp", "Olf", "Plomp", "Pruz", "Rilf", "Runk", "Schalk", "Smurv", "Snoerf", "Splin", "Strulp", "Tralf", "Trunz", "Urf", "Vlonk", "Vrimp",
        "Wralf",
        "Wumd", "Zalf", "Zwerk", "Zwimp",
    ]
    private static let middles = ["", "e", "el", "en", "er", "es"]
    private static let surnameEnds = ["aard", "donk", "enga", "horst", "huis", "inga", "kamp", "ma", "man", "meer", "stra", "sveld", "vink", "zaat"]
    private static let placeEnds = ["broek", "dorp", "drecht", "geest", "haven", "kerke", "lo", "sluis", "stede", "voorde", "waard", "woud"]
    private static let streetEnds = ["straat", "laan", "weg", "plein", "pad", "kade", "singel", "hof"]

    static func surname(_ draws: inout KeyedDraws) -> String { draws.pick(heads) + draws.pick(middles) + draws.pick(surnameEnds) }
    static func place(_ draws: inout KeyedDraws) -> String { draws.pick(heads) + draws.pick(middles) + draws.pick(placeEnds) }
    static func street(_ draws: inout KeyedDraws) -> String { draws.pick(heads) + draws.pick(middles) + draws.pick(streetEnds) }
    static func given(_ draws: inout KeyedDraws) -> String { draws.pick(given) }

    /// A word with the capitals of another.
    static func append(_ word: String, like shape: Word.Shape, to output: inout [UInt8]) {
        switch shape {
        case .lower: output.append(contentsOf: word.lowercased().utf8)
        case .capitals: output.append(contentsOf: word.uppercased().utf8)
        default: output.append(contentsOf: word.utf8)
        }
    }

    /// Writes an invented person in the form of a mention: the same order, initials, particles, hyphens and capitals.
    static func write(
        _ name: WrittenName, of group: PersonMentions.Group, _ bytes: UnsafeBufferPointer<UInt8>, _ span: Range<Int>, key: KeyedFunction, scope: [UInt8],
        into output: inout [UInt8]
    ) {
        let message = scope + Array("person/".utf8) + group.canonical
        func drawn(_ role: UInt8, _ index: Int, unlike hash: UInt64) -> String {
            var draws = KeyedDraws(key, message + [0, role, UInt8(truncatingIfNeeded: index)])
            while true {
                let word = role == 0x67 ? given(&draws) : surname(&draws)
                if Word.hash(Folding.folded(word)) != hash { return word }
            }
        }
        var (givens, surnames) = (0, 0)
        var at = span.lowerBound
        let isAlone = !name.isFull
        for part in name.parts {
            output.append(contentsOf: bytes[at..<part.word.start])
            at = part.word.end
            switch part.role {
            case .title, .particle: output.append(contentsOf: bytes[part.word.span])
            case .initial:
                let letter = drawn(0x67, givens, unlike: givens < group.given.count ? group.given[givens] : 0).prefix(1)
                append(String(letter), like: part.word.shape == .lower ? .lower : .capital, to: &output)
                givens += 1
            case .given where !isAlone || group.given.contains(part.word.hash):
                let index = isAlone ? group.given.firstIndex(of: part.word.hash)! : givens
                append(drawn(0x67, index, unlike: part.word.hash), like: part.word.shape, to: &output)
                givens += 1
            case .given, .surname:
                append(drawn(0x73, surnames, unlike: part.word.hash), like: part.word.shape, to: &output)
                surnames += 1
            }
        }
        output.append(contentsOf: bytes[at..<span.upperBound])
    }
}

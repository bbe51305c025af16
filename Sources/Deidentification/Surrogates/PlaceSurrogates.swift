import Recognizers

/// Invented streets and towns, and ages nearby.
enum PlaceSurrogates {
    static func place(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) {
        let letters = place.bytes[place.span]
        let isCapitals = letters.contains { (0x41...0x5A).contains($0) } && !letters.contains { (0x61...0x7A).contains($0) }
        InventedNames.append(InventedNames.place(&draws), like: isCapitals ? .capitals : .capital, to: &output)
    }

    /// A street and a number, and where the original has them a postcode and a town.
    static func address(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) {
        output.append(contentsOf: "\(InventedNames.street(&draws)) \(1 + draws.number(below: 198))".utf8)
        guard let postcode = PostcodePart(place.bytes, place.span), postcode.range != place.span else { return }
        output.append(contentsOf: ", ".utf8)
        _ = NumberSurrogates.postcode(
            .init(kind: .postcode, bytes: place.bytes, span: postcode.range, value: []), &draws, &output)
        if postcode.range.upperBound + 2 < place.span.upperBound { output.append(contentsOf: (" " + InventedNames.place(&draws)).utf8) }
    }

    /// One to three years off; a child stays a child and an adult an adult.
    static func age(_ place: Surrogate.Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        guard let number = AgeBand.number(place.bytes, place.span), !number.isMonths else { return false }
        let offsets = [-3, -2, -1, 1, 2, 3].filter { number.value + $0 >= 0 && (number.value < 18) == (number.value + $0 < 18) }
        output.append(contentsOf: place.bytes[place.span.lowerBound..<number.range.lowerBound])
        output.append(contentsOf: String(number.value + draws.pick(offsets)).utf8)
        output.append(contentsOf: place.bytes[number.range.upperBound..<place.span.upperBound])
        return true
    }
}

/// How many separate guesses a password is made of.
///
/// A well-known word, a year, a row of keys and an ascending row are one guess each, whatever repeats the text before it is none, and every
/// other sign is one by itself. This is a measure against lists of common passwords, and none of strength.
enum Predictability {
    /// The fewest parts that the text can be divided into.
    /// - Parameter text: in small letters.
    /// - Complexity: O(length × (words + length)); the rules let no text in of more than 256 code points.
    static func parts(of text: String) -> Int {
        let signs = Array(text)
        var least = [Int](repeating: .max, count: signs.count + 1)
        least[0] = 0
        for start in signs.indices {
            func reach(_ end: Int, _ cost: Int) { least[end] = min(least[end], least[start] + cost) }
            reach(start + 1, 1)
            for word in CommonWords.byFirstSign[signs[start]] ?? [] where holds(word, signs, at: start) { reach(start + word.count, 1) }
            for end in stride(from: start + 3, through: rowEnd(signs, from: start), by: 1) { reach(end, 1) }
            if isYear(signs, at: start) { reach(start + 4, 1) }
            for length in stride(from: 1, through: min(start, signs.count - start), by: 1)
            where signs[start - length..<start] == signs[start..<start + length] { reach(start + length, 0) }
        }
        return least[signs.count]
    }

    private static func holds(_ word: [Character], _ signs: [Character], at start: Int) -> Bool {
        start + word.count <= signs.count
            && word.indices.allSatisfy { signs[start + $0] == word[$0] || CommonWords.lookalikes[signs[start + $0]]?.contains(word[$0]) == true }
    }

    /// Where the row that starts here ends: neighbours on a keyboard or in the alphabet, all in one direction.
    private static func rowEnd(_ signs: [Character], from start: Int) -> Int {
        [1, -1].map { direction in
            var end = start + 1
            while end < signs.count, isNext(signs[end - 1], signs[end], direction) { end += 1 }
            return end
        }.max()!
    }

    private static func isNext(_ left: Character, _ right: Character, _ direction: Int) -> Bool {
        CommonWords.rows.contains { row in
            guard let place = row[left] else { return false }
            return row[right] == place + direction
        }
    }

    private static func isYear(_ signs: [Character], at start: Int) -> Bool {
        guard start + 4 <= signs.count, let year = Int(String(signs[start..<start + 4])) else { return false }
        return (1900...2099).contains(year)
    }
}

/// The candidate that is closest to what somebody typed, for "did you mean …?".
///
/// Closeness is the restricted Damerau-Levenshtein distance (insert, delete, replace, swap of neighbours);
/// a candidate further away than a third of the typed length is no suggestion. Before those comes the shortest candidate that
/// starts with what was typed, from three letters on; of equally close ones, one with the same first letter.
/// - Complexity: O(candidates × typed length × candidate length).
public func suggestion(for typed: String, among candidates: some Sequence<String>) -> String? {
    let wanted = Array(typed.lowercased().utf8)
    guard !wanted.isEmpty, wanted.count <= 200 else { return nil }
    let limit = max(1, min(8, wanted.count / 3))
    var best: (rank: Int, candidate: String)?
    var longer: String?
    for candidate in candidates {
        let other = Array(candidate.lowercased().utf8)
        if wanted.count >= 3, other.starts(with: wanted), candidate.utf8.count < longer?.utf8.count ?? .max { longer = candidate }
        guard abs(other.count - wanted.count) <= limit else { continue }
        let distance = editDistance(wanted, other)
        let rank = 2 * distance + (other.first == wanted.first ? 0 : 1)
        if distance <= limit, rank < best?.rank ?? .max { best = (rank, candidate) }
    }
    return longer ?? best?.candidate
}

/// How many letters to insert, delete, replace or swap with their neighbour to turn one text into the other.
///
/// - Complexity: O(a × b).
package func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in a.indices {
        var row = [i + 1] + [Int](repeating: 0, count: b.count)
        for j in b.indices {
            let cost = a[i] == b[j] ? 0 : 1
            row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
            if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
                row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
            }
        }
        (beforeLast, last) = (last, row)
    }
    return last[b.count]
}

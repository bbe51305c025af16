import Register
import Text

extension PermitWords {
    /// What somebody typed about the use of data.
    /// - Parameter permit: whose own words are known too; nil where there is none.
    /// - Throws: `CommandFailure` for a word that nobody knows, with the nearest that is known.
    func use(operations: [String], data: [String], people: [String], datasets: [String], beside permit: Permit?) throws(CommandFailure) -> PermitUse {
        var use = PermitUse()
        for word in data { use.data.append(try read(word, .data, beside: permit?.data ?? [])) }
        for word in people { use.people.append(try read(word, .people, beside: permit?.people ?? [])) }
        for name in operations {
            guard let known = Operation(named: name) else {
                let all = Operation.allCases.map(\.rawValue)
                let close = suggestion(for: name, among: all)
                throw CommandFailure(
                    .usage, "operation", .init(nl: "de bewerking “\(name)” is niet bekend", en: "the operation “\(name)” is not known"),
                    hint: close.map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                        ?? .init(nl: "mogelijk: \(all.joined(separator: ", "))", en: "possible: \(all.joined(separator: ", "))"))
            }
            use.operations.append(known)
        }
        for name in datasets {
            guard let id = Identifier<Dataset>(name) else {
                throw CommandFailure(.usage, "dataset", .init(nl: "“\(name)” is geen dataset", en: "“\(name)” is no dataset"))
            }
            use.datasets.append(id)
        }
        return use
    }
}

public import Text

/// Why what comes out of a job cannot be held or released. Names paths and the reason of the system, nothing of the content.
public struct OutputFault: Error, Sendable, Hashable {
    /// What is wrong, and with which file.
    public var message: Bilingual

    init(_ nl: String, _ en: String) { message = Bilingual(nl: nl, en: en) }

    /// The same with the paths of what went otherwise than it should.
    func adding(_ nl: String, _ en: String, _ paths: [String]) -> OutputFault {
        let list = paths.joined(separator: ", ")
        return OutputFault("\(message.nl); \(nl): \(list)", "\(message.en); \(en): \(list)")
    }

    /// - Parameter number: `errno`.
    init(_ nl: String, _ en: String, path: String, _ number: Int32) {
        let why = Descriptor.reason(number)
        message = Bilingual(nl: "\(path) \(nl): \(why.nl)", en: "\(path) \(en): \(why.en)")
    }
}

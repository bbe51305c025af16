public import Text

/// Why what comes out of a job cannot be held or released. Names paths and the reason of the system, nothing of the content.
public struct OutputFault: Error, Sendable, Hashable {
    public var message: Bilingual

    init(_ nl: String, _ en: String) { message = Bilingual(nl: nl, en: en) }

    /// - Parameter number: `errno`.
    init(_ nl: String, _ en: String, path: String, _ number: Int32) {
        let why = Descriptor.reason(number)
        message = Bilingual(nl: "\(path) \(nl): \(why)", en: "\(path) \(en): \(why)")
    }
}

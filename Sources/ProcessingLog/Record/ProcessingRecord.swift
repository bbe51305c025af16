/// One thing that was done with the data of at most one person: a record of the Logboek Dataverwerkingen.
public struct ProcessingRecord: Sendable, Hashable {
    /// How it ended.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        case unset = "Unset"
        case ok = "Ok"
        case error = "Error"
    }

    /// What went wrong.
    public struct Failure: Sendable, Hashable {
        public var type: String
        public var message: String
        public var stacktrace: String

        public init(type: String = "", message: String = "", stacktrace: String = "") {
            (self.type, self.message, self.stacktrace) = (type, message, stacktrace)
        }
    }

    /// The whole of which it is a part: 16 bytes.
    public var traceID: [UInt8]
    /// Itself: 8 bytes.
    public var spanID: [UInt8]
    /// What it was done for, in the same trace: 8 bytes, or nil.
    public var parentSpanID: [UInt8]?
    public var status: Status
    public var name: String
    /// Nanoseconds since 1 January 1970 00:00 UTC.
    public var start: Int64
    /// Nanoseconds since 1 January 1970 00:00 UTC; not before the start.
    public var end: Int64
    /// The processing activity: the absolute address of one version of it in a register.
    public var activity: String
    /// Whose data; nil where it was about nobody in particular.
    public var subject: DataSubject?
    /// The span of the other party that asked for it.
    public var foreignSpanID: String?
    /// The address of that party.
    public var foreignProcessor: String?
    public var failure: Failure?
    /// What did it: the `service.*` and `dpl.*` attributes of the resource.
    public var resource: [String: String]
    /// Further attributes in the `dpl` namespace, of extensions of the standard.
    public var extensions: [String: String]

    public init(
        traceID: [UInt8], spanID: [UInt8], parentSpanID: [UInt8]? = nil, status: Status = .unset, name: String, start: Int64, end: Int64, activity: String,
        subject: DataSubject? = nil, foreignSpanID: String? = nil, foreignProcessor: String? = nil, failure: Failure? = nil,
        resource: [String: String] = [:], extensions: [String: String] = [:]
    ) {
        (self.traceID, self.spanID, self.parentSpanID, self.status, self.name) = (traceID, spanID, parentSpanID, status, name)
        (self.start, self.end, self.activity, self.subject) = (start, end, activity, subject)
        (self.foreignSpanID, self.foreignProcessor, self.failure) = (foreignSpanID, foreignProcessor, failure)
        (self.resource, self.extensions) = (resource, extensions)
    }

    /// The name of the system that did it; empty when it gave none.
    public var service: String { resource["service.name"] ?? "" }
}

/// The person whom a record is about, by an identifier of some kind.
public struct DataSubject: Sendable, Hashable {
    /// `BSN`, `personeelsnummer`, or a URI that names the kind.
    public var type: String
    /// As it was sent: the identifier itself, or what the sender made of it by encrypting.
    public var id: String

    public init(type: String, id: String) { (self.type, self.id) = (type, id) }

    /// The same person under the same name, however it was typed: kinds in small letters, a BSN as nine digits, and no space around.
    /// Everything else counts letter for letter, for it may be encrypted.
    public var normalised: DataSubject {
        let type = Self.trimmed(self.type).lowercased()
        let id = Self.trimmed(self.id)
        guard type == "bsn" else { return DataSubject(type: type, id: id) }
        let digits = id.filter { !" .-".contains($0) }
        guard (8...9).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return DataSubject(type: type, id: id) }
        return DataSubject(type: type, id: digits.utf8.count == 8 ? "0" + digits : digits)
    }

    private static func trimmed(_ text: String) -> String {
        var words = Substring(text)
        while words.first?.isWhitespace == true { words.removeFirst() }
        while words.last?.isWhitespace == true { words.removeLast() }
        return String(words)
    }
}

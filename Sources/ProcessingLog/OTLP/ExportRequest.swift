public import Text

/// The two ways in which OTLP over HTTP writes the same messages.
public enum ExportEncoding: String, Sendable, Hashable, CaseIterable {
    case json = "application/json"
    case protobuf = "application/x-protobuf"

    /// The encoding of a `Content-Type`, parameters left out; nil for any other.
    public init?(contentType: String) {
        let type = contentType.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
        self.init(rawValue: type)
    }
}

/// Why a message of a sender cannot be read at all.
public struct ExportFault: Error, Sendable, Hashable {
    /// What is wrong, where, and how to mend it.
    public var message: Bilingual

    init(_ nl: String, _ en: String) { message = Bilingual(nl: nl, en: en) }
}

/// An `ExportTraceServiceRequest` of the OpenTelemetry protocol.
public enum ExportRequest {
    /// Values inside one another; deeper ones are refused.
    static let maximumDepth = 16

    /// The spans of a request, each with the resource that sent it. What a message may hold besides is passed over.
    /// - Throws: `ExportFault` when the bytes are not such a message.
    public static func spans(_ bytes: [UInt8], _ encoding: ExportEncoding) throws(ExportFault) -> [TraceSpan] {
        switch encoding {
        case .json: try JSONExport.spans(bytes)
        case .protobuf: try ProtobufExport.spans(bytes)
        }
    }
}

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import Text

/// The limits on what a visitor may send.
public struct RequestLimits: Sendable {
    /// Bytes of a body.
    public var body = 256 * 1024
    /// Time in which a body must have come in.
    public var patience: Duration = .seconds(10)

    public init() {}
}

/// The fields of a sent form, in their order.
struct FormFields: Sendable {
    let fields: [(name: String, value: String)]

    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

    func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

    init(fields: [(name: String, value: String)]) { self.fields = fields }

    /// Reads `application/x-www-form-urlencoded`.
    init(_ text: String) {
        fields = text.split(separator: "&", omittingEmptySubsequences: true).map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (Self.decoded(parts[0]), parts.count > 1 ? Self.decoded(parts[1]) : "")
        }
    }

    private static func decoded(_ text: Substring) -> String {
        let spaced = text.replacing("+", with: " ")
        return String(spaced).removingPercentEncoding ?? String(spaced)
    }
}

extension Request {
    /// The whole body, within the limits.
    /// - Throws: `Failure.tooLarge`, `Failure.tooSlow`.
    func bytes(_ limits: RequestLimits) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap(Int.init), length > limits.body { throw Failure.tooLarge }
        let body = self.body
        let buffer = try await withThrowingTaskGroup(of: ByteBuffer?.self) { group in
            group.addTask {
                do {
                    return try await body.collect(upTo: limits.body)
                } catch is NIOTooManyBytesError {
                    throw Failure.tooLarge
                } catch let error as HTTPError where error.status == .contentTooLarge {
                    throw Failure.tooLarge
                }
            }
            group.addTask {
                try await Task.sleep(for: limits.patience)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        guard let buffer else { throw Failure.tooSlow }
        return Array(buffer.readableBytesView)
    }

    var query: FormFields { FormFields(uri.query ?? "") }
}

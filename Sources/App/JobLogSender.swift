import AsyncHTTPClient
import Foundation
public import Jobs
import NIOCore
import NIOHTTP1
import Text

/// Sends records of jobs to the processing log of an installation, over HTTP with a token for `log.write`.
public struct JobLogSender: LogSender {
    private let address: String
    private let token: String

    /// - Parameter address: of the installation, or of one organisation in it (`…/api/v1/log/NAME`); the records go to `/v1/traces` behind it.
    public init(address: String, token: String) {
        (self.address, self.token) = ((address.hasSuffix("/") ? String(address.dropLast()) : address) + "/v1/traces", token)
    }

    public func send(_ message: [UInt8]) async -> LogAnswer {
        var request = HTTPClientRequest(url: address)
        request.method = .POST
        request.headers.add(name: "content-type", value: "application/json")
        request.headers.add(name: "authorization", value: "Bearer \(token)")
        request.body = .bytes(ByteBuffer(bytes: message))
        do {
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(30))
            let body = try await response.body.collect(upTo: 64 * 1024)
            let said = JSONReader.read(Array(body.readableBytesView))
            switch response.status.code {
            case 200:
                guard let partial = said?["partialSuccess"] else { return .kept }
                return .refused(partial["errorMessage"]?.text ?? "partialSuccess")
            case 400, 413, 415: return .refused(said?["message"]?.text ?? "\(response.status.code)")
            default: return .later(said?["message"]?.text ?? "\(response.status.code)")
            }
        } catch { return .later("\(address): \(type(of: error))") }
    }
}

public import Access
import Database
public import Deadlines
import Text

/// Something that a browser was asked and has one chance to answer.
public struct SignInRequest: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// To make a passkey.
        case newPasskey = "new-passkey"
        /// To sign in with a passkey.
        case passkey
        /// To couple another authenticator app.
        case authenticator
        /// To sign in at another service.
        case openID = "openid"
        /// To follow the link in a message, which proves the address.
        case email

        /// Seconds to answer in. Our own choice.
        public var lifetime: Int { self == .email ? 86_400 : 600 }
    }

    public var kind: Kind
    /// What the answer is held against; kept under the master key.
    public var content: [UInt8]

    public init(_ kind: Kind, _ content: [UInt8]) { (self.kind, self.content) = (kind, content) }
}

extension RegisterStore {
    /// Keeps a request, and forgets those that nobody answered.
    /// - Throws: `DatabaseError`.
    public func keep(_ request: SignInRequest, as token: SecretToken, at time: Instant) async throws {
        let cupboard = cupboard
        try await database.write { connection in
            try connection.run("DELETE FROM sign_in_request WHERE until <= $1", .integer(time.seconds))
            let box = try cupboard.master.seal(
                request.content, for: .signInRequest, owner: HexText.encode(token.digest), nonce: cupboard.random(MasterKeys.nonceLength))
            try connection.run(
                "INSERT INTO sign_in_request (digest, kind, content, until) VALUES ($1, $2, $3, $4)", .bytes(token.digest), .text(request.kind.rawValue),
                .text(box.text), .integer(time.seconds + request.kind.lifetime))
        }
    }

    /// Takes a request for its one answer; nil where there is none of this kind, or it was taken before, or is too old.
    /// - Throws: `RegisterStoreError.wrongMasterKey`, `DatabaseError`.
    public func take(_ kind: SignInRequest.Kind, _ token: SecretToken, at time: Instant) async throws -> SignInRequest? {
        let cupboard = cupboard
        return try await database.write { connection in
            guard
                let row = try connection.first(
                    "SELECT content FROM sign_in_request WHERE digest = $1 AND kind = $2 AND until > $3", .bytes(token.digest), .text(kind.rawValue),
                    .integer(time.seconds)),
                try connection.run("DELETE FROM sign_in_request WHERE digest = $1", .bytes(token.digest)) == 1
            else { return nil }
            return SignInRequest(kind, try cupboard.open(try row.text(0), .signInRequest, HexText.encode(token.digest)))
        }
    }
}

import Access
import Crypto
import Database
import Deadlines
import Foundation
import Register

/// The keys in the database, each closed under the master key.
struct KeyCupboard: Sendable {
    let master: MasterKeys
    let random: @Sendable (Int) -> [UInt8]

    // MARK: Keys that sign

    /// The key that signs now; nil where none was made yet.
    func current(_ connection: any Connection) throws -> SigningKey? {
        guard let row = try connection.first("SELECT id, box FROM signing_key WHERE retired IS NULL ORDER BY created DESC, id DESC LIMIT 1")
        else { return nil }
        let id = try row.text(0)
        let raw = try open(try row.text(1), .signingKey, id)
        return SigningKey(id: id, key: try Curve25519.Signing.PrivateKey(rawRepresentation: raw))
    }

    /// Makes a key and signs with it from now on; the one before it stays provable.
    func make(at time: Instant, _ connection: any Connection) throws -> SigningKey {
        let key = try Curve25519.Signing.PrivateKey(rawRepresentation: random(32))
        let id = String(Circumstances.day(of: time).description + "-" + Identifier<SigningKey>(random: random(16)).text.prefix(8))
        let box = try master.seal(
            Array(key.rawRepresentation), for: .signingKey, owner: id, nonce: random(MasterKeys.nonceLength))
        try connection.run("UPDATE signing_key SET retired = $1 WHERE retired IS NULL", .integer(time.seconds))
        try connection.run(
            "INSERT INTO signing_key (id, public_key, box, created) VALUES ($1, $2, $3, $4)", .text(id),
            .bytes(Array(key.publicKey.rawRepresentation)), .text(box.text), .integer(time.seconds))
        return SigningKey(id: id, key: key)
    }

    /// The public halves of all keys, the retired ones too.
    func verificationKeys(_ connection: any Connection) throws -> VerificationKeys {
        var keys = VerificationKeys()
        for row in try connection.rows("SELECT id, public_key FROM signing_key ORDER BY created, id") {
            keys.add(try Curve25519.Signing.PublicKey(rawRepresentation: try row.bytes(1)), id: try row.text(0))
        }
        return keys
    }

    // MARK: Keys of persons

    /// The text, sealed under the key of the person; the key is made with the first text about them.
    func seal(_ text: String, about person: String, _ connection: any Connection) throws -> LedgerText {
        let key = try personKey(person, connection) ?? makePersonKey(person, connection)
        return .sealed(try SealedText(text, about: person, key: key, nonce: random(12)))
    }

    /// The text, or nil when the key was erased.
    func open(_ sealed: SealedText, _ connection: any Connection) throws -> String? {
        try personKey(sealed.person, connection).flatMap { sealed.opened(with: $0) }
    }

    /// Erases the key, and with it every text about the person.
    func erase(_ person: String, _ connection: any Connection) throws -> Bool {
        try connection.run("DELETE FROM person_key WHERE person = $1", .text(person)) > 0
    }

    private func personKey(_ person: String, _ connection: any Connection) throws -> SymmetricKey? {
        guard let row = try connection.first("SELECT box FROM person_key WHERE person = $1", .text(person)) else { return nil }
        return SymmetricKey(data: try open(try row.text(0), .personKey, person))
    }

    private func makePersonKey(_ person: String, _ connection: any Connection) throws -> SymmetricKey {
        try connection.lock("person-\(person)")
        if let key = try personKey(person, connection) { return key }
        let bytes = random(32)
        let box = try master.seal(bytes, for: .personKey, owner: person, nonce: random(MasterKeys.nonceLength))
        try connection.run("INSERT INTO person_key (person, box) VALUES ($1, $2)", .text(person), .text(box.text))
        return SymmetricKey(data: bytes)
    }

    // MARK: Boxes

    func open(_ text: String, _ purpose: SecretBox.Purpose, _ owner: String) throws(RegisterStoreError) -> [UInt8] {
        guard let box = SecretBox(text: text) else { throw .unreadable("\(purpose.rawValue) \(owner)") }
        do { return try master.open(box, for: purpose, owner: owner) } catch { throw .wrongMasterKey }
    }
}

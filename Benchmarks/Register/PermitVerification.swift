import Access
import Crypto
import Deadlines
import Foundation
import Register
import Text

/// Verifies permits on two cores, beside bare Ed25519.
func timePermitVerification(_ large: LargeRegister) async throws {
    let key = SigningKey(id: "k", key: Curve25519.Signing.PrivateKey())
    var keys = VerificationKeys()
    keys.add(key.publicKey, id: "k")
    let permit = Permit(
        id: Identifier(random: LargeRegister.random(16)), issuer: "https://register.voorbeeld.example", organisation: large.organisation.id,
        dossier: large.dossiers[0],
        version: Identifier(random: LargeRegister.random(16)), purposes: ["doel"], people: ["employees"], data: ["health"], datasets: [], operations: [.use],
        safeguards: [],
        rulebook: "r", validFrom: Instant(seconds: 0), validUntil: Instant(seconds: 4_000_000_000))
    let list = RevocationList(
        issuer: permit.issuer, issuedAt: Instant(seconds: 0), validUntil: Instant(seconds: 4_000_000_000),
        entries: (0..<1_000).map { _ in .init(permit: Identifier(random: LargeRegister.random(16)), reason: .byHand, at: Instant(seconds: 1))
        })
    let tokens = try (0..<2_000).map { number in
        var one = permit
        one.purposes = ["doel \(number)"]
        return try PermitToken.sign(one, with: key)
    }
    let signature = Array(try Curve25519.Signing.PrivateKey().signature(for: Array(tokens[0].utf8)))
    let publicKey = key.publicKey

    await onTwoCores("bare Ed25519 verification, for comparison", times: 20_000) { index in
        precondition(!publicKey.isValidSignature(signature, for: Array(tokens[index % tokens.count].utf8)))
    }
    let published = keys
    await onTwoCores("permit verifications, each token for the first time", times: 20_000) { index in
        let verifier = PermitVerifier(published, revocations: nil)
        precondition((try? verifier.verify(tokens[index % tokens.count], at: Instant(seconds: 2_000_000_000), ignoringRevocations: true)) != nil)
    }
    let verifier = PermitVerifier(keys, revocations: list)
    await onTwoCores("permit verifications, 2,000 tokens again and again", times: 400_000) { index in
        precondition((try? verifier.verify(tokens[index % tokens.count], at: Instant(seconds: 2_000_000_000))) != nil)
    }
}

private func onTwoCores(_ name: String, times: Int, _ body: @escaping @Sendable (Int) -> Void) async {
    let start = ContinuousClock.now
    await withTaskGroup(of: Void.self) { group in
        for half in 0..<2 { group.addTask { for index in stride(from: half, to: times, by: 2) { body(index) } } }
    }
    print("\(name): \(Int(Double(times) / ((ContinuousClock.now - start) / .seconds(1)))) a second on two cores")
}

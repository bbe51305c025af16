import Crypto
import Testing
import Text

@testable import Access

/// The test vectors of WebAuthn Level 3, section 16. Some of them were made without asking who the user is: those are refused for that
/// reason and no earlier one, and their signatures hold.
@Suite struct PasskeyVectorTests {
    static let party = RelyingParty(id: "example.org", name: "Example", origins: ["https://example.org"])!

    static func clientData(_ type: String, _ challenge: String, crossOrigin: Bool = false, extra: String? = nil) -> [UInt8] {
        let more =
            extra.map { #","extraData":"clientDataJSON may be extended with additional fields in the future, such as this: \#($0)""# } ?? ""
        return Array(
            #"{"type":"webauthn.\#(type)","challenge":"\#(Base64URL.encode(hex(challenge)))","origin":"https://example.org","crossOrigin":\#(crossOrigin)\#(more)}"#
                .utf8)
    }

    static func register(_ id: String, _ challenge: String, client: [UInt8], object: [UInt8]) throws(PasskeyRefusal) -> Passkey {
        let json = PasskeyTests.answer(id: hex(id), [("clientDataJSON", client), ("attestationObject", object)])
        return try party.verifyRegistration(PasskeyRegistration(json: json), challenge: hex(challenge), userHandle: [1])
    }

    static func passkey(_ cose: [UInt8], copyable: Bool) throws -> Passkey {
        Passkey(
            id: [1, 2], userHandle: [1], publicKey: try #require(PasskeyPublicKey(cose: cose)), signCount: 0, transports: [], model: [],
            backupEligible: copyable, backedUp: false)
    }

    static func assert(_ passkey: Passkey, _ challenge: String, flags: String, signature: String, extra: String? = nil) throws -> Passkey {
        let data = hex("bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b5\(flags)00000000")
        let client = clientData("get", challenge, extra: extra)
        #expect(passkey.publicKey.isValidSignature(hex(signature), for: data + SHA256.hash(data: client)))
        #expect(!passkey.publicKey.isValidSignature(hex(signature), for: data + SHA256.hash(data: client + [32])))
        let json = PasskeyTests.answer(id: passkey.id, [("clientDataJSON", client), ("authenticatorData", data), ("signature", hex(signature))])
        return try party.verifyAssertion(PasskeyAssertion(json: json), challenge: hex(challenge), passkey: passkey, account: [1])
    }

    static func point(_ x: String, _ y: String) -> [UInt8] { hex("a5010203262001215820\(x)225820\(y)") }

    @Test func withoutAttestation() throws {
        let id = "f91f391db4c9b2fde0ea70189cba3fb63f579ba6122b33ad94ff3ec330084be4"
        let challenge = "00c30fb78531c464d2b6771dab8d7b603c01162f2fa486bea70f283ae556e130"
        let cose = Self.point(
            "afefa16f97ca9b2d23eb86ccb64098d20db90856062eb249c33a9b672f26df61", "930a56b87a2fca66334b03458abf879717c12cc68ed73290af2e2664796b9220")
        let object =
            hex(
                """
                a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b5
                59000000008446ccb9ab1db374750b2367ff6f3a1f0020\(id)
                """) + cose
        #expect(throws: PasskeyRefusal.userNotVerified) {
            try Self.register(id, challenge, client: Self.clientData("create", challenge, extra: "BkQeDjdcTBrXBiAwJTLE5Q"), object: object)
        }
        let bytes = try #require(CBORReader.read(object)?["authData"]?.bytes)
        let data = try #require(AuthenticatorData(bytes))
        #expect(data.credential?.id == hex(id) && data.credential?.publicKey == cose && data.backupEligible && data.backedUp)
        #expect(data.credential?.model == hex("8446ccb9ab1db374750b2367ff6f3a1f"))
        #expect(throws: PasskeyRefusal.userNotVerified) {
            try Self.assert(
                Self.passkey(cose, copyable: true), "39c0e7521417ba54d43e8dc95174f423dee9bf3cd804ff6d65c857c9abf4d408", flags: "19",
                signature: """
                    3046022100f50a4e2e4409249c4a853ba361282f09841df4dd4547a13a87780218deffcd380221008480ac0f0b93538174f575bf11a1dd5d
                    78c6e486013f937295ea13653e331e87
                    """)
        }
    }

    @Test func selfAttested() throws {
        let id = "455ef34e2043a87db3d4afeb39bbcb6cc32df9347c789a865ecdca129cbef58c"
        let challenge = "7869c2b772d4b58eba9378cf8f29e26cf935aa77df0da89fa99c0bdc0a76f7e5"
        let object =
            hex(
                """
                a363666d74667061636b65646761747453746d74a263616c672663736967584630440220067a20754ab925005dbf378097c92120031581c73228d1fb4f5b
                881bcd7da98302207fc7b147558c7c0eba3af18bd9d121fa3d3a26d17fe3f220272178f473b6006d68617574684461746158a4bfabc37432958b063360d3
                ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b55d00000000df850e09db6afbdfab51697791506cfc0020\(id)
                """)
            + Self.point(
                "eb151c8176b225cc651559fecf07af450fd85802046656b34c18f6cf193843c5",
                "927b8aa427a2be1b8834d233a2d34f61f13bfd44119c325d5896e183fee484f2")
        let client = Self.clientData("create", challenge, extra: "U9hTXvKE2URkMnb_0xYHVg")
        let passkey = try Self.register(id, challenge, client: client, object: object)
        #expect(passkey.id == hex(id) && passkey.publicKey.algorithm == .es256 && passkey.backupEligible && passkey.backedUp)
        #expect(passkey.model == hex("df850e09db6afbdfab51697791506cfc"))
        // The statement holds for these words of the browser only.
        #expect(throws: PasskeyRefusal.badAttestation) {
            try Self.register(id, challenge, client: Self.clientData("create", challenge), object: object)
        }
    }

    @Test func insideAnotherPage() throws {
        let id = "6e1050c0d2ca2f07c755cb2c66a74c64fa43065c18f938354d9915db2bd5ce57"
        let challenge = "3be5aacd03537142472340ab5969f240f1d87716e20b6807ac230655fa4b3b49"
        let object =
            hex(
                """
                a363666d74646e6f6e656761747453746d74a068617574684461746158a4bfabc37432958b063360d3ad6461c9c4735ae7f8edd46592a5e0f01452b2e4b5
                4500000000883f4f6014f19c09d87aa38123be48d00020\(id)
                """)
            + Self.point(
                "22200a473f90b11078851550d03b4e44a2279f8c4eca27b3153dedfe03e4e97d",
                "cbd0be95e746ad6f5a8191be11756e4c0420e72f65b466d39bc56b8b123a9c6e")
        let client = Self.clientData("create", challenge, crossOrigin: true, extra: "zZquEtDR9DWqpW5tBWTFug")
        #expect(throws: PasskeyRefusal.insideOtherPage) { try Self.register(id, challenge, client: client, object: object) }
        // All else in it is as it should be.
        #expect(throws: Never.self) { try Self.register(id, challenge, client: Self.clientData("create", challenge), object: object) }
    }

    @Test func signedInAfterAPINOrFinger() throws {
        let cose = Self.point(
            "3b8176b7504489cc593046d7988abb7905a742de6ac2cdc748a873c663e90cb1", "1436d5edc9a75f23999eef9d5950a5c2455514ee1014084720f841a06b828a11")
        let passkey = try Self.assert(
            Self.passkey(cose, copyable: true), "ef1deba56dce48f674a447ccf63b9599258ce87648e5c396f2ef0ca1da460e3b", flags: "0d",
            signature: """
                304502203ecef83fb12a0cae7841055f9f87103a99fd14b424194bbf06c4623d3ee6e3fd022100d2ace346db262b1374a6b70faa51f518a42ddca13a4125
                ce6f5052a75bac9fb6
                """)
        #expect(passkey.signCount == 0 && !passkey.backedUp)
    }

    @Test func ed25519() throws {
        let cose = hex("a401010327200621582044e06ddd331c36a8dc667bab52bcae63486c916aa5e339e6acebaa84934bf832")
        #expect(throws: PasskeyRefusal.userNotVerified) {
            try Self.assert(
                Self.passkey(cose, copyable: false), "895957e01c633a698348a2d8a31a54b7db27e8c1c43b2080d79ae2190267bfd2", flags: "01",
                signature: """
                    f5c59c7e46c34f6f8cc197101ddf9934fa2595f68eb1913a637e8419eb9ba4cfdfc48f85393bc0d40b011f0d6fecb097d6607525713223a0dc0d
                    453993dae00b
                    """)
        }
    }

    /// The modulus is the product of two Mersenne primes: (2²²⁰³ - 1)(2¹²⁷⁹ - 1) = 2³⁴⁸² - 2²²⁰³ - 2¹²⁷⁹ + 1.
    @Test func rsa() throws {
        var modulus = [UInt8](repeating: 0, count: 436)
        for bit in [0] + Array(1279...2202) + Array(2204...3481) { modulus[435 - bit / 8] |= 1 << UInt8(bit % 8) }
        let cose = hex("a4010303390100205901b4") + modulus + hex("2143010001")
        #expect(throws: PasskeyRefusal.userNotVerified) {
            try Self.assert(
                Self.passkey(cose, copyable: true), "295f59f5fa8fe62c5aca9e27626c78c8da376ae6d8cd2dd29aebad601e1bc4c5", flags: "19",
                signature: """
                    01063d52d7c39b4d432fc7063c5d93e582bdcb16889cd71f888d67d880ea730a428498d3bc8e1ee11f2b1ecbe6c292b118c55ffaaddefa8cad0a54dd137c
                    51f1eec673f1bb6c4d1789d6826a222b22d0f585fc901fdc933212e579d199b89d672aa44891333e6a1355536025e82b25590256c3538229b55737083b2f
                    6b9377e49e2472f11952f79fdd0da180b5ffd901b4049a8f081bb40711bef76c62aed943571f2d0575304cb549d68d8892f95086a30f93716aee818f8dc0
                    6e96c0d5e0ed4cfa9fd8773d90464b68cf140f7986666ff9c9e3302acd0535d60d769f465e2ab57ef8aabc89fccfef7ba32a64154a8b3d26be2298f470b8
                    cc5377dbe3dfd4b0b45f8f01e63bde6cfc76b62771f9b70aa27cf40152cad93aa5acd784fd4b90f676e2ea828d0bf2400aebbaae4153e5838f537f88b622
                    8346782a93a899be66ec77de45b3efcf311da6321c92e6b0cd11bfe653bf3e98cee8e341f02d67dbb6f9c98d9e8178090cfb5b70fbc6d541599ac794ae2f
                    1d4de1286ec8de8c2daf7b1d15c8438e90d924df5c19045220a4c8438c1b979bbe016cf3d0eeec23c3999d4882cc645b776de930756612cdc6dd398160ff
                    02a6
                    """)
        }
    }
}

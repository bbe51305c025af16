import Text

/// What a browser sends back when it made a passkey: `toJSON()` of its credential (WebAuthn Level 3 section 5.1, RegistrationResponseJSON).
public struct PasskeyRegistration: Sendable, Hashable {
    /// What the authenticator calls the passkey.
    public let id: [UInt8]
    let clientData: [UInt8]
    let attestation: [UInt8]
    let transports: [String]

    /// - Parameter json: the browser's words. Members that are not needed are not looked at.
    /// - Throws: `PasskeyRefusal.unreadable`.
    public init(json: [UInt8]) throws(PasskeyRefusal) {
        let (id, response) = try browserAnswer(json)
        guard let clientData = response["clientDataJSON"]?.text.flatMap(Base64URL.decode),
            let attestation = response["attestationObject"]?.text.flatMap(Base64URL.decode)
        else { throw .unreadable }
        (self.id, self.clientData, self.attestation) = (id, clientData, attestation)
        // Only what a later request repeats to the browser; a word that is none of these is a browser's of the future.
        let known: Set = ["ble", "cable", "hybrid", "internal", "nfc", "smart-card", "usb"]
        transports = Set((response["transports"]?.elements ?? []).compactMap(\.text)).intersection(known).sorted()
    }
}

/// What a browser sends back when somebody signs in with a passkey (WebAuthn Level 3 section 5.1, AuthenticationResponseJSON).
public struct PasskeyAssertion: Sendable, Hashable {
    /// Which passkey answered: by this it is looked up.
    public let id: [UInt8]
    let clientData: [UInt8]
    let authenticatorData: [UInt8]
    let signature: [UInt8]
    /// The account that the authenticator keeps with the passkey.
    public let userHandle: [UInt8]?

    /// - Parameter json: the browser's words. Members that are not needed are not looked at.
    /// - Throws: `PasskeyRefusal.unreadable`.
    public init(json: [UInt8]) throws(PasskeyRefusal) {
        let (id, response) = try browserAnswer(json)
        guard let clientData = response["clientDataJSON"]?.text.flatMap(Base64URL.decode),
            let authenticatorData = response["authenticatorData"]?.text.flatMap(Base64URL.decode),
            let signature = response["signature"]?.text.flatMap(Base64URL.decode)
        else { throw .unreadable }
        switch response["userHandle"] {
        case nil, .null?: userHandle = nil
        case .string(let text)?:
            guard let handle = Base64URL.decode(text) else { throw .unreadable }
            userHandle = handle
        default: throw .unreadable
        }
        (self.id, self.clientData, self.authenticatorData, self.signature) = (id, clientData, authenticatorData, signature)
    }
}

private func browserAnswer(_ json: [UInt8]) throws(PasskeyRefusal) -> (id: [UInt8], response: JSONValue) {
    guard json.count <= 65_536, let value = JSONReader.read(json, maximumDepth: 8), value["type"]?.text == "public-key",
        let text = value["rawId"]?.text, value["id"]?.text == text, let id = Base64URL.decode(text), (1...1023).contains(id.count),
        let response = value["response"]
    else { throw .unreadable }
    return (id, response)
}

import Crypto

extension RelyingParty {
    /// Checks that a browser made the passkey that was asked for (WebAuthn Level 2 section 7.1).
    ///
    /// The caller has yet to see that no account has the passkey already, and to forget the challenge, whatever the outcome.
    ///
    /// We ask for no attestation, and draw no trust from any. A statement "none" must be empty, and one that the key signed itself must
    /// hold; any other, which a browser may pass on unasked, is taken for none.
    /// - Throws: `PasskeyRefusal`.
    public func verifyRegistration(_ registration: PasskeyRegistration, challenge: [UInt8], userHandle: [UInt8]) throws(PasskeyRefusal) -> Passkey {
        try ClientData.check(registration.clientData, .create, challenge: challenge, of: self)
        guard let object = CBORReader.read(registration.attestation), object.map?.count == 3, let format = object["fmt"]?.text,
            let statement = object["attStmt"]?.map, let bytes = object["authData"]?.bytes, let data = AuthenticatorData(bytes),
            let credential = data.credential
        else { throw .unreadable }
        try check(data)
        guard credential.id == registration.id else { throw .otherCredential }
        guard let key = PasskeyPublicKey(cose: credential.publicKey) else { throw .otherAlgorithm }
        switch format {
        case "none":
            guard statement.isEmpty else { throw .badAttestation }
        case "packed" where statement[.text("x5c")] == nil:
            guard statement[.text("alg")]?.number == key.algorithm.rawValue, let signature = statement[.text("sig")]?.bytes,
                key.isValidSignature(signature, for: bytes + SHA256.hash(data: registration.clientData))
            else { throw .badAttestation }
        default: break
        }
        return Passkey(
            id: credential.id, userHandle: userHandle, publicKey: key, signCount: data.signCount, transports: registration.transports,
            model: credential.model, backupEligible: data.backupEligible, backedUp: data.backedUp)
    }

    /// Checks that somebody has the passkey, and that the authenticator knew them (WebAuthn Level 2 section 7.2).
    ///
    /// The caller looked the passkey up by the id in the answer, and has yet to store what is given back, and to forget the challenge,
    /// whatever the outcome.
    /// - Parameter account: the user handle of the account that said who it is before, or nil where the passkey is to tell: then the answer
    ///   must name the account.
    /// - Returns: the passkey with its new counter.
    /// - Throws: `PasskeyRefusal`.
    public func verifyAssertion(
        _ assertion: PasskeyAssertion, challenge: [UInt8], passkey: Passkey, account: [UInt8]?
    ) throws(PasskeyRefusal) -> Passkey {
        guard assertion.id == passkey.id else { throw .otherCredential }
        if let account, account != passkey.userHandle { throw .otherUser }
        if account == nil, assertion.userHandle == nil { throw .otherUser }
        if let named = assertion.userHandle, named != passkey.userHandle { throw .otherUser }
        try ClientData.check(assertion.clientData, .get, challenge: challenge, of: self)
        guard let data = AuthenticatorData(assertion.authenticatorData) else { throw .unreadable }
        try check(data)
        guard data.backupEligible == passkey.backupEligible else { throw .otherBackupState }
        guard passkey.publicKey.isValidSignature(assertion.signature, for: assertion.authenticatorData + SHA256.hash(data: assertion.clientData))
        else { throw .badSignature }
        guard data.signCount > passkey.signCount || (data.signCount == 0 && passkey.signCount == 0) else { throw .countNotRisen }
        var passkey = passkey
        (passkey.signCount, passkey.backedUp) = (data.signCount, data.backedUp)
        return passkey
    }

    private func check(_ data: AuthenticatorData) throws(PasskeyRefusal) {
        guard data.relyingPartyHash == Array(SHA256.hash(data: Array(id.utf8))) else { throw .otherRelyingParty }
        guard data.userPresent else { throw .userNotPresent }
        guard data.userVerified else { throw .userNotVerified }
        // What cannot be copied is not copied (Level 3 section 6.1.3).
        guard data.backupEligible || !data.backedUp else { throw .otherBackupState }
    }
}

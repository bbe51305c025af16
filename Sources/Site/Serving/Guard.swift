import Crypto
import Foundation
import HTTPTypes
import Hummingbird
import Markup
import Text

/// Ties forms to the visitor's own browser: a random word in a cookie that only comes along on requests from this site,
/// and the digest of that word in every form.
struct VisitorGuard: Sendable {
    static let cookieName = "waarborg"
    let randomBytes: @Sendable (Int) -> [UInt8]
    /// Whether the site is reached over https, so that its cookies are for https only.
    let isSecure: Bool

    /// The visitor's word, taken from the cookie or made now, and the header that sets it where it is new.
    func visitor(_ request: Request) -> (token: CSRFToken, cookie: String?) {
        if let word = word(in: request) { return (CSRFToken(Self.digest(word)), nil) }
        let word = HexText.encode(randomBytes(16))
        return (CSRFToken(Self.digest(word)), "\(Self.cookieName)=\(word); Path=/; HttpOnly; SameSite=Strict\(isSecure ? "; Secure" : "")")
    }

    /// - Throws: `Failure.forged` unless the form came from a page of this site in this browser.
    func check(_ form: FormFields, _ request: Request) throws {
        guard let word = word(in: request), form[CSRFToken.fieldName] == Self.digest(word), isFromHere(request) else {
            throw Failure.forged
        }
    }

    private func word(in request: Request) -> String? {
        guard let word = request.cookies[Self.cookieName]?.value, word.utf8.count == 32,
            word.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else { return nil }
        return word
    }

    /// Browsers tell where a form was; a form of another site is refused whatever it holds.
    private func isFromHere(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite], site != "same-origin", site != "none" { return false }
        guard let origin = request.headers[.origin], origin != "null" else { return true }
        guard let host = request.head.authority else { return false }
        return origin.hasSuffix("//" + host)
    }

    private static func digest(_ word: String) -> String {
        HexText.encode(SHA256.hash(data: Array("form \(word)".utf8)).prefix(16))
    }
}

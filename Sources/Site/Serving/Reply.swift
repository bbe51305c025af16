import HTTPTypes
import Hummingbird
import Markup
import NIOCore
import Text

/// Makes responses.
enum Reply {
    static func html(
        _ page: Page, in language: Language, status: HTTPResponse.Status = .ok, cookie: String? = nil, isPrivate: Bool = false,
        mayScript: Bool = false
    ) -> Response {
        var response = bytes(page.render(), type: "text/html; charset=utf-8", status: status)
        response.headers[.contentLanguage] = language.rawValue
        if let cookie { response.headers[.setCookie] = cookie }
        if mayScript { response.headers[.contentSecurityPolicy] = "\(Gate.policy); script-src 'self'" }
        if isPrivate {
            response.headers[.cacheControl] = "no-store"
            response.headers[.robotsTag] = "noindex"
        }
        return response
    }

    static func json(_ bytes: [UInt8], status: HTTPResponse.Status = .ok, type: String = "application/json") -> Response {
        Reply.bytes(bytes, type: type, status: status)
    }

    static func bytes(_ bytes: [UInt8], type: String, status: HTTPResponse.Status = .ok) -> Response {
        var headers: HTTPFields = [:]
        headers[.contentType] = type
        return Response(status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// A file to save, not to show.
    static func file(_ bytes: [UInt8], named name: String, type: String) -> Response {
        var response = Reply.bytes(bytes, type: type)
        response.headers[.contentDisposition] = disposition(name)
        response.headers[.cacheControl] = "no-store"
        return response
    }

    /// The name of a file, in letters that every browser reads and in full (RFC 6266, RFC 8187).
    private static func disposition(_ name: String) -> String {
        func isPlain(_ byte: UInt8) -> Bool {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
        let plain = String(decoding: name.utf8.map { isPlain($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
        if plain == name { return "attachment; filename=\"\(name)\"" }
        let digits = Array("0123456789ABCDEF")
        let full = name.utf8.map { isPlain($0) ? String(UnicodeScalar($0)) : "%\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(full)"
    }

    /// After a form: look there.
    static func seeOther(_ path: SitePath) -> Response {
        Response(status: .seeOther, headers: [.location: path.text, .cacheControl: "no-store"])
    }
}

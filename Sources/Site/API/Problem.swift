import HTTPTypes
import Hummingbird
import Rulebook
import Text

/// Problem details (RFC 9457).
enum Problem {
    static let mediaType = "application/problem+json"

    static func response(_ failure: Failure, _ language: Language) -> Response {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        json.field("type", "/api/v1/openapi.json#problem-" + failure.code)
        json.field("title", failure.title[language])
        json.field("status", failure.status.code)
        json.field("detail", failure.detail[language])
        if !failure.diagnostics.isEmpty {
            json.array("errors", failure.diagnostics) { json, diagnostic in
                json.beginObject()
                json.field("code", diagnostic.code)
                json.field("message", diagnostic.message[language])
                json.field("line", diagnostic.position.line)
                json.field("column", diagnostic.position.column)
                if let hint = diagnostic.hint { json.field("hint", hint[language]) }
                json.endObject()
            }
        }
        json.endObject()
        var response = Reply.json(json.bytes, status: failure.status, type: mediaType)
        response.headers[.contentLanguage] = language.rawValue
        return response
    }
}

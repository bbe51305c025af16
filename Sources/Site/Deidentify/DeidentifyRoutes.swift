import Deidentification
import DocumentReading
import HTTPTypes
import Hummingbird
import Markup
import Text

/// Personal data found in a text and taken out of it. Nothing is stored and nothing is logged: what comes in goes back with the answer.
extension Site {
    func addDeidentify(to routes: inout RouteTable) {
        routes.on(.get, .deidentify) { request, _, language in
            let (token, cookie) = visitors.visitor(request)
            var asked = TextRequest(placeholders: language, secret: [])
            if request.query["example"] != nil { asked.text = DeidentifyExample.text(language) }
            return Reply.html(DeidentifyView(language: language, token: token, asked: asked).page(self), in: language, cookie: cookie, isPrivate: true)
        }
        routes.on(.post, .deidentify) { request, _, language in
            let (token, cookie) = visitors.visitor(request)
            var asked = TextRequest(placeholders: language, secret: [])
            func again(_ field: String, _ message: Bilingual, _ status: HTTPResponse.Status = .unprocessableContent) -> Response {
                let view = DeidentifyView(language: language, token: token, asked: asked, mistake: (field, message))
                return Reply.html(view.page(self), in: language, status: status, cookie: cookie, isPrivate: true)
            }
            do {
                let form = try await multipart(request, upTo: TextRequest.longestForm)
                asked = try TextRequest(form, language: language, random: randomBytes)
                try asked.complete(form)
                let (complete, isDownload) = (asked, form.form[TextRequest.Field.step] == "download")
                return try await textWork.pass { try await answer(complete, isDownload: isDownload, language, token) }
            } catch let mistake as TextRequest.Mistake {
                return again(mistake.field, mistake.message)
            } catch let error as DocumentError {
                let place = error.placeText == Bilingual("") ? Bilingual("") : Bilingual(" (") + error.placeText + Bilingual(")")
                return again(TextRequest.Field.file, error.message.sentenceStart + place + Bilingual(". ") + error.mending.sentence)
            } catch let error as DeidentificationError {
                return again(TextRequest.Field.text, error.message.sentence)
            } catch let failure as Failure where failure.code == Failure.tooLarge.code {
                let message = Bilingual(
                    nl: "Dit is te groot. Een tekst mag hooguit 1 MB zijn, en een bestand hooguit 10 MB.",
                    en: "This is too large. A text may be at most 1 MB, and a file at most 10 MB.")
                return again(TextRequest.Field.file, message, .contentTooLarge)
            }
        }
    }

    private func answer(_ asked: TextRequest, isDownload: Bool, _ language: Language, _ token: CSRFToken) async throws -> Response {
        if isDownload {
            let result = try await onOwnThread { try TextWork.result(of: asked) }
            return TextDownload.response(result, language)
        }
        let page = try await onOwnThread {
            ResultView(language: language, token: token, asked: asked, result: try TextWork.result(of: asked)).page(self)
        }
        return Reply.html(page, in: language, isPrivate: true)
    }
}

/// The treated text as a file.
enum TextDownload {
    static func response(_ result: TextResult, _ language: Language) -> Response {
        // The name that the file came with may be somebody's.
        let standing = result.standing
        let kind = result.file?.kind ?? .text
        return Reply.file(result.file?.content ?? Array(result.treated.utf8), named: "\(standing[language]).\(kind.outputEnding)", type: mediaType(kind))
    }

    private static func mediaType(_ kind: DocumentKind) -> String {
        switch kind {
        case .text, .pdf: "text/plain; charset=utf-8"
        case .ndjson: "application/x-ndjson"
        case .csv: "text/csv; charset=utf-8"
        case .eml: "message/rfc822"
        case .docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case .odt: "application/vnd.oasis.opendocument.text"
        }
    }
}

import Access
import HTTPTypes
import Hummingbird
import Logging
import ProcessingLog
import Register
import RegisterStorage
import Text

/// Takes records from other systems: OTLP over HTTP, answered only when what is kept is on the disk.
struct LogIntake {
    /// Where OpenTelemetry sends spans, behind whatever address it was given.
    static let path = "/v1/traces"
    /// The bytes of a message, unpacked too.
    static let largest = 4 * 1024 * 1024
    /// Messages that are read at the same time: each may take many times its size in memory.
    static let mostAtOnce = 32

    let site: Site

    /// Everything that goes wrong becomes an answer in the sender's encoding: a record that was not acknowledged is sent again.
    func answer(_ request: Request, organisation slug: String?, _ context: SiteContext) async -> Response {
        do {
            let caller = try await site.caller(request, for: .writeLog)
            guard let encoding = Self.encoding(request) else { throw Failure.notSpans }
            let isIn = site.logMessages.withLock { count in
                guard count < Self.mostAtOnce else { return false }
                count += 1
                return true
            }
            guard isIn else { throw Failure.tooMany(retryAfter: 1) }
            defer { site.logMessages.withLock { $0 -= 1 } }
            let organisation = try await site.organisation(slug, of: caller)
            let (records, faults) = try records(try await bytes(request), encoding)
            let refused = try await site.register.log(
                records, in: organisation, by: caller.actor, address: site.settings.address, at: site.circumstances.time)
            let all = faults + refused.compactMap { $0 }
            return Reply.json(
                ExportAnswer.accepted(rejected: all.count, message: RejectionSummary.text(all), encoding), type: encoding.rawValue)
        } catch {
            return Self.response(failure(error, context), to: request)
        }
    }

    /// What is wrong with a message, in the encoding that it came in.
    static func response(_ failure: Failure, to request: Request) -> Response {
        let encoding = encoding(request) ?? .json
        let message = failure.title.en + ". " + failure.detail.en
        var response = Reply.json(ExportAnswer.failure(message, encoding), status: failure.status, type: encoding.rawValue)
        response.headers.append(contentsOf: failure.fields)
        return response
    }

    private static func encoding(_ request: Request) -> ExportEncoding? {
        request.headers[.contentType].flatMap(ExportEncoding.init(contentType:))
    }

    private func bytes(_ request: Request) async throws -> [UInt8] {
        var limits = site.limits
        limits.body = Self.largest
        let bytes: [UInt8]
        do { bytes = try await request.bytes(limits) } catch let failure as Failure where failure.status == .contentTooLarge {
            throw Failure.tooLargeForLog
        }
        switch request.headers[.contentEncoding]?.lowercased() {
        case nil, "", "identity": return bytes
        case "gzip":
            do { return try Gzip.unpack(bytes, limit: Self.largest) } catch Gzip.Fault.tooLarge { throw Failure.tooLargeForLog } catch {
                throw Failure.badRequest(
                    "unreadable", .init(nl: "Het bericht is geen goede gzip.", en: "The message is not good gzip."))
            }
        default: throw Failure.notGzip
        }
    }

    private func records(_ bytes: [UInt8], _ encoding: ExportEncoding) throws -> (records: [ProcessingRecord], faults: [RecordFault]) {
        let spans: [TraceSpan]
        do throws(ExportFault) { spans = try ExportRequest.spans(bytes, encoding) } catch {
            throw Failure.badRequest("unreadable", error.message.sentence)
        }
        var records: [ProcessingRecord] = []
        var faults: [RecordFault] = []
        for span in spans {
            do throws(RecordFault) { records.append(try RecordReader.record(span)) } catch { faults.append(error) }
        }
        return (records, faults)
    }

    private func failure(_ error: any Error, _ context: SiteContext) -> Failure {
        switch error {
        case let failure as Failure: return failure
        case let refusal as Refusal: return Failure(refusal)
        case let busy as LogBusy: return .tooMany(retryAfter: busy.retryAfter)
        default:
            // The kind of error only: its words could hold a record.
            context.logger.error("records were not kept", metadata: ["kind": "\(type(of: error))"])
            return .logUnavailable
        }
    }
}

extension Failure {
    fileprivate static let notSpans = unsupported(
        .init(
            nl: "Stuur OTLP als application/x-protobuf of application/json.", en: "Send OTLP as application/x-protobuf or application/json."))

    fileprivate static let notGzip = unsupported(
        .init(nl: "Stuur het bericht onverpakt, of met Content-Encoding: gzip.", en: "Send the message as it is, or with Content-Encoding: gzip."))

    private static func unsupported(_ detail: Bilingual) -> Failure {
        Failure(
            status: .unsupportedMediaType, code: "media-type",
            title: .init(nl: "Dit soort bericht lezen we niet", en: "We do not read this kind of message"), detail: detail)
    }

    fileprivate static let tooLargeForLog = Failure(
        status: .contentTooLarge, code: "too-large", title: .init(nl: "Dit is te groot", en: "This is too large"),
        detail: .init(
            nl: "Een bericht mag hooguit 4 MiB zijn, ook uitgepakt. Stuur minder regels tegelijk.",
            en: "A message may be at most 4 MiB, unpacked too. Send fewer records at a time."))

    fileprivate static let logUnavailable = Failure(
        status: .serviceUnavailable, code: "unavailable", title: .init(nl: "Niets is bewaard", en: "Nothing was kept"),
        detail: .init(nl: "Stuur het straks opnieuw.", en: "Send it again later."), fields: [.retryAfter: "5"])
}

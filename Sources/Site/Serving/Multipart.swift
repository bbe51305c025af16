import Foundation
import HTTPTypes
import Hummingbird
import Text

/// A form with a file in it: `multipart/form-data` (RFC 7578), read strictly and within limits.
struct MultipartForm: Sendable {
    struct File: Sendable {
        /// Without folders.
        var name: String
        var content: [UInt8]
    }

    /// The fields that are no files.
    let form: FormFields
    /// By field; a file field that was left empty is not here.
    let files: [String: File]

    /// Whether a request says that it brings such a form.
    static func isOne(_ request: Request) -> Bool { request.headers[.contentType]?.lowercased().hasPrefix("multipart/form-data") == true }

    /// - Throws: `Failure.badRequest` for what is no such form.
    init(_ bytes: [UInt8], contentType: String) throws {
        guard let boundary = Self.boundary(contentType) else { throw Self.unreadable }
        let mark = Array("--\(boundary)".utf8)
        var fields: [(name: String, value: String)] = []
        var files: [String: File] = [:]
        guard var place = Self.find(mark, in: bytes, from: 0) else { throw Self.unreadable }
        while true {
            place += mark.count
            if bytes[place...].starts(with: Array("--".utf8)) { break }
            guard bytes[place...].starts(with: [0x0D, 0x0A]), let end = Self.find([0x0D, 0x0A] + mark, in: bytes, from: place + 2) else {
                throw Self.unreadable
            }
            let part = Array(bytes[(place + 2)..<end])
            guard let split = Self.find([0x0D, 0x0A, 0x0D, 0x0A], in: part, from: 0), fields.count + files.count < 500 else { throw Self.unreadable }
            let headers = String(decoding: part[..<split], as: UTF8.self)
            let content = Array(part[(split + 4)...])
            guard let name = Self.parameter("name", of: headers) else { throw Self.unreadable }
            if let file = Self.parameter("filename", of: headers) {
                let plain = file.split(whereSeparator: { $0 == "/" || $0 == "\\" }).last.map(String.init) ?? ""
                if !plain.isEmpty || !content.isEmpty { files[name] = File(name: String(plain.prefix(200)), content: content) }
            } else {
                fields.append((name, String(decoding: content, as: UTF8.self)))
            }
            place = end + 2
        }
        form = FormFields(fields: fields)
        self.files = files
    }

    private static var unreadable: Failure {
        .badRequest("bad-form", .init(nl: "Dit formulier is niet te lezen. Probeer het opnieuw.", en: "This form cannot be read. Try again."))
    }

    private static func boundary(_ contentType: String) -> String? {
        guard contentType.lowercased().hasPrefix("multipart/form-data") else { return nil }
        for part in contentType.split(separator: ";").dropFirst() {
            let pair = part.drop { $0 == " " }
            guard pair.lowercased().hasPrefix("boundary=") else { continue }
            let value = pair.dropFirst("boundary=".count).filter { $0 != "\"" }
            return (1...70).contains(value.utf8.count) ? value : nil
        }
        return nil
    }

    /// The value of a parameter of `Content-Disposition`; browsers write a quotation mark in it as `%22`.
    private static func parameter(_ name: String, of headers: String) -> String? {
        for line in headers.split(separator: "\r\n") where line.lowercased().hasPrefix("content-disposition:") {
            guard let start = line.range(of: "; \(name)=\"") else { return nil }
            let rest = line[start.upperBound...]
            guard let end = rest.firstIndex(of: "\"") else { return nil }
            return String(rest[..<end]).replacing("%22", with: "\"").replacing("%0D", with: "").replacing("%0A", with: "")
        }
        return nil
    }

    private static func find(_ wanted: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place + wanted.count <= bytes.count {
            guard let next = bytes[place...(bytes.count - wanted.count)].firstIndex(of: wanted[0]) else { return nil }
            if bytes[next..<next + wanted.count].elementsEqual(wanted) { return next }
            place = next + 1
        }
        return nil
    }
}

extension Site {
    /// A form with a file, from this site in this browser.
    func multipart(_ request: Request, upTo bytes: Int) async throws -> MultipartForm {
        var limits = limits
        limits.body = bytes
        limits.patience = .seconds(60)
        let form = try MultipartForm(try await request.bytes(limits), contentType: request.headers[.contentType] ?? "")
        try visitors.check(form.form, request)
        return form
    }
}

import Foundation
import Text

/// A message in the form in which it is sent (RFC 5322, RFC 2045): plain text in UTF-8, all of it in ASCII on the way.
public struct MailMessage: Sendable, Hashable {
    public let from: String
    public let to: String
    public let subject: String
    public let text: String
    /// Names the message for good, so that a program knows it again: `id@domain`.
    public let id: String
    /// Seconds since 1970.
    public let date: Int

    /// - Returns: nil where an address could not be one, or could end a header.
    public init?(from: String, to: String, subject: String, text: String, id: String, date: Int) {
        guard [from, to, id].allSatisfy(Self.isAddress) else { return nil }
        (self.from, self.to, self.subject, self.text, self.id, self.date) = (from, to, subject, text, id, date)
    }

    /// One `@`, signs that are printed and no spaces or brackets; letters outside ASCII need SMTPUTF8, which is not done here.
    public static func isAddress(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { !$0.isEmpty } && text.utf8.count <= 254
            && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
    }

    /// The lines, each ended by CR LF.
    public var bytes: [UInt8] {
        let headers = [
            "From: Waarborg <\(from)>", "To: <\(to)>", "Subject: \(Self.encoded(subject))", "Date: \(Self.written(date))", "Message-ID: <\(id)>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: base64", "Auto-Submitted: auto-generated",
        ]
        let body = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
        let letters = Array(Data(body.utf8).base64EncodedString())
        let lines = stride(from: 0, to: letters.count, by: 76).map { String(letters[$0..<min($0 + 76, letters.count)]) }
        return Array(((headers + [""] + lines).joined(separator: "\r\n") + "\r\n").utf8)
    }

    /// A text in a header as encoded words (RFC 2047 section 2: each of 75 signs at most, whole characters), also where it is ASCII.
    static func encoded(_ text: String) -> String {
        var (words, part) = ([String](), [UInt8]())
        for scalar in text.unicodeScalars where !(scalar.properties.generalCategory == .control) {
            let bytes = Array(String(scalar).utf8)
            if part.count + bytes.count > 42 {
                words.append("=?utf-8?B?\(Data(part).base64EncodedString())?=")
                part = []
            }
            part += bytes
        }
        return (words + ["=?utf-8?B?\(Data(part).base64EncodedString())?="]).joined(separator: "\r\n ")
    }

    /// A moment as RFC 5322 section 3.3 writes it, in UTC.
    static func written(_ seconds: Int) -> String {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        let parts = calendar.dateComponents(
            [.year, .month, .day, .hour, .minute, .second, .weekday], from: Date(timeIntervalSince1970: TimeInterval(seconds)))
        func two(_ number: Int?) -> String { String(String(100 + (number ?? 0)).suffix(2)) }
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        return """
            \(days[(parts.weekday ?? 1) - 1]), \(parts.day ?? 1) \(months[(parts.month ?? 1) - 1]) \(parts.year ?? 1970) \
            \(two(parts.hour)):\(two(parts.minute)):\(two(parts.second)) +0000
            """
    }
}

public import Deadlines
import Text

/// A day in a calendar.
public struct CalendarDay: Sendable, Hashable {
    /// Names the event for good; a later one of the same name takes its place.
    public var id: String
    public var day: CivilDate
    public var title: String
    public var text: String
    /// Where there is more.
    public var address: String
    /// When what it says last changed.
    public var changed: Instant

    public init(id: String, day: CivilDate, title: String, text: String, address: String, changed: Instant) {
        (self.id, self.day, self.title, self.text, self.address, self.changed) = (id, day, title, text, address, changed)
    }
}

/// Days in the form that calendar programs read (iCalendar, RFC 5545).
public struct CalendarFile: Sendable, Hashable {
    public var name: String
    public var days: [CalendarDay]

    public init(name: String, days: [CalendarDay]) { (self.name, self.days) = (name, days) }

    /// The file; the same days give the same bytes, whenever it is asked for.
    public var bytes: [UInt8] {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Waarborg//Register//NL", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
            // Not of RFC 5545, but what programs show and how often they look.
            "X-WR-CALNAME:\(Self.escaped(name))", "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
        ]
        for day in days {
            lines += [
                "BEGIN:VEVENT", "UID:\(Self.escaped(day.id))", "DTSTAMP:\(Self.written(day.changed))", "DTSTART;VALUE=DATE:\(Self.written(day.day))",
                // The end of a day is the next one (section 3.6.1).
                "DTEND;VALUE=DATE:\(Self.written(day.day.adding(days: 1) ?? day.day))", "SUMMARY:\(Self.escaped(day.title))",
                "DESCRIPTION:\(Self.escaped(day.text))", "URL:\(Self.address(day.address))", "TRANSP:TRANSPARENT", "END:VEVENT",
            ]
        }
        lines.append("END:VCALENDAR")
        return lines.flatMap { Self.folded($0) }
    }

    /// TEXT (section 3.3.11); signs that it may not hold are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\\\"
            case ";": result += "\\;"
            case ",": result += "\\,"
            case "\n": result += "\\n"
            case "\r": continue
            default:
                if scalar.properties.generalCategory == .control, scalar != "\t" { continue }
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// URI (section 3.3.13): nothing in it ends the line.
    private static func address(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value > 0x20 && $0.value != 0x7F }))
    }

    /// Lines of 75 bytes at most, ended by CR LF; what follows starts with a space, and no character is cut (section 3.1).
    static func folded(_ line: String) -> [UInt8] {
        var (bytes, length): ([UInt8], Int) = ([], 0)
        for scalar in line.unicodeScalars {
            let letter = Array(String(scalar).utf8)
            if length + letter.count > 75 {
                bytes += [0x0D, 0x0A, 0x20]
                length = 1
            }
            bytes += letter
            length += letter.count
        }
        return bytes + [0x0D, 0x0A]
    }

    private static func written(_ day: CivilDate) -> String { day.description.replacing("-", with: "") }

    /// A moment in UTC (section 3.3.5).
    private static func written(_ time: Instant) -> String {
        let day = CivilDate(dayNumber: time.seconds >= 0 ? time.seconds / 86_400 : (time.seconds - 86_399) / 86_400)
        let second = ((time.seconds % 86_400) + 86_400) % 86_400
        func two(_ number: Int) -> String { String(String(100 + number).suffix(2)) }
        return "\(day.map(written) ?? "19700101")T\(two(second / 3600))\(two(second / 60 % 60))\(two(second % 60))Z"
    }
}

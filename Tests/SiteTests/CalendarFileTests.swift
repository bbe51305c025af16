import Deadlines
import Foundation
import Interchange
import SeededChance
import TestSupport
import Testing

@Suite("Calendar files")
struct CalendarFileTests {
    @Test("What another program reads is what was written, whatever the words; no line is longer than 75 bytes")
    func read() throws {
        var chance = Chance(7)
        let pieces = ["a", "é", "🗓️", ";", ",", "\\", "\n", "\"", ":", "BEGIN:VEVENT", "\\n", " ", "\t", "\u{7}", "\r\n", "ﬁ", "漢字", "\u{2028}"]
        func words() -> String { (0..<chance.number(0...60)).map { _ in pieces[chance.number(0...(pieces.count - 1))] }.joined() }
        let days = (0..<150).map { number in
            CalendarDay(
                id: "\(number)@voorbeeld.example", day: CivilDate(dayNumber: chance.number(0...40_000))!, title: words(), text: words(),
                address: "https://voorbeeld.example/dossier/\(number)", changed: Instant(seconds: chance.number(0...4_000_000_000)))
        }
        let file = CalendarFile(name: words(), days: days)
        #expect(file.bytes == CalendarFile(name: file.name, days: days).bytes)
        let lines = file.bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        #expect(lines.dropLast().allSatisfy { $0.last == 0x0D && $0.count <= 76 } && lines.last?.isEmpty == true)
        let program = """
            import sys, json, icalendar
            calendar = icalendar.Calendar.from_ical(sys.stdin.buffer.read())
            out = []
            for e in calendar.walk('VEVENT'):
                assert not e.errors, e.errors
                out.append([str(e['uid']), e['dtstart'].dt.isoformat(), (e['dtend'].dt - e['dtstart'].dt).days, str(e['summary']), str(e['description']),
                            str(e['url']), int(e['dtstamp'].dt.timestamp())])
            json.dump(out, sys.stdout)
            """
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try PythonTool.path())
        process.arguments = ["-c", program]
        let source = FileManager.default.temporaryDirectory.appendingPathComponent("waarborg-\(UUID().uuidString).ics")
        try Data(file.bytes).write(to: source)
        defer { try? FileManager.default.removeItem(at: source) }
        let output = Pipe()
        (process.standardInput, process.standardOutput) = (try FileHandle(forReadingFrom: source), output)
        try process.run()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        let events = try #require(try JSONSerialization.jsonObject(with: answer) as? [[Any]])
        #expect(events.count == days.count)
        func kept(_ text: String) -> String {
            String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control }))
        }
        for (event, day) in zip(events, days) {
            #expect(event[0] as? String == day.id && event[1] as? String == day.day.description && event[2] as? Int == 1)
            #expect(event[3] as? String == kept(day.title))
            #expect(event[4] as? String == kept(day.text))
            #expect(event[5] as? String == day.address && event[6] as? Int == day.changed.seconds)
        }
    }
}

import Recognizers
import SeededChance
import Testing
import Text

@testable import Deidentification

struct DateShiftTests {
    private func moved(_ text: String, _ days: Int, _ language: Language = .nl) -> String? {
        let bytes = Array(text.utf8)
        return bytes.withUnsafeBufferPointer { buffer in
            var output: [UInt8] = []
            guard let date = DateReader.read(buffer, 0..<buffer.count, language: language), date.writeMoved(by: days, buffer, into: &output) else { return nil }
            return String(decoding: output, as: UTF8.self)
        }
    }

    @Test(arguments: [
        ("03-03-2024", 10, "13-03-2024"), ("3-3-2024", 10, "13-3-2024"), ("13-3-2024", -10, "3-3-2024"), ("28/02/2024", 2, "01/03/2024"),
        ("28.02.2023", 1, "01.03.2023"),
        ("2024-12-31", 1, "2025-01-01"), ("20241231", 1, "20250101"), ("31122024", 1, "01012025"), ("3 maart 2024", 30, "2 april 2024"),
        ("3 mrt 2024", 30, "2 apr 2024"), ("3 MAART 2024", 30, "2 APRIL 2024"), ("Maandag 3 Maart 2025", 1, "Dinsdag 4 Maart 2025"),
        ("ma 3 maart 2025", -1, "zo 2 maart 2025"),
        ("03 maart 2024", -1, "02 maart 2024"), ("3 maart '24", 365, "3 maart '25"), ("31-12-99", 1, "01-01-00"),
        ("2024-03-03T10:15:00Z", 1, "2024-03-04T10:15:00Z"),
        ("3 maart 2024 om 10:15 uur", 1, "4 maart 2024 om 10:15 uur"), ("de 3e maart 2024", 5, "de 8e maart 2024"), ("3 maart", 1, "4 maart"),
        ("3-mrt-2024", 29, "1-apr-2024"),
        ("1ste mei 2024", 1, "2de mei 2024"), ("03-03-2024 10:15", 1, "04-03-2024 10:15"), ("op 3 maart 2024", 1, "op 4 maart 2024"),
        ("1 augustus 2024", 31, "1 september 2024"), ("4 juli 2024 (donderdag)", 1, "5 juli 2024 (vrijdag)"), ("04-07-2024 (do)", -1, "03-07-2024 (wo)"),
    ])
    func `A shifted date is written as it was`(text: String, days: Int, wanted: String) { #expect(moved(text, days) == wanted) }

    @Test(arguments: [
        ("March 3, 2024", 10, "March 13, 2024"), ("March 3rd, 2024", 1, "March 4th, 2024"), ("21st of March 2024", 1, "22nd of March 2024"),
        ("Mar 31, 2024", 1, "Apr 1, 2024"),
        ("03/25/2024", 7, "04/01/2024"), ("Monday, March 3, 2025", 2, "Wednesday, March 5, 2025"), ("Mon 3 Mar 2025", 1, "Tue 4 Mar 2025"),
        ("10th May 2024", 1, "11th May 2024"),
        ("May 1, 2024 at 10:15 pm", 1, "May 2, 2024 at 10:15 pm"),
    ])
    func `In English too`(text: String, days: Int, wanted: String) { #expect(moved(text, days, .en) == wanted) }

    @Test(arguments: [
        "maart 2024", "2024", "morgen", "31-02-2024", "32 maart 2024", "3 maart tot 5 april 2024", "tussen 3 en 5 maart", "13-13-2024", "", "1-2-3-4",
    ])
    func `What is no one day is not shifted`(text: String) { #expect(moved(text, 1) == nil) }

    @Test func `A date that cannot be read is masked and counted`() {
        #expect(treated("‹date:maart 2024› ‹date:morgen›", plan(.mask) { $0.treatments[.date] = .shiftDates }) == "[datum] [datum]")
    }

    @Test func `Day numbers go back and forth over four centuries`() {
        var date = CivilDate(year: 1896, month: 1, day: 1)!
        for _ in 0..<150_000 {
            let next = date.moved(by: 1)!
            let length = CivilDate.length(of: date.month, in: date.year)
            if date.day < length {
                #expect(next.day == date.day + 1 && next.month == date.month)
            } else {
                #expect(next.day == 1 && next.month == date.month % 12 + 1)
            }
            #expect(next.number == date.number + 1)
            date = next
        }
    }

    @Test(arguments: Effort.seeds(100))
    func `Intervals stay, within a person and within a document`(seed: Int) throws {
        var chance = Chance(seed)
        let first = CivilDate(year: chance.number(1950...2025), month: chance.number(1...12), day: chance.number(1...28))!
        let second = first.moved(by: chance.number(1...4000))!
        let shifting = plan(.mask) {
            $0.treatments[.date] = .shiftDates
            $0.dateShift.keepsWeekday = chance.happens(0.5)
            $0.consistency = chance.pick([.permit, .document])
        }
        func write(_ date: CivilDate) -> String { "\(date.day)-\(date.month)-\(date.year)" }
        func read(_ text: Substring) -> CivilDate {
            let parts = text.split(separator: "-").compactMap { Int($0) }
            return CivilDate(year: parts[2], month: parts[1], day: parts[0])!
        }
        let out = treated("‹date:\(write(first))› ‹date:\(write(second))›", shifting, subject: chance.happens(0.5) ? "client \(seed)" : nil).split(
            separator: " ")
        let (a, b) = (read(out[0]), read(out[1]))
        #expect(b.number - a.number == second.number - first.number)
        #expect(a != first)
        #expect(shifting.dateShift.days.contains(a.number - first.number))
        if shifting.dateShift.keepsWeekday { #expect((a.number - first.number) % 7 == 0) }
    }

    @Test func `One person moves by the same days in all documents, another by others`() {
        let shifting = plan(.mask) { $0.treatments[.date] = .shiftDates }
        func days(_ subject: String, _ extra: String) -> String { treated("‹date:10-10-2020›\(extra)", shifting, subject: subject).prefix(10).description }
        #expect(days("a", " een") == days("a", " twee"))
        let people = Set((0..<20).map { days("client \($0)", "") })
        #expect(people.count > 10)
    }
}

import Deadlines
import Jobs
import Register
import SeededChance
import Testing

@Suite("The report of a job") struct JobReportTests {
    private func report() throws -> [UInt8] {
        let folder = try TestFolder()
        _ = try TestRun(folder: folder)(GateWalkTests.text, under: .permitted(try TestPermit().pass()))
        return try #require(folder.bytes("report.json"))
    }

    @Test("A change of any byte shows")
    func changes() throws {
        let whole = try report()
        var chance = Chance(1)
        for _ in 0..<300 {
            var changed = whole
            let place = chance.number(0...(whole.count - 2))
            changed[place] ^= UInt8(1 << chance.number(0...7))
            #expect(throws: JobFault.self, "byte \(place)") { try JobReport.read(changed) }
        }
    }

    @Test("A report that was cut off anywhere is none")
    func cut() throws {
        let whole = try report()
        for count in 0..<(whole.count - 1) { #expect(throws: JobFault.self, "\(count)") { try JobReport.read(Array(whole.prefix(count))) } }
    }

    @Test("Read and written again it is the same")
    func again() throws {
        let whole = try report()
        #expect(try JobReport.read(whole).json == whole)
    }
}

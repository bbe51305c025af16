import Foundation
import Recognizers
import RecognizersTestSupport
import SeededChance

/// How fast structured identifiers are found: CPU time of one thread over Dutch text in which one stands in each second sentence.
/// `waarborg-text-benchmark [MEGABYTES] [--all]` times; `text MEGABYTES` prints such a text; `samples COUNT` and `identifiers COUNT` are in `IdentifierSamples`,
/// `score FILE [--misses]` in `IdentifierScore`, `court [FOLDER] [--misses]` in `CourtText`.
@main enum TextBenchmark {
    static func main() throws {
        let arguments = CommandLine.arguments.dropFirst()
        let count = arguments.dropFirst().first.flatMap { Int($0) } ?? 500
        switch arguments.first {
        case "text": FileHandle.standardOutput.write(Data(denseText(bytes: count << 20)))
        case "samples": try IdentifierSamples.printAll(count)
        case "identifiers": IdentifierSamples.measure(count)
        case "score": try IdentifierScore.measure(Array(arguments.dropFirst()))
        case "court": try CourtText.measure(Array(arguments.dropFirst()))
        default: time()
        }
    }

    private static func time() {
        let megabytes = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 50
        let text = denseText(bytes: megabytes << 20)
        let scanner = IdentifierScanner(
            kinds: IdentifierScanner.defaultKinds.filter { CommandLine.arguments.contains("--all") || !$0.isSpecialCategory })
        var findings: [Finding] = []
        text.withUnsafeBufferPointer { bytes in
            for round in 1...3 {
                findings.removeAll(keepingCapacity: true)
                let start = cpuSeconds()
                // By the megabyte, as a stream comes.
                var at = 0
                while at < bytes.count {
                    let end = min(bytes.count, at + 1 << 20)
                    scanner.find(in: bytes, at..<end, into: &findings)
                    at = end
                }
                let seconds = cpuSeconds() - start
                let rate = (Double(bytes.count) / 1e6 / seconds).rounded()
                print("round \(round): \(rate) MB/s, \(findings.count) findings in \(bytes.count) bytes, \(seconds) s CPU")
            }
        }
    }

    private static func cpuSeconds() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static func denseText(bytes: Int) -> [UInt8] {
        var generator = IdentifierGenerator(seed: 7)
        let plain = [
            "De aanvraag is in behandeling genomen en u ontvangt zo spoedig mogelijk bericht van de behandelend medewerker. ",
            "Tijdens het gesprek kwam naar voren dat de situatie thuis de laatste tijd is veranderd. ",
            "Wij verzoeken u vriendelijk om de ontbrekende stukken binnen twee weken aan te leveren bij het loket. ",
            "Er is afgesproken dat hij volgende maand opnieuw langskomt om de voortgang te bespreken. ",
            "Naar aanleiding van uw brief hebben wij de gegevens in ons systeem aangepast. ",
            "Het team heeft besloten dat extra begeleiding op dit moment niet nodig is. ",
        ]
        // One megabyte that is different, repeated with other beginnings.
        var block: [UInt8] = []
        while block.count < min(bytes, 4 << 20) {
            block += Array(generator.chance.pick(plain).utf8)
            block += Array(generator.sample(generator.chance.pick(IdentifierGenerator.names)).text.utf8)
            block.append(generator.chance.happens(0.3) ? 0x0A : 0x20)
        }
        var text: [UInt8] = []
        text.reserveCapacity(bytes + block.count)
        while text.count < bytes { text += block }
        return Array(text.prefix(bytes))
    }
}

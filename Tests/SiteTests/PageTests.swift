import Foundation
import TestSupport
import Testing

@Suite("Pages")
struct PageTests {
    @Test("Every example opens in both languages, with its downloads")
    func examples() async throws {
        for (example, variant) in try await ExampleList.all() {
            let visitor = try await Shared.visitor()
            let page = try await visitor.get("/voorbeeld/\(example)")
            let made = try await visitor.post("/situatie", [("example", example), ("variant", variant)], from: page)
            #expect(made.status == 303, "\(example) \(variant)")
            let place = try #require(made["location"])
            let dutch = try await visitor.get(place)
            #expect(dutch.status == 200, "\(example) \(variant)")
            #expect(dutch.text.contains("<html lang=\"nl\">"))
            let switched = try #require(dutch.text.firstMatch(of: /rel="alternate" hreflang="en" href="([^"]+)"/)?.1)
            let english = try await visitor.get(String(switched))
            #expect(english.status == 200 && english.text.contains("<html lang=\"en\">"))
            let next = try await visitor.get(place + "/vraag")
            #expect(next.status == 200 || next.status == 303)
            #expect(try await visitor.get(place + "/download/pdf").text.hasPrefix("%PDF"))
            let yaml = try await visitor.get(place + "/download/yaml")
            let again = try await Shared.server().client.assess(yaml.text, query: "?detail=reasons", type: "application/yaml")
            #expect(again.status == 200, "\(example) \(variant): \(again.text.prefix(300))")
            let json = try await visitor.get(place + "/download/json")
            #expect(try object(json)["outcome"] as? String == object(again)["outcome"] as? String, "\(example) \(variant)")
        }
    }

    @Test("A whole interview: answers are kept, changed, taken back and removed")
    func interview() async throws {
        let visitor = try await Shared.visitor()
        var page = try await visitor.get("/en")
        var answer = try await visitor.post("/en/situation", [("goal", "verdict")], from: page)
        let interview = try #require(answer["location"])
        var asked: [String] = []
        for _ in 0..<60 {
            page = try await visitor.get(interview)
            guard page.status == 200 else { break }
            let action = String(try #require(page.text.firstMatch(of: /method="post" action="([^"]*\/question\/[^"]+)"/)?.1))
            #expect(!asked.contains(action), "asked twice: \(action)")
            asked.append(action)
            let version = String(try #require(page.text.firstMatch(of: /name="version" value="(\d+)"/)?.1))
            if page.text.contains("type=\"radio\"") {
                let nothing = try await visitor.post(action, [("version", version)], from: page)
                #expect(nothing.status == 422 && nothing.text.contains("There is a problem"))
            }
            let value = page.text.contains("value=\"none\"") ? "none" : page.text.contains("value=\"no\"") ? "no" : "unknown"
            answer = try await visitor.post(action, [("version", version), ("answer", value), ("unknown", "yes")], from: page)
            #expect(answer.status == 303, "\(action)")
        }
        #expect(page.status == 303, "the interview ends")
        let place = try #require(page["location"])
        let verdict = try await visitor.get(place)
        #expect(verdict.text.contains("Your answers (\(asked.count))"))

        let last = try #require(asked.last)
        let slug = last.split(separator: "/").last.map(String.init) ?? ""
        let version = String(try #require(verdict.text.firstMatch(of: /name="version" value="(\d+)"/)?.1))
        let takenBack = try await visitor.post(place + "/take-back", [("fact", slug), ("version", version)], from: verdict)
        #expect(takenBack.status == 303)
        let stale = try await visitor.post(place + "/take-back", [("fact", slug), ("version", version)], from: verdict)
        #expect(stale.status == 409 && stale.text.contains("href=\"\(place)\""))

        let confirmation = try await visitor.get(place + "/remove")
        #expect(confirmation.text.contains("Yes, remove my answers"))
        let removed = try await visitor.post(place + "/remove", [], from: confirmation)
        #expect(removed.status == 303)
        #expect(try await visitor.get(place).status == 404)
    }

    @Test("What a visitor types comes back as text, never as markup")
    func escaping() async throws {
        let visitor = try await Shared.visitor()
        let nasty = "<script>alert(1)</script>\"'&"
        let query = nasty.addingPercentEncoding(withAllowedCharacters: .alphanumerics)!
        for path in ["/wetboek/zoeken?q=\(query)", "/en/law-book/search?q=\(query)", "/wetboek/vergelijk?van=\(query)&tot=\(query)", "/\(query)"] {
            let page = try await visitor.get(path)
            #expect(!page.text.contains("<script"), "\(path)")
        }
        let page = try await visitor.get("/")
        let made = try await visitor.post("/situatie", [("example", "saas-supplier-reuse"), ("variant", "")], from: page)
        let place = try #require(made["location"])
        let verdict = try await visitor.get(place)
        let form = try #require(verdict.text.firstMatch(of: /name="fact" value="([^"]+)">.*?name="outcome-(\d+)"/))
        let version = String(try #require(verdict.text.firstMatch(of: /name="version" value="(\d+)"/)?.1))
        let number = String(form.2)
        let judged = try await visitor.post(
            place + "/oordeel",
            [
                ("fact", String(form.1)), ("version", version), ("outcome-\(number)", "yes"), ("by-\(number)", nasty), ("reason-\(number)", nasty),
            ], from: verdict)
        #expect(judged.status == 303)
        let yaml = try await visitor.get(place + "/download/yaml")
        #expect(yaml.text.contains("# \(nasty)\n"))
        let json = try object(try await visitor.get(place + "/download/json"))
        #expect((json["judgements"] as? [[String: Any]])?.first?["by"] as? String == nasty)
        let shown = try await visitor.get(place)
        #expect(!shown.text.contains("<script"))
        #expect(shown.text.contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;&amp;"))
    }

    @Test("A judgement needs an outcome, a name and a reason")
    func judgement() async throws {
        let visitor = try await Shared.visitor()
        let page = try await visitor.get("/en")
        let made = try await visitor.post("/en/situation", [("example", "saas-supplier-reuse"), ("variant", "")], from: page)
        let place = try #require(made["location"])
        let verdict = try await visitor.get(place)
        let slug = String(try #require(verdict.text.firstMatch(of: /name="fact" value="([^"]+)">.*?name="outcome-/)?.1))
        let refused = try await visitor.post(place + "/judgement", [("fact", slug)], from: verdict)
        #expect(refused.status == 422)
        #expect(refused.text.contains("Write down why.") && refused.text.contains("Error: "))
    }

    @Test("What happened comes before the processing, with the questions on which duties hang")
    func event() async throws {
        let visitor = try await Shared.visitor()
        let page = try await visitor.get("/en")
        let made = try await visitor.post("/en/situation", [("goal", "event")], from: page)
        let interview = try #require(made["location"])
        let place = String(try #require(interview.firstMatch(of: /(.*)\/question/)?.1))
        let question = try await visitor.get(place + "/question/event")
        let version = String(try #require(question.text.firstMatch(of: /name="version" value="(\d+)"/)?.1))
        let answered = try await visitor.post(place + "/question/event", [("version", version), ("answer", "1")], from: question)
        #expect(answered.status == 303)
        let verdict = try await visitor.get(place)
        let first = try #require(verdict.text.firstRange(of: "Data breach"))
        let second = try #require(verdict.text.firstRange(of: "The processing itself, apart from what happened"))
        #expect(first.lowerBound < second.lowerBound)
        #expect(verdict.text.contains("Perhaps also") && verdict.text.contains("Depends on: "))
    }

    @Test("Dates are written out, in the language of the page", arguments: [("/zaken", " mei "), ("/en/cases", " May ")])
    func dates(path: String, month: String) async throws {
        let page = try await Shared.visitor().get(path)
        #expect(page.text.contains(month))
        #expect(page.text.firstMatch(of: />[^<]*[0-9]{4}-[0-9]{2}-[0-9]{2}[^<]*</) == nil)
    }

    @Test("Every page that can be reached answers, in both languages", .timeLimit(.minutes(10)))
    func crawl() async throws {
        let visitor = try await Shared.visitor()
        var seen: Set<String> = ["/", "/en"]
        var queue = ["/", "/en"]
        while let path = queue.popLast() {
            let page = try await visitor.get(path)
            // The register asks who it is first.
            if page.status == 303, let place = page["location"], place.contains("/aanmelden") || place.contains("/sign-in") {
                #expect(path.hasSuffix("/register"), "\(path)")
                continue
            }
            #expect(page.status == 200, "\(path)")
            // Only a link that a person follows, to an official text, leads to another host.
            for match in page.text.matches(of: /<(\w+) ([^>]*https?:\/\/[^>]*)>/) {
                let isOfficial = match.2.contains(
                    /^href="https:\/\/(data\.europa\.eu|eur-lex\.europa\.eu|wetten\.overheid\.nl|deeplink\.rechtspraak\.nl)\/[^"]*" rel="noreferrer external"/)
                #expect(match.1 == "a" && isOfficial, "another host on \(path): \(match.0)")
            }
            for match in page.text.matches(of: /href="(\/[^"#]*)/) {
                let next = String(match.1).replacing("&amp;", with: "&")
                // Cases and facts are many alike: a part of them stands for the rest.
                let isOneOfMany =
                    next.contains("/norm/") || next.contains("/fact/") || next.contains("/feit/") || next.contains("/cases/")
                    || next.contains("/zaken/")
                if isOneOfMany, next.utf8.reduce(0, { ($0 &* 31 &+ Int($1)) & 0xFFFF }) % 12 != 0 { continue }
                if seen.insert(next).inserted { queue.append(next) }
            }
        }
        #expect(seen.count > 150)
    }

    @Test(
        "Mistakes get a page with the way on",
        arguments: [("/niets", 404, "Naar het begin"), ("/en/nothing", 404, "To the start"), ("/wetboek/vergelijk?van=x", 400, "Vul een datum in")])
    func mistakes(path: String, status: Int, words: String) async throws {
        let page = try await Shared.visitor().get(path)
        #expect(page.status == status)
        #expect(page.text.contains(words))
    }
}

import Register
import TestSupport
import Testing

/// Deleting a draft through its page.
@Suite("Deleting a dossier over HTTP", .serialized)
struct DeletionPageTests {
    @Test("Whoever may edit a draft deletes it after a question; whoever may not sees no way to")
    func draft() async throws {
        let office = try await Shared.office()
        let (owner, reader) = (try await office.person(.processOwner), try await office.person(.reader))
        let dossier = try await office.dossier(owner, name: "Een vergissing")
        let path = "/dossier/\(dossier)/verwijderen"
        #expect(try await owner.get("/dossier/\(dossier)").text.contains("href=\"\(path)\""))
        #expect(try await !reader.get("/dossier/\(dossier)").text.contains(path))
        #expect(try await reader.get(path).status == 403)
        let question = try await owner.get(path).text
        #expect(question.contains("U verwijdert “Een vergissing”") && question.contains("grootboek"))
        #expect(try await office.post(owner, path, [("revision", "99")]).status == 409)
        let done = try await office.post(owner, path, [("revision", "1")])
        #expect(done.status == 303 && done["location"] == "/register/voorbeeld")
        for gone in ["/dossier/\(dossier)", path] { #expect(try await owner.get(gone).status == 404) }
    }

    @Test("What was submitted, and what a dataset was obtained under, stays with the reason")
    func stays() async throws {
        let office = try await Shared.office()
        let owner = try await office.person(.processOwner)
        let submitted = try await office.dossier(owner)
        _ = try await office.post(owner, "/dossier/\(submitted)/stap", [("step", "submit")])
        #expect(try await !owner.get("/dossier/\(submitted)").text.contains("/verwijderen"))
        #expect(try await owner.get("/dossier/\(submitted)/verwijderen").text.contains("ter beoordeling aangeboden"))
        let held = try await office.dossier(owner)
        _ = try await office.post(
            owner, "/register/voorbeeld/datasets/nieuw",
            [("step", "describe"), ("name", "Ledenlijst van een vergissing"), ("origin", "collected"), ("dossier", held)])
        #expect(try await owner.get("/dossier/\(held)/verwijderen").text.contains("Ledenlijst van een vergissing</a>"))
        for dossier in [submitted, held] { #expect(try await office.post(owner, "/dossier/\(dossier)/verwijderen", []).status == 422) }
    }
}

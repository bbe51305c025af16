import Foundation
import HTTPTypes
import Hummingbird
import Markup
import ProcessingLog
import Register
import RegisterStorage
import Text

/// The processing log: what comes in, and what is shown of one person.
extension Site {
    func addProcessingLog(to routes: inout RouteTable) {
        let intake = LogIntake(site: self)
        routes.on(.post, LogIntake.path) { request, context in await intake.answer(request, organisation: nil, context) }
        routes.on(.post, "/api/v1/log/:a" + LogIntake.path) { request, context in
            await intake.answer(request, organisation: context.parameters.get("a"), context)
        }
        routes.on(.post, "/api/v1/log/search") { request, _ in
            let caller = try await caller(request, for: .readLog)
            let question = try LogQuestion(try await request.bytes(limits))
            let organisation = try await organisation(question.organisation, of: caller)
            let found = try await register.records(
                about: question.subject, in: organisation, before: question.after, limit: question.limit, by: caller.actor, circumstances)
            return logJSON(found.records, try await activities(of: found.records, for: caller.actor, request.preferredLanguage), next: found.next)
        }
        routes.on(.get, .log(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.requireWhole(.readLog, in: organisation)
            return visit.html(try await logView(visit, organisation).page)
        }
        routes.on(.post, .log(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.requireWhole(.readLog, in: organisation)
            return try await search(visit, organisation, try await form(visit.request))
        }
        routes.on(.post, .logKeeping(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.requireWhole(.manageLog, in: organisation)
            let text = trimmed(try await form(visit.request)["days"])
            let days = Int(text)
            guard text.isEmpty || days != nil else { return try await wrongDays(visit, organisation, text) }
            do { try await register.keepLog(days: days, of: organisation.id, by: visit.actor, circumstances) } catch Refusal.invalid {
                return try await wrongDays(visit, organisation, text)
            }
            return visit.seeOther(.log(organisation: organisation.slug), fragment: "keeping")
        }
    }

    private func logView(_ visit: Visit, _ organisation: Organisation) async throws -> LogView {
        LogView(visit: visit, organisation: organisation, keptDays: try await register.logKeeping(of: organisation.id, by: visit.actor))
    }

    private func wrongDays(_ visit: Visit, _ organisation: Organisation, _ text: String) async throws -> Response {
        var view = try await logView(visit, organisation)
        view.sentDays = text
        view.mistakes = [
            (
                "days",
                .init(
                    nl: "Vul een aantal dagen in van 1 tot en met 36525, of niets.", en: "Fill in a number of days from 1 to 36525, or nothing.")
            )
        ]
        return visit.html(view.page, status: .unprocessableContent)
    }

    private func search(_ visit: Visit, _ organisation: Organisation, _ form: FormFields) async throws -> Response {
        let subject = DataSubject(type: form["type"] ?? "", id: form["id"] ?? "")
        let known = subject.normalised
        var view = try await logView(visit, organisation)
        view.subject = subject
        if known.type.isEmpty { view.mistakes.append(("type", .init(nl: "Vul in wat voor nummer het is.", en: "Fill in what kind of number it is."))) }
        if known.id.isEmpty { view.mistakes.append(("id", .init(nl: "Vul het nummer in.", en: "Fill in the number."))) }
        if subject.type.utf8.count + subject.id.utf8.count > LogQuestion.longest {
            view.mistakes.append(("id", .init(nl: "Dit is te lang.", en: "This is too long.")))
        }
        guard view.mistakes.isEmpty else { return visit.html(view.page, status: .unprocessableContent) }
        let isFile = form["step"] == "download"
        let found = try await register.records(
            about: subject, in: organisation.id, before: form["after"].flatMap(RegisterStore.LogMark.init(text:)), limit: isFile ? 1000 : 100,
            by: visit.actor, circumstances)
        let activities = try await activities(of: found.records, for: visit.actor, visit.language)
        if isFile {
            var response = logJSON(found.records, activities, next: found.next)
            response.headers[.contentDisposition] = "attachment; filename=\"\(visit.say.text("gebruik-van-gegevens", "use-of-data")).json\""
            return response
        }
        view.found = .init(records: found.records, next: found.next, activities: activities)
        return visit.html(view.page)
    }
}

extension Visit {
    /// As `require`, for what is of the whole organisation: a role in one department does not count.
    func requireWhole(_ power: Power, in organisation: Organisation) throws {
        try require(power, in: organisation)
        guard actor.powers(in: organisation.id, department: nil).contains(power) else { throw Refusal.notAllowed(power) }
    }
}

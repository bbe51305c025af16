import Access
import Deadlines
import Foundation
import HTTPTypes
import Hummingbird
import Interchange
import Markup
import Register
import RegisterStorage
import Rulebook
import Text

/// Deadlines for calendar programs: at a secret address of each person, and as a file of an organisation.
extension Site {
    /// How far ahead, in days. Our own choice.
    private static let calendarReach = 400

    func addCalendar(to routes: inout RouteTable) {
        routes.on(.get, .register(.calendar(token: ":a"))) { _, context, language in
            guard let token = context.parameters.get("a").flatMap({ SecretToken($0.hasSuffix(".ics") ? String($0.dropLast(4)) : $0) }),
                let account = try await register.account(ofCalendar: token.digest), !account.isEnded
            else { throw Failure.notFound }
            return try await calendar(for: account, in: nil, language)
        }
        routes.on(.get, .organisationCalendar(organisation: ":a"), for: self) { visit in
            let organisation = try await organisation(visit.parameters[0])
            try visit.require(.read, in: organisation)
            return try await calendar(for: visit.person.account, in: organisation, visit.language)
        }
        routes.on(.post, .calendarAddress, for: self) { visit in
            let form = try await form(visit.request)
            let (account, time) = (visit.person.account.id, circumstances.time)
            guard form["step"] == "make" else {
                try await register.keepCalendar(nil, of: account, at: time)
                return visit.seeOther(.account)
            }
            let token = SecretToken(random: randomBytes(SecretToken.length))
            try await register.keepCalendar(token.digest, of: account, at: time)
            let address = settings.address + Address.register(.calendar(token: token.text + ".ics")).path(visit.language).text
            return visit.html(CalendarAddressView(visit: visit, address: address).page)
        }
    }

    /// The deadlines that somebody may see, and of those with an owner only their own or nobody's when it is their own calendar.
    private func calendar(for account: Account, in organisation: Organisation?, _ language: Language) async throws -> Response {
        let (actor, today) = (Actor(account), circumstances.today)
        let last = today.adding(days: Self.calendarReach) ?? today
        var days: [CalendarDay] = []
        for id in organisation.map({ [$0.id] }) ?? actor.organisations {
            let departments = actor.departments(in: id, with: .read)
            for deadline in try await register.deadlines(in: id, until: last) {
                if let departments, deadline.department.map(departments.contains) != true { continue }
                if organisation == nil, let owner = deadline.owner, owner != account.id { continue }
                let words = DeadlineWords(site: self, language: language, deadline: deadline)
                days.append(
                    CalendarDay(
                        id: "\(words.id.replacing(" ", with: "-"))@\(URL(string: settings.address)?.host ?? "waarborg")", day: deadline.day,
                        title: "\(words.title) – \(deadline.name)", text: words.address, address: words.address, changed: deadline.changed))
            }
        }
        let file = CalendarFile(name: organisation.map { "Waarborg – \($0.name)" } ?? "Waarborg", days: days)
        let name = organisation.map { "waarborg-\($0.slug).ics" } ?? "waarborg.ics"
        var response = Reply.file(file.bytes, named: name, type: "text/calendar; charset=utf-8")
        response.headers[.robotsTag] = "noindex"
        return response
    }
}

/// The secret address, this once.
struct CalendarAddressView {
    let visit: Visit
    let address: String

    var page: Page {
        let say = visit.say
        return visit.site.page(
            visit.language, at: .register(.account), title: say.text("Uw agenda-adres", "Your calendar address"), section: .register(.organisations),
            breadcrumbs: [(say("Mijn account", "My account"), .register(.account))], person: visit.person
        ) {
            Paragraph(
                say(
                    "Geef dit adres aan uw agendaprogramma, als abonnement. Wie het heeft, ziet uw termijnen: houd het voor uzelf. U ziet het nu voor het laatst.",
                    "Give this address to your calendar program, as a subscription. Whoever has it sees your deadlines: keep it to yourself. You do not see it again."
                ), .lead)
            CodeBlock(label: say.text("Agenda-adres", "Calendar address"), address)
            Actions { ActionLink(say("Terug naar mijn account", "Back to my account"), to: visit.path(.account)) }
        }
    }
}

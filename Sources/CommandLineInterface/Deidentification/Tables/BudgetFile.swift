import Foundation
import Jobs
import TableRelease
import Text

/// The privacy budget of a dataset, in a file: how much may be learnt about any one person, and what was spent of it on what.
struct BudgetFile {
    let path: String
    private(set) var budget: PrivacyBudget
    /// When each part was spent, in seconds since 1970.
    private var times: [Int]

    /// Runs with the file to itself: two counts at the same time spend after one another.
    /// - Parameter body: gets the place of the file itself. Written over a link, what was spent would be in another file than the budget.
    static func locked<Value>(_ path: String, _ body: (String) throws -> Value) throws -> Value {
        let path = try whole(path)
        let lock = open(path + ".lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Self.wrong("is niet te schrijven", "cannot be written", path) }
        defer { close(lock) }
        while flock(lock, LOCK_EX) != 0 { guard errno == EINTR else { throw Self.wrong("is niet te vergrendelen", "cannot be locked", path) } }
        return try body(path)
    }

    /// Whether a budget can be used, told before any work is done; what it holds is read again when it is spent.
    static func check(_ path: String, new total: Epsilon?) throws(CommandFailure) { _ = try BudgetFile(try whole(path), new: total) }

    /// The place to which links lead.
    /// - Throws: `CommandFailure` for a link that leads nowhere, and for a file with a second name: writing one leaves the other with all of
    ///   the budget.
    private static func whole(_ path: String) throws(CommandFailure) -> String {
        var status = stat()
        guard lstat(path, &status) == 0 else { return path }
        guard stat(path, &status) == 0, let place = realpath(path, nil) else { throw wrong("is een verwijzing naar niets", "is a link to nothing", path) }
        defer { free(place) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw wrong("is geen gewoon bestand", "is no plain file", path) }
        guard status.st_nlink < 2 else {
            throw wrong(
                "heeft meer dan één naam op de schijf, en zou onder de andere blijven wat het was",
                "has more than one name on the disk, and would stay what it was under the other", path)
        }
        return String(cString: place)
    }

    /// - Parameter total: of a new budget; nil to go on with one that is there.
    init(_ path: String, new total: Epsilon?) throws(CommandFailure) {
        self.path = path
        let isThere = FileManager.default.fileExists(atPath: path)
        if let total {
            guard !isThere else {
                throw CommandFailure(
                    .usage, "budget-exists", .init(nl: "het budget “\(path)” is er al", en: "the budget “\(path)” is there already"),
                    hint: .init(nl: "laat --new-budget weg om ermee verder te gaan", en: "leave --new-budget out to go on with it"))
            }
            (budget, times) = (PrivacyBudget(total: total), [])
            return
        }
        guard isThere else {
            throw CommandFailure(
                .noInput, "no-budget", .init(nl: "het budget “\(path)” is er niet", en: "there is no budget “\(path)”"),
                hint: .init(nl: "begin er een met --new-budget, zoals --new-budget 1", en: "begin one with --new-budget, such as --new-budget 1"))
        }
        guard let json = JSONReader.read(Array(try InputText(path).text.utf8)), json["waarborgBudget"] == .number("1"),
            let total = Self.epsilon(json["total"]), let items = json["spent"]?.elements
        else { throw Self.wrong("heeft niet de goede vorm", "has not the right form", path) }
        var budget = PrivacyBudget(total: total)
        var times: [Int] = []
        for item in items {
            guard let epsilon = Self.epsilon(item["epsilon"]), let purpose = item["purpose"]?.text, case .number(let at)? = item["at"], let at = Int(at) else {
                throw Self.wrong("heeft niet de goede vorm", "has not the right form", path)
            }
            do throws(TableError) { try budget.spend(epsilon, on: purpose) } catch {
                throw Self.wrong("is verder uitgegeven dan het toelaat", "was spent beyond what it allows", path)
            }
            times.append(at)
        }
        (self.budget, self.times) = (budget, times)
    }

    private static func epsilon(_ json: JSONValue?) -> Epsilon? {
        guard case .number(let text)? = json, let thousandths = Int(text), (1...1_000_000).contains(thousandths) else { return nil }
        return Epsilon(thousandths: thousandths)
    }

    private static func wrong(_ nl: String, _ en: String, _ path: String) -> CommandFailure {
        CommandFailure(.badInput, "budget", .init(nl: "het budget “\(path)” \(nl)", en: "the budget “\(path)” \(en)"))
    }

    /// Spends, and puts it on the disk; only after this may the answer be given.
    /// - Parameter spend: draws the answer, and takes what it costs out of the budget.
    mutating func spend<Answer>(at seconds: Int, _ draw: (inout PrivacyBudget) throws -> Answer) throws -> Answer {
        let answer = try draw(&budget)
        while times.count < budget.entries.count { times.append(seconds) }
        try CommandFailure.inOutput {
            let held = try HeldOutput.file(path, temporary: NSTemporaryDirectory(), random: SystemRandom.bytes)
            try held.write(bytes)
            try held.release()
        }
        return answer
    }

    /// Epsilons in thousandths, so that sums are exact.
    private var bytes: [UInt8] {
        var json = JSONWriter(capacity: 512)
        json.beginObject()
        json.field("waarborgBudget", 1)
        json.field("total", budget.total.thousandths)
        json.array("spent", zip(budget.entries, times)) { json, entry in
            json.beginObject()
            json.field("epsilon", entry.0.epsilon.thousandths)
            json.field("purpose", entry.0.purpose)
            json.field("at", entry.1)
            json.endObject()
        }
        json.endObject()
        return json.bytes + [0x0A]
    }
}

import Access
public import Casework
import Deadlines
public import Foundation
public import Hummingbird
import Register
public import RegisterStorage
public import Rulebook
public import Storage
import Text

/// The pages and the programming interface, as one value: everything they need comes in here, and nothing else is reached.
public struct Site: Sendable {
    let engine: Engine
    let vocabulary: Vocabulary
    let book: LawBook
    let answers: AnswerJSON
    let examples: [Example]
    let store: any AssessmentStore
    let register: RegisterStore
    /// Enough for every processor to have work while pages wait for the database.
    let turnstile = Turnstile(places: 3 * ProcessInfo.processInfo.activeProcessorCount)
    /// Texts that are being de-identified: each takes a processor for as long as it lasts.
    let textWork = Turnstile(places: ProcessInfo.processInfo.activeProcessorCount, patience: .seconds(90))
    let settings: RegisterSettings
    let throttle = Mutexed(SignInThrottle())
    /// Messages of log writers that are being read at this moment.
    let logMessages = Mutexed(0)
    /// The last day on which this server looked for what is due.
    let remindedDay = Mutexed<CivilDate?>(nil)
    let limits: RequestLimits
    let rateLimit: RateLimit?
    let now: @Sendable () -> Date
    let randomBytes: @Sendable (Int) -> [UInt8]
    let press = Press()

    /// - Parameters:
    ///   - examples: situations that the start page offers, by an id that stands in their address.
    ///   - register: the dossiers, accounts and keys.
    ///   - rateLimit: per network address; nil for no limit.
    ///   - now: the clock; the law of its date in the Netherlands counts.
    ///   - randomBytes: as many bytes as asked from a cryptographic source.
    public init(
        engine: Engine, cases: CaseLibrary, examples: [(id: String, file: AssessmentFile)], store: any AssessmentStore,
        register: RegisterStore, settings: RegisterSettings, limits: RequestLimits = .init(), rateLimit: RateLimit? = RateLimit(perSecond: 100, burst: 400),
        now: @escaping @Sendable () -> Date, randomBytes: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.engine = engine
        self.examples = examples.map { Example(id: $0.id, file: $0.file) }
        self.store = store
        self.register = register
        self.settings = settings
        self.limits = limits
        self.rateLimit = rateLimit
        self.now = now
        self.randomBytes = randomBytes
        vocabulary = Vocabulary(engine.rulebook)
        answers = AnswerJSON(engine.rulebook)
        book = LawBook(engine, cases: cases, vocabulary: vocabulary)
    }

    var rulebook: Rulebook { engine.rulebook }

    /// Looks at every dossier again that was not looked at today under these rules, if no other server is doing so.
    /// - Parameter holder: what sets this server apart from others.
    /// - Throws: what the store throws.
    public func reassess(holder: String) async throws {
        let now = circumstances
        guard try await register.lease("reassessment", holder: holder, for: 900, at: now.time) else { return }
        try await register.reassess(now)
    }

    /// Erases records of the processing log that were kept long enough, if no other server is doing so.
    /// - Parameter holder: what sets this server apart from others.
    /// - Throws: what the store throws.
    public func eraseOldRecords(holder: String) async throws {
        let now = circumstances
        guard try await register.lease("log-retention", holder: holder, for: 900, at: now.time) else { return }
        try await register.eraseOldRecords(now)
    }

    var visitors: VisitorGuard { VisitorGuard(randomBytes: randomBytes, isSecure: settings.address.hasPrefix("https://")) }

    /// The date in the Netherlands.
    var today: LawDate { LawDate(Circumstances.day(of: Instant(seconds: Int(now().timeIntervalSince1970)))) }

    /// The router with all pages and the programming interface.
    public func router() -> Router<SiteContext> {
        var routes = RouteTable()
        addStart(to: &routes)
        addInterview(to: &routes)
        addVerdict(to: &routes)
        addLawBook(to: &routes)
        addInterface(to: &routes)
        addAccount(to: &routes)
        addRegister(to: &routes)
        addPublicRegister(to: &routes)
        addPublicVersions(to: &routes)
        addProcessingLog(to: &routes)
        addJobs(to: &routes)
        addDeidentify(to: &routes)
        let site = self
        let limiter = rateLimit.map(RateLimiter.init)
        return routes.router { allowed in
            Gate(
                limiter: limiter, proxies: settings.proxies, allowed: allowed,
                failurePage: { failure, request in
                    let language = request.pageLanguage
                    let view = FailurePage(failure, language, path: request.uri.path)
                    return Reply.html(view.page(site), in: language, status: failure.status, isPrivate: true)
                })
        }
    }
}

import Text

/// The places of the register and of somebody's account. Parameters stand for what the router matched or for the thing itself.
enum RegisterAddress: Sendable, Hashable {
    case signIn, secondFactor, signOut, account, endSessions, tokens, revokeToken
    case oneTimeLink(String)
    case example
    case organisations
    case list(organisation: String)
    case new(organisation: String)
    case imports(organisation: String)
    case importPreview(organisation: String, file: String)
    case exports(organisation: String)
    case export(organisation: String, format: String)
    case ledger(organisation: String)
    case ledgerFile(organisation: String)
    case log(organisation: String)
    case logKeeping(organisation: String)
    case dossierExports(String)
    case dossierExport(String, format: String)
    case people(organisation: String)
    case person(organisation: String, account: String)
    case organisationPage(organisation: String)
    case newOrganisation(organisation: String)
    case newKey(organisation: String)
    case departmentRole(organisation: String, account: String)
    case datasets(organisation: String)
    case newDataset(organisation: String)
    case dataset(organisation: String, dataset: String)
    case endMembership(organisation: String, account: String)
    case resetLink(organisation: String, account: String)
    case erasePerson(organisation: String, account: String)
    case undelivered(organisation: String, mail: String)
    case invitation(organisation: String, invitation: String)
    case forgotten
    case password, authenticator, recoveryCodes
    case passkeys, passkey(String), passkeySignIn
    case openID, openIDAnswer, coupleOpenID
    case messages, confirmEmail
    case calendarAddress, calendar(token: String), organisationCalendar(organisation: String)
    case dossier(String)
    case dossierDatasets(String)
    case department(String)
    case interview(String)
    case question(String, fact: String)
    case fields(String, group: String)
    case operations(String)
    case task(String, key: String)
    case plan(String, key: String)
    case reopen(String, key: String)
    case evidence(String, digest: String)
    case purposes(String)
    case advice(String)
    case adviceAnswer(String, advice: String)
    case council(String)
    case notice(String)
    case noticeFile(String, format: String)
    case prescan(String)
    case assessment(String)
    case assessmentFile(String, format: String)
    case consultation(String)
    case objections(String)
    case intervention(String)
    case agreements(String)
    case step(String)
    case permits(String)
    case permit(String, permit: String)
    case permitFile(String, permit: String)
    case history(String)
    case changes(String)
    case deletion(String)

    /// Whether a file stands there, which may be a whole register.
    var isFile: Bool {
        switch self {
        case .export, .dossierExport, .ledgerFile, .noticeFile, .assessmentFile, .permitFile, .evidence, .calendar, .organisationCalendar: true
        default: false
        }
    }

    func segments(_ language: Language) -> [String] {
        func word(_ nl: String, _ en: String) -> String { language == .nl ? nl : en }
        let dossier = word("dossier", "dossier")
        return switch self {
        case .signIn: [word("aanmelden", "sign-in")]
        case .secondFactor: [word("aanmelden", "sign-in"), "code"]
        case .signOut: [word("afmelden", "sign-out")]
        case .account: [word("mijn-account", "my-account")]
        case .endSessions: [word("mijn-account", "my-account"), word("sessies", "sessions")]
        case .tokens: [word("mijn-account", "my-account"), "tokens"]
        case .revokeToken: [word("mijn-account", "my-account"), "tokens", word("intrekken", "revoke")]
        case .oneTimeLink(let token): [word("link", "link"), token]
        case .example: [word("voorbeeldorganisatie", "example-organisation")]
        case .organisations: [word("register", "register")]
        case .list(let organisation): ["register", organisation]
        case .new(let organisation): ["register", organisation, word("nieuw", "new")]
        case .imports(let organisation): ["register", organisation, word("invoeren", "import")]
        case .importPreview(let organisation, let file): ["register", organisation, word("invoeren", "import"), file]
        case .exports(let organisation): ["register", organisation, word("uitvoeren", "export")]
        case .export(let organisation, let format): ["register", organisation, word("uitvoeren", "export"), format]
        case .ledger(let organisation): ["register", organisation, word("grootboek", "ledger")]
        case .ledgerFile(let organisation): ["register", organisation, word("grootboek", "ledger"), "ndjson"]
        case .log(let organisation): ["register", organisation, word("gebruik-van-gegevens", "use-of-data")]
        case .logKeeping(let organisation): ["register", organisation, word("gebruik-van-gegevens", "use-of-data"), word("bewaren", "keep")]
        case .dossierExports(let id): [dossier, id, word("uitvoeren", "export")]
        case .dossierExport(let id, let format): [dossier, id, word("uitvoeren", "export"), format]
        case .people(let organisation): ["register", organisation, word("mensen", "people")]
        case .person(let organisation, let account): ["register", organisation, word("mensen", "people"), account]
        case .organisationPage(let organisation): ["register", organisation, word("organisatie", "organisation")]
        case .newOrganisation(let organisation): ["register", organisation, word("organisatie", "organisation"), word("nieuw", "new")]
        case .newKey(let organisation): ["register", organisation, word("organisatie", "organisation"), word("sleutel", "key")]
        case .departmentRole(let organisation, let account):
            ["register", organisation, word("mensen", "people"), account, word("afdeling", "department")]
        case .datasets(let organisation): ["register", organisation, "datasets"]
        case .newDataset(let organisation): ["register", organisation, "datasets", word("nieuw", "new")]
        case .dataset(let organisation, let dataset): ["register", organisation, "datasets", dataset]
        case .endMembership(let organisation, let account): ["register", organisation, word("mensen", "people"), account, word("einde", "end")]
        case .erasePerson(let organisation, let account): ["register", organisation, word("mensen", "people"), account, word("wissen", "erase")]
        case .undelivered(let organisation, let mail): ["register", organisation, word("niet-bezorgd", "undelivered"), mail]
        case .resetLink(let organisation, let account): ["register", organisation, word("mensen", "people"), account, word("nieuw-wachtwoord", "new-password")]
        case .invitation(let organisation, let id): ["register", organisation, word("uitnodiging", "invitation"), id]
        case .forgotten: [word("aanmelden", "sign-in"), word("wachtwoord-vergeten", "forgotten-password")]
        case .password: [word("mijn-account", "my-account"), word("wachtwoord", "password")]
        case .authenticator: [word("mijn-account", "my-account"), word("codes-app", "codes-app")]
        case .recoveryCodes: [word("mijn-account", "my-account"), word("herstelcodes", "recovery-codes")]
        case .passkeys: [word("mijn-account", "my-account"), word("toegangssleutels", "passkeys")]
        case .passkey(let id): [word("mijn-account", "my-account"), word("toegangssleutels", "passkeys"), id]
        case .passkeySignIn: [word("aanmelden", "sign-in"), word("toegangssleutel", "passkey")]
        case .openID: [word("aanmelden", "sign-in"), word("organisatie", "organisation")]
        case .openIDAnswer: [word("aanmelden", "sign-in"), word("organisatie", "organisation"), word("antwoord", "answer")]
        case .coupleOpenID: [word("mijn-account", "my-account"), word("aanmelddienst", "sign-in-service")]
        case .messages: [word("mijn-account", "my-account"), word("berichten", "messages")]
        case .confirmEmail: [word("mijn-account", "my-account"), word("e-mailadres", "e-mail-address")]
        case .calendarAddress: [word("mijn-account", "my-account"), word("agenda", "calendar")]
        case .calendar(let token): [word("agenda", "calendar"), token]
        case .organisationCalendar(let organisation): ["register", organisation, word("agenda", "calendar")]
        case .dossier(let id): [dossier, id]
        case .department(let id): [dossier, id, word("afdeling", "department")]
        case .dossierDatasets(let id): [dossier, id, "datasets"]
        case .interview(let id): [dossier, id, word("vraag", "question")]
        case .question(let id, let fact): [dossier, id, word("vraag", "question"), fact]
        case .fields(let id, let group): [dossier, id, word("velden", "fields"), group]
        case .operations(let id): [dossier, id, word("bewerkingen", "operations")]
        case .task(let id, let key): [dossier, id, word("taak", "task"), key]
        case .plan(let id, let key): [dossier, id, word("taak", "task"), key, "plan"]
        case .reopen(let id, let key): [dossier, id, word("taak", "task"), key, word("heropenen", "reopen")]
        case .evidence(let id, let digest): [dossier, id, word("bewijs", "evidence"), digest]
        case .purposes(let id): [dossier, id, word("doelen", "purposes")]
        case .advice(let id): [dossier, id, word("advies", "advice")]
        case .adviceAnswer(let id, let advice): [dossier, id, word("advies", "advice"), advice]
        case .council(let id): [dossier, id, word("ondernemingsraad", "works-council")]
        case .notice(let id): [dossier, id, word("informatie", "notice")]
        case .noticeFile(let id, let format): [dossier, id, word("informatie", "notice"), format]
        case .prescan(let id): [dossier, id, word("prescan", "pre-scan")]
        case .assessment(let id): [dossier, id, "dpia"]
        case .assessmentFile(let id, let format): [dossier, id, "dpia", format]
        case .consultation(let id): [dossier, id, word("raadpleging", "consultation")]
        case .objections(let id): [dossier, id, word("bezwaar", "objections")]
        case .intervention(let id): [dossier, id, word("tussenkomst", "intervention")]
        case .agreements(let id): [dossier, id, word("verwerkers", "processors")]
        case .step(let id): [dossier, id, word("stap", "step")]
        case .permits(let id): [dossier, id, word("vergunning", "permit")]
        case .permit(let id, let permit): [dossier, id, word("vergunning", "permit"), permit]
        case .permitFile(let id, let permit): [dossier, id, word("vergunning", "permit"), permit, "jwt"]
        case .history(let id): [dossier, id, word("geschiedenis", "history")]
        case .changes(let id): [dossier, id, word("verschillen", "changes")]
        case .deletion(let id): [dossier, id, word("verwijderen", "delete")]
        }
    }
}

import Text

/// The fields of a dossier beside its facts and purposes, in the order of the pages.
public enum RegisterFields {
    /// Every field, by group.
    public static let groups: [FieldGroup] = [
        general, people, data, sharing, keeping, security, rights, algorithms, AssessmentFields.assessment,
        AssessmentFields.prescan, AssessmentFields.humanRights,
    ]

    /// The groups and fields that a kind of register has.
    public static func groups(of register: Dossier.Register) -> [FieldGroup] {
        groups.compactMap { group in
            let fields = group.fields.filter { $0.register == .both || ($0.register == .controllers) == (register == .controller) }
            return fields.isEmpty ? nil : FieldGroup(group.id, group.title.nl, group.title.en, fields)
        }
    }

    /// The field with this id.
    public static func field(_ id: String) -> RegisterField? { byID[id] }

    private static let byID = Dictionary(uniqueKeysWithValues: groups.flatMap(\.fields).map { ($0.id, $0) })

    private static let general = FieldGroup(
        "general", "Algemeen", "General",
        [
            .init("description", "Omschrijving", "Description", .paragraph, isPublic: true),
            .init("reference", "Eigen nummer", "Own reference", hint: .init(nl: "Het nummer in een ander systeem", en: "The number in another system")),
            .init(
                "based-on", "Gebaseerd op", "Based on", .link,
                hint: .init(nl: "Link naar de standaardverwerking of regeling", en: "Link to the standard activity or regulation"), isPublic: true),
            .init("origin", "Waar de gegevens vandaan komen", "Where the data come from", .paragraph, source: "art. 14(2)(f) AVG", isPublic: true),
            .init(
                "processing-categories", "Soorten verwerkingen voor de verantwoordelijke", "Categories of processing for the controller", .list,
                source: "art. 30(2)(b) AVG", register: .processors, isPublic: true),
            .init("remarks", "Opmerkingen", "Remarks", .paragraph),
            .init(
                "publish", "In het openbare register", "In the public register", .flag,
                hint: .init(nl: "Ondertekende versies zijn dan voor iedereen te lezen", en: "Signed versions can then be read by anybody")),
        ])

    private static let contactColumns: [RegisterField] = [
        .init("name", "Naam", "Name", isPublic: true), .init("contact", "Contactgegevens", "Contact details", isPublic: true),
    ]

    private static let people = FieldGroup(
        "parties", "Wie", "Who",
        [
            .init(
                "joint-controllers", "Gezamenlijk verantwoordelijken", "Joint controllers",
                .rows(
                    one: .init(nl: "Gezamenlijk verantwoordelijke", en: "Joint controller"),
                    contactColumns + [
                        .init(
                            "division", "Verdeling van de verantwoordelijkheid", "Division of responsibilities", .paragraph, source: "art. 26 AVG",
                            isPublic: true),
                        .init("arrangement", "Link naar de regeling", "Link to the arrangement", .link),
                    ]), source: "art. 30(1)(a) AVG", register: .controllers, isPublic: true),
            .init(
                "controllers", "Verantwoordelijken voor wie u verwerkt", "Controllers for whom you process",
                .rows(
                    one: .init(nl: "Verantwoordelijke", en: "Controller"),
                    contactColumns + [
                        .init("representative", "Vertegenwoordiger", "Representative"),
                        .init("officer", "Functionaris gegevensbescherming", "Data protection officer"),
                        .init("agreement", "Link naar de verwerkersovereenkomst", "Link to the processor agreement", .link),
                    ]), source: "art. 30(2)(a) AVG", register: .processors),
            .init(
                "contacts", "Contactpersonen", "Contact persons",
                .rows(one: .init(nl: "Contactpersoon", en: "Contact person"), contactColumns + [.init("role", "Rol", "Role")])),
        ])

    static let dataKinds: [RegisterField.Option] = [
        .init("ordinary", "gewoon", "ordinary"), .init("sensitive", "gevoelig", "sensitive"),
        .init("special", "bijzonder", "special category"), .init("criminal", "strafrechtelijk", "criminal"),
        .init("national-number", "nationaal identificatienummer", "national identification number"),
    ]

    /// The six grounds of article 6(1), by the letter.
    public static let legalBases: [RegisterField.Option] = [
        .init("consent", "toestemming", "consent"), .init("contract", "overeenkomst", "contract"),
        .init("legal-obligation", "wettelijke verplichting", "legal obligation"), .init("vital-interest", "vitaal belang", "vital interests"),
        .init("public-task", "publieke taak", "public task"), .init("legitimate-interest", "gerechtvaardigd belang", "legitimate interests"),
    ]

    private static let data = FieldGroup(
        "data", "Gegevens", "Data",
        [
            .init(
                "data", "Soorten persoonsgegevens", "Categories of personal data",
                .rows(
                    one: .init(nl: "Soort gegevens", en: "Category of data"),
                    [
                        .init("name", "Gegevens", "Data", isPublic: true),
                        .init("people", "Van wie", "Of whom", isPublic: true),
                        .init("kind", "Soort", "Kind", .choice(dataKinds), isPublic: true),
                        .init("purposes", "Voor welke doelen", "For which purposes", .list, isPublic: true),
                        .init("legal-basis", "Grondslag voor deze gegevens", "Legal basis for these data", .choice(legalBases), isPublic: true),
                        .init("exception", "Uitzondering voor bijzondere gegevens", "Exception for special categories", isPublic: true),
                        .init("source", "Bron", "Source", isPublic: true),
                        .init("mandatory", "Verplicht te geven", "Mandatory to give", .flag, source: "art. 13(2)(e) AVG"),
                        .init("consequence", "Gevolg als iemand ze niet geeft", "Consequence of not giving them", source: "art. 13(2)(e) AVG"),
                        .init("retention", "Bewaartermijn", "Retention period", source: "art. 30(1)(f) AVG", isPublic: true),
                        .init("retention-ground", "Waarom zo lang", "Why so long", isPublic: true),
                        .init("retention-start", "Vanaf wanneer", "Counted from", isPublic: true),
                    ]), source: "art. 30(1)(c) AVG", register: .controllers, isPublic: true)
        ])

    private static let sharing = FieldGroup(
        "sharing", "Delen en doorgeven", "Sharing and transfer",
        [
            .init(
                "recipients", "Ontvangers", "Recipients",
                .rows(
                    one: .init(nl: "Ontvanger", en: "Recipient"),
                    [
                        .init("name", "Ontvanger of soort ontvanger", "Recipient or category of recipients", isPublic: true),
                        .init(
                            "kind", "Soort", "Kind",
                            .choice([
                                .init("internal", "binnen de organisatie", "inside the organisation"), .init("processor", "verwerker", "processor"),
                                .init("controller", "andere verantwoordelijke", "another controller"),
                                .init("authority", "overheidsinstantie", "public authority"),
                            ]), isPublic: true),
                        .init("why", "Waarvoor", "What for", .paragraph, isPublic: true),
                        .init("data", "Welke gegevens", "Which data", .list),
                    ]), source: "art. 30(1)(d) AVG", register: .controllers, isPublic: true),
            .init(
                "transfers", "Doorgifte buiten de EER", "Transfers outside the EEA",
                .rows(
                    one: .init(nl: "Doorgifte", en: "Transfer"),
                    [
                        .init("recipient", "Ontvanger", "Recipient", isPublic: true),
                        .init("country", "Land of internationale organisatie", "Country or international organisation", isPublic: true),
                        .init(
                            "tool", "Middel", "Tool",
                            .choice([
                                .init("adequacy", "adequaatheidsbesluit", "adequacy decision"),
                                .init("standard-clauses", "modelbepalingen (SCC)", "standard contractual clauses"),
                                .init("binding-rules", "bindende bedrijfsvoorschriften", "binding corporate rules"),
                                .init("public-instrument", "instrument tussen overheden", "instrument between public bodies"),
                                .init("derogation", "uitzondering van art. 49", "derogation of art. 49"), .init("other", "anders", "other"),
                            ]), isPublic: true),
                        .init("safeguards", "Passende waarborgen", "Suitable safeguards", .paragraph, source: "art. 49(1) AVG", isPublic: true),
                        .init("assessment", "Link naar de doorgiftetoets (DTIA)", "Link to the transfer impact assessment", .link),
                    ]), source: "art. 30(1)(e) AVG", isPublic: true),
            .init(
                "processors", "Verwerkers", "Processors", .rows(one: .init(nl: "Verwerker", en: "Processor"), processorColumns), source: "art. 28 AVG",
                isPublic: true),
        ])

    /// What article 28(3) asks of an agreement, point by point, and the clause that it does not name but users need.
    static let agreementPoints: [RegisterField] = [
        .init("instructions", "Alleen op schriftelijke instructie", "Only on documented instructions", .flag, source: "art. 28(3)(a) AVG"),
        .init("confidentiality", "Geheimhouding van het personeel", "Confidentiality of staff", .flag, source: "art. 28(3)(b) AVG"),
        .init("measures", "Beveiliging", "Security measures", .flag, source: "art. 28(3)(c) AVG"),
        .init(
            "subprocessing", "Subverwerkers alleen met toestemming en dezelfde plichten", "Sub-processors only with authorisation and the same duties", .flag,
            source: "art. 28(3)(d) AVG"),
        .init("assistance-rights", "Hulp bij verzoeken van mensen", "Help with requests from people", .flag, source: "art. 28(3)(e) AVG"),
        .init("assistance-duties", "Hulp bij beveiliging, datalekken en DPIA", "Help with security, breaches and DPIA", .flag, source: "art. 28(3)(f) AVG"),
        .init("deletion", "Wissen of teruggeven aan het einde", "Deletion or return at the end", .flag, source: "art. 28(3)(g) AVG"),
        .init("audit", "Controle en audits", "Information and audits", .flag, source: "art. 28(3)(h) AVG"),
        .init(
            "reuse", "Hergebruik voor analyse of training", "Reuse for analysis or training",
            .choice([
                .init("forbidden", "uitdrukkelijk verboden", "expressly forbidden"),
                .init("allowed", "toegestaan, met voorwaarden", "allowed, with conditions"), .init("silent", "niet geregeld", "not settled"),
            ]), source: "art. 28(10) AVG"),
    ]

    private static let processorColumns: [RegisterField] =
        contactColumns + [
            .init("service", "Dienst", "Service", .paragraph, isPublic: true),
            .init(
                "agreed", "Er is een overeenkomst", "There is an agreement", .flag,
                hint: .init(nl: "Ook als nog niemand de punten heeft nagekeken", en: "Also if nobody has checked its points yet")),
            .init("agreed-on", "Datum van de overeenkomst", "Date of the agreement", .date),
            .init("agreement", "Link naar de overeenkomst", "Link to the agreement", .link),
            .init("subprocessors", "Subverwerkers", "Sub-processors", .list),
        ] + agreementPoints

    private static let keeping = FieldGroup(
        "keeping", "Bewaren en wissen", "Keeping and erasing",
        [
            .init("retention", "Bewaartermijn", "Retention period", .paragraph, source: "art. 30(1)(f) AVG", isPublic: true),
            .init(
                "retention-ground", "Waarom zo lang", "Why so long", .paragraph,
                hint: .init(nl: "De wet, de selectielijst of de afweging", en: "The law, the selection list or the weighing"), source: "art. 5(1)(e) AVG",
                isPublic: true),
            .init("erasure-kept", "Wordt de termijn nageleefd?", "Is the period kept to?", .flag),
            .init("erasure-remark", "Toelichting op het wissen", "Remark on erasure", .paragraph),
        ])

    private static let security = FieldGroup(
        "security", "Systemen en beveiliging", "Systems and security",
        [
            .init(
                "systems", "Systemen", "Systems",
                .rows(
                    one: .init(nl: "Systeem", en: "System"),
                    [
                        .init("name", "Systeem", "System"), .init("supplier", "Leverancier", "Supplier"),
                        .init("location", "Waar het draait", "Where it runs"), .init("description", "Omschrijving", "Description", .paragraph),
                    ])),
            .init("measures", "Beveiligingsmaatregelen", "Security measures", .list, source: "art. 30(1)(g) AVG"),
            .init("encryption", "Versleuteling", "Encryption", .paragraph), .init("access-control", "Toegang", "Access control", .paragraph),
            .init("pseudonymisation", "Pseudonimisering", "Pseudonymisation", .paragraph),
        ])

    private static let rights = FieldGroup(
        "rights", "Rechten en informatie", "Rights and information",
        [
            .init("rights", "Hoe mensen hun rechten gebruiken", "How people use their rights", .paragraph, source: "art. 13(2)(b) AVG", isPublic: true),
            .init(
                "legitimate-interest", "Het gerechtvaardigd belang", "The legitimate interest", .paragraph,
                hint: .init(nl: "Welk belang, van wie, en waarom het nu speelt", en: "Which interest, whose, and why it is there now"),
                source: "art. 13(1)(d) AVG", register: .controllers, isPublic: true),
            .init("withdrawal", "Hoe iemand toestemming intrekt", "How somebody withdraws consent", .paragraph, source: "art. 7(3) AVG", isPublic: true),
            .init("notice", "Link naar de privacyverklaring", "Link to the privacy notice", .link, isPublic: true),
            .init(
                "automated-logic", "Hoe een automatisch besluit werkt", "The logic of an automated decision", .paragraph, source: "art. 13(2)(f) AVG",
                isPublic: true),
            .init(
                "automated-consequence", "Belang en gevolgen daarvan", "Its significance and consequences", .paragraph, source: "art. 13(2)(f) AVG",
                isPublic: true),
            .init(
                "intervention-who", "Wie een automatisch besluit opnieuw bekijkt", "Who looks at an automated decision again",
                hint: .init(nl: "De functie, en of er genoeg mensen zijn", en: "The position, and whether there are enough people"), source: "art. 22(3) AVG"),
            .init(
                "intervention-authority", "Wat die persoon mag", "What that person may do", .paragraph,
                hint: .init(
                    nl: "Zelf anders beslissen, alle gegevens zien, de tijd nemen; en hoe vaak dat gebeurt",
                    en: "Decide differently, see all data, take the time; and how often that happens"), source: "art. 22(3) AVG; WP251"),
            .init(
                "intervention-request", "Hoe iemand daarom vraagt", "How somebody asks for it", .paragraph, source: "art. 22(3) AVG", isPublic: true),
            .init("intervention-term", "Binnen welke tijd", "Within which time", source: "art. 12(3) AVG", isPublic: true),
            .init("consent-records", "Link naar de toestemmingen", "Link to the consent records", .link),
            .init("breach-records", "Link naar het datalekregister", "Link to the breach register", .link),
        ])

    private static let algorithms = FieldGroup(
        "algorithms", "Algoritmes", "Algorithms",
        [.init("algorithms", "Algoritmes", "Algorithms", .rows(one: .init(nl: "Algoritme", en: "Algorithm"), AlgorithmFields.columns), isPublic: true)])
}

/// The fields of the Dutch national algorithm register, publication standard 1.0, as far as the dossier does not hold them elsewhere.
enum AlgorithmFields {
    static let columns: [RegisterField] = [
        .init("name", "Naam", "Name", isPublic: true),
        .init("description", "Korte omschrijving", "Short description", .paragraph, isPublic: true),
        .init(
            "status", "Status", "Status",
            .choice([
                .init("development", "in ontwikkeling", "in development"), .init("use", "in gebruik", "in use"),
                .init("retired", "buiten gebruik", "no longer used"),
            ]), isPublic: true),
        .init(
            "category", "Publicatiecategorie", "Publication category",
            .choice([
                .init("high-risk", "hoog-risico AI-systeem", "high-risk AI system"),
                .init("impactful", "impactvol algoritme", "impactful algorithm"), .init("other", "overig algoritme", "other algorithm"),
            ]), isPublic: true),
        .init("goal", "Doel en impact", "Goal and impact", .paragraph, isPublic: true),
        .init("proportionality", "Afwegingen", "Considerations", .paragraph, isPublic: true),
        .init("human-intervention", "Menselijke tussenkomst", "Human intervention", .paragraph, isPublic: true),
        .init("risks", "Risicobeheer", "Risk management", .paragraph, isPublic: true),
        .init("lawful-basis", "Wettelijke basis", "Statutory basis", .paragraph, isPublic: true),
        .init("source-data", "Gegevens", "Data", .paragraph, isPublic: true),
        .init("methods", "Technische werking", "Technical operation", .paragraph, isPublic: true),
        .init("provider", "Leverancier", "Provider", isPublic: true),
        .init("contact", "E-mailadres voor vragen", "E-mail address for questions", isPublic: true),
        .init("code", "Link naar de broncode", "Link to the source code", .link, isPublic: true),
        .init("begin", "Begin (jjjj-mm)", "Start (yyyy-mm)", isPublic: true), .init("end", "Einde (jjjj-mm)", "End (yyyy-mm)", isPublic: true),
        .init("themes", "Thema's", "Themes", .list, isPublic: true),
    ]
}

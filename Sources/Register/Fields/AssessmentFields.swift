import Text

/// What a DPIA asks besides the register: the pre-scan, the assessment itself, and human rights where an algorithm is used.
enum AssessmentFields {
    /// By the ids of the pre-scan 2.0 of the Dutch state (MinBZK/par-dpia-form, `sources/prescan_DPIA.yaml`): what no fact says.
    static let prescan = FieldGroup(
        "prescan", "Voor de pre-scan DPIA", "For the DPIA pre-scan",
        [
            .init("new-legislation", "Gaat het om nieuwe wet- of regelgeving?", "Is it about new legislation?", .flag, source: "Pre-scan DPIA 0.1"),
            .init("cloud", "Wordt er een clouddienst gebruikt?", "Is a cloud service used?", .flag, source: "Pre-scan DPIA 0.5.1"),
            .init(
                "six-kinds", "Zes of meer soorten gewone gegevens?", "Six or more kinds of ordinary data?", .flag,
                hint: .init(
                    nl: "Soorten zijn: contactgegevens, demografie, logging, telemetrie, website, apparaat en internet, helpdesk, content, overige",
                    en: "Kinds are: contact data, demographics, logging, telemetry, website, device and internet, help desk, content, other"),
                source: "Pre-scan DPIA 1.1.2"),
            .init(
                "credentials", "Gebruikersnamen, wachtwoorden of andere inloggegevens?", "User names, passwords or other credentials?", .flag,
                source: "Pre-scan DPIA 1.3.2"),
            .init(
                "stigma", "Andere gegevens die iemand kunnen stigmatiseren of uitsluiten?", "Other data that can stigmatise or exclude somebody?", .flag,
                source: "Pre-scan DPIA 1.3.2"),
            .init("ten-thousand", "Gaat het om 10.000 mensen of meer?", "Is it about 10,000 people or more?", .flag, source: "Pre-scan DPIA 1.5.1"),
            .init(
                "frequency", "Hoe vaak worden de gegevens verwerkt?", "How often are the data processed?",
                .choice([
                    .init("continuous", "continu", "continuously"), .init("more-than-monthly", "vaker dan maandelijks", "more often than monthly"),
                    .init("monthly", "minstens maandelijks", "at least monthly"), .init("yearly", "minstens jaarlijks", "at least yearly"),
                    .init("irregular", "onregelmatig", "irregularly"), .init("once", "eenmalig", "once"),
                ]), source: "Pre-scan DPIA 1.5.3"),
            .init("kept-a-year", "Een jaar of langer bewaard?", "Kept for a year or longer?", .flag, source: "Pre-scan DPIA 1.5.4"),
            .init(
                "outside-support", "Opslag of hulp op afstand buiten de EER?", "Storage or support outside the EEA?", .flag,
                source: "Pre-scan DPIA 2.1.3 en 2.1.4"),
            .init(
                "special-outside", "Gaan er bijzondere gegevens naar buiten de EER?", "Do special categories go outside the EEA?", .flag,
                source: "Pre-scan DPIA 2.1.8"),
            .init(
                "base-register", "Gegevens uit de BRP, BRI, BRK, BRV, WOZ of het handelsregister?",
                "Data from a Dutch base register on persons, income, land, vehicles, property value or trade?", .flag, source: "Pre-scan DPIA 5.1.2"),
            .init(
                "digital-service", "Wordt een digitale dienst aangeboden of gebruikt?", "Is a digital service offered or used?", .flag,
                source: "Pre-scan DPIA 7.1.1"),
            .init(
                "minors", "Is de dienst voor mensen onder de 18?", "Is the service for people under 18?",
                .choice([
                    .init("aimed", "ja, vooral voor hen bedoeld", "yes, mainly meant for them"),
                    .init("possible", "nee, maar zij kunnen haar gebruiken", "no, but they may use it"),
                    .init("excluded", "nee, en dat is aan te tonen", "no, and that can be shown"),
                ]), source: "Pre-scan DPIA 7.1.2 en 7.1.3"),
        ])

    static let levels: [RegisterField.Option] = [
        .init("low", "laag", "low"), .init("middle", "midden", "middle"), .init("high", "hoog", "high"),
    ]

    static let assessment = FieldGroup(
        "assessment", "Voor de DPIA", "For the DPIA",
        [
            .init("proposal", "Voorstel", "Proposal", .paragraph, source: "Model DPIA Rijksdienst 1"),
            .init("techniques", "Technieken en methoden", "Techniques and methods", .paragraph, source: "Model DPIA Rijksdienst 4"),
            .init("interests", "Belangen bij de verwerking", "Interests in the processing", .paragraph, source: "Model DPIA Rijksdienst 7"),
            .init("legal-framework", "Juridisch en beleidsmatig kader", "Legal and policy framework", .paragraph, source: "Model DPIA Rijksdienst 9"),
            .init(
                "necessity", "Waarom het niet met minder kan (subsidiariteit)", "Why it cannot be done with less (subsidiarity)", .paragraph,
                source: "art. 35(7)(b) AVG"),
            .init("proportionality", "Waarom het in verhouding is (proportionaliteit)", "Why it is proportionate", .paragraph, source: "art. 35(7)(b) AVG"),
            .init(
                "risks", "Risico's voor mensen", "Risks to people",
                .rows(
                    one: .init(nl: "Risico", en: "Risk"),
                    [
                        .init("risk", "Wat er mis kan gaan", "What can go wrong", .paragraph),
                        .init("cause", "Oorzaak", "Cause", .paragraph),
                        .init("consequence", "Gevolg voor mensen", "Consequence for people", .paragraph),
                        .init("chance", "Kans", "Likelihood", .choice(levels)), .init("impact", "Ernst", "Severity", .choice(levels)),
                        .init("reason", "Waarom deze kans en ernst", "Why this likelihood and severity", .paragraph),
                        .init("measure", "Maatregel", "Measure", .paragraph), .init("owner", "Wie de maatregel beheert", "Who looks after the measure"),
                        .init("left-chance", "Kans daarna", "Likelihood after it", .choice(levels)),
                        .init("left-impact", "Ernst daarna", "Severity after it", .choice(levels)),
                    ]), source: "art. 35(7)(c)-(d) AVG"),
            .init(
                "risk-acceptance", "Waarom wat overblijft te aanvaarden is", "Why what is left can be accepted", .paragraph,
                source: "Model DPIA Rijksdienst 17"),
            .init(
                "views-sought", "Zijn de mensen of hun vertegenwoordigers om hun mening gevraagd?",
                "Were the people or their representatives asked for their views?",
                .flag, source: "art. 35(9) AVG"),
            .init("views", "Wat zij vonden, en wat daarmee is gedaan", "What they thought, and what was done with it", .paragraph, source: "art. 35(9) AVG"),
            .init("views-not-sought", "Waarom niet, als dat niet is gedaan", "Why not, where it was not done", .paragraph, source: "art. 35(9) AVG"),
            .init("summary", "Samenvatting voor het bestuur", "Summary for the board", .paragraph, source: "Model DPIA Rijksdienst 18"),
        ])

    private static func question(_ id: String, _ part: String, _ nl: String, _ en: String) -> RegisterField {
        .init("iama-\(id)", nl, en, .paragraph, source: "IAMA \(part)")
    }

    /// The questions of the Dutch impact assessment on human rights and algorithms (IAMA), part by part, in our own words.
    static let humanRights = FieldGroup(
        "human-rights", "Mensenrechten en algoritmes (IAMA)", "Human rights and algorithms (IAMA)",
        [
            question(
                "reason", "1", "Welk probleem lost het algoritme op, en waarom niet zonder?", "Which problem does the algorithm solve, and why not without it?"),
            question(
                "values", "1", "Welke publieke waarden dient het, en welke komen onder druk?", "Which public values does it serve, and which come under strain?"
            ),
            question("law", "1", "Op welke wet rust het gebruik?", "On which law does the use rest?"),
            question("roles", "1", "Wie is waarvoor verantwoordelijk, ook als het is ingekocht?", "Who is responsible for what, also if it was bought?"),
            question(
                "data", "2A", "Welke data gaan erin, waar komen die vandaan en zijn ze goed genoeg?",
                "Which data go in, where do they come from and are they good enough?"),
            question(
                "bias", "2A", "Welke scheefheid kan in de data zitten, en hoe is dat onderzocht?", "Which bias can be in the data, and how was that examined?"),
            question("method", "2B", "Wat voor algoritme is het, en waarom past dat hier?", "What kind of algorithm is it, and why does it fit here?"),
            question(
                "accuracy", "2B", "Hoe goed moet het zijn, en hoe is dat gemeten, ook per groep?",
                "How good must it be, and how was that measured, by group too?"),
            question(
                "transparency", "2B", "Wie kan uitleggen hoe een uitkomst ontstaat, en aan wie?", "Who can explain how a result comes about, and to whom?"),
            question(
                "use", "3", "Wat gebeurt er met een uitkomst, en wat doet een mens daarbij?", "What happens with a result, and what does a person do with it?"),
            question("effects", "3", "Wat merken mensen ervan, ook op den duur?", "What do people notice of it, also in the long run?"),
            question(
                "remedies", "3", "Hoe horen mensen dat het is gebruikt, en wat kunnen zij doen?", "How do people learn that it was used, and what can they do?"),
            question(
                "oversight", "3", "Wie let erop dat het goed blijft gaan, en wanneer stopt u ermee?",
                "Who watches that it keeps going well, and when do you stop it?"),
            question("rights", "4", "Welke grondrechten raakt het, en hoe hard?", "Which fundamental rights does it touch, and how hard?"),
            question(
                "alternatives", "4", "Kan het doel worden bereikt op een manier die mensen minder raakt?",
                "Can the goal be reached in a way that touches people less?"),
            question("balance", "4", "Is de inbreuk in verhouding tot wat het oplevert?", "Is the interference proportionate to what it brings?"),
        ])
}

import Deadlines
import Register
import Text

/// One processing activity of the ministry's register.
struct MinistryRecord {
    let record: SourceNode
    var draft: Draft

    mutating func read() {
        general()
        for purpose in record["Doelen"]?.elements ?? [] {
            let index = draft.addPurpose(purpose["Doel"]?.leaf)
            draft.basis(purpose["Rechtsgrond"]?.leaf, purpose: index)
            technical(purpose["Id"])
        }
        security()
        decisions()
        transfers()
        assessment()
        people()
        parties()
    }

    private mutating func technical(_ node: SourceNode?) {
        draft.lose(node?.leaf, nl: "technisch nummer van het oude register", en: "technical number of the old register")
    }

    private func isTrue(_ node: SourceNode?) -> Bool? { node?.text.flatMap(PlainText.flag) }

    // MARK: Parts

    private mutating func general() {
        draft.setName(record["Naam"]?.leaf)
        let number = record["Nummer"]?.leaf
        if let number, !PlainText.isBlank(number.text) {
            draft.reference = PlainText.trimmed(number.text)
            draft.put(number, in: "reference")
            technical(record["Id"])
        } else if let id = record["Id"]?.leaf, !PlainText.isBlank(id.text) {
            draft.reference = PlainText.trimmed(id.text)
            draft.note(id, .taken(.reference))
        }
        if let service = record["Dienst"]?.leaf {
            draft.department = PlainText.trimmed(service.text)
            draft.note(service, service.text.isEmpty ? .empty : .taken(.department))
        }
        if let status = record["Status"]?.leaf {
            draft.statusText = status.text
            draft.status =
                switch status.text {
                case "TerReview": .inReview
                case "VaststellingAangevraagd": .approved
                case "Vastgesteld": .signed
                case "Vervallen": .lapsed
                default: nil
                }
            draft.note(status, status.text.isEmpty ? .empty : .taken(.status))
            if draft.status == .lapsed {
                draft.warn(status.place, nl: "deze verwerking is in de bron vervallen", en: "this activity has lapsed in the source")
            } else if draft.status == nil, !status.text.isEmpty {
                draft.warn(status.place, nl: "de status “\(status.text)” is onbekend", en: "the status “\(status.text)” is unknown")
            }
        }
        if let version = record["Versie"]?.leaf {
            draft.version = version.text
            draft.note(version, version.text.isEmpty ? .empty : .taken(.version))
        }
        moment("AanmaakDatum", \.created, .created)
        moment("LaatsteWijzigDatum", \.changed, .changed)
    }

    private mutating func moment(_ name: String, _ path: WritableKeyPath<Draft, Instant?>, _ target: SourceFate.Target) {
        guard let leaf = record[name]?.leaf, !PlainText.isBlank(leaf.text) else { return }
        guard let instant = PlainText.instant(leaf.text) else {
            draft.warn(leaf.place, nl: "“\(leaf.text)” is geen datum met tijd", en: "“\(leaf.text)” is no date with a time")
            return draft.remark(leaf)
        }
        draft[keyPath: path] = instant
        draft.note(leaf, .taken(target))
    }

    private mutating func security() {
        for measure in record["Beveiliging", "Maatregelen"]?.elements ?? [] { draft.put(measure.leaf, in: "measures") }
        if record["Beveiliging", "Maatregelen"]?.text != nil { draft.put(record["Beveiliging", "Maatregelen"]?.leaf, in: "measures") }
        draft.put(record["Beveiliging", "Encryptie"]?.leaf, in: "encryption")
        draft.put(record["Beveiliging", "ElectronischeWeg"]?.leaf, in: "encryption", label: "Elektronische weg")
        draft.put(record["Beveiliging", "Toegang"]?.leaf, in: "access-control")
        draft.put(record["Beveiliging", "Pseudonimisering"]?.leaf, in: "pseudonymisation")
    }

    private mutating func decisions() {
        draft.put(record["Besluitvorming", "Logica"]?.leaf, in: "automated-logic")
        draft.put(record["Besluitvorming", "BelangGevolgen"]?.leaf, in: "automated-consequence")
        // No decision can still be a score or profile, so "no" stays a remark.
        sets("automated decision or score", when: record["Besluitvorming", "HasBesluitvorming"])
    }

    /// Answers an option of the ways of working with yes where the source says yes, and keeps the answer as a remark too.
    private mutating func sets(_ option: String, when node: SourceNode?) {
        if isTrue(node) == true { draft.option("ways of working", option, true, from: node?.leaf) }
        draft.remark(node?.leaf)
    }

    private mutating func transfers() {
        let part = record["Doorgifte"]
        if let outside = isTrue(part?["BuitenEu"]) { draft.option("ways of working", "outside the EEA", outside, from: part?["BuitenEu"]?.leaf) }
        let row = draft.addRow(to: "transfers")
        draft.put(part?["BuitenEuOmschrijving"]?.leaf, in: "transfers", row: row, "country")
        draft.put(part?["BuitenEuPassendBeschermingsniveauOmschrijving"]?.leaf, in: "transfers", row: row, "safeguards")
    }

    /// All seven marks arrive as remarks; those that state a fact plainly set it too.
    private mutating func assessment() {
        let part = record["GebPia"]
        // Whether it was done in time is not said, so "done" stays open.
        let done = part?["IsGebpiaAlUitgevoerd"] ?? part?["Uitgevoerd"]
        if isTrue(done) == false { draft.answer("DPIA", "\"not done\"", from: done?.leaf) }
        draft.remark(done?.leaf)
        sets("automated decision or score", when: part?["IsGeautomatiseerdProfilering"])
        sets("systematic observation", when: part?["IsGrootschaligeMonitoring"])
        let scale = part?["IsGrootschaligeVerwerking"]
        if isTrue(scale) == true { draft.answer("large scale", "\"yes\"", from: scale?.leaf) }
        draft.remark(scale?.leaf)
        for name in ["StaatOpLijstVerplichteGebpia", "VoeldoetAanTweeCriteriaWP248", "IsHoogRisicoRechtenVrijheden"] { draft.remark(part?[name]?.leaf) }
    }

    private static let sensitive: [(name: String, option: String, isSpecial: Bool)] = [
        ("RasOfEtniciteit", "origin", true), ("PolitiekeGezindheid", "political opinions", true),
        ("GodsdienstOfLevensovertuiging", "religion or belief", true), ("LidmaatschapVakvereniging", "trade union membership", true),
        ("Genetisch", "genetic", true), ("Biometrisch", "biometric identification", true), ("Gezondheid", "health", true),
        ("SeksueleLeven", "sex life or orientation", true), ("Strafrechtelijk", "criminal data", false),
    ]

    private mutating func people() {
        let all = record["Betrokkenen"]?.elements ?? []
        for (name, option, isSpecial) in Self.sensitive {
            let said = all.map { isTrue($0[name]) ?? (isSpecial && isTrue($0["GeenBijzondereGegevens"]) == true ? false : nil) }
            // "No" for all people only when it is said of each of them.
            let state = said.contains(true) ? true : said.contains(nil) || said.isEmpty ? nil : false
            guard let state else { continue }
            for person in all {
                if isTrue(person[name]) != nil { draft.option("sensitive data", option, state, from: person[name]?.leaf) }
                if isSpecial, isTrue(person["GeenBijzondereGegevens"]) == true {
                    draft.option("sensitive data", option, state, from: person["GeenBijzondereGegevens"]?.leaf)
                }
            }
        }
        for person in all {
            technical(person["Id"])
            let items = person["Gegevens"]?.elements ?? []
            if items.isEmpty {
                let row = draft.addRow(to: "data")
                draft.put(person["Omschrijving"]?.leaf, in: "data", row: row, "people")
            }
            for item in items { data(item, of: person["Omschrijving"]?.leaf) }
        }
    }

    private mutating func data(_ item: SourceNode, of people: SourceLeaf?) {
        technical(item["Id"])
        let row = draft.addRow(to: "data")
        draft.put(people, in: "data", row: row, "people")
        draft.put(item["Omschrijving"]?.leaf, in: "data", row: row, "name")
        draft.put(item["Verzameldoel"]?.leaf, in: "data", row: row, "purposes")
        draft.put(item["Bewaartermijn"]?.leaf, in: "data", row: row, "retention")
        if isTrue(item["IsBronBetrokkene"]) == true {
            draft.put("de betrokkene zelf", for: item["IsBronBetrokkene"]?.leaf, in: "data", row: row, "source")
        }
        draft.put(item["BronOmschrijving"]?.leaf, in: "data", row: row, "source")
        draft.put(item["IsBetrokkeneVerplicht"]?.leaf, in: "data", row: row, "mandatory")
        draft.put(item["BetrokkeneConsequenties"]?.leaf, in: "data", row: row, "consequence")
    }

    private mutating func parties() {
        for processor in record["Verwerkers"]?.elements ?? [] {
            let row = party(processor, in: "processors")
            if row != nil { draft.option("ways of working", "processor used", true, from: processor["Naam"]?.leaf) }
        }
        let controllers = record["Verantwoordelijken"]?.elements ?? []
        let field = draft.register == .processor ? "controllers" : "joint-controllers"
        // A single controller is the organisation itself.
        if draft.register == .processor || controllers.count > 1 {
            for controller in controllers { _ = party(controller, in: field) }
            if field == "joint-controllers" { draft.put(record["VerdelingVerantwoordelijkheid"]?.leaf, in: field, row: 0, "division") }
        }
        for controller in controllers { technical(controller["Id"]) }
        for contact in record["Contactpersonen"]?.elements ?? [] {
            if let row = party(contact, in: "contacts") { draft.put(contact["Functie"]?.leaf, in: "contacts", row: row, "role") }
        }
        named("Ontvangers", "Omschrijving", "recipients")
        named("Systemen", "Omschrijving", "systems")
    }

    private mutating func named(_ list: String, _ name: String, _ field: String) {
        for item in record[list]?.elements ?? [] {
            technical(item["Id"])
            let row = draft.addRow(to: field)
            draft.put(item[name]?.leaf, in: field, row: row, "name")
        }
    }

    private mutating func party(_ node: SourceNode, in field: String) -> Int? {
        technical(node["Id"])
        guard node.value.members != nil else { return nil }
        let row = draft.addRow(to: field)
        draft.put(node["Naam"]?.leaf, in: field, row: row, "name")
        for name in [
            "Email", "Telefoon", "Adres", "Postcode", "Plaats", "Land", "Postbus", "PostbusPostcode", "PostbusPlaats", "PostbusLand",
        ] { draft.put(node[name]?.leaf, in: field, row: row, "contact") }
        return row
    }
}

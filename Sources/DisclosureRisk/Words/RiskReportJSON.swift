public import Text

extension RiskReport {
    /// The report as JSON: figures as shares from 0 to 1, sentences in both languages. The same report gives the same bytes.
    public var json: [UInt8] {
        var json = JSONWriter(capacity: 8192)
        write(to: &json)
        return json.bytes
    }

    /// Writes the report as one JSON object.
    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.field("standing", standing.rawValue)
        json.field("headline", headline)
        if let residual { json.estimate("residual", residual.risk) }
        json.field("treatment", treatment.rawValue)
        json.field("records", records)
        json.array("quasiIdentifiers", quasiIdentifiers)
        json.figure("confidence", confidence.level)
        json.field("seed", String(seed))
        json.field("meetsLimits", meetsLimits)
        json.array("limits", checks) { json, check in json.write(check) }
        json.array("reservations", reservations) { json, reservation in json.value(reservation) }
        if let reidentification { json.object("reidentification") { reidentification.writeMembers(to: &$0) } }
        json.array("knownAttributes", knownAttributes) { json, known in
            json.beginObject()
            json.field("count", known.count)
            json.estimate("randomSet", known.randomSet)
            json.figure("worst", known.worst)
            json.array("worstSet", known.worstSet)
            json.figure("anySet", known.anySet)
            json.field("tried", known.tried)
            if let sets = known.sets { json.field("sets", sets) }
            json.endObject()
        }
        json.array("knownItems", knownItems) { json, known in
            json.beginObject()
            if let column = known.column { json.field("column", column) }
            json.field("count", known.count)
            json.estimate("random", known.random)
            json.estimate("worst", known.worst)
            json.field("sampled", known.sampled)
            json.endObject()
        }
        json.array("ownValues", ownValues) { json, own in
            json.beginObject()
            json.field("column", own.column)
            json.field("alone", own.alone)
            json.figure("share", own.share)
            json.endObject()
        }
        json.array("attacks", attacks) { json, outcome in
            json.beginObject()
            json.field("kind", outcome.attack.kind.rawValue)
            json.field("description", outcome.attack.description)
            json.field("hasPower", outcome.hasPower)
            json.object("release") { outcome.release.writeMembers(to: &$0) }
            json.object("exactCopy") { outcome.exactCopy.writeMembers(to: &$0) }
            if let fresh = outcome.freshSample { json.object("freshSample") { fresh.writeMembers(to: &$0) } }
            json.endObject()
        }
        json.array("sentences", sentences) { json, sentence in json.value(sentence) }
        json.endObject()
    }
}

extension ReidentificationRisk {
    func writeMembers(to json: inout JSONWriter) {
        json.object("prosecutor") { prosecutor.writeMembers(to: &$0) }
        if let journalist { json.object("journalist") { journalist.writeMembers(to: &$0) } }
        json.figure("marketer", marketer)
        switch population {
        case .table(let rows): json.population("table", rows)
        case .estimate(let people): json.population("estimate", people)
        case nil: break
        }
        json.field("sampleUniques", sampleUniques)
        if let populationUniques { json.figure("populationUniques", populationUniques) }
        if let uniqueness {
            json.object("uniqueness") { json in
                json.figure("fraction", uniqueness.fraction)
                json.figure("zayatz", uniqueness.zayatz)
                if let pitman = uniqueness.pitman { json.figure("pitman", pitman) }
            }
        }
        json.array("classSizes", classSizes.steps) { json, step in
            json.beginObject()
            json.field("size", step.size)
            json.field("classes", step.classes)
            json.endObject()
        }
    }
}

extension RecordRisk {
    func writeMembers(to json: inout JSONWriter) {
        json.figure("highest", highest)
        json.figure("average", average)
        json.figure("shareAbove", shareAbove)
        json.figure("threshold", threshold)
    }
}

extension AttackOutcome {
    func writeMembers(to json: inout JSONWriter) {
        json.estimate("residual", residual)
        json.estimate("main", main.estimate)
        json.field("trials", main.trials)
        if let control {
            json.estimate("control", control.estimate)
            json.field("controlTrials", control.trials)
        }
        json.estimate("baseline", baseline.estimate)
        json.field("guesses", guesses)
        json.field("wanted", wanted)
        json.field("beatsBaseline", beatsBaseline)
    }
}

extension JSONWriter {
    mutating func population(_ source: String, _ people: Int) {
        object("population") { json in
            json.field("source", source)
            json.field("people", people)
        }
    }

    mutating func figure(_ name: String, _ number: Double) {
        key(name)
        if number.isFinite { value(number) } else { null() }
    }

    mutating func estimate(_ name: String, _ estimate: Estimate) {
        object(name) { json in
            json.figure("value", estimate.value)
            json.figure("low", estimate.low)
            json.figure("high", estimate.high)
        }
    }

    mutating func write(_ check: LimitCheck) {
        beginObject()
        switch check.subject {
        case .attack(let kind): field("subject", kind.rawValue)
        case .recordRisk: field("subject", "highest-record-risk")
        }
        figure("limit", check.limit)
        if let measured = check.measured { estimate("measured", measured) }
        field("isMet", check.isMet)
        field("sentence", check.sentence)
        endObject()
    }
}

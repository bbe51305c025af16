import Deadlines
import Register
import Text

extension JobReport {
    static let form = 1
    private static let seal = ",\"seal\":\""

    /// As a file: one line of JSON whose last member is the SHA-256 of all before it, so that damage shows.
    public var json: [UInt8] {
        var json = JSONWriter(capacity: 2_048 + result.report.count)
        json.beginObject()
        json.field("waarborgJob", Self.form)
        json.field("id", id.text)
        json.field("program", program)
        json.field("started", started.seconds)
        json.field("ended", ended.seconds)
        json.field("outcome", outcome.rawValue)
        if let halt { json.field("halt", halt.rawValue) }
        if let stop {
            json.object("stop") { json in
                json.field("category", stop.category.rawValue)
                json.field("line", stop.line)
                if let column = stop.column { json.field("column", column) }
            }
        }
        json.field("withoutPermit", permission == nil)
        if let permission {
            json.object("permit") { json in
                json.field("id", permission.permit.text)
                json.field("version", permission.version)
                json.field("token", permission.token)
            }
        }
        json.object("declaration") { json in
            json.array("operations", declaration.operations.map(\.rawValue))
            json.array("datasets", declaration.datasets.map(\.text))
            json.array("data", declaration.data)
            json.array("people", declaration.people)
        }
        writeCounts(to: &json)
        writeMeasures(to: &json)
        json.array("outputs", outputs) { json, output in
            json.beginObject()
            json.field("sha256", output.digest)
            json.field("bytes", output.bytes)
            json.endObject()
        }
        if let engine = JSONReader.read(result.report), case .object = engine {
            json.key("engine")
            engine.write(to: &json)
        }
        let content = json.bytes
        return content + Array((Self.seal + Digest.text(content) + "\"}\n").utf8)
    }

    private func writeCounts(to json: inout JSONWriter) {
        json.object("counts") { json in
            json.field("recordsIn", result.recordsIn)
            json.field("recordsOut", result.recordsOut)
            json.field("bytesIn", result.bytesIn)
            json.object("further") { json in
                for (name, count) in result.counts.sorted(by: { $0.key < $1.key }) { json.field(name, count) }
            }
        }
        json.object("categories") { json in
            for (category, count) in categories.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
                json.object(category.rawValue) { json in
                    json.field("sure", count.sure)
                    json.field("unsure", count.unsure)
                }
            }
        }
    }

    private func writeMeasures(to json: inout JSONWriter) {
        json.object("measured") { json in
            for (name, value) in result.measured.sorted(by: { $0.key < $1.key }) where Self.isPlain(value) {
                json.object(name) { json in
                    json.field("value", String(value.value))
                    json.field("low", String(value.low))
                    json.field("high", String(value.high))
                }
            }
        }
        json.array("safeguards", safeguards) { json, result in
            json.beginObject()
            json.field("required", result.safeguard.text)
            json.field("status", result.status.rawValue)
            json.field("says", result.message)
            json.endObject()
        }
    }

    private static func isPlain(_ value: MeasuredValue) -> Bool { value.value.isFinite && value.low.isFinite && value.high.isFinite }

    // MARK: Reading

    /// The longest report that is read, in bytes.
    public static let longest = 4 * 1024 * 1024

    /// Reads a report.
    /// - Throws: `JobFault.report` for what is none, is damaged, or was changed after it was written.
    public static func read(_ bytes: [UInt8]) throws(JobFault) -> JobReport {
        guard bytes.count <= longest else { throw wrong("het is te groot", "it is too large") }
        var text = bytes[...]
        while let last = text.last, last == UInt8(ascii: "\n") || last == UInt8(ascii: "\r") { text.removeLast() }
        let tail = seal.utf8.count + 64 + 2
        guard text.count > tail, text.suffix(tail).starts(with: seal.utf8), text.suffix(2).elementsEqual("\"}".utf8) else {
            throw wrong("dit is geen verslag van een werkgang, of het is afgebroken", "this is no report of a job, or it was cut off")
        }
        let content = text.dropLast(tail)
        guard String(decoding: text.suffix(66).dropLast(2), as: UTF8.self) == Digest.text(content) else {
            throw wrong("het controlegetal klopt niet: het is beschadigd of gewijzigd", "the seal does not fit: it is damaged or was changed")
        }
        guard let json = JSONReader.read(Array(content) + [UInt8(ascii: "}")], maximumDepth: 64), json["waarborgJob"] == .number(String(form)),
            let report = JobReport(json)
        else { throw wrong("het heeft niet de goede vorm", "it has not the right form") }
        return report
    }

    private static func wrong(_ nl: String, _ en: String) -> JobFault {
        .report(Bilingual(nl: "het verslag is niet te gebruiken: \(nl)", en: "the report cannot be used: \(en)"))
    }

    private init?(_ json: JSONValue) {
        guard let id = json["id"]?.text.flatMap({ Identifier<JobRecord>($0) }), let program = json["program"]?.text,
            let started = json["started"]?.whole, let ended = json["ended"]?.whole,
            let outcome = json["outcome"]?.text.flatMap(JobRecord.Outcome.init(rawValue:)), let declaration = JobDeclaration(json["declaration"]),
            let counts = json["counts"], let recordsIn = counts["recordsIn"]?.whole, let recordsOut = counts["recordsOut"]?.whole,
            let bytesIn = counts["bytesIn"]?.whole, let further = counts["further"]?.members, let categories = json["categories"]?.members,
            let measured = json["measured"]?.members, let safeguards = json["safeguards"]?.elements, let outputs = json["outputs"]?.elements,
            let withoutPermit = json["withoutPermit"], withoutPermit == .bool(json["permit"] == nil)
        else { return nil }
        var result = JobResult(recordsIn: recordsIn, recordsOut: recordsOut, bytesIn: bytesIn)
        for member in further {
            guard let count = member.value.whole else { return nil }
            result.counts[member.name] = count
        }
        for member in measured {
            guard result.measured[member.name] == nil, let value = MeasuredValue(member.value) else { return nil }
            result.measured[member.name] = value
        }
        self.init(
            id: id, program: program, started: Instant(seconds: started), ended: Instant(seconds: ended), outcome: outcome, halt: nil, stop: nil,
            permission: nil, declaration: declaration, result: result, categories: [:], safeguards: [], outputs: [])
        if let text = json["halt"] {
            guard let halt = text.text.flatMap(JobRecord.Halt.init(rawValue:)) else { return nil }
            self.halt = halt
        }
        if let place = json["stop"] {
            guard let category = place["category"]?.text.flatMap(ContentCategory.init(rawValue:)), let line = place["line"]?.whole else { return nil }
            stop = Stop(category: category, line: line, column: place["column"]?.whole)
        }
        if let permit = json["permit"] {
            guard let id = permit["id"]?.text.flatMap({ Identifier<Permit>($0) }), let version = permit["version"]?.text,
                let token = permit["token"]?.text, Digest.isOne(token)
            else { return nil }
            permission = Permission(permit: id, version: version, token: token)
        }
        guard readLists(categories, safeguards, outputs) else { return nil }
        if let engine = json["engine"] {
            var json = JSONWriter()
            engine.write(to: &json)
            self.result.report = json.bytes
        }
    }

    private mutating func readLists(_ categories: [JSONValue.Member], _ safeguards: [JSONValue], _ outputs: [JSONValue]) -> Bool {
        for member in categories {
            guard let category = ContentCategory(rawValue: member.name), self.categories[category] == nil, let sure = member.value["sure"]?.whole,
                let unsure = member.value["unsure"]?.whole
            else { return false }
            self.categories[category] = CategoryWatch.Count(sure: sure, unsure: unsure)
        }
        for item in safeguards {
            guard let safeguard = item["required"]?.text.flatMap({ Safeguard($0) }), let status = item["status"]?.text,
                let result = SafeguardCheck.results([safeguard], measured: result.measured).first, result.status.rawValue == status
            else { return false }
            self.safeguards.append(result)
        }
        for item in outputs {
            guard let digest = item["sha256"]?.text, Digest.isOne(digest), let bytes = item["bytes"]?.whole else { return false }
            self.outputs.append(JobOutput(digest: digest, bytes: bytes))
        }
        return true
    }
}

extension MeasuredValue {
    fileprivate init?(_ json: JSONValue) {
        func number(_ name: String) -> Double? { json[name]?.text.flatMap(Double.init) }
        guard let value = number("value"), let low = number("low"), let high = number("high") else { return nil }
        self.init(value, low: low, high: high)
    }
}

extension JobDeclaration {
    fileprivate init?(_ json: JSONValue?) {
        func texts(_ name: String) -> [String]? {
            guard let elements = json?[name]?.elements else { return nil }
            let texts = elements.compactMap(\.text)
            return texts.count == elements.count ? texts : nil
        }
        guard let operations = texts("operations")?.map({ Operation(rawValue: $0) }), let datasets = texts("datasets")?.map({ Identifier<Dataset>($0) }),
            let data = texts("data"), let people = texts("people"), !operations.contains(nil), !datasets.contains(nil)
        else { return nil }
        self.init(operations: operations.compactMap { $0 }, datasets: datasets.compactMap { $0 }, data: data, people: people)
    }
}

extension JSONValue {
    fileprivate var whole: Int? { if case .number(let text) = self { Int(text) } else { nil } }

    /// Writes a value as it was read.
    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .bool(let flag): json.value(flag)
        case .number(let text): json.value(number: text)
        case .string(let text): json.value(text)
        case .array(let elements):
            json.beginArray()
            for element in elements { element.write(to: &json) }
            json.endArray()
        case .object(let members):
            json.beginObject()
            for member in members {
                json.key(member.name)
                member.value.write(to: &json)
            }
            json.endObject()
        }
    }
}

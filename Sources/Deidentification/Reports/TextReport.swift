import Recognizers
public import Text

/// What was found in texts, what was done with it and what remains, for a data protection officer. Holds counts only, and no word of the texts.
///
/// It never calls the output anonymous: that asks for a measurement of singling out, linking and inference (opinion 05/2014 of the article 29 working party), and
/// counts of findings are none.
public struct TextReport: Sendable {
    public var counts: TextCounts
    public var plan: TextPlan
    public var risk: ResidualRisk?
    /// The version of the program.
    public var version: String
    /// How many places of special categories were met by a look at all of the input, which also sees the names of fields and what the plan leaves out.
    public var specialMet = 0
    /// Whether only some fields or columns were treated.
    public var isPart = false

    public init(_ counts: TextCounts, plan: TextPlan, risk: ResidualRisk? = nil, version: String) {
        (self.counts, self.plan, self.risk, self.version) = (counts, plan, risk, version)
    }

    /// What may be said of a text.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// Something that points at one person by itself was found, and left because the plan says so; or the plan does not look for all of that kind.
        case searched
        /// A stand-in still says that two mentions are of the same person.
        case pseudonymised
        case deidentified = "de-identified"

        /// What was done to the text, as a participle.
        public var label: Bilingual {
            switch self {
            case .searched: .init(nl: "doorzocht en niet gede-identificeerd", en: "searched and not de-identified")
            case .pseudonymised: .init(nl: "gepseudonimiseerd", en: "pseudonymised")
            case .deidentified: .init(nl: "gede-identificeerd", en: "de-identified")
            }
        }
    }

    /// What may be said of the text.
    public var standing: Standing {
        counts.directLeft > 0 || !plan.looksForDirectIdentifiers ? .searched : plan.pseudonymises ? .pseudonymised : .deidentified
    }

    /// As one JSON object.
    public var json: [UInt8] {
        var json = JSONWriter()
        json.beginObject()
        json.field("version", version)
        json.field("plan", plan.digest)
        json.field("standing", standing.rawValue)
        json.object("counts") { counts.write(&$0) }
        if specialMet > 0 { json.field("specialCategoriesMet", specialMet) }
        if let risk, counts.documents > 0 {
            json.object("residualRisk") { json in
                json.field("measure", risk.measure)
                json.key("value")
                json.value(Self.rounded(risk.value))
                json.key("from")
                json.value(Self.rounded(risk.interval.lowerBound))
                json.key("to")
                json.value(Self.rounded(risk.interval.upperBound))
                json.key("level")
                json.value(risk.level)
                json.field("basis", risk.basis)
            }
        } else {
            json.key("residualRisk")
            json.null()
        }
        json.array("sentences", sentences) { $0.value($1) }
        json.endObject()
        return json.bytes
    }

    /// As plain text, a sentence a line.
    public func text(in language: Language) -> String { sentences.map { $0[language] + "\n" }.joined() }

    /// The report in whole sentences.
    public var sentences: [Bilingual] {
        // Of what was not read nothing can be said.
        if counts.documents == 0 {
            let none = Bilingual(nl: "Er is geen tekst gelezen, en dus niets behandeld.", en: "No text was read, and so nothing was treated.")
            return specialMet > 0 ? [none, onSpecialCategories] : [none]
        }
        var sentences = [opening]
        if isPart {
            sentences.append(
                .init(
                    nl: "Alleen de gekozen velden of kolommen zijn behandeld; wat daarbuiten staat, is gebleven zoals het was.",
                    en: "Only the chosen fields or columns were treated; what stands outside them was left as it was."))
        }
        if plan.names == nil || !plan.kinds.contains(.person) {
            sentences.append(
                .init(
                    nl: "Naar namen is niet met het model gezocht: die kunnen er nog staan.", en: "The model did not look for names: they may still be there."))
        }
        for kind in counts.found { sentences.append(sentence(on: kind)) }
        if specialMet > 0 || plan.kinds.contains(where: \.isSpecialCategory) { sentences.append(onSpecialCategories) }
        if counts.totalLeft > 0 {
            let count = counts.totalLeft
            sentences.append(
                .init(
                    nl: "\(Self.number(count, .nl)) gevonden \(count == 1 ? "gegeven staat" : "gegevens staan") nog in de tekst, omdat het plan dat zegt.",
                    en: "\(Self.number(count, .en)) \(count == 1 ? "finding is" : "findings are") still in the text, because the plan says so."))
        }
        if counts.sparedNames > 0 {
            let count = counts.sparedNames
            sentences.append(
                .init(
                    nl: "\(Self.number(count, .nl)) \(count == 1 ? "naam bleef" : "namen bleven") staan omdat de lijst van het plan dat toelaat.",
                    en: "\(Self.number(count, .en)) \(count == 1 ? "name was" : "names were") left because the plan's allow list says so."))
        }
        for (name, times) in counts.stopped.sorted(by: { $0.key < $1.key }) {
            sentences.append(
                .init(
                    nl:
                        "Let op: de expressie van de herkenner “\(name)” liep op \(times) \(times == 1 ? "plaats" : "plaatsen") vast; daar kan iets gemist zijn.",
                    en:
                        "Note: the expression of the recogniser “\(name)” ran away in \(times) \(times == 1 ? "place" : "places"); something may have been missed there."
                ))
        }
        sentences.append(onRisk)
        return sentences
    }

    private var opening: Bilingual {
        let (documents, total) = (counts.documents, counts.total)
        return .init(
            nl:
                "\(Self.number(documents, .nl)) \(documents == 1 ? "document is" : "documenten zijn") \(standing.label.nl); daarin \(total == 1 ? "is" : "zijn") "
                + "\(Self.number(total, .nl)) \(total == 1 ? "gegeven" : "gegevens") gevonden.",
            en: "\(Self.number(documents, .en)) \(documents == 1 ? "document was" : "documents were") \(standing.label.en); "
                + "\(Self.number(total, .en)) \(total == 1 ? "finding was" : "findings were") made in \(documents == 1 ? "it" : "them").")
    }

    private func sentence(on kind: EntityKind) -> Bilingual {
        let one = counts[kind]
        var (nl, en): ([String], [String]) = ([], [])
        for name in Treatment.names where one.treated(name) > 0 {
            let label = Treatment.label(name)
            nl.append("\(Self.number(one.treated(name), .nl)) \(label.nl)")
            en.append("\(Self.number(one.treated(name), .en)) \(label.en)")
        }
        var text = Bilingual(
            nl: "\(Self.capital(kind.label.nl)): \(Self.number(one.found, .nl)) gevonden, " + nl.joined(separator: ", "),
            en: "\(Self.capital(kind.label.en)): \(Self.number(one.found, .en)) found, " + en.joined(separator: ", "))
        if one.fallenBack > 0 {
            text =
                text
                + .init(
                    nl: "; \(Self.number(one.fallenBack, .nl)) daarvan gemaskeerd omdat de gekozen behandeling niet kon",
                    en: "; \(Self.number(one.fallenBack, .en)) of those masked because the chosen treatment could not be done")
        }
        return text + Bilingual(".")
    }

    private var onSpecialCategories: Bilingual {
        let count = max(counts.specialCategories, specialMet)
        if count == 0 {
            return .init(
                nl: "Er zijn geen woorden gevonden die op bijzondere of strafrechtelijke gegevens wijzen.",
                en: "No words were found that point at special categories of data or at criminal offences.")
        }
        return .init(
            nl: "\(Self.number(count, .nl)) \(count == 1 ? "plaats wijst" : "plaatsen wijzen") op bijzondere of strafrechtelijke gegevens (art. 9 en 10 AVG).",
            en:
                "\(Self.number(count, .en)) \(count == 1 ? "place points" : "places point") at special categories of data or criminal offences (arts. 9 and 10 GDPR)."
        )
    }

    private var onRisk: Bilingual {
        guard let risk else {
            return .init(
                nl: "Het restrisico is niet gemeten: wat niet gevonden is, staat er nog, en wie de context kent kan iemand herkennen.",
                en: "The residual risk was not measured: what was not found is still there, and who knows the context may recognise somebody.")
        }
        func sentence(_ language: Language) -> String {
            let (value, from, to) = (
                Self.percent(risk.value, language), Self.percent(risk.interval.lowerBound, language), Self.percent(risk.interval.upperBound, language)
            )
            let level = Self.percent(risk.level, language)
            return switch language {
            case .nl: "Restrisico (\(risk.measure.nl)): \(value), met \(level) zekerheid tussen \(from) en \(to); \(risk.basis.nl)."
            case .en: "Residual risk (\(risk.measure.en)): \(value), with \(level) confidence between \(from) and \(to); \(risk.basis.en)."
            }
        }
        return .init(nl: sentence(.nl), en: sentence(.en))
    }

    /// To six digits behind the point: what a difference of two such numbers has more, comes from the machine.
    private static func rounded(_ share: Double) -> Double { (share * 1_000_000).rounded() / 1_000_000 }

    private static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// With the separators of the language.
    private static func number(_ number: Int, _ language: Language) -> String {
        var (digits, text) = (Array(String(number).utf8), "")
        while digits.count > 3 {
            text = (language == .nl ? "." : ",") + String(decoding: digits.suffix(3), as: UTF8.self) + text
            digits.removeLast(3)
        }
        return String(decoding: digits, as: UTF8.self) + text
    }

    /// To a tenth.
    private static func percent(_ share: Double, _ language: Language) -> String {
        let tenths = Int((share * 1000).rounded())
        let end = tenths % 10 == 0 ? "" : (language == .nl ? "," : ".") + String(tenths % 10)
        return "\(tenths / 10)\(end) %"
    }
}

import Register
import Rulebook
import Text

/// The schema of `record`, what was decided and done about a dossier.
enum RecordSchema {
    /// How a member is written.
    private indirect enum Shape {
        case text, number, flag, words, act, day, moment
        case oneOf([String])
        case list(Shape)
        case object([(name: String, isOptional: Bool, shape: Shape)])
    }

    private static func must(_ name: String, _ shape: Shape) -> (name: String, isOptional: Bool, shape: Shape) { (name, false, shape) }
    private static func may(_ name: String, _ shape: Shape) -> (name: String, isOptional: Bool, shape: Shape) { (name, true, shape) }
    /// Of what was decided: what of the description changed since.
    private static var changed: (name: String, isOptional: Bool, shape: Shape) { may("changed", .list(.words)) }
    private static func texts(_ names: String...) -> [(name: String, isOptional: Bool, shape: Shape)] { names.map { must($0, .text) } }

    private static var record: Shape {
        .object([
            must("at", .moment), must("verdicts", .list(verdict)),
            must("missing", .list(.object([must("text", .words), must("source", .text), must("grave", .flag)]))), must("versions", .list(version)),
            must("established", .list(.object(texts("fact", "answer", "because") + [may("purpose", .text), must("act", .act)]))),
            must("judgements", .list(judgement)), must("advices", .list(advice)), must("council", .list(council)),
            must("assessments", .list(.object([must("residual", .words)] + texts("conclusion", "version") + [must("act", .act)]))),
            must("consultations", .list(consultation)),
            must("objections", .list(.object([must("from", .day), must("until", .day)] + texts("how", "version") + [must("act", .act), changed]))),
            must("tasks", .list(task)), must("permits", .list(permit)),
        ])
    }

    private static var verdict: Shape {
        .object([
            must("purpose", .text), must("verdict", .oneOf(Headline.allCases.map(\.rawValue))),
            must("rules", .list(.object([must("id", .text), must("text", .words), must("citation", .words), may("liftedBy", .words)]))),
            must("missing", .list(.words)),
        ])
    }

    private static var version: Shape {
        .object(
            texts("id", "remark")
                + [
                    must("number", .number), must("status", .oneOf(DossierVersion.Status.allCases.map(\.rawValue))), must("opened", .act),
                    may("submitted", .act), may("approved", .act), may("signed", .act), may("lapsed", .act), may("rulebook", .text),
                ])
    }

    private static var judgement: Shape {
        .object(
            texts("fact", "reason", "version")
                + [
                    must("question", .words), may("purpose", .text), must("outcome", .flag), must("act", .act),
                    must(
                        "factors",
                        .list(
                            .object([
                                must("question", .words), must("leaning", .oneOf(Finding.Leaning.allCases.map(\.rawValue))), must("text", .text),
                                must("act", .act),
                            ]))),
                    changed,
                ])
    }

    private static var advice: Shape {
        .object(
            texts("text", "version")
                + [
                    must("stance", .oneOf(OfficerAdvice.Stance.allCases.map(\.rawValue))), must("act", .act),
                    may("response", .object([must("departs", .flag), must("text", .text), must("act", .act)])), changed,
                ])
    }

    private static var council: Shape {
        .object(
            texts("reasons", "consequences", "version")
                + [
                    must("asked", .act), must("consultations", .list(.day)), may("told", .day),
                    must(
                        "outcomes",
                        .list(
                            .object([
                                must("decision", .oneOf(CouncilRequest.Decision.allCases.map(\.rawValue))), must("text", .text), must("day", .day),
                                must("act", .act),
                            ]))),
                    changed,
                ])
    }

    private static var consultation: Shape {
        .object(
            texts("text", "version")
                + [
                    must("received", .day), may("extended", .day), must("act", .act),
                    must("questions", .list(.object([must("asked", .day), may("answered", .day)]))),
                    may(
                        "outcome",
                        .object([
                            must("advice", .oneOf(PriorConsultation.Advice.allCases.map(\.rawValue))), must("text", .text), must("day", .day),
                            must("act", .act),
                        ])),
                    changed,
                ])
    }

    private static var task: Shape {
        .object([
            must("key", .text), must("title", .words), must("state", .oneOf(DossierTask.State.allCases.map(\.rawValue) + [RecordJSON.Task.notAsked])),
            may("owner", .text), may("due", .day), may("recurrence", .oneOf(Recurrence.allCases.map(\.rawValue))), may("done", .act), must("remark", .text),
            must(
                "evidence",
                .list(
                    .object([
                        must("kind", .oneOf(["file", "link", "statement"])), must("text", .text), may("digest", .text), may("size", .number),
                        must("act", .act),
                    ]))),
            changed,
        ])
    }

    private static var permit: Shape {
        .object([
            must("id", .text), must("version", .text), must("purposes", .list(.text)), must("issued", .act), must("validUntil", .moment),
            must("lastDay", .day), must("standing", .oneOf(["valid", "expired", "revoked"])),
            may(
                "revoked",
                .object([
                    must("reason", .oneOf(RevocationReason.allCases.map(\.rawValue))), must("remark", .words), may("by", .text), must("at", .moment),
                ])),
        ])
    }

    static func write(_ json: inout JSONWriter) {
        json.field(
            "description",
            "What was decided and done here. An import takes nothing of it over. What has `changed` was decided on another description than that of now "
                + "and does not count until it is decided anew. A rule with `liftedBy` is a prohibition that does not apply, because of that.")
        write(record, &json)
    }

    private static func write(_ shape: Shape, _ json: inout JSONWriter) {
        switch shape {
        case .text: json.field("type", "string")
        case .number: json.field("type", "number")
        case .flag: json.field("type", "boolean")
        case .words: write(.object([must("nl", .text), must("en", .text)]), &json)
        case .act: write(.object([must("by", .text), must("at", .moment)]), &json)
        case .day:
            json.field("type", "string")
            json.field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
        case .moment:
            json.field("type", "string")
            json.field("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z$")
        case .oneOf(let words):
            json.field("type", "string")
            json.array("enum", words)
        case .list(let inner): RegisterSchema.list(&json) { write(inner, &$0) }
        case .object(let members):
            RegisterSchema.object(&json, required: members.filter { !$0.isOptional }.map(\.name)) { json in
                for member in members { json.object(member.name) { write(member.shape, &$0) } }
            }
        }
    }
}

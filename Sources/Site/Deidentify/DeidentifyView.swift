import Deidentification
import Markup
import Recognizers
import Text

/// The page on which a text is pasted or a file is chosen.
struct DeidentifyView {
    let language: Language
    let token: CSRFToken
    let asked: TextRequest
    var mistake: (field: String, message: Bilingual)?

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(
            language, at: .deidentify, title: say.text("Persoonsgegevens uit een tekst halen", "Take personal data out of a text"), section: .deidentify,
            hasErrors: mistake != nil
        ) {
            if let mistake { ErrorSummary([(mistake.field, say(mistake.message))], language: language) }
            Paragraph(
                say(
                    "Plak een tekst of kies een bestand. U ziet welke persoonsgegevens erin staan. U kiest wat ermee gebeurt, en neemt de tekst mee.",
                    "Paste a text or choose a file. You see which personal data are in it. You choose what becomes of them, and take the text along."), .lead)
            Self.nothingKept(say)
            if asked.text.isEmpty { example(say) }
            Form(to: Address.deidentify.path(language), .change(token), sendsFiles: true) {
                TextArea(
                    TextRequest.Field.text, label: say("Tekst", "Text"), hint: say("Hooguit 1 MB: zo'n 300 bladzijden.", "At most 1 MB: some 300 pages."),
                    error: error(TextRequest.Field.text), value: asked.text, rows: 12)
                FileField(
                    TextRequest.Field.file, label: say("Of een bestand", "Or a file"),
                    hint: say(
                        "Tekst (.txt), e-mail (.eml), Word (.docx), OpenDocument (.odt), tabel (.csv), .ndjson of .pdf. Hooguit 10 MB.",
                        "Text (.txt), e-mail (.eml), Word (.docx), OpenDocument (.odt), table (.csv), .ndjson or .pdf. At most 10 MB."),
                    error: error(TextRequest.Field.file), accept: ".txt,.eml,.docx,.odt,.csv,.tsv,.ndjson,.jsonl,.pdf,.md,.log")
                TextChoices(language: language, asked: asked, mistake: mistake)
                SubmitButton(say("Zoek persoonsgegevens", "Find personal data"))
            }
            limits(say)
        }
    }

    private func example(_ say: Say) -> some Component {
        Form(to: Address.deidentify.path(language), .query, hidden: [("example", "1")]) {
            Actions {
                Paragraph(
                    say(
                        "Eerst proberen? In het voorbeeld komen alleen verzonnen mensen en nummers voor.",
                        "Try it first? In the example there are only invented people and numbers."))
                SubmitButton(say("Vul het voorbeeld in", "Fill in the example"), .secondary)
            }
        }
    }

    /// What becomes of the text, in the words that every page about it uses.
    static func nothingKept(_ say: Say) -> Notice {
        Notice(.info, say("Er blijft niets bewaard", "Nothing is kept"), word: say("Privacy", "Privacy"), language: say.language) {
            Paragraph(
                say(
                    "Uw tekst gaat naar deze server en staat daar alleen in het geheugen, zolang het antwoord wordt gemaakt. Hij komt niet in een database, niet in een bestand en niet in een logboek, en gaat niet naar anderen.",
                    "Your text goes to this server and is only in its memory, for as long as the answer is made. It does not go into a database, a file or a log, and not to others."
                ))
        }
    }

    private func limits(_ say: Say) -> some Component {
        Section(.two, say("Wat u ervan mag verwachten", "What you may expect"), id: "limits") {
            BulletList([
                say(
                    "Gezocht wordt naar namen, adressen, datums, leeftijden, telefoonnummers, e-mailadressen, en nummers zoals BSN, IBAN en kenteken. In het Nederlands en het Engels.",
                    "It looks for names, addresses, dates, ages, phone numbers, e-mail addresses, and numbers such as BSN, IBAN and licence plate. In Dutch and English."
                ),
                say(
                    "Woorden over gezondheid, geloof, afkomst en dergelijke worden aangewezen. Ze blijven staan, tenzij u anders kiest.",
                    "Words on health, religion, origin and the like are pointed out. They stay, unless you choose otherwise."),
                say(
                    "Er kan iets gemist worden. Lees de tekst na voordat u hem deelt.",
                    "Something can be missed. Read the text before you share it."),
                say(
                    "De uitkomst heet gede-identificeerd of gepseudonimiseerd. Vaak is zij nog steeds een persoonsgegeven: wie de situatie kent, kan iemand herkennen. De AVG geldt dan.",
                    "The result is called de-identified or pseudonymised. Often it still is personal data: who knows the situation can recognise somebody. Then the GDPR applies."
                ),
            ])
        }
    }

    private func error(_ field: String) -> FieldError? {
        mistake.flatMap { $0.field == field ? FieldError(Say(language: language)($0.message), language: language) : nil }
    }
}

/// The choices that stand on both pages.
struct TextChoices: Component {
    let language: Language
    let asked: TextRequest
    var mistake: (field: String, message: Bilingual)?
    /// What was found, to choose for each; nothing before.
    var found: [EntityKind] = []

    var html: Flow {
        let say = Say(language: language)
        return Flow {
            RadioGroup(
                TextRequest.Field.names, legend: .plain(say("Hoe ruim moet naar namen worden gezocht?", "How sharply should names be looked for?")),
                choices: [
                    Choice(
                        NameRecognizer.Setting.sensitive.rawValue, say("Ruim", "Sensitive"),
                        hint: say(
                            "Alles wat een naam kan zijn. Er gaat soms een gewoon woord mee. Kies dit voor tekst die u deelt.",
                            "All that may be a name. An ordinary word goes along at times. Choose this for text that you share.")),
                    Choice(
                        NameRecognizer.Setting.precise.rawValue, say("Strikt", "Precise"),
                        hint: say(
                            "Alleen wat waarschijnlijk een naam is. Er blijft eerder een naam staan.",
                            "Only what is likely a name. A name stays more easily.")),
                ], selected: asked.names.rawValue)
            CheckboxGroup(
                TextRequest.Field.also, legend: .plain(say("Moet er ook worden gezocht naar", "Should there also be a search for")),
                choices: TextRequest.optional.map { Choice($0.rawValue, Phrasing(say.sentence($0.label))) } + [
                    Choice(
                        TextPlan.Breadth.broad.rawValue,
                        say("Alles wat samen met andere kennis naar iemand wijst", "All that points at somebody together with what others know"),
                        hint: say(
                            "Ook elke plaats, datum, duur, bedrag, afkomst en familierol. Voor teksten over één zaak, zoals een uitspraak.",
                            "Also every place, date, length of time, amount, origin and family role. For texts about one case, such as a judgment."))
                ], selected: Set(asked.also.map(\.rawValue) + (asked.breadth == .broad ? [TextPlan.Breadth.broad.rawValue] : [])))
            Select(
                TextRequest.Field.treatment, label: say("Wat moet ermee gebeuren?", "What is to be done with them?"),
                hint: say(
                    "Geldt voor alles wat gevonden wordt. Daarna kunt u per soort anders kiezen.",
                    "Holds for all that is found. After that you can choose otherwise for each kind."),
                choices: options(nil), selected: TreatmentChoice.value(asked.treatment), language: language)
            if !found.isEmpty { perKind(say) }
            RadioGroup(
                TextRequest.Field.placeholders,
                legend: .plain(say("In welke taal staat er wat het was?", "In which language does it say what it was?")),
                choices: Language.allCases.map { Choice($0.rawValue, Phrasing("\($0.ownName): [\(EntityKind.person.placeholder[$0])]")) },
                selected: asked.placeholders.rawValue)
            TextArea(
                TextRequest.Field.known, label: say("Namen die u al kent", "Names that you know already"),
                hint: say(
                    "Mag leeg blijven. Een op elke regel. Deze namen worden zeker gevonden, ook als er maar een deel van staat.",
                    "May stay empty. One on each line. These names are surely found, also where only part of one stands."),
                error: mistake.flatMap { $0.field == TextRequest.Field.known ? FieldError(say($0.message), language: language) : nil },
                value: asked.known, rows: 3)
        }
    }

    private func perKind(_ say: Say) -> some Component {
        Disclosure(say("Anders voor een soort", "Otherwise for a kind"), id: "kinds", isOpen: true) {
            Columns(
                found.map { kind in
                    let usual = kind.isSpecialCategory ? say.text("Laten staan", "Leave as it is") : say.text("Zoals hierboven", "As above")
                    return Flow {
                        Select(
                            TextRequest.Field.treatment(kind), label: Phrasing(say.sentence(kind.label)), choices: [("", usual)] + options(kind),
                            selected: asked.treatments[kind].map(TreatmentChoice.value) ?? "", language: language)
                    }
                })
        }
    }

    private func options(_ kind: EntityKind?) -> [Select.Option] {
        TreatmentChoice.possible(for: kind).filter { !(kind?.isSpecialCategory == true && $0 == .keep) }.map {
            (TreatmentChoice.value($0), TreatmentChoice.label($0)[language])
        }
    }
}

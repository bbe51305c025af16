import Markup
import Testing
import Text

/// What components write, letter for letter.
@Suite struct ComponentTests {
    @Test func noticeSaysItsToneInWords() {
        let notice = Notice(.warning, "Dit mag niet zomaar", language: .nl) { Paragraph("Omdat …") }.html.markup
        #expect(notice.contains(#"<h2 class="wb-notice-title"><span class="wb-notice-word">Waarschuwing: </span>"#))
        #expect(notice.contains(#"<svg class="wb-icon" viewBox="0 0 24 24" aria-hidden="true""#))
    }

    @Test func changingFormCarriesItsToken() {
        let form = Form(to: "/nl/new", .change(CSRFToken("t&1")), hidden: [("step", "2")]) { SubmitButton("Verder") }
        #expect(
            form.html.markup == """
                <form class="wb-form" method="post" action="/nl/new" novalidate>\
                <input type="hidden" name="csrf" value="t&amp;1"><input type="hidden" name="step" value="2">\
                <button class="wb-button" type="submit">Verder</button></form>
                """)
    }

    @Test func buttonSendsTheFormThatItNames() {
        let form = Form(to: "/nl/new", .query, sendsFiles: true, id: "choices") { Flow.empty }.html.markup
        #expect(form.contains(#"id="choices" enctype="multipart/form-data""#))
        #expect(SubmitButton("Download", form: "choices").html.markup == #"<button class="wb-button" type="submit" form="choices">Download</button>"#)
    }

    @Test func markedTextSaysInWordsWhatWasPointedOut() {
        let text = MarkedText(label: "De brief", [.plain("Beste <"), .marked("Jan & Co", .person, label: "persoon"), .plain(",")])
        #expect(
            text.html.markup == """
                <div class="wb-marked" tabindex="0" role="region" aria-label="De brief" translate="no">Beste &lt;\
                <mark class="wb-mark wb-mark--person">Jan &amp; Co<span class="wb-mark-label"> (persoon)</span></mark>,</div>
                """)
    }

    /// Each look has a rule of its own in the style sheet, with a line besides a ground.
    @Test(arguments: MarkLook.allCases)
    func looksDiffer(look: MarkLook) throws {
        let rule = try #require(Stylesheet.css.split(separator: "\n").first { $0.hasPrefix(".wb-mark--\(look.rawValue){") })
        #expect(rule.contains("border-bottom"))
    }

    @Test func textToCopyIsNotSentAndStandsOnPaper() {
        let text = TextToCopy("t", label: "Tekst", value: "een\n<b>").html.markup
        #expect(text.contains("readonly translate=\"no\">\neen\n&lt;b&gt;</textarea>") && !text.contains("name="))
        #expect(text.contains(#"<pre class="wb-code wb-print-only" translate="no">"# + "een\n&lt;b&gt;</pre>"))
    }

    @Test func queryFormHasNoToken() {
        #expect(!SearchField(to: "/law", label: "Zoek", language: .nl).html.markup.contains("csrf"))
    }

    @Test func radioGroup() {
        let group = RadioGroup(
            "is running", legend: .pageHeading("Loopt het al?"), hint: "Ook een proef telt.",
            error: FieldError("Kies ja of nee", language: .nl),
            choices: [Choice("yes", "Ja", hint: "Ook gedeeltelijk"), Choice("no", "Nee")], selected: "no")
        #expect(
            group.html.markup == """
                <div class="wb-field wb-field--error">\
                <fieldset id="n-is-running--group" aria-describedby="n-is-running--hint n-is-running--error">\
                <legend><h1>Loopt het al?</h1></legend>\
                <p class="wb-hint" id="n-is-running--hint">Ook een proef telt.</p>\
                <p class="wb-field-error" id="n-is-running--error"><strong>Fout: </strong>Kies ja of nee</p>\
                <div class="wb-choice"><input type="radio" id="n-is-running" name="is running" value="yes" \
                aria-describedby="n-is-running--0--hint"><label for="n-is-running">Ja</label>\
                <p class="wb-hint" id="n-is-running--0--hint">Ook gedeeltelijk</p></div>\
                <div class="wb-choice"><input type="radio" id="n-is-running--1" name="is running" value="no" checked>\
                <label for="n-is-running--1">Nee</label></div></fieldset></div>
                """)
    }

    @Test func errorSummaryPointsAtTheFirstOption() {
        let summary = ErrorSummary([("is running", "Kies ja of nee")], language: .nl).html.markup
        #expect(summary.contains(##"<a href="#n-is-running">Kies ja of nee</a>"##))
        #expect(ErrorSummary([], language: .nl).html.isEmpty)
    }

    @Test func textFieldHasItsLabel() {
        let field = TextField("end date", label: "Einddatum", kind: .date, hint: "Als u die weet", value: "2026-08-02")
        #expect(
            field.html.markup == """
                <div class="wb-field"><label for="n-end-date">Einddatum</label>\
                <p class="wb-hint" id="n-end-date--hint">Als u die weet</p>\
                <input class="wb-input wb-input--full" id="n-end-date" name="end date" value="2026-08-02" \
                autocomplete="off" type="date" aria-describedby="n-end-date--hint"></div>
                """)
    }

    @Test func tableHasCaptionAndScopes() {
        let table = Table(
            "Termijnen", id: "terms", columns: [.init("Wat"), .init("Dagen", isNumeric: true)], headsRows: true,
            rows: [[Flow("Inzage"), Flow("30")], [Flow("Datalek")]])
        #expect(
            table.html.markup == """
                <div class="wb-table-frame" role="region" aria-labelledby="terms--caption" tabindex="0">\
                <table id="terms"><caption id="terms--caption">Termijnen</caption>\
                <thead><tr><th scope="col">Wat</th><th scope="col" class="wb-number">Dagen</th></tr></thead>\
                <tbody><tr><th scope="row">Inzage</th><td class="wb-number">30</td></tr>\
                <tr><th scope="row">Datalek</th><td class="wb-number"></td></tr></tbody></table></div>
                """)
    }

    @Test func progressStaysWithinItsBounds() {
        let markup = ProgressIndicator("Vraag 9 van 8", done: 9, of: 8).html.markup
        #expect(
            markup == """
                <div class="wb-progress"><label for="progress">Vraag 9 van 8</label>\
                <progress id="progress" value="8" max="8"></progress></div>
                """)
    }

    @Test func checklistStatesAreWords() {
        for state in Checklist.State.allCases {
            let list = Checklist([.init(state, "DPIA")], language: .en).html.markup
            #expect(list.contains(state.word.en))
        }
    }

    @Test func paginationShowsEndsAndNeighbours() {
        let markup = Pagination(current: 5, of: 9, language: .nl) { SitePath(["law"], query: [("page", "\($0)")]) }
            .html.markup
        let pages = markup.matches(of: /<\/span>(\d+)</).map { String($0.1) }
        #expect(pages == ["1", "4", "5", "6", "9"])
        #expect(Pagination(current: 1, of: 1, language: .nl) { _ in "/" }.html.isEmpty)
    }

    @Test func everyWordExistsInBothLanguages() {
        for tone in Tone.allCases {
            #expect(!tone.word.nl.isEmpty && !tone.word.en.isEmpty && tone.word.nl != tone.word.en || tone == .info)
        }
    }

    @Test func externalLinksTellNobodyWhereFrom() throws {
        let address = try #require(WebAddress(external: "https://eur-lex.europa.eu/?a=1&b=2"))
        #expect(
            Phrasing.link("AVG", to: address, language: .en).markup
                == #"<a href="https://eur-lex.europa.eu/?a=1&amp;b=2" rel="noreferrer external" hreflang="en">AVG</a>"#)
    }

    @Test func builderTakesBranchesAndLoops() {
        let names = ["a", "b"]
        let flow = Flow {
            if names.isEmpty { Paragraph("niets") } else { Heading(.three, "Iets") }
            for name in names { Paragraph(Phrasing(name)) }
            Phrasing("los")
        }
        #expect(flow.markup == "<h3>Iets</h3><p>a</p><p>b</p>los")
    }
}

import Markup
import Testing
import Text

@Suite struct PageTests {
    private func page(_ language: Language, hasErrors: Bool = false) -> String {
        let page = Page(
            language: language, title: "Over & uit", heading: .shown("Over"), otherLanguage: "/en/about",
            site: SiteFrame(
                name: "Waarborg", home: "/nl", navigation: [NavigationLink("Wetboek", to: "/nl/law")],
                footer: [NavigationLink("Toegankelijkheid", to: "/nl/accessibility")]),
            current: "/nl/law", breadcrumbs: [NavigationLink("Start", to: "/nl")], hasErrors: hasErrors
        ) {
            Paragraph("Tekst.")
        }
        return String(decoding: page.render(), as: UTF8.self)
    }

    @Test func wholePage() {
        #expect(
            page(.nl) == """
                <!doctype html>
                <html lang="nl"><head><meta charset="utf-8"><title>Over &amp; uit – Waarborg</title>\
                <meta name="viewport" content="width=device-width, initial-scale=1">\
                <meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer">\
                <link rel="stylesheet" href="/assets/waarborg.css">\
                <link rel="alternate" hreflang="en" href="/en/about"></head><body>\
                <a class="wb-skip" href="#main">Direct naar de inhoud</a>\
                <header class="wb-header"><div class="wb-width"><a class="wb-site-name" href="/nl">Waarborg</a>\
                <nav class="wb-main-nav" aria-label="Hoofdnavigatie"><ul role="list">\
                <li><a href="/nl/law" aria-current="page">Wetboek</a></li></ul></nav>\
                <nav class="wb-languages" aria-label="Taal"><ul role="list"><li aria-current="true">Nederlands</li>\
                <li><a href="/en/about" lang="en" hreflang="en">English</a></li></ul></nav></div></header>\
                <nav class="wb-breadcrumbs wb-width" aria-label="U bent hier"><ol role="list">\
                <li><a href="/nl">Start</a></li><li aria-current="page">Over &amp; uit</li></ol></nav>\
                <main id="main" class="wb-width" tabindex="-1"><h1>Over</h1><p>Tekst.</p></main>\
                <footer class="wb-footer"><div class="wb-width"><nav aria-label="Over deze site"><ul role="list">\
                <li><a href="/nl/accessibility">Toegankelijkheid</a></li></ul></nav></div></footer></body></html>

                """)
    }

    @Test func titleSaysFirstThatSomethingIsWrong() {
        #expect(page(.nl, hasErrors: true).contains("<title>Fout: Over"))
        #expect(page(.en, hasErrors: true).contains("<title>Error: Over"))
    }

    @Test func english() {
        #expect(page(.en).contains(#"<html lang="en">"#))
        #expect(page(.en).contains("Skip to content"))
        #expect(page(.en).contains(#"<li aria-current="true">English</li>"#))
    }
}

import Markup
import Text

/// How a program asks the same questions.
struct ProgramsView {
    let language: Language

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(language, at: .programs, title: say.text("Voor programma's", "For programs")) {
            Paragraph(
                say(
                    "Alles wat deze site uitrekent, kan een programma ook vragen, met JSON over HTTP.",
                    "Everything that this site works out, a program can ask for too, with JSON over HTTP."), .lead)
            Paragraph(say("Bijvoorbeeld:", "For example:"))
            CodeBlock(
                label: say.text("Een vraag en het antwoord", "A request and its answer"),
                """
                POST /api/v1/assess
                Content-Type: application/json

                {"facts": {"controller kind": "company", "purpose": ["train a model"]}}
                """)
            BulletList([
                .link(
                    say("De beschrijving van de interface (OpenAPI 3.1)", "The description of the interface (OpenAPI 3.1)"),
                    to: "/api/v1/openapi.json"),
                .link(say("Het schema van een antwoord (JSON Schema)", "The schema of an answer (JSON Schema)"), to: "/api/v1/schema/answer-1.json"),
                .link(say("Alle feiten met hun mogelijke antwoorden", "All facts with their possible answers"), to: "/api/v1/facts"),
                .link(say("Alle regels", "All rules"), to: "/api/v1/norms"),
                .link(say("Alle besliste zaken", "All decided cases"), to: "/api/v1/cases"),
            ])
        }
    }
}

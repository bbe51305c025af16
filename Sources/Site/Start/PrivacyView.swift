import Markup
import Rulebook
import Text

/// What this site keeps about its visitors, where, who answers for it, and how to have it removed.
struct PrivacyView {
    let language: Language

    func page(_ site: Site) -> Page {
        let say = Say(language: language)
        return site.page(language, at: .privacy, title: say.text("Privacy", "Privacy")) {
            Paragraph(
                say(
                    "Waarborg bewaart alleen wat nodig is om uw antwoorden terug te vinden. Niets gaat naar anderen.",
                    "Waarborg only keeps what it takes to find your answers again. Nothing goes to others."), .lead)
            Section(.two, say("Wat we bewaren", "What we keep"), id: "kept") {
                BulletList([
                    say(
                        "Uw antwoorden op de vragen, met eerdere versies en het tijdstip.",
                        "Your answers to the questions, with earlier versions and the time."),
                    say(
                        "Oordelen die u vastlegt: de uitkomst, de reden, de datum, en de naam of functie die u zelf invult.",
                        "Judgements that you record: the outcome, the reason, the date, and the name or position that you fill in yourself."),
                    say(
                        "Een cookie met een willekeurig woord. Die beschermt uw formulieren en verdwijnt als u de browser sluit. Wij bewaren dat woord niet.",
                        "A cookie with a random word. It protects your forms and goes when you close the browser. We do not keep that word."),
                ])
                Paragraph(
                    say(
                        "Een tekst of bestand waar u persoonsgegevens uit laat halen, bewaren wij niet: hij staat alleen in het geheugen zolang het antwoord wordt gemaakt, en komt in geen database, bestand of logboek.",
                        "A text or file from which you have personal data taken out is not kept: it is in memory only for as long as the answer is made, and goes into no database, file or log."
                    ))
                Paragraph(
                    say(
                        "U hoeft geen account te maken. Schrijf geen namen of andere gegevens van mensen in uw redenen als dat niet nodig is.",
                        "You need no account. Do not write names or other data of people in your reasons where that is not needed."))
            }
            Section(.two, say("Waar het staat", "Where it is"), id: "where") {
                Paragraph(
                    say(
                        "Alles staat in de database van de organisatie die deze site aanbiedt. Niets verlaat de server: er zijn geen trackers, geen meetdiensten en geen bestanden van andere sites. De link naar uw antwoorden staat er niet leesbaar in.",
                        "Everything is in the database of the organisation that runs this site. Nothing leaves the server: there are no trackers, no analytics and no files of other sites. The link to your answers cannot be read from it."
                    ))
                Paragraph(
                    say(
                        "Wie de link naar uw antwoorden heeft, kan ze zien en wijzigen. Deel hem alleen met wie dat mag.",
                        "Who has the link to your answers can see and change them. Share it only with those who may."))
                Paragraph(
                    say(
                        "Uw netwerkadres staat kort in het geheugen, zodat niemand de site kan overbelasten. Het wordt niet bij uw antwoorden bewaard.",
                        "Your network address stays in memory for a short time, so that nobody can overload the site. It is not kept with your answers."))
            }
            Section(.two, say("Wie verantwoordelijk is", "Who is responsible"), id: "responsible") {
                Paragraph(
                    say(
                        "De organisatie die deze site aanbiedt, is verantwoordelijk voor deze gegevens. Vragen, of wilt u inzage? Neem contact op met die organisatie of haar functionaris gegevensbescherming.",
                        "The organisation that runs this site is responsible for these data. Questions, or do you want access? Contact that organisation or its data protection officer."
                    ))
            }
            Section(.two, say("Verwijderen", "Removal"), id: "removal") {
                Paragraph(
                    say(
                        "Open uw link en kies onderaan de uitkomst “Verwijder mijn antwoorden”. Uw antwoorden, oordelen en alle eerdere versies worden dan gewist.",
                        "Open your link and choose “Remove my answers” at the bottom of the outcome. Your answers, judgements and all earlier versions are then wiped."
                    ))
                Paragraph(
                    say(
                        "Hebt u de link niet meer? Dan kunnen wij uw antwoorden niet aan u koppelen, want uw naam staat er niet bij, tenzij u die zelf invulde.",
                        "Have you lost the link? Then we cannot connect the answers to you, as your name is not with them, unless you filled it in yourself."))
            }
        }
    }
}

import Recognizers
import SeededChance

extension IdentifierGenerator {
    /// From one to ninety-nine in Dutch words.
    static func dutch(_ number: Int) -> String {
        let units = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen"]
        let teens = ["tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]
        let tens = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]
        if number < 10 { return units[number] }
        if number < 20 { return teens[number - 10] }
        guard number % 10 > 0 else { return tens[number / 10] }
        let unit = units[number % 10]
        return unit + (unit.hasSuffix("e") ? "ën" : "en") + tens[number / 10]
    }

    /// From one to ninety-nine in English words.
    static func english(_ number: Int) -> String {
        let small = [
            "", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
            "seventeen", "eighteen", "nineteen",
        ]
        let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
        if number < 20 { return small[number] }
        return tens[number / 10] + (number % 10 > 0 ? "-" + small[number % 10] : "")
    }

    /// Ages, dates and addresses that only what stands around them tells.
    mutating func told(_ name: String) -> (String, [String], Set<EntityKind>) {
        let age = chance.number(5...97)
        switch name {
        case "age-bare":
            return chance.pick([
                (
                    "\(age)",
                    [
                        "Mijn oma is {} en woont alleen.", "Iris wordt volgende week {}, dus we vieren het.", "Ik ben gisteren {} geworden.",
                        "My daughter turned {} last week.", "The suspect, {}, was arrested.", "Mark van den Berg, {}, has been missing since Tuesday.",
                        "De bestuurder, {}, bleef ongedeerd.", "Een zus van {} en een broer.", "Hij is {}, gehuwd en werkloos.",
                        "Floor te Velde ({}) uit Assen",
                        "kinderen van {}, 6 en 12 jaar", "zonen van {} en 7 jaar", "Opa werd gisteren {}!", "(m, {})", "toen ik {} was ging het mis",
                    ], [.age]
                ),
                ("\(age) maanden", ["Baby van {}, komt voor controle.", "Een jongetje van {} met koorts.", "Leeftijd: {}"], [.age]),
                ("\(age)-month-old", ["The {} infant has a fever.", "a {} girl"], [.age]),
                ("\(age) jaar jong", ["Kandidaat is {} en heeft ervaring.", "Zij is {}."], [.age]),
                ("\(age)j", ["Jansen, m, {}, verwezen", "v, {}, gehuwd"], [.age]), ("\(age)yo", ["{} F with a cough", "A {} man"], [.age]),
                ("\(age)-jarige leeftijd", ["Op {} is zij overleden.", "Op {} overleed onze vader."], [.age]),
                ("\(age) jaar", ["Pt {}, man, roker.", "(v, {})", "Zij is 43 jaar, hij {}.", "Vrouw, {}, valt."], [.age]),
            ])
        case "age-words":
            return chance.pick([
                (Self.dutch(age) + "jarige", ["De {} man ontkent.", "Een {} vrouw uit Assen is aangehouden.", "Volgens de {} is het waar."], [.age]),
                (Self.dutch(age) + "jarig", ["Een {} meisje uit Ede wordt vermist.", "een {} jongetje"], [.age]),
                (Self.dutch(age) + " jaar oud", ["Zij is {}.", "Hij was {} en woonde alleen."], [.age]),
                (Self.english(age) + " years old", ["She is {}.", "He was {} when he died."], [.age]),
                (Self.english(age) + "-year-old", ["A {} man was seen.", "the {} student"], [.age]),
            ])
        case "date-words":
            let months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
            let day = Self.dutch(chance.number(1...28))
            let rest = chance.number(1...99)
            let year = chance.pick([
                "negentienhonderd" + Self.dutch(rest), "negentienhonderd " + Self.dutch(rest), "tweeduizend " + Self.dutch(rest % 25 + 1), "tweeduizend",
            ])
            return (
                "\(day) \(chance.pick(months)) \(year)",
                ["geboren te Venlo op {}", "Geboren op {} te Assen.", "geboortedatum: {}", "Heden verscheen voor mij Jan Bos, geboren op {}."], [.dateOfBirth]
            )
        default:
            let street = chance.pick([
                "Botter", "Galjoen", "Het Anker", "Karveel", "Zonnebloem", "Griend", "Hoge der A", "Buorren", "'t Zand", "It Noard", "Oude Delft",
                "Weg naar Rhijnauwen", "Achter de Hoven", "Kop van Zuid", "Het Lage Land", "Rosmolen", "De Pol", "Mgr. Nolensplein", "Op de Bies",
            ])
            let number = chance.number(1...140)
            let value =
                street + " "
                + chance.pick([
                    "\(number)", "\(number)", "\(number)-39", "\(number)bis", "\(number)-I", "\(number)-hs", "\(number) A", "\(number)b", "\(number) huis",
                    "\(number)-II",
                ])
            return (
                value,
                [
                    "Zij lives at {} in Venlo.", "wonende te Gouda, {},", "Huisbezoek mw. Claassen, {}: woning opgeruimd.", "ik woon op {}, 2e bel",
                    "Domicilie kiezende te Enschede, {}, ten kantore van", "Afleveren: {} (achterom)", "bestemming=\"{}, Terneuzen\"",
                    "Melding overlast: bewoner van {} klaagt.", "The tenant of {} has not paid.", "Police were called to {}, Eindhoven, last night.",
                    "naam;adres;plaats\nJ. Bos;{};Emmen", "Op {} te Breda trof de politie niemand aan.", "Opgehaald op: {}. Zorgverlener: Judith.",
                    "Ambulance ter plaatse: {}, Delft.", "Woonadres\n{}\nMiddelburg", "Please deliver the parcel to {}, Zoetermeer.",
                ], [.address]
            )
        }
    }
}

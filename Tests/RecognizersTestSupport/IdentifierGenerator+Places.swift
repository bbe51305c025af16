import Recognizers
import SeededChance

extension IdentifierGenerator {
    mutating func machines(_ name: String) -> (String, [String], Set<EntityKind>) {
        let first = chance.pick([
            "jan", "fatima", "p.devries", "m.el-amrani", "j.van.der.berg", "info.jansen", "k_jansen", "tuğba", "renée", "o'brien", "anna+werk", "a",
            "jan.de.boer1984", "JANSEN", "x-y_z",
        ])
        let host = chance.pick([
            "voorbeeld.nl", "example.com", "mail.gemeente-utrecht.nl", "ziggo.nl", "student.uva.nl", "bedrijf.co.uk", "café.fr", "xs4all.nl", "museum.museum",
            "sub.domein.amsterdam",
        ])
        switch name {
        case "email":
            return (
                "\(first)@\(host)",
                forms(["e-mail", "email", "E-mailadres", "mail"])
                    + [
                        "Stuur het naar {}.", "<mailto:{}>", "Van: Jan Jansen <{}>", "[{}](mailto)", "{},0612345678,Breda", "cc {}; dank", "email={}&naam=x",
                        "\"{}\"", "Mail mij ({}) of bel.", "{}", "mailto:{}?subject=hoi",
                    ], [.email]
            )
        case "email-hidden":
            let local = chance.pick(["jan", "p.devries", "fatima", "j.van.dijk"])
            let value = chance.pick([
                "\(local) [at] voorbeeld [punt] nl", "\(local)[at]voorbeeld[dot]nl", "\(local) (at) voorbeeld (punt) nl", "\(local)(at)voorbeeld.nl",
                "\(local) at voorbeeld dot com", "\(local) apenstaartje voorbeeld punt nl", "\(local) [at] voorbeeld.nl",
                "\(local) [apenstaartje] voorbeeld [punt] nl",
                "\(local) at voorbeeld punt nl",
            ])
            return (value, ["Mail naar {} voor meer.", "e-mail: {}", "contact ({})", "Bereikbaar via {}."], [.email])
        case "url":
            let user = chance.pick(["jandevries", "fatima-el-amrani", "p.jansen", "anna_b"])
            let value = chance.pick([
                "https://www.linkedin.com/in/\(user)", "linkedin.com/in/\(user)/", "https://nl.linkedin.com/in/\(user)?x=1", "https://www.facebook.com/\(user)",
                "facebook.com/\(user)", "https://x.com/\(user)", "twitter.com/\(user)/status/1234", "https://instagram.com/\(user)/",
                "www.instagram.com/\(user)",
                "https://www.tiktok.com/@\(user)", "https://github.com/\(user)", "https://youtube.com/@\(user)", "https://t.me/\(user)",
                "https://www.universiteit.nl/medewerkers/\(user == "jandevries" ? "jan-de-vries" : user)", "https://people.example.edu/~\(user)",
                "https://mastodon.social/@\(user)", "https://bsky.app/profile/\(user)",
            ])
            return (value, ["Zie {} voor zijn profiel.", "Profiel: {}", "<a href=\"{}\">hier</a>", "({})", "\"url\":\"{}\"", "LinkedIn: {}"], [.url])
        case "handle":
            let user = chance.pick(["jandevries", "fatima_88", "p.jansen", "AnnaB", "de_echte_piet", "_roos_", "Kees2000"])
            return (
                "@" + user,
                [
                    "Volg {} voor updates.", "Dank aan {}!", "{} schreef dat het niet klopt", "Insta: {}", "(via {})", "cc {}", "Twitter: {}, Facebook: geen",
                    "\"{}\"", "RT {}: mooi",
                ], [.handle]
            )
        case "ipv4":
            let value =
                "\(chance.pick([31, 62, 77, 80, 83, 94, 145, 178, 185, 194, 213])).\(chance.number(0...255)).\(chance.number(0...255)).\(chance.number(1...254))"
            return (
                value,
                forms(["ip", "IP-adres", "ip adres", "ip_address", "client ip", "remote_addr"]) + [
                    "Er is ingelogd vanaf {}.", "{} - - [12/May/2024:10:00:00 +0200] \"GET / HTTP/1.1\" 200", "http://{}:8080/", "ping {}", "[{}]", "{}:443",
                    "Blokkeer {}/24",
                ], [.ipAddress]
            )
        case "ipv6":
            let hex = "0123456789abcdef"
            let value = chance.pick([
                "2001:db8::\(letters(1, from: "123456789abcdef"))\(letters(3, from: hex))", "2a02:a45f:\(letters(4, from: "1234567890"))::1",
                "2001:0db8:85a3:0000:0000:8a2e:0370:\(letters(4, from: "1234567890"))",
                "2A10:3781:\(letters(3, from: "123456789")):1:\(letters(4, from: "123456789")):5678:9abc:def0",
                "fe80::\(letters(4, from: "123456789"))%eth0", "::ffff:83.12.\(chance.number(0...255)).7",
                "2a01:7c8:aab0::\(letters(2, from: "123456789")):\(letters(2, from: "123456789"))",
            ])
            return (
                value, ["Verbinding vanaf {} geweigerd.", "ip: {}", "\"ip\":\"{}\"", "[{}]:443", "IPv6-adres {}", "client {} port 22", "({})"], [.ipAddress]
            )
        case "mac":
            let hex = "0123456789abcdef"
            let six = (0..<6).map { _ in letters(2, from: hex) }
            let value = chance.pick([
                six.joined(separator: ":"), six.joined(separator: "-"), six.joined(separator: ":").uppercased(), six.joined(separator: "-").uppercased(),
                "a" + letters(3, from: hex) + "." + letters(4, from: hex) + "." + letters(4, from: hex),
            ])
            return (
                value, ["MAC-adres {}", "mac: {}", "De laptop met {} is gezien.", "\"mac\":\"{}\"", "ether {} txqueuelen", "<mac>{}</mac>", "({})"],
                [.macAddress]
            )
        case "imei":
            let body = "35" + digits(12)
            let plain = body + Self.luhnDigit(body)
            return (
                chance.pick([plain, plain, Self.group(plain, [2, 6, 6], "-"), Self.group(plain, [2, 6, 6], " ")]),
                forms(["IMEI", "imei", "IMEI-nummer", "imei nr."]) + ["Gestolen telefoon, IMEI {}, merk Fairphone."], [.deviceIdentifier]
            )
        case "device":
            let hex = "0123456789abcdef"
            let plain = [8, 4, 4, 4, 12].map { letters($0, from: hex) }.joined(separator: "-")
            return (
                chance.pick([plain, plain.uppercased()]),
                forms([
                    "device id", "advertising id", "IDFA", "apparaat-id", "advertentie-ID", "gaid", "device_id", "cookie id", "session id", "apparaatnummer",
                ]), [.deviceIdentifier]
            )
        default:
            let value = chance.pick([
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/12\(digits(1)).0.0.0 Safari/537.36",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 17_\(digits(1)) like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2 Mobile/15E148 Safari/604.1",
                "Mozilla/5.0 (X11; Linux x86_64; rv:12\(digits(1)).0) Gecko/20100101 Firefox/12\(digits(1)).0",
                "Dalvik/2.1.0 (Linux; U; Android 13; SM-G991B Build/TP1A)", "Opera/9.80 (Windows NT 6.1) Presto/2.12.388 Version/12.1\(digits(1))",
            ])
            return (value, ["User-Agent: {}", "ua={}", "\"user_agent\":\"{}\"", "200 1234 \"-\" \"{}\"", "Browser: {}"], [.userAgent])
        }
    }

    mutating func placesAndTimes(_ name: String) -> (String, [String], Set<EntityKind>) {
        let months = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"]
        let english = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
        let (d, m, y) = (chance.number(1...28), chance.number(1...12), chance.number(1930...2024))
        let short = m == 3 ? "mrt" : String(months[m - 1].prefix(3))
        let date = chance.pick(
            [
                "\(format2(d))-\(format2(m))-\(y)", "\(d)-\(m)-\(y)", "\(d)/\(m)/\(y)", "\(format2(d)).\(format2(m)).\(y)", "\(y)-\(format2(m))-\(format2(d))",
                "\(d) \(months[m - 1]) \(y)", "\(d) \(short). \(y)", "\(english[m - 1]) \(d), \(y)", "\(d) \(english[m - 1]) \(y)",
                "\(english[m - 1].prefix(3)) \(d), \(y)", "\(d)e \(months[m - 1]) \(y)", "\(d)-\(short)-\(y)", "\(y)/\(format2(m))/\(format2(d))",
                "\(d)th of \(english[m - 1]) \(y)", "\(d) \(months[m - 1].uppercased()) \(y)", "\(d)-\(m)-'\(format2(y % 100))",
            ].filter { !$0.contains("-'") })
        switch name {
        case "age-bare", "age-words", "date-words", "address-untold": return told(name)
        case "date":
            return (
                date,
                [
                    "De zitting was op {} in Zwolle.", "Op {} is het besluit genomen.", "datum: {}", "Verzonden: {}.", "On {} the meeting took place.",
                    "tussen {} en later", "({})", "\"datum\":\"{}\"", "Brief d.d. {} ontvangen.", "{} 10:00 inloggen", "| {} | ja |", "afspraak;{};ok",
                    "We spraken elkaar {}.",
                    "Overleden op {}.",
                ], [.date]
            )
        case "date-of-birth":
            return (
                date,
                [
                    "geb. {}", "Geboren op {} te Breda.", "geboortedatum: {}", "\"geboortedatum\":\"{}\"", "DOB: {}", "Date of birth: {}", "born on {}",
                    "(geb. {})", "Jan Jansen, geboren {}", "° {}", "geb.datum {}", "\"dateOfBirth\": \"{}\"", "<geboortedatum>{}</geboortedatum>",
                    "Geboortedatum;{};m",
                    "She was born in Leeds on {}.", "geboren te Utrecht op {}", "geb dat {}", "Geboortedatum\n{}", "birth_date={}", "Geboortedag {}",
                ], [.dateOfBirth]
            )
        case "age":
            let age = chance.number(3...99)
            return chance.pick([
                (
                    "\(age) jaar",
                    [
                        "Zij is {} en woont alleen.", "Een man van {} meldde zich.", "Jan Jansen ({}) uit Breda", "Mevrouw Jansen, {}, belde.",
                        "Hij was {} toen het gebeurde.", "leeftijd: {}", "De vrouw is {} oud.",
                    ], [.age]
                ),
                ("\(age)-jarige", ["De {} man uit Assen.", "Een {} werd aangehouden.", "de {} verdachte", "Een {} patiënte"], [.age]),
                ("\(age) years old", ["She is {}.", "He was {} at the time.", "aged {}"], [.age]),
                (
                    "\(age)", ["Leeftijd: {}", "age: {}", "\"age\": {}", "aged {}", "\"leeftijd\":\"{}\"", "<leeftijd>{}</leeftijd>", "Leeftijd {}, vrouw"],
                    [.age]
                ), ("\(age)-year-old", ["A {} man was seen.", "the {} student"], [.age]), ("\(age) jr", ["leeftijd {}", "vrouw, {}, gehuwd"], [.age]),
            ])
        case "postcode":
            var pair = letters(2, from: "ABCDEFGHJKLMNPRSTVWXZ")
            while ["SA", "SD", "SS"].contains(pair) { pair = letters(2, from: "ABCDEFGHJKLMNPRSTVWXZ") }
            let number = String(chance.number(1...9)) + digits(3)
            let value = chance.pick(["\(number) \(pair)", "\(number) \(pair)", "\(number)\(pair)", "\(number)  \(pair)", "\(number)\u{A0}\(pair)"])
            return chance.pick([
                (
                    value,
                    [
                        "Kerkstraat 12, {} Utrecht", "postcode: {}", "Postcode {}", "\"postcode\":\"{}\"", "Dorpsweg 3\n{} Den Haag",
                        "woont op {} 's-Gravenhage", "te Eindhoven ({}), Noordersingel 147", "Ik woon op {}, bel maar aan.", "<postcode>{}</postcode>",
                        "adres: Plein 4, {}, Gouda", "{} Rotterdam", "Postcode;{};x", "pc {}",
                        "Hoofdstraat 1 {}",
                    ], [.postcode]
                ),
                (value.lowercased(), ["Kerkstraat 12, {} Utrecht", "postcode: {}", "postcode {}", "\"postcode\":\"{}\"", "Ik woon op {}, hoor."], [.postcode]),
            ])
        case "post-box":
            return (
                chance.pick([
                    "Postbus \(chance.number(1...99999))", "Antwoordnummer \(chance.number(1...9999))", "PO Box \(chance.number(1...9999))",
                    "P.O. Box \(chance.number(1...9999))", "postbus \(chance.number(1...99999))",
                ]), ["Schrijf naar {}, 2500 EA Den Haag.", "Adres: {}", "{}\n1000 AA Amsterdam"], [.address]
            )
        default:
            let street = chance.pick([
                "Kerkstraat", "Dorpsweg", "Beatrixlaan", "Stationsplein", "Herengracht", "Wilhelminakade", "Noordsingel", "Zeedijk", "Bospad", "Rozenhof",
                "Molensteeg", "Eikendreef", "Vondelpark", "Lange Nieuwstraat", "Laan van Meerdervoort", "Oude Ebbingestraat", "Haadstrjitte", "Frankrijklei",
                "Brusselsesteenweg",
                "Johan de Wittlaan", "Burgemeester de Vlugtlaan", "Van Woustraat", "Prins Hendrikkade", "1e Jan Steenstraat", "Prof. Kuyperplein",
                "St. Jacobsstraat", "Anne Frankplein", "Nieuwezijds Voorburgwal", "Plein 1944", "Rue de la Loi", "KERKSTRAAT", "Jan-Willem Frisostraat",
            ])
            let number = chance.pick([
                "\(chance.number(1...450))", "\(chance.number(1...450))", "\(chance.number(1...99))a", "\(chance.number(1...99))B",
                "\(chance.number(1...99))-\(chance.number(1...9))", "\(chance.number(1...99)) bis", "\(chance.number(1...99))-III",
                "\(chance.number(1...99))hs", "\(chance.number(1...99)) A",
            ])
            let english = chance.happens(0.12)
            let value =
                english
                ? "\(chance.number(1...300)) \(chance.pick(["Baker Street", "Downing Street", "High Road", "Station Road", "Queens Avenue", "Mill Lane", "Elm Drive"]))"
                : "\(street) \(number)"
            return (
                value,
                [
                    "Zij woont aan de {} in Gouda.", "adres: {}", "{}, 1234 AB Utrecht", "\"adres\":\"{}\"", "bezoekadres {}", "Hij is verhuisd naar {}.",
                    "{}\n1011 AB Amsterdam", "<adres>{}</adres>", "De woning aan {} staat leeg.", "Adres;{};Breda", "She lives at {}.",
                ], [.address]
            )
        }
    }
}

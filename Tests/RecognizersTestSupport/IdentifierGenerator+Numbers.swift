import Recognizers
import SeededChance

extension IdentifierGenerator {
    mutating func make(_ name: String) -> (String, [String], Set<EntityKind>) {
        switch name {
        case "bsn", "rsin", "kvk", "establishment", "vat", "eu-vat", "iban", "card": organisationsAndAccounts(name)
        case "passport", "identity-card", "driving-licence", "plate", "plate-belgian": documents(name)
        case "patient", "student", "personnel", "customer", "case": references(name)
        case "phone-mobile", "phone-fixed", "phone-international", "phone-belgian": phones(name)
        case "email", "email-hidden", "url", "handle", "ipv4", "ipv6", "mac", "imei", "device", "user-agent": machines(name)
        default: placesAndTimes(name)
        }
    }

    private mutating func organisationsAndAccounts(_ name: String) -> (String, [String], Set<EntityKind>) {
        switch name {
        case "bsn":
            let plain = elevenProof()
            let value = chance.pick([
                plain, plain, plain, Self.group(plain, [4, 2], "."), Self.group(plain, [3, 3], " "), Self.group(plain, [3, 3], "."),
                Self.group(plain, [3, 3], "-"),
                Self.group(plain, [4, 2], " "),
            ])
            let sentences =
                forms(["bsn", "BSN", "burgerservicenummer", "BSN-nummer", "sofinummer", "sofi-nummer", "Burgerservicenummer (BSN)"])
                + [
                    "Cliënt met BSN {} is vandaag gezien.", "BSN{}", "Haar nummer is {} (BSN).", "The citizen service number (BSN) of the applicant is {}.",
                    "bsn van betrokkene: {}; zie dossier",
                ]
            return (value, sentences, [.bsn])
        case "rsin": return (elevenProof(), forms(["RSIN", "rsin", "RSIN-nummer"]), [.kvk])
        case "kvk":
            let plain = digits(8)
            return (
                chance.pick([plain, plain, plain, Self.group(plain, [2, 3], " "), Self.group(plain, [4], " ")]),
                forms(["kvk", "KvK", "KvK-nummer", "kvk nummer", "handelsregisternummer", "kvk nr.", "KVK nr", "Handelsregister"])
                    + [
                        "ingeschreven bij de Kamer van Koophandel onder nummer {}", "Kamer van Koophandel: {}",
                        "registered with the Chamber of Commerce (KvK) under {}",
                    ], [.kvk]
            )
        case "establishment": return ("0000" + digits(8), forms(["vestigingsnummer", "Vestigingsnummer", "vestigingsnr."]), [.kvk])
        case "vat":
            var plain: String
            if chance.happens(0.5) {
                plain = "NL" + elevenProof() + "B" + String(format2(chance.number(1...99)))
            } else {
                repeat { plain = "NL" + digits(9) + "B" + format2(chance.number(2...98)) } while Self.remainder97(plain) != 1
            }
            let body = plain.dropFirst(2)
            let value = chance.pick([
                plain, plain, plain, plain.lowercased(), "NL " + body, "NL" + Self.group(String(body.prefix(9)), [4, 2], ".") + "." + body.suffix(3),
                "NL " + Self.group(String(body.prefix(9)), [3, 3], " ") + " " + body.suffix(3),
            ])
            return (
                value,
                forms(["btw", "btw-nummer", "BTW nr.", "btw-id", "VAT number", "omzetbelastingnummer"]) + [
                    "Factuur van {} ontvangen.", "Ons nummer {} staat op de factuur.",
                ], [.vat]
            )
        case "eu-vat":
            let belgian = (0..<1).map { _ in
                let body = "0" + String(chance.number(1...9)) + digits(6)
                return body + format2(97 - Int(body)! % 97)
            }[0]
            let value = chance.pick([
                "BE" + belgian, "BE " + Self.group(belgian, [4, 3], "."), "FR" + digits(11), "ATU" + digits(8), "IT" + digits(11), "PL" + digits(10),
                "ES" + letters(1) + digits(8), "DK" + digits(8),
                "SE" + digits(12), "LU" + digits(8), "IE" + digits(7) + letters(1),
            ])
            return (value, forms(["btw-nummer", "VAT", "VAT number", "BTW", "TVA", "VAT no."]), [.vat])
        case "iban":
            let shapes: [(String, String)] = [
                ("NL", letters(4) + digits(10)), ("NL", chance.pick(["INGB", "ABNA", "RABO", "TRIO", "BUNQ", "SNSB", "KNAB"]) + digits(10)), ("BE", digits(12)),
                ("DE", digits(18)), ("FR", digits(10) + letters(1) + digits(12)),
                ("GB", letters(4) + digits(14)), ("ES", digits(20)), ("IT", letters(1) + digits(22)), ("PL", digits(24)), ("LU", digits(16)),
                ("AT", digits(16)), ("CH", digits(17)), ("NO", digits(11)),
                ("MT", letters(4) + digits(23)), ("PT", digits(21)), ("TR", digits(22)), ("SE", digits(20)), ("DK", digits(14)),
            ]
            let (country, body) = chance.pick(Array(shapes.prefix(2)) + shapes)
            let plain = iban(country, body)
            let fours = Self.group(plain, Array(repeating: 4, count: plain.count / 4), " ")
            let value = chance.pick([
                plain, plain, fours, fours, plain.lowercased(), Self.group(plain, [2, 2, 4], " "), fours.replacing(" ", with: "-"),
                fours.replacing(" ", with: "\u{A0}"),
            ])
            return (
                value,
                forms(["iban", "IBAN", "rekeningnummer", "rekening", "bankrekening"]) + [
                    "Maak het bedrag over naar {} t.n.v. J. Jansen.", "Overboeking van {} naar spaarrekening", "{} is mijn rekening.",
                ], [.iban]
            )
        default:
            let head = chance.pick(["4", "51", "53", "55", "2221", "2720", "4539", "6011", "34", "37", "36", "3528", "62", "6759", "65"])
            let length = ["34", "37"].contains(head) ? 15 : head == "36" ? 14 : 16
            let body = head + digits(length - 1 - head.count)
            let plain = body + Self.luhnDigit(body)
            let lengths = length == 15 ? [4, 6] : length == 14 ? [4, 6] : [4, 4, 4]
            return (
                chance.pick([plain, plain, Self.group(plain, lengths, " "), Self.group(plain, lengths, "-")]),
                forms(["creditcard", "creditcardnummer", "kaartnummer", "card number", "Visa", "credit card", "Mastercard"]) + [
                    "Betaald met kaart {} op vrijdag.", "Ze gaf haar creditcard door: {} (geldig tot 09/27).",
                ],
                [.paymentCard]
            )
        }
    }

    func format2(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func documents(_ name: String) -> (String, [String], Set<EntityKind>) {
        let noO = "ABCDEFGHIJKLMNPQRSTUVWXYZ"
        switch name {
        case "passport":
            let value = letters(2, from: noO) + letters(6, from: noO + "0123456789") + digits(1)
            return (
                value,
                forms(["paspoort", "paspoortnummer", "paspoort nr.", "passport", "passport number", "Passport no.", "nummer paspoort"]) + [
                    "Zij legitimeerde zich met paspoort {}.", "Nederlands paspoort met nummer {} afgegeven te Breda",
                ], [.passport]
            )
        case "identity-card":
            let value = letters(2, from: noO) + letters(6, from: noO + "0123456789") + digits(1)
            return (
                value,
                forms(["identiteitskaart", "ID-kaart", "identiteitskaartnummer", "identiteitsbewijs", "identity card", "ID card no.", "legitimatiebewijs"]),
                [.identityCard, .passport]
            )
        case "driving-licence":
            return (
                String(chance.number(3...6)) + digits(9),
                forms(["rijbewijs", "rijbewijsnummer", "rijbewijs nr.", "driving licence", "driving licence number", "driver's license"]) + [
                    "Bestuurder toonde rijbewijs met nummer {}."
                ], [.drivingLicence]
            )
        case "plate":
            let set = "BDFGHJKLNPRSTXZ"
            while true {
                let (a, b, d) = (letters(2, from: set), letters(2, from: set), letters(3, from: set))
                guard ![a, b].contains("SS"), ![a, b].contains("SD"),
                    !["GVD", "KKK", "KVT", "LPF", "NSB", "PKK", "PSV", "TBS", "PVV", "VVD", "SGP"].contains(d), !d.contains("SS"), !d.contains("SD")
                else { continue }
                let hyphened = chance.pick([
                    "\(a)-\(digits(2))-\(digits(2))", "\(digits(2))-\(digits(2))-\(a)", "\(digits(2))-\(a)-\(digits(2))", "\(a)-\(digits(2))-\(b)",
                    "\(a)-\(b)-\(digits(2))", "\(digits(2))-\(a)-\(b)",
                    "\(digits(2))-\(d)-\(digits(1))", "\(digits(1))-\(d)-\(digits(2))", "\(a)-\(digits(3))-\(letters(1, from: set))",
                    "\(letters(1, from: set))-\(digits(3))-\(a)",
                ])
                let value = chance.pick([
                    hyphened, hyphened, hyphened, hyphened.replacing("-", with: ""), hyphened.replacing("-", with: " "), hyphened.lowercased(),
                ])
                return (
                    value,
                    forms(["kenteken", "Kenteken", "kentekennummer", "licence plate", "nummerplaat"])
                        + [
                            "Een grijze auto met kenteken {} reed weg.", "De bestelbus, kenteken {}, stond dubbel geparkeerd.",
                            "Voertuig {} (kenteken) is gesignaleerd.",
                        ], [.licencePlate]
                )
            }
        default:
            let plain = "\(chance.number(1...2))-\(letters(3))-\(digits(3))"
            return (
                chance.pick([plain, plain, plain.replacing("-", with: "")]), forms(["nummerplaat", "kenteken", "Belgisch kenteken", "licence plate"]),
                [.licencePlate]
            )
        }
    }

    private mutating func references(_ name: String) -> (String, [String], Set<EntityKind>) {
        let value = chance.pick([
            digits(5), digits(6), digits(7), digits(8), "P-" + digits(5), "20" + digits(2) + "-" + digits(5), "K" + digits(6),
            "Z/20" + digits(2) + "/" + digits(5), letters(2) + digits(6),
        ])
        let number = value.hasPrefix("0") ? "7" + value.dropFirst() : value
        switch name {
        case "patient":
            return (
                number, forms(["patiëntnummer", "patiëntnr.", "patientnummer", "patiënt-id", "patient number", "Patient ID", "patient no.", "MRN"]),
                [.patientNumber]
            )
        case "student":
            return (
                number, forms(["studentnummer", "student number", "leerlingnummer", "studentnr", "leerlingnr.", "Student ID", "collegekaartnummer"]),
                [.studentNumber]
            )
        case "personnel":
            return (
                number, forms(["personeelsnummer", "medewerkernummer", "employee number", "personeelsnr.", "Employee ID", "werknemersnummer", "staff number"]),
                [.personnelNumber]
            )
        case "customer":
            return (
                number,
                forms([
                    "klantnummer", "cliëntnummer", "customer number", "relatienummer", "klantnr.", "debiteurnummer", "polisnummer", "lidmaatschapsnummer",
                    "Customer ID",
                ]), [.caseNumber]
            )
        default: return (number, forms(["zaaknummer", "dossiernummer", "zaaknr.", "case number", "Case ID", "dossiernr", "parketnummer"]), [.caseNumber])
        }
    }

    private mutating func phones(_ name: String) -> (String, [String], Set<EntityKind>) {
        let kinds: Set<EntityKind> = [.phone]
        let labelled = forms(["tel", "tel.", "telefoon", "telefoonnummer", "mobiel", "mob.", "phone", "Tel. nr.", "GSM"])
        let free = [
            "Bel me op {} na zessen.", "Ze is bereikbaar op {}.", "Je kunt appen naar {}.", "Call me at {} tomorrow.", "Contact: J. Jansen, {}",
            "Bereikbaar via {} of per mail.", "Mijn nummer is {}, bel gerust.",
        ]
        switch name {
        case "phone-mobile":
            let rest = String(chance.number(1...5)) + digits(7)
            let all = "06" + rest
            let value = chance.pick([
                all, all, "06-" + rest, "06 " + rest, "06 " + Self.group(rest, [2, 2, 2], " "), "06-" + Self.group(rest, [2, 2, 2], " "), "06 - " + rest,
                "06." + Self.group(rest, [2, 2, 2], "."),
                "06 " + Self.group(rest, [3, 3], " "), "06 " + Self.group(rest, [4], " "), "+316" + rest, "+31 6 " + rest,
                "+31 6 " + Self.group(rest, [2, 2, 2], " "), "+31 (0)6 " + rest, "+31(0)6-" + rest,
                "00316" + rest, "0031 6 " + rest, "+31-6-" + rest, "(06) " + rest, "+31 06 " + rest, "06/" + rest, "+31 6-" + Self.group(rest, [4], "-"),
            ])
            return (value, labelled + free, kinds)
        case "phone-fixed":
            let three = chance.happens(0.6)
            let area =
                three
                ? chance.pick(["010", "020", "030", "040", "050", "070", "071", "076", "024", "026", "038", "058"])
                : chance.pick(["0172", "0255", "0341", "0475", "0522", "0598", "0313", "0113"])
            let rest = String(chance.number(2...8)) + digits(three ? 6 : 5)
            let value = chance.pick([
                area + rest, "\(area)-\(rest)", "\(area) \(rest)", "(\(area)) \(rest)", "\(area) - \(rest)", "\(area)/\(rest)",
                "\(area) " + Self.group(rest, [3, 2], " "), "\(area)-" + Self.group(rest, [3], " "),
                "+31 \(area.dropFirst()) \(rest)", "+31\(area.dropFirst())\(rest)", "+31 (0)\(area.dropFirst()) \(rest)",
                "+31 (0) \(area.dropFirst()) " + Self.group(rest, [3], " "), "0031 \(area.dropFirst()) \(rest)", "0031\(area.dropFirst())\(rest)",
            ])
            return (value, labelled + free, kinds)
        case "phone-international":
            let value = chance.pick([
                "+44 20 7946 0\(digits(3))", "+44 7700 900\(digits(3))", "+1 212 555 0\(digits(3))", "+1 (212) 555-0\(digits(3))", "+1-212-555-0\(digits(3))",
                "+49 30 \(digits(8))", "+49 (0)151 2\(digits(7))", "+33 6 12 34 \(digits(2)) \(digits(2))",
                "+48 601 \(digits(3)) \(digits(3))", "+90 532 \(digits(3)) \(digits(2)) \(digits(2))", "+212 6 12 \(digits(2)) \(digits(2)) \(digits(2))",
                "+597 8\(digits(6))", "+32 4\(chance.number(70...99)) \(digits(2)) \(digits(2)) \(digits(2))", "+352 621 \(digits(3)) \(digits(3))",
                "+353 85 \(digits(3)) \(digits(4))", "+34 612 \(digits(3)) \(digits(3))", "+39 320 \(digits(3)) \(digits(4))",
                "+5999 \(digits(3)) \(digits(4))",
            ])
            return (value, labelled + free, kinds)
        default:
            let value = chance.pick([
                "0\(chance.number(470...499)) \(digits(2)) \(digits(2)) \(digits(2))", "0\(chance.number(470...499))/\(digits(2)).\(digits(2)).\(digits(2))",
                "02 \(chance.number(200...799)) \(digits(2)) \(digits(2))", "09/\(chance.number(200...399)).\(digits(2)).\(digits(2))",
                "+32 2 \(chance.number(200...799)) \(digits(2)) \(digits(2))", "+32\(chance.number(470...499))\(digits(6))",
            ])
            return (value, labelled, kinds)
        }
    }
}

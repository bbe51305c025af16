import Recognizers
import Testing

/// Wordings that another hand wrote: what tells that something is no identifier, and longer ways to name one.
struct OtherWordingTests {
    @Test(arguments: [
        ("De zitting is op donderdag 4 juli 2024.", "date", ["donderdag 4 juli 2024"]), ("Sent: Mon, 12 May 2025", "date", ["Mon, 12 May 2025"]),
        ("vr. 03-10-2025 om 10 uur", "date", ["vr. 03-10-2025"]), ("Op 4 juli 2024 (donderdag) om 10 uur", "date", ["4 juli 2024 (donderdag)"]),
        ("04-07-2024 (do), zaal 2", "date", ["04-07-2024 (do)"]),
        ("Op 4 juli 2024 (dinges)", "date", ["4 juli 2024"]), ("abonnement opgezegd per 20170713", "date", ["20170713"]),
        ("Het artikelnummer is 12-04-1891", "date", []), ("Het factuurnummer van 12-04-2019", "date", ["12-04-2019"]),
        ("Afmetingen van de doos: 12/30/45 cm (h/b/d)", "date", []), ("kant af aan de hals 8-10-12 steken voor maat S", "date", []),
        ("Library upgraded to 2023.10.1, no breaking changes", "date", []), ("Verslag van 2023.10.1, goedgekeurd", "date", ["2023.10.1"]),
        ("Versie 20170713 is uit", "date", []), ("patient DOB 19 Dec 57 NHS ward", "date-of-birth", ["19 Dec 57"]),
    ])
    func dates(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("Spraaktoets, leeftijd 5;1 jr", ["5;1 jr"]), ("Leeftijd: 9;4", ["9;4"]), ("leeftijd;cijfer\n12;8\n13;7", ["12", "13"]),
        ("naam,leeftijd,score\nJan,12,8\nPiet,13,7", ["12", "13"]),
        ("Leeftijd;45", ["45"]), ("Leeftijd cliënt | 64", ["64"]), ("Met 97 jaar is hij de oudste", ["97 jaar"]), ("Met 97 jaar garantie", []),
        ("Zij bleek pas 14 jaar te zijn", ["14 jaar"]), ("De eik bleek 140 jaar te zijn", []), ("How old is the applicant? - 47", ["47"]),
        ("How many chairs? - 47", []), ("Joost | 23 jaar | 1,68 m", ["23 jaar"]), ("| MySQL | 5 years |", []),
        ("ben 12 en wil een bijbaan", ["12"]), ("im 14, can i open an account", ["14"]), ("Ben 10 en zijn vrienden", []),
        ("wij, 33 en 41 jaar jong, zoeken een huis", ["33", "41 jaar jong"]), ("voor wie tussen 33 en 41 jaar oud is", ["41 jaar oud"]),
        ("twee kinderen, van 3 jaar en 13 jaar", ["3 jaar", "13 jaar"]), ("Leeftijd gemeten om: 12:45", []),
    ])
    func ages(_ line: String, _ wanted: [String]) { #expect(found(line, ["age"]) == wanted) }

    @Test(arguments: [
        ("Het aanvraagnummer voor de nieuwe identiteitskaart is A2667040269.", "identity-card", []),
        ("identiteitskaart\nZaaknummer: IZ48R2BC1", "identity-card", []),
        ("op een identiteitskaart; het documentnummer daarvan is IM4B8R2C1.", "identity-card", ["IM4B8R2C1"]),
        ("naam;voornaam;nummer;land\nChowdhury;Nadia;ND39JGPE8;NLD", "passport", ["ND39JGPE8"]),
        ("code;naam;nummer;land\nChowdhury;Nadia;ND39JGPE8;stuks", "passport", []),
        ("4a 17-02-2019 4b 16-01-2029\n5 6184576928", "driving-licence", ["6184576928"]), ("lijst\n5 6184576928", "driving-licence", []),
        ("Software licence no.: 6184576928", "driving-licence", []), ("Driving licence no.: MORGA657054SM9IJ", "driving-licence", ["MORGA657054SM9IJ"]),
        ("Toestel-ID in de MDM: C02XL0GYJGH6", "device-identifier", ["C02XL0GYJGH6"]),
        ("Installation ID of the user's phone: 871527d0-d2c9-4bff-b3fd-3b7271836623", "device-identifier", ["871527d0-d2c9-4bff-b3fd-3b7271836623"]),
        ("List of devices attached\nR58R30GBBB0   device usb:1-1 product:a54", "device-identifier", ["R58R30GBBB0"]),
        ("with inventory\nR58R30GBBB0   device in the cupboard", "device-identifier", []),
        ("met inschrijfnummer 55919705 bij de Kamer van Koophandel", "kvk", ["55919705"]),
        ("met inschrijfnummer 55919705 bij de Kamer van Koophandel", "student-number", []),
        ("met inschrijfnummer 559197 bij de opleiding, student", "student-number", ["559197"]),
        ("stuur je nog je paspoortnummer voor de boeking?\nEsra: BZWZ8Z568", "passport", ["BZWZ8Z568"]),
        ("rijbewijs B/C (nr. 867121433398) en code 95", "driving-licence", ["867121433398"]),
        ("Ik wil mijn rijbewijs als vermist opgeven. Nummer 326891347027.", "driving-licence", ["326891347027"]),
        ("Serienummer leenlaptop\tF2LBD8SLN3VD", "device-identifier", ["F2LBD8SLN3VD"]), ("rijbewijs gezien, 867121433398 bezoekers", "driving-licence", []),
        ("<document><type>ID</type><identiteitskaartnummer>593-0854232-13</identiteitskaartnummer></document>", "identity-card", ["593-0854232-13"]),
        ("The laptop with serial number HJSXSVX was never returned.", "device-identifier", ["HJSXSVX"]),
        ("De serienummer BESTAAT niet", "device-identifier", []),
        ("The serial no. of the replacement laptop is 2CLNAH3, the old one was DX3MP0673VDA.", "device-identifier", ["2CLNAH3", "DX3MP0673VDA"]),
        ("welke s/n heeft jouw ipad?\nKees: staat achterop, R58M57DGEDY", "device-identifier", ["R58M57DGEDY"]),
        ("Device-id: 813120653824", "device-identifier", ["813120653824"]), ("Employee ID P947728 was entered twice", "personnel-number", ["P947728"]),
        ("vacancy,title\n20218,policy officer\n52217,project lead", "personnel-number", []),
        ("<cbc:CompanyID>FR52546447541</cbc:CompanyID>", "vat", ["FR52546447541"]), ("Customer account: 481754982", "bsn", []),
        ("BSN: 481754982", "bsn", ["481754982"]),
        ("Patiënt-ID;lijst\n48213377;7\n48213378;8", "patient-number", ["48213377", "48213378"]),
    ])
    func numbers(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("Account no.: 010 270 9642", "phone", []), ("Zijn 062 321 45 35 (polisnummer inboedel)", "phone", []),
        ("Bel 062 321 45 35 (na zes uur)", "phone", ["062 321 45 35"]),
        ("Emergency contact: Chloe (mother), 07491809228", "phone", ["07491809228"]), ("order 07491809228", "phone", []),
        ("my new number is 512.213.1706. Connor", "phone", ["512.213.1706"]), ("Hardware-adres (MAC):7C:99:5F:CF:EA:00", "mac-address", ["7C:99:5F:CF:EA:00"]),
        ("Call 415.588.6281 after six", "phone", ["415.588.6281"]), ("mijn nieuwe aanvraag in 4975vx", "postcode", ["4975vx"]),
        ("muziek in 1980er stijl", "postcode", []),
        ("In 1994 FC Groningen promoveerde niet", "postcode", []), ("<type>1290 SX</type>", "postcode", []),
        ("<postcode>1290 SX</postcode>", "postcode", ["1290 SX"]),
        ("Begroting\n4.1.3.95 Kantoorbenodigdheden\n4.1.3.96 Drukwerk", "ip-address", []), ("x\n81.62.4.9 Gebruiker aangemeld", "ip-address", ["81.62.4.9"]),
        ("onder kenmerk 10.24.118.7, wilt u dit vermelden", "ip-address", []), ("het oude nummer van voor IBAN, 41.22.17.183, staat er nog", "ip-address", []),
        ("a full 1080 HD panel", "postcode", []), ("kan 7315 JA in de navigatie zetten", "postcode", ["7315 JA"]),
        ("Oracle client 19.22.0.0", "ip-address", []), ("van netwerk 81.62.0.0/16", "ip-address", ["81.62.0.0/16"]),
        ("http://81.62.4.9/versie", "ip-address", ["81.62.4.9"]), ("wlan0: STA a4 0c c7 1f cd b7 associated", "mac-address", ["a4 0c c7 1f cd b7"]),
        ("DHCPDISCOVER from 88 47 38 4f 2f 12", "mac-address", ["88 47 38 4f 2f 12"]),
        ("ethernetadres B8517B8C814C\ngebruiker Mulder", "mac-address", ["B8517B8C814C"]), ("rit 6 - 3772MS 26, storing", "postcode", ["3772MS"]),
        ("rit 6 - 3772MS 26, storing", "licence-plate", []), ("Wijkverpleging: nieuwe aanvraag in 5220PT, cliënt", "case-number", []),
        ("kleuren a4 0c c7 1f cd b7", "mac-address", []),
    ])
    func places(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("WHERE adres = 'Kerkstraat 33 b' LIMIT 1;", ["Kerkstraat 33 b"]), ("The tenant of 98B The Green reports damp", ["98B The Green"]),
        ("Te kappen: Kerkstraat 14 bomen, Dorpsweg 6 bomen.", []), ("Cliënt verblijft op afdeling De Vuurtoren 2, dat is", []),
        ("I have lived at 4966 2nd Blvd Apt 16 since 2020.", ["4966 2nd Blvd Apt 16"]), ("In 2020 2nd Street flooded", []), ("In 1998 The Green opened", []),
        ("\"71 The Green\";\"rent\"", ["71 The Green"]), ("5 The Orchard Thieves tickets", []),
    ])
    func addresses(_ line: String, _ wanted: [String]) { #expect(found(line, ["address"]) == wanted) }

    @Test(arguments: [
        ("filmpje op https://ilsekoster.nl.", "url", ["https://ilsekoster.nl"]), ("zie www.bloemenwinkel.nl", "url", []),
        ("mijn site www.gijspeeters.nl staat uit", "url", ["www.gijspeeters.nl"]), ("kijk op www.kantoorartikelen.nl", "url", []),
        ("onze bedrijfssite www.gijspeeters.nl staat uit", "url", []), ("Gebruikersnaam dader: donkere_wolf", "handle", ["donkere_wolf"]),
        ("op Discord, ik heet daar hannekedevries, kom erbij", "handle", ["hannekedevries"]),
        ("Discordlog\nbart.bouzidi: wie gaat er mee?\nlotte: ik", "handle", ["bart.bouzidi", "lotte"]),
        ("Verslag\nbart.bouzidi: wie gaat er mee?", "handle", []),
        ("SET @teller = 0;", "handle", []), ("Mijn snap is xjeroenx, zei hij", "handle", ["xjeroenx"]), ("Mijn snap is leuk", "handle", []),
        ("the Snapchat user realkoen.", "handle", ["realkoen"]), ("Discord is offline", "handle", []),
        ("Meer over dr. Ouali: https://www.example.nl/docenten/sanneouali", "url", ["https://www.example.nl/docenten/sanneouali"]),
        ("Zie https://www.example.nl/docenten/rooster", "url", []),
        (
            "Please block the User-Agent header Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.15239; Pro).", "user-agent",
            ["Microsoft Office/16.0 (Windows NT 10.0; Microsoft Outlook 16.0.15239; Pro)"]
        ),
        ("calls from Microsoft Office/16.0 (Windows NT 10.0; Pro) hitting", "user-agent", ["Microsoft Office/16.0 (Windows NT 10.0; Pro)"]),
        ("Wij gebruiken Microsoft Office/16.0 overal", "user-agent", []), ("Dank aan @team voor de inzet", "handle", []),
        ("Dank aan @lotte_v voor de inzet", "handle", ["@lotte_v"]),
    ])
    func online(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test("A word that denies ends what the words behind a number say of it")
    func denied() { #expect(found("4109482137 is niet het rijbewijs zelf", ["driving-licence"]) == []) }
}

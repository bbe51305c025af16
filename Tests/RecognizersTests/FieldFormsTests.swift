import Testing

/// Wordings from forms, chats, logs and tickets that were once missed or taken for something else. Each line gives what must be found, in the order of reading.
@Suite struct FieldFormsTests {
    @Test(arguments: [
        ("Naam: A\nPostc.: 1607bw", ["1607bw"]), ("Postc. [ 5535 ls ]", ["5535 ls"]), ("ik zit in den haag 9058zh bezorgen jullie daar", ["9058zh"]),
        ("Pt. woont Lange Voorhout 105 bis 8261 TN Roermond", ["8261 TN"]), ("Post-code: 4451ak", ["4451ak"]), ("Postcodecheck 5893 ZN is klaar", ["5893 ZN"]),
        ("B-2800 Gent, België", ["B-2800"]), ("Ticket via portaal.\nship to: A. Bos, 6803 SX Lelystad", ["6803 SX"]), ("P O S T C O D E  7093 CC", ["7093 CC"]),
        ("Belgian postal code of the employee: BE-1000", ["BE-1000"]), ("Veldstraat 14, B-9000 (Vlaanderen)", ["B-9000"]),
        ("voor 9938 jw (postcode) is", ["9938 jw"]), ("Van 5128 ej (Apeldoorn) verhuisd", ["5128 ej"]), ("adres Plein 1944 nr. 76", []),
        ("De zonnecel leverde 1728WH op", []), ("Postcode: 3012 NR.", ["3012 NR"]), ("Er zit 1500 ml in de fles", []), ("Hij zit sinds 2019 nu thuis", []),
        ("We leveren 2000 kg aardappelen", []), ("een lading van 1500 kg (Rotterdam)", []), ("Het jaar 1934 na Christus", []),
        ("Te koop: Radeon 7800 XT, in goede staat", []),
        ("Te koop: Brother 5450 DN", []), ("1115 AH accu", []), ("weighs 2714 LB", []),
    ])
    func postcodes(_ line: String, _ wanted: [String]) { #expect(found(line, ["postcode"]) == wanted) }

    @Test(arguments: [
        ("geboortedatum verzekerde: 21-jan-1978", ["21-jan-1978"]), ("Date of incident: \"20-Feb-2015\"", ["20-Feb-2015"]),
        ("UPDATE relatie SET datum = '17-6-2017' WHERE id = 6596", ["17-6-2017"]), ("my date of birth is jul 13th 2001", ["jul 13th 2001"]),
        ("msg=\"update record\" afspraakdatum=\"08/01/2022\"", ["08/01/2022"]), ("|832513||Bos^Anna||19621006|F|", ["19621006"]),
        ("Looptijden van 12-24-36 maanden", []), ("Looptijden van 6-12-18 maanden", []), ("versie v2066.1.1 uitgevoerd", []),
        ("seen on 05/23/21.", ["05/23/21"]), ("geboren te Utrecht op 31-04-1956", ["31-04-1956"]), ("Notulen 03-02-21 Deelnemers: Bos", ["03-02-21"]),
        ("SOEP 16-07-14 S: hoesten", ["16-07-14"]), ("Error: '30-02-2019' does not exist", []), ("ongeldige waarde: 31-02-2023", []),
        ("geboren 30-02-1984", ["30-02-1984"]),
        ("29-02-2024", ["29-02-2024"]),
        ("29-02-2023", []), ("sinds 06 15 16 31 96", []), ("nieuw tel.nr. +31 6 20 73 26 91", []),
    ])
    func dates(_ line: String, _ wanted: [String]) { #expect(found(line, ["date", "date-of-birth"]) == wanted) }

    @Test(arguments: [
        ("Klant wil teruggebeld worden, zie nr. 06-55-14-45-96", ["06-55-14-45-96"]), ("belde op zijn nummer 070-1321282", ["070-1321282"]),
        ("tel (0115) - 589042", ["(0115) - 589042"]), ("Ouders gescheiden. Vader: 06 15 16 31 96. Moeder: onbekend", ["06 15 16 31 96"]),
        ("terugbelnr 06-297378 54", ["06-297378 54"]), ("0491168345 is m'n nieuwe nr", ["0491168345"]),
        ("Terugbelverzoek van A. Bos: 024-2139939", ["024-2139939"]), ("Kenmerk: AB/020-7113237", []),
        ("Ticket via portaal.\npt belde vanaf (020)-5007836, klachten", ["(020)-5007836"]),
        ("Ticket: customer Anna Bos wants a callback on 0049 151 8297688.", ["0049 151 8297688"]), ("bel me nie op 0612345678", ["0612345678"]),
        ("Contactpersoon: Anna Bos/06-12345678", ["06-12345678"]), ("Patiënt met fysieke klachten, 0612345678.", ["0612345678"]), ("0491168345 stuks", []),
    ])
    func phones(_ line: String, _ wanted: [String]) { #expect(found(line, ["phone"]) == wanted) }

    @Test(arguments: [
        ("B.S.N. | 111222333", ["111222333"]), ("bsnr 1112 22 333", ["1112 22 333"]), ("Fiscaal nummer (BSN/RSIN): 111222333", ["111222333"]),
        ("citizen service number 111-222-333 at", ["111-222-333"]), ("Payroll needs your BSN; the one on file is 111-222-333.", ["111-222-333"]),
        ("customer service 12345678", []), ("The video has 111222333 views by now", []), ("N. 111222334", []),
    ])
    func citizenServiceNumbers(_ line: String, _ wanted: [String]) { #expect(found(line, ["bsn"]) == wanted) }

    @Test(arguments: [
        ("id-kaart van Eva gevonden in de bus, nummer UB5TVI0X7", ["UB5TVI0X7"]), ("20-03-2021;paspoort;H17M46L76;ok", ["H17M46L76"]),
        ("Kopie paspoort van werknemer F.W. Bos, nr. H09 G24 N85, opgenomen", ["H09 G24 N85"]), ("ben me paspoort kwijt nummer was H21Y27L74", ["H21Y27L74"]),
        ("me paspoort is gestolen nr 414461817", ["414461817"]), ("Documentnummer: ST AKR41P2", ["ST AKR41P2"]), ("PASPOORTNUMMER: PC 6BX3RJ6", ["PC 6BX3RJ6"]),
        ("mijn id ligt nog bij de bar nr IGA84KC10", ["IGA84KC10"]), ("pp-nr BL4PX50C6", ["BL4PX50C6"]), ("P A S P O O R T  N R :  NQ23W6362", ["NQ23W6362"]),
        ("met paspoort, docnr. NT7PSAR49", ["NT7PSAR49"]), ("national ID card (DNI) 65661237D of", ["65661237D"]),
        ("Dutch ID card IY HTWJI63 belongs", ["IY HTWJI63"]), ("geldige ID-kaart, kaartnummer IRU 8M9 Z39.", ["IRU 8M9 Z39"]), ("factuurnummer IGA84KC10", []),
        ("order id IGA84KC10", []),
    ])
    func documents(_ line: String, _ wanted: [String]) { #expect(found(line, ["passport", "identity-card"]) == wanted) }

    @Test(arguments: [
        ("een rijbewijs op naam van Anna Bos, genummerd A83CLF49136.", ["A83CLF49136"]), ("rijbewijsnummer huurder Y92XYK95609, afgegeven", ["Y92XYK95609"]),
        ("SET licence_no_driver = 'X06MGJ77V68'", ["X06MGJ77V68"]), ("<licence_no_driver>W81SRW55E33</licence_no_driver>", ["W81SRW55E33"]),
        ("UK driver number DELAN901288BT8US on", ["DELAN901288BT8US"]), ("Artikelnummer 3530827638 (lesboek rijbewijs B)", []),
        ("rij-bewijs nr. 3911208776 slecht leesbaar", ["3911208776"]),
    ])
    func drivingLicences(_ line: String, _ wanted: [String]) { #expect(found(line, ["driving-licence"]) == wanted) }

    @Test(arguments: [
        ("Reparatie 5FRK09: remblokken vervangen", ["5FRK09"]), ("me auto vk 49 dk is weggesleept", ["vk 49 dk"]), ("whose car is K-GM 764? its", ["K-GM 764"]),
        ("The car with licence plate KLE JM 4167 was parked", ["KLE JM 4167"]), ("ANPR-hit: K WV 7848 om 19:46 op de A28", ["K WV 7848"]),
        ("rit woensdag: FN-66-37, 79 km", ["FN-66-37"]), ("poolauto S-21-TNP gereserveerd", ["S-21-TNP"]), ("his car, AB12 CDE, was", ["AB12 CDE"]),
        ("Tenaamstelling 41 NFK 4 overgezet", ["41 NFK 4"]), ("rolstoelbus nl-00-xf, chauffeur", ["nl-00-xf"]), ("kenteken in de vorm XX-00-XX", []),
        ("bel de auto om 46 op de baan", []),
    ])
    func plates(_ line: String, _ wanted: [String]) { #expect(found(line, ["licence-plate"]) == wanted) }

    @Test(arguments: [
        ("Mw. Bouzidi, 72 j, val uit bed", ["72 j"]), ("Vrouw, 36 jr., sinds gisteren", ["36 jr."]), ("Baby Lotte, 10 mnd. oud, groeit goed", ["10 mnd. oud"]),
        ("Victim: Arie (21), resident of Ede", ["21"]), ("ik ben abena vierenzestig jaar uit heerlen", ["vierenzestig jaar"]),
        ("CV: 72 jaar, gehuwd", ["72 jaar"]),
        ("Anamnese: 58j, nuchter", ["58j"]), ("peuter van 2,5, spreekt nog niet", ["2,5"]), ("hij is nu 74 hoor, geen kind meer", ["74"]),
        ("pas 41 geworden en nu met pensioen", ["41"]), ("mn opa wordt dit jaar 71", ["71"]),
        ("Zij werd 80 jaar in het verpleeghuis", ["80 jaar"]), ("Onze garantie op het dak is 54 jaar.", []),
        ("Dochtertje (Karim, 5 maanden) krijgt opvang", ["5 maanden"]), ("Man, vijfendertig jaar, gehuwd", ["vijfendertig jaar"]),
        ("<td>Age</td><td>22 years of age</td>", ["22 years of age"]), ("Bos (klant, 5 maanden) betaalt", []), ("Auto is 2 jaar oud en roest", []),
        ("Garantie: 2 jaar, daarna niet", []), ("Looptijd: 12j, vast", []), ("vlek van 2,5 cm", []),
    ])
    func ages(_ line: String, _ wanted: [String]) { #expect(found(line, ["age"]) == wanted) }

    @Test(arguments: [
        ("bij vader (Graaf Willem II laan 604H)", ["Graaf Willem II laan 604H"]), ("Van: P.C. Hooftstraat 26–9, Groningen", ["P.C. Hooftstraat 26–9"]),
        ("me adres is kerkveld 79-5", ["kerkveld 79-5"]), ("street='De Waarden 18-E'", ["De Waarden 18-E"]),
        ("naar burgemeester de vlugtlaan 595-hs", ["burgemeester de vlugtlaan 595-hs"]),
        ("woning Vondelsingel 691 3-hoog te Haarlem", ["Vondelsingel 691 3-hoog"]), ("Naar: Spui 167, Alkmaar", ["Spui 167"]),
        ("Briefadres toegekend: Vishoek 207, Goes", ["Vishoek 207"]), ("Noorderhaven t/o 41, Gouda", ["Noorderhaven t/o 41"]),
        ("naar Stationspl. 78", ["Stationspl. 78"]), ("He has lived at 126 King's Court since 2016", ["126 King's Court"]),
        ("tenant of Flat 22, 56 Albert Street reports", ["Flat 22, 56 Albert Street"]), ("lekkage bij anjermarkt 201 al 3 dagen", ["anjermarkt 201"]),
        ("at van speijkstraat 33, Hoorn", ["van speijkstraat 33"]), ("at his home, Apt. 17, 22 Heathfield Drive, on", ["Apt. 17, 22 Heathfield Drive"]),
        ("adres Plein 1944 nr. 76 te Hoorn", ["Plein 1944 nr. 76"]), ("adres Bloemweg 194 2e etage te Weert", ["Bloemweg 194 2e etage"]),
        ("in de Hoofdstraat 167 bte. 12.", ["Hoofdstraat 167 bte. 12"]), ("De woning is bouwjaar 1932.", []), ("Locatie: vergaderkamer 12", []),
        ("She flew to Lincoln. 20 passengers", []), ("De straat telt 51 bomen", []),
        ("hij woont al 3 jaar in groep 5", []),
        ("webadres: Handleiding 3", []),
    ])
    func addresses(_ line: String, _ wanted: [String]) { #expect(found(line, ["address"]) == wanted) }

    @Test(arguments: [
        ("Fysiek adres . . . . . . . . : 0050b6666bdd", ["0050b6666bdd"]), ("| Bluetooth MAC | 00 71 46 2a e6 7f |", ["00 71 46 2a e6 7f"]),
        ("udid van mn ipad: 00008110-A6244A2F668F987D", ["00008110-A6244A2F668F987D"]), ("client-IP 172.20.14.57", ["172.20.14.57"]),
        ("details: MijnZorgApp/4.8.3 (iPhone; iOS 14.6.1; Scale/3.00)", ["MijnZorgApp/4.8.3 (iPhone; iOS 14.6.1; Scale/3.00)"]),
        ("Serial number of Anna's laptop: MXL1350AHX", ["MXL1350AHX"]), ("naam;serienummer laptop\nBos;C02C1EJCMD6U", ["C02C1EJCMD6U"]),
        ("laptop PF1FLU57 (serienummer) start niet", ["PF1FLU57"]), ("Serienummer laptop van Anna Bos: PF1FLU57", ["PF1FLU57"]),
        ("IP-adres 84.23.112.45 keer op keer geprobeerd", ["84.23.112.45"]), ("De omzet was 8.234.207.213 euro", []), ("kleuren 00 71 46 2a e6 7f", []),
    ])
    func machines(_ line: String, _ wanted: [String]) {
        #expect(found(line, ["mac-address", "device-identifier", "ip-address", "user-agent"]) == wanted)
    }

    @Test(arguments: [
        ("Please put your KvK number on the invoice; ours is 48558429.", ["48558429"]), ("OK-lijst: 7417752 (pat.nr), lap. chole", ["7417752"]),
        ("Bos;Anna;2443306;INT (patientnr)", ["2443306"]), ("Ticket via het portaal.\ninloggen met 832466 (studentnummer) lukt niet", ["832466"]),
        ("Chamber of Commerce registration number 9066 2949", ["9066 2949"]), ("Ticket 2202: student Anna Bos, nr. i4936122, kan niet", ["i4936122"]),
        ("btw-nr. (USt-IdNr.) DE136695976", ["DE136695976"]), ("Patiëntnummer: 12.34.56.789", ["12.34.56.789"]),
        ("BSN 111222333, patiënt 4471234", ["4471234"]), ("patient_id=51-66-52", ["51-66-52"]), ("zaak van 12-05-84", []),
        ("ondernemingsnummer BE 0428.759.497 van A. Bos", ["BE 0428.759.497"]),
        ("reservering gegarandeerd met 4111 1111 1111 1111", ["4111 1111 1111 1111"]), ("kaart (4 stuks) 832466 (studenten)", []),
    ])
    func numbers(_ line: String, _ wanted: [String]) {
        #expect(found(line, ["kvk", "patient-number", "student-number", "case-number", "vat", "payment-card"]) == wanted)
    }

    @Test(arguments: [
        ("Website: http://home.kpn.nl/annabos/", ["http://home.kpn.nl/annabos/"]),
        ("Achternaam: Postma\nVoornaam: Bas\nWebsite: https://baspostma.com", ["https://baspostma.com"]),
        ("zie https://anna-bos.nl/over-mij", ["https://anna-bos.nl/over-mij"]), ("https://www.instagram.com/gemeentevoorbeeld", []),
        ("https://www.instagram.com/anna.rijksen", ["https://www.instagram.com/anna.rijksen"]), ("https://mijn.voorbeeld.example/berichtenbox", []),
        ("https://codeberg.org/annabos", ["https://codeberg.org/annabos"]),
        ("https://github.com/annabos/project", ["https://github.com/annabos/project"]), ("https://www.facebook.com/politie", []),
    ])
    func webAddresses(_ line: String, _ wanted: [String]) { #expect(found(line, ["url"]) == wanted) }

    /// Each letter by itself may begin a word that is spelled apart: looking for its end must not read the whole text each time.
    @Test func `A long row of single letters is read in one go`() {
        #expect(found(String(repeating: "a ", count: 200_000), ["person"]) == [])
    }
}

import Recognizers
import Testing

/// Identifiers whose word stands further off, or whose form says it: what was asked for in the sentence before, what is corrected, one more of a list, columns that
/// spaces align, and what other systems write.
struct DistantWordsTests {
    @Test(arguments: [
        ("Please confirm the number of your national identity card. We have L3PVDTY68 in our records.", "identity-card", ["L3PVDTY68"]),
        ("HR could not read the ID card number on your scan. Is it 203018391615?", "identity-card", ["203018391615"]),
        ("Voor de schoolreis hebben wij het paspoortnr. van uw kind nodig. U gaf op: 231942774.", "passport", ["231942774"]),
        ("Uw paspoort BL601TR94 is binnen. Het telefoonnummer is 0612345678", "passport", ["BL601TR94"]),
        ("Neem uw paspoort mee. De afspraak is 20240312", "passport", []),
        ("Onderwerp: wijziging nummer rijbewijs\nIn het dossier staat nog de oude waarde. Nieuwe waarde: 9585748937", "driving-licence", ["9585748937"]),
        ("Geboortedatum klopt niet in het systeem, moet zijn 20050905. Graag aanpassen.", "date-of-birth", ["20050905"]),
        ("Lft. klopt niet in het systeem, moet zijn 9. Graag aanpassen.", "age", ["9"]),
        ("Het bedrag klopt niet, moet zijn 9585748937.", "driving-licence", []),
        ("the driving licence numbers of both drivers: 4250047204 and 454968015971", "driving-licence", ["4250047204", "454968015971"]),
        ("rijbewijsnummer 4250047204 en 0612345678", "driving-licence", ["4250047204"]),
        ("patiëntnummers 4976351 en 902 4251 betrokken", "patient-number", ["4976351", "902 4251"]),
        ("personeelsnummers EMP-77436 en 68637", "personnel-number", ["EMP-77436", "68637"]),
        ("Patients 4840382 and P348697 were given", "patient-number", ["4840382", "P348697"]), ("Employees 1200 of them", "personnel-number", []),
    ])
    func furtherOff(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("stud.nr   naam            aanw\nstu036547   Mohamed Smit   ja\nu389901   Marieke van Leeuwen   nee", "student-number", ["stu036547", "u389901"]),
        ("naam            stud.nr   aanw\nMohamed Smit   036547   ja", "student-number", ["036547"]),
        ("artikel   aantal   prijs\nstoel   036547   12", "student-number", []),
        (" personeelsnr | standplaats    \n--------------+----------------\n ZT3323       | Bergen op Zoom \n", "personnel-number", ["ZT3323"]),
        ("Naam\tLft\tGeslacht\nYilmaz\t26\tV", "age", ["26"]), ("<dt>Leeftijd patiënt</dt>\n  <dd>17 jr</dd>", "age", ["17 jr"]),
        ("OPLEIDING,LEERLINGNUMMER,CIJFER\nRechten,130652,6", "student-number", ["130652"]),
        ("| Diagnose | B.S.N. |\n|---|---|\n| griep | 111222333 |", "bsn", ["111222333"]),
        ("last_name;start_date;customer_id\nBennett;20180523;31640", "case-number", ["31640"]),
        ("last_name;start_date;customer_id\nBennett;20180523;31640", "date", ["20180523"]),
        ("naam;idkaart\nPrins;IZ HUC6Q17", "identity-card", ["IZ HUC6Q17"]), ("wlan0: STA 28:78:76:45:65:11 IEEE", "mac-address", ["28:78:76:45:65:11"]),
        ("duur 02:04:06:08:10:12", "mac-address", []), ("in the ratio 10:20:30:40:50:60.", "mac-address", []),
        ("order,shipped\n5512,2023-12-24", "date", ["2023-12-24"]),
        ("patient_id,visit,ward\nP-40021,2,oncology", "patient-number", ["P-40021"]),
        ("INFO balie2 id-kaart gelezen docnr=ICP84F1J6 ok", "identity-card", ["ICP84F1J6"]),
        ("{ id: 22, nrRijbewijs: \"B332LPF7W81\" }", "driving-licence", ["B332LPF7W81"]),
        ("{\"drivingLicenceNumber\":\"khan9952091b99hz\"}", "driving-licence", ["khan9952091b99hz"]),
        ("(0010,0020) LO [Z6340699]   # PatientID", "patient-number", ["Z6340699"]), ("(0008,0060) CS [Z6340699]   # Modality", "patient-number", []),
        ("{\"identifier\":{\"type\":\"MR\",\"value\":\"296-72-610\"}}", "patient-number", ["296-72-610"]),
        ("{\"identifier\":{\"type\":\"PO\",\"value\":\"296-72-610\"}}", "patient-number", []),
        ("DTM+137:20220314:102'", "date", ["20220314"]), ("EVN|A01|20200917", "date", ["20200917"]), ("ORD|A01|20200917", "date", []),
        ("145.24.32.43 - - \"GET / HTTP/1.1\" 200 61 \"-\" \"PostmanRuntime/7.42.1\"", "user-agent", ["PostmanRuntime/7.42.1"]),
        ("user-agent: Microsoft Office/16.0 (Windows NT 10.0; Pro)", "user-agent", ["Microsoft Office/16.0 (Windows NT 10.0; Pro)"]),
        ("Wij werken met \"curl/7.42.1\"", "user-agent", []),
    ])
    func systems(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("Home address: 42 Kingsway, Glasgow", "address", ["42 Kingsway"]), ("I live at Flat 20, 69 Kingsway since 2019.", "address", ["Flat 20, 69 Kingsway"]),
        ("49 rue de la Gare, 1000 Bruxelles", "address", ["49 rue de la Gare"]), ("In 1997 Kingsway opened", "address", []),
        ("\"street_address\":\"291 Northgate\"", "address", ["291 Northgate"]),
        ("Ticket geluidsoverlast: Boterdiep 32, tweede keer", "address", ["Boterdiep 32"]),
        ("My son, aged 13, is here", "age", ["aged 13"]), ("(415) 588-6281", "phone", ["(415) 588-6281"]),
        ("Please call the secretary on 206-913-5196 today", "phone", ["206-913-5196"]), ("order 206-913-5196", "phone", []),
        ("formule 206-913-5196", "phone", []),
        ("B.T.W. nr GB 904655915, betaling", "vat", ["GB 904655915"]), ("kwartaal 2;ATU13585627;786,64", "vat", ["ATU13585627"]),
        ("kwartaal 2;ATU13585628;786,64", "vat", []), ("Company van reg. R-73-ZGF was damaged", "licence-plate", ["R-73-ZGF"]),
        ("My car is fine; please attach IRS W-2 for the car", "licence-plate", []), ("customer wants a callback on 0170 8856933.", "phone", ["0170 8856933"]),
        ("Officer Nowak, service number P564082, gave evidence", "personnel-number", ["P564082"]),
        ("Verbalisanten, dienstnummers 354416 en 06552885, zagen", "personnel-number", ["354416", "06552885"]),
        ("dienstnummers 354416 en 0612345678", "personnel-number", ["354416"]),
        ("the KvK number on their invoice, 34203091, does not", "kvk", ["34203091"]), ("onze factuur, 34203091, is betaald", "kvk", []),
        ("een paspoort op naam van Bos, genummerd 182 490 617.", "passport", ["182 490 617"]),

        ("Onderwijsnummer leerling: 102938475.", "student-number", ["102938475"]), ("studentnummer 431 209 7, reden: gestopt", "student-number", ["431 209 7"]),
        ("het leerlingnummer waarmee u zich aanmeldt voor de oudergesprekken is 16-0482.", "student-number", ["16-0482"]),
        ("worker ID WD-500231 returned", "personnel-number", ["WD-500231"]),
        ("Uw identiteitskaart met nummer IS-48R-B2C-1 is", "identity-card", ["IS-48R-B2C-1"]),
        ("Send the parcel to 12 High Street, Oxford OX1 4AH.", "postcode", ["OX1 4AH"]),
        ("De kinderen zijn 4 jaar en 6 jaar oud.", "age", ["4 jaar", "6 jaar oud"]),
        ("Hij werd op zijn 45e ontslagen", "age", ["45e"]),
        ("naar Beethovenhoek 6, Arnhem", "address", ["Beethovenhoek 6"]), ("in de zithoek 6 stoelen", "address", []),
        ("Je kent ISO 11798, Japans papier", "licence-plate", []),
        ("een motor met 1200cc inhoud", "licence-plate", []), ("Auto met kenteken K-GM 764", "licence-plate", ["K-GM 764"]),
    ])
    func forms(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("Zijn gebruikersnaam op Discord is daan#4418.", "handle", ["daan#4418"]), ("Wat is je insta? - noorxx.91", "handle", ["noorxx.91"]),
        ("Op Twitch speelt hij onder de naam YusufPlays010.", "handle", ["YusufPlays010"]), ("Haar Snap is lottedg09, zei ze", "handle", ["lottedg09"]),
        ("Op Reddit schreef ze onder u/roosje_leest over", "handle", ["u/roosje_leest"]), ("GitHub-gebruiker pvos-dev heeft", "handle", ["pvos-dev"]),
        ("{\"instagram\": \"@khughes.photo\"}", "handle", ["@khughes.photo"]), ("Snap is leuk", "handle", []), ("Op Twitter is het druk vandaag", "handle", []),
        ("d.o.b. 03-02-1934", "date-of-birth", ["03-02-1934"]), ("Dossier: 230199231  Cliënt: Bos", "case-number", ["230199231"]),
        ("naam;telefoon\nVos;030-2714402", "phone", ["030-2714402"]), ("naam;deviceId;plaats\nBos;7872-VM7766;Oss", "device-identifier", ["7872-VM7766"]),
        ("{\"serial_number\": \"871527d0-d2c9-4bff-b3fd-3b7271836623\"}", "device-identifier", ["871527d0-d2c9-4bff-b3fd-3b7271836623"]),
        ("Ruben: wat is het serienummer van je laptop?\nYoussef: CM4FJ9WY0SVB", "device-identifier", ["CM4FJ9WY0SVB"]),
        ("[14:50] Bram: hoe oud ben je?\n[14:50] Chantal: 27", "age", ["27"]), ("Kinderen: Sofie (13) en Jef (16), volgens moeder", "age", ["13", "16"]),
        ("Getrouwd zijn ze al 25 jaar.", "age", []), ("The retention period is 7 years.", "age", []),
        ("Toestel-ID: DN6JC7FU0UZX", "device-identifier", ["DN6JC7FU0UZX"]),
        ("The request came from 109.15.64.20, which is home", "ip-address", ["109.15.64.20"]), ("Article 06-20896920 is sold out.", "phone", []),
        ("Instagramaccount het_leven_van_jasper deelde", "handle", ["het_leven_van_jasper"]), ("het domein @voorbeeld.nl blokkeert", "handle", []),
        ("cronregel @reboot start", "handle", []), ("De printer heeft toner 3010 BK nodig", "postcode", []),
        ("\"-\" \"Zorgportaal/4.9.8 (iOS 18.0; iPhone14,5)\"", "user-agent", ["Zorgportaal/4.9.8 (iOS 18.0; iPhone14,5)"]),
        ("zijn profielpagina www.grietvandenberg.nl.", "url", ["www.grietvandenberg.nl"]), ("stamnummer 386356 (personeel)", "personnel-number", ["386356"]),
        ("id,naam,serienummer\n18,Anouk,afa6b9a1-0cb7-4de3-91cf-9b034dda2b5c", "device-identifier", ["afa6b9a1-0cb7-4de3-91cf-9b034dda2b5c"]),
        ("[08:15] Priya: patiëntnummer?\n[08:15] Mehmet: ok", "patient-number", []), ("student number on the cover page: 775123", "student-number", ["775123"]),
        ("Brusselsesteenweg 209 bus 0201, Almere", "address", ["Brusselsesteenweg 209 bus 0201"]),
        ("Vermeld @iedereen in het kanaal", "handle", []), ("In Excel geeft @SOM een fout.", "handle", []), ("De variabele @bedrag is leeg", "handle", []),
        ("Doktersprofiel: https://zorg.example.nl/zorgverlener/dr-mulder-44", "url", ["https://zorg.example.nl/zorgverlener/dr-mulder-44"]),
        ("bezocht https://intranet.example.nl/profiel/mkok door", "url", ["https://intranet.example.nl/profiel/mkok"]),
        ("Source code of the library: https://github.com/example-org/library.", "url", []),
        ("app AfvalApp/3.2.1 (Android 12; Pixel 6) volgens", "user-agent", ["AfvalApp/3.2.1 (Android 12; Pixel 6)"]),
        ("als user-agent Googlebot/2.1 (+http://www.google.com/bot.html).", "user-agent", ["Googlebot/2.1 (+http://www.google.com/bot.html)"]),
        ("De klokautomaat stuurt user-agent KlokTerminal/1.8 mee.", "user-agent", ["KlokTerminal/1.8"]),
        ("Ik heb het serienummer van mijn chromebook nodig. Dat is NXH8VEH0018441820.", "device-identifier", ["NXH8VEH0018441820"]),
        ("hoortoestel links heeft serienummer 2093X4418, rechts 2093X4419.", "device-identifier", ["2093X4418", "2093X4419"]),
        ("De enkelband met toestelnummer EB-441820 gaf", "device-identifier", ["EB-441820"]), ("toestelnummer 1234567", "device-identifier", []),
        ("Begrotingspost 6.21.4.18 is overschreden.", "ip-address", []),
        ("mag ik jullie KvK-nummer voor de offerte? - Ja hoor, 97564327.", "kvk", ["97564327"]),
    ])
    func people(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    /// What such rules took for an identifier before they asked for more.
    @Test(arguments: [
        "fileSize: 20480", "studentScore: 1534", "customerAge: 4500", "passportPhotoWidth: 12345678", "documentId: 20394857", "driverId: 12345678",
        "P.A.T. Visser, 4821377", "L.I.D. Mulder 482137", "Neem uw paspoort mee. Wifi-wachtwoord: 48213377", "The number of passports issued was 12 345 678.",
        "Paspoort is gecontroleerd. Ordernummer klopt niet, moet zijn 12345678", "Leeftijd: 45. De wagen staat hier, de bandenspanning moet zijn 32",
        "Your age and consent are checked; the score must be 70", "[16:22] Jan: wat is de datum van die foto's?\n[16:23] Piet: 20240312",
        "{\"modality\":\"MR\",\"value\":\"12345678\"}", "{\"prefix\":\"MR\",\"telecom\":[{\"value\":\"296-72-610\"}]}",
        "Rijbewijs ontvangen  \n12345678 bezoekers geteld  ", "See you soon.  Your passport expires\nOrder placed.  BL601TR94 is the ref",
        "Leeftijd telt mee voor kandidaten >18 jaar", "Bull. AMS 45 (312) 998-1004", "Woning: 3 Slaapkamers, tuin", "It covers 40 square Miles.",
        "x = scores[120]  # studentnummer", "Employees 125000 worldwide", "PASPOORT: VIA GATE D2", "behandelde ons ziekenhuis 118204 patiënten",
        "Serienummer van de infuuspomp bij deze patiënt: IP-7781203", "The tender for new passport photo booths has reference TN533401287.",
        "The standard for identity cards is ISO/IEC 7810.", "Ons kenmerk is TR-219-H, graag vermelden in uw brief over de parkeervergunning.",
        "Booking reference RSD84K is for the flight, not the car hire.", "Artikelnummer 31-12-99 is een doos schroeven.", "Het vak 3011 GP in de studiegids",
        "Het toestel heeft type 5611 EM, gebouwd voor", "20220314:1025",
    ])
    func everyday(_ line: String) {
        let identifying: Set<String> = [
            "address", "age", "postcode", "device-identifier", "driving-licence", "identity-card", "licence-plate", "passport", "patient-number",
            "personnel-number",
            "phone",
            "student-number", "case-number", "date",
        ]
        #expect(found(line, identifying).filter { $0 != "45" } == [])
    }
}

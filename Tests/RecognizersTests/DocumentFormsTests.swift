import Testing

/// Wordings of letters, notes and forms, Dutch and English, that were once missed or taken for something else: what must be found, in the order of reading.
@Suite struct DocumentFormsTests {
    @Test(arguments: [
        ("I am moving to Bristol, BS147JQ in July.", ["BS147JQ"]), ("57 Queen's Crescent\nYork YO121QU", ["YO121QU"]), ("zip = SW74SS", ["SW74SS"]),
        ("patients living in EX70XP and E12FP only, postcodes are checked", ["EX70XP", "E12FP"]), ("<postal_code>EH148RA</postal_code>", ["EH148RA"]),
        ("Burglary at an address in Exeter, EX166PQ on 4 November", ["EX166PQ"]), ("Ophalen pakket\nAfzender: A.W. Visser, 2355 BM Enschede", ["2355 BM"]),
        ("Curriculum vitae\n50667 Köln", ["50667"]), ("I am moving to 26789 Leer in February.", ["26789"]),
        ("Deliver to: 55 Meadow Court, Chicago, IL 02139-4307", ["02139-4307"]), ("postcodecheck: 8438 AM 66 niet gevonden", ["8438 AM"]),
        ("de postcodecheck (2184GB, nr. 27) ziet", ["2184GB"]),
        ("Postcode: 1182-BZ\nHuisnummer: 83", ["1182-BZ"]), ("als adres Postbus 9220, 2574-PJ Breda", ["2574-PJ"]), ("artikel 1182-BZ is op", []),
        ("Uw verhuizing naar 2000 Antwerpen is verwerkt", ["2000"]), ("In het jaar 2000 Antwerpen bezocht", []),
        ("The sensor WH103AB is sold out", []), ("Model XR50 2AB, in stock", []), ("De order 26789 Kabels is klaar", []), ("In total 50667 Euro", []),
        ("In deze wijk wonen 12500 Nederlanders", []), ("some 30000 Hamburg residents", []), ("Opleiding\n2018 Leuven", []),
        ("Article, SE14 is out", []), ("versie, E12FP van de kaart", []),
    ])
    func postcodes(_ line: String, _ wanted: [String]) { #expect(found(line, ["postcode"]) == wanted) }

    @Test(arguments: [
        ("my new driving licence is numbered TAYLO 761187 D90FB and runs", ["TAYLO 761187 D90FB"]), ("Yes, SMITH861268BJ1AU", ["SMITH861268BJ1AU"]),
        ("licence numbers of both drivers: TAYLO 601073 RJ1IZ and GALLA 704207 JC8EU.", ["TAYLO 601073 RJ1IZ", "GALLA 704207 JC8EU"]),
        ("the driving licence numbers of both drivers: 4154718309 and", ["4154718309"]),
        ("part SMITH861999BJ1AU of", []), ("code ABCDE 123456 XYZ12", []),
    ])
    func drivingLicences(_ line: String, _ wanted: [String]) { #expect(found(line, ["driving-licence"]) == wanted) }

    @Test(arguments: [
        ("P<NLDVERMEULEN<<MOHAMMED<<<<<<<<<<<<<<<<<<<<\nNC4NQ19004NLD5011184F3408180<<<<<<<<<<<<<<06", ["NC4NQ1900"]),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", ["L898902C3"]),
        ("I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\nERIKSSON<<ANNA<MARIA<<<<<<<<<<", ["D23145890"]),
        ("I<UTOD231458906<<<<<<<<<<<<<<<", []),
        ("SSR DOCS KL HK1/P/NLD/NR7U6NY40/NLD/19860209/F/Bos/Anna", ["NR7U6NY40"]),
        ("visitor.identity_card_no changed from 'IK2C28B73' to 'IMB D77 7A7'", ["IK2C28B73", "IMB D77 7A7"]),
        ("\"id_kaart\";\"naam\"\n\"IFAR1NE39\";\"Bos\"\n\"IZCT32U46\";\"Anna\"", ["IFAR1NE39", "IZCT32U46"]),
        ("My passport no. is K1966398 and it expires", ["K1966398"]), ("the passport number should read 399107590.", ["399107590"]),
        ("Ondergetekende, paspoorthouder nr. NM2 7FF XE6, machtigt", ["NM2 7FF XE6"]), ("after checking national ID no. 595735348328.", ["595735348328"]),
        ("after checking national ID no. IRY8ELX25.", ["IRY8ELX25"]), ("The national team has no. 595735 on it", []),
    ])
    func travelDocuments(_ line: String, _ wanted: [String]) { #expect(found(line, ["passport", "identity-card"]) == wanted) }

    @Test(arguments: [
        ("Company van reg. LV17 WPM was damaged", ["LV17 WPM"]), ("Vehicle: rh70 rkp\nContravention", ["rh70 rkp"]), ("Reg no: kf19 muj", ["kf19 muj"]),
        ("the car with licence plate kt22 tjs is asked", ["kt22 tjs"]), ("Road tax for DJ19 REX expires", ["DJ19 REX"]),
        ("Volkswagen Golf, reg KL19BHZ", ["KL19BHZ"]), ("de auto KK-272-SG blokkeert de uitgang", ["KK-272-SG"]),
        ("De auto mag op mijn bezoekersvergunning: SD 928 KN.", ["SD 928 KN"]), ("GET https://opendata.rdw.nl/resource/m9d7.json?kenteken=R03LSR", ["R03LSR"]),
        ("leasecontract 87489 / Tesla Model 3 / PL-VV-09 / berijder", ["PL-VV-09"]), ("Werkorder 943938\nAuto: Tesla Model 3, GKT 11 F\nKm", ["GKT 11 F"]),
        ("Werkorder 199548\nAuto: Renault Clio, 957-HS-2\nKm-stand", ["957-HS-2"]),
        ("my car (4-BJB-41) and my wife's car (sb70 lqd).", ["4-BJB-41", "sb70 lqd"]), ("Onderdeel KK-272-SG is besteld", []), ("Toyota gt86 kit", []),
        ("For your tax return attach IRS W-2", []), ("volgens reg. UN R-155", []),
        ("https://shop.example/p?code=R03LSR", []), ("de auto kost in 20 mei", []),
    ])
    func plates(_ line: String, _ wanted: [String]) { #expect(found(line, ["licence-plate"]) == wanted) }

    @Test(arguments: [
        ("You can reach me on 07900 105085 after six.", ["07900 105085"]), ("You can count on me, 0612345678", ["0612345678"]),
        ("About my booking, 0612345678", ["0612345678"]), ("We reach 250000 customers", []), ("using the number 07442-910920, claimed", ["07442-910920"]),
        ("Direct: 020 7348 2584", ["020 7348 2584"]),
        ("Orderbevestiging 06-76875341: 1 paar regenlaarzen", []), ("row_count=0648089038 bytes=9845313545", []),
    ])
    func phones(_ line: String, _ wanted: [String]) { #expect(found(line, ["phone"]) == wanted) }

    @Test(arguments: [
        ("https://www.mc-oostermeer.nl/specialisten/s-postma", ["https://www.mc-oostermeer.nl/specialisten/s-postma"]),
        ("git clone https://github.com/crestline/billing-service.git", []), ("https://www.voorbeeld.nl/specialisten/cardiologie", []),
    ])
    func addressesOfPages(_ line: String, _ wanted: [String]) { #expect(found(line, ["url", "handle"]) == wanted) }

    @Test(arguments: [
        ("reed naar de Zeedijk 9 rd in Zwolle", ["Zeedijk 9 rd"]), ("send the replacement to 87 Harbour View, not", ["87 Harbour View"]),
        ("New address: 2092 Washington Ave #18", ["2092 Washington Ave #18"]),
        ("In 2020 Street View came", []), ("Windows 10 Task View opent", []), ("Figure 3 Side View", []), ("the 2024 Council Tax Rise", []),
        ("12 Oak Ave #18\nBoston", ["12 Oak Ave #18"]), ("3 Million View the page", []),
    ])
    func addresses(_ line: String, _ wanted: [String]) { #expect(found(line, ["address"]) == wanted) }

    @Test(arguments: [
        ("Man/26j/roker/COPD", ["26j"]), ("Man/39jr/roker", ["39jr"]), ("Man/69 j./roker", ["69 j."]),
        ("id,age_years,diagnosis\n1073,25,eczema\n3587,63,migraine", ["25", "63"]),
        ("kinderen van 14 jaar en 11 jaar; de jongste", ["14 jaar", "11 jaar"]), ("Lotte: hoe oud is je zoon nu?\nThijs: 8 jaar alweer!", ["8 jaar"]),
        ("experience required,4 years", []), ("| MySQL | 5 years |", []), ("| € 200.000 | 30 jaar |", []), ("Zij is 52 jaar en 20 jaar docent", ["52 jaar"]),
        ("Lotte: hoe lang nog?\nThijs: 8 jaar zeker", []), ("Man/64 j/roker", ["64 j"]),
        ("CASE 36193 | F | 97 yr | migraine", ["97 yr"]),
        ("ValueError: Leeftijd patiënt niet gevonden: 12", ["12"]),
    ])
    func ages(_ line: String, _ wanted: [String]) { #expect(found(line, ["age"]) == wanted) }

    @Test(arguments: [
        ("Medisch dossiernummer 992648: verslag", "patient-number", ["992648"]),
        ("[16:22] Dirk: wat is jullie kvk voor de offerte?\n[16:42] Esra: 56047426", "kvk", ["56047426"]),
        ("[16:22] Dirk: wat is jullie kvk voor de offerte?\n[16:42] Esra: om 12:30 bij 4 anderen", "kvk", []),
        ("[16:22] Dirk: de kvk is dicht, zeggen ze daar aan de balie in Utrecht.\n[16:42] Esra: 56047426", "kvk", []),
        ("[15:43] Mo: hr vraagt mijn personeelsnummer, waar staat dat?\n[15:44] Jan: op je strook, bij jou P06132", "personnel-number", ["P06132"]),
        ("Anna: Wat is je studentnummer eigenlijk?\nBo: Weet ik niet, want ik kom pas om 1630.", "student-number", []),
        ("Dossiernummer 48213 naar 12 collega's gestuurd", "case-number", ["48213"]),
        ("patientnummer;bedrag\n48213;5500", "patient-number", ["48213"]), ("\"naam, voornaam\",bsn\n\"Jansen, P\",111222333", "bsn", ["111222333"]),
        ("stuk|nr|bsn\n5\" buis|a|111222333", "bsn", ["111222333"]),
        ("Wouter: stuur je nog je paspoortnummer voor de boeking?\nAmira: BGK8PS682", "passport", ["BGK8PS682"]),
        ("Hospital number (patient)\n26712278", "patient-number", ["26712278"]), ("Geboortedatum patiënt: 23-01-'99", "patient-number", []),
        ("geb dat 22-9-63 weet niet meer welk polisnr", "case-number", []), ("zie nr. 026-845 84 52 in CRM, terugbellen", "phone", ["026-845 84 52"]),
        ("student.student_id changed from '0837990' to 's6485239'", "student-number", ["0837990", "s6485239"]),
        ("Studentnummer;oud: 1171235;nieuw: 0572316", "student-number", ["1171235", "0572316"]),
        ("Studentnummer 1171235 verhuist naar 12345678 studiepunten", "student-number", ["1171235"]),
        ("veld leeftijd_patient: '71' -> '88'", "age", ["71", "88"]),
        ("pers_nr,fte,medewerker\nE516154,\"0,9\",Bos\n324565,\"0,7\",Visser", "personnel-number", ["E516154", "324565"]),
        ("Consulent Sociale Zaken\nT 038 977 69 53 | M", "phone", ["038 977 69 53"]),
        ("Uw arbeidsovereenkomst (2991 is uw personeelsnummer)", "personnel-number", ["2991"]),
        ("PID|1||28||Bos^Bram||19371124|V", "date-of-birth", ["19371124"]), ("{\"vrm\":\"CF19 SYL\",\"make\":\"Skoda\"}", "licence-plate", ["CF19 SYL"]),
        ("Her NHS number is 491 981 9056; the", "patient-number", ["491 981 9056"]),
        ("employee_id,last_name,bsn,fte\n20074,Bos,111222333,0.8", "bsn", ["111222333"]),
        ("timestamp,src_ip,dst_port\n2024-02-01 15:40:26,192.168.52.120,22", "ip-address", ["192.168.52.120"]),
        ("caller,callee_number,duration_s\nEwan,+1 502-555-0123,84", "phone", ["+1 502-555-0123"]),
        ("PID|1||9053807^^^ZKH^PI~111222333^^^NLMINBIZA^NNNLD||Bos^Lars", "bsn", ["111222333"]),
        ("GET https://api.kvk.nl/api/v1/basisprofielen/93298347 200", "kvk", ["93298347"]), ("De printplaat meet 15-10-20 mm.", "date", []),
        ("The run used 0614 893687 units of raw material.", "phone", []), ("sms afgeleverd bij 31661139980 (afspraak)", "phone", ["31661139980"]),
        ("hosp. no 71485445", "patient-number", ["71485445"]),
        ("Label / hosp. no P-696260", "patient-number", ["P-696260"]), ("Pt. F. van der Heijden (26-04-1941) werd opgenomen", "patient-number", []),
        ("Pt. F. van der Heijden (26-04-1941) werd opgenomen", "date", ["26-04-1941"]),
        ("Call NHS 111", "patient-number", []), ("The NHS employs 1300 doctors", "patient-number", []), ("Patients: 1534", "patient-number", []),
        ("We saw 12000 patients 20 years ago", "patient-number", []),
        ("Scriptie van Gerrit van der Heijden (575650), student bedrijfskunde", "student-number", ["575650"]),
        ("Scriptie van Sjoerd Dekker (LL37719), student bedrijfskunde", "student-number", ["LL37719"]),
        ("Stamnummer 54919, J.C. Peters, afdeling logistiek", "personnel-number", ["54919"]), ("Stamnummer 54919, klas 3B", "student-number", ["54919"]),
        ("Personeelsnummer deelnemer: 713462", "personnel-number", ["713462"]), ("(8111 is uw personeelsnummer)", "personnel-number", ["8111"]),
        ("Personeelsno.: 94055\nLeidinggevende", "personnel-number", ["94055"]), ("{\"pid\":912134,\"cmd\":\"/usr/bin/backup\"}", "patient-number", []),
        ("{\"pid\":912134,\"naam\":\"Bos\"}", "patient-number", ["912134"]),
    ])
    func references(_ line: String, _ kind: String, _ wanted: [String]) { #expect(found(line, [kind]) == wanted) }

    @Test(arguments: [
        ("Slimme meter: apparaatnummer R02JDNURD910", ["R02JDNURD910"]), ("Slimme meter: apparaatnummer 5GHDS22", ["5GHDS22"]),
        ("serienummer op de onderkant FZCF8422011R", ["FZCF8422011R"]),
        ("Device-id: 5CG9470DDC", ["5CG9470DDC"]), ("serienr. pomp 7677-7732-RD00", ["7677-7732-RD00"]),
        ("hearing aid (S/N FKKZ-5364-TBDU) is", ["FKKZ-5364-TBDU"]), ("Device-id: 9G5JH33", ["9G5JH33"]),
        ("bid_request.device.ifa = \"4e6575d5-962b-4a09-8498-7b88381278d4\"", ["4e6575d5-962b-4a09-8498-7b88381278d4"]),
    ])
    func devices(_ line: String, _ wanted: [String]) { #expect(found(line, ["device-identifier"]) == wanted) }

    @Test(arguments: [
        ("inlog femke met browser curl/7.73.0", ["curl/7.73.0"]), ("calls from curl/8.4.0 as user agent hitting", ["curl/8.4.0"]),
        ("met de user-agent “Outlook-iOS/725.1264.0.prod.iphone (4.25.0)”.", ["Outlook-iOS/725.1264.0.prod.iphone (4.25.0)"]),
        ("useragent bezoeker python-requests/2.22.3", ["python-requests/2.22.3"]), ("we use python-requests/2.22.3 in the tests", []),
        ("GET / HTTP/1.1 Mozilla/5.0 (X11)", ["Mozilla/5.0 (X11)"]),
        ("\"MijnZorg/6.2 CFNetwork/1410.0.3 Darwin/22.4.0\"", ["MijnZorg/6.2 CFNetwork/1410.0.3 Darwin/22.4.0"]),
        ("\"useragent\": \"WhatsApp/2.22.11 A\"", ["WhatsApp/2.22.11 A"]),
        ("inlog bram met browser python-requests/2.24.1", ["python-requests/2.24.1"]), ("the browser a/b test", []),
    ])
    func userAgents(_ line: String, _ wanted: [String]) { #expect(found(line, ["user-agent"]) == wanted) }

    @Test(arguments: [
        ("firmware router bijgewerkt van versie 9.14.14.55 naar 9.12.75.215", [String]()),
        ("Floris: welke versie heb jij?\nFemke: 12.5.28.142", []),
        ("van host 10.1.2.3 naar 10.1.2.4", ["10.1.2.3", "10.1.2.4"]),
    ])
    func machines(_ line: String, _ wanted: [String]) { #expect(found(line, ["ip-address"]) == wanted) }
}

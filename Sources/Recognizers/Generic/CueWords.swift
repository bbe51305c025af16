/// The words, in Dutch and English with some French and German ones that stand in Dutch text, that say what stands beside them.
enum CueWords {
    /// Lower case; accents do not count. A word that stands twice has both meanings.
    private static let lists: [(Cue, String)] = [
        (.bsn, "bsn bsns bsnr burgerservicenummer burgerservicenummers burgerservicenr burgerservice burgerservicenumer bsnnummer bsnnr"),
        (.bsn, "sofi sofinr sofinummer sofinummers"),
        (.bsn, "burgernummer persoonsnummer citizenservicenumber onderwijsnummer fiscaalnummer socialsecuritynumber"),
        (.account, "iban rekening rekeningnummer rekeningnummers rekeningnr bankrekening bankrekeningnummer banknummer bankaccount tegenrekening"),
        (.account, "gironummer giro ibans"),
        ([.account, .weak], "bankgegevens bank account"),
        (.card, "creditcard creditcards creditcardnummer card cards kaartnummer cardnumber betaalkaart betaalpas bankpas visa mastercard amex maestro pan"),
        ([.card, .weak], "kaart"),
        (.card, "kredietkaart pasnummer debitcard cc visakaart"),
        (.kvk, "kvk kvks handelsregister handelsregisternummer koophandel kvknummer kvknr commerce coc"),
        (.kvk, "handelsregisternr kvkregistratie"),
        (.establishment, "vestigingsnummer vestigingsnr vestiging vestigingsnummers vestigingnummer establishment branch"),
        ([.establishment, .weak], "vest"),
        ([.rsin, .weak], "fiscaal"),
        (.vat, "btw btwnummer btwnr omzetbelasting omzetbelastingnummer ob vat tva ust ustid mwst vatnumber vatin btwid belastingnummer companyid"),
        (.rsin, "rsin fiscaalnummer fi finummer"),
        (.passport, "paspoort paspoorten paspoortnummer paspoortnr pasnr passport passports reisdocument documentnummer passportnumber passeport"),
        (.passport, "reisdocumentnummer traveldocument nooddocument passnumber passportno paspoortcontrole"),
        (.identityCard, "identiteitskaart identiteitskaarten identiteitskaartnummer identiteitsbewijs idkaart legitimatie legitimatiebewijs nik idbewijs"),
        (.identityCard, "legitimatienummer identitycard idcard identity identiteit identiteitsbewijsnummer eid idkaartnummer"),
        (.identityCard, "verblijfsdocument verblijfsvergunning verblijfskaart vreemdelingendocument identiteitsgegevens verblijfstitel"),
        ([.identityCard, .weak], "bewijs"),
        ([.passport, .weak], "document"),
        (.passport, "paspoortgegevens docnr docnummer documentnr paspoorthouder"),
        (.drivingLicence, "rijbewijs rijbewijsnummer rijbewijsnr rijbewijzen licence license rijbew drivinglicence driverslicense rijbewijsgegevens"),
        (.drivingLicence, "driverlicense driverlicensenumber driverslicensenumber licencenumber licensenumber rijbewijscontrole rijbewijsnrs"),
        ([.drivingLicence, .weak], "driving driver"),
        (
            .plate,
            "kenteken kentekens kentekennummer kentekenplaat nummerplaat nummerplaten "
                + "plate licenseplate numberplate kentekens kentekenbewijs gekentekend nummerbord anpr kentekencheck"
        ),
        (
            [.plate, .weak],
            "auto wagen voertuig bus plaat motor scooter brommer bestelbus aanhanger vrachtwagen geparkeerd parkeren "
                + "parkeervergunning registration vehicle car plates bestuurder"
        ),
        (
            [.plate, .weak],
            "motorfiets trekker caravan parkeervak leaseauto personenauto bromfiets bestelauto taxi rdw apk rijdt reed rijden aanrijding camper"
        ),
        ([.plate, .weak], "opel volvo ford renault peugeot toyota volkswagen vw audi bmw mercedes kia hyundai skoda fiat citroen nissan mazda suzuki"),
        (.plate, "vrm"),
        ([.plate, .weak], "bezoekersvergunning berijder"),
        ([.plate, .weak], "tesla dacia honda porsche lexus polo golf seat oplegger busje rolstoelbus touringcar vluchtauto bestuurster slagboom kofferbak"),
        (
            [.plate, .weak],
            "rit ritten tenaamstelling taxatie parking motorrijtuigenbelasting wegenbelasting reparatie onderhoudsbeurt remblokken bandenwissel kmstand"
        ),
        ([.plate, .weak], "parkeerplaats parkeerplek parkeergarage parkeert snelheid flitser flitspaal snelheidsovertreding voertuiggegevens autoverzekering"),
        ([.patient, .weak], "patient patiente patienten patients hosp nhs pat epd zorgdossier patientendossier mrn hospital medical ziekenhuis zis"),
        (.patient, "patientnummer patientnummers patientnr patientnrs patientennummer patientennr patientid mrn zisnummer epdnummer opnamenummer ponsnummer"),
        (.patient, "patientdossiernummer patientidentificatie patientcode epdnr zisnr ziekenhuisnummer pid zorgnummer patnr ptnr patientno"),
        ([.patient, .weak], "pt"),
        ([.student, .weak], "student studenten students leerling leerlingen pupils scholier studente pupil pgn matriculation"),
        (.student, "studentnummer studentnummers studentnr studentennummer leerlingnummer leerlingnr leerlingennummer collegekaartnummer studentid"),
        (
            .student,
            "collegekaart studielinknummer examennummer matrikelnummer studienummer inschrijfnummer "
                + "onderwijsnummer enrolmentnumber upn leerlingenummer studielink pgn stamnummer studnr llnr sisnummer"
        ),
        ([.student, .weak], "stud lln sis"),
        ([.personnel, .weak], "personeel personeels medewerker medewerkers werknemer werknemers employee employees staff personnel badge payroll"),
        (.personnel, "personeelsnummer personeelsnr personeelsnummers personeelnummer medewerkernummer medewerkersnummer medewerkernr werknemernummer"),
        (.personnel, "werknemersnummer employeeid employeenumber personeelsid loonnummer dienstnummer badgenummer salarisnummer personeelscode pnr"),
        (.personnel, "medewerkerid medewerkersnr werknemersnr payrollnummer medewerkerscode personeelslid persnr medewnr dienstnr"),
        (
            .personnel,
            "kloknummer klokkaartnummer kloknr prikkloknummer sapnummer crewnumber staffno staffid staffnumber workerid werknr werknummer tokennummer pnummer personeelsno medewerkerno"
        ),
        ([.personnel, .weak], "worker pers medew officer officers verbalisant verbalisanten brigadier hoofdagent"),
        ([.customer, .weak], "klant klanten client clienten cliente customer relatie debiteur member lid verzekerde polis bewoner deelnemer abonnee loyalty"),
        ([.customer, .weak], "membership lidmaatschap abonnement policy huurder donateur verzekering verzekerings contract bonuskaart klantenkaart"),
        (.customer, "klantnummer klantnummers klantnr klantennummer klantnrs clientnummer clientnr clientennummer relatienummer relatienr debiteurnummer"),
        (.customer, "debiteurennummer debiteurnr lidnummer lidmaatschapsnummer verzekerdennummer polisnummer polisnr verzekeringsnummer contractnummer"),
        (.customer, "customerid customernumber klantid clientid memberid abonneenummer abonnementsnummer deelnemersnummer bewonersnummer contractnr"),
        (
            .customer,
            "clientnummers ledennummer zorgpolis uzovi relatiecode klantcode clientcode deelnemernummer huurdersnummer donateursnummer verzekerdenummer"
        ),
        (.customer, "relatienummers klantenkaartnummer lidnr"),
        ([.plate, .abbreviated], "kent"),
        ([.passport, .abbreviated], "pp pasp pspt"),
        (.identityCard, "idkrt idkaartnummer personalausweis ausweis dni"),
        ([.student, .abbreviated, .weak], "st"),
        ([.identityCard], "idcardnumber idcardno identitycardnumber idkaartnr idnr"),
        (.otherNumber, "orderbevestiging bestelbevestiging"),
        ([.otherNumber, .weak], "count rowcount"),
        (.otherNumber, "voucher vouchers vouchercode coupon couponcode kortingscode actiecode token tracknummer locker meternummer"),
        ([.otherNumber, .weak], "type code tekening drawing colour color kleur"),
        (.serial, "serienummer serienr serienummers serial serialnumber serialno deviceserial serialnr sn s imsi iccid simkaartnummer"),
        ([.caseFile, .weak], "application applications docket appeal petition v"),
        (.caseFile, "vnr"),
        ([.personnel, .weak], "big agb"),
        ([.kvk, .weak], "k register"),
        ([.bsn, .weak], "n service"),
        ([.caseFile, .weak], "zaak dossier zaken case file kenmerk zaakgegevens incident melding bezwaar aanvraag parket rol procedure"),
        (.caseFile, "zaaknummer zaaknummers zaaknr dossiernummer dossiernummers dossiernr zaakid zaakkenmerk parketnummer rolnummer casenumber caseid"),
        (.caseFile, "zaakidentificatie meldingsnummer meldnummer meldingnummer aanvraagnummer dossierkenmerk bezwaarnummer procedurenummer procesnummer"),
        (.caseFile, "dossiercode zaakcode vnummer v-nummer incidentnummer behandelnummer parketnr rolnr rekestnummer zaaknrs insolventienummer"),
        (
            .phone,
            "tel telefoon telefoonnummer telefoonnummers telefoonnr telnr telefonisch mob mobiel mobiele mobielnummer mobieltje gsm bel belt bellen gebeld"
        ),
        (.phone, "bereikbaar bereiken terugbellen opbellen doorkiesnummer phone phones telephone cell cellphone mobile call calls called ring fax faxnummer"),
        (
            .phone,
            "callback whatsapp whatsappnummer sms smsen app appen gsmnummer handy telefon telefoonnumer contactnummer noodnummer phonenumber telno ph msisdn"
        ),
        (.phone, "terugbelverzoek terugbelverzoeken terugbelnr terugbelnummer doorkiesnr spoednummer spoednr noodnr mobielnr"),
        ([.phone, .weak], "caller callee"),
        (.phone, "telefoonnrs bereikbaarheid toestelnr huistelefoon privenummer thuisnummer hotline belnummer telefoonlijst"),
        (.email, "email mail e-mail emailadres mailadres emailadressen mailen gemaild from to cc afzender ontvanger user login username emailaddress to"),
        (.imei, "imei imeinummer imeinr imei's imeis"),
        (.mac, "physical mac macadres macaddress bssid hwaddr ether bluetooth hardwareadres hardware ethernetadres wifiadres netwerkadres"),
        (.ip, "ip ipconfig ifconfig ipadres ipadressen ipv4 ipv6 ipaddress ips"),
        ([.mac, .weak], "fysiek fysieke"),
        ([.ip, .weak], "host server gateway remote inlogadres"),
        (.device, "idfa aaid gaid adid udid idfv deviceid apparaatid apparaatnummer advertentieid advertisingid toestelnummer toestelid ifa"),
        ([.device, .weak], "device apparaat apparaten toestel telefoon android ios advertising"),
        ([.device, .weak], "advertentie installatie installation cookie cookieid sessie session sessionid sessieid visitor visitorid bezoeker"),
        ([.device, .weak], "tablet iphone ipad smartphone userid gebruiker user vendor mobiel handheld laptop tracker sessiecookie"),
        ([.device, .weak], "bezoekers clientid fingerprint gebruikers account"),
        (.userAgent, "useragent agent browser browserkenmerk ua"),
        (
            .handle,
            "discordlog discordchat chatlog twitchchat twitter instagram insta snapchat snap tiktok telegram handle gebruikersnaam username nickname schermnaam mastodon bluesky discord"
        ),
        (
            .handle,
            "instagramaccount instaaccount twitteraccount tiktokaccount snapchataccount facebookaccount redditaccount skypenaam instagramnaam instanaam snapchatnaam snapnaam discordnaam twitternaam tiktoknaam redditnaam facebook linkedin github youtube twitch accountnaam skype steam loginnaam userhandle nick gamertag inlognaam threads reddit strava"
        ),
        (
            .birth,
            "geb geboren geboortedatum geboortedag geboortejaar geboorte gebdat gebdatum gebdat verjaardag verjaart jarig birth birthdate birthday born dob"
        ),
        (.birth, "dateofbirth bday geborene gebd geboortedata nato birthdates geborn geboortdatum gbd gbdatum geboortedatums"),
        (
            .otherDate,
            "overleden overlijden overlijdensdatum gestorven overleed trouwde getrouwd gehuwd huwelijk ingangsdatum begindatum einddatum startdatum sinds"
        ),
        (
            .otherDate,
            "opgenomen opname ontslagen ingeschreven afspraak zitting uitspraak datum date verlopen verloopt geldig aangifte besluit brief dagtekening getekend"
        ),
        (.otherDate, "ondertekend died death married since admitted discharged appointment expires issued signed started hired dienst vanaf per tot until"),
        (
            .otherDate,
            "aangemaakt gewijzigd bijgewerkt modified vergadering vervaldatum verzonden ontvangen besteld geleverd verhuisd gescheiden gepromoveerd afgestudeerd"
        ),
        (.age, "leeftijd leeftijden age aged leeftijdscategorie lft leeft leeftijdclient"),
        (
            .address,
            "adres adressen adresgegevens woonadres huisadres postadres bezoekadres correspondentieadres woont wonen wonend wonende woonachtig verblijft"
        ),
        (
            .address,
            "address addresses lives living residing straat straatnaam gevestigd verhuisd verhuist verhuisde bezorgadres factuuradres afleveradres street"
        ),
        (
            .address,
            "thuisadres briefadres verblijfadres locatie hoek staat-ingeschreven woning pand perceel huisnummer adresregel bezorgen woonde resident inwonend"
        ),
        (.address, "huisnr straatnr housenumber"),
        (.postcode, "postcode postcodes postc postcd pc zip zipcode postalcode postal postkode postcodegebied postnummer postnr"),
        (.town, "woonplaats geboorteplaats plaats stad city town woonplaatsnaam plaatsnaam birthplace residence gemeente vestigingsplaats"),
        (
            .month,
            "januari februari maart april mei juni juli augustus september oktober november december jan feb febr mrt apr jun jul aug sep sept okt nov dec"
        ),
        (.month, "january february march may june july august october mar oct"),
        (
            .street,
            "meent laan plein weg park hof kade singel dijk straat gracht pad steeg dreef hofje markt plantsoen boulevard avenue allee rue chaussee place"
        ),
        (
            .street,
            "strjitte leane wei burgwal wal brink baan lei vest esplanade quai passage poort haven kerkhof erf veld rond zijde steenweg kaai promenade dyk"
        ),
        (
            .englishStreet,
            "street st road rd avenue ave lane ln drive dr close court ct square sq way terrace crescent gardens place pl row boulevard blvd mews"
        ),
        (.englishStreet, "parkway highway hill grove walk view rise vale wharf heights meadows"),
        (.postBox, "postbus postbox pobox antwoordnummer antwoordnr postfach bp box"),
        (
            .otherNumber,
            "order orders ordernummer bestelling bestelnummer bestelnr ordernr bestellingen factuur facturen factuurnummer factuurnr invoice invoices"
        ),
        (
            .otherNumber,
            "inv isbn issn isbn13 ean gtin barcode streepjescode artikelnummer artikelnr productcode productnummer product sku serienummer serienr transactie"
        ),
        (
            .otherNumber,
            "transactienummer transaction pakket zending track tracking trackingcode offerte offertenummer quote quotation partij batch batchnummer lot"
        ),
        (.otherNumber, "bonnummer bon kassabon receipt purchase po bestelcode model modelnummer typenummer onderdeelnummer part partnumber catalogusnummer"),
        (
            .otherNumber,
            "doi pmid arxiv ecli stb stcrt commit build hash request requestid trace traceid span timestamp unix epoch teller meterstand tellerstand"
        ),
        (
            .otherNumber,
            "meter gasmeter watermeter stroommeter elektriciteitsmeter meternr counter kostenplaats volgnummer regelnummer rijnummer kavel kavelnummer vacature vacaturenummer vacancy cursuscode artikelcode nur ppn oclc serial"
        ),
        (
            .otherNumber,
            "vergunningnummer besteldatum lotnummer projectnummer project projectcode chargenummer voorraadnummer objectnummer kassa nrs boeking ticket tickets"
        ),
        (.otherNumber, "boekingsnummer reserveringsnummer reservering bestelkenmerk betalingskenmerk shipment parcel ordercode pakbon pakbonnummer item items"),
        (
            .version,
            "versie version release ver firmware versienummer update patch kernel build sdk versies versions chrome "
                + "safari firefox python java node ubuntu debian fedora postgresql mysql openssl kubernetes docker postgres"
        ),
        (.version, "ios android windows macos php nginx api drivers stuurprogramma wijzigingslog changelog"),
        (
            .section,
            "artikel artikelen art article articles lid leden paragraaf par hoofdstuk "
                + "hst section sections sectie secties sec chapter bijlage annex appendix clause"
        ),
        (.section, "overweging recital pagina pag blz bladzijde page pages pp figuur fig figure tabel table titel boek onderdeel sub regel regels line lines"),
        (
            .section,
            "begrotingspost enzym enzyme stabu bestek bestekpost bestekspost bestekposten besteksposten wbs alinea deel vraag stap step punt nota kamerstuk kamerstukken"
        ),
        (.amount, "eur euro euros bedrag bedragen totaal total prijs usd gbp dollar dollars saldo amount subtotaal factuurbedrag"),
        (
            [.amount, .weak],
            "price kosten kost costs salaris budget omzet som betaald betaalt betalen boete vergoeding subsidie miljoen miljard "
                + "million billion cent chf korting jaarsalaris"
        ),
        (
            .unit,
            "km m meter meters cm mm dm ha hectare kg g gram gr kilo kilogram ton mg ml l liter liters cl dl kwh kw mw w watt volt v a ampere hz khz mhz ghz"
        ),
        (
            .unit,
            "mb gb tb kb kib mib gib bytes byte bit bits uur uren u min minuten minuut sec seconden seconde ms s graden c f procent percent pk hp rpm pixels px"
        ),
        (.unit, "stuks stuk keer maal x personen mensen inwoners deelnemers leden punten calorieen kcal hours hour minutes seconds meters metres miles pieces"),
        (.unit, "people inhabitants points items euro eur euros dollar dollars cent miljoen miljard duizend million billion thousand dagen days weken weeks"),
        (.unit, "maanden months kilometer kilometers millimeter centimeter vierkante kubieke m2 m3 bar pascal db lumen huizen woningen euro's treden zetels"),
        (.unit, "units eenheden pageviews views weergaven kijkers luisteraars volgers followers abonnees subscribers downloads streams kliks clicks likes"),
        (
            .numberWord,
            "nummer nummers nr nrs genummerd no nos num number numbers id ids code identifier identificatie identificatienummer kenmerk nummertje ref "
                + "reference referentie referentienummer"
        ),
        (
            .function,
            "in op aan bij naar uit van voor met het de een en of te ter ten tot door over om als is was zijn dan dat die deze dit ook nog niet maar er"
        ),
        (
            .function,
            "on at near from to the a an and or of with by for is was lives moved ons onze mijn uw hun haar zijn jouw tussen achter langs tegenover rond"
        ),
        (.function, "volgens sinds nu toen daar hier wonend woont wonende gevestigd"),
        (.writtenAt, "at apenstaartje apestaart apestaartje apenstaart"),
        (.site, "linkedin facebook fb instagram twitter x tiktok youtube github gitlab medium snapchat t wa pinterest strava reddit threads bsky orcid"),
        (
            .site,
            "www researchgate xing about twitch keybase stackoverflow goodreads mastodon soundcloud flickr quora vk tumblr telegram patreon behance academia"
        ),
        (.site, "dribbble linktr"),
        (
            .duration,
            "geleden lang later ervaring garantie gevangenisstraf celstraf cel straf bestaan bestaat dienst gewerkt getrouwd samen werkzaam lid onderhoud"
        ),
        (
            .duration,
            "looptijd abonnement contract durende durend eerder voordat daarna bewaard bewaren vast hypotheek ago experience warranty imprisonment later"
        ),
        (
            .duration,
            "sentence term contract period prison jubileum duren duurt werkervaring dienstverband rijbewijs actief gespaard gewacht voor bewaartermijn"
        ),
        (.duration, "voorwaardelijk tbs huwelijk vertraging achtereen achter onafgebroken"),
        (.yearWord, "jaar jr jaren jarige jarig jarigen year years yr yrs yo y j"),
        (.weekday, "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday ma di wo do vr za zo"),
        (.someone, "is was ben bent wordt werd geworden worden waren man vrouw jongen meisje kind zoon dochter moeder vader patient patiente client cliente"),
        (
            .someone,
            "bewoner bewoonster verdachte slachtoffer leerling student studente mevrouw mw meneer mevr dhr heer dame inwoner inwoonster verzoeker are am"
        ),
        (.someone, "man woman boy girl son daughter he she who turned turns turning becomes oma opa broer zus zusje broertje peuter baby kleuter collega"),
        (.someone, "medewerker werknemer chauffeur bestuurder fietser weduwe weduwnaar kleinzoon kleindochter nicht neef tante oom buurman buurvrouw getuige"),
        (.someone, "male female zoontje dochtertje kleinkind mvr jongetje pleegzoon pleegdochter stiefzoon stiefdochter puber"),
        (.someone, "huurder huurster kandidaat melder aanvrager aanvraagster betrokkene belanghebbende appellant eiser eiseres klager medewerkster"),
        (.someone, "verzekerde sollicitant patienten jongere oudere bejaarde tiener vriend vriendin partner echtgenoot echtgenote"),
        (
            .streetName,
            "lange korte oude nieuwe grote kleine eerste tweede derde vierde prof dr mr ir ds burg burgemeester st sint sainte van der den de het ter ten"
        ),
        (
            .streetName,
            "koningin koning kon prins prinses president generaal admiraal graaf gravin pastoor kardinaal professor dokter doctor "
                + "meester pater jan jhr jonkheer"
        ),
        (
            .streetName,
            "joh gen mgr monseigneur jac wilh chr deken kanunnik wethouder bisschop commissaris minister luitenant kapitein la le du des hoge lage noorder zuider ooster wester verlengde binnen buiten voor achter boven aan op t s"
        ),
        (.rows, "values"),
        (.browser, "office mozilla opera dalvik okhttp cfnetwork applewebkit"),
        (.browser, "curl wget python postmanruntime whatsapp outlook insomnia axios"),
    ]

    static let table: WordTable<Cue> = {
        var entries: [(UInt64, Cue)] = []
        for (cue, words) in lists {
            for word in words.split(separator: " ") { entries.append((WordReading.hash(word), cue)) }
        }
        for word in SensitivePhrases.firstWords { entries.append((word, .sensitive)) }
        // What is a label by itself in one list is not weak because of another.
        return WordTable(entries, none: []) { one, other in
            let both = one.union(other)
            guard both.contains(.weak) else { return both }
            let strong = one.contains(.weak) ? other : one
            return strong.isDisjoint(with: .naming) || (one.contains(.weak) && other.contains(.weak)) ? both : both.subtracting(.weak)
        }
    }()
}

/// The regions of Statistics Netherlands (CBS): municipalities with their COROP area, province and part of the country.
///
/// A line for each COROP area: its number, that of its province, its name, and behind bars the municipalities with their codes. From “Gebieden in Nederland” of
/// Statistics Netherlands, CC BY 4.0, as the package woningwaardering carries it; the provinces of the areas were added here.
enum StatisticalRegions {
    /// What a value stands for: the labels of its COROP area (nil where the value is larger), province and part of the country.
    struct Place: Sendable, Hashable {
        var area: String?
        var province: String?
        var part: String
    }

    static let parts: [(code: String, name: String, provinces: ClosedRange<Int>)] = [
        ("LD01", "Noord-Nederland", 20...22), ("LD02", "Oost-Nederland", 23...25), ("LD03", "West-Nederland", 26...29), ("LD04", "Zuid-Nederland", 30...31),
    ]

    static let provinces: [(number: Int, name: String)] = [
        (20, "Groningen"), (21, "Fryslân"), (22, "Drenthe"), (23, "Overijssel"), (24, "Flevoland"), (25, "Gelderland"), (26, "Utrecht"), (27, "Noord-Holland"),
        (28, "Zuid-Holland"), (29, "Zeeland"), (30, "Noord-Brabant"), (31, "Limburg"),
    ]

    /// Names that are in use beside those of the list.
    private static let others = [
        "den haag": "'s-gravenhage", "the hague": "'s-gravenhage", "den bosch": "'s-hertogenbosch", "friesland": "fryslân",
    ]

    private static let areas = """
        01 20 Oost-Groningen|0037 Stadskanaal|0047 Veendam|0765 Pekela|1895 Oldambt|1950 Westerwolde
        02 20 Delfzijl en omgeving|1979 Eemsdelta
        03 20 Overig Groningen|0014 Groningen|1952 Midden-Groningen|1966 Het Hogeland|1969 Westerkwartier
        04 21 Noord-Friesland|0059 Achtkarspelen|0060 Ameland|0072 Harlingen|0080 Leeuwarden|0088 Schiermonnikoog|0093 Terschelling|0096 Vlieland\
        |0737 Tytsjerksteradiel|1891 Dantumadiel|1949 Waadhoeke|1970 Noardeast-Fryslân
        05 21 Zuidwest-Friesland|1900 Súdwest-Fryslân|1940 De Fryske Marren
        06 21 Zuidoost-Friesland|0074 Heerenveen|0085 Ooststellingwerf|0086 Opsterland|0090 Smallingerland|0098 Weststellingwerf
        07 22 Noord-Drenthe|0106 Assen|1680 Aa en Hunze|1699 Noordenveld|1730 Tynaarlo|1731 Midden-Drenthe
        08 22 Zuidoost-Drenthe|0109 Coevorden|0114 Emmen|1681 Borger-Odoorn
        09 22 Zuidwest-Drenthe|0118 Hoogeveen|0119 Meppel|1690 De Wolden|1701 Westerveld
        10 23 Noord-Overijssel|0148 Dalfsen|0160 Hardenberg|0166 Kampen|0175 Ommen|0180 Staphorst|0193 Zwolle|1708 Steenwijkerland|1896 Zwartewaterland
        11 23 Zuidwest-Overijssel|0150 Deventer|0177 Raalte|1773 Olst-Wijhe
        12 23 Twente|0141 Almelo|0147 Borne|0153 Enschede|0158 Haaksbergen|0163 Hellendoorn|0164 Hengelo (O.)|0168 Losser|0173 Oldenzaal|0183 Tubbergen\
        |0189 Wierden|1700 Twenterand|1735 Hof van Twente|1742 Rijssen-Holten|1774 Dinkelland
        13 25 Veluwe|0200 Apeldoorn|0203 Barneveld|0228 Ede|0230 Elburg|0232 Epe|0233 Ermelo|0243 Harderwijk|0244 Hattem|0246 Heerde|0267 Nijkerk\
        |0269 Oldebroek|0273 Putten|0279 Scherpenzeel|0285 Voorst|0289 Wageningen|0302 Nunspeet
        14 25 Achterhoek|0197 Aalten|0213 Brummen|0222 Doetinchem|0262 Lochem|0294 Winterswijk|0301 Zutphen|1509 Oude IJsselstreek|1586 Oost Gelre\
        |1859 Berkelland|1876 Bronckhorst|1955 Montferland
        15 25 Arnhem/Nijmegen|0202 Arnhem|0209 Beuningen|0221 Doesburg|0225 Druten|0226 Duiven|0252 Heumen|0268 Nijmegen|0274 Renkum|0275 Rheden\
        |0277 Rozendaal|0293 Westervoort|0296 Wijchen|0299 Zevenaar|1705 Lingewaard|1734 Overbetuwe|1945 Berg en Dal
        16 25 Zuidwest-Gelderland|0214 Buren|0216 Culemborg|0263 Maasdriel|0281 Tiel|0297 Zaltbommel|0668 West Maas en Waal|1740 Neder-Betuwe|1960 West Betuwe
        17 26 Utrecht|0307 Amersfoort|0308 Baarn|0310 De Bilt|0312 Bunnik|0313 Bunschoten|0317 Eemnes|0321 Houten|0327 Leusden|0331 Lopik|0335 Montfoort\
        |0339 Renswoude|0340 Rhenen|0342 Soest|0344 Utrecht|0345 Veenendaal|0351 Woudenberg|0352 Wijk bij Duurstede|0353 IJsselstein|0355 Zeist\
        |0356 Nieuwegein|0589 Oudewater|0632 Woerden|0736 De Ronde Venen|1581 Utrechtse Heuvelrug|1904 Stichtse Vecht|1961 Vijfheerenlanden
        18 27 Kop van Noord-Holland|0388 Enkhuizen|0400 Den Helder|0405 Hoorn|0420 Medemblik|0432 Opmeer|0441 Schagen|0448 Texel|0498 Drechterland\
        |0532 Stede Broec|1598 Koggenland|1911 Hollands Kroon
        19 27 Alkmaar en omgeving|0361 Alkmaar|0373 Bergen (NH.)|0399 Heiloo|1980 Dijk en Waard
        20 27 IJmond|0375 Beverwijk|0383 Castricum|0396 Heemskerk|0450 Uitgeest|0453 Velsen
        21 27 Agglomeratie Haarlem|0377 Bloemendaal|0392 Haarlem|0397 Heemstede|0473 Zandvoort
        22 27 Zaanstreek|0479 Zaanstad|0880 Wormerland
        23 27 Groot-Amsterdam|0358 Aalsmeer|0362 Amstelveen|0363 Amsterdam|0384 Diemen|0385 Edam-Volendam|0394 Haarlemmermeer|0415 Landsmeer|0431 Oostzaan\
        |0437 Ouder-Amstel|0439 Purmerend|0451 Uithoorn|0852 Waterland
        24 27 Het Gooi en Vechtstreek|0376 Blaricum|0402 Hilversum|0406 Huizen|0417 Laren (NH.)|1696 Wijdemeren|1942 Gooise Meren
        25 28 Agglomeratie Leiden en Bollenstreek|0534 Hillegom|0537 Katwijk|0546 Leiden|0547 Leiderdorp|0553 Lisse|0575 Noordwijk|0579 Oegstgeest\
        |0626 Voorschoten|0638 Zoeterwoude|1525 Teylingen|1884 Kaag en Braassem
        26 28 Agglomeratie 's-Gravenhage|0518 's-Gravenhage|0603 Rijswijk (ZH.)|0629 Wassenaar|0637 Zoetermeer|1916 Leidschendam-Voorburg\
        |1926 Pijnacker-Nootdorp
        27 28 Delft en Westland|0503 Delft|1783 Westland|1842 Midden-Delfland
        28 28 Oost-Zuid-Holland|0484 Alphen aan den Rijn|0513 Gouda|0569 Nieuwkoop|0627 Waddinxveen|1901 Bodegraven-Reeuwijk|1931 Krimpenerwaard
        29 28 Groot-Rijnmond|0489 Barendrecht|0502 Capelle aan den IJssel|0542 Krimpen aan den IJssel|0556 Maassluis|0597 Ridderkerk|0599 Rotterdam\
        |0606 Schiedam|0613 Albrandswaard|0622 Vlaardingen|1621 Lansingerland|1892 Zuidplas|1924 Goeree-Overflakkee|1930 Nissewaard|1963 Hoeksche Waard\
        |1992 Voorne aan Zee
        30 28 Zuidoost-Zuid-Holland|0482 Alblasserdam|0505 Dordrecht|0512 Gorinchem|0523 Hardinxveld-Giessendam|0531 Hendrik-Ido-Ambacht|0590 Papendrecht\
        |0610 Sliedrecht|0642 Zwijndrecht|1978 Molenlanden
        31 29 Zeeuwsch-Vlaanderen|0677 Hulst|0715 Terneuzen|1714 Sluis
        32 29 Overig Zeeland|0654 Borsele|0664 Goes|0678 Kapelle|0687 Middelburg (Z.)|0703 Reimerswaal|0716 Tholen|0717 Veere|0718 Vlissingen\
        |1676 Schouwen-Duiveland|1695 Noord-Beveland
        33 30 West-Noord-Brabant|0748 Bergen op Zoom|0758 Breda|0777 Etten-Leur|0779 Geertruidenberg|0826 Oosterhout|0840 Rucphen|0851 Steenbergen\
        |0873 Woensdrecht|0879 Zundert|1655 Halderberge|1674 Roosendaal|1709 Moerdijk|1719 Drimmelen
        34 30 Midden-Noord-Brabant|0744 Baarle-Nassau|0766 Dongen|0784 Gilze en Rijen|0785 Goirle|0798 Hilvarenbeek|0809 Loon op Zand|0824 Oisterwijk\
        |0855 Tilburg|0867 Waalwijk|1723 Alphen-Chaam|1959 Altena
        35 30 Noordoost-Noord-Brabant|0755 Boekel|0757 Boxtel|0796 's-Hertogenbosch|0797 Heusden|0828 Oss|0845 Sint-Michielsgestel|0865 Vught|1721 Bernheze\
        |1948 Meierijstad|1982 Land van Cuijk|1991 Maashorst
        36 30 Zuidoost-Noord-Brabant|0743 Asten|0753 Best|0762 Deurne|0770 Eersel|0772 Eindhoven|0794 Helmond|0820 Nuenen, Gerwen en Nederwetten|0823 Oirschot\
        |0847 Someren|0848 Son en Breugel|0858 Valkenswaard|0861 Veldhoven|0866 Waalre|1652 Gemert-Bakel|1658 Heeze-Leende|1659 Laarbeek\
        |1667 Reusel-De Mierden|1706 Cranendonck|1724 Bergeijk|1728 Bladel|1771 Geldrop-Mierlo
        37 31 Noord-Limburg|0889 Beesel|0893 Bergen (L.)|0907 Gennep|0944 Mook en Middelaar|0983 Venlo|0984 Venray|1507 Horst aan de Maas|1894 Peel en Maas
        38 31 Midden-Limburg|0946 Nederweert|0957 Roermond|0988 Weert|1640 Leudal|1641 Maasgouw|1669 Roerdalen|1711 Echt-Susteren
        39 31 Zuid-Limburg|0882 Landgraaf|0888 Beek (L.)|0899 Brunssum|0917 Heerlen|0928 Kerkrade|0935 Maastricht|0938 Meerssen|0965 Simpelveld\
        |0971 Stein (L.)|0981 Vaals|0986 Voerendaal|0994 Valkenburg aan de Geul|1729 Gulpen-Wittem|1883 Sittard-Geleen|1903 Eijsden-Margraten|1954 Beekdaelen
        40 24 Flevoland|0034 Almere|0050 Zeewolde|0171 Noordoostpolder|0184 Urk|0303 Dronten|0995 Lelystad
        """

    /// Values by their folded names and codes; municipalities go before provinces that are called the same.
    private static let table: (municipalities: [String: Place], larger: [String: Place]) = {
        var municipalities: [String: Place] = [:]
        var larger: [String: Place] = [:]
        // Of two municipalities of one name, such as Bergen, neither is meant by the bare name.
        var double: Set<String> = []
        func part(_ province: Int) -> String { parts.first { $0.provinces.contains(province) }.map { "\($0.name) (LD)" } ?? Hierarchy.everything }
        func provinceName(_ number: Int) -> String { provinces.first { $0.number == number }?.name ?? "" }
        for line in areas.split(separator: "\n") {
            let items = line.split(separator: "|")
            let head = items[0].split(separator: " ", maxSplits: 2)
            guard head.count == 3, let province = Int(head[1]) else { continue }
            let place = Place(area: "\(head[2]) (CR)", province: "\(provinceName(province)) (PV)", part: part(province))
            for key in ["cr\(head[0])", "\(folded(head[2])) (cr)", folded(head[2])] { larger[key] = place }
            for item in items.dropFirst() {
                let (code, name) = (item.prefix(4), folded(item.dropFirst(5)))
                for key in ["gm\(code)", String(code), name] { municipalities[key] = place }
                municipalities["\(name) (gemeente)"] = place
                // `Hengelo (O.)`
                guard let bare = name.split(separator: " (").first.map({ String($0) }), bare != name else { continue }
                if municipalities.updateValue(place, forKey: bare) != nil { double.insert(bare) }
            }
        }
        for name in double { municipalities[name] = nil }
        for (number, name) in provinces {
            let place = Place(area: nil, province: "\(name) (PV)", part: part(number))
            for key in ["pv\(number)", folded(name[...]), "\(folded(name[...])) (pv)"] { larger[key] = place }
        }
        for part in parts {
            let place = Place(area: nil, province: nil, part: "\(part.name) (LD)")
            for key in [part.code.lowercased(), folded(part.name[...]), "\(folded(part.name[...])) (ld)"] { larger[key] = place }
        }
        for (name, known) in others {
            if let place = municipalities[folded(known[...])] { municipalities[name] = place }
            if let place = larger[folded(known[...])] { larger[name] = place }
        }
        return (municipalities, larger)
    }()

    static var areaCount: Int { areas.split(separator: "\n").count }
    static var municipalityCount: Int { areas.split(separator: "\n").reduce(0) { $0 + $1.count { $0 == "|" } } }

    /// Capitals and accents do not count.
    private static func folded(_ text: Substring) -> String {
        var plain = ""
        for letter in text.lowercased() {
            plain.append(["â": "a", "ú": "u", "û": "u", "é": "e", "ë": "e", "ï": "i", "’": "'", "‘": "'"][letter] ?? letter)
        }
        return plain
    }

    /// What each value stands for; nil where it is no region.
    ///
    /// `Groningen` and `Utrecht` are a municipality and a province: they are the province where the column has nothing but provinces and larger.
    static func places(of values: [String]) -> [Place?] {
        let keys = values.map { folded($0[...]) }
        let hasMunicipalities = keys.contains { table.municipalities[$0] != nil && table.larger[$0] == nil }
        return keys.map { key in
            hasMunicipalities ? table.municipalities[key] ?? table.larger[key] : table.larger[key] ?? table.municipalities[key]
        }
    }
}

/// Towns of the Netherlands that are known by name: the seats of municipalities and larger places. Where a name is not in the list, other evidence decides.
enum Towns {
    static func isKnown(_ hash: UInt64) -> Bool { names.contains(hash) }

    private static let names = WordSet(
        hashes: """
            Aalsmeer,Aalten,Abcoude,Alkmaar,Almelo,Almere,Alphen,Alphen aan den Rijn,Ameland,Amersfoort,Amstelveen,Amsterdam,Antwerpen,Apeldoorn,Appingedam,Arnhem
            Assen,Asten,Axel,Baarle,Baarn,Barendrecht,Barneveld,Bedum,Beek,Beilen,Bemmel,Bergen,Bergen op Zoom,Bergeijk,Berkel,Best,Beuningen,Beverwijk,Bilthoven
            Bladel,Blaricum,Bloemendaal,Bodegraven,Bolsward,Borculo,Borger,Borne,Boskoop,Boxmeer,Boxtel,Breda,Breskens,Brielle,Brugge,Brummen,Brunssum,Brussel
            Buren,Bussum,Capelle,Capelle aan den IJssel,Castricum,Coevorden,Cothen,Cuijk,Culemborg,Dalfsen,Damwoude,De Bilt,Delden,Delft,Delfzijl,Den Bosch
            Den Burg,Den Haag,Den Helder,Deurne,Deventer,Diemen,Dieren,Dinxperlo,Doesburg,Doetinchem,Dokkum,Dongen,Doorn,Dordrecht,Drachten,Dronten,Druten,Duiven
            Echt,Edam,Ede,Eefde,Eemnes,Eersel,Eindhoven,Elburg,Elst,Emmeloord,Emmen,Enkhuizen,Enschede,Epe,Ermelo,Etten,Etten-Leur,Franeker,Geertruidenberg
            Geldermalsen,Geldrop,Geleen,Gemert,Gendt,Genemuiden,Gennep,Gent,Gilze,Goes,Goirle,Goor,Gorinchem,Gorredijk,Gouda,Grave,Groenlo,Groesbeek,Groningen
            Grou,Haaksbergen,Haaren,Haarlem,Haren,Hardenberg,Harderwijk,Harlingen,Hasselt,Hattem,Heemskerk,Heemstede,Heerde,Heerenveen,Heerhugowaard,Heerlen,Heeze
            Heiloo,Hellendoorn,Hellevoetsluis,Helmond,Hendrik-Ido-Ambacht,Hengelo,Heusden,Hillegom,Hilvarenbeek,Hilversum,Hoek van Holland,Hoensbroek,Hoofddorp
            Hoogeveen,Hoogezand,Hoogvliet,Hoorn,Horst,Houten,Huissen,Huizen,Hulst,IJmuiden,IJsselstein,Joure,Kampen,Katwijk,Kerkrade,Klazienaveen,Kollum,Krimpen
            Krommenie,Landgraaf,Lansingerland,Laren,Leek,Leerdam,Leeuwarden,Leiden,Leiderdorp,Leidschendam,Lelystad,Lemmer,Leusden,Leuven,Lichtenvoorde,Lisse
            Lochem,Losser,Maarssen,Maasbracht,Maassluis,Maastricht,Margraten,Marum,Medemblik,Meerssen,Meppel,Middelburg,Middelharnis,Mijdrecht,Mill,Moerdijk
            Monnickendam,Montfoort,Muiden,Naaldwijk,Naarden,Neede,Nieuwegein,Nieuwkoop,Nijkerk,Nijmegen,Nijverdal,Noordwijk,Norg,Nuenen,Nunspeet,Oegstgeest
            Oirschot,Oisterwijk,Oldebroek,Oldenzaal,Olst,Ommen,Oosterbeek,Oosterhout,Oostburg,Oss,Oud-Beijerland,Oudewater,Papendrecht,Pijnacker,Purmerend,Putten
            Raalte,Renkum,Renswoude,Reusel,Rheden,Rhenen,Ridderkerk,Rijen,Rijssen,Rijswijk,Roden,Roermond,Roosendaal,Rosmalen,Rotterdam,Rucphen,Sassenheim,Schagen
            Scherpenzeel,Scheveningen,Schiedam,Schijndel,Schoonhoven,Simpelveld,Sittard,Sliedrecht,Sluis,Sneek,Soest,Someren,Son,Spijkenisse,Stadskanaal,Staphorst
            Steenbergen,Steenwijk,Stein,Surhuisterveen,Susteren,Terneuzen,Texel,Tholen,Tiel,Tilburg,Tubbergen,Twello,Uden,Uitgeest,Uithoorn,Urk,Utrecht,Vaals
            Valkenburg,Valkenswaard,Veendam,Veenendaal,Veere,Veghel,Veldhoven,Velp,Velsen,Venlo,Venray,Vianen,Vlaardingen,Vlissingen,Volendam,Voorburg,Voorhout
            Voorschoten,Voorst,Vriezenveen,Vught,Waalre,Waalwijk,Waddinxveen,Wageningen,Wassenaar,Weert,Weesp,Wezep,Wierden,Wijchen,Wijk bij Duurstede,Winschoten
            Winsum,Winterswijk,Woerden,Wolvega,Woudenberg,Woudrichem,Zaandam,Zaanstad,Zaltbommel,Zandvoort,Zeewolde,Zeist,Zevenaar,Zevenbergen,Zierikzee
            Zoetermeer,Zutphen,Zwaagwesteinde,Zwanenburg,Zwartsluis,Zwijndrecht,Zwolle,Hertogenbosch,Haag,Gravenhage,Heerenberg,London,Amsterdam-Zuidoost
            Zuidlaren,Vroomshoop,Ulft,Ijmuiden,Gramsbergen,Bunnik,Bunschoten,Spakenburg,Soesterberg,Maarn,Driebergen
            """.split(whereSeparator: { $0 == "," || $0 == "\n" }).map { WordReading.hash($0) })
}

/// Where the postcodes of other countries belong.
enum ForeignPostcodes {
    /// The largest cities of Germany, Austria's not.
    static let germanCities = WordSet(
        """
        berlin hamburg münchen munchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden hannover nürnberg duisburg bochum wuppertal
        bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden gelsenkirchen mönchengladbach braunschweig chemnitz kiel aachen halle magdeburg freiburg
        krefeld lübeck oberhausen erfurt mainz rostock kassel hagen hamm saarbrücken mülheim potsdam ludwigshafen oldenburg leverkusen osnabrück solingen
        heidelberg herne neuss darmstadt paderborn regensburg ingolstadt würzburg fürth wolfsburg offenbach ulm heilbronn pforzheim göttingen bottrop trier
        recklinghausen reutlingen bremerhaven koblenz bergisch jena remscheid erlangen moers siegen hildesheim salzgitter cottbus emden leer kleve bocholt
        gronau nordhorn lingen emmerich goch geldern kevelaer meppen papenburg rheine ahaus borken wesel viersen
        """)

    /// The largest cities of Belgium.
    static let belgianCities = WordSet(
        """
        antwerpen gent brussel bruxelles brugge leuven mechelen hasselt kortrijk aalst oostende genk turnhout roeselare luik liège namen namur charleroi
        mons lokeren dendermonde waregem ieper geel mol lier herentals vilvoorde halle ninove beveren
        """)

    /// Areas of British postcodes: their first letters (Royal Mail).
    static let britishAreas = WordSet(
        """
        ab al b ba bb bd bh bl bn br bs bt ca cb cf ch cm co cr ct cv cw da dd de dg dh dl dn dt dy e ec eh en ex fk fy g gl gu ha hd hg hp hr hs hu hx ig im
        ip iv je ka kt kw ky l la ld le ll ln ls lu m me mk ml n ne ng nn np nr nw ol ox pa pe ph pl po pr rg rh rm s sa se sg sk sl sm sn so sp sr ss st sw
        sy ta td tf tn tq tr ts tw ub w wa wc wd wf wn wr ws wv yo ze gy
        """)

    /// States and territories of the United States (USPS), without Idaho, whose letters name a number more often.
    static let americanStates = WordSet(
        """
        al ak az ar ca co ct de dc fl ga hi il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa pr ri sc sd tn tx ut vt va wa wv
        wi wy
        """)
}

extension PostcodeRecognizer {
    /// `moving to 26789 Leer`, `adres: 50667 Köln`.
    func isMovedTo(_ place: borrowing Place, _ start: Int) -> Bool { place.isSaid(Self.living, before: start, within: 2) }

    /// `Chicago, IL 02139-4307`: where five digits behind a state end, with the four that may follow.
    func american(_ place: borrowing Place, _ end: Int) -> Int? {
        let start = place.start
        guard place.byte(start - 1) == 0x20, WordReading.isUpper(place.byte(start - 2)), WordReading.isUpper(place.byte(start - 3)),
            place.byte(start - 4) == 0x20, place.byte(start - 5) == 0x2C,
            ForeignPostcodes.americanStates.contains(WordReading.hash(place.bytes, (start - 3)..<(start - 1)))
        else { return nil }
        if place.byte(end) == 0x2D, (1...4).allSatisfy({ place.isDigit(end + $0) }), !place.isAlphanumeric(end + 5) { return end + 5 }
        return place.endsFree(end) ? end : nil
    }

    /// `SW1A 1AA`: one or two letters, a digit and perhaps a sign, a space, a digit and two letters (BS 7666). Written as one (`BS147JQ`) it needs a town
    /// or a word.
    func british(_ place: inout Place) {
        let (start, end) = (place.start, place.end)
        let glued = (5...7).contains(end - start)
        guard glued || (2...4).contains(end - start), WordReading.isUpper(place.byte(start)) else { return }
        let inward = glued ? end - 3 : place.byte(end) == 0x20 ? end + 1 : end
        guard glued || inward > end, place.isDigit(inward), WordReading.isUpper(place.byte(inward + 1)), WordReading.isUpper(place.byte(inward + 2)),
            !place.isAlphanumeric(inward + 3), place.isDigit(start + 1) || place.isDigit(start + 2)
        else { return }
        let span = start..<(inward + 3)
        let isAddressed = place.addressEnd > 0 && (0...40).contains(start - place.addressEnd)
        let near =
            isAddressed || place.said(before: start, within: 40).contains(.postcode)
            || place.cues(after: span.upperBound, within: 28).contains(.postcode)
        // `Send the parcel to 12 High Street, Oxford OX1 4AH`: what has a number is not what stands behind an address.
        guard isAddressed || place.label(before: start).isDisjoint(with: [.otherNumber, .plate, .passport, .identityCard]) else { return }
        guard !glued || isOutward(place, start, inward) && (near || isBehindTown(place, span) || isMovedTo(place, start)) else { return }
        place.report(.postcode, span, confidence: near || glued ? 92 : 60, reason: near || glued ? .context : .form, by: "gb-postcode")
    }

    /// `BS14`: an area, a digit, and perhaps one more sign; and behind the cut none of the letters that are never used there.
    private func isOutward(_ place: borrowing Place, _ start: Int, _ inward: Int) -> Bool {
        let digit = place.isDigit(start + 1) ? start + 1 : start + 2
        guard place.isDigit(digit), digit < inward, inward - digit <= 2 else { return false }
        for at in [inward + 1, inward + 2] where [0x43, 0x49, 0x4B, 0x4D, 0x4F, 0x56].contains(place.byte(at)) { return false }
        return ForeignPostcodes.britishAreas.contains(WordReading.hash(place.bytes, start..<digit))
    }

    /// `Bristol, BS147JQ`, `York YO121QU` at the end of its line.
    private func isBehindTown(_ place: borrowing Place, _ span: Range<Int>) -> Bool {
        guard place.byte(span.lowerBound - 1) == 0x20 else { return false }
        let comma = place.byte(span.lowerBound - 2) == 0x2C
        let end = comma ? span.lowerBound - 2 : span.lowerBound - 1
        let town = place.wordStart(before: end)
        guard end - town >= 3, TownRecognizer.isCapital(place, town), place.byte(town + 1) >= 0x61 else { return false }
        return comma || span.upperBound == place.range.upperBound || place.byte(span.upperBound) == 0x0A || place.byte(span.upperBound) == 0x0D
    }
}

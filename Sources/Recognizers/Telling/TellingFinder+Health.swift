extension TellingFinder {
    /// `a mild depression`: an illness with the words before it.
    mutating func ailment(_ index: Int) {
        var start = index
        while start > 0, index - start < 2, isLowerWord(start - 1), !isPerson[start - 1], !tokens[start].startsLine,
            classes[start - 1].isDisjoint(with: [.function, .speech]),
            words[start - 1].isDisjoint(with: [.article, .single, .link, .and, .locative, .about, .to, .family, .office])
        {
            start -= 1
        }
        // `a fracture of the fifth metatarsal bone`
        var end = index + 1
        if Self.of.contains(plainHash(end)), word(end + 1).contains(.article) || isLowerWord(end + 1), tokens[end].shape == .lower {
            var at = word(end + 1).contains(.article) ? end + 2 : end + 1
            let first = at
            while at - first < 4, isLowerWord(at), !tokens[at].startsLine, classes[at].isDisjoint(with: .function),
                words[at].isDisjoint(with: [.article, .link, .and, .locative, .to])
            {
                at += 1
            }
            if at > first { end = at }
        }
        report(.health, withArticle(start)..<end, by: "telling-health")
    }

    /// `a broken rib`: the article goes with it.
    func withArticle(_ start: Int) -> Int {
        start > 0 && words[start - 1].contains(.single) && words[start - 1].contains(.article) && isLowerWord(start - 1) ? start - 1 : start
    }

    static let suffering = hashes("suffer suffers suffered suffering")
    private static let from = hashes("from")

    /// `suffers from glaucoma`, `had suffered a stroke`: what somebody has, in few words behind the verb.
    mutating func suffering(_ index: Int) {
        var at = index + 1
        if Self.from.contains(plainHash(at)) { at += 1 }
        if word(at).contains(.article) || word(at).contains(.single) { at += 1 }
        let first = at
        while at - first < 4, isLowerWord(at), !tokens[at].startsLine, classes[at].isDisjoint(with: .function),
            words[at].isDisjoint(with: [.article, .link, .and, .locative, .to, .about, .legal])
        {
            at += 1
        }
        guard at > first else { return }
        report(.health, index..<at, by: "telling-health")
    }

    /// `retinitis`, `carcinoma`: by the ending, which medicine took from Greek.
    func isMedical(_ index: Int) -> Bool {
        let length = tokens[index].end - tokens[index].start
        guard length >= 7, !Self.notMedical.contains(tokens[index].plain) else { return false }
        let text = text(index)
        return Self.medicalEndings.contains { text.count > $0.utf8CodeUnitCount + 1 && text.suffix($0.utf8CodeUnitCount).elementsEqual(Self.bytes($0)) }
    }

    private static func bytes(_ text: StaticString) -> UnsafeBufferPointer<UInt8> { .init(start: text.utf8Start, count: text.utf8CodeUnitCount) }
    private static let medicalEndings: [StaticString] = [
        "itis", "coma", "noma", "phoma", "aemia", "emia", "osis", "algia", "plegia", "pathy", "ectomy", "trophy", "phrenia", "sclerosis",
    ]
    private static let notMedical = hashes(
        """
        diploma aroma sympathy empathy apathy antipathy telepathy homeopathy homoeopathy osteopathy academia bohemia premia diagnosis prognosis hypnosis
        atrophy catastrophe osmosis metamorphosis nostalgia symbiosis apotheosis misdiagnosis
        """)

    /// `maternity leave`, `previous convictions`: two words that say something of somebody; where the first begins.
    func circumstance(_ index: Int) -> Int? {
        guard index > 0, isLowerWord(index - 1), !tokens[index].startsLine else { return nil }
        for (firsts, seconds) in Self.circumstances where seconds.contains(tokens[index].plain) && firsts.contains(tokens[index - 1].plain) {
            // `two previous convictions`, `no permanent residence`
            let counts = index > 1 && (isNumberWord(index - 2) || Self.none.contains(tokens[index - 2].plain))
            return counts ? index - 2 : index - 1
        }
        return nil
    }

    private static let none = hashes("no geen without zonder")
    private static let circumstances = [
        (hashes("maternity paternity parental sick unpaid compassionate study"), hashes("leave")),
        (hashes("previous prior earlier criminal spent eerdere"), hashes("conviction convictions record veroordeling veroordelingen")),
        (hashes("permanent fixed registered vaste"), hashes("residence abode address job employment verblijfplaats woonplaats baan")),
        (
            hashes("ground first second third fourth fifth sixth seventh eighth ninth tenth top upper begane eerste tweede derde vierde"),
            hashes("floor storey verdieping etage")
        ),
        (hashes("asylum job drug conscientious political"), hashes("seeker seekers addict addicts user users dealer objector objectors refugee refugees")),
        (hashes("heroin cocaine alcohol gambling opium cannabis"), hashes("addict addicts addiction user users dependence abuse")),
        (hashes("hunger"), hashes("strike strikes")), (hashes("life suspended custodial prison"), hashes("sentence sentences imprisonment")),
        (hashes("bar driving entrance final"), hashes("examination examinations exam exams test")),
        (hashes("university law medical college academic bachelor's master's engineering honours"), hashes("degree diploma school graduate doctorate")),
        (hashes("psychiatric secure closed maternity"), hashes("ward hospital unit clinic")),
        (
            hashes("fair dark black brown blond blonde red grey gray white long short curly blue green bald shaven thick"),
            hashes("hair haired eyes beard moustache skin complexion")
        ),
        (hashes("slight severe pronounced noticeable"), hashes("limp stutter stammer lisp")),
        (hashes("social welfare housing disability unemployment"), hashes("benefits benefit assistance")),
        (
            hashes("stillborn adopted adoptive foster illegitimate premature stateless unmarried married disabled deaf blind"),
            hashes("child children baby parents parent mother father son daughter person persons couple man woman")
        ),
        (hashes("single alleenstaande"), hashes("mother father parent moeder vader ouder")),
        (hashes("social disability unemployment old-age invalidity survivor's housing child"), hashes("benefit benefits pension allowance")),
    ]

    /// `a broken rib`, `heart condition`, `spinal injury`: a part of the body and what it has; where that begins.
    func bodily(_ index: Int) -> Int? {
        guard index > 0, !tokens[index].startsLine else { return nil }
        let (this, before) = (tokens[index].plain, tokens[index - 1].plain)
        if Self.complaints.contains(this), Self.organs.contains(before) || Self.bodily.contains(before) {
            return index > 1 && Self.degrees.contains(tokens[index - 2].plain) ? index - 2 : index - 1
        }
        guard Self.organs.contains(this) else { return nil }
        if Self.hurt.contains(before) { return index - 1 }
        // `fractured left wrist`
        return index > 1 && Self.sides.contains(before) && Self.hurt.contains(tokens[index - 2].plain) ? index - 2 : nil
    }

    private static let organs = hashes(
        """
        heart kidney kidneys liver lung lungs skin back spine spinal eye eyes eyesight ear ears hearing brain skull head jaw nose tooth teeth neck shoulder
        shoulders arm arms elbow wrist hand hands finger fingers thumb rib ribs chest hip pelvis leg legs knee knees ankle foot feet toe stomach bladder
        bowel thyroid blood muscle nerve bone bones eardrum collarbone thigh
        hart nier nieren lever long longen huid rug oog ogen oor oren hersenen schedel hoofd kaak neus nek schouder arm pols hand vinger rib ribben heup
        been knie enkel voet maag blaas darm schildklier
        """)
    private static let bodily = hashes(
        "mental medical psychiatric psychological cardiac respiratory neurological chronic coronary pulmonary renal hepatic gastric cerebral psychische lichamelijke chronische"
    )
    private static let complaints = hashes(
        """
        condition conditions problem problems trouble failure transplant transplantation surgery operation complaint complaints pain pains injury injuries attack
        attacks defect damage insufficiency impairment loss wound wounds burns infection aandoening klachten kwaal letsel operatie problemen infarct transplantatie
        """)
    private static let hurt = hashes(
        """
        broken bruised fractured dislocated injured torn amputated severed crushed sprained swollen burnt burned wounded paralysed ruptured perforated missing
        gebroken gekneusde verstuikte ontwrichte gescheurde geamputeerde
        """)
    private static let sides = hashes("left right upper lower linker rechter")
    private static let degrees = hashes("serious severe mild chronic acute congenital ernstige lichte acute aangeboren")
}

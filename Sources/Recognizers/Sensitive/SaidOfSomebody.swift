/// Whether an illness or a medicine is said of somebody: then one mention is sure enough to stop a job whose permit does not cover health.
struct SaidOfSomebody {
    /// How far back is looked, in words of the same sentence.
    private static let reach = 6

    /// Who is meant, in the sentence before the word.
    private static let people = WordSet(
        """
        hij zij ze ik jij je u mijn zijn haar hem uw jouw he she my his her i patiënt patiënte pat pt cliënt cliënte clt mevrouw mevr mw meneer dhr heer moeder vader zoon
        dochter kind broer zus partner echtgenoot echtgenote man vrouw oma opa collega leerling student medewerker medewerkster werknemer werkneemster kandidaat sollicitant
        bewoner bewoonster huurder klant betrokkene verdachte slachtoffer meisje jongen patient client mother father son daughter child brother sister wife husband
        employee colleague pupil resident applicant tenant
        """)
    /// What somebody with a name does: `Jansen heeft`.
    private static let verbs = WordSet("heeft had kreeg krijgt lijdt leed slikt gebruikt neemt has had suffers takes got")
    /// What a field is called in which such a word is about whoever the record is about.
    private static let labels = WordSet(
        "diagnose diagnosen diagnoses medicatie medicijnen aandoening aandoeningen ziektebeeld ziekte voorgeschiedenis diagnosis medication condition")

    /// - Parameter start: of the word, in the bytes of the place.
    static func holds(_ place: borrowing Place, at start: Int) -> Bool {
        var at = start
        for step in 0..<reach {
            // One blank, after at most a colon or a comma; a sentence end or a new line says that somebody else may be meant.
            guard at > 0, place.byte(at - 1) == 0x20 else { return false }
            at -= 1
            var isLabelled = false
            while at > 0, place.byte(at - 1) == 0x3A || place.byte(at - 1) == 0x2C {
                isLabelled = isLabelled || place.byte(at - 1) == 0x3A
                at -= 1
            }
            let first = place.wordStart(before: at)
            guard first < at else { return false }
            let word = WordReading.hash(place.bytes, first..<at)
            if people.contains(word) || isLabelled && step == 0 && labels.contains(word) { return true }
            if verbs.contains(word), first > 1, place.byte(first - 1) == 0x20 {
                let name = place.wordStart(before: first - 1)
                if name < first - 1, WordReading.isUpper(place.byte(name)) { return true }
            }
            at = first
        }
        return false
    }
}

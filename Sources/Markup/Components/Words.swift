internal import Text

/// The words that components bring themselves.
enum Words {
    static let skipToContent = Bilingual(nl: "Direct naar de inhoud", en: "Skip to content")
    static let mainNavigation = Bilingual(nl: "Hoofdnavigatie", en: "Main navigation")
    static let chooseLanguage = Bilingual(nl: "Taal", en: "Language")
    static let youAreHere = Bilingual(nl: "U bent hier", en: "You are here")
    static let footer = Bilingual(nl: "Over deze site", en: "About this site")

    static let info = Bilingual(nl: "Let op", en: "Note")
    static let ok = Bilingual(nl: "Goed", en: "OK")
    static let warning = Bilingual(nl: "Waarschuwing", en: "Warning")
    static let error = Bilingual(nl: "Fout", en: "Error")
    static let toVerify = Bilingual(nl: "te verifiëren", en: "to verify")

    static let errorSummary = Bilingual(nl: "Er klopt iets niet", en: "There is a problem")
    static let search = Bilingual(nl: "Zoeken", en: "Search")
    static let chooseOne = Bilingual(nl: "Kies één mogelijkheid", en: "Choose one")

    static let done = Bilingual(nl: "Gedaan", en: "Done")
    static let toDo = Bilingual(nl: "Nog te doen", en: "To do")
    static let failed = Bilingual(nl: "Niet voldaan", en: "Not met")
    static let unknown = Bilingual(nl: "Nog onbekend", en: "Not known yet")

    static let pages = Bilingual(nl: "Pagina's", en: "Pages")
    static let previous = Bilingual(nl: "Vorige", en: "Previous")
    static let next = Bilingual(nl: "Volgende", en: "Next")
    static let page = Bilingual(nl: "Pagina", en: "Page")
}

public import Text

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

extension DocumentError {
    /// What is wrong.
    public var message: Bilingual { words.message }

    /// How to mend it.
    public var mending: Bilingual { words.mending }

    /// Place, message and mending on one line.
    public func line(in language: Language) -> String {
        let place = placeText[language]
        return "\(place.isEmpty ? "" : place + ": ")\(message[language]); \(mending[language])"
    }

    private var words: (message: Bilingual, mending: Bilingual) {
        switch kind {
        case .invalidUTF8, .utf16, .invalidJSON, .recordTooLong, .strayQuote, .unevenRow, .columnNotFound, .invalidPath, .unknownCharset: textWords
        default: documentWords
        }
    }

    private static func pair(nl: String, en: String, mendNL: String, mendEN: String) -> (Bilingual, Bilingual) {
        (Bilingual(nl: nl, en: en), Bilingual(nl: mendNL, en: mendEN))
    }

    private var textWords: (message: Bilingual, mending: Bilingual) {
        switch kind {
        case .invalidUTF8:
            Self.pair(
                nl: "hier staan bytes die geen UTF-8 zijn", en: "there are bytes here that are no UTF-8",
                mendNL: "bewaar het bestand als UTF-8, of laat ongeldige bytes vervangen", mendEN: "save the file as UTF-8, or have invalid bytes replaced")
        case .utf16:
            Self.pair(
                nl: "dit bestand is UTF-16", en: "this file is UTF-16", mendNL: "bewaar het als UTF-8", mendEN: "save it as UTF-8")
        case .invalidJSON:
            Self.pair(
                nl: "deze regel is niet één JSON-waarde", en: "this line is not one JSON value",
                mendNL: "zet elke waarde op een eigen regel, zonder regeleinden erin", mendEN: "put every value on a line of its own, without line ends in it")
        case .recordTooLong(let megabytes):
            Self.pair(
                nl: "dit is langer dan \(megabytes) MB", en: "this is longer than \(megabytes) MB",
                mendNL: "verdeel het over meer regels, of lees het bestand als gewone tekst",
                mendEN: "spread it over more lines, or read the file as plain text")
        case .strayQuote:
            Self.pair(
                nl: "een aanhalingsteken opent of sluit hier een cel niet zoals het hoort", en: "a quote does not open or close a cell here as it should",
                mendNL: "zet de hele cel tussen aanhalingstekens, en verdubbel die erbinnen",
                mendEN: "put the whole cell between quotes, and double those inside it")
        case .unevenRow(let cells, let columns):
            Self.pair(
                nl: "deze rij heeft \(Bilingual.cells(cells).nl) en de kop \(columns)",
                en: "this row has \(Bilingual.cells(cells).en) and the header \(columns)",
                mendNL: "maak de rij even lang als de kop, of controleer het scheidingsteken",
                mendEN: "make the row as long as the header, or check the delimiter")
        case .columnNotFound(let choice, let columns):
            Self.pair(
                nl: "keuze \(choice) wijst niet precies één kolom aan; de tabel heeft er \(columns)",
                en: "choice \(choice) does not point at one column; the table has \(columns)",
                mendNL: "schrijf de kolom zoals in de kop, of geef haar nummer", mendEN: "write the column as in the header, or give its number")
        case .invalidPath(let choice):
            Self.pair(
                nl: "keuze \(choice) is geen pad naar een veld", en: "choice \(choice) is no path to a field",
                mendNL: "schrijf een pad als body of messages[].text", mendEN: "write a path such as body or messages[].text")
        default:
            Self.pair(
                nl: "de tekens van dit deel zijn gecodeerd op een manier die niet gelezen wordt", en: "this part is in a character encoding that is not read",
                mendNL: "bewaar het als UTF-8", mendEN: "save it as UTF-8")
        }
    }

    private var documentWords: (message: Bilingual, mending: Bilingual) {
        switch kind {
        case .tooLarge(let megabytes):
            Self.pair(
                nl: "dit is groter dan \(megabytes) MB", en: "this is larger than \(megabytes) MB", mendNL: "deel het op", mendEN: "divide it")
        case .unsafeArchive:
            Self.pair(
                nl: "dit archief is onveilig: te veel, te groot, verdacht sterk ingepakt of met een vreemde naam",
                en: "this archive is unsafe: too much, too large, suspiciously well packed or with a strange name",
                mendNL: "vertrouw het niet; vraag waar het vandaan komt", mendEN: "do not trust it; ask where it comes from")
        case .damaged(let format):
            Self.pair(
                nl: "dit is geen heel \(format.rawValue)-bestand", en: "this is no whole \(format.rawValue) file",
                mendNL: "haal het opnieuw op, of open het en bewaar het opnieuw", mendEN: "fetch it again, or open it and save it again")
        case .encrypted(let format):
            Self.pair(
                nl: "dit \(format.rawValue)-bestand is versleuteld", en: "this \(format.rawValue) file is encrypted",
                mendNL: "bewaar het zonder wachtwoord", mendEN: "save it without a password")
        case .invalidXML:
            Self.pair(
                nl: "deze XML is niet welgevormd", en: "this XML is not well formed",
                mendNL: "open het document en bewaar het opnieuw", mendEN: "open the document and save it again")
        case .documentType:
            Self.pair(
                nl: "deze XML heeft een documenttype, en dat wordt geweigerd", en: "this XML has a document type, and that is refused",
                mendNL: "vertrouw het document niet; geen tekstverwerker schrijft dit", mendEN: "do not trust the document; no word processor writes this")
        case .nestedTooDeep:
            Self.pair(
                nl: "de delen van dit bericht zitten te diep in elkaar", en: "the parts of this message are nested too deep",
                mendNL: "bied de binnenste berichten apart aan", mendEN: "offer the inner messages on their own")
        case .pagesWithoutText(let pages):
            Self.pair(
                nl: "bladzijden zonder tekst: \(pages.map(String.init).joined(separator: ", "))",
                en: "pages without text: \(pages.map(String.init).joined(separator: ", "))",
                mendNL: "laat een scan eerst door tekstherkenning gaan, of haal lege bladzijden eruit",
                mendEN: "put a scan through text recognition first, or take empty pages out")
        case .noPDFReader:
            Self.pair(
                nl: "het programma pdftotext ontbreekt", en: "the program pdftotext is missing",
                mendNL: "installeer poppler-utils (macOS: poppler)", mendEN: "install poppler-utils (macOS: poppler)")
        case .tookTooLong(let seconds):
            Self.pair(
                nl: "lezen duurde langer dan \(seconds) seconden", en: "reading took longer than \(seconds) seconds",
                mendNL: "deel het document op", mendEN: "divide the document")
        case .fileSystem(let number):
            Self.pair(
                nl: "het bestand kan niet gelezen of geschreven worden (\(Self.reason(number).nl))",
                en: "the file cannot be read or written (\(Self.reason(number).en))",
                mendNL: "kijk of het er is, of u erbij mag en of er ruimte is",
                mendEN: "see whether it is there, whether you may use it and whether there is room")
        default:
            Self.pair(
                nl: "dit soort bestand wordt niet gelezen", en: "this kind of file is not read",
                mendNL: "geef .txt, .ndjson, .csv, .eml, .docx, .odt of .pdf", mendEN: "give .txt, .ndjson, .csv, .eml, .docx, .odt or .pdf")
        }
    }

    private static func reason(_ number: Int32) -> Bilingual {
        switch number {
        case EACCES, EPERM: .init(nl: "geen toegang", en: "no access")
        case ENOENT: .init(nl: "het is er niet", en: "it is not there")
        case EISDIR: .init(nl: "het is een map", en: "it is a folder")
        case ENOSPC: .init(nl: "geen ruimte meer op de schijf", en: "no space left on the disk")
        case EPIPE: .init(nl: "wie het las, is gestopt", en: "whoever read it has stopped")
        default: .init(nl: "systeemfout \(number)", en: "system error \(number)")
        }
    }
}

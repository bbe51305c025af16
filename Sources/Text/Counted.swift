extension Bilingual {
    /// A count with the word for what is counted, in the singular where there is one: `1 rij`, `3 rijen`.
    public static func counted(_ count: Int, nl: (one: String, more: String), en: (one: String, more: String)) -> Bilingual {
        Bilingual(nl: "\(count) \(count == 1 ? nl.one : nl.more)", en: "\(count) \(count == 1 ? en.one : en.more)")
    }

    public static func rows(_ count: Int) -> Bilingual { counted(count, nl: ("rij", "rijen"), en: ("row", "rows")) }
    public static func columns(_ count: Int) -> Bilingual { counted(count, nl: ("kolom", "kolommen"), en: ("column", "columns")) }
    public static func cells(_ count: Int) -> Bilingual { counted(count, nl: ("cel", "cellen"), en: ("cell", "cells")) }
    public static func files(_ count: Int) -> Bilingual { counted(count, nl: ("bestand", "bestanden"), en: ("file", "files")) }
    public static func bytes(_ count: Int) -> Bilingual { counted(count, nl: ("byte", "bytes"), en: ("byte", "bytes")) }
    public static func values(_ count: Int) -> Bilingual { counted(count, nl: ("waarde", "waarden"), en: ("value", "values")) }
}

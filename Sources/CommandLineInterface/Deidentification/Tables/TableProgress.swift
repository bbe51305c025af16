import Text

/// Tells on a terminal what long work is at; nowhere else.
struct TableProgress: Sendable {
    private let console = Console.current
    private let language = Speech.language

    func at(_ stage: Bilingual) {
        if console.showsProgress { console.complain("\r\u{1B}[K\(stage[language]) …") }
    }

    func at(_ nl: String, _ en: String) { at(Bilingual(nl: nl, en: en)) }

    func done() {
        if console.showsProgress { console.complain("\r\u{1B}[K") }
    }
}

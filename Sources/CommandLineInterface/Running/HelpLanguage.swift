import Text

/// Puts the fixed words of the argument parser into Dutch; the texts of the commands are in both languages already.
enum HelpLanguage {
    private static let starts: [(en: String, nl: String)] = [
        ("OVERVIEW: ", "WAT: "), ("USAGE: ", "GEBRUIK: "), ("ARGUMENTS:", "ARGUMENTEN:"), ("OPTIONS:", "OPTIES:"),
        ("SUBCOMMANDS:", "OPDRACHTEN:"), ("Error: ", "Fout: "), ("Usage: ", "Gebruik: "), ("Help:  ", "Uitleg:  "),
    ]
    private static let phrases: [(en: String, nl: String)] = [
        ("Show help information.", "Toon deze uitleg."), ("Show the version.", "Toon de versie."),
        ("(values: ", "(waarden: "), ("(default: ", "(standaard: "), ("; default:", "; standaard:"),
        ("for detailed help.", "voor uitleg."), ("for more information.", "voor meer uitleg."), ("  See 'waarborg", "  Zie 'waarborg"),
        ("Missing expected argument ", "Er ontbreekt een argument: "), ("Unknown option ", "Onbekende optie "),
        ("Unexpected argument ", "Onverwacht argument "), ("Missing value for ", "Er ontbreekt een waarde voor "),
        ("Did you mean ", "Bedoelt u "), ("is invalid for ", "kan niet bij "), ("The value ", "De waarde "),
        ("Please provide one of the following:", "Mogelijk:"), ("Please provide one of ", "Mogelijk: "), ("<options>", "<opties>"),
        ("<subcommand>", "<opdracht>"), ("<file>    ", "<bestand> "),
        ("<file>", "<bestand>"),
    ]

    /// The message in the language of the person.
    static func translated(_ message: String) -> String {
        guard Speech.language == .nl else { return message }
        return message.split(separator: "\n", omittingEmptySubsequences: false).map(translatedLine).joined(separator: "\n")
    }

    private static func translatedLine(_ line: Substring) -> String {
        for start in starts where line.hasPrefix(start.en) {
            return start.nl + phrased(line.dropFirst(start.en.count))
        }
        return phrased(line)
    }

    private static func phrased(_ line: Substring) -> String {
        let text = phrases.reduce(String(line)) { $0.replacing($1.en, with: $1.nl) }
        return text.contains("Mogelijk: '") ? text.replacing("' and '", with: "' en '") : text
    }
}

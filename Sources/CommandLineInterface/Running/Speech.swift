public import ArgumentParser
public import Text

/// The language in which a run of the program speaks, help included.
public enum Speech {
    /// Set once at the edge, from `--lang` or the environment, before any argument is read.
    @TaskLocal public static var language: Language = .nl

    /// `--lang` wins, then `LC_ALL`, `LC_MESSAGES` and `LANG`; Dutch when none of them says English.
    public static func language(of arguments: [String], environment: [String: String]) -> Language {
        for (index, argument) in arguments.enumerated() {
            if argument == "--" { break }
            if argument == "--lang", index + 1 < arguments.count { return Language(rawValue: arguments[index + 1]) ?? .nl }
            if argument.hasPrefix("--lang=") { return Language(rawValue: String(argument.dropFirst(7))) ?? .nl }
        }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        return locale.hasPrefix("en") ? .en : .nl
    }
}

/// The one of the two that the person reads.
func say(_ nl: String, _ en: String) -> String { Speech.language == .nl ? nl : en }

/// The one of the two that the person reads.
func say(_ text: Bilingual) -> String { text[Speech.language] }

/// Help on an argument in the language of the person.
func help(_ nl: String, _ en: String, valueName: String? = nil) -> ArgumentHelp {
    ArgumentHelp(say(nl, en), valueName: valueName)
}

extension Language: ExpressibleByArgument {}

import ArgumentParser
import Text

/// What people may type before and as the name of a command.
enum CommandNames {
    private static let shared = ["--lang", "--rulebook", "--error-format"]

    /// Options of every command may stand before its name: `waarborg --lang en facts`.
    static func optionsLast(_ arguments: [String]) -> [String] {
        var rest = arguments[...]
        var options: [String] = []
        while let first = rest.first {
            if shared.contains(first), rest.count > 1 {
                options += rest.prefix(2)
                rest = rest.dropFirst(2)
            } else if shared.contains(where: { first.hasPrefix($0 + "=") }) {
                options.append(first)
                rest = rest.dropFirst()
            } else {
                break
            }
        }
        guard !options.isEmpty, !rest.isEmpty else { return arguments }
        // What stands after `--` is no option.
        let end = rest.firstIndex(of: "--") ?? rest.endIndex
        return rest[..<end] + options + rest[end...]
    }

    /// - Throws: `CommandFailure` when a name is none of the commands that may stand there.
    static func check(_ arguments: [String], of root: any ParsableCommand.Type) throws(CommandFailure) {
        var command = root
        var path = ["waarborg"]
        for argument in arguments {
            let further = command.configuration.subcommands
            guard !further.isEmpty, !argument.hasPrefix("-") else { return }
            if argument == "help" { return }
            guard let next = further.first(where: { $0.configuration.commandName == argument }) else {
                let names = further.compactMap { $0.configuration.commandName }
                throw CommandFailure(
                    .usage, "unknown-command",
                    .init(
                        nl: "“\(path.joined(separator: " "))” kent geen opdracht “\(argument)”",
                        en: "“\(path.joined(separator: " "))” has no command “\(argument)”"),
                    hint: suggestion(for: argument, among: names).map { .init(nl: "bedoelt u “\($0)”?", en: "did you mean “\($0)”?") }
                        ?? .init(nl: "er zijn: " + names.joined(separator: ", "), en: "there are: " + names.joined(separator: ", ")))
            }
            command = next
            path.append(argument)
        }
    }
}

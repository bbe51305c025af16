import ArgumentParser
import Text

/// What both `release` and `risk` take to measure.
struct MeasuringOptions: ParsableArguments {
    @Option(
        help: help(
            "Rijen van dezelfde soort mensen die niet in de tabel zitten, om aanvallen mee te vergelijken.",
            "Rows on the same kind of people who are not in the table, to compare attacks with.", valueName: "table"))
    var control: String?

    @Option(help: help("De bevolking waaruit de tabel komt, als tabel.", "The population from which the table comes, as a table.", valueName: "table"))
    var population: String?

    @Option(
        help: help("Hoe groot die bevolking is, waar alleen dat bekend is.", "How large that population is, where only that is known.", valueName: "people"))
    var populationSize: Int?

    @Option(
        help: help(
            "Een kolom met meer gegevens per cel, zoals vaardigheden; mag vaker.", "A column with several items a cell, such as skills; may be repeated.",
            valueName: "column"))
    var items: [String] = []

    @Option(help: help("Wat er tussen die gegevens staat; anders een komma.", "What stands between those items; otherwise a comma.", valueName: "text"))
    var itemSeparator: String?

    @Option(help: help("Het verslag als webpagina.", "The report as a web page.", valueName: "file"))
    var html: String?

    @Option(help: help("Het verslag als PDF.", "The report as a PDF.", valueName: "file"))
    var pdf: String?

    @Flag(help: help("Vervang een bestand dat er al staat.", "Replace a file that is there already."))
    var force = false

    @Flag(help: help("JSON in plaats van tekst.", "JSON instead of text."))
    var json = false
}

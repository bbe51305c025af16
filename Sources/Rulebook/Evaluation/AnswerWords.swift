/// The words that answer a question, in both languages, in lower case.
public enum AnswerWords {
    public static let yes: Set<String> = ["yes", "ja", "true", "y", "j"]
    public static let no: Set<String> = ["no", "nee", "false", "n"]
    public static let unknown: Set<String> = ["unknown", "onbekend", "weet ik niet", "don't know", "?"]
    public static let disputed: Set<String> = ["disputed", "betwist"]
}

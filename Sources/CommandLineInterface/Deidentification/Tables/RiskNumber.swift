/// Numbers in a few decimals, the same in both languages.
enum RiskNumber {
    static func text(_ number: Double) -> String {
        // Beyond what whole numbers hold the decimals are no longer those of the number.
        Int(exactly: number).map { String($0) } ?? String(number)
    }
}

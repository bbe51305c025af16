import Foundation
import TableRelease
import Text

extension Epsilon {
    /// As somebody types it, in at most three decimals.
    /// - Throws: `CommandFailure`.
    static func argument(_ text: String, of option: String) throws(CommandFailure) -> Epsilon {
        guard let number = Double(text), number.isFinite, (0.001...1000).contains(number), abs(number * 1000 - (number * 1000).rounded()) < 1e-6 else {
            throw CommandFailure(
                .usage, "epsilon",
                .init(
                    nl: "--\(option) is een getal van 0.001 tot en met 1000, met hoogstens drie decimalen",
                    en: "--\(option) is a number from 0.001 to 1000, with three decimals at most"))
        }
        return Epsilon(thousandths: Int((number * 1000).rounded()))
    }

    var text: String { RiskNumber.text(Double(thousandths) / 1000) }
}

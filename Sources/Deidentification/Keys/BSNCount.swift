import Text

/// How many BSNs there can be, and so why a hash without a key hides none.
///
/// The eleven test weighs nine digits by 9, 8, … 2 and -1 and asks for a multiple of eleven. Once the first eight digits are chosen, the last must be their weighted
/// sum modulo eleven: that is a digit in ten of the eleven remainders, so of the hundred million beginnings ten in eleven can be finished, in one way.
public enum BSNCount {
    /// Nine digits that pass the eleven test, other than nine zeros.
    public static let valid = 90_909_090

    /// Why a treatment called `hash` is refused.
    static let refusal = Bilingual(
        nl: "een hash zonder sleutel verbergt niets: er zijn maar 90.909.090 geldige BSN's, en die zijn in enkele minuten alle te hashen en te vergelijken",
        en: "a hash without a key hides nothing: there are only 90,909,090 valid BSNs, and all of them can be hashed and compared in minutes")
}

/// The special categories of article 9(1) AVG.
public enum SpecialCategories {
    /// Options of the fact "sensitive data", by their English names.
    public static let options = [
        "health", "biometric identification", "genetic", "origin", "political opinions", "religion or belief", "trade union membership",
        "sex life or orientation",
    ]
}

/// The date of Easter Sunday in the Gregorian calendar.
public enum Easter {
    /// Easter Sunday of a year from 1583 to 9999, or nil outside them.
    ///
    /// The arithmetic is the anonymous Gregorian computus (Meeus, Jones, Butcher).
    public static func sunday(of year: Int) -> CivilDate? {
        guard (1583...9999).contains(year) else { return nil }
        let golden = year % 19
        let century = year / 100
        let yearOfCentury = year % 100
        let lunarCorrection = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - lunarCorrection + 15) % 30
        let toSunday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * toSunday) / 451
        let sum = epact + toSunday - 7 * late + 114
        return CivilDate(existing: year, sum / 31, sum % 31 + 1)
    }
}

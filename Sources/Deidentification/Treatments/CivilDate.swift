/// A day of the Gregorian calendar.
struct CivilDate: Hashable {
    var year: Int
    var month: Int
    var day: Int

    init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...9999).contains(year), day >= 1, day <= Self.length(of: month, in: year) else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1 March of the year 0. Years that begin in March have their leap day at the end, and their months lie 153 days to every five.
    var number: Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        return 365 * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + (153 * marchMonth + 2) / 5 + day - 1
    }

    init(number: Int) {
        var year = (10_000 * number + 14_780) / 3_652_425
        var rest = number - (365 * year + year / 4 - year / 100 + year / 400)
        if rest < 0 {
            year -= 1
            rest = number - (365 * year + year / 4 - year / 100 + year / 400)
        }
        let marchMonth = (100 * rest + 52) / 3060
        self.year = year + (marchMonth >= 10 ? 1 : 0)
        month = (marchMonth + 2) % 12 + 1
        day = rest - (marchMonth * 306 + 5) / 10 + 1
    }

    /// Nil outside the years 1 to 9999.
    func moved(by days: Int) -> CivilDate? {
        let moved = CivilDate(number: number + days)
        return CivilDate(year: moved.year, month: moved.month, day: moved.day)
    }
}

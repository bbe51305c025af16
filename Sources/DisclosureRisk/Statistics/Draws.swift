/// Draws that come out the same for the same generator on every machine and with every version of the standard library.
extension RandomNumberGenerator {
    /// A number from 0 up to `bound`, all equally likely (multiplication and rejection: Lemire, ACM TOMACS 29(1), 2019).
    mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        let threshold = (0 &- bound) % bound
        while true {
            let (high, low) = next().multipliedFullWidth(by: bound)
            if low >= threshold { return Int(high) }
        }
    }

    /// `count` different numbers from 0 up to `bound`, in the order in which they were drawn (Floyd's method for few of many).
    mutating func distinct(_ count: Int, below bound: Int) -> [Int] {
        let count = min(count, bound)
        if count * 3 >= bound {
            var all = Array(0..<bound)
            for place in 0..<count { all.swapAt(place, place + below(bound - place)) }
            return Array(all.prefix(count))
        }
        var chosen: [Int] = []
        chosen.reserveCapacity(count)
        var seen: Set<Int> = []
        seen.reserveCapacity(count)
        while chosen.count < count {
            let number = below(bound)
            if seen.insert(number).inserted { chosen.append(number) }
        }
        return chosen
    }
}

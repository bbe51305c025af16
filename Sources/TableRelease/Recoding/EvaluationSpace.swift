/// Memory that evaluations use again and again.
struct EvaluationSpace {
    var keys: [UInt64] = []
    private var slots: [UInt32] = []
    private var slotKeys: [UInt64] = []
    private var shift: UInt64 = 0
    var classOf: [UInt32] = []
    var sizes: [Int32] = []
    var isKept: [Bool] = []
    var sorted: [UInt32] = []

    init() {}

    mutating func prepare(units: Int) {
        guard keys.count != units || slots.isEmpty else { return }
        keys = [UInt64](repeating: 0, count: units)
        classOf = [UInt32](repeating: 0, count: units)
        sizes = [Int32](repeating: 0, count: units)
        isKept = [Bool](repeating: false, count: units)
        (slots, slotKeys) = ([], [])
        widen(to: 1 << 10)
    }

    /// Makes room for more classes. Most nodes have far fewer classes than there are units: the slots grow with those that were met.
    private mutating func widen(to capacity: Int) {
        var old: [UInt32] = []
        var oldKeys: [UInt64] = []
        swap(&old, &slots)
        swap(&oldKeys, &slotKeys)
        slots = [UInt32](repeating: 0, count: capacity)
        slotKeys = [UInt64](repeating: 0, count: capacity)
        shift = UInt64(64 - capacity.trailingZeroBitCount)
        for (place, entry) in old.enumerated() where entry != 0 {
            let slot = slot(of: oldKeys[place])
            (slots[slot], slotKeys[slot]) = (entry, oldKeys[place])
        }
    }

    /// Where a key stands, or would stand.
    private func slot(of key: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) & mask
        while slots[slot] != 0, slotKeys[slot] != key { slot = (slot + 1) & mask }
        return slot
    }

    /// Gives each distinct key a number, in the order in which it comes first, and counts rows.
    mutating func number(_ units: Int, _ counts: [Int32]) -> Int {
        slots.withUnsafeMutableBufferPointer { $0.update(repeating: 0) }
        var count = 0
        var unit = 0
        while true {
            unit = take(units, from: unit, counts, &count)
            if unit == units { return count }
            widen(to: slots.count * 2)
        }
    }

    /// As many units as there is room for. - Returns: the first that was not taken.
    private mutating func take(_ units: Int, from first: Int, _ counts: [Int32], _ count: inout Int) -> Int {
        let mask = slots.count - 1
        let shift = shift
        let room = slots.count / 4 * 3
        return slots.withUnsafeMutableBufferPointer { slots in
            slotKeys.withUnsafeMutableBufferPointer { slotKeys in
                sizes.withUnsafeMutableBufferPointer { sizes in
                    classOf.withUnsafeMutableBufferPointer { classOf in
                        for unit in first..<units {
                            let key = keys[unit]
                            var slot = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift) & mask
                            while slots[slot] != 0, slotKeys[slot] != key { slot = (slot + 1) & mask }
                            if slots[slot] == 0 {
                                if count == room { return unit }
                                sizes[count] = 0
                                count += 1
                                slots[slot] = UInt32(count)
                                slotKeys[slot] = key
                            }
                            let index = slots[slot] - 1
                            classOf[unit] = index
                            sizes[Int(index)] += counts[unit]
                        }
                        return units
                    }
                }
            }
        }
    }

    /// The class of a key of another table.
    func find(_ key: UInt64) -> Int? {
        let slot = slot(of: key)
        return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }

    /// Units in the order of their classes.
    mutating func sortUnits(_ units: Int, classes: Int) {
        if sorted.count != units { sorted = [UInt32](repeating: 0, count: units) }
        var starts = [Int](repeating: 0, count: classes + 1)
        for unit in 0..<units { starts[Int(classOf[unit]) + 1] += 1 }
        for index in 0..<classes { starts[index + 1] += starts[index] }
        for unit in 0..<units {
            let index = Int(classOf[unit])
            sorted[starts[index]] = UInt32(unit)
            starts[index] += 1
        }
    }
}

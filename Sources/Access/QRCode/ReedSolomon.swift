/// Reed-Solomon codes over the field of 256 elements with the polynomial x⁸+x⁴+x³+x²+1, as QR codes take them (ISO/IEC 18004).
struct ReedSolomon {
    /// Powers of the primitive element 2, and their inverse.
    private static let tables: (power: [UInt8], logarithm: [Int]) = {
        var power = [UInt8](repeating: 0, count: 255)
        var logarithm = [Int](repeating: 0, count: 256)
        var value = 1
        for exponent in 0..<255 {
            power[exponent] = UInt8(value)
            logarithm[value] = exponent
            value <<= 1
            if value > 255 { value ^= 0x11D }
        }
        return (power, logarithm)
    }()

    /// The coefficients of (x-2⁰)(x-2¹)…, the highest one, which is 1, left out.
    private let generator: [UInt8]

    /// - Parameter count: how many words of correction to a block.
    init(count: Int) {
        var product: [UInt8] = [1]
        for exponent in 0..<count {
            var next = product + [0]
            for index in product.indices { next[index + 1] ^= Self.multiply(product[index], Self.tables.power[exponent]) }
            product = next
        }
        generator = Array(product.dropFirst())
    }

    /// The words of correction that follow a block of data.
    func correction(of data: some Sequence<UInt8>) -> [UInt8] {
        var remainder = [UInt8](repeating: 0, count: generator.count)
        for byte in data {
            let factor = byte ^ remainder.removeFirst()
            remainder.append(0)
            for index in generator.indices { remainder[index] ^= Self.multiply(generator[index], factor) }
        }
        return remainder
    }

    private static func multiply(_ left: UInt8, _ right: UInt8) -> UInt8 {
        guard left != 0, right != 0 else { return 0 }
        return tables.power[(tables.logarithm[Int(left)] + tables.logarithm[Int(right)]) % 255]
    }
}

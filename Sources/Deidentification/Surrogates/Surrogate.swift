import Recognizers
import Text

/// Stand-ins that look real and are nobody's: each lies in a range that is never given out. Keyed, so that within its scope the same value gets the same.
enum Surrogate {
    /// What is to be replaced.
    struct Place {
        var kind: EntityKind
        var bytes: UnsafeBufferPointer<UInt8>
        var span: Range<Int>
        /// As `NormalisedValue` writes it.
        var value: [UInt8]
    }

    /// Writes a stand-in.
    /// - Returns: false, with nothing written, for kinds and forms that have none: they are masked.
    static func write(_ place: Place, key: KeyedFunction, scope: [UInt8], into output: inout [UInt8]) -> Bool {
        var message = scope
        message.append(contentsOf: place.kind.rawValue.utf8)
        message.append(0x2F)
        message += place.value
        var draws = KeyedDraws(key, message)
        let start = output.count
        // A stand-in that is by chance the value itself stands in for nothing.
        for _ in 0..<8 {
            guard draw(place, &draws, &output) else {
                output.removeSubrange(start...)
                return false
            }
            if !output[start...].elementsEqual(place.bytes[place.span]) { return true }
            output.removeSubrange(start...)
        }
        return false
    }

    private static func draw(_ place: Place, _ draws: inout KeyedDraws, _ output: inout [UInt8]) -> Bool {
        switch place.kind {
        case .email: InternetSurrogates.email(&draws, &output)
        case .url: InternetSurrogates.url(place, &draws, &output)
        case .handle: InternetSurrogates.handle(place, &draws, &output)
        case .ipAddress: return InternetSurrogates.address(place, &draws, &output)
        case .macAddress: return InternetSurrogates.macAddress(place, &draws, &output)
        case .userAgent: output.append(contentsOf: "Mozilla/5.0 (example; rv:0.\(draws.number(below: 100)))".utf8)
        case .bsn: return NumberSurrogates.bsn(place, &draws, &output)
        case .iban: return NumberSurrogates.iban(place, &draws, &output)
        case .paymentCard: return NumberSurrogates.paymentCard(place, &draws, &output)
        case .phone: return NumberSurrogates.phone(place, &draws, &output)
        case .licencePlate: return NumberSurrogates.licencePlate(place, &draws, &output)
        case .postcode: return NumberSurrogates.postcode(place, &draws, &output)
        case .passport, .identityCard: return NumberSurrogates.travelDocument(place, &draws, &output)
        case .drivingLicence, .kvk: return NumberSurrogates.zeros(4, place, &draws, &output)
        case .vat: return NumberSurrogates.vat(place, &draws, &output)
        case .patientNumber, .studentNumber, .personnelNumber, .caseNumber, .deviceIdentifier: return NumberSurrogates.reference(place, &draws, &output)
        case .address: PlaceSurrogates.address(place, &draws, &output)
        case .place: PlaceSurrogates.place(place, &draws, &output)
        case .organisation: output.append(contentsOf: ("Stichting " + InventedNames.surname(&draws)).utf8)
        case .age: return PlaceSurrogates.age(place, &draws, &output)
        default: return false
        }
        return true
    }
}

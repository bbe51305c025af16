/// Labels that stand further off than the words right before: of a value that changed, the label of the value before.
extension Place {
    private static let changes = WordSet("to naar nieuw new wordt")

    /// What a kind of finding is called for by.
    private static let calls: [EntityKind: Cue] = [
        .bsn: .bsn, .kvk: .kvk, .passport: .passport, .identityCard: .identityCard, .drivingLicence: .drivingLicence, .licencePlate: .plate,
        .patientNumber: .patient, .studentNumber: .student, .personnelNumber: .personnel, .caseNumber: .caseFile, .deviceIdentifier: .serial, .age: .age,
        .postcode: .postcode, .phone: .phone, .paymentCard: .card,
    ]

    /// `changed from '0837990' to 's6485239'`, `oud: 1171235;nieuw: 0572316`, `'71' -> '88'`: the label of the value before holds for the next.
    mutating func rememberChange(_ at: Int) {
        // Most numbers are done with here: nothing was found right before.
        let gap = at - settled
        guard (3...12).contains(gap) || at - lastFindingEnd <= 12 && at - lastFindingEnd >= 3, let last = findings.last, last.span.upperBound < at,
            at - last.span.upperBound <= 12
        else { return }
        var isChange = false
        var here = last.span.upperBound
        while here < at {
            if let word = word(at: here) {
                guard Self.changes.contains(word.hash) else { return }
                isChange = true
                here = word.end
            } else {
                guard [0x20, 0x22, 0x27, 0x3A, 0x3B, 0x2C, 0x2D, 0x3E, 0x3D].contains(byte(here)) else { return }
                if byte(here) == 0x3E, byte(here - 1) == 0x2D || byte(here - 1) == 0x3D { isChange = true }
                here += 1
            }
        }
        guard isChange, let cue = Self.calls[last.kind], last.reason == .context else { return }
        remember(at, at, cue, joined: true)
    }

    private var lastFindingEnd: Int { findings.last?.span.upperBound ?? -1_000 }
}

/// Labels that stand further off than the words right before: of a value that changed, that of the value before; of an answer, that of the question.
extension Place {
    private static let changes = WordSet("to naar nieuw new wordt")
    private static let fields = WordSet("nieuw new")

    /// What a kind of finding is called for by.
    private static let calls: [EntityKind: Cue] = [
        .bsn: .bsn, .kvk: .kvk, .passport: .passport, .identityCard: .identityCard, .drivingLicence: .drivingLicence, .licencePlate: .plate,
        .patientNumber: .patient, .studentNumber: .student, .personnelNumber: .personnel, .caseNumber: .caseFile, .deviceIdentifier: .serial, .age: .age,
        .postcode: .postcode, .phone: .phone, .paymentCard: .card,
    ]

    /// `changed from '0837990' to 's6485239'`, `oud: 1171235;nieuw: 0572316`, `'71' -> '88'`: the label of the value before holds for the next.
    mutating func rememberChange(_ at: Int) {
        // Most numbers are done with here: nothing was found right before.
        guard let last = findings.last, (3...24).contains(at - last.span.upperBound) else { return }
        if let cue = Self.calls[last.kind], last.reason == .context, isFormer(last.span.upperBound, before: at) { return remember(at, at, cue, joined: true) }
        guard at - last.span.upperBound <= 12 else { return }
        var (isChange, needsQuote) = (false, false)
        var here = last.span.upperBound
        while here < at {
            if let word = word(at: here) {
                guard Self.changes.contains(word.hash) else { return }
                // `48213 naar 12 collega's`: by itself the word says too little.
                needsQuote = !Self.fields.contains(word.hash) || byte(word.end) != 0x3A
                isChange = true
                here = word.end
            } else {
                guard [0x20, 0x22, 0x27, 0x3A, 0x3B, 0x2C, 0x2D, 0x3E, 0x3D].contains(byte(here)) else { return }
                if byte(here) == 0x3E, byte(here - 1) == 0x2D || byte(here - 1) == 0x3D { isChange = true }
                here += 1
            }
        }
        guard isChange, !needsQuote || byte(at - 1) == 0x22 || byte(at - 1) == 0x27, let cue = Self.calls[last.kind], last.reason == .context else { return }
        remember(at, at, cue, joined: true)
    }

    private static let former = WordSet("old oude previous vorige new nieuwe")
    private static let small = WordSet("the one was de het is")

    /// `…, the old one was X`: nothing but such words between.
    private func isFormer(_ from: Int, before at: Int) -> Bool {
        var (here, words, isSaid) = (from, 0, false)
        while here < at {
            if let word = word(at: here) {
                if Self.former.contains(word.hash) { isSaid = true } else if !Self.small.contains(word.hash) { return false }
                (here, words) = (word.end, words + 1)
            } else {
                guard [0x20, 0x2C, 0x3B].contains(byte(here)) else { return false }
                here += 1
            }
        }
        return isSaid && words >= 3
    }

    private static let described = WordSet("nieuwe juiste goede oude bestaande new correct right old")
    private static let value = WordSet("waarde value")
    private static let wished = WordSet("moet should must")
    private static let being = WordSet("zijn worden be")
    private static let wrong = WordSet("niet fout verkeerd onjuist foutief wrong incorrect mistake not")
    private static let correctable: Cue = [
        .bsn, .kvk, .passport, .identityCard, .drivingLicence, .patient, .student, .personnel, .plate, .postcode, .account, .age, .birth,
    ]

    /// `Onderwerp: wijziging paspoortnummer … Nieuwe waarde: BL601TR94`, `Geboortedatum klopt niet, moet zijn 20050905`: what is corrected was named before, and
    /// has no value yet.
    mutating func rememberCorrection(_ at: Int) {
        guard [0x20, 0x27, 0x22].contains(byte(at - 1)), (8..<240).contains(at - lastLabelEnd) else { return }
        var end = at - 1
        while at - end < 4, [0x20, 0x27, 0x22, 0x3A].contains(byte(end - 1)) { end -= 1 }
        let last = wordStart(before: end)
        guard last < end, byte(last - 1) == 0x20, case let before = wordStart(before: last - 1), before < last - 1 else { return }
        let (first, second) = (WordReading.hash(bytes, before..<(last - 1)), WordReading.hash(bytes, last..<end))
        let isWished = Self.wished.contains(first) && Self.being.contains(second)
        guard isWished || Self.described.contains(first) && Self.value.contains(second) else { return }
        // The nearest word that asks for a value, whatever it is.
        let said = strongLabel(of: Cue.naming.union(Self.correctable), before: at, within: 240)
        guard !said.isEmpty, Self.correctable.isSuperset(of: said), let distance = distance(to: said, before: at, within: 240),
            (findings.last?.span.upperBound ?? 0) <= at - distance, at - distance < before, !isWished || isWrong((at - distance)..<before)
        else { return }
        remember(at, at, said, joined: true)
    }

    /// Whether a word between says that something is wrong.
    private func isWrong(_ span: Range<Int>) -> Bool {
        var at = span.lowerBound
        while at < span.upperBound {
            guard let word = word(at: at) else {
                at += 1
                continue
            }
            if Self.wrong.contains(word.hash) { return true }
            at = word.end
        }
        return false
    }

    private static let asking = WordSet("vraagt vraag nodig welke stuur geef wat need needs which what send asks")
    private static let askedFor: Cue = [
        .bsn, .kvk, .passport, .identityCard, .drivingLicence, .patient, .student, .personnel, .plate, .postcode, .account, .serial,
    ]

    /// `[16:22] Dirk: wat is jullie kvk?\n[16:42] Esra: 56047426`: what somebody asks for in one line of a chat, and another gives in the next.
    mutating func rememberQuestion(_ at: Int) {
        guard byte(at - 1) == 0x20, (8..<180).contains(at - lastLabelEnd), isDigit(at) || isDigit(at + 1) || isDigit(at + 2) || isDigit(at + 3) else { return }
        var line = at
        while line > range.lowerBound, at - line < 60, byte(line - 1) != 0x0A { line -= 1 }
        guard byte(line - 1) == 0x0A, let answer = speech(line, before: at), answer <= at, digits(at) >= (isDigit(at) ? 4 : 3),
            isDigit(at) ? isBare(answer..<at) : true
        else { return }
        var question = line - 1
        while question > range.lowerBound, line - question < 160, byte(question - 1) != 0x0A { question -= 1 }
        guard let said = speech(question, before: line), said <= line, lastLabelEnd > said, asks(said..<line) else { return }
        let cue = strongLabel(of: Self.askedFor, before: line, within: line - said)
        guard !cue.isEmpty else { return }
        remember(at, at, cue, joined: true)
    }

    private static let answering = WordSet("is dat het die mijn staat achterop onderop ff even kijken op je strook bij jou nummer nr de van s")

    /// Whether nothing but small words stands before a number: `ik kom om 1630` is no answer.
    private func isBare(_ span: Range<Int>) -> Bool {
        var at = span.lowerBound
        while at < span.upperBound {
            if let word = word(at: at) {
                guard Self.answering.contains(word.hash) else { return false }
                at = word.end
            } else {
                guard !isDigit(at) else { return false }
                at += 1
            }
        }
        return true
    }

    /// Where what somebody says begins, behind a time in brackets and a name with a colon.
    private func speech(_ line: Int, before limit: Int) -> Int? {
        var at = line
        if byte(at) == 0x5B {
            while at < limit, byte(at) != 0x5D, at - line < 24 { at += 1 }
            guard byte(at) == 0x5D, byte(at + 1) == 0x20 else { return nil }
            at += 2
        }
        guard TownRecognizer.isCapital(self, at) else { return nil }
        let name = at
        while at < limit, at - name < 32, byte(at) != 0x3A { at += 1 }
        return byte(at) == 0x3A && byte(at + 1) == 0x20 ? at + 2 : nil
    }

    private func asks(_ span: Range<Int>) -> Bool {
        var at = span.lowerBound
        while at < span.upperBound {
            if byte(at) == 0x3F { return true }
            guard let word = word(at: at) else {
                at += 1
                continue
            }
            if Self.asking.contains(word.hash) { return true }
            at = word.end
        }
        return false
    }

    /// How many digits a number or code has; none where it is a time, or a word goes on.
    private func digits(_ start: Int) -> Int {
        var (at, count, lower) = (start, 0, false)
        while at - start < 14, isAlphanumeric(at) || [0x20, 0x2E, 0x2D].contains(byte(at)) && isAlphanumeric(at + 1), byte(at) != 0x20 || !lower {
            if isDigit(at) { count += 1 } else if byte(at) >= 0x61 { lower = true }
            at += 1
        }
        return byte(at) == 0x3A ? 0 : count
    }
}

internal import Text

/// Adds the language, and the wish to show the title, to the catalog of a PDF.
///
/// cairo has no call for it. PDF lets a file be amended by appending (ISO 32000-1, 7.5.6): a new version of the catalog
/// object, a cross-reference section with that one object, and a trailer that points at the section before it.
/// - Throws: `DocumentError.structure` where the file has no plain trailer or catalog.
func addingLanguage(_ language: Language, to file: [UInt8]) throws(DocumentError) -> [UInt8] {
    guard let trailer = file.lastRange(of: "trailer"),
        let startxref = file.lastRange(of: "startxref"), trailer.upperBound < startxref.lowerBound
    else { throw .structure("no trailer") }
    let dictionary = file[trailer.upperBound..<startxref.lowerBound]
    guard let previous = firstNumber(in: file[startxref.upperBound...]),
        let size = number(after: "/Size", in: dictionary), let root = number(after: "/Root", in: dictionary),
        let info = number(after: "/Info", in: dictionary)
    else { throw .structure("incomplete trailer") }

    let head = "\n\(root) 0 obj\n"
    guard let object = file.lastRange(of: head),
        let end = file[object.upperBound...].firstRange(of: Array("\nendobj".utf8)),
        let open = file[object.upperBound..<end.lowerBound].firstRange(of: Array("<<".utf8)),
        open.lowerBound == object.upperBound
    else { throw .structure("no catalog") }

    var amended = file
    let offset = amended.count
    amended += Array(
        "\(root) 0 obj\n<< /Lang (\(language.rawValue)) /ViewerPreferences << /DisplayDocTitle true >>".utf8)
    amended += file[open.upperBound..<end.upperBound]
    amended += Array("\n".utf8)
    let section = amended.count
    let padded = String(repeating: "0", count: max(0, 10 - String(offset).count)) + String(offset)
    amended += Array(
        """
        xref
        \(root) 1
        \(padded) 00000 n\u{20}
        trailer
        << /Size \(size) /Root \(root) 0 R /Info \(info) 0 R /Prev \(previous) >>
        startxref
        \(section)
        %%EOF

        """.utf8)
    return amended
}

extension [UInt8] {
    /// Where `text` stands for the last time.
    fileprivate func lastRange(of text: String) -> Range<Int>? {
        let wanted = Array(text.utf8)
        guard count >= wanted.count else { return nil }
        return stride(from: count - wanted.count, through: 0, by: -1)
            .first { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
            .map { $0..<($0 + wanted.count) }
    }
}

private func number(after key: String, in bytes: ArraySlice<UInt8>) -> Int? {
    guard let place = bytes.firstRange(of: Array(key.utf8)) else { return nil }
    return firstNumber(in: bytes[place.upperBound...])
}

/// The number after any white space.
private func firstNumber(in bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.drop { $0 <= 0x20 }.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return Int(String(decoding: digits, as: UTF8.self))
}

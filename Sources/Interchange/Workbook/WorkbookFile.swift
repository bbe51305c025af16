import Archive

/// Sheets of texts as an Office Open XML workbook (ECMA-376 part 1, chapter 18), and back.
enum WorkbookFile {
    /// The most that a cell holds, in UTF-16 units.
    static let longestCell = 32_767

    static let limits = ZipLimits(archive: 10 * 1_048_576, files: 200, file: 50 * 1_048_576, total: 100 * 1_048_576, ratio: 200)

    struct Sheet {
        var name: String
        /// The first row is the header.
        var rows: [[String]]
    }

    // MARK: Writing

    /// Every cell is a text, so that none is ever calculated; the header stays in view.
    static func write(_ sheets: [Sheet]) -> [UInt8] {
        let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let package = "http://schemas.openxmlformats.org/package/2006"
        let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
        let numbers = sheets.indices.map { $0 + 1 }
        var archive = ZipWriter()
        func add(_ name: String, _ text: String) { archive.add(name, Array((head + text).utf8)) }
        add(
            "[Content_Types].xml",
            "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"\(kind).sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
                + numbers.map { "<Override PartName=\"/xl/worksheets/sheet\($0).xml\" ContentType=\"\(kind).worksheet+xml\"/>" }.joined() + "</Types>")
        add(
            "_rels/.rels",
            "<Relationships xmlns=\"\(package)/relationships\"><Relationship Id=\"rId1\" Type=\"\(relations)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
        )
        add(
            "xl/workbook.xml",
            "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relations)\"><sheets>"
                + zip(sheets, numbers).map { "<sheet name=\"\(StrictXML.escaped($0.name))\" sheetId=\"\($1)\" r:id=\"rId\($1)\"/>" }.joined()
                + "</sheets></workbook>")
        add(
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"\(package)/relationships\">"
                + numbers.map { "<Relationship Id=\"rId\($0)\" Type=\"\(relations)/worksheet\" Target=\"worksheets/sheet\($0).xml\"/>" }.joined()
                + "<Relationship Id=\"rId\(sheets.count + 1)\" Type=\"\(relations)/styles\" Target=\"styles.xml\"/></Relationships>")
        // Style 1 is the bold header, style 2 a text that starts like a formula and must stay a text when it is edited.
        add(
            "xl/styles.xml",
            "<styleSheet xmlns=\"\(main)\"><fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font><font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs count=\"3\">"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>"
                + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" quotePrefix=\"1\" applyNumberFormat=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>"
        )
        for (number, sheet) in zip(numbers, sheets) { add("xl/worksheets/sheet\(number).xml", worksheet(sheet, main)) }
        return archive.finished()
    }

    private static func worksheet(_ sheet: Sheet, _ main: String) -> String {
        var text = "<worksheet xmlns=\"\(main)\"><sheetViews><sheetView workbookViewId=\"0\">"
        text += "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>"
        text +=
            "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"\(max(1, sheet.rows.first?.count ?? 1))\" width=\"28\" customWidth=\"1\"/></cols><sheetData>"
        for (row, cells) in sheet.rows.enumerated() {
            text += "<row r=\"\(row + 1)\">"
            for (column, cell) in cells.enumerated() where !cell.isEmpty {
                let style = row == 0 ? 1 : DelimitedText.guarded(cell) == cell ? 0 : 2
                text += "<c r=\"\(Table.letters(column))\(row + 1)\" s=\"\(style)\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                text += StrictXML.escaped(escaped(cell)) + "</t></is></c>"
            }
            text += "</row>"
        }
        return text + "</sheetData></worksheet>"
    }

    // MARK: `_x000D_`

    /// A text that looks like the escape of a character must be escaped itself (ECMA-376 part 1, 22.9.2.19, ST_Xstring).
    static func escaped(_ text: String) -> String {
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "_") {
            result += rest[..<start]
            result += escape(at: rest[start...]) == nil ? "_" : "_x005F_"
            rest = rest[rest.index(after: start)...]
        }
        return result + rest
    }

    static func unescaped(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        var result = ""
        var rest = Substring(text)
        while let start = rest.firstIndex(of: "_") {
            result += rest[..<start]
            if let scalar = escape(at: rest[start...]) {
                result.unicodeScalars.append(scalar)
                rest = rest[rest.index(start, offsetBy: 7)...]
            } else {
                result += "_"
                rest = rest[rest.index(after: start)...]
            }
        }
        return result + rest
    }

    private static func escape(at text: Substring) -> Unicode.Scalar? {
        let sign = Array(text.unicodeScalars.prefix(7))
        guard sign.count == 7, sign[1] == "x", sign[6] == "_" else { return nil }
        let digits = String(String.UnicodeScalarView(sign[2..<6]))
        return digits.utf8.allSatisfy { Character(Unicode.Scalar($0)).isHexDigit } ? UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) : nil
    }
}

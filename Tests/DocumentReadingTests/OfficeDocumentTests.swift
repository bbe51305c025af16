import Archive
import SeededChance
import Testing

@testable import DocumentReading

@Suite struct OfficeDocumentTests {
    static let types = """
        <?xml version="1.0"?><Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/>\
        <Override PartName="/word/vbaProject.bin" ContentType="x"/></Types>
        """

    static func docx(_ body: String, _ others: [(String, String)] = []) -> [UInt8] {
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", Array(types.utf8))
        writer.add("word/document.xml", Array("<?xml version=\"1.0\"?>\r\n<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>".utf8))
        for (name, content) in others { writer.add(name, Array(content.utf8)) }
        return writer.finished()
    }

    static func rewrite(
        _ bytes: [UInt8], _ replacer: any TextReplacer = Replacers.none, keepsImages: Bool = false
    ) throws -> (parts: [String: String], counts: DocumentCounts) {
        var result: [UInt8] = []
        let counts = try OfficeDocument(keepsImages: keepsImages).rewrite(ArchiveBytes(bytes), write: { result += $0 }, with: replacer)
        #expect(counts.bytesOut == result.count)
        let archive = try ZipArchive(result, limits: OfficeDocument().limits)
        var parts: [String: String] = [:]
        for entry in archive.entries { parts[entry.name] = String(decoding: try archive.content(of: entry), as: UTF8.self) }
        return (parts, counts)
    }

    static func body(_ body: String, _ replacer: any TextReplacer) throws -> String {
        let whole = try rewrite(docx(body), replacer).parts["word/document.xml"]!
        return String(whole[whole.firstRange(of: "<w:body>")!.upperBound..<whole.firstRange(of: "</w:body>")!.lowerBound])
    }

    static func error(_ bytes: [UInt8]) -> DocumentError? {
        do {
            _ = try rewrite(bytes)
            return nil
        } catch { return error as? DocumentError }
    }

    @Test func aNameThatIsCutOverRunsIsOneAndIsWrittenInTheFirst() throws {
        let result = try Self.body(
            "<w:p><w:r><w:t>Aan J</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>an</w:t></w:r><w:r><w:t xml:space='preserve'> de Vries &amp; co</w:t></w:r></w:p>",
            Replacers.masking("Jan de Vries", by: "<A&B>"))
        #expect(
            result == "<w:p><w:r><w:t>Aan &lt;A&amp;B&gt;</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>"
                + "<w:r><w:t xml:space='preserve'> &amp; co</w:t></w:r></w:p>")
    }

    @Test func paragraphsAreApartAndDeletedTextDoesNotCutAName() throws {
        let seen = FunctionReplacer { text in
            let pieces = text.pieces.map { String(decoding: text.bytes[$0.range], as: UTF8.self) }
            #expect(pieces == ["binnen", "Jan\tde Vries", " HYPERLINK \"mailto:jan@x.nl\" nn", "tweede"])
            return []
        }
        _ = try Self.body(
            """
            <w:p><w:r><w:t>Ja</w:t></w:r><w:del w:author="Piet"><w:r><w:instrText> HYPERLINK "mailto:jan@x.nl" </w:instrText><w:delText>nn</w:delText></w:r></w:del>\
            <w:r><w:txbxContent><w:p><w:r><w:t>binnen</w:t></w:r></w:p></w:txbxContent></w:r>\
            <w:r><w:t>n</w:t><w:tab/><w:t>de Vries</w:t></w:r></w:p><w:p><w:r><wp:posOffset>123456782</wp:posOffset><w:t>tweede</w:t></w:r></w:p>
            """, seen)
    }

    @Test func whatNeedsNoReplacingStaysByteForByteInEveryPart() throws {
        let body = "<w:p a='x &#233;'><w:r>\n <w:t>caf&#xE9; ]] &gt;</w:t><w:t/><w:t><![CDATA[<Jan>]]></w:t></w:r></w:p>"
        let header = "\u{FEFF}<w:hdr xmlns:w=\"w\" ><w:p><w:r><w:t>kop</w:t></w:r></w:p></w:hdr >"
        let result = try Self.rewrite(Self.docx(body, [("word/header1.xml", header)])).parts
        #expect(result["word/document.xml"] == "<?xml version=\"1.0\"?>\r\n<w:document xmlns:w=\"w\"><w:body>\(body)</w:body></w:document>")
        #expect(result["word/header1.xml"] == header)
        #expect(result["[Content_Types].xml"] == Self.types)
    }

    @Test func everyPlaceWhereTextHidesIsLookedAt() throws {
        let rels = """
            <Relationships><Relationship Id="r1" Type="t/hyperlink" Target="mailto:CANARY@x.nl" TargetMode="External"/>\
            <Relationship Id="r2" Type="t/attachedTemplate" Target="file:///C:/Users/CANARY/n.dotm" TargetMode="External"/>\
            <Relationship Id="r3" Type="t/vba" Target="vbaProject.bin"/><Relationship Id="r4" Type="t/header" Target="header1.xml"/></Relationships>
            """
        let core = "<c:p><dc:creator>CANARY</dc:creator><c:lastModifiedBy>CANARY</c:lastModifiedBy><d:created>2020-01-01</d:created></c:p>"
        let custom = "<Properties><property name=\"CANARY\"><vt:lpwstr>CANARY</vt:lpwstr></property></Properties>"
        let bytes = Self.docx(
            """
            <w:p><w:ins w:author="CANARY" w:initials="CANARY"><w:r><w:rPr><w:vanish/></w:rPr><w:t>CANARY</w:t><w:instrText>CANARY</w:instrText></w:r></w:ins>\
            <wp:docPr name="CANARY" descr="CANARY" title="x CANARY"/><w:fldSimple w:instr='HYPERLINK "CANARY"'/><w:sdt><w:alias w:val="CANARY"/></w:sdt>\
            <v:textpath string="CANARY"/><w:date w:fullDate="CANARY"/><w:listItem w:displayText="CANARY" w:value="CANARY"/><m:t>CANARY</m:t></w:p>
            """,
            [
                ("word/_rels/document.xml.rels", rels), ("docProps/core.xml", core), ("docProps/custom.xml", custom),
                ("docProps/app.xml", "<Properties><Company>CANARY</Company><Pages>3</Pages></Properties>"),
                ("word/comments.xml", "<w:comments><w:comment w:author=\"CANARY\"><w:p><w:t>CANARY</w:t></w:p></w:comment></w:comments>"),
                ("word/header1.xml", "<w:hdr><w:p><w:t>CANARY</w:t></w:p></w:hdr>"), ("customXml/item1.xml", "<x><y>CANARY</y></x>"),
                ("word/charts/chart1.xml", "<c><c:v>CANARY</c:v></c>"), ("word/people.xml", "<p><w15:person w15:author=\"CANARY\"/></p>"),
                ("word/media/image1.png", "CANARY"), ("word/embeddings/CANARY.docx", "CANARY"), ("word/vbaProject.bin", "CANARY"),
                ("docProps/thumbnail.jpeg", "CANARY"), ("word/unknown.bin", "CANARY"), ("_xmlsignatures/sig1.xml", "<x>CANARY</x>"),
            ])
        let (parts, counts) = try Self.rewrite(bytes, Replacers.masking("CANARY", by: "[N]"))
        for (name, content) in parts { #expect(!content.contains("CANARY"), "\(name): \(content)") }
        #expect(parts["word/_rels/document.xml.rels"]!.contains("\"mailto:%5BN%5D@x.nl\""))
        #expect(!parts["word/_rels/document.xml.rels"]!.contains("vbaProject") && parts["word/vbaProject.bin"] == nil)
        #expect(!parts["[Content_Types].xml"]!.contains("vbaProject"))
        #expect(parts["docProps/core.xml"]!.contains("2020-01-01") && parts["docProps/app.xml"]!.contains("<Pages>3</Pages>"))
        #expect(counts.imagesRemoved == 2 && counts.objectsRemoved == 4)
        #expect(try Self.rewrite(bytes, keepsImages: true).parts["word/media/image1.png"] == "CANARY")
    }

    @Test func openDocumentTextIsRewrittenWithItsCommentsAndProperties() throws {
        var writer = ZipWriter()
        writer.add("mimetype", Array("application/vnd.oasis.opendocument.text".utf8), isStored: true)
        let content = """
            <office:document-content><text:p>Jan<text:s/><text:span>de</text:span> Vries<office:annotation><dc:creator>Piet</dc:creator>\
            <dc:date>2020-01-01</dc:date><text:p>zei Jan de Vries</text:p></office:annotation></text:p>\
            <text:p><text:a xlink:href="mailto:Jan de Vries">x</text:a><svg:title>Jan de Vries</svg:title></text:p></office:document-content>
            """
        writer.add("content.xml", Array(content.utf8))
        writer.add("meta.xml", Array("<office:meta><meta:initial-creator>Jan</meta:initial-creator></office:meta>".utf8))
        writer.add("META-INF/manifest.xml", Array("<manifest><file-entry full-path=\"content.xml\"/></manifest>".utf8))
        let parts = try Self.rewrite(writer.finished(), Replacers.masking("Jan de Vries", by: "[N]")).parts
        #expect(
            parts["content.xml"] == """
                <office:document-content><text:p>[N]<text:s/><text:span></text:span><office:annotation><dc:creator>Author</dc:creator>\
                <dc:date>2020-01-01</dc:date><text:p>zei [N]</text:p></office:annotation></text:p>\
                <text:p><text:a xlink:href="mailto:%5BN%5D">x</text:a><svg:title>[N]</svg:title></text:p></office:document-content>
                """)
        #expect(parts["meta.xml"] == "<office:meta><meta:initial-creator></meta:initial-creator></office:meta>")
        writer = ZipWriter()
        writer.add("content.xml", Array("<x/>".utf8))
        writer.add("META-INF/manifest.xml", Array("<m><file-entry><encryption-data/></file-entry></m>".utf8))
        #expect(Self.error(writer.finished()) == DocumentError(.encrypted(.openDocument)))
    }

    @Test func whatNobodySeesIsTakenOutOrLookedAt() throws {
        let body = """
            <!-- CANARY --><?x CANARY?><w:tbl><w:tblPr><w:tblCaption w:val="a CANARY"/><w:tblDescription w:val="b CANARY"/></w:tblPr></w:tbl>\
            <w:p><w:ffData><w:name w:val="CANARY_veld"/><w:listEntry w:val="c CANARY"/></w:ffData><w:fldChar><w:fldData>Q0FOQVJZ</w:fldData></w:fldChar>\
            <w:fldChar><w:fldData><![CDATA[CANARY]]></w:fldData></w:fldChar><wp:align>CANARY</wp:align><wp:posOffset>-12 CANARY</wp:posOffset>\
            <wp:align>center</wp:align><wp:posOffset>-123456</wp:posOffset></w:p>
            """
        let bytes = Self.docx(body, [("docProps/app.xml", "<Properties><!-- CANARY --><Pages>3</Pages></Properties>")])
        let (parts, _) = try Self.rewrite(bytes, Replacers.masking("CANARY", by: "[N]"))
        for (name, content) in parts { #expect(!content.contains("CANARY") && !content.contains("Q0FO"), "\(name): \(content)") }
        let text = try #require(parts["word/document.xml"])
        #expect(["a [N]", "b [N]", "c [N]", "<wp:align>center</wp:align><wp:posOffset>-123456<"].allSatisfy(text.contains), "\(text)")
    }

    @Test func namesOfBookmarksAreOthersAndStillPointAtEachOther() throws {
        let text = try Self.body(
            """
            <w:bookmarkStart w:id="0" w:name="Jan_Jansen"/><w:bookmarkStart w:id="1" w:name="_Toc123"/><w:bookmarkStart w:id="2" w:name="_GoBack"/>\
            <w:p><w:hyperlink w:anchor="Jan_Jansen"/><w:instrText> REF Jan_Jansen \\h </w:instrText><w:instrText>HYPERLINK \\l "Jan_Jansen"</w:instrText>\
            <w:instrText>PAGEREF _Toc123 \\h</w:instrText><w:fldSimple w:instr="HYPERLINK \\l &quot;Jan_Jansen&quot; Piet"/></w:p>\
            <w:bookmarkStart w:id="3" w:name="Piet"/>
            """, Replacers.masking("Piet", by: "[N]"))
        #expect(
            text == """
                <w:bookmarkStart w:id="0" w:name="Bookmark1"/><w:bookmarkStart w:id="1" w:name="_Toc123"/><w:bookmarkStart w:id="2" w:name="_GoBack"/>\
                <w:p><w:hyperlink w:anchor="Bookmark1"/><w:instrText> REF Bookmark1 \\h </w:instrText><w:instrText>HYPERLINK \\l "Bookmark1"</w:instrText>\
                <w:instrText>PAGEREF _Toc123 \\h</w:instrText><w:fldSimple w:instr="HYPERLINK \\l &quot;Bookmark1&quot; [N]"/></w:p>\
                <w:bookmarkStart w:id="3" w:name="Bookmark2"/>
                """)
    }

    @Test func fieldsWithDatesInOpenDocumentAreLookedAtAndNamesOfTablesAreOthers() throws {
        var writer = ZipWriter()
        let content = """
            <office:document-content><text:section text:name="Jan"><text:p>Geboren <text:date text:date-value="1985-04-03">3 april 1985</text:date>\
            <office:annotation><dc:date>2020-01-01T10:00:00Z</dc:date><dc:date>Jan</dc:date></office:annotation></text:p></text:section>\
            <table:table table:name="Jan"/><text:a xlink:href="#Jan|table">x</text:a><text:bookmark-ref text:ref-name="Jan"/>\
            <text:expression text:formula="ooow:&quot;Jan&quot;"/></office:document-content>
            """
        writer.add("content.xml", Array(content.utf8))
        let text = try #require(try Self.rewrite(writer.finished(), Replacers.masking("Jan", "3 april 1985", "1985-04-03", by: "[N]")).parts["content.xml"])
        #expect(
            text == """
                <office:document-content><text:section text:name="Bookmark1"><text:p>Geboren <text:date text:date-value="[N]">[N]</text:date>\
                <office:annotation><dc:date>2020-01-01T10:00:00Z</dc:date><dc:date>[N]</dc:date></office:annotation></text:p></text:section>\
                <table:table table:name="Bookmark1"/><text:a xlink:href="#Bookmark1|table">x</text:a><text:bookmark-ref text:ref-name="Bookmark1"/>\
                <text:expression text:formula="ooow:&quot;[N]&quot;"/></office:document-content>
                """)
    }

    @Test func linksToManyPartsThatAreGoneAreLookedUp() throws {
        let links = (0..<60_000).map { "<Override PartName=\"/a/b\($0).bin\"/>" }.joined()
        var writer = ZipWriter()
        writer.add("[Content_Types].xml", Array("<Types>\(links)</Types>".utf8))
        writer.add("word/document.xml", Array("<w:document/>".utf8))
        for number in 0..<3_000 { writer.add("_xmlsignatures/b\(number).bin", [1]) }
        let types = try #require(try Self.rewrite(writer.finished()).parts["[Content_Types].xml"])
        #expect(!types.contains("\"/a/b2999.bin\"") && types.contains("\"/a/b3000.bin\""))
    }

    @Test func bombsAndTheBrokenAreRefused() {
        let good = Self.docx("<w:p><w:t>CANARY</w:t></w:p>")
        #expect(Self.error(good) == nil)
        for length in [0, 10, good.count / 2, good.count - 1] { #expect(Self.error(Array(good.prefix(length))) == DocumentError(.damaged(.word))) }
        #expect(Self.error(Self.docx(String(repeating: " ", count: 5_000_000))) == DocumentError(.unsafeArchive))
        #expect(Self.error([0xD0, 0xCF, 0x11, 0xE0] + good) == DocumentError(.encrypted(.word)))
        #expect(Self.error(Self.docx("x", (0..<4_000).map { ("a\($0)", "") })) == DocumentError(.unsafeArchive))
        var other = ZipWriter()
        other.add("a.txt", [1])
        #expect(Self.error(other.finished()) == DocumentError(.unknownFormat))
    }

    @Test(arguments: [
        "<w:p>CANARY", "</w:p>", "<w:p a=CANARY/>", "<w:p a='<'/>", "<w:t>&CANARY;</w:t>", "<w:t>&#0;</w:t>", "<w:t>& </w:t>", "<a></b>", "<w:p CANARY/>",
        "<![CDATA[x", "<!-- x", "<", "<>", "<a b='1'c='2'/>",
    ]) func xmlThatIsNotWellFormedIsRefusedWithItsPart(body: String) {
        #expect(Self.error(Self.docx(body)) == DocumentError(.invalidXML, at: .part("word/document.xml")))
    }

    @Test func aDocumentTypeIsRefused() {
        let laughs = "<!DOCTYPE x [<!ENTITY a \"CANARY\"><!ENTITY b \"&a;&a;&a;\">]><x>&b;</x>"
        #expect(Self.error(Self.docx("", [("word/comments.xml", laughs)])) == DocumentError(.documentType, at: .part("word/comments.xml")))
        #expect(Self.error(Self.docx("", [("word/CANARY.xml", laughs)])) == DocumentError(.documentType, at: .partNumber(3)))
        #expect(Self.error(Self.docx(String(repeating: "<a>", count: 100_000))) == DocumentError(.invalidXML, at: .part("word/document.xml")))
    }

    @Test func anythingAtAllIsAnErrorOrADocument() {
        let good = Self.docx("<w:p><w:r><w:t>Jan</w:t></w:r><w:r><w:t> de Vries &amp; co</w:t></w:r></w:p>", [("docProps/core.xml", "<c><d>e</d></c>")])
        for seed in Effort.seeds(200) {
            var chance = Chance(seed)
            var bytes = good
            for _ in 0..<chance.number(1...4) { bytes[chance.number(0...bytes.count - 1)] = UInt8(chance.number(0...255)) }
            _ = try? Self.rewrite(bytes, Replacers.masking("Jan de"))
            // The XML itself, past the checksum.
            var xml = Array("<w:p a=\"x\"><w:t>Jan &amp; <![CDATA[x]]></w:t></w:p>".utf8)
            for _ in 0..<chance.number(1...3) { xml[chance.number(0...xml.count - 1)] = chance.pick(Array("<>&;/\"'= a![]-?".utf8)) }
            guard let result = try? Self.rewrite(Self.docx(String(decoding: xml, as: UTF8.self)), Replacers.masking("a", by: "<&>\"'")) else { continue }
            var writer = ZipWriter()
            writer.add("[Content_Types].xml", [])
            for (name, content) in result.parts where name != "[Content_Types].xml" { writer.add(name, Array(content.utf8)) }
            #expect(Self.error(writer.finished()) == nil, "\(result.parts)")
        }
    }
}

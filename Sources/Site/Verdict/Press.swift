import Documents

/// Makes PDF files, one at a time: each takes a processor and some memory, and nobody waits long for one.
actor Press {
    func pdf(_ document: Document, created: String) throws -> [UInt8] {
        try document.pdf(created: created)
    }
}

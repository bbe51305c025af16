public import Recognizers

/// Whatever finds something in text: the model of names, the recognisers of identifiers, an organisation's own.
///
/// A source may keep buffers between calls; each thread then has its own.
public protocol FindingSource {
    /// Appends what is found in a part of a text. Findings may overlap, each other's and those of other sources; spans count from the start of `bytes`.
    func find(in bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, into findings: inout [Finding])
}

extension NameRecognizer: FindingSource {}

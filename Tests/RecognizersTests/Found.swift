import Recognizers

/// What stands where a scan of a line finds one of some kinds, in the order of reading.
func found(_ line: String, _ kinds: Set<String>) -> [String] {
    let bytes = Array(line.utf8)
    return IdentifierScanner().findings(in: line).filter { kinds.contains($0.kind.rawValue) }.map { String(decoding: bytes[$0.span], as: UTF8.self) }
}

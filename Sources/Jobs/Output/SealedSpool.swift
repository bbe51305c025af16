import Crypto
import Text

/// Bytes that wait in a file without a name, encrypted (AES-256-GCM) under a key that is only in memory: who finds the file finds nothing,
/// and it is gone with the process.
struct SealedSpool {
    /// The bytes of a piece.
    static let piece = 64 * 1024
    private static let tag = 16

    private let key: SymmetricKey
    private let folder: String
    private let name: String
    private var file: Descriptor?
    private var pieces = 0
    private var rest: [UInt8] = []

    /// - Parameters:
    ///   - folder: for temporary files.
    ///   - name: for the moment that the file has one, where the system cannot do without.
    ///   - key: 32 random bytes, used for nothing else.
    init(folder: String, name: String, key: [UInt8]) {
        precondition(key.count == 32, "the key of a spool has 256 bits")
        (self.folder, self.name, self.key) = (folder, name, SymmetricKey(data: key))
        rest.reserveCapacity(Self.piece)
    }

    mutating func write(_ bytes: UnsafeRawBufferPointer) throws(OutputFault) {
        var bytes = bytes[...]
        while !bytes.isEmpty {
            let part = bytes.prefix(Self.piece - rest.count)
            rest.append(contentsOf: part)
            bytes = bytes.dropFirst(part.count)
            if rest.count == Self.piece { try store() }
        }
    }

    private mutating func store() throws(OutputFault) {
        let file: Descriptor
        if let open = self.file { file = open } else { file = try open() }
        self.file = file
        guard let sealed = try? AES.GCM.seal(rest, using: key, nonce: Self.nonce(pieces)) else {
            throw OutputFault("versleutelen van wat wacht is mislukt", "what waits could not be encrypted")
        }
        let text = Array(sealed.ciphertext) + Array(sealed.tag)
        guard text.withUnsafeBytes({ file.write($0) }) else { throw broken("kan niet worden geschreven", "cannot be written") }
        pieces += 1
        rest.removeAll(keepingCapacity: true)
    }

    private func open() throws(OutputFault) -> Descriptor {
        if let file = Descriptor.unnamed(in: folder) { return file }
        let path = folder + "/" + name
        guard let file = Descriptor.new(path) else { throw broken("kan niet worden gemaakt", "cannot be made") }
        Descriptor.remove(path)
        return file
    }

    /// Gives everything, in order.
    func copy(_ take: (UnsafeRawBufferPointer) throws(OutputFault) -> Void) throws(OutputFault) {
        if let file {
            let length = Self.piece + Self.tag
            guard file.size == pieces * length else { throw OutputFault("wat wachtte is niet meer heel", "what waited is not whole any more") }
            for index in 0..<pieces {
                guard let text = file.read(length, at: index * length), let nonce = try? Self.nonce(index),
                    let box = try? AES.GCM.SealedBox(nonce: nonce, ciphertext: text.dropLast(Self.tag), tag: text.suffix(Self.tag)),
                    let plain = try? AES.GCM.open(box, using: key)
                else { throw OutputFault("wat wachtte is niet meer heel", "what waited is not whole any more") }
                try Self.give(Array(plain), take)
            }
        }
        try Self.give(rest, take)
    }

    private static func give(_ bytes: [UInt8], _ take: (UnsafeRawBufferPointer) throws(OutputFault) -> Void) throws(OutputFault) {
        let result = bytes.withUnsafeBytes { pointer -> Result<Void, OutputFault> in
            do throws(OutputFault) { return .success(try take(pointer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// The number of the piece: under one key no number comes twice.
    private static func nonce(_ number: Int) throws -> AES.GCM.Nonce {
        var bytes = [UInt8](repeating: 0, count: 4)
        withUnsafeBytes(of: UInt64(number).bigEndian) { bytes += $0 }
        return try AES.GCM.Nonce(data: bytes)
    }

    private func broken(_ nl: String, _ en: String) -> OutputFault { OutputFault(nl, en, path: folder, Descriptor.lastError) }
}

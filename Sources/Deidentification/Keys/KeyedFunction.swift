import Crypto

/// HMAC-SHA256 (RFC 2104) under one key, which is prepared once.
struct KeyedFunction {
    private let start: HMAC<SHA256>

    init(_ key: SymmetricKey) { start = HMAC(key: key) }

    func code(_ message: [UInt8]) -> HMAC<SHA256>.MAC {
        var code = start
        code.update(data: message)
        return code.finalize()
    }
}

import Crypto

/// Whether two secrets are the same, in a time that does not depend on where they differ; their lengths are no secret.
func isSameSecret(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    SymmetricKey(data: left) == SymmetricKey(data: right)
}

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#endif

/// eˣ, without the name of a platform in every file.
func exponential(_ x: Double) -> Double { exp(x) }

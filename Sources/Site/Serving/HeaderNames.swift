import HTTPTypes

extension HTTPField.Name {
    static let referrerPolicy = own("Referrer-Policy")
    static let crossOriginOpenerPolicy = own("Cross-Origin-Opener-Policy")
    static let crossOriginResourcePolicy = own("Cross-Origin-Resource-Policy")
    static let permissionsPolicy = own("Permissions-Policy")
    static let frameOptions = own("X-Frame-Options")
    static let robotsTag = own("X-Robots-Tag")
    static let forwarded = own("Forwarded")
    static let forwardedFor = own("X-Forwarded-For")
    static let fetchSite = own("Sec-Fetch-Site")

    /// A name written in the source; one that HTTP does not allow is a mistake of the programmer.
    private static func own(_ name: StaticString) -> HTTPField.Name {
        guard let name = HTTPField.Name(name.description) else { preconditionFailure("not a header name: \(name)") }
        return name
    }
}

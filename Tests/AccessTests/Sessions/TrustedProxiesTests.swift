import Access
import Testing

@Suite("Trusted proxies")
struct TrustedProxiesTests {
    private let proxies = TrustedProxies(["10.0.0.0/8", "::1", "2001:db8:1::/48"].map { TrustedProxies.Block($0)! })

    @Test("A header counts from a proxy of ours, read from the right, and never otherwise")
    func forwardedFor() {
        func client(_ peer: String, _ headers: String...) -> String { proxies.client(peer: peer, forwarded: [], forwardedFor: headers) }
        #expect(client("192.0.2.9", "198.51.100.1") == "192.0.2.9")
        #expect(client("10.0.0.1") == "10.0.0.1")
        #expect(client("10.0.0.1", "198.51.100.1") == "198.51.100.1")
        #expect(client("10.0.0.1", "203.0.113.7, 198.51.100.1") == "198.51.100.1", "what the stranger wrote is believed")
        #expect(client("10.0.0.1", "203.0.113.7, 198.51.100.1, 10.9.9.9") == "198.51.100.1")
        #expect(client("10.0.0.1", "203.0.113.7", "198.51.100.1") == "198.51.100.1", "a second header stands behind the first")
        #expect(client("10.0.0.1", "10.0.0.3, 10.0.0.2") == "10.0.0.3")
        #expect(client("10.0.0.1", "198.51.100.1, unknown") == "10.0.0.1")
        #expect(client("10.0.0.1", "198.51.100.1:4711") == "198.51.100.1")
        #expect(client("::ffff:10.0.0.1", "198.51.100.1") == "198.51.100.1")
        #expect(client("::1", "[2001:db8:2::5]:80, 2001:db8:1::9") == "2001:db8:2::5")
        #expect(client("10.0.0.1", "") == "10.0.0.1")
    }

    @Test("The examples of RFC 7239, section 4 and 7, and quoted rubbish")
    func forwarded() {
        func client(_ header: String) -> String { proxies.client(peer: "10.0.0.1", forwarded: [header], forwardedFor: []) }
        #expect(client("for=192.0.2.43") == "192.0.2.43")
        #expect(client("For=\"[2001:db8:cafe::17]:4711\"") == "2001:db8:cafe::17")
        #expect(client("for=192.0.2.60;proto=http;by=203.0.113.43") == "192.0.2.60")
        #expect(client("for=192.0.2.43, for=198.51.100.17") == "198.51.100.17")
        #expect(client("for=192.0.2.43,for=\"_gazonk\"") == "10.0.0.1")
        #expect(client("for=unknown") == "10.0.0.1")
        #expect(client("for=\"192.0.2.43") == "10.0.0.1")
        #expect(client("for=\"a,for=192.0.2.1\", for=198.51.100.17") == "198.51.100.17")
        #expect(client("for=192.0.2.1;for=192.0.2.2") == "10.0.0.1")
    }

    @Test("Where the two headers do not agree, one is of the visitor, and the proxy itself counts")
    func both() {
        func client(_ forwarded: String, _ forwardedFor: String) -> String {
            proxies.client(peer: "10.0.0.1", forwarded: [forwarded], forwardedFor: [forwardedFor])
        }
        #expect(client("for=192.0.2.43", "192.0.2.43") == "192.0.2.43")
        #expect(client("for=203.0.113.7", "192.0.2.43") == "10.0.0.1")
    }

    @Test(
        "What is no block is none",
        arguments: ["", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/08", "10.0.0", "::/129", "fe80::1%eth0", "x/8", "10.0.0.0/"])
    func blocks(text: String) {
        #expect(TrustedProxies.Block(text) == nil)
    }
}

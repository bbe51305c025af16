import HTTPTypes
import Hummingbird
import Testing

@testable import Site

@Suite("The routes") struct RouteTableTests {
    @Test("A second handler for the same address and method is refused")
    func twice() async {
        await #expect(processExitsWith: .failure) {
            var routes = RouteTable()
            routes.on(.get, "/a") { _, _ in Response(status: .ok) }
            routes.on(.post, "/a") { _, _ in Response(status: .ok) }
            routes.on(.get, "/a") { _, _ in Response(status: .ok) }
        }
    }

    @Test("Another method for the same address is none")
    func other() {
        var routes = RouteTable()
        routes.on(.get, "/a") { _, _ in Response(status: .ok) }
        routes.on(.post, "/a") { _, _ in Response(status: .ok) }
    }
}

extension Site {
    func addInterface(to routes: inout RouteTable) {}
    func addLawBook(to routes: inout RouteTable) {}
}

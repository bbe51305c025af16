import Text

/// How far a run is, on a terminal.
struct RunProgress {
    private let total: Int
    private var files = 0
    private var bytes = 0
    private var last = ContinuousClock.now
    private var isShown = false

    init(total: Int) { self.total = total }

    mutating func read(_ count: Int) {
        bytes += count
        show()
    }

    mutating func finished() {
        files += 1
        show()
    }

    private mutating func show() {
        guard Console.current.showsProgress, ContinuousClock.now - last > .milliseconds(500) else { return }
        last = ContinuousClock.now
        isShown = true
        let read = "\(bytes / 1_000_000) MB"
        Console.current.complain("\r" + (total > 1 ? say("\(files) van \(total) bestanden, \(read) ", "\(files) of \(total) files, \(read) ") : read + " "))
    }

    mutating func end() {
        if isShown { Console.current.complain("\r\u{1B}[K") }
    }
}

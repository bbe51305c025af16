import Foundation

/// Calls `work` on every item, on all cores. The results come in the order of the items.
func inParallel<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ progress: Progress, _ work: @escaping @Sendable (Item) -> Result
) async -> [Result] {
    let chunk = max(1, min(64, items.count / (ProcessInfo.processInfo.activeProcessorCount * 4) + 1))
    return await withTaskGroup(of: (Int, [Result]).self) { group in
        for start in stride(from: 0, to: items.count, by: chunk) {
            let part = items[start..<min(start + chunk, items.count)]
            group.addTask { (start, part.map(work)) }
        }
        var parts: [Int: [Result]] = [:]
        var done = 0
        for await (start, results) in group {
            parts[start] = results
            done += results.count
            progress.show(done, of: items.count)
        }
        return parts.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}

/// A counter on standard error, for a person who waits.
struct Progress: Sendable {
    var isShown: Bool
    var name = ""

    func named(_ name: String) -> Progress { Progress(isShown: isShown, name: name) }

    func show(_ done: Int, of total: Int) {
        if isShown { Console.current.complain("\r\u{1B}[K\(name): \(done)/\(total)") }
    }

    func clear() {
        if isShown { Console.current.complain("\r\u{1B}[K") }
    }
}

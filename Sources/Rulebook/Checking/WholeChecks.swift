import Text

/// The last step: what only shows when the whole rulebook is there.
extension Builder {
    mutating func checkWhole() {
    }
}

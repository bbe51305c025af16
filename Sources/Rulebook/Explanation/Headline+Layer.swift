extension Answer {
    /// The verdict of a layer and the breaches in one word: with guidance, or with house rules as well.
    public func headline(in layer: Layer) -> Headline {
        let label = (layers[layer] ?? verdict).label
        if label == .prohibited { return .prohibited }
        return breaches.isEmpty ? Headline(label) : .dutyBreached
    }
}

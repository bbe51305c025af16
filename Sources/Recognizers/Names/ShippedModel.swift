internal import CNameModel

extension NameModels {
    /// The models in the program.
    package static let shipped: NameModels = {
        guard let dutch = NameModel(UnsafeRawBufferPointer(start: waarborg_name_model(), count: waarborg_name_model_count())),
            let english = NameModel(UnsafeRawBufferPointer(start: waarborg_english_name_model(), count: waarborg_english_name_model_count()))
        else { preconditionFailure("a model of names in the program is damaged") }
        return NameModels(dutch: dutch, english: english)
    }()
}

extension NameRecognizer {
    /// With the models in the program.
    /// - Parameters:
    ///   - further: what else is reported, of the kinds in `furtherKinds`.
    ///   - telling: whether all is reported that can tell about somebody indirectly, of whatever kind: places, times, amounts, work, family, origin, works.
    public convenience init(_ setting: Setting, further: Set<EntityKind> = [], telling: Bool = false) {
        self.init(models: .shipped, setting: setting, further: further, telling: telling)
    }
}

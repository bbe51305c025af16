internal import CNameModel

extension NameModel {
    /// The model in the program.
    package static let shipped: NameModel = {
        guard let model = NameModel(UnsafeRawBufferPointer(start: waarborg_name_model(), count: waarborg_name_model_count())) else {
            preconditionFailure("the model of names in the program is damaged")
        }
        return model
    }()
}

extension NameRecognizer {
    /// With the model in the program.
    /// - Parameters:
    ///   - further: what else is reported, of the kinds in `furtherKinds`.
    ///   - telling: whether all is reported that can tell about somebody indirectly, of whatever kind: places, times, amounts, work, family, origin, works.
    public convenience init(_ setting: Setting, further: Set<EntityKind> = [], telling: Bool = false) {
        self.init(model: .shipped, setting: setting, further: further, telling: telling)
    }
}

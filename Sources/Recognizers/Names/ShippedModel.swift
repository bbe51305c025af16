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
    /// - Parameter further: what else is reported, of the kinds in `furtherKinds`.
    public convenience init(_ setting: Setting, further: Set<EntityKind> = []) { self.init(model: .shipped, setting: setting, further: further) }
}

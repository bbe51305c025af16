/// Something that is printed as dots, so that no log, error or debugger shows it.
public protocol Hidden: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {}

extension Hidden {
    public var description: String { "\(Self.self)(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

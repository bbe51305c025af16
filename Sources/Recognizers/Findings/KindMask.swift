/// Kinds as bits: asked for each finding, where a set would hash the name of the kind.
struct KindMask: Sendable {
    private var bits: UInt64 = 0

    init(_ kinds: some Sequence<EntityKind>) {
        precondition(EntityKind.allCases.count <= UInt64.bitWidth, "each kind has a bit")
        for kind in kinds { bits |= 1 << UInt64(kind.ordinal) }
    }

    @inline(__always) func contains(_ kind: EntityKind) -> Bool { bits >> UInt64(kind.ordinal) & 1 == 1 }
}

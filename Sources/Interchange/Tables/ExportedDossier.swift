public import Deadlines
public import Register
public import Rulebook
public import Text

/// A dossier as it goes out.
public struct ExportedDossier: Sendable, Hashable {
    public var register: Dossier.Register
    /// The number that people know it by.
    public var reference: String
    /// The name of the department; empty for none.
    public var department: String
    public var status: DossierVersion.Status?
    public var content: DossierContent
    /// The address of its public page, for formats that point to it; nil when it has none.
    public var address: String?
    /// The address of the dossier itself, which stays the same over its versions; nil where nobody gave it one.
    public var identity: String?
    /// Nil where nobody looked.
    public var standing: Standing?
    /// What was decided and done; nil where it does not go along. No import reads it back.
    public var record: DossierRecord?

    /// How a dossier stands on the day that it goes out. Files tell it to people; no import reads it back.
    public struct Standing: Sendable, Hashable {
        public var verdict: Headline
        public var permit: PermitStanding
        /// When the dossier must be looked at again.
        public var review: CivilDate?

        public init(verdict: Headline, permit: PermitStanding, review: CivilDate?) { (self.verdict, self.permit, self.review) = (verdict, permit, review) }
    }

    public init(
        register: Dossier.Register, reference: String, department: String = "", status: DossierVersion.Status? = nil, content: DossierContent,
        address: String? = nil, identity: String? = nil, standing: Standing? = nil, record: DossierRecord? = nil
    ) {
        (self.register, self.reference, self.department) = (register, reference, department)
        (self.status, self.content, self.address, self.identity) = (status, content, address, identity)
        (self.standing, self.record) = (standing, record)
    }
}

/// A file to hand out, with what it could not hold.
public struct ExportResult: Sendable, Hashable {
    public var bytes: [UInt8]
    public var lost: [ExportLoss]

    public init(bytes: [UInt8], lost: [ExportLoss]) { (self.bytes, self.lost) = (bytes, lost) }
}

/// Something of a dossier that a format cannot hold.
public struct ExportLoss: Sendable, Hashable {
    /// The reference of the dossier.
    public var dossier: String
    /// `name`, `purposes`, `operations`, `datasets`, an id of `RegisterFields` with row and column, or `fact:` and the English name.
    public var what: String
    public var why: Bilingual

    public init(dossier: String, what: String, why: Bilingual) { (self.dossier, self.what, self.why) = (dossier, what, why) }
}

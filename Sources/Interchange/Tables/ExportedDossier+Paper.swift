import Deadlines
public import Register
import Rulebook
import Text

extension ExportedDossier {
    /// For the head of an entry on paper: where the dossier stands on the day that it goes out.
    public var standingSection: Paper.Section {
        let none = Bilingual("–")
        let part = department.isEmpty ? [] : [Paper.Row(.init(nl: "afdeling", en: "department"), Bilingual(department))]
        return Paper.Section(
            "standing", .init(nl: "Hoe het staat", en: "Where it stands"),
            [
                .table(
                    part + [
                        .init(.init(nl: "status", en: "status"), status?.name ?? none),
                        .init(.init(nl: "oordeel", en: "verdict"), standing?.verdict.text ?? none),
                        .init(.init(nl: "vergunning", en: "permit"), standing?.permit.words ?? none),
                        .init(.init(nl: "herzien uiterlijk op", en: "review no later than"), standing?.review?.spelled ?? none),
                    ])
            ])
    }
}

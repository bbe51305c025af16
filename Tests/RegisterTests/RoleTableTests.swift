import Foundation
import Register
import RegisterTestSupport
import Testing
import Text

/// The table of who may do what: the one of the code is the one of the documentation, and keeps what must be kept apart.
@Suite struct RoleTableTests {
    @Test func theDocumentationShowsTheTable() throws {
        let text = try String(contentsOf: Office.root.appendingPathComponent("docs/register.md"), encoding: .utf8)
        let heads = "| | " + Role.allCases.map(\.name.en).joined(separator: " | ") + " |"
        #expect(text.contains(heads))
        for power in Power.allCases {
            let row = "| \(power.name.en) | " + Role.allCases.map { $0.powers.contains(power) ? "✓" : "" }.joined(separator: " | ") + " |"
            #expect(text.contains(row), "\(row)")
        }
    }

    /// Who decides does not check, the officer decides nothing, the administrator sees nothing.
    @Test func whatIsKeptApart() {
        #expect(Role.dataProtectionOfficer.powers.isDisjoint(with: [.edit, .judge, .submit, .approve, .sign, .issuePermit, .decideForCouncil]))
        #expect(Role.administrator.powers.isDisjoint(with: [.read, .readHistory, .edit, .approve, .sign, .issuePermit, .takeOut]))
        #expect(Role.auditor.powers == [.read, .readHistory, .takeOut])
        #expect(Role.reader.powers == [.read])
        for role in Role.allCases { #expect(!role.powers.isSuperset(of: [.approve, .sign]), "\(role)") }
        for power in Power.allCases { #expect(Role.allCases.contains { $0.powers.contains(power) }, "nobody may \(power)") }
        #expect(Role.allCases.filter { $0.powers.contains(.advise) } == [.dataProtectionOfficer])
        #expect(Role.allCases.filter { $0.powers.contains(.decideForCouncil) } == [.worksCouncilMember])
    }

    /// Groups of a sign-in service and departments can make somebody officer and process owner at once: then only the officer counts.
    @Test func theOfficerDecidesNothingWhereverTheRolesComeFrom() {
        let (organisation, north, south) = (Identifier<Organisation>("een")!, Identifier<Department>("noord")!, Identifier<Department>("zuid")!)
        var account = Account(id: Identifier("iemand")!, name: "Iemand", email: "iemand@voorbeeld.example")
        account.memberships = [
            Membership(organisation: organisation, role: .processOwner, source: .group),
            Membership(organisation: organisation, department: north, role: .dataProtectionOfficer),
            Membership(organisation: organisation, department: north, role: .mandateHolder),
        ]
        let actor = Actor(account)
        #expect(actor.roles(in: organisation, department: north) == [.dataProtectionOfficer])
        #expect(actor.powers(in: organisation, department: north) == Role.dataProtectionOfficer.powers)
        #expect(actor.roles(in: organisation, department: south) == [.processOwner])
        #expect(actor.departments(in: organisation, with: .advise) == [north])
        #expect(actor.departments(in: organisation, with: .sign) == [])
    }
}

import Testing

@testable import DisclosureRisk

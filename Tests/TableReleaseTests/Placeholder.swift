import Testing

@testable import TableRelease

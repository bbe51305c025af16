import Testing
@Test func placeholderDeadlines() {}

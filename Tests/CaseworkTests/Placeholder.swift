import Testing
@Test func placeholderCasework() {}

import Testing
@Test func placeholderRulebook() {}

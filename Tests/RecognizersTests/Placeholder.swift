import Testing

@testable import Recognizers

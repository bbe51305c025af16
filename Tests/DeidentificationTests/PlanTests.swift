import Testing
@testable import Deidentification

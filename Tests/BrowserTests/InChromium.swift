import Testing

/// All tests in a browser, one after the other: two at once would only slow one another down.
@Suite(.serialized, .timeLimit(.minutes(20)))
enum InChromium {}

public import Text

/// What a message means. Each tone has a word and a picture besides its colour, so nobody needs to see the colour.
public enum Tone: String, Sendable, Hashable, CaseIterable {
    case info
    case ok
    case warning
    case error

    /// The word before a message of this tone.
    public var word: Bilingual {
        switch self {
        case .info: Words.info
        case .ok: Words.ok
        case .warning: Words.warning
        case .error: Words.error
        }
    }

    var icon: Flow {
        switch self {
        case .info:
            .trusted(
                #"<svg class="wb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2"/><path d="M12 11v6M12 7v1" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>"#
            )
        case .ok:
            .trusted(
                #"<svg class="wb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2"/><path d="M7 12.5l3.5 3.5L17 9" fill="none" stroke="currentColor" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>"#
            )
        case .warning:
            .trusted(
                #"<svg class="wb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M12 2.5L22.5 21h-21z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M12 9v6M12 18v.2" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>"#
            )
        case .error:
            .trusted(
                #"<svg class="wb-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d="M8 2h8l6 6v8l-6 6H8l-6-6V8z" fill="none" stroke="currentColor" stroke-width="2" stroke-linejoin="round"/><path d="M8.5 8.5l7 7m0-7l-7 7" stroke="currentColor" stroke-width="3" stroke-linecap="round"/></svg>"#
            )
        }
    }
}

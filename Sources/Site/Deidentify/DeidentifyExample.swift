import Text

/// A letter to try the page with. Nobody in it exists; numbers and addresses are of ranges that are set apart for examples and tests.
enum DeidentifyExample {
    /// The BSN passes the eleven test and begins as those of test persons do; the account is at a bank that does not exist; the domain is of RFC 2606.
    static func text(_ language: Language) -> String {
        switch language {
        case .nl:
            """
            Verslag van een verzonnen gesprek, 12 maart 2026

            Mevrouw Fantasia van Verzinsel (geboren op 3 april 1985, BSN 999990019) belde over haar aanvraag. Zij woont op \
            Voorbeeldstraat 12, 1234 AB Voorbeeldstad en is te bereiken op 06-00000000 of fantasia@example.com. De uitkering mag naar \
            rekening NL64XXXX0123456789.

            Zij vertelde dat zij wegens een depressie onder behandeling is. Haar broer Denkbeeld van Verzinsel, 38 jaar, regelt de post. \
            Mevrouw Van Verzinsel wil voor 1 mei 2026 antwoord.

            Met vriendelijke groet,
            Piet Proefpersoon
            """
        case .en:
            """
            Report of an invented talk, 12 March 2026

            Mrs Fantasia Fableton (born on 3 April 1985, BSN 999990019) called about her application. She lives at \
            Voorbeeldstraat 12, 1234 AB Voorbeeldstad and has phone number 06-00000000 and e-mail fantasia@example.com. The benefit may go to \
            account NL64XXXX0123456789.

            She said that she is being treated for depression. Her brother Imaginus Fableton, 38 years old, takes care of the post. \
            Mrs Fableton wants an answer before 1 May 2026.

            Kind regards,
            Peter Placeholder
            """
        }
    }
}

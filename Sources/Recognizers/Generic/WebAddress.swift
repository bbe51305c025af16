/// Web addresses that point at a person: pages on networks (`linkedin.com/in/…`), and pages of people elsewhere (`/~jan`, `/medewerkers/jan-jansen`). Other
/// addresses are no findings, and what is in them counts only where it is sure.
public struct WebAddressRecognizer: Recognizer {
    public let id = "intl-url"
    public let kinds: [EntityKind] = [.url]
    public let attention = Attention([.address, .words], cues: .site)

    public init() {}

    /// For each site: how the path of a person begins, and which first parts of a path are of no person.
    private struct Site {
        var prefixes: [String]
        var notPeople: WordSet
    }

    private static let sites: [UInt64: Site] = {
        let common =
            "about tos help login signup settings privacy terms legal search explore home share sharer hashtag policies jobs press "
            + "developers i intent topics features pricing blog"
        let list: [(String, [String], String)] = [
            ("linkedin.com", ["in/", "pub/", "profile/"], "company jobs feed learning school"),
            ("facebook.com", [""], "pages groups events marketplace watch plugins tr dialog business"),
            ("fb.com", [""], ""), ("fb.me", [""], ""), ("instagram.com", [""], "p reel reels stories accounts tv"),
            ("x.com", [""], "compose messages notifications"),
            ("twitter.com", [""], "compose messages notifications"), ("tiktok.com", ["@"], ""), ("youtube.com", ["@", "user/", "c/", "channel/"], ""),
            (
                "github.com", [""],
                "orgs python nodejs apple microsoft google facebook torvalds/linux kubernetes apache rust-lang swiftlang mozilla golang docker vercel angular rails django minbzk "
                    + "topics marketplace sponsors apps collections trending enterprise"
            ),
            ("gitlab.com", [""], "groups explore"), ("codeberg.org", [""], "explore"), ("bitbucket.org", [""], "product"), ("medium.com", ["@"], ""),
            ("snapchat.com", ["add/"], ""), ("t.me", [""], "joinchat s"),
            ("wa.me", [""], ""), ("pinterest.com", [""], "pin ideas"),
            ("pinterest.nl", [""], "pin ideas"), ("strava.com", ["athletes/"], ""), ("reddit.com", ["user/", "u/"], ""), ("threads.net", ["@"], ""),
            ("threads.com", ["@"], ""),
            ("bsky.app", ["profile/"], ""), ("orcid.org", [""], "organizations"), ("researchgate.net", ["profile/"], ""), ("xing.com", ["profile/"], ""),
            ("about.me", [""], ""),
            ("twitch.tv", [""], "directory videos"), ("keybase.io", [""], ""), ("stackoverflow.com", ["users/"], ""),
            ("goodreads.com", ["user/", "author/"], ""),
            ("soundcloud.com", [""], "discover stream"), ("flickr.com", ["people/", "photos/"], ""), ("quora.com", ["profile/"], ""), ("vk.com", [""], ""),
            ("patreon.com", [""], ""), ("behance.net", [""], ""),
            ("academia.edu", [""], ""), ("dribbble.com", [""], "shots"), ("linktr.ee", [""], ""), ("spotify.com", ["user/"], ""),
            ("mastodon.social", ["@"], ""), ("mastodon.nl", ["@"], ""),
        ]
        return Dictionary(uniqueKeysWithValues: list.map { (WordReading.hash($0.0), Site(prefixes: $0.1, notPeople: WordSet(common + " " + $0.2))) })
    }()

    /// Parts of a path behind which the name or number of a person follows.
    private static let people = WordSet(
        "user users u profile profiles profiel profielen people person persoon medewerker medewerkers member members lid leden "
            + "author authors auteur auteurs team staff employee employees in athletes klant klanten "
            + "patient patienten client clienten student studenten wie-is-wie"
    )
    private static let professionals = WordSet(
        "zorgverlener zorgverleners specialist specialisten specialists arts artsen doctors therapeuten behandelaars docenten teachers advocaten lawyers")
    private static let aboutMe = ["over-mij", "overmij", "about-me", "aboutme", "wie-ben-ik"].map { WordReading.hash($0) }
    private static let profile = WordReading.hash("profile.php")
    /// Pages behind `/users/` and the like that are nobody's.
    private static let pages = WordSet(
        """
        overzicht index zoeken login logout contact vacatures nieuws portaal home all list search new edit settings register inloggen aanmelden team
        staff help faq over about alle overview archief archive password signup dashboard werken-bij
        """)
    private static let keys = WordSet("user username userid email mail name naam bsn user_id uid klantnummer patient member login account")

    public func examine(_ place: inout Place) {
        var start = place.start
        var host = place.end
        if place.cue.isEmpty {
            // Behind `://`: the scheme goes before it.
            guard place.byte(place.start) == 0x3A else { return }
            start = place.wordStart(before: place.start)
            guard start < place.start else { return }
            // Inside another address only the last one is looked at, as in an archive of pages: else the work grows with the square of the length.
            if place.insideAddress > place.start, isFollowed(place) { return }
        } else {
            // `linkedin.com/in/…` without a scheme, perhaps with `www.` or `nl.` before it.
            guard place.byte(place.end) == 0x2E, place.insideAddress <= place.start else { return }
            start = place.start
            while place.byte(start - 1) == 0x2E, place.wordStart(before: start - 1) < start - 1 { start = place.wordStart(before: start - 1) }
            guard place.byte(start - 1) != 0x40, !place.isAlphanumeric(start - 1), !isMail(place, start) else { return }
            host = start
        }
        let isWritten = place.byte(place.start) == 0x3A
        let end = addressEnd(place, host, within: isWritten ? .max : Self.examined)
        guard end > host + 3 else { return }
        place.cue = []
        var hostEnd = host
        while hostEnd < end, ![0x2F, 0x3F, 0x23].contains(place.byte(hostEnd)) { hostEnd += 1 }
        let written = start
        let isPerson = pointsAtPerson(place, host..<hostEnd, hostEnd..<end)
        if isPerson {
            place.report(.url, written..<addressEnd(place, host, within: .max), confidence: 95, reason: .form, by: id)
        } else if isWritten {
            place.insideAddress = end
        }
    }

    /// `t.jansen@example.nl`
    private func isMail(_ place: borrowing Place, _ start: Int) -> Bool {
        var at = start
        while place.isAlphanumeric(at) || [0x2E, 0x2D, 0x5F, 0x2B].contains(place.byte(at)) { at += 1 }
        return place.byte(at) == 0x40
    }

    /// How many bytes are looked at of an address without a scheme; browsers take about as many.
    private static let examined = 2_048

    /// Whether another address begins in this one.
    private func isFollowed(_ place: borrowing Place) -> Bool {
        var at = place.end
        while place.byte(at) > 0x20, at < place.insideAddress {
            if place.byte(at) == 0x3A, place.byte(at + 1) == 0x2F, place.byte(at + 2) == 0x2F { return true }
            at += 1
        }
        return false
    }

    private func addressEnd(_ place: borrowing Place, _ from: Int, within limit: Int) -> Int {
        var at = from
        var round = 0
        while at - from < limit {
            let byte = place.byte(at)
            if byte <= 0x20 || [0x22, 0x3C, 0x3E, 0x5C, 0x60, 0x7C, 0x7B, 0x7D, 0x5E].contains(byte) { break }
            if byte >= 0x80, !place.isAlphanumeric(at) { break }
            if byte == 0x28 { round += 1 }
            if byte == 0x29 {
                if round == 0 { break }
                round -= 1
            }
            if byte == 0x5D || byte == 0x3B { break }
            at += 1
        }
        while at > from, [0x2E, 0x2C, 0x21, 0x3F, 0x3A, 0x27, 0x2A].contains(place.byte(at - 1)) { at -= 1 }
        return at
    }

    private func pointsAtPerson(_ place: borrowing Place, _ host: Range<Int>, _ path: Range<Int>) -> Bool {
        // `https://jan@…`: somebody's account.
        var name = host.lowerBound
        for at in host where place.byte(at) == 0x40 { name = at + 1 }
        if name > host.lowerBound, place.byte(name - 1) == 0x40 { return true }
        let whole = siteName(place, name..<host.upperBound)
        if isPersonal(place, name..<host.upperBound, whole) { return true }
        var parts = Parts(place.bytes, path)
        if let site = Self.sites[whole] {
            guard let first = parts.next(), !isOrganisation(place, first), !isOfProject(place, host.lowerBound, path) else { return false }
            // `profile.php?id=…`
            if WordReading.hash(place.bytes, first) == Self.profile, place.byte(first.upperBound) == 0x3F { return true }
            for prefix in site.prefixes {
                if prefix.isEmpty {
                    return !Self.isFile(place, first) && first.count >= 2 && !site.notPeople.contains(WordReading.hash(place.bytes, first))
                }
                if prefix == "@" {
                    if place.byte(first.lowerBound) == 0x40, first.count > 1 { return true }
                } else if WordReading.hash(place.bytes, first) == WordReading.hash(String(prefix.dropLast())) {
                    return parts.next().map { $0.count >= 2 } ?? false
                }
            }
            return false
        }
        // Elsewhere: a part that announces a person, `~jan` or `@jan`; or the server where a provider's customers have their pages.
        var announced = place.word(at: name).map { Self.homes.contains($0.hash) && place.byte($0.end) == 0x2E } ?? false
        var announcedLoosely = false
        while let part = parts.next() {
            let first = place.byte(part.lowerBound)
            if Self.aboutMe.contains(where: { $0 == WordReading.hash(place.bytes, part) }) { return true }
            if part.count > 2, first == 0x7E || first == 0x40 { return true }
            if announced { return isName(place, part) }
            // `/docenten/annascholten`
            if NamePair.isNames(place.bytes, part) || announcedLoosely && NamePair.mayBeNames(place.bytes, part) { return true }
            // `/specialisten/s-postma`, and no `/specialisten/cardiologie`.
            if announcedLoosely, place.byte(part.lowerBound + 1) == 0x2D || place.byte(part.lowerBound + 2) == 0x2D, part.count > 4 { return true }
            announcedLoosely = Self.professionals.contains(WordReading.hash(place.bytes, part))
            announced = Self.people.contains(WordReading.hash(place.bytes, part))
        }
        return queryNames(place, path)
    }

    private static let homes = WordSet("home members people users homepages homepage perso")
    private static let organisations = [
        "gemeente", "politie", "brandweer", "ministerie", "provincie", "universiteit", "university", "hogeschool", "bibliotheek", "stichting", "ziekenhuis",
        "rijksmuseum", "rijksoverheid", "rijkswaterstaat", "museum",
    ].map { Array($0.utf8) }

    private static let ofProjects = WordSet("issues pull pulls releases wiki actions commits merge_requests")

    /// `git clone https://github.com/…/service.git`, `…/project/issues/3`: a page of what people make together.
    private func isOfProject(_ place: borrowing Place, _ host: Int, _ path: Range<Int>) -> Bool {
        if path.count > 4, place.byte(path.upperBound - 4) == 0x2E, WordReading.hash(place.bytes, (path.upperBound - 3)..<path.upperBound) == Self.git {
            return true
        }
        var parts = Parts(place.bytes, path)
        guard parts.next() != nil, parts.next() != nil else { return false }
        if place.isSaid(Self.ofCode, before: host - 3, within: 6) { return true }
        guard let third = parts.next() else { return false }
        return Self.ofProjects.contains(WordReading.hash(place.bytes, third))
    }

    private static let ofCode = WordSet("library repo repository bibliotheek broncode source package pakket project tool plugin fork clone")
    private static let git = WordReading.hash("git")

    /// `instagram.com/gemeentevoorbeeld`: the account of an organisation, by what it begins with.
    private func isOrganisation(_ place: borrowing Place, _ part: Range<Int>) -> Bool {
        Self.organisations.contains { word in
            part.count >= word.count && word.indices.allSatisfy { WordReading.lower(place.byte(part.lowerBound + $0)) == word[$0] }
        }
    }

    /// Sites where everybody has a name before the domain, and those where a path does.
    private static let hosts = WordSet(
        """
        github.io gitlab.io blogspot.com blogspot.nl wordpress.com tumblr.com wixsite.com weebly.com substack.com jimdo.com webnode.nl carrd.co netlify.app
        vercel.app livejournal.com myportfolio.com neocities.org glitch.me tripod.com home.blog
        """)
    private static let generic = WordSet("www docs blog help support status api pages about nl en m static cdn assets developer community news")
    private static let ownPages = WordSet(
        "auteurspagina profielpagina profiel profile homepage homepagina portfolio weblog personal persoonlijke eigen blog profielen profiles")
    private static let ofFirms = WordSet("company bedrijf bedrijfssite bedrijfswebsite onderneming firm corporate organisatie webshop winkel")

    /// `jandevries.github.io`, and what is said to be somebody's own: `Homepage van …: https://…`.
    private func isPersonal(_ place: borrowing Place, _ host: Range<Int>, _ site: UInt64) -> Bool {
        if Self.hosts.contains(site) {
            let end = place.word(at: host.lowerBound)?.end ?? host.lowerBound
            return end > host.lowerBound && !Self.generic.contains(WordReading.hash(place.bytes, host.lowerBound..<end)) && dots(place, host) >= 2
        }
        let isOfFirm = place.isSaid(Self.ofFirms, before: place.start, within: 3)
        if !isOfFirm, isNamesake(place, host) || isNamePair(place, host) { return true }
        // The words before it on the line or the line above, until one says so.
        var at = host.lowerBound
        var words = 0
        while words < 7, at > place.range.lowerBound, host.lowerBound - at < 60 {
            let start = place.wordStart(before: at)
            if start < at {
                if Self.ownPages.contains(WordReading.hash(place.bytes, start..<at)) { return true }
                words += 1
                at = start
            } else {
                at -= 1
                if place.byte(at) == 0x2E, place.byte(at + 1) == 0x20 { return false }
            }
        }
        return false
    }

    /// `Bram Brouwer: https://www.brambrouwer.nl`: the name of the host is made of words that stand near it.
    private func isNamesake(_ place: borrowing Place, _ host: Range<Int>) -> Bool {
        var label: [UInt8] = []
        var at = host.lowerBound
        if let first = place.word(at: at), first.hash == Self.www, place.byte(first.end) == 0x2E { at = first.end + 1 }
        while at < host.upperBound, place.byte(at) != 0x2E {
            if place.byte(at) != 0x2D { label.append(WordReading.lower(place.byte(at))) }
            at += 1
        }
        guard (6...40).contains(label.count) else { return false }
        return isSpelled(place, label, max(place.range.lowerBound, host.lowerBound - 120)..<host.lowerBound)
            || isSpelled(place, label, host.upperBound..<min(place.range.upperBound, host.upperBound + 100))
    }

    /// `gijspeeters.nl`: a given name and a surname.
    private func isNamePair(_ place: borrowing Place, _ host: Range<Int>) -> Bool {
        var start = host.lowerBound
        if let first = place.word(at: start), first.hash == Self.www, place.byte(first.end) == 0x2E { start = first.end + 1 }
        var end = start
        while end < host.upperBound, WordReading.isLetter(place.byte(end)) || place.byte(end) == 0x2D { end += 1 }
        guard end < host.upperBound, place.byte(end) == 0x2E, !host.contains(where: { $0 > end && place.byte($0) == 0x2E }) else { return false }
        return NamePair.isNames(place.bytes, start..<end)
    }

    /// Whether two or more words on end, the first with a capital, spell a label.
    private func isSpelled(_ place: borrowing Place, _ label: [UInt8], _ window: Range<Int>) -> Bool {
        var at = window.lowerBound
        while at < window.upperBound {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if WordReading.lower(place.byte(at)) == label[0], place.isUpperStart(at) {
                var (here, spelled, words) = (at, 0, 0)
                while here < window.upperBound, spelled < label.count {
                    let byte = place.byte(here)
                    if WordReading.isLetter(byte) {
                        if here == at || !WordReading.isLetter(place.byte(here - 1)) { words += 1 }
                        guard WordReading.lower(byte) == label[spelled] else { break }
                        spelled += 1
                    } else if ![0x20, 0x2D, 0x27, 0x2E].contains(byte) {
                        break
                    }
                    here += 1
                }
                if spelled == label.count, words >= 2, !WordReading.isLetter(place.byte(here)) { return true }
                // `Achternaam: Postma`, `Voornaam: Bas`: the rest of the label stands elsewhere.
                if words == 1 || !WordReading.isLetter(place.byte(here)), (2...(label.count - 2)).contains(word.end - at),
                    isWord(place, label[(word.end - at)...], window), isWord(place, label[..<(word.end - at)], at..<word.end)
                {
                    return true
                }
            }
            at = word.end
        }
        return false
    }

    /// Whether a word with a capital stands in a part of the text.
    private func isWord(_ place: borrowing Place, _ wanted: ArraySlice<UInt8>, _ window: Range<Int>) -> Bool {
        var at = window.lowerBound
        while at < window.upperBound {
            guard let word = place.word(at: at) else {
                at += 1
                continue
            }
            if word.end - at == wanted.count, place.isUpperStart(at),
                (0..<wanted.count).allSatisfy({
                    WordReading.lower(place.byte(at + $0)) == wanted[wanted.startIndex + $0]
                })
            {
                return true
            }
            at = word.end
        }
        return false
    }

    private static let www = WordReading.hash("www")

    private func dots(_ place: borrowing Place, _ host: Range<Int>) -> Int { host.count { place.byte($0) == 0x2E } }

    /// `jan-jansen`, `jdevries`, `12345`: and not `overzicht` or `index.html`.
    private func isName(_ place: borrowing Place, _ part: Range<Int>) -> Bool {
        guard part.count >= 3, !Self.isFile(place, part) else { return false }
        var (hyphens, digits) = (0, 0)
        for at in part {
            if [0x2D, 0x2E, 0x5F].contains(place.byte(at)) { hyphens += 1 }
            if place.isDigit(at) { digits += 1 }
        }
        guard !Self.pages.contains(WordReading.hash(place.bytes, part)) else { return false }
        return hyphens <= 4 && (hyphens >= 1 || digits >= 3 || part.count >= 4)
    }

    private func queryNames(_ place: borrowing Place, _ path: Range<Int>) -> Bool {
        var at = path.lowerBound
        while at < path.upperBound, place.byte(at) != 0x3F { at += 1 }
        while at < path.upperBound {
            let key = at + 1
            var end = key
            while end < path.upperBound, place.byte(end) != 0x3D, place.byte(end) != 0x26 { end += 1 }
            if place.byte(end) == 0x3D, Self.keys.contains(WordReading.hash(place.bytes, key..<end)), end + 2 < path.upperBound { return true }
            at = end
            while at < path.upperBound, place.byte(at) != 0x26 { at += 1 }
        }
        return false
    }

    private static func isFile(_ place: borrowing Place, _ part: Range<Int>) -> Bool {
        guard let dot = part.last(where: { place.byte($0) == 0x2E }) else { return false }
        return [".html", ".php", ".htm", ".aspx", ".pdf", ".js", ".css", ".png", ".jpg", ".txt", ".xml", ".json"].contains {
            WordReading.hash($0) == WordReading.hash(place.bytes, dot..<part.upperBound)
        }
    }

    /// The hash of the last two names of a host: `nl.linkedin.com` is `linkedin.com`.
    private func siteName(_ place: borrowing Place, _ host: Range<Int>) -> UInt64 {
        var dots = 0
        var at = host.upperBound
        var end = host.upperBound
        for index in host where place.byte(index) == 0x3A {
            end = index
            break
        }
        at = end
        while at > host.lowerBound {
            if place.byte(at - 1) == 0x2E {
                dots += 1
                if dots == 2 { break }
            }
            at -= 1
        }
        return WordReading.hash(place.bytes, at..<end)
    }

    /// The parts of a path between slashes.
    private struct Parts {
        let bytes: UnsafeBufferPointer<UInt8>
        var at: Int
        let end: Int

        /// - Parameter path: inside what may be looked at.
        init(_ bytes: UnsafeBufferPointer<UInt8>, _ path: Range<Int>) {
            self.bytes = bytes
            at = path.lowerBound
            var end = path.lowerBound
            while end < path.upperBound, bytes[end] != 0x3F, bytes[end] != 0x23 { end += 1 }
            self.end = end
        }

        mutating func next() -> Range<Int>? {
            while at < end, bytes[at] == 0x2F { at += 1 }
            let start = at
            while at < end, bytes[at] != 0x2F { at += 1 }
            return at > start ? start..<at : nil
        }
    }
}

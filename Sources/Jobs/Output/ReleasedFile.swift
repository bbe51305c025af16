#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A file that has got its final name, with what it takes to undo that: of several outputs all leave or none.
struct ReleasedFile {
    /// The number of the system's error.
    struct Mistake: Error {
        let number: Int32
    }

    private let file: Descriptor
    private let path: String
    /// The name under which what stood there before waits.
    private let before: String?
    /// Folders that were made for it, outermost first.
    private let made: [String]

    /// Gives a file its final name.
    /// - Parameters:
    ///   - waiting: the name that it has.
    ///   - folders: to be made first, outermost first.
    ///   - kept: the name under which what stands there waits, so that it can come back; nil where it need not.
    /// - Throws: where that cannot be; all is then as it was.
    init(_ file: Descriptor, waiting: String, path: String, folders: [String], keepingAs kept: String?) throws(Mistake) {
        var made: [String] = []
        func undone() -> Mistake {
            let mistake = Mistake(number: Descriptor.lastError)
            for folder in made.reversed() { rmdir(folder) }
            return mistake
        }
        for folder in folders {
            if mkdir(folder, 0o700) == 0 {
                made.append(folder)
            } else {
                let mistake = undone()
                // Another output of the same job may have made it.
                guard mistake.number == EEXIST, Descriptor.standing(folder) == .folder else { throw mistake }
            }
        }
        var before: String?
        if let kept, Self.isThere(path) {
            // A second name for it where the file system can, so that it stands there all the time.
            guard linkat(AT_FDCWD, path, AT_FDCWD, kept, 0) == 0 || Descriptor.rename(path, kept) else { throw undone() }
            before = kept
        }
        guard Descriptor.rename(waiting, path) else {
            let mistake = undone()
            if let before { Self.bringBack(before, path) }
            throw mistake
        }
        (self.file, self.path, self.before, self.made) = (file, path, before, made)
    }

    private static func isThere(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    @discardableResult
    private static func bringBack(_ before: String, _ path: String) -> Bool {
        guard Descriptor.rename(before, path) else { return false }
        // Between two names of one file a rename does nothing.
        Descriptor.remove(before)
        return true
    }

    /// Makes it so that it never had its name.
    /// - Returns: false where it stays, or somebody put something else there meanwhile.
    func takeBack() -> Bool {
        var (own, there) = (stat(), stat())
        guard fstat(file.number, &own) == 0, lstat(path, &there) == 0, own.st_dev == there.st_dev, own.st_ino == there.st_ino else { return false }
        if let before {
            guard Self.bringBack(before, path) else { return false }
        } else {
            guard unlink(path) == 0 else { return false }
        }
        for folder in made.reversed() { rmdir(folder) }
        return true
    }

    /// It stays: what stood there before goes.
    func settle() { if let before { Descriptor.remove(before) } }

    /// Brings the names to the disk. It is out by now; not every file system can say that they are there.
    func sync() {
        for folder in made.reversed() + [path] { _ = Descriptor.sync(folder: HeldOutput.split(folder).folder) }
    }
}

import CPostgres
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A real PostgreSQL server in a folder of its own, on a socket and no port. It lasts as long as this process: a shell
/// that waits for the end of its input stops it and removes the folder, also when the process is killed.
public final class PostgresServer: Sendable {
    public struct NotStarted: Error {
        public var words: String
    }

    /// One for all tests of this process.
    public static let shared = Result { try PostgresServer() }

    private let folder: String
    private let commands: Int32
    private let answers: Int32

    /// - Parameter isDurable: whether commits wait for the disk; tests are quicker without.
    public init(isDurable: Bool = false) throws {
        (commands, answers) = try startShell(Self.script, isDurable ? "on" : "off")
        let answer = readLine(from: answers)
        guard answer.hasPrefix("/") else { throw NotStarted(words: answer) }
        folder = answer
    }

    deinit {
        close(commands)
        close(answers)
    }

    /// The address of a database on the server.
    public func address(of database: String) -> String { "postgresql:///\(database)?host=\(folder)&user=waarborg" }

    /// Kills the server as a power cut would, short of the disk, and starts it again.
    public func restart() throws {
        _ = write(commands, "restart\n", 8)
        let answer = readLine(from: answers)
        guard answer == folder else { throw NotStarted(words: answer) }
    }

    /// Runs SQL outside a transaction.
    public func execute(_ sql: String) throws {
        let connection = PQconnectdb(address(of: "postgres"))
        defer { PQfinish(connection) }
        let result = PQexec(connection, sql)
        defer { PQclear(result) }
        guard PQresultStatus(result) == PGRES_COMMAND_OK else { throw NotStarted(words: String(cString: PQerrorMessage(connection))) }
    }

    private static let script = """
        cd /
        bin=
        for folder in "$(dirname "$(command -v initdb || echo /)")" /usr/lib/postgresql/*/bin /opt/homebrew/opt/postgresql*/bin /usr/local/opt/postgresql*/bin; do
            [ -x "$folder/initdb" ] && [ -x "$folder/pg_ctl" ] && bin=$folder && break
        done
        [ -n "$bin" ] || { echo 'no initdb and pg_ctl: scripts/install-deps test installs PostgreSQL'; exit; }
        folder=$(mktemp -d /tmp/waarborg-postgres.XXXXXX)
        as_user() { "$@"; }
        if [ "$(id -u)" = 0 ]; then
            chown postgres "$folder"
            if command -v runuser >/dev/null; then as_user() { runuser -u postgres -- "$@"; }; else as_user() { su postgres -c "$*"; }; fi
        fi
        control() { as_user "$bin/pg_ctl" -D "$folder/data" -s -w -l "$folder/log" "$@" </dev/null >>"$folder/control" 2>&1; }
        create() { as_user "$bin/initdb" -D "$folder/data" -U waarborg -A trust -E UTF8 --no-locale -N "$@" </dev/null >"$folder/control" 2>&1; }
        create --locale-provider=icu --icu-locale=nl || { rm -rf "$folder/data"; create; }
        {
            echo "listen_addresses = ''"
            echo "unix_socket_directories = '$folder'"
            echo "fsync = $1"
            echo "max_connections = 400"
            echo "deadlock_timeout = 50ms"
        } >>"$folder/data/postgresql.conf"
        if control start; then echo "$folder"; else tail -n 3 "$folder/control" "$folder/log" | tr '\\n' ' '; echo; fi
        while read -r command; do
            if control restart -m immediate; then echo "$folder"; else tail -n 3 "$folder/control" | tr '\\n' ' '; echo; fi
        done
        control stop -m immediate
        rm -rf "$folder"
        """
}

/// A shell in a process group of its own, so that Ctrl-C in a terminal leaves it time to clean up.
/// - Returns: where to write its input and read its output.
private func startShell(_ script: String, _ argument: String) throws -> (input: Int32, output: Int32) {
    var (input, output): ([Int32], [Int32]) = ([0, 0], [0, 0])
    guard pipe(&input) == 0, pipe(&output) == 0 else { throw PostgresServer.NotStarted(words: "no pipe") }
    for descriptor in input + output { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    #if canImport(Glibc)
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
    #else
        var actions: posix_spawn_file_actions_t?
        var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_adddup2(&actions, input[0], 0)
    posix_spawn_file_actions_adddup2(&actions, output[1], 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A pipe of another test that came along would never end for who reads it, for this shell lasts as long as the tests.
    #if canImport(Glibc)
        for descriptor: Int32 in 3..<1_024 { posix_spawn_file_actions_addclose(&actions, descriptor) }
    #endif
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    #if canImport(Glibc)
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP
    #else
        let flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_CLOEXEC_DEFAULT
    #endif
    posix_spawnattr_setflags(&attributes, Int16(flags))
    let text: [String] = ["/bin/sh", "-c", script, "sh", argument]
    var words: [UnsafeMutablePointer<CChar>?] = text.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var process: pid_t = 0
    guard posix_spawn(&process, "/bin/sh", &actions, &attributes, &words, environ) == 0 else {
        throw PostgresServer.NotStarted(words: "/bin/sh does not start")
    }
    close(input[0])
    close(output[1])
    // Exit tests wait for any child that ends, and go on with this one for ever if nobody takes its status.
    let shell = process
    Thread.detachNewThread {
        var status: Int32 = 0
        waitpid(shell, &status, 0)
    }
    return (input[1], output[0])
}

private func readLine(from descriptor: Int32) -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while read(descriptor, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
}

import Database

/// The tables of the assessments, as steps that each database goes through once and in order. A step that has been
/// released is never changed: what is to be different comes as a new step.
enum Schema {
    static let steps = [
        // The events are the one truth about the answers. The token is known by its digest only.
        Migration(
            name: "storage 1 assessments",
            sql: """
                CREATE TABLE assessment (
                  id INTEGER PRIMARY KEY,
                  token_sha256 BLOB NOT NULL UNIQUE CHECK (length(token_sha256) = 32),
                  language TEXT NOT NULL CHECK (language IN ('nl', 'en')),
                  created_ms INTEGER NOT NULL,
                  changed_ms INTEGER NOT NULL,
                  version INTEGER NOT NULL CHECK (version >= 1)
                );
                CREATE INDEX assessment_changed ON assessment (changed_ms);
                CREATE TABLE answer_event (
                  id INTEGER PRIMARY KEY,
                  assessment_id INTEGER NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
                  version INTEGER NOT NULL,
                  at_ms INTEGER NOT NULL,
                  question TEXT NOT NULL,
                  answer TEXT,
                  UNIQUE (assessment_id, version, question)
                );
                """)
    ]
}

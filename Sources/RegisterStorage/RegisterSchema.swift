import Database

/// The tables of the register. A step that was released is never changed.
enum RegisterSchema {
    static let steps = [
        Migration(
            name: "register 1",
            sql: """
                CREATE TABLE organisation (
                  id TEXT PRIMARY KEY,
                  slug TEXT NOT NULL UNIQUE,
                  document TEXT NOT NULL
                );
                -- What is known of somebody; the names stand here and in no ledger.
                CREATE TABLE account (
                  id TEXT PRIMARY KEY,
                  email TEXT NOT NULL UNIQUE,
                  document TEXT NOT NULL,
                  password TEXT,
                  one_time_secret TEXT,
                  one_time_step INTEGER,
                  recovery TEXT NOT NULL
                );
                CREATE TABLE membership (
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  role TEXT NOT NULL,
                  department TEXT NOT NULL,
                  source TEXT NOT NULL,
                  PRIMARY KEY (account, organisation, role, department, source)
                );
                CREATE INDEX membership_organisation ON membership (organisation);
                CREATE TABLE dossier (
                  id TEXT PRIMARY KEY,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  department TEXT,
                  number INTEGER NOT NULL,
                  register TEXT NOT NULL,
                  name TEXT NOT NULL,
                  sort_name TEXT NOT NULL,
                  status TEXT NOT NULL,
                  headline TEXT NOT NULL,
                  blocking INTEGER NOT NULL,
                  has_permit INTEGER NOT NULL,
                  is_public INTEGER NOT NULL,
                  review_due TEXT,
                  next_due TEXT,
                  changed INTEGER NOT NULL,
                  assessed TEXT NOT NULL,
                  revision INTEGER NOT NULL,
                  document TEXT NOT NULL,
                  UNIQUE (organisation, number)
                );
                CREATE INDEX dossier_public ON dossier (is_public, sort_name);
                CREATE INDEX dossier_by_assessed ON dossier (assessed);
                -- All that lists filter by, so that a count reads no documents.
                CREATE INDEX dossier_by_name ON dossier (organisation, sort_name, id, status, headline, blocking, register, department);
                CREATE TABLE dossier_word (
                  organisation TEXT NOT NULL,
                  word TEXT NOT NULL,
                  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
                  PRIMARY KEY (organisation, word, dossier)
                );
                CREATE INDEX dossier_word_dossier ON dossier_word (dossier, word);
                CREATE TABLE version (
                  id TEXT PRIMARY KEY,
                  dossier TEXT NOT NULL REFERENCES dossier (id)
                );
                CREATE TABLE task (
                  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
                  key TEXT NOT NULL,
                  organisation TEXT NOT NULL,
                  owner TEXT,
                  due TEXT,
                  PRIMARY KEY (dossier, key)
                );
                CREATE INDEX task_owner ON task (organisation, owner, due);
                CREATE TABLE permit (
                  id TEXT PRIMARY KEY,
                  organisation TEXT NOT NULL,
                  dossier TEXT NOT NULL REFERENCES dossier (id),
                  valid_until INTEGER NOT NULL,
                  revoked INTEGER,
                  why TEXT,
                  remark_nl TEXT,
                  remark_en TEXT
                );
                CREATE INDEX permit_revoked ON permit (revoked);
                CREATE TABLE dataset (
                  id TEXT PRIMARY KEY,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  dossier TEXT,
                  name TEXT NOT NULL,
                  document TEXT NOT NULL
                );
                CREATE INDEX dataset_organisation ON dataset (organisation, name);
                CREATE INDEX dataset_dossier ON dataset (dossier);
                -- Who read a sensitive dossier on which day; the entry in the ledger is made once.
                CREATE TABLE dossier_reading (
                  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
                  account TEXT NOT NULL,
                  day TEXT NOT NULL,
                  PRIMARY KEY (dossier, account, day)
                );
                CREATE TABLE dossier_dataset (
                  dossier TEXT NOT NULL REFERENCES dossier (id) ON DELETE CASCADE,
                  dataset TEXT NOT NULL,
                  PRIMARY KEY (dossier, dataset)
                );
                CREATE INDEX dossier_dataset_dataset ON dossier_dataset (dataset);
                -- Evidence by what is in it; the same file is kept once in an organisation.
                CREATE TABLE evidence_file (
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  digest TEXT NOT NULL,
                  content BLOB NOT NULL,
                  PRIMARY KEY (organisation, digest)
                );
                -- Files that were brought in and not decided on yet.
                CREATE TABLE import_file (
                  id TEXT PRIMARY KEY,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  name TEXT NOT NULL,
                  content BLOB NOT NULL,
                  created INTEGER NOT NULL
                );
                CREATE TABLE ledger (
                  organisation TEXT PRIMARY KEY,
                  id TEXT NOT NULL,
                  entries INTEGER NOT NULL,
                  lines INTEGER NOT NULL,
                  state BLOB NOT NULL
                );
                CREATE TABLE ledger_line (
                  organisation TEXT NOT NULL,
                  line INTEGER NOT NULL,
                  dossier TEXT,
                  content TEXT NOT NULL,
                  PRIMARY KEY (organisation, line)
                );
                CREATE INDEX ledger_line_dossier ON ledger_line (dossier, line);
                CREATE TABLE person_key (
                  person TEXT PRIMARY KEY,
                  box TEXT NOT NULL
                );
                CREATE TABLE signing_key (
                  id TEXT PRIMARY KEY,
                  public_key BLOB NOT NULL,
                  box TEXT NOT NULL,
                  created INTEGER NOT NULL,
                  retired INTEGER
                );
                -- Who does the work that one server does for all.
                CREATE TABLE lease (
                  name TEXT PRIMARY KEY,
                  holder TEXT NOT NULL,
                  until INTEGER NOT NULL
                );
                CREATE TABLE session (
                  digest BLOB PRIMARY KEY,
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  created INTEGER NOT NULL,
                  last_seen INTEGER NOT NULL,
                  second_factor INTEGER NOT NULL,
                  browser TEXT NOT NULL
                );
                CREATE INDEX session_account ON session (account);
                CREATE TABLE one_time_link (
                  digest BLOB PRIMARY KEY,
                  purpose TEXT NOT NULL,
                  subject TEXT NOT NULL,
                  created INTEGER NOT NULL,
                  used INTEGER
                );
                CREATE TABLE api_token (
                  digest BLOB PRIMARY KEY,
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  name TEXT NOT NULL,
                  scopes TEXT NOT NULL,
                  created INTEGER NOT NULL,
                  expires INTEGER NOT NULL,
                  revoked INTEGER
                );
                CREATE INDEX api_token_account ON api_token (account);
                -- The log of an organisation: its secret, and how long its records are kept; null for as long as it is there.
                CREATE TABLE processing_log (
                  id INTEGER PRIMARY KEY,
                  organisation TEXT NOT NULL UNIQUE REFERENCES organisation (id),
                  box TEXT NOT NULL,
                  retention_days INTEGER
                );
                -- What stands in a record is encrypted; whom it is about is a digest under a key. Times are nanoseconds, `received` seconds.
                CREATE TABLE processing_record (
                  log INTEGER NOT NULL,
                  trace BLOB NOT NULL,
                  span BLOB NOT NULL,
                  started INTEGER NOT NULL,
                  received INTEGER NOT NULL,
                  subject BLOB,
                  digest BLOB NOT NULL,
                  content BLOB NOT NULL,
                  PRIMARY KEY (log, trace, span)
                );
                CREATE INDEX processing_record_subject ON processing_record (log, subject, started) WHERE subject IS NOT NULL;
                CREATE INDEX processing_record_received ON processing_record (log, received);
                -- Who had a role once: what they did is shown with their name.
                CREATE TABLE former_member (
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  ended INTEGER NOT NULL,
                  PRIMARY KEY (organisation, account)
                );
                -- Somebody is asked to join; nothing is theirs until they accept.
                CREATE TABLE invitation (
                  id TEXT PRIMARY KEY,
                  organisation TEXT NOT NULL REFERENCES organisation (id),
                  email TEXT NOT NULL,
                  name TEXT NOT NULL,
                  roles TEXT NOT NULL,
                  invited_by TEXT NOT NULL,
                  sent INTEGER NOT NULL,
                  link BLOB NOT NULL,
                  mailed INTEGER NOT NULL,
                  UNIQUE (organisation, email)
                );
                CREATE TABLE passkey (
                  id BLOB PRIMARY KEY,
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  name TEXT NOT NULL,
                  public_key BLOB NOT NULL,
                  sign_count INTEGER NOT NULL,
                  transports TEXT NOT NULL,
                  model BLOB NOT NULL,
                  backup_eligible INTEGER NOT NULL,
                  backed_up INTEGER NOT NULL,
                  created INTEGER NOT NULL,
                  used INTEGER
                );
                CREATE INDEX passkey_account ON passkey (account);
                -- What a browser was asked, for one answer.
                CREATE TABLE sign_in_request (
                  digest BLOB PRIMARY KEY,
                  kind TEXT NOT NULL,
                  content TEXT NOT NULL,
                  until INTEGER NOT NULL
                );
                -- Who somebody is at a sign-in service.
                CREATE TABLE account_link (
                  issuer TEXT NOT NULL,
                  subject TEXT NOT NULL,
                  account TEXT NOT NULL REFERENCES account (id) ON DELETE CASCADE,
                  PRIMARY KEY (issuer, subject)
                );
                -- Messages to send; what they say is closed under the master key, and erased when they were sent.
                CREATE TABLE mail (
                  id TEXT PRIMARY KEY,
                  organisation TEXT,
                  topic TEXT NOT NULL UNIQUE,
                  box TEXT NOT NULL,
                  created INTEGER NOT NULL,
                  attempts INTEGER NOT NULL,
                  next_attempt INTEGER,
                  sent INTEGER,
                  problem TEXT
                );
                CREATE INDEX mail_next ON mail (next_attempt);
                -- Where somebody reads their deadlines with a calendar program.
                CREATE TABLE calendar_address (
                  digest BLOB PRIMARY KEY,
                  account TEXT NOT NULL UNIQUE REFERENCES account (id) ON DELETE CASCADE,
                  created INTEGER NOT NULL
                );
                """),
        Migration(
            name: "register 2",
            sql: """
                -- Counts the changes of an organisation's dossiers; a dossier bears the count of its last one.
                CREATE TABLE dossier_tick (
                  organisation TEXT PRIMARY KEY REFERENCES organisation (id),
                  tick INTEGER NOT NULL
                );
                ALTER TABLE dossier ADD COLUMN tick INTEGER NOT NULL DEFAULT 0;
                -- The first later day on which the verdict is another, as things stand.
                ALTER TABLE dossier ADD COLUMN next_change TEXT;
                CREATE INDEX dossier_by_tick ON dossier (organisation, tick);
                """),
        Migration(
            name: "register 3",
            sql: """
                -- What the entry lacks, and how much of it is grave; null until somebody looked.
                ALTER TABLE dossier ADD COLUMN gaps INTEGER;
                ALTER TABLE dossier ADD COLUMN grave_gaps INTEGER;
                -- The powers of those for whom it waits, the accounts that have an open task, and those that may not approve or sign, with
                -- spaces in between.
                ALTER TABLE dossier ADD COLUMN waits_for TEXT NOT NULL DEFAULT '';
                ALTER TABLE dossier ADD COLUMN task_owners TEXT NOT NULL DEFAULT '';
                ALTER TABLE dossier ADD COLUMN hands TEXT NOT NULL DEFAULT '';
                -- Dossiers of before are looked at again at the next start.
                UPDATE dossier SET assessed = '';
                -- Versions that records of the processing log point to: they stay.
                CREATE TABLE logged_version (
                  version TEXT PRIMARY KEY REFERENCES version (id)
                );
                """),
        Migration(
            name: "register 4",
            sql: """
                -- What the grave gaps are about, with spaces in between.
                ALTER TABLE dossier ADD COLUMN gap_kinds TEXT NOT NULL DEFAULT '';
                -- Why a permit was revoked, in words, stands in its dossier.
                ALTER TABLE permit DROP COLUMN remark_nl;
                ALTER TABLE permit DROP COLUMN remark_en;
                UPDATE dossier SET assessed = '';
                """),
    ]
}

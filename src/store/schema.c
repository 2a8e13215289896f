/* schema: the tables, the statements, opening and its failures. docs/store.md says what every column means.
 *
 * `user_version` is the schema's number; step[n] brings a database from n to n + 1, all steps and the mark in one
 * transaction. `application_id` tells our files from other programs' databases. */
#include "work.h"

#define APPLICATION 0x44524147 /* "DRAG" */

/* ---- migrations: never change a step that a release had; add one ---- */

static const char *const step[STORE_SCHEMA] = {
    /* 0 -> 1 */
    "CREATE TABLE run(id INTEGER PRIMARY KEY, engine TEXT NOT NULL, form TEXT NOT NULL, options TEXT NOT NULL,"
    "  UNIQUE(engine, form, options));"
    "CREATE TABLE source(id INTEGER PRIMARY KEY, name TEXT NOT NULL);"
    "CREATE TABLE actor(id INTEGER PRIMARY KEY, key TEXT NOT NULL, known INTEGER NOT NULL);"
    "INSERT INTO actor VALUES(0, '-', 0), (1, '*', 0);"
    "CREATE TABLE party(id INTEGER PRIMARY KEY, actor INTEGER NOT NULL, sector TEXT NOT NULL, name TEXT NOT NULL);"
    "CREATE TABLE kind(id INTEGER PRIMARY KEY, type TEXT NOT NULL, mode TEXT NOT NULL, quad INTEGER NOT NULL,"
    "  score10 INTEGER NOT NULL, cameo TEXT NOT NULL, label TEXT NOT NULL);"
    "CREATE TABLE deed(id INTEGER PRIMARY KEY, day INTEGER, kind INTEGER NOT NULL, flag INTEGER NOT NULL,"
    "  run INTEGER NOT NULL, mentions INTEGER NOT NULL, sources INTEGER NOT NULL, source INTEGER, told INTEGER,"
    "  story INTEGER, sentence INTEGER, context TEXT);"
    "CREATE TABLE pair(actor INTEGER NOT NULL, recipient INTEGER NOT NULL, day INTEGER NOT NULL, deed INTEGER NOT NULL,"
    "  actor_party INTEGER NOT NULL, recipient_party INTEGER NOT NULL,"
    "  PRIMARY KEY(actor, recipient, day, deed)) WITHOUT ROWID;"
    "CREATE INDEX pair_recipient ON pair(recipient, day);"
    "CREATE INDEX pair_day ON pair(day);"
    "CREATE TABLE tally(actor INTEGER NOT NULL, recipient INTEGER NOT NULL, day INTEGER NOT NULL, n INTEGER NOT NULL,"
    "  q0 INTEGER NOT NULL, q1 INTEGER NOT NULL, q2 INTEGER NOT NULL, q3 INTEGER NOT NULL, q4 INTEGER NOT NULL,"
    "  score10 INTEGER NOT NULL, types BLOB NOT NULL, sources BLOB NOT NULL,"
    "  PRIMARY KEY(actor, recipient, day)) WITHOUT ROWID;",
    /* 1 -> 2: texts */
    "CREATE TABLE story(id INTEGER PRIMARY KEY, hash INTEGER NOT NULL UNIQUE, key TEXT NOT NULL, run INTEGER NOT NULL, "
    "day INTEGER,"
    "  date_source TEXT NOT NULL, url TEXT NOT NULL, publisher TEXT NOT NULL, agency TEXT NOT NULL, title TEXT NOT "
    "NULL,"
    "  byline TEXT NOT NULL, lang TEXT NOT NULL, cluster INTEGER NOT NULL, origin INTEGER NOT NULL, sketch BLOB NOT "
    "NULL);"
    "CREATE INDEX story_cluster ON story(cluster);"
    "CREATE TABLE band(key INTEGER NOT NULL, story INTEGER NOT NULL, PRIMARY KEY(key, story)) WITHOUT ROWID;"
    "CREATE TABLE sentence(id INTEGER PRIMARY KEY, story INTEGER NOT NULL, n INTEGER NOT NULL, text TEXT NOT NULL);"
    "CREATE INDEX sentence_story ON sentence(story);"
    "CREATE VIRTUAL TABLE evidence USING fts5(text, content = 'sentence', content_rowid = 'id',"
    "  tokenize = 'porter unicode61 remove_diacritics 2');"
    "CREATE TABLE place(id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, geonameid INTEGER NOT NULL, "
    "lat REAL,"
    "  lon REAL, UNIQUE(name, country, geonameid));"
    "CREATE TABLE mention(id INTEGER PRIMARY KEY, deed INTEGER NOT NULL, story INTEGER NOT NULL, sentence INTEGER NOT "
    "NULL,"
    "  key TEXT NOT NULL, kind INTEGER NOT NULL, day INTEGER, date_precision TEXT NOT NULL, modality TEXT NOT NULL,"
    "  confidence INTEGER NOT NULL, rule TEXT NOT NULL, trigger TEXT NOT NULL, place INTEGER, attributed INTEGER, "
    "context TEXT);"
    "CREATE INDEX mention_deed ON mention(deed);"
    "CREATE INDEX mention_story ON mention(story);"
    "CREATE INDEX mention_place ON mention(place) WHERE place IS NOT NULL;"
    "CREATE TABLE side(mention INTEGER NOT NULL, role INTEGER NOT NULL, n INTEGER NOT NULL, party INTEGER NOT NULL,"
    "  text TEXT NOT NULL, PRIMARY KEY(mention, role, n)) WITHOUT ROWID;"
    "CREATE TABLE statement(id INTEGER PRIMARY KEY, key TEXT NOT NULL, story INTEGER NOT NULL, sentence INTEGER NOT "
    "NULL, day INTEGER,"
    "  actor INTEGER NOT NULL, speaker INTEGER NOT NULL, speaker_text TEXT NOT NULL, addressee INTEGER NOT NULL,"
    "  addressee_text TEXT NOT NULL, cue TEXT NOT NULL, kind TEXT NOT NULL, act TEXT NOT NULL, content TEXT NOT NULL,"
    "  about TEXT NOT NULL, subject TEXT, predicate TEXT, object TEXT, negative INTEGER, modality TEXT, hash INTEGER "
    "NOT NULL,"
    "  first INTEGER NOT NULL, told INTEGER NOT NULL);"
    "CREATE INDEX statement_actor ON statement(actor, day);"
    "CREATE INDEX statement_day ON statement(day);"
    "CREATE INDEX statement_hash ON statement(hash);"
    "CREATE INDEX statement_story ON statement(story);"
    "CREATE TABLE about(actor INTEGER NOT NULL, day INTEGER NOT NULL, statement INTEGER NOT NULL,"
    "  PRIMARY KEY(actor, day, statement)) WITHOUT ROWID;",
    /* 2 -> 3: the same words are looked for by day too */
    "DROP INDEX statement_hash; CREATE INDEX statement_same ON statement(hash, actor, day);",
    /* 3 -> 4: the text of stories is kept, what people judged of events, and what the desk looks up */
    "CREATE TABLE kept(story INTEGER PRIMARY KEY, text BLOB NOT NULL);"
    "CREATE TABLE review(id INTEGER PRIMARY KEY, day INTEGER, deed INTEGER UNIQUE, story TEXT NOT NULL,"
    "  sentence INTEGER NOT NULL, verdict TEXT NOT NULL, type TEXT NOT NULL, note TEXT NOT NULL,"
    "  actor TEXT, event TEXT, recipient TEXT, told INTEGER, text TEXT NOT NULL);"
    "CREATE INDEX story_key ON story(key);"
    "CREATE INDEX story_day ON story(day);"
    "CREATE INDEX mention_sentence ON mention(sentence);"
    "CREATE INDEX statement_key ON statement(key);",
};

const char *const store_sql[Q_COUNT] = {
    [Q_BEGIN] = "BEGIN IMMEDIATE",
    [Q_COMMIT] = "COMMIT",
    [Q_ROLLBACK] = "ROLLBACK",
    [Q_ACTOR_ALL] = "SELECT id, key, known FROM actor ORDER BY id",
    [Q_ACTOR_PUT] = "INSERT INTO actor VALUES(?, ?, ?)",
    [Q_PARTY_ALL] = "SELECT id, actor, sector, name FROM party ORDER BY id",
    [Q_PARTY_PUT] = "INSERT INTO party VALUES(?, ?, ?, ?)",
    [Q_SOURCE_ALL] = "SELECT id, name FROM source ORDER BY id",
    [Q_SOURCE_PUT] = "INSERT INTO source VALUES(?, ?)",
    [Q_KIND_ALL] = "SELECT id, type, mode, quad, score10, cameo, label FROM kind ORDER BY id",
    [Q_KIND_PUT] = "INSERT INTO kind VALUES(?, ?, ?, ?, ?, ?, ?)",
    [Q_RUN_PUT] = "INSERT OR IGNORE INTO run(engine, form, options) VALUES(?, ?, ?)",
    [Q_RUN_FIND] = "SELECT id FROM run WHERE engine = ? AND form = ? AND options = ?",
    [Q_DEED_PUT] = "INSERT OR IGNORE INTO deed VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
    [Q_DEED_MENTIONS] = "UPDATE deed SET mentions = ?2 WHERE id = ?1 AND mentions < ?2",
    [Q_PAIR_PUT] = "INSERT OR IGNORE INTO pair VALUES(?, ?, ?, ?, ?, ?)",
    [Q_TALLY_PUT] = "INSERT INTO tally VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET"
                    " n = n + excluded.n, q0 = q0 + excluded.q0, q1 = q1 + excluded.q1, q2 = q2 + excluded.q2,"
                    " q3 = q3 + excluded.q3, q4 = q4 + excluded.q4, score10 = score10 + excluded.score10,"
                    " types = dg_counts(types, excluded.types), sources = dg_set(sources, excluded.sources)",
    [Q_STORY_KNOWN] = "SELECT hash FROM story ORDER BY hash",
    [Q_STORY_OTHER] = "SELECT count(*) FROM story WHERE run IN (SELECT id FROM run WHERE engine <>"
                      " (SELECT engine FROM run WHERE id = ?))",
    [Q_STORY_FIND] = "SELECT 1 FROM story WHERE hash = ?",
    [Q_STORY_GET] = "SELECT day, cluster, origin, sketch FROM story WHERE id = ?",
    [Q_STORY_PUT] = "INSERT INTO story VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [Q_STORY_CLUSTER] = "UPDATE story SET cluster = id WHERE id = ?",
    [Q_BAND_PUT] = "INSERT OR IGNORE INTO band VALUES(?, ?)",
    [Q_BAND_FIND] = "SELECT story FROM band WHERE key = ? ORDER BY story DESC LIMIT 40",
    [Q_SENTENCE_PUT] = "INSERT INTO sentence VALUES(NULL, ?, ?, ?)",
    [Q_EVIDENCE_PUT] = "INSERT INTO evidence(rowid, text) VALUES(?, ?)",
    [Q_PLACE_PUT] = "INSERT OR IGNORE INTO place VALUES(NULL, ?, ?, ?, ?, ?)",
    [Q_PLACE_FIND] = "SELECT id FROM place WHERE name = ? AND country = ? AND geonameid = ?",
    [Q_SAME] =
        "SELECT p.deed, p.day, p.actor_party, p.recipient_party, d.kind, st.cluster, se.text, m.place FROM pair p"
        " CROSS JOIN deed d ON d.id = p.deed CROSS JOIN kind k ON k.id = d.kind AND k.type = ?5"
        " CROSS JOIN story st ON st.id = d.story CROSS JOIN sentence se ON se.id = d.sentence"
        " CROSS JOIN mention m ON m.id = (SELECT min(id) FROM mention WHERE deed = d.id)"
        " WHERE p.actor = ?1 AND p.recipient = ?2 AND p.day BETWEEN ?3 AND ?4 LIMIT 400",
    [Q_DEED_AGAIN] = "UPDATE deed SET mentions = mentions + 1, told = min(ifnull(told, ?2), ?2), sources ="
                     " (SELECT count(DISTINCT st.origin) FROM mention m JOIN story st ON st.id = m.story"
                     "   WHERE m.deed = ?1 AND st.origin > 0) WHERE id = ?1",
    [Q_ORIGIN_SEEN] =
        "SELECT 1 FROM mention m JOIN story st ON st.id = m.story WHERE m.deed = ? AND st.origin = ? LIMIT 1",
    [Q_MENTION_PUT] = "INSERT INTO mention VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    [Q_SIDE_PUT] = "INSERT INTO side VALUES(?, ?, ?, ?, ?)",
    [Q_STATEMENT_PUT] =
        "INSERT INTO statement VALUES(NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
    [Q_STATEMENT_SAME] =
        "SELECT id FROM statement INDEXED BY statement_same WHERE hash = ? AND actor = ? AND day BETWEEN ? AND ?"
        " AND first = id ORDER BY day, id LIMIT 1",
    [Q_STATEMENT_FIRST] = "UPDATE statement SET first = id WHERE id = ?",
    [Q_STATEMENT_AGAIN] = "UPDATE statement SET told = told + 1 WHERE id = ?",
    [Q_ABOUT_PUT] = "INSERT OR IGNORE INTO about VALUES(?, ?, ?)",
    [Q_DEED_GET] =
        "SELECT d.day, d.kind, d.flag, d.mentions, d.sources, d.told, d.source, coalesce(se.text, nullif(k.label, ''), "
        "k.type),"
        " st.url, st.publisher, st.title, st.key, (SELECT min(id) FROM mention WHERE deed = d.id), se.n FROM deed d "
        "JOIN "
        "kind k ON k.id = d.kind LEFT JOIN story st ON st.id = d.story"
        " LEFT JOIN sentence se ON se.id = d.sentence WHERE d.id = ?",
    [Q_KEPT_PUT] = "INSERT INTO kept VALUES(?, ?)",
    [Q_KEPT_GET] = "SELECT text FROM kept WHERE story = ?",
    [Q_SIDES] = "SELECT role, party, text FROM side WHERE mention = ? ORDER BY role, n",
    [Q_PAIR_GET] = "SELECT actor, recipient, actor_party, recipient_party FROM pair INDEXED BY pair_day"
                   " WHERE day = ? AND deed = ? ORDER BY actor, recipient LIMIT 1",
    [Q_TRIGGER] = "SELECT trigger FROM mention WHERE id = ?",
    [Q_DEED_OF] = "SELECT deed FROM mention WHERE story = ? AND key = ?",
    [Q_STATEMENT_OF] = "SELECT 1 FROM statement WHERE key = ? AND story = ?",
    [Q_ACTOR_SPAN] = "SELECT min(day), max(day) FROM tally WHERE actor = ? AND recipient = ?",
    [Q_BALANCE] =
        "SELECT sum(q1 + q2), sum(q3 + q4) FROM tally WHERE actor = ? AND recipient = ? AND day BETWEEN ? AND ?",
    [Q_VERSION] = "PRAGMA data_version",
    [Q_COUNTS] = "SELECT (SELECT count(*) FROM deed), (SELECT count(*) FROM story), (SELECT count(*) FROM statement)",
    /* one look-up each; asked for together they would walk over all days */
    [Q_SPAN] = "SELECT (SELECT min(day) FROM tally WHERE actor = 1 AND recipient = 1),"
               " (SELECT max(day) FROM tally WHERE actor = 1 AND recipient = 1)",
};

/* ---- failures ---- */

void store_fail_memory(store *s) {
  if (s->err.rc == DG_OK) err_set(&s->err, DG_ENOMEM, NULL, 0, 0, "%s: out of memory", s->path);
}

/* One sentence for a result code of SQLite. */
static dg_rc explain(dg_err *err, const char *path, int rc, const char *detail) {
  switch (rc & 0xff) {
  case SQLITE_NOMEM:
    return err_set(err, DG_ENOMEM, NULL, 0, 0, "%s: out of memory", path);
  case SQLITE_FULL:
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "%s: the disk is full; what was committed before is safe: make room and run the same command again",
                   path);
  case SQLITE_BUSY:
  case SQLITE_LOCKED:
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "%s: is locked by another program that writes to it; wait for that, then run the same command again",
                   path);
  case SQLITE_NOTADB:
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: is not a database of dragoman; name another file by --db", path);
  case SQLITE_CORRUPT:
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "%s: is damaged (%s); restore it from a copy, or add its sources to a new file", path, detail);
  case SQLITE_READONLY:
  case SQLITE_PERM:
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: cannot be written: file or folder is read-only", path);
  case SQLITE_CANTOPEN:
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: cannot be opened; is the folder there, and may you write to it?",
                   path);
  case SQLITE_IOERR:
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: cannot be read or written: %s (is the disk full or gone?)", path,
                   detail);
  default:
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: %s", path, detail);
  }
}

void store_fail(store *s) {
  if (s->err.rc == DG_OK) explain(&s->err, s->path, sqlite3_extended_errcode(s->db), sqlite3_errmsg(s->db));
}

bool store_ok(const store *s) { return s->err.rc == DG_OK; }

dg_rc store_result(const store *s, dg_err *err) {
  if (s->err.rc != DG_OK && err) *err = s->err;
  return s->err.rc;
}

/* ---- statements ---- */

sqlite3_stmt *store_stmt(store *s, stmt_id id) {
  if (s->err.rc != DG_OK) return NULL;
  if (!s->stmt[id] &&
      sqlite3_prepare_v3(s->db, store_sql[id], -1, SQLITE_PREPARE_PERSISTENT, &s->stmt[id], NULL) != SQLITE_OK)
    store_fail(s);
  return s->stmt[id];
}

bool store_row(store *s, sqlite3_stmt *q) {
  if (!q) return false;
  int rc = sqlite3_step(q);
  if (rc == SQLITE_ROW) return true;
  if (rc != SQLITE_DONE) store_fail(s);
  sqlite3_reset(q);
  return false;
}

bool store_done(store *s, sqlite3_stmt *q) {
  if (!q) return false;
  int rc = sqlite3_step(q);
  if (rc != SQLITE_DONE && rc != SQLITE_ROW) store_fail(s);
  sqlite3_reset(q);
  return s->err.rc == DG_OK;
}

void bind_str(sqlite3_stmt *q, int at, dg_str v) { sqlite3_bind_text(q, at, v.p ? v.p : "", (int)v.n, SQLITE_STATIC); }

dg_str column_str(sqlite3_stmt *q, int at) {
  const void *p = sqlite3_column_text(q, at);
  return p ? str_make(p, (uint32_t)sqlite3_column_bytes(q, at)) : STR("");
}

/* ---- opening ---- */

static int pragma(sqlite3 *db, const char *sql, int64_t *out) {
  sqlite3_stmt *q = NULL;
  int rc = sqlite3_prepare_v2(db, sql, -1, &q, NULL);
  if (rc != SQLITE_OK) return rc;
  rc = sqlite3_step(q);
  if (rc == SQLITE_ROW) *out = sqlite3_column_int64(q, 0);
  sqlite3_finalize(q);
  return rc == SQLITE_ROW || rc == SQLITE_DONE ? SQLITE_OK : rc;
}

static int upgrade(sqlite3 *db, int64_t from) {
  char mark[96];
  int rc = SQLITE_OK;
  for (int64_t v = from; v < STORE_SCHEMA && rc == SQLITE_OK; v++) rc = sqlite3_exec(db, step[v], NULL, NULL, NULL);
  snprintf(mark, sizeof mark, "PRAGMA application_id = %d; PRAGMA user_version = %d", APPLICATION, STORE_SCHEMA);
  if (rc == SQLITE_OK) rc = sqlite3_exec(db, mark, NULL, NULL, NULL);
  return rc;
}

/* Ours, and of a version we know? A new file is made ours. */
static dg_rc check(store *s, dg_err *err) {
  int64_t version = 0, application = 0, tables = 0;
  int rc = pragma(s->db, "PRAGMA user_version", &version);
  if (rc == SQLITE_OK) rc = pragma(s->db, "PRAGMA application_id", &application);
  if (rc == SQLITE_OK) rc = pragma(s->db, "SELECT count(*) FROM sqlite_schema", &tables);
  if (rc != SQLITE_OK) return explain(err, s->path, rc, sqlite3_errmsg(s->db));
  bool fresh = tables == 0 && version == 0 && application == 0;
  if (!fresh && application != APPLICATION)
    return err_set(err, DG_EENV, NULL, 0, 0, "%s: is a database of another program; name another file by --db",
                   s->path);
  if (version > STORE_SCHEMA)
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "%s: was written by a newer dragoman (schema %lld, this program knows %d); use that one", s->path,
                   (long long)version, STORE_SCHEMA);
  if (version == STORE_SCHEMA) return DG_OK;
  if (!s->writes) {
    if (fresh) return err_set(err, DG_EENV, NULL, 0, 0, "%s: is empty; fill it by `dragoman add`", s->path);
    return err_set(err, DG_EENV, NULL, 0, 0,
                   "%s: has an older schema (%lld, now %d); `dragoman add --db` brings it up to date", s->path,
                   (long long)version, STORE_SCHEMA);
  }
  rc = sqlite3_exec(s->db, "BEGIN IMMEDIATE", NULL, NULL, NULL);
  if (rc == SQLITE_OK) rc = pragma(s->db, "PRAGMA user_version", &version); /* another program may have been faster */
  if (rc == SQLITE_OK && version < STORE_SCHEMA) rc = upgrade(s->db, version);
  if (rc == SQLITE_OK) rc = sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL);
  if (rc == SQLITE_OK) return DG_OK;
  explain(err, s->path, rc, sqlite3_errmsg(s->db));
  sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  return DG_EENV;
}

static dg_rc prepare(store *s, dg_err *err) {
  int flags = (s->writes ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX;
  int rc = sqlite3_open_v2(s->path, &s->db, flags, NULL);
  if (rc != SQLITE_OK && !s->writes) { /* a read-only disk: WAL needs no file of its own when nobody writes */
    sqlite3_close(s->db);
    s->db = NULL;
    rc = sqlite3_open_v2(s->path, &s->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, NULL);
  }
  if (rc != SQLITE_OK) return explain(err, s->path, rc, s->db ? sqlite3_errmsg(s->db) : "out of memory");
  sqlite3_extended_result_codes(s->db, 1);
  sqlite3_busy_timeout(s->db, 3000);
  tally_functions(s);
  dg_rc ours = check(s, err);
  if (ours != DG_OK) return ours;
  rc = sqlite3_exec(s->db,
                    s->writes ? "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -262144;"
                                "PRAGMA wal_autocheckpoint = 4000; PRAGMA temp_store = MEMORY"
                              : "PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY; PRAGMA query_only = 1",
                    NULL, NULL, NULL);
  return rc == SQLITE_OK ? DG_OK : explain(err, s->path, rc, sqlite3_errmsg(s->db));
}

dg_rc store_open(const char *path, store_mode mode, store **out, dg_err *err) {
  if (strlen(path) >= sizeof((store *)0)->path - 8)
    return err_set(err, DG_EUSE, NULL, 0, 0, "the name of the database is too long");
  store *s = mem_get(sizeof *s);
  if (!s) return err_set(err, DG_ENOMEM, NULL, 0, 0, "%s: out of memory", path);
  memset(s, 0, sizeof *s);
  snprintf(s->path, sizeof s->path, "%s", path);
  s->writes = mode == STORE_WRITE;
  dg_rc rc = prepare(s, err);
  if (rc == DG_OK) {
    *out = s;
    return DG_OK;
  }
  store_close(s);
  return rc;
}

void store_close(store *s) {
  if (!s) return;
  if (s->in_batch) sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
  for (int i = 0; i < Q_COUNT; i++) sqlite3_finalize(s->stmt[i]);
  sqlite3_close(s->db);
  intern_free(&s->actor);
  intern_free(&s->party);
  intern_free(&s->source);
  intern_free(&s->kind);
  mem_free(s->actor_known);
  mem_free(s->party_row);
  mem_free(s->kind_row);
  mem_free(s->delta);
  buf_free(&s->text);
  mem_free(s);
}

/* import: actors and agents of TABARI's and PETRARCH's dictionaries as lines of our lexicon (lexicon/README.md, actors/).
 *
 *   NORTH_KOREA_ [PRK]           North Korea; Dprk              ENVOY {} [~GOV]      GOV
 *   +DPRK_                 ->      2011-12-17..  PRK GOV   |                     ->    envoy /
 *       [PRKGOV >111217]           PRK
 *
 * Capitals are guessed: those dictionaries have no small letters. Codes are folded as those of event files (codes.c); what has no
 * code of ours is left out and counted. */
#include "work.h"

#define PHRASE_MAX 200
#define MARKERS 32

typedef struct section { /* agents of one list of sectors */
  char sectors[40];
  dg_buf text;
} section;

typedef struct importer {
  coded_import *sum;
  uint32_t line, left;  /* being read; the last that was left out */
  bool decided, agents; /* what the files hold */
  dg_buf out;
  dg_buf names, dated, plain; /* of the entry being read: forms, roles with dates, roles without */
  uint32_t entry_line;
  section section[64];
  uint32_t nsection;
  struct {
    char name[40];
    dg_buf members; /* joined by ',' */
  } marker[MARKERS];
  uint32_t nmarker;
  dg_buf latin; /* a line that was not UTF-8 */
} importer;

/* Each line counts once. */
static void leave_out(importer *m, uint32_t line) {
  if (line <= m->left) return;
  m->left = line;
  if (!m->sum->left_out++) m->sum->first_left_out = line;
}

/* ---- names ---- */

static bool small_word(dg_str w) {
  static const char *const list[] = {"OF", "THE", "AND", "FOR", "IN",  "ON",  "TO", "AT", "BY", "DE",  "LA",
                                     "DU", "DES", "DER", "VON", "VAN", "BIN", "EL", "AL", "DA", "DOS", "WITH"};
  for (size_t i = 0; i < sizeof list / sizeof *list; i++)
    if (str_eq_fold(w, str_of(list[i]))) return true;
  return false;
}

/* Is it said letter by letter? "DPRK", "U.N.", "FBI" cannot be told from "IRAN" but by their vowels and stops. */
static bool initials(dg_str w) {
  uint32_t vowels = 0, letters = 0;
  for (uint32_t i = 0; i < w.n; i++) {
    const char c = (char)(w.p[i] & ~32);
    letters += c >= 'A' && c <= 'Z';
    vowels += c == 'A' || c == 'E' || c == 'I' || c == 'O' || c == 'U' || c == 'Y';
    if (w.p[i] == '.' && i + 1 < w.n && w.n <= 8) return true;
    if (w.p[i] == '&') return true;
  }
  return letters > 1 && letters <= 6 && vowels == 0;
}

static void put_word(dg_buf *b, dg_str w, bool first, bool lower) {
  const bool keep = !lower && initials(w), small = lower || (!first && small_word(w));
  bool begin = true;
  for (uint32_t i = 0; i < w.n;) {
    char letters[4];
    const uint32_t cp = utf8_next(w.p, w.n, &i);
    const bool big = keep || (begin && !small);
    buf_put(b, letters, utf8_put(letters, big ? utf8_upper(cp) : utf8_lower(cp)));
    begin = cp == '-' || cp == '(' || (cp == '\'' && i == 2); /* "O'Brien" */
  }
}

/* A phrase of the dictionary as ours: words joined by '_' or spaces; brackets, ';' and comment marks have no place in a form. */
static void put_phrase(dg_buf *b, dg_str phrase, bool lower) {
  uint32_t words = 0;
  for (uint32_t i = 0; i < phrase.n;) {
    uint32_t from = i;
    while (i < phrase.n && phrase.p[i] != '_' && phrase.p[i] != ' ') i++;
    const dg_str w = str_cut(phrase.p, from, i++);
    if (!w.n || w.p[0] == ';' || w.p[0] == '(') continue;
    if (words) buf_puts(b, " ");
    put_word(b, w, words++ == 0, lower);
  }
}

/* "(IAAA)" at the end of a phrase: a form of its own. */
static dg_str bracketed(dg_str phrase) {
  const uint32_t open = str_find(phrase, STR("("));
  if (open == DG_NONE) return STR("");
  const dg_str rest = str_cut(phrase.p, open + 1, phrase.n);
  const uint32_t close = str_find(rest, STR(")"));
  return close == DG_NONE ? STR("") : str_make(rest.p, close);
}

static bool usable(dg_str phrase) {
  uint32_t letters = 0;
  for (uint32_t i = 0; i < phrase.n; i++)
    letters += (uint8_t)phrase.p[i] >= 128 || (uint8_t)((phrase.p[i] | 32) - 'a') < 26;
  return letters > 1 && phrase.n <= PHRASE_MAX;
}

static void add_name(importer *m, dg_str phrase) {
  dg_str letters = bracketed(phrase);
  if (!usable(phrase)) {
    leave_out(m, m->line);
    return;
  }
  const size_t before = m->names.n;
  if (before) buf_puts(&m->names, "; ");
  const size_t at = m->names.n;
  put_phrase(&m->names, phrase, false);
  if (m->names.n == at) m->names.n = before; /* nothing but a bracket */
  m->sum->forms += m->names.n > before;
  if (!usable(letters)) return;
  if (m->names.n) buf_puts(&m->names, "; ");
  buf_put(&m->names, letters.p, letters.n);
  m->sum->forms++;
}

/* ---- codes and dates ---- */

/* "PRKGOVMIL" as "PRK GOV,MIL". False when nothing of it is a code of ours. */
static bool put_code(dg_buf *b, dg_str code) {
  uint32_t n = 0;
  const size_t before = b->n;
  dg_side who = {0};
  const dg_str head = code.n >= 3 ? str_make(code.p, 3) : STR("");
  if (code_of_body(head, &who)) {
    dg_str body = who.org.n ? who.org : who.code;
    if (code.n >= 6 && str_eq(head, STR("IGO"))) { /* IGOUNO */
      const dg_str next = str_make(code.p + 3, 3);
      if (str_eq(next, STR("UNO")) || str_eq(next, STR("EUR"))) body = next;
    }
    buf_put(b, body.p, body.n);
    code = str_cut(code.p, 3, code.n);
  } else
    buf_puts(b, "-");
  for (; code.n >= 3; code = str_cut(code.p, 3, code.n)) {
    const dg_str unit = str_make(code.p, 3), sector = code_of_sector(unit, true);
    if (!sector.n || str_find(str_make(b->p + before, (uint32_t)(b->n - before)), sector) != DG_NONE) continue;
    buf_puts(b, n++ ? "," : " ");
    buf_put(b, sector.p, sector.n);
  }
  if (b->n != before + 1) return !b->failed;
  b->n = before;
  return false;
}

/* YYMMDD (00 to 30 are of this century) or YYYYMMDD. */
static dg_day day_of(dg_str s) {
  uint32_t v;
  if (s.n > 8) s.n = 8;
  if ((s.n != 6 && s.n != 8) || !str_to_u32(s, &v)) return DAY_NONE;
  uint32_t year = v / 10000, month = v / 100 % 100, day = v % 100;
  if (s.n == 6) year += year <= 30 ? 2000 : 1900;
  return day_make((int32_t)year, (int32_t)month, (int32_t)day);
}

static void put_day(dg_buf *b, dg_day day) {
  char text[11];
  if (day == DAY_NONE) return;
  day_print(day, text);
  buf_puts(b, text);
}

/* What stands behind the code: "<090105", ">090105", "810120-890119". False when it is no period. */
static bool period(dg_str s, dg_day *from, dg_day *to) {
  *from = *to = DAY_NONE;
  s = str_trim(s);
  const uint32_t dash = str_find(s, STR("-"));
  if (!s.n) return true;
  if (s.p[0] == '<') return (*to = day_of(str_trim(str_cut(s.p, 1, s.n)))) != DAY_NONE;
  if (s.p[0] == '>') return (*from = day_of(str_trim(str_cut(s.p, 1, s.n)))) != DAY_NONE;
  if (dash == DG_NONE) return (*from = day_of(s)) != DAY_NONE;
  *from = day_of(str_trim(str_make(s.p, dash)));
  *to = day_of(str_trim(str_cut(s.p, dash + 1, s.n)));
  return *from != DAY_NONE && *to != DAY_NONE && *from <= *to;
}

/* "PRKGOV 110101-120101": a role of the entry. */
static void add_role(importer *m, dg_str text) {
  dg_str code, rest = str_trim(text);
  dg_day from, to;
  if (!str_next(&rest, ' ', &code)) code = STR("");
  const uint32_t stroke = str_find(code, STR("/"));
  if (stroke != DG_NONE) code.n = stroke; /* of a compound the first */
  const bool good = period(rest, &from, &to);
  dg_buf *b = from == DAY_NONE && to == DAY_NONE ? &m->plain : &m->dated;
  const size_t before = b->n;
  if (b == &m->plain && b->n) return; /* one default */
  buf_puts(b, "  ");
  if (b == &m->dated) {
    put_day(b, from);
    buf_puts(b, "..");
    put_day(b, to);
    buf_puts(b, " ");
  }
  if (good && put_code(b, code)) {
    buf_puts(b, "\n");
    m->sum->roles++;
  } else {
    b->n = before;
    leave_out(m, m->line);
  }
}

static void end_entry(importer *m) {
  if (m->names.n && m->dated.n + m->plain.n) {
    buf_put(&m->out, m->names.p, m->names.n);
    buf_puts(&m->out, "\n");
    buf_put(&m->out, m->dated.p, m->dated.n);
    buf_put(&m->out, m->plain.p, m->plain.n);
    m->sum->entries++;
  } else if (m->names.n)
    leave_out(m, m->entry_line);
  m->names.n = m->dated.n = m->plain.n = 0;
}

/* ---- lines ---- */

/* Every "[…]" of s in turn. */
static bool next_bracket(dg_str *s, dg_str *inside) {
  const uint32_t open = str_find(*s, STR("["));
  if (open == DG_NONE) return false;
  const dg_str rest = str_cut(s->p, open + 1, s->n);
  const uint32_t close = str_find(rest, STR("]"));
  *inside = str_make(rest.p, close == DG_NONE ? rest.n : close);
  *s = close == DG_NONE ? STR("") : str_cut(rest.p, close + 1, rest.n);
  return true;
}

static void actor_line(importer *m, dg_str s, bool indented) {
  dg_str inside, head = s;
  const uint32_t open = str_find(s, STR("["));
  if (open != DG_NONE) head.n = open;
  head = str_trim(head);
  if (head.n && head.p[0] == '+')
    add_name(m, str_cut(head.p, 1, head.n));
  else if (head.n && !indented) {
    end_entry(m);
    m->entry_line = m->line;
    add_name(m, head);
  }
  while (next_bracket(&s, &inside)) add_role(m, inside);
}

static section *section_of(importer *m, dg_str code) {
  dg_buf b = {0};
  section *found = NULL;
  if (put_code(&b, code) && b.n > 2 && b.p[0] == '-') {
    const dg_str want = str_make(b.p + 2, (uint32_t)b.n - 2);
    for (uint32_t i = 0; i < m->nsection && !found; i++)
      if (str_eq(str_of(m->section[i].sectors), want)) found = &m->section[i];
    if (!found && m->nsection < sizeof m->section / sizeof *m->section && want.n < sizeof found->sectors) {
      found = &m->section[m->nsection++];
      memcpy(found->sectors, want.p, want.n);
    }
  }
  buf_free(&b);
  return found;
}

static void put_agent(importer *m, section *s, dg_str phrase, dg_str plural, bool has_plural) {
  const size_t before = s->text.n;
  buf_puts(&s->text, "  ");
  put_phrase(&s->text, phrase, true);
  if (s->text.n == before + 2) {
    s->text.n = before;
    leave_out(m, m->line);
    return;
  }
  if (has_plural) {
    buf_puts(&s->text, " /");
    if (plural.n) buf_puts(&s->text, " ");
    put_phrase(&s->text, plural, true);
  }
  buf_puts(&s->text, "\n");
  m->sum->forms++;
}

/* "CONGRESS!PERSON!" once for each member of the marker. */
static void marked_agent(importer *m, section *s, dg_str phrase) {
  const uint32_t open = str_find(phrase, STR("!"));
  const dg_str rest = str_cut(phrase.p, open + 1, phrase.n);
  const uint32_t close = str_find(rest, STR("!"));
  if (close == DG_NONE) {
    leave_out(m, m->line);
    return;
  }
  for (uint32_t i = 0; i < m->nmarker; i++) {
    if (!str_eq(str_of(m->marker[i].name), str_make(rest.p, close))) continue;
    dg_str list = str_make(m->marker[i].members.p, (uint32_t)m->marker[i].members.n), one;
    while (str_next(&list, ',', &one)) {
      dg_buf b = {0};
      one = str_trim(one);
      buf_put(&b, phrase.p, open);
      buf_put(&b, one.p, one.n);
      buf_put(&b, rest.p + close + 1, rest.n - close - 1);
      if (b.n <= PHRASE_MAX) put_agent(m, s, str_make(b.p, (uint32_t)b.n), STR(""), true);
      m->out.failed |= b.failed;
      buf_free(&b);
    }
    return;
  }
  leave_out(m, m->line);
}

static void define_marker(importer *m, dg_str s) {
  const uint32_t equals = str_find(s, STR("="));
  dg_str name = str_trim(str_make(s.p, equals));
  if (m->nmarker == MARKERS || name.n < 3 || name.n - 2 >= sizeof m->marker->name || name.p[name.n - 1] != '!') {
    leave_out(m, m->line);
    return;
  }
  memcpy(m->marker[m->nmarker].name, name.p + 1, name.n - 2);
  buf_put(&m->marker[m->nmarker++].members, s.p + equals + 1, s.n - equals - 1);
}

static void agent_line(importer *m, dg_str s) {
  dg_str inside = {0}, rest = s, plural = {0}, phrase = s;
  if (s.p[0] == '!' && str_find(s, STR("=")) != DG_NONE) {
    define_marker(m, s);
    return;
  }
  const uint32_t open = str_find(s, STR("[")), brace = str_find(s, STR("{"));
  if (open != DG_NONE) phrase.n = open;
  const bool braces = brace < phrase.n;
  if (braces) {
    plural = str_cut(phrase.p, brace + 1, phrase.n);
    const uint32_t close = str_find(plural, STR("}"));
    plural = str_trim(str_make(plural.p, close == DG_NONE ? plural.n : close));
    phrase.n = brace;
  }
  phrase = str_trim(phrase);
  if (!next_bracket(&rest, &inside)) inside = STR("");
  inside = str_trim(inside);
  const bool suffix = inside.n > 3 && inside.p[0] == '~';
  section *at = suffix ? section_of(m, str_cut(inside.p, 1, inside.n)) : NULL;
  if (!at || !usable(phrase) || plural.n > PHRASE_MAX)
    leave_out(m, m->line);
  else if (str_find(phrase, STR("!")) != DG_NONE)
    marked_agent(m, at, phrase);
  else {
    put_agent(m, at, phrase, plural, braces);
    m->sum->entries++;
  }
}

/* Actors, agents, or verbs, by a line that tells: false when it tells that they are verbs. */
static bool decide(importer *m, dg_str s) {
  dg_str inside, rest = s;
  if (str_begins(s, STR("---")) || str_begins(s, STR("- ")) || s.p[0] == '&') return false;
  if (m->decided) return true;
  if (s.p[0] == '!')
    m->decided = m->agents = true;
  else if (next_bracket(&rest, &inside) && str_trim(inside).n) {
    inside = str_trim(inside);
    m->decided = true;
    m->agents = inside.p[0] == '~' || inside.p[inside.n - 1] == '~';
  } else if (s.p[0] == '+')
    m->decided = true;
  return true;
}

/* Stray Latin-1 is common in these files. */
static dg_str as_utf8(importer *m, dg_str s) {
  if (utf8_ok(s)) return s;
  m->latin.n = 0;
  for (uint32_t i = 0; i < s.n; i++) {
    char letter[4];
    buf_put(&m->latin, letter, utf8_put(letter, (uint8_t)s.p[i]));
  }
  return m->latin.failed ? STR("") : str_make(m->latin.p, (uint32_t)m->latin.n);
}

/* False when the line tells that this is a dictionary of verbs. */
static bool one_line(importer *m, dg_str s) {
  s = as_utf8(m, s);
  const uint32_t hash = str_find(s, STR("#")), semicolon = str_find(s, STR(";"));
  const uint32_t end = hash < semicolon ? hash : semicolon; /* DG_NONE is the largest */
  const bool indented = s.n && (s.p[0] == ' ' || s.p[0] == '\t');
  if (end < s.n) s.n = end;
  s = str_trim(s);
  if (!s.n || str_begins(s, STR("<"))) return true;
  m->sum->lines++;
  if (!decide(m, s)) return false;
  if (m->agents)
    agent_line(m, s);
  else
    actor_line(m, s, indented);
  return true;
}

static void finish(importer *m, dg_buf *out) {
  end_entry(m);
  for (uint32_t i = 0; i < m->nsection; i++) {
    const section *s = &m->section[i];
    if (s->text.n) buf_printf(&m->out, "%s\n", s->sectors);
    buf_put(&m->out, s->text.p, s->text.n);
    m->out.failed |= s->text.failed;
  }
  m->out.failed |= m->latin.failed || m->names.failed || m->dated.failed || m->plain.failed;
  buf_put(out, m->out.p, m->out.n);
  out->failed |= m->out.failed;
}

static void done(importer *m) {
  buf_free(&m->out);
  buf_free(&m->names);
  buf_free(&m->dated);
  buf_free(&m->plain);
  buf_free(&m->latin);
  for (uint32_t i = 0; i < m->nsection; i++) buf_free(&m->section[i].text);
  for (uint32_t i = 0; i < m->nmarker; i++) buf_free(&m->marker[i].members);
}

dg_rc coded_import_dictionary(dg_str bytes, const char *name, dg_buf *out, coded_import *sum, dg_err *err) {
  dg_rc rc = DG_OK;
  importer *m = mem_get(sizeof *m);
  dg_str line;
  if (!m) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  memset(m, 0, sizeof *m);
  m->sum = sum;
  if (bytes.n && memchr(bytes.p, 0, bytes.n)) rc = err_set(err, DG_EINPUT, name, 0, 0, "not a text file");
  while (rc == DG_OK && str_next(&bytes, '\n', &line)) {
    m->line++;
    if (!one_line(m, line))
      rc = err_set(err, DG_EINPUT, name, m->line, 0, "a dictionary of verbs: only actors and agents can be imported");
  }
  if (rc == DG_OK && !m->decided)
    rc = err_set(err, DG_EINPUT, name, 0, 0, "no line of it is an actor or agent of a TABARI or PETRARCH dictionary");
  if (rc == DG_OK) finish(m, out);
  if (rc == DG_OK && out->failed) rc = err_set(err, DG_ENOMEM, name, 0, 0, "out of memory");
  sum->agents = m->agents;
  done(m);
  mem_free(m);
  return rc;
}

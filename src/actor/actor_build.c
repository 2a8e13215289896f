/* actor_build: compiles lexicon/actors into the section that names.h describes. Formats in lexicon/README.md. */
#include <stdlib.h>

#include "names.h"

typedef struct pending { /* one phrase before sorting */
  uint32_t word[NAMES_MAX_WORDS];
  uint8_t nword, form, flag, capital, order;
  uint32_t entity, seq;
} pending;

typedef struct builder {
  lex_files *f;
  lex_splitter split;
  sym_pool *pool;
  dg_arena *a;
  pending *phrase;
  uint32_t nphrase, capphrase;
  names_entity *entity;
  uint32_t nentity, capentity;
  names_role *role;
  uint32_t nrole, caprole;
  uint32_t *at; /* entity of canonical name+code, open addressing */
  uint64_t *key;
  uint32_t nslot;
  sym_pool given; /* first words of people's names outside East Asia: those below ngiven */
  uint32_t ngiven;
  uint32_t *bearer; /* first names that tell the gender */
  uint32_t nbearer, capbearer;
  uint32_t *aside; /* words of names_entity.near and .unless */
  uint32_t naside, capaside;
} builder;

/* ---- phrases ---- */

static bool is_upper(dg_str w) {
  uint32_t i = 0;
  return w.n && utf8_is_upper(utf8_next(w.p, w.n, &i));
}

/* Any word with a capital; a single short word all in capitals asks for capitals. */
static uint8_t case_flags(dg_str form) {
  uint8_t flag = 0;
  uint32_t letters = 0, upper = 0;
  bool start = true;
  for (uint32_t i = 0; i < form.n;) {
    uint32_t cp = utf8_next(form.p, form.n, &i);
    if (utf8_is_alpha(cp)) {
      letters++;
      upper += utf8_is_upper(cp);
      if (start && utf8_is_upper(cp)) flag |= PH_CAPITAL;
    }
    start = cp == ' ' || cp == '-';
  }
  if (upper >= 2 && upper == letters && letters <= 5 && str_find(form, STR(" ")) == DG_NONE) flag |= PH_CAPS;
  return flag;
}

/* Bit i: word i of the form begins with a capital. Words are as the splitter cut them: the same letters in the same order. */
static uint8_t capitals(dg_str form, const dg_str *word, uint32_t n) {
  uint8_t bits = 0;
  uint32_t at = 0;
  for (uint32_t k = 0; k < n; k++) {
    uint32_t letters = utf8_count(word[k]);
    while (at < form.n && form.p[at] == ' ') at++;
    for (uint32_t i = 0; i < letters && at < form.n; i++) {
      uint32_t cp = utf8_next(form.p, form.n, &at);
      if (i == 0 && k < 8 && utf8_is_upper(cp)) bits |= (uint8_t)(1u << k);
    }
  }
  return bits;
}

static void add_phrase(builder *b, const lex_line *at, dg_str form, uint8_t kind, uint8_t flag, uint32_t entity) {
  dg_str word[NAMES_MAX_WORDS + 1];
  form = str_trim(form);
  if (str_begins(form, STR("the ")) || str_begins(form, STR("The "))) form = str_cut(form.p, 4, form.n);
  if (form.n == 0) return;
  uint32_t n = b->split.run(b->split.self, form, word, NAMES_MAX_WORDS + 1);
  if (n == 0 || n > NAMES_MAX_WORDS) {
    lex_complain(b->f, at, form.p, false, "\"%.*s\" has %s words (at most %d)", (int)form.n, form.p,
                 n ? "too many" : "no", NAMES_MAX_WORDS);
    return;
  }
  pending *p = ARENA_PUSH(b->a, b->phrase, b->nphrase, b->capphrase);
  *p = (pending){
      .nword = (uint8_t)n, .form = kind, .flag = flag | case_flags(form), .entity = entity, .seq = b->nphrase};
  p->capital = kind == FORM_AGENT ? 0 : capitals(form, word, n);
  if (kind == FORM_AGENT) p->flag &= (uint8_t) ~(PH_CAPITAL | PH_CAPS);
  uint8_t k = b->entity[entity].kind;
  p->order = (uint8_t)((flag & PH_WEAK ? 16 : 0) + (flag & PH_SURNAME ? 8 : 0) +
                       (k == MEN_PERSON  ? 0
                        : k == MEN_ORG   ? 1
                        : k == MEN_STATE ? 2
                                         : 3));
  for (uint32_t i = 0; i < n; i++) p->word[i] = sym_put(b->pool, word[i]);
}

/* Plural by rule, of the word before the first " of " or " for ", else of the last word. */
static dg_str plural_of(builder *b, dg_str s) {
  uint32_t head = str_find(s, STR(" of ")), other = str_find(s, STR(" for "));
  if (other < head) head = other;
  if (head == DG_NONE) head = s.n;
  dg_str w = str_make(s.p, head), rest = str_cut(s.p, head, s.n);
  const char *end = "s";
  uint32_t cut = 0;
  char last = w.n ? w.p[w.n - 1] : 'x', before = w.n > 1 ? w.p[w.n - 2] : 'x';
  if (str_ends(w, STR("man")) && !str_ends(w, STR("human")))
    cut = 2, end = "en";
  else if (last == 'y' && !strchr("aeiou", before))
    cut = 1, end = "ies";
  else if (last == 's' || last == 'x' || (last == 'h' && (before == 'c' || before == 's')))
    end = "es";
  return str_printf(b->a, "%.*s%s%.*s", (int)(w.n - cut), w.p, end, (int)rest.n, rest.p);
}

/* "form / plural", "form /" (one form, counts as plural), "form" (plural by rule when asked for). */
static void add_forms(builder *b, const lex_line *at, dg_str list, uint8_t kind, uint8_t flag, uint32_t entity,
                      bool plurals) {
  dg_str rest = list, form;
  while (str_next(&rest, ';', &form)) {
    uint32_t slash = str_find(form, STR(" /"));
    if (slash == DG_NONE) {
      add_phrase(b, at, form, kind, flag, entity);
      if (plurals) add_phrase(b, at, plural_of(b, str_trim(form)), kind, flag | PH_PLURAL, entity);
      continue;
    }
    dg_str other = str_trim(str_cut(form.p, slash + 2, form.n));
    add_phrase(b, at, str_make(form.p, slash), kind, other.n ? flag : flag | PH_PLURAL, entity);
    if (other.n) add_phrase(b, at, other, kind, flag | PH_PLURAL, entity);
  }
}

/* ---- roles ---- */

static dg_day day_bound(dg_str s, bool end) {
  uint32_t y, m;
  if (s.n == 4 && str_to_u32(s, &y)) return day_make((int32_t)y, end ? 12 : 1, end ? 31 : 1);
  if (s.n == 7 && s.p[4] == '-' && str_to_u32(str_make(s.p, 4), &y) && str_to_u32(str_make(s.p + 5, 2), &m))
    return day_make((int32_t)y, (int32_t)m, end ? day_month_len((int32_t)y, (int32_t)m) : 1);
  return day_parse(s);
}

static bool code_ok(dg_str s) {
  if (str_eq(s, STR("-"))) return true;
  if (s.n != 3) return false;
  for (uint32_t i = 0; i < 3; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
  return true;
}

static bool sectors(builder *b, dg_str list, names_role *r) {
  uint32_t n = 0;
  dg_str rest = list, one;
  while (str_next(&rest, ',', &one)) {
    if (!code_ok(one) || n == MEN_SECTORS) return false;
    r->sector[n++] = sym_put(b->pool, one);
  }
  return true;
}

static bool letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/* One of the words (or phrases) stands whole in the text: "king", not "banking". */
static bool says_any(dg_str text, const char *const *words) {
  for (; *words; words++) {
    dg_str w = str_of(*words), rest = text;
    for (uint32_t at; (at = str_find(rest, w)) != DG_NONE; rest = str_cut(rest.p, at + 1, rest.n)) {
      bool begins = (at == 0 && rest.p == text.p) || !letter(rest.p[(int64_t)at - 1]);
      bool ends = at + w.n == rest.n || !letter(rest.p[at + w.n]);
      if (begins && ends) return true;
    }
  }
  return false;
}

static uint8_t rank_of(dg_str role) {
  static const char *const heads[] = {"president",
                                      "prime minister",
                                      "premier",
                                      "chancellor",
                                      "king",
                                      "queen",
                                      "emir",
                                      "sultan",
                                      "leader",
                                      "secretary-general",
                                      "secretary general",
                                      "head of state",
                                      "head of government",
                                      "supreme",
                                      "pope",
                                      "dictator",
                                      NULL};
  static const char *const lesser[] = {"minister",
                                       "secretary of state",
                                       "secretary of defense",
                                       "defense secretary",
                                       "foreign secretary",
                                       "chief",
                                       "high representative",
                                       "commander",
                                       "envoy",
                                       "ambassador",
                                       "senator",
                                       "governor",
                                       NULL};
  static const char *const not_heads[] = {"vice president", "deputy",     "vice-president", "party",
                                          "former",         "opposition", "rebel",          NULL};
  if (says_any(role, heads) && !says_any(role, not_heads)) return 2;
  return says_any(role, lesser) || says_any(role, heads) ? 1 : 0;
}

/* "[from..to]  CODE [SECTORS]  [role]" */
static void add_role(builder *b, const lex_line *at, uint32_t entity) {
  dg_str rest = at->text, word;
  names_role r = {.from = DAY_NONE, .to = DAY_NONE};
  bool have = false;
  while (rest.p && (rest = str_trim(rest)).n) {
    dg_str whole = rest;
    str_next(&rest, ' ', &word);
    uint32_t dots = str_find(word, STR(".."));
    if (!have && dots != DG_NONE) {
      dg_str from = str_make(word.p, dots), to = str_cut(word.p, dots + 2, word.n);
      r.from = day_bound(from, false);
      r.to = day_bound(to, true);
      if ((from.n && r.from == DAY_NONE) || (to.n && r.to == DAY_NONE) ||
          (r.from != DAY_NONE && r.to != DAY_NONE && r.from > r.to))
        lex_complain(b->f, at, word.p, false, "\"%.*s\" is no period (FROM..TO with dates YYYY[-MM[-DD]])", (int)word.n,
                     word.p);
    } else if (!have) {
      if (!code_ok(word)) {
        lex_complain(b->f, at, word.p, false, "\"%.*s\" is no code (three capital letters, or -)", (int)word.n, word.p);
        return;
      }
      r.code = str_eq(word, STR("-")) ? 0 : sym_put(b->pool, word);
      have = true;
    } else if (r.sector[0] == 0 && r.text == 0 && word.n >= 3 && is_upper(word) && sectors(b, word, &r)) {
      continue;
    } else {
      r.text = sym_put(b->pool, whole);
      uint8_t rank = rank_of(whole);
      if (rank > b->entity[entity].rank) b->entity[entity].rank = rank;
      break;
    }
  }
  if (!have) {
    lex_complain(b->f, at, NULL, false, "a role line needs a code");
    return;
  }
  names_entity *e = &b->entity[entity];
  if (e->nrole && e->role + e->nrole != b->nrole) { /* written in several places: move its roles to the end */
    uint32_t from = e->role;
    e->role = b->nrole;
    for (uint32_t i = 0; i < e->nrole; i++) {
      names_role copy = b->role[from + i];
      *ARENA_PUSH(b->a, b->role, b->nrole, b->caprole) = copy;
    }
  }
  if (e->nrole == 0) e->role = b->nrole;
  for (uint32_t i = 0; i < e->nrole; i++)
    if (memcmp(&b->role[e->role + i], &r, sizeof r) == 0) return;
  *ARENA_PUSH(b->a, b->role, b->nrole, b->caprole) = r;
  e->nrole++;
}

/* ---- entries ---- */

static uint32_t entity_new(builder *b, dg_str name, uint8_t kind) {
  names_entity *e = ARENA_PUSH(b->a, b->entity, b->nentity, b->capentity);
  *e = (names_entity){.name = name.n ? sym_put(b->pool, name) : 0, .kind = kind};
  return b->nentity - 1;
}

/* The entity of that canonical name and kind when it was begun before, else a new one. */
static uint32_t entity_of(builder *b, dg_str name, uint8_t kind) {
  uint64_t key = (str_hash(name) ^ kind) | 1;
  uint32_t i = (uint32_t)(key >> 8) & (b->nslot - 1);
  for (; b->key[i]; i = (i + 1) & (b->nslot - 1))
    if (b->key[i] == key) return b->at[i];
  b->key[i] = key;
  return b->at[i] = entity_new(b, name, kind);
}

static const struct {
  const char *key;
  uint8_t form;
} attributes[] = {{"name", FORM_NAME}, {"adj", FORM_ADJ},     {"people", FORM_PEOPLE},
                  {"seat", FORM_SEAT}, {"place", FORM_PLACE}, {"pair", FORM_PAIR}};

/* "near: RUS ARM", "unless: senator governor": at most 15, as a list of names_entity over `aside`. */
static uint32_t word_list(builder *b, const lex_line *at, dg_str value) {
  const uint32_t first = b->naside;
  dg_str word;
  while (str_next(&value, ' ', &word))
    if (word.n) *ARENA_PUSH(b->a, b->aside, b->naside, b->capaside) = sym_put(b->pool, word);
  if (b->naside - first > 15) {
    lex_complain(b->f, at, NULL, false, "more than 15 words");
    b->naside = first + 15;
  }
  return first * 16 + (b->naside - first);
}

/* "adj?: A; B": true when the line is an attribute. */
static bool attribute(builder *b, const lex_line *at, uint32_t entity) {
  uint32_t colon = str_find(at->text, STR(":"));
  if (colon == DG_NONE) return false;
  dg_str key = str_make(at->text.p, colon), value = str_cut(at->text.p, colon + 1, at->text.n);
  uint8_t flag = 0;
  if (str_ends(key, STR("?"))) key.n--, flag = PH_WEAK;
  if (str_eq(key, STR("near")) || str_eq(key, STR("unless"))) {
    const uint32_t list = word_list(b, at, value);
    *(key.p[0] == 'n' ? &b->entity[entity].near : &b->entity[entity].unless) = list;
    return true;
  }
  for (uint32_t i = 0; i < sizeof attributes / sizeof *attributes; i++)
    if (str_eq(key, str_of(attributes[i].key))) {
      add_forms(b, at, value, attributes[i].form, flag, entity, false);
      return true;
    }
  return false;
}

static bool east_asian(dg_str code) {
  return str_eq(code, STR("CHN")) || str_eq(code, STR("PRK")) || str_eq(code, STR("KOR")) || str_eq(code, STR("TWN"));
}

/* First words of the names of people from elsewhere: "Sean" of "Sean Chen" is no family name. */
static void note_given(builder *b) {
  uint32_t n, i = lex_under(b->f, "actors/people", &n), end = i + n;
  sym_pool_init(&b->given, b->a, NULL);
  for (; i + 1 < end; i++) {
    const lex_line *l = &b->f->line[i];
    if (l->indent || !b->f->line[i + 1].indent) continue;
    dg_str name = l->text, rest = b->f->line[i + 1].text, word = {0};
    while (str_next(&rest, ' ', &word) && (word.n == 0 || str_find(word, STR("..")) != DG_NONE)) {
    }
    if (word.n != 3 || east_asian(word)) continue;
    rest = name;
    if (str_next(&rest, ' ', &word)) sym_put(&b->given, word);
  }
  b->ngiven = b->given.n;
}

static bool is_given(builder *b, dg_str word) { return sym_put(&b->given, word) < b->ngiven; }

/* The family name of a person's canonical name: the first word for names of East Asia but Japan, else the last. */
static void add_surname(builder *b, const lex_line *at, uint32_t entity, dg_str name) {
  const names_entity *e = &b->entity[entity];
  dg_str code = e->nrole ? sym_name(b->pool, b->role[e->role].code) : STR("");
  bool first = east_asian(code);
  uint32_t space = DG_NONE;
  for (uint32_t i = 0; i < name.n; i++)
    if (name.p[i] == ' ' && (space == DG_NONE || !first)) space = i;
  if (space == DG_NONE) return;
  const dg_str rest = str_cut(name.p, space + 1, name.n);
  if (first && !str_eq(code, STR("CHN")) && str_find(rest, STR(" ")) == DG_NONE &&
      str_find(rest, STR("-")) == DG_NONE && is_given(b, str_make(name.p, space)))
    first = false; /* "Sean Chen" */
  dg_str family = first ? str_make(name.p, space) : str_cut(name.p, space + 1, name.n);
  uint32_t article = str_find(family, STR("-")); /* "al-Maliki" goes without its article too */
  if (article != DG_NONE && article <= 3 && !is_upper(family)) {
    add_phrase(b, at, family, FORM_NAME, PH_SURNAME, entity);
    family = str_cut(family.p, article + 1, family.n);
  }
  if (family.n >= 2 && is_upper(family)) add_phrase(b, at, family, FORM_NAME, PH_SURNAME, entity);
  /* "al-Assad", "bin Salman" go with their particle too */
  for (uint32_t i = space; !first && i-- > 0;)
    if (name.p[i] == ' ' || i == 0) {
      dg_str particle = str_cut(name.p, i ? i + 1 : 0, space);
      if (particle.n <= 3 && !is_upper(particle))
        add_phrase(b, at, str_cut(name.p, i + 1, name.n), FORM_NAME, PH_SURNAME, entity);
      break;
    }
}

/* Files of entries: a head line of names, then indented roles and attributes. */
static void entries(builder *b, const char *prefix, uint8_t kind) {
  uint32_t n, i = lex_under(b->f, prefix, &n), end = i + n, entity = DG_NONE;
  const lex_line *head = NULL;
  for (; i <= end; i++) {
    const lex_line *l = i < end ? &b->f->line[i] : NULL;
    if ((!l || l->indent == 0) && head) {
      dg_str rest = head->text, name;
      str_next(&rest, ';', &name);
      if (b->entity[entity].nrole == 0)
        lex_complain(b->f, head, NULL, false, "\"%.*s\" has no line with a code", (int)name.n, name.p);
      if (kind == MEN_PERSON && b->entity[entity].rank) add_surname(b, head, entity, str_trim(name));
    }
    if (!l) break;
    if (l->indent == 0) {
      dg_str rest = l->text, name;
      head = l;
      str_next(&rest, ';', &name);
      entity = entity_of(b, str_trim(name), kind);
      add_forms(b, l, l->text, FORM_NAME, 0, entity, false);
    } else if (entity == DG_NONE)
      lex_complain(b->f, l, NULL, false, "stands before any name");
    else if (!attribute(b, l, entity))
      add_role(b, l, entity);
  }
}

/* "Mr.  m": behind two spaces stands what the form tells of its bearer. */
static dg_str without_gender(dg_str s, uint8_t *gender) {
  *gender = str_ends(s, STR("  m")) ? 1 : str_ends(s, STR("  f")) ? 2 : 0;
  return *gender ? str_trim(str_make(s.p, s.n - 3)) : s;
}

/* Files of agents and titles: sectors in column 0, phrases indented. */
static void agents(builder *b, const char *prefix, uint8_t form) {
  uint32_t n, i = lex_under(b->f, prefix, &n), end = i + n, entity = DG_NONE;
  for (; i < end; i++) {
    const lex_line *l = &b->f->line[i];
    if (l->indent == 0) {
      names_role r = {.from = DAY_NONE, .to = DAY_NONE};
      if (!str_eq(l->text, STR("-")) && !sectors(b, l->text, &r))
        lex_complain(b->f, l, NULL, false, "\"%.*s\" is no list of sectors", (int)l->text.n, l->text.p);
      entity = entity_new(b, STR(""), MEN_AGENT);
      b->entity[entity].role = b->nrole;
      b->entity[entity].nrole = 1;
      *ARENA_PUSH(b->a, b->role, b->nrole, b->caprole) = r;
    } else if (entity == DG_NONE)
      lex_complain(b->f, l, NULL, false, "stands before any sector");
    else {
      uint8_t gender;
      const dg_str forms = without_gender(l->text, &gender);
      add_forms(b, l, forms, form, gender == 1 ? PH_MALE : gender ? PH_FEMALE : 0, entity, form == FORM_AGENT);
    }
  }
}

static int by_number(const void *x, const void *y) {
  const uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

/* First names: m or f in column 0, names indented. A name under both tells nothing and is named. */
static void bearers(builder *b) {
  uint32_t n, i = lex_under(b->f, "actors/given", &n), end = i + n, gender = 0;
  for (; i < end; i++) {
    const lex_line *l = &b->f->line[i];
    dg_str rest = l->text, name;
    if (l->indent == 0) {
      gender = str_eq(rest, STR("m")) ? 1 : str_eq(rest, STR("f")) ? 2 : 0;
      if (!gender) lex_complain(b->f, l, NULL, false, "\"%.*s\" is neither m nor f", (int)rest.n, rest.p);
      continue;
    }
    while (gender && str_next(&rest, ';', &name)) {
      dg_str word[2];
      name = str_trim(name);
      if (!name.n || b->split.run(b->split.self, name, word, 2) != 1) {
        if (name.n) lex_complain(b->f, l, name.p, false, "\"%.*s\" is not one word", (int)name.n, name.p);
        continue;
      }
      *ARENA_PUSH(b->a, b->bearer, b->nbearer, b->capbearer) = sym_put(b->pool, word[0]) * 4 + gender;
    }
  }
  if (b->nbearer) qsort(b->bearer, b->nbearer, sizeof *b->bearer, by_number);
  uint32_t kept = 0;
  for (uint32_t k = 0; k < b->nbearer; k++) {
    const uint32_t name = b->bearer[k] / 4;
    const bool before = kept && b->bearer[kept - 1] / 4 == name;
    if (before && b->bearer[kept - 1] != b->bearer[k]) b->bearer[kept - 1] = name * 4;
    if (!before) b->bearer[kept++] = b->bearer[k];
  }
  b->nbearer = kept;
}

/* A name of an entry that is repeated as weak is weak: drop its strong twin. Exact repeats go too. */
static int by_words(const void *x, const void *y) {
  const pending *a = x, *b = y;
  if (a->word[0] != b->word[0]) return (a->word[0] > b->word[0]) - (a->word[0] < b->word[0]);
  if (a->nword != b->nword) return (int)b->nword - (int)a->nword;
  for (uint32_t i = 1; i < a->nword; i++)
    if (a->word[i] != b->word[i]) return (a->word[i] > b->word[i]) - (a->word[i] < b->word[i]);
  if (a->order != b->order) return (int)a->order - (int)b->order;
  return (a->seq > b->seq) - (a->seq < b->seq);
}

static bool same_words(const pending *a, const pending *b) {
  return a->nword == b->nword && memcmp(a->word, b->word, a->nword * sizeof *a->word) == 0;
}

static void thin(builder *b) {
  uint32_t kept = 0;
  for (uint32_t i = 0; i < b->nphrase; i++) {
    pending p = b->phrase[i];
    bool drop = false;
    for (uint32_t j = i + 1; j < b->nphrase && same_words(&p, &b->phrase[j]); j++)
      drop |= b->phrase[j].entity == p.entity && (b->phrase[j].flag & PH_WEAK) && !(p.flag & PH_WEAK);
    for (uint32_t j = kept; j-- > 0 && same_words(&p, &b->phrase[j]);)
      drop |= b->phrase[j].entity == p.entity && b->phrase[j].form == p.form;
    if (!drop) b->phrase[kept++] = p;
  }
  b->nphrase = kept;
}

static int by_key(const void *x, const void *y) {
  const names_key *a = x, *b = y;
  uint64_t u = names_key_value(a), v = names_key_value(b);
  if (u != v) return (u > v) - (u < v);
  return (a->phrase > b->phrase) - (a->phrase < b->phrase);
}

static void write_keys(builder *b, names_key *key) {
  for (uint32_t i = 0; i < b->nphrase; i++) {
    const pending *p = &b->phrase[i];
    dg_str word[NAMES_MAX_WORDS];
    for (uint32_t k = 0; k < p->nword; k++) word[k] = sym_name(b->pool, p->word[k]);
    uint64_t value = names_key_of(word, p->nword);
    key[i] = (names_key){(uint32_t)(value >> 32), (uint32_t)value, i};
  }
  if (b->nphrase) qsort(key, b->nphrase, sizeof *key, by_key);
}

static void write_section(builder *b, lex_section *out) {
  uint32_t nsym = b->pool->first + b->pool->n, nword = 0;
  for (uint32_t i = 0; i < b->nphrase; i++) nword += b->phrase[i].nword;
  const uint32_t own = nword;
  nword += b->naside;
  for (uint32_t i = 0; i < b->nentity; i++) b->entity[i].near += own * 16, b->entity[i].unless += own * 16;
  size_t n = 32 + 4 * ((size_t)nsym + 1) + b->nphrase * sizeof(names_phrase) + 4 * (size_t)nword +
             b->nentity * sizeof(names_entity) + b->nrole * sizeof(names_role) + b->nphrase * sizeof(names_key) +
             b->nbearer * sizeof(uint32_t);
  uint32_t *w = arena_zero(b->a, n, 1);
  w[0] = NAMES_MAGIC, w[1] = nsym, w[2] = b->nphrase, w[3] = nword, w[4] = b->nentity, w[5] = b->nrole;
  uint32_t *first = w + 8;
  names_phrase *phrase = (names_phrase *)(first + nsym + 1);
  uint32_t *word = (uint32_t *)(phrase + b->nphrase), at = 0, i = 0;
  for (uint32_t s = 0; s <= nsym; s++) {
    first[s] = i;
    while (s < nsym && i < b->nphrase && b->phrase[i].word[0] == s) i++;
  }
  for (i = 0; i < b->nphrase; i++) {
    const pending *p = &b->phrase[i];
    phrase[i] = (names_phrase){
        .word = at, .entity = p->entity, .nword = p->nword, .form = p->form, .flag = p->flag, .capital = p->capital};
    memcpy(word + at, p->word, p->nword * sizeof *word);
    at += p->nword;
  }
  if (b->naside) memcpy(word + own, b->aside, b->naside * sizeof *word);
  names_entity *entity = (names_entity *)(word + nword);
  if (b->nentity) memcpy(entity, b->entity, b->nentity * sizeof *entity);
  if (b->nrole) memcpy(entity + b->nentity, b->role, b->nrole * sizeof(names_role));
  write_keys(b, (names_key *)((names_role *)(entity + b->nentity) + b->nrole));
  uint32_t *given = (uint32_t *)((names_key *)((names_role *)(entity + b->nentity) + b->nrole) + b->nphrase);
  w[6] = b->nbearer;
  if (b->nbearer) memcpy(given, b->bearer, b->nbearer * sizeof *given);
  *out = (lex_section){w, n};
}

void actor_build(lex_files *f, sym_pool *pool, lex_splitter split, lex_section *out) {
  builder b = {.f = f, .split = split, .pool = pool, .a = f->arena, .nslot = 1u << 16};
  b.at = arena_zero(b.a, b.nslot, sizeof *b.at);
  b.key = arena_zero(b.a, b.nslot, sizeof *b.key);
  static const char *const words[W_COUNT] = {
#define X(a, b) b,
      NAMES_WORDS(X)
#undef X
  };
  for (uint32_t i = 0; i < W_COUNT; i++) sym_put(pool, str_of(words[i]));
  note_given(&b);
  entries(&b, "actors/people", MEN_PERSON);
  entries(&b, "actors/organisations", MEN_ORG);
  entries(&b, "actors/states", MEN_STATE);
  entries(&b, "actors/regions", MEN_STATE);
  entries(&b, "actors/groups", MEN_GROUP);
  agents(&b, "actors/agents", FORM_AGENT);
  agents(&b, "actors/titles", FORM_TITLE);
  bearers(&b);
  if (b.nphrase) qsort(b.phrase, b.nphrase, sizeof *b.phrase, by_words);
  thin(&b);
  write_section(&b, out);
}

/* missing: see missing.h. Reads mentions, entities, clauses, places, time expressions; writes nothing of the document but its
 * arena.
 *
 * A name is a run of capitalised proper nouns round the head of a mention; its fullest form in the story stands for it. A
 * verb is told as an example line would begin: what stands between the two actors, in base forms. */
#include "missing.h"
#include "engine.h"

#define NAME_WORDS 8u

typedef struct finder {
  const dg_engine *engine;
  dg_doc *d;
  missing_item *v;
  uint32_t n, cap;
  uint8_t *taken; /* [T] explained by a line, or no name: a town, a day */
} finder;

static void push(finder *f, missing_kind kind, dg_str what, uint32_t sentence) {
  *ARENA_PUSH(&f->d->arena, f->v, f->n, f->cap) = (missing_item){.kind = kind, .what = what, .sentence = sentence};
}

/* ---- names ---- */

static bool name_word(const dg_doc *d, uint32_t t) {
  return (d->upos[t] == UPOS_PROPN || d->upos[t] == UPOS_ADJ) && (d->tflag[t] & TOK_CAP) && !(d->tflag[t] & TOK_GLUED);
}

/* "of", "al", "de" … between two words of a name. */
static bool joint(const dg_doc *d, uint32_t t) {
  static const char *const word[] = {"of", "al", "de", "bin", "el", "ibn", "van", "von", "-", "da", "di", "du", "for"};
  dg_str s = doc_name(d, d->sym[t]);
  return STR_AMONG(s, word);
}

static void name_span(const finder *f, uint32_t head, uint32_t *begin, uint32_t *end) {
  const dg_doc *d = f->d;
  const doc_sent *s = &d->sent[doc_sent_of(d, head)];
  uint32_t b = head, e = head + 1;
  while (b > s->first && e - b < NAME_WORDS) {
    if (name_word(d, b - 1))
      b--;
    else if (b > s->first + 1 && joint(d, b - 1) && name_word(d, b - 2))
      b -= 2;
    else
      break;
  }
  while (e < s->first + s->n && e - b < NAME_WORDS) {
    if (name_word(d, e))
      e++;
    else if (e + 1 < s->first + s->n && joint(d, e) && name_word(d, e + 1))
      e += 2;
    else
      break;
  }
  *begin = b;
  *end = e;
}

static dg_str words(const dg_doc *d, uint32_t begin, uint32_t end) {
  return str_cut(d->body.p, d->begin[begin], d->end[end - 1]);
}

/* "President Obama" is known when "Obama" is; "Mr. Smith" is counted as "Smith". */
static dg_str unknown_part(const finder *f, uint32_t begin, uint32_t end) {
  const dg_doc *d = f->d;
  dg_side side;
  for (uint32_t b = begin; b < end; b++)
    if (dg_engine_resolve(f->engine, words(d, b, end), d->date, &side)) return str_make(d->body.p, 0);
  while (begin + 1 < end && str_find(words(d, begin, begin + 1), STR(".")) != DG_NONE) begin++;
  return words(d, begin, end);
}

/* Its word is part of the lexicon's name for it ("Clinton" where Hillary Clinton was named). */
static bool known(const finder *f, const doc_mention *x) {
  const dg_doc *d = f->d;
  return x->name && str_find(doc_name(d, x->name), doc_form(d, x->head)) != DG_NONE;
}

static bool may_be_name(const finder *f, uint32_t m) {
  const dg_doc *d = f->d;
  const doc_mention *x = &d->mention[m];
  if (x->kind != MEN_PERSON && x->kind != MEN_ORG && x->kind != MEN_OTHER && x->kind != MEN_GROUP) return false;
  if (x->kind == MEN_OTHER && (x->flag & MEN_NOACT)) return false;
  return d->upos[x->head] == UPOS_PROPN && name_word(d, x->head) && !f->taken[x->head] && !known(f, x);
}

static void names(finder *f) {
  dg_doc *d = f->d;
  dg_str *called = arena_zero(&d->arena, d->N + 1u, sizeof *called); /* [N] the entity's name, once it is known */
  for (uint32_t m = 0; m < d->M; m++) {
    if (!may_be_name(f, m)) continue;
    const doc_mention *x = &d->mention[m];
    uint32_t best = m, begin, end;
    if (x->entity != DG_NONE && d->entity[x->entity].best < d->M && may_be_name(f, d->entity[x->entity].best))
      best = d->entity[x->entity].best;
    dg_str name = x->entity == DG_NONE ? (dg_str){0} : called[x->entity];
    if (!name.p) {
      name_span(f, d->mention[best].head, &begin, &end);
      name = unknown_part(f, begin, end);
      if (x->entity != DG_NONE) called[x->entity] = name;
    }
    if (name.n < 2) continue;
    push(f, MISSING_NAME, name, doc_sent_of(d, x->head));
    f->v[f->n - 1].code = doc_name(d, x->code);
    f->v[f->n - 1].sector = doc_name(d, x->sector[0]);
  }
}

/* ---- verbs ---- */

/* Under these stands where, when or how, not whom. */
static bool aside(const dg_doc *d, dg_sym prep) {
  static const char *const word[] = {"in",    "at",     "near",   "after", "before", "since", "during", "like",
                                     "as",    "than",   "inside", "amid",  "across", "until", "around", "according_to",
                                     "while", "unlike", "along",  "under", "as_of",  "by",    "except", "throughout"};
  dg_str s = doc_name(d, prep);
  for (size_t i = 0; prep && i < sizeof word / sizeof *word; i++)
    if (str_eq(s, str_of(word[i]))) return true;
  return false;
}

/* The known actor at an argument's head; *within: it stands inside the phrase ("China's offer"). */
static uint32_t known_at(const dg_doc *d, uint32_t head, bool *within) {
  uint32_t m = d->mention_at[head];
  *within = false;
  if (m == DG_NONE) return DG_NONE;
  if (d->mention[m].code) return m;
  *within = true;
  for (uint32_t k = m + 1; k < d->M && k < m + 6 && d->mention[k].begin < d->mention[m].end; k++)
    if (d->mention[k].part_of == m && d->mention[k].code) return k;
  for (uint32_t k = m; k-- > 0 && k + 6 > m;)
    if (d->mention[k].part_of == m && d->mention[k].code) return k;
  return DG_NONE;
}

static bool tells(const dg_doc *d, uint32_t clause) {
  for (uint32_t c = clause + 1; c < d->C && d->clause[c].sent == d->clause[clause].sent; c++)
    if (d->clause[c].source != DG_NONE && d->clause[c].parent == clause) return true;
  return false;
}

/* " with", of a preposition of several words " out of"; empty without one. */
static void put_word(char *out, size_t cap, dg_str word) {
  int n = word.n ? snprintf(out, cap, " %.*s", (int)word.n, word.p) : 0;
  out[n > 0 ? (size_t)n < cap ? (size_t)n : cap - 1 : 0] = 0;
  for (char *p = out; *p; p++)
    if (*p == '_') *p = ' ';
}

/* "A trade barb with B" */
static dg_str as_line(finder *f, const doc_clause *c, const doc_arg *other, dg_str object, bool within) {
  dg_doc *d = f->d;
  char verb[48], particle[24], noun[48], prep[32], of[48];
  put_word(verb, sizeof verb, doc_name(d, c->lemma));
  put_word(particle, sizeof particle, doc_name(d, c->particle));
  put_word(noun, sizeof noun, object);
  put_word(prep, sizeof prep, doc_name(d, other->prep));
  put_word(of, sizeof of, within ? doc_name(d, d->lemma[other->head]) : STR(""));
  return str_printf(&d->arena, "A%s%s%s%s B%s%s", verb, particle, noun, prep, within ? "'s" : "", of);
}

/* Verbs of being and thinking: no deeds. */
static bool still(const dg_doc *d, dg_sym lemma) {
  static const char *const word[] = {"be",  "become", "have", "include", "do",   "say",  "see",     "know",
                                     "get", "think",  "mean", "remain",  "seem", "like", "believe", "describe"};
  dg_str s = doc_name(d, lemma);
  return STR_AMONG(s, word);
}

static void verb(finder *f, uint32_t clause) {
  dg_doc *d = f->d;
  const doc_clause *c = &d->clause[clause];
  if (c->kind != CL_VERB || f->taken[c->token] || still(d, c->lemma) || tells(d, clause)) return;
  uint32_t who = DG_NONE;
  dg_str object = STR("");
  bool within = false;
  for (uint32_t g = c->arg; g < c->arg + c->narg && who == DG_NONE; g++)
    if (d->args[g].role == ARG_SUBJ) who = known_at(d, d->args[g].head, &within);
  if (who == DG_NONE || within) return;
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++) {
    const doc_arg *r = &d->args[g];
    if (r->role != ARG_OBJ && r->role != ARG_IOBJ && (r->role != ARG_OBL || aside(d, r->prep))) continue;
    if (f->taken[r->head]) return;
    uint32_t whom = known_at(d, r->head, &within);
    if (whom != DG_NONE && d->mention[whom].code != d->mention[who].code) {
      push(f, MISSING_VERB, as_line(f, c, r, object, within), c->sent);
      return;
    }
    if (r->role == ARG_OBJ && d->upos[r->head] == UPOS_NOUN) object = doc_name(d, d->lemma[r->head]);
  }
}

/* Towns and days are no names of actors. */
static void set_aside(finder *f) {
  dg_doc *d = f->d;
  for (uint32_t i = 0; i < d->X; i++)
    for (uint32_t t = d->timex[i].first; t < d->timex[i].end && t < d->T; t++) f->taken[t] = 1;
  for (uint32_t i = 0; i < d->L; i++)
    for (uint32_t t = d->place[i].begin; t < d->place[i].end && t < d->T; t++) f->taken[t] = 1;
}

static void find(finder *f) {
  dg_doc *d = f->d;
  if (!d->T || !d->mention_at || !d->english) return;
  f->taken = arena_zero(&d->arena, d->T, 1);
  event_taken(f->engine->events, d, f->taken);
  for (uint32_t c = 0; c < d->C; c++) verb(f, c);
  memset(f->taken, 0, d->T);
  set_aside(f);
  names(f);
}

dg_rc missing_find(dg_worker *w, const missing_item **out, uint32_t *n, dg_err *err) {
  jmp_buf jmp;
  finder f = {.engine = w->engine, .d = &w->doc};
  finder *volatile keep = &f;
  w->doc.arena.jmp = &jmp;
  dg_rc rc = DG_OK;
  if (setjmp(jmp) == 0)
    find(keep);
  else
    rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "needs more memory than one page may use");
  w->doc.arena.jmp = NULL;
  if (rc) return rc;
  *out = f.v;
  *n = f.n;
  return DG_OK;
}

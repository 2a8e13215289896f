/* lemmas: learns "cut so many bytes, add this" from (form, tag, lemma).
 *
 * 1  each (word, tag) gets the rule it takes most often
 * 2  each ending of 0 to 5 bytes with a tag gets the rule that most of its distinct words take
 * 3  an ending is kept when it says otherwise than the next shorter one; a word when its endings are wrong about it */
#include <stdlib.h>

#include "parse/feature.h"
#include "parse/lemma.h"
#include "parse/weights.h"
#include "train/lemmas.h"
#include "train/pack.h"

typedef struct vote { /* one (key, rule) pair and how often it was seen */
  uint64_t key;
  uint32_t rule, count;
} vote;
typedef struct votes {
  vote *v;
  uint32_t n, cap;
} votes;
typedef struct learner {
  dg_arena *a;
  sym_pool rules; /* "2 y": symbol = number of the rule */
  sym_pool words; /* every lemma */
  votes word, end, kase;
} learner;

static void cast(learner *l, votes *v, uint64_t key, uint32_t rule, uint32_t count) {
  *ARENA_PUSH(l->a, v->v, v->n, v->cap) = (vote){key, rule, count};
}
static int by_key(const void *x, const void *y) {
  const vote *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return a->rule < b->rule ? -1 : a->rule > b->rule;
}
static int by_count(const void *x, const void *y) {
  const vote *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  if (a->count != b->count) return a->count > b->count ? -1 : 1;
  return a->rule < b->rule ? -1 : a->rule > b->rule;
}
/* Adds equal pairs up, then keeps the strongest rule of each key. */
static void decide(votes *v) {
  if (!v->n) return;
  qsort(v->v, v->n, sizeof *v->v, by_key);
  uint32_t m = 0;
  for (uint32_t i = 1; i < v->n; i++) {
    if (v->v[i].key == v->v[m].key && v->v[i].rule == v->v[m].rule)
      v->v[m].count += v->v[i].count;
    else
      v->v[++m] = v->v[i];
  }
  v->n = m + 1;
  qsort(v->v, v->n, sizeof *v->v, by_count);
  m = 0;
  for (uint32_t i = 1; i < v->n; i++)
    if (v->v[i].key != v->v[m].key) v->v[++m] = v->v[i];
  v->n = m + 1;
}
static const vote *find(const votes *v, uint64_t key) {
  uint32_t lo = 0, hi = v->n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    if (v->v[mid].key < key)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo < v->n && v->v[lo].key == key ? &v->v[lo] : NULL;
}

static dg_str fold_of(learner *l, dg_str s) {
  char buf[1024];
  return str_copy(l->a, str_make(buf, utf8_fold(s, buf, sizeof buf)));
}
static uint32_t rule_for(learner *l, dg_str fold, dg_str lemma) {
  uint32_t same = 0;
  while (same < fold.n && same < lemma.n && fold.p[same] == lemma.p[same]) same++;
  dg_str text = str_printf(l->a, "%u %.*s", fold.n - same, (int)(lemma.n - same), lemma.p + same);
  return sym_put(&l->rules, text);
}

static void treebank_votes(learner *l, const bank *b) {
  for (uint32_t s = 0; s < b->S; s++)
    for (uint32_t i = 0; i < b->sent[s].n; i++) {
      const bank_word *w = &b->word[b->sent[s].first + i];
      if (w->lemma.n == 0 || (w->lemma.n == 1 && w->lemma.p[0] == '_' && w->fold.p[0] != '_') || w->upos == UPOS_X)
        continue;
      dg_str lemma = fold_of(l, w->lemma);
      uint64_t key[LEMMA_KEYS], ck[LEMMA_CASE_KEYS];
      lemma_keys(w->fold, w->xpos, key);
      cast(l, &l->word, key[0], rule_for(l, w->fold, lemma), 1);
      sym_put(&l->words, lemma);
      if (!lemma_has_upper(w->form)) continue;
      bool cased = !str_eq(lemma, w->lemma);
      lemma_case_keys(w->form, w->fold, w->xpos, i == 0, ck);
      for (int k = 0; k < LEMMA_CASE_KEYS; k++) cast(l, &l->kase, ck[k], cased, 1);
    }
}

/* ---- WordNet: votes count only where the treebanks do not know the word with this tag ---- */

typedef struct seen { /* a word with its tag: what step 3 walks over */
  dg_str fold;
  uint8_t xpos;
} seen;
typedef struct seens {
  seen *v;
  uint32_t n, cap;
} seens;
enum { SLIPS = 9 }; /* a lemma that is no word is believed when it was seen more often */
typedef struct net_source {
  learner *l;
  votes known;     /* the treebanks' words */
  votes lemmas;    /* all its words */
  votes irregular; /* lemma and kind of form that the .exc lists have */
  votes exc;       /* their forms */
  votes verbs;     /* its verbs */
  seens *s;
  seens *slips; /* words with a tag that they have by a slip of the tagger: their endings say nothing */
  const char *folder;
} net_source;

static uint64_t word_key(dg_str w) { return feature_span(32, w.p, w.n); }
/* A slip of the treebank: seldom seen, with a lemma that is no word ("fled" under "flead"). */
static bool slip(const net_source *n, const vote *v, dg_str form) {
  char buf[256];
  dg_str rule = sym_name(&n->l->rules, v->rule), count;
  uint32_t cut;
  if (v->count > SLIPS || !str_next(&rule, ' ', &count) || !str_to_u32(count, &cut)) return false;
  dg_str lemma = str_make(buf, lemma_apply(form, cut, rule.p ? rule : STR(""), buf, sizeof buf));
  return !find(&n->lemmas, word_key(lemma));
}

static void form_into(net_source *n, seens *s, dg_str form, dg_str lemma, uint8_t xpos) {
  uint64_t key[LEMMA_KEYS];
  uint32_t rule = rule_for(n->l, form, lemma), weight = 1;
  lemma_keys(form, xpos, key);
  const vote *v = find(&n->known, key[0]);
  if (v && (v->rule == rule || !slip(n, v, form))) return;
  if (v) weight = 100;
  cast(n->l, &n->l->word, key[0], rule, weight);
  *ARENA_PUSH(n->l->a, s->v, s->n, s->cap) = (seen){form, xpos};
}
static void wordnet_form(net_source *n, dg_str form, dg_str lemma, uint8_t xpos) {
  form_into(n, n->s, form, lemma, xpos);
}
static uint64_t kind_of(dg_str lemma, bool ing) { return feature_span(ing ? 31 : 30, lemma.p, lemma.n); }
static bool plain_word(dg_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] < 'a' || s.p[i] > 'z') return false;
  return s.n > 2;
}

/* Irregular forms, one a line: "went go". xpos ends with 0. */
static dg_rc exceptions(net_source *n, const char *file, const uint8_t *xpos, dg_err *err) {
  file_map map;
  dg_rc rc = file_open(str_printf(n->l->a, "%s/%s.exc", n->folder, file).p, 0, &map, err);
  if (rc) return rc;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line, form, lemma;
  while (str_next(&rest, '\n', &line)) {
    if (!str_next(&line, ' ', &form) || !str_next(&line, ' ', &lemma) || !plain_word(form) || !plain_word(lemma))
      continue;
    bool ing = str_ends(form, STR("ing")), er = str_ends(form, STR("er"));
    cast(n->l, &n->exc, word_key(form), 0, 1);
    if (ing || str_ends(form, STR("ed")) || str_ends(form, STR("s")))
      cast(n->l, &n->irregular, kind_of(lemma, ing), 0, 1);
    if (xpos[0] == XPOS_VBD && !ing && !find(&n->verbs, word_key(form))) /* a past form taken for the present: "tore" */
      form_into(n, n->slips, str_copy(n->l->a, form), str_copy(n->l->a, lemma), XPOS_VBP);
    for (const uint8_t *x = xpos; *x; x++) {
      if (xpos[0] == XPOS_VBD && (*x == XPOS_VBG) != ing) continue;
      if ((xpos[0] == XPOS_JJR || xpos[0] == XPOS_RBR) && (*x == xpos[0]) != er) continue;
      wordnet_form(n, str_copy(n->l->a, form), str_copy(n->l->a, lemma), *x);
    }
  }
  file_close(&map);
  decide(&n->irregular);
  decide(&n->exc);
  return DG_OK;
}

static bool in(char c, const char *set) { return strchr(set, c) != NULL; }
static void inflect(net_source *n, dg_str w, bool verb) {
  dg_arena *a = n->l->a;
  char last = w.p[w.n - 1], before = w.p[w.n - 2];
  bool soft = in(last, "sxz") || (last == 'h' && in(before, "cs")), y = last == 'y' && !in(before, "aeiou"),
       e = last == 'e';
  int len = (int)w.n, cut = len - (y || e);
  dg_str s = str_printf(a, "%.*s%s", y ? cut : len, w.p, y ? "ies" : soft ? "es" : "s");
  bool odd = find(&n->irregular, kind_of(w, false)) != NULL;
  if (!verb) {
    if (!odd) wordnet_form(n, s, w, XPOS_NNS);
    return;
  }
  wordnet_form(n, s, w, XPOS_VBZ);
  if (!find(&n->exc, word_key(w)) && !str_ends(w, STR("ed"))) { /* a base form that the tagger takes for a past one */
    form_into(n, n->slips, w, w, XPOS_VBD);
    form_into(n, n->slips, w, w, XPOS_VBN);
  }
  if (!odd) {
    dg_str ed = str_printf(a, "%.*s%s", cut, w.p, y ? "ied" : "ed");
    wordnet_form(n, ed, w, XPOS_VBD);
    wordnet_form(n, ed, w, XPOS_VBN);
  }
  if (!find(&n->irregular, kind_of(w, true)))
    wordnet_form(n, str_printf(a, "%.*sing", e && !in(before, "eoy") ? cut : len, w.p), w, XPOS_VBG);
}
static dg_rc regular(net_source *n, const char *file, bool verb, dg_err *err) {
  file_map map;
  dg_rc rc = file_open(str_printf(n->l->a, "%s/%s", n->folder, file).p, 0, &map, err);
  if (rc) return rc;
  dg_str rest = str_make(map.p, (uint32_t)map.n), line, w;
  while (str_next(&rest, '\n', &line))
    if (line.n && line.p[0] != ' ' && str_next(&line, ' ', &w) && plain_word(w)) inflect(n, str_copy(n->l->a, w), verb);
  file_close(&map);
  return DG_OK;
}
static dg_rc all_words(net_source *n, dg_err *err) {
  static const char *const files[] = {"index.noun", "index.verb", "index.adj", "index.adv"};
  for (int i = 0; i < 4; i++) {
    file_map map;
    dg_rc rc = file_open(str_printf(n->l->a, "%s/%s", n->folder, files[i]).p, 0, &map, err);
    if (rc) return rc;
    dg_str rest = str_make(map.p, (uint32_t)map.n), line, w;
    while (str_next(&rest, '\n', &line))
      if (line.n && line.p[0] != ' ' && str_next(&line, ' ', &w)) {
        cast(n->l, &n->lemmas, word_key(w), 0, 1);
        if (i == 1) cast(n->l, &n->verbs, word_key(w), 0, 1);
      }
    file_close(&map);
  }
  decide(&n->lemmas);
  decide(&n->verbs);
  return DG_OK;
}
static dg_rc wordnet_votes(learner *l, const char *folder, seens *s, seens *slips, dg_err *err) {
  static const uint8_t nns[] = {XPOS_NNS, 0}, verb[] = {XPOS_VBD, XPOS_VBN, XPOS_VBG, 0};
  static const uint8_t adj[] = {XPOS_JJR, XPOS_JJS, 0}, adv[] = {XPOS_RBR, XPOS_RBS, 0};
  net_source n = {.l = l, .known = l->word, .s = s, .slips = slips, .folder = folder};
  dg_rc rc = all_words(&n, err);
  if (!rc) rc = exceptions(&n, "noun", nns, err);
  if (!rc) rc = regular(&n, "index.noun", false, err);
  n.irregular.n = 0;
  if (!rc) rc = exceptions(&n, "verb", verb, err);
  if (!rc) rc = regular(&n, "index.verb", true, err);
  if (!rc) rc = exceptions(&n, "adj", adj, err);
  if (!rc) rc = exceptions(&n, "adv", adv, err);
  decide(&l->word);
  return rc;
}

static void write_lines(const sym_pool *p, dg_arena *a, uint32_t from, model_file *f, uint32_t part) {
  size_t n = 1;
  for (uint32_t i = from; i < p->n; i++) n += p->str[i].n + 1;
  char *text = arena_zero(a, n, 1), *at = text;
  for (uint32_t i = from; i < p->n; i++) {
    memcpy(at, p->str[i].p, p->str[i].n);
    at += p->str[i].n;
    *at++ = '\n';
  }
  f->part[part] = (model_part){text, (size_t)(at - text)};
}

/* The rule that endings alone give. */
static const vote *by_ending(const votes *end, const uint64_t *key, uint32_t from, uint32_t n) {
  for (uint32_t i = from; i < n; i++) {
    const vote *v = find(end, key[i]);
    if (v) return v;
  }
  return NULL;
}

static int by_word(const void *x, const void *y) {
  const seen *a = x, *b = y;
  return a->xpos != b->xpos ? (a->xpos < b->xpos ? -1 : 1) : str_cmp(a->fold, b->fold);
}
/* Distinct (word, tag) pairs of the bank and of s. */
static void distinct(learner *l, const bank *b, seens *s) {
  for (uint32_t i = 0; i < b->T; i++)
    if (b->word[i].upos != UPOS_X) *ARENA_PUSH(l->a, s->v, s->n, s->cap) = (seen){b->word[i].fold, b->word[i].xpos};
  qsort(s->v, s->n, sizeof *s->v, by_word);
  uint32_t m = 0;
  for (uint32_t i = 0; i < s->n; i++)
    if (m == 0 || by_word(&s->v[m - 1], &s->v[i])) s->v[m++] = s->v[i];
  s->n = m;
}

static void endings(learner *l, const seen *s, uint32_t n) {
  uint64_t key[LEMMA_KEYS];
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = lemma_keys(s[i].fold, s[i].xpos, key);
    const vote *v = find(&l->word, key[0]);
    if (!v) continue;
    for (uint32_t j = 1; j < k; j++) cast(l, &l->end, key[j], v->rule, 1);
  }
  decide(&l->end);
  votes kept = {0};
  for (uint32_t len = 0; len <= 5; len++) /* shorter endings first: an ending is compared with what is kept already */
    for (uint32_t i = 0; i < n; i++) {
      uint32_t k = lemma_keys(s[i].fold, s[i].xpos, key), at = k - 1 - len;
      if (len >= k - 1) continue;
      const vote *v = find(&l->end, key[at]);
      if (v && (v->count >= 2 || len == 0)) cast(l, &kept, v->key, v->rule, v->count);
    }
  decide(&kept);
  votes lean = {0};
  for (uint32_t i = 0; i < n; i++) {
    uint32_t k = lemma_keys(s[i].fold, s[i].xpos, key);
    for (uint32_t at = 1; at < k; at++) {
      const vote *v = find(&kept, key[at]), *w = by_ending(&kept, key, at + 1, k);
      if (v && (!w || w->rule != v->rule)) cast(l, &lean, v->key, v->rule, 1);
    }
  }
  decide(&lean);
  l->end = lean;
}

static void table(learner *l, const votes *v, uint32_t tag, uint32_t value, model_file *f) {
  pack_key *k = arena_array(l->a, v->n + 1, sizeof *k);
  for (uint32_t i = 0; i < v->n; i++) k[i] = (pack_key){v->v[i].key, v->v[i].rule};
  pack_table(k, v->n, tag, value, l->a, f);
}

dg_rc lemmas_learn(const bank *b, const char *wordnet, dg_arena *a, model_file *f, dg_err *err) {
  learner l = {.a = a};
  seens s = {0}, slips = {0};
  sym_pool_init(&l.rules, a, NULL);
  sym_pool_init(&l.words, a, NULL);
  treebank_votes(&l, b);
  decide(&l.word);
  decide(&l.kase);
  dg_rc rc = wordnet ? wordnet_votes(&l, wordnet, &s, &slips, err) : DG_OK;
  if (rc) return rc;
  distinct(&l, b, &s);
  endings(&l, s.v, s.n);
  votes all = {0};
  for (uint32_t i = 0; i < slips.n; i++) *ARENA_PUSH(l.a, s.v, s.n, s.cap) = slips.v[i];
  for (uint32_t i = 0; i < s.n; i++) {
    uint64_t key[LEMMA_KEYS];
    uint32_t k = lemma_keys(s.v[i].fold, s.v[i].xpos, key);
    const vote *v = find(&l.word, key[0]), *e = by_ending(&l.end, key, 1, k);
    if (v && (!e || e->rule != v->rule)) cast(&l, &all, v->key, v->rule, 1);
  }
  for (uint32_t i = 0; i < l.end.n; i++) cast(&l, &all, l.end.v[i].key, l.end.v[i].rule, 1);
  decide(&all);
  table(&l, &all, PART_LEMTAG, PART_LEMRULE, f);
  table(&l, &l.kase, PART_CASETAG, PART_CASEYES, f);
  write_lines(&l.rules, a, 1, f, PART_RULES);
  write_lines(&l.words, a, 1, f, PART_WORDS);
  fprintf(stderr, "lemmas: rules %u entries %u (endings %u) case %u words %u\n", l.rules.n, all.n, l.end.n, l.kase.n,
          l.words.n);
  return DG_OK;
}

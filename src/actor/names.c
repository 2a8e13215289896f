/* names: opening the compiled actor lexicon and looking phrases up. Reads sym, tflag. */
#include "names.h"

static bool list_fits(const actor_lexicon *x, uint32_t list) {
  return list / 16 <= x->nword && list % 16 <= x->nword - list / 16;
}

static bool fits(const actor_lexicon *x) {
  for (uint32_t s = 0; s < x->nsym; s++)
    if (x->first[s] > x->first[s + 1]) return false;
  if (x->first[x->nsym] != x->nphrase) return false;
  for (uint32_t i = 0; i < x->nphrase; i++) {
    const names_phrase *p = &x->phrase[i];
    if (p->nword == 0 || p->word > x->nword || p->nword > x->nword - p->word || p->entity >= x->nentity) return false;
  }
  for (uint32_t i = 0; i < x->nphrase; i++)
    if (x->key[i].phrase >= x->nphrase) return false;
  for (uint32_t i = 0; i < x->nentity; i++)
    if (!list_fits(x, x->entity[i].near) || !list_fits(x, x->entity[i].unless)) return false;
  for (uint32_t i = 0; i < x->nentity; i++)
    if (x->entity[i].role > x->nrole || x->entity[i].nrole > x->nrole - x->entity[i].role) return false;
  return true;
}

static void index_begins(actor_lexicon *x, dg_arena *a) {
  uint64_t *begins = arena_zero(a, x->nsym / 64 + 1, sizeof *begins);
  dg_sym *second = arena_array(a, x->nphrase + 1, sizeof *second);
  for (uint32_t s = 0; s < x->nsym; s++)
    if (x->first[s] < x->first[s + 1]) bit_set(begins, s);
  for (uint32_t i = 0; i < x->nphrase; i++) second[i] = x->phrase[i].nword > 1 ? x->word[x->phrase[i].word + 1] : 0;
  x->begins = begins;
  x->second = second;
}

dg_rc actor_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const actor_lexicon **out,
                 dg_err *err) {
  actor_lexicon *x = arena_zero(a, 1, sizeof *x);
  static const uint32_t nothing[2] = {0};
  x->first = nothing;
  if (bytes) {
    const uint32_t *w = bytes;
    if (n < 32 || w[0] != NAMES_MAGIC)
      return err_set(err, DG_EENV, NULL, 0, 0, "the pack's actors are of another version: build it again");
    x->nsym = w[1], x->nphrase = w[2], x->nword = w[3], x->nentity = w[4], x->nrole = w[5], x->ngiven = w[6];
    uint64_t need = 32 + 4 * ((uint64_t)x->nsym + 1) + (uint64_t)x->nphrase * sizeof *x->phrase +
                    4 * (uint64_t)x->nword + (uint64_t)x->nentity * sizeof *x->entity +
                    (uint64_t)x->nrole * sizeof *x->role + (uint64_t)x->nphrase * sizeof *x->key +
                    4 * (uint64_t)x->ngiven;
    if (need > n) return err_set(err, DG_EENV, NULL, 0, 0, "the pack's actors are cut short: build it again");
    x->first = w + 8;
    x->phrase = (const names_phrase *)(x->first + x->nsym + 1);
    x->word = (const uint32_t *)(x->phrase + x->nphrase);
    x->entity = (const names_entity *)(x->word + x->nword);
    x->role = (const names_role *)(x->entity + x->nentity);
    x->key = (const names_key *)(x->role + x->nrole);
    x->given = (const uint32_t *)(x->key + x->nphrase);
    if (!fits(x)) return err_set(err, DG_EENV, NULL, 0, 0, "the pack's actors are damaged: build it again");
  }
  static const char *const words[W_COUNT] = {
#define X(a, b) b,
      NAMES_WORDS(X)
#undef X
  };
  _Static_assert(W_COUNT <= sizeof x->w / sizeof *x->w, "actor_lexicon.w is too small");
  for (uint32_t i = 0; i < W_COUNT; i++) x->w[i] = sym_find(syms, str_of(words[i]));
  index_begins(x, a);
  *out = x;
  return DG_OK;
}

uint8_t names_gender(const actor_lexicon *x, dg_sym given) {
  uint32_t lo = 0, hi = given < x->nsym ? x->ngiven : 0;
  while (lo < hi) {
    const uint32_t mid = lo + (hi - lo) / 2;
    if (x->given[mid] / 4 < given)
      lo = mid + 1;
    else
      hi = mid;
  }
  return given < x->nsym && lo < x->ngiven && x->given[lo] / 4 == given ? x->given[lo] & 3 : 0;
}

uint64_t names_key_of(const dg_str *word, uint32_t n) {
  char letters[256];
  uint32_t used = 0;
  for (uint32_t k = 0; k < n; k++)
    for (uint32_t i = 0; i < word[k].n;) {
      uint32_t cp = utf8_deaccent(utf8_lower(utf8_next(word[k].p, word[k].n, &i)));
      if (!utf8_is_alpha(cp) && !(cp >= '0' && cp <= '9')) continue;
      if (used + 4 > sizeof letters) return 0;
      used += utf8_put(letters + used, cp);
    }
  uint64_t h = str_hash(str_make(letters, used));
  return used == 0 ? 0 : h ? h : 1;
}

bool names_same_words(const actor_lexicon *x, uint32_t a, uint32_t b) {
  const names_phrase *p = &x->phrase[a], *q = &x->phrase[b];
  return p->nword == q->nword && memcmp(x->word + p->word, x->word + q->word, p->nword * sizeof *x->word) == 0;
}

/* Do capital letters in the text allow this phrase? caps: the whole sentence is in capitals. */
static bool case_fits(const actor_lexicon *x, const names_phrase *p, const dg_doc *d, uint32_t t, bool caps) {
  if ((p->flag & PH_CAPS) && !(d->tflag[t] & TOK_CAPS)) return false;
  if ((p->flag & PH_CAPS) && caps && (d->sym[t] == x->w[W_US] || d->sym[t] == x->w[W_IT])) return false;
  if (!(p->flag & PH_CAPITAL)) return true;
  for (uint32_t k = 0; k < p->nword && k < 8; k++)
    if ((p->capital >> k & 1) && !(d->tflag[t + k] & TOK_CAP)) return false;
  return true;
}

void names_ahead(const actor_lexicon *x, const dg_doc *d, uint32_t from, uint32_t end) {
  for (uint32_t t = from; t < end; t++)
    if (d->sym[t] < x->nsym && bit_is(x->begins, d->sym[t])) prefetch(x->first + d->sym[t]);
  for (uint32_t t = from; t < end; t++)
    if (d->sym[t] < x->nsym && bit_is(x->begins, d->sym[t])) {
      uint32_t i = x->first[d->sym[t]];
      prefetch(x->second + i), prefetch(x->phrase + i);
    }
}

uint32_t names_match(const actor_lexicon *x, const dg_doc *d, uint32_t t, uint32_t end, bool caps) {
  dg_sym s = d->sym[t], next = t + 1 < end ? d->sym[t + 1] : 0;
  if (s >= x->nsym || !bit_is(x->begins, s)) return DG_NONE;
  for (uint32_t i = x->first[s], last = x->first[s + 1]; i < last; i++) {
    if (x->second[i] && x->second[i] != next) continue;
    const names_phrase *p = &x->phrase[i];
    if (p->nword > end - t) continue;
    uint32_t k = 1;
    while (k < p->nword && d->sym[t + k] == x->word[p->word + k]) k++;
    if (k == p->nword && case_fits(x, p, d, t, caps)) return i;
  }
  return DG_NONE;
}

uint32_t names_match_shared(const actor_lexicon *x, const dg_doc *d, uint32_t t, uint32_t with) {
  const dg_sym s = d->sym[t];
  const names_phrase *w = &x->phrase[with];
  if (s >= x->nsym || w->nword != 2 || !(d->tflag[t] & TOK_CAP)) return DG_NONE;
  for (uint32_t i = x->first[s], last = x->first[s + 1]; i < last; i++) {
    const names_phrase *p = &x->phrase[i];
    if (p->nword == 2 && p->form == w->form && x->word[p->word + 1] == x->word[w->word + 1]) return i;
  }
  return DG_NONE;
}

const names_role *names_role_at(const actor_lexicon *x, uint32_t entity, dg_day day, bool *held) {
  const names_entity *e = &x->entity[entity];
  const names_role *near = NULL;
  int64_t best = INT64_MAX;
  *held = true;
  for (uint32_t i = 0; i < e->nrole; i++) {
    const names_role *r = &x->role[e->role + i];
    bool open = r->from == DAY_NONE && r->to == DAY_NONE;
    if (open || (day != DAY_NONE && (r->from == DAY_NONE || day >= r->from) && (r->to == DAY_NONE || day <= r->to))) {
      if (!open || day != DAY_NONE || e->nrole == 1) return r;
    }
    int64_t gap = day == DAY_NONE                        ? 0
                  : r->from != DAY_NONE && day < r->from ? (int64_t)r->from - day
                  : r->to != DAY_NONE && day > r->to     ? (int64_t)day - r->to
                                                         : 0;
    if (gap < best) best = gap, near = r;
  }
  *held = false;
  return near;
}

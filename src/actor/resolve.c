/* resolve: a name alone, as files of other systems write it: "Mahmoud Abbas", "Citizen (Thailand)", "Police (Australia)". */
#include "names.h"

/* The entry whose words are exactly the name's. */
static uint32_t whole(const actor_lexicon *x, const dg_sym *word, uint32_t n) {
  if (n == 0 || word[0] >= x->nsym) return DG_NONE;
  for (uint32_t i = x->first[word[0]]; i < x->first[word[0] + 1]; i++) {
    const names_phrase *p = &x->phrase[i];
    if (p->nword == n && memcmp(x->word + p->word, word, n * sizeof *word) == 0) return i;
  }
  return DG_NONE;
}

/* Folded words of a bare name; letters, digits, and apostrophes, hyphens as words of their own. */
static uint32_t words_of(sym_pool *syms, dg_str name, dg_sym *word, uint32_t max) {
  char folded[256];
  dg_str s = {folded, utf8_fold(name, folded, sizeof folded)}, part;
  uint32_t n = 0;
  while (str_next(&s, ' ', &part)) {
    while (part.n && n < max) {
      uint32_t hyphen = str_find(part, STR("-"));
      if (hyphen == 0) word[n++] = sym_put(syms, STR("-")), part = str_cut(part.p, 1, part.n);
      else {
        uint32_t k = hyphen == DG_NONE ? part.n : hyphen;
        word[n++] = sym_put(syms, str_make(part.p, k));
        part = str_cut(part.p, k, part.n);
      }
    }
  }
  return n;
}

bool actor_resolve(const actor_lexicon *x, sym_pool *syms, dg_str name, dg_day day, actor_code *out) {
  dg_sym word[NAMES_MAX_WORDS];
  bool held;
  name = str_trim(name);
  uint32_t open = str_find(name, STR(" (")), hit;
  dg_sym sector[MEN_SECTORS] = {0};
  if (open != DG_NONE && name.p[name.n - 1] == ')') {
    dg_str role = str_make(name.p, open);
    hit = whole(x, word, words_of(syms, role, word, NAMES_MAX_WORDS));
    if (hit != DG_NONE && x->entity[x->phrase[hit].entity].kind == MEN_AGENT)
      memcpy(sector, x->role[x->entity[x->phrase[hit].entity].role].sector, sizeof sector);
    name = str_cut(name.p, open + 2, name.n - 1);
  }
  hit = whole(x, word, words_of(syms, name, word, NAMES_MAX_WORDS));
  if (hit == DG_NONE) return false;
  const names_entity *e = &x->entity[x->phrase[hit].entity];
  const names_role *r = names_role_at(x, x->phrase[hit].entity, day, &held);
  *out = (actor_code){.name = e->name, .code = r ? r->code : 0};
  memcpy(out->sector, sector[0] || !r ? sector : r->sector, sizeof sector);
  return out->code != 0;
}

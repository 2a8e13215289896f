/* resolve: a name alone, as files of other systems write it: "Mahmoud Abbas", "Citizen (Thailand)", "Royal Thai Police".
 *
 * A country in brackets is the code, whatever stands before it; that gives the sectors. A bare name is looked up by its
 * letters (accents, hyphens, stops and spaces do not count), then without its titles, then as a person without the middle
 * names or with the family name first, then as a body of the state that it names. Allocates nothing. */
#include "names.h"

#define MAX_NAME 200 /* bytes; longer names are unknown */

typedef struct question {
  const actor_lexicon *x;
  dg_day day;
} question;
typedef enum want { WANT_ACTOR, WANT_PERSON, WANT_SURNAME, WANT_PLACE, WANT_AGENT, WANT_TITLE } want;

/* How well a phrase serves: 0 = not at all. */
static int serves(const question *q, const names_phrase *p, want w) {
  const actor_lexicon *x = q->x;
  const uint8_t kind = x->entity[p->entity].kind;
  const bool agent = p->form == FORM_AGENT, title = p->form == FORM_TITLE || agent;
  if (w == WANT_AGENT) return agent ? 2 : p->form == FORM_NAME && (kind == MEN_ORG || kind == MEN_GROUP);
  if (w == WANT_TITLE) return title;
  if (title) return 0;
  if ((p->flag & PH_SURNAME) && w != WANT_SURNAME) return 0;
  bool held;
  names_role_at(x, p->entity, q->day, &held);
  if (w == WANT_PERSON || w == WANT_SURNAME) return kind == MEN_PERSON ? 1 + held : 0;
  const int strong = (p->flag & PH_WEAK ? 0 : 16) + (held ? 8 : 0);
  if (w == WANT_PLACE)
    return kind == MEN_PERSON ? 0 : strong + (kind == MEN_STATE ? 4 : 0) + (p->form == FORM_NAME ? 2 : 1);
  return strong + (p->form == FORM_NAME ? 2 : 1);
}

/* The first index entry of a key: those of the same letters follow each other. */
static uint32_t first_of(const actor_lexicon *x, uint64_t key) {
  uint32_t lo = 0, hi = x->nphrase;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (names_key_value(&x->key[mid]) < key)
      lo = mid + 1;
    else
      hi = mid;
  }
  return lo;
}

/* The best phrase whose letters are the name's; DG_NONE when there is none. */
static uint32_t find(const question *q, dg_str name, want w) {
  const actor_lexicon *x = q->x;
  const uint64_t key = names_key_of(&name, 1);
  uint32_t best = DG_NONE;
  int most = 0;
  for (uint32_t i = first_of(x, key); key && i < x->nphrase && names_key_value(&x->key[i]) == key; i++) {
    int s = serves(q, &x->phrase[x->key[i].phrase], w);
    if (s > most) most = s, best = x->key[i].phrase;
  }
  return best;
}

static bool take(const question *q, uint32_t phrase, actor_code *out) {
  const actor_lexicon *x = q->x;
  if (phrase == DG_NONE) return false;
  bool held;
  const uint32_t entity = x->phrase[phrase].entity;
  const names_role *r = names_role_at(x, entity, q->day, &held);
  *out = (actor_code){.name = x->entity[entity].name};
  if (!r) return true;
  out->code = r->code;
  memcpy(out->sector, r->sector, sizeof out->sector);
  return true;
}

/* ---- words ---- */

typedef struct words {
  dg_str w[NAMES_MAX_WORDS];
  uint32_t n;
} words;

/* Words between spaces; what stands in quotes is a nickname and left out. */
static words split(dg_str s) {
  words v = {0};
  dg_str part;
  while (v.n < NAMES_MAX_WORDS && str_next(&s, ' ', &part))
    if (part.n && part.p[0] != '"') v.w[v.n++] = part;
  return v;
}

static dg_str span(const words *v, uint32_t from, uint32_t to) {
  return str_cut(v->w[from].p, 0, (uint32_t)(v->w[to - 1].p + v->w[to - 1].n - v->w[from].p));
}

/* a and b with a space between, in room (of both and one more). */
static dg_str join(char *room, dg_str a, dg_str b) {
  memcpy(room, a.p, a.n);
  room[a.n] = ' ';
  memcpy(room + a.n + 1, b.p, b.n);
  return str_make(room, a.n + 1 + b.n);
}

/* ---- the steps ---- */

/* Persons with other middle names than ours, or with the family name before or behind. */
static uint32_t person(const question *q, const words *v, want w) {
  char room[MAX_NAME + 2];
  if (v->n == 0) return DG_NONE;
  uint32_t hit = find(q, span(v, 0, v->n), w);
  if (v->n < 2) return hit;
  const dg_str first = v->w[0], last = v->w[v->n - 1];
  if (hit == DG_NONE && v->n > 2) hit = find(q, join(room, first, last), WANT_PERSON);
  if (hit == DG_NONE && v->n > 2) hit = find(q, span(v, 0, 2), WANT_PERSON);
  if (hit == DG_NONE && v->n > 2) hit = find(q, span(v, 1, v->n), WANT_PERSON);
  if (hit == DG_NONE && v->n > 3) hit = find(q, span(v, 0, 3), WANT_PERSON);
  if (hit == DG_NONE) hit = find(q, join(room, last, span(v, 0, v->n - 1)), WANT_PERSON);
  if (hit == DG_NONE && v->n > 2) hit = find(q, join(room, span(v, 1, v->n), first), WANT_PERSON);
  return hit;
}

/* Behind its titles: "Prime Minister Qarase", "Dr. A B". */
static uint32_t titled(const question *q, const words *v) {
  uint32_t from = 0;
  for (uint32_t to = v->n ? v->n - 1 : 0; to > from; to--)
    if (to - from <= 4 && find(q, span(v, from, to), WANT_TITLE) != DG_NONE) from = to, to = v->n;
  if (from == 0) return DG_NONE;
  words rest = {.n = v->n - from};
  memcpy(rest.w, v->w + from, rest.n * sizeof *rest.w);
  return person(q, &rest, rest.n == 1 ? WANT_SURNAME : WANT_PERSON);
}

/* What a phrase calls its bearer: the longest agent at the end, before "of" or before a stroke. */
static uint32_t agent_in(const question *q, dg_str phrase) {
  uint32_t hit = find(q, phrase, WANT_AGENT), cut = str_find(phrase, STR(" / "));
  if (hit != DG_NONE) return hit;
  if (cut == DG_NONE) cut = str_find(phrase, STR("/"));
  if (cut == DG_NONE) cut = str_find(phrase, STR(" - "));
  if (cut == DG_NONE) cut = str_find(phrase, STR(" of "));
  if (cut == DG_NONE) cut = str_find(phrase, STR(" for "));
  if (cut != DG_NONE) {
    hit = find(q, str_make(phrase.p, cut), WANT_AGENT);
    if (hit != DG_NONE) return hit;
  }
  words v = split(phrase);
  for (uint32_t from = 1; from < v.n && hit == DG_NONE; from++) hit = find(q, span(&v, from, v.n), WANT_AGENT);
  return hit;
}

/* "Royal Thai Police", "Bank of Japan": the state that the name names, with the sectors of what it is called. */
static bool body(const question *q, const words *v, actor_code *out) {
  const actor_lexicon *x = q->x;
  if (v->n < 2) return false;
  for (uint32_t len = v->n - 1; len > 0; len--)
    for (uint32_t from = 0; from + len <= v->n; from++) {
      uint32_t hit = find(q, span(v, from, from + len), WANT_PLACE);
      if (hit == DG_NONE || (x->phrase[hit].flag & PH_WEAK) || x->entity[x->phrase[hit].entity].kind != MEN_STATE)
        continue;
      uint32_t agent = agent_in(q, span(v, 0, v->n));
      bool adjective = x->phrase[hit].form == FORM_ADJ && from == 0 && v->n > 2;
      if ((agent == DG_NONE && !adjective) || !take(q, hit, out)) continue;
      const names_entity *e = agent == DG_NONE ? NULL : &x->entity[x->phrase[agent].entity];
      if (e && e->kind == MEN_AGENT) memcpy(out->sector, x->role[e->role].sector, sizeof out->sector);
      out->name = 0;
      return out->code != 0;
    }
  return false;
}

/* A country as lists write it: "Palestinian Territory, Occupied", "Holy See (Vatican City State)". */
static uint32_t country(const question *q, dg_str name) {
  char room[MAX_NAME + 2];
  uint32_t hit = find(q, name, WANT_PLACE), open = str_find(name, STR(" (")), comma = str_find(name, STR(", "));
  if (hit == DG_NONE && open != DG_NONE) hit = find(q, str_make(name.p, open), WANT_PLACE);
  if (hit == DG_NONE && comma != DG_NONE) {
    dg_str head = str_make(name.p, comma);
    hit = find(q, join(room, str_cut(name.p, comma + 2, name.n), head), WANT_PLACE);
    if (hit == DG_NONE) hit = find(q, head, WANT_PLACE);
  }
  return hit;
}

/* Where " (" of the bracket that ends the name stands; DG_NONE when it ends with none. */
static uint32_t bracket(dg_str name) {
  if (name.p[name.n - 1] != ')') return DG_NONE;
  uint32_t depth = 0;
  for (uint32_t i = name.n; i-- > 1;) {
    depth += name.p[i] == ')';
    if (name.p[i] == '(' && --depth == 0) return name.p[i - 1] == ' ' ? i - 1 : DG_NONE;
  }
  return DG_NONE;
}

bool actor_resolve(const actor_lexicon *x, dg_str name, dg_day day, actor_code *out) {
  const question ask = {x, day}, *q = &ask;
  *out = (actor_code){0};
  name = str_trim(name);
  if (str_begins(name, STR("The ")) || str_begins(name, STR("the "))) name = str_cut(name.p, 4, name.n);
  if (name.n == 0 || name.n > MAX_NAME) return false;
  const uint32_t open = bracket(name);
  const words v = split(name);
  if (open != DG_NONE && open > 0) {
    const dg_str role = str_make(name.p, open), where = str_cut(name.p, open + 2, name.n - 1);
    words u = split(where);
    if (!take(q, country(q, where), out) && !body(q, &u, out)) return false;
    char room[MAX_NAME + 12];
    uint32_t agent = agent_in(q, role);
    if (agent == DG_NONE && str_ends(role, STR("Affairs"))) /* "Foreign Affairs (Japan)" is the ministry */
      agent = agent_in(q, join(room, role, STR("ministry")));
    actor_code of = {0};
    if (take(q, agent, &of) && of.sector[0]) memcpy(out->sector, of.sector, sizeof of.sector);
    if (of.name) out->name = of.name;
    return true;
  }
  uint32_t hit = find(q, name, WANT_ACTOR);
  if (hit == DG_NONE) hit = person(q, &v, WANT_PERSON);
  if (hit == DG_NONE) hit = titled(q, &v);
  if (hit == DG_NONE) hit = country(q, name);
  return take(q, hit, out) || body(q, &v, out);
}

bool actor_resolve_family(const actor_lexicon *x, dg_str name, dg_day day, actor_code *out) {
  const question q = {x, day};
  *out = (actor_code){0};
  return name.n <= MAX_NAME && take(&q, find(&q, name, WANT_SURNAME), out) && out->code != 0;
}

bool actor_resolve_pair(const actor_lexicon *x, dg_str name, dg_day day, actor_code out[2]) {
  const question q = {x, day};
  uint32_t n = 0;
  const uint64_t key = name.n <= MAX_NAME ? names_key_of(&name, 1) : 0;
  for (uint32_t i = first_of(x, key); key && i < x->nphrase && names_key_value(&x->key[i]) == key; i++) {
    const uint32_t p = x->key[i].phrase;
    if (x->phrase[p].form != FORM_PAIR || (n == 1 && x->phrase[p].entity == x->phrase[x->key[i - 1].phrase].entity))
      continue;
    if (n == 2) return false;
    n += take(&q, p, &out[n]);
  }
  return n == 2;
}

/* A state's own entry and not one of its islands': the one with most names. */
static uint32_t names_of(const actor_lexicon *x, uint32_t entity) {
  uint32_t n = 0;
  for (uint32_t i = 0; i < x->nphrase; i++) n += x->phrase[i].entity == entity;
  return n;
}

static bool stands_for(const actor_lexicon *x, const names_entity *e, dg_sym code) {
  for (uint32_t r = 0; r < e->nrole; r++)
    if (x->role[e->role + r].code == code && !x->role[e->role + r].sector[0]) return true;
  return false;
}

dg_sym actor_code_name(const actor_lexicon *x, dg_sym code) {
  uint32_t best = DG_NONE, most = 0; /* most: names of the best; 0 = not counted yet */
  for (uint32_t i = 0; i < x->nentity; i++) {
    const names_entity *e = &x->entity[i];
    if ((e->kind != MEN_STATE && e->kind != MEN_ORG) || !stands_for(x, e, code)) continue;
    const bool state = e->kind == MEN_STATE, held = best != DG_NONE && x->entity[best].kind == MEN_STATE;
    if (best == DG_NONE || (state && !held)) {
      best = i, most = 0;
      continue;
    }
    if (!state) continue; /* organisations: the first that the lexicon lists */
    if (!most) most = names_of(x, best);
    const uint32_t n = names_of(x, i);
    if (n > most) best = i, most = n;
  }
  return best == DG_NONE ? 0 : x->entity[best].name;
}

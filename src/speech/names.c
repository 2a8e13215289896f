/* names: what names a speaker in full. Reads tokens, mention, entity; writes nothing.
 *
 *   1 the mention's own entity, when the story gives it a fuller name
 *   2 a single name that begins or ends a fuller name told before it ("Ri" for "Ri Tong Il"), the latest such: a story's own
 *     people come before those whom the lexicon knows by that name
 *   3 "NAME, a professor", "KCNA, its mouthpiece": the name before the comma
 *   4 "he" and "she": the person the actor stage found, unless the story names that one only in others' words; else who spoke
 *     last, else the last person named before; "its" and "their": the last body, state or people, a subject before others
 *   5 "the analyst": the person who was introduced by that word, else who spoke last
 *
 * Names are runs of capitalised proper nouns; each looks back REACH names or mentions at most. */
#include "speech/model.h"
#include "speech/work.h"

enum { REACH = 64, RUN_MAX = 5, ROLE_NEAR = 10 };

struct speech_names {
  const dg_doc *d;
  const speech_model *m;
  span *run;      /* [nrun] names of two words and more, in reading order */
  uint32_t *same; /* [nrun][2] the run before this one that has the same first or last word; DG_NONE */
  uint32_t nrun;
};

static bool name_word(const dg_doc *d, uint32_t t) { return d->upos[t] == UPOS_PROPN && d->tflag[t] & TOK_CAP; }

static bool hyphen(const dg_doc *d, uint32_t t) {
  return t > 0 && t + 1 < d->T && d->end[t] - d->begin[t] == 1 && d->body.p[d->begin[t]] == '-' &&
         !(d->tflag[t] & TOK_SPACE) && !(d->tflag[t - 1] & TOK_SPACE) && name_word(d, t + 1);
}

/* The name of which t is a word: an empty span when t is none. */
static span name_at(const dg_doc *d, uint32_t t, uint32_t low, uint32_t high) {
  span s = {t, t};
  if (t >= d->T || !name_word(d, t)) return s;
  s.end = t + 1;
  for (uint32_t k = 0; k < 8 && s.first > low; k++) {
    if (name_word(d, s.first - 1))
      s.first--;
    else if (s.first > low + 1 && hyphen(d, s.first - 1) && name_word(d, s.first - 2))
      s.first -= 2;
    else
      break;
  }
  for (uint32_t k = 0; k < 8 && s.end < high; k++) {
    if (name_word(d, s.end))
      s.end++;
    else if (s.end + 1 < high && hyphen(d, s.end))
      s.end += 2;
    else
      break;
  }
  return s;
}

static bool a_person(const doc_mention *x) {
  return x->kind == MEN_PERSON ||
         (x->kind == MEN_AGENT && x->flag & MEN_HUMAN && !(x->flag & MEN_PLURAL) && x->sector[0]);
}

/* No state, body or place has its head in the name. */
static bool personal(const dg_doc *d, span s) {
  for (uint32_t t = s.first; t < s.end; t++) {
    uint32_t m = d->mention_at[t];
    if (m == DG_NONE) continue;
    uint8_t k = d->mention[m].kind;
    if (k == MEN_STATE || k == MEN_ORG || k == MEN_PLACE || k == MEN_GROUP) return false;
  }
  return true;
}

static uint32_t slot_of(const uint32_t *key, uint32_t mask, dg_sym s) {
  uint32_t i = s * 0x9E3779B1u >> 3;
  while (key[i & mask] && key[i & mask] != s + 1) i++;
  return i & mask;
}

/* The name without the titles before it. */
static span untitled(const speech_model *m, const dg_doc *d, span s) {
  for (uint32_t t = s.end - 1; t-- > s.first;)
    if (speech_word_of(m, d->sym[t]) & SPEECH_TITLE) return (span){t + 1, s.end};
  return s;
}

speech_names *speech_names_open(const speech_model *m, dg_doc *d) {
  dg_arena *a = &d->arena;
  speech_names *n = arena_zero(a, 1, sizeof *n);
  uint32_t cap = 0, size = 16;
  n->d = d;
  n->m = m;
  for (uint32_t s = 0; s < d->S; s++)
    for (uint32_t t = d->sent[s].first, end = t + d->sent[s].n; t < end; t++) {
      if (!name_word(d, t)) continue;
      span r = untitled(m, d, name_at(d, t, t, end));
      if (r.end - r.first >= 2 && r.end - r.first <= RUN_MAX && personal(d, r))
        *ARENA_PUSH(a, n->run, n->nrun, cap) = r;
      t = r.end - 1;
    }
  while (size < 4 * n->nrun + 4) size *= 2;
  uint32_t *key = arena_zero(a, size, sizeof *key), *last = arena_array(a, size, sizeof *last);
  n->same = arena_array(a, 2 * n->nrun + 2u, sizeof *n->same);
  for (uint32_t i = 0; i < n->nrun; i++)
    for (uint32_t k = 0; k < 2; k++) {
      dg_sym w = d->sym[k ? n->run[i].end - 1 : n->run[i].first];
      uint32_t at = slot_of(key, size - 1, w);
      n->same[2 * i + k] = key[at] ? last[at] : DG_NONE;
      key[at] = w + 1, last[at] = i;
    }
  return n;
}

/* Runs that begin before t: how many. */
static uint32_t runs_before(const speech_names *n, uint32_t t) {
  uint32_t a = 0, b = n->nrun;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (n->run[mid].first < t)
      a = mid + 1;
    else
      b = mid;
  }
  return a;
}

/* The latest fuller name before t that begins or ends with the word s. */
static uint32_t fuller(const speech_names *n, uint32_t t, dg_sym s) {
  const dg_doc *d = n->d;
  uint32_t i = runs_before(n, t);
  for (uint32_t k = 0; k < 4 * REACH && i-- > 0; k++)
    if (d->sym[n->run[i].end - 1] == s || d->sym[n->run[i].first] == s) return i;
  return DG_NONE;
}

/* A mention that tells the code of the person so named: of the name, of its apposition, or of the title before it. */
static uint32_t coded(const dg_doc *d, span name) {
  uint32_t found = DG_NONE;
  for (uint32_t t = name.first; t < name.end; t++) {
    uint32_t m = d->mention_at[t];
    if (m == DG_NONE) continue;
    if (d->mention[m].code) return m;
    found = m;
  }
  for (uint32_t t = name.end; t < d->T && t < name.end + ROLE_NEAR; t++) {
    uint32_t m = d->mention_at[t];
    if (m == DG_NONE || d->mention[m].begin != name.end + 1 || d->body.p[d->begin[name.end]] != ',') continue;
    const doc_mention *x = &d->mention[m];
    bool told = a_person(x) || (x->kind != MEN_PLACE && d->upos[x->begin] == UPOS_DET && !(x->flag & MEN_PLURAL));
    if (told && (x->code || x->sector[0])) return m;
  }
  return found;
}

static speech_full full_of(const dg_doc *d, span name, uint32_t own) {
  uint32_t m = coded(d, name);
  return (speech_full){m == DG_NONE ? own : m, name};
}

/* "the analyst" */
static speech_full described(const speech_names *n, uint32_t mention, speech_full last) {
  const dg_doc *d = n->d;
  const doc_mention *x = &d->mention[mention];
  for (uint32_t i = runs_before(n, x->begin), k = 0; i-- > 0 && k < REACH; k++) {
    span r = n->run[i];
    uint32_t from = r.first > 4 ? r.first - 4 : 0, to = r.end + ROLE_NEAR < d->T ? r.end + ROLE_NEAR : d->T;
    for (uint32_t t = from; t < to; t++) {
      bool near = t < r.first || (t > r.end && d->body.p[d->begin[r.end]] == ',');
      if (near && d->lemma[t] == d->lemma[x->head] && doc_sent_of(d, t) == doc_sent_of(d, r.first))
        return full_of(d, r, mention);
    }
  }
  bool known = last.who != DG_NONE && (a_person(&d->mention[last.who]) || last.name.end > last.name.first);
  return known ? last : (speech_full){mention, {0, 0}};
}

static bool bare_description(const dg_doc *d, const doc_mention *x) {
  return x->kind == MEN_AGENT && x->flag & MEN_HUMAN && !(x->flag & MEN_PLURAL) && x->head == x->begin + 1 &&
         x->end == x->head + 1 && str_eq(doc_name(d, d->sym[x->begin]), STR("the"));
}

static speech_full before_comma(const speech_names *n, uint32_t mention, uint32_t at);
static speech_full behind(const speech_names *n, uint32_t mention, uint32_t end);
static speech_full owner(const speech_names *n, uint32_t t);

/* The last full name before t in its sentence that is a subject in nobody's mouth. */
static span subject_before(const speech_names *n, uint32_t t) {
  const dg_doc *d = n->d;
  uint32_t low = d->sent[doc_sent_of(d, t)].first;
  for (uint32_t i = runs_before(n, t); i-- > 0 && n->run[i].first >= low;)
    for (uint32_t k = n->run[i].first; k < n->run[i].end; k++)
      if (rel_base(d->rel[k]) == REL_NSUBJ && !(d->tflag[k] & TOK_QUOTED)) return n->run[i];
  return (span){0, 0};
}

static speech_full pronoun(const speech_names *n, uint32_t mention, speech_full last) {
  const dg_doc *d = n->d;
  const doc_mention *x = &d->mention[mention];
  dg_str s = doc_name(d, d->sym[x->head]);
  bool one = str_eq(s, STR("he")) || str_eq(s, STR("she")) || str_eq(s, STR("i")) || str_eq(s, STR("him")) ||
             str_eq(s, STR("her")) || str_eq(s, STR("his"));
  const doc_entity *e = x->entity == DG_NONE ? NULL : &d->entity[x->entity];
  if (!one) {
    bool known = e && d->mention[e->best].kind != MEN_PRONOUN;
    speech_full f = known ? (speech_full){e->best, {0, 0}} : owner(n, x->head);
    return f.who == DG_NONE ? (speech_full){mention, {0, 0}} : f;
  }
  bool fits = false;
  if (e && a_person(&d->mention[e->best]) && e->best != mention)
    for (uint32_t i = mention, k = 0; i-- > 0 && k < REACH && !fits; k++) {
      const doc_mention *y = &d->mention[i];
      fits = y->entity == x->entity && y->kind != MEN_PRONOUN && !(d->tflag[y->head] & TOK_QUOTED);
    }
  span near = subject_before(n, x->head);
  if (near.end > near.first) return full_of(d, near, DG_NONE);
  if (fits && last.who != DG_NONE && d->mention[last.who].entity == x->entity) return last;
  if (fits && d->mention[e->best].kind == MEN_AGENT) { /* "Ri Tong Il, the deputy ambassador": he */
    speech_full apposed = before_comma(n, e->best, d->mention[e->best].begin);
    if (apposed.name.end == apposed.name.first && !(d->mention[e->best].flag & MEN_PLURAL))
      apposed = behind(n, e->best, d->mention[e->best].end);
    if (apposed.name.end > apposed.name.first) return apposed;
  }
  if (fits)
    return bare_description(d, &d->mention[e->best]) ? described(n, e->best, last) : (speech_full){e->best, {0, 0}};
  if (last.who != DG_NONE || last.name.end > last.name.first) return last;
  for (uint32_t i = runs_before(n, x->head), k = 0; i-- > 0 && k < 8; k++)
    if (!(d->tflag[n->run[i].first] & TOK_QUOTED)) return full_of(d, n->run[i], DG_NONE);
  return (speech_full){e && a_person(&d->mention[e->best]) ? e->best : mention, {0, 0}};
}

/* "Its claim that …": whose, among the mentions before t. */
static speech_full owner(const speech_names *n, uint32_t t) {
  const dg_doc *d = n->d;
  dg_str s = doc_name(d, d->lemma[t]);
  bool its = str_eq(s, STR("its")) || str_eq(s, STR("it")), their = str_eq(s, STR("their")) || str_eq(s, STR("they"));
  uint32_t a = 0, b = d->M, best = DG_NONE;
  if (!its && !their) return (speech_full){DG_NONE, {0, 0}};
  while (a < b) { /* mentions that begin before t */
    uint32_t mid = a + (b - a) / 2;
    if (d->mention[mid].begin < t)
      a = mid + 1;
    else
      b = mid;
  }
  for (uint32_t i = a, k = 0; i-- > 0 && k < REACH; k++) {
    const doc_mention *x = &d->mention[i];
    bool body = x->kind == MEN_STATE || x->kind == MEN_ORG, people = x->kind == MEN_AGENT || x->kind == MEN_GROUP;
    bool many = x->flag & MEN_PLURAL;
    if (d->tflag[x->head] & TOK_QUOTED || !(its ? body || (people && !many) : people || body)) continue;
    if (best != DG_NONE && doc_sent_of(d, x->head) != doc_sent_of(d, d->mention[best].head)) break;
    bool leads = rel_base(d->rel[x->head]) == REL_NSUBJ;
    if (best == DG_NONE || leads) best = i;
    if (leads) break;
  }
  return (speech_full){best, {0, 0}};
}

/* "Choe Myong Nam, a North Korean, responded", "KCNA, its mouthpiece, called": the name before the comma. */
static speech_full before_comma(const speech_names *n, uint32_t mention, uint32_t a) {
  const dg_doc *d = n->d;
  const speech_full none = {DG_NONE, {0, 0}};
  bool more =
      a >= 2 && d->body.p[d->begin[a - 1]] == ',' && name_word(d, a - 2) && doc_sent_of(d, a) == doc_sent_of(d, a - 2);
  if (!more) return none;
  dg_str w = doc_name(d, d->sym[a]);
  bool own = d->feat[a] & FEAT_POSS, one = str_eq(w, STR("a")) || str_eq(w, STR("an"));
  if (!own && !one && !str_eq(w, STR("the"))) return none;
  uint32_t m = d->mention_at[a - 2];
  if (own && m != DG_NONE && d->mention[m].kind == MEN_ORG) return (speech_full){m, {0, 0}};
  bool human = mention != DG_NONE && a_person(&d->mention[mention]);
  span r = name_at(d, a - 2, a > 12 ? a - 12 : 0, a - 1);
  return (one || human) && r.end - r.first >= 2 && personal(d, r) ? full_of(d, r, mention) : none;
}

/* "the minister, Jean-Yves Le Drian, said", "the newspaper Le Monde reported": the name behind. */
static speech_full behind(const speech_names *n, uint32_t mention, uint32_t end) {
  const dg_doc *d = n->d;
  const speech_full none = {DG_NONE, {0, 0}};
  if (end + 1 >= d->T) return none;
  bool comma = d->body.p[d->begin[end]] == ',' && d->end[end] - d->begin[end] == 1;
  uint32_t t = comma ? end + 1 : end, s = doc_sent_of(d, end), stop = d->sent[s].first + d->sent[s].n;
  span r = name_at(d, t, t, stop);
  if (r.end == r.first || r.end >= stop || (comma && d->body.p[d->begin[r.end]] != ',')) return none;
  for (uint32_t k = r.first; k < r.end && !comma; k++)
    if (d->mention_at[k] != DG_NONE && d->mention[d->mention_at[k]].kind == MEN_ORG)
      return (speech_full){d->mention_at[k], {0, 0}};
  return r.end - r.first >= 2 && personal(d, r) ? (speech_full){mention, r} : none;
}

/* "the head of the commission, Anna Berg, said": the name in apposition. */
static speech_full beside_head(const speech_names *n, uint32_t mention, uint32_t head) {
  const dg_doc *d = n->d;
  const doc_sent *s = &d->sent[doc_sent_of(d, head)];
  uint32_t stop = s->first + s->n, end = head + ROLE_NEAR < stop ? head + ROLE_NEAR : stop;
  for (uint32_t t = head + 1; t < end && d->upos[head] == UPOS_NOUN; t++) {
    if (d->head[t] != head || d->rel[t] != REL_APPOS || !name_word(d, t)) continue;
    span r = name_at(d, t, t, stop);
    if (r.end - r.first >= 2 && personal(d, r)) return (speech_full){mention == DG_NONE ? coded(d, r) : mention, r};
  }
  return (speech_full){DG_NONE, {0, 0}};
}

/* "the statement said": whose statement it is. */
static bool a_paper(const dg_doc *d, span phrase) {
  if (phrase.end - phrase.first != 2 || !str_eq(doc_name(d, d->sym[phrase.first]), STR("the"))) return false;
  dg_str w = doc_name(d, d->lemma[phrase.first + 1]);
  return str_eq(w, STR("statement")) || str_eq(w, STR("communique")) || str_eq(w, STR("letter"));
}

static speech_full find(const speech_names *n, uint32_t mention, span phrase, speech_full last) {
  const dg_doc *d = n->d;
  if (phrase.first >= phrase.end) return (speech_full){DG_NONE, {0, 0}};
  const doc_mention *x = mention == DG_NONE ? NULL : &d->mention[mention];
  if (x && x->kind == MEN_PRONOUN) return pronoun(n, mention, last);
  if (!x && d->upos[phrase.first] == UPOS_PRON && phrase.end - phrase.first == 1) return owner(n, phrase.first);
  const doc_entity *e = !x || x->entity == DG_NONE ? NULL : &d->entity[x->entity];
  uint32_t best = e ? e->best : mention, head = x ? x->head : phrase.first;
  speech_full apposed = before_comma(n, mention, phrase.first);
  if (apposed.who != DG_NONE || apposed.name.end > apposed.name.first) return apposed;
  if (x && x->kind == MEN_AGENT && !(x->flag & MEN_PLURAL)) {
    apposed = behind(n, mention, phrase.end);
    if (apposed.who != DG_NONE || apposed.name.end > apposed.name.first) return apposed;
  }
  if (a_paper(d, phrase) && last.who != DG_NONE) return last;
  bool body = x && (x->kind == MEN_STATE || x->kind == MEN_ORG || x->kind == MEN_PLACE || x->kind == MEN_GROUP);
  if (body) return (speech_full){mention, {0, 0}};
  apposed = beside_head(n, mention, head);
  if (apposed.name.end > apposed.name.first) return apposed;
  span own = name_at(d, head, phrase.first, phrase.end);
  if (own.end > own.first && untitled(n->m, d, own).end > untitled(n->m, d, own).first) own = untitled(n->m, d, own);
  if (own.end - own.first >= 2)
    return x && (x->name || x->code) ? (speech_full){mention, {0, 0}} : full_of(d, own, mention);
  if (own.end - own.first == 1) {
    span story =
        best == DG_NONE ? own : name_at(d, d->mention[best].head, d->mention[best].begin, d->mention[best].end);
    if (story.end > story.first) story = untitled(n->m, d, story);
    if (story.end - story.first >= 2) return (speech_full){best, story};
    uint32_t r = fuller(n, own.first, d->sym[own.first]);
    return r == DG_NONE ? (speech_full){best, {0, 0}} : full_of(d, n->run[r], x && !x->name ? mention : DG_NONE);
  }
  if (x && bare_description(d, x))
    return best != mention && d->mention[best].kind == MEN_PERSON ? (speech_full){best, {0, 0}}
                                                                  : described(n, mention, last);
  return (speech_full){x && x->kind == MEN_AGENT && !x->name ? best : mention, {0, 0}};
}

speech_full speech_named(const speech_names *n, uint32_t mention, span phrase, speech_full last) {
  const dg_doc *d = n->d;
  speech_full f = find(n, mention, phrase, last);
  if (f.who == DG_NONE || f.name.end > f.name.first) return f;
  const doc_mention *x = &d->mention[f.who];
  if (x->name || x->kind == MEN_STATE || x->kind == MEN_ORG || x->kind == MEN_PLACE || x->kind == MEN_GROUP) return f;
  span s = name_at(d, x->head, x->begin, x->end); /* without its title */
  if (s.end > s.first) f.name = untitled(n->m, d, s);
  return f;
}

/* place: the names of places in a story. Reads tokens, tree, mentions, time expressions; writes place.
 *
 *   1 found     names of the gazetteer, longest first, and what is said behind them ("Paris, Texas")
 *   2 context   do the words around it speak for a place (context.c)
 *   3 choose    which place of that name (choose.c)
 *   4 write     towns, regions and the countries that a preposition of place stands before, in reading order
 *
 * Linear in tokens: names have at most NAME_WORDS words, choices look at a bounded number of earlier ones. */
#include "work.h"

#define NAME_WORDS 8u

/* ---- 1 found ---- */

static bool may_join(const dg_doc *d, uint32_t t) { /* inside a name: "Deir ez-Zor", "Newcastle upon Tyne" */
  static const char *const word[] = {"-",  "'",  ".",  "al",   "el", "ez", "ar",  "as", "de", "da",  "do",
                                     "du", "la", "le", "upon", "on", "of", "sur", "es", "di", "del", "i"};
  if (d->tflag[t] & TOK_CAP) return true;
  if (t > 0 && !(d->tflag[t - 1] & TOK_SPACE) && (d->tflag[t] & TOK_ALPHA)) return true;
  dg_str s = doc_name(d, d->sym[t]);
  if (s.n > 4) return false; /* than any of these */
  return STR_AMONG(s, word);
}

/* The longest name that begins at t: one past its last token, 0 = none. */
static uint32_t longest(const place_scan *s, uint32_t t, uint32_t end, place_found *f) {
  const dg_doc *d = s->d;
  gaz_hash h = gaz_hash_start();
  uint32_t found = 0;
  for (uint32_t k = t; k < end && k - t < NAME_WORDS && h.n <= GAZ_NAME_MAX; k++) {
    if (k > t && !may_join(d, k)) break;
    gaz_hash_add(&h, doc_form(d, k));
    bool letter = (d->tflag[k] & TOK_CAP) || (k > t && !(d->tflag[k - 1] & TOK_SPACE) && (d->tflag[k] & TOK_ALPHA));
    if (!letter || (d->tflag[k] & TOK_GLUED)) continue;
    if (h.n <= 2 && !(d->tflag[t] & TOK_CAPS)) continue; /* "In", but "IN" and "D.C." */
    uint32_t first, last = gaz_find(s->x, gaz_hash_end(&h), &first);
    if (last == first) continue;
    found = k + 1;
    f->key = first;
    f->nkey = last - first;
  }
  return found;
}

static uint32_t head_of(const dg_doc *d, uint32_t begin, uint32_t end) {
  for (uint32_t t = begin; t < end; t++)
    if (d->head[t] == DG_NONE || d->head[t] < begin || d->head[t] >= end) return t;
  return end - 1;
}

static bool in_time(const dg_doc *d, uint32_t t, uint32_t *at) {
  while (*at < d->X && d->timex[*at].end <= t) ++*at;
  return *at < d->X && d->timex[*at].first <= t;
}

static bool may_begin(const dg_doc *d, uint32_t t) { return (d->tflag[t] & TOK_CAP) && !(d->tflag[t] & TOK_GLUED); }

/* Asks for the memory that names of one word in the sentence will read. */
static void ahead(const place_scan *s, const doc_sent *x) {
  const dg_doc *d = s->d;
  uint64_t hash[SENT_MAX_TOKENS];
  uint32_t n = 0;
  for (uint32_t t = x->first; t < x->first + x->n && n < SENT_MAX_TOKENS; t++) {
    if (!may_begin(d, t)) continue;
    gaz_hash h = gaz_hash_start();
    gaz_hash_add(&h, doc_form(d, t));
    prefetch(gaz_bucket(s->x, hash[n++] = gaz_hash_end(&h)));
  }
  for (uint32_t i = 0; i < n; i++) prefetch(s->x->key + *gaz_bucket(s->x, hash[i]));
}

static void find_names(place_scan *s) {
  dg_doc *d = s->d;
  for (uint32_t k = 0, at = 0; k < d->S; k++) {
    const doc_sent *x = &d->sent[k];
    bool caps = (x->flag & SENT_CAPS) && !(x->flag & SENT_DATELINE);
    if (!caps) ahead(s, x);
    for (uint32_t t = x->first; t < x->first + x->n && !caps;) {
      place_found f = {.begin = t, .mention = DG_NONE, .within = DG_NONE, .spot = DG_NONE};
      bool name = may_begin(d, t) && !in_time(d, t, &at);
      f.end = name ? longest(s, t, x->first + x->n, &f) : 0;
      if (!f.end) {
        t++;
        continue;
      }
      f.head = head_of(d, f.begin, f.end);
      for (uint32_t i = f.begin; i < f.end; i++)
        if (d->mention_at[i] != DG_NONE && (f.mention == DG_NONE || i == f.head)) f.mention = d->mention_at[i];
      f.seat = f.mention != DG_NONE && (d->mention[f.mention].flag & MEN_METONYM);
      *ARENA_PUSH(&d->arena, s->found, s->nfound, s->capfound) = f;
      t = f.end;
    }
  }
}

static bool has_region(const place_scan *s, const place_found *f) {
  for (uint32_t i = f->key; i < f->key + f->nkey; i++)
    if (s->x->spot[s->x->key[i].spot].kind == SPOT_REGION) return true;
  return false;
}

static bool is_country(const dg_doc *d, uint32_t m) {
  return m != DG_NONE && d->mention[m].kind == MEN_STATE && d->mention[m].code &&
         !(d->mention[m].flag & (MEN_METONYM | MEN_COREF)) && d->upos[d->mention[m].head] == UPOS_PROPN;
}

/* "Aleppo, Syria", "Paris (Texas)": what stands behind the comma is a state or a region. */
static void find_within(place_scan *s) {
  const dg_doc *d = s->d;
  for (uint32_t i = 0; i < s->nfound; i++) {
    place_found *f = &s->found[i];
    uint32_t c = f->end, sent = doc_sent_of(d, f->begin), end = d->sent[sent].first + d->sent[sent].n;
    if (c + 1 >= end || !(str_eq(doc_form(d, c), STR(",")) || str_eq(doc_form(d, c), STR("(")))) continue;
    for (uint32_t t = c + 1; t < end && t < c + 6; t++) {
      uint32_t m = d->mention_at[t];
      if (!(d->tflag[t] & TOK_CAP) && !(d->tflag[t] & TOK_GLUED)) break;
      bool owns = t + 1 < end && d->xpos[t + 1] == XPOS_POS;
      bool list = d->rel[t] == REL_CONJ && t + 1 < end && d->upos[t + 1] == UPOS_CCONJ; /* "Paris, Germany and Italy" */
      if (is_country(d, m) && !owns && !list) f->within_code = d->mention[m].code;
    }
    const doc_mention *own = f->mention != DG_NONE ? &d->mention[f->mention] : NULL;
    if (own && own->kind == MEN_PLACE && own->end > c + 1 && own->code)
      f->within_code = own->code; /* one entry of the lexicon */
    if (i + 1 == s->nfound || s->found[i + 1].begin != c + 1) continue;
    place_found *g = &s->found[i + 1];
    bool owns = g->end < end && d->xpos[g->end] == XPOS_POS;
    if (has_region(s, g) && !owns) f->within = i + 1;
    if (f->within != DG_NONE || (f->within_code && (g->mention == DG_NONE || is_country(d, g->mention))))
      g->used = true;
  }
}

/* ---- the story ---- */

static bool several_states(const place_gazetteer *x, const place_found *f) {
  for (uint32_t i = f->key; i < f->key + f->nkey; i++)
    if (x->spot[x->key[i].spot].state != x->spot[x->key[f->key].spot].state) return true;
  return false;
}

static void read_story(place_scan *s) {
  dg_doc *d = s->d;
  s->support = arena_zero(&d->arena, s->x->nstate + 1, sizeof *s->support);
  s->total = 1;
  uint8_t *open = arena_zero(&d->arena, d->M + 1, 1); /* towns of several states do not speak for one */
  for (uint32_t i = 0; i < s->nfound; i++)
    if (s->found[i].mention != DG_NONE && several_states(s->x, &s->found[i])) open[s->found[i].mention] = 1;
  for (uint32_t m = 0; m < d->M; m++) {
    const doc_mention *x = &d->mention[m];
    bool own = x->kind == MEN_STATE || x->kind == MEN_GROUP || x->kind == MEN_ORG || x->kind == MEN_PERSON ||
               x->kind == MEN_PLACE;
    uint32_t k = own && x->code && !(x->flag & MEN_COREF) && !open[m] ? gaz_state(s->x, x->code) : DG_NONE;
    if (k == DG_NONE) continue;
    s->total++;
    if (++s->support[k] > s->most) s->most = s->support[k];
  }
  for (uint32_t t = 0; t < d->T && s->nperson < 256; t++) {
    uint32_t h = d->head[t];
    if (d->rel[t] != REL_FLAT || d->upos[t] != UPOS_PROPN || h == DG_NONE || h > t) continue;
    uint32_t m = d->mention_at[h];
    if (m != DG_NONE && (d->mention[m].kind == MEN_PLACE || d->mention[m].kind == MEN_STATE)) continue;
    *ARENA_PUSH(&d->arena, s->person, s->nperson, s->capperson) = d->sym[t];
  }
}

/* ---- 4 write ---- */

static void push(dg_doc *d, doc_place p) { *ARENA_PUSH(&d->arena, d->place, d->L, d->capL) = p; }

static void push_found(const place_scan *s, const place_found *f) {
  const gaz_spot *p = &s->x->spot[f->spot];
  doc_place out = {
      .begin = f->begin, .end = f->end, .head = f->head, .kind = PLACE_TOWN, .code = s->x->state[p->state]};
  out.name = gaz_name(s->x, p);
  out.sure = f->context == CTX_STRONG;
  if (p->kind == SPOT_REGION || f->region) {
    out.kind = PLACE_REGION;
    if (f->region) out.end++;
    if (p->kind != SPOT_REGION) out.name = str_cut(s->d->body.p, s->d->begin[out.begin], s->d->end[out.end - 1]);
  } else {
    out.lat = p->lat, out.lon = p->lon;
    out.geonameid = p->id;
  }
  push(s->d, out);
}

/* A country, or a place that the actor lexicon knows without a point, behind a preposition of place. */
static void push_mention(dg_doc *d, uint32_t m) {
  const doc_mention *x = &d->mention[m];
  doc_place out = {
      .begin = x->head, .end = x->head + 1, .head = x->head, .code = x->code, .name = doc_name(d, x->name)};
  out.sure = place_located(d, x->head);
  while (out.begin > x->begin && (d->tflag[out.begin - 1] & TOK_CAP) && d->head[out.begin - 1] == x->head &&
         d->upos[out.begin - 1] != UPOS_DET && d->upos[out.begin - 1] != UPOS_ADP)
    out.begin--;
  while (out.end < x->end && (d->head[out.end] == x->head) && d->rel[out.end] == REL_FLAT) out.end++;
  out.kind = x->kind == MEN_PLACE ? PLACE_REGION : PLACE_COUNTRY;
  if (out.kind == PLACE_REGION) out.name = str_cut(d->body.p, d->begin[out.begin], d->end[out.end - 1]);
  push(d, out);
}

static bool stands_alone(const dg_doc *d, uint32_t m) {
  const doc_mention *x = &d->mention[m];
  if (!x->code || (x->flag & MEN_COREF) || (d->sent[doc_sent_of(d, x->head)].flag & SENT_DATELINE)) return false;
  if (x->kind == MEN_PLACE) return d->upos[x->head] == UPOS_PROPN && (d->tflag[x->head] & TOK_CAP);
  return is_country(d, m) && place_located(d, x->head);
}

/* State and town in one: "in Singapore" has a point. */
static bool city_state(const place_scan *s, const place_found *f) {
  static const char *const code[] = {"SGP", "MCO", "VAT", "HKG"};
  const gaz_spot *p = &s->x->spot[f->spot];
  dg_str state = doc_name(s->d, s->x->state[p->state]);
  for (uint32_t i = 0; i < sizeof code / sizeof *code; i++)
    if (str_eq(state, str_of(code[i]))) return p->kind == SPOT_CAPITAL && place_located(s->d, f->head);
  return false;
}

static void write_places(place_scan *s) {
  dg_doc *d = s->d;
  uint32_t i = 0;
  for (uint32_t t = 0; t < d->T; t++) {
    while (i < s->nfound && s->found[i].end <= t) i++;
    const place_found *f = i < s->nfound && s->found[i].begin <= t ? &s->found[i] : NULL;
    uint32_t m = d->mention_at[t];
    bool country = m != DG_NONE && is_country(d, m);
    if (f && f->spot != DG_NONE && (!country || city_state(s, f))) {
      if (t == f->begin) push_found(s, f);
      continue;
    }
    if (m == DG_NONE || (f && f->used) || (d->L && d->place[d->L - 1].end > t)) continue;
    if (f && f->context == CTX_NO) continue;
    if (stands_alone(d, m)) push_mention(d, m);
  }
}

void place_run(const place_gazetteer *x, dg_doc *d) {
  place_scan s = {.x = x, .d = d};
  if (!d->mention_at || !x->nspot) return;
  find_names(&s);
  find_within(&s);
  read_story(&s);
  for (uint32_t i = 0; i < s.nfound; i++) place_context(&s, i);
  place_choose(&s);
  write_places(&s);
}

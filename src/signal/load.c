/* load: reads deeds by pair and day, and how many deeds of everybody there are each day. Writes the caller's signal_load.
 * Invariant: deeds of one ordered pair come with days that do not fall. */
#include "signal/load.h"

typedef struct offers { /* modes of REQUEST by number: filled once a call */
  bool meet[256];
  uint8_t request;
} offers;

static void offers_make(offers *o) {
  memset(o, 0, sizeof *o);
  for (uint32_t i = 1; i < STORE_TYPES; i++)
    if (strcmp(dg_type_name((uint8_t)i), "REQUEST") == 0) o->request = (uint8_t)i;
  for (uint32_t i = 1; i < 256; i++) {
    o->meet[i] = strcmp(dg_mode_name((uint8_t)i), "meet") == 0;
  }
}

static bool named(store *s, uint32_t party, dg_str name) {
  store_party p;
  return name.n == 0 || (party && store_party_get(s, party, &p) && str_eq_fold(p.name, name));
}

static bool push(signal_load *l, const store_deed *d, const offers *o) {
  if (l->ndeed == l->cap) {
    size_t cap = l->cap ? l->cap * 2 : 4096;
    signal_deed *grown = mem_grow(l->deed, cap * sizeof *grown);
    if (!grown) return false;
    l->deed = grown;
    l->cap = cap;
  }
  uint32_t flags = d->flags & (STORE_SECRET | STORE_THIRD | STORE_FORMER | STORE_PRIVATE);
  if (d->type == o->request && o->meet[d->mode]) flags |= SIGNAL_OFFER;
  if (d->type == o->request && !o->meet[d->mode] && d->score >= 0) flags |= SIGNAL_ASIDE; /* neither good nor bad */
  l->deed[l->ndeed++] = (signal_deed){.id = d->id,
                                      .day = d->day,
                                      .actor = d->actor,
                                      .recipient = d->recipient,
                                      .flags = flags,
                                      .sources = d->sources,
                                      .score = (float)d->score,
                                      .type = d->type,
                                      .quad = d->quad};
  return true;
}

/* Appends the deeds of one direction; names[0] is of the actor's side. */
static dg_rc take(store *s, const store_query *q, const dg_str names[2], const offers *o, signal_load *l, dg_err *err) {
  store_cursor *c = names[0].n || names[1].n ? store_deeds(s, q, err) : store_deeds_brief(s, q, err);
  store_deed d;
  bool full = false;
  if (!c) return DG_EENV;
  while (!full && store_deed_next(c, &d)) {
    if (d.day == DAY_NONE || d.recipient == STORE_NOBODY) continue;
    if (!named(s, d.actor_party, names[0]) || !named(s, d.recipient_party, names[1])) continue;
    full = !push(l, &d, o);
  }
  dg_rc rc = store_cursor_close(c, err);
  return rc == DG_OK && full ? err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory: too many deeds to compare") : rc;
}

static void count(void *self, const store_tally *t) {
  signal_load *l = self;
  int64_t i = (int64_t)t->day - l->in.first;
  if (i >= 0 && i < l->in.nday) l->volume[i] = t->n < UINT32_MAX ? (uint32_t)t->n : UINT32_MAX;
}

static dg_rc volume(store *s, const signal_query *q, dg_day from, signal_load *l, dg_err *err) {
  l->in.nday = q->as_of >= from ? (uint32_t)(q->as_of - from) + 1 : 0;
  l->volume = mem_get(l->in.nday * sizeof *l->volume);
  if (!l->volume) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  memset(l->volume, 0, l->in.nday * sizeof *l->volume);
  store_query all = {STORE_ANY, STORE_ANY, from, q->as_of};
  return store_tallies(s, &all, count, l, err);
}

/* Deeds of q from `from` on; names[0] is of the actor's side. */
static dg_rc fill(store *s, const signal_query *q, const dg_str names[2], dg_day from, signal_load *out, dg_err *err) {
  uint32_t a = q->actor == SIGNAL_SEVERAL ? STORE_ANY : q->actor;
  uint32_t b = q->recipient == SIGNAL_SEVERAL ? STORE_ANY : q->recipient;
  store_query there = {a, b, from, q->as_of}, back = {b, a, from, q->as_of};
  const dg_str names_back[2] = {names[1], names[0]};
  offers o;
  offers_make(&o);
  out->in.first = from;
  dg_rc rc = volume(s, q, from, out, err);
  if (rc == DG_OK) rc = take(s, &there, names, &o, out, err);
  if (rc == DG_OK && a != b) rc = take(s, &back, names_back, &o, out, err);
  if (rc != DG_OK) {
    signal_load_free(out);
    return rc;
  }
  out->in.deed = out->deed;
  out->in.n = out->ndeed;
  out->in.volume = out->volume;
  return DG_OK;
}

dg_rc signal_load_open(store *s, signal_query *q, dg_str actor_name, dg_str recipient_name, signal_load *out,
                       dg_err *err) {
  memset(out, 0, sizeof *out);
  dg_day first, last;
  if (!store_span(s, &first, &last)) return DG_OK;
  if (q->as_of == DAY_NONE) q->as_of = last;
  out->last = last < q->as_of ? last : q->as_of;
  if (q->as_of < first) return DG_OK;
  dg_day reach = SIGNAL_HISTORY + (dg_day)(q->window ? q->window : SIGNAL_WINDOW);
  const dg_str names[2] = {actor_name, recipient_name};
  return fill(s, q, names, q->as_of - first > reach ? q->as_of - reach : first, out, err);
}

dg_rc signal_load_whole(store *s, const signal_query *q, dg_str actor_name, dg_str recipient_name, signal_load *out,
                        dg_err *err) {
  dg_day first, last;
  memset(out, 0, sizeof *out);
  if (!store_span(s, &first, &last) || q->as_of < first) return DG_OK;
  out->last = last < q->as_of ? last : q->as_of;
  const dg_str names[2] = {actor_name, recipient_name};
  return fill(s, q, names, first, out, err);
}

dg_rc signal_load_all(store *s, signal_load *out, dg_err *err) {
  memset(out, 0, sizeof *out);
  dg_day first;
  signal_query q = {SIGNAL_SEVERAL, SIGNAL_SEVERAL, DAY_NONE, 0, 0};
  if (!store_span(s, &first, &q.as_of)) return DG_OK;
  out->last = q.as_of;
  const dg_str names[2] = {{"", 0}, {"", 0}};
  return fill(s, &q, names, first, out, err);
}

void signal_load_free(signal_load *l) {
  mem_free(l->deed);
  mem_free(l->volume);
  memset(l, 0, sizeof *l);
}

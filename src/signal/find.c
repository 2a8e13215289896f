/* find: walks the pairs of a query. Reads the caller's deeds; writes the list. O(n log n) for sorting the deeds by pair. */
#include <stdlib.h>

#include "signal/find.h"

static int by_pair(const void *x, const void *y) {
  const pick *a = x, *b = y;
  if (a->key != b->key) return a->key < b->key ? -1 : 1;
  return a->deed < b->deed ? -1 : a->deed > b->deed;
}

static uint64_t key_of(uint32_t actor, uint32_t recipient) { return (uint64_t)actor << 32 | recipient; }

/* First pick whose key is not below `key` */
static uint32_t lower(const find *f, uint64_t key) {
  uint32_t low = 0, high = f->npick;
  while (low < high) {
    uint32_t mid = low + (high - low) / 2;
    if (f->pick[mid].key < key)
      low = mid + 1;
    else
      high = mid;
  }
  return low;
}

static span span_of(const find *f, uint32_t actor, uint32_t recipient) {
  uint64_t key = key_of(actor, recipient);
  return (span){lower(f, key), lower(f, key + 1)};
}

static bool recent(const find *f, span s) { /* anything in the window? */
  if (s.begin == s.end) return false;
  return f->in->deed[f->pick[s.end - 1].deed].day > f->frame.as_of - (dg_day)f->frame.window;
}

static bool wanted(const find *f, const signal_deed *d) {
  return d->recipient != SIGNAL_NOBODY && d->actor != SIGNAL_NOBODY && d->actor != d->recipient &&
         d->day <= f->frame.as_of && f->frame.as_of - d->day <= SIGNAL_HISTORY + (dg_day)f->frame.window;
}

static bool sort(find *f) {
  if (f->in->n >= DG_NONE) return false;
  f->pick = mem_get(f->in->n * sizeof *f->pick);
  if (!f->pick) return false;
  bool rising = true;
  for (uint32_t i = 0; i < f->in->n; i++) {
    const signal_deed *d = &f->in->deed[i];
    if (!wanted(f, d)) continue;
    f->pick[f->npick] = (pick){key_of(d->actor, d->recipient), i};
    if (f->npick && f->pick[f->npick - 1].key > f->pick[f->npick].key) rising = false;
    f->npick++;
  }
  if (!rising) qsort(f->pick, f->npick, sizeof *f->pick, by_pair);
  return true;
}

/* Every pair with anything in the window; with an actor, his. A pair comes up once, from its lower side unless asked for. */
static void walk(find *f, uint32_t actor, uint32_t recipient) {
  for (uint32_t i = 0; i < f->npick && !f->failed;) {
    uint64_t key = f->pick[i].key;
    uint32_t a = (uint32_t)(key >> 32), b = (uint32_t)key;
    span ab = {i, lower(f, key + 1)}, ba = span_of(f, b, a);
    i = ab.end;
    bool alone = ba.begin == ba.end;
    if (!recent(f, ab) && !recent(f, ba)) continue;
    if (recipient != SIGNAL_SEVERAL) {
      if (b == recipient)
        pair_signals(f, ab, ba, a, b, false);
      else if (a == recipient && alone)
        pair_signals(f, ba, ab, b, a, false);
    } else if (actor == SIGNAL_SEVERAL) {
      if (a < b || alone) pair_signals(f, ab, ba, a, b, true);
    } else if (a == actor)
      pair_signals(f, ab, ba, a, b, false);
    else if (b == actor && alone)
      pair_signals(f, ba, ab, b, a, false);
  }
}

static void several(find *f, uint32_t actor) {
  for (uint32_t i = 0; i < f->npick && !f->failed;) {
    uint32_t a = (uint32_t)(f->pick[i].key >> 32);
    span all = {i, lower(f, key_of(a, UINT32_MAX))};
    if (actor == SIGNAL_SEVERAL || a == actor) pair_several(f, all, a);
    i = all.end;
  }
}

dg_rc signal_find(const signal_input *in, const signal_query *q, signal_list *out, dg_err *err) {
  memset(out, 0, sizeof *out);
  if (q->window && (q->window < SIGNAL_WINDOW_MIN || q->window > SIGNAL_WINDOW_MAX))
    return err_set(err, DG_EUSE, "", 0, 0, "a window has %d to %d days, not %u", SIGNAL_WINDOW_MIN, SIGNAL_WINDOW_MAX,
                   (unsigned)q->window);
  find f = {.in = in, .query = q, .out = out};
  frame_make(&f.frame, in, q);
  if (!sort(&f)) return err_set(err, DG_ENOMEM, "", 0, 0, "out of memory: too many deeds to compare");
  if (q->actor != SIGNAL_SEVERAL && q->recipient != SIGNAL_SEVERAL) {
    span ab = span_of(&f, q->actor, q->recipient), ba = span_of(&f, q->recipient, q->actor);
    if (q->actor != q->recipient) pair_signals(&f, ab, ba, q->actor, q->recipient, false);
  } else {
    walk(&f, q->actor, q->recipient);
    if (q->recipient == SIGNAL_SEVERAL) several(&f, q->actor);
  }
  if (!f.failed) list_finish(&f);
  mem_free(f.pick);
  mem_free(f.odds);
  if (!f.failed) return DG_OK;
  signal_list_free(out);
  return err_set(err, DG_ENOMEM, "", 0, 0, "out of memory: too many signals");
}

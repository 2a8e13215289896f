/* sym: strings as numbers. A frozen table (format in base.h) and a pool of new strings above it. */
#include "base.h"

bool sym_open(sym_table *t, const void *bytes, size_t size) {
  const uint32_t *w = bytes;
  if (size < 16 || ((uintptr_t)bytes & 3)) return false;
  uint64_t count = w[0], nslot = w[1], nbytes = w[2];
  if (nslot == 0 || (nslot & (nslot - 1)) || count >= nslot || count == 0) return false;
  if (16 + 4 * (count + 1) + 4 * nslot + nbytes > size) return false;
  const uint32_t *begin = w + 4, *slot = begin + count + 1;
  for (uint64_t i = 0; i < count; i++)
    if (begin[i] > begin[i + 1]) return false;
  if (begin[0] != 0 || begin[count] != nbytes) return false;
  for (uint64_t i = 0; i < nslot; i++)
    if (slot[i] > count) return false;
  *t = (sym_table){begin, slot, (const char *)(slot + nslot), (uint32_t)count, (uint32_t)nslot - 1};
  return true;
}

dg_sym sym_find_hashed(const sym_table *t, dg_str s, uint64_t hash) {
  for (uint32_t i = (uint32_t)hash & t->mask, step = 0; step <= t->mask; i = (i + 1) & t->mask, step++) {
    uint32_t k = t->slot[i];
    if (k == 0) return DG_NONE;
    if (str_eq(sym_str(t, k - 1), s)) return k - 1;
  }
  return DG_NONE;
}

dg_sym sym_find(const sym_table *t, dg_str s) { return sym_find_hashed(t, s, str_hash(s)); }

void sym_pool_init(sym_pool *p, dg_arena *a, const sym_table *frozen) {
  *p = (sym_pool){.arena = a, .frozen = frozen, .first = frozen ? frozen->count : 0};
  if (!frozen) sym_put(p, STR("")); /* symbol 0 */
}

static void pool_rehash(sym_pool *p, uint32_t nslot) {
  p->slot = arena_zero(p->arena, nslot, sizeof *p->slot);
  p->nslot = nslot;
  for (uint32_t k = 0; k < p->n; k++) {
    uint32_t i = (uint32_t)str_hash(p->str[k]) & (nslot - 1);
    while (p->slot[i]) i = (i + 1) & (nslot - 1);
    p->slot[i] = k + 1;
  }
}

static dg_sym find_near(sym_pool *p, dg_str s, uint64_t hash) {
  if (!p->near || s.n == 0 || s.n > SYM_NEAR_BYTES) return sym_find_hashed(p->frozen, s, hash);
  uint32_t i = (uint32_t)hash & (SYM_NEAR_SLOTS - 1), tag = (uint32_t)(hash >> 32);
  if (p->near->slot[i].tag == tag && p->near->slot[i].n == s.n && str_same(p->near->slot[i].text, s.p, s.n))
    return p->near->slot[i].sym;
  dg_sym k = sym_find_hashed(p->frozen, s, hash);
  if (k == DG_NONE) return k;
  p->near->slot[i].tag = tag;
  p->near->slot[i].sym = k;
  p->near->slot[i].n = (uint8_t)s.n;
  memcpy(p->near->slot[i].text, s.p, s.n);
  return k;
}

void sym_ahead(const sym_pool *p, uint64_t hash, int step) {
  const sym_table *t = p->frozen;
  if (!t) return;
  const uint32_t *slot = t->slot + ((uint32_t)hash & t->mask);
  if (step == 0) {
    prefetch(slot);
    if (p->near) prefetch(&p->near->slot[(uint32_t)hash & (SYM_NEAR_SLOTS - 1)]);
  } else if (*slot && step == 1)
    prefetch(t->begin + *slot - 1);
  else if (*slot)
    prefetch(t->bytes + t->begin[*slot - 1]);
}

dg_sym sym_put(sym_pool *p, dg_str s) { return sym_put_hashed(p, s, str_hash(s)); }

dg_sym sym_put_hashed(sym_pool *p, dg_str s, uint64_t hash) {
  if (p->frozen) {
    dg_sym k = find_near(p, s, hash);
    if (k != DG_NONE) return k;
  }
  if ((p->n + 1) * 2 > p->nslot) {
    if (p->nslot > UINT32_MAX / 4) arena_fail(p->arena);
    pool_rehash(p, p->nslot ? p->nslot * 2 : 256);
  }
  uint32_t i = (uint32_t)hash & (p->nslot - 1);
  for (; p->slot[i]; i = (i + 1) & (p->nslot - 1))
    if (str_eq(p->str[p->slot[i] - 1], s)) return p->first + p->slot[i] - 1;
  *ARENA_PUSH(p->arena, p->str, p->n, p->cap) = str_copy(p->arena, s);
  p->slot[i] = p->n;
  return p->first + p->n - 1;
}

void sym_pool_write(const sym_pool *p, dg_arena *a, const void **out, size_t *size) {
  uint32_t nslot = 16;
  while (nslot < p->n * 2 + 2) nslot *= 2;
  uint64_t bytes = 0;
  for (uint32_t k = 0; k < p->n; k++) bytes += p->str[k].n;
  if (bytes > UINT32_MAX) arena_fail(a);
  *size = 16 + 4 * ((size_t)p->n + 1) + 4 * (size_t)nslot + (size_t)bytes;
  uint32_t *w = arena_zero(a, *size, 1);
  w[0] = p->n, w[1] = nslot, w[2] = (uint32_t)bytes;
  uint32_t *begin = w + 4, *slot = begin + p->n + 1, at = 0;
  char *text = (char *)(slot + nslot);
  for (uint32_t k = 0; k < p->n; k++) {
    begin[k] = at;
    if (p->str[k].n) memcpy(text + at, p->str[k].p, p->str[k].n);
    at += p->str[k].n;
    uint32_t i = (uint32_t)str_hash(p->str[k]) & (nslot - 1);
    while (slot[i]) i = (i + 1) & (nslot - 1);
    slot[i] = k + 1;
  }
  begin[p->n] = at;
  *out = w;
}

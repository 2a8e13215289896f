/* arena: memory that dies together. Chunks double from 64 KiB to 16 MiB; an allocation larger than a chunk gets its
 * own. After a reset the chunks are used again in order, so a worker settles at the size of its largest page. */
#include "base.h"

#define CHUNK_FIRST ((size_t)64 << 10)
#define CHUNK_MOST ((size_t)16 << 20)
#define KEEP ((size_t)4 << 20) /* bytes kept over a reset */
#define ALIGN 16

struct arena_chunk {
  struct arena_chunk *next;
  size_t size, used; /* of bytes[] */
  _Alignas(ALIGN) char bytes[];
};

void arena_init(dg_arena *a, size_t budget) { *a = (dg_arena){.budget = budget}; }

void arena_reset(dg_arena *a) {
  size_t kept = 0;
  struct arena_chunk **link = &a->first;
  while (*link) {
    struct arena_chunk *c = *link;
    if (kept + c->size > KEEP && kept > 0) {
      *link = c->next;
      a->held -= c->size;
      mem_free(c);
      continue;
    }
    kept += c->size;
    c->used = 0;
    link = &c->next;
  }
  a->cur = a->first;
}

void arena_free(dg_arena *a) {
  for (struct arena_chunk *c = a->first; c;) {
    struct arena_chunk *next = c->next;
    mem_free(c);
    c = next;
  }
  *a = (dg_arena){.budget = a->budget};
}

void arena_fail(dg_arena *a) {
  assert(a->jmp);
  longjmp(*a->jmp, 1);
}

/* A fresh chunk behind cur with room for size bytes. */
static struct arena_chunk *chunk_new(dg_arena *a, size_t size) {
  size_t want = a->cur ? a->cur->size * 2 : CHUNK_FIRST;
  if (want > CHUNK_MOST) want = CHUNK_MOST;
  if (want < size) want = size;
  if (a->budget && want > a->budget - a->held) want = size;
  if (a->budget && (a->held > a->budget || want > a->budget - a->held)) arena_fail(a);
  struct arena_chunk *c = mem_get(sizeof *c + want);
  if (!c) arena_fail(a);
  c->size = want;
  c->used = 0;
  a->held += want;
  if (a->cur) {
    c->next = a->cur->next;
    a->cur->next = c;
  } else {
    c->next = a->first;
    a->first = c;
  }
  return c;
}

void *arena_get(dg_arena *a, size_t size) {
  if (size > SIZE_MAX / 2) arena_fail(a);
  size = (size + ALIGN - 1) & ~(size_t)(ALIGN - 1);
  struct arena_chunk *c = a->cur ? a->cur : a->first;
  while (c && c->size - c->used < size && c->next) { /* chunks kept from an earlier document */
    c = c->next;
    c->used = 0;
  }
  if (c) a->cur = c;
  if (!c || c->size - c->used < size) c = a->cur = chunk_new(a, size);
  void *p = c->bytes + c->used;
  c->used += size;
  return p;
}

void *arena_array(dg_arena *a, size_t n, size_t size) {
  if (size && n > SIZE_MAX / 2 / size) arena_fail(a);
  return arena_get(a, n * size);
}

void *arena_zero(dg_arena *a, size_t n, size_t size) {
  void *p = arena_array(a, n, size);
  memset(p, 0, n * size);
  return p;
}

void *arena_grow(dg_arena *a, void *old, uint32_t *cap, uint32_t need, size_t size) {
  uint32_t want = *cap ? *cap : 16;
  while (want < need) {
    if (want > UINT32_MAX / 2) arena_fail(a);
    want *= 2;
  }
  void *p = arena_array(a, want, size);
  if (old) memcpy(p, old, (size_t)*cap * size);
  *cap = want;
  return p;
}

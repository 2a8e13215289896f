/* pack: the container that the engine maps. Format in lexicon.h. */
#include "lexicon.h"

#define HEAD 32
#define ENTRY 24
#define ALIGN 64

static uint64_t get64(const char *p) {
  uint64_t v;
  memcpy(&v, p, 8);
  return v;
}
static uint32_t get32(const char *p) {
  uint32_t v;
  memcpy(&v, p, 4);
  return v;
}

/* Four lanes side by side: opening waits for memory, not for the multiplier. */
static uint64_t hash_of(const char *p, size_t n) {
  const uint64_t k = 0x9E3779B97F4A7C15u;
  uint64_t lane[4] = {1, 2, 3, 4}, h = n;
  size_t i = 0;
  for (; i + 32 <= n; i += 32)
    for (int j = 0; j < 4; j++) {
      lane[j] = (lane[j] ^ get64(p + i + 8 * j)) * k;
      lane[j] ^= lane[j] >> 32;
    }
  for (int j = 0; j < 4; j++) h = (h ^ lane[j]) * k, h ^= h >> 31;
  h = (h ^ str_hash(str_make(p + i, (uint32_t)(n - i)))) * k;
  return h ^ h >> 31;
}

dg_rc pack_open(const void *bytes, size_t n, const char *name, lex_pack *out, dg_err *err) {
  const char *p = bytes;
  if (n < HEAD || memcmp(p, "DRAGOMAN", 8) != 0) return err_set(err, DG_EENV, name, 0, 0, "is not a Dragoman pack");
  if (get32(p + 8) != PACK_VERSION)
    return err_set(err, DG_EENV, name, 0, 0, "is a pack of version %u; this program reads version %u: build it again",
                   get32(p + 8), PACK_VERSION);
  uint64_t nsection = get32(p + 12);
  if (get64(p + 16) != n) return err_set(err, DG_EENV, name, 0, 0, "is cut short or grown: build the pack again");
  if (nsection > PACK_KINDS || HEAD + nsection * ENTRY > n || get64(p + 24) != hash_of(p + HEAD, n - HEAD))
    return err_set(err, DG_EENV, name, 0, 0, "is damaged (wrong checksum): build the pack again");
  lex_pack pack = {.hash = get64(p + 24)};
  for (uint64_t i = 0; i < nsection; i++) {
    const char *e = p + HEAD + i * ENTRY;
    uint32_t kind = get32(e);
    uint64_t at = get64(e + 8), size = get64(e + 16);
    if (kind == 0 || kind >= PACK_KINDS || at % ALIGN || at > n || size > n - at)
      return err_set(err, DG_EENV, name, 0, 0, "is damaged (section %u): build the pack again", kind);
    pack.section[kind] = (lex_section){p + at, size};
  }
  lex_section s = pack.section[PACK_SYMS];
  if (!s.p || !sym_open(&pack.syms, s.p, s.n)) return err_set(err, DG_EENV, name, 0, 0, "has no valid word table");
  *out = pack;
  return DG_OK;
}

void pack_write(dg_arena *a, const lex_section section[PACK_KINDS], const void **out, size_t *size) {
  uint32_t nsection = 0;
  for (uint32_t k = 1; k < PACK_KINDS; k++) nsection += section[k].p != NULL;
  size_t at = (HEAD + (size_t)nsection * ENTRY + ALIGN - 1) / ALIGN * ALIGN, n = at;
  for (uint32_t k = 1; k < PACK_KINDS; k++)
    if (section[k].p) n += (section[k].n + ALIGN - 1) / ALIGN * ALIGN;
  char *p = arena_zero(a, n + ALIGN, 1);
  p += (ALIGN - (uintptr_t)p % ALIGN) % ALIGN;
  char *e = p + HEAD;
  for (uint32_t k = 1; k < PACK_KINDS; k++) {
    if (!section[k].p) continue;
    uint64_t where = at, length = section[k].n;
    memcpy(e, &k, 4);
    memcpy(e + 8, &where, 8);
    memcpy(e + 16, &length, 8);
    memcpy(p + at, section[k].p, section[k].n);
    at += (section[k].n + ALIGN - 1) / ALIGN * ALIGN;
    e += ENTRY;
  }
  uint32_t version = PACK_VERSION;
  uint64_t total = n;
  memcpy(p, "DRAGOMAN", 8);
  memcpy(p + 8, &version, 4);
  memcpy(p + 12, &nsection, 4);
  memcpy(p + 16, &total, 8);
  uint64_t hash = hash_of(p + HEAD, n - HEAD);
  memcpy(p + 24, &hash, 8);
  *out = p;
  *size = n;
}

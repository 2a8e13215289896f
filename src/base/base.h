/* base: memory, slices, text, symbols, days and files. Knows nothing of news.
 *
 * Memory: one arena per document, one per engine. arena_get() never returns NULL: when memory or the arena's budget runs
 * out it jumps to the arena's `jmp`, which the owner set with setjmp (the only setjmp for documents is in dragoman.c).
 * Pure stages allocate nowhere else, so they have nothing to free. mem_get() is the only malloc of the program's own
 * code; builds with -DDG_FAULT make its n-th call fail. */
#ifndef DG_BASE_H
#define DG_BASE_H

#include <assert.h>
#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "dragoman.h"

#if defined(__GNUC__)
#define printf_attr(f, a) __attribute__((format(printf, f, a)))
#define noreturn_attr __attribute__((noreturn))
#else
#define printf_attr(f, a)
#define noreturn_attr
#endif

/* Asks for the cache line at p, for reading; p need not be valid. */
#if defined(__GNUC__)
#define prefetch(p) __builtin_prefetch(p)
#else
#define prefetch(p) ((void)(p))
#endif

#define DG_NONE UINT32_MAX /* "no index" in every uint32_t index */

/* ---- mem.c: the only malloc ---- */

void *mem_get(size_t size);             /* NULL when out of memory; size 0 counts as 1 */
void *mem_grow(void *old, size_t size); /* as realloc; old stays valid when NULL comes back */
void mem_free(void *p);
#ifdef DG_FAULT
void mem_fail_at(int64_t n); /* the n-th allocation from now (1 = next) and all after it fail; 0 = none */
int64_t mem_count(void);     /* allocations asked for since mem_fail_at */
#endif

/* ---- arena.c ----
 *
 *   arena -> [chunk: next|size|used|bytes........] -> [chunk ...]
 *
 * arena_reset keeps the chunks for the next document, so that a worker stops calling malloc after its largest page. */
typedef struct dg_arena {
  struct arena_chunk *first, *cur;
  size_t budget; /* most bytes that may be held; 0 = no limit */
  size_t held;   /* bytes in all chunks */
  jmp_buf *jmp;  /* where arena_get goes on exhaustion; must be set before arena_get is called */
} dg_arena;

void arena_init(dg_arena *a, size_t budget);
void arena_reset(dg_arena *a); /* forgets all allocations, keeps chunks (gives back all but 4 MiB) */
void arena_free(dg_arena *a);
void *arena_get(dg_arena *a, size_t size);             /* 16-byte aligned, contents undefined */
void *arena_zero(dg_arena *a, size_t n, size_t size);  /* n * size zero bytes, product checked */
void *arena_array(dg_arena *a, size_t n, size_t size); /* n * size bytes, product checked */
noreturn_attr void arena_fail(dg_arena *a);            /* jump as if exhausted */
/* The array grown to at least `need` elements (doubling); old contents are copied, the old block is left to the arena. */
void *arena_grow(dg_arena *a, void *old, uint32_t *cap, uint32_t need, size_t size);

/* Growing arrays in an arena: `T *v; uint32_t nv, capv;` ARENA_PUSH gives a pointer to the new last element. */
#define ARENA_PUSH(a, v, n, cap)                                                                                       \
  (((n) < (cap) ? (void)0 : (void)((v) = arena_grow((a), (v), &(cap), (n) + 1, sizeof *(v)))), &(v)[(n)++])

/* ---- str.c: slices ---- */

#define STR(lit) ((dg_str){(lit), sizeof(lit) - 1})
static inline dg_str str_make(const char *p, uint32_t n) { return (dg_str){p, n}; }
static inline dg_str str_cut(const char *base, uint32_t begin, uint32_t end) {
  return (dg_str){base + begin, end - begin};
}
/* NULL gives the empty slice. */
static inline dg_str str_of(const char *cstr) { return (dg_str){cstr, cstr ? (uint32_t)strlen(cstr) : 0}; }
/* memcmp for words: without a call. */
static inline bool str_same(const char *a, const char *b, uint32_t n) {
  uint64_t x, y;
  uint32_t v, w;
  for (; n > 8; a += 8, b += 8, n -= 8) {
    memcpy(&x, a, 8), memcpy(&y, b, 8);
    if (x != y) return false;
  }
  if (n < 4) return n == 0 || (a[0] == b[0] && a[n / 2] == b[n / 2] && a[n - 1] == b[n - 1]);
  memcpy(&v, a, 4), memcpy(&w, b, 4);
  if (v != w) return false;
  memcpy(&v, a + n - 4, 4), memcpy(&w, b + n - 4, 4);
  return v == w;
}
static inline bool str_eq(dg_str a, dg_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
/* Is s one of a static array of words? */
bool str_among(dg_str s, const char *const *word, size_t n);
#define STR_AMONG(s, word) str_among((s), (word), sizeof(word) / sizeof *(word))
bool str_eq_fold(dg_str a, dg_str b); /* ASCII letters compare without case */
int str_cmp(dg_str a, dg_str b);      /* bytewise, shorter first: the order of every sorted output */
bool str_begins(dg_str s, dg_str prefix);
bool str_ends(dg_str s, dg_str suffix);
uint32_t str_find(dg_str s, dg_str what); /* byte offset of the first occurrence, DG_NONE if none */
dg_str str_trim(dg_str s);                /* ASCII white space and no-break space off both ends */
dg_str str_copy(dg_arena *a, dg_str s);   /* NUL-terminated copy (the NUL is not counted) */
dg_str str_printf(dg_arena *a, const char *format, ...) printf_attr(2, 3);
/* The part of *rest before `sep`; *rest moves behind it. False when *rest is used up (p == NULL). */
bool str_next(dg_str *rest, char sep, dg_str *part);
bool str_to_u32(dg_str s, uint32_t *out); /* decimal digits only, no sign; false on overflow or anything else */
uint64_t str_hash(dg_str s);              /* the same on every machine */

/* ---- utf8.c ---- */

/* Decodes one code point at s[i] (i < n) and moves i behind it. Bad bytes: U+FFFD, one byte is used up. */
uint32_t utf8_next_long(const char *s, uint32_t n, uint32_t *i); /* any but ASCII */
static inline uint32_t utf8_next(const char *s, uint32_t n, uint32_t *i) {
  if ((unsigned char)s[*i] < 0x80) return (unsigned char)s[(*i)++];
  return utf8_next_long(s, n, i);
}
uint32_t utf8_put(char out[4], uint32_t cp); /* number of bytes written */
bool utf8_ok(dg_str s);
dg_str utf8_clean(dg_arena *a, dg_str s,
                  uint32_t *replaced); /* s itself when valid; else a copy, bad bytes as U+FFFD */
uint32_t utf8_count(dg_str s);         /* code points in valid UTF-8 */
bool utf8_is_upper(uint32_t cp), utf8_is_lower(uint32_t cp), utf8_is_alpha(uint32_t cp), utf8_is_space(uint32_t cp);
uint32_t utf8_lower(uint32_t cp); /* simple case mapping: Latin, Greek, Cyrillic, Armenian; others unchanged */
uint32_t utf8_upper(uint32_t cp);
/* Folded for look-up: lower case; curly quotes and primes as ' and "; dashes as -; no-break spaces as ' '; accents are
 * kept. At most `cap` bytes are written; the result's length. */
uint32_t utf8_fold(dg_str s, char *out, uint32_t cap);
uint32_t utf8_deaccent(uint32_t cp); /* base letter of a Latin letter with a mark, else cp */

/* ---- sym.c: interned strings ----
 *
 * A frozen table (in the pack, memory-mapped) holds every word that a lexicon or the model knows; symbols below its
 * count are the same in every document. A document adds its own words above it. Symbol 0 is the empty string.
 *
 * On disk:  OFFSET 0 u32 count | 4 u32 nslot (power of two) | 8 u32 bytes | 12 u32 zero |
 *           16 u32 begin[count+1] | u32 slot[nslot] (symbol+1, 0 = empty; linear probing by str_hash) | char bytes[] */
typedef uint32_t dg_sym;
typedef struct sym_table {
  const uint32_t *begin; /* [count+1] */
  const uint32_t *slot;  /* [mask+1] */
  const char *bytes;
  uint32_t count, mask;
} sym_table;

bool sym_open(sym_table *t, const void *bytes, size_t size); /* false when the bytes are not a valid table */
dg_sym sym_find(const sym_table *t, dg_str s);               /* DG_NONE when absent */
dg_sym sym_find_hashed(const sym_table *t, dg_str s, uint64_t hash);
static inline dg_str sym_str(const sym_table *t, dg_sym s) {
  return s < t->count ? str_cut(t->bytes, t->begin[s], t->begin[s + 1]) : (dg_str){NULL, 0};
}

/* The words of a frozen table that were asked for of late, by hash: most words of a text are among them, and the table
 * itself is large enough that every question to it waits for memory. One thread's; all zero = empty. */
#define SYM_NEAR_SLOTS 4096u
#define SYM_NEAR_BYTES 23u
typedef struct sym_near {
  struct {
    uint32_t tag; /* upper half of the hash */
    dg_sym sym;
    uint8_t n; /* 0 = empty */
    char text[SYM_NEAR_BYTES];
  } slot[SYM_NEAR_SLOTS];
} sym_near;

/* A growing table over an arena: builds packs, and holds a document's own words. */
typedef struct sym_pool {
  dg_arena *arena;
  const sym_table *frozen; /* NULL = none */
  sym_near *near;          /* of `frozen`; NULL = none */
  uint32_t first;          /* number of symbols in `frozen` */
  dg_str *str;             /* [n] */
  uint32_t *slot;          /* [nslot] index+1 */
  uint32_t n, cap, nslot;
} sym_pool;
void sym_pool_init(sym_pool *p, dg_arena *a, const sym_table *frozen);
dg_sym sym_put(sym_pool *p, dg_str s);                       /* copies s on first sight */
dg_sym sym_put_hashed(sym_pool *p, dg_str s, uint64_t hash); /* the same; hash: str_hash of s */
void sym_ahead(const sym_pool *p, uint64_t hash, int step);  /* asks for memory: of step 0 before that of steps 1, 2 */
static inline dg_str sym_name(const sym_pool *p, dg_sym s) {
  if (s < p->first) return sym_str(p->frozen, s);
  return s - p->first < p->n ? p->str[s - p->first] : (dg_str){NULL, 0};
}
/* All symbols of a pool without `frozen` as the disk form above; *out is arena memory. */
void sym_pool_write(const sym_pool *p, dg_arena *a, const void **out, size_t *size);

/* ---- day.c: days since 1970-01-01, proleptic Gregorian ---- */

#define DAY_NONE INT32_MIN
typedef int32_t dg_day;
dg_day day_make(int32_t year, int32_t month, int32_t day); /* DAY_NONE when there is no such day; years 1 to 9999 */
void day_split(dg_day d, int32_t *year, int32_t *month, int32_t *day);
int day_week(dg_day d); /* 0 = Monday */
int day_month_len(int32_t year, int32_t month);
dg_day day_parse(dg_str s); /* YYYY-MM-DD, YYYYMMDD; a 'T…' or ' …' tail is passed over; else DAY_NONE */
void day_print(dg_day d, char out[11]); /* YYYY-MM-DD and NUL */

/* ---- err.c ---- */

/* Fills *err (if not NULL) and returns rc: `return err_set(err, DG_EINPUT, file, line, col, "…", …);` line, col 0 = none */
dg_rc err_set(dg_err *err, dg_rc rc, const char *file, uint32_t line, uint32_t col, const char *format, ...)
    printf_attr(6, 7);

/* ---- file.c ---- */

typedef struct file_map {
  const char *p;
  size_t n;
  bool mapped;
} file_map;
/* A whole file, memory-mapped (read-only) or read where mapping fails. Files over `max` bytes are refused (0 = 4 GiB). */
dg_rc file_open(const char *path, size_t max, file_map *out, dg_err *err);
void file_close(file_map *m);
/* Writes to path.tmp-PID and renames: readers never see half a file. */
dg_rc file_write(const char *path, const void *bytes, size_t n, dg_err *err);

/* ---- buf.c: bytes to be written, outside arenas; sticky failure ---- */
typedef struct dg_buf {
  char *p;
  size_t n, cap;
  bool failed; /* out of memory: later puts do nothing */
} dg_buf;
void buf_put(dg_buf *b, const void *p, size_t n);
void buf_puts(dg_buf *b, const char *s);
void buf_printf(dg_buf *b, const char *format, ...) printf_attr(2, 3);
void buf_free(dg_buf *b);

#endif

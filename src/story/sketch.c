/* sketch: MinHash of a text (Broder 1997), 16 bits a value (Li and König 2010), filed by bands of four (LSH). */
#include <stdlib.h>

#include "story.h"

#define LEAD_WORDS 45
#define MAGIC 1

/* The finaliser of splitmix64: every bit of x changes half of the bits. */
static uint64_t mix(uint64_t x) {
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9u;
  x = (x ^ x >> 27) * 0x94D049BB133111EBu;
  return x ^ x >> 31;
}

/* ---- words ---- */

typedef struct cutter {
  dg_str text;
  uint32_t at;
  bool start; /* the next word begins a sentence */
} cutter;

typedef struct word {
  uint64_t hash; /* of its letters and digits, folded */
  bool capital, digit, start;
  uint32_t letters;
} word;

static bool joins(uint32_t cp) { return cp == '\'' || cp == 0x2019 || cp == '.' || cp == ','; }

/* The next run of letters and digits; "3,500", "U.S" and "don't" are one word each. */
static bool next_word(cutter *c, word *out) {
  const char *p = c->text.p;
  uint32_t n = c->text.n, i = c->at, at = i, cp = 0;
  bool start = c->start;
  while (i < n) {
    at = i;
    cp = utf8_next(p, n, &i);
    if (utf8_is_alpha(cp) || (cp >= '0' && cp <= '9')) break;
    if (cp == '.' || cp == '!' || cp == '?' || cp == '\n' || cp == '"' || cp == 0x201c) start = true;
    at = n;
  }
  if (at >= n) return false;
  *out = (word){.capital = utf8_is_upper(cp), .start = start, .hash = 0x9E3779B97F4A7C15u};
  i = at;
  while (i < n) {
    uint32_t before = i;
    cp = utf8_next(p, n, &i);
    bool digit = cp >= '0' && cp <= '9';
    if (!digit && !utf8_is_alpha(cp)) {
      uint32_t next = i, after = i < n ? utf8_next(p, n, &next) : 0;
      if (joins(cp) && (utf8_is_alpha(after) || (after >= '0' && after <= '9'))) continue;
      i = before;
      break;
    }
    out->digit |= digit;
    out->letters++;
    if (out->letters <= 24) out->hash = mix(out->hash ^ utf8_lower(cp));
  }
  c->at = i;
  c->start = false;
  return true;
}

/* ---- sketch ---- */

typedef struct minhash {
  uint64_t low[STORY_FULL];
} minhash;

static void min_add(minhash *m, uint64_t shingle, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    uint64_t h = (shingle ^ (i + 1) * 0x9E3779B97F4A7C15u) * 0xD6E8FEB86659FD93u;
    h ^= h >> 32;
    h *= 0xD6E8FEB86659FD93u;
    if (h < m->low[i]) m->low[i] = h;
  }
}

/* Keeps the STORY_FACTS smallest, distinct and rising. */
static void fact_add(story_sketch *s, uint32_t h) {
  uint32_t at = s->nfact;
  while (at > 0 && s->fact[at - 1] > h) at--;
  if (at > 0 && s->fact[at - 1] == h) return;
  if (at >= STORY_FACTS) return;
  uint32_t n = s->nfact < STORY_FACTS ? s->nfact : STORY_FACTS - 1u;
  memmove(&s->fact[at + 1], &s->fact[at], (n - at) * sizeof *s->fact);
  s->fact[at] = h;
  s->nfact = (uint16_t)(n + 1);
}

void story_sketch_of(dg_str text, story_sketch *out) {
  *out = (story_sketch){0};
  minhash full, lead;
  memset(&full, 0xff, sizeof full);
  memset(&lead, 0xff, sizeof lead);
  cutter c = {.text = text, .start = true};
  uint64_t before = 0, last = 0;
  uint32_t words = 0;
  for (word w; next_word(&c, &w); words++) {
    if (w.digit || (w.capital && !w.start && w.letters > 1)) fact_add(out, (uint32_t)(w.hash >> 32));
    if (words >= 2) {
      uint64_t shingle = mix(mix(before * 3 + last) + w.hash);
      min_add(&full, shingle, STORY_FULL);
      if (words < LEAD_WORDS) min_add(&lead, shingle, STORY_LEAD);
    }
    before = last;
    last = w.hash;
  }
  out->words = (uint16_t)(words > 65535 ? 65535 : words);
  for (uint32_t i = 0; i < STORY_FULL; i++) out->full[i] = (uint16_t)(full.low[i] >> 13);
  for (uint32_t i = 0; i < STORY_LEAD; i++) out->lead[i] = (uint16_t)(lead.low[i] >> 13);
}

static uint64_t band(const uint16_t *v, uint32_t n, uint64_t salt) {
  uint64_t x = 0;
  for (uint32_t i = 0; i < n; i++) x = x << 16 | v[i];
  return mix(x + salt * 0x9E3779B97F4A7C15u) >> 16;
}

uint32_t story_keys(const story_sketch *s, uint64_t key[STORY_KEYS]) {
  uint32_t n = 0;
  if (s->words < 3) return 0;
  for (uint32_t i = 0; i < STORY_FULL / 4; i++) key[n++] = band(s->full + 4 * i, 4, i + 1);
  for (uint32_t i = 0; i < STORY_LEAD / 2; i++) key[n++] = band(s->lead + 2 * i, 2, 100 + i);
  return n;
}

static double share(const uint16_t *a, const uint16_t *b, uint32_t n) {
  uint32_t same = 0;
  for (uint32_t i = 0; i < n; i++) same += a[i] == b[i];
  return (double)same / n;
}

/* Of the smaller set of two, the share that the larger one has. When a sketch is full it knows only hashes up to its largest. */
static double overlap(const uint32_t *a, uint32_t na, const uint32_t *b, uint32_t nb, uint32_t cap) {
  uint32_t top = UINT32_MAX, i = 0, k = 0, common = 0, from_a = 0, from_b = 0;
  if (na == cap && a[na - 1] < top) top = a[na - 1];
  if (nb == cap && b[nb - 1] < top) top = b[nb - 1];
  while (from_a < na && a[from_a] <= top) from_a++;
  while (from_b < nb && b[from_b] <= top) from_b++;
  while (i < from_a && k < from_b) {
    common += a[i] == b[k];
    if (a[i] < b[k])
      i++;
    else if (a[i] > b[k])
      k++;
    else
      i++, k++;
  }
  uint32_t fewer = from_a < from_b ? from_a : from_b;
  return fewer ? (double)common / fewer : 1;
}

story_match story_compare(const story_sketch *a, const story_sketch *b) {
  return (story_match){.full = share(a->full, b->full, STORY_FULL),
                       .lead = share(a->lead, b->lead, STORY_LEAD),
                       .facts = overlap(a->fact, a->nfact, b->fact, b->nfact, STORY_FACTS)};
}

bool story_same(const story_sketch *a, const story_sketch *b, int32_t days) {
  if (a->words < 3 || b->words < 3) return false;
  story_match m = story_compare(a, b);
  if (days < 0) days = -days;
  double most = m.full > m.lead ? m.full : m.lead;
  if (days > 3) return m.full >= 0.8 && m.facts >= 0.95; /* printed again */
  return most >= 0.4 && m.facts >= (days == 0 ? 0.7 : 0.8);
}

/* ---- disk ---- */

static uint8_t *put16(uint8_t *p, uint32_t v) {
  *p++ = (uint8_t)v;
  *p++ = (uint8_t)(v >> 8);
  return p;
}

uint32_t story_pack(const story_sketch *s, uint8_t out[STORY_BYTES]) {
  uint8_t *p = out;
  *p++ = MAGIC;
  p = put16(p, s->words);
  *p++ = (uint8_t)s->nfact;
  for (uint32_t i = 0; i < STORY_FULL; i++) p = put16(p, s->full[i]);
  for (uint32_t i = 0; i < STORY_LEAD; i++) p = put16(p, s->lead[i]);
  for (uint32_t i = 0; i < s->nfact; i++) p = put16(put16(p, s->fact[i] & 0xffff), s->fact[i] >> 16);
  return (uint32_t)(p - out);
}

static uint32_t get16(const uint8_t *p) { return p[0] | (uint32_t)p[1] << 8; }

bool story_unpack(const uint8_t *p, uint32_t n, story_sketch *out) {
  const uint32_t fixed = 4 + 2 * (STORY_FULL + STORY_LEAD);
  if (n < fixed || p[0] != MAGIC || p[3] > STORY_FACTS || n != fixed + 4u * p[3]) return false;
  *out = (story_sketch){0};
  out->words = (uint16_t)get16(p + 1);
  out->nfact = p[3];
  p += 4;
  for (uint32_t i = 0; i < STORY_FULL; i++, p += 2) out->full[i] = (uint16_t)get16(p);
  for (uint32_t i = 0; i < STORY_LEAD; i++, p += 2) out->lead[i] = (uint16_t)get16(p);
  for (uint32_t i = 0; i < out->nfact; i++, p += 4) out->fact[i] = get16(p) | get16(p + 2) << 16;
  return true;
}

/* ---- sentences ---- */

/* Words of four letters or more that say nothing of what happened. */
static const char common[] =
    " said says told that this with from have been were they their there would could should will after before "
    "when where which what while about over into more most than also some other between against during under "
    "near both them these those ";

static bool is_common(const char *w, uint32_t n) {
  for (const char *p = common; (p = memmem(p, strlen(p), w, n)); p++)
    if (p[-1] == ' ' && p[n] == ' ') return true;
  return false;
}

static int by_value(const void *x, const void *y) {
  uint32_t a = *(const uint32_t *)x, b = *(const uint32_t *)y;
  return (a > b) - (a < b);
}

void story_words_of(dg_str s, story_words *out) {
  out->n = 0;
  for (uint32_t i = 0; i < s.n && out->n < STORY_WORDS;) {
    bool inside = i > 0 && ((s.p[i - 1] | 32) >= 'a' && (s.p[i - 1] | 32) <= 'z');
    uint32_t from = i;
    while (i < s.n && ((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z')) i++;
    if (i == from) {
      i++;
      continue;
    }
    bool lower = s.p[from] >= 'a' && !inside;
    if (!lower || i - from < 4 || is_common(s.p + from, i - from)) continue;
    uint64_t h = str_hash(str_cut(s.p, from, from + (i - from > 5 ? 5 : i - from)));
    out->hash[out->n++] = (uint32_t)(h >> 16);
  }
  qsort(out->hash, out->n, sizeof *out->hash, by_value);
  uint32_t n = 0;
  for (uint32_t i = 0; i < out->n; i++)
    if (n == 0 || out->hash[n - 1] != out->hash[i]) out->hash[n++] = out->hash[i];
  out->n = n;
}

double story_words_shared(const story_words *a, const story_words *b) {
  if (!a->n || !b->n) return 0;
  return overlap(a->hash, a->n, b->hash, b->n, STORY_WORDS + 1);
}

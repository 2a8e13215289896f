/* place_build: compiles lexicon/places into the section that gazetteer.h describes. Reads lex_files, writes the section into
 * their arena; every mistake is a problem with its place. Formats: lexicon/README.md. */
#include <stdlib.h>

#include "gazetteer.h"

typedef struct pending { /* a key before sorting */
  uint64_t hash;
  uint32_t spot, people;
  bool alternate;
} pending;

typedef struct builder {
  lex_files *f;
  dg_arena *a;
  pending *key;
  uint32_t nkey, capkey;
  gaz_spot *spot;
  uint32_t nspot, capspot;
  char *text;
  uint32_t ntext, captext;
  char (*state)[4];
  uint32_t nstate, capstate;
} builder;

static uint64_t hash_of(dg_str name) {
  gaz_hash h = gaz_hash_start();
  gaz_hash_add(&h, name);
  return gaz_hash_end(&h);
}

static uint16_t division_of(dg_str code) {
  if (str_eq(code, STR("-"))) return 0;
  uint16_t h = (uint16_t)(str_hash(code) >> 13);
  return h ? h : 1;
}

static uint32_t add_state(builder *b, dg_str code) {
  for (uint32_t i = 0; i < b->nstate; i++)
    if (memcmp(b->state[i], code.p, 3) == 0) return i;
  if (b->nstate == b->capstate) b->state = arena_grow(b->a, b->state, &b->capstate, b->nstate + 1, sizeof *b->state);
  memset(b->state[b->nstate], 0, 4);
  memcpy(b->state[b->nstate], code.p, 3);
  return b->nstate++;
}

static void add_text(builder *b, gaz_spot *s, dg_str name) {
  if (name.n > 255) name.n = 255;
  while (b->ntext + name.n > b->captext) b->text = arena_grow(b->a, b->text, &b->captext, b->ntext + name.n, 1);
  s->text = b->ntext;
  s->ntext = (uint8_t)name.n;
  memcpy(b->text + b->ntext, name.p, name.n);
  b->ntext += name.n;
}

static void add_key(builder *b, const lex_line *at, dg_str name, uint32_t spot, bool alternate) {
  uint64_t h = hash_of(name);
  if (h == 0) {
    lex_complain(b->f, at, name.p, true, "\"%.*s\" has too few or too many letters for a name", (int)name.n, name.p);
    return;
  }
  *ARENA_PUSH(b->a, b->key, b->nkey, b->capkey) = (pending){h, spot, b->spot[spot].people, alternate};
}

/* "Aleppo; Halab": the first is the main name. Names with an Arabic article are known without it too. */
static void add_names(builder *b, const lex_line *at, dg_str list, uint32_t spot) {
  static const char *const article[] = {"Al ", "Ar ", "As ", "Ash ", "At ", "Ad ", "An ", "Az ", "El ", "Al-", "Ar-"};
  dg_str name;
  for (uint32_t n = 0; str_next(&list, ';', &name); n++) {
    name = str_trim(name);
    if (str_ends(name, STR("?"))) name.n--, b->spot[spot].weak = 1;
    if (n == 0) add_text(b, &b->spot[spot], name);
    add_key(b, at, name, spot, n > 0);
    for (uint32_t k = 0; k < sizeof article / sizeof *article; k++) {
      dg_str bare =
          str_begins(name, str_of(article[k])) ? str_cut(name.p, (uint32_t)strlen(article[k]), name.n) : STR("");
      if (bare.n > 3 && b->spot[spot].people >= 5000) add_key(b, at, bare, spot, true);
    }
  }
}

/* "36.201" -> 36201 */
static bool thousandths(dg_str s, int32_t *out) {
  bool minus = s.n && s.p[0] == '-', point = false;
  int32_t v = 0, after = 0;
  for (uint32_t i = minus; i < s.n; i++) {
    if (s.p[i] == '.' && !point)
      point = true;
    else if (s.p[i] >= '0' && s.p[i] <= '9' && after < 3 && v < 1000000)
      v = v * 10 + (s.p[i] - '0'), after += point;
    else
      return false;
  }
  for (; after < 3; after++) v *= 10;
  *out = minus ? -v : v;
  return s.n > minus;
}

static bool read_numbers(dg_str list, gaz_spot *s) {
  dg_str part[6];
  uint32_t n = 0;
  for (dg_str one; str_next(&list, ' ', &one);)
    if (n == 6)
      return false;
    else
      part[n++] = one;
  if (n != 6 || !thousandths(part[1], &s->lat) || !thousandths(part[2], &s->lon)) return false;
  if (s->lat < -90000 || s->lat > 90000 || s->lon < -180000 || s->lon > 180000) return false;
  if (!str_to_u32(part[3], &s->people) || !str_to_u32(part[5], &s->id) || part[4].n != 1) return false;
  s->division = division_of(part[0]);
  switch (part[4].p[0]) {
  case 'C':
    s->kind = SPOT_CAPITAL;
    return true;
  case 'A':
    s->kind = SPOT_SEAT;
    return true;
  case 'B':
    s->kind = SPOT_SEAT2;
    return true;
  case 'P':
    s->kind = SPOT_TOWN;
    return true;
  default:
    return false;
  }
}

/* A region's second field is a town in it: it gives the division. */
static uint16_t division_of_seat(const builder *b, uint32_t state, dg_str seat) {
  uint64_t h = hash_of(seat);
  uint16_t found = 0;
  uint32_t most = 0;
  for (uint32_t i = 0; i < b->nkey; i++) {
    const gaz_spot *s = &b->spot[b->key[i].spot];
    if (b->key[i].hash != h || s->state != state || s->kind == SPOT_REGION || s->people + 1 <= most) continue;
    found = s->division;
    most = s->people + 1;
  }
  return found;
}

static void entries(builder *b, const char *file, bool region) {
  uint32_t n, first = lex_under(b->f, file, &n), state = DG_NONE;
  for (uint32_t i = first; i < first + n; i++) {
    const lex_line *l = &b->f->line[i];
    dg_str field[3];
    uint32_t nfield = lex_fields(l->text, field, 3);
    if (l->indent == 0) {
      if (nfield == 1 && field[0].n == 3)
        state = add_state(b, field[0]);
      else
        lex_complain(b->f, l, l->text.p, false, "expected the code of a state, three capitals");
      continue;
    }
    gaz_spot s = {.state = (uint16_t)state, .kind = SPOT_REGION};
    if (state == DG_NONE || nfield > 2 || (!region && (nfield != 2 || !read_numbers(field[1], &s)))) {
      lex_complain(
          b->f, l, l->text.p, false,
          region ? "expected names, then a town in it"
                 : "expected names, then division, latitude, longitude, inhabitants, C A B or P, and GeoNames id");
      continue;
    }
    if (region && nfield == 2) {
      s.division = division_of_seat(b, state, field[1]);
      if (!s.division) lex_complain(b->f, l, field[1].p, true, "no such town in cities.lex");
    }
    *ARENA_PUSH(b->a, b->spot, b->nspot, b->capspot) = s;
    add_names(b, l, field[0], b->nspot - 1);
  }
}

static int by_hash(const void *x, const void *y) {
  const pending *a = x, *b = y;
  if (a->hash != b->hash) return (a->hash > b->hash) - (a->hash < b->hash);
  if (a->alternate != b->alternate) return a->alternate ? 1 : -1;
  if (a->people != b->people) return a->people < b->people ? 1 : -1;
  return (a->spot > b->spot) - (a->spot < b->spot);
}

static void write_section(builder *b, lex_section *out) {
  size_t n = 32 + 4 * (size_t)(GAZ_BUCKETS + 1) + sizeof(gaz_key) * (size_t)b->nkey +
             sizeof(gaz_spot) * (size_t)b->nspot + 4 * (size_t)b->nstate + b->ntext;
  uint32_t *w = arena_zero(b->a, n, 1);
  w[0] = GAZ_MAGIC, w[1] = b->nstate, w[2] = b->nspot, w[3] = b->nkey, w[4] = b->ntext;
  uint32_t *bucket = w + 8, k = 0;
  gaz_key *key = (gaz_key *)(bucket + GAZ_BUCKETS + 1);
  for (uint32_t i = 0; i <= GAZ_BUCKETS; i++) {
    bucket[i] = k;
    for (; i < GAZ_BUCKETS && k < b->nkey && (b->key[k].hash >> 32 & (GAZ_BUCKETS - 1)) == i; k++)
      key[k] = (gaz_key){(uint32_t)b->key[k].hash, b->key[k].spot & GAZ_SPOTS, b->key[k].alternate};
  }
  char *at = (char *)(key + b->nkey);
  if (b->nspot) memcpy(at, b->spot, b->nspot * sizeof *b->spot);
  at += b->nspot * sizeof *b->spot;
  if (b->nstate) memcpy(at, b->state, 4 * (size_t)b->nstate);
  at += 4 * (size_t)b->nstate;
  if (b->ntext) memcpy(at, b->text, b->ntext);
  *out = (lex_section){w, n};
}

void place_build(lex_files *f, lex_section *out) {
  builder b = {.f = f, .a = f->arena};
  entries(&b, "places/cities", false);
  entries(&b, "places/towns", false);
  entries(&b, "places/regions", true);
  if (b.nkey) qsort(b.key, b.nkey, sizeof *b.key, by_hash);
  uint32_t kept = 0; /* the same name twice for one place */
  for (uint32_t i = 0; i < b.nkey; i++)
    if (!kept || b.key[i].hash != b.key[kept - 1].hash || b.key[i].spot != b.key[kept - 1].spot)
      b.key[kept++] = b.key[i];
  b.nkey = kept;
  write_section(&b, out);
}

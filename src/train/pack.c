/* pack: floats to integers. Each output column j of a layer gets the step w_j = m_j * o / (a * 2^shift) for its
 * weights, where a and o are the steps of what comes in and goes out and m_j <= 255 is the smallest whole number with
 * w_j >= max|w| / 63: the rescaling in the parser is then exact. */
#include "train/pack.h"
#include "parse/feature.h"
#include "parse/weights.h"

static float absf(float x) { return x < 0 ? -x : x; }
static int32_t nearest(float x) { return (int32_t)(x < 0 ? x - 0.5f : x + 0.5f); }
static int32_t cut(float x, int32_t lo, int32_t hi) {
  int32_t i = x > 1e9f ? hi : x < -1e9f ? lo : nearest(x);
  return i < lo ? lo : i > hi ? hi : i;
}

typedef struct spec {
  uint32_t id, K, N, off, boff;
  const uint8_t *zero; /* [K] byte that stands for 0 in each input column */
  const float *step;   /* [K] step of each input column */
  const float *ostep;  /* [N] step of each output; NULL = one common step for all columns (argmax) */
  uint32_t real;       /* columns from here on are padding that no argmax may choose */
} spec;

static void put(model_file *f, uint32_t id, const void *p, size_t n) { f->part[id] = (model_part){p, n}; }

static void pack_layer(const net *n, const spec *s, dg_arena *a, model_file *f) {
  int8_t *w = arena_zero(a, s->K, s->N);
  int32_t *bias = arena_zero(a, s->N, 4), *scale = arena_zero(a, s->N, 4);
  float *wstep = arena_array(a, s->N, 4), all = 0, least = 1e30f;
  const float *W = n->w + s->off, *B = s->boff == DG_NONE ? NULL : n->w + s->boff, base = s->step[0];
  for (uint32_t j = 0; j < s->N; j++) { /* weights are taken relative to the first column's input step */
    float top = 1e-6f;
    for (uint32_t k = 0; k < s->K; k++) {
      float x = absf(W[(size_t)k * s->N + j]) * s->step[k] / base;
      if (x > top) top = x;
    }
    wstep[j] = top / 63;
    if (wstep[j] > all) all = wstep[j];
    if (s->ostep) least = wstep[j] * base / s->ostep[j] < least ? wstep[j] * base / s->ostep[j] : least;
  }
  uint32_t shift = 1;
  if (s->ostep) { /* largest ratio needs m <= 255 */
    float most = 0;
    for (uint32_t j = 0; j < s->N; j++)
      most = wstep[j] * base / s->ostep[j] > most ? wstep[j] * base / s->ostep[j] : most;
    while (shift < 24 && most * (float)(1u << (shift + 1)) < 254) shift++;
  }
  for (uint32_t j = 0; j < s->N; j++) {
    if (s->ostep) {
      float m = wstep[j] * base / s->ostep[j] * (float)(1u << shift);
      scale[j] = (int32_t)m + 1;
      wstep[j] = (float)scale[j] * s->ostep[j] / (base * (float)(1u << shift));
    } else {
      wstep[j] = all;
      scale[j] = 1;
    }
    int32_t fix = 0;
    for (uint32_t k = 0; k < s->K; k++) {
      int32_t x = cut(W[(size_t)k * s->N + j] * s->step[k] / base / wstep[j], -63, 63);
      w[((size_t)(k / 4) * s->N + j) * 4 + k % 4] = (int8_t)x;
      fix += x * s->zero[k];
    }
    bias[j] = s->real && j >= s->real ? -(1 << 30) : (B ? cut(B[j] / (base * wstep[j]), -(1 << 28), 1 << 28) : 0) - fix;
  }
  uint32_t *head = arena_zero(a, 4, 4);
  head[0] = s->K, head[1] = s->N, head[2] = shift;
  all *= base; /* what one unit of a logit is worth */
  memcpy(&head[3], &all, 4);
  put(f, PART_LAYER + 4 * s->id, w, (size_t)s->K * s->N);
  put(f, PART_LAYER + 4 * s->id + 1, bias, 4 * s->N);
  put(f, PART_LAYER + 4 * s->id + 2, scale, 4 * s->N);
  put(f, PART_LAYER + 4 * s->id + 3, head, 16);
}

static uint8_t *zeros(dg_arena *a, uint32_t n, uint8_t z) {
  uint8_t *p = arena_array(a, n, 1);
  memset(p, z, n);
  return p;
}
static float *steps(dg_arena *a, uint32_t n, float x) {
  float *p = arena_array(a, n, 4);
  for (uint32_t i = 0; i < n; i++) p[i] = x;
  return p;
}
static float *gate_steps(dg_arena *a, uint32_t H) { /* z: a/2 in 2^-14; f and o: a/4 */
  float *p = arena_array(a, 6 * H, 4);
  for (uint32_t i = 0; i < 6 * H; i++) p[i] = (i / H) % 3 == 0 ? 2.0f / 16384 : 4.0f / 16384;
  return p;
}

static void pack_bytes(dg_arena *a, model_file *f, uint32_t id, const float *x, uint32_t n, uint32_t from, float step) {
  uint8_t *p = arena_array(a, n, 1);
  for (uint32_t i = 0; i < n; i++) p[i] = (uint8_t)(cut(x[from + i] / step, -64, 63) + 64);
  put(f, id, p, n);
}

static void pack_fixed(const net *n, dg_arena *a, model_file *f) {
  uint32_t D = n->d.D, rows = 2 * STATE_SLOTS + FACT_ROWS;
  int16_t *p = arena_array(a, rows * D, 2);
  for (uint32_t r = 0; r < rows; r++)
    for (uint32_t j = 0; j < D; j++) {
      float x = r < STATE_SLOTS       ? n->w[n->o.none + r * D + j]
                : r < 2 * STATE_SLOTS ? n->w[n->o.root + (r - STATE_SLOTS) * D + j]
                                      : n->w[n->o.table + (r - 2 * STATE_SLOTS) * D + j];
      if (r >= 2 * STATE_SLOTS + FACT_VALB) x += n->w[n->o.bhid + j]; /* one of these is in every sum */
      p[r * D + j] = (int16_t)cut(x * 512, -32767, 32767);
    }
  put(f, PART_FIXED, p, (size_t)rows * D * 2);
}

void pack_table(const pack_key *keys, uint32_t nkey, uint32_t tag_part, uint32_t value_part, dg_arena *a,
                model_file *f) {
  uint32_t nslot = 64;
  while (nslot < nkey + nkey / 2) nslot *= 2;
  uint32_t *tag = arena_zero(a, nslot, 4);
  uint16_t *value = arena_zero(a, nslot, 2);
  for (uint32_t i = 0; i < nkey; i++) {
    uint32_t s = key_slot(keys[i].key, nslot - 1);
    while (tag[s]) s = (s + 1) & (nslot - 1);
    tag[s] = key_tag(keys[i].key);
    value[s] = (uint16_t)keys[i].value;
  }
  put(f, tag_part, tag, (size_t)nslot * 4);
  put(f, value_part, value, (size_t)nslot * 2);
}

/* The bytes that a known form's rows add up to, so that the parser need not look its features up. */
void pack_forms(const net *n, const pack_form *forms, uint32_t nform, dg_arena *a, model_file *f) {
  uint32_t E = n->d.E;
  const int8_t *rows = f->part[PART_ROWS].p;
  uint8_t *sum = arena_array(a, nform + 1, E);
  pack_key *keys = arena_array(a, nform + 1, sizeof *keys);
  for (uint32_t i = 0; i < nform; i++) {
    const int8_t *row[BANK_KEYS];
    const bank_word *w = forms[i].word;
    for (uint32_t k = 0; k < w->nrow; k++) row[k] = rows + (size_t)w->row[k] * E;
    kernel_plain.embed(w->nrow, E, row, sum + (size_t)i * E);
    keys[i] = (pack_key){feature_form(w->form), i};
  }
  pack_table(keys, nform, PART_FORMTAG, PART_FORMROW, a, f);
  put(f, PART_FORMS, sum, (size_t)nform * E);
}

void pack_net(const net *n, const pack_key *keys, uint32_t nkey, const uint8_t *tags, dg_arena *a, model_file *f) {
  net_dim d = n->d;
  uint32_t X2 = 2 * d.H1 + NET_TE, *dim = arena_zero(a, 16, 4);
  uint32_t dims[] = {d.E, d.C1, d.H1, d.C2, d.H2, d.D, d.T, d.A, d.R, STATE_SLOTS, FACT_ROWS, NET_TE};
  memcpy(dim, dims, sizeof dims);
  put(f, PART_DIM, dim, 64);
  pack_table(keys, nkey, PART_KEYTAG, PART_KEYROW, a, f);
  int8_t *rows = arena_array(a, d.R, d.E);
  for (size_t i = 0; i < (size_t)d.R * d.E; i++) rows[i] = (int8_t)cut(n->ew[i] * 64, -127, 127);
  put(f, PART_ROWS, rows, (size_t)d.R * d.E);
  pack_bytes(a, f, PART_PAD1, n->w, 2 * d.E, n->o.pad1, 1.0f / 16);
  pack_bytes(a, f, PART_PAD2, n->w, 2 * X2, n->o.pad2, 1.0f / 64);
  pack_bytes(a, f, PART_TEMB, n->w, d.T * NET_TE, n->o.temb, 1.0f / 64);
  put(f, PART_TAGS, tags, 2 * d.T);
  uint8_t *acts = arena_zero(a, d.A, 2);
  for (uint32_t i = 0; i < d.A; i++) acts[2 * i] = net_move[i], acts[2 * i + 1] = net_rel[i];
  put(f, PART_ACTS, acts, 2 * d.A);
  pack_fixed(n, a, f);
  uint32_t most = 4096;
  uint8_t *z64 = zeros(a, most, 64), *z0 = zeros(a, most, 0);
  float *e = steps(a, most, 1.0f / 16), *u = steps(a, most, 1.0f / 32), *h = steps(a, most, 1.0f / 64);
  float *wide = steps(a, most, 1.0f / 512);
  spec s[] = {{LAYER_CONV1, 3 * d.E, d.C1, n->o.conv1, n->o.bconv1, z64, e, u, 0},
              {LAYER_RNN1, d.C1, 6 * d.H1, n->o.rnn1, n->o.brnn1, z0, u, gate_steps(a, d.H1), 0},
              {LAYER_TAG, 2 * d.H1, n->T16, n->o.tag, n->o.btag, z64, h, NULL, d.T},
              {LAYER_CONV2, 3 * X2, d.C2, n->o.conv2, n->o.bconv2, z64, h, u, 0},
              {LAYER_RNN2, d.C2, 6 * d.H2, n->o.rnn2, n->o.brnn2, z0, u, gate_steps(a, d.H2), 0},
              {LAYER_SLOT, 2 * d.H2, STATE_SLOTS * d.D, n->o.slot, DG_NONE, z64, h, wide, 0},
              {LAYER_OUT, d.D, n->A16, n->o.out, n->o.bout, z0, u, NULL, d.A}};
  for (size_t i = 0; i < sizeof s / sizeof *s; i++) pack_layer(n, &s[i], a, f);
}

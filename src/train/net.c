/* net: forward and backward passes by hand. Activations are those that the integer parser can compute exactly:
 *
 *   q(u) = u (2 - |u|) for |u| <= 1, else sign(u)      relu(x) = min(max(x, 0), 4)
 *   tanh-like: q(x/2)        sigmoid-like: (1 + q(x/4)) / 2
 *   recurrence: c_t = f c_{t-1} + (1-f) z,  h_t = o c_t,  (z,f,o) = (q(./2), s(.), s(.)) of one matrix product
 *
 * Loss: cross entropy of the joint tag, plus -log of the probability of all transitions that the dynamic oracle
 * (Goldberg and Nivre 2013) calls free. */
#include "train/net.h"
#include "train/teach.h"

uint8_t net_move[256], net_rel[256];
int16_t net_act[3][REL_COUNT];

typedef struct net_stepr {
  state_view v;
} net_stepr;

struct net_work {
  float *e, *c1, *pre1, *cell1, *h1, *x2, *c2, *pre2, *cell2, *h2, *p; /* forward */
  float *de, *dc1, *dpre1, *dh1, *dx2, *dc2, *dpre2, *dh2, *dp;        /* backward */
  float *mask1, *maskc1, *maskh1, *maskc2, *maskh2;
  float *logit, *dlogit;   /* tags [n][T16] */
  float *hid, *dhid, *out; /* [2n][D], [2n][D], [2n][A16] */
  net_stepr *steps;        /* [2n] */
  uint32_t nstep;
};

static uint32_t up16(uint32_t x) { return (x + 15) & ~15u; }
static float *floats(dg_arena *a, size_t n) { return arena_zero(a, n + 16, sizeof(float)); }

static void layout(net *n) {
  net_dim d = n->d;
  uint32_t at = 0, X2 = 2 * d.H1 + NET_TE;
#define PLACE(name, count) (n->o.name = at, at = up16(at + (uint32_t)(count)))
  PLACE(pad1, 2 * d.E);
  PLACE(conv1, 3 * d.E * d.C1);
  PLACE(bconv1, d.C1);
  PLACE(rnn1, d.C1 * 6 * d.H1);
  PLACE(brnn1, 6 * d.H1);
  PLACE(tag, 2 * d.H1 * n->T16);
  PLACE(btag, n->T16);
  PLACE(temb, n->T16 * NET_TE);
  PLACE(pad2, 2 * X2);
  PLACE(conv2, 3 * X2 * d.C2);
  PLACE(bconv2, d.C2);
  PLACE(rnn2, d.C2 * 6 * d.H2);
  PLACE(brnn2, 6 * d.H2);
  PLACE(slot, 2 * d.H2 * NET_SLOTS * d.D);
  PLACE(none, NET_SLOTS * d.D);
  PLACE(root, NET_SLOTS * d.D);
  PLACE(bhid, d.D);
  PLACE(table, FACT_ROWS * d.D);
  PLACE(out, d.D * n->A16);
  PLACE(bout, n->A16);
#undef PLACE
  n->o.total = at;
}

static void fill(float *p, size_t count, float range, vec_rng *r) {
  for (size_t i = 0; i < count; i++) p[i] = (vec_uniform(r) * 2 - 1) * range;
}
static float root2(float x) { /* square root by Newton, for the ranges of the start values */
  float y = x > 1 ? x : 1;
  for (int i = 0; i < 30; i++) y = 0.5f * (y + x / y);
  return y;
}
static void start(net *n, uint32_t off, uint32_t K, uint32_t N, vec_rng *r) {
  fill(n->w + off, (size_t)K * N, root2(6.0f / (float)(K + N)), r);
}

typedef struct matrix {
  uint32_t off, K, N;
  bool common; /* one step for all columns: an argmax follows */
} matrix;
enum { MATRICES = 7 };
static void matrices(const net *n, matrix m[MATRICES]) {
  net_dim d = n->d;
  uint32_t X2 = 2 * d.H1 + NET_TE;
  m[0] = (matrix){n->o.conv1, 3 * d.E, d.C1, false};
  m[1] = (matrix){n->o.rnn1, d.C1, 6 * d.H1, false};
  m[2] = (matrix){n->o.tag, 2 * d.H1, n->T16, true};
  m[3] = (matrix){n->o.conv2, 3 * X2, d.C2, false};
  m[4] = (matrix){n->o.rnn2, d.C2, 6 * d.H2, false};
  m[5] = (matrix){n->o.slot, 2 * d.H2, NET_SLOTS * d.D, false};
  m[6] = (matrix){n->o.out, d.D, n->A16, true};
}

/* x to the nearest multiple of 1/scale, |x| * scale < 2^22. Adding 1.5 * 2^23 rounds, to even at a half. */
static inline float snap(float x, float scale) { return ((x * scale + 12582912.0f) - 12582912.0f) / scale; }
static void snap_all(size_t n, float *x, float scale, float lo, float hi) {
  for (size_t i = 0; i < n; i++) {
    float y = snap(x[i], scale);
    x[i] = y < lo ? lo : y > hi ? hi : y;
  }
}

/* What the packed model will have: each column in 63 steps up and down (pack.c). */
static void coarse(net *n, matrix m) {
  const float *w = n->w + m.off;
  float *q = n->coarse + m.off, top[4096], all = 1e-6f;
  for (uint32_t j = 0; j < m.N; j++) top[j] = 1e-6f;
  for (uint32_t k = 0; k < m.K; k++)
    for (uint32_t j = 0; j < m.N; j++) {
      float x = __builtin_fabsf(w[(size_t)k * m.N + j]);
      top[j] = x > top[j] ? x : top[j];
    }
  for (uint32_t j = 0; j < m.N; j++) all = top[j] > all ? top[j] : all;
  for (uint32_t j = 0; j < m.N; j++) top[j] = 63 / (m.common ? all : top[j]);
  for (uint32_t k = 0; k < m.K; k++)
    for (uint32_t j = 0; j < m.N; j++) q[(size_t)k * m.N + j] = snap(w[(size_t)k * m.N + j], top[j]);
}

/* After every change of w: the weights to go forward with, and their transposes. */
static void refresh(net *n) {
  matrix m[MATRICES];
  matrices(n, m);
  n->f = n->w;
  if (n->quant) {
    memcpy(n->coarse, n->w, n->o.total * sizeof *n->w);
    for (int i = 0; i < MATRICES; i++) coarse(n, m[i]);
    snap_all((size_t)n->T16 * NET_TE, n->coarse + n->o.temb, 64, -1, 63.0f / 64);
    n->f = n->coarse;
  }
  for (int i = 0; i < MATRICES; i++) vec_transpose(m[i].K, m[i].N, n->f + m[i].off, n->wt + m[i].off);
}
void net_quant(net *n) {
  n->quant = true;
  refresh(n);
}

void net_open(net *n, net_dim d, uint64_t seed, dg_arena *a) {
  *n = (net){.d = d, .T16 = (d.T + 31) & ~31u, .A16 = (d.A + 31) & ~31u};
  layout(n);
  size_t P = n->o.total, Q = (size_t)d.R * d.E, X2 = 2 * d.H1 + NET_TE, M = NET_MAX;
  struct net_work *k = n->k = arena_get(a, sizeof *k);
  float **big[] = {&n->w, &n->g, &n->m, &n->v, &n->ema, &n->wt, &n->coarse},
        **rows[] = {&n->ew, &n->eg, &n->em, &n->ev, &n->eema};
  for (int i = 0; i < 7; i++) *big[i] = floats(a, P);
  for (int i = 0; i < 5; i++) *rows[i] = floats(a, Q);
  n->seen = arena_zero(a, d.R + 1, 4), n->touched = arena_zero(a, d.R + 1, 4), n->dirty = arena_zero(a, d.R + 1, 1);
  k->e = floats(a, (M + 2) * d.E), k->de = floats(a, (M + 2) * d.E), k->mask1 = floats(a, M * d.E);
  k->c1 = floats(a, M * d.C1), k->dc1 = floats(a, M * d.C1), k->maskc1 = floats(a, M * d.C1);
  k->pre1 = floats(a, M * 6 * d.H1), k->dpre1 = floats(a, M * 6 * d.H1), k->cell1 = floats(a, M * 2 * d.H1);
  k->h1 = floats(a, M * 2 * d.H1), k->dh1 = floats(a, M * 2 * d.H1), k->maskh1 = floats(a, M * 2 * d.H1);
  k->x2 = floats(a, (M + 2) * X2), k->dx2 = floats(a, (M + 2) * X2);
  k->c2 = floats(a, M * d.C2), k->dc2 = floats(a, M * d.C2), k->maskc2 = floats(a, M * d.C2);
  k->pre2 = floats(a, M * 6 * d.H2), k->dpre2 = floats(a, M * 6 * d.H2), k->cell2 = floats(a, M * 2 * d.H2);
  k->h2 = floats(a, M * 2 * d.H2), k->dh2 = floats(a, M * 2 * d.H2), k->maskh2 = floats(a, M * 2 * d.H2);
  k->p = floats(a, M * NET_SLOTS * d.D), k->dp = floats(a, M * NET_SLOTS * d.D);
  k->logit = floats(a, M * n->T16), k->dlogit = floats(a, M * n->T16);
  k->hid = floats(a, 2 * M * d.D), k->dhid = floats(a, 2 * M * d.D), k->out = floats(a, 2 * M * n->A16);
  k->steps = arena_array(a, 2 * M, sizeof *k->steps);
  vec_rng r = {seed};
  net_layout o = n->o;
  fill(n->ew, Q, 0.25f, &r);
  fill(n->w + o.pad1, 2 * d.E, 0.5f, &r);
  start(n, o.conv1, 3 * d.E, d.C1, &r);
  start(n, o.rnn1, d.C1, 2 * d.H1, &r); /* the range of one gate over all of them */
  fill(n->w + o.rnn1, (size_t)d.C1 * 6 * d.H1, root2(6.0f / (float)(d.C1 + d.H1)), &r);
  start(n, o.tag, 2 * d.H1, n->T16, &r);
  fill(n->w + o.temb, n->T16 * NET_TE, 0.5f, &r);
  fill(n->w + o.pad2, 2 * X2, 0.3f, &r);
  start(n, o.conv2, (uint32_t)(3 * X2), d.C2, &r);
  fill(n->w + o.rnn2, (size_t)d.C2 * 6 * d.H2, root2(6.0f / (float)(d.C2 + d.H2)), &r);
  fill(n->w + o.slot, (size_t)2 * d.H2 * NET_SLOTS * d.D, root2(6.0f / (float)(4 * d.H2 + d.D)), &r);
  fill(n->w + o.none, NET_SLOTS * d.D, 0.1f, &r);
  fill(n->w + o.root, NET_SLOTS * d.D, 0.1f, &r);
  fill(n->w + o.table, FACT_ROWS * d.D, 0.1f, &r);
  start(n, o.out, d.D, n->A16, &r);
  for (uint32_t dir = 0; dir < 2; dir++)
    for (uint32_t i = 0; i < d.H1; i++) n->w[o.brnn1 + dir * 3 * d.H1 + d.H1 + i] = 0.5f;
  for (uint32_t dir = 0; dir < 2; dir++)
    for (uint32_t i = 0; i < d.H2; i++) n->w[o.brnn2 + dir * 3 * d.H2 + d.H2 + i] = 0.5f;
  memcpy(n->ema, n->w, P * sizeof(float));
  memcpy(n->eema, n->ew, Q * sizeof(float));
  refresh(n);
}

/* ---- activations ---- */

static inline float clip1(float x) { return x > 1 ? 1 : x < -1 ? -1 : x; }
static inline float mag(float x) { return __builtin_fabsf(x); }
static inline float q(float u) { return u * (2 - mag(u)); }
static inline float zfun(float a) { return q(clip1(0.5f * a)); }
static inline float zdif(float a) { return 1 - mag(clip1(0.5f * a)); }
static inline float sfun(float a) { return 0.5f + 0.5f * q(clip1(0.25f * a)); }
static inline float sdif(float a) { return 0.25f * (1 - mag(clip1(0.25f * a))); }

static void biases(uint32_t n, uint32_t N, const float *b, float *C) {
  for (uint32_t i = 0; i < n; i++) memcpy(C + (size_t)i * N, b, N * sizeof *b);
}
static void relu(size_t n, float *x) {
  for (size_t i = 0; i < n; i++) x[i] = x[i] < 0 ? 0 : x[i] > 4 ? 4 : x[i];
}
static void drop(size_t n, float p, float *x, float *mask, vec_rng *r) {
  float up = 1 / (1 - p);
  uint32_t cut = (uint32_t)(p * 65536);
  for (size_t i = 0; i < n; i += 4) {
    uint64_t z = vec_rand(r);
    for (size_t j = i; j < i + 4; j++, z >>= 16) {
      mask[j] = (z & 0xFFFF) < cut ? 0 : up;
      x[j] *= mask[j];
    }
  }
}
static void times(size_t n, const float *mask, float *d) {
  for (size_t i = 0; i < n; i++) d[i] *= mask[i];
}
static void relu_back(size_t n, const float *y, float *d) { /* y after relu (and before dropout's scaling, by sign) */
  for (size_t i = 0; i < n; i++)
    if (y[i] <= 0 || y[i] >= 4) d[i] = 0;
}

/* ---- recurrence ---- */

static void rnn_cell(uint32_t H, const float *restrict a, const float *restrict before, float *restrict c,
                     float *restrict y) {
  for (uint32_t j = 0; j < H; j++) {
    float z = zfun(a[j]), f = sfun(a[H + j]), o = sfun(a[2 * H + j]);
    c[j] = f * before[j] + (1 - f) * z;
    y[j] = o * c[j];
  }
}
static void rnn_cell_back(uint32_t H, const float *restrict a, const float *restrict before, const float *restrict c,
                          const float *restrict d, float *restrict carry, float *restrict p) {
  for (uint32_t j = 0; j < H; j++) {
    float z = zfun(a[j]), f = sfun(a[H + j]), o = sfun(a[2 * H + j]);
    float dc = carry[j] + d[j] * o;
    p[2 * H + j] = d[j] * c[j] * sdif(a[2 * H + j]);
    p[H + j] = dc * (before[j] - z) * sdif(a[H + j]);
    p[j] = dc * (1 - f) * zdif(a[j]);
    carry[j] = dc * f;
  }
}
static const float nothing[512];
static void rnn(uint32_t n, uint32_t H, const float *pre, float *cell, float *h) {
  for (uint32_t dir = 0; dir < 2; dir++) {
    const float *last = nothing;
    for (uint32_t i = 0; i < n; i++) {
      uint32_t t = dir ? n - 1 - i : i;
      float *c = cell + (size_t)t * 2 * H + dir * H;
      rnn_cell(H, pre + (size_t)t * 6 * H + dir * 3 * H, last, c, h + (size_t)t * 2 * H + dir * H);
      last = c;
    }
  }
}
static void rnn_back(uint32_t n, uint32_t H, const float *pre, const float *cell, const float *dh, float *dpre) {
  float carry[512];
  for (uint32_t dir = 0; dir < 2; dir++) {
    memset(carry, 0, sizeof carry);
    for (uint32_t i = n; i-- > 0;) {
      uint32_t t = dir ? n - 1 - i : i;
      const float *c = cell + (size_t)t * 2 * H + dir * H, *before = i == 0 ? nothing : dir ? c + 2 * H : c - 2 * H;
      rnn_cell_back(H, pre + (size_t)t * 6 * H + dir * 3 * H, before, c, dh + (size_t)t * 2 * H + dir * H, carry,
                    dpre + (size_t)t * 6 * H + dir * 3 * H);
    }
  }
}

/* ---- forward ---- */

static uint32_t best_of(const float *x, uint32_t n) {
  uint32_t b = 0;
  for (uint32_t i = 1; i < n; i++)
    if (x[i] > x[b]) b = i;
  return b;
}

static void embed(net *n, const bank_word *w, uint32_t len, const net_option *o) {
  struct net_work *k = n->k;
  uint32_t E = n->d.E;
  memcpy(k->e, n->f + n->o.pad1, E * 4);
  memcpy(k->e + (size_t)(len + 1) * E, n->f + n->o.pad1 + E, E * 4);
  for (uint32_t i = 0; i < len; i++) {
    float *e = k->e + (size_t)(i + 1) * E;
    memset(e, 0, E * 4);
    for (uint32_t r = 0; r < w[i].nrow; r++) {
      uint32_t row = w[i].row[r] & 0x7FFFFFFF;
      vec_add(E, n->ew + (size_t)row * E, e);
    }
  }
  if (n->quant) snap_all((size_t)(len + 2) * E, k->e, 16, -4, 63.0f / 16);
  if (o && o->drop > 0) drop((size_t)len * E, o->drop, k->e + E, k->mask1, o->rng);
}

static void forward(net *n, const bank_word *w, uint32_t len, uint16_t *tag, const net_option *o) {
  struct net_work *k = n->k;
  net_dim d = n->d;
  float p = o ? o->drop : 0;
  uint32_t X2 = 2 * d.H1 + NET_TE;
  embed(n, w, len, o);
  biases(len, d.C1, n->f + n->o.bconv1, k->c1);
  vec_gemm(len, 3 * d.E, d.C1, k->e, d.E, 1, n->f + n->o.conv1, d.C1, k->c1, d.C1);
  relu((size_t)len * d.C1, k->c1);
  if (n->quant) snap_all((size_t)len * d.C1, k->c1, 32, 0, 127.0f / 32);
  if (p > 0) drop((size_t)len * d.C1, p, k->c1, k->maskc1, o->rng);
  biases(len, 6 * d.H1, n->f + n->o.brnn1, k->pre1);
  vec_gemm(len, d.C1, 6 * d.H1, k->c1, d.C1, 1, n->f + n->o.rnn1, 6 * d.H1, k->pre1, 6 * d.H1);
  rnn(len, d.H1, k->pre1, k->cell1, k->h1);
  if (n->quant) snap_all((size_t)len * 2 * d.H1, k->h1, 64, -1, 63.0f / 64);
  if (p > 0) drop((size_t)len * 2 * d.H1, p, k->h1, k->maskh1, o->rng);
  biases(len, n->T16, n->f + n->o.btag, k->logit);
  vec_gemm(len, 2 * d.H1, n->T16, k->h1, 2 * d.H1, 1, n->f + n->o.tag, n->T16, k->logit, n->T16);
  memcpy(k->x2, n->f + n->o.pad2, X2 * 4);
  memcpy(k->x2 + (size_t)(len + 1) * X2, n->f + n->o.pad2 + X2, X2 * 4);
  for (uint32_t i = 0; i < len; i++) {
    tag[i] = (uint16_t)best_of(k->logit + (size_t)i * n->T16, d.T);
    float *x = k->x2 + (size_t)(i + 1) * X2;
    memcpy(x, k->h1 + (size_t)i * 2 * d.H1, 2 * d.H1 * 4);
    memcpy(x + 2 * d.H1, n->f + n->o.temb + (size_t)tag[i] * NET_TE, NET_TE * 4);
  }
  biases(len, d.C2, n->f + n->o.bconv2, k->c2);
  vec_gemm(len, 3 * X2, d.C2, k->x2, X2, 1, n->f + n->o.conv2, d.C2, k->c2, d.C2);
  relu((size_t)len * d.C2, k->c2);
  if (n->quant) snap_all((size_t)len * d.C2, k->c2, 32, 0, 127.0f / 32);
  if (p > 0) drop((size_t)len * d.C2, p, k->c2, k->maskc2, o->rng);
  biases(len, 6 * d.H2, n->f + n->o.brnn2, k->pre2);
  vec_gemm(len, d.C2, 6 * d.H2, k->c2, d.C2, 1, n->f + n->o.rnn2, 6 * d.H2, k->pre2, 6 * d.H2);
  rnn(len, d.H2, k->pre2, k->cell2, k->h2);
  if (n->quant) snap_all((size_t)len * 2 * d.H2, k->h2, 64, -1, 63.0f / 64);
  if (p > 0) drop((size_t)len * 2 * d.H2, p, k->h2, k->maskh2, o->rng);
  memset(k->p, 0, (size_t)len * NET_SLOTS * d.D * 4);
  vec_gemm(len, 2 * d.H2, NET_SLOTS * d.D, k->h2, 2 * d.H2, 1, n->f + n->o.slot, NET_SLOTS * d.D, k->p,
           NET_SLOTS * d.D);
}

/* Hidden layer and logits of one state. */
static void state_score(net *n, const arcs *s, const state_view *v, float *hid, float *out) {
  uint32_t D = n->d.D;
  memcpy(hid, n->f + n->o.bhid, D * 4);
  for (uint32_t j = 0; j < STATE_SLOTS; j++) {
    uint32_t i = v->slot[j];
    const float *row = i == STATE_NONE ? n->f + n->o.none + j * D
                       : i == s->n     ? n->f + n->o.root + j * D
                                       : n->k->p + ((size_t)i * NET_SLOTS + j) * D;
    vec_add(D, row, hid);
  }
  for (uint32_t j = 0; j < STATE_FACTS; j++) vec_add(D, n->f + n->o.table + (size_t)v->fact[j] * D, hid);
  relu(D, hid);
  if (n->quant) snap_all(D, hid, 32, 0, 127.0f / 32);
  memcpy(out, n->f + n->o.bout, n->A16 * 4);
  vec_gemm(1, D, n->A16, hid, D, 1, n->f + n->o.out, n->A16, out, n->A16);
}

/* Transition 0 is SHIFT, 1 is LEFT(root). */
static bool allowed(uint32_t legal, uint32_t a) { return legal >> (a == 1 ? 3 : net_move[a]) & 1; }

/* ---- oracle ---- */

/* Gold arcs that each move would lose, for words that have no head yet. */
static void costs(const arcs *s, const bank_word *w, uint32_t cost[3]) {
  uint32_t n = s->n, b = s->b;
  cost[0] = cost[1] = cost[2] = 0;
  if (s->top) {
    uint32_t s0 = s->stack[s->top - 1], h = w[s0].head, deps = 0;
    for (uint32_t i = b; i < n; i++) deps += w[i].head == s0;
    cost[ARCS_LEFT] = deps + (h > b || (s->top > 1 && h == s->stack[s->top - 2]));
    cost[ARCS_RIGHT] = deps + (h >= b);
  }
  if (b < n) {
    for (uint32_t i = 0; i + 1 < s->top; i++) cost[ARCS_SHIFT] += w[b].head == s->stack[i];
    for (uint32_t i = 0; i < s->top; i++) cost[ARCS_SHIFT] += w[s->stack[i]].head == b;
  }
}

/* Marks the transitions that lose least. */
static uint32_t free_acts(const net *n, const arcs *s, const bank_word *w, uint8_t *good) {
  uint32_t cost[3], legal = arcs_legal(s), least = UINT32_MAX, count = 0;
  costs(s, w, cost);
  memset(good, 0, n->A16);
  if (legal & LEGAL_ROOT) {
    good[1] = 1;
    return 1;
  }
  for (uint32_t m = 0; m < 3; m++)
    if ((legal >> m & 1) && cost[m] < least) least = cost[m];
  for (uint32_t m = 0; m < 3; m++) {
    if (!(legal >> m & 1) || cost[m] != least) continue;
    uint32_t rel = m == ARCS_SHIFT ? 0 : w[s->stack[s->top - 1]].rel;
    int32_t a = net_act[m][rel];
    if (a < 2) a = m == ARCS_SHIFT ? 0 : net_act[m][REL_DEP];
    if (a >= 0) good[a] = 1, count++;
  }
  return count;
}

/* Softmax over what is legal; out becomes the gradient of
 *   (1 - lean) * -log p(good) + lean * cross entropy with the teachers' q */
static float softmax_loss(net *n, float *out, uint32_t legal, const uint8_t *good, const float *q, float lean) {
  float top = -1e30f, sum = 0, right = 0;
  uint32_t A = n->d.A;
  for (uint32_t a = 0; a < A; a++)
    if (allowed(legal, a) && out[a] > top) top = out[a];
  for (uint32_t a = 0; a < n->A16; a++) {
    out[a] = a < A && allowed(legal, a) ? vec_exp(out[a] - top) : 0;
    sum += out[a];
    if (good[a]) right += out[a];
  }
  float inv = 1 / sum, invr = (1 - lean) / (right > 1e-30f ? right : 1e-30f);
  for (uint32_t a = 0; a < A; a++) out[a] = out[a] * inv - (good[a] ? out[a] * invr : 0) - (lean > 0 ? lean * q[a] : 0);
  return -vec_log(right * inv > 1e-30f ? right * inv : 1e-30f);
}

/* The teachers' choice takes the oracle's place. */
static void best_act(const net *n, uint32_t legal, const float *q, uint8_t *good) {
  uint32_t best = 0;
  float top = -1;
  memset(good, 0, n->A16);
  for (uint32_t a = 0; a < n->d.A; a++)
    if (allowed(legal, a) && q[a] > top) top = q[a], best = a;
  good[best] = 1;
}

static float learn_arcs(net *n, const bank_word *w, uint32_t len, const net_option *o) {
  struct net_work *k = n->k;
  static arcs s;
  uint8_t good[256];
  float loss = 0, q[256];
  arcs_init(&s, len);
  for (k->nstep = 0; !arcs_done(&s); k->nstep++) {
    state_view *v = &k->steps[k->nstep].v;
    float *out = k->out + (size_t)k->nstep * n->A16, *hid = k->hid + (size_t)k->nstep * n->d.D;
    state_look(&s, v);
    state_score(n, &s, v, hid, out);
    uint32_t legal = arcs_legal(&s), guess = 0, right = 0;
    free_acts(n, &s, w, good);
    if (o->lean > 0) teachers_score(o->teach, &s, v, q);
    if (o->lean >= 1) best_act(n, legal, q, good);
    float bg = -1e30f, br = -1e30f;
    for (uint32_t a = 0; a < n->d.A; a++) {
      if (!allowed(legal, a)) continue;
      if (out[a] > bg) bg = out[a], guess = a;
      if (good[a] && out[a] > br) br = out[a], right = a;
    }
    loss += softmax_loss(n, out, legal, good, q, o->lean);
    uint32_t act = vec_uniform(o->rng) < o->explore ? guess : right;
    arcs_do(&s, net_move[act], net_rel[act]);
  }
  return loss;
}

/* ---- backward ---- */

static void column_sums(uint32_t n, uint32_t N, const float *D, float *g) {
  for (uint32_t i = 0; i < n; i++) vec_add(N, D + (size_t)i * N, g);
}
/* dX[n][K] += dY W^T and dW += X^T dY, db += sums; W [K][N] at offset `off`. dX may be NULL. */
static void dense_back(net *n, uint32_t len, uint32_t K, uint32_t N, uint32_t off, uint32_t boff, const float *X,
                       size_t ldx, const float *dY, float *dX, size_t lddx) {
  vec_gemm(K, len, N, X, 1, ldx, dY, N, n->g + off, N);
  column_sums(len, N, dY, n->g + boff);
  if (dX) vec_gemm(len, N, K, dY, N, 1, n->wt + off, K, dX, lddx);
}

static void states_back(net *n, uint32_t len) {
  struct net_work *k = n->k;
  uint32_t D = n->d.D, S = k->nstep;
  memset(k->dhid, 0, (size_t)S * D * 4);
  memset(k->dp, 0, (size_t)len * NET_SLOTS * D * 4);
  dense_back(n, S, D, n->A16, n->o.out, n->o.bout, k->hid, D, k->out, k->dhid, D);
  relu_back((size_t)S * D, k->hid, k->dhid);
  for (uint32_t t = 0; t < S; t++) {
    const float *dh = k->dhid + (size_t)t * D;
    const state_view *v = &k->steps[t].v;
    vec_add(D, dh, n->g + n->o.bhid);
    for (uint32_t j = 0; j < STATE_SLOTS; j++) {
      uint32_t i = v->slot[j];
      float *row = i == STATE_NONE ? n->g + n->o.none + j * D
                   : i == len      ? n->g + n->o.root + j * D
                                   : k->dp + ((size_t)i * NET_SLOTS + j) * D;
      vec_add(D, dh, row);
    }
    for (uint32_t j = 0; j < STATE_FACTS; j++) vec_add(D, dh, n->g + n->o.table + (size_t)v->fact[j] * D);
  }
}

static void conv_back(net *n, uint32_t len, uint32_t W, uint32_t C, uint32_t off, uint32_t boff, const float *X,
                      const float *dY, float *dX) {
  vec_gemm(3 * W, len, C, X, 1, W, dY, C, n->g + off, C);
  column_sums(len, C, dY, n->g + boff);
  memset(dX, 0, (size_t)(len + 2) * W * 4);
  for (uint32_t j = 0; j < 3; j++) vec_gemm(len, C, W, dY, C, 1, n->wt + off + j * W, 3 * W, dX + (size_t)j * W, W);
}

static void backward(net *n, const bank_word *w, uint32_t len, const uint16_t *tag, const net_option *o) {
  struct net_work *k = n->k;
  net_dim d = n->d;
  uint32_t X2 = 2 * d.H1 + NET_TE, W2 = 2 * d.H2;
  states_back(n, len);
  memset(k->dh2, 0, (size_t)len * W2 * 4);
  vec_gemm(W2, len, NET_SLOTS * d.D, k->h2, 1, W2, k->dp, NET_SLOTS * d.D, n->g + n->o.slot, NET_SLOTS * d.D);
  vec_gemm(len, NET_SLOTS * d.D, W2, k->dp, NET_SLOTS * d.D, 1, n->wt + n->o.slot, W2, k->dh2, W2);
  if (o->drop > 0) times((size_t)len * W2, k->maskh2, k->dh2);
  rnn_back(len, d.H2, k->pre2, k->cell2, k->dh2, k->dpre2);
  memset(k->dc2, 0, (size_t)len * d.C2 * 4);
  dense_back(n, len, d.C2, 6 * d.H2, n->o.rnn2, n->o.brnn2, k->c2, d.C2, k->dpre2, k->dc2, d.C2);
  if (o->drop > 0) times((size_t)len * d.C2, k->maskc2, k->dc2);
  relu_back((size_t)len * d.C2, k->c2, k->dc2);
  conv_back(n, len, X2, d.C2, n->o.conv2, n->o.bconv2, k->x2, k->dc2, k->dx2);
  vec_add(X2, k->dx2, n->g + n->o.pad2);
  vec_add(X2, k->dx2 + (size_t)(len + 1) * X2, n->g + n->o.pad2 + X2);
  for (uint32_t i = 0; i < len; i++) {
    const float *x = k->dx2 + (size_t)(i + 1) * X2;
    memcpy(k->dh1 + (size_t)i * 2 * d.H1, x, 2 * d.H1 * 4);
    vec_add(NET_TE, x + 2 * d.H1, n->g + n->o.temb + (size_t)tag[i] * NET_TE);
  }
  dense_back(n, len, 2 * d.H1, n->T16, n->o.tag, n->o.btag, k->h1, 2 * d.H1, k->logit, k->dh1, 2 * d.H1);
  if (o->drop > 0) times((size_t)len * 2 * d.H1, k->maskh1, k->dh1);
  rnn_back(len, d.H1, k->pre1, k->cell1, k->dh1, k->dpre1);
  memset(k->dc1, 0, (size_t)len * d.C1 * 4);
  dense_back(n, len, d.C1, 6 * d.H1, n->o.rnn1, n->o.brnn1, k->c1, d.C1, k->dpre1, k->dc1, d.C1);
  if (o->drop > 0) times((size_t)len * d.C1, k->maskc1, k->dc1);
  relu_back((size_t)len * d.C1, k->c1, k->dc1);
  conv_back(n, len, d.E, d.C1, n->o.conv1, n->o.bconv1, k->e, k->dc1, k->de);
  vec_add(d.E, k->de, n->g + n->o.pad1);
  vec_add(d.E, k->de + (size_t)(len + 1) * d.E, n->g + n->o.pad1 + d.E);
  if (o->drop > 0) times((size_t)len * d.E, k->mask1, k->de + d.E);
  for (uint32_t i = 0; i < len; i++)
    for (uint32_t r = 0; r < w[i].nrow; r++) {
      uint32_t row = w[i].row[r];
      vec_add(d.E, k->de + (size_t)(i + 1) * d.E, n->eg + (size_t)row * d.E);
      if (!n->dirty[row]) n->dirty[row] = 1, n->touched[n->ntouched++] = row;
    }
}

static float tag_loss(net *n, const bank_word *w, uint32_t len, const float *q, float lean) {
  float loss = 0;
  for (uint32_t i = 0; i < len; i++) {
    float *x = n->k->logit + (size_t)i * n->T16, top = x[best_of(x, n->d.T)], sum = 0;
    for (uint32_t a = 0; a < n->T16; a++) x[a] = a < n->d.T ? vec_exp(x[a] - top) : 0, sum += x[a];
    float inv = 1 / sum;
    for (uint32_t a = 0; a < n->T16; a++) x[a] *= inv;
    float p = x[w[i].tag];
    loss -= vec_log(p > 1e-30f ? p : 1e-30f);
    if (lean > 0)
      for (uint32_t a = 0; a < n->d.T; a++) x[a] -= lean * q[(size_t)i * n->T16 + a];
    x[w[i].tag] -= 1 - lean;
  }
  return loss;
}

float net_learn(net *n, const bank_word *w, uint32_t len, const net_option *o) {
  uint16_t tag[NET_MAX];
  static bank_word kept[NET_MAX];
  for (uint32_t i = 0; i < len; i++) { /* leave rare rows out now and then: unknown words look like that */
    kept[i] = w[i];
    if (!o->rowprob) continue;
    uint8_t m = 0;
    for (uint32_t r = 0; r < w[i].nrow; r++)
      if (vec_uniform(o->rng) >= o->rowprob[w[i].row[r]]) kept[i].row[m++] = w[i].row[r];
    kept[i].nrow = m;
  }
  forward(n, kept, len, tag, o);
  if (o->lean > 0) teachers_read(o->teach, w, len, n->k->dlogit, n->T16);
  float loss = tag_loss(n, kept, len, n->k->dlogit, o->lean);
  loss += learn_arcs(n, kept, len, o);
  backward(n, kept, len, tag, o);
  return loss;
}

static float power(float b, uint32_t e) {
  float r = 1;
  for (; e; e >>= 1, b *= b)
    if (e & 1) r *= b;
  return r;
}

void net_step(net *n, float rate, float slow) {
  uint32_t E = n->d.E;
  n->step++;
  vec_adam a = {rate, 0.9f, 0.98f, 1e-12f, 1 / (1 - power(0.9f, n->step)), 1 / (1 - power(0.98f, n->step)), slow};
  vec_adam_step(n->o.total, &a, n->w, n->g, n->m, n->v, n->ema);
  for (uint32_t i = 0; i < n->ntouched; i++) {
    uint32_t row = n->touched[i], gap = n->step - 1 - n->seen[row];
    size_t at = (size_t)row * E;
    if (gap) { /* the average kept moving towards a row that stood still */
      float keep = power(1 - slow, gap);
      for (uint32_t j = 0; j < E; j++) n->eema[at + j] = n->ew[at + j] + keep * (n->eema[at + j] - n->ew[at + j]);
    }
    vec_adam_step(E, &a, n->ew + at, n->eg + at, n->em + at, n->ev + at, n->eema + at);
    n->seen[row] = n->step;
    n->dirty[row] = 0;
  }
  n->ntouched = 0;
  refresh(n);
}

void net_swap_ema(net *n) {
  float *t = n->w;
  n->w = n->ema, n->ema = t;
  t = n->ew;
  n->ew = n->eema, n->eema = t;
  refresh(n);
}

void net_predict(net *n, const bank_word *w, uint32_t len, uint16_t *tag, arcs *s) {
  float hid[512], out[256];
  forward(n, w, len, tag, NULL);
  arcs_init(s, len);
  while (!arcs_done(s)) {
    state_view v;
    state_look(s, &v);
    state_score(n, s, &v, hid, out);
    uint32_t legal = arcs_legal(s), best = 0;
    float top = -1e30f;
    for (uint32_t a = 0; a < n->d.A; a++)
      if (allowed(legal, a) && out[a] > top) top = out[a], best = a;
    arcs_do(s, net_move[best], net_rel[best]);
  }
}

/* parse: tags, lemmas and trees with the integer network. Reads sent, begin, end, sym of the document; writes upos xpos
 * feat lemma head rel arc. One sentence after another, in a workspace taken once from the arena; 2n transitions for n
 * words, so time is linear. Invariant: after parse_run every sentence of n > 0 words has exactly one root. */
#include "parse/parse.h"
#include "parse/feat.h"
#include "parse/feature.h"
#include "parse/known.h"
#include "parse/lemma.h"
#include "parse/weights.h"

struct parse_model {
  const kernel_ops *ops;
  uint32_t E, C1, H1, C2, H2, D, T, A, R, TE, X2, nleft;
  const uint32_t *keytag;
  const uint16_t *keyrow;
  uint32_t keymask;
  const int8_t *rows;
  const uint8_t *pad1, *pad2, *temb, *tags, *acts, *arc;
  const int16_t *none, *root, *facts;
  kernel_layer layer[LAYER_COUNT];
  const uint32_t *lemtag, *casetag;
  const uint16_t *lemrule, *caseyes;
  uint32_t lemmask, casemask, nrule;
  struct rule {
    uint32_t cut;
    dg_str add;
  } *rule; /* [nrule]; rule 0 leaves the word as it is */
  dg_str words;
  known known;
  const uint32_t *formtag;
  const uint16_t *formrow;
  const uint8_t *forms;
  uint32_t formmask;
  kernel_layer out[16]; /* the last layer for each set of legal moves: the others' bias is out of reach */
};

enum { MAXN = SENT_MAX_TOKENS, MAXDIM = 512 };

typedef struct work {
  uint8_t *e, *c1, *x2, *c2, *h2; /* [n+2][E] [n][C1] [n+2][X2] [n][C2] [n][2*H2] */
  int16_t *pre, *p;               /* [n][6*H], [n][slots*D] */
  int32_t *logit;                 /* [n][T32] */
  arcs tree;
  int32_t margin[ARCS_CAP];
} work;

/* ---- opening ---- */

static bool sized(const model_file *f, uint32_t id, size_t n) { return f->part[id].p && f->part[id].n == n; }

static bool layer_open(const model_file *f, uint32_t id, uint32_t K, uint32_t N, kernel_layer *l) {
  uint32_t at = PART_LAYER + 4 * id;
  if (!sized(f, at, (size_t)K * N) || !sized(f, at + 1, 4 * (size_t)N) || !sized(f, at + 2, 4 * (size_t)N) ||
      !sized(f, at + 3, 16))
    return false;
  const uint32_t *head = f->part[at + 3].p;
  if (head[0] != K || head[1] != N || head[2] < 1 || head[2] > 30) return false;
  *l = (kernel_layer){K, N, head[2], f->part[at].p, f->part[at + 1].p, f->part[at + 2].p};
  return true;
}

static bool dims_ok(const parse_model *m, const uint32_t *d) {
  uint32_t all[] = {m->E, m->C1, m->H1, m->C2, m->H2, m->D};
  for (int i = 0; i < 6; i++)
    if (all[i] == 0 || all[i] > MAXDIM || all[i] % 32) return false;
  return m->T > 0 && m->T <= 512 && m->A > 2 && m->A <= 240 && m->R > 0 && m->R <= 65535 && d[9] == STATE_SLOTS &&
         d[10] == FACT_ROWS && m->TE == 32;
}

/* SHIFT, then LEFT, then RIGHT; relations and tags within their lists. */
static bool lists_ok(parse_model *m) {
  const uint8_t *a = m->acts;
  if (a[0] != ARCS_SHIFT || a[2] != ARCS_LEFT || a[3] != REL_ROOT) return false;
  for (uint32_t i = 1; i < m->A; i++) {
    if (a[2 * i] < a[2 * i - 2] || a[2 * i] == ARCS_SHIFT || a[2 * i] > ARCS_RIGHT || a[2 * i + 1] >= REL_COUNT) return false;
    m->nleft += a[2 * i] == ARCS_LEFT;
  }
  for (uint32_t i = 0; i < m->T; i++)
    if (m->tags[2 * i] >= UPOS_COUNT || m->tags[2 * i + 1] >= XPOS_COUNT) return false;
  return m->nleft > 1 && m->nleft + 1 < m->A;
}

static bool parts_open(const model_file *f, parse_model *m) {
  if (!sized(f, PART_DIM, 64)) return false;
  const uint32_t *d = f->part[PART_DIM].p;
  m->E = d[0], m->C1 = d[1], m->H1 = d[2], m->C2 = d[3], m->H2 = d[4], m->D = d[5];
  m->T = d[6], m->A = d[7], m->R = d[8], m->TE = d[11];
  if (!dims_ok(m, d)) return false;
  m->X2 = 2 * m->H1 + m->TE;
  uint32_t T32 = (m->T + 31) & ~31u, A32 = (m->A + 31) & ~31u, fixed = 2 * STATE_SLOTS + FACT_ROWS;
  size_t nslot = f->part[PART_KEYTAG].n / 4;
  if (!sized(f, PART_ROWS, (size_t)m->R * m->E) || !sized(f, PART_PAD1, 2 * m->E) || !sized(f, PART_PAD2, 2 * m->X2) ||
      !sized(f, PART_TEMB, m->T * m->TE) || !sized(f, PART_TAGS, 2 * m->T) || !sized(f, PART_ACTS, 2 * m->A) ||
      !sized(f, PART_FIXED, (size_t)fixed * m->D * 2) || !sized(f, PART_ARC, 64) || nslot == 0 ||
      (nslot & (nslot - 1)) || !sized(f, PART_KEYROW, nslot * 2))
    return false;
  m->rows = f->part[PART_ROWS].p, m->pad1 = f->part[PART_PAD1].p, m->pad2 = f->part[PART_PAD2].p;
  m->temb = f->part[PART_TEMB].p, m->tags = f->part[PART_TAGS].p, m->acts = f->part[PART_ACTS].p;
  m->arc = f->part[PART_ARC].p, m->none = f->part[PART_FIXED].p;
  m->root = m->none + STATE_SLOTS * m->D, m->facts = m->root + STATE_SLOTS * m->D;
  m->keytag = f->part[PART_KEYTAG].p, m->keyrow = f->part[PART_KEYROW].p, m->keymask = (uint32_t)nslot - 1;
  for (size_t i = 0; i < nslot; i++)
    if (m->keytag[i] && m->keyrow[i] >= m->R) return false;
  return layer_open(f, LAYER_CONV1, 3 * m->E, m->C1, &m->layer[LAYER_CONV1]) &&
         layer_open(f, LAYER_RNN1, m->C1, 6 * m->H1, &m->layer[LAYER_RNN1]) &&
         layer_open(f, LAYER_TAG, 2 * m->H1, T32, &m->layer[LAYER_TAG]) &&
         layer_open(f, LAYER_CONV2, 3 * m->X2, m->C2, &m->layer[LAYER_CONV2]) &&
         layer_open(f, LAYER_RNN2, m->C2, 6 * m->H2, &m->layer[LAYER_RNN2]) &&
         layer_open(f, LAYER_SLOT, 2 * m->H2, STATE_SLOTS * m->D, &m->layer[LAYER_SLOT]) &&
         layer_open(f, LAYER_OUT, m->D, A32, &m->layer[LAYER_OUT]) && lists_ok(m);
}

static bool table_open(const model_file *f, uint32_t tag, uint32_t value, const uint32_t **t, const uint16_t **v,
                       uint32_t *mask) {
  size_t n = f->part[tag].n / 4;
  if (n == 0 || (n & (n - 1)) || !sized(f, tag, 4 * n) || !sized(f, value, 2 * n)) return false;
  *t = f->part[tag].p, *v = f->part[value].p, *mask = (uint32_t)n - 1;
  return true;
}
static bool forms_open(const model_file *f, parse_model *m) {
  if (!table_open(f, PART_FORMTAG, PART_FORMROW, &m->formtag, &m->formrow, &m->formmask)) return false;
  size_t n = f->part[PART_FORMS].n / m->E;
  for (uint32_t i = 0; i <= m->formmask; i++)
    if (m->formtag[i] && m->formrow[i] >= n) return false;
  m->forms = f->part[PART_FORMS].p;
  return m->forms != NULL;
}
static void outs_open(parse_model *m, dg_arena *a) {
  const kernel_layer *l = &m->layer[LAYER_OUT];
  for (uint32_t legal = 0; legal < 16; legal++) {
    int32_t *bias = arena_array(a, l->N, sizeof *bias);
    for (uint32_t j = 0; j < l->N; j++) {
      uint32_t move = j >= m->A ? 4 : j == 1 ? 3 : m->acts[2 * j];
      bias[j] = legal >> move & 1 ? l->bias[j] : -(1 << 30);
    }
    m->out[legal] = *l;
    m->out[legal].bias = bias;
  }
}
static bool known_open(const model_file *f, known *k) {
  uint32_t n = (uint32_t)(f->part[PART_CLASSES].n / sizeof(known_class));
  if (!table_open(f, PART_KNOWNTAG, PART_KNOWNCLASS, &k->tag, &k->value, &k->mask) ||
      !sized(f, PART_CLASSES, n * sizeof(known_class)))
    return false;
  k->class = f->part[PART_CLASSES].p, k->n = n;
  for (uint32_t i = 0; i <= k->mask; i++)
    if (k->tag[i] && k->value[i] >= n) return false;
  return true;
}
static bool lemmas_open(const model_file *f, parse_model *m, dg_arena *a) {
  dg_str text = str_make(f->part[PART_RULES].p, (uint32_t)f->part[PART_RULES].n), line, cut;
  m->words = str_make(f->part[PART_WORDS].p, (uint32_t)f->part[PART_WORDS].n);
  if (!text.p || !m->words.p || !table_open(f, PART_LEMTAG, PART_LEMRULE, &m->lemtag, &m->lemrule, &m->lemmask) ||
      !table_open(f, PART_CASETAG, PART_CASEYES, &m->casetag, &m->caseyes, &m->casemask))
    return false;
  uint32_t cap = 0;
  *ARENA_PUSH(a, m->rule, m->nrule, cap) = (struct rule){0, STR("")};
  while (str_next(&text, '\n', &line)) {
    struct rule r = {0};
    if (line.n == 0) continue;
    if (!str_next(&line, ' ', &cut) || !str_to_u32(cut, &r.cut)) return false;
    r.add = line.p ? line : STR("");
    *ARENA_PUSH(a, m->rule, m->nrule, cap) = r;
  }
  for (uint32_t i = 0; i <= m->lemmask; i++)
    if (m->lemtag[i] && m->lemrule[i] >= m->nrule) return false;
  return true;
}

dg_rc parse_open(const void *bytes, size_t n, const char *name, dg_arena *a, const parse_model **out, dg_err *err) {
  model_file f;
  dg_rc rc = model_open(bytes, n, name, &f, err);
  if (rc) return rc;
  parse_model *m = arena_zero(a, 1, sizeof *m);
  m->ops = kernel_pick();
  if (!parts_open(&f, m) || !lemmas_open(&f, m, a) || !known_open(&f, &m->known))
    return err_set(err, DG_EENV, name, 0, 0, "the model's parts do not fit together: train it anew.");
  if (!forms_open(&f, m)) return err_set(err, DG_EENV, name, 0, 0, "the model's parts do not fit together: train it anew.");
  outs_open(m, a);
  *out = m;
  return DG_OK;
}

void parse_words(const parse_model *m, sym_pool *pool) {
  dg_str rest = m->words, line;
  while (str_next(&rest, '\n', &line))
    if (line.n) sym_put(pool, line);
}
const char *parse_path(void) { return kernel_pick()->name; }

/* ---- one sentence ---- */

/* A form that the model has no ready sum for. */
static void embed_new(const parse_model *m, dg_str form, dg_str fold, uint8_t *e) {
  uint64_t key[FEATURE_MAX + KNOWN_KEYS];
  const int8_t *row[FEATURE_MAX + KNOWN_KEYS];
  uint32_t nkey = feature_keys(form, fold, key), nrow = 0;
  nkey += known_keys(&m->known, fold, key + nkey);
  for (uint32_t j = 0; j < nkey; j++) {
    uint32_t at = key_find(m->keytag, m->keymask, key[j]);
    if (at != DG_NONE) row[nrow++] = m->rows + (size_t)m->keyrow[at] * m->E;
  }
  m->ops->embed(nrow, m->E, row, e);
}
static void embed(const parse_model *m, work *k, const dg_doc *d, const doc_sent *s) {
  memcpy(k->e, m->pad1, m->E);
  memcpy(k->e + (size_t)(s->n + 1) * m->E, m->pad1 + m->E, m->E);
  for (uint32_t i = 0; i < s->n; i++) {
    uint8_t *e = k->e + (size_t)(i + 1) * m->E;
    dg_str form = doc_form(d, s->first + i);
    uint32_t at = key_find(m->formtag, m->formmask, feature_form(form));
    if (at != DG_NONE) memcpy(e, m->forms + (size_t)m->formrow[at] * m->E, m->E);
    else embed_new(m, form, doc_name(d, d->sym[s->first + i]), e);
  }
}

static void tag(const parse_model *m, work *k, dg_doc *d, const doc_sent *s) {
  const kernel_ops *o = m->ops;
  uint32_t n = s->n, T32 = m->layer[LAYER_TAG].N;
  uint8_t *h1 = k->x2 + m->X2;
  o->relu(&m->layer[LAYER_CONV1], n, k->e, m->E, k->c1, m->C1);
  o->wide(&m->layer[LAYER_RNN1], n, k->c1, m->C1, k->pre, 6 * m->H1);
  o->recur(n, m->H1, k->pre, h1, m->X2);
  o->raw(&m->layer[LAYER_TAG], n, h1, m->X2, k->logit, T32);
  memcpy(k->x2, m->pad2, m->X2);
  memcpy(k->x2 + (size_t)(n + 1) * m->X2, m->pad2 + m->X2, m->X2);
  for (uint32_t i = 0; i < n; i++) {
    int32_t gap;
    uint32_t best = o->best(k->logit + (size_t)i * T32, T32, &gap);
    if (best >= m->T) best = 0;
    memcpy(h1 + i * m->X2 + 2 * m->H1, m->temb + best * m->TE, m->TE);
    d->upos[s->first + i] = m->tags[2 * best];
    d->xpos[s->first + i] = m->tags[2 * best + 1];
  }
}

/* Only a damaged model gets here: its weights reach over the bias. */
static uint32_t any_legal(const parse_model *m, uint32_t legal) {
  return legal & LEGAL_SHIFT ? 0 : legal & LEGAL_ROOT ? 1 : legal & LEGAL_LEFT ? 2 : 1 + m->nleft;
}

static void tree(const parse_model *m, work *k, uint32_t n) {
  const kernel_ops *o = m->ops;
  arcs *s = &k->tree;
  int32_t out[256];
  uint8_t hid[MAXDIM];
  const int16_t *row[STATE_SLOTS + STATE_FACTS];
  uint32_t P = STATE_SLOTS * m->D;
  o->relu(&m->layer[LAYER_CONV2], n, k->x2, m->X2, k->c2, m->C2);
  o->wide(&m->layer[LAYER_RNN2], n, k->c2, m->C2, k->pre, 6 * m->H2);
  o->recur(n, m->H2, k->pre, k->h2, 2 * m->H2);
  o->wide(&m->layer[LAYER_SLOT], n, k->h2, 2 * m->H2, k->p, P);
  arcs_init(s, n);
  while (!arcs_done(s)) {
    state_view v;
    state_look(s, &v);
    for (uint32_t j = 0; j < STATE_SLOTS; j++)
      row[j] = v.slot[j] == STATE_NONE ? m->none + j * m->D
               : v.slot[j] == n        ? m->root + j * m->D
                                       : k->p + (size_t)v.slot[j] * P + j * m->D;
    for (uint32_t j = 0; j < STATE_FACTS; j++) row[STATE_SLOTS + j] = m->facts + (size_t)v.fact[j] * m->D;
    o->gather(STATE_SLOTS + STATE_FACTS, m->D, row, hid);
    uint32_t legal = arcs_legal(s);
    int32_t gap;
    o->raw(&m->out[legal], 1, hid, m->D, out, 0);
    uint32_t a = o->best(out, m->out[legal].N, &gap);
    if (a >= m->A || !(legal >> (a == 1 ? 3 : m->acts[2 * a]) & 1)) a = any_legal(m, legal);
    if (m->acts[2 * a] != ARCS_SHIFT) k->margin[s->stack[s->top - 1]] = gap;
    arcs_do(s, m->acts[2 * a], m->acts[2 * a + 1]);
  }
}

static void lemma(const parse_model *m, dg_doc *d, uint32_t t, bool first) {
  uint64_t key[LEMMA_KEYS];
  dg_str fold = doc_name(d, d->sym[t]), form = doc_form(d, t);
  uint32_t at = DG_NONE;
  for (uint32_t i = 0; i < LEMMA_KEYS && at == DG_NONE; i++)
    if (lemma_key(fold, d->xpos[t], i, key)) at = key_find(m->lemtag, m->lemmask, key[0]);
  const struct rule *r = &m->rule[at == DG_NONE ? 0 : m->lemrule[at]];
  d->lemma[t] = d->sym[t];
  if ((r->cut || r->add.n) && r->cut <= fold.n && r->cut < fold.n + r->add.n) {
    char buf[128];
    if (fold.n + r->add.n <= sizeof buf) d->lemma[t] = sym_put(&d->syms, str_make(buf, lemma_apply(fold, r->cut, r->add, buf, sizeof buf)));
  }
  if (!lemma_has_upper(form)) return;
  lemma_case_keys(form, fold, d->xpos[t], first, key);
  at = key_find(m->casetag, m->casemask, key[0]);
  if (at == DG_NONE) at = key_find(m->casetag, m->casemask, key[1]);
  if (at != DG_NONE && m->caseyes[at]) d->feat[t] |= FEAT_CASED;
}

static void take(const parse_model *m, const work *k, dg_doc *d, const doc_sent *s) {
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t t = s->first + i, h = k->tree.head[i];
    d->head[t] = h == s->n ? DG_NONE : s->first + h;
    d->rel[t] = k->tree.rel[i];
    uint32_t bucket = (uint32_t)k->margin[i] >> 8;
    d->arc[t] = m->arc[bucket > 63 ? 63 : bucket];
    lemma(m, d, t, i == 0);
  }
}

static void *bytes(dg_arena *a, size_t n, size_t each) { return arena_array(a, n + 2, each); }

void parse_run(const parse_model *m, dg_doc *d) {
  doc_parse_arrays(d);
  uint32_t n = 0;
  for (uint32_t i = 0; i < d->S; i++)
    if (d->sent[i].n > n) n = d->sent[i].n;
  if (n == 0) return;
  if (n > MAXN) arena_fail(&d->arena); /* text cuts sentences at SENT_MAX_TOKENS */
  dg_arena *a = &d->arena;
  uint32_t H = m->H1 > m->H2 ? m->H1 : m->H2;
  work *k = arena_get(a, sizeof *k);
  k->e = bytes(a, n, m->E), k->c1 = bytes(a, n, m->C1), k->x2 = bytes(a, n, m->X2), k->c2 = bytes(a, n, m->C2);
  k->h2 = bytes(a, n, 2 * m->H2), k->pre = bytes(a, n, 12 * H), k->p = bytes(a, n, STATE_SLOTS * m->D * 2);
  k->logit = bytes(a, n, m->layer[LAYER_TAG].N * 4);
  for (uint32_t i = 0; i < d->S; i++) {
    const doc_sent *s = &d->sent[i];
    if (s->n == 0) continue;
    embed(m, k, d, s);
    tag(m, k, d, s);
    tree(m, k, s->n);
    take(m, k, d, s);
    feat_sentence(d, s);
  }
}

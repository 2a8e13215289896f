/* open: a model file becomes a parse_model; every size and index is checked here, so that the parser need not. Reads
 * the mapped bytes, keeps pointers to them. */
#include "parse/network.h"

static bool sized(const model_file *f, uint32_t id, size_t n) { return f->part[id].p && f->part[id].n == n; }

static bool layer_open(const model_file *f, uint32_t id, uint32_t K, uint32_t N, kernel_layer *l) {
  uint32_t at = PART_LAYER + 4 * id;
  if (!sized(f, at, (size_t)K * N) || !sized(f, at + 1, 4 * (size_t)N) || !sized(f, at + 2, 4 * (size_t)N) ||
      !sized(f, at + 3, 16))
    return false;
  const uint32_t *head = f->part[at + 3].p;
  if (head[0] != K || head[1] != N || head[2] < 1 || head[2] > 30) return false;
  *l = (kernel_layer){K, N, head[2], f->part[at].p, NULL, f->part[at + 1].p, f->part[at + 2].p};
  return true;
}

static bool dims_ok(const parse_model *m, const uint32_t *d) {
  uint32_t all[] = {m->E, m->C1, m->H1, m->C2, m->H2, m->D};
  for (int i = 0; i < 6; i++)
    if (all[i] == 0 || all[i] > NETWORK_DIM || all[i] % 32) return false;
  return m->T > 0 && m->T <= 512 && m->A > 2 && m->A <= 240 && m->R > 0 && m->R <= 65535 && d[9] == STATE_SLOTS &&
         d[10] == FACT_ROWS && m->TE == 32;
}

/* SHIFT, then LEFT, then RIGHT; relations and tags within their lists. */
static bool lists_ok(parse_model *m) {
  const uint8_t *a = m->acts;
  if (a[0] != ARCS_SHIFT || a[2] != ARCS_LEFT || a[3] != REL_ROOT) return false;
  for (uint32_t i = 1; i < m->A; i++) {
    if (a[2 * i] < a[2 * i - 2] || a[2 * i] == ARCS_SHIFT || a[2 * i] > ARCS_RIGHT || a[2 * i + 1] >= REL_COUNT)
      return false;
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
      !sized(f, PART_FIXED, (size_t)fixed * m->D * 2) ||
      !sized(f, PART_ARC, 4 * (ARC_BUCKETS - 1) + REL_COUNT * ARC_BUCKETS) || nslot == 0 || (nslot & (nslot - 1)) ||
      !sized(f, PART_KEYROW, nslot * 2))
    return false;
  m->rows = f->part[PART_ROWS].p, m->pad1 = f->part[PART_PAD1].p, m->pad2 = f->part[PART_PAD2].p;
  m->temb = f->part[PART_TEMB].p, m->tags = f->part[PART_TAGS].p, m->acts = f->part[PART_ACTS].p;
  m->limit = f->part[PART_ARC].p, m->arc = (const uint8_t *)(m->limit + ARC_BUCKETS - 1),
  m->none = f->part[PART_FIXED].p;
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
  size_t slots = f->part[PART_KNOWNTAG].n / 2;
  if (!f->part[PART_KNOWNTAG].n && !f->part[PART_KNOWNCLASS].n && !n) return true; /* trained without WordNet */
  if (slots == 0 || (slots & (slots - 1)) || !sized(f, PART_KNOWNTAG, 2 * slots) ||
      !sized(f, PART_KNOWNCLASS, 2 * slots) || !sized(f, PART_CLASSES, n * sizeof(known_class)))
    return false;
  k->tag = f->part[PART_KNOWNTAG].p, k->value = f->part[PART_KNOWNCLASS].p, k->mask = (uint32_t)slots - 1;
  k->class = f->part[PART_CLASSES].p, k->n = n;
  for (uint32_t i = 0; i <= k->mask; i++)
    if (k->tag[i] && k->value[i] >= n) return false;
  return true;
}
static bool lemmas_open(const model_file *f, parse_model *m, dg_arena *a) {
  dg_str text = str_make(f->part[PART_RULES].p, (uint32_t)f->part[PART_RULES].n), line, cut;
  m->words = str_make(f->part[PART_WORDS].p, (uint32_t)f->part[PART_WORDS].n);
  if (!table_open(f, PART_LEMTAG, PART_LEMRULE, &m->lemtag, &m->lemrule, &m->lemmask) ||
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
  if (!forms_open(&f, m))
    return err_set(err, DG_EENV, name, 0, 0, "the model's parts do not fit together: train it anew.");
  for (uint32_t i = 0; i < LAYER_COUNT && !strcmp(m->ops->name, "plain"); i++) {
    kernel_layer *l = &m->layer[i];
    kernel_dot(l, arena_array(a, (size_t)l->K * l->N, sizeof(int16_t)));
  }
  outs_open(m, a);
  memcpy(&m->tag_step, (const char *)f.part[PART_LAYER + 4 * LAYER_TAG + 3].p + 12, 4);
  memcpy(&m->out_step, (const char *)f.part[PART_LAYER + 4 * LAYER_OUT + 3].p + 12, 4);
  *out = m;
  return DG_OK;
}

void parse_words(const parse_model *m, sym_pool *pool) {
  dg_str rest = m->words, line;
  while (str_next(&rest, '\n', &line))
    if (line.n) sym_put(pool, line);
}

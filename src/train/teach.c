/* teach: runs the integer network of each teacher; softmax over its logits, mean over teachers. */
#include "train/teach.h"

dg_rc teachers_add(teachers *t, const char *path, const corpus *c, dg_arena *a, dg_err *err) {
  file_map map;
  if (!t->v) t->v = arena_zero(a, 32, sizeof *t->v);
  if (t->n == 32) return err_set(err, DG_EUSE, path, 0, 0, "at most 32 teachers.");
  teacher *x = &t->v[t->n];
  dg_rc rc = file_open(path, 0, &map, err);
  if (!rc) rc = parse_open(map.p, map.n, path, a, &x->m, err);
  if (rc) return rc;
  network_open(x->m, SENT_MAX_TOKENS, a, NULL, &x->net);
  for (uint32_t i = 0; i < x->m->T; i++) x->tag[i] = c->tag_of[x->m->tags[2 * i]][x->m->tags[2 * i + 1]];
  for (uint32_t i = 0; i < x->m->A; i++) {
    int16_t at = net_act[x->m->acts[2 * i]][i ? x->m->acts[2 * i + 1] : 0];
    x->act[i] = at < 0 ? 0xFFFF : (uint16_t)at;
  }
  t->ntag = c->ntag, t->nact = c->nact;
  t->n++;
  return DG_OK;
}

/* Adds softmax(step * x) / n to out[map[i]]. */
static void soften(const int32_t *x, uint32_t n, float step, const uint16_t *map, float part, float *out) {
  float e[512], sum = 0;
  int32_t top = x[0];
  for (uint32_t i = 1; i < n; i++) top = x[i] > top ? x[i] : top;
  for (uint32_t i = 0; i < n; i++) {
    float d = step * ((float)x[i] - (float)top);
    e[i] = d > -14 ? vec_exp(d) : 0;
    sum += e[i];
  }
  for (uint32_t i = 0; i < n; i++)
    if (e[i] > 0 && map[i] != 0xFFFF) out[map[i]] += part * e[i] / sum;
}

void teachers_read(teachers *t, const bank_word *w, uint32_t len, float *tag, uint32_t ld) {
  uint16_t best[ARCS_CAP];
  memset(tag, 0, (size_t)len * ld * sizeof *tag);
  for (uint32_t k = 0; k < t->n; k++) {
    teacher *x = &t->v[k];
    for (uint32_t i = 0; i < len; i++)
      x->net.form[i] = w[i].plain.n ? w[i].plain : w[i].form, x->net.fold[i] = w[i].fold;
    network_words(x->m, &x->net, len);
    network_tag(x->m, &x->net, len, best);
    network_encode(x->m, &x->net, len);
    uint32_t T32 = x->m->layer[LAYER_TAG].N;
    for (uint32_t i = 0; i < len; i++)
      soften(x->net.logit + (size_t)i * T32, x->m->T, x->m->tag_step, x->tag, 1 / (float)t->n, tag + (size_t)i * ld);
  }
}

void teachers_score(teachers *t, const arcs *s, const state_view *v, float *act) {
  int32_t out[256];
  memset(act, 0, t->nact * sizeof *act);
  for (uint32_t k = 0; k < t->n; k++) {
    teacher *x = &t->v[k];
    network_score(x->m, &x->net, s, v, out);
    soften(out, x->m->A, x->m->out_step, x->act, 1 / (float)t->n, act);
  }
}

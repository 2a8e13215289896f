/* learn: the back-off model from the example lines. Each line gives samples: its own words, and the same with other members
 * of its classes. Averaged perceptron with a margin; integers, a fixed order, so that the pack is the same everywhere.
 * Collins (2002), "Discriminative training methods for hidden Markov models". */
#include "build.h"
#include "table.h"
#include "vote.h"

enum { PASSES = 40, MARGIN = 1000, CLASS_DEPTH = 4 };

/* ---- samples ---- */

void learn_line(builder *b, const vote_item *item, const uint32_t *cls, uint32_t n, const ev_rule *rule) {
  uint8_t type = event_pair_type(rule->type, rule->mode, rule->cameo);
  for (uint32_t i = 0; rule->op != EV_NO_OP && i < b->op[rule->op].nresult; i++) { /* what it makes of anything */
    const ev_result *r = &b->res[b->op[rule->op].result + i];
    if (r->from == TYPE_NONE) type = r->to < TYPE_COUNT ? r->to : TYPE_NONE;
  }
  if (type == TYPE_NONE || n == 0) return;
  *ARENA_PUSH(b->arena, b->sample, b->nsample, b->capsample) =
      (build_sample){.item = b->nitem, .n = n, .type = type, .weight = rule->weight < 1000 ? rule->weight : 1000};
  for (uint32_t i = 0; i < n; i++) *ARENA_PUSH(b->arena, b->item, b->nitem, b->capitem) = (build_item){item[i], cls[i]};
}

/* Member number k of a class and of those it includes, counting down; NULL past the last. */
static const build_entry *member(const builder *b, uint32_t cls, uint32_t *k, int depth) {
  const build_class *c = &b->cls[cls];
  for (uint32_t i = 0; i < c->nentry; i++)
    if (!c->entry[i].include && (*k)-- == 0) return &c->entry[i];
  for (uint32_t i = 0; i < c->nsub && depth > 0; i++) {
    const build_entry *e = member(b, c->sub[i], k, depth - 1);
    if (e) return e;
  }
  return NULL;
}

static uint32_t members(const builder *b, uint32_t cls) {
  uint32_t k = UINT32_MAX;
  member(b, cls, &k, CLASS_DEPTH);
  return UINT32_MAX - k;
}

/* The sample with the words of entry e in the place of item `at`; how many items. */
static uint32_t replaced(builder *b, const build_sample *s, uint32_t at, const build_entry *e, vote_item *out) {
  uint32_t n = 0, shift = 0;
  for (uint32_t i = 0; i < s->n && n < VOTE_MAX_ITEMS; i++) {
    vote_item it = b->item[s->item + i].item;
    it.pos += shift;
    if (i != at) {
      out[n++] = it;
      continue;
    }
    dg_str rest = e->text, w;
    bool verb = it.upos == UPOS_VERB;
    uint32_t first = n;
    while (str_next(&rest, ' ', &w) && n < VOTE_MAX_ITEMS) {
      if (!w.n || str_eq(w, STR("/"))) continue;
      out[n] = (vote_item){sym_put(b->pool, w), it.pos, VOTE_WORD, verb && n > first ? UPOS_ADP : it.upos};
      n++;
      if (n - first == 4) break;
    }
    for (uint32_t k = first; k < n; k++) out[k].pos += k - first;
    if (n > first) shift += n - first - 1;
  }
  return n;
}

/* ---- training ---- */

typedef struct learner {
  int32_t *now;  /* [VOTE_BUCKETS][VOTE_TYPES] */
  int64_t *past; /* the same, each change times the step at which it was made */
  int64_t step;
} learner;

static void learn(learner *l, const vote_feature *f, uint32_t n, uint8_t type, uint32_t weight) {
  int64_t sum[VOTE_TYPES] = {0};
  for (uint32_t i = 0; i < n; i++)
    for (uint32_t k = 1; k < VOTE_TYPES; k++)
      sum[k] += (int64_t)l->now[(size_t)f[i].bucket * VOTE_TYPES + k] * f[i].value;
  uint8_t other = type == 1 ? 2 : 1;
  for (uint8_t k = 1; k < VOTE_TYPES; k++)
    if (k != type && sum[k] > sum[other]) other = k;
  l->step++;
  if (sum[type] - sum[other] >= (int64_t)MARGIN * 4) return;
  for (uint32_t i = 0; i < n; i++) {
    int32_t d = f[i].value * (int32_t)weight / 250;
    size_t at = (size_t)f[i].bucket * VOTE_TYPES;
    l->now[at + type] += d, l->now[at + other] -= d;
    l->past[at + type] += d * l->step, l->past[at + other] -= d * l->step;
  }
}

static uint32_t next_random(uint64_t *state) {
  *state = *state * 6364136223846793005u + 1442695040888963407u;
  return (uint32_t)(*state >> 33);
}

static void shuffle(uint32_t *order, uint32_t n, uint64_t *state) {
  for (uint32_t i = n; i > 1; i--) {
    uint32_t k = next_random(state) % i, t = order[i - 1];
    order[i - 1] = order[k], order[k] = t;
  }
}

/* One of the line's samples: pass 0 as it is written, later ones with some member in the place of one of its classes. */
static void one_sample(builder *b, learner *l, const build_sample *s, uint32_t pass, uint64_t *state) {
  vote_item item[VOTE_MAX_ITEMS];
  vote_feature f[VOTE_MAX_FEATURES];
  uint32_t at = UINT32_MAX, seen = 0;
  for (uint32_t i = 0; i < s->n && pass % 4 != 0; i++)
    if (b->item[s->item + i].cls != EV_ANY && next_random(state) % ++seen == 0) at = i;
  const build_entry *e = NULL;
  if (at != UINT32_MAX) {
    uint32_t total = members(b, b->item[s->item + at].cls), k = total ? next_random(state) % total : 0;
    e = member(b, b->item[s->item + at].cls, &k, CLASS_DEPTH);
  }
  uint32_t n = replaced(b, s, e ? at : UINT32_MAX, e, item);
  for (uint32_t i = 0; i < n; i++) item[i].sym = vote_key(sym_name(b->pool, item[i].sym));
  learn(l, f, vote_features(item, n, f), s->type, s->weight);
}

/* By how much weights are shortened: so that of 4,000 that are not nil one at most does not fit into a byte. */
static uint32_t shift_of(const int32_t *v, size_t n) {
  for (uint32_t shift = 0;; shift++) {
    size_t some = 0, large = 0;
    for (size_t i = 0; i < n; i++) {
      int32_t k = v[i] / (1 << shift);
      some += v[i] != 0;
      large += k > 127 || k < -127;
    }
    if (large <= some / 4000 || shift == 24) return shift;
  }
}

int8_t *learn_run(builder *b) {
  size_t cells = (size_t)VOTE_BUCKETS * VOTE_TYPES;
  int8_t *model = arena_zero(b->arena, cells, sizeof *model);
  learner l = {arena_zero(b->arena, cells, sizeof *l.now), arena_zero(b->arena, cells, sizeof *l.past), 0};
  uint32_t n = b->nsample, *order = arena_array(b->arena, n + 1, sizeof *order);
  uint64_t state = 1;
  for (uint32_t i = 0; i < n; i++) order[i] = i;
  for (uint32_t pass = 0; pass < PASSES; pass++) {
    shuffle(order, n, &state);
    for (uint32_t i = 0; i < n; i++) one_sample(b, &l, &b->sample[order[i]], pass, &state);
  }
  for (size_t i = 0; i < cells && l.step; i++) l.now[i] -= (int32_t)(l.past[i] / l.step);
  uint32_t shift = shift_of(l.now, cells);
  for (size_t i = 0; i < cells; i++) {
    int32_t v = l.now[i] / (1 << shift);
    model[i] = (int8_t)(v > 127 ? 127 : v < -127 ? -127 : v);
  }
  return model;
}

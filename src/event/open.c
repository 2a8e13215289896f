/* open: the event section of a pack, checked so that the matcher may trust every index. */
#include "pattern.h"
#include "vote.h"
#include "table.h"

static const size_t element[EVA_COUNT] = {
    [EVA_RULE] = sizeof(ev_rule),
    [EVA_PATTERN] = sizeof(ev_pattern),
    [EVA_SLOT] = sizeof(ev_slot),
    [EVA_CLASS] = sizeof(ev_class),
    [EVA_NAT] = sizeof(uint32_t),
    [EVA_NOUN] = sizeof(ev_member),
    [EVA_VAT] = sizeof(uint32_t),
    [EVA_VERB] = sizeof(ev_member),
    [EVA_PHRASE] = sizeof(ev_phrase),
    [EVA_WORD] = sizeof(uint32_t),
    [EVA_OP] = sizeof(ev_op),
    [EVA_RESULT] = sizeof(ev_result),
    [EVA_CTX] = sizeof(ev_ctx),
    [EVA_TEXT] = 1,
    [EVA_VOTE] = 1,
};

static bool arrays_ok(const char *p, size_t n, const void *at[EVA_COUNT], uint32_t count[EVA_COUNT]) {
  if (n < 8 + 8 * EVA_COUNT || ((uintptr_t)p & 7)) return false;
  const uint32_t *head = (const uint32_t *)(const void *)p;
  if (head[0] != EVENT_MAGIC || head[1] != EVENT_VERSION) return false;
  for (int k = 0; k < EVA_COUNT; k++) {
    uint64_t from = head[2 + 2 * k], num = head[3 + 2 * k];
    if ((from & 7) || from > n || num > (n - from) / element[k]) return false;
    at[k] = p + from;
    count[k] = (uint32_t)num;
  }
  return true;
}

static bool index_ok(const uint32_t *at, uint32_t n, const ev_member *m, uint32_t nm, const event_lexicon *x) {
  if (n == 0 || at[0] != 0 || at[n - 1] != nm) return false;
  for (uint32_t i = 0; i + 1 < n; i++)
    if (at[i] > at[i + 1]) return false;
  for (uint32_t i = 0; i < nm; i++)
    if (m[i].cls >= x->nclass || (m[i].phrase != DG_NONE && m[i].phrase >= x->nphrase)) return false;
  return true;
}

static bool patterns_ok(const event_lexicon *x) {
  for (uint32_t i = 0; i < x->npattern; i++) {
    const ev_pattern *p = &x->pattern[i];
    if (p->rule >= x->nrule || p->cls >= x->nclass || p->nslot > EV_MAX_SLOTS || p->slot > x->nslot ||
        p->nslot > x->nslot - p->slot)
      return false;
    for (uint32_t k = 0; k < p->nslot; k++) {
      const ev_slot *l = &x->slot[p->slot + k];
      if (l->cls != EV_ANY && l->cls >= x->nclass) return false;
      if (l->parent != EV_PRED && l->parent >= k) return false;
    }
  }
  for (uint32_t i = 0; i < x->nrule; i++) {
    const ev_rule *r = &x->rule[i];
    if (r->kind_a >= KIND_COUNT || r->kind_b >= KIND_COUNT) return false;
    if (r->type >= TYPE_COUNT || r->mode >= event_mode_count || r->file >= x->ntext || r->text >= x->ntext)
      return false;
    if (r->op != EV_NO_OP && r->op >= x->nop) return false;
  }
  return true;
}

static bool rest_ok(const event_lexicon *x) {
  for (uint32_t i = 0; i < x->nclass; i++) {
    const ev_class *c = &x->cls[i];
    if (c->name >= x->ntext || c->verb > x->npattern || c->nverb > x->npattern - c->verb || c->noun > x->npattern ||
        c->nnoun > x->npattern - c->noun)
      return false;
  }
  for (uint32_t i = 0; i < x->nphrase; i++) {
    const ev_phrase *p = &x->phrase[i];
    if (p->word > x->nword || p->n > x->nword - p->word || p->n == 0 || p->head >= p->n) return false;
  }
  for (uint32_t i = 0; i < x->nop; i++)
    if (x->op[i].name >= x->ntext || x->op[i].result > x->nresult || x->op[i].nresult > x->nresult - x->op[i].result)
      return false;
  for (uint32_t i = 0; i < x->nresult; i++)
    if (x->result[i].from >= TYPE_COUNT ||
        (x->result[i].to >= TYPE_COUNT && x->result[i].to != OPR_KEEP && x->result[i].to != OPR_DROP) ||
        x->result[i].to_mode >= event_mode_count)
      return false;
  for (uint32_t i = 0; i < x->nctx; i++)
    if (x->ctx[i].cls >= x->nclass) return false;
  return x->ntext > 0 && x->text[x->ntext - 1] == 0;
}

static void find_times(event_lexicon *x, const sym_table *syms) {
  static const char *const words[] = {
      "monday",   "tuesday", "wednesday", "thursday", "friday",  "saturday",  "sunday",    "january", "february",
      "march",    "april",   "may",       "june",     "july",    "august",    "september", "october", "november",
      "december", "jan.",    "feb.",      "mar.",     "apr.",    "jun.",      "jul.",      "aug.",    "sept.",
      "sep.",     "oct.",    "nov.",      "dec.",     "today",   "yesterday", "tomorrow",  "tonight", "day",
      "week",     "weekend", "month",     "year",     "hour",    "minute",    "morning",   "evening", "afternoon",
      "night",    "time",    "moment",    "decade",   "century", "midnight"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    dg_sym k = sym_find(syms, str_of(words[i]));
    if (k == DG_NONE) continue;
    uint32_t at = x->ntime++;
    for (; at > 0 && x->time[at - 1] > k; at--) x->time[at] = x->time[at - 1];
    x->time[at] = k;
  }
}

/* The type of "{told as accuse}" (names of classes are in small letters); TYPE_NONE: anything. */
static uint8_t told_type(dg_str name) {
  for (uint8_t t = 1; t < TYPE_COUNT; t++) {
    const char *fact = event_type_fact[t].name;
    uint32_t i = 0;
    while (i < name.n && fact[i] && name.p[i] == fact[i] + ('a' - 'A')) i++;
    if (i == name.n && !fact[i]) return t;
  }
  return TYPE_NONE;
}

/* Words the matcher knows by name. */
static void find_words(event_lexicon *x, const sym_table *syms) {
  static const char *const same[][2] = {{"upon", "on"},          {"onto", "on"},        {"towards", "to"},
                                        {"toward", "to"},        {"amongst", "among"},  {"amid", "over"},
                                        {"concerning", "about"}, {"regarding", "about"}};
  for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
    dg_sym from = sym_find(syms, str_of(same[i][0])), to = sym_find(syms, str_of(same[i][1]));
    if (from == DG_NONE || to == DG_NONE) continue;
    x->same[x->nsame][0] = from;
    x->same[x->nsame++][1] = to;
  }
  x->of = sym_find(syms, STR("of")), x->by = sym_find(syms, STR("by")), x->to = sym_find(syms, STR("to"));
  x->for_ = sym_find(syms, STR("for")), x->from = sym_find(syms, STR("from"));
  x->against = sym_find(syms, STR("against")), x->on = sym_find(syms, STR("on")), x->with = sym_find(syms, STR("with"));
  x->over = sym_find(syms, STR("over")), x->about = sym_find(syms, STR("about"));
  find_times(x, syms);
  x->would = sym_find(syms, STR("would"));
  static const char *const places[] = {"in",     "at",         "near",    "outside", "across", "inside",
                                       "around", "throughout", "against", "into",    "within", "over"};
  for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
    dg_sym k = sym_find(syms, str_of(places[i]));
    if (k != DG_NONE) x->place[x->nplace++] = k;
  }
  x->promise = x->refuse = x->demand = x->stop = DG_NONE;
  for (uint32_t k = 0; k < x->nop; k++) {
    const char *name = x->text + x->op[k].name;
    if (strcmp(name, "PROMISE") == 0)
      x->promise = k;
    else if (strcmp(name, "REFUSE") == 0)
      x->refuse = k;
    else if (strcmp(name, "STOP") == 0)
      x->stop = k;
    else if (strcmp(name, "DEMAND") == 0)
      x->demand = k;
  }
  static const char *const listed[LISTED_COUNT] = {
#define X(a, b) b,
      LISTED(X)
#undef X
  };
  for (uint32_t i = 0; i < LISTED_COUNT; i++) x->listed[i] = DG_NONE;
  x->partitive = DG_NONE;
  for (uint32_t i = 0; i < TYPE_COUNT; i++) x->told[i] = x->plain[i] = DG_NONE;
  for (uint32_t k = 0; k < x->nclass; k++) {
    dg_str name = str_of(x->text + x->cls[k].name);
    if (str_eq(name, STR("{partitives}"))) x->partitive = k;
    if (str_begins(name, STR("{plain as "))) x->plain[told_type(str_cut(name.p, 10, name.n - 1))] = k;
    for (uint32_t i = 0; i < LISTED_COUNT && str_begins(name, STR("{listed as ")); i++)
      if (str_eq(str_cut(name.p, 11, name.n - 1), str_of(listed[i]))) x->listed[i] = k;
    if (str_begins(name, STR("{told as "))) x->told[told_type(str_cut(name.p, 9, name.n - 1))] = k;
  }
}

dg_rc event_open(const void *bytes, size_t n, const sym_table *syms, dg_arena *a, const event_lexicon **out,
                 dg_err *err) {
  static const uint32_t none[1] = {0};
  event_lexicon *x = arena_zero(a, 1, sizeof *x);
  if (!bytes) { /* no event section: a pack that is being built */
    x->nat = x->vat = none;
    x->nnat = x->nvat = 1;
    x->text = "";
    x->ntext = 1;
    find_words(x, syms);
    *out = x;
    return DG_OK;
  }
  const void *at[EVA_COUNT];
  uint32_t count[EVA_COUNT];
  if (!arrays_ok(bytes, n, at, count))
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's event section is damaged: build the lexicon again");
  *x = (event_lexicon){.rule = at[EVA_RULE],
                       .pattern = at[EVA_PATTERN],
                       .slot = at[EVA_SLOT],
                       .cls = at[EVA_CLASS],
                       .nat = at[EVA_NAT],
                       .vat = at[EVA_VAT],
                       .noun = at[EVA_NOUN],
                       .verb = at[EVA_VERB],
                       .phrase = at[EVA_PHRASE],
                       .word = at[EVA_WORD],
                       .op = at[EVA_OP],
                       .result = at[EVA_RESULT],
                       .ctx = at[EVA_CTX],
                       .text = at[EVA_TEXT],
                       .vote = at[EVA_VOTE],
                       .nrule = count[EVA_RULE],
                       .npattern = count[EVA_PATTERN],
                       .nslot = count[EVA_SLOT],
                       .nclass = count[EVA_CLASS],
                       .nnat = count[EVA_NAT],
                       .nnoun = count[EVA_NOUN],
                       .nvat = count[EVA_VAT],
                       .nverb = count[EVA_VERB],
                       .nphrase = count[EVA_PHRASE],
                       .nword = count[EVA_WORD],
                       .nop = count[EVA_OP],
                       .nresult = count[EVA_RESULT],
                       .nctx = count[EVA_CTX],
                       .ntext = count[EVA_TEXT]};
  if (count[EVA_VOTE] != VOTE_BUCKETS * VOTE_TYPES || !patterns_ok(x) || !rest_ok(x) ||
      !index_ok(x->nat, x->nnat, x->noun, x->nnoun, x) || !index_ok(x->vat, x->nvat, x->verb, x->nverb, x))
    return err_set(err, DG_EENV, NULL, 0, 0, "the pack's event section is damaged: build the lexicon again");
  uint64_t *context = arena_zero(a, x->nclass + 1, sizeof *context);
  for (uint32_t i = 0; i < x->nctx; i++) context[x->ctx[i].cls] |= x->ctx[i].context;
  x->class_context = context;
  find_words(x, syms);
  gate_open(x, a);
  *out = x;
  return DG_OK;
}

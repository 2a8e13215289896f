/* why: what the lexicon sees in a sentence, for people: the clauses, the lines that match each predicate and how, the lines
 * that nearly match and what they lack, the operators, what came of it. */
#include "deed.h"
#include "table.h"

#define SHOWN 3 /* matches and near misses of one predicate */

static void put_str(dg_buf *b, dg_str s) { buf_put(b, s.p, s.n); }

static void put_phrase(dg_buf *b, const dg_doc *d, uint32_t token) {
  uint32_t m = side_mention(d, token);
  uint32_t first = token, last = token;
  if (m != DG_NONE && d->mention[m].end > d->mention[m].begin)
    first = d->mention[m].begin, last = d->mention[m].end - 1;
  buf_puts(b, "\"");
  put_str(b, str_cut(d->body.p, d->begin[first], d->end[last]));
  buf_puts(b, "\"");
}

static const char *role_name(uint8_t role) {
  switch (role) {
  case EVR_POSS:
    return "of";
  case EVR_NMOD:
    return "with";
  case EVR_MOD:
    return "modifier";
  case EVR_WORD:
    return "word";
  default:
    return role < 9 ? arg_role_name[role] : "?";
  }
}

static void put_slot(dg_buf *b, const event_lexicon *x, const dg_doc *d, const ev_slot *l) {
  dg_str prep = l->prep ? doc_name(d, l->prep) : STR("");
  if (l->prep)
    put_str(b, prep);
  else
    buf_puts(b, role_name(l->role));
  buf_puts(b, " ");
  if (l->flag & EVS_MANY)
    buf_puts(b, "A and B");
  else if (l->flag & EVS_A)
    buf_puts(b, "A");
  else if (l->flag & EVS_B)
    buf_puts(b, "B");
  else if (l->cls != EV_ANY)
    buf_puts(b, x->text + x->cls[l->cls].name);
  else
    buf_puts(b, "X");
}

/* "impose(subj A, obj {sanctions}, on B)": a line as it was understood. */
static void put_pattern(dg_buf *b, const event_lexicon *x, const dg_doc *d, const ev_pattern *p) {
  buf_puts(b, x->text + x->cls[p->cls].name);
  if (p->particle) {
    buf_puts(b, " ");
    put_str(b, doc_name(d, p->particle));
  }
  buf_puts(b, "(");
  for (uint32_t k = 0; k < p->nslot; k++) {
    const ev_slot *l = &x->slot[p->slot + k];
    buf_puts(b, k ? ", " : "");
    if (l->flag & EVS_OPTIONAL) buf_puts(b, "perhaps ");
    put_slot(b, x, d, l);
    if (l->parent != EV_PRED) buf_printf(b, " under %u", (unsigned)l->parent + 1);
  }
  buf_puts(b, ")");
}

static void put_match(dg_buf *b, const deeds *s, const ev_match *m) {
  const event_lexicon *x = s->x;
  const ev_pattern *p = &x->pattern[m->pattern];
  const ev_rule *r = &x->rule[p->rule];
  const char *what = r->op != EV_NO_OP ? x->text + x->op[r->op].name : r->type ? event_type_fact[r->type].name : "NONE";
  buf_printf(b, "%-9s %3d  %s:%u  %s\n                 ", what, m->score, x->text + r->file, r->line,
             x->text + r->text);
  put_pattern(b, x, s->d, p);
  buf_puts(b, "\n");
  for (uint32_t k = 0; k < p->nslot; k++) {
    if (m->lacking != DG_NONE && k > m->lacking) break;
    buf_puts(b, "                   ");
    put_slot(b, x, s->d, &x->slot[p->slot + k]);
    if (k == m->lacking)
      buf_puts(b, ": nothing fits");
    else if (m->bind[k] == DG_NONE)
      buf_puts(b, ": not there");
    else {
      buf_puts(b, " = ");
      put_phrase(b, s->d, m->bind[k]);
    }
    buf_puts(b, "\n");
  }
}

/* The best few of a run of matches with one predicate, best first. */
static void put_best(dg_buf *b, const deeds *s, const ev_match *m, uint32_t n, const char *label) {
  int32_t limit = INT32_MAX;
  uint32_t shown = 0, last = DG_NONE;
  while (shown < SHOWN && shown < n) {
    uint32_t best = DG_NONE;
    for (uint32_t i = 0; i < n; i++) {
      bool after = m[i].score < limit || (m[i].score == limit && last != DG_NONE && i > last);
      if (after && (best == DG_NONE || m[i].score > m[best].score)) best = i;
    }
    if (best == DG_NONE) break;
    buf_printf(b, "    %-8s ", shown ? "" : label);
    put_match(b, s, &m[best]);
    limit = m[best].score;
    last = best;
    shown++;
  }
  if (n > shown) buf_printf(b, "             and %u more\n", n - shown);
}

static uint32_t run_of(const ev_match *m, uint32_t n, uint32_t token, uint32_t *first) {
  uint32_t i = 0, k = 0;
  while (i < n && m[i].token != token) i++;
  *first = i;
  while (i + k < n && m[i + k].token == token) k++;
  return k;
}

static void put_clause(dg_buf *b, const dg_doc *d, uint32_t token) {
  static const char *const flags[] = {"negated", "passive",      "quoted", "reported",  "condition",   "question",
                                      "future",  "modal",        "must",   "perfect",   "progressive", "imperative",
                                      "purpose", "hypothetical", "before", "pluperfect"};
  uint32_t c = d->clause_at[token];
  buf_puts(b, "  ");
  put_str(b, doc_form(d, token));
  if (c == DG_NONE) {
    buf_puts(b, "  (a noun)\n");
    return;
  }
  const doc_clause *k = &d->clause[c];
  buf_puts(b, "  (");
  put_str(b, doc_name(d, k->lemma));
  for (uint32_t g = k->arg; g < k->arg + k->narg; g++) {
    buf_printf(b, ", %s ", arg_role_name[d->args[g].role]);
    if (d->args[g].prep) {
      put_str(b, doc_name(d, d->args[g].prep));
      buf_puts(b, " ");
    }
    put_str(b, doc_form(d, d->args[g].head));
  }
  buf_puts(b, ")");
  for (uint32_t i = 0; i < sizeof flags / sizeof *flags; i++)
    if (k->flag >> i & 1) buf_printf(b, " %s", flags[i]);
  if (k->source != DG_NONE) {
    buf_puts(b, " told by ");
    put_phrase(b, d, k->source);
  }
  buf_puts(b, "\n");
}

static void put_side(dg_buf *b, const dg_doc *d, const char *label, const deed_side *s) {
  buf_printf(b, "%s", label);
  if (!s->n) buf_puts(b, " -");
  for (uint8_t i = 0; i < s->n; i++) {
    buf_puts(b, i ? ", " : " ");
    put_phrase(b, d, s->token[i]);
    uint32_t m = side_mention(d, s->token[i]);
    if (side_known(d, m)) {
      buf_puts(b, " ");
      put_str(b, doc_name(d, d->mention[m].code));
    }
  }
}

static void put_deed(dg_buf *b, const deeds *s, const deed *e) {
  static const char *const modality[] = {"asserted", "negated", "future", "hypothetical", "demanded", "historical"};
  buf_printf(b, "    %-8s %s%s%s %s", "gives", e->type ? event_type_fact[e->type].name : "nothing (NONE)",
             e->mode ? "-" : "", event_mode_name(e->mode), modality[e->modality]);
  put_side(b, s->d, "; actor", &e->actor);
  put_side(b, s->d, "; recipient", &e->recipient);
  if (e->op != DG_NONE) {
    const ev_rule *r = &s->x->rule[s->x->pattern[s->m.match[e->op].pattern].rule];
    buf_printf(b, "; by operator %s (%s:%u)", s->x->text + s->x->op[r->op].name, s->x->text + r->file, r->line);
  } else if (e->composed)
    buf_puts(b, "; by its tense");
  if (e->absorbed) buf_puts(b, "; part of another event");
  buf_puts(b, "\n");
}

void event_why(const event_lexicon *x, dg_doc *d, dg_buf *b) {
  deeds s;
  deeds_find(&s, x, d, true);
  if (!s.at) {
    buf_puts(b, "nothing was parsed\n");
    return;
  }
  deeds_modality(&s);
  for (uint32_t t = 0; t < d->T; t++) {
    uint32_t first, near_first, n = run_of(s.m.match, s.m.n, t, &first),
                                near = run_of(s.m.near, s.m.nnear, t, &near_first);
    if (d->clause_at[t] == DG_NONE && !n) continue;
    put_clause(b, d, t);
    if (n) put_best(b, &s, s.m.match + first, n, "matches");
    if (near) put_best(b, &s, s.m.near + near_first, near, "nearly");
    if (!n && !near) buf_puts(b, "    no line begins with this word\n");
    if (s.at[t] != DG_NONE) put_deed(b, &s, &s.v[s.at[t]]);
  }
}

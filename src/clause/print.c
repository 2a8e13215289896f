/* print: clauses as lines for people. Reads clause, args and tokens; writes to a buffer.
 *
 *   impose(subj=Japan, obj=sanctions, on=Iran) past, asserted, reported by minister */
#include "clause/clause.h"

static void put_str(dg_buf *out, dg_str s) { buf_put(out, s.p, s.n); }

/* The head, with the rest of a name: "Kofi Annan". */
static void put_head(const dg_doc *d, uint32_t t, dg_buf *out) {
  put_str(out, doc_form(d, t));
  for (uint32_t x = t + 1; x < d->T && d->head[x] == t && d->rel[x] == REL_FLAT; x++) {
    buf_puts(out, " ");
    put_str(out, doc_form(d, x));
  }
}

static void put_arg(const dg_doc *d, const doc_arg *a, dg_buf *out) {
  if (a->role == ARG_OBL && a->prep)
    put_str(out, doc_name(d, a->prep));
  else
    buf_puts(out, arg_role_name[a->role]);
  if ((a->role == ARG_COMP || a->role == ARG_PRED || a->role == ARG_TIME) && a->prep) {
    buf_puts(out, ":");
    put_str(out, doc_name(d, a->prep));
  }
  buf_puts(out, "=");
  put_head(d, a->head, out);
}

static void put_flags(const dg_doc *d, const doc_clause *c, dg_buf *out) {
  static const struct {
    uint32_t flag;
    const char *name;
  } names[] = {{CL_NEG, "negated"},
               {CL_FUTURE, "future"},
               {CL_MODAL, "modal"},
               {CL_MUST, "must"},
               {CL_CONDITION, "condition"},
               {CL_QUESTION, "question"},
               {CL_HYPOTHETICAL, "hypothetical"},
               {CL_IMPERATIVE, "imperative"},
               {CL_PURPOSE, "purpose"},
               {CL_BEFORE, "before"}};
  static const char *const kind[] = {"", " copula", " nominal", " participle"};
  static const char *const tense[] = {"", "past", "present", ""};
  buf_puts(out, kind[c->kind]);
  const char *sep = " ";
  if (*tense[c->tense]) buf_printf(out, "%s%s", sep, tense[c->tense]), sep = ", ";
  bool plain = true;
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (c->flag & names[i].flag) buf_printf(out, "%s%s", sep, names[i].name), sep = ", ", plain = false;
  if (plain && c->tense) buf_printf(out, "%sasserted", sep), sep = ", ";
  if (c->flag & CL_PLUPERFECT) buf_printf(out, "%spluperfect", sep), sep = ", ";
  if (c->flag & CL_QUOTED) buf_printf(out, "%squoted", sep), sep = ", ";
  if (c->flag & CL_REPORTED) {
    buf_printf(out, "%sreported", sep);
    if (c->source != DG_NONE) {
      buf_puts(out, " by ");
      put_head(d, c->source, out);
    }
  }
}

void clause_print_one(const dg_doc *d, uint32_t clause, dg_buf *out) {
  const doc_clause *c = &d->clause[clause];
  put_str(out, doc_name(d, c->lemma));
  if (c->particle) {
    buf_puts(out, " ");
    put_str(out, doc_name(d, c->particle));
  }
  buf_puts(out, "(");
  for (uint32_t i = 0; i < c->narg; i++) {
    if (i) buf_puts(out, ", ");
    put_arg(d, &d->args[c->arg + i], out);
  }
  buf_puts(out, ")");
  put_flags(d, c, out);
}

/* Clauses are in order of sentences: the first of this one by bisection. */
void clause_print(const dg_doc *d, uint32_t sent, dg_buf *out) {
  uint32_t lo = 0, hi = d->C;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (d->clause[mid].sent < sent)
      lo = mid + 1;
    else
      hi = mid;
  }
  for (uint32_t c = lo; c < d->C && d->clause[c].sent == sent; c++) {
    buf_puts(out, "    ");
    clause_print_one(d, c, out);
    buf_puts(out, "\n");
  }
}

/* api_series: counts and scores by period. Reads the rollup. */
#include "serve/desk.h"

#define PERIODS 20000 /* most of a reply */

/* Both directions: sums; of the sources as many as the side with more of them has, since the same may stand on both. */
static void add_rows(series_row *to, const series_row *from, size_t n) {
  for (size_t i = 0; i < n; i++) {
    to[i].n += from[i].n;
    to[i].score10 += from[i].score10;
    for (int k = 0; k < 5; k++) to[i].quad[k] += from[i].quad[k];
    for (int k = 0; k < STORE_TYPES; k++) to[i].type[k] += from[i].type[k];
    if (from[i].sources > to[i].sources) to[i].sources = from[i].sources;
  }
}

static bool query_of(call *c, series_query *q, bool *either, bool *nobody) {
  report_who actor, recipient;
  dg_day from, to;
  if (!call_params(c, "actor recipient by from to either") || !param_days(c, &from, &to) ||
      !param_who(c, "actor", to, &actor) || !param_who(c, "recipient", to, &recipient) ||
      !param_flag(c, "either", either))
    return false;
  const dg_str by = param_str(c, "by");
  q->by = SERIES_MONTH;
  for (int i = 0; by.n; i++) {
    if (i == SERIES_PERIODS) {
      call_refuse(c, 400, "The parameter `by` wants day, week or month.");
      return false;
    }
    if (!str_eq(by, str_of(series_by_name[i]))) continue;
    q->by = (series_by)i;
    break;
  }
  dg_day first = DAY_NONE, last = DAY_NONE;
  store_span(c->s, &first, &last);
  q->q = (store_query){actor.actor, recipient.actor, from != DAY_NONE ? from : first, to != DAY_NONE ? to : last};
  q->actor_name = actor.name;
  q->recipient_name = recipient.name;
  *nobody = actor.actor == DG_NONE || recipient.actor == DG_NONE;
  const int64_t days = q->q.from == DAY_NONE || q->q.to == DAY_NONE ? 0 : (int64_t)q->q.to - q->q.from;
  if (days / (q->by == SERIES_DAY ? 1 : q->by == SERIES_WEEK ? 7 : 28) <= PERIODS) return true;
  call_refuse(c, 400, "That is more than %d periods; ask for fewer days, or for weeks or months.", PERIODS);
  return false;
}

void api_series(call *c) {
  series_query q = {0};
  series_row *row = NULL, *back = NULL;
  size_t n = 0, nback = 0;
  bool either = false, nobody = false;
  dg_err err = {0};
  if (!query_of(c, &q, &either, &nobody)) return;
  const bool dated = q.q.from != DAY_NONE && q.q.to != DAY_NONE;    /* an empty store has no days */
  dg_rc rc = dated ? series_make(c->s, &q, &row, &n, &err) : DG_OK; /* nobody: an actor without deeds; rows of zeros */
  if (rc == DG_OK && dated && either && !nobody && q.q.actor != q.q.recipient) {
    series_query other = q;
    other.q.actor = q.q.recipient;
    other.q.recipient = q.q.actor;
    other.actor_name = q.recipient_name;
    other.recipient_name = q.actor_name;
    rc = series_make(c->s, &other, &back, &nback, &err);
    if (rc == DG_OK && nback == n) add_rows(row, back, n);
  }
  if (rc == DG_OK) {
    buf_puts(c->b, "{");
    put_key(c->b, "by", str_of(series_by_name[q.by]));
    put_day(c->b, "from", q.q.from);
    put_day(c->b, "to", q.q.to);
    out_key(c->b, "items");
    report_series_json(c->b, &q, row, n);
    buf_puts(c->b, "}\n");
  } else
    call_fail(c, &err);
  mem_free(row);
  mem_free(back);
}

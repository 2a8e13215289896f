/* api_said: statements, the newest first, and one of them. Reads the store. */
#include "serve/desk.h"
#include "store/said.h"

/* The words asked for and, where somebody of an actor is spoken of, his name. */
static void words_of(const store_said_query *q, dg_str asked, dg_buf *out) {
  buf_put(out, asked.p, asked.n);
  buf_puts(out, " ");
  buf_put(out, q->words.p, q->words.n);
}

static void put_page(call *c, store_said_query *q, uint32_t limit) {
  dg_err err = {0};
  store_said *list = store_said_open(c->s, q, &err);
  store_statement one;
  uint32_t n = 0;
  bool more = false;
  dg_day day = DAY_NONE;
  int64_t row = 0;
  buf_puts(c->b, "{\"items\":[");
  while (list && store_said_next(list, &one)) {
    if (n == limit) {
      more = true;
      break;
    }
    if (n++) buf_puts(c->b, ",\n");
    report_statement_json(c->b, c->s, &one);
    day = one.day;
    row = one.row;
  }
  if (list) store_said_close(list, &err);
  put_next(c, 'q', more, day, (uint64_t)row);
  if (err.rc != DG_OK) call_fail(c, &err);
}

void api_statements(call *c) {
  report_who speaker, about;
  uint32_t limit;
  cursor from;
  store_said_query q = {.newest = true};
  dg_buf words = {0};
  if (!call_params(c, "speaker voice about q from to limit cursor") || !param_page(c, 'q', &limit, &from) ||
      !param_days(c, &q.from, &q.to) || !param_who(c, "speaker", q.to, &speaker) ||
      !param_who(c, "about", q.to, &about))
    return;
  q.speaker = speaker.actor;
  q.speaker_name = param_has(c, "voice") ? param_str(c, "voice") : speaker.name;
  report_about(&about, &q);
  words_of(&q, param_str(c, "q"), &words);
  q.words = str_make(words.p, (uint32_t)words.n);
  if (from.there) {
    q.after_day = from.day;
    q.after_row = (int64_t)from.id;
  }
  if (words.failed)
    call_refuse(c, 503, "Out of memory.");
  else
    put_page(c, &q, limit);
  buf_free(&words);
}

void api_statement(call *c) {
  dg_err err = {0};
  store_statement one;
  if (!call_params(c, "")) return;
  const store_said_query q = {
      .speaker = STORE_ANY, .about = STORE_ANY, .from = DAY_NONE, .to = DAY_NONE, .id = c->part[0]};
  store_said *list = store_said_open(c->s, &q, &err);
  const bool found = list && store_said_next(list, &one);
  if (found) {
    report_statement_json(c->b, c->s, &one);
    buf_puts(c->b, "\n");
  }
  if (list) store_said_close(list, &err);
  if (err.rc != DG_OK)
    call_fail(c, &err);
  else if (!found)
    call_refuse(c, 404, "There is no statement %.*s in this database.", (int)(c->part[0].n < 80 ? c->part[0].n : 80),
                c->part[0].p);
}

/* api_export: verdicts as the gold records that `dragoman eval` reads, one JSON line each: a sentence and the event that a person saw in it.
 *
 *   right     the deed's type and sides              wrong, with an expected event   what was expected
 *   missing   what was expected                      wrong without                   event NONE: nothing is to be coded from it
 */
#include "serve/desk.h"

static void add_code(dg_buf *b, dg_str code) {
  if (!code.n) return;
  buf_puts(b, b->n ? ",{\"code\":" : "{\"code\":");
  out_string(b, code);
  buf_puts(b, "}");
}

/* What a reviewer wrote: codes or names, several between semicolons. */
static void add_named(call *c, dg_buf *b, dg_str text, dg_day day) {
  dg_str one;
  while (text.n && str_next(&text, ';', &one)) {
    dg_side side;
    one = str_trim(one);
    bool code = one.n == 3;
    for (uint32_t i = 0; i < one.n && code; i++) code = one.p[i] >= 'A' && one.p[i] <= 'Z';
    if (code)
      add_code(b, str_eq(one, STR("UNO")) || str_eq(one, STR("EUR")) ? STR("IGO") : one);
    else if (one.n && dg_engine_resolve(c->d->engine, one, day, &side))
      add_code(b, side.code);
  }
}

typedef struct sides {
  call *c;
  dg_buf side[2];
} sides;

static void add_side(void *self, uint8_t role, uint32_t party, dg_str text) {
  sides *s = self;
  store_party p;
  (void)text;
  if (role < 2 && party && store_party_get(s->c->s, party, &p)) add_code(&s->side[role], p.code);
}

static void one_line(void *self, const store_review *r) {
  call *c = self;
  sides s = {.c = c};
  store_evidence e;
  const bool right = str_eq(r->verdict, STR("right")), none = !right && !(r->expected && r->event.n);
  if (!r->text.n) return; /* an event of another system: there is no sentence to code */
  if (right && store_evidence_get(c->s, r->deed, &e) && e.mention)
    store_sides(c->s, e.mention, add_side, &s);
  else if (!right && !none) {
    add_named(c, &s.side[0], r->actor, r->told);
    add_named(c, &s.side[1], r->recipient, r->told);
  }
  dg_buf *b = c->b;
  buf_printf(b, "{\"id\":\"review-%lld\"", (long long)r->id);
  put_day(b, "date", r->told);
  put_key(b, "text", r->text);
  put_key(b, "event", none ? STR("NONE") : right ? r->type : r->event);
  for (int i = 0; i < 2; i++) {
    buf_puts(b, i ? ",\"recipient\":[" : ",\"actor\":[");
    if (s.side[i].n) buf_put(b, s.side[i].p, s.side[i].n);
    buf_puts(b, "]");
    b->failed |= s.side[i].failed;
    buf_free(&s.side[i]);
  }
  put_key(b, "verdict", r->verdict);
  put_key(b, "story", r->story);
  buf_puts(b, "}\n");
}

void api_export(call *c) {
  const store_review_query q = {0};
  dg_err err = {0};
  if (!call_params(c, "")) return;
  c->out->type = "application/x-ndjson";
  if (store_reviews(c->s, &q, one_line, c, &err) != DG_OK) call_fail(c, &err);
}

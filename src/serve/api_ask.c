/* api_ask: a question in English, answered from the database. Runs the desk's worker; reads the store. */
#include <json-c/json.h>

#include "answer/answer.h"
#include "serve/desk.h"

#define QUESTION_MOST 1000u

static void answer(call *c, dg_str text, dg_day as_of) {
  dg_err err = {0};
  ask_question q;
  ask_reply r = {0};
  if (!str_trim(text).n || text.n > QUESTION_MOST) {
    call_refuse(c, 400, "The question `q` must have 1 to %u bytes.", QUESTION_MOST);
    return;
  }
  dg_rc rc = ask_understand(c->d->engine, c->d->worker, text, as_of, &q, &err);
  if (rc == DG_OK) rc = ask_answer(c->s, &q, &r, &err);
  if (rc == DG_OK)
    ask_json(c->b, text, &q, &r);
  else
    call_fail(c, &err);
  ask_reply_free(&r);
}

void api_ask(call *c) {
  dg_day as_of = c->in->today;
  if (!str_eq(c->in->method, STR("POST"))) {
    if (call_params(c, "q as_of") && param_day(c, "as_of", &as_of)) answer(c, param_str(c, "q"), as_of);
    return;
  }
  dg_str text;
  struct json_object *o = call_params(c, "") ? call_json(c, "q as_of") : NULL;
  if (!o) return;
  if (json_text(c, o, "q", QUESTION_MOST, &text) && json_day(c, o, "as_of", &as_of)) answer(c, text, as_of);
  json_object_put(o);
}

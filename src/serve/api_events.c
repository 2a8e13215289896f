/* api_events: deeds, and one deed with all its tellings. Reads the store. */
#include "serve/desk.h"
#include "store/said.h"

static bool page_of(call *c, store_deed_page *q, cursor *from, bool *nobody) {
  report_who actor, recipient;
  uint32_t quad = 0;
  dg_day first, last;
  if (!call_params(c, "actor recipient type quad from to q story either limit cursor") ||
      !param_page(c, 'e', &q->limit, from) || !param_days(c, &first, &last) || !param_who(c, "actor", last, &actor) ||
      !param_who(c, "recipient", last, &recipient) || !param_uint(c, "quad", 1, 4, &quad) ||
      !param_type(c, "type", &q->type) || !param_flag(c, "either", &q->either))
    return false;
  q->actor = actor.actor;
  q->recipient = recipient.actor;
  q->actor_name = actor.name;
  q->recipient_name = recipient.name;
  q->from = first;
  q->to = last;
  q->quad = (uint8_t)quad;
  q->words = param_str(c, "q");
  q->story = param_str(c, "story");
  q->after = from->there;
  q->after_day = from->day;
  q->after_id = from->id;
  *nobody = actor.actor == DG_NONE || recipient.actor == DG_NONE;
  return true;
}

void api_events(call *c) {
  store_deed_page q = {0};
  cursor from;
  bool nobody, more = false;
  uint32_t n = 0;
  dg_day day = DAY_NONE;
  uint64_t id = 0;
  dg_err err = {0};
  if (!page_of(c, &q, &from, &nobody)) return;
  store_deed *deed = mem_get(q.limit * sizeof *deed);
  dg_rc rc = deed ? DG_OK : err_set(&err, DG_ENOMEM, NULL, 0, 0, "Out of memory");
  if (rc == DG_OK && !nobody) rc = store_deed_page_get(c->s, &q, deed, &n, &more, &day, &id, &err);
  if (rc == DG_OK) {
    buf_puts(c->b, "{\"items\":[");
    for (uint32_t i = 0; i < n; i++) {
      if (i) buf_puts(c->b, ",\n");
      report_deed_json(c->b, c->s, &c->names, &deed[i]);
    }
    put_next(c, 'e', more, day, id);
  } else
    call_fail(c, &err);
  mem_free(deed);
}

/* ---- one deed ---- */

typedef struct tellings {
  call *c;
  const store_deed *deed;
  bool first;
} tellings;

static void telling(void *self, const store_mention *m) {
  tellings *t = self;
  dg_buf *b = t->c->b;
  store_party p;
  buf_puts(b, t->first ? "{" : ",\n{");
  t->first = false;
  put_key(b, "event", m->event);
  put_key(b, "story", m->story);
  put_uint(b, "sentence", m->sentence);
  put_day(b, "date", m->day);
  put_day(b, "told", m->told);
  put_key(b, "text", m->text);
  put_key(b, "url", m->url);
  put_key(b, "publisher", m->publisher);
  put_key(b, "title", m->title);
  put_key(b, "modality", m->modality);
  out_key(b, "confidence");
  out_fixed(b, m->confidence, 3, true);
  put_key(b, "rule", m->rule);
  put_key(b, "trigger", m->trigger);
  put_optional(b, "place", m->place);
  out_key(b, "attributed_to");
  if (m->attributed && store_party_get(t->c->s, m->attributed, &p))
    report_actor(b, t->c->s, &t->c->names, p.actor, m->attributed);
  else
    buf_puts(b, "null");
  put_uint(b, "copy_of", m->cluster);
  report_marks(b, t->c->s, t->deed, m->mention, m->text, m->trigger);
  buf_puts(b, "}");
}

void api_event(call *c) {
  uint64_t id;
  store_deed deed;
  dg_err err = {0};
  tellings t = {c, &deed, true};
  if (!call_params(c, "") || !call_id(c, c->part[0], &id)) return;
  if (!store_deed_get(c->s, id, &deed) || !report_deed_json(c->b, c->s, &c->names, &deed)) {
    if (store_ok(c->s))
      call_refuse(c, 404, "There is no event %.*s in this database.", (int)c->part[0].n, c->part[0].p);
    return;
  }
  put_back(c->b);
  buf_puts(c->b, ",\"tellings\":[");
  if (store_mentions(c->s, id, telling, &t, &err) != DG_OK) {
    call_fail(c, &err);
    return;
  }
  buf_puts(c->b, "]}\n");
}

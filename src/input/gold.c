/* gold: a line of a gold file: a sentence and the event that a person saw in it. Either the sides are marked in the text
 * (`actor`: [start, end) in code points), or they are lists of objects with a `code`. */
#include "input/input.h"
#include "input/json.h"

static uint32_t codes(struct json_object *o, const char *name, dg_str *out) {
  struct json_object *list, *code;
  uint32_t n = 0;
  if (!json_object_object_get_ex(o, name, &list) || !json_object_is_type(list, json_type_array)) return 0;
  for (size_t i = 0; i < json_object_array_length(list) && n < GOLD_SIDES; i++) {
    struct json_object *one = json_object_array_get_idx(list, i);
    if (!json_object_is_type(one, json_type_object) || !json_object_object_get_ex(one, "code", &code)) continue;
    dg_str s = str_make(json_object_get_string(code), (uint32_t)json_object_get_string_len(code));
    if (s.n) out[n++] = s;
  }
  return n;
}

dg_rc in_gold_open(const in_record *r, in_gold *out, dg_err *err) {
  struct json_object *o = json_line_object(r, err);
  if (!o) return err && err->rc == DG_ENOMEM ? DG_ENOMEM : DG_EINPUT;
  in_gold g = {.keep = o, .date = DG_DATE_NONE};
  dg_str day = json_field(o, JSON_NAMES("date"));
  g.id = json_field(o, JSON_NAMES("id"));
  g.text = json_field(o, JSON_NAMES("text"));
  g.event = json_field(o, JSON_NAMES("event"));
  g.marked = json_span(o, "actor", g.text, g.actor) && json_span(o, "recipient", g.text, g.recipient);
  if (!g.marked) {
    g.nactor = codes(o, "actor", g.actor_code);
    g.nrecipient = codes(o, "recipient", g.recipient_code);
  }
  if (day.n) g.date = day_parse(day);
  if (g.text.n && g.event.n) {
    *out = g;
    return DG_OK;
  }
  json_object_put(o);
  return err_set(err, DG_EINPUT, r->name, r->line, 0, "a gold record needs a text and an event");
}

void in_gold_close(in_gold *g) {
  json_object_put(g->keep);
  *g = (in_gold){0};
}

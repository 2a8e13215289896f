/* collect: evidence out of the store, copied into the reply. */
#include "answer/work.h"

char *ask_copy(dg_str s) {
  char *p = mem_get((size_t)s.n + 1);
  if (!p) return NULL;
  if (s.n) memcpy(p, s.p, s.n);
  p[s.n] = 0;
  return p;
}

uint8_t ask_type(const char *name) {
  for (uint8_t t = 1; t < STORE_TYPES; t++)
    if (strcmp(dg_type_name(t), name) == 0) return t;
  return 0;
}

bool ask_party(const asker *k, uint32_t party, const ask_who *who) {
  store_party p;
  return party && store_party_get(k->s, party, &p) && str_eq_fold(p.name, str_of(who->name));
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

static bool contains_fold(dg_str text, const char *what) {
  const size_t n = strlen(what);
  for (uint32_t i = 0; n && i + n <= text.n; i++) {
    size_t j = 0;
    while (j < n && lower(text.p[i + j]) == lower(what[j])) j++;
    if (j == n) return true;
  }
  return false;
}

bool ask_in_place(asker *k, uint64_t deed) {
  store_evidence e;
  return store_evidence_get(k->s, deed, &e) && contains_fold(e.text, k->q->place);
}

bool ask_item_add(asker *k, const store_deed *v, ask_item **list, uint32_t *n) {
  store_evidence e;
  if (!store_evidence_get(k->s, v->id, &e)) return true;
  if (*n == 0 && !(*list = mem_get(ASK_ITEMS * sizeof **list))) return false;
  ask_item *x = &(*list)[*n];
  dg_buf who = {0};
  const dg_str a = store_actor_key(k->s, v->actor), r = store_actor_key(k->s, v->recipient);
  buf_printf(&who, "%.*s %s", (int)a.n, a.p, dg_type_name(v->type));
  if (v->recipient != STORE_NOBODY) buf_printf(&who, " %.*s", (int)r.n, r.p);
  *x = (ask_item){.id = v->id,
                  .day = v->day,
                  .text = ask_copy(e.text),
                  .url = ask_copy(e.url),
                  .publisher = ask_copy(e.publisher),
                  .story = ask_copy(e.story),
                  .who = who.failed ? NULL : ask_copy(str_make(who.p, (uint32_t)who.n)),
                  .mentions = v->mentions,
                  .sources = v->sources};
  buf_free(&who);
  ++*n;
  return x->text && x->url && x->publisher && x->story && x->who;
}

static void items_free(ask_item *v, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    mem_free(v[i].text);
    mem_free(v[i].url);
    mem_free(v[i].publisher);
    mem_free(v[i].story);
    mem_free(v[i].who);
  }
  mem_free(v);
}

void ask_reply_free(ask_reply *r) {
  items_free(r->pro, r->npro);
  items_free(r->contra, r->ncontra);
  ask_words_free(r->said, r->nsaid);
  mem_free(r->said);
  ask_words_free(r->why, r->nwhy);
  mem_free(r->why);
  for (uint32_t i = 0; i < r->nnearest; i++) mem_free(r->nearest[i]);
  mem_free(r->summary);
  *r = (ask_reply){0};
}

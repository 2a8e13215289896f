/* desk: what the files behind serve_handle share: the desk, one call with its parameters, and the endpoints. Private to src/serve.
 *
 *   serve_handle -> route -> cache? -> call_open (parameters checked) -> api_* -> reply
 *
 * An endpoint writes JSON into call->b, or refuses with call_refuse, after which nothing that it wrote counts. */
#ifndef DG_SERVE_DESK_H
#define DG_SERVE_DESK_H

#include <pthread.h>
#include <stdatomic.h>

#include "out/out.h"
#include "report/report.h"
#include "serve/serve.h"
#include "store/review.h"

#define DESK_CACHE_BYTES (32u << 20)
#define DESK_CACHE_ENTRIES 4096u

/* Answers of this desk, dropped all at once when the database changes. Bounded by bytes and number: the one not asked for longest goes. */
typedef struct cache_entry {
  struct cache_entry *newer, *older, *chain;
  uint64_t hash;
  char *key; /* [nkey] followed by the body [n] */
  uint32_t nkey, n;
  const char *type, *route;
} cache_entry;
typedef struct desk_cache {
  cache_entry *slot[1024];
  cache_entry *newest, *oldest;
  size_t bytes;
  uint32_t entries;
  dg_day today; /* answers hold for this day */
} desk_cache;
void cache_clear(desk_cache *c);
bool cache_get(desk_cache *c, dg_str key, serve_reply *out);
void cache_put(desk_cache *c, dg_str key, const serve_reply *r);

/* Lists of signals that took long, shared by the desks of a process: memo.c. Never changed once it is there. */
typedef struct memo_key {
  uint32_t actor, recipient; /* SIGNAL_SEVERAL */
  dg_day as_of;
  uint32_t window;
  double least;
  uint64_t names; /* hash of the names of persons asked for; 0 = none */
  uint64_t db;    /* hash of the database's path */
  uint64_t state; /* memo_state() when it was made: what was read then is that or later */
} memo_key;
typedef struct memo {
  struct memo *next;
  uint32_t users; /* 0 = free it; guarded by the lock of memo.c */
  memo_key key;
  signal_list list;
  dg_day as_of, last;
} memo;
void memo_join(void);  /* a desk is there */
void memo_leave(void); /* and gone: the last one frees all */
/* What a database's files are now, for comparison. *settled false: they changed just now, and the state is equal to no other. */
uint64_t memo_state(const char *db, bool *settled);
void memo_forget(uint64_t db, uint64_t state); /* all of other states of this database */
const memo *memo_get(const memo_key *k);       /* give it back by memo_done; NULL = none */
const memo *memo_put(memo *m);                 /* takes *m, which may be used until memo_done */
void memo_done(const memo *m);

struct serve_desk {
  serve_options options;
  const dg_engine *engine;
  dg_worker *worker;
  pthread_mutex_t lock; /* of `store` as a pointer, for serve_desk_interrupt */
  store *store;         /* for reading; NULL after a failure, until the next request opens it */
  store *writer;        /* opened by the first review */
  uint32_t version;     /* store_version() when `store` was opened */
  uint64_t state;       /* memo_state() then */
  bool settled;
  atomic_bool busy, interrupted;
  desk_cache cache;
  dg_str *name; /* [nname] of actors, as far as asked; p == NULL: not yet */
  uint32_t nname;
  uint64_t *deeds; /* [ndeeds] of actors; NULL = not yet */
  uint32_t ndeeds;
  bool counted; /* count holds what the database has */
  serve_count count;
};

#define CALL_PARAMS 16
#define CALL_LIMIT 500u
typedef struct call {
  serve_desk *d;
  const serve_request *in;
  serve_reply *out;
  dg_buf *b; /* out->body */
  store *s;
  dg_str part[2]; /* of the path, decoded: {id}, {n} */
  struct {
    dg_str key, value;
  } param[CALL_PARAMS];
  uint32_t nparam;
  char *room; /* where decoded strings lie */
  report_names names;
  bool refused;
} call;

/* ---- params.c ---- Each gives false after a refusal. An absent parameter leaves *out at the default. */

void call_refuse(call *c, uint16_t status, const char *format, ...) printf_attr(3, 4);
void call_fail(call *c, const dg_err *err); /* 500 or 503 for what the store or the engine says */
bool call_decode(call *c, dg_str raw, bool plus, char **at, dg_str *out); /* percent-decoding; 400 */
bool call_params(call *c, const char *allowed);                           /* "actor recipient from"; fills param */
bool param_has(const call *c, const char *name);
dg_str param_str(const call *c, const char *name); /* empty when absent */
bool param_day(call *c, const char *name, dg_day *out);
bool param_days(call *c, dg_day *from, dg_day *to); /* `from` and `to`, in order */
bool param_uint(call *c, const char *name, uint32_t least, uint32_t most, uint32_t *out);
bool param_flag(call *c, const char *name, bool *out);    /* 0, 1, true, false */
bool param_type(call *c, const char *name, uint8_t *out); /* a PLOVER type */
/* An actor, with STORE_ANY for none given. DG_NONE: known, but nothing is there of it. */
bool param_who(call *c, const char *name, dg_day day, report_who *out);
bool call_who(call *c, const char *name, dg_str text, dg_day day, report_who *out); /* the same of a given text */
bool call_id(call *c, dg_str text, uint64_t *out);                                  /* 16 hex digits; 404 for others */

/* Where a list goes on: "KIND.DAY.ID", opaque to users. */
typedef struct cursor {
  bool there;
  dg_day day;
  uint64_t id;
} cursor;
bool param_page(call *c, char kind, uint32_t *limit, cursor *from);    /* `limit`, `cursor` */
void put_next(call *c, char kind, bool more, dg_day day, uint64_t id); /* ],"next":…} ends a list */

void put_back(dg_buf *b); /* takes the last byte back: the brace of an object that goes on */
void put_key(dg_buf *b, const char *key, dg_str v);
void put_uint(dg_buf *b, const char *key, uint64_t v);
void put_day(dg_buf *b, const char *key, dg_day day);
void put_optional(dg_buf *b, const char *key, dg_str v); /* null when empty */

/* ---- json.c ---- What is posted. */

struct json_object;
bool call_body_is(const call *c, dg_str type); /* "text/plain": by the request's content type */
/* The object in the body, to be put by the caller; its fields are among `allowed`. NULL after a refusal. */
struct json_object *call_json(call *c, const char *allowed);
/* A field of it, empty when absent; *out lives as long as the object. False after a refusal. */
bool json_text(call *c, struct json_object *o, const char *key, uint32_t most, dg_str *out);
bool json_day(call *c, struct json_object *o, const char *key, dg_day *out);

/* ---- names.c ---- */

dg_str desk_name(serve_desk *d, uint32_t actor); /* for people; the key where there is nothing better */
bool desk_deeds(call *c, const uint64_t **out);  /* [store_actor_count] deeds by actor; false after a refusal */
const char *desk_iso_number(dg_str code);        /* ISO 3166-1 numeric, "408" for PRK; NULL */

/* ---- the endpoints ---- */

void api_health(call *c);
void api_version(call *c);
void api_openapi(call *c);
void api_stories(call *c);
void api_story(call *c);
void api_tree(call *c);
void api_events(call *c);
void api_event(call *c);
void api_statements(call *c);
void api_statement(call *c);
void api_actors(call *c);
void api_actor(call *c);
void api_series(call *c);
void api_signals(call *c);
void api_turns(call *c);
void api_changes(call *c);
void api_ask(call *c);
void api_code(call *c);
void api_review_next(call *c);
void api_reviews(call *c);
void api_review_put(call *c);
void api_precision(call *c);
void api_export(call *c);

/* api_code.c: a coded document as the record of /stories/{id}; `dropped` and `body` as the document has them unless kept is given. */
typedef struct story_view {
  const store_story *story; /* NULL: what was posted */
  const dg_buf *kept;       /* of store_kept_get */
  dg_str why;               /* empty = none */
} story_view;
void put_document(call *c, const dg_doc *doc, const story_view *v);

#endif

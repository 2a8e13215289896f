/* handle: from a request to a reply: the desk, the table of routes, the cache in front of them. Reads the database through a store
 * handle of its own, which is opened anew when another connection wrote (names are read once by a handle) or a read failed. */
#include "serve/desk.h"

/* ---- the desk ---- */

static void forget(serve_desk *d) {
  cache_clear(&d->cache);
  mem_free(d->name);
  mem_free(d->deeds);
  d->name = NULL;
  d->deeds = NULL;
  d->nname = d->ndeeds = 0;
  d->counted = false;
}

static void put_store(serve_desk *d, store *s) {
  pthread_mutex_lock(&d->lock);
  store *old = d->store;
  d->store = s;
  pthread_mutex_unlock(&d->lock);
  store_close(old);
}

/* Before anything is read, so that what is read is of this state or of a later one. */
static void see_state(serve_desk *d) { d->state = memo_state(d->options.db, &d->settled); }

static dg_rc open_store(serve_desk *d, bool again, dg_err *err) {
  store *s = NULL;
  forget(d);
  put_store(d, NULL);
  dg_rc rc = store_open(d->options.db, STORE_READ, &s, err);
  if (rc != DG_OK) return rc;
  d->version = store_version(s);
  see_state(d);
  if (again) memo_forget(str_hash(str_of(d->options.db)), d->state);
  put_store(d, s);
  return DG_OK;
}

dg_rc serve_desk_open(const serve_options *o, const dg_engine *e, serve_desk **out, dg_err *err) {
  serve_desk *d = mem_get(sizeof *d);
  if (!d) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  memset(d, 0, sizeof *d);
  d->options = *o;
  d->engine = e;
  pthread_mutex_init(&d->lock, NULL);
  memo_join();
  dg_rc rc = open_store(d, false, err); /* it must be there: STORE_WRITE would make it */
  if (rc == DG_OK && o->write) rc = store_open(o->db, STORE_WRITE, &d->writer, err);
  if (rc == DG_OK) rc = dg_worker_open(e, &d->worker, err);
  if (rc != DG_OK) {
    serve_desk_close(d);
    return rc;
  }
  *out = d;
  return DG_OK;
}

void serve_desk_close(serve_desk *d) {
  if (!d) return;
  forget(d);
  dg_worker_close(d->worker);
  put_store(d, NULL);
  store_close(d->writer);
  pthread_mutex_destroy(&d->lock);
  memo_leave();
  mem_free(d);
}

void serve_desk_interrupt(serve_desk *d) {
  if (!atomic_load(&d->busy)) return;
  atomic_store(&d->interrupted, true);
  pthread_mutex_lock(&d->lock);
  if (d->store) store_interrupt(d->store);
  pthread_mutex_unlock(&d->lock);
}

/* A handle that sees what is in the file now; answers of before are dropped when that is something else. */
static bool refresh(serve_desk *d, dg_day today, dg_err *err) {
  if (d->cache.today != today) cache_clear(&d->cache);
  d->cache.today = today;
  if (d->store && store_ok(d->store) && store_version(d->store) == d->version && store_ok(d->store)) {
    if (d->settled) return true;
    see_state(d); /* lists that others made may be had now, and others may have ours */
    if (d->settled) {
      cache_clear(&d->cache);
      memo_forget(str_hash(str_of(d->options.db)), d->state);
    }
    return true;
  }
  return open_store(d, true, err) == DG_OK;
}

bool serve_desk_count(serve_desk *d, serve_count *out) {
  store_count n;
  dg_err err;
  if (!refresh(d, d->cache.today, &err)) return false;
  if (!d->counted && !store_counts(d->store, &n)) return false;
  if (!d->counted) d->count = (serve_count){n.deeds, n.stories, n.statements};
  d->counted = true;
  *out = d->count;
  return true;
}

/* ---- routes ---- */

typedef struct route {
  const char *path; /* {…} stands for one segment */
  void (*get)(call *c), (*post)(call *c);
  bool kept; /* answers to GET are cached */
} route;

#define BASE "/api/v1"
static const route routes[] = {
    {BASE "/health", api_health, NULL, false},
    {BASE "/version", api_version, NULL, true},
    {BASE "/openapi.json", api_openapi, NULL, true},
    {BASE "/stories", api_stories, NULL, true},
    {BASE "/stories/{id}", api_story, NULL, true},
    {BASE "/stories/{id}/trees/{n}", api_tree, NULL, true},
    {BASE "/events", api_events, NULL, true},
    {BASE "/events/{id}", api_event, NULL, true},
    {BASE "/statements", api_statements, NULL, true},
    {BASE "/statements/{id}", api_statement, NULL, true},
    {BASE "/actors", api_actors, NULL, true},
    {BASE "/actors/{key}", api_actor, NULL, true},
    {BASE "/series", api_series, NULL, true},
    {BASE "/signals", api_signals, NULL, true},
    {BASE "/turns", api_turns, NULL, true},
    {BASE "/changes", api_changes, NULL, true},
    {BASE "/ask", api_ask, api_ask, true},
    {BASE "/code", NULL, api_code, false},
    {BASE "/review/next", api_review_next, NULL, true},
    {BASE "/reviews", api_reviews, api_review_put, true},
    {BASE "/reviews/precision", api_precision, NULL, true},
    {BASE "/reviews/export", api_export, NULL, true},
};

/* Whether a raw path is a route's; its variable segments go into part, still encoded. */
static bool matches(const char *pattern, dg_str path, dg_str part[2]) {
  dg_str want = str_of(pattern), a, b;
  uint32_t n = 0;
  while (want.p && path.p) {
    if (!str_next(&want, '/', &a) || !str_next(&path, '/', &b)) return false;
    if (a.n && a.p[0] == '{') {
      if (!b.n || n == 2) return false;
      part[n++] = b;
    } else if (!str_eq(a, b))
      return false;
  }
  return !want.p && !path.p;
}

static const route *find_route(dg_str path, dg_str part[2]) {
  for (size_t i = 0; i < sizeof routes / sizeof *routes; i++)
    if (matches(routes[i].path, path, part)) return &routes[i];
  return NULL;
}

static dg_str name_of(void *self, uint32_t actor) { return desk_name(self, actor); }

static void run(call *c, const route *r, bool post) {
  char *at = c->room;
  for (int i = 0; i < 2; i++)
    if (c->part[i].p && !call_decode(c, c->part[i], false, &at, &c->part[i])) return;
  (post ? r->post : r->get)(c);
  if (c->refused || store_ok(c->s)) return;
  dg_err err = {0};
  store_result(c->s, &err);
  call_fail(c, &err);
}

static void answer(serve_desk *d, const serve_request *in, serve_reply *out, const route *r, dg_str part[2]) {
  const bool post = str_eq(in->method, STR("POST"));
  dg_err err = {0};
  dg_buf key = {0};
  call c = {.d = d, .in = in, .out = out, .b = &out->body, .part = {part[0], part[1]}, .names = {name_of, d}};
  if (!refresh(d, in->today, &err)) {
    serve_problem(out, 503, "%s.", err.text[0] ? err.text : "The database cannot be read");
    return;
  }
  c.s = d->store;
  buf_put(&key, in->path.p, in->path.n);
  buf_puts(&key, "?");
  buf_put(&key, in->query.p, in->query.n);
  const dg_str name = str_make(key.p, (uint32_t)key.n);
  if (post || !r->kept || key.failed || !cache_get(&d->cache, name, out)) {
    c.room = mem_get((size_t)in->path.n + in->query.n + 1);
    if (c.room)
      run(&c, r, post);
    else
      serve_problem(out, 503, "Out of memory.");
    out->fixed = !post && r->kept && out->status == 200 && !c.refused;
    if (out->fixed && !key.failed) cache_put(&d->cache, name, out);
    mem_free(c.room);
  }
  buf_free(&key);
}

void serve_handle(serve_desk *d, const serve_request *in, serve_reply *out) {
  dg_str part[2] = {{0}};
  *out = (serve_reply){.status = 200, .type = SERVE_JSON};
  const route *r = find_route(in->path, part);
  if (!r) {
    serve_problem(out, 404, "There is nothing at this address; " BASE "/openapi.json lists what there is.");
    return;
  }
  out->route = r->path;
  const bool get = str_eq(in->method, STR("GET")), post = str_eq(in->method, STR("POST"));
  if (!(get && r->get) && !(post && r->post)) {
    out->allow = !r->get ? "POST" : r->post ? "GET, HEAD, POST" : "GET, HEAD";
    serve_problem(out, 405, "This address takes %s only.", out->allow);
    return;
  }
  if (in->path.n > 4096 || in->query.n > 8192) {
    serve_problem(out, 414, "The address is too long.");
    return;
  }
  if (in->body.n > SERVE_BODY_MAX) {
    serve_problem(out, 413, "The body is larger than %u bytes.", SERVE_BODY_MAX);
    return;
  }
  atomic_store(&d->interrupted, false);
  atomic_store(&d->busy, true);
  answer(d, in, out, r, part);
  atomic_store(&d->busy, false);
  out->route = r->path;
}

/* handle: from a request to a reply: the table of routes. Reads the database through a store handle of its own. */
#include <stdatomic.h>

#include "out/out.h"
#include "serve/serve.h"
#include "store/store.h"

struct serve_desk {
  serve_options options;
  const dg_engine *engine;
  dg_worker *worker;
  store *store;
  atomic_bool interrupted;
};

dg_rc serve_desk_open(const serve_options *o, const dg_engine *e, serve_desk **out, dg_err *err) {
  serve_desk *d = mem_get(sizeof *d);
  if (!d) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  *d = (serve_desk){.options = *o, .engine = e};
  dg_rc rc = store_open(o->db, o->write ? STORE_WRITE : STORE_READ, &d->store, err);
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
  dg_worker_close(d->worker);
  store_close(d->store);
  mem_free(d);
}

void serve_desk_interrupt(serve_desk *d) { atomic_store(&d->interrupted, true); }

bool serve_desk_count(serve_desk *d, serve_count *out) {
  store_count n;
  if (!store_counts(d->store, &n)) return false;
  *out = (serve_count){n.deeds, n.stories, n.statements};
  return true;
}

static void api_health(serve_desk *d, const serve_request *in, serve_reply *out) {
  (void)in;
  dg_day first, last;
  serve_count n;
  if (!store_span(d->store, &first, &last) && !serve_desk_count(d, &n)) {
    serve_problem(out, 503, "The database cannot be read.");
    return;
  }
  buf_puts(&out->body, "{\"status\":\"ok\"}\n");
}

static void api_version(serve_desk *d, const serve_request *in, serve_reply *out) {
  dg_day first = DAY_NONE, last = DAY_NONE;
  serve_count n = {0};
  dg_buf *b = &out->body;
  if (!serve_desk_count(d, &n)) {
    serve_problem(out, 503, "The database cannot be read.");
    return;
  }
  store_span(d->store, &first, &last);
  buf_printf(b, "{\"version\":\"" DG_VERSION "\",\"engine\":\"%s\",\"schema\":%d,\"write\":%s,\"today\":",
             dg_engine_id(d->engine), STORE_SCHEMA, d->options.write ? "true" : "false");
  out_day(b, in->today);
  buf_printf(b, ",\"stories\":%llu,\"deeds\":%llu,\"statements\":%llu,\"first\":", (unsigned long long)n.stories,
             (unsigned long long)n.deeds, (unsigned long long)n.statements);
  out_day(b, first);
  buf_puts(b, ",\"last\":");
  out_day(b, last);
  buf_puts(b, "}\n");
  out->fixed = true;
}

static const struct {
  const char *method, *path;
  void (*run)(serve_desk *d, const serve_request *in, serve_reply *out);
} routes[] = {
    {"GET", "/api/v1/health", api_health},
    {"GET", "/api/v1/version", api_version},
};

void serve_handle(serve_desk *d, const serve_request *in, serve_reply *out) {
  *out = (serve_reply){.status = 200, .type = SERVE_JSON};
  for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
    if (!str_eq(in->path, str_of(routes[i].path))) continue;
    out->route = routes[i].path;
    if (str_eq(in->method, str_of(routes[i].method))) {
      routes[i].run(d, in, out);
      return;
    }
    out->allow = "GET, HEAD";
    serve_problem(out, 405, "This address takes GET and HEAD only.");
    return;
  }
  serve_problem(out, 404, "There is nothing at this address; /api/v1/openapi.json lists what there is.");
}

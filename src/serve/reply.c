/* reply: a reply on its way out: ETag and 304, gzip, and the header fields that every reply has. Reads http_request.reply or .file; frees the
 * body, or leaves it to libmicrohttpd. */
#include <stdlib.h>
#include <xxhash.h>
#include <zlib.h>

#include "serve/work.h"

#define PACK_LEAST 1024 /* bytes: below that gzip saves no packet */

/* The same for every reply: nothing may be loaded but our own files, nothing may frame or guess. */
static const char *const fields[][2] = {
    {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                                "connect-src 'self'; font-src 'self'; base-uri "
                                "'none'; form-action 'self'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"X-Frame-Options", "DENY"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
    {"Cross-Origin-Resource-Policy", "same-origin"},
    {"Cross-Origin-Embedder-Policy", "require-corp"},
    {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
    {"Accept-Ranges", "none"},
};

dg_str request_header(struct MHD_Connection *c, const char *name) {
  return str_of(MHD_lookup_connection_value(c, MHD_HEADER_KIND, name));
}

typedef struct outgoing {
  const void *p; /* what is sent */
  size_t n;
  bool packed, owned; /* owned: malloc'ed, goes over to libmicrohttpd */
  char tag[24];       /* "" = none */
} outgoing;

/* The bytes as gzip, or NULL where that is not to be had or no smaller. */
static void *pack(const void *p, size_t n, size_t *out_n) {
  z_stream z = {0};
  if (deflateInit2(&z, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) return NULL;
  void *out = mem_get(n);
  z.next_in = (Bytef *)(uintptr_t)p;
  z.avail_in = (uInt)n;
  z.next_out = out;
  z.avail_out = (uInt)n;
  const bool done = out && deflate(&z, Z_FINISH) == Z_STREAM_END;
  *out_n = n - z.avail_out;
  deflateEnd(&z);
  if (done) return out;
  mem_free(out);
  return NULL;
}

static bool may_pack(const char *type) {
  return type && (strstr(type, "json") || strstr(type, "text/") || strstr(type, "svg"));
}

/* What of the reply's body is sent. */
static void choose(http_request *r, struct MHD_Connection *c, outgoing *o) {
  const bool gzip = accepts_gzip(request_header(c, "Accept-Encoding"));
  if (r->file) {
    o->packed = gzip && r->file->packed;
    o->p = o->packed ? r->file->packed : r->file->raw;
    o->n = o->packed ? r->file->npacked : r->file->nraw;
    if (r->reply.status == 200) snprintf(o->tag, sizeof o->tag, "%s", r->file->tag);
    return;
  }
  dg_buf *b = &r->reply.body;
  o->p = b->n ? b->p : "";
  o->n = b->n;
  o->owned = b->n != 0;
  if (r->reply.fixed && r->reply.status == 200)
    snprintf(o->tag, sizeof o->tag, "%016llx", (unsigned long long)XXH64(b->p, b->n, 0));
  if (gzip && o->n > PACK_LEAST && o->n < (1u << 28) && may_pack(r->reply.type)) {
    size_t n;
    void *packed = pack(b->p, b->n, &n);
    if (packed) {
      mem_free(b->p);
      o->p = packed;
      o->n = n;
      o->packed = true;
    }
  }
  if (o->owned) *b = (dg_buf){0};
}

static void add(struct MHD_Response *m, const char *name, const char *value) {
  MHD_add_response_header(m, name, value);
}

static void describe(const http_request *r, const outgoing *o, struct MHD_Response *m) {
  char text[160];
  const char *type = r->file ? r->file->type : r->reply.type;
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) add(m, fields[i][0], fields[i][1]);
  if (type) {
    const bool bare = strncmp(type, "text/", 5) == 0 && !strchr(type, ';');
    snprintf(text, sizeof text, "%s%s", type, bare ? "; charset=utf-8" : "");
    add(m, "Content-Type", text);
  }
  if (o->tag[0]) {
    snprintf(text, sizeof text, "\"%s%s\"", o->tag, o->packed ? "-gz" : "");
    add(m, "ETag", text);
  }
  if (o->packed) add(m, "Content-Encoding", "gzip");
  if (r->file || may_pack(type)) add(m, "Vary", "Accept-Encoding");
  const bool secret = r->server->o.token != NULL;
  if (r->file && r->file->fixed && r->reply.status == 200)
    add(m, "Cache-Control", secret ? "private, max-age=31536000, immutable" : "public, max-age=31536000, immutable");
  else
    add(m, "Cache-Control", o->tag[0] ? "private, no-cache" : "no-store");
  if (r->reply.allow) add(m, "Allow", r->reply.allow);
  if (r->location) add(m, "Location", r->location);
  if (r->reply.status == 401) add(m, "WWW-Authenticate", "Bearer realm=\"dragoman\"");
  if (r->retry) {
    snprintf(text, sizeof text, "%u", r->retry);
    add(m, "Retry-After", text);
  }
  if (r->set_cookie) {
    snprintf(text, sizeof text, "%s=%s; Path=/; HttpOnly; SameSite=Strict", r->server->cookie_name, r->server->session);
    add(m, "Set-Cookie", text);
  }
  if (atomic_load(&r->server->stopping)) add(m, "Connection", "close");
}

enum MHD_Result reply_send(http_request *r, struct MHD_Connection *c) {
  outgoing o = {0};
  if (r->reply.body.failed) {
    buf_free(&r->reply.body);
    serve_problem(&r->reply, 500, "There is not enough memory for the reply.");
    r->file = NULL;
  }
  choose(r, c, &o);
  const bool known =
      o.tag[0] && r->reply.status == 200 && etag_matches(request_header(c, "If-None-Match"), str_of(o.tag));
  if (known) r->reply.status = 304;
  struct MHD_Response *m =
      known ? MHD_create_response_from_buffer(0, (void *)(uintptr_t) "", MHD_RESPMEM_PERSISTENT)
            : MHD_create_response_from_buffer(o.n, (void *)(uintptr_t)o.p,
                                              o.owned ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
  if (o.owned && (known || !m)) mem_free((void *)(uintptr_t)o.p);
  if (!m) return MHD_NO;
  describe(r, &o, m);
  enum MHD_Result done = MHD_queue_response(c, r->reply.status, m);
  MHD_destroy_response(m);
  const uint64_t sent = known || r->head ? 0 : o.n;
  metrics_count(r->server->metrics, r->reply.route, r->reply.status, clock_us() - r->start, r->body.n, sent);
  return done;
}

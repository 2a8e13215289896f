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

void reply_bare(const http_server *h, int fd, uint16_t status, const char *detail) {
  serve_reply reply = {0};
  dg_buf b = {0};
  serve_problem(&reply, status, "%s", detail);
  buf_printf(&b, "HTTP/1.1 %u %s\r\n", status, serve_title(status));
  for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) buf_printf(&b, "%s: %s\r\n", fields[i][0], fields[i][1]);
  buf_printf(&b, "Content-Type: %s\r\nCache-Control: no-store\r\nConnection: close\r\nContent-Length: %zu\r\n\r\n",
             reply.type, reply.body.n);
  buf_put(&b, reply.body.p, reply.body.n);
  if (!b.failed && !reply.body.failed && send(fd, b.p, b.n, MSG_DONTWAIT | MSG_NOSIGNAL) == (ssize_t)b.n)
    metrics_count(h->metrics, NULL, status, 0, 0, reply.body.n);
  shutdown(fd, SHUT_RDWR);
  buf_free(&b);
  buf_free(&reply.body);
}

typedef struct outgoing {
  const void *p; /* what is sent */
  size_t n;
  bool packed, known, owned; /* known: the asker has it already; owned: malloc'ed, goes over to libmicrohttpd */
  char tag[24];              /* "" = none */
} outgoing;

/* The bytes as gzip into *out; false where that is not to be had or no smaller. */
static bool deflate_all(const void *p, size_t n, dg_buf *out) {
  z_stream z = {0};
  char *room = mem_get(n);
  if (!room || deflateInit2(&z, 5, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
    mem_free(room);
    return false;
  }
  z.next_in = (Bytef *)(uintptr_t)p;
  z.avail_in = (uInt)n;
  z.next_out = (Bytef *)room;
  z.avail_out = (uInt)n;
  const bool done = deflate(&z, Z_FINISH) == Z_STREAM_END;
  if (done) buf_put(out, room, n - z.avail_out);
  deflateEnd(&z);
  mem_free(room);
  return done && !out->failed;
}

/* As deflate_all, with what this thread packed of late. */
static bool pack(http_server *h, uint64_t hash, const dg_buf *raw, dg_buf *out) {
  http_seat *seat = raw->n <= PACKED_MOST ? seat_of(h) : NULL;
  for (uint32_t i = 0; seat && i < PACKED_KEPT; i++) {
    const packed_reply *k = &seat->packed[i];
    if (k->hash != hash || k->nraw != raw->n) continue;
    buf_put(out, k->bytes.p, k->bytes.n);
    return !out->failed;
  }
  if (!deflate_all(raw->p, raw->n, out)) return false;
  if (!seat) return true;
  packed_reply *k = &seat->packed[seat->npacked++ % PACKED_KEPT];
  buf_free(&k->bytes);
  *k = (packed_reply){.hash = hash, .nraw = raw->n};
  buf_put(&k->bytes, out->p, out->n);
  if (k->bytes.failed) k->nraw = 0;
  return true;
}

static bool may_pack(const char *type) {
  return type && (strstr(type, "json") || strstr(type, "text/") || strstr(type, "svg"));
}

/* What of the reply's body is sent. */
static void choose(http_request *r, struct MHD_Connection *c, outgoing *o) {
  const bool gzip = accepts_gzip(request_header(c, "Accept-Encoding")), good = r->reply.status == 200;
  dg_buf *b = &r->reply.body, packed = {0};
  const uint64_t hash = b->n ? XXH64(b->p, b->n, 0) : 0;
  if (r->file) {
    o->packed = gzip && r->file->packed;
    o->p = o->packed ? r->file->packed : r->file->raw;
    o->n = o->packed ? r->file->npacked : r->file->nraw;
    if (good) snprintf(o->tag, sizeof o->tag, "%s", r->file->tag);
  } else {
    o->packed = gzip && b->n > PACK_LEAST && b->n < (1u << 28) && may_pack(r->reply.type);
    if (good && r->reply.fixed) snprintf(o->tag, sizeof o->tag, "%016llx", (unsigned long long)hash);
  }
  o->known = o->tag[0] && etag_matches(request_header(c, "If-None-Match"), str_of(o->tag));
  if (o->known) {
    o->p = "";
    o->n = 0;
    r->reply.status = 304;
  } else if (!r->file) {
    o->packed = o->packed && pack(r->server, hash, b, &packed);
    buf_free(o->packed ? b : &packed);
    if (o->packed) *b = packed;
    o->owned = b->n != 0;
    o->p = b->n ? b->p : "";
    o->n = b->n;
    if (o->owned) *b = (dg_buf){0};
  }
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
  if (o->packed && !o->known) add(m, "Content-Encoding", "gzip");
  if (r->file || may_pack(type)) add(m, "Vary", "Accept-Encoding");
  const bool secret = r->server->o.token != NULL;
  if (r->file && r->file->fixed && o->tag[0])
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
  if (r->unclear || atomic_load(&r->server->stopping)) add(m, "Connection", "close");
}

enum MHD_Result reply_send(http_request *r, struct MHD_Connection *c) {
  outgoing o = {0};
  if (r->reply.body.failed) {
    buf_free(&r->reply.body);
    serve_problem(&r->reply, 500, "There is not enough memory for the reply.");
    r->file = NULL;
  }
  http_server *h = r->server;
  if (atomic_load(&h->held) + r->reply.body.n > HTTP_HELD_MAX && r->reply.body.n > PACK_LEAST) {
    buf_free(&r->reply.body);
    serve_problem(&r->reply, 503, "The server is busy with other replies; try again.");
    r->retry = 1;
  }
  choose(r, c, &o);
  if (o.owned) r->held += o.n;
  if (o.owned) atomic_fetch_add(&h->held, o.n);
  void *bytes = (void *)(uintptr_t)o.p;
  struct MHD_Response *m =
      MHD_create_response_from_buffer(o.n, bytes, o.owned ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
  if (!m && o.owned) mem_free(bytes);
  if (!m) return MHD_NO;
  describe(r, &o, m);
  metrics_count(h->metrics, r->reply.route, r->reply.status, clock_us() - r->start, r->body.n, r->head ? 0 : o.n);
  enum MHD_Result done =
      MHD_queue_response(c, r->reply.status, m); /* counted by then: who has the reply sees it in /metrics */
  MHD_destroy_response(m);
  return done;
}

/* problem: refusals as problem+json (RFC 9457). Writes a reply's body; the only maker of such bodies on both sides of serve.h. */
#include "out/out.h"
#include "serve/serve.h"

static const struct {
  uint16_t status;
  const char *title;
} titles[] = {
    {200, "OK"},
    {201, "Created"},
    {204, "No Content"},
    {303, "See Other"},
    {304, "Not Modified"},
    {400, "Bad Request"},
    {401, "Unauthorized"},
    {403, "Forbidden"},
    {404, "Not Found"},
    {405, "Method Not Allowed"},
    {411, "Length Required"},
    {413, "Content Too Large"},
    {414, "URI Too Long"},
    {415, "Unsupported Media Type"},
    {429, "Too Many Requests"},
    {431, "Request Header Fields Too Large"},
    {500, "Internal Server Error"},
    {501, "Not Implemented"},
    {503, "Service Unavailable"},
};

const char *serve_title(uint16_t status) {
  for (size_t i = 0; i < sizeof titles / sizeof *titles; i++)
    if (titles[i].status == status) return titles[i].title;
  return "Error";
}

void serve_problem_of(serve_reply *out, uint16_t status, const char *detail, va_list ap) {
  char text[1024];
  vsnprintf(text, sizeof text, detail, ap);
  out->status = status;
  out->type = SERVE_PROBLEM;
  out->fixed = false;
  out->body.n = 0;
  buf_puts(&out->body, "{\"type\":\"about:blank\",\"title\":");
  out_cstring(&out->body, serve_title(status));
  buf_printf(&out->body, ",\"status\":%u,\"detail\":", (unsigned)status);
  out_cstring(&out->body, text);
  buf_puts(&out->body, "}\n");
}

void serve_problem(serve_reply *out, uint16_t status, const char *detail, ...) {
  va_list ap;
  va_start(ap, detail);
  serve_problem_of(out, status, detail, ap);
  va_end(ap);
}

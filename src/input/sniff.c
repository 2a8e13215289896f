/* sniff: what a file is, from its name and its first bytes. Pure. */
#include "input/input.h"

const char *const in_form_name[IN_FORMS] = {"auto", "text", "html", "jsonl", "conllu"};

static bool ends(const char *name, const char *with) { return str_ends(str_of(name), str_of(with)); }

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool has_tag(const char *p, size_t n, const char *tag) {
  size_t m = strlen(tag);
  for (size_t i = 0; i + m <= n; i++) {
    size_t k = 0;
    while (k < m && lower(p[i + k]) == tag[k]) k++;
    if (k == m) return true;
  }
  return false;
}

static bool looks_html(const char *p, size_t n) {
  if (n > 2048) n = 2048;
  return has_tag(p, n, "<!doctype html") || has_tag(p, n, "<html") || has_tag(p, n, "<head") || has_tag(p, n, "<body");
}

/* The first line that is no comment has nine tabs and begins with a number. */
static bool looks_conllu(const char *p, size_t n) {
  size_t i = 0;
  while (i < n && (p[i] == '#' || p[i] == '\n' || p[i] == '\r')) {
    while (i < n && p[i] != '\n') i++;
    if (i < n) i++;
  }
  uint32_t tabs = 0;
  if (i >= n || p[i] < '0' || p[i] > '9') return false;
  for (; i < n && p[i] != '\n'; i++) tabs += p[i] == '\t';
  return tabs == 9;
}

in_form in_sniff(const char *name, const char *p, size_t n) {
  if (name) {
    if (ends(name, ".jsonl") || ends(name, ".ndjson") || ends(name, ".json")) return IN_JSONL;
    if (ends(name, ".html") || ends(name, ".htm") || ends(name, ".xhtml")) return IN_HTML;
    if (ends(name, ".conllu") || ends(name, ".conll")) return IN_CONLLU;
  }
  size_t i = 0;
  while (i < n && (p[i] == ' ' || p[i] == '\t' || p[i] == '\n' || p[i] == '\r')) i++;
  if (i == n) return IN_TEXT;
  if (p[i] == '{') {
    size_t k = i + 1;
    while (k < n && (p[k] == ' ' || p[k] == '\t')) k++;
    if (k < n && (p[k] == '"' || p[k] == '}')) return IN_JSONL;
  }
  if (p[i] == '<' && looks_html(p + i, n - i)) return IN_HTML;
  if (looks_conllu(p + i, n - i)) return IN_CONLLU;
  return IN_TEXT;
}

const char *in_unusable(const char *p, size_t n) {
  if (n == 0) return "is empty";
  if (n >= 2 && (((uint8_t)p[0] == 0xff && (uint8_t)p[1] == 0xfe) || ((uint8_t)p[0] == 0xfe && (uint8_t)p[1] == 0xff)))
    return "is UTF-16: convert it first (iconv -f UTF-16 -t UTF-8)";
  if (n > 8192) n = 8192;
  size_t zero = 0, control = 0, blank = 0;
  for (size_t i = 0; i < n; i++) {
    uint8_t c = (uint8_t)p[i];
    zero += c == 0;
    blank += c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    control += (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27) || c == 127;
  }
  if (n >= 4 && memcmp(p, "%PDF", 4) == 0) return "is a PDF: extract its text first (pdftotext)";
  if (n >= 2 && (uint8_t)p[0] == 0x1f && (uint8_t)p[1] == 0x8b) return "is compressed: unpack it first (gunzip)";
  if (zero * 4 > n) return "looks like UTF-16 or binary data, not UTF-8 text";
  if (zero || control * 20 > n) return "looks like binary data, not text";
  return blank == n ? "has nothing but white space" : NULL;
}

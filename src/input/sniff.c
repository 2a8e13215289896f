/* sniff: what a file is, from its name and its first bytes. Pure. */
#include "base/bytes.h"
#include "input/stream.h"

const char *const in_form_name[IN_FORMS] = {"auto", "text", "html", "jsonl", "conllu", "warc", "feed", "nexis"};

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

static bool looks_feed(const char *p, size_t n) {
  if (n > 4096) n = 4096;
  return has_tag(p, n, "<rss") || has_tag(p, n, "<feed") || has_tag(p, n, "<rdf:rdf");
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

bool in_is_utf16(const char *p, size_t n) {
  if (n >= 2 && (((uint8_t)p[0] == 0xff && (uint8_t)p[1] == 0xfe) || ((uint8_t)p[0] == 0xfe && (uint8_t)p[1] == 0xff)))
    return true;
  size_t zero[2] = {0, 0};
  if (n > 2048) n = 2048;
  if (n > 0 && !memchr(p, 0, n)) return false; /* the least that would do is one */
  n &= ~(size_t)1;
  for (size_t i = 0; i < n; i++) zero[i & 1] += p[i] == 0;
  size_t most = n / 2 * 3 / 10 + 1, least = n / 2 / 20;
  return (zero[1] >= most && zero[0] <= least) || (zero[0] >= most && zero[1] <= least);
}

/* The ASCII characters of UTF-16. */
static size_t narrow(const char *p, size_t n, char *out, size_t cap) {
  size_t o = 0;
  for (size_t i = 0; i < n && o < cap; i++)
    if (p[i] > 0) out[o++] = p[i];
  return o;
}

static in_form by_name(const char *name) {
  dg_str s = str_of(name);
  static const char *const pack[] = {".gz", ".zst", ".gzip", ".zstd"};
  for (size_t i = 0; i < 4; i++)
    if (str_ends(s, str_of(pack[i]))) {
      s.n -= (uint32_t)strlen(pack[i]);
      break;
    }
  if (str_ends(s, STR(".jsonl")) || str_ends(s, STR(".ndjson")) || str_ends(s, STR(".json"))) return IN_JSONL;
  if (str_ends(s, STR(".html")) || str_ends(s, STR(".htm")) || str_ends(s, STR(".xhtml"))) return IN_HTML;
  if (str_ends(s, STR(".conllu")) || str_ends(s, STR(".conll"))) return IN_CONLLU;
  if (str_ends(s, STR(".rss")) || str_ends(s, STR(".atom"))) return IN_FEED;
  if (str_ends(s, STR(".warc")) || str_ends(s, STR(".wet"))) return IN_WARC;
  return IN_AUTO;
}

in_form in_sniff(const char *name, const char *p, size_t n) {
  char ascii[4096];
  if (n >= 6 && memcmp(p, "WARC/", 5) == 0) return IN_WARC;
  if (name && by_name(name) != IN_AUTO) return by_name(name);
  if (in_is_utf16(p, n)) {
    n = narrow(p, n, ascii, sizeof ascii);
    p = ascii;
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
  if (p[i] == '<' && looks_feed(p + i, n - i)) return IN_FEED;
  if (looks_conllu(p + i, n - i)) return IN_CONLLU;
  if (dump_looks(p, n)) return IN_NEXIS;
  return IN_TEXT;
}

static const struct {
  const char *mark;
  uint8_t n;
  const char *why;
} foreign[] = {{"%PDF", 4, "is a PDF: extract its text first (pdftotext)"},
               {"PK\3\4", 4, "is a ZIP archive: unpack it first"},
               {"BZh", 3, "is packed by bzip2: unpack it first (gzip and zstd are read as they are)"},
               {"\xfd"
                "7zXZ",
                5, "is packed by xz: unpack it first (gzip and zstd are read as they are)"}};

const char *in_unusable(const char *p, size_t n) {
  if (n == 0) return "is empty";
  for (size_t k = 0; k < sizeof foreign / sizeof *foreign; k++)
    if (n >= foreign[k].n && memcmp(p, foreign[k].mark, foreign[k].n) == 0) return foreign[k].why;
  if (n >= 5 && memcmp(p, "WARC/", 5) == 0) return NULL; /* its records are judged one by one */
  if (in_is_utf16(p, n)) return NULL;
  if (n > 8192) n = 8192;
  size_t zero = 0, control = 0, blank = 0;
  for (size_t i = 0; i < n; i++) {
    if (i + 16 <= n && bytes_in(p + i, '!', '~') &&
        (bytes_in(p + i, ' ', '~') | bytes_in(p + i, 0x80, 0xFF)) == BYTES_ALL) {
      i += 15; /* neither controls nor all blank */
      continue;
    }
    uint8_t c = (uint8_t)p[i];
    zero += c == 0;
    blank += c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    control += (c < 32 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 27) || c == 127;
  }
  if (zero || control * 20 > n) return "looks like binary data, not text";
  return blank == n ? "has nothing but white space" : NULL;
}

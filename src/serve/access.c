/* access: who may ask, and in which form the answer is wanted: Host, Origin, cookies, token, Accept-Encoding, If-None-Match. Pure:
 * header fields in, a judgement out; what cannot be understood is judged as if it were against the asker. */
#include "serve/work.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

bool token_fits(const char *token) {
  size_t n = strlen(token);
  for (size_t i = 0; i < n; i++)
    if (token[i] <= ' ' || token[i] > '~') return false;
  return n >= HTTP_TOKEN_MIN && n <= 512;
}

bool same_secret(dg_str a, dg_str b) {
  volatile unsigned char differ = a.n != b.n;
  for (uint32_t i = 0; i < a.n; i++) differ |= (unsigned char)(a.p[i] ^ (b.n ? b.p[i % b.n] : 0));
  return !differ;
}

/* Host without its port: "[::1]:80" -> "[::1]". */
static dg_str without_port(dg_str host) {
  const bool six = host.n && host.p[0] == '[';
  uint32_t i = six ? str_find(host, STR("]")) : 0;
  if (i == DG_NONE) return STR("");
  while (i < host.n && host.p[i] != ':') i++;
  for (uint32_t k = i + 1; k < host.n; k++)
    if (host.p[k] < '0' || host.p[k] > '9') return STR("");
  return str_cut(host.p, 0, i);
}

static bool is_v4(dg_str s) {
  dg_str part;
  uint32_t n = 0, value;
  while (str_next(&s, '.', &part)) {
    if (part.n > 3 || !str_to_u32(part, &value) || value > 255) return false;
    n++;
  }
  return n == 4;
}

bool host_is_local(dg_str host) {
  dg_str name = without_port(host);
  if (str_eq_fold(name, STR("localhost")) || str_eq(name, STR("[::1]"))) return true;
  if (name.n > 10 && str_eq_fold(str_cut(name.p, name.n - 10, name.n), STR(".localhost"))) return true;
  return str_begins(name, STR("127.")) && is_v4(name);
}

bool origin_is_ours(dg_str origin, dg_str fetch_site, dg_str host) {
  if (fetch_site.n) return str_eq(fetch_site, STR("same-origin")) || str_eq(fetch_site, STR("none"));
  if (!origin.n) return true;
  uint32_t at = str_find(origin, STR("://"));
  return at != DG_NONE && str_eq_fold(str_cut(origin.p, at + 3, origin.n), host);
}

dg_str cookie_get(dg_str cookies, dg_str name) {
  dg_str part;
  while (str_next(&cookies, ';', &part)) {
    part = str_trim(part);
    if (part.n > name.n && part.p[name.n] == '=' && str_begins(part, name)) return str_cut(part.p, name.n + 1, part.n);
  }
  return STR("");
}

/* "q=0", "q=0.00" among the parameters of an encoding. */
static bool is_refused(dg_str parameters) {
  dg_str part;
  while (str_next(&parameters, ';', &part)) {
    part = str_trim(part);
    if (part.n < 3 || lower(part.p[0]) != 'q' || part.p[1] != '=') continue;
    for (uint32_t i = 2; i < part.n; i++)
      if (part.p[i] >= '1' && part.p[i] <= '9') return false;
    return true;
  }
  return false;
}

bool accepts_gzip(dg_str accept) {
  dg_str part;
  bool any = false;
  while (str_next(&accept, ',', &part)) {
    dg_str rest = part, name;
    if (!str_next(&rest, ';', &name)) continue;
    name = str_trim(name);
    const bool good = !is_refused(rest);
    if (str_eq_fold(name, STR("gzip")) || str_eq_fold(name, STR("x-gzip"))) return good;
    if (str_eq(name, STR("*"))) any = good;
  }
  return any;
}

bool etag_matches(dg_str list, dg_str tag) {
  dg_str part;
  while (str_next(&list, ',', &part)) {
    part = str_trim(part);
    if (str_eq(part, STR("*"))) return true;
    if (str_begins(part, STR("W/"))) part = str_cut(part.p, 2, part.n);
    if (part.n < 2 || part.p[0] != '"' || part.p[part.n - 1] != '"') continue;
    part = str_cut(part.p, 1, part.n - 1);
    if (str_ends(part, STR("-gz"))) part.n -= 3; /* the packed form of the same */
    if (str_eq(part, tag)) return true;
  }
  return false;
}

static int digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = lower(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

bool query_get(dg_str query, dg_str name, char *out, size_t cap, size_t *n) {
  dg_str part;
  while (str_next(&query, '&', &part)) {
    if (part.n <= name.n || part.p[name.n] != '=' || !str_begins(part, name)) continue;
    *n = 0;
    for (uint32_t i = name.n + 1; i < part.n; i++) {
      char c = part.p[i];
      if (c == '%') {
        const int a = i + 2 < part.n ? digit(part.p[i + 1]) : -1, b = i + 2 < part.n ? digit(part.p[i + 2]) : -1;
        if (a < 0 || b < 0) return false;
        c = (char)(a << 4 | b);
        i += 2;
      } else if (c == '+')
        c = ' ';
      if (*n == cap) return false;
      out[(*n)++] = c;
    }
    return true;
  }
  return false;
}

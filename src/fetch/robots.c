/* robots: what a robots.txt says of a path (RFC 9309). The groups of our own name count, or those of `*` when there are none;
 * of the rules that match, the longest decides, and allowing wins a tie. Linear in file times path. Pure. */
#include "fetch/fetch.h"

#define ROBOTS_BYTES 524288
#define PATTERN_BYTES 2048

static bool key(dg_str line, const char *name, dg_str *value) {
  dg_str want = str_of(name);
  if (line.n <= want.n || !str_eq_fold(str_make(line.p, want.n), want)) return false;
  dg_str rest = str_trim(str_make(line.p + want.n, line.n - want.n));
  if (!rest.n || rest.p[0] != ':') return false;
  *value = str_trim(str_make(rest.p + 1, rest.n - 1));
  return true;
}

/* `*` stands for anything, `$` at the end for the end of the path. One place to go back to is enough. */
static bool matches(dg_str pattern, dg_str path) {
  bool end = pattern.n && pattern.p[pattern.n - 1] == '$';
  if (end) pattern.n--;
  uint32_t i = 0, k = 0, star = DG_NONE, from = 0;
  while (k < path.n) {
    if (i == pattern.n && !end) return true;
    if (i < pattern.n && pattern.p[i] == '*') {
      star = ++i;
      from = k;
    } else if (i < pattern.n && pattern.p[i] == path.p[k])
      i++, k++;
    else if (star != DG_NONE) {
      i = star;
      k = ++from;
    } else
      return false;
  }
  while (i < pattern.n && pattern.p[i] == '*') i++;
  return i == pattern.n;
}

static bool names_us(dg_str value, dg_str agent) {
  return value.n && value.n <= agent.n && str_eq_fold(value, str_make(agent.p, value.n));
}

static uint32_t milliseconds(dg_str s) {
  uint32_t whole = 0, i = 0;
  while (i < s.n && s.p[i] >= '0' && s.p[i] <= '9' && whole < 100000) whole = whole * 10 + (uint32_t)(s.p[i++] - '0');
  uint32_t tenth =
      i + 1 < s.n && s.p[i] == '.' && s.p[i + 1] >= '0' && s.p[i + 1] <= '9' ? (uint32_t)(s.p[i + 1] - '0') : 0;
  return whole * 1000 + tenth * 100;
}

typedef struct verdict {
  bool group; /* there is one for this agent */
  bool allow;
  uint32_t length; /* of the rule that decided */
  uint32_t delay_ms;
} verdict;

static void rule(verdict *v, dg_str pattern, dg_str path, bool allow) {
  if (!pattern.n || pattern.n > PATTERN_BYTES || pattern.n < v->length || !matches(pattern, path)) return;
  if (pattern.n == v->length && !allow) return;
  v->length = pattern.n;
  v->allow = allow;
}

bool robots_allow(dg_str file, dg_str agent, dg_str path, uint32_t *delay_ms) {
  verdict ours = {.allow = true}, all = {.allow = true};
  bool in_ours = false, in_all = false, naming = false; /* naming: the lines just read name agents */
  dg_str line, value, rest = file;
  if (str_begins(rest, STR("\xef\xbb\xbf"))) rest = str_make(rest.p + 3, rest.n - 3);
  if (rest.n > ROBOTS_BYTES) rest.n = ROBOTS_BYTES;
  if (!path.n) path = STR("/");
  uint32_t n = 0;
  while (n < agent.n && agent.p[n] > ' ' && agent.p[n] != '/') n++;
  agent.n = n;
  while (str_next(&rest, '\n', &line)) {
    const char *hash = line.n ? memchr(line.p, '#', line.n) : NULL;
    if (hash) line.n = (uint32_t)(hash - line.p);
    line = str_trim(line);
    if (key(line, "user-agent", &value)) {
      if (!naming) in_ours = in_all = false;
      naming = true;
      in_ours |= names_us(value, agent);
      in_all |= str_eq(value, STR("*"));
      ours.group |= in_ours;
      continue;
    }
    bool allow = key(line, "allow", &value), deny = !allow && key(line, "disallow", &value);
    if (allow || deny) {
      if (in_ours) rule(&ours, value, path, allow);
      if (in_all) rule(&all, value, path, allow);
      naming = false;
    } else if (key(line, "crawl-delay", &value)) {
      if (in_ours) ours.delay_ms = milliseconds(value);
      if (in_all) all.delay_ms = milliseconds(value);
      naming = false;
    }
  }
  *delay_ms = ours.group ? ours.delay_ms : all.delay_ms;
  return ours.group ? ours.allow : all.allow;
}

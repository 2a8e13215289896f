/* params: what a request asks with: decoding, checking, cursors. Reads the request; writes the call. Whatever is wrong is said in one
 * sentence that names the parameter. */
#include "serve/desk.h"

void call_refuse(call *c, uint16_t status, const char *format, ...) {
  va_list ap;
  va_start(ap, format);
  serve_problem_of(c->out, status, format, ap);
  va_end(ap);
  c->refused = true;
}

void call_fail(call *c, const dg_err *err) {
  if (err->rc == DG_EINPUT)
    call_refuse(c, 400, "What was sent %s.", err->text);
  else if (atomic_load(&c->d->interrupted))
    call_refuse(c, 503, "This took too long and was ended; ask for less at once.");
  else
    call_refuse(c, err->rc == DG_ENOMEM ? 503 : 500, "%s.", err->text[0] ? err->text : "The database cannot be read");
}

static int hex(char ch) {
  if (ch >= '0' && ch <= '9') return ch - '0';
  ch |= 32;
  return ch >= 'a' && ch <= 'f' ? ch - 'a' + 10 : -1;
}

bool call_decode(call *c, dg_str raw, bool plus, char **at, dg_str *out) {
  char *to = *at;
  for (uint32_t i = 0; i < raw.n; i++) {
    char ch = raw.p[i];
    if (ch == '%') {
      const int high = i + 2 < raw.n ? hex(raw.p[i + 1]) : -1, low = high < 0 ? -1 : hex(raw.p[i + 2]);
      if (low < 0 || high * 16 + low == 0) {
        call_refuse(c, 400, "The address has a percent sign without two hex digits behind it, or %%00.");
        return false;
      }
      ch = (char)(high * 16 + low);
      i += 2;
    } else if (ch == '+' && plus)
      ch = ' ';
    *to++ = ch;
  }
  *out = str_make(*at, (uint32_t)(to - *at));
  *at = to;
  for (uint32_t i = 0; i < out->n; i++)
    if ((uint8_t)out->p[i] < 0x20 || out->p[i] == 0x7f) {
      call_refuse(c, 400, "The address has a control character in it.");
      return false;
    }
  if (utf8_ok(*out)) return true;
  call_refuse(c, 400, "The address is not valid UTF-8 once decoded.");
  return false;
}

static bool allowed_name(const char *allowed, dg_str name) {
  dg_str list = str_of(allowed), one;
  while (list.n && str_next(&list, ' ', &one))
    if (str_eq(one, name)) return true;
  return false;
}

bool call_params(call *c, const char *allowed) {
  const dg_str query = c->in->query;
  dg_str rest = query, pair;
  char *at = c->room + c->in->path.n;
  while (rest.n && str_next(&rest, '&', &pair)) {
    if (!pair.n) continue;
    dg_str key = pair, value = STR("");
    const uint32_t equals = str_find(pair, STR("="));
    if (equals != DG_NONE) key = str_make(pair.p, equals), value = str_cut(pair.p, equals + 1, pair.n);
    if (!call_decode(c, key, true, &at, &key) || !call_decode(c, value, true, &at, &value)) return false;
    if (!allowed_name(allowed, key)) {
      call_refuse(c, 400, "There is no parameter `%.*s` here%s%s.", (int)(key.n < 80 ? key.n : 80), key.p,
                  *allowed ? "; there are: " : "", allowed);
      return false;
    }
    if (c->nparam == CALL_PARAMS) {
      call_refuse(c, 400, "There are too many parameters.");
      return false;
    }
    for (uint32_t i = 0; i < c->nparam; i++)
      if (str_eq(c->param[i].key, key)) {
        call_refuse(c, 400, "The parameter `%.*s` is there twice.", (int)key.n, key.p);
        return false;
      }
    c->param[c->nparam].key = key;
    c->param[c->nparam++].value = value;
  }
  return true;
}

bool param_has(const call *c, const char *name) { return param_str(c, name).n > 0; }

dg_str param_str(const call *c, const char *name) {
  for (uint32_t i = 0; i < c->nparam; i++)
    if (str_eq(c->param[i].key, str_of(name))) return c->param[i].value;
  return STR("");
}

static bool wrong(call *c, const char *name, dg_str value, const char *wants) {
  call_refuse(c, 400, "The parameter `%s` wants %s, not `%.*s`.", name, wants, (int)(value.n < 80 ? value.n : 80),
              value.p);
  return false;
}

bool param_day(call *c, const char *name, dg_day *out) {
  const dg_str v = param_str(c, name);
  if (!v.n) return true;
  const dg_day day = v.n == 10 ? day_parse(v) : DAY_NONE;
  if (day == DAY_NONE) return wrong(c, name, v, "a day as YYYY-MM-DD");
  *out = day;
  return true;
}

bool param_days(call *c, dg_day *from, dg_day *to) {
  *from = *to = DAY_NONE;
  if (!param_day(c, "from", from) || !param_day(c, "to", to)) return false;
  if (*from == DAY_NONE || *to == DAY_NONE || *from <= *to) return true;
  call_refuse(c, 400, "The day `to` is before the day `from`.");
  return false;
}

bool param_uint(call *c, const char *name, uint32_t least, uint32_t most, uint32_t *out) {
  const dg_str v = param_str(c, name);
  uint32_t n;
  char wants[64];
  if (!v.n) return true;
  snprintf(wants, sizeof wants, "a number from %u to %u", least, most);
  if (v.n > 10 || !str_to_u32(v, &n) || n < least || n > most) return wrong(c, name, v, wants);
  *out = n;
  return true;
}

bool param_flag(call *c, const char *name, bool *out) {
  const dg_str v = param_str(c, name);
  if (!v.n) return true;
  *out = str_eq(v, STR("1")) || str_eq(v, STR("true"));
  return *out || str_eq(v, STR("0")) || str_eq(v, STR("false")) || wrong(c, name, v, "0 or 1");
}

bool param_type(call *c, const char *name, uint8_t *out) {
  const dg_str v = param_str(c, name);
  if (!v.n) return true;
  for (uint8_t t = 1; t < STORE_TYPES; t++)
    if (str_eq_fold(v, str_of(dg_type_name(t)))) {
      *out = t;
      return true;
    }
  return wrong(c, name, v, "a PLOVER type (AGREE, CONSULT, …)");
}

bool call_who(call *c, const char *name, dg_str text, dg_day day, report_who *out) {
  if (text.n > 200) return wrong(c, name, text, "at most 200 bytes");
  if (report_who_stored(c->s, text, out) || report_who_named(c->d->engine, c->s, text, day, out)) return true;
  call_refuse(c, 400, "`%.*s` (parameter `%s`) is neither a code nor a name that the lexicons or the database know.",
              (int)text.n, text.p, name);
  return false;
}

bool param_who(call *c, const char *name, dg_day day, report_who *out) {
  const dg_str v = param_str(c, name);
  *out = (report_who){.actor = STORE_ANY};
  return !v.n || call_who(c, name, v, day, out);
}

bool call_id(call *c, dg_str text, uint64_t *out) {
  uint64_t v = 0;
  bool ok = text.n == 16;
  for (uint32_t i = 0; ok && i < text.n; i++) {
    const int digit = hex(text.p[i]);
    ok = digit >= 0;
    v = v << 4 | (uint64_t)(digit & 15);
  }
  if (!ok || v > INT64_MAX) {
    call_refuse(c, 404, "There is nothing called `%.*s`; ids have 16 hex digits.", (int)(text.n < 80 ? text.n : 80),
                text.p);
    return false;
  }
  *out = v;
  return true;
}

/* ---- lists ---- */

bool param_page(call *c, char kind, uint32_t *limit, cursor *from) {
  dg_str v = param_str(c, "cursor"), part[3] = {{0}};
  *limit = 50;
  *from = (cursor){.day = DAY_NONE};
  if (!param_uint(c, "limit", 1, CALL_LIMIT, limit)) return false;
  if (!v.n) return true;
  const dg_str all = v;
  for (int i = 0; i < 3 && v.p; i++)
    if (!str_next(&v, '.', &part[i])) break;
  uint32_t day = 0;
  bool ok =
      !v.p && part[0].n == 1 && part[0].p[0] == kind && str_to_u32(part[1], &day) && part[2].n > 0 && part[2].n <= 16;
  uint64_t id = 0;
  for (uint32_t i = 0; ok && i < part[2].n; i++) {
    const int digit = hex(part[2].p[i]);
    ok = digit >= 0;
    id = id << 4 | (uint64_t)(digit & 15);
  }
  if (!ok || id > INT64_MAX) return wrong(c, "cursor", all, "what `next` of this list gave");
  *from = (cursor){true, (dg_day)((int64_t)day + INT32_MIN), id};
  return true;
}

void put_next(call *c, char kind, bool more, dg_day day, uint64_t id) {
  if (more)
    buf_printf(c->b, "],\"next\":\"%c.%u.%llx\"}\n", kind, (unsigned)((int64_t)day - INT32_MIN),
               (unsigned long long)id);
  else
    buf_puts(c->b, "],\"next\":null}\n");
}

void put_back(dg_buf *b) {
  if (b->n && !b->failed) b->n--;
}

void put_key(dg_buf *b, const char *key, dg_str v) {
  out_key(b, key);
  out_string(b, v);
}

void put_uint(dg_buf *b, const char *key, uint64_t v) {
  out_key(b, key);
  out_uint(b, v);
}

void put_day(dg_buf *b, const char *key, dg_day day) {
  out_key(b, key);
  out_day(b, day);
}

void put_optional(dg_buf *b, const char *key, dg_str v) {
  out_key(b, key);
  if (v.n)
    out_string(b, v);
  else
    buf_puts(b, "null");
}

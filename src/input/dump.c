/* dump: plain text with many stories a file, as the news archives of libraries hand them out. A story begins at a line
 * "3 of 120 DOCUMENTS" or ends at a line "End of Document"; both ways of laying it out are read:
 *
 *   publisher, date, title, FIELD: value …, paragraphs, LOAD-DATE: …         title, publisher, date, Field: value …, Body,
 *                                                                            paragraphs, Load-Date: …
 *
 * Paragraphs are parted by empty lines; the lines of one are joined. One story is held at a time. */
#include "input/stream.h"

#define LINE_MAX_BYTES 65536

/* Digits at s[*i]; false when there are none. */
static bool digits(dg_str s, uint32_t *i, uint32_t *value) {
  uint32_t from = *i;
  *value = 0;
  while (*i < s.n && s.p[*i] >= '0' && s.p[*i] <= '9' && *i - from < 7)
    *value = *value * 10 + (uint32_t)(s.p[(*i)++] - '0');
  return *i > from;
}

/* "3 of 120 DOCUMENTS", "Document 3 of 120" */
static bool is_beginning(dg_str s) {
  uint32_t i = 0, a, b;
  bool word = s.n > 9 && str_eq_fold(str_make(s.p, 9), STR("Document "));
  if (word) i = 9;
  if (s.n > 60 || !digits(s, &i, &a) || i + 4 > s.n || !str_eq_fold(str_make(s.p + i, 4), STR(" of "))) return false;
  i += 4;
  if (!digits(s, &i, &b) || a == 0 || a > b) return false;
  dg_str rest = str_trim(str_make(s.p + i, s.n - i));
  return word ? rest.n == 0 : str_eq_fold(rest, STR("DOCUMENTS")) || str_eq_fold(rest, STR("DOCUMENT"));
}

static bool is_end(dg_str s) { return str_eq_fold(s, STR("End of Document")); }

bool dump_looks(const char *p, size_t n) {
  dg_str rest = str_make(p, n > STREAM_BYTES ? (uint32_t)STREAM_BYTES : (uint32_t)n), line;
  uint32_t lines = 0;
  while (str_next(&rest, '\n', &line)) {
    line = str_trim(line);
    lines += line.n > 0;
    if (lines <= 5 && is_beginning(line)) return true;
    if (is_end(line)) return true;
  }
  return false;
}

/* ---- fields ---- */

typedef enum label { L_NONE, L_BYLINE, L_HEADLINE, L_OTHER, L_BODY, L_TAIL } label;
static const struct {
  const char *name;
  uint8_t label;
} labels[] = {
    {"BYLINE:", L_BYLINE},         {"HEADLINE:", L_HEADLINE},  {"SECTION:", L_OTHER},      {"LENGTH:", L_OTHER},
    {"DATELINE:", L_OTHER},        {"HIGHLIGHT:", L_OTHER},    {"COPYRIGHT", L_OTHER},     {"SERIES:", L_OTHER},
    {"ABSTRACT:", L_OTHER},        {"TYPE:", L_OTHER},         {"LOAD-DATE:", L_TAIL},     {"LANGUAGE:", L_TAIL},
    {"PUBLICATION-TYPE:", L_TAIL}, {"DOCUMENT-TYPE:", L_TAIL}, {"JOURNAL-CODE:", L_TAIL},  {"SUBJECT:", L_TAIL},
    {"GRAPHIC:", L_TAIL},          {"CORRECTION:", L_TAIL},    {"CLASSIFICATION", L_TAIL}, {"URL:", L_TAIL}};

static label label_of(dg_str s, dg_str *value) {
  if (str_eq_fold(s, STR("Body")) || str_eq_fold(s, STR("BODY:"))) return L_BODY;
  for (size_t k = 0; k < sizeof labels / sizeof *labels; k++) {
    dg_str name = str_of(labels[k].name);
    if (s.n < name.n || !str_eq_fold(str_make(s.p, name.n), name)) continue;
    *value = str_trim(str_make(s.p + name.n, s.n - name.n));
    return (label)labels[k].label;
  }
  return L_NONE;
}

/* "October 6, 2014 Monday", "Monday 6 October 2014": a month by name, a day and a year, and at most a weekday more. */
static int32_t date_of(dg_str s) {
  static const char *const month[] = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
  int32_t m = 0, v[2] = {0, 0};
  uint32_t nv = 0, words = 0;
  for (uint32_t i = 0; i < s.n && words < 7;) {
    uint32_t from = i, x;
    if (digits(s, &i, &x)) {
      if (nv < 2) v[nv++] = (int32_t)x;
      continue;
    }
    while (i < s.n && (((s.p[i] | 32) >= 'a' && (s.p[i] | 32) <= 'z'))) i++;
    for (int32_t k = 0; k < 12; k++)
      if (str_eq_fold(str_cut(s.p, from, i), str_of(month[k]))) m = k + 1;
    words += i > from;
    if (i == from) i++;
  }
  if (!m || nv != 2 || words > 4) return DAY_NONE;
  return v[0] > 31 ? day_make(v[0], m, v[1]) : day_make(v[1], m, v[0]);
}

/* ---- one story ---- */

typedef struct story {
  in_about *about;
  char line[3][512]; /* before the date: the first, and the last; behind it: the last paragraph */
  uint32_t before;   /* lines before the date */
  bool fields, labelled, tail, body;
  label open;      /* field that goes on to the next line */
  uint32_t length; /* bytes of the body, at the front of the buffer */
  bool gap;        /* an empty line came before */
} story;

/* One more line of what is in out. */
static void add(char *out, size_t cap, dg_str s) {
  size_t n = strlen(out);
  if (n + 2 >= cap) return;
  if (n) out[n++] = ' ';
  about_set(out + n, cap - n, s.p, s.n);
}

static void head_line(story *t, dg_str s) {
  int32_t day = t->about->has_date ? DAY_NONE : date_of(s);
  if (day != DAY_NONE) {
    t->about->date = day;
    t->about->has_date = true;
  } else if (!t->about->has_date) {
    about_set(t->line[t->before ? 1 : 0], sizeof t->line[0], s.p, s.n);
    t->before++;
  } else {
    if (t->gap) t->line[2][0] = 0;
    add(t->line[2], sizeof t->line[2], s);
  }
}

static void field(story *t, label l, dg_str value) {
  t->open = l;
  t->fields = true;
  if (l == L_BYLINE) {
    if (value.n > 3 && str_eq_fold(str_make(value.p, 3), STR("By "))) value = str_make(value.p + 3, value.n - 3);
    about_set(t->about->byline, sizeof t->about->byline, value.p, value.n);
  }
  if (l == L_HEADLINE) about_set(t->about->title, sizeof t->about->title, value.p, value.n);
}

/* The line stands behind what was already taken of the buffer: it is moved to the front. */
static void body_line(story *t, char *buffer, dg_str s) {
  if (t->length) {
    memcpy(buffer + t->length, t->gap ? "\n\n" : " ", t->gap ? 2 : 1);
    t->length += t->gap ? 2 : 1;
  }
  memmove(buffer + t->length, s.p, s.n);
  t->length += s.n;
}

static void read_line(story *t, char *buffer, dg_str s) {
  dg_str value = {0};
  label l = label_of(s, &value);
  if (t->tail) return;
  if (l == L_BODY && !t->labelled) {
    t->body = t->labelled = true;
    t->length = 0;
  } else if (l == L_TAIL && (t->fields || t->body))
    t->tail = true;
  else if (l != L_NONE && l != L_BODY && !t->body)
    field(t, l, value);
  else if (t->body)
    body_line(t, buffer, s);
  else if (!t->fields)
    head_line(t, s);
  else if (t->open == L_NONE || t->gap) {
    t->body = true;
    body_line(t, buffer, s);
  } else if (t->open == L_BYLINE)
    add(t->about->byline, sizeof t->about->byline, s);
  else if (t->open == L_HEADLINE)
    add(t->about->title, sizeof t->about->title, s);
}

static void finish(story *t) {
  in_about *a = t->about;
  bool title_first = t->before > 1;
  const char *title = title_first ? t->line[0] : t->line[2], *publisher = title_first ? t->line[1] : t->line[0];
  if (!a->title[0]) about_set(a->title, sizeof a->title, title, strlen(title));
  about_set(a->publisher, sizeof a->publisher, publisher, strlen(publisher));
  a->clean = true;
}

/* Lines of the record up to its end; each is followed by one blank at least, so that the body can grow over the fields. */
in_got dump_next(in_bytes *b, in_record *out, uint32_t *number, dg_err *err) {
  for (;;) {
    story t = {.about = &out->about};
    size_t size;
    bool ended = false, any = false, too_long = false;
    out->bytes.n = 0;
    *t.about = (in_about){0};
    while (!ended) {
      size_t from = out->bytes.n;
      if (!bytes_line(b, &out->bytes, LINE_MAX_BYTES, &size, err)) {
        if (err->rc != DG_OK) return IN_ERROR;
        break;
      }
      if (out->bytes.failed) return IN_RECORD;
      dg_str s = {out->bytes.p, 0};
      if (out->bytes.n > from) s = str_trim(str_make(out->bytes.p + from, (uint32_t)(out->bytes.n - from)));
      ended = is_beginning(s) || is_end(s);
      any = true;
      if (!ended && s.n) read_line(&t, out->bytes.p, s);
      if (!s.n && t.open != L_NONE) t.open = L_NONE;
      t.gap = !s.n || (t.labelled && size > 200); /* laid out without wrapping: every line is a paragraph */
      too_long |= t.length > INPUT_MAX_RECORD;
      out->bytes.n = t.length;
      buf_put(&out->bytes, "  ", 2);
    }
    if (!any) return IN_END;
    out->bytes.n = t.length;
    if (too_long || !t.length) {
      if (!too_long) continue; /* a cover page, the space between two stories */
      err_set(err, DG_EINPUT, b->name, 0, 0, "has a story longer than 32 MB behind story %u", *number);
      return IN_ERROR;
    }
    finish(&t);
    size_t n = strlen(b->name);
    snprintf(out->name, sizeof out->name, "%.*s#%u", n > 1000 ? 1000 : (int)n, b->name, ++*number);
    return IN_RECORD;
  }
}

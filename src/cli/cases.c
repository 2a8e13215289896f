/* cases: sentences and what must come out of them. A case is a line in column 0 (the sentence, perhaps with "*" or "?"
 * before it) and the indented lines below it, one an event:
 *
 *   JPN RETREAT PRK  mode=withdraw  modality=future  by=RUS  date=2014-07
 *
 * A line "@ 2014-07-03" is the story date of the cases below it, up to the next one or the end of the file ("@": none). A
 * side may be asked for with its first sector: USA/GOV, then both sides of the line are.
 *
 * What came out is put in the same words and the two lists are compared as sets. Events that are not printed are met by
 * lines with that modality only, and nobody misses those that no line names. */
#include <stdlib.h>

#include "cli/cases.h"

#define MAX_EVENTS 16
#define MAX_TEXT 160

typedef struct expectation {
  char sides[MAX_TEXT]; /* "JPN RETREAT PRK", codes sorted */
  char full[MAX_TEXT];  /* "JPN/GOV RETREAT PRK" */
  char mode[32], modality[32];
  char date[24]; /* 2014-07-03, 2014-06-30/week, 2014-07, 2014, story */
  char by[32];   /* code of who tells it; "-" none */
  bool printed;
} expectation;

static int by_text(const void *a, const void *b) { return str_cmp(*(const dg_str *)a, *(const dg_str *)b); }

/* Codes joined by ',' in byte order; "-" for none. */
static void codes_text(char *out, size_t cap, dg_str *code, uint32_t n) {
  size_t at = 0;
  out[0] = 0;
  if (n) qsort(code, n, sizeof *code, by_text);
  for (uint32_t i = 0; i < n; i++) {
    if (i && str_eq(code[i], code[i - 1])) continue;
    int k = snprintf(out + at, cap - at, "%s%.*s", at ? "," : "", (int)code[i].n, code[i].p);
    if (k < 0 || (size_t)k >= cap - at) break;
    at += (size_t)k;
  }
  if (!at) snprintf(out, cap, "-");
}

static void side_words(char *out, size_t cap, dg_str word) {
  dg_str code[MAX_EVENTS], part;
  uint32_t n = 0;
  if (!str_eq(word, STR("-")))
    while (n < MAX_EVENTS && str_next(&word, ',', &part)) code[n++] = part;
  codes_text(out, cap, code, n);
}

/* "JPN RETREAT PRK  mode=withdraw" */
static bool read_expected(dg_str line, expectation *x) {
  dg_str word[8], part;
  uint32_t n = 0;
  char a[64], b[64];
  *x = (expectation){0};
  while (str_next(&line, ' ', &part)) {
    if (!part.n) continue;
    if (str_begins(part, STR("mode=")))
      snprintf(x->mode, sizeof x->mode, "%.*s", (int)part.n - 5, part.p + 5);
    else if (str_begins(part, STR("modality=")))
      snprintf(x->modality, sizeof x->modality, "%.*s", (int)part.n - 9, part.p + 9);
    else if (str_begins(part, STR("date=")))
      snprintf(x->date, sizeof x->date, "%.*s", (int)part.n - 5, part.p + 5);
    else if (str_begins(part, STR("by=")))
      snprintf(x->by, sizeof x->by, "%.*s", (int)part.n - 3, part.p + 3);
    else if (n < 8)
      word[n++] = part;
  }
  if (n != 3) return false;
  side_words(a, sizeof a, word[0]);
  side_words(b, sizeof b, word[2]);
  snprintf(x->sides, sizeof x->sides, "%s %.*s %s", a, (int)word[1].n, word[1].p, b);
  return true;
}

/* The day as cases write it: as much of it as is known. */
static void date_text(const dg_event *e, char *out, size_t cap) {
  char day[11] = "";
  if (e->date != DG_DATE_NONE) day_print(e->date, day);
  const char *p = e->date_precision;
  const int n = strcmp(p, "month") == 0 ? 7 : strcmp(p, "year") == 0 ? 4 : 10;
  if (strcmp(p, "story") == 0 || e->date == DG_DATE_NONE)
    snprintf(out, cap, "story");
  else
    snprintf(out, cap, "%.*s%s", n, day, strcmp(p, "week") == 0 ? "/week" : "");
}

static void read_event(const dg_doc *d, uint32_t index, const dg_event *e, expectation *x) {
  dg_str code[MAX_EVENTS], full[MAX_EVENTS];
  char side[2][64], whole[2][96], with[MAX_EVENTS][16];
  for (int r = 0; r < 2; r++) {
    uint32_t n = 0, sides = r ? e->nrecipient : e->nactor;
    for (uint32_t i = 0; i < sides && n < MAX_EVENTS; i++) {
      dg_side s = r ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
      if (!s.code.n) continue;
      const uint32_t cut = str_find(s.sector, STR(";"));
      const dg_str first = cut == DG_NONE ? s.sector : str_make(s.sector.p, cut);
      snprintf(with[n], sizeof with[n], "%.*s%s%.*s", (int)s.code.n, s.code.p, first.n ? "/" : "", (int)first.n,
               first.p);
      full[n] = str_of(with[n]);
      code[n++] = s.code;
    }
    codes_text(side[r], sizeof side[r], code, n);
    codes_text(whole[r], sizeof whole[r], full, n);
  }
  *x = (expectation){0};
  snprintf(x->sides, sizeof x->sides, "%s %s %s", side[0], e->type, side[1]);
  snprintf(x->full, sizeof x->full, "%s %s %s", whole[0], e->type, whole[1]);
  date_text(e, x->date, sizeof x->date);
  snprintf(x->mode, sizeof x->mode, "%s", e->mode);
  snprintf(x->modality, sizeof x->modality, "%s", e->modality);
  dg_str by = e->attributed_to.code;
  snprintf(x->by, sizeof x->by, "%.*s", by.n ? (int)by.n : 1, by.n ? by.p : "-");
  x->printed = e->printed;
}

static bool fits(const expectation *want, const expectation *got) {
  const char *sides = strchr(want->sides, '/') ? got->full : got->sides;
  if (want->date[0] && strcmp(want->date, got->date) != 0) return false;
  return strcmp(want->sides, sides) == 0 && (!want->mode[0] || strcmp(want->mode, got->mode) == 0) &&
         (!want->modality[0] || strcmp(want->modality, got->modality) == 0) &&
         (!want->by[0] || strcmp(want->by, got->by) == 0) && (got->printed || want->modality[0]);
}

/* Every event expected and every expectation met, each once; events that repeat another are passed over. */
static bool same(const expectation *want, uint32_t nwant, const expectation *got, uint32_t ngot) {
  bool met[MAX_EVENTS] = {false};
  for (uint32_t i = 0; i < ngot; i++) {
    bool found = false;
    for (uint32_t k = 0; k < nwant && !found; k++)
      if (fits(&want[k], &got[i])) found = met[k] = true;
    if (!found && got[i].printed) return false;
  }
  for (uint32_t k = 0; k < nwant; k++)
    if (!met[k]) return false;
  return true;
}

static void describe(dg_buf *out, bool got, const expectation *x, uint32_t n) {
  buf_printf(out, "  %-8s ", got ? "got" : "expected");
  for (uint32_t i = 0; i < n; i++)
    buf_printf(out, "%s%s%s%s%s%s%s%s%s%s%s", i ? "; " : "", x[i].full[0] ? x[i].full : x[i].sides,
               x[i].mode[0] ? "  mode=" : "", x[i].mode, x[i].modality[0] ? "  modality=" : "", x[i].modality,
               x[i].by[0] ? "  by=" : "", x[i].by, x[i].date[0] ? "  date=" : "", x[i].date,
               got && !x[i].printed ? "  (not printed)" : "");
  buf_puts(out, n ? "\n" : "nothing\n");
}

static dg_rc coded(dg_worker *w, dg_str sentence, dg_day date, expectation *got, uint32_t *n, dg_err *err) {
  dg_page page = {.form = DG_FORM_TEXT, .bytes = sentence, .id = STR("case"), .date = date, .lang = STR("en")};
  const dg_doc *d;
  dg_rc rc = dg_worker_run(w, &page, DG_GOAL_EVENTS, &d, err);
  *n = 0;
  for (uint32_t i = 0; !rc && i < dg_doc_story(d).nevent && *n < MAX_EVENTS; i++) {
    dg_event e = dg_doc_event(d, i);
    read_event(d, i, &e, &got[(*n)++]);
  }
  return rc;
}

/* Whether a line with no star is right; `?` and failures are told. */
static bool judge(const lex_line *l, char mark, dg_str sentence, const expectation *want, uint32_t nwant,
                  const expectation *got, uint32_t ngot, dg_buf *out, case_count *count) {
  bool right = same(want, nwant, got, ngot);
  if (mark == '?') {
    count->wrong += !right;
    count->cured += right;
    if (right)
      buf_printf(out, "%s:%u: marked `?` but right now: %.*s\n", l->file, l->line, (int)sentence.n, sentence.p);
    return right;
  }
  count->passed += right;
  count->failed += !right;
  if (right) return true;
  buf_printf(out, "%s:%u: %.*s\n", l->file, l->line, (int)sentence.n, sentence.p);
  describe(out, false, want, nwant);
  describe(out, true, got, ngot);
  return false;
}

/* Operator rows that no case went through, by operator: "operators.lex:7: PROMISE: no case for REQUEST, THREATEN". */
static void name_rows(const dg_engine *e, const uint8_t *used, dg_buf *out, case_count *count) {
  uint32_t line = 0;
  for (uint32_t i = 0, n = build_row_count(e); i < n; i++) {
    build_row r = build_row_at(e, i);
    if (used[i]) continue;
    count->rows++;
    if (r.line != line) buf_printf(out, "%soperators.lex:%u: %s: no case for ", line ? "\n" : "", r.line, r.op);
    buf_printf(out, "%s%s%s%s", r.line == line ? ", " : "", r.from, r.mode[0] ? "/" : "", r.mode);
    line = r.line;
  }
  if (line) buf_puts(out, "\n");
}

dg_rc cases_run(const lex_files *f, const dg_engine *e, dg_buf *out, case_count *count, dg_err *err) {
  dg_worker *w = NULL;
  dg_rc rc = dg_worker_open(e, &w, err);
  const uint32_t nrow = build_row_count(e);
  uint8_t *used = rc ? NULL : mem_grow(NULL, nrow + 1u);
  if (used)
    memset(used, 0, nrow + 1u);
  else if (!rc)
    rc = err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  *count = (case_count){0};
  dg_day date = DG_DATE_NONE;
  const char *file = NULL;
  for (uint32_t i = 0; !rc && i < f->n;) {
    const lex_line *l = &f->line[i++];
    if (!str_begins(str_of(l->file), STR("cases/")) || l->indent) continue;
    if (l->file != file) file = l->file, date = DG_DATE_NONE;
    if (l->text.p[0] == '@') {
      const dg_str day = str_trim(str_cut(l->text.p, 1, l->text.n));
      date = day_parse(day);
      if (day.n && date == DG_DATE_NONE) {
        buf_printf(out, "%s:%u: \"%.*s\" is no day: write @ YYYY-MM-DD\n", l->file, l->line, (int)day.n, day.p);
        count->failed++;
      }
      continue;
    }
    char mark = l->text.p[0] == '*' || l->text.p[0] == '?' ? l->text.p[0] : 0;
    dg_str sentence = mark ? str_trim(str_make(l->text.p + 1, l->text.n - 1)) : l->text;
    expectation want[MAX_EVENTS], got[MAX_EVENTS];
    uint32_t nwant = 0, ngot = 0;
    for (; i < f->n && f->line[i].indent && f->line[i].file == l->file; i++) {
      if (nwant < MAX_EVENTS && read_expected(f->line[i].text, &want[nwant]))
        nwant++;
      else {
        buf_printf(out, "%s:%u: this is no event: write ACTOR TYPE RECIPIENT\n", f->line[i].file, f->line[i].line);
        count->failed++;
      }
    }
    rc = coded(w, sentence, date, got, &ngot, err);
    if (!rc && judge(l, mark, sentence, want, nwant, got, ngot, out, count)) rc = build_rows_used(w, used, err);
  }
  if (!rc && count->passed) name_rows(e, used, out, count);
  mem_free(used);
  if (w) dg_worker_close(w);
  return rc;
}

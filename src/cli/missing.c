/* missing: `dragoman lexicon missing FILE…`: names that the lexicons do not know and verbs between two known actors that no line
 * fits, most frequent first.
 *
 *   work (threads)  missing_find -> lines "kind TAB what TAB code TAB sector TAB example"
 *   put  (in order) lines -> rows, counted; at ROWS of them those told least go, and what came later may have been told that
 *                   often before: the row says by `missed` how often at most (space-saving counts)
 *   last            rows sorted, as table, CSV or JSON lines */
#include <stdlib.h>

#include "cli/cli.h"
#include "missing.h"

#define ROWS 32768u
#define SLOTS (ROWS * 2)
#define EXAMPLE_MAX 240u

typedef struct row {
  char *text; /* what NUL example NUL */
  uint32_t example;
  char code[8], sector[8]; /* most of its phrases say so */
  uint32_t votes;          /* lead of that guess (Boyer and Moore) */
  uint8_t kind;
  uint64_t count, stories, last; /* last: number of the story that told it last */
  uint64_t missed;
} row;

typedef struct tally {
  row *v; /* [n] at most ROWS */
  uint32_t n;
  uint32_t *slot; /* [SLOTS] row + 1 by hash of kind and text */
  uint64_t missed;
  bool failed;
  out_options out;
} tally;

/* ---- counting ---- */

static uint32_t slot_of(const tally *t, uint8_t kind, dg_str what) {
  uint32_t i = (uint32_t)(str_hash(what) + kind) % SLOTS;
  for (; t->slot[i]; i = (i + 1) % SLOTS) {
    const row *r = &t->v[t->slot[i] - 1];
    if (r->kind == kind && str_eq(str_of(r->text), what)) break;
  }
  return i;
}

static int by_least(const void *x, const void *y) {
  const row *a = x, *b = y;
  uint64_t p = a->count + a->missed, q = b->count + b->missed;
  return (p < q) - (p > q);
}

/* A quarter of the rows goes: those told least. */
static void prune(tally *t) {
  qsort(t->v, t->n, sizeof *t->v, by_least);
  uint32_t keep = t->n / 4 * 3;
  t->missed = t->v[keep].count + t->v[keep].missed;
  for (uint32_t i = keep; i < t->n; i++) mem_free(t->v[i].text);
  t->n = keep;
  memset(t->slot, 0, SLOTS * sizeof *t->slot);
  for (uint32_t i = 0; i < t->n; i++) t->slot[slot_of(t, t->v[i].kind, str_of(t->v[i].text))] = i + 1;
}

static row *row_of(tally *t, uint8_t kind, dg_str what, dg_str example) {
  uint32_t at = slot_of(t, kind, what);
  if (t->slot[at]) return &t->v[t->slot[at] - 1];
  if (t->n == ROWS) {
    prune(t);
    at = slot_of(t, kind, what);
  }
  char *text = mem_get((size_t)what.n + example.n + 2);
  if (!text) return NULL;
  memcpy(text, what.p, what.n);
  memcpy(text + what.n + 1, example.p, example.n);
  text[what.n] = text[what.n + 1 + example.n] = 0;
  t->v[t->n] = (row){.text = text, .example = what.n + 1, .kind = kind, .missed = t->missed};
  t->slot[at] = ++t->n;
  return &t->v[t->n - 1];
}

static void vote(row *r, dg_str code, dg_str sector) {
  if (!code.n && !sector.n) return;
  bool same = str_eq(str_of(r->code), code) && str_eq(str_of(r->sector), sector);
  if (same) {
    r->votes++;
    return;
  }
  if (r->votes) {
    r->votes--;
    return;
  }
  snprintf(r->code, sizeof r->code, "%.*s", (int)code.n, code.p);
  snprintf(r->sector, sizeof r->sector, "%.*s", (int)sector.n, sector.p);
  r->votes = 1;
}

static bool put(const cli_run *r, cli_job *job) {
  tally *t = r->keep;
  dg_str rest = str_make(job->out.p, (uint32_t)job->out.n), line, cell[5];
  while (!t->failed && str_next(&rest, '\n', &line)) {
    uint32_t n = 0;
    while (n < 5 && str_next(&line, '\t', &cell[n])) n++;
    if (n < 5) continue;
    row *x = row_of(t, cell[0].p[0] == 'v' ? MISSING_VERB : MISSING_NAME, cell[1], cell[4]);
    if (!x) {
      t->failed = true;
      break;
    }
    x->count++;
    if (x->last != job->number) x->stories++;
    x->last = job->number;
    vote(x, cell[2], cell[3]);
  }
  return !t->failed;
}

/* ---- one story ---- */

static void put_plain(dg_buf *b, dg_str s, uint32_t most) {
  uint32_t n = s.n;
  if (n > most)
    for (n = most; n > 0 && (s.p[n] & 0xC0) == 0x80;) n--;
  for (uint32_t i = 0; i < n; i++) buf_put(b, (unsigned char)s.p[i] < 0x20 ? " " : s.p + i, 1);
  if (n < s.n) buf_puts(b, " …");
}

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  in_page page;
  dg_err err = {0};
  const dg_doc *d;
  const missing_item *item;
  uint32_t n = 0;
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  if (dg_worker_run(w, &page.page, DG_GOAL_EVENTS, &d, &err) != DG_OK || missing_find(w, &item, &n, &err) != DG_OK)
    job_fail(job, &err);
  else {
    dg_story s = dg_doc_story(d);
    job_foreign(job, &s);
  }
  for (uint32_t i = 0; i < n; i++) {
    buf_puts(&job->out, item[i].kind == MISSING_VERB ? "verb\t" : "name\t");
    put_plain(&job->out, item[i].what, EXAMPLE_MAX);
    buf_printf(&job->out, "\t%.*s\t%.*s\t", (int)item[i].code.n, item[i].code.n ? item[i].code.p : "",
               (int)item[i].sector.n, item[i].sector.n ? item[i].sector.p : "");
    put_plain(&job->out, dg_doc_sentence(d, item[i].sentence).text, EXAMPLE_MAX);
    buf_puts(&job->out, "\n");
  }
  in_page_close(&page);
}

/* ---- what is printed ---- */

static int by_most(const void *x, const void *y) {
  const row *a = x, *b = y;
  if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
  if (a->count != b->count) return a->count < b->count ? 1 : -1;
  if (a->stories != b->stories) return a->stories < b->stories ? 1 : -1;
  return strcmp(a->text, b->text);
}

static void csv_cell(dg_buf *b, const char *s) {
  bool quote = strpbrk(s, ",\"\r\n") != NULL;
  if (quote) buf_puts(b, "\"");
  for (; *s; s++) {
    if (*s == '"') buf_puts(b, "\"");
    buf_put(b, s, 1);
  }
  if (quote) buf_puts(b, "\"");
}

static void row_csv(dg_buf *b, const row *r) {
  buf_puts(b, r->kind == MISSING_VERB ? "verb," : "name,");
  csv_cell(b, r->text);
  buf_printf(b, ",%llu,%llu,%llu,%s,%s,", (unsigned long long)r->count, (unsigned long long)r->missed,
             (unsigned long long)r->stories, r->code, r->sector);
  csv_cell(b, r->text + r->example);
  buf_puts(b, "\r\n");
}

static void row_json(dg_buf *b, const row *r) {
  buf_printf(b, "{\"record\":\"missing\",\"kind\":\"%s\",\"text\":", r->kind == MISSING_VERB ? "verb" : "name");
  out_string(b, str_of(r->text));
  buf_printf(b, ",\"count\":%llu,\"missed\":%llu,\"stories\":%llu,\"code\":", (unsigned long long)r->count,
             (unsigned long long)r->missed, (unsigned long long)r->stories);
  out_string(b, str_of(r->code));
  buf_puts(b, ",\"sector\":");
  out_string(b, str_of(r->sector));
  buf_puts(b, ",\"example\":");
  out_string(b, str_of(r->text + r->example));
  buf_puts(b, "}\n");
}

/* Code points; what is cut must not cut one. */
static int cut_to(const char *s, uint32_t width) {
  uint32_t n = 0, at = 0;
  for (; s[at]; at++)
    if ((s[at] & 0xC0) != 0x80 && n++ == width) break;
  return (int)at;
}
static int pad(const char *s, int width) {
  int n = 0;
  for (; *s; s++) n += (*s & 0xC0) != 0x80;
  return n < width ? width - n : 0;
}

static void row_table(dg_buf *b, const row *r, const out_options *o) {
  char guess[20];
  const int name = cut_to(r->text, 34), room = o->width > 90 ? (int)o->width - 68 : 24;
  snprintf(guess, sizeof guess, "%s%s%s", r->code, r->code[0] && r->sector[0] ? " " : "", r->sector);
  buf_printf(b, "%6llu %7llu  %-9s %.*s%*s  %.*s\n", (unsigned long long)r->count, (unsigned long long)r->stories,
             guess, name, r->text, pad(r->text, 34), "", cut_to(r->text + r->example, (uint32_t)room),
             r->text + r->example);
}

static void last(const cli_run *run, dg_buf *b) {
  tally *t = run->keep;
  const uint32_t top = run->args->top ? run->args->top : UINT32_MAX;
  uint32_t shown[2] = {0};
  if (t->failed) b->failed = true;
  if (t->n) qsort(t->v, t->n, sizeof *t->v, by_most);
  if (t->out.to == OUT_CSV) buf_puts(b, "kind,text,count,missed,stories,code,sector,example\r\n");
  for (uint32_t i = 0; i < t->n; i++) {
    const row *r = &t->v[i];
    if (shown[r->kind]++ >= top) continue;
    if (t->out.to == OUT_TABLE && shown[r->kind] == 1)
      buf_printf(b, "%s count stories  %-9s %-34s  example\n", r->kind ? "\n" : "", r->kind ? "" : "guess",
                 r->kind ? "verb between two known actors" : "name");
    if (t->out.to == OUT_TABLE) row_table(b, r, &t->out);
    if (t->out.to == OUT_CSV) row_csv(b, r);
    if (t->out.to == OUT_JSONL) row_json(b, r);
  }
  if (t->missed && !run->args->quiet)
    say("more than %u different names and verbs: what was told at most %llu times may be missing", ROWS,
        (unsigned long long)t->missed);
}

int lexicon_missing(const cli_args *a) {
  cli_args rest = *a;
  cli_sink sink;
  tally t = {0};
  int code = EXIT_DONE;
  rest.file++;
  rest.nfile--;
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, 1u << OUT_JSONL | 1u << OUT_TABLE | 1u << OUT_CSV, &t.out))
    return sink_drop(&sink, EXIT_WRONG_USE);
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  t.v = mem_get(ROWS * sizeof *t.v);
  t.slot = mem_get(SLOTS * sizeof *t.slot);
  if (t.v && t.slot) {
    memset(t.slot, 0, SLOTS * sizeof *t.slot);
    cli_run run = {
        .args = &rest, .engine = e, .in = in_options_of(&rest), .work = work, .put = put, .keep = &t, .last = last};
    code = run_inputs(&run, &sink, NULL);
  } else {
    say("out of memory");
    code = sink_drop(&sink, EXIT_ENVIRONMENT);
  }
  for (uint32_t i = 0; i < t.n; i++) mem_free(t.v[i].text);
  mem_free(t.v);
  mem_free(t.slot);
  dg_engine_close(e);
  return code;
}

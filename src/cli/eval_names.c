/* eval_names: `dragoman eval names GOLD.tsv FILE.csv`: who names alone are.
 *
 * GOLD: name, code and, where it changes, the day from which it holds, between tabs; `#` begins a comment; codes joined by
 * '|' are all right, - is none. FILE: date,actor,event,recipient, as event files have it. Of a name with a country in brackets that
 * country's row is the truth; a bare name needs its own row. A name is right when it is on most of its days. */
#include <stdlib.h>

#include "cli/cli.h"

#define BARE 300 /* the most frequent bare names that count */

typedef struct row {
  dg_str name, code;
  int32_t date, order;
} row;

typedef struct rows {
  row *at;
  uint32_t n, cap;
  bool failed;
} rows;

typedef struct share {
  uint32_t names, right, uses, uses_right;
} share;

static void push(rows *r, row x) {
  if (r->n == r->cap) {
    uint32_t cap = r->cap ? r->cap * 2 : 4096;
    row *grown = mem_grow(r->at, cap * sizeof *grown);
    if (!grown) {
      r->failed = true;
      return;
    }
    r->at = grown;
    r->cap = cap;
  }
  r->at[r->n++] = x;
}

static int by_name(const void *x, const void *y) {
  const row *a = x, *b = y;
  int c = str_cmp(a->name, b->name);
  if (c) return c;
  if (a->date != b->date) return (a->date > b->date) - (a->date < b->date);
  return (a->order > b->order) - (a->order < b->order);
}

/* Groups of equal names, most frequent first: order is the number of uses, date the first index. */
static int by_uses(const void *x, const void *y) {
  const row *a = x, *b = y;
  if (a->order != b->order) return (a->order < b->order) - (a->order > b->order);
  return str_cmp(a->name, b->name);
}

/* The next field of a line of CSV; quotes around it are dropped, doubled ones within are kept. */
static dg_str field(dg_str *line) {
  uint32_t i = 0;
  bool quoted = false;
  for (; i < line->n && (quoted || line->p[i] != ','); i++) quoted ^= line->p[i] == '"';
  dg_str f = str_make(line->p, i);
  *line = i < line->n ? str_cut(line->p, i + 1, line->n) : str_make(line->p + i, 0);
  if (f.n >= 2 && f.p[0] == '"') f = str_cut(f.p, 1, f.n - 1);
  return f;
}

static void read_gold(dg_str text, rows *out) {
  dg_str line, name, code, from;
  while (str_next(&text, '\n', &line)) {
    if (line.n == 0 || line.p[0] == '#') continue;
    if (!str_next(&line, '\t', &name) || !str_next(&line, '\t', &code)) continue;
    row x = {.name = str_trim(name), .code = str_trim(code), .date = DG_DATE_NONE};
    if (str_next(&line, '\t', &from)) x.date = day_parse(from);
    push(out, x);
  }
  if (out->n) qsort(out->at, out->n, sizeof *out->at, by_name);
}

static void read_uses(dg_str text, rows *out) {
  dg_str line;
  for (bool head = true; str_next(&text, '\n', &line); head = false) {
    if (head || line.n == 0) continue;
    row x = {.date = day_parse(field(&line)), .order = (int32_t)out->n};
    x.name = field(&line);
    if (x.name.n) push(out, x);
    field(&line);
    x.name = str_trim(field(&line));
    x.order = (int32_t)out->n;
    if (x.name.n) push(out, x);
  }
  if (out->n) qsort(out->at, out->n, sizeof *out->at, by_name);
}

/* The code of a name on a day: p == NULL when the gold does not have the name. */
static dg_str gold_of(const rows *gold, dg_str name, int32_t date) {
  dg_str code = {NULL, 0};
  uint32_t lo = 0, hi = gold->n;
  while (lo < hi) {
    uint32_t mid = lo + (hi - lo) / 2;
    if (str_cmp(gold->at[mid].name, name) < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  for (; lo < gold->n && str_eq(gold->at[lo].name, name); lo++)
    if (!code.p || gold->at[lo].date <= date) code = gold->at[lo].code;
  return code;
}

static bool among(dg_str codes, dg_str code) {
  dg_str one;
  while (str_next(&codes, '|', &one))
    if (str_eq(one, code) || (code.n == 0 && str_eq(one, STR("-")))) return true;
  return false;
}

/* The part in brackets at the end; empty when there is none. */
static dg_str bracket(dg_str name) {
  uint32_t depth = 0;
  for (uint32_t i = name.p[name.n - 1] == ')' ? name.n : 0; i-- > 1;) {
    depth += name.p[i] == ')';
    if (name.p[i] == '(' && --depth == 0) return str_cut(name.p, i + 1, name.n - 1);
  }
  return str_make(name.p, 0);
}

/* One name with all its uses. */
static void judge(const dg_engine *e, const rows *gold, const row *use, uint32_t n, bool counts, share *bracketed,
                  share *bare, share *foreign) {
  dg_str where = bracket(use[0].name), truth = {NULL, 0};
  dg_side side = {0};
  uint32_t right = 0, known = 0;
  for (uint32_t i = 0; i < n; i++) {
    truth = gold_of(gold, where.n ? where : use[i].name, use[i].date);
    known += dg_engine_resolve(e, use[i].name, use[i].date, &side);
    right += truth.p && among(truth, side.code);
  }
  if (!truth.p) right = where.n ? known : 0;
  const bool good = right * 2 > n;
  share *s = where.n ? truth.p ? bracketed : foreign : bare;
  if (where.n || counts) {
    s->names++;
    s->right += good;
    s->uses += n;
    s->uses_right += right;
  }
  if (!good && (where.n || counts))
    printf("wrong\t%u\t%.*s\t%.*s\t%.*s\t%.*s\t%.*s\n", n, (int)use[0].name.n, use[0].name.p, (int)truth.n,
           truth.p ? truth.p : "", (int)side.code.n, side.code.p ? side.code.p : "", (int)side.sector.n,
           side.sector.p ? side.sector.p : "", (int)side.name.n, side.name.p ? side.name.p : "");
}

static void print(const char *what, const share *s) {
  printf("%s %u names, right %.4f; %u uses, right %.4f\n", what, s->names, s->names ? (double)s->right / s->names : 0,
         s->uses, s->uses ? (double)s->uses_right / s->uses : 0);
}

static int score(const dg_engine *e, const rows *gold, const rows *use) {
  rows group = {0};
  for (uint32_t i = 0; i < use->n;) {
    uint32_t k = i;
    while (k < use->n && str_eq(use->at[k].name, use->at[i].name)) k++;
    push(&group, (row){.name = use->at[i].name, .date = (int32_t)i, .order = (int32_t)(k - i)});
    i = k;
  }
  if (group.failed) say("out of memory");
  if (group.n) qsort(group.at, group.n, sizeof *group.at, by_uses);
  share bracketed = {0}, bare = {0}, foreign = {0};
  for (uint32_t i = 0, nbare = 0; i < group.n; i++) {
    bool counts = bracket(group.at[i].name).n == 0 && nbare++ < BARE;
    judge(e, gold, use->at + group.at[i].date, (uint32_t)group.at[i].order, counts, &bracketed, &bare, &foreign);
  }
  print("bracketed country:", &bracketed);
  print("bracketed other, known at all:", &foreign);
  print("most frequent bare:", &bare);
  mem_free(group.at);
  return group.failed ? EXIT_ENVIRONMENT : EXIT_DONE;
}

int eval_names(const cli_args *a) {
  if (a->nfile != 3) {
    say("`eval names` needs a file of names with their codes and a file of events: dragoman eval names GOLD.tsv "
        "FILE.csv");
    return EXIT_WRONG_USE;
  }
  file_map map[2] = {0};
  rows gold = {0}, use = {0};
  dg_err err = {0};
  int code = EXIT_DONE;
  for (int i = 0; i < 2; i++)
    if (file_open(a->file[i + 1], 0, &map[i], &err) != DG_OK) {
      say_err(a->file[i + 1], &err);
      if (i) file_close(&map[0]);
      return exit_of(err.rc);
    }
  dg_engine *e = engine_of(a, &code);
  if (e) {
    read_gold(str_make(map[0].p, (uint32_t)map[0].n), &gold);
    read_uses(str_make(map[1].p, (uint32_t)map[1].n), &use);
    if (gold.failed || use.failed)
      say("out of memory"), code = EXIT_ENVIRONMENT;
    else
      code = score(e, &gold, &use);
  }
  mem_free(gold.at);
  mem_free(use.at);
  file_close(&map[0]);
  file_close(&map[1]);
  dg_engine_close(e);
  return code;
}

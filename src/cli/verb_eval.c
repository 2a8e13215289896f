/* verb_eval: `dragoman eval`: figures of the coder on gold records.
 *
 * Marked pairs: the type that `relate` gives against the gold type; macro-F1 is the mean of F1 = 2PR / (P + R) over the gold
 * classes. A gold class YIELD stands for CONCEDE and RETREAT, as in some data.
 * Other records: a type is found when an event of it is coded from the sentence; a dyad, when that event also names every
 * gold country on its side (on any side where one side is empty). A record whose event is NONE has nothing to be found: what is coded from it
 * counts against precision only. Precision: events of the gold type over all events. */
#include "cli/cli.h"

#define CLASSES 18 /* the types with "" = none at 0, and YIELD */
#define YIELD 17

typedef struct eval_tally {
  uint32_t pair[CLASSES][CLASSES]; /* [gold][given] of marked pairs */
  uint32_t marked;
  uint32_t records, by_type, by_dyad, events, right;
} eval_tally;

static uint8_t class_of(dg_str name) {
  for (uint8_t t = 1; t < YIELD; t++)
    if (str_eq(name, str_of(dg_type_name(t)))) return t;
  return str_eq(name, STR("YIELD")) ? YIELD : 0;
}

static uint8_t quad_of(uint8_t class) { return class == YIELD ? 2 : dg_type_quad(class); }

static void marked(eval_tally *t, dg_worker *w, const in_gold *g, cli_job *job) {
  dg_relation x;
  dg_err err = {0};
  if (dg_worker_relate(w, g->text, g->actor, g->recipient, &x, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  t->pair[class_of(g->event)][x.type]++;
  t->marked++;
}

/* Every gold code is among the sides: the actors', the recipients', or both when `any`. */
static bool named(const dg_doc *d, uint32_t i, const dg_event *e, const dg_str *code, uint32_t n, bool recipient,
                  bool any) {
  for (uint32_t k = 0; k < n; k++) {
    bool found = false;
    for (uint32_t s = 0; (any || !recipient) && s < e->nactor && !found; s++)
      found = str_eq(dg_doc_actor(d, i, s).code, code[k]);
    for (uint32_t s = 0; (any || recipient) && s < e->nrecipient && !found; s++)
      found = str_eq(dg_doc_recipient(d, i, s).code, code[k]);
    if (!found) return false;
  }
  return true;
}

static bool has_code(const dg_doc *d, uint32_t i, const dg_event *e) {
  for (uint32_t s = 0; s < e->nrecipient; s++)
    if (dg_doc_recipient(d, i, s).code.n) return true;
  return false;
}

static void coded(eval_tally *t, dg_worker *w, const in_gold *g, cli_job *job) {
  const dg_page page = {.form = DG_FORM_TEXT, .bytes = g->text, .id = g->id, .date = g->date};
  const dg_doc *d;
  dg_err err = {0};
  if (dg_worker_run(w, &page, DG_GOAL_EVENTS, &d, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  bool type = false, dyad = false;
  for (uint32_t i = 0; i < dg_doc_story(d).nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (!e.printed) continue;
    t->events++;
    if (!str_eq(str_of(e.type), g->event)) continue;
    t->right++;
    type = true;
    bool any = !g->nrecipient || !has_code(d, i, &e);
    dyad |= named(d, i, &e, g->actor_code, g->nactor, false, any) &&
            named(d, i, &e, g->recipient_code, g->nrecipient, true, any);
  }
  if (str_eq(g->event, STR("NONE"))) return;
  t->records++;
  t->by_type += type;
  t->by_dyad += dyad;
}

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  eval_tally *t = (eval_tally *)(uintptr_t)r->context; /* one thread only */
  in_gold g;
  dg_err err = {0};
  if (in_gold_open(&job->record, &g, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  if (g.marked)
    marked(t, w, &g, job);
  else
    coded(t, w, &g, job);
  in_gold_close(&g);
}

static double ratio(uint32_t a, uint32_t b) { return b ? (double)a / b : 0; }

static double f1(uint32_t both, uint32_t got, uint32_t gold) { return got + gold ? 2.0 * both / (got + gold) : 0; }

/* Mean F1 over the gold labels, and the accuracy, of a square of counts. */
typedef struct figures {
  double macro, accuracy;
} figures;

static figures figures_of(const uint32_t *square, uint32_t n, bool rows) {
  double sum = 0;
  uint32_t labels = 0, right = 0, all = 0;
  for (uint32_t c = 0; c < n; c++) {
    uint32_t gold = 0, given = 0, both = square[c * n + c];
    for (uint32_t k = 0; k < n; k++) {
      gold += square[c * n + k];
      given += square[k * n + c];
    }
    right += both;
    all += gold;
    if (!gold) continue;
    sum += f1(both, given, gold);
    labels++;
    if (rows)
      printf("%-10s P %.3f R %.3f F1 %.3f n %u\n",
             c == YIELD ? "YIELD"
             : c        ? dg_type_name((uint8_t)c)
                        : "NONE",
             ratio(both, given), ratio(both, gold), f1(both, given, gold), gold);
  }
  return (figures){labels ? sum / labels : 0, ratio(right, all)};
}

/* Data with YIELD has neither CONCEDE nor RETREAT: what we give as these is YIELD there. */
static void fold_yield(eval_tally *t) {
  uint32_t n = 0;
  for (uint8_t k = 0; k < CLASSES; k++) n += t->pair[YIELD][k];
  if (!n) return;
  const uint8_t from[2] = {class_of(STR("CONCEDE")), class_of(STR("RETREAT"))};
  for (uint8_t c = 0; c < CLASSES; c++)
    for (int k = 0; k < 2; k++) {
      t->pair[c][YIELD] += t->pair[c][from[k]];
      t->pair[c][from[k]] = 0;
    }
}

static void print(eval_tally *t) {
  uint32_t quad[5][5] = {{0}};
  fold_yield(t);
  for (uint8_t a = 0; a < CLASSES; a++)
    for (uint8_t b = 0; b < CLASSES; b++) quad[quad_of(a)][quad_of(b)] += t->pair[a][b];
  if (t->marked) {
    figures root = figures_of(&t->pair[0][0], CLASSES, true), quads = figures_of(&quad[0][0], 5, false);
    printf("pairs %u macro-F1 %.4f accuracy %.4f quad macro-F1 %.4f accuracy %.4f\n", t->marked, root.macro,
           root.accuracy, quads.macro, quads.accuracy);
  }
  if (t->records)
    printf("records %u events %u type-recall %.4f dyad-recall %.4f type-precision %.4f\n", t->records, t->events,
           ratio(t->by_type, t->records), ratio(t->by_dyad, t->records), ratio(t->right, t->events));
}

int verb_eval(const cli_args *a) {
  cli_sink sink;
  int code = EXIT_DONE;
  eval_tally t = {0};
  if (a->nfile && strcmp(a->file[0], "names") == 0) return eval_names(a);
  if (!sink_open(&sink, NULL)) return EXIT_ENVIRONMENT;
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work, .context = &t};
  run.in.lines = true;
  code = run_inputs(&run, &sink, NULL);
  print(&t);
  dg_engine_close(e);
  return code;
}

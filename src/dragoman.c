/* dragoman: the table of stages, the engine and the worker.
 *
 *   bytes -> read -> text -> parse -> clause -> timex -> actor -> place -> event -> speech
 *
 * The only setjmp for documents is here: a stage that runs out of its document's memory lands in run_guarded, which gives
 * DG_ENOMEM; the document's arena is the only thing it held. */
#include "engine.h"

#include "read/read.h"
#include "text/text.h"

/* ---- the table of stages ---- */

static void stages(const dg_engine *e, dg_doc *d, dg_goal goal) {
  read_run(e->terms, d);
  if (goal < DG_GOAL_PARSE || !d->english) return;
  text_run(d);
  parse_run(e->model, d);
  if (goal < DG_GOAL_EVENTS) return;
  clause_run(e->grammar, d);
  timex_run(e->times, d);
  actor_run(e->actors, d);
  place_run(e->places, d);
  event_run(e->events, d);
  if (goal < DG_GOAL_CODE) return;
  speech_run(e->speech, d);
  event_topics(e->events, d);
}

/* ---- engine ---- */

static dg_rc open_sections(dg_engine *e, const char *name, dg_err *err) {
  const lex_section *s = e->pack.section;
  const sym_table *syms = &e->pack.syms;
  dg_rc rc = parse_open(s[PACK_MODEL].p, s[PACK_MODEL].n, name, &e->arena, &e->model, err);
  if (!rc) rc = clause_open(s[PACK_GRAMMAR].p, s[PACK_GRAMMAR].n, syms, &e->arena, &e->grammar, err);
  if (!rc) rc = actor_open(s[PACK_ACTORS].p, s[PACK_ACTORS].n, syms, &e->arena, &e->actors, err);
  if (!rc) e->times = timex_open(syms, &e->arena);
  if (!rc) rc = read_open(s[PACK_READ].p, s[PACK_READ].n, &e->arena, &e->terms, err);
  if (!rc) rc = place_open(s[PACK_PLACES].p, s[PACK_PLACES].n, syms, &e->arena, &e->places, err);
  if (!rc) rc = event_open(s[PACK_EVENTS].p, s[PACK_EVENTS].n, syms, &e->arena, &e->events, err);
  if (!rc) rc = speech_open(s[PACK_SPEECH].p, s[PACK_SPEECH].n, syms, &e->arena, &e->speech, err);
  return rc;
}

dg_rc engine_open_bytes(const void *bytes, size_t n, const char *name, dg_engine **out, dg_err *err) {
  dg_engine *e = mem_get(sizeof *e);
  if (!e) return err_set(err, DG_ENOMEM, name, 0, 0, "out of memory while opening the pack");
  *e = (dg_engine){0};
  arena_init(&e->arena, 0);
  jmp_buf jmp;
  volatile dg_rc rc = DG_OK;
  if (setjmp(jmp) == 0) {
    e->arena.jmp = &jmp;
    rc = pack_open(bytes, n, name, &e->pack, err);
    if (!rc) rc = open_sections(e, name, err);
  } else
    rc = err_set(err, DG_ENOMEM, name, 0, 0, "out of memory while opening the pack");
  e->arena.jmp = NULL;
  if (rc) {
    dg_engine_close(e);
    return rc;
  }
  uint64_t id = str_hash(STR(DG_VERSION)) ^ e->pack.hash;
  for (int i = 0; i < 16; i++) e->id[i] = "0123456789abcdef"[id >> (60 - 4 * i) & 15];
  *out = e;
  return DG_OK;
}

dg_rc dg_engine_open(const char *path, dg_engine **out, dg_err *err) {
  file_map map;
  dg_rc rc = file_open(path, 0, &map, err);
  if (rc) {
    if (err && rc == DG_EINPUT) err->rc = DG_EENV;
    return rc == DG_EINPUT ? DG_EENV : rc;
  }
  rc = engine_open_bytes(map.p, map.n, path, out, err);
  if (rc)
    file_close(&map);
  else
    (*out)->map = map;
  return rc;
}

void dg_engine_close(dg_engine *e) {
  if (!e) return;
  arena_free(&e->arena);
  if (e->map.p) file_close(&e->map);
  mem_free(e);
}

const char *dg_engine_id(const dg_engine *e) { return e->id; }

static dg_side side_of(const dg_engine *e, dg_str name, const actor_code *c) {
  const sym_table *syms = &e->pack.syms;
  dg_side s = {.text = name,
               .name = sym_str(syms, c->name),
               .code = sym_str(syms, c->code),
               .sector = sym_str(syms, c->sector[0])};
  if (str_eq(s.code, STR("UNO")) || str_eq(s.code, STR("EUR"))) { /* as in coded events */
    s.org = s.code;
    s.code = STR("IGO");
  }
  return s;
}

bool dg_engine_resolve(const dg_engine *e, dg_str name, int32_t date, dg_side *out) {
  actor_code c;
  const bool known = actor_resolve(e->actors, name, date, &c);
  *out = known ? side_of(e, name, &c) : (dg_side){0};
  return known;
}

bool dg_engine_resolve_family(const dg_engine *e, dg_str name, int32_t date, dg_side *out) {
  actor_code c;
  const bool known = actor_resolve_family(e->actors, name, date, &c);
  *out = known ? side_of(e, name, &c) : (dg_side){0};
  return known;
}

bool dg_engine_resolve_pair(const dg_engine *e, dg_str name, int32_t date, dg_side out[2]) {
  actor_code c[2];
  const bool known = actor_resolve_pair(e->actors, name, date, c);
  for (int i = 0; i < 2; i++) out[i] = known ? side_of(e, name, &c[i]) : (dg_side){0};
  return known;
}

dg_str dg_engine_name(const dg_engine *e, dg_str code) {
  const dg_sym sym = sym_find(&e->pack.syms, code);
  const dg_sym name = sym == DG_NONE || !sym ? 0 : actor_code_name(e->actors, sym);
  return name ? sym_str(&e->pack.syms, name) : STR("");
}

/* ---- worker ---- */

dg_rc dg_worker_open(const dg_engine *e, dg_worker **out, dg_err *err) {
  dg_worker *w = mem_get(sizeof *w);
  if (!w) return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  memset(w, 0, sizeof *w);
  w->engine = e;
  w->doc.near = &w->near;
  arena_init(&w->doc.arena, DOC_BUDGET);
  *out = w;
  return DG_OK;
}

void dg_worker_close(dg_worker *w) {
  if (!w) return;
  arena_free(&w->doc.arena);
  mem_free(w);
}

typedef struct task {
  const dg_page *page;
  dg_goal goal;
  const uint32_t *actor, *recipient; /* relate: byte spans; NULL = run the stages only */
  dg_relation *relation;
} task;

/* Tokens that overlap the byte span [begin, end): first and last; false when there is none. */
static bool tokens_of(const dg_doc *d, const uint32_t span[2], uint32_t *first, uint32_t *last) {
  *first = *last = DG_NONE;
  for (uint32_t t = 0; t < d->T; t++)
    if (d->begin[t] < span[1] && d->end[t] > span[0]) {
      if (*first == DG_NONE) *first = t;
      *last = t;
    }
  return *first != DG_NONE;
}

static void relate(const dg_engine *e, dg_doc *d, const task *t) {
  uint32_t a0, a1, b0, b1;
  *t->relation = (dg_relation){0};
  if (!tokens_of(d, t->actor, &a0, &a1) || !tokens_of(d, t->recipient, &b0, &b1)) return;
  uint32_t a = actor_of_span(e->actors, d, a0, a1), b = actor_of_span(e->actors, d, b0, b1);
  event_relation r = event_relate(e->events, d, a, b);
  *t->relation = (dg_relation){r.type, r.mode, r.modality, r.score, r.rule};
}

static dg_rc run_guarded(dg_worker *w, const task *t, dg_err *err) {
  dg_doc *d = &w->doc;
  jmp_buf jmp;
  d->arena.jmp = &jmp;
  if (setjmp(jmp)) {
    arena_reset(&d->arena);
    return err_set(err, DG_ENOMEM, NULL, 0, 0, "needs more memory than one page may use");
  }
  doc_reset(d, &w->engine->pack.syms);
  d->page = t->page;
  stages(w->engine, d, t->goal);
  if (t->relation) relate(w->engine, d, t);
  return DG_OK;
}

dg_rc dg_worker_run(dg_worker *w, const dg_page *page, dg_goal goal, const dg_doc **out, dg_err *err) {
  if (page->bytes.n > READ_MAX_BYTES)
    return err_set(err, DG_EINPUT, NULL, 0, 0, "is longer than %u MB, the most that one page may have",
                   READ_MAX_BYTES >> 20);
  task t = {.page = page, .goal = goal};
  dg_rc rc = run_guarded(w, &t, err);
  if (!rc) *out = &w->doc;
  return rc;
}

dg_rc dg_worker_relate(dg_worker *w, dg_str text, const uint32_t actor[2], const uint32_t recipient[2],
                       dg_relation *out, dg_err *err) {
  dg_page page = {.form = DG_FORM_TEXT, .bytes = text, .date = DG_DATE_NONE, .id = STR("relate"), .lang = STR("en")};
  if (text.n > READ_MAX_BYTES) return err_set(err, DG_EINPUT, NULL, 0, 0, "is longer than %u MB", READ_MAX_BYTES >> 20);
  dg_relation relation;
  task t = {.page = &page, .goal = DG_GOAL_EVENTS, .actor = actor, .recipient = recipient, .relation = &relation};
  dg_rc rc = run_guarded(w, &t, err);
  if (!rc) *out = relation;
  return rc;
}

/* verb_code: `dragoman code`: events out, with statements and stories when asked for. */
#include "cli/cli.h"

static void explain(dg_buf *b, const out_options *o, const dg_doc *d, uint64_t number) {
  dg_story s = dg_doc_story(d);
  uint32_t shown = 0;
  for (uint32_t i = 0; i < s.nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (!out_wanted(o, &e)) continue;
    size_t need = dg_doc_explain(d, i, NULL, 0) + 1;
    char *room = mem_get(need);
    if (!room) {
      b->failed = true;
      break;
    }
    dg_doc_explain(d, i, room, need);
    if (number > 1 || shown) buf_puts(b, "\n");
    shown++;
    buf_put(b, room, need - 1);
    mem_free(room);
  }
}

typedef struct code_context {
  out_options out;
  bool explain;
} code_context;

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  in_page page;
  dg_err err = {0};
  const dg_doc *d;
  const code_context *c = r->context;
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  dg_goal goal = c->out.statements ? DG_GOAL_CODE : DG_GOAL_EVENTS;
  if (dg_worker_run(w, &page.page, goal, &d, &err) != DG_OK)
    job_fail(job, &err);
  else {
    dg_story s = dg_doc_story(d);
    job_foreign(job, &s);
    if (c->explain)
      explain(&job->out, &c->out, d, job->number);
    else
      out_doc(&job->out, &c->out, d, job->number);
  }
  in_page_close(&page);
}

int verb_code(const cli_args *a) {
  const unsigned formats = 1u << OUT_JSONL | 1u << OUT_TABLE | 1u << OUT_CSV | 1u << OUT_PLOVER | 1u << OUT_PETRARCH |
                           1u << OUT_PHOENIX | 1u << OUT_GDELT | 1u << OUT_ICEWS | 1u << OUT_POLECAT |
                           1u << OUT_GEOJSON;
  cli_sink sink;
  code_context c = {.explain = a->explain};
  dg_buf head = {0}, foot = {0};
  char coder[64];
  int code = EXIT_DONE;
  if (a->explain && a->to) {
    say("--explain is for people and has no --to");
    return EXIT_WRONG_USE;
  }
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, formats, &c.out)) return sink_drop(&sink, EXIT_WRONG_USE);
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  snprintf(coder, sizeof coder, "dragoman " DG_VERSION " %s", dg_engine_id(e));
  c.out.events = true;
  c.out.statements = a->statements;
  c.out.stories = a->stories;
  c.out.all = a->all;
  c.out.recall = a->recall;
  c.out.min_confidence = a->min_confidence;
  c.out.coder = coder;
  if (!c.explain) out_head(&head, &c.out);
  if (!c.explain) out_foot(&foot, &c.out);
  sink.list = c.out.to == OUT_GEOJSON;
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work, .context = &c, .foot = &foot};
  code = run_inputs(&run, &sink, &head);
  buf_free(&head);
  buf_free(&foot);
  dg_engine_close(e);
  return code;
}

/* verb_relate: `dragoman relate`: JSON lines with two marked spans in, their relation out, in the same order. */
#include "cli/cli.h"

static void answer(dg_buf *b, const in_pair *p, const dg_relation *x) {
  buf_put(b, "{", 1);
  out_key(b, "id");
  out_string(b, p->id);
  out_key(b, "event");
  if (x->type)
    out_cstring(b, dg_type_name(x->type));
  else
    buf_puts(b, "null");
  out_key(b, "quad");
  out_uint(b, dg_type_quad(x->type));
  out_key(b, "mode");
  out_cstring(b, x->type ? dg_mode_name(x->mode) : "");
  out_key(b, "modality");
  out_cstring(b, x->type ? dg_modality_name(x->modality) : "");
  out_key(b, "score");
  out_fixed(b, x->score, 3, true);
  out_key(b, "rule");
  out_string(b, x->rule);
  buf_puts(b, "}\n");
}

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  (void)r;
  in_pair pair;
  dg_err err = {0};
  dg_relation x;
  if (in_pair_open(&job->record, &pair, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  if (dg_worker_relate(w, pair.text, pair.actor, pair.recipient, &x, &err) == DG_OK)
    answer(&job->out, &pair, &x);
  else
    job_fail(job, &err);
  in_pair_close(&pair);
}

int verb_relate(const cli_args *a) {
  cli_sink sink;
  out_options out;
  int code = EXIT_DONE;
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, 1u << OUT_JSONL, &out)) return sink_drop(&sink, EXIT_WRONG_USE);
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work};
  run.in.lines = true;
  code = run_inputs(&run, &sink, NULL);
  dg_engine_close(e);
  return code;
}

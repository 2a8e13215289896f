/* verb_parse: `dragoman parse`: CoNLL-U out, or a drawing of the trees. Text is taken as it is; CoNLL-U that comes in keeps
 * its sentences and tokens. A drawing is one SVG document, so it takes one record only. */
#include "cli/cli.h"

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  in_page page;
  dg_err err = {0};
  const dg_doc *d;
  const out_options *out = r->context;
  if (out->to == OUT_SVG && job->number > 1) {
    err_set(&err, DG_EINPUT, job->record.name, job->record.line, 0, "a drawing holds one page: draw this one apart.");
    job_fail(job, &err);
    return;
  }
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  dg_str doc = page.page.id, given = {0};
  if (job->record.form == IN_CONLLU) {
    given = page.page.bytes;
    doc = (dg_str){0};
  }
  if (!page.page.lang.n) page.page.lang = STR("en"); /* whoever asks for a parse gets one */
  if (dg_worker_run(w, &page.page, DG_GOAL_PARSE, &d, &err) != DG_OK)
    job_fail(job, &err);
  else if (out->to == OUT_SVG)
    out_svg(&job->out, d);
  else
    out_conllu(&job->out, d, given, doc, job->record.part);
  in_page_close(&page);
}

int verb_parse(const cli_args *a) {
  cli_sink sink;
  out_options out;
  int code = EXIT_DONE;
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, 1u << OUT_CONLLU | 1u << OUT_SVG, &out)) return sink_drop(&sink, EXIT_WRONG_USE);
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work, .context = &out};
  run.in.as_is = true;
  code = run_inputs(&run, &sink, NULL);
  dg_engine_close(e);
  return code;
}

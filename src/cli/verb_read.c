/* verb_read: `dragoman read`: a page or record in, the clean story out. */
#include "cli/cli.h"

static void work(const cli_run *r, dg_worker *w, cli_job *job) {
  in_page page;
  dg_err err = {0};
  const dg_doc *d;
  if (in_page_open(&job->record, &r->in, &page, &err) != DG_OK) {
    job_fail(job, &err);
    return;
  }
  if (dg_worker_run(w, &page.page, DG_GOAL_READ, &d, &err) == DG_OK) {
    dg_story s = dg_doc_story(d);
    job_foreign(job, &s);
    out_doc(&job->out, r->context, d, job->number);
  } else
    job_fail(job, &err);
  in_page_close(&page);
}

int verb_read(const cli_args *a) {
  cli_sink sink;
  out_options out;
  dg_buf head = {0};
  int code = EXIT_DONE;
  if (!sink_open(&sink, a->output)) return EXIT_ENVIRONMENT;
  if (!format_of(a, &sink, 1u << OUT_JSONL | 1u << OUT_TABLE | 1u << OUT_CSV, &out))
    return sink_drop(&sink, EXIT_WRONG_USE);
  dg_engine *e = engine_of(a, &code);
  if (!e) return sink_drop(&sink, code);
  out.stories = true;
  out_head(&head, &out);
  cli_run run = {.args = a, .engine = e, .in = in_options_of(a), .work = work, .context = &out};
  code = run_inputs(&run, &sink, &head);
  buf_free(&head);
  dg_engine_close(e);
  return code;
}

/* verb_ask: `dragoman ask`: a question in English, answered from a database with evidence for and against. */
#include <time.h>

#include "answer/answer.h"
#include "cli/cli.h"

static dg_day today(void) { return (dg_day)(time(NULL) / 86400); }

/* The words of the command line as one question. */
static void question_of(const cli_args *a, dg_buf *b) {
  for (uint32_t i = 0; i < a->nfile; i++) {
    if (i) buf_puts(b, " ");
    buf_puts(b, a->file[i]);
  }
}

static int answer(const cli_args *a, store *s, const dg_engine *e, dg_worker *w, dg_str text) {
  dg_err err = {0};
  ask_question q;
  ask_reply r = {0};
  cli_sink sink;
  dg_buf b = {0};
  out_options out;
  dg_rc rc = ask_understand(e, w, text, a->as_of != DG_DATE_NONE ? a->as_of : today(), &q, &err);
  if (rc == DG_OK) rc = ask_answer(s, &q, &r, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    return exit_of(rc);
  }
  int code = EXIT_DONE;
  if (!sink_open(&sink, a->output))
    code = EXIT_ENVIRONMENT;
  else if (!format_of(a, &sink, 1u << OUT_JSONL | 1u << OUT_TABLE, &out))
    code = sink_drop(&sink, EXIT_WRONG_USE);
  else {
    if (a->to && out.to == OUT_JSONL) /* without --to: for people */
      ask_json(&b, text, &q, &r);
    else
      ask_text(&b, text, &q, &r, out.width ? out.width : 100);
    if (b.failed) {
      say("out of memory");
      code = sink_drop(&sink, EXIT_ENVIRONMENT);
    } else {
      sink_write(&sink, b.p, b.n);
      code = sink_close(&sink, EXIT_DONE);
    }
  }
  buf_free(&b);
  ask_reply_free(&r);
  return code;
}

int verb_ask(const cli_args *a) {
  dg_buf text = {0};
  dg_err err = {0};
  store *s = NULL;
  dg_worker *w = NULL;
  int code = EXIT_DONE;
  question_of(a, &text);
  if (!a->db || !text.n || text.n > 1000 || !utf8_ok(str_make(text.p, (uint32_t)text.n))) {
    if (!a->db)
      say("`ask` needs a database: dragoman ask --db FILE \"Is North Korea on a charm offensive?\"");
    else if (!text.n)
      say("`ask` needs a question: dragoman ask --db %s \"Is North Korea on a charm offensive?\"", a->db);
    else
      say("the question is %s", text.n > 1000 ? "longer than 1000 bytes" : "not valid UTF-8");
    buf_free(&text);
    return EXIT_WRONG_USE;
  }
  dg_rc rc = store_open(a->db, STORE_READ, &s, &err);
  dg_engine *e = rc == DG_OK ? engine_of(a, &code) : NULL;
  if (e) rc = dg_worker_open(e, &w, &err);
  if (rc != DG_OK) {
    say_err(NULL, &err);
    code = exit_of(rc);
  } else if (w)
    code = answer(a, s, e, w, str_make(text.p, (uint32_t)text.n));
  dg_worker_close(w);
  dg_engine_close(e);
  store_close(s);
  buf_free(&text);
  return code;
}

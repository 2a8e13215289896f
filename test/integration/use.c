/* use: the library as a stranger's program uses it: codes one sentence and prints who did what to whom. */
#include <dragoman.h>
#include <stdio.h>
#include <string.h>

int main(int argc, char **argv) {
  const char *text = "Japan eased its sanctions on North Korea.";
  dg_engine *engine;
  dg_worker *worker;
  const dg_doc *doc;
  dg_err err;
  dg_page page = {.form = DG_FORM_TEXT, .bytes = {text, (uint32_t)strlen(text)}, .date = DG_DATE_NONE};
  if (argc < 2 || dg_engine_open(argv[1], &engine, &err) != DG_OK) return 3;
  if (dg_worker_open(engine, &worker, &err) != DG_OK) return 3;
  if (dg_worker_run(worker, &page, DG_GOAL_CODE, &doc, &err) != DG_OK) return 1;
  for (uint32_t i = 0; i < dg_doc_story(doc).nevent; i++) {
    dg_event e = dg_doc_event(doc, i);
    if (!e.printed) continue;
    dg_str a = e.nactor ? dg_doc_actor(doc, i, 0).code : (dg_str){"-", 1};
    dg_str b = e.nrecipient ? dg_doc_recipient(doc, i, 0).code : (dg_str){"-", 1};
    printf("%.*s %s %.*s\n", (int)a.n, a.p, e.type, (int)b.n, b.p);
  }
  dg_worker_close(worker);
  dg_engine_close(engine);
  return 0;
}

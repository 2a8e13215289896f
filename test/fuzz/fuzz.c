/* fuzz: one libFuzzer target for each way into the program; meson.build compiles this file once for each FUZZ_*.
 *
 *   page, html, text, conllu   bytes of a page, all stages           wants DRAGOMAN_PACK
 *   jsonl                      a line of JSON lines                  wants DRAGOMAN_PACK
 *   pack                       sections of a pack, then a page
 *   model                      a model file
 *   lexicon                    the text of a lexicon file            wants FUZZ_MODEL
 *   warc, feed, dump           an archive, packed or not; a feed, and as robots.txt; a text with many stories
 *   request                    a request to a desk over a small database   wants DRAGOMAN_PACK
 *
 * Nothing is printed and nothing checked but what the sanitizers see, and that every span lies in its text. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "build.h"
#include "input/input.h"
#include "out/out.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

#if defined(FUZZ_WARC) || defined(FUZZ_FEED) || defined(FUZZ_DUMP)
#define FUZZ_INPUT
#include "input/stream.h"
#elif defined(FUZZ_PACK) || defined(FUZZ_MODEL)
#include "engine.h"
#else
static dg_engine *engine;
#endif

#if defined(FUZZ_REQUEST)
#include <json-c/json.h>

#include "../small.h"
#include "serve/serve.h"

static char fuzz_db[80];
static serve_desk *desk;

static void remove_database(void) {
  static const char *const tail[] = {"", "-wal", "-shm"};
  char name[100];
  serve_desk_close(desk);
  dg_engine_close(engine);
  for (int i = 0; i < 3; i++) {
    snprintf(name, sizeof name, "%s%s", fuzz_db, tail[i]);
    unlink(name);
  }
}

static void need_desk(void) {
  dg_err err = {0};
  const char *pack = getenv("DRAGOMAN_PACK");
  if (desk) return;
  snprintf(fuzz_db, sizeof fuzz_db, P_tmpdir "/dragoman-fuzz-%ld.db", (long)getpid());
  const serve_options o = {.db = fuzz_db, .write = true};
  if (!pack || dg_engine_open(pack, &engine, &err) != DG_OK || small_make(fuzz_db, engine, &err) != DG_OK ||
      serve_desk_open(&o, engine, &desk, &err) != DG_OK) {
    fprintf(stderr, "%s\n", err.text);
    exit(1);
  }
  atexit(remove_database);
}

/* A known status; JSON where it says so; a refusal is a problem. */
static void look_at_reply(serve_reply *r) {
  const bool fine = r->status == 200 || r->status == 201;
  if (r->body.failed || r->status == 500 || (!fine && strcmp(r->type, SERVE_PROBLEM) != 0)) abort();
  if ((r->status == 405) != (r->allow != NULL) || (r->fixed && r->status != 200)) abort();
  if (strcmp(r->type, SERVE_JSON) == 0 || !fine) {
    struct json_tokener *t = json_tokener_new_ex(32);
    json_tokener_set_flags(t, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
    struct json_object *o = json_tokener_parse_ex(t, r->body.p, (int)r->body.n);
    if (!o) abort();
    json_object_put(o);
    json_tokener_free(t);
  }
  buf_free(&r->body);
}

/* "METHOD PATH?QUERY", then the body; a path without a beginning slash gets /api/v1/ before it. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  dg_str all = str_make((const char *)data, (uint32_t)n), line = {0}, method = {0};
  char path[4200];
  need_desk();
  str_next(&all, '\n', &line);
  str_next(&line, ' ', &method);
  if (!line.p) line = STR("");
  const uint32_t cut = str_find(line, STR("?"));
  const dg_str raw = cut == DG_NONE ? line : str_make(line.p, cut);
  const char *base = raw.n && raw.p[0] == '/' ? "" : "/api/v1/";
  const size_t nbase = strlen(base), size = nbase + raw.n < sizeof path ? nbase + raw.n : sizeof path;
  memcpy(path, base, nbase);
  memcpy(path + nbase, raw.p, size - nbase);
  const serve_request in = {.method = method,
                            .path = str_make(path, (uint32_t)size),
                            .query = cut == DG_NONE ? STR("") : str_cut(line.p, cut + 1, line.n),
                            .body = all.p ? all : STR(""),
                            .content_type = n % 7 ? STR("application/json") : STR("text/plain"),
                            .today = 17700};
  serve_reply r;
  serve_handle(desk, &in, &r);
  look_at_reply(&r);
  return 0;
}
#else
#if !defined(FUZZ_MODEL) && !defined(FUZZ_LEXICON) && !defined(FUZZ_INPUT)
/* Everything that can be asked about a document. */
static void look(const dg_doc *d) {
  static const out_format all[] = {OUT_JSONL,   OUT_TABLE, OUT_CSV,   OUT_PLOVER, OUT_PETRARCH,
                                   OUT_PHOENIX, OUT_GDELT, OUT_ICEWS, OUT_POLECAT};
  dg_story s = dg_doc_story(d);
  for (uint32_t i = 0; i < s.nsentence; i++) {
    dg_sentence x = dg_doc_sentence(d, i);
    if (x.begin > x.end || x.end > s.body.n || x.token + x.ntoken > s.ntoken) abort();
  }
  for (uint32_t i = 0; i < s.ntoken; i++) {
    dg_token t = dg_doc_token(d, i);
    if (t.begin > t.end || t.end > s.body.n || (t.head != UINT32_MAX && t.head >= s.ntoken)) abort();
  }
  dg_buf b = {0};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    out_options o = {
        .to = all[i], .stories = true, .events = true, .statements = true, .all = true, .width = 80, .coder = ""};
    b.n = 0;
    out_doc(&b, &o, d, 1);
  }
  out_conllu(&b, d, (dg_str){0}, (dg_str){0}, 0);
  buf_free(&b);
}

static void run(const dg_engine *e, const dg_page *page) {
  dg_worker *w;
  const dg_doc *d;
  if (dg_worker_open(e, &w, NULL) != DG_OK) abort();
  if (dg_worker_run(w, page, page->form == DG_FORM_CONLLU ? DG_GOAL_PARSE : DG_GOAL_CODE, &d, NULL) == DG_OK) look(d);
  dg_worker_close(w);
}
#endif

#if !defined(FUZZ_PACK) && !defined(FUZZ_MODEL) && !defined(FUZZ_LEXICON) && !defined(FUZZ_INPUT)
static void need_engine(void) {
  dg_err err = {0};
  const char *path = getenv("DRAGOMAN_PACK");
  if (engine) return;
  if (path && dg_engine_open(path, &engine, &err) == DG_OK) return;
  fprintf(stderr, "fuzz: cannot open DRAGOMAN_PACK: %s\n", path ? err.text : "not set");
  exit(3);
}
#endif

#if defined(FUZZ_INPUT)
#if defined(FUZZ_FEED)
static int give(void *user, char *p, int n) {
  dg_str *s = user;
  uint32_t k = s->n < (uint32_t)n ? s->n : (uint32_t)n;
  memcpy(p, s->p, k);
  *s = str_make(s->p + k, s->n - k);
  return (int)k;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  dg_str s = {(const char *)data, (uint32_t)n};
  uint32_t delay;
  robots_allow(s, STR("dragoman"), str_make(s.p, s.n < 64 ? s.n : 64), &delay);
  feed *f = feed_open(give, &s, "http://example.org/");
  feed_entry e = {0};
  while (f && feed_next(f, &e, NULL) == FEED_ENTRY)
    if (!utf8_ok(str_of(e.title)) || (e.content.n && !utf8_ok(str_make(e.content.p, (uint32_t)e.content.n)))) abort();
  buf_free(&e.content);
  feed_close(f);
  return 0;
}
#else
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  static in_bytes b;
  in_record r = {0};
  dg_err err;
  bytes_open(&b, "fuzz", -1, (const char *)data, n);
#if defined(FUZZ_WARC)
  in_warc w = {0};
  for (in_got got; (got = warc_next(&w, &b, &r, &err)) != IN_END;)
    if (got == IN_RECORD && (r.bytes.failed || !utf8_ok(str_of(r.about.url)))) abort();
#else
  uint32_t number = 0;
  (void)in_sniff(NULL, (const char *)data, n);
  while (dump_next(&b, &r, &number, &err) == IN_RECORD)
    if (!utf8_ok(str_of(r.about.title))) abort();
#endif
  bytes_close(&b);
  in_record_free(&r);
  return 0;
}
#endif
#elif defined(FUZZ_JSONL)
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  need_engine();
  in_record r = {.form = IN_JSONL, .bytes = {.p = (char *)(uintptr_t)data, .n = n}, .name = "fuzz", .line = 1};
  const in_options o = {.date = DG_DATE_NONE};
  in_page p;
  if (in_page_open(&r, &o, &p, NULL) == DG_OK) {
    run(engine, &p.page);
    in_page_close(&p);
  }
  in_pair pair;
  if (in_pair_open(&r, &pair, NULL) == DG_OK) in_pair_close(&pair);
  return 0;
}
#elif defined(FUZZ_PACK)
/* The input is cut into sections at its first bytes' marks; the container round them is right, so that what is fuzzed
 * is the opening of sections. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  dg_arena a;
  jmp_buf jmp;
  dg_engine *e;
  const void *pack;
  size_t size;
  if (engine_open_bytes(data, n, "fuzz", &e, NULL) == DG_OK) dg_engine_close(e);
  if (n < PACK_KINDS) return 0;
  arena_init(&a, 0);
  a.jmp = &jmp;
  if (setjmp(jmp) == 0) {
    lex_section section[PACK_KINDS] = {{0}};
    const uint8_t *at = data + PACK_KINDS;
    size_t left = n - PACK_KINDS;
    for (int k = 1; k < PACK_KINDS; k++) {
      size_t size_k = (size_t)data[k] * 16 < left ? (size_t)data[k] * 16 : left;
      section[k] = (lex_section){at, size_k};
      at += size_k;
      left -= size_k;
    }
    pack_write(&a, section, &pack, &size);
    if (engine_open_bytes(pack, size, "fuzz", &e, NULL) == DG_OK) {
      run(e, &(dg_page){
                 .form = DG_FORM_TEXT, .bytes = STR("Japan eased sanctions on North Korea."), .date = DG_DATE_NONE});
      dg_engine_close(e);
    }
  }
  arena_free(&a);
  return 0;
}
#elif defined(FUZZ_MODEL)
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  dg_arena a;
  jmp_buf jmp;
  const parse_model *m;
  void *copy = aligned_alloc(64, (n + 64) / 64 * 64); /* exactly as far as the sanitizer allows, within alignment */
  if (!copy) return 0;
  memcpy(copy, data, n);
  arena_init(&a, 0);
  a.jmp = &jmp;
  if (setjmp(jmp) == 0) {
    dg_err err;
    if (parse_open(copy, n, "fuzz", &a, &m, &err) == DG_OK) {
      sym_pool pool;
      sym_pool_init(&pool, &a, NULL);
      parse_words(m, &pool);
    }
  }
  arena_free(&a);
  free(copy);
  return 0;
}
#elif defined(FUZZ_LEXICON)
/* The first byte picks the file that the rest is the text of. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  static char folder[64];
  static const char *const file[] = {"events/agree.lex",     "classes/words.lex", "operators.lex",
                                     "actors/states.lex",    "actors/agents.lex", "actors/people.lex",
                                     "grammar/nominals.lex", "grammar/words.lex", "cases/one.cases"};
  const size_t nfile = sizeof file / sizeof *file;
  const char *model = getenv("FUZZ_MODEL");
  char path[128];
  (void)engine;
  if (n < 1 || !model) return 0;
  if (!folder[0]) {
    snprintf(folder, sizeof folder, P_tmpdir "/dragoman-fuzz-%ld", (long)getpid());
    static const char *const sub[] = {"", "/events", "/classes", "/actors", "/grammar", "/cases"};
    for (size_t i = 0; i < sizeof sub / sizeof *sub; i++) {
      snprintf(path, sizeof path, "%s%s", folder, sub[i]);
      mkdir(path, 0700);
    }
  }
  snprintf(path, sizeof path, "%s/%s", folder, file[data[0] % nfile]);
  FILE *f = fopen(path, "wb");
  if (!f) return 0;
  fwrite(data + 1, 1, n - 1, f);
  fclose(f);
  dg_built built;
  dg_err err;
  if (build_pack(folder, model, &built, &err) == DG_OK && !built.pack) abort();
  build_free(&built);
  unlink(path);
  return 0;
}
#else
#if defined(FUZZ_PAGE)
#define FORM DG_FORM_PAGE
#elif defined(FUZZ_HTML)
#define FORM DG_FORM_HTML
#elif defined(FUZZ_TEXT)
#define FORM DG_FORM_TEXT
#elif defined(FUZZ_CONLLU)
#define FORM DG_FORM_CONLLU
#endif
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n) {
  need_engine();
  dg_page page = {.form = FORM, .bytes = {(const char *)data, (uint32_t)n}, .date = DG_DATE_NONE};
  run(engine, &page);
  return 0;
}
#endif
#endif

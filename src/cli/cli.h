/* cli: the program. One file per verb; what they share is the table of options, the way to the pack and the run over
 * many inputs with threads. Uses the library by its public header only (and base for buffers and files).
 *
 *   main -> options_read -> verb_* -> run_inputs(job) -> exit code */
#ifndef DG_CLI_H
#define DG_CLI_H

#include "base/base.h"
#include "input/input.h"
#include "out/out.h"
#include "store/store.h"

/* Exit codes of the program */
enum { EXIT_DONE = 0, EXIT_SOME_FAILED = 1, EXIT_WRONG_USE = 2, EXIT_ENVIRONMENT = 3 };

/* Which verbs take an option */
enum {
  V_READ = 1,
  V_PARSE = 2,
  V_CODE = 4,
  V_RELATE = 8,
  V_LEXICON = 16,
  V_TRAIN = 32,
  V_EVAL = 64,
  V_BENCH = 128,
  V_ADD = 256,
  V_SERIES = 512,
  V_SIGNALS = 1024,
  V_ASK = 2048,
  V_SAID = 4096,
  V_WATCH = 8192,
  V_SERVE = 16384,
  V_PAGES = V_READ | V_PARSE | V_CODE | V_BENCH | V_ADD | V_WATCH,
  V_OUT = V_READ | V_PARSE | V_CODE | V_RELATE,
  V_STORE = V_ADD | V_SERIES | V_SIGNALS | V_ASK | V_SAID | V_WATCH | V_SERVE, /* take --db */
  V_PACK = V_OUT | V_LEXICON | V_EVAL | V_BENCH | V_STORE,
  V_ALL = 32767
};

typedef struct cli_args {
  const struct cli_verb *verb;
  const char **file; /* [nfile] what is left: FILE…, or the words of the verb */
  uint32_t nfile;
  in_form from;
  const char *to;     /* NULL = not given */
  const char *output; /* NULL = standard output */
  const char *pack, *lexicon, *model, *depfile;
  uint32_t jobs;
  bool quiet, as_is, statements, stories, explain, all, help;
  int32_t date;
  const char *publisher;
  bool recall;
  double min_confidence;
  bool follow;
  const char *state, *agent; /* NULL = not given */
  uint32_t delay, timeout;   /* seconds */
  /* of the verbs on a database; NULL, DG_DATE_NONE, 0 = not given */
  const char *db, *actor, *recipient, *by, *speaker, *about;
  int coded; /* --from csv …: a coded_format; -1 = none */
  int32_t since, until, as_of;
  uint32_t window;
  bool normalise;
  const char *webhook;
  uint32_t top;           /* of lexicon missing: rows of a kind; 0 = all */
  uint32_t every, rounds; /* of watch: minutes; 0 = for ever */
  /* of serve */
  const char *listen, *token; /* NULL = not given */
  uint32_t port, rate;
  bool write;
} cli_args;

typedef struct cli_verb {
  const char *name;
  unsigned bit;
  int (*run)(const cli_args *a);
  const char *usage;   /* what follows "dragoman VERB" */
  const char *what;    /* one line */
  const char *details; /* more lines, each ended by \n; "" = none */
  const char *example;
} cli_verb;
extern const cli_verb cli_verbs[];
extern const uint32_t cli_nverbs;

/* options.c. Fills *a; false when an option is wrong (said on stderr). */
bool options_read(int argc, char **argv, const cli_verb *verb, cli_args *a);
void options_help(const cli_verb *verb);

/* say.c: one sentence on stderr */
void say(const char *format, ...) printf_attr(1, 2);
void say_err(const char *name, const dg_err *err); /* name: used when err->file is empty; may be NULL */
int exit_of(dg_rc rc);

/* pack.c */
dg_rc pack_find(const cli_args *a, char *path, size_t cap, dg_err *err);
/* A data file of the source tree or of the installation ("lexicon", "models/…"), for the compiler's defaults. */
bool data_find(const char *name, char *path, size_t cap);
/* Opens the engine or says why not; NULL then, and *code is the exit code. */
dg_engine *engine_of(const cli_args *a, int *code);

/* sink.c: where records go */
typedef struct cli_sink {
  int fd;
  bool closed; /* the reader went away: be quiet and stop */
  bool failed; /* could not be written (said on stderr) */
  bool list;   /* records begin with a comma: the first one's is left away */
  const char *name;
  char temp[1100]; /* -o: written here, renamed at the end */
} cli_sink;
bool sink_open(cli_sink *s, const char *path);
bool sink_write(cli_sink *s, const void *p, size_t n); /* false: stop */
int sink_close(cli_sink *s, int code);                 /* the exit code: `code`, or 3 when writing failed */
int sink_drop(cli_sink *s, int code);                  /* nothing is kept; returns code */
bool sink_is_terminal(const cli_sink *s);
uint32_t terminal_width(int fd);

/* run.c: every record of the inputs through `work`, on a->jobs threads, output in the order of input. */
typedef struct cli_job {
  in_record record;
  uint64_t number; /* of this record, from 1 */
  dg_buf out;      /* what work writes */
  dg_buf note;     /* for stderr: lines */
  bool failed;
  char foreign[16]; /* the language of a story that is not English */
  int phase;        /* run.c's */
} cli_job;
typedef struct cli_run {
  const cli_args *args;
  const dg_engine *engine; /* NULL = work needs none */
  in_options in;
  void (*work)(const struct cli_run *r, dg_worker *w, cli_job *job);
  const void *context; /* of work; constant */
  const dg_buf *foot;  /* stands behind all records; NULL = nothing */
  /* Takes the output of a finished job in place of the sink (in order, on the main thread; not of failed ones). False: stop. */
  bool (*put)(const struct cli_run *r, cli_job *job);
  void *keep;                                         /* of put and last */
  void (*last)(const struct cli_run *r, dg_buf *out); /* what is written when all inputs are done; NULL = nothing */
  uint64_t total;                                     /* bytes of all inputs, for the time left; 0 = not known */
} cli_run;
int run_inputs(const cli_run *r, cli_sink *sink, const dg_buf *head); /* closes the sink; the exit code */
/* Adds a failure to a job: `dragoman: FILE:LINE: sentence`. */
void job_fail(cli_job *job, const dg_err *err);
void job_foreign(cli_job *job, const dg_story *s); /* has a story that is not English counted; nothing for others */
in_options in_options_of(const cli_args *a);
void job_note(cli_job *job, const char *format, ...) printf_attr(2, 3);

/* format.c */
bool format_of(const cli_args *a, const cli_sink *s, unsigned allowed /* bits 1 << OUT_* */, out_options *out);

/* who.c: an actor that a user named */
typedef struct cli_who {
  uint32_t actor;    /* STORE_ANY when nobody was named; DG_NONE when the store has nothing of that actor */
  dg_str name;       /* only this person or body of the actor; empty = all of it */
  dg_engine *engine; /* opened when the name asked for it; name's strings live as long */
  bool may_be_words; /* given: what is no name is no mistake … */
  bool words;        /* … but this */
} cli_who;
/* False when nobody has such a name or the engine cannot be opened (said; *code is the exit code). text may be NULL. */
bool who_of(const cli_args *a, store *s, const char *text, int32_t day, cli_who *out, int *code);
void who_close(cli_who *w);

/* the verbs */
int verb_read(const cli_args *a);
int verb_parse(const cli_args *a);
int verb_code(const cli_args *a);
int verb_relate(const cli_args *a);
int verb_lexicon(const cli_args *a);
int lexicon_missing(const cli_args *a); /* `dragoman lexicon missing` */
int verb_train(const cli_args *a);      /* for its place in the table: the trainer reads its own words */
int verb_train_raw(int argc, char **argv);
int verb_eval(const cli_args *a);
int eval_names(const cli_args *a); /* `dragoman eval names` */
int verb_bench(const cli_args *a);
int verb_add(const cli_args *a);
int verb_series(const cli_args *a);
int verb_said(const cli_args *a);
int verb_signals(const cli_args *a);
int verb_ask(const cli_args *a);
int verb_watch(const cli_args *a);
int verb_serve(const cli_args *a);
void stop_catch(void); /* stop.c: Ctrl-C and SIGTERM are asked for from now on */
bool stop_asked(void);
int add_round(const cli_args *a, store *s, const dg_engine *e); /* verb_add.c: pages and records into an open store */

#endif

/* options: one table of all options; each row says which verbs take it. Values may stand behind "=" or in the next
 * word. */
#include "cli/cli.h"
#include "coded/coded.h"

typedef enum option_id {
  O_FROM,
  O_TO,
  O_OUTPUT,
  O_JOBS,
  O_QUIET,
  O_PACK,
  O_AS_IS,
  O_DATE,
  O_PUBLISHER,
  O_STATEMENTS,
  O_STORIES,
  O_MODALITY,
  O_CONFIDENCE,
  O_RECALL,
  O_EXPLAIN,
  O_LEXICON,
  O_MODEL,
  O_DEPFILE,
  O_DB,
  O_ACTOR,
  O_RECIPIENT,
  O_BY,
  O_SINCE,
  O_UNTIL,
  O_NORMALISE,
  O_AS_OF,
  O_WINDOW,
  O_SPEAKER,
  O_ABOUT,
  O_FOLLOW,
  O_STATE,
  O_DELAY,
  O_TIMEOUT,
  O_AGENT,
  O_WEBHOOK,
  O_EVERY,
  O_ROUNDS,
  O_PORT,
  O_LISTEN,
  O_TOKEN,
  O_WRITE,
  O_RATE,
  O_TOP,
  O_HELP
} option_id;

typedef struct option_row {
  option_id id;
  char letter;              /* 0 = none */
  const char *name, *value; /* value NULL = takes none */
  unsigned verbs;
  const char *what;
} option_row;

static const option_row rows[] = {
    {O_DB, 0, "db", "FILE", V_STORE, "the database"},
    {O_ACTOR, 0, "actor", "WHO", V_SERIES | V_SIGNALS, "a code (PRK) or a name; without it, anybody"},
    {O_RECIPIENT, 0, "recipient", "WHO", V_SERIES | V_SIGNALS, "a code or a name; without it, anybody"},
    {O_SPEAKER, 0, "speaker", "WHO", V_SAID, "a code or a name; without it, anybody"},
    {O_ABOUT, 0, "about", "WHO", V_SAID, "a code, a name or words of what was said"},
    {O_BY, 0, "by", "PERIOD", V_SERIES, "day, week (from Monday) or month (default)"},
    {O_SINCE, 0, "from", "DATE", V_SERIES | V_SAID, "first day, YYYY-MM-DD; without it, the first in the database"},
    {O_UNTIL, 0, "to", "DATE|FORMAT", V_SERIES | V_SAID, "last day; or the format: csv or json"},
    {O_NORMALISE, 0, "normalise", NULL, V_SERIES, "also the share of all that is told of the actor"},
    {O_AS_OF, 0, "as-of", "DATE", V_SIGNALS | V_ASK | V_WATCH | V_SERVE, "judge by what was known on that day"},
    {O_WINDOW, 0, "window", "DAYS", V_SIGNALS, "days up to then that are judged (default 30)"},
    {O_FROM, 0, "from", "FORM", V_PAGES | V_LEXICON, "auto (default), text, html, jsonl, warc, feed, nexis or conllu"},
    {O_AS_IS, 0, "as-is", NULL, V_READ | V_CODE | V_BENCH | V_ADD | V_LEXICON,
     "text is clean already: drop nothing from it"},
    {O_DATE, 0, "date", "DATE", V_READ | V_CODE | V_BENCH | V_ADD | V_LEXICON, "YYYY-MM-DD, for pages that state none"},
    {O_PUBLISHER, 0, "publisher", "NAME", V_READ | V_CODE | V_ADD, "for pages that state none"},
    {O_STATEMENTS, 0, "statements", NULL, V_CODE, "statements too: who said what"},
    {O_STORIES, 0, "stories", NULL, V_CODE, "story records too"},
    {O_MODALITY, 0, "modality", "WHICH", V_CODE, "asserted (default) or all: future, hypothetical, negated … too"},
    {O_CONFIDENCE, 0, "min-confidence", "P", V_CODE,
     "events at least as sure as this, 0 to 1, in place of the usual thresholds"},
    {O_RECALL, 0, "recall", NULL, V_CODE, "events of any confidence"},
    {O_EXPLAIN, 0, "explain", NULL, V_CODE, "for people: each event with its sentence, tree, clause and rule"},
    {O_TO, 0, "to", "FORMAT", V_OUT | V_SIGNALS | V_ASK | V_LEXICON, "format of the output"},
    {O_OUTPUT, 'o', "output", "FILE", V_OUT | V_LEXICON | V_SERIES | V_SIGNALS | V_ASK | V_SAID,
     "write there instead of standard output"},
    {O_FOLLOW, 0, "follow", NULL, V_PAGES, "feeds: read the pages they link to, not what they carry"},
    {O_STATE, 0, "state", "FILE", V_PAGES, "remembers there what was fetched: only what is new is read"},
    {O_DELAY, 0, "delay", "SECONDS", V_PAGES, "between two requests to one host (1)"},
    {O_TIMEOUT, 0, "timeout", "SECONDS", V_PAGES, "of one request (30)"},
    {O_AGENT, 0, "agent", "NAME", V_PAGES, "how requests name themselves; robots.txt is asked for its first word"},
    {O_TIMEOUT, 0, "timeout", "SECONDS", V_SERVE, "for a request to come in, and for its answer (10)"},
    {O_WEBHOOK, 0, "webhook", "URL", V_WATCH, "new signals are posted there, as JSON"},
    {O_EVERY, 0, "every", "MINUTES", V_WATCH, "between two rounds (15)"},
    {O_ROUNDS, 0, "rounds", "N", V_WATCH, "stop after N rounds; without it, go on for ever"},
    {O_PORT, 0, "port", "N", V_SERVE, "where it listens (8080); 0 picks a free one"},
    {O_LISTEN, 0, "listen", "ADDRESS", V_SERVE, "of this machine (127.0.0.1); beyond loopback only with a token"},
    {O_TOKEN, 0, "token", "TOKEN", V_SERVE, "who asks must know it (or DRAGOMAN_TOKEN): 12 characters or more"},
    {O_WRITE, 0, "write", NULL, V_SERVE, "verdicts of reviews are kept in the database; without it nothing is written"},
    {O_RATE, 0, "rate", "N", V_SERVE, "requests a second that one address may make (200); 0 is any number"},
    {O_JOBS, 'j', "jobs", "N", V_OUT | V_ADD, "threads; the output does not depend on it"},
    {O_JOBS, 'j', "jobs", "N", V_SERVE, "threads, each answering one request at a time (twice the processors, 4 to 8)"},
    {O_TOP, 0, "top", "N", V_LEXICON, "missing: so many names and so many verbs (100); 0 = all"},
    {O_JOBS, 'j', "jobs", "N", V_OUT | V_ADD | V_LEXICON, "threads; the output does not depend on it"},
    {O_PACK, 0, "pack", "FILE", V_PACK, "the compiled lexicon (or DRAGOMAN_PACK)"},
    {O_LEXICON, 0, "lexicon", "FOLDER", V_LEXICON, "the lexicon's text files"},
    {O_MODEL, 0, "model", "FILE", V_LEXICON, "the parser's model"},
    {O_DEPFILE, 0, "depfile", "FILE", V_LEXICON, "build: also write what the pack depends on, for make or ninja"},
    {O_QUIET, 0, "quiet", NULL, V_ALL, "no progress and no notices, only failures"},
    {O_HELP, 'h', "help", NULL, V_ALL, "this"},
};
#define NROWS (sizeof rows / sizeof *rows)

void options_help(const cli_verb *v) {
  printf("dragoman %s: %s\n\nusage: dragoman %s [OPTIONS] %s\n", v->name, v->what, v->name, v->usage);
  if (v->details[0]) printf("\n%s", v->details);
  printf("\n");
  for (size_t i = 0; i < NROWS; i++) {
    if (!(rows[i].verbs & v->bit)) continue;
    char name[40];
    snprintf(name, sizeof name, "%s%c%s--%s %s", rows[i].letter ? "-" : "", rows[i].letter ? rows[i].letter : ' ',
             rows[i].letter ? ", " : "   ", rows[i].name, rows[i].value ? rows[i].value : "");
    printf("  %-26s  %s\n", name, rows[i].what);
  }
  printf("\nexample: %s\n", v->example);
}

/* Decimal fraction between 0 and 1, without locale. */
static bool fraction(const char *s, double *out) {
  double v = 0, scale = 1;
  bool point = false, digits = false;
  for (; *s; s++) {
    if (*s == '.' && !point) {
      point = true;
      continue;
    }
    if (*s < '0' || *s > '9' || scale > 1e15) return false;
    digits = true;
    v = v * 10 + (*s - '0');
    if (point) scale *= 10;
  }
  *out = v / scale;
  return digits && *out <= 1;
}

static bool number(const option_row *row, const char *value, uint32_t low, uint32_t high, uint32_t *out) {
  uint32_t n;
  if (str_to_u32(str_of(value), &n) && n >= low && n <= high) {
    *out = n;
    return true;
  }
  say("--%s needs a number from %u to %u, not `%s`", row->name, low, high, value);
  return false;
}

static bool set_from(const char *value, cli_args *a) {
  for (int f = 0; a->verb->bit == V_ADD && f < CODED_FORMATS; f++)
    if (strcmp(value, coded_format_name[f]) == 0) {
      a->coded = f;
      return true;
    }
  for (int f = 0; f < IN_FORMS; f++)
    if (strcmp(value, in_form_name[f]) == 0) {
      a->from = (in_form)f;
      return true;
    }
  if (strcmp(value, "wet") == 0 || strcmp(value, "rss") == 0 || strcmp(value, "atom") == 0) {
    a->from = value[0] == 'w' ? IN_WARC : IN_FEED;
    return true;
  }
  say("there is no --from %s: use auto, text, html, jsonl, warc, feed, nexis or conllu", value);
  return false;
}

static bool day(const option_row *row, const char *value, int32_t *out) {
  *out = day_parse(str_of(value));
  if (*out != DAY_NONE) return true;
  say("--%s needs a day as YYYY-MM-DD, not `%s`", row->name, value);
  return false;
}

static bool set_serve(const option_row *row, const char *value, cli_args *a) {
  switch (row->id) {
  case O_PORT:
    return number(row, value, 0, 65535, &a->port);
  case O_RATE:
    return number(row, value, 0, 1000000, &a->rate);
  case O_LISTEN:
    a->listen = value;
    return true;
  case O_TOKEN:
    a->token = value;
    return true;
  case O_WRITE:
    a->write = true;
    return true;
  default:
    return false;
  }
}

/* The options of the verbs on a database. */
static bool set_store(const option_row *row, const char *value, cli_args *a) {
  switch (row->id) {
  case O_DB:
    a->db = value;
    return true;
  case O_ACTOR:
    a->actor = value;
    return true;
  case O_RECIPIENT:
    a->recipient = value;
    return true;
  case O_SPEAKER:
    a->speaker = value;
    return true;
  case O_ABOUT:
    a->about = value;
    return true;
  case O_BY:
    a->by = value;
    return true;
  case O_NORMALISE:
    a->normalise = true;
    return true;
  case O_SINCE:
    return day(row, value, &a->since);
  case O_UNTIL: /* the contract uses --to for both */
    if (value[0] < '0' || value[0] > '9') {
      a->to = value;
      return true;
    }
    return day(row, value, &a->until);
  case O_AS_OF:
    return day(row, value, &a->as_of);
  case O_WINDOW:
    return number(row, value, 1, 3660, &a->window);
  default:
    return set_serve(row, value, a);
  }
}

static bool set_fetch(const option_row *row, const char *value, cli_args *a) {
  switch (row->id) {
  case O_FOLLOW:
    a->follow = true;
    return true;
  case O_STATE:
    a->state = value;
    return true;
  case O_AGENT:
    a->agent = value;
    return true;
  case O_WEBHOOK:
    a->webhook = value;
    return true;
  case O_EVERY:
    return number(row, value, 1, 100000, &a->every);
  case O_ROUNDS:
    return number(row, value, 1, 1000000, &a->rounds);
  case O_TOP:
    return number(row, value, 0, 1000000, &a->top);
  case O_DELAY:
    return number(row, value, 0, 3600, &a->delay);
  case O_TIMEOUT:
    return number(row, value, 1, 3600, &a->timeout);
  default:
    return set_store(row, value, a);
  }
}

static bool set(const option_row *row, const char *value, cli_args *a) {
  switch (row->id) {
  default:
    return set_fetch(row, value, a);
  case O_FROM:
    return set_from(value, a);
  case O_TO:
    a->to = value;
    return true;
  case O_OUTPUT:
    a->output = strcmp(value, "-") == 0 ? NULL : value;
    return true;
  case O_PACK:
    a->pack = value;
    return true;
  case O_LEXICON:
    a->lexicon = value;
    return true;
  case O_MODEL:
    a->model = value;
    return true;
  case O_DEPFILE:
    a->depfile = value;
    return true;
  case O_PUBLISHER:
    a->publisher = value;
    return true;
  case O_JOBS:
    return number(row, value, 1, 256, &a->jobs);
  case O_QUIET:
    a->quiet = true;
    return true;
  case O_AS_IS:
    a->as_is = true;
    return true;
  case O_STATEMENTS:
    a->statements = true;
    return true;
  case O_STORIES:
    a->stories = true;
    return true;
  case O_EXPLAIN:
    a->explain = true;
    return true;
  case O_HELP:
    a->help = true;
    return true;
  case O_RECALL:
    a->recall = true;
    return true;
  case O_DATE:
    a->date = day_parse(str_of(value));
    if (a->date != DAY_NONE) return true;
    say("--date needs a day as YYYY-MM-DD, not `%s`", value);
    return false;
  case O_MODALITY:
    a->all = strcmp(value, "all") == 0;
    if (a->all || strcmp(value, "asserted") == 0) return true;
    say("--modality is asserted or all, not `%s`", value);
    return false;
  case O_CONFIDENCE:
    a->recall = true; /* in place of the default thresholds */
    if (fraction(value, &a->min_confidence)) return true;
    say("--min-confidence needs a number from 0 to 1, not `%s`", value);
    return false;
  }
  return false;
}

/* The row of "--name", "--name=value" or "-x"; NULL when the verb has none such. *value is what stands in the same
 * word. */
static const option_row *find(const char *word, unsigned bit, const char **value) {
  *value = NULL;
  for (size_t i = 0; i < NROWS; i++) {
    if (!(rows[i].verbs & bit)) continue;
    if (word[1] == '-') {
      size_t n = strlen(rows[i].name);
      if (strncmp(word + 2, rows[i].name, n) != 0 || (word[2 + n] && word[2 + n] != '=')) continue;
      if (word[2 + n]) *value = word + 3 + n;
      return &rows[i];
    }
    if (rows[i].letter && word[1] == rows[i].letter && (!word[2] || rows[i].value)) {
      if (word[2]) *value = word + 2;
      return &rows[i];
    }
  }
  return NULL;
}

static bool take(int argc, char **argv, int *at, cli_args *a) {
  const char *word = argv[*at], *value;
  const option_row *row = find(word, a->verb->bit, &value);
  if (!row) {
    say("`%s` has no option %s; `dragoman %s --help` lists its options", a->verb->name, word, a->verb->name);
    return false;
  }
  if (row->value && !value) {
    if (*at + 1 >= argc) {
      say("%s needs a value: %s %s", word, word, row->value);
      return false;
    }
    value = argv[++*at];
  }
  if (!row->value && value) {
    say("--%s takes no value", row->name);
    return false;
  }
  return set(row, value, a);
}

bool options_read(int argc, char **argv, const cli_verb *verb, cli_args *a) {
  *a = (cli_args){.verb = verb,
                  .jobs = verb->bit != V_SERVE,
                  .port = 8080,
                  .rate = 200,
                  .date = DG_DATE_NONE,
                  .coded = -1,
                  .delay = 1,
                  .timeout = verb->bit == V_SERVE ? 10 : 30,
                  .top = 100};
  a->since = a->until = a->as_of = DG_DATE_NONE;
  a->file = mem_get(((size_t)argc + 1) * sizeof *a->file);
  if (!a->file) {
    say("out of memory");
    return false;
  }
  bool words = false; /* behind "--" */
  for (int i = 0; i < argc; i++) {
    if (!words && strcmp(argv[i], "--") == 0)
      words = true;
    else if (!words && argv[i][0] == '-' && argv[i][1]) {
      if (!take(argc, argv, &i, a)) {
        mem_free(a->file);
        a->file = NULL;
        return false;
      }
    } else
      a->file[a->nfile++] = argv[i];
  }
  return true;
}

in_options in_options_of(const cli_args *a) {
  return (in_options){
      .from = a->from,
      .as_is = a->as_is,
      .publisher = a->publisher,
      .date = a->date,
      .follow = a->follow,
      .fetch = {.agent = a->agent, .state = a->state, .delay_ms = a->delay * 1000, .timeout_ms = a->timeout * 1000}};
}

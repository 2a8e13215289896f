/* main: finds the verb, reads its options, runs it. */
#include <signal.h>

#include "cli/cli.h"

const cli_verb cli_verbs[] = {
    {"read", V_READ, verb_read, "[FILE|URL…]", "a page or record in, the clean story out",
     "A story has its title, byline, date and body, and what was dropped from the page with its kind.\n"
     "On a terminal it is shown for people; otherwise, and with --to jsonl, it is one JSON object a line.\n"
     "Files may be packed (.gz, .zst); web archives, feeds, and addresses of pages and feeds are read too.\n",
     "dragoman read page.html --to json"},
    {"parse", V_PARSE, verb_parse, "[FILE…]", "sentences, tokens and Universal Dependencies trees, as CoNLL-U",
     "Text is taken as it is. With --from conllu sentences and tokens are kept and the rest is filled in.\n",
     "echo 'Japan eased its sanctions on North Korea.' | dragoman parse"},
    {"code", V_CODE, verb_code, "[FILE…]", "events out: who did what to whom",
     "Formats: jsonl, table, csv, plover, petrarch, phoenix, gdelt, icews, polecat, geojson.\n"
     "geojson is one collection of the events that say where: points for towns, no geometry for countries and "
     "regions.\n"
     "A table on a terminal, JSON lines otherwise.\n",
     "dragoman code --statements --to jsonl samples/"},
    {"relate", V_RELATE, verb_relate, "[FILE…]", "the relation of two marked spans in a sentence",
     "JSON lines in: {\"id\",\"text\",\"actor\":[start,end],\"recipient\":[start,end]}, spans in code points.\n"
     "JSON lines out, in the same order.\n",
     "echo '{\"id\":1,\"text\":\"Japan sued Norway.\",\"actor\":[0,5],\"recipient\":[11,17]}' | dragoman relate"},
    {"lexicon", V_LEXICON, verb_lexicon, "build|check|why|missing|import [ARGUMENT…]",
     "the lexicon: compile it, check it, ask it",
     "  build [-o PACK]       compiles the lexicon folder and the model into a pack\n"
     "  check                 names every mistake with its place, then runs the cases\n"
     "  why SENTENCE          how a sentence was understood and what it matches\n"
     "  missing [FILE…]       names that no list has and verbs between known actors that no line fits, most frequent "
     "first;\n"
     "                        A and B as in example lines; guess: what the phrases say of a name. table, csv, jsonl\n"
     "  import FILE…          actors or agents of a TABARI or PETRARCH dictionary as lines of ours\n",
     "dragoman lexicon why 'Japan eased its sanctions on North Korea.'"},
    {"train", V_TRAIN, verb_train, "FILE.conllu…", "trains the tagger and parser on treebanks",
     "Writes the model to -o; its figures on --dev.\n", "dragoman train --dev dev.conllu -o model.dgm train.conllu"},
    {"eval", V_EVAL, verb_eval, "FILE.jsonl", "figures of the coder on a gold file",
     "Marked pairs (with actor and recipient spans) are related; other records are coded from their text.\n"
     "  names GOLD.tsv FILE.csv   names alone: the actors and recipients of an event file against their codes\n",
     "dragoman eval gold.jsonl"},
    {"add", V_ADD, verb_add, "--db DB [FILE…]", "keeps what inputs say in a database",
     "With --from csv, icews, gdelt or polecat: events that other systems coded. csv has a header with the columns "
     "date, actor, event\n"
     "and recipient; id, cameo, mode, publisher and mentions are taken too. Names and events are resolved by our "
     "lexicons; what cannot\n"
     "be resolved is kept under its own name, counted and named. Adding the same again changes nothing.\n",
     "dragoman add --db events.db --from csv events.csv"},
    {"series", V_SERIES, verb_series, "--db DB", "counts and scores of a pair over time",
     "One row a period, no gaps: counts by quad class and type, sum and mean of scores, distinct sources.\n"
     "--from and --to take days; --to also takes the format, csv (default) or json.\n",
     "dragoman series --db events.db --actor PRK --recipient KOR --by month"},
    {"signals", V_SIGNALS, verb_signals, "--db DB", "what changed between actors, with its odds",
     "overture, thaw, freeze, escalation, mixed, back_channel. With --actor and --recipient: all of that pair, "
     "whatever their\n"
     "odds. With one of them, or none: those at least as likely as not, and how many of the list are expected to be "
     "false.\n"
     "Formats: table (on a terminal), json, csv. What they mean and cannot see: docs/signals.md.\n",
     "dragoman signals --db events.db --actor CHN --recipient JPN --as-of 2010-10-15"},
    {"said", V_SAID, verb_said, "--db DB", "statements by speaker, subject and time",
     "--speaker takes a code or a name; --about a code, a name or words (all of them, in any form). --from and --to "
     "take days; --to\n"
     "also takes the format: text (default), json, jsonl or csv. Words told again in copies of a report come once, "
     "counted.\n",
     "dragoman said --db events.db --speaker PRK --about KOR --from 2018-01-01"},
    {"ask", V_ASK, verb_ask, "--db DB QUESTION", "a question in English, answered with evidence for and against",
     "Understands: charm offensives, conflict that grows, relations since a day, mixed messages, secret talks, who "
     "accuses whom,\n"
     "what somebody said, what happened between two, who met whom where, whether a deed was done; with a period or as "
     "of now.\n"
     "Without --as-of, \"now\" is today. Formats: text (default), json.\n",
     "dragoman ask --db korea.db --as-of 2014-10-15 \"Is North Korea on a charm offensive?\""},
    {"watch", V_WATCH, verb_watch, "--db DB FEED…", "feeds polled, coded and kept; new signals told",
     "A round reads what is new in the feeds, keeps it, and tells each signal of at least 0.8 that was not told in the "
     "last thirty\n"
     "days: a line of JSON, and a message to --webhook. Failures are said and the next round goes on; Ctrl-C ends "
     "it.\n",
     "dragoman watch --db korea.db --every 15 https://example.org/world.xml"},
    {"serve", V_SERVE, verb_serve, "--db DB", "the desk: pages in a browser and a JSON API over a database",
     "Prints the address it listens on, a line on standard output, and serves until Ctrl-C. Without --listen other "
     "machines cannot\n"
     "reach it; with it, and a token, they open http://…/?token=TOKEN once. The API is at /api/v1 (openapi.json there "
     "describes it),\n"
     "counters for Prometheus at /metrics. More: docs/serve.md.\n",
     "dragoman serve --db korea.db --port 8080"},
    {"bench", V_BENCH, verb_bench, "[FILE…]", "speed of the stages over some inputs", "", "dragoman bench samples/"},
};
const uint32_t cli_nverbs = sizeof cli_verbs / sizeof *cli_verbs;

static void help(void) {
  printf("dragoman " DG_VERSION ": from a news page to coded political events, with the evidence for each\n\n"
         "usage: dragoman VERB [OPTIONS] [FILE…]     no FILE or - is standard input, a folder is walked\n\n");
  for (uint32_t i = 0; i < cli_nverbs; i++) printf("  %-8s  %s\n", cli_verbs[i].name, cli_verbs[i].what);
  printf("\n`dragoman VERB --help` shows its options and an example. Exit codes: 0 done, 1 some inputs failed,\n"
         "2 wrong use, 3 environment.\n");
}

int main(int argc, char **argv) {
  signal(SIGPIPE, SIG_IGN);
  if (argc < 2) {
    say("no verb was given; `dragoman --help` lists them");
    return EXIT_WRONG_USE;
  }
  const char *name = argv[1];
  if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) {
    help();
    return EXIT_DONE;
  }
  if (strcmp(name, "--version") == 0) {
    printf("dragoman " DG_VERSION "\n");
    return EXIT_DONE;
  }
  for (uint32_t i = 0; i < cli_nverbs; i++) {
    if (strcmp(name, cli_verbs[i].name) != 0) continue;
    if (cli_verbs[i].bit == V_TRAIN) return verb_train_raw(argc - 2, argv + 2);
    cli_args a;
    if (!options_read(argc - 2, argv + 2, &cli_verbs[i], &a)) return EXIT_WRONG_USE;
    if (a.help) options_help(&cli_verbs[i]);
    int code = a.help ? EXIT_DONE : cli_verbs[i].run(&a);
    mem_free(a.file);
    return code;
  }
  say("there is no verb `%s`; `dragoman --help` lists them", name);
  return EXIT_WRONG_USE;
}

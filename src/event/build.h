/* build: what the compiler of event lines shares between its files. Everything lives in the arena of the
 * lexicon files. */
#ifndef DG_EVENT_BUILD_H
#define DG_EVENT_BUILD_H

#include "pattern.h"
#include "vote.h"

/* A word class while it is read. */
typedef struct build_entry {
  dg_str text; /* "trade restriction"; for an included class its name */
  const lex_line *line;
  bool include;
} build_entry;
typedef struct build_class {
  dg_str name; /* "{sanctions}", or a single word that a line writes out */
  build_entry *entry;
  uint32_t nentry, capentry;
  uint32_t *sub; /* included classes */
  uint32_t nsub, capsub;
  const lex_line *line; /* NULL for a single word */
  bool verb, noun;      /* how lines use it */
  bool used;
} build_class;

typedef struct build_member {
  dg_sym sym;
  ev_member m;
} build_member;

/* What the back-off learns from a line. */
typedef struct build_item {
  vote_item item;
  uint32_t cls; /* its word stands for this class; EV_ANY */
} build_item;
typedef struct build_sample {
  uint32_t item, n;
  uint16_t weight;
  uint8_t type;
} build_sample;

typedef struct builder {
  lex_files *f;
  dg_arena *arena;
  sym_pool *pool;
  event_parser parser;
  build_class *cls;
  uint32_t ncls, capcls;
  uint32_t *slot; /* hash of class names: index+1 */
  uint32_t nslot_hash;
  ev_rule *rule;
  uint32_t nrule, caprule;
  ev_pattern *pat;
  uint32_t npat, cappat;
  ev_slot *sl;
  uint32_t nsl, capsl;
  build_member *noun, *verb;
  uint32_t nnoun, capnoun, nverb, capverb;
  ev_phrase *phrase;
  uint32_t nphrase, capphrase;
  uint32_t *word;
  uint32_t nword, capword;
  ev_op *op;
  uint32_t nop, capop;
  ev_result *res;
  uint32_t nres, capres;
  ev_ctx *ctx;
  uint32_t nctx, capctx;
  build_item *item;
  uint32_t nitem, capitem;
  build_sample *sample;
  uint32_t nsample, capsample;
  char *text;
  uint32_t ntext, captext;
  void *scratch, *shape; /* line.c's */
} builder;

/* class.c */
void class_read(builder *b);                        /* the files under classes/ */
uint32_t class_find(const builder *b, dg_str name); /* DG_NONE */
uint32_t class_word(builder *b, dg_str word);       /* the class of a single word, made when new */
void class_members(builder *b);                     /* after all lines: word -> class tables */
uint32_t build_text(builder *b, dg_str s);          /* offset of a NUL-terminated copy */
bool word_is_prep(dg_str w);
bool word_is_particle(dg_str w);
dg_sym prep_plain(sym_pool *pool, dg_sym prep); /* "upon" -> "on", "towards" -> "to" … */

/* line.c: one example line understood */
bool line_compile(builder *b, const lex_line *at, dg_str text, ev_rule rule);

/* learn.c: the back-off */
void learn_line(builder *b, const vote_item *item, const uint32_t *cls, uint32_t n, const ev_rule *rule);
int8_t *learn_run(builder *b); /* [VOTE_BUCKETS][VOTE_TYPES] */

#endif

/* input: where pages come from. Files, folders (walked in byte order), addresses and standard input are cut into records; a
 * record becomes a dg_page. Reading is streamed: at most one record is held by the source.
 *
 *   paths -> source (one thread) -> in_record {bytes, form, where} -> in_page_open (any thread) -> dg_page
 *
 * Errors of one input are handed out between the records, in order; the others go on. */
#ifndef DG_INPUT_H
#define DG_INPUT_H

#include "base/base.h"
#include "fetch/fetch.h"

#define INPUT_MAX_RECORD ((size_t)32 << 20) /* bytes of a page, and of a line of JSON lines */
#define INPUT_CONLLU_BLOCK 200              /* sentences of CoNLL-U that make one record */

typedef enum in_form { IN_AUTO, IN_TEXT, IN_HTML, IN_JSONL, IN_CONLLU, IN_WARC, IN_FEED, IN_NEXIS, IN_FORMS } in_form;
extern const char *const in_form_name[IN_FORMS]; /* auto text html jsonl conllu warc feed nexis */

/* IN_NOTE: nothing failed, but *err has something to tell (unless --quiet). */
typedef enum in_got { IN_RECORD, IN_END, IN_ERROR, IN_NOTE } in_got;

typedef struct in_options {
  in_form from;
  bool as_is;            /* text is clean already */
  bool lines;            /* every line of any input is a record (relate): no auto-detection, IN_JSONL */
  const char *publisher; /* given for all pages; NULL = none */
  int32_t date;          /* given for pages that have none of their own record; DG_DATE_NONE = none */
  bool follow;           /* feeds: the pages they link to, not what they carry */
  fetch_options fetch;   /* how addresses are asked for */
} in_options;

/* What an archive, a feed or a message says of a page beside its bytes. Empty strings and zeros = nothing. */
typedef struct in_about {
  char id[128], url[2048], charset[48];
  char title[512], byline[256], publisher[256];
  int32_t date;    /* has_date: given; it wins over what the page says */
  int32_t told;    /* by a feed: the page's own date wins; 0 = none */
  int32_t crawled; /* the day the page was taken; 0 = not known */
  bool has_date;
  bool hints; /* title and byline are hints: the page's own win */
  bool clean; /* the text has no chrome */
} in_about;

/* One record as it was cut out. Owns its bytes; reuse it for the next call. */
typedef struct in_record {
  in_form form; /* IN_TEXT, IN_HTML, IN_JSONL or IN_CONLLU */
  dg_buf bytes;
  in_about about;
  char name
      [1024]; /* the file as the user would name it, "-" for standard input; "FILE#N": the N-th record of an archive */
  uint32_t line; /* first line of the record; 0 = the record is the whole file */
  uint32_t part; /* CoNLL-U: sentences before this record */
} in_record;

typedef struct in_source in_source;
/* Opens a list of paths and addresses ("-" = standard input; none = standard input). NULL when out of memory. The strings must stay. */
in_source *in_source_open(const char *const *path, uint32_t n, const in_options *options);
/* The next record, or the end, or the failure of one input (*err says which; call again for the others). */
in_got in_source_next(in_source *s, in_record *out, dg_err *err);
/* Bytes taken in so far, for progress. */
uint64_t in_source_bytes(const in_source *s);
void in_source_close(in_source *s);
void in_record_free(in_record *r);

/* A record as a page. `keep` holds what the page points to (a parsed JSON object); give it to in_page_close. */
typedef struct in_page {
  dg_page page;
  void *keep;
} in_page;
dg_rc in_page_open(const in_record *r, const in_options *options, in_page *out, dg_err *err);
void in_page_close(in_page *p);

/* A line of `relate`: spans are code points. Strings live until in_pair_close. */
typedef struct in_pair {
  dg_str id, text;
  uint32_t actor[2], recipient[2]; /* bytes of text */
  void *keep;
} in_pair;
dg_rc in_pair_open(const in_record *r, in_pair *out, dg_err *err);
void in_pair_close(in_pair *p);

/* A line of a gold file. Strings live until in_gold_close. */
#define GOLD_SIDES 16
typedef struct in_gold {
  dg_str id, text, event;
  int32_t date;
  bool marked;                     /* the sides are spans: actor, recipient; else codes */
  uint32_t actor[2], recipient[2]; /* bytes of text */
  dg_str actor_code[GOLD_SIDES], recipient_code[GOLD_SIDES];
  uint32_t nactor, nrecipient;
  void *keep;
} in_gold;
dg_rc in_gold_open(const in_record *r, in_gold *out, dg_err *err);
void in_gold_close(in_gold *g);

/* ---- inside this folder ---- */

/* sniff.c: what the first bytes of a file (unpacked) look like; `name` may be NULL. */
in_form in_sniff(const char *name, const char *p, size_t n);
/* UTF-16 by its mark or its NUL bytes. */
bool in_is_utf16(const char *p, size_t n);
/* Why these first bytes cannot be text: a sentence's end ("is empty", "looks binary …"), or NULL when they can. */
const char *in_unusable(const char *p, size_t n);

/* walk.c: the regular files below the paths, folders in byte order, hidden names passed over. */
typedef struct in_walk in_walk;
in_walk *in_walk_open(const char *const *path, uint32_t n);
/* The next file's path (valid until the next call) in *path; IN_ERROR as above. */
in_got in_walk_next(in_walk *w, const char **path, dg_err *err);
void in_walk_close(in_walk *w);

#endif

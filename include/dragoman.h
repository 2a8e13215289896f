/* Dragoman: from a news page to coded events, with the evidence for each.
 *
 *   dg_engine  constant after opening, shared by threads     dg_engine_open, dg_engine_close
 *   dg_worker  belongs to one thread, owns one document      dg_worker_open, dg_worker_close
 *   dg_page    what goes in: one page or record              filled by the caller
 *   dg_doc     what comes out: read with dg_doc_*            valid until the worker's next call
 *
 * Strings are slices (dg_str), not NUL-terminated, owned by whoever gave them. Offsets are bytes into the story's
 * text (dg_story.body); dg_doc_chars turns them into Unicode code points. No function prints, reads the clock or uses
 * the locale. */
#ifndef DRAGOMAN_H
#define DRAGOMAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DG_VERSION "0.1.0"

typedef struct dg_str {
  const char *p;
  uint32_t n;
} dg_str;

typedef enum dg_rc {
  DG_OK = 0,
  DG_EINPUT, /* this input cannot be used: the others can */
  DG_EUSE,   /* wrong use of the program or library */
  DG_EENV,   /* environment: no pack, no disk, no permission */
  DG_ENOMEM, /* out of memory or past a document's budget */
} dg_rc;

/* What went wrong: one sentence in `text`, and where. line and col count from 1; 0 = not known. */
typedef struct dg_err {
  dg_rc rc;
  uint32_t line, col;
  char file[256];
  char text[512];
} dg_err;

typedef struct dg_engine dg_engine;
typedef struct dg_worker dg_worker;
typedef struct dg_doc dg_doc;

/* Opens a pack (memory-mapped). path must not be NULL. On failure *out is untouched and *err (may be NULL) says why. */
dg_rc dg_engine_open(const char *path, dg_engine **out, dg_err *err);
void dg_engine_close(dg_engine *e);           /* NULL is fine; close all its workers first */
const char *dg_engine_id(const dg_engine *e); /* 16 hex digits: hash of version, model and lexicons */

/* A worker keeps its memory between calls. The engine must outlive it. */
dg_rc dg_worker_open(const dg_engine *e, dg_worker **out, dg_err *err);
void dg_worker_close(dg_worker *w);

typedef enum dg_form {
  DG_FORM_PAGE, /* plain text as scraped: chrome is dropped from the body */
  DG_FORM_TEXT, /* clean text: taken as it is */
  DG_FORM_HTML,
  DG_FORM_CONLLU, /* sentences and tokens are given (parse only) */
} dg_form;

/* One page or record. Every field but `bytes` may be empty; what is given wins over what the page says. */
typedef struct dg_page {
  dg_form form;
  dg_str bytes;
  dg_str id, url, title, publisher, lang;
  int32_t date; /* days since 1970-01-01; INT32_MIN = not given */
  /* What those who brought the page know of it; 0 = nothing. What the page says of itself wins over the hints. */
  dg_str charset;  /* by the message that carried it; the page's own mark wins */
  int32_t crawled; /* day it was taken: not published later */
  dg_str hint_title, hint_byline;
  int32_t hint_date;
} dg_page;

#define DG_DATE_NONE INT32_MIN

/* How far to go. Each goal includes those before it: the story, its trees, events, statements too. */
typedef enum dg_goal { DG_GOAL_READ, DG_GOAL_PARSE, DG_GOAL_EVENTS, DG_GOAL_CODE } dg_goal;

/* Runs the stages over one page. *out stays valid until the worker's next call or its closing; the page and its strings must stay as long. */
dg_rc dg_worker_run(dg_worker *w, const dg_page *page, dg_goal goal, const dg_doc **out, dg_err *err);

/* The relation of two spans [begin, end) (bytes) of a clean text: event type 0 = none. */
typedef struct dg_relation {
  uint8_t type, mode, modality;
  double score; /* 0..1 */
  dg_str rule;  /* "file:line", or how else it was decided; valid as a document is */
} dg_relation;
dg_rc dg_worker_relate(dg_worker *w, dg_str text, const uint32_t actor[2], const uint32_t recipient[2],
                       dg_relation *out, dg_err *err);

/* ---- what came out ---- */

typedef struct dg_story {
  dg_str id, url, publisher, title, byline, agency, lang, body;
  int32_t date;            /* DG_DATE_NONE when unknown */
  int32_t from, to;        /* interval the text allows where no date is stated; DG_DATE_NONE = none */
  bool date_conflict;      /* the page states days that differ by more than one */
  uint32_t nclue;          /* evidence for the date */
  const char *date_source; /* meta page url text given none */
  int32_t crawled;         /* day the page was taken; DG_DATE_NONE when unknown */
  bool english;            /* false: nothing was coded */
  uint32_t ndropped, nsentence, ntoken, nclause, nmention, nevent, nstatement, nplace, ntimex;
} dg_story;
dg_story dg_doc_story(const dg_doc *d);

typedef struct dg_dropped {
  const char *kind; /* caption comment related share byline notice menu other */
  dg_str text;
} dg_dropped;
dg_dropped dg_doc_dropped(const dg_doc *d, uint32_t i);

typedef struct dg_sentence {
  uint32_t begin, end; /* bytes of body */
  uint32_t token, ntoken;
  dg_str text;
} dg_sentence;
dg_sentence dg_doc_sentence(const dg_doc *d, uint32_t i);

typedef struct dg_token {
  uint32_t begin, end; /* bytes of body */
  dg_str form, lemma;
  const char *upos, *xpos, *deprel;
  uint32_t head; /* index of the head token in the document; UINT32_MAX = root */
  bool space_after;
  uint8_t unit; /* multiword token: number of words when this is its first, 255 when a later one, else 0 */
  double arc;   /* probability that head and relation are right */
} dg_token;
dg_token dg_doc_token(const dg_doc *d, uint32_t i);
/* UD features of a token as "A=B|C=D" (or "_") into out; returns the length. */
uint32_t dg_doc_feats(const dg_doc *d, uint32_t i, char *out, uint32_t cap);
/* The lemma as treebanks print it, names with their capitals (dg_token.lemma is lower case); not NUL-terminated. */
uint32_t dg_doc_lemma(const dg_doc *d, uint32_t i, char *out, uint32_t cap);

typedef struct dg_side {
  dg_str text;         /* as in the sentence */
  dg_str name;         /* canonical name, empty if none */
  dg_str code;         /* "PRK", "IGO", …; empty if unknown */
  dg_str org;          /* "UNO", "EUR": which organisation, where code is IGO and there is a code for it; else empty */
  dg_str sector;       /* "GOV", …; several joined by ';' */
  uint32_t begin, end; /* bytes of body */
} dg_side;

/* Who a name alone is, as event files of other systems write it: "Mahmoud Abbas", "Police (Australia)". Roles are those of
 * `date` (DG_DATE_NONE: the last known). False when unknown (*out is empty then). `text` is the name given, begin and end are 0; the
 * other strings live as long as the engine. Any number of threads may ask. */
bool dg_engine_resolve(const dg_engine *e, dg_str name, int32_t date, dg_side *out);
/* The same for a family name alone ("Trump"), and for a phrase that names two states at once ("Koreas", "Sino-American"). */
bool dg_engine_resolve_family(const dg_engine *e, dg_str name, int32_t date, dg_side *out);
bool dg_engine_resolve_pair(const dg_engine *e, dg_str name, int32_t date, dg_side out[2]);

/* The name of the state or organisation that a code stands for ("North Korea" for PRK, "United Nations" for UNO); empty when there is
 * none. Lives as long as the engine. Slow (it looks at every name): keep the answer. */
dg_str dg_engine_name(const dg_engine *e, dg_str code);

typedef struct dg_place {
  dg_str text, name, country; /* as written; canonical; code of the state */
  const char *kind;           /* town region country */
  double lat, lon;            /* of towns */
  uint32_t geonameid;         /* 0 = no point is known */
  uint32_t begin, end;        /* bytes of body */
} dg_place;
/* Evidence for the date of a story, the believed one first: given meta url page (stated); clock caption past office election month
 * weekday (from the text). The days it allows: DG_DATE_NONE = open. */
typedef struct dg_clue {
  const char *kind;
  int32_t from, to;
  dg_str text; /* the words, at most 200 bytes; may be empty */
} dg_clue;
dg_clue dg_doc_clue(const dg_doc *d, uint32_t i);

/* A time expression: TIMEX3 type (DATE TIME DURATION SET), value and mod (empty = none), resolved against the story's date. */
typedef struct dg_timex {
  const char *type, *mod;
  dg_str value, text;
  uint32_t begin, end; /* bytes of body */
} dg_timex;
dg_timex dg_doc_timex(const dg_doc *d, uint32_t i); /* in reading order */

/* The places of a story, in reading order. */
dg_place dg_doc_place(const dg_doc *d, uint32_t i);

typedef struct dg_event {
  dg_str id; /* 16 hex digits */
  uint32_t sentence, clause;
  int32_t date;
  const char *date_precision; /* day week month year story */
  uint32_t nactor, nrecipient;
  const char *type, *mode; /* mode "" = none */
  dg_str context;          /* joined by ';' */
  uint8_t quad;
  double score; /* PLOVER intensity */
  const char *cameo;
  const char *modality; /* asserted negated future hypothetical demanded historical */
  const char *tense;
  dg_side attributed_to; /* text empty = the outlet's own voice */
  dg_str trigger;
  uint32_t trigger_begin, trigger_end;
  dg_place location; /* text empty = none */
  double confidence;
  dg_str rule;
  bool fit;          /* asserted, and its sides are somebody; any confidence */
  bool printed;      /* part of the default output: fit, and sure enough for its kind */
  dg_str statement;  /* id of the innermost statement that tells it; empty = none, or statements were not asked for */
  uint32_t nversion; /* other versions of the act in the same story, told by other sources */
} dg_event;
dg_event dg_doc_event(const dg_doc *d, uint32_t i);
typedef struct dg_version {
  dg_str event,
      statement; /* ids; event empty: a denial of the act that is no event; statement empty: the outlet's own voice */
  bool printed;  /* the event is; that of a denial is not */
} dg_version;
dg_version dg_doc_version(const dg_doc *d, uint32_t event, uint32_t i);
dg_side dg_doc_actor(const dg_doc *d, uint32_t event, uint32_t i);
dg_side dg_doc_recipient(const dg_doc *d, uint32_t event, uint32_t i);

typedef struct dg_statement {
  dg_str id;
  uint32_t sentence;
  bool has_speaker;
  dg_side speaker;
  dg_str cue;
  uint32_t cue_begin, cue_end;
  uint32_t ncontent; /* pieces of the content */
  const char *kind;  /* direct indirect mixed */
  const char *act;   /* says accuses denies demands promises threatens praises predicts doubts explains */
  dg_str about;      /* codes of the actors in the content, joined by ';' */
  dg_str topics;     /* contexts of the content, joined by ';' */
  dg_str event;      /* id of the event that this statement is (accusation, promise, threat …); empty = none */
  bool has_addressee;
  dg_side addressee;
  bool has_claim; /* the content has a clause; its main one in short: names, codes or base forms */
  dg_str claim_subject, claim_predicate, claim_object;
  bool claim_negative;
  const char *claim_modality; /* asserted future hypothetical demanded */
} dg_statement;
dg_statement dg_doc_statement(const dg_doc *d, uint32_t i);
void dg_doc_statement_content(const dg_doc *d, uint32_t statement, uint32_t i, uint32_t *begin, uint32_t *end);

/* Code points before a byte offset of the body (O(1) for ASCII stories, O(distance) else when called in rising order). */
uint32_t dg_doc_chars(const dg_doc *d, uint32_t byte);
/* Byte offset of a code point offset in text; the text's length when past its end. */
uint32_t dg_text_byte(dg_str text, uint32_t chars);

/* A person's account of one event: sentence, tree, clause, rule. Text into buf of cap bytes, NUL-terminated; returns the
 * length it would have. */
size_t dg_doc_explain(const dg_doc *d, uint32_t event, char *buf, size_t cap);

/* Names of the codes in dg_relation, "" for 0 */
const char *dg_type_name(uint8_t type);
const char *dg_mode_name(uint8_t mode);
const char *dg_modality_name(uint8_t modality);
uint8_t dg_type_quad(uint8_t type); /* 1..4; 0 for 0 */

#ifdef __cplusplus
}
#endif
#endif

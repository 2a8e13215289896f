/* out: records written for programs (JSON lines, CSV, the formats of older systems) and tables for people. Reads
 * documents through the public accessors only. Everything goes into a dg_buf; whoever owns the buffer writes it.
 *
 * Spans are code points of the story's body; numbers are printed from integers, so that no locale can change them. */
#ifndef DG_OUT_H
#define DG_OUT_H

#include "base/base.h"

typedef enum out_format {
  OUT_JSONL,
  OUT_TABLE,
  OUT_CSV,
  OUT_PLOVER,
  OUT_PETRARCH,
  OUT_PHOENIX,
  OUT_GDELT,
  OUT_ICEWS,
  OUT_POLECAT,
  OUT_CONLLU,
  OUT_SVG,
  OUT_GEOJSON,
  OUT_FORMATS
} out_format;
extern const char *const out_format_name[OUT_FORMATS];

typedef struct out_options {
  out_format to;
  bool stories, events, statements; /* which records */
  bool all;                         /* events of every modality, not only the printed ones */
  bool recall;                      /* the fit ones, not only the printed */
  double min_confidence;            /* 0..1 */
  uint32_t width;                   /* columns of a table */
  bool colour;
  const char *coder; /* "dragoman 0.1.0 ENGINE" */
} out_options;

/* What stands before all records of a format (CSV header, …). */
void out_head(dg_buf *b, const out_options *o);
/* What stands behind all of them. */
void out_foot(dg_buf *b, const out_options *o);
/* The records of one document. number: of this story in the output, from 1. */
void out_doc(dg_buf *b, const out_options *o, const dg_doc *d, uint64_t number);
/* Whether this event is among those that the options ask for. */
bool out_wanted(const out_options *o, const dg_event *e);

/* conllu.c: every sentence of a document; `given` is the CoNLL-U that came in (empty: none), whose comments and token
 * numbering are kept; first: sentences before this document; doc_id may be empty. */
void out_conllu(dg_buf *b, const dg_doc *d, dg_str given, dg_str doc_id, uint32_t first);
/* svg.c: one drawing, a tree for each sentence. */
void out_svg(dg_buf *b, const dg_doc *d);

/* ---- shared inside this folder ---- */

/* write.c: JSON pieces and numbers */
/* The words of a statement's content, the pieces around its cue joined by " … ". */
void out_content(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s);
void out_string(dg_buf *b, dg_str s); /* quoted and escaped; bad UTF-8 becomes U+FFFD */
void out_cstring(dg_buf *b, const char *s);
void out_key(dg_buf *b, const char *key); /* "key": with a comma before it unless an object or array just began */
void out_uint(dg_buf *b, uint64_t n);
void out_fixed(dg_buf *b, double v, uint32_t decimals,
               bool trim);               /* trim: no zeros at the end, but one decimal stays */
void out_list(dg_buf *b, dg_str joined); /* "a;b" -> ["a","b"] */
void out_day(dg_buf *b, int32_t day);    /* "YYYY-MM-DD" quoted, or null */
void out_str(dg_buf *b, dg_str s);

/* The records, one each; index: of the event or statement in the document */
void out_story_json(dg_buf *b, const dg_doc *d);
void out_event_json(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e);
void out_statement_json(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s);
void out_table(dg_buf *b, const out_options *o, const dg_doc *d, uint64_t number);
void out_csv_head(dg_buf *b, const out_options *o);
void out_story_csv(dg_buf *b, const dg_doc *d);
void out_event_csv(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e);
void out_statement_csv(dg_buf *b, const dg_doc *d, uint32_t index, const dg_statement *s);
void out_plover(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e);
void out_petrarch(dg_buf *b, const out_options *o, const dg_doc *d); /* all events of a story at once */
void out_phoenix(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e);
void out_gdelt(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e);
void out_icews_head(dg_buf *b);
void out_icews(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e);
/* geojson.c: every feature begins with a comma; the first one's is left away by who writes the file */
void out_geojson_head(dg_buf *b);
void out_geojson_foot(dg_buf *b);
void out_geojson(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e);
void out_polecat_head(dg_buf *b);
void out_polecat(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e);

/* pairs.c: an event as (source, target) pairs, as the older systems have it: every actor with every recipient; the
 * sides of a reciprocal event each with each. False when i is past the last pair. */
typedef struct out_pair {
  dg_side source, target;
  bool has_target;
} out_pair;
bool out_pair_at(const dg_doc *d, uint32_t event, const dg_event *e, uint32_t i, out_pair *out);
void out_code(dg_buf *b, const dg_side *s); /* "PRKMIL"; "---" when nothing is known */
double out_goldstein(const char *cameo);    /* of the CAMEO root; -10..10 */
const char *out_quad_words(uint8_t quad);   /* "VERBAL COOPERATION" … */
uint64_t out_number(dg_str id);             /* a 16-digit hexadecimal id as a positive number below 2^63 */

#endif

/* lexicon: the compiled pack (a container of sections, memory-mapped) and the reader of lexicon text files.
 *
 * The pack knows nothing of what is in its sections: each stage lays out its own (actor_build.c, event_build.c, …) and
 * src/build.c puts them together.
 *
 * On disk (little-endian, sections 64-byte aligned):
 *   0 char magic[8] "DRAGOMAN" | 8 u32 version | 12 u32 nsection | 16 u64 size of file | 24 u64 hash of all bytes from 32 on |
 *   32 { u32 kind, u32 zero, u64 offset, u64 size }[nsection] | … sections */
#ifndef DG_LEXICON_H
#define DG_LEXICON_H

#include "base/base.h"

#define PACK_VERSION 2
enum pack_kind {
  PACK_SYMS = 1,
  PACK_MODEL,
  PACK_GRAMMAR,
  PACK_ACTORS,
  PACK_EVENTS,
  PACK_SPEECH,
  PACK_READ,
  PACK_PLACES,
  PACK_KINDS
};

typedef struct lex_section {
  const void *p; /* NULL = not there */
  size_t n;
} lex_section;
typedef struct lex_pack {
  lex_section section[PACK_KINDS];
  sym_table syms;
  uint64_t hash;
} lex_pack;

/* Checks magic, version, size, checksum and section bounds; `bytes` must stay. name is for messages. */
dg_rc pack_open(const void *bytes, size_t n, const char *name, lex_pack *out, dg_err *err);
/* Lays the sections out as one file image in arena memory. */
void pack_write(dg_arena *a, const lex_section section[PACK_KINDS], const void **out, size_t *n);

/* ---- text files ---- */

/* Mistakes found in lexicon files: all are collected, none stops the reading. */
typedef struct lex_problem {
  const char *file; /* path relative to the lexicon folder */
  uint32_t line, col;
  dg_str text;   /* one sentence */
  dg_str source; /* the line itself, for the caret */
  bool warning;
} lex_problem;

/* One line that says something: comments and blank lines are passed over. */
typedef struct lex_line {
  const char *file; /* "events/sanction.lex" */
  uint32_t line;    /* from 1 */
  uint32_t indent;  /* columns of white space before the text */
  dg_str text;      /* without indent, comment and trailing white space */
  dg_str source;    /* the whole line */
} lex_line;

/* All files of a lexicon folder, read once. Paths relative to it, in byte order. */
typedef struct lex_files {
  dg_arena *arena;
  lex_line *line; /* [n] all files, in order */
  uint32_t n, cap;
  lex_problem *problem; /* [nproblem] */
  uint32_t nproblem, capproblem;
} lex_files;

/* Reads every *.lex and *.cases below `folder`. Ordinary return codes; a file that cannot be read or has bad UTF-8 is a
 * problem. The arena needs its jmp set. */
dg_rc lex_read(lex_files *f, const char *folder, dg_err *err);
/* The run of lines whose file begins with `prefix` ("events/"): index of the first, *n how many. */
uint32_t lex_under(const lex_files *f, const char *prefix, uint32_t *n);
void lex_complain(lex_files *f, const lex_line *at, const char *where /* a place in at->source, or NULL */,
                  bool warning, const char *format, ...) printf_attr(5, 6);
/* Cuts a phrase into folded words as the text stage does (build.c lends it: lexicons must see the words that stories
 * have). Returns how many there are, at most max are written; the slices live as long as the files' arena. */
typedef struct lex_splitter {
  uint32_t (*run)(void *self, dg_str phrase, dg_str *word, uint32_t max);
  void *self;
} lex_splitter;
/* Splits "text  key=value  word" at runs of two or more spaces: fields in order; returns how many (at most max). */
uint32_t lex_fields(dg_str text, dg_str *field, uint32_t max);

#endif

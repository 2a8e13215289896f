/* lang: what language a text is in and how bytes encode one. CLD2 and uchardet behind C names, and our own tables for the
 * legacy encodings. Functions of their arguments alone: the same bytes give the same answer. The two libraries allocate
 * for themselves; when that fails the answer is "not known". */
#ifndef DG_LANG_H
#define DG_LANG_H
#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/* The language of plain UTF-8 text. */
typedef struct lang_guess {
  char code[8]; /* of the language that most of it is in: "en", "zh-Hant"; "" = not known */
  int percent;  /* of the text that is in it */
  int english;  /* percent that is English */
  bool reliable;
  bool answered; /* false: the library failed */
} lang_guess;
lang_guess lang_detect(const char *p, uint32_t n);

/* The encoding that bytes look to be in, into out ("" = not known): uchardet's name. */
void lang_charset(const char *p, uint32_t n, char out[32]);

#ifdef __cplusplus
}
#endif

#ifndef __cplusplus
#include "base/base.h"

/* charset.c: `s` decoded from the encoding that a label names (any of the Web's labels) into UTF-8 in the arena; what has no
 * meaning in it becomes U+FFFD. False when the label is not known; UTF-8 and UTF-16 are no legacy encodings. */
bool lang_decode(dg_arena *a, dg_str s, dg_str label, dg_str *out);
#endif
#endif

/* work: what the files of this folder share while one question is answered. */
#ifndef DG_ANSWER_WORK_H
#define DG_ANSWER_WORK_H

#include "answer/answer.h"

#define ASK_LEAST 3 /* deeds on each side of a comparison; how thin they are the posteriors say */

typedef struct asker {
  store *s;
  const ask_question *q;
  dg_err *err;
  uint32_t a, b;      /* actor ids; STORE_ANY, DG_NONE (not in the record) */
  dg_day from, to;    /* period looked at */
  uint32_t window;    /* days, of signals */
  uint8_t only;       /* type of the deeds that count; 0 = all */
  const char *absent; /* an actor that the record does not know; NULL */
  /* found */
  uint32_t coop, conf, coop0, conf0; /* deeds in the period; in the year before it, where compared */
  bool compared;
  bool loose;   /* nothing is kept under the name of the person or body asked for: its state's deeds count */
  double mixed; /* probability of mixed messages by the first actor */
} asker;

/* collect.c */
bool ask_party(const asker *k, uint32_t party, const ask_who *who); /* is the party the person or body asked for? */
bool ask_in_place(asker *k, uint64_t deed);                         /* does its evidence name the place asked for? */
bool ask_item_add(asker *k, const store_deed *v, ask_item **list, uint32_t *n); /* false: out of memory */
dg_rc ask_said(asker *k, ask_reply *r);                                         /* statements on the matter */
char *ask_copy(dg_str s);                                                       /* NULL: out of memory */
uint8_t ask_type(const char *name);

/* speak.c */
dg_rc ask_said(asker *k, ask_reply *r);        /* statements on the matter */
void ask_words_free(ask_words *v, uint32_t n); /* what they hold, not v */

/* summary.c */
dg_rc ask_summary(asker *k, ask_reply *r);
dg_rc ask_nearest(asker *k, ask_reply *r);

#endif

/* teach: packed models as teachers of a smaller one. Their tags and transitions, averaged, are what the pupil should
 * think in the states that it gets into itself. */
#ifndef DG_TRAIN_TEACH_H
#define DG_TRAIN_TEACH_H
#include "parse/network.h"
#include "train/corpus.h"

typedef struct teacher {
  const parse_model *m;
  network net;
  uint16_t act[256], tag[512]; /* the teacher's number of a transition or tag -> the pupil's; 0xFFFF = it has none */
} teacher;
typedef struct teachers {
  teacher *v;
  uint32_t n, ntag, nact;
} teachers;

/* Adds a model file. Files stay mapped. After corpus_open. */
dg_rc teachers_add(teachers *t, const char *path, const corpus *c, dg_arena *a, dg_err *err);
/* Reads a sentence; tag[len][ld] becomes the mean probability of each joint tag. */
void teachers_read(teachers *t, const bank_word *w, uint32_t len, float *tag, uint32_t ld);
/* Mean probability of each transition in a state of that sentence. */
void teachers_score(teachers *t, const arcs *s, const state_view *v, float *act);
#endif

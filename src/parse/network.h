/* network: the integer network over one sentence, for the parser and for the trainer's teachers. */
#ifndef DG_PARSE_NETWORK_H
#define DG_PARSE_NETWORK_H
#include "parse/known.h"
#include "parse/parse.h"
#include "parse/weights.h"

/* Pointers into the model file's bytes. */
struct parse_model {
  const kernel_ops *ops;
  uint32_t E, C1, H1, C2, H2, D, T, A, R, TE, X2, nleft;
  const uint32_t *keytag;
  const uint16_t *keyrow;
  uint32_t keymask;
  const int8_t *rows;
  const uint8_t *pad1, *pad2, *temb, *tags, *acts, *arc;
  const int16_t *none, *root, *facts;
  kernel_layer layer[LAYER_COUNT];
  const uint32_t *lemtag, *casetag;
  const uint16_t *lemrule, *caseyes;
  uint32_t lemmask, casemask, nrule;
  struct rule {
    uint32_t cut;
    dg_str add;
  } * rule; /* [nrule]; rule 0 leaves the word as it is */
  dg_str words;
  known known;
  const uint32_t *formtag;
  const uint16_t *formrow;
  const uint8_t *forms;
  uint32_t formmask;
  const int32_t *limit;     /* [31] margins between the buckets of arc */
  float tag_step, out_step; /* what one unit of a logit is worth, for the trainer */
  kernel_layer out[16];     /* the last layer for each set of legal moves: the others' bias is out of reach */
};

enum { NETWORK_DIM = 512 /* the greatest width */ };

/* Room for sentences of up to n words. */
typedef struct network {
  uint8_t *e, *c1, *x2, *c2, *h2; /* [n+2][E] [n][C1] [n+2][X2] [n][C2] [n][2*H2] */
  int16_t *pre, *p;               /* [n][6*max(H1,H2)] [n][slots*D] */
  int32_t *logit;                 /* [n][T32]: tags */
  dg_str *form, *fold;            /* [n] the words */
  uint64_t *key;                  /* [n] of each form */
  uint32_t *at;                   /* [n] its row among the ready sums; DG_NONE */
  near_sum *new_form;             /* [NEAR_SUMS] forms without a ready sum that were seen of late */
  uint8_t *new_sum;               /* [NEAR_SUMS][E] their sums: names come again and again */
} network;

void network_open(const parse_model *m, uint32_t n, dg_arena *a, doc_near *near, network *k);
/* The vectors of n words, whose forms and folded forms the caller has put into k->form, k->fold. Before network_tag. */
void network_words(const parse_model *m, network *k, uint32_t n);
/* Joint tags of n words; the logits stay in k->logit. */
void network_tag(const parse_model *m, network *k, uint32_t n, uint16_t *tag);
/* After network_tag: the vectors that states are scored with. */
void network_encode(const parse_model *m, network *k, uint32_t n);
/* Logits of all transitions in a state; those that are not legal lie out of reach. out: [m->layer[LAYER_OUT].N]. */
void network_score(const parse_model *m, const network *k, const arcs *s, const state_view *v, int32_t *out);
/* parse_run that also gives each word's margin: [T] in the document's arena. For the trainer. */
int32_t *parse_margins(const parse_model *m, dg_doc *d);
#endif

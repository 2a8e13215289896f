/* net: the tagging and parsing network in floating point, with its gradient.
 *
 *   words --rows--> e [n][E] --conv3--> [n][C1] --2 x gated recurrence--> h1 [n][2*H1] --> tag
 *   [h1 ; emb(tag)] --conv3--> [n][C2] --2 x gated recurrence--> h2 [n][2*H2] --slots--> P [n][K*D]
 *   state of the arcs --> sum of K rows of P and of small tables --relu--> [D] --> transition */
#ifndef DG_TRAIN_NET_H
#define DG_TRAIN_NET_H
#include "parse/arcs.h"
#include "parse/state.h"
#include "train/bank.h"
#include "train/vec.h"

enum { NET_SLOTS = STATE_SLOTS, NET_TE = 32, NET_MAX = SENT_MAX_TOKENS + 2 };

typedef struct net_dim {
  uint32_t E, C1, H1, C2, H2, D;
  uint32_t T, A; /* joint tags and transitions */
  uint32_t R;    /* embedding rows */
} net_dim;

/* Offsets into the flat parameter arrays. */
typedef struct net_layout {
  uint32_t pad1, conv1, bconv1, rnn1, brnn1, tag, btag, temb, pad2, conv2, bconv2, rnn2, brnn2, slot, none, root, bhid,
      table, out, bout, total;
} net_layout;

typedef struct net {
  net_dim d;
  uint32_t T16, A16; /* padded to 32 */
  net_layout o;
  float *w, *g, *m, *v, *ema;         /* [total] */
  float *ew, *eg, *em, *ev, *eema;    /* [R][E] */
  uint32_t *seen, *touched, ntouched; /* step at which a row was last changed; rows with gradient */
  uint8_t *dirty;
  float *f;      /* weights to go forward with: w, or `coarse` once quant is on */
  float *coarse; /* w as the packed model will have it */
  float *wt;     /* transposes of f, same offsets */
  bool quant;
  uint32_t step;
  struct net_work *k;
} net;

typedef struct net_option {
  float drop, explore, rowdrop;
  struct teachers *teach; /* NULL = none */
  float lean;             /* how much the teachers' word counts against the treebank's, 0 to 1 */
  const float *rowprob;   /* [R] probability that a row is left out in training */
  vec_rng *rng;
} net_option;

/* Everything lives in the arena. */
void net_open(net *n, net_dim d, uint64_t seed, dg_arena *a);
/* The transitions' labels: act_move[a], act_rel[a]; shared by all functions below. */
extern uint8_t net_move[256], net_rel[256];
extern int16_t net_act[3][REL_COUNT]; /* -1 = never seen */

/* Forward and backward over one sentence; adds to the gradient; returns the loss. */
float net_learn(net *n, const bank_word *w, uint32_t len, const net_option *o);
void net_step(net *n, float rate, float slow);
/* From now on the forward pass rounds weights and activations as the packed model does; gradients pass through. */
void net_quant(net *n);
void net_swap_ema(net *n); /* exchanges weights and their running average */
/* Tags and a tree with the current weights. */
void net_predict(net *n, const bank_word *w, uint32_t len, uint16_t *tag, arcs *tree);
#endif

/* weights: the sections of the model file, as the trainer packs and the parser reads them. Shapes beside each.
 *
 * Steps of the integers (value = number * step):
 *   embedding rows 1/64, their sum e 1/16 (byte 64 = 0); relu outputs 1/32 (byte 0 = 0); recurrence outputs 1/64
 *   (byte 64 = 0); gates a/2 and a/4 in 2^-14; rows of the hidden layer 1/512, the hidden layer itself 1/32. */
#ifndef DG_PARSE_WEIGHTS_H
#define DG_PARSE_WEIGHTS_H
#include "model/model.h"
#include "parse/state.h"

enum part {
  PART_DIM,    /* u32[16]: E C1 H1 C2 H2 D T A R slots facts TE */
  PART_KEYTAG, /* u32[nslot]: high half of a key | 1; 0 = empty. slot = low bits, linear probing */
  PART_KEYROW, /* u16[nslot] */
  PART_ROWS,   /* s8 [R][E] */
  PART_PAD1,   /* u8 [2][E] */
  PART_PAD2,   /* u8 [2][2*H1+TE] */
  PART_TEMB,   /* u8 [T][TE] */
  PART_TAGS,   /* u8 [T][2]: upos xpos */
  PART_ACTS,   /* u8 [A][2]: move rel; SHIFT, LEFT(root), all other LEFT, all RIGHT */
  PART_FIXED,  /* s16 [slots][D] no such word; [slots][D] ROOT; [facts][D]; bias of the hidden layer in fact row 0 .. */
  PART_ARC,    /* s32 [31] limits of the margin's buckets; u8 [relations][32]: probability * 255 */
  PART_WORDS,  /* lemmas that can be produced: text, one a line */
  PART_LEMTAG, /* u32[nslot] keys of lemma rules, as PART_KEYTAG */
  PART_LEMRULE,    /* u16[nslot] */
  PART_RULES,      /* text, one a line: number of bytes to cut, then what to add */
  PART_CASETAG,    /* keys of words that keep capitals, or not */
  PART_CASEYES,    /* u16: 1 = keeps them */
  PART_KNOWNTAG,   /* u16: known_tag of dictionary words, open hash table */
  PART_KNOWNCLASS, /* u16: class */
  PART_CLASSES,    /* known_class[] */
  PART_FORMTAG,    /* keys of frequent forms */
  PART_FORMROW,    /* u16: row of PART_FORMS */
  PART_FORMS,      /* u8 [forms][E]: sum of the form's rows, as the embedding kernel gives it */
  PART_LAYER = 32  /* per layer: weights, bias, scale, {K, N, shift, step of a logit as float} */
};
enum { ARC_BUCKETS = 32 };
enum layer { LAYER_CONV1, LAYER_RNN1, LAYER_TAG, LAYER_CONV2, LAYER_RNN2, LAYER_SLOT, LAYER_OUT, LAYER_COUNT };

/* Slot of a key in a table of `mask`+1 slots. */
static inline uint32_t key_slot(uint64_t key, uint32_t mask) { return (uint32_t)key & mask; }
static inline uint32_t key_tag(uint64_t key) { return (uint32_t)(key >> 32) | 1; }
static inline uint32_t key_find(const uint32_t *tag, uint32_t mask, uint64_t key) {
  uint32_t want = key_tag(key);
  for (uint32_t i = key_slot(key, mask), step = 0; step <= mask; i = (i + 1) & mask, step++) {
    if (tag[i] == want) return i;
    if (tag[i] == 0) return DG_NONE;
  }
  return DG_NONE;
}
#endif

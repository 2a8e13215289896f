/* pack: the trained network as integers in a model file. */
#ifndef DG_TRAIN_PACK_H
#define DG_TRAIN_PACK_H
#include "model/model.h"
#include "train/net.h"

typedef struct pack_key {
  uint64_t key;
  uint32_t value;
} pack_key;
typedef struct pack_form {
  const bank_word *word; /* with its rows */
  uint32_t count;
} pack_form;
/* Puts the network's sections into *f (arena memory). keys[nkey]: feature key -> row. tags: [T][2] upos, xpos. */
void pack_net(const net *n, const pack_key *keys, uint32_t nkey, const uint8_t *tags, dg_arena *a, model_file *f);
/* Sums of rows for frequent forms; after pack_net. */
void pack_forms(const net *n, const pack_form *forms, uint32_t nform, dg_arena *a, model_file *f);
/* An open hash table of keys in two sections. */
void pack_table(const pack_key *keys, uint32_t nkey, uint32_t tag_part, uint32_t value_part, dg_arena *a,
                model_file *f);
#endif

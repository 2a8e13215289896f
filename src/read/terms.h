/* terms: who held which office when, as it lies in the pack: what a story without a date can be dated by. Private to src/read.
 *
 * Rows sorted by (key, from). A key is the hash of the letters of a full name, or of a family name and the office.
 * On disk: u32 magic, u32 nrow, u32 0, u32 0 | rows */
#ifndef DG_READ_TERMS_H
#define DG_READ_TERMS_H

#include "read/read.h"

#define TERMS_MAGIC 0x314D5254u /* "TRM1" */
enum {
  OFFICE_PRESIDENT = 1,
  OFFICE_PREMIER,
  OFFICE_CHANCELLOR,
  OFFICE_FOREIGN,
  OFFICE_DEFENCE,
  OFFICE_MONARCH,
  OFFICE_SECRETARY
};
typedef struct term_row {
  uint32_t high, low; /* key */
  int32_t from, to;   /* DAY_NONE = open */
  uint32_t person;    /* the same person has one number */
  uint32_t office;
} term_row;
struct read_terms {
  const term_row *row;
  uint32_t n;
};

uint64_t terms_key(dg_str name, uint32_t office); /* office 0: a full name */
uint32_t terms_office(dg_str words);              /* what a role in words is; 0 = no such office */
/* Rows of a key [*first, end). */
uint32_t terms_find(const read_terms *x, uint64_t key, uint32_t *first);

#endif

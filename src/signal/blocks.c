/* blocks: days into blocks of one window each, and how much reporting there was in each. Reads the caller's volume and
 * one series' counts; writes frame and blocks. Invariant: block 0 ends on as_of; only whole blocks of the record count. */
#include "signal/part.h"

#define GAP 0.05          /* of the fullest block: less is no coverage */
#define VOLUME_PRIOR 60.0 /* deeds of others that a block's volume must outweigh before it says much */

uint32_t block_of(const frame *f, dg_day day) {
  if (day > f->as_of || day < f->first) return DG_NONE;
  uint32_t b = (uint32_t)(f->as_of - day) / f->window;
  return b < f->nblock ? b : DG_NONE;
}

void frame_make(frame *f, const signal_input *in, const signal_query *q) {
  memset(f, 0, sizeof *f);
  f->as_of = q->as_of;
  f->first = in->first <= q->as_of ? in->first : q->as_of;
  f->window = q->window ? q->window : SIGNAL_WINDOW;
  uint32_t most = SIGNAL_HISTORY / f->window + 1;
  uint32_t whole = (uint32_t)(((int64_t)f->as_of - f->first + 1) / f->window);
  f->nblock = whole < 1 ? 1 : whole > most ? most : whole;
  uint32_t year = (365 + f->window / 2) / f->window;
  f->nbase = f->nblock - 1 < year ? f->nblock - 1 : year;
  for (uint32_t i = 0; in->volume && i < in->nday; i++) {
    uint32_t b = block_of(f, in->first + (dg_day)i);
    if (b != DG_NONE) f->volume[b] += in->volume[i];
  }
  double full = 0;
  for (uint32_t b = 0; b <= f->nbase; b++)
    if (f->volume[b] > full) full = f->volume[b];
  for (uint32_t b = 0; b < f->nblock; b++) {
    f->covered[b] = !in->volume || (f->volume[b] > 0 && f->volume[b] >= GAP * full);
    f->npast += b >= 1 && b <= f->nbase && f->covered[b];
  }
}

void blocks_clear(blocks *b) { memset(b, 0, sizeof *b); }

uint32_t class_of(const signal_deed *d) {
  if (d->flags & SIGNAL_ASIDE) return CLASS_NONE;
  if (d->flags & SIGNAL_OFFER) return COOP;
  switch (d->quad) {
  case 1:
  case 2:
    return COOP;
  case 3:
    return VERBAL;
  case 4:
    return MATERIAL;
  default:
    return CLASS_NONE;
  }
}

/* exposure = (others' deeds in the block + prior) / (their mean in the baseline + prior); nothing in a gap */
void blocks_expose(const frame *f, blocks *b) {
  double sum = 0;
  for (uint32_t i = 0; i < f->nblock; i++) {
    double others = f->volume[i] - b->own[i];
    b->exposure[i] = others > 0 ? others : 0;
    if (i >= 1 && i <= f->nbase && f->covered[i]) sum += b->exposure[i];
  }
  double mean = f->npast ? sum / f->npast : 0;
  for (uint32_t i = 0; i < f->nblock; i++) {
    b->exposure[i] = f->npast ? (b->exposure[i] + VOLUME_PRIOR) / (mean + VOLUME_PRIOR) : 1;
    if (i && !f->covered[i]) b->exposure[i] = 0;
  }
}

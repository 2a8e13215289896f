/* calibrate: from the parser's margins to probabilities. */
#ifndef DG_TRAIN_CALIBRATE_H
#define DG_TRAIN_CALIBRATE_H
#include "model/model.h"
#include "train/bank.h"

/* A table that says 0.8 to everything, so that the model can be opened. */
void calibrate_start(dg_arena *a, model_file *f);
/* Fits PART_ARC on banks that the network has not learnt from. */
dg_rc calibrate(model_file *f, const bank *b, uint32_t nbank, dg_arena *a, dg_err *err);
#endif

/* speech: who said what about whom. Writes statement, piece. */
#ifndef DG_SPEECH_H
#define DG_SPEECH_H
#include "doc.h"

void speech_run(dg_doc *d);
#endif

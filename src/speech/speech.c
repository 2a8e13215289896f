/* speech: the ledger of statements. */
#include "speech.h"

void speech_run(dg_doc *d) { (void)d; }

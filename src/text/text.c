/* text: first version, white space. */
#include "text.h"

void text_run(dg_doc *d) { (void)d; }

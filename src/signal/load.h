/* load: a signal query's deeds out of the store. The only file of this folder that knows the store. */
#ifndef DG_SIGNAL_LOAD_H
#define DG_SIGNAL_LOAD_H

#include "signal/signal.h"
#include "store/store.h"

typedef struct signal_load {
  signal_input in;   /* points into what follows */
  signal_deed *deed; /* [ndeed] */
  size_t ndeed, cap;
  uint32_t *volume; /* [in.nday] */
  dg_day last;      /* last day of the record, not later than as_of */
} signal_load;

/* Reads what signal_find needs for q (its actors are the store's; as_of DAY_NONE is set to the record's last day). Of a person
 * or body within an actor, *_name keeps only the deeds of the party so named (empty: all). An empty store gives no deeds. On
 * failure *out is empty. Free with signal_load_free. */
dg_rc signal_load_open(store *s, signal_query *q, dg_str actor_name, dg_str recipient_name, signal_load *out,
                       dg_err *err);
/* The same of the whole record, however old, up to q->as_of: for asking about many days (q's own as_of must not be DAY_NONE). */
dg_rc signal_load_whole(store *s, const signal_query *q, dg_str actor_name, dg_str recipient_name, signal_load *out,
                        dg_err *err);
/* All deeds of the record, however old (for tests of the method). */
dg_rc signal_load_all(store *s, signal_load *out, dg_err *err);
void signal_load_free(signal_load *l);

#endif

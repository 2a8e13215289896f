/* err: what went wrong, in one sentence, and where. */
#include <stdarg.h>

#include "base.h"

dg_rc err_set(dg_err *err, dg_rc rc, const char *file, uint32_t line, uint32_t col, const char *format, ...) {
  if (!err) return rc;
  *err = (dg_err){.rc = rc, .line = line, .col = col};
  snprintf(err->file, sizeof err->file, "%s", file ? file : "");
  va_list ap;
  va_start(ap, format);
  vsnprintf(err->text, sizeof err->text, format, ap);
  va_end(ap);
  return rc;
}

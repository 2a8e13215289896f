// lang: CLD2 and uchardet for C. No exception leaves this file. <cstdio> first: CLD2's header wants it.
#include <cstdio>
#include <cstring>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>
#include <uchardet/uchardet.h>

#include "lang/lang.h"

extern "C" lang_guess lang_detect(const char *p, uint32_t n) try {
  CLD2::Language top[3];
  int percent[3], bytes;
  double score[3];
  bool reliable;
  CLD2::CLDHints hints = {NULL, NULL, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(p, (int)n, true, &hints, 0, top, percent, score, NULL, &bytes, &reliable);
  lang_guess g = {"", percent[0], 0, reliable, true};
  for (int k = 0; k < 3; k++)
    if (top[k] == CLD2::ENGLISH) g.english += percent[k];
  if (top[0] != CLD2::UNKNOWN_LANGUAGE) std::snprintf(g.code, sizeof g.code, "%s", CLD2::LanguageCode(top[0]));
  return g;
} catch (...) {
  return lang_guess{};
}

extern "C" void lang_charset(const char *p, uint32_t n, char out[32]) try {
  uchardet_t u = uchardet_new();
  out[0] = 0;
  if (uchardet_handle_data(u, p, n) == 0) {
    uchardet_data_end(u);
    std::snprintf(out, 32, "%s", uchardet_get_charset(u));
  }
  uchardet_delete(u);
} catch (...) {
  out[0] = 0;
}

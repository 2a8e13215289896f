/* pairs: what the formats of older systems share: events as (source, target) pairs, joined codes, Goldstein scores. */
#include "out/out.h"

bool out_pair_at(const dg_doc *d, uint32_t event, const dg_event *e, uint32_t i, out_pair *out) {
  dg_side none = {0};
  uint32_t n = e->nactor, m = e->nrecipient;
  if (m) { /* every actor with every recipient */
    if (i >= n * m && !(n == 0 && i < m)) return false;
    *out = (out_pair){n ? dg_doc_actor(d, event, i / m) : none, dg_doc_recipient(d, event, i % m), true};
    return true;
  }
  if (n < 2) {
    if (i >= n) return false;
    *out = (out_pair){dg_doc_actor(d, event, i), none, false};
    return true;
  }
  if (i >= n * (n - 1)) return false; /* reciprocal: each with each other */
  uint32_t a = i / (n - 1), b = i % (n - 1);
  *out = (out_pair){dg_doc_actor(d, event, a), dg_doc_actor(d, event, b < a ? b : b + 1), true};
  return true;
}

/* CAMEO's names of the PLOVER sectors that differ. */
static dg_str cameo_role(dg_str sector) {
  if (str_eq(sector, STR("JRN"))) return STR("MED");
  if (str_eq(sector, STR("MED"))) return STR("HLH");
  return sector;
}

void out_code(dg_buf *b, const dg_side *s) {
  if (!s->code.n && !s->sector.n) {
    buf_puts(b, "---");
    return;
  }
  if (s->code.n)
    out_str(b, s->code);
  else
    buf_puts(b, "---");
  dg_str rest = s->sector, part;
  while (rest.n && str_next(&rest, ';', &part)) out_str(b, cameo_role(part));
}

double out_goldstein(const char *cameo) {
  static const double root[21] = {0,    0,    0,    4.0,  1.0,  3.5,  6.0,  7.0,  5.0,   -2.0, -5.0,
                                  -2.0, -4.0, -6.0, -6.5, -7.2, -4.0, -7.0, -9.0, -10.0, -10.0};
  if (!cameo || cameo[0] < '0' || cameo[0] > '2' || cameo[1] < '0' || cameo[1] > '9') return 0;
  uint32_t k = (uint32_t)(cameo[0] - '0') * 10 + (uint32_t)(cameo[1] - '0');
  return k < 21 ? root[k] : 0;
}

const char *out_quad_words(uint8_t quad) {
  static const char *const words[5] = {"None", "VERBAL COOPERATION", "MATERIAL COOPERATION", "VERBAL CONFLICT",
                                       "MATERIAL CONFLICT"};
  return words[quad < 5 ? quad : 0];
}

uint64_t out_number(dg_str id) {
  uint64_t v = 0;
  for (uint32_t i = 0; i < id.n && i < 16; i++) {
    char c = id.p[i];
    v = v << 4 | (uint64_t)(c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= '0' && c <= '9' ? c - '0' : 0);
  }
  return v & INT64_MAX;
}

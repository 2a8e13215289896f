/* table: PLOVER's types, modes and contexts by number and by name. */
#include "table.h"

#include "event.h"

const type_fact event_type_fact[TYPE_COUNT] = {
    {"", 0, 0, 0},
    {"AGREE", 1, 25, 30},
    {"CONSULT", 1, 25, 40},
    {"SUPPORT", 1, 50, 50},
    {"CONCEDE", 1, 45, 80},
    {"COOPERATE", 2, 95, 60},
    {"AID", 2, 100, 70},
    {"RETREAT", 2, 65, 80},
    {"REQUEST", 3, 0, 100},
    {"ACCUSE", 3, -30, 110},
    {"REJECT", 3, -20, 120},
    {"THREATEN", 3, -35, 130},
    {"PROTEST", 4, -50, 140},
    {"SANCTION", 4, -60, 160},
    {"MOBILIZE", 4, -55, 150},
    {"COERCE", 4, -70, 170},
    {"ASSAULT", 4, -90, 190},
};

const mode_fact event_mode_fact[] = {{TYPE_NONE, "", 0, 0},
#define X(type, name, score, cameo) {TYPE_##type, name, score, cameo},
                                     MODE_LIST(X)
#undef X
};
const uint8_t event_mode_count = sizeof event_mode_fact / sizeof *event_mode_fact;

static const char *const context_name[CONTEXT_COUNT] = {
#define X(name) name,
    CONTEXT_LIST(X)
#undef X
};

uint8_t event_type_of(dg_str name) {
  for (uint8_t t = 1; t < TYPE_COUNT; t++)
    if (str_eq(name, str_of(event_type_fact[t].name))) return t;
  return TYPE_NONE;
}

uint8_t event_mode_of(uint8_t type, dg_str name) {
  for (uint8_t m = 1; m < event_mode_count; m++)
    if (event_mode_fact[m].type == type && str_eq(name, str_of(event_mode_fact[m].name))) return m;
  return 0;
}

uint32_t event_context_of(dg_str name) {
  for (uint32_t i = 0; i < CONTEXT_COUNT; i++)
    if (str_eq(name, str_of(context_name[i]))) return i;
  return DG_NONE;
}

const char *event_mode_name(uint8_t mode) { return mode < event_mode_count ? event_mode_fact[mode].name : ""; }
const char *event_context_name(uint32_t bit) { return bit < CONTEXT_COUNT ? context_name[bit] : ""; }

/* The corpora of marked pairs type by CAMEO code. Where a code's type is not that of PLOVER's manual of 2021, `relate` goes with the
 * corpora and the events of `code` with the manual: penalties between states (163) are COERCE, verdicts (116) ACCUSE,
 * blockades and land taken (191, 192), attacks on computers (176) and human shields (184) ASSAULT, warrants (132) COERCE,
 * apologies (055) SUPPORT. */
uint8_t event_pair_type(uint8_t type, uint8_t mode, unsigned cameo) {
  static const struct {
    uint16_t cameo;
    uint8_t from, to;
  } rows[] = {{163, TYPE_SANCTION, TYPE_COERCE}, {116, TYPE_SANCTION, TYPE_ACCUSE}, {191, TYPE_COERCE, TYPE_ASSAULT},
              {192, TYPE_COERCE, TYPE_ASSAULT},  {176, TYPE_COERCE, TYPE_ASSAULT},  {184, TYPE_COERCE, TYPE_ASSAULT},
              {132, TYPE_THREATEN, TYPE_COERCE}, {55, TYPE_CONCEDE, TYPE_SUPPORT}};
  if (cameo == 132 && mode != event_mode_of(TYPE_THREATEN, STR("arrest"))) return type;
  for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
    if (cameo == rows[i].cameo && type == rows[i].from) return rows[i].to;
  return type;
}

/* table: PLOVER's types, modes and contexts as numbers. Facts of the manual; no arrays of the document. */
#ifndef DG_EVENT_TABLE_H
#define DG_EVENT_TABLE_H

#include "doc.h"

/* type, name, score times ten, CAMEO code as a number */
/* clang-format off */
#define MODE_LIST(X)                                                                                                   \
  X(CONSULT, "visit", 40, 42)                                                                                          \
  X(CONSULT, "third-party", 10, 45)                                                                                    \
  X(CONSULT, "multilateral", 40, 40)                                                                                   \
  X(CONSULT, "phone", 15, 41)                                                                                          \
  X(RETREAT, "withdraw", 80, 87)                                                                                       \
  X(RETREAT, "release", 65, 841)                                                                                       \
  X(RETREAT, "disarm", 100, 873)                                                                                       \
  X(RETREAT, "ceasefire", 75, 871)                                                                                     \
  X(RETREAT, "access", 65, 86)                                                                                         \
  X(RETREAT, "resign", 45, 83)                                                                                         \
  X(REQUEST, "assist", 5, 103)                                                                                         \
  X(REQUEST, "change", -10, 104)                                                                                       \
  X(REQUEST, "yield", -10, 105)                                                                                        \
  X(REQUEST, "meet", 0, 106)                                                                                           \
  X(ACCUSE, "disapprove", -20, 111)                                                                                    \
  X(ACCUSE, "investigate", -35, 90)                                                                                    \
  X(ACCUSE, "allege", -35, 112)                                                                                        \
  X(REJECT, "assist", -15, 122)                                                                                        \
  X(REJECT, "change", -20, 123)                                                                                        \
  X(REJECT, "yield", -20, 124)                                                                                         \
  X(REJECT, "meet", -20, 125)                                                                                          \
  X(THREATEN, "restrict", -30, 132)                                                                                    \
  X(THREATEN, "arrest", -35, 137)                                                                                      \
  X(THREATEN, "relations", -35, 1313)                                                                                  \
  X(THREATEN, "expel", -35, 137)                                                                                       \
  X(THREATEN, "territory", -40, 1382)                                                                                  \
  X(THREATEN, "violence", -35, 138)                                                                                    \
  X(PROTEST, "demo", -50, 141)                                                                                         \
  X(PROTEST, "riot", -70, 145)                                                                                         \
  X(PROTEST, "strike", -50, 143)                                                                                       \
  X(PROTEST, "hunger", -45, 142)                                                                                       \
  X(PROTEST, "boycott", -45, 143)                                                                                      \
  X(PROTEST, "obstruct", -45, 144)                                                                                     \
  X(PROTEST, "vandalize", -50, 145)                                                                                    \
  X(SANCTION, "convict", -60, 116)                                                                                     \
  X(SANCTION, "expel", -55, 166)                                                                                       \
  X(SANCTION, "withdraw", -60, 161)                                                                                    \
  X(SANCTION, "discontinue", -60, 162)                                                                                 \
  X(MOBILIZE, "troops", -65, 154)                                                                                      \
  X(MOBILIZE, "weapons", -65, 150) X(MOBILIZE, "police", -55, 153) X(MOBILIZE, "militia", -60, 154)                    \
      X(COERCE, "seize", -70, 171) X(COERCE, "restrict", -70, 172) X(COERCE, "censor", -65, 1721)                      \
          X(COERCE, "curfew", -65, 1723) X(COERCE, "martial-law", -75, 1724) X(COERCE, "arrest", -70, 173)             \
              X(COERCE, "deport", -70, 174) X(COERCE, "withhold", -70, 170) X(COERCE, "misinformation", -65, 170)      \
                  X(COERCE, "cyber", -65, 176) X(ASSAULT, "abduct", -85, 181) X(ASSAULT, "beat", -75, 182)             \
                      X(ASSAULT, "torture", -85, 1822) X(ASSAULT, "sexual", -85, 1821)                                 \
                          X(ASSAULT, "targeted", -95, 186) X(ASSAULT, "destroy", -85, 190)                             \
                              X(ASSAULT, "primitive", -80, 182) X(ASSAULT, "firearms", -90, 193)                       \
                                  X(ASSAULT, "explosives", -90, 183) X(ASSAULT, "suicide-attack", -95, 1831)           \
                                      X(ASSAULT, "aerial", -95, 195) X(ASSAULT, "drone", -95, 1952)                    \
                                          X(ASSAULT, "heavy-weapons", -95, 194) X(ASSAULT, "crowd-control", -75, 175)  \
                                              X(ASSAULT, "unconventional", -100, 204)
/* clang-format on */

/* clang-format off */
#define CONTEXT_LIST(X)                                                                                                \
  X("military")                                                                                                        \
  X("intelligence")                                                                                                    \
  X("executive")                                                                                                       \
  X("legislative")                                                                                                     \
  X("election")                                                                                                        \
  X("political_institutions")                                                                                          \
  X("pro_democracy")                                                                                                   \
  X("pro_autocracy")                                                                                                   \
  X("economic")                                                                                                        \
  X("legal")                                                                                                           \
  X("reparations")                                                                                                     \
  X("human_rights")                                                                                                    \
  X("rights_freedoms")                                                                                                 \
  X("repression")                                                                                                      \
  X("human_security")                                                                                                  \
  X("gender")                                                                                                          \
  X("lgbt")                                                                                                            \
  X("religion_ethnicity")                                                                                              \
  X("inequality")                                                                                                      \
  X("diplomatic")                                                                                                      \
  X("territory")                                                                                                       \
  X("peacekeeping")                                                                                                    \
  X("health")                                                                                                          \
  X("asylum")                                                                                                          \
  X("migration")                                                                                                       \
  X("disasters")                                                                                                       \
  X("natural_resource")                                                                                                \
  X("environment")                                                                                                     \
  X("technology")                                                                                                      \
  X("terrorism")                                                                                                       \
  X("cbrn")                                                                                                            \
  X("cyber")                                                                                                           \
  X("misinformation")                                                                                                  \
  X("crime")                                                                                                           \
  X("corruption")                                                                                                      \
  X("illegal_drugs")                                                                                                   \
  X("traffickin"                                                                                                       \
    "g")
/* clang-format on */

#define CONTEXT_COUNT 37

typedef struct type_fact {
  const char *name;
  uint8_t quad;
  int16_t score10;
  uint16_t cameo;
} type_fact;
typedef struct mode_fact {
  uint8_t type; /* event_type */
  const char *name;
  int16_t score10;
  uint16_t cameo;
} mode_fact;

extern const type_fact event_type_fact[TYPE_COUNT];
extern const mode_fact event_mode_fact[]; /* [event_mode_count]; 0 = no mode */
extern const uint8_t event_mode_count;

/* The type that corpora of marked pairs give to a line with this CAMEO code. */
uint8_t event_pair_type(uint8_t type, uint8_t mode, unsigned cameo);
uint8_t event_type_of(dg_str name);               /* TYPE_NONE when there is no such type */
uint8_t event_mode_of(uint8_t type, dg_str name); /* 0 when that type has no such mode */
uint32_t event_context_of(dg_str name);           /* bit number; DG_NONE */

#endif

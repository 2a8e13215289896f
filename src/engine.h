/* engine: what dragoman.c, view.c and build.c share. Nobody else includes this. */
#ifndef DG_ENGINE_H
#define DG_ENGINE_H

#include "doc.h"
#include "actor/actor.h"
#include "clause/clause.h"
#include "event/event.h"
#include "lexicon/lexicon.h"
#include "parse/parse.h"
#include "place/place.h"
#include "read/read.h"
#include "speech/speech.h"
#include "timex/timex.h"

/* Constant after opening; shared by workers. */
struct dg_engine {
  dg_arena arena;
  file_map map; /* p == NULL when the pack is the caller's memory */
  lex_pack pack;
  const parse_model *model;
  const clause_grammar *grammar;
  const actor_lexicon *actors;
  const read_terms *terms;
  const place_gazetteer *places;
  const timex_words *times;
  const event_lexicon *events;
  const speech_model *speech;
  char id[17];
};

struct dg_worker {
  const dg_engine *engine;
  dg_doc doc;
  doc_near near; /* of the engine's words and model */
};

#define DOC_BUDGET ((size_t)1 << 30) /* bytes of arena that one document may use */

/* Opens a pack that lies in memory (64-byte aligned, must stay). name is for messages. */
dg_rc engine_open_bytes(const void *bytes, size_t n, const char *name, dg_engine **out, dg_err *err);

#endif

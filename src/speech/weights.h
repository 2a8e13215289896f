/* weights: the model file of speech.
 *
 * Sections of a DGMODEL file: 1 = { u32 version | u32 bits | i32 least | u32 zero } | 2 = int8 weight[1 << bits] by key.
 *   3 = int8 weight[1 << SPEAKER_BITS] of candidates for the speaker; "nobody" scores 0.
 *   4 = int8 weight[1 << CONTEXT_BITS] of the second look (context.c), added to the first score
 * A candidate's score is the sum of the weights of its keys; it stands when the score is at least `least`. */
#ifndef DG_SPEECH_WEIGHTS_H
#define DG_SPEECH_WEIGHTS_H
#include "base/base.h"

enum {
  SPEECH_PART_HEAD = 1,
  SPEECH_PART_WEIGHT = 2,
  SPEECH_PART_SPEAKER = 3,
  SPEECH_PART_CONTEXT = 4,
  SPEECH_WEIGHTS_VERSION = 3,
  SPEAKER_BITS = 16,
  CONTEXT_BITS = 16,
  SPEECH_SCALE = 48
};
typedef struct speech_head {
  uint32_t version, bits;
  int32_t least;
  uint32_t zero;
} speech_head;
#endif

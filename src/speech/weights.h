/* weights: the model file of speech.
 *
 * Sections of a DGMODEL file: 1 = { u32 version | u32 bits | i32 least | i32 early | i32 sieve } | 2 = int8 weight[1 << bits] by key.
 *   5 = int8 row[1 << NET_BITS][NET_WIDE] by fact | 6 = int32 bias[NET_WIDE], top[NET_WIDE]: the network's part of the
 *   first score is sum_j top_j max(0, bias_j + sum of the facts' rows_j), brought to SPEECH_SCALE
 *   7 = int8 weight[1 << SIEVE_BITS] of the sieve (speech_sieve_early, _late): what sums to less than `early`, or both to
 *   less than `sieve`, is looked at no more
 *   3 = int8 weight[1 << SPEAKER_BITS] of candidates for the speaker; "nobody" scores 0.
 *   4 = int8 weight[1 << CONTEXT_BITS] of the second look (context.c), added to the first score
 *   8 = int8 weight[1 << EDGE_BITS] of ways to begin and end a chosen content (edge.c); "as it is" scores 0
 * A candidate's score is the sum of the weights of its keys; it stands when its pooled chance (speech_pool) is at least `least`. */
#ifndef DG_SPEECH_WEIGHTS_H
#define DG_SPEECH_WEIGHTS_H
#include "base/base.h"

enum {
  SPEECH_PART_HEAD = 1,
  SPEECH_PART_WEIGHT = 2,
  SPEECH_PART_SPEAKER = 3,
  SPEECH_PART_CONTEXT = 4,
  SPEECH_PART_ROWS = 5,
  SPEECH_PART_TOP = 6,
  SPEECH_PART_SIEVE = 7,
  SPEECH_PART_EDGE = 8,
  SPEECH_WEIGHTS_VERSION = 10,
  SPEAKER_BITS = 16,
  CONTEXT_BITS = 16,
  SPEECH_SCALE = 160,
  SPEECH_HOPELESS = -100 * SPEECH_SCALE,
  SPEECH_SURE = 4096,
  SPEAKER_SCALE = 48,
  SIEVE_BITS = 15,
  SIEVE_SCALE = 32,
  EDGE_BITS = 15,
  EDGE_SCALE = 64,
  EDGE_SURE = 4096,
  NET_BITS = 15,
  NET_WIDE = 16,
  NET_ROW_SCALE = 256,
  NET_TOP_SCALE = 256
};
typedef struct speech_head {
  uint32_t version, bits;
  int32_t least, early, sieve;
} speech_head;
#endif

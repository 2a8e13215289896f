/* weights: the model file of speech.
 *
 * Sections of a DGMODEL file: 1 = { u32 version | u32 bits | i32 least | u32 zero } | 2 = int8 weight[1 << bits] by key.
 *   5 = int8 row[1 << NET_BITS][NET_WIDE] by fact | 6 = int32 bias[NET_WIDE], top[NET_WIDE]: the network's part of the
 *   first score is sum_j top_j max(0, bias_j + sum of the facts' rows_j), brought to SPEECH_SCALE
 *   7 = bits[2][1 << SKIP_BITS]: sets of candidates none of which was ever near the threshold (speech_skip_keys)
 *   3 = int8 weight[1 << SPEAKER_BITS] of candidates for the speaker; "nobody" scores 0.
 *   4 = int8 weight[1 << CONTEXT_BITS] of the second look (context.c), added to the first score
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
  SPEECH_PART_SKIP = 7,
  SPEECH_WEIGHTS_VERSION = 8,
  SPEAKER_BITS = 16,
  CONTEXT_BITS = 16,
  SPEECH_SCALE = 160,
  SPEECH_SURE = 4096,
  SPEAKER_SCALE = 48,
  SKIP_BITS = 21, /* with fewer, words never met fell into the sets of others and were lost */
  NET_BITS = 16,
  NET_WIDE = 16,
  NET_ROW_SCALE = 256,
  NET_TOP_SCALE = 256
};
typedef struct speech_head {
  uint32_t version, bits;
  int32_t least;
  uint32_t zero;
} speech_head;
#endif

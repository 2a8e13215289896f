/* same: one deed in many reports is one deed. Candidates have the same actor, recipient and type within two days; what decides is
 * whether they stand in copies of one report, how many telling words their sentences share, and whether anything speaks against it:
 * other people, another place, another mode. The best candidate that passes is taken; ties go to the earlier day,
 * then to the smaller id. At most 400 are looked at. */
#include "story/story.h"
#include "work.h"

#define NEAR 2 /* days between two tellings of one deed */

/* Two parties of one actor that are different people or bodies. Without a sector a name is the actor's own. */
static bool apart(const store *s, uint32_t a, uint32_t b) {
  if (!a || !b || a == b) return false;
  const party_row *x = &s->party_row[a - 1], *y = &s->party_row[b - 1];
  return x->name.n && y->name.n && x->sector.n && y->sector.n && !str_eq(x->name, y->name);
}

typedef struct candidate {
  uint64_t deed;
  dg_day day;
  uint32_t actor, recipient, kind, cluster, place;
  dg_str sentence;
} candidate;

/* How well a candidate fits, 0 = not at all. */
static double fits(const store *s, const same_query *q, const story_words *words, const candidate *c, uint32_t a,
                   uint32_t r) {
  const kind_row *mine = &s->kind_row[q->deed->kind - 1], *other = &s->kind_row[c->kind - 1];
  if (mine->type != other->type) return 0;
  for (uint32_t i = 0; i < q->ntaken; i++)
    if (q->taken[i] == c->deed) return 0;
  bool dated = q->deed->day != DAY_NONE, copy = q->cluster == c->cluster;
  int32_t days = dated ? q->deed->day - c->day : 0;
  if (days < 0) days = -days;
  if (!dated && !copy) return 0;
  if (apart(s, a, c->actor) || apart(s, r, c->recipient)) return 0;
  if (mine->mode && other->mode && mine->mode != other->mode) return 0;
  if (q->place && c->place && q->place != c->place && !copy) return 0;
  story_words theirs;
  story_words_of(c->sentence, &theirs);
  const bool equal =
      (copy || (dated && days == 0)) && str_eq(q->sentence, c->sentence); /* "X and Y met": no telling words */
  double shared = equal ? 1 : story_words_shared(words, &theirs), need = copy        ? 0.2
                                                                         : days == 0 ? 0.4
                                                                         : days == 1 ? 0.5
                                                                                     : 0.7;
  if (shared < need) return 0;
  return shared + (copy ? 1 : 0) + (days == 0 ? 0.3 : 0) + (mine->mode == other->mode ? 0.1 : 0);
}

uint64_t same_deed(store *s, const same_query *q, dg_day *day) {
  pairs p;
  if (q->deed->day == DAY_NONE && !q->copy) return 0;
  pairs_of(s, q->deed, &p);
  sqlite3_stmt *find = store_stmt(s, Q_SAME);
  if (!find) return 0;
  story_words words;
  story_words_of(q->sentence, &words);
  dg_day at = q->deed->day;
  sqlite3_bind_int64(find, 1, who(s, p.actor[0]));
  sqlite3_bind_int64(find, 2, who(s, p.recipient[0]));
  sqlite3_bind_int64(find, 3, at == DAY_NONE ? at : at - NEAR);
  sqlite3_bind_int64(find, 4, at == DAY_NONE ? at : at + NEAR);
  bind_str(find, 5, str_of(dg_type_name(s->kind_row[q->deed->kind - 1].type)));
  uint64_t best = 0;
  double most = 0;
  while (store_row(s, find)) {
    candidate c = {.deed = (uint64_t)sqlite3_column_int64(find, 0),
                   .day = (dg_day)sqlite3_column_int64(find, 1),
                   .actor = (uint32_t)sqlite3_column_int64(find, 2),
                   .recipient = (uint32_t)sqlite3_column_int64(find, 3),
                   .kind = (uint32_t)sqlite3_column_int64(find, 4),
                   .cluster = (uint32_t)sqlite3_column_int64(find, 5),
                   .sentence = column_str(find, 6),
                   .place = (uint32_t)sqlite3_column_int64(find, 7)};
    double f = fits(s, q, &words, &c, p.actor[0], p.recipient[0]);
    if (f > most) most = f, best = c.deed, *day = c.day;
  }
  return best;
}

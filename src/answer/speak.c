/* speak: who says what about the matter of a question: views on it, each with its speaker, and explanations that they offer. Of one
 * speaker at most two are taken, so that rival views stand side by side. */
#include "answer/work.h"
#include "store/said.h"

#define EACH 2    /* statements of one speaker */
#define MOST 2000 /* statements looked at */

/* How much a statement says of the matter; explanations are told apart. */
static int worth(const store_statement *v, bool *explains) {
  static const char *const cause[] = {"because",   "in order to",   "wants to",    "want to", "hopes to", "aims to",
                                      "trying to", "an attempt to", "designed to", "so that", "seeks to"};
  static const struct {
    const char *act;
    int worth;
  } acts[] = {{"doubts", 4},    {"predicts", 4}, {"explains", 4}, {"denies", 3},  {"accuses", 3},
              {"threatens", 3}, {"praises", 3},  {"promises", 3}, {"demands", 3}, {"says", 1}};
  int w = 0;
  *explains = str_eq(v->act, STR("explains"));
  for (size_t i = 0; i < sizeof acts / sizeof *acts; i++)
    if (str_eq(v->act, str_of(acts[i].act))) w = acts[i].worth;
  for (size_t i = 0; i < sizeof cause / sizeof *cause && !*explains; i++)
    *explains = str_find(v->content, str_of(cause[i])) != DG_NONE;
  return w + (v->speaker.n != 0) + (v->content.n > 60) + (v->told > 1);
}

/* The fullest name known where the sentence has a pronoun or a description: "He" is Han Song Ryol. */
static dg_str name_of(const asker *k, const store_statement *v) {
  store_party p;
  const bool capital = v->speaker.n && v->speaker.p[0] >= 'A' && v->speaker.p[0] <= 'Z';
  const bool pronoun = v->speaker.n < 5;
  if (v->party && (!capital || pronoun) && store_party_get(k->s, v->party, &p) && p.sector.n && p.name.n) return p.name;
  return v->speaker.n ? v->speaker : STR("(nobody named)");
}

static bool fill(ask_words *x, const store_statement *v, dg_str speaker, dg_str code) {
  *x = (ask_words){.day = v->day,
                   .id = ask_copy(v->id),
                   .speaker = ask_copy(speaker),
                   .code = ask_copy(code),
                   .text = ask_copy(v->content.n ? v->content : v->sentence),
                   .act = ask_copy(v->act),
                   .url = ask_copy(v->url),
                   .story = ask_copy(v->story),
                   .told = v->told};
  return x->id && x->speaker && x->code && x->text && x->act && x->url && x->story;
}

typedef struct picks { /* by worth falling, later first */
  ask_words *v;
  int worth[ASK_ITEMS];
  uint32_t n;
} picks;

void ask_words_free(ask_words *v, uint32_t n) {
  for (uint32_t i = 0; i < n; i++) {
    mem_free(v[i].id);
    mem_free(v[i].code);
    mem_free(v[i].speaker);
    mem_free(v[i].text);
    mem_free(v[i].act);
    mem_free(v[i].url);
    mem_free(v[i].story);
  }
}

static bool offer(picks *p, const store_statement *v, int worth, dg_str speaker, dg_str code) {
  uint32_t same = 0, weakest = DG_NONE;
  for (uint32_t i = 0; i < p->n; i++)
    if (str_eq(str_of(p->v[i].speaker), speaker)) {
      same++;
      if (weakest == DG_NONE || p->worth[i] < p->worth[weakest]) weakest = i;
    }
  uint32_t out = same >= EACH ? weakest : p->n == ASK_ITEMS ? ASK_ITEMS - 1 : DG_NONE;
  if (out != DG_NONE) {
    if (p->worth[out] > worth) return true;
    ask_words_free(&p->v[out], 1);
    for (uint32_t i = out; i + 1 < p->n; i++) p->v[i] = p->v[i + 1], p->worth[i] = p->worth[i + 1];
    p->n--;
  }
  if (!p->v && !(p->v = mem_get(ASK_ITEMS * sizeof *p->v))) return false;
  uint32_t at = p->n;
  while (at > 0 && p->worth[at - 1] <= worth) at--;
  for (uint32_t i = p->n; i > at; i--) p->v[i] = p->v[i - 1], p->worth[i] = p->worth[i - 1];
  p->n++;
  p->worth[at] = worth;
  return fill(&p->v[at], v, speaker, code);
}

/* Does the content speak of both sides? */
static bool of_both(const asker *k, const store_statement *v) {
  dg_str rest = v->about, part;
  if (!k->q->b.key[0] || k->q->kind == ASK_SAID) return true;
  if (v->actor == k->b) return true;
  while (str_next(&rest, ';', &part))
    if (str_eq(part, str_of(k->q->b.key))) return true;
  return false;
}

static dg_rc read(asker *k, const store_said_query *q, picks *said, picks *why) {
  store_statement v;
  store_said *c = store_said_open(k->s, q, k->err);
  if (!c) return k->err->rc;
  bool room = true;
  for (uint32_t i = 0; i < MOST && room && store_said_next(c, &v); i++) {
    bool explains;
    const int w = worth(&v, &explains);
    if (!of_both(k, &v) || (v.day != DAY_NONE && v.day > k->to)) continue;
    const dg_str code =
        v.actor > STORE_ANY && store_actor_known(k->s, v.actor) ? store_actor_key(k->s, v.actor) : STR("");
    room = offer(explains && why ? why : said, &v, w, name_of(k, &v), code);
  }
  dg_rc rc = store_said_close(c, k->err);
  return rc != DG_OK ? rc : room ? DG_OK : err_set(k->err, DG_ENOMEM, NULL, 0, 0, "out of memory");
}

dg_rc ask_said(asker *k, ask_reply *r) {
  const ask_question *q = k->q;
  const bool asked = q->kind == ASK_SAID;
  if (k->absent || (!asked && k->a == STORE_ANY && k->b == STORE_ANY)) return DG_OK;
  picks said = {0}, why = {0};
  store_said_query about = {.speaker = STORE_ANY, .about = STORE_ANY, .from = k->from, .to = k->to};
  if (k->from == DAY_NONE || (asked && q->from == DAY_NONE)) about.from = about.to = DAY_NONE;
  if (asked) {
    about.speaker = k->a;
    about.about = k->b;
    if (q->a.one) about.speaker_name = str_of(q->a.name);
  } else
    about.about = k->a != STORE_ANY ? k->a : k->b;
  dg_rc rc = read(k, &about, &said, asked ? NULL : &why);
  if (rc == DG_OK && asked && !said.n && q->a.one) { /* nothing under that name: whoever speaks for the state */
    about.speaker_name = STR("");
    k->loose = true;
    rc = read(k, &about, &said, NULL);
  }
  r->said = said.v, r->nsaid = said.n;
  r->why = why.v, r->nwhy = why.n;
  if (asked) r->verdict = said.n ? ASK_YES : ASK_UNKNOWN, r->deeds = said.n;
  return rc;
}

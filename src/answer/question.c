/* question: what a question asks. Words that name a topic decide the kind, in the order of `topics`; the actors are the names
 * that the lexicons resolve, in the order of the clause; what is neither is tried as a deed, coded like any sentence. */
#include "answer/answer.h"

const char *const ask_kind_name[ASK_KINDS] = {"none",         "overture", "escalation", "better",   "worse", "mixed",
                                              "back_channel", "accuses",  "said",       "happened", "met",   "deed"};

#define MAX_TOKENS 60
#define MAX_NAME_WORDS 6
#define MAX_ACTORS 4

typedef struct found {
  uint32_t begin, end; /* tokens */
  dg_side side;
  bool placed; /* behind in, at, near */
} found;

typedef struct reader {
  const dg_engine *engine;
  const dg_doc *d;
  dg_token t[MAX_TOKENS];
  uint32_t n;
  char line[600]; /* the lemmas and forms in small letters: " is be north korea …" */
  char form[400]; /* the forms alone */
  found who[MAX_ACTORS];
  uint32_t nwho;
} reader;

/* ---- words ---- */

static void append(char *out, size_t cap, dg_str word) {
  size_t n = strlen(out);
  for (uint32_t i = 0; i < word.n && n + 2 < cap; i++)
    out[n++] = word.p[i] >= 'A' && word.p[i] <= 'Z' ? (char)(word.p[i] | 32) : word.p[i];
  out[n++] = ' ', out[n] = 0;
}

static void read_words(reader *r) {
  const dg_story s = dg_doc_story(r->d);
  strcpy(r->form, " ");
  strcpy(r->line, " ");
  for (uint32_t i = 0; i < s.ntoken && r->n < MAX_TOKENS; i++) {
    const dg_token t = dg_doc_token(r->d, i);
    if (strlen(r->form) + t.form.n + 3 > sizeof r->form || strlen(r->line) + t.lemma.n + 3 > sizeof r->line) break;
    append(r->form, sizeof r->form, t.form);
    append(r->line, sizeof r->line, t.lemma);
    r->t[r->n++] = t;
  }
}

/* Does one of the phrases ("a|b c|d") stand in the question, in its forms or base forms? */
static bool has(const reader *r, const char *phrases) {
  while (*phrases) {
    char want[64] = " ";
    size_t n = 1;
    for (; *phrases && *phrases != '|' && n + 2 < sizeof want; phrases++) want[n++] = *phrases;
    if (*phrases) phrases++;
    const bool stem = want[n - 1] == '*'; /* "improv*" */
    if (stem)
      want[n - 1] = 0;
    else
      want[n++] = ' ', want[n] = 0;
    if (strstr(r->form, want) || strstr(r->line, want)) return true;
  }
  return false;
}

/* ---- actors ---- */

static bool is_name(const dg_token *t) {
  const char *u = t->upos;
  return strcmp(u, "PROPN") == 0 || strcmp(u, "NOUN") == 0 || strcmp(u, "ADJ") == 0;
}

static bool capital(const dg_token *t) { return t->form.n && t->form.p[0] >= 'A' && t->form.p[0] <= 'Z'; }

static bool in_time(const reader *r, uint32_t token) {
  const dg_story s = dg_doc_story(r->d);
  for (uint32_t i = 0; i < s.ntimex; i++) {
    const dg_timex t = dg_doc_timex(r->d, i);
    if (r->t[token].begin >= t.begin && r->t[token].begin < t.end) return true;
  }
  return false;
}

/* May all words between the first and the last of [i, i + len) stand inside a name? */
static bool hangs_together(const reader *r, uint32_t i, uint32_t len, bool small) {
  for (uint32_t k = i + 1; k + 1 < i + len; k++) {
    const dg_token *t = &r->t[k];
    const bool of = str_eq(t->lemma, STR("of")) || str_eq(t->form, STR("-")) || !r->t[k - 1].space_after ||
                    (str_eq(t->lemma, STR("the")) && str_eq(r->t[k - 1].lemma, STR("of")));
    if (!of && !capital(t) && !(small && is_name(t))) return false;
  }
  return true;
}

/* The name that begins at token i, the longest that resolves. A question all in small letters is read too: "is iran …". */
static bool name_at(reader *r, uint32_t i, dg_day day, bool small, found *out) {
  const dg_str body = dg_doc_story(r->d).body;
  for (uint32_t len = MAX_NAME_WORDS; len > 0; len--) {
    if (i + len > r->n) continue;
    const dg_token *first = &r->t[i], *last = &r->t[i + len - 1];
    if (!capital(first) && !(small && is_name(first))) return false;
    if (in_time(r, i) || in_time(r, i + len - 1) || !is_name(last) || !hangs_together(r, i, len, small)) continue;
    if (i == 0 && !is_name(first)) return false; /* "Who", "Is" */
    const dg_str name = str_cut(body.p, first->begin, last->end);
    const bool family = len == 1 && capital(first) && i > 0;
    dg_side side;
    if ((!dg_engine_resolve(r->engine, name, day, &side) || !side.code.n) &&
        (!family || !dg_engine_resolve_family(r->engine, name, day, &side)))
      continue;
    if (small && !capital(first) && len == 1 && (name.n < 4 || side.sector.n)) continue;
    *out = (found){i, i + len, side, false};
    if (i > 0) {
      const dg_str before = r->t[i - 1].lemma;
      out->placed = str_eq(before, STR("in")) || str_eq(before, STR("at")) || str_eq(before, STR("near"));
    }
    return true;
  }
  return false;
}

/* "North" of "North and South Korea": what "North Korea" is. */
static bool half_at(reader *r, uint32_t i, dg_day day, found *out) {
  char name[64];
  dg_side other;
  if (i + 3 >= r->n || !str_eq(r->t[i + 1].form, STR("and")) || !is_name(&r->t[i + 3])) return false;
  const dg_str a = r->t[i].form, b = r->t[i + 2].form, rest = r->t[i + 3].form;
  if (dg_engine_resolve(r->engine, a, day, &other) || dg_engine_resolve(r->engine, b, day, &other)) return false;
  snprintf(name, sizeof name, "%.*s %.*s", (int)b.n, b.p, (int)rest.n, rest.p);
  if (!dg_engine_resolve(r->engine, str_of(name), day, &other) || other.sector.n || !other.code.n) return false;
  snprintf(name, sizeof name, "%.*s %.*s", (int)a.n, a.p, (int)rest.n, rest.p);
  *out = (found){.begin = i, .end = i + 1};
  return dg_engine_resolve(r->engine, str_of(name), day, &out->side) && !out->side.sector.n && out->side.code.n;
}

/* "the Koreas", "Sino-American": two at once. */
static bool pair_at(reader *r, uint32_t i, dg_day day) {
  const dg_str body = dg_doc_story(r->d).body;
  for (uint32_t len = 3; len > 0; len--) {
    dg_side two[2];
    if (i + len > r->n ||
        !dg_engine_resolve_pair(r->engine, str_cut(body.p, r->t[i].begin, r->t[i + len - 1].end), day, two))
      continue;
    for (int k = 0; k < 2; k++) r->who[r->nwho++] = (found){i, i + len, two[k], false};
    return true;
  }
  return false;
}

static void find_actors(reader *r, dg_day day) {
  bool small = true;
  for (uint32_t i = 1; i < r->n; i++) small &= !capital(&r->t[i]);
  for (uint32_t i = 0; i < r->n && r->nwho < MAX_ACTORS;) {
    found f;
    if (r->nwho + 1 < MAX_ACTORS && pair_at(r, i, day)) {
      i = r->who[r->nwho - 1].end;
      continue;
    }
    if (half_at(r, i, day, &f)) {
      r->who[r->nwho++] = f;
      i++;
      continue;
    }
    if (!name_at(r, i, day, small, &f)) {
      i++;
      continue;
    }
    i = f.end;
    r->who[r->nwho++] = f;
  }
}

/* A person or body is asked for by its own name, not by what every state has ("the North Korean ambassador"). */
static void take(const reader *r, ask_who *w, const found *f) {
  const dg_side *s = &f->side;
  dg_side of;
  const dg_str key = s->org.n ? s->org : s->code, name = s->name.n ? s->name : s->text;
  snprintf(w->key, sizeof w->key, "%.*s", (int)key.n, key.p);
  snprintf(w->name, sizeof w->name, "%.*s", (int)name.n, name.p);
  w->one = s->sector.n != 0 && !s->org.n && s->name.n != 0 &&
           !(dg_engine_resolve(r->engine, s->name, DG_DATE_NONE, &of) && !of.sector.n);
}

/* ---- topics ---- */

static const struct {
  ask_kind kind;
  const char *words;
} topics[] = {
    {ASK_SAID, "what do|what have|what be"}, /* refined below: only with a verb of saying */
    {ASK_BACK_CHANNEL, "behind|back channel|back-channel|backchannel|secret talk|secret talks|secret meeting|"
                       "secret meetings|secretly|in secret"},
    {ASK_MIXED, "mixed message|mixed messages|mixed signal|mixed signals|carrot and stick|both way|double game|"
                "contradict*"},
    {ASK_OVERTURE,
     "charm offensive|charm-offensive|peace offensive|charm*|overture|overtures|reach out|reaching out|outreach|"
     "open up|opening up|olive branch|court|courting|woo|wooing|make nice|conciliat*|peace feeler|peace feelers|"
     "seek dialogue|extend a hand|diplomatic offensive|diplomatic blitz"},
    {ASK_ESCALATION,
     "war|wars|escalat*|brink|tension|tensions|confrontation|hostilit*|showdown|collision course|heat up|heating up|"
     "flare up|flaring up|dangerous|spiral*|conflict|fight|fighting"},
    {ASK_WORSE, "worse|worsen*|deteriorat*|freeze|freezing|frozen|frost*|sour|soured|cool|cooled|cooling|rift|strain*|"
                "chill*|rupture*|fall out|falling out|break down|broken down|collapse*|decline*|downturn"},
    {ASK_BETTER, "improv*|better|thaw|thawing|thawed|warm|warmer|warming|warmed|mend|mending|mended|reconcil*|closer|"
                 "rapprochement|normaliz*|normalis*|detente|détente|relation change|relations changed|how be relation|"
                 "relations change|ties change|patch up|get along|friendly|make up"},
    {ASK_ACCUSES, "accuse|accuses|accused|blame|blames|criticise|criticize|condemn|denounce|accusation|accusations"},
    {ASK_MET, "meet|met|meeting|visit|visited|summit|hold talk|hold talks|held talks|talk with|talk to"},
    {ASK_HAPPENED, "happen|happened|happening|go on|going on|news|latest|what do|what have|what be|how be|status of|"
                   "state of|events"},
};

static bool asks_words(const reader *r) {
  return has(r, "say|says|said|saying|tell|told|claim|comment|statement|statements|think|thinks|speak|spoke|react|"
                "reaction|respond|response|position|argue|announce|declare") &&
         !has(r, "who accuse|what happen");
}

static bool begins(const reader *r, const char *words) { /* the first word, or after "and", "so" */
  char want[64];
  while (*words) {
    size_t n = 0;
    want[n++] = ' ';
    for (; *words && *words != '|' && n + 2 < sizeof want; words++) want[n++] = *words;
    if (*words) words++;
    want[n++] = ' ', want[n] = 0;
    if (strncmp(r->form, want, n) == 0) return true;
  }
  return false;
}

static ask_kind topic_of(const reader *r) {
  const bool open = begins(r, "who|what|when|where|which|how|why|whom");
  if (open && asks_words(r)) return ASK_SAID;
  const bool relation = has(r, "relation|relations|relationship|ties|tie");
  for (size_t i = 1; i < sizeof topics / sizeof *topics; i++) {
    if (!has(r, topics[i].words)) continue;
    if (topics[i].kind == ASK_HAPPENED && r->nwho < 2 &&
        !has(r, "happen|happened|happening|go on|going on|news|latest"))
      continue;
    if (topics[i].kind == ASK_ESCALATION && open && has(r, "accuse|accuses|happen|happened")) continue;
    if (relation && topics[i].kind == ASK_HAPPENED && begins(r, "how")) return ASK_BETTER;
    return topics[i].kind;
  }
  return relation && r->nwho > 1 && (has(r, "change|develop|evolve|stand") || begins(r, "how")) ? ASK_BETTER : ASK_NONE;
}

/* ---- a deed: the question coded as a sentence ---- */

/* The verb that the auxiliary at the beginning belongs to. */
static uint32_t main_verb(const reader *r) {
  for (uint32_t i = 1; i < r->n; i++)
    if (strcmp(r->t[i].upos, "VERB") == 0 && (r->t[i].head == UINT32_MAX || r->t[0].head == i)) return i;
  return DG_NONE;
}

/* Stands where the question has "who": any state that is seldom spoken of. */
#define STAND_IN "Fiji"

/* "Did X release Y?" -> "X did release Y."; "Who expelled Y?" -> "Fiji expelled Y." (anybody will do: the code is not used). */
static void as_sentence(const reader *r, bool *stranger, dg_buf *out) {
  uint32_t i = 0;
  *stranger = false;
  if (r->n && (begins(r, "who|which country|what country"))) {
    *stranger = true;
    buf_puts(out, STAND_IN);
    i = begins(r, "who") ? 1 : 2;
  }
  const bool turned = r->n && strcmp(r->t[0].upos, "AUX") == 0; /* "Did X go" -> "X did go" */
  const uint32_t verb = turned ? main_verb(r) : DG_NONE;
  if (turned) i = 1;
  for (; i < r->n; i++) {
    if (str_eq(r->t[i].form, STR("?"))) continue;
    if (out->n && r->t[i - (i > 0)].space_after) buf_puts(out, " ");
    if (i == verb) buf_printf(out, "%c%.*s ", r->t[0].form.p[0] | 32, (int)r->t[0].form.n - 1, r->t[0].form.p + 1);
    buf_put(out, r->t[i].form.p, r->t[i].form.n);
  }
  buf_puts(out, ".");
}

static dg_rc as_deed(dg_worker *w, const reader *r, ask_question *q, dg_err *err) {
  dg_buf b = {0};
  bool stranger;
  as_sentence(r, &stranger, &b);
  if (b.failed) {
    buf_free(&b);
    return err_set(err, DG_ENOMEM, NULL, 0, 0, "out of memory");
  }
  dg_page page = {.form = DG_FORM_TEXT,
                  .bytes = str_make(b.p, (uint32_t)b.n),
                  .date = q->as_of,
                  .lang = STR("en"),
                  .id = STR("question"),
                  .crawled = DG_DATE_NONE,
                  .hint_date = DG_DATE_NONE};
  const dg_doc *d;
  dg_rc rc = dg_worker_run(w, &page, DG_GOAL_EVENTS, &d, err);
  buf_free(&b);
  if (rc != DG_OK) return rc;
  const dg_story s = dg_doc_story(d);
  for (uint32_t i = 0; i < s.nevent && q->kind != ASK_DEED; i++) {
    const dg_event e = dg_doc_event(d, i);
    for (uint8_t type = 1; type < STORE_TYPES; type++)
      if (strcmp(dg_type_name(type), e.type) == 0) q->type = type, q->kind = ASK_DEED;
    if (q->kind != ASK_DEED) continue;
    found f = {0};
    if (e.nactor && !stranger) f.side = dg_doc_actor(d, i, 0), take(r, &q->a, &f);
    if (e.nrecipient) f.side = dg_doc_recipient(d, i, 0), take(r, &q->b, &f);
    if (stranger) q->open = true, q->a = (ask_who){0};
  }
  return DG_OK;
}

/* ---- roles ---- */

static void take_place(const reader *r, ask_question *q, const found *f) {
  const dg_str body = dg_doc_story(r->d).body;
  snprintf(q->place, sizeof q->place, "%.*s", (int)(r->t[f->end - 1].end - r->t[f->begin].begin),
           body.p + r->t[f->begin].begin);
}

static void towns(const reader *r, ask_question *q) {
  const dg_story s = dg_doc_story(r->d);
  for (uint32_t i = 0; i < s.nplace && !q->place[0]; i++) {
    const dg_place p = dg_doc_place(r->d, i);
    if (strcmp(p.kind, "town") == 0) snprintf(q->place, sizeof q->place, "%.*s", (int)p.text.n, p.text.p);
  }
}

/* Who acts and who is concerned, by the kind of question. */
static void give_roles(const reader *r, ask_question *q) {
  const found *v[MAX_ACTORS];
  uint32_t n = 0;
  const bool lists = q->kind == ASK_MET || q->kind == ASK_HAPPENED;
  for (uint32_t i = 0; i < r->nwho; i++) {
    const bool where = r->who[i].placed && lists && (q->kind == ASK_MET || r->nwho > 1);
    bool again = false;
    for (uint32_t k = 0; k < n; k++)
      again |= str_eq(v[k]->side.code, r->who[i].side.code) && str_eq(v[k]->side.org, r->who[i].side.org);
    if (where)
      take_place(r, q, &r->who[i]);
    else if (!again)
      v[n++] = &r->who[i];
  }
  if (q->kind == ASK_MET && !q->place[0]) towns(r, q);
  const bool passive = has(r, "accusations against") || (begins(r, "who") && n == 1) ||
                       (r->n > 1 && str_eq(r->t[1].lemma, STR("be")) && has(r, "accused|blamed|criticised|criticized"));
  if (q->kind == ASK_ACCUSES && passive && n) {
    take(r, &q->b, v[0]);
    if (n > 1) take(r, &q->a, v[1]);
    return;
  }
  if (q->kind == ASK_SAID && n && begins(r, "who")) {
    take(r, &q->b, v[0]);
    return;
  }
  if (n) take(r, &q->a, v[0]);
  if (n > 1) take(r, &q->b, v[1]);
}

static void nothing(ask_question *q, const reader *r) {
  q->kind = ASK_NONE;
  snprintf(q->reason, sizeof q->reason, "%s",
           r->nwho ? "the question names an actor, but nothing that can be asked about it was found"
                   : "no actor and no topic that can be asked about were found in the question");
}

dg_rc ask_understand(const dg_engine *e, dg_worker *w, dg_str text, dg_day as_of, ask_question *out, dg_err *err) {
  *out = (ask_question){.as_of = as_of, .from = DAY_NONE, .to = DAY_NONE};
  dg_page page = {.form = DG_FORM_TEXT,
                  .bytes = text,
                  .date = as_of,
                  .lang = STR("en"),
                  .id = STR("question"),
                  .crawled = DG_DATE_NONE,
                  .hint_date = DG_DATE_NONE};
  const dg_doc *d;
  dg_rc rc = dg_worker_run(w, &page, DG_GOAL_EVENTS, &d, err);
  if (rc != DG_OK) return rc;
  reader r = {.engine = e, .d = d};
  read_words(&r);
  ask_when(d, out);
  find_actors(&r, as_of);
  out->kind = topic_of(&r);
  out->open = begins(&r, "who|what|when|where|which|how|why|whom");
  const bool needs = out->kind != ASK_MET && out->kind != ASK_SAID && out->kind != ASK_ACCUSES && out->kind != ASK_NONE;
  if (needs && !r.nwho) {
    nothing(out, &r);
    snprintf(out->reason, sizeof out->reason,
             "no actor was found in the question: name a state, person or organisation");
    return DG_OK;
  }
  if (out->kind != ASK_NONE) {
    give_roles(&r, out);
    out->anyway = out->kind == ASK_ESCALATION || out->kind == ASK_BETTER || out->kind == ASK_WORSE ||
                  out->kind == ASK_HAPPENED || out->kind == ASK_MET || out->kind == ASK_BACK_CHANNEL;
  }
  const bool asked = has(&r, "do|does|did|have|has|who|be|will");
  if ((out->kind == ASK_NONE || (out->kind == ASK_HAPPENED && !out->open)) && asked && r.nwho) {
    out->kind = ASK_NONE;
    rc = as_deed(w, &r, out, err);
    if (rc != DG_OK) return rc;
  }
  if (out->kind == ASK_NONE) nothing(out, &r);
  return DG_OK;
}

/* what: what a statement says of itself: cue phrase, act, addressee, actors in it, its claim in short. Reads swork, clauses,
 * mentions; fills doc_statement. */
#include "speech/model.h"
#include "speech/work.h"

uint32_t speech_word_of(const speech_model *m, dg_sym lemma) {
  uint32_t a = 0, b = m->nword;
  if (!(m->seen[lemma % SPEECH_SEEN / 64] >> lemma % 64 & 1)) return ACT_SAYS;
  while (a < b) {
    uint32_t mid = a + (b - a) / 2;
    if (m->word[mid].sym < lemma)
      a = mid + 1;
    else
      b = mid;
  }
  return a < m->nword && m->word[a].sym == lemma ? m->word[a].act : ACT_SAYS;
}

static bool inside(const cand *c, uint32_t t) {
  for (uint32_t i = 0; i < c->nspan; i++)
    if (t >= c->span[i].first && t < c->span[i].end) return true;
  return false;
}

/* The cue with its helpers as far as they stand beside it: "has said", "called for", "according to". */
void speech_cue(const swork *w, const cand *c, doc_statement *q) {
  const dg_doc *d = w->d;
  uint32_t t = c->cue != DG_NONE ? c->cue : c->span[0].first, a = t, b = t;
  q->cue_first = q->cue_last = t;
  if (c->cue == DG_NONE) {
    q->cue_last = DG_NONE;
    return;
  }
  EACH_CHILD(w, t, ch) {
    if (d->rel[ch] != REL_CASE || !str_eq(doc_name(d, d->sym[ch]), STR("according"))) continue;
    q->cue_first = ch;
    q->cue_last = ch + 1 < d->T && d->head[ch + 1] == ch ? ch + 1 : ch;
    return;
  }
  for (uint32_t k = 0; k < 6 && a > 0; k++) {
    uint32_t x = a - 1;
    uint8_t r = d->rel[x];
    if (d->head[x] != t || (r != REL_AUX && r != REL_AUX_PASS && r != REL_ADVMOD && r != REL_COP) || inside(c, x))
      break;
    a = x;
  }
  if (b + 1 < d->T && d->head[b + 1] == t && d->rel[b + 1] == REL_COMPOUND_PRT) b++;
  if (b + 1 < d->T && d->rel[b + 1] == REL_CASE && c->arg != DG_NONE && d->head[b + 1] == c->arg && !inside(c, b + 1))
    b++;
  q->cue_first = a, q->cue_last = b;
}

static bool link_is(const swork *w, uint32_t t, const char *a, const char *b) {
  uint32_t p = speech_child(w, t, REL_CASE);
  if (p == DG_NONE) p = speech_child(w, t, REL_MARK);
  if (p == DG_NONE) return false;
  dg_str s = doc_name(w->d, w->d->sym[p]);
  return str_eq(s, str_of(a)) || str_eq(s, str_of(b));
}

static bool cue_is(const swork *w, const cand *c, const char *a, const char *b) {
  dg_str s = doc_name(w->d, w->d->lemma[c->cue]);
  return str_eq(s, str_of(a)) || str_eq(s, str_of(b));
}

/* "called on Mali to free them" */
static bool calls_on(const swork *w, const cand *c) {
  bool whom = false, to = false;
  EACH_CHILD(w, c->cue, ch) {
    whom |= w->d->rel[ch] == REL_OBL && (link_is(w, ch, "on", "upon") || link_is(w, ch, "to", "to"));
    to |= (w->d->feat[ch] & FEAT_INF) != 0 && inside(c, ch);
  }
  return whom && to;
}

uint8_t speech_act_done(const speech_model *m, const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  if (c->cue == DG_NONE) return ACT_SAYS;
  uint8_t act = (uint8_t)(speech_word_of(m, d->lemma[c->cue]) & SPEECH_ACT);
  uint32_t clause = d->clause_at[c->cue], word = speech_word_of(m, d->lemma[c->cue]);
  bool not = clause != DG_NONE && d->clause[clause].flag & CL_NEG, verb = d->upos[c->cue] == UPOS_VERB;
  if (not &&word & SPEECH_NEGATES) return ACT_SAYS; /* "did not deny that" */
  bool finite = c->root != DG_NONE && d->rel[c->root] == REL_CCOMP && speech_child(w, c->root, REL_NSUBJ) != DG_NONE;
  if (verb && act == ACT_PROMISES && finite && cue_is(w, c, "agree", "offer")) return ACT_SAYS; /* "agreed that" */
  if (verb && act == ACT_DOUBTS && cue_is(w, c, "suspect", "suspect"))
    return finite ? ACT_SAYS : ACT_ACCUSES; /* "suspect that" is a belief; "suspected of" */
  if (act == ACT_SAYS && clause != DG_NONE) act = (uint8_t)(speech_word_of(m, d->clause[clause].lemma) & SPEECH_ACT);
  if (act == ACT_SAYS && cue_is(w, c, "call", "appeal") && calls_on(w, c)) return ACT_DEMANDS;
  if (act != ACT_SAYS || c->arg == DG_NONE) return act;
  if (str_eq(doc_name(d, d->lemma[c->cue]), STR("tell"))) { /* "told him to leave", however the tree hangs it */
    uint32_t to = d->rel[c->arg] == REL_XCOMP ? c->arg : speech_child(w, c->arg, REL_ACL);
    if (to != DG_NONE && d->feat[to] & FEAT_INF) return ACT_DEMANDS;
  }
  dg_str cue = doc_name(d, d->lemma[c->cue]);
  bool asks = str_eq(cue, STR("call")) || str_eq(cue, STR("ask")) || str_eq(cue, STR("appeal"));
  if (asks && (link_is(w, c->arg, "for", "on") || (d->rel[c->arg] == REL_XCOMP && d->feat[c->arg] & FEAT_INF)))
    return ACT_DEMANDS;
  return act;
}

/* "claimed twelve lives", "answered the door": cue and noun are in the lexicon as a deed that says nothing. */
static bool plain_with(const speech_model *m, const swork *w, const cand *c, uint32_t noun) {
  dg_doc *d = w->d;
  if (noun == DG_NONE || d->upos[noun] != UPOS_NOUN) return false;
  dg_str cue = doc_name(d, d->lemma[c->cue]), object = doc_name(d, d->lemma[noun]);
  if (cue.n + object.n > 64 || !d->syms.frozen) return false;
  dg_sym both =
      sym_find(d->syms.frozen, str_printf(&d->arena, "%.*s %.*s", (int)cue.n, cue.p, (int)object.n, object.p));
  return both != DG_NONE && speech_word_of(m, both) & SPEECH_PLAIN;
}

static bool plain(const speech_model *m, const swork *w, const cand *c) {
  if (c->q > 1 || c->how == HOW_ABOVE) return false;
  return plain_with(m, w, c, c->arg) || (c->root != c->arg && plain_with(m, w, c, c->root));
}

/* What seems to be said is who says it: "[Rosa Quispe refused], saying that …"; "[Idris Bello, involved in …,] told us that …". */
static bool own_subject(const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  uint8_t r = d->rel[c->cue];
  if (c->q > 1 || d->upos[c->cue] != UPOS_VERB || !c->nspan) return false;
  bool later = false; /* what is said stands behind the cue */
  EACH_CHILD(w, c->cue, ch) later |= d->rel[ch] == REL_CCOMP && ch > c->cue && !inside(c, ch);
  if (!later) return false;
  if (c->how == HOW_ABOVE && (r == REL_ADVCL || r == REL_ACL || r == REL_CONJ)) {
    uint32_t s = speech_subject(w, c->cue);
    return s != DG_NONE && inside(c, s) && d->head[s] == c->root && d->rel[c->root] == REL_ROOT;
  }
  bool none = speech_child(w, c->cue, REL_NSUBJ) == DG_NONE;
  return c->how == HOW_BELOW && c->tie == REL_CCOMP && none && c->span[c->nspan - 1].end <= c->cue;
}

/* "declined to comment", "did not mention X": nothing was said. */
bool speech_silent(const speech_model *m, const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  if (c->cue == DG_NONE) return false;
  const doc_sent *s = &d->sent[doc_sent_of(d, c->cue)]; /* "Omar Said, a farmer" */
  bool name = c->cue > s->first && c->cue + 1 < d->T && d->tflag[c->cue] & TOK_CAP && d->tflag[c->cue - 1] & TOK_CAP &&
              d->body.p[d->begin[c->cue + 1]] == ',';
  if (name && !(s->flag & (SENT_HEADLINE | SENT_CAPS)) && c->how == HOW_BELOW) return true;
  if (plain(m, w, c)) return true;
  if (own_subject(w, c)) return true;
  if (c->how == HOW_BELOW && c->tie == REL_NSUBJ && speech_child(w, c->cue, REL_CCOMP) != DG_NONE)
    return true; /* who says it */
  if (d->xpos[c->cue] == XPOS_VBN && d->rel[c->cue] == REL_ADVCL && str_eq(doc_name(d, d->lemma[c->cue]), STR("ask")))
    return true; /* "Asked about the prison, the warden said" */
  uint32_t mark = d->upos[c->cue] == UPOS_VERB && !c->q ? speech_child(w, c->cue, REL_MARK) : DG_NONE;
  if (mark != DG_NONE &&
      (str_eq(doc_name(d, d->sym[mark]), STR("if")) || str_eq(doc_name(d, d->sym[mark]), STR("unless"))) &&
      d->rel[c->cue] == REL_ADVCL)
    return true; /* "if the minister says": not said yet */
  uint32_t cue = speech_word_of(m, d->lemma[c->cue]), k = d->clause_at[c->cue];
  if (cue & SPEECH_SILENT && c->q < 2 && k != DG_NONE && d->clause[k].flag & CL_NEG && c->how != HOW_ABOVE) return true;
  uint32_t head = d->head[c->cue]; /* "declined to respond to questions" */
  if (cue & SPEECH_SILENT && c->q < 2 && d->rel[c->cue] == REL_XCOMP && head < d->T &&
      speech_word_of(m, d->lemma[head]) & SPEECH_WITHHOLDS)
    return true;
  return cue & SPEECH_WITHHOLDS && c->root != DG_NONE && speech_word_of(m, d->lemma[c->root]) & SPEECH_SILENT;
}

/* Cues whose object or "to" is not spoken to: "called Cruz a liar", "referred to him". */
static bool speaks_of(const swork *w, uint32_t cue) {
  static const char *const verb[] = {"call",  "label",    "brand", "dub",     "declare", "term",
                                     "name",  "describe", "see",   "know",    "regard",  "view",
                                     "refer", "allude",   "point", "respond", "put"};
  dg_str s = doc_name(w->d, w->d->lemma[cue]);
  for (size_t i = 0; i < sizeof verb / sizeof *verb; i++)
    if (str_eq(s, str_of(verb[i]))) return true;
  return false;
}

/* "urged [Mali to free them]", "called on [Mali to free them]": it is asked of the object, though that is part of the content. */
static bool asked_of(const swork *w, const cand *c, uint32_t ch, uint8_t act) {
  uint8_t r = w->d->rel[ch];
  if (act != ACT_DEMANDS || cue_is(w, c, "want", "require") || !inside(c, ch) ||
      (r != REL_OBJ && r != REL_IOBJ && r != REL_OBL))
    return false;
  if (r == REL_OBL && !link_is(w, ch, "on", "upon")) return false;
  EACH_CHILD(w, c->cue, x) if (x > ch && w->d->feat[x] & FEAT_INF) return true;
  return false;
}

/* "told X that …", "wrote to X", "urged X to": a person or body. */
uint32_t speech_addressee(const swork *w, const cand *c, uint8_t act) {
  const dg_doc *d = w->d;
  if (c->cue == DG_NONE || d->upos[c->cue] != UPOS_VERB || !w->act[c->cue]) return DG_NONE;
  bool of = speaks_of(w, c->cue);
  EACH_CHILD(w, c->cue, ch) {
    uint8_t r = d->rel[ch];
    bool to = r == REL_OBL && link_is(w, ch, "to", "to");
    bool object = r == REL_IOBJ || (r == REL_OBJ && (d->rel[c->root] == REL_CCOMP || d->rel[c->root] == REL_XCOMP ||
                                                     c->q == 3 || c->how == HOW_ABOVE));
    object &= act != ACT_ACCUSES && !cue_is(w, c, "prefer", "want");
    bool told = (object || to) && !of && ch != c->root && !inside(c, ch);
    if ((!told && !asked_of(w, c, ch, act)) || d->mention_at[ch] == DG_NONE || ch == speech_subject(w, c->cue))
      continue;
    const doc_mention *x = &d->mention[d->mention_at[ch]];
    if (x->kind == MEN_OTHER && !(x->flag & MEN_HUMAN)) continue;
    if (x->flag & MEN_NOACT) continue;
    return d->mention_at[ch];
  }
  return DG_NONE;
}

/* Codes of the actors in the content, joined by ';', each once. */
dg_str speech_about(const swork *w, const cand *c) {
  enum { MOST = 16 };
  dg_doc *d = w->d;
  dg_sym code[MOST];
  uint32_t n = 0;
  for (uint32_t i = 0; i < c->nspan; i++)
    for (uint32_t t = c->span[i].first; t < c->span[i].end; t++) {
      if (d->mention_at[t] == DG_NONE) continue;
      dg_sym x = d->mention[d->mention_at[t]].code;
      bool seen = x == 0;
      for (uint32_t k = 0; k < n && !seen; k++) seen = code[k] == x;
      if (!seen && n < MOST) code[n++] = x;
    }
  dg_str out = {0};
  for (uint32_t k = 0; k < n; k++) {
    dg_str s = doc_name(d, code[k]);
    out = k ? str_printf(&d->arena, "%.*s;%.*s", (int)out.n, out.p, (int)s.n, s.p) : s;
  }
  return out;
}

/* ---- the claim ---- */

/* A pronoun that stands for nobody known says nothing to other stories: "his", "this". */
static dg_str plain_word(const dg_doc *d, uint32_t t) {
  bool stands_for = d->upos[t] == UPOS_PRON && !(d->feat[t] & (FEAT_P1 | FEAT_P2)) && d->tflag[t] & TOK_ALPHA;
  dg_str s = doc_name(d, d->upos[t] == UPOS_PROPN ? d->sym[t] : d->lemma[t]);
  static const char *const kept[] = {"nobody",   "everybody", "everyone",  "nothing", "everything", "anyone", "anybody",
                                     "somebody", "someone",   "something", "none",    "what",       "who"};
  for (size_t i = 0; i < sizeof kept / sizeof *kept && stands_for; i++) stands_for = !str_eq(s, str_of(kept[i]));
  return stands_for ? (dg_str){0} : s;
}

/* An argument in a form that can be compared across stories: code, or name, or the fullest phrase of the story. */
static dg_str canonical(dg_doc *d, uint32_t t) {
  if (t == DG_NONE) return (dg_str){0};
  uint32_t m = d->mention_at[t];
  if (m == DG_NONE) return plain_word(d, t);
  const doc_mention *x = &d->mention[m];
  if (x->name && x->kind != MEN_OTHER) return doc_name(d, x->name); /* "a test at its site" is not its owner */
  if (x->code && x->kind == MEN_STATE) return doc_name(d, x->code);
  if (x->code && !(x->flag & MEN_COREF) &&
      (x->kind == MEN_AGENT || x->kind == MEN_GROUP || x->kind == MEN_ORG)) { /* "RUS force" */
    dg_str code = doc_name(d, x->code), head = doc_name(d, d->lemma[t]);
    return str_printf(&d->arena, "%.*s %.*s", (int)code.n, code.p, (int)head.n, head.p);
  }
  if (x->entity != DG_NONE) {
    const doc_mention *best = &d->mention[d->entity[x->entity].best];
    if (best->kind != MEN_PRONOUN && best->kind != MEN_OTHER)
      return str_cut(d->body.p, d->begin[best->begin], d->end[best->end - 1]);
  }
  return plain_word(d, t);
}

static uint32_t argument(const dg_doc *d, uint32_t clause, uint8_t role) {
  const doc_clause *c = &d->clause[clause];
  for (uint32_t g = c->arg; g < c->arg + c->narg; g++)
    if (d->args[g].role == role) return d->args[g].head;
  return DG_NONE;
}

static bool has_aux(const swork *w, uint32_t t) { return speech_child(w, t, REL_AUX) != DG_NONE; }

/* What cue and clause make of the claim together: "denied that" turns it round, "promised to" puts it ahead. */
static void claim_form(const speech_model *m, const swork *w, const cand *c, uint32_t flag, doc_statement *q) {
  const dg_doc *d = w->d;
  uint32_t cue = c->cue == DG_NONE ? 0 : speech_word_of(m, d->lemma[c->cue]),
           k = c->cue == DG_NONE ? DG_NONE : d->clause_at[c->cue];
  bool refused = k != DG_NONE && d->clause[k].flag & CL_NEG, verb = k != DG_NONE && d->upos[c->cue] == UPOS_VERB;
  bool infinitive = d->feat[c->root] & FEAT_INF && !has_aux(w, c->root);
  bool wish = verb && q->act == ACT_DEMANDS && d->clause[q->claim].tense != TENSE_PAST; /* "demanded that it leave" */
  bool against = verb && c->how == HOW_BELOW && q->act == ACT_THREATENS && link_is(w, c->root, "against", "against");
  bool balks = verb && c->how == HOW_BELOW && infinitive && cue & SPEECH_WITHHOLDS; /* "refused to sign" */
  q->claim_negative =
      (flag & CL_NEG) != 0 || ((cue & SPEECH_NEGATES || balks) && !refused && c->how == HOW_BELOW) || against;
  bool plain =
      !(flag & (CL_IMPERATIVE | CL_MUST | CL_FUTURE | CL_MODAL | CL_CONDITION | CL_HYPOTHETICAL | CL_QUESTION));
  bool bare = c->q == 0 && (d->feat[c->root] & FEAT_INF || d->clause[q->claim].kind == CL_NOMINAL);
  bool ahead = q->act == ACT_PROMISES || q->act == ACT_THREATENS || q->act == ACT_PREDICTS;
  bool passive = verb && d->clause[k].flag & CL_PASSIVE; /* "is reported to hold" */
  bool meant = verb && infinitive && !passive && c->how == HOW_BELOW && d->rel[c->root] == REL_XCOMP &&
               !cue_is(w, c, "claim", "profess") &&
               !cue_is(w, c, "appear", "seem"); /* "decided to give": not done yet */
  q->claim_modality = against || flag & (CL_IMPERATIVE | CL_MUST) || (plain && (bare || wish) && q->act == ACT_DEMANDS)
                          ? MOD_DEMANDED
                      : flag & CL_FUTURE || (plain && (meant || (bare && ahead))) ? MOD_FUTURE
                      : !plain                                                    ? MOD_HYPOTHETICAL
                                                                                  : MOD_ASSERTED;
}

static bool first_person(const dg_doc *d, uint32_t t) {
  return t != DG_NONE && d->upos[t] == UPOS_PRON && (d->lemma[t] == d->sym[t] || d->feat[t] & FEAT_P1) &&
         (str_eq(doc_name(d, d->lemma[t]), STR("i")) || str_eq(doc_name(d, d->lemma[t]), STR("we")));
}

/* "I", "we": who speaks. */
static dg_str speaker_name(const dg_doc *d, const doc_statement *q) {
  if (q->name_end > q->name_first) return str_cut(d->body.p, d->begin[q->name_first], d->end[q->name_end - 1]);
  if (q->who != DG_NONE && d->mention[q->who].name) return doc_name(d, d->mention[q->who].name);
  if (q->speaker_end > q->speaker_first)
    return str_cut(d->body.p, d->begin[q->speaker_first], d->end[q->speaker_end - 1]);
  return (dg_str){0};
}

/* "I think that", "we know that": what is thought is what is claimed. */
static uint32_t thought(const dg_doc *d, const cand *c, uint32_t k) {
  static const char *const verb[] = {"think", "believe", "know", "guess", "suppose", "feel", "say"};
  uint32_t comp = DG_NONE;
  bool thinks = false;
  for (size_t i = 0; i < sizeof verb / sizeof *verb; i++)
    thinks |= str_eq(doc_name(d, d->clause[k].lemma), str_of(verb[i]));
  if (!thinks || d->clause[k].flag & CL_NEG || !first_person(d, argument(d, k, ARG_SUBJ))) return k;
  for (uint32_t g = d->clause[k].arg; g < d->clause[k].arg + d->clause[k].narg && comp == DG_NONE; g++)
    if (d->args[g].role == ARG_COMP) comp = d->args[g].clause;
  return comp != DG_NONE && inside(c, d->clause[comp].token) ? comp : k;
}

/* The clause that a content claims: that of its root, else the one that holds most of it. A phrase whose only clauses
 * describe its noun claims nothing. */
static uint32_t main_clause(const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  uint32_t k = c->root == DG_NONE || !inside(c, c->root) ? DG_NONE : d->clause_at[c->root], size = 0;
  if (k != DG_NONE) return thought(d, c, k);
  for (uint32_t i = 0; i < c->nspan; i++)
    for (uint32_t t = c->span[i].first; t < c->span[i].end; t++) {
      uint32_t x = d->clause_at[t];
      if (x == DG_NONE || d->clause[x].kind == CL_NOMINAL || w->size[t] <= size) continue;
      uint8_t link = d->clause[x].link;
      bool of_noun = link == LINK_RELCL || link == LINK_ACL, part = d->clause[x].kind == CL_PARTICIPLE;
      if ((of_noun && c->how != HOW_WHOLE && c->how != HOW_QUOTE) || (part && c->how == HOW_BELOW)) continue;
      if (c->how == HOW_BELOW && link == LINK_ADVCL && d->upos[c->root] == UPOS_NOUN) continue;
      if (d->clause[x].kind == CL_PARTICIPLE && d->rel[t] == REL_AMOD) continue;
      k = x, size = w->size[t];
    }
  return k == DG_NONE ? k : thought(d, c, k);
}

/* "denied bombing the town", "hopes to win": who speaks is who does it, when nobody else is named. */
static bool silent_subject(const swork *w, const cand *c) {
  const dg_doc *d = w->d;
  uint32_t r = c->root;
  if (c->cue == DG_NONE || d->upos[c->cue] != UPOS_VERB || d->head[r] != c->cue) return false;
  dg_str s = doc_name(d, d->sym[r]);
  bool form =
      d->xpos[r] == XPOS_VBG || d->feat[r] & FEAT_INF || (s.n > 4 && str_eq(str_cut(s.p, s.n - 3, s.n), STR("ing")));
  uint32_t object = speech_child(w, c->cue, REL_OBJ);
  return form && (d->rel[r] == REL_XCOMP || d->rel[r] == REL_CCOMP || object == r) &&
         (object == r || object == DG_NONE);
}

/* "demanded the release of the crew", "denied involvement in the raid" claim something; "discussed the attack", "opposed those
 * decisions" do not. */
static bool deed_meant(uint8_t act, uint32_t object, uint32_t subject) {
  bool deed = act == ACT_DEMANDS || act == ACT_PROMISES || act == ACT_THREATENS || act == ACT_PREDICTS ||
              act == ACT_DENIES || act == ACT_ACCUSES;
  return deed && (object != DG_NONE || subject != DG_NONE);
}

void speech_claim(const speech_model *m, const swork *w, const cand *c, doc_statement *q) {
  dg_doc *d = w->d;
  q->claim = DG_NONE;
  uint32_t k = main_clause(w, c);
  if (k == DG_NONE) return;
  const doc_clause *x = &d->clause[k];
  static const uint8_t order[4] = {ARG_OBJ, ARG_PRED, ARG_COMP, ARG_OBL};
  uint32_t object = DG_NONE, subject = argument(d, k, ARG_SUBJ), role = 0;
  for (uint32_t i = 0; i < 4 && object == DG_NONE; i++) {
    if (order[i] == ARG_OBL && x->kind == CL_COPULA) break; /* where and when it is */
    object = argument(d, k, order[i]), role = order[i];
    if (object != DG_NONE && !inside(c, object)) object = DG_NONE;
    if (object != DG_NONE && order[i] == ARG_OBL && object < x->token && x->kind == CL_VERB)
      object = DG_NONE; /* "For that reason he should go" */
  }
  q->claim = k;
  claim_form(m, w, c, x->flag, q);
  uint32_t is = x->kind == CL_NOMINAL ? speech_child(w, x->token, REL_NSUBJ) : DG_NONE;
  if (is != DG_NONE && speech_child(w, x->token, REL_COP) != DG_NONE) { /* "this was the worst attack" */
    q->claim_subject = first_person(d, is) ? speaker_name(d, q) : canonical(d, is);
    q->claim_predicate = STR("be");
    q->claim_object = doc_name(d, d->lemma[x->token]);
    return;
  }
  bool denied = x->kind == CL_NOMINAL && q->act == ACT_DENIES && q->claim_negative; /* "denied involvement" */
  bool own = subject == DG_NONE && c->how == HOW_BELOW && (denied || silent_subject(w, c));
  if (x->kind == CL_NOMINAL && !deed_meant(q->act, object, subject)) {
    q->claim = DG_NONE, q->claim_negative = false, q->claim_modality = 0;
    return;
  }
  q->claim_subject = own || first_person(d, subject) ? speaker_name(d, q) : canonical(d, subject);
  if (object != DG_NONE)
    q->claim_object = role == ARG_PRED || role == ARG_COMP ? doc_name(d, d->lemma[object]) : canonical(d, object);
  dg_str verb = doc_name(d, x->lemma), part = doc_name(d, x->particle);
  q->claim_predicate = part.n ? str_printf(&d->arena, "%.*s %.*s", (int)verb.n, verb.p, (int)part.n, part.p) : verb;
}

void speech_id(const swork *w, uint64_t body, doc_statement *q) {
  dg_doc *d = w->d;
  uint64_t h = body;
  uint32_t part[3] = {d->begin[q->cue_first], d->piece[q->piece].begin, d->piece[q->piece + q->npiece - 1].end};
  for (int i = 0; i < 3; i++) h = (h ^ part[i]) * 0x9E3779B97F4A7C15u, h ^= h >> 29;
  q->id_text = str_printf(&d->arena, "%08x%08x", (unsigned)(h >> 32), (unsigned)h);
}

/* context: do the words around a name speak for a place? Reads tokens, tree, mentions; writes the context of a found name.
 *
 *   strong  a preposition of place ("in", "near"), a noun that only places have ("streets of", "Basra airport"), a state or
 *           region behind it ("Paris, Texas"), a verb of coming or taking ("visited", "shelled"), a dateline
 *   weak    anything else; enough for a town that is not a seat of government and that the story places elsewhere
 *   no      a part of a longer name, a person, an organisation, "Moscow-backed" */
#include "work.h"

static bool among(dg_str w, const char *const *list, uint32_t n) {
  for (uint32_t i = 0; i < n && w.n; i++)
    if (list[i][0] == w.p[0] && str_eq(w, str_of(list[i]))) return true;
  return false;
}
#define AMONG(w, list) among((w), (list), sizeof(list) / sizeof *(list))

static const char *const where[] = {"in",         "near",   "outside",   "inside",      "around", "across",
                                    "throughout", "within", "into",      "via",         "toward", "towards",
                                    "through",    "at",     "outskirts", "surrounding", "off"};
/* "north of", "streets of", "the fall of" */
static const char *const has_place[] = {
    "north",    "south",     "east",          "west",         "northeast",   "northwest",  "southeast", "southwest",
    "city",     "town",      "suburb",        "outskirts",    "street",      "port",       "village",   "province",
    "district", "region",    "area",          "neighborhood", "center",      "centre",     "downtown",  "airport",
    "capital",  "part",      "neighbourhood", "quarter",      "edge",        "outside",    "siege",     "battle",
    "fall",     "capture",   "bombing",       "shelling",     "bombardment", "liberation", "mayor",     "governor",
    "island",   "resident",  "resort",        "hub",          "enclave",     "stronghold", "seizure",   "defense",
    "heart",    "kilometer", "mile",          "km",           "square",      "hospital",   "coast",     "beach",
    "bank",     "control",   "population",    "skies",        "sky"};
static const char *const follows[] =
    {/* "Basra airport": the place itself is meant */
     "airport",  "suburb",    "neighborhood", "neighbourhood", "street",     "streets",   "hotel",        "hospital",
     "market",   "mosque",    "port",         "residents",     "resident",   "bombing",   "bombings",     "attack",
     "attacks",  "area",      "outskirts",    "city",          "prison",     "jail",      "church",       "train",
     "subway",   "metro",     "school",       "university",    "stadium",    "suburbs",   "market",       "synagogue",
     "police",   "hospitals", "apartment",    "home",          "house",      "courtroom", "headquarters", "courthouse",
     "district", "siege",     "front",        "battle",        "shooting",   "massacre",  "explosion",    "blast",
     "blasts",   "skyline",   "embassy",      "consulate",     "mayor",      "protest",   "protests",     "rally",
     "clashes",  "riots",     "refinery",     "dam",           "bridge",     "harbor",    "harbour",      "base",
     "camp",     "border",    "crossing",     "summit",        "conference", "talks",     "meeting",      "visit",
     "trip",     "zone",      "offensive",    "frontline",     "enclave",    "pocket"};
static const char *const divisions[] = {"province", "region",     "governorate", "oblast",     "state",
                                        "district", "county",     "provinces",   "prefecture", "valley",
                                        "agency",   "department", "peninsula",   "desert"};
static const char *const motion[] = {
    "go",       "travel",  "fly",  "return",   "trip",   "visit",     "drive",   "march",  "flee",    "arrive",
    "move",     "head",    "rush", "come",     "tour",   "flight",    "journey", "bring",  "take",    "advance",
    "withdraw", "retreat", "ship", "transfer", "deport", "extradite", "depart",  "escape", "road",    "highway",
    "route",    "train",   "bus",  "walk",     "sail",   "fall",      "spread",  "convoy", "migrate", "evacuate",
    "miles",    "km",      "drop", "close",    "next",   "airlift",   "pull"};
static const char *const taken[] = {"visit",   "leave",    "reach",    "enter",     "hit",     "attack",   "bomb",
                                    "shell",   "seize",    "capture",  "storm",     "besiege", "liberate", "recapture",
                                    "retake",  "control",  "hold",     "bombard",   "pound",   "raid",     "occupy",
                                    "overrun", "evacuate", "surround", "flee",      "tour",    "rock",     "shake",
                                    "shook",   "strike",   "encircle", "invade",    "reenter", "take",     "win",
                                    "defend",  "target",   "batter",   "devastate", "flood",   "cross"};
static const char *const strike[] = {"attack",      "assault", "strike",   "raid",    "airstrike", "march",
                                     "offensive",   "bombing", "shelling", "siege",   "advance",   "airstrikes",
                                     "bombardment", "move",    "rocket",   "missile", "drop"};
static const char *const compass[] = {"north",     "south",     "east",    "west",     "central",   "northern",
                                      "southern",  "eastern",   "western", "downtown", "northeast", "northwest",
                                      "southeast", "southwest", "greater", "upper",    "lower",     "old"};
static const char *const wide[] = {"Province", "Region",     "Governorate", "Oblast",  "State",         "District",
                                   "County",   "Prefecture", "City",        "Airport", "International", "Peninsula",
                                   "Valley",   "Port",       "Desert",      "Agency"};

static bool same_sentence(const dg_doc *d, uint32_t a, uint32_t b) { return doc_sent_of(d, a) == doc_sent_of(d, b); }
static bool is_name(const dg_doc *d, uint32_t t) { return d->upos[t] == UPOS_PROPN && (d->tflag[t] & TOK_CAP); }

/* The preposition of the phrase, its first word if there are several; 0 = none. */
static dg_sym preposition(const dg_doc *d, uint32_t h) {
  dg_sym found = 0;
  for (uint32_t c = h; c-- > 0 && h - c < 9;)
    if (d->head[c] == h && d->rel[c] == REL_CASE && d->xpos[c] != XPOS_POS) {
      found = d->sym[c];
      if (AMONG(doc_name(d, found), where)) return found;
    }
  return found;
}

/* A noun that places have, by its base form or as it stands ("outskirts"). */
static bool of_places(const dg_doc *d, uint32_t t) {
  return AMONG(doc_name(d, d->lemma[t]), has_place) || AMONG(doc_name(d, d->sym[t]), has_place);
}

bool place_located(const dg_doc *d, uint32_t h) {
  dg_sym p = preposition(d, h);
  if (!p) return false;
  if (str_eq(doc_name(d, p), STR("of"))) return d->head[h] != DG_NONE && of_places(d, d->head[h]);
  return AMONG(doc_name(d, p), where);
}

/* The word before belongs to the same name: "Denzel Washington", "New Orleans", "Mr Lincoln"; so does the one behind. */
static bool part_of_name(const dg_doc *d, const place_found *f) {
  uint32_t b = f->begin, e = f->end, h = f->head;
  if (b > 0 && same_sentence(d, b - 1, b) && is_name(d, b - 1)) {
    bool tied = d->head[b - 1] == h || d->head[h] == b - 1 || (d->head[h] != DG_NONE && d->head[b - 1] == d->head[h]);
    bool flat = d->rel[h] == REL_FLAT || d->rel[h] == REL_COMPOUND || d->rel[b - 1] == REL_FLAT ||
                d->rel[b - 1] == REL_COMPOUND || d->rel[b - 1] == REL_NMOD_DESC;
    if (tied && flat && !AMONG(doc_name(d, d->sym[b - 1]), compass)) return true;
  }
  if (e < d->T && same_sentence(d, e, b) && (d->tflag[e] & TOK_CAP) &&
      (d->upos[e] == UPOS_PROPN || d->upos[e] == UPOS_NOUN)) {
    bool tied = d->head[e] == h || d->head[h] == e || (d->head[h] != DG_NONE && d->head[e] == d->head[h]);
    if (tied && !AMONG(doc_form(d, e), wide)) return true;
  }
  return false;
}

static bool hyphened(const dg_doc *d, const place_found *f) {
  uint32_t e = f->end;
  if (e < d->T && !(d->tflag[e - 1] & TOK_SPACE) &&
      (str_eq(doc_form(d, e), STR("-")) || str_eq(doc_form(d, e), STR("/"))))
    return true;
  return f->begin > 0 && !(d->tflag[f->begin - 1] & TOK_SPACE) && str_eq(doc_form(d, f->begin - 1), STR("-"));
}

/* The name of a known organisation or person has the word in it. */
static bool inside_known(const dg_doc *d, const place_found *f) {
  dg_str name = str_cut(d->body.p, d->begin[f->begin], d->end[f->end - 1]);
  for (uint32_t t = f->head, step = 0; step < 4 && t != DG_NONE; t = d->head[t], step++) {
    uint32_t m = d->mention_at[t];
    if (m == DG_NONE) continue;
    const doc_mention *x = &d->mention[m];
    if (x->begin > f->begin || x->end < f->end) continue;
    if ((x->kind == MEN_ORG || x->kind == MEN_PERSON) && x->name && str_find(doc_name(d, x->name), name) != DG_NONE)
      return true;
  }
  return false;
}

static bool other_kind(const dg_doc *d, const place_found *f) {
  if (f->mention == DG_NONE) return false;
  uint8_t k = d->mention[f->mention].kind;
  return k == MEN_PERSON || k == MEN_ORG || k == MEN_GROUP || k == MEN_AGENT || k == MEN_PRONOUN;
}

static bool surname_here(const place_scan *s, const place_found *f) {
  if (f->end - f->begin != 1) return false;
  for (uint32_t i = 0; i < s->nperson; i++)
    if (s->person[i] == s->d->sym[f->begin]) return true;
  return false;
}

/* "University of Aleppo", whatever the tree says. */
static bool named_after(const dg_doc *d, const place_found *f) {
  uint32_t b = f->begin;
  if (b < 2 || !same_sentence(d, b - 2, b) || !str_eq(doc_name(d, d->sym[b - 1]), STR("of"))) return false;
  return is_name(d, b - 2) && !of_places(d, b - 2);
}

/* "based in London": the home of an organisation is not where the story happens. */
static bool home(const dg_doc *d, uint32_t q) {
  uint32_t g = d->head[q];
  return g != DG_NONE &&
         (str_eq(doc_name(d, d->sym[g]), STR("based")) || str_eq(doc_name(d, d->sym[g]), STR("headquartered")));
}

/* "the regime in Damascus" acts; it does not say where. */
static bool rules_there(const dg_doc *d, uint32_t q) {
  static const char *const word[] = {"government",     "regime", "leadership", "authority",
                                     "administration", "ruler",  "junta"};
  uint32_t g = d->head[q];
  return g != DG_NONE && rel_base(d->rel[q]) == REL_NMOD && AMONG(doc_name(d, d->lemma[g]), word);
}

/* What the word that governs the name says. */
static uint8_t by_governor(const dg_doc *d, uint32_t q, dg_sym prep) {
  uint32_t g = d->head[q];
  if (g == DG_NONE) return CTX_WEAK;
  dg_str lemma = doc_name(d, d->lemma[g]), p = prep ? doc_name(d, prep) : STR("");
  uint8_t rel = rel_base(d->rel[q]);
  if (str_eq(p, STR("of"))) {
    if (of_places(d, g)) return CTX_STRONG;
    return is_name(d, g) ? CTX_NO : CTX_WEAK;
  }
  if (str_eq(p, STR("to")) || str_eq(p, STR("from")) || str_eq(p, STR("for")))
    return AMONG(lemma, motion) ? CTX_STRONG : CTX_WEAK;
  if (str_eq(p, STR("on")) || str_eq(p, STR("over")) || str_eq(p, STR("against")))
    return AMONG(lemma, strike) ? CTX_STRONG : CTX_WEAK;
  if (prep) return CTX_WEAK;
  if (rel == REL_OBJ || d->rel[q] == REL_NSUBJ_PASS) return AMONG(lemma, taken) ? CTX_STRONG : CTX_WEAK;
  if (rel == REL_COMPOUND || d->rel[q] == REL_NMOD_POSS) {
    if (d->tflag[g] & TOK_CAP && is_name(d, g))
      return d->rel[q] == REL_NMOD_POSS || AMONG(doc_form(d, g), wide) ? CTX_WEAK : CTX_NO;
    if (AMONG(doc_form(d, g), follows) || of_places(d, g)) return CTX_STRONG;
    return rel == REL_COMPOUND ? CTX_NO : CTX_WEAK; /* "the Alexandria school board" */
  }
  if (rel == REL_APPOS || rel == REL_NMOD) /* "the northern city of", "the city Basra" */
    return of_places(d, g) ? CTX_STRONG : CTX_WEAK;
  return CTX_WEAK;
}

static uint8_t judge(place_scan *s, place_found *f) {
  const dg_doc *d = s->d;
  const doc_sent *k = &d->sent[doc_sent_of(d, f->begin)];
  uint32_t h = f->head, q = h;
  if (k->flag & SENT_DATELINE)
    return f->begin == k->first || f->within != DG_NONE || f->within_code ? CTX_STRONG : CTX_NO;
  if (other_kind(d, f) || hyphened(d, f) || part_of_name(d, f) || named_after(d, f) || inside_known(d, f))
    return CTX_NO;
  if (d->upos[h] != UPOS_PROPN && f->begin == k->first) return CTX_NO;
  for (int i = 0; i < 6 && d->rel[q] == REL_CONJ && d->head[q] != DG_NONE && d->upos[d->head[q]] == UPOS_PROPN; i++)
    q = d->head[q];
  dg_sym prep = preposition(d, h);
  if (!prep && q != h) prep = preposition(d, q);
  bool behind = f->end < k->first + k->n;
  dg_str next = behind ? doc_form(d, f->end) : STR("");
  if (behind && AMONG(next, divisions)) {
    f->region = true;
    return CTX_STRONG;
  }
  if (behind && is_name(d, f->end) && d->head[h] == f->end && AMONG(next, wide)) {
    f->region = !str_eq(next, STR("City")) && !str_eq(next, STR("Airport")) && !str_eq(next, STR("International")) &&
                !str_eq(next, STR("Port"));
    return CTX_STRONG;
  }
  if (prep && AMONG(doc_name(d, prep), where)) return home(d, q) || rules_there(d, q) ? CTX_NO : CTX_STRONG;
  if (f->within != DG_NONE || f->within_code) return CTX_STRONG;
  uint8_t c = by_governor(d, q, prep);
  if (c == CTX_WEAK && surname_here(s, f)) return CTX_NO;
  return c;
}

void place_context(place_scan *s, uint32_t i) { s->found[i].context = judge(s, &s->found[i]); }

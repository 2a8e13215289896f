/* feat: number, tense, form of the verb, voice, mood, person, gender, case. Reads xpos, upos, head, rel and the folded
 * forms of a sentence, writes feat. All by rule: in English the tag and the tree say what the treebanks write, up to
 * the person of past tenses, which is the subject's. */
#include "parse/feat.h"

typedef struct pronoun {
  const char *form;
  uint32_t n, feat;
} pronoun;
#define W(s) s, sizeof(s) - 1

static const pronoun personal[] = {
    {W("i"), FEAT_NOM | FEAT_SING | FEAT_P1},
    {W("me"), FEAT_ACC | FEAT_SING | FEAT_P1},
    {W("we"), FEAT_NOM | FEAT_PLUR | FEAT_P1},
    {W("us"), FEAT_ACC | FEAT_PLUR | FEAT_P1},
    {W("you"), FEAT_P2},
    {W("he"), FEAT_NOM | FEAT_MASC | FEAT_SING | FEAT_P3},
    {W("him"), FEAT_ACC | FEAT_MASC | FEAT_SING | FEAT_P3},
    {W("she"), FEAT_NOM | FEAT_FEM | FEAT_SING | FEAT_P3},
    {W("her"), FEAT_ACC | FEAT_FEM | FEAT_SING | FEAT_P3},
    {W("it"), FEAT_NEUT | FEAT_SING | FEAT_P3},
    {W("they"), FEAT_NOM | FEAT_PLUR | FEAT_P3},
    {W("them"), FEAT_ACC | FEAT_PLUR | FEAT_P3},
    {W("'em"), FEAT_ACC | FEAT_PLUR | FEAT_P3},
    {W("one"), FEAT_SING | FEAT_P3},
    {W("'s"), FEAT_ACC | FEAT_PLUR | FEAT_P1},
    {W("myself"), FEAT_ACC | FEAT_SING | FEAT_P1 | FEAT_REFL},
    {W("ourselves"), FEAT_ACC | FEAT_PLUR | FEAT_P1 | FEAT_REFL},
    {W("yourself"), FEAT_ACC | FEAT_SING | FEAT_P2 | FEAT_REFL},
    {W("yourselves"), FEAT_ACC | FEAT_PLUR | FEAT_P2 | FEAT_REFL},
    {W("himself"), FEAT_ACC | FEAT_MASC | FEAT_SING | FEAT_P3 | FEAT_REFL},
    {W("herself"), FEAT_ACC | FEAT_FEM | FEAT_SING | FEAT_P3 | FEAT_REFL},
    {W("itself"), FEAT_ACC | FEAT_NEUT | FEAT_SING | FEAT_P3 | FEAT_REFL},
    {W("themselves"), FEAT_ACC | FEAT_PLUR | FEAT_P3 | FEAT_REFL},
    {W("mine"), FEAT_SING | FEAT_P1 | FEAT_POSS},
    {W("ours"), FEAT_PLUR | FEAT_P1 | FEAT_POSS},
    {W("yours"), FEAT_P2 | FEAT_POSS},
    {W("hers"), FEAT_FEM | FEAT_SING | FEAT_P3 | FEAT_POSS},
    {W("theirs"), FEAT_PLUR | FEAT_P3 | FEAT_POSS},
};
static const pronoun possessive[] = {
    {W("my"), FEAT_SING | FEAT_P1},
    {W("our"), FEAT_PLUR | FEAT_P1},
    {W("your"), FEAT_P2},
    {W("you"), FEAT_P2},
    {W("his"), FEAT_MASC | FEAT_SING | FEAT_P3},
    {W("her"), FEAT_FEM | FEAT_SING | FEAT_P3},
    {W("its"), FEAT_NEUT | FEAT_SING | FEAT_P3},
    {W("their"), FEAT_PLUR | FEAT_P3},
    {W("there"), FEAT_PLUR | FEAT_P3},
};
#define COUNT(a) (sizeof(a) / sizeof *(a))

static uint32_t look(const pronoun *list, size_t n, dg_str form) {
  for (size_t i = 0; i < n; i++)
    if (form.n == list[i].n && !memcmp(list[i].form, form.p, form.n)) return list[i].feat;
  return 0;
}

enum { HAS_SUBJECT = 1, HAS_AUX = 2, HAS_PASS = 4, HAS_MARK = 8, HAS_CONJ = 16, HAS_DO = 32 };
enum { PERSON = FEAT_P1 | FEAT_P2 | FEAT_P3, NUMBER = FEAT_PLUR | FEAT_SING };

static uint32_t word_feat(const dg_doc *d, uint32_t t) {
  dg_str form = doc_name(d, d->sym[t]);
  switch (d->xpos[t]) {
  case XPOS_NN:
  case XPOS_NNP:
    return d->upos[t] == UPOS_ADJ ? 0 : FEAT_SING;
  case XPOS_NNS:
  case XPOS_NNPS:
    return FEAT_PLUR;
  case XPOS_PRP: {
    uint32_t f = look(personal, COUNT(personal), form);
    uint8_t r = rel_base(d->rel[t]);
    if (!(f & (FEAT_NOM | FEAT_ACC | FEAT_POSS)) && f && d->rel[t]) /* you, it */
      f |= r == REL_NSUBJ || r == REL_EXPL || r == REL_ROOT ? FEAT_NOM : FEAT_ACC;
    return f;
  }
  case XPOS_PRPS:
    return FEAT_POSS | look(possessive, COUNT(possessive), form);
  case XPOS_WPS:
    return FEAT_POSS;
  case XPOS_DT:
    if (str_eq(form, STR("this")) || str_eq(form, STR("that"))) return FEAT_SING;
    return str_eq(form, STR("these")) || str_eq(form, STR("those")) ? FEAT_PLUR : 0;
  case XPOS_VBD:
    return FEAT_PAST | FEAT_FIN;
  case XPOS_VBP:
    return FEAT_PRES | FEAT_FIN;
  case XPOS_VBZ:
    return FEAT_PRES | FEAT_FIN | FEAT_SING | FEAT_P3;
  case XPOS_MD:
    return FEAT_FIN;
  case XPOS_VB:
    return FEAT_INF;
  case XPOS_VBN:
    return FEAT_PAST | FEAT_PART;
  case XPOS_VBG:
    return FEAT_PRES | FEAT_PART;
  default:
    return 0;
  }
}

/* What hangs on each word, and its subject. */
static void gather(const dg_doc *d, const doc_sent *s, uint8_t *has, uint16_t *subject) {
  for (uint32_t i = 0; i < s->n; i++) has[i] = 0, subject[i] = UINT16_MAX;
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t t = s->first + i, h = d->head[t] == DG_NONE ? DG_NONE : d->head[t] - s->first;
    if (h >= s->n) continue;
    switch (rel_base(d->rel[t])) {
    case REL_NSUBJ:
      subject[h] = (uint16_t)i; /* fall through */
    case REL_CSUBJ:
    case REL_EXPL:
      has[h] |= HAS_SUBJECT;
      if (d->rel[t] == REL_NSUBJ_PASS) has[h] |= HAS_PASS;
      break;
    case REL_AUX:
      has[h] |= d->rel[t] == REL_AUX_PASS ? HAS_PASS : d->xpos[t] == XPOS_VB ? HAS_DO : HAS_AUX;
      break;
    case REL_MARK:
      has[h] |= HAS_MARK;
      break;
    case REL_CONJ:
      has[h] |= HAS_CONJ;
      break;
    default:
      break;
    }
  }
}

static bool gerund(uint8_t rel) {
  switch (rel) {
  case REL_ACL:
  case REL_AMOD:
  case REL_XCOMP:
  case REL_CSUBJ:
  case REL_NMOD:
  case REL_OBL:
  case REL_OBJ:
  case REL_NSUBJ:
  case REL_COMPOUND:
    return true;
  default:
    return false;
  }
}

/* Person and number of a finite verb without them: its subject's, or that of the word it helps. */
static uint32_t agreement(const dg_doc *d, const doc_sent *s, uint32_t i, const uint8_t *has, const uint16_t *subject) {
  uint32_t t = s->first + i, at = i, h = d->head[t] == DG_NONE ? DG_NONE : d->head[t] - s->first;
  if (subject[i] == UINT16_MAX && h < s->n) at = h;
  if (subject[at] == UINT16_MAX) return d->xpos[t] == XPOS_VBP ? FEAT_P3 | FEAT_PLUR : FEAT_P3 | FEAT_SING;
  uint32_t x = subject[at], f = word_feat(d, s->first + x);
  uint32_t person = f & PERSON, number = f & NUMBER;
  if (has[x] & HAS_CONJ) number = FEAT_PLUR;
  if (!person) person = FEAT_P3;
  if (d->xpos[t] == XPOS_VBP && person == FEAT_P3) number = FEAT_PLUR;
  return person | (number ? number : FEAT_SING);
}

void feat_sentence(dg_doc *d, const doc_sent *s) {
  uint8_t has[SENT_MAX_TOKENS + 1];
  uint16_t subject[SENT_MAX_TOKENS + 1];
  gather(d, s, has, subject);
  for (uint32_t i = 0; i < s->n; i++) {
    uint32_t t = s->first + i, f = word_feat(d, t), h = d->head[t];
    uint32_t up = d->rel[t] == REL_CONJ && h != DG_NONE && h < t ? d->feat[h] : 0; /* of the first conjunct */
    switch (d->xpos[t]) {
    case XPOS_VBD:
    case XPOS_VBP:
      f |= agreement(d, s, i, has, subject);
      break;
    case XPOS_VBN:
      if (d->upos[t] == UPOS_AUX) break;
      if ((has[i] & HAS_PASS) || (!(has[i] & (HAS_AUX | HAS_DO)) && (d->rel[t] != REL_CONJ || (up & FEAT_PASS) || !up)))
        f |= FEAT_PASS;
      break;
    case XPOS_VBG:
      if (d->upos[t] == UPOS_VERB && (gerund(d->rel[t]) || (up & FEAT_GER))) f = FEAT_GER;
      break;
    case XPOS_VB:
      if (has[i] & (HAS_SUBJECT | HAS_AUX | HAS_MARK)) break;
      if (d->rel[t] == REL_ROOT || d->rel[t] == REL_PARATAXIS || (up & FEAT_IMP)) f = FEAT_IMP | FEAT_FIN;
      break;
    default:
      break;
    }
    d->feat[t] = (d->feat[t] & (1u << 31)) | f;
  }
}

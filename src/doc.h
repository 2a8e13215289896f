/* The one noun: a document, flat arrays in one arena, tied by index. Each array has exactly one writer.
 *
 *   B bytes of body   P paragraphs   S sentences   T tokens   C clauses   G clause arguments   M mentions
 *   N entities (who is the same as whom)   X time expressions   L places   E events   D sides of events   Q statements
 *
 *   body     [B]  <- par {begin,end}          read
 *   sent     [S]  -> tokens [first, first+n)  text
 *   token    [T]  parallel arrays             text: begin end sym flag;  parse: upos xpos feat lemma head rel arc
 *   clause   [C]  -> token, -> args [G]       clause
 *   arg      [G]  -> head token               clause
 *   child    [T]  the tree downwards          clause
 *   mention  [M]  -> tokens, -> entity [N]    actor
 *   timex    [X]  -> tokens                   timex
 *   place    [L]  -> tokens                   place
 *   event    [E]  -> clause, -> sides [D]     event
 *   side     [D]  -> mention                  event
 *
 * Token indices count over the whole document; heads too (DG_NONE = root). All arrays are in reading order. */
#ifndef DG_DOC_H
#define DG_DOC_H

#include "base/base.h"

/* ---- tag sets (Universal Dependencies v2, English) ---- */

/* clang-format off */
#define UPOS_LIST(X)                                                                                                   \
  X(NONE, "_") X(ADJ, "ADJ") X(ADP, "ADP") X(ADV, "ADV") X(AUX, "AUX") X(CCONJ, "CCONJ") X(DET, "DET")                 \
  X(INTJ, "INTJ") X(NOUN, "NOUN") X(NUM, "NUM") X(PART, "PART") X(PRON, "PRON") X(PROPN, "PROPN") X(PUNCT, "PUNCT")    \
  X(SCONJ, "SCONJ") X(SYM, "SYM") X(VERB, "VERB") X(X, "X")
/* clang-format on */

/* clang-format off */
#define XPOS_LIST(X)                                                                                                   \
  X(NONE, "_") X(NN, "NN") X(IN, "IN") X(DT, "DT") X(NNP, "NNP") X(JJ, "JJ") X(PRP, "PRP") X(RB, "RB") X(STOP, ".")    \
  X(NNS, "NNS") X(COMMA, ",") X(VB, "VB") X(CC, "CC") X(VBD, "VBD") X(VBP, "VBP") X(VBZ, "VBZ") X(CD, "CD")            \
  X(VBN, "VBN") X(VBG, "VBG") X(TO, "TO") X(PRPS, "PRP$") X(MD, "MD") X(RRB, "-RRB-") X(LRB, "-LRB-") X(COLON, ":")    \
  X(WDT, "WDT") X(WRB, "WRB") X(UH, "UH") X(LQ, "``") X(HYPH, "HYPH") X(RQ, "''") X(WP, "WP") X(POS, "POS")            \
  X(RP, "RP") X(NNPS, "NNPS") X(JJR, "JJR") X(JJS, "JJS") X(EX, "EX") X(RBR, "RBR") X(SYM, "SYM") X(NFP, "NFP")        \
  X(FW, "FW") X(DOLLAR, "$") X(GW, "GW") X(ADD, "ADD") X(PDT, "PDT") X(RBS, "RBS") X(LS, "LS") X(AFX, "AFX")           \
  X(WPS, "WP$") X(XX, "XX")
/* clang-format on */

/* clang-format off */
#define REL_LIST(X)                                                                                                    \
  X(NONE, "_") X(ROOT, "root") X(NSUBJ, "nsubj") X(NSUBJ_PASS, "nsubj:pass") X(NSUBJ_OUTER, "nsubj:outer")             \
  X(OBJ, "obj") X(IOBJ, "iobj") X(CSUBJ, "csubj") X(CSUBJ_PASS, "csubj:pass") X(CSUBJ_OUTER, "csubj:outer")            \
  X(CCOMP, "ccomp") X(XCOMP, "xcomp") X(OBL, "obl") X(OBL_AGENT, "obl:agent") X(OBL_UNMARKED, "obl:unmarked")          \
  X(VOCATIVE, "vocative") X(EXPL, "expl") X(DISLOCATED, "dislocated") X(ADVCL, "advcl")                                \
  X(ADVCL_RELCL, "advcl:relcl") X(ADVMOD, "advmod") X(DISCOURSE, "discourse") X(AUX, "aux") X(AUX_PASS, "aux:pass")    \
  X(COP, "cop") X(MARK, "mark") X(NMOD, "nmod") X(NMOD_POSS, "nmod:poss") X(NMOD_UNMARKED, "nmod:unmarked")            \
  X(NMOD_DESC, "nmod:desc") X(APPOS, "appos") X(NUMMOD, "nummod") X(ACL, "acl") X(ACL_RELCL, "acl:relcl")              \
  X(AMOD, "amod") X(DET, "det") X(DET_PREDET, "det:predet") X(CASE, "case") X(CONJ, "conj") X(CC, "cc")                \
  X(CC_PRECONJ, "cc:preconj") X(FIXED, "fixed") X(FLAT, "flat") X(COMPOUND, "compound") X(COMPOUND_PRT, "compound:prt")\
  X(LIST, "list") X(PARATAXIS, "parataxis") X(ORPHAN, "orphan") X(GOESWITH, "goeswith") X(REPARANDUM, "reparandum")    \
  X(PUNCT, "punct") X(DEP, "dep")
/* clang-format on */

/* FEAT_name: one bit each; those that later stages use. */
/* clang-format off */
#define FEAT_LIST(X)                                                                                                   \
  X(PLUR, "Number=Plur") X(SING, "Number=Sing") X(PAST, "Tense=Past") X(PRES, "Tense=Pres") X(FIN, "VerbForm=Fin")     \
  X(INF, "VerbForm=Inf") X(GER, "VerbForm=Ger") X(PART, "VerbForm=Part") X(PASS, "Voice=Pass") X(IMP, "Mood=Imp")      \
  X(P1, "Person=1") X(P2, "Person=2") X(P3, "Person=3") X(MASC, "Gender=Masc") X(FEM, "Gender=Fem")                    \
  X(NEUT, "Gender=Neut") X(POSS, "Poss=Yes") X(NOM, "Case=Nom") X(ACC, "Case=Acc") X(REFL, "Reflex=Yes")
/* clang-format on */

enum { /* UPOS_NOUN … */
#define X(a, b) UPOS_##a,
       UPOS_LIST(X)
#undef X
           UPOS_COUNT
};
enum { /* XPOS_NNP … */
#define X(a, b) XPOS_##a,
       XPOS_LIST(X)
#undef X
           XPOS_COUNT
};
enum { /* REL_NSUBJ … */
#define X(a, b) REL_##a,
       REL_LIST(X)
#undef X
           REL_COUNT
};
enum {
#define X(a, b) FEATBIT_##a,
  FEAT_LIST(X)
#undef X
      FEAT_COUNT
};
enum { /* FEAT_PLUR … masks */
#define X(a, b) FEAT_##a = 1 << FEATBIT_##a,
       FEAT_LIST(X)
#undef X
};
extern const char *const upos_name[UPOS_COUNT], *const xpos_name[XPOS_COUNT], *const rel_name[REL_COUNT],
                                                                                  *const feat_name[FEAT_COUNT];
extern const uint8_t rel_base_of[REL_COUNT];
static inline uint8_t rel_base(uint8_t rel) { return rel_base_of[rel]; } /* REL_NSUBJ_PASS -> REL_NSUBJ */

/* ---- read ---- */

typedef enum par_kind { PAR_BODY, PAR_HEADING, PAR_BULLET, PAR_TITLE } par_kind;
typedef struct doc_par {
  uint32_t begin, end; /* bytes of body */
  uint8_t kind;        /* par_kind */
} doc_par;

/* clang-format off */
#define DROP_LIST(X)                                                                                                   \
  X(CAPTION, "caption") X(COMMENT, "comment") X(RELATED, "related") X(SHARE, "share") X(BYLINE, "byline")              \
  X(NOTICE, "notice") X(MENU, "menu") X(OTHER, "other")
/* clang-format on */
typedef enum drop_kind {
#define X(a, b) DROP_##a,
  DROP_LIST(X)
#undef X
      DROP_COUNT
} drop_kind;
extern const char *const drop_name[DROP_COUNT];
typedef struct doc_drop {
  uint8_t kind; /* drop_kind */
  dg_str text;
} doc_drop;

/* Evidence for the day of a story: what it is, the days it allows, the words it stands in. */
typedef struct doc_clue {
  const char *kind; /* given meta url page clock caption past office election month weekday */
  dg_day from, to;  /* DAY_NONE = open */
  dg_str text;
} doc_clue;

typedef enum date_source { DATE_NO, DATE_GIVEN, DATE_META, DATE_URL, DATE_PAGE, DATE_TEXT } date_source;
extern const char *const date_source_name[6]; /* none given meta url page text */

/* ---- text ---- */

enum {                     /* sent.flag */
       SENT_HEADLINE = 1,  /* a heading or title: dropped articles, present tense for the past */
       SENT_CAPS = 2,      /* all capitals */
       SENT_CUT = 4,       /* ended by the length cap, not by the writer */
       SENT_QUOTE = 8,     /* begins inside an open quotation */
       SENT_DATELINE = 16, /* "SEOUL (Yonhap) --": no clause */
};
typedef struct doc_sent {
  uint32_t begin, end; /* bytes of body, without surrounding white space */
  uint32_t first, n;   /* tokens */
  uint32_t par;
  uint16_t flag;
} doc_sent;

#define SENT_MAX_TOKENS 384 /* longer sentences are cut at the last comma, semicolon or space before (SENT_CUT) */

enum {                  /* token flag */
       TOK_SPACE = 1,   /* white space follows */
       TOK_CAP = 2,     /* first letter upper case */
       TOK_CAPS = 4,    /* two letters or more, all upper case */
       TOK_DIGIT = 8,   /* has a digit */
       TOK_UNIT = 16,   /* first word of a multiword token ("did|n't"): its later words have TOK_GLUED */
       TOK_GLUED = 32,  /* later word of a multiword token */
       TOK_QUOTED = 64, /* inside quotation marks */
       TOK_ALPHA = 128, /* letters only */
};

/* ---- clause ---- */

typedef enum clause_kind { CL_VERB, CL_COPULA, CL_NOMINAL, CL_PARTICIPLE } clause_kind;
/* how a clause hangs on its parent */
typedef enum clause_link {
  LINK_ROOT,
  LINK_CONJ,
  LINK_CCOMP,
  LINK_XCOMP,
  LINK_ADVCL,
  LINK_RELCL,
  LINK_ACL,
  LINK_PARATAXIS,
  LINK_CSUBJ,
  LINK_NOMINAL /* a nominalisation that is an argument of its parent */
} clause_link;
extern const char *const clause_link_name[10];

enum clause_flag {
  CL_NEG = 1, /* negated (not, never, no …, nobody, without) */
  CL_PASSIVE = 2,
  CL_QUOTED = 4,     /* inside quotation marks */
  CL_REPORTED = 8,   /* content of a reporting cue, quoted or not */
  CL_CONDITION = 16, /* if, unless, in case … or the main clause of one */
  CL_QUESTION = 32,
  CL_FUTURE = 64, /* will, going to, about to, set to; "to" infinitive of a headline */
  CL_MODAL = 128, /* could, may, might, would, should: hypothetical */
  CL_MUST = 256,  /* must, should, has to, needs to */
  CL_PERFECT = 512,
  CL_PROGRESSIVE = 1024,
  CL_IMPERATIVE = 2048,
  CL_PURPOSE = 4096,      /* "to …", "in order to", "for …ing" */
  CL_HYPOTHETICAL = 8192, /* irrealis by context: "as if", "would have" */
  CL_BEFORE = 16384,      /* under "before", "until" */
  CL_PLUPERFECT = 32768,  /* had + participle: earlier than the story's own past */
  CL_CONTROLLED = 65536,  /* subject taken over from the parent (control, conjunction, relative clause) */
  CL_NOSUBJ = 131072,     /* no logical subject was found */
};
typedef enum clause_tense { TENSE_NONE, TENSE_PAST, TENSE_PRESENT, TENSE_FUTURE } clause_tense;

/* Logical roles. SUBJ is who does it, whatever the voice. */
typedef enum arg_role {
  ARG_SUBJ,
  ARG_OBJ,
  ARG_IOBJ,
  ARG_OBL,  /* prep says which */
  ARG_COMP, /* clausal complement: `clause` says which */
  ARG_POSS, /* possessor of a nominal predicate, not yet known to be doer or done-to */
  ARG_MOD,  /* compound or adjective modifier of a nominal predicate ("US strike", "Iranian threats") */
  ARG_PRED, /* predicate noun or adjective of a copula; object predicative */
  ARG_TIME, /* bare temporal noun ("Monday", "last week") */
} arg_role;
extern const char *const arg_role_name[9];
typedef struct doc_arg {
  uint8_t role;    /* arg_role */
  bool inherited;  /* not written at this predicate: by control, conjunction, relative clause */
  dg_sym prep;     /* lemma of the preposition (multiword ones joined by '_': "because_of"); 0 = none */
  uint32_t head;   /* token: head of the phrase */
  uint32_t clause; /* ARG_COMP, and nominal predicates in any role: that clause; else DG_NONE */
} doc_arg;
typedef struct doc_clause {
  uint32_t token; /* the predicate */
  uint32_t sent;
  uint8_t kind, link, tense;
  uint32_t flag;      /* CL_* */
  dg_sym lemma;       /* of the predicate; of the verb for a nominalisation ("expulsion" -> "expel") */
  dg_sym particle;    /* "out" of "carry out"; 0 = none */
  uint32_t parent;    /* clause; DG_NONE */
  uint32_t arg, narg; /* [arg, arg+narg) in doc->arg; conjoined phrases are separate args of one role */
  uint32_t source;    /* token: head of the phrase whose words this clause reports; DG_NONE = the outlet's */
} doc_clause;

/* ---- actor ---- */

typedef enum mention_kind {
  MEN_STATE,
  MEN_PERSON,
  MEN_ORG,
  MEN_AGENT, /* a role with or without its country: "officials", "Turkish police" */
  MEN_GROUP, /* people of a nation, religion, ethnic group */
  MEN_PLACE,
  MEN_PRONOUN,
  MEN_OTHER /* any other noun phrase that is an argument */
} mention_kind;
enum {
  MEN_METONYM = 1 /* capital or seat for its government */,
  MEN_FORMER = 2,
  MEN_COREF = 4 /* resolved by coreference */,
  MEN_LEADER = 8,
  MEN_PLURAL = 16,
  MEN_NOACT = 32 /* cannot act: place, time, thing */,
  MEN_HUMAN = 64,
  MEN_DOUBT = 128 /* a pronoun that may as well stand for somebody else */
};
#define MEN_SECTORS 4
typedef struct doc_mention {
  uint32_t begin, end; /* tokens of the whole phrase [begin, end) */
  uint32_t head;       /* token */
  uint8_t kind;        /* mention_kind */
  uint8_t flag;
  uint32_t entity;            /* index into entity: chain of the same actor in this story */
  dg_sym code;                /* "PRK", "IGO", …; 0 = unknown */
  dg_sym name;                /* canonical name; 0 = none */
  dg_sym sector[MEN_SECTORS]; /* primary first; 0 ends */
  uint32_t part_of;           /* mention that contains this one; DG_NONE */
  uint32_t next; /* the other actor that the same phrase stands for ("the two countries", "Hungarian and Romanian
                            officials"), DG_NONE at the end; conjoined phrases have mentions of their own */
  dg_sym alt;    /* a second country: "the US-backed Syrian rebels"; 0 */
} doc_mention;
typedef struct doc_entity {
  uint32_t first;               /* first mention */
  uint32_t best;                /* mention with the fullest name */
  uint8_t kind, gender, number; /* gender: 0 unknown, 1 m, 2 f, 3 n; number: 0 unknown, 1 sing, 2 plural */
  dg_sym code, name;
  dg_sym sector[MEN_SECTORS];
} doc_entity;

/* ---- timex ---- */

typedef enum date_precision { PREC_STORY, PREC_DAY, PREC_WEEK, PREC_MONTH, PREC_YEAR } date_precision;
typedef enum timex_type { TIMEX_DATE, TIMEX_TIME, TIMEX_DURATION, TIMEX_SET } timex_type;
extern const char *const timex_type_name[4];
typedef struct doc_timex {
  uint32_t first, end; /* tokens [first, end) */
  uint8_t type;        /* timex_type */
  uint8_t precision;   /* date_precision of `day`; PREC_STORY: no day follows from it */
  dg_day day;          /* the day, or the first day of what is meant; DAY_NONE */
  dg_str value;        /* TIMEX3: "2014-10-06", "2014-W41", "P40Y", "PAST_REF", "XXXX-WXX-2" … */
  const char *mod;     /* TIMEX3: "START", "END", "APPROX", "BEFORE" …; "" = none */
} doc_timex;

/* ---- place ---- */

typedef enum place_kind { PLACE_COUNTRY, PLACE_REGION, PLACE_TOWN } place_kind;
extern const char *const place_kind_name[3];
typedef struct doc_place {
  uint32_t begin, end; /* tokens [begin, end) */
  uint32_t head;       /* token of it that hangs outside */
  uint8_t kind;        /* place_kind */
  bool sure;           /* the words around it say that it is a place */
  dg_sym code;         /* of the state */
  dg_str name;         /* canonical */
  int32_t lat, lon;    /* thousandths of a degree; of towns */
  uint32_t geonameid;  /* 0: no point */
} doc_place;

/* ---- event ---- */

/* clang-format off */
#define TYPE_LIST(X) /* name, quad, PLOVER score, CAMEO root */                                                        \
  X(NONE, "", 0, 0, "") X(AGREE, "AGREE", 1, 2.5, "030") X(CONSULT, "CONSULT", 1, 2.5, "040")                          \
  X(SUPPORT, "SUPPORT", 1, 5, "050") X(CONCEDE, "CONCEDE", 1, 4.5, "080") X(COOPERATE, "COOPERATE", 2, 9.5, "060")     \
  X(AID, "AID", 2, 10, "070") X(RETREAT, "RETREAT", 2, 6.5, "080") X(REQUEST, "REQUEST", 3, 0, "100")                  \
  X(ACCUSE, "ACCUSE", 3, -3, "110") X(REJECT, "REJECT", 3, -2, "120") X(THREATEN, "THREATEN", 3, -3.5, "130")          \
  X(PROTEST, "PROTEST", 4, -5, "140") X(SANCTION, "SANCTION", 4, -6, "160") X(MOBILIZE, "MOBILIZE", 4, -5.5, "150")    \
  X(COERCE, "COERCE", 4, -7, "170") X(ASSAULT, "ASSAULT", 4, -9, "190")
/* clang-format on */
typedef enum event_type {
#define X(a, b, c, d, e) TYPE_##a,
  TYPE_LIST(X)
#undef X
      TYPE_COUNT
} event_type;
typedef enum event_modality {
  MOD_ASSERTED,
  MOD_NEGATED,
  MOD_FUTURE,
  MOD_HYPOTHETICAL,
  MOD_DEMANDED,
  MOD_HISTORICAL
} event_modality;
typedef struct doc_side {
  uint32_t mention;
} doc_side;
typedef struct doc_event {
  uint32_t sent, clause;
  uint8_t type, mode, modality, precision;
  bool fit;     /* asserted, and its sides are somebody: what `--recall` prints */
  bool printed; /* part of the default output */
  bool reciprocal;
  uint16_t confidence;                           /* 0..1000 */
  uint64_t trait[3];                             /* what speaks for and against it: bits, event_trait_name */
  int16_t score10;                               /* intensity times ten */
  uint32_t actor, nactor, recipient, nrecipient; /* ranges in side */
  uint32_t source;                               /* mention that tells it; DG_NONE = the outlet */
  uint32_t place;                                /* DG_NONE */
  uint32_t first_token, last_token;              /* trigger, inclusive */
  uint64_t context;                              /* bit set over the 37 contexts */
  dg_day date;
  char cameo_text[5]; /* "042"; empty = the type's root */
  uint64_t id;
  dg_str id_text;      /* 16 hex digits */
  dg_str rule_text;    /* "events/sanction.lex:12" */
  dg_str context_text; /* names joined by ';' */
} doc_event;

/* ---- speech ---- */
typedef struct doc_statement {
  uint32_t sent;
  uint32_t speaker;                    /* mention; DG_NONE */
  uint32_t who;                        /* mention that names the speaker in full: code, sector, name; DG_NONE */
  uint32_t name_first, name_end;       /* tokens of the story's own fuller name; first == end: that of `who` */
  uint32_t speaker_first, speaker_end; /* tokens of the phrase [first, end); first == end: nobody is named */
  uint32_t addressee;                  /* mention; DG_NONE */
  uint32_t cue_first, cue_last;        /* tokens; cue_last DG_NONE: there is no cue */
  uint32_t piece, npiece;              /* ranges in doc->piece: byte spans */
  uint8_t kind, act;
  dg_str about;                                        /* codes joined by ';' */
  uint32_t claim;                                      /* main clause of the content; DG_NONE: it is a phrase */
  dg_str claim_subject, claim_predicate, claim_object; /* canonical: name, code or lemma */
  bool claim_negative;                                 /* what is claimed is that it is not so */
  uint8_t claim_modality;                              /* event_modality */
  dg_str id_text;                                      /* 16 hex digits */
  uint32_t event;                                      /* the deed that saying this is; DG_NONE */
  dg_str topics;                                       /* contexts of the content joined by ';' (written by event) */
} doc_statement;
typedef struct doc_version { /* another version of an act, by another source */
  uint32_t event, other;     /* events, both ways round; other DG_NONE: a denial that is no event */
  uint32_t statement;        /* that tells the other version; DG_NONE = the outlet */
} doc_version;
typedef struct doc_piece {
  uint32_t begin, end; /* bytes of body */
} doc_piece;

/* ---- what a worker remembers from document to document ----
 *
 * Answers to questions that come again and again. No result depends on it: an entry is found by all that its answer
 * follows from. One thread's; all zero = empty. What names a document's own words counts only while `age` is the
 * entry's; age 0 = words of the pack alone, good for ever. */
enum { NEAR_FORMS = 4096, NEAR_FORM_BYTES = 18, NEAR_LEMMAS = 4096 };
enum { NEAR_SUMS = 1024, NEAR_SUM_TEXT = 23, NEAR_SUM_BYTES = 96 };
typedef struct near_form { /* text: a word as written */
  uint32_t tag;            /* upper half of its hash */
  dg_sym sym;
  uint32_t age;
  uint8_t n, flag; /* n == 0: empty */
  char text[NEAR_FORM_BYTES];
} near_form;
typedef struct near_lemma { /* parse: a word with its tag and way of writing */
  dg_sym sym, lemma;
  uint32_t age;
  uint16_t kind; /* 0 = empty */
  bool cased;
} near_lemma;
typedef struct near_sum { /* parse: a form whose rows were added up */
  uint64_t key;
  uint8_t n; /* 0 = empty */
  char text[NEAR_SUM_TEXT];
} near_sum;
typedef struct doc_near {
  sym_near words;
  uint32_t age; /* of the document at work; never 0 */
  near_form form[NEAR_FORMS];
  near_lemma lemma[NEAR_LEMMAS];
  near_sum new_form[NEAR_SUMS];
  uint8_t new_sum[NEAR_SUMS * NEAR_SUM_BYTES];
} doc_near;

/* ---- the document ---- */

struct dg_doc {
  dg_arena arena;
  sym_pool syms;       /* pack symbols, then this document's own words */
  doc_near *near;      /* the worker's, kept from document to document; NULL = none */
  const dg_page *page; /* what came in; valid during the run */

  /* read */
  dg_str id, url, publisher, title, byline, agency, lang;
  dg_day date, date_from, date_to;
  uint8_t date_source;
  bool date_conflict; /* the page states several days */
  doc_clue *clue;     /* evidence for the date */
  uint32_t nclue, capclue;
  bool english;
  dg_str body;            /* valid UTF-8 */
  bool ascii;             /* body has no byte above 127 */
  uint32_t *chars_before; /* [B >> DOC_CHARS_SHIFT + 1] code points before each block of the body (doc_set_body) */
  doc_par *par;           /* [P] */
  uint32_t P, capP;
  doc_drop *drop;
  uint32_t ndrop, capdrop;

  /* text */
  doc_sent *sent; /* [S] */
  uint32_t S, capS;
  uint32_t T, capT;      /* all token arrays share capT; grow with doc_token_push */
  uint32_t *begin, *end; /* [T] bytes of body */
  dg_sym *sym;           /* [T] folded form (utf8_fold) */
  uint8_t *tflag;        /* [T] TOK_* */

  /* parse */
  uint8_t *upos, *xpos, *rel; /* [T] */
  uint32_t *feat;             /* [T] FEAT_* */
  dg_sym *lemma;              /* [T] folded */
  uint32_t *head;             /* [T] token index, DG_NONE = root */
  uint32_t *sent_of;          /* [nsent_of] sentence of each token: doc_sent_of */
  uint32_t nsent_of;
  uint8_t *arc; /* [T] probability * 255 that head and relation are right */

  /* clause */
  doc_clause *clause; /* [C] in order of predicate token */
  uint32_t C, capC;
  doc_arg *args; /* [G] */
  uint32_t G, capG;
  uint32_t *clause_at; /* [T] clause whose predicate this token is, or DG_NONE */
  /* the tree downwards, for clause, event and speech (clause/tree.c) */
  uint32_t *child, *next; /* [T] first child, next child of the same head, in reading order; DG_NONE */
  uint32_t *order; /* [T] each sentence's tokens, heads first; DG_NONE at its end for tokens that no root is above */

  /* actor */
  doc_mention *mention; /* [M] in order of head token; the twin of a phrase that stands for two follows later */
  uint32_t M, capM;
  doc_entity *entity; /* [N] */
  uint32_t N, capN;
  uint32_t *mention_at; /* [T] smallest mention whose head is this token, or DG_NONE */

  /* timex */
  doc_timex *timex; /* [X] */
  uint32_t X, capX;

  /* place */
  doc_place *place; /* [L] */
  uint32_t L, capL;

  /* event */
  doc_event *event; /* [E] */
  uint32_t E, capE;
  doc_side *side; /* [D] */
  uint32_t D, capD;

  /* speech */
  doc_statement *statement; /* [Q] */
  uint32_t Q, capQ;
  doc_piece *piece;
  uint32_t npiece, cappiece;
  uint32_t *told;       /* [E] the innermost statement in which the event is told, DG_NONE; NULL: speech did not run */
  doc_version *version; /* in order of event */
  uint32_t nversion, capversion;
};

#define DOC_CHARS_SHIFT 8
void doc_set_body(dg_doc *d, dg_str body); /* valid UTF-8; sets body, ascii, chars_before */
/* A fresh document over its own arena (budget set by the caller); keeps the arena's chunks. */
void doc_reset(dg_doc *d, const sym_table *frozen);
void doc_token_room(dg_doc *d);                    /* text's arrays grown for one more token */
static inline uint32_t doc_token_push(dg_doc *d) { /* one more token: its index, arrays zeroed at it */
  if (d->T == d->capT) doc_token_room(d);
  uint32_t t = d->T++;
  d->begin[t] = d->end[t] = 0;
  d->sym[t] = 0;
  d->tflag[t] = 0;
  return t;
}
void doc_parse_arrays(dg_doc *d); /* allocates the [T] arrays of parse, zeroed (head = DG_NONE) */
static inline dg_str doc_form(const dg_doc *d, uint32_t t) { return str_cut(d->body.p, d->begin[t], d->end[t]); }
static inline dg_str doc_name(const dg_doc *d, dg_sym s) { return sym_name(&d->syms, s); }
uint32_t doc_sent_search(const dg_doc *d, uint32_t token);
static inline uint32_t doc_sent_of(const dg_doc *d, uint32_t token) { /* sentence of a token */
  return token < d->nsent_of ? d->sent_of[token] : doc_sent_search(d, token);
}

#endif

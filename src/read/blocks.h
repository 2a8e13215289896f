/* Inside read: the page as a row of blocks, and what each turns out to be.
 *
 *   bytes -> decode -> page | html -> blocks -> words (features) -> guess -> judge (classes)
 *         -> head, dates, when -> body, par, drop
 *
 * A block is a paragraph, a heading, a list item or a line of chrome. Plain text and HTML make the same
 * blocks; HTML knows more about each (tag, links, hints of the containers). Arrays: block [n], in the order
 * of the page. */
#ifndef DG_READ_BLOCKS_H
#define DG_READ_BLOCKS_H
#include "read/read.h"

#define RD_MAX_BLOCKS (1u << 17) /* what comes behind so many is not read */

/* Kinds of telling words: how many of each are in a block. */
enum {
  V_FUNC,    /* English function words */
  V_SHARE,   /* networks, sharing, printing */
  V_COMMENT, /* comments, replies, moderation */
  V_LOGIN,   /* accounts, subscriptions, newsletters */
  V_MENU,    /* navigation and the small print of sites */
  V_RELATED, /* more, related, popular, tags */
  V_NOTICE,  /* a page that speaks of itself: article, archived, cookies, rights */
  V_CAPTION, /* photo, image, file, credit */
  V_AGENCY,  /* picture and news agencies */
  V_UI,      /* what a button tells the reader to do */
  V_DATE,    /* months and days of the week */
  V_AGO,     /* minutes, hours, ago: stamps of comments */
  V_COUNT
};

enum {                     /* rd_block.flag */
       BF_FIN = 1,         /* ends as a sentence does */
       BF_COLON = 2,       /* ends with a colon, comma, dash or opening of what follows */
       BF_ASK = 4,         /* ends with ? or ! */
       BF_BULLET = 8,      /* began with a list mark */
       BF_DUP = 16,        /* its text stands elsewhere too */
       BF_DUP_LATER = 32,  /* and this is not the first time */
       BF_LOWER = 64,      /* begins with a small letter */
       BF_CREDIT = 128,    /* carries a credit: "(Photo by …)", "/Getty Images", "© AP" */
       BF_HOLE = 256,      /* a hole of a template: %s, {{x}} */
       BF_COPYRIGHT = 512, /* © or (c) */
       BF_FULLDATE = 1024, /* a day, a month and a year */
       BF_TIME = 2048,     /* hh:mm */
       BF_URL = 4096,      /* a web or mail address */
       BF_QUOTED = 8192,   /* begins with a quotation mark */
       BF_HOME = 16384,    /* HTML: stands directly in the main container */
};

/* What HTML knows (0 in plain text). */
enum { BT_NONE, BT_P, BT_HEAD, BT_LI, BT_QUOTE, BT_CELL, BT_PRE, BT_CAPTION, BT_OTHER };

enum { /* rd_block.cls: a body class, or RC_DROP + drop_kind */
       RC_BODY = PAR_BODY,
       RC_HEADING = PAR_HEADING,
       RC_BULLET = PAR_BULLET,
       RC_TITLE = PAR_TITLE,
       RC_NONE,
       RC_DROP,
};

typedef struct rd_token { /* a word of a block, as rd_word_next cuts it */
  uint32_t begin, n;      /* bytes of the block's text */
  uint32_t set;           /* rd_vocab */
} rd_token;

typedef struct rd_block {
  dg_str text;            /* clean: valid UTF-8, single spaces */
  uint64_t hash;          /* the same for two blocks where their folded texts are */
  uint32_t token, ntoken; /* its words: [token, token + ntoken) of page.token */
  uint32_t words;         /* CJK text: two characters a word */
  uint32_t link;          /* words inside links (HTML) */
  uint32_t flag;          /* BF_* */
  uint32_t node;          /* HTML: index of the container */
  uint16_t gap;           /* blank lines before */
  uint16_t indent;
  uint16_t sents;  /* sentence ends inside */
  uint16_t caps;   /* long words that begin with a capital, the first word apart */
  uint16_t lng;    /* long words, the first word apart */
  uint16_t digits; /* words with a digit */
  uint16_t v[V_COUNT];
  uint8_t tag;      /* BT_* */
  uint8_t level;    /* heading level 1..6 */
  uint8_t hint;     /* HTML: RC_DROP + kind when the containers say so, else 0 */
  uint8_t guess;    /* RC_DROP + kind by its own words, else RC_NONE */
  uint8_t strength; /* of guess: 1 weak, 2 fair, 3 sure */
  uint8_t cls;
  int16_t score; /* for the choice of the region */
} rd_block;

#define RD_STATED 12u
typedef struct rd_page {
  dg_doc *d;
  dg_arena *a;
  rd_block *block; /* [n] */
  uint32_t n, cap;
  rd_token *token; /* [ntoken] */
  uint32_t ntoken, captoken;
  uint32_t begin, end; /* the region that the story stands in: blocks [begin, end) */
  uint32_t title;      /* block, or DG_NONE */
  dg_str url, site, site_date, head_title, author, html_lang; /* HTML meta data; empty */
  struct {
    uint8_t date, title, site, author, url;
  } rank;          /* of the sources of these */
  bool spaced;     /* plain text: paragraphs are parted by empty lines */
  bool capitals;   /* most of the page is in capitals */
  bool html;       /* blocks know their tags and links, and [lo, hi) is a container */
  bool story;      /* and the page itself says that this container is the story */
  uint32_t lo, hi; /* the blocks that may be the story: all, or those of the main container (HTML) */
  struct {
    dg_day day;
    uint8_t rank;
  } stated[RD_STATED]; /* [nstated] days that the page gives for its publication */
  uint32_t nstated;
  uint64_t topic[256]; /* bit set over hashes of the content words of the region's prose */
  uint64_t lead[256];  /* of its first paragraphs */
} rd_page;

/* decode.c: any bytes as valid UTF-8 (arena or the given bytes); empty when they are not text. Labels: of the message that
 * carried the page, and of the page; empty = none. */
dg_str rd_decode(dg_arena *a, dg_str bytes, dg_str header, dg_str page);
dg_str rd_decode_text(dg_arena *a, dg_str bytes,
                      dg_str label); /* the same for clean text: nothing is judged or left out */

/* clean.c: s with white space squeezed, invisible characters gone, entities resolved, look-alike letters
 * mended. */
dg_str rd_clean(dg_arena *a, dg_str s, bool entities);
dg_str rd_squeeze(dg_arena *a, dg_str s); /* the same without entities and mending: for attributes */

/* words.c */
typedef struct rd_word {
  dg_str text;
  bool glued; /* no space before */
} rd_word;
bool rd_word_next(dg_str s, uint32_t *i, dg_str *word); /* letters and digits; a hump (aB) divides */
bool rd_vocab_ok(void);
uint32_t rd_vocab(dg_str word); /* set of 1 << V_…; word in any case */
void rd_features(rd_page *p);
bool rd_english(dg_str text);
void rd_topics(rd_page *p); /* after the region is known */
bool rd_in_set(const uint64_t set[256], dg_str word);
bool rd_on_topic(const rd_page *p, const rd_block *b); /* one of its words is a topic of the prose */
uint64_t rd_fold_hash(dg_str s);
int rd_month(dg_str word), rd_weekday(dg_str word); /* 1..12, 0..6 (Monday 0); 0 and -1 when none */
bool rd_has_word(dg_str text, const char *const *list, uint32_t n);

/* guess.c: what a block is by its own words */
void rd_guess(rd_page *p);

/* judge.c */
void rd_judge(rd_page *p);

/* head.c: title, byline, agency, publisher */
void rd_find_title(rd_page *p);
void rd_head(rd_page *p);
bool rd_is_byline(const rd_block *b);

/* dates.c, when.c */
typedef struct rd_date {
  uint32_t begin, end;      /* bytes */
  int16_t year, month, day; /* 0 = not said */
  int8_t weekday;           /* -1 = not said */
  bool clock;               /* part of a page clock */
} rd_date;
uint32_t rd_dates(dg_str text, rd_date *out, uint32_t cap); /* those with a month, in order */
dg_day rd_url_date(dg_str url, dg_day *from, dg_day *to);
void rd_date_page(rd_page *p);
void rd_date_text(const read_terms *terms, dg_doc *d, rd_page *p);              /* terms, p may be NULL */
void rd_clue(dg_doc *d, const char *kind, dg_day from, dg_day to, dg_str text); /* evidence for the story's date */

/* page.c, html.c: make the blocks */
void rd_page_blocks(rd_page *p, dg_str text);
void *rd_html_blocks(rd_page *p, dg_str text);   /* what rd_html_containers needs */
void rd_html_containers(rd_page *p, void *tree); /* after rd_features: hints and [lo, hi) */
dg_str html_charset(dg_str bytes);
rd_block *rd_push(rd_page *p);

#endif

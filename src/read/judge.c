/* judge: which blocks are the story. Reads features and guesses; writes begin, end, title and the class of
 * each block.
 *
 *   1 score     prose counts for, chrome against a block
 *   2 comments  the first heading of a comment section that has the story before it; the rest is out
 *   3 region    the run of blocks with the greatest sum of scores (Pasternack & Roth, WWW 2009)
 *   4 inside    blocks of the region that are not the story; headings and bullets told apart
 *   5 outside   kinds of the rest, by their guess or their place
 *
 * Invariant: afterwards every block has a class; body classes only inside the region. */
#include "read/blocks.h"

static uint8_t drop(drop_kind k) { return (uint8_t)(RC_DROP + k); }
static bool is_prose(const rd_block *b) { return (b->flag & BF_FIN) && b->words >= 8; }

/* Words that a reader would read as text. */
static uint32_t prose_words(const rd_block *b) {
  uint32_t w = b->words > b->link ? b->words - b->link : 0;
  if (b->guess != RC_NONE && b->strength >= 2) return 0;
  if (b->flag & BF_FIN) return w >= 5 || (w >= 2 && b->guess == RC_NONE && !b->link) ? w : 0;
  return w >= 25 && b->v[V_FUNC] * 8u >= w ? w / 2 : 0;
}

/* Plain text: a short sentence between lines that are none is a teaser rather than a paragraph. */
static bool is_alone(const rd_page *p, const rd_block *b) {
  uint32_t k = (uint32_t)(b - p->block);
  if (p->html || b->words > 35 || b->sents > 1 || (b->flag & BF_QUOTED)) return false;
  uint32_t i = k, j = k + 1; /* captions and advertisements may stand between */
  while (i > 0 && k - i < 3 && p->block[i - 1].guess != RC_NONE && p->block[i - 1].strength >= 2) i--;
  while (j < p->n && j - k < 4 && p->block[j].guess != RC_NONE && p->block[j].strength >= 2) j++;
  bool before = i > 0 && (prose_words(&p->block[i - 1]) || (p->block[i - 1].flag & BF_COLON));
  bool after = j < p->n && (prose_words(&p->block[j]) || (p->block[j].flag & BF_COLON));
  return !before && !after;
}

/* An item of a list rather than a headline: figures or commas in it, and small words. */
static bool is_listed(const rd_block *b) {
  if (b->words < 3 || b->caps * 10u > b->lng * 6u) return false;
  return b->digits || str_find(b->text, STR(", ")) != DG_NONE || (b->flag & BF_BULLET);
}

static int16_t score(const rd_page *p, const rd_block *b) {
  if (b->guess != RC_NONE && b->strength >= 2) {
    if (b->guess == drop(DROP_CAPTION)) return -2;
    if (b->guess == drop(DROP_BYLINE)) return -4;
    return b->guess == drop(DROP_RELATED) || b->guess == drop(DROP_MENU) ? -12 : -8;
  }
  uint32_t w = prose_words(b);
  if ((b->flag & BF_DUP_LATER) && !p->html) return w ? 0 : -6;
  if (w) {
    w = is_alone(p, b) ? w / 4 : w;
    return (int16_t)(w < 60 ? w : 60);
  }
  if (p->html) { /* a container was found already: few words are no proof against a block in it */
    if (b->guess != RC_NONE) return -3;
    if (b->words >= 8 && b->tag != BT_HEAD) return (int16_t)((b->words < 60 ? b->words : 60) / 4);
    if ((b->flag & BF_HOME) && !b->link) return b->tag == BT_HEAD ? 0 : 1;
    return b->tag == BT_LI || b->tag == BT_CELL ? 0 : -1;
  }
  if (b->guess != RC_NONE) return -6;
  if (b->flag & BF_COLON) return 0;
  if (is_listed(b)) return -1;
  return b->words <= 3 ? -5 : -4;
}

/* ---- comments ---- */

static bool heads_comments(const rd_block *b) {
  if (b->words == 0 || b->words > 14 || !b->v[V_COMMENT]) return false;
  if (b->guess == drop(DROP_COMMENT)) return true;
  return !is_prose(b) && b->v[V_COMMENT] * 4u >= b->words;
}

/* Lines that stand between comments: names with ages, Reply, Like, Report. */
static bool is_furniture(const rd_block *b) {
  if (b->words == 0 || b->words > 8 || (b->flag & BF_FIN)) return false;
  return b->v[V_COMMENT] || (b->v[V_AGO] && (b->digits || b->v[V_AGO] > 1)) || (b->flag & BF_TIME) ||
         b->v[V_UI] * 2u >= b->words;
}

/* A name alone in its line. */
static bool is_name_line(const rd_block *b) {
  return b->words >= 1 && b->words <= 4 && !(b->flag & (BF_FIN | BF_COLON | BF_FULLDATE)) && !b->v[V_SHARE];
}
static bool is_stamp_line(const rd_block *b) {
  if (b->words == 0 || b->words > 12 || (b->flag & BF_FIN)) return false;
  return (b->flag & BF_FULLDATE) || ((b->flag & BF_TIME) && b->words <= 6) ||
         (b->v[V_AGO] && b->digits && b->words <= 5);
}
/* What each comment carries: "Reply", "Like", "Report", or a name above a stamp. */
static bool marks_comment(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  if (k + 1 < p->n && is_name_line(b) && is_stamp_line(&p->block[k + 1])) return true;
  return b->words >= 1 && b->words <= 4 && !(b->flag & BF_FIN) && b->v[V_COMMENT];
}

/* Without a heading: where marks of comments begin to stand between paragraphs, four of them at least. */
static uint32_t comments_by_marks(const rd_page *p) {
  uint64_t before = 0, all = 0;
  for (uint32_t k = 0; k < p->n; k++) all += prose_words(&p->block[k]);
  for (uint32_t k = 0; k < p->n; k++) {
    before += prose_words(&p->block[k]);
    if (before < 80 || !marks_comment(p, k)) continue;
    uint32_t marks = 0, prose = 0;
    for (uint32_t j = k; j < p->n && j < k + 24; j++) {
      marks += marks_comment(p, j);
      prose += prose_words(&p->block[j]) > 0 && marks > prose;
    }
    if (marks >= 4 && prose >= 3) return before * 4 >= all ? k : p->n;
  }
  return p->n;
}

/* Index of the block where the comments begin; p->n = none. */
static uint32_t comments_begin(const rd_page *p) {
  uint64_t all = 0, before = 0;
  for (uint32_t k = 0; k < p->n; k++) all += prose_words(&p->block[k]);
  uint32_t *left = arena_array(p->a, (size_t)p->n + 1, sizeof *left);   /* furniture from k on */
  uint32_t *paras = arena_array(p->a, (size_t)p->n + 1, sizeof *paras); /* paragraphs from k on */
  left[p->n] = paras[p->n] = 0;
  for (uint32_t k = p->n; k-- > 0;) {
    left[k] = left[k + 1] + is_furniture(&p->block[k]);
    paras[k] = paras[k + 1] + (prose_words(&p->block[k]) > 0);
  }
  for (uint32_t k = 0; k < p->n; k++) {
    const rd_block *b = &p->block[k];
    if (heads_comments(b) && before >= 30) {
      uint64_t after = all - before;
      uint32_t near = left[k] - left[k + 6 < p->n ? k + 6 : p->n];
      bool bare = b->words == 1 && before * 3 < after;     /* a lone "Reply" may belong to a live blog's entry */
      uint32_t need = before >= 60 ? 4 : paras[k] / 2 + 3; /* a story's own share bar has its marks at its head only */
      if (before >= after || (!bare && near >= 3 && left[k] >= need)) return k;
    }
    before += prose_words(b);
  }
  return p->n;
}

/* ---- region ---- */

/* A few lines without a sign of chrome are all story. */
static bool is_plain(const rd_page *p, uint32_t end) {
  for (uint32_t k = 0; k < end; k++)
    if (p->block[k].guess != RC_NONE && p->block[k].strength >= 2) return false;
  return end <= 12 && end == p->n;
}

static void find_region(rd_page *p, uint32_t end) {
  if (!p->html && is_plain(p, end)) {
    p->begin = 0;
    p->end = end;
    return;
  }
  if (p->story) {
    p->begin = p->lo;
    p->end = end;
    return;
  }
  int64_t best = 0, sum = 0;
  uint32_t from = p->lo;
  p->begin = p->end = p->lo;
  for (uint32_t k = p->lo; k < end; k++) {
    if (sum <= 0) sum = 0, from = k;
    sum += p->block[k].score;
    if (sum > best) best = sum, p->begin = from, p->end = k + 1;
  }
}

/* A page of few words may have no sentence at all: then the longest block is the story. */
static void find_any_region(rd_page *p, uint32_t end) {
  uint32_t best = 0;
  for (uint32_t k = p->lo; k < end; k++) {
    const rd_block *b = &p->block[k];
    if (b->words > best && (b->guess == RC_NONE || b->strength < 2)) best = b->words, p->begin = k, p->end = k + 1;
  }
}

/* ---- inside ---- */

static bool is_headline(const rd_block *b) {
  if (b->words < 2 || b->words > 22 || (b->flag & (BF_LOWER | BF_COLON))) return false;
  return !(b->flag & BF_FIN) || ((b->flag & BF_ASK) && b->words <= 14 && b->sents == 0);
}
static bool is_title_case(const rd_block *b) { return b->lng >= 2 && b->caps * 10u >= b->lng * 6u; }

/* A line that only says that a picture's caption or credit is next to it. */
static bool is_caption_label(const rd_block *b) {
  return b->guess == drop(DROP_CAPTION) && b->words <= 5 && b->v[V_CAPTION] && !b->v[V_AGENCY];
}
static bool is_credit_line(const rd_block *b) {
  return b->guess == drop(DROP_CAPTION) && b->words <= 9 && (b->v[V_AGENCY] || (b->flag & BF_CREDIT));
}

/* Plain text: a line said twice is a widget or a pull quote. HTML tells lists from prose: there only prose
 * is. */
static bool is_repeat(const rd_page *p, const rd_block *b) {
  if (!(b->flag & BF_DUP_LATER)) return false;
  return p->html ? b->words >= 15 && (b->flag & BF_FIN) && b->tag != BT_LI && b->tag != BT_CELL : b->words >= 5;
}

static bool is_edge(const rd_page *p, uint32_t k) { return k < p->begin + 2 || k + 3 >= p->end; }

/* Whether the guess about block k of the region holds against its being prose. */
static bool guess_holds(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  if (b->guess == RC_NONE) return false;
  if (b->strength >= 3) return true;
  if (b->guess == drop(DROP_BYLINE) && is_prose(b)) return k + 4 >= p->end; /* who wrote it stands at the end */
  if (!is_prose(b)) return b->strength == 2 || b->words <= 5;
  if (b->strength < 2) return false;
  if (b->guess == drop(DROP_CAPTION)) return (b->flag & (BF_FULLDATE | BF_CREDIT)) || b->words <= 20;
  if (b->guess == drop(DROP_NOTICE)) return is_edge(p, k) || b->words <= 25;
  return true;
}

/* One sentence in the present tense, as far as that can be told: what a picture shows. */
static bool is_scene(const rd_block *b) {
  static const char *const past[] = {"said", "was",   "were", "had",  "has",  "have", "told",
                                     "will", "would", "been", "made", "took", "says"};
  dg_str w;
  if (b->words > 35 || b->sents > 1 || rd_has_word(b->text, past, sizeof past / sizeof *past)) return false;
  for (uint32_t i = 0; rd_word_next(b->text, &i, &w);)
    if (w.n > 4 && str_ends(w, STR("ed"))) return false;
  return true;
}

/* A caption beside its label or its credit, which stand in lines of their own. */
static bool is_captioned(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  if (b->words < 3 || b->words > 70 || b->sents > 2) return false;
  if (k > 0 && is_caption_label(&p->block[k - 1]) && b->words <= 45) return true;
  if (k + 1 < p->n && k <= p->begin + 1 && (p->block[k + 1].flag & BF_CREDIT) && p->block[k + 1].words <= 9 &&
      is_scene(b))
    return true;
  if (k + 1 < p->n && is_credit_line(&p->block[k + 1]) && p->block[k + 1].gap <= b->gap)
    return !(b->flag & BF_FIN) || (b->flag & BF_FULLDATE) ||
           (b->sents == 0 && b->words <= 30 && p->block[k + 1].gap < b->gap);
  return false;
}

/* Runs of headlines between paragraphs are lists of related stories. */
static bool is_one_group(const rd_page *p, uint32_t from, uint32_t end) {
  for (uint32_t k = from + 1; k < end; k++)
    if (p->block[k].gap) return false;
  return end >= p->n || p->block[end].gap > 0;
}

static void drop_headline_runs(rd_page *p) {
  for (uint32_t k = p->begin; k < p->end;) {
    uint32_t e = k, words = 0, titled = 0;
    while (e < p->end && p->block[e].cls == RC_NONE && is_headline(&p->block[e]) && !(p->block[e].flag & BF_BULLET) &&
           p->block[e].tag != BT_HEAD && p->block[e].tag != BT_LI && p->block[e].link >= p->html) {
      words += p->block[e].words;
      titled += is_title_case(&p->block[e]);
      e++;
    }
    uint32_t n = e - k;
    bool listed = k > 0 && (p->block[k - 1].flag & BF_COLON);
    bool block = !p->html && !listed && p->spaced && is_one_group(p, k, e); /* lines in a page of spaced paragraphs */
    bool headlines = words >= n * 5 && (titled * 2 >= n || (!p->html && !listed && words >= n * 7));
    if (n >= 3 && (headlines || (block && words >= n * 4)))
      for (uint32_t j = k; j < e; j++) p->block[j].cls = drop(DROP_RELATED);
    k = e > k ? e : k + 1;
  }
}

static bool has_prose(const rd_page *p, uint32_t from, uint32_t end) {
  for (uint32_t k = from; k < end && k < from + 64; k++)
    if (prose_words(&p->block[k])) return true;
  return end > from + 64;
}

static bool is_heading(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  if (b->tag == BT_HEAD) return b->words <= 40;
  if (b->tag == BT_LI || b->tag == BT_CELL || b->tag == BT_PRE) return false;
  if (!is_headline(b) || b->words > 16 || (b->flag & BF_QUOTED)) return false;
  if (!p->html && !has_prose(p, p->begin, k) && !rd_on_topic(p, b)) return false;
  if ((b->flag & BF_ASK) && !is_title_case(b) && b->words > 9) return false;
  for (uint32_t j = k + 1; j < p->end && j < k + 3; j++)
    if (prose_words(&p->block[j])) return true;
  return false;
}

/* Lines before the first paragraph that are neither heading nor text are left-overs of the page's head. */
static void drop_head_lines(rd_page *p) {
  if (!has_prose(p, p->begin, p->end)) return;
  for (uint32_t k = p->begin; k < p->end && !prose_words(&p->block[k]); k++) {
    rd_block *b = &p->block[k];
    if (b->cls == RC_BODY && b->words <= 8 && b->tag == BT_NONE && !(b->flag & (BF_FIN | BF_COLON)))
      b->cls = b->guess != RC_NONE ? b->guess : drop(DROP_MENU);
  }
}

/* Who wrote it ends a story, when little comes behind it. */
static bool is_sign_off(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  if (b->guess != drop(DROP_BYLINE) || b->strength < 3 || (b->flag & BF_FULLDATE)) return false;
  static const char *const word[] = {"reporting", "editing", "writing", "contributed"};
  return rd_has_word(b->text, word, 4);
}

static void end_at_sign_off(rd_page *p) {
  uint64_t all = 0, sum = 0;
  for (uint32_t k = p->begin; k < p->end; k++) all += prose_words(&p->block[k]);
  for (uint32_t k = p->begin; k < p->end; k++) {
    sum += prose_words(&p->block[k]);
    if (!is_sign_off(p, k) || sum * 10 < all * 7) continue;
    p->end = k + 1;
    return;
  }
}

static uint32_t count_topics(const rd_page *p, const rd_block *b) {
  dg_str w;
  uint32_t n = 0;
  for (uint32_t i = 0; rd_word_next(b->text, &i, &w);) n += !(rd_vocab(w) & 1u << V_FUNC) && rd_in_set(p->topic, w);
  return n;
}

/* A picture or a note may stand before the last paragraphs: they are taken in when they are on the story's topics. */
static void extend(rd_page *p, uint32_t end) {
  for (bool more = !p->html; more;) {
    more = false;
    for (uint32_t k = p->end; k < end && k < p->end + 4; k++) {
      const rd_block *b = &p->block[k];
      bool known = b->guess != RC_NONE && b->strength >= 2;
      bool passed = (known && (b->guess == drop(DROP_CAPTION) || b->guess == drop(DROP_OTHER) || b->words >= 5)) ||
                    b->v[V_NOTICE] >= 2;
      if (!known && (b->flag & BF_FIN) && b->words >= 5 && count_topics(p, b) >= 2) {
        p->end = k + 1;
        more = true;
        break;
      }
      if (!passed || heads_comments(b)) break;
    }
  }
}

static void judge_inside(rd_page *p) {
  for (uint32_t k = p->begin; k < p->end; k++) {
    rd_block *b = &p->block[k];
    if (b->cls != RC_NONE) continue;
    if (guess_holds(p, k))
      b->cls = b->guess;
    else if (is_captioned(p, k))
      b->cls = drop(DROP_CAPTION);
    else if (is_repeat(p, b))
      b->cls = drop(DROP_OTHER);
  }
  drop_headline_runs(p);
  for (uint32_t k = p->begin; k < p->end; k++) {
    rd_block *b = &p->block[k];
    if (b->cls != RC_NONE) continue;
    if (b->flag & BF_BULLET)
      b->cls = RC_BULLET;
    else
      b->cls = is_heading(p, k) ? RC_HEADING : b->tag == BT_LI ? RC_BULLET : RC_BODY;
  }
  drop_head_lines(p);
}

/* The same words as a caption are a caption. */
static void judge_doubles(rd_page *p) {
  for (uint32_t k = 0; k < p->n; k++) {
    const rd_block *b = &p->block[k];
    if (!(b->flag & BF_DUP) || b->cls != drop(DROP_CAPTION)) continue;
    for (uint32_t j = k > 40 ? k - 40 : 0; j < p->n && j < k + 40; j++)
      if (p->block[j].hash == b->hash) p->block[j].cls = drop(DROP_CAPTION);
  }
}

/* ---- outside ---- */

static void judge_before(rd_page *p, uint32_t k) {
  rd_block *b = &p->block[k];
  bool near = k + 8 >= p->begin;
  if (b->guess != RC_NONE && b->strength >= 2)
    b->cls = b->guess;
  else if (is_captioned(p, k) ||
           (near && b->words >= 8 && !(b->flag & BF_FIN) && (b->flag & (BF_FULLDATE | BF_DUP)) && b->v[V_FUNC] >= 2))
    b->cls = drop(DROP_CAPTION);
  else if (b->guess != RC_NONE)
    b->cls = b->guess;
  else if ((b->flag & BF_FULLDATE) && b->words <= 12)
    b->cls = drop(DROP_BYLINE);
  else if (near && b->words >= 12 && !(b->flag & BF_FIN))
    b->cls = drop(DROP_CAPTION);
  else
    b->cls = drop(is_prose(b) ? DROP_OTHER : DROP_MENU);
}

static void judge_after(rd_page *p, uint32_t k, uint32_t comments) {
  rd_block *b = &p->block[k];
  if (k >= comments) {
    bool own = b->guess != RC_NONE && b->guess != drop(DROP_CAPTION) && b->strength >= 2 && !is_prose(b);
    b->cls = own ? b->guess : drop(DROP_COMMENT);
  } else if (b->guess != RC_NONE)
    b->cls = b->guess;
  else if (is_captioned(p, k))
    b->cls = drop(DROP_CAPTION);
  else
    b->cls = drop(is_prose(b) ? DROP_OTHER : b->words <= 2 ? DROP_MENU : DROP_RELATED);
}

/* Most paragraphs have an empty line before them. */
static bool is_spaced(const rd_page *p) {
  uint32_t spaced = 0, all = 0;
  for (uint32_t k = 1; k < p->n; k++)
    if (prose_words(&p->block[k]) >= 8) all++, spaced += p->block[k].gap > 0;
  return all >= 3 && spaced * 10 >= all * 8;
}

void rd_judge(rd_page *p) {
  p->spaced = is_spaced(p);
  for (uint32_t k = 0; k < p->n; k++) {
    p->block[k].score = score(p, &p->block[k]);
    p->block[k].cls = RC_NONE;
  }
  uint32_t comments = comments_begin(p), marks = comments_by_marks(p);
  if (marks < comments && !p->story) comments = marks;
  uint32_t end = comments < p->hi && comments > p->lo ? comments : p->hi;
  find_region(p, end);
  if (p->end == p->begin) find_any_region(p, end);
  rd_topics(p);
  extend(p, end);
  end_at_sign_off(p);
  rd_find_title(p);
  judge_inside(p);
  for (uint32_t k = 0; k < p->n; k++) {
    if (p->block[k].cls != RC_NONE) continue;
    if (k < p->begin)
      judge_before(p, k);
    else
      judge_after(p, k, comments);
  }
  judge_doubles(p);
}

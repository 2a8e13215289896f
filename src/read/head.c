/* head: title, byline, agency and publisher. Reads the judged blocks; writes page.title and the document's
 * title, byline, agency and publisher (unless the caller gave them). Invariant: the title's block is not in
 * the body. */
#include "read/blocks.h"

static dg_str first_words(dg_str s, uint32_t n) { return str_make(s.p, s.n < n ? s.n : n); }

/* "By Ann Example, Agency", "Written by …": a lead and names in capitals. */
bool rd_is_byline(const rd_block *b) {
  if (b->words < 2 || b->words > 24 || b->text.n > 160) return false;
  dg_str w;
  uint32_t i = 0;
  if (!rd_word_next(b->text, &i, &w)) return false;
  static const char *const before[] = {"written", "story", "words", "posted", "published", "analysis", "text"};
  for (uint32_t k = 0; k < sizeof before / sizeof *before; k++)
    if (str_eq_fold(w, str_of(before[k])) && !rd_word_next(b->text, &i, &w)) return false;
  if (!str_eq_fold(w, STR("by"))) return false;
  static const char *const trade[] = {"reporter", "staff", "writer", "correspondent", "and", "in", "for", "at"};
  uint32_t names = 0, small = 0;
  while (rd_word_next(b->text, &i, &w)) {
    if (names + small == 0 && (rd_vocab(w) & 1u << V_DATE)) return false; /* "By Monday …" */
    uint32_t at = 0, cp = utf8_next(w.p, w.n, &at);
    if (utf8_is_upper(cp))
      names++;
    else if (cp < '0' || cp > '9')
      small += !rd_has_word(w, trade, sizeof trade / sizeof *trade);
  }
  bool sentence = (b->flag & BF_FIN) && !(b->flag & BF_TIME) && small > 0;
  return names >= 1 && small <= 2 && names >= small * 2 && !sentence;
}

/* How much of a block's content words the story's prose uses, of 100; and how many content words it has. */
static uint32_t topic_share(const uint64_t set[256], const rd_block *b, uint32_t *n) {
  dg_str w;
  uint32_t hit = 0;
  *n = 0;
  for (uint32_t i = 0; rd_word_next(b->text, &i, &w);) {
    if (w.n < 4 || (rd_vocab(w) & 1u << V_FUNC)) continue;
    *n += 1;
    hit += rd_in_set(set, w);
  }
  return *n ? hit * 100 / *n : 0;
}

/* The caller or the page's head says what the title is. */
static bool is_known_title(const rd_page *p, const rd_block *b) {
  dg_str known = p->d->title.n ? p->d->title : p->head_title;
  if (!known.n || b->words < 2) return false;
  return rd_fold_hash(b->text) == rd_fold_hash(known) ||
         (b->text.n >= 12 && b->text.n * 2 >= known.n && str_begins(known, b->text)) ||
         (known.n >= 12 && str_begins(b->text, known) && b->text.n < known.n * 2);
}

static int title_score(const rd_page *p, uint32_t k) {
  const rd_block *b = &p->block[k];
  uint32_t n, share = topic_share(p->topic, b, &n), lead = topic_share(p->lead, b, &n);
  if (is_known_title(p, b)) return 300;
  bool long_stop = (b->flag & BF_FIN) && !(b->flag & BF_ASK);
  if (b->words < 2 || b->words > 30 || b->sents > 1 || (b->flag & (BF_COLON | BF_HOLE | BF_COPYRIGHT | BF_CREDIT)))
    return 0;
  if (b->guess != RC_NONE && b->strength >= 2) return 0;
  bool titled = b->lng >= 2 && b->caps * 10u >= b->lng * 6u;
  if (long_stop && !(titled && b->words <= 20)) return 0;
  if (long_stop && k + 1 < p->n && (p->block[k + 1].flag & BF_CREDIT)) return 0; /* a caption */
  int s = (int)((share + 2 * lead) * (n < 5 ? n : 5) / 10);
  s += titled ? 25 : 0;
  s -= long_stop ? 35 : 0;
  s += b->words >= 5 ? 15 : 0;
  s += (b->flag & BF_DUP) && b->words >= 5 ? 10 : 0;
  s -= (b->flag & BF_BULLET) ? 30 : 0;
  s -= (b->flag & BF_LOWER) ? 40 : 0;
  s -= (b->flag & BF_FULLDATE) && b->words < 12 ? 60 : 0;
  s -= b->guess != RC_NONE ? 25 : 0;
  s += b->tag == BT_HEAD ? (b->level == 1 ? 80 : 20) : 0;
  if (k == 0 || (k < 3 && p->begin <= 3)) s += 25;
  return s;
}

/* A deck under the headline often shares more words with the story: a good candidate just above goes first. */
static uint32_t headline_above(const rd_page *p, const int *score, uint32_t from) {
  uint32_t t = p->title;
  for (uint32_t k = t; k-- > from && t - k <= 5;) {
    if (p->block[k].flag & BF_FIN) continue;
    if (score[k - from] * 10 >= score[t - from] * 6 && p->block[k].words >= 5 && p->block[k].guess == RC_NONE) return k;
  }
  return t;
}

/* The best block among the last before the region and the first of it: the title's place. */
void rd_find_title(rd_page *p) {
  p->title = DG_NONE;
  int best = 40;
  uint32_t from = p->begin > 60 ? p->begin - 60 : 0;
  uint32_t to = p->begin;
  int score[80] = {0};
  while (to < p->end && to < p->begin + 6 && !((p->block[to].flag & BF_FIN) && p->block[to].words > 24)) to++;
  for (uint32_t k = from; k < to; k++) {
    int s = title_score(p, k);
    if (k >= p->begin && k > 0) s -= 20;
    if (k + 1 >= p->n || (k + 1 == p->end && k == p->begin)) s = 0; /* nothing would be left */
    if (s > 0 && p->begin > k) s -= (int)((p->begin - k) / 4);
    score[k - from] = s;
    if (s > best) best = s, p->title = k;
  }
  if (p->title != DG_NONE) p->title = headline_above(p, score, from);
  if (p->title == DG_NONE) return;
  const rd_block *t = &p->block[p->title];
  for (uint32_t k = from; k < p->end; k++) {
    const rd_block *b = &p->block[k];
    bool part = k < p->begin + 3 && b->words >= 4 && (str_begins(b->text, t->text) || str_begins(t->text, b->text)) &&
                b->text.n < t->text.n * 2 && t->text.n < b->text.n * 2; /* "Title | Outlet" */
    if (b->hash == t->hash || part) p->block[k].cls = RC_TITLE;
  }
}

/* ---- byline and agency ---- */

static dg_str cut_before(dg_str s, const char *mark) {
  uint32_t at = str_find(s, str_of(mark));
  return at == DG_NONE || at == 0 ? s : str_trim(str_make(s.p, at));
}

static dg_str byline_of(dg_str s) {
  dg_str low = first_words(s, 30);
  for (uint32_t i = 0; i + 3 <= low.n; i++) {
    if ((low.p[i] | 32) != 'b' || (low.p[i + 1] | 32) != 'y' || (low.p[i + 2] != ' ' && low.p[i + 2] != ':')) continue;
    s = str_trim(str_make(s.p + i + 3, s.n - i - 3));
    break;
  }
  static const char *const mark[] = {" | ",        ". Published",    ". Updated", ". Posted",       " \xE2\x80\xA2 ",
                                     " \xC2\xB7 ", " \xE2\x80\x94 ", " - ",       " \xE2\x80\x93 ", " on ",
                                     " Published", " Updated",       " Posted"};
  for (uint32_t k = 0; k < sizeof mark / sizeof *mark; k++) s = cut_before(s, mark[k]);
  return s;
}

static bool all_caps(dg_str s) {
  uint32_t up = 0;
  for (uint32_t i = 0; i < s.n;) {
    uint32_t cp = utf8_next(s.p, s.n, &i);
    if (utf8_is_lower(cp)) return false;
    up += utf8_is_upper(cp);
  }
  return up >= 2;
}

/* "(CNN) — …", "SEOUL, South Korea (AP) - …": a name in brackets before the dash that opens the story. */
static dg_str dateline_agency(dg_str body) {
  dg_str s = first_words(body, 140), none = {s.p, 0};
  uint32_t open = str_find(s, STR("("));
  if (open == DG_NONE || open > 70) return none;
  uint32_t close = open;
  while (close < s.n && s.p[close] != ')') close++;
  if (close >= s.n || close - open > 30 || close - open < 3) return none;
  dg_str rest = str_trim(str_cut(s.p, close + 1, s.n)), name = str_cut(s.p, open + 1, close);
  static const char *const dash[] = {"-", "\xE2\x80\x94", "\xE2\x80\x93", ":", "/"};
  bool dashed = false;
  for (uint32_t k = 0; k < sizeof dash / sizeof *dash; k++) dashed |= str_begins(rest, str_of(dash[k]));
  dg_str w;
  uint32_t i = 0, words = 0, known = 0;
  while (rd_word_next(name, &i, &w)) words++, known += (rd_vocab(w) & 1u << V_AGENCY) != 0;
  bool titled = name.p[0] >= 'A' && name.p[0] <= 'Z';
  bool opens = open == 0 || all_caps(str_make(s.p, 3));
  return titled && words <= 4 && opens && (dashed || known) ? name : none;
}

static void find_byline(rd_page *p) {
  dg_doc *d = p->d;
  for (uint32_t k = 0; k < p->n && d->byline.n == 0; k++) {
    const rd_block *b = &p->block[k];
    if (b->cls == RC_DROP + DROP_BYLINE && rd_is_byline(b)) d->byline = byline_of(b->text);
  }
}

/* ---- publisher ---- */

static dg_str url_host(dg_str url) {
  uint32_t at = str_find(url, STR("://"));
  if (at == DG_NONE) return str_make(url.p, 0);
  dg_str s = str_make(url.p + at + 3, url.n - at - 3);
  uint32_t n = 0;
  while (n < s.n && !strchr("/:?#", s.p[n])) n++;
  s.n = n;
  return str_begins(s, STR("www.")) ? str_make(s.p + 4, s.n - 4) : s;
}

/* "Title | Outlet", "Title - Outlet": the tail of the window's title when its head is the story's. */
static dg_str title_outlet(dg_str t, dg_str *head) {
  static const char *const mark[] = {" | ", " - ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " \xC2\xBB "};
  for (uint32_t k = 0; k < sizeof mark / sizeof *mark; k++) {
    dg_str m = str_of(mark[k]);
    uint32_t last = DG_NONE;
    for (uint32_t i = 0; i + m.n <= t.n; i++)
      if (memcmp(t.p + i, m.p, m.n) == 0) last = i;
    if (last == DG_NONE || t.n - last > 45 || last < 12) continue;
    *head = str_make(t.p, last);
    return str_trim(str_make(t.p + last + m.n, t.n - last - m.n));
  }
  return str_make(t.p, 0);
}

void rd_head(rd_page *p) {
  dg_doc *d = p->d;
  dg_str head = p->head_title, outlet = title_outlet(p->head_title, &head);
  if (!d->title.n && p->title != DG_NONE) {
    d->title = p->block[p->title].text;
    dg_str cut = d->title, tail = title_outlet(d->title, &cut);
    if (tail.n && tail.n < 25 && cut.n > tail.n * 2 && p->head_title.n == 0 &&
        str_find(d->title, STR(" | ")) != DG_NONE) {
      d->title = cut;
      outlet = tail;
    }
  }
  if (!d->title.n) d->title = head;
  d->byline = str_begins(p->author, STR("By ")) ? str_make(p->author.p + 3, p->author.n - 3) : p->author;
  find_byline(p);
  if (!d->publisher.n) d->publisher = p->site.n ? p->site : outlet.n ? outlet : url_host(d->url);
  for (uint32_t k = p->begin; k < p->end && !d->agency.n; k++)
    if (p->block[k].cls == RC_BODY) {
      d->agency = dateline_agency(p->block[k].text);
      break;
    }
}

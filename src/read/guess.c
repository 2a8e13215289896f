/* guess: what a block is by its own words and its neighbours, before the story's region is known. Reads the
 * features; writes guess and strength. Invariant: a block of prose gets a guess only when more than its words
 * speak for it.
 *
 * The share of telling words decides, not phrases: a line of chrome has little else. Lead words ("Read
 * more:", "Photo by") are common usage of the trade. */
#include "base/bytes.h"
#include "read/blocks.h"

typedef struct lead {
  const char *text; /* folded; a block begins with it */
  uint8_t kind, strength;
  uint8_t most; /* words that the block may have */
} lead;

static const lead leads[] = {
    {"read more", DROP_RELATED, 3, 30},
    {"read also", DROP_RELATED, 3, 30},
    {"also read", DROP_RELATED, 3, 30},
    {"read next", DROP_RELATED, 3, 30},
    {"read:", DROP_RELATED, 3, 25},
    {"more:", DROP_RELATED, 3, 25},
    {"watch:", DROP_RELATED, 3, 25},
    {"related", DROP_RELATED, 2, 20},
    {"see also", DROP_RELATED, 3, 25},
    {"see more", DROP_RELATED, 2, 12},
    {"more from", DROP_RELATED, 3, 12},
    {"more on", DROP_RELATED, 2, 12},
    {"recommended", DROP_RELATED, 2, 8},
    {"you may also", DROP_RELATED, 3, 12},
    {"you might also", DROP_RELATED, 3, 12},
    {"most read", DROP_RELATED, 3, 10},
    {"most popular", DROP_RELATED, 3, 10},
    {"trending", DROP_RELATED, 2, 8},
    {"don't miss", DROP_RELATED, 3, 60},
    {"up next", DROP_RELATED, 3, 20},
    {"next article", DROP_RELATED, 3, 25},
    {"previous article", DROP_RELATED, 3, 25},
    {"tags", DROP_RELATED, 2, 40},
    {"tagged", DROP_RELATED, 2, 40},
    {"topics", DROP_RELATED, 2, 25},
    {"filed under", DROP_RELATED, 3, 30},
    {"keywords", DROP_RELATED, 2, 40},
    {"read the full", DROP_RELATED, 2, 15},
    {"continue reading", DROP_RELATED, 3, 25},
    {"top stories", DROP_RELATED, 3, 10},
    {"latest news", DROP_RELATED, 3, 10},
    {"editor's pick", DROP_RELATED, 3, 10},
    {"editors' pick", DROP_RELATED, 3, 10},
    {"in pictures", DROP_RELATED, 2, 15},
    {"share ", DROP_SHARE, 2, 12},
    {"tweet", DROP_SHARE, 2, 6},
    {"follow us", DROP_SHARE, 3, 25},
    {"follow @", DROP_SHARE, 3, 20},
    {"like us", DROP_SHARE, 3, 20},
    {"sign up", DROP_SHARE, 3, 40},
    {"subscribe", DROP_SHARE, 3, 40},
    {"join our", DROP_SHARE, 2, 30},
    {"download our", DROP_SHARE, 3, 30},
    {"click to share", DROP_SHARE, 3, 20},
    {"click here", DROP_SHARE, 2, 25},
    {"get our", DROP_SHARE, 2, 25},
    {"image caption", DROP_CAPTION, 3, 60},
    {"media caption", DROP_CAPTION, 3, 60},
    {"photo:", DROP_CAPTION, 3, 80},
    {"photos:", DROP_CAPTION, 3, 80},
    {"photo by", DROP_CAPTION, 3, 80},
    {"photograph:", DROP_CAPTION, 3, 80},
    {"picture:", DROP_CAPTION, 3, 80},
    {"image:", DROP_CAPTION, 3, 80},
    {"image credit", DROP_CAPTION, 3, 80},
    {"photo credit", DROP_CAPTION, 3, 80},
    {"file photo", DROP_CAPTION, 3, 80},
    {"file picture", DROP_CAPTION, 3, 80},
    {"file:", DROP_CAPTION, 2, 80},
    {"image copyright", DROP_CAPTION, 3, 20},
    {"image source", DROP_CAPTION, 3, 20},
    {"handout", DROP_CAPTION, 2, 25},
    {"credit:", DROP_CAPTION, 3, 25},
    {"in this photo", DROP_CAPTION, 3, 120},
    {"in this file", DROP_CAPTION, 3, 120},
    {"in this image", DROP_CAPTION, 3, 120},
    {"in this picture", DROP_CAPTION, 2, 80},
    {"in this handout", DROP_CAPTION, 3, 120},
    {"in this undated", DROP_CAPTION, 3, 120},
    {"pictured:", DROP_CAPTION, 3, 80},
    {"advertisement", DROP_OTHER, 3, 8},
    {"story continues", DROP_OTHER, 3, 8},
    {"article continues", DROP_OTHER, 3, 8},
    {"sponsored", DROP_OTHER, 2, 10},
    {"loading", DROP_OTHER, 2, 8},
    {"scroll down", DROP_OTHER, 3, 10},
    {"skip to", DROP_MENU, 3, 8},
    {"back to top", DROP_MENU, 3, 8},
    {"copyright", DROP_NOTICE, 2, 60},
    {"all rights reserved", DROP_NOTICE, 3, 60},
    {"editor's note", DROP_NOTICE, 2, 120},
    {"correction:", DROP_NOTICE, 2, 120},
    {"clarification:", DROP_NOTICE, 2, 120},
    {"disclaimer", DROP_NOTICE, 3, 120},
    {"this article was", DROP_NOTICE, 2, 60},
    {"this story was", DROP_NOTICE, 2, 60},
    {"this article is", DROP_NOTICE, 1, 60},
    {"this story has been", DROP_NOTICE, 2, 60},
    {"a version of this", DROP_NOTICE, 3, 60},
    {"the views expressed", DROP_NOTICE, 3, 120},
    {"the opinions expressed", DROP_NOTICE, 3, 120},
    {"we use cookies", DROP_NOTICE, 3, 200},
    {"this site uses cookies", DROP_NOTICE, 3, 200},
    {"this website uses cookies", DROP_NOTICE, 3, 200},
    {"reporting by", DROP_BYLINE, 3, 50},
    {"(reporting by", DROP_BYLINE, 3, 50},
    {"additional reporting", DROP_BYLINE, 3, 50},
    {"(additional reporting", DROP_BYLINE, 3, 50},
    {"(writing by", DROP_BYLINE, 3, 50},
    {"(editing by", DROP_BYLINE, 3, 50},
    {"writing by", DROP_BYLINE, 2, 30},
    {"editing by", DROP_BYLINE, 2, 30},
};

static void set_guess(rd_block *b, uint8_t kind, uint8_t strength) {
  if (strength <= b->strength && b->guess != RC_NONE) return;
  b->guess = (uint8_t)(RC_DROP + kind);
  b->strength = strength;
}

static void by_lead(rd_block *b) {
  char low[40];
  uint32_t n = utf8_fold(str_make(b->text.p, b->text.n < 80 ? b->text.n : 80), low, sizeof low);
  dg_str s = {low, n};
  for (uint32_t k = 0; k < sizeof leads / sizeof *leads; k++) {
    if (!n || leads[k].text[0] != low[0] || b->words > leads[k].most) continue;
    dg_str lead_text = str_of(leads[k].text);
    if (!str_begins(s, lead_text)) continue;
    if (s.n > lead_text.n &&
        ((lead_text.p[lead_text.n - 1] | 32) >= 'a' && (lead_text.p[lead_text.n - 1] | 32) <= 'z') &&
        (s.p[lead_text.n] >= 'a' && s.p[lead_text.n] <= 'z') && s.p[lead_text.n] != 's')
      continue;
    bool prose = (b->flag & BF_FIN) && b->words > 14;
    uint8_t strength = leads[k].strength;
    if (prose && strength < 3) strength = 1;
    set_guess(b, leads[k].kind, strength);
  }
}

/* The words in the last brackets, when they close the block. */
static dg_str last_brackets(dg_str s) {
  while (s.n && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == ' ' || s.p[s.n - 1] == '"')) s.n--;
  if (!s.n || (s.p[s.n - 1] != ')' && s.p[s.n - 1] != ']')) return str_make(s.p, 0);
  uint32_t i = s.n - 1;
  while (i > 0 && s.n - i < 160 && s.p[i] != '(' && s.p[i] != '[') i--;
  return str_cut(s.p, i, s.n);
}

static uint32_t count_set(dg_str s, uint32_t set, uint32_t *words) {
  dg_str w;
  uint32_t n = 0;
  *words = 0;
  for (uint32_t i = 0; rd_word_next(s, &i, &w); *words += 1) n += (rd_vocab(w) & set) != 0;
  return n;
}

static bool any_at(dg_str s, uint32_t i, const char *const *list, uint32_t n) {
  for (uint32_t k = 0; k < n; k++)
    if (str_begins(str_cut(s.p, i, s.n), str_of(list[k]))) return true;
  return false;
}

/* A credit: brackets at the end that name a photographer or picture agency ("(Photo by A/Agency)",
 * "[Reuters]"), or a tail "NAME/AGENCY", "| Photo: X", "© X". */
static bool has_credit(const rd_block *b) {
  dg_str br = last_brackets(b->text);
  uint32_t words, hit;
  bool slash = str_find(br, STR("/")) != DG_NONE;
  if (br.n) {
    hit = count_set(br, 1u << V_CAPTION | 1u << V_AGENCY, &words);
    dg_str w;
    uint32_t i = 0;
    bool photo = rd_word_next(br, &i, &w) && (rd_vocab(w) & 1u << V_CAPTION);
    if (hit && words <= 12 &&
        (photo || slash ||
         (hit * 3 >= words && b->words <= 30 && b->sents <= ((b->flag & BF_FIN) ? 1 : 2) && br.p[0] == '(')))
      return true;
  }
  uint32_t from = b->text.n > 60 ? b->text.n - 60 : 0;
  while (from < b->text.n && ((unsigned char)b->text.p[from] & 0xC0) == 0x80) from++;
  dg_str tail = str_cut(b->text.p, from, b->text.n);
  static const char *const mark[] = {
      "Photo: ", "Photo by ", "Photograph: ", "Picture: ", "Image: ",  "Credit: ", "PHOTO: ",      "/Getty",
      "/AFP",    "/Reuters",  "/REUTERS",     "/AP",       "AP Photo", "/EPA",     "/Shutterstock"};
  for (uint32_t i = 0; i < tail.n; i++) /* a mark begins with one of three letters or a stroke */
    if (strchr("PICA/", tail.p[i]) && tail.p[i] && any_at(tail, i, mark, sizeof mark / sizeof *mark)) return true;
  if (!(b->flag & BF_FIN) && str_find(tail, STR(" / ")) != DG_NONE && count_set(tail, 1u << V_AGENCY, &words))
    return true;
  uint32_t last = b->text.n; /* "… on Monday. Reuters" */
  while (last > 0 && b->text.p[last - 1] != ' ' && b->text.p[last - 1] != '.') last--;
  dg_str name = str_cut(b->text.p, last, b->text.n);
  if (last > 2 && name.n > 1 && (rd_vocab(name) & 1u << V_AGENCY) && b->words > 5 && b->words <= 60 &&
      (b->text.p[last - 1] == '.' || b->text.p[last - 2] == '.'))
    return true;
  return (b->flag & BF_COPYRIGHT) && b->words <= 14 && !b->v[V_NOTICE] && (b->v[V_AGENCY] || b->v[V_CAPTION]);
}

/* A person's place in a picture: "left", "(R)", "second from right", "center". */
static bool has_place_mark(dg_str s) {
  static const char *const round[] = {"(left)", "(right)", "(center)", "(centre)"};
  static const char *const comma[] = {", left,", ", right,", ", center,", ", centre,"};
  static const char *const blank[] = {" from left", " from right", " second left", " second right"};
  static const char *const photo[] = {"file", "File", "undated", "handout"};
  bool left = false, right = false;
  for (uint32_t i = 0; i + 3 < s.n; i++) {
    if (i + 17 <= s.n) { /* to the next that may begin one: a bracket, or a space or comma before what may follow it */
      const char *q = s.p + i + 1;
      uint32_t behind = bytes_eq(q, 'f') | bytes_eq(q, 's') | bytes_eq(q, 'p') | bytes_eq(q, '(');
      uint32_t m =
          bytes_eq(s.p + i, '(') | (bytes_eq(s.p + i, ',') & bytes_eq(q, ' ')) | (bytes_eq(s.p + i, ' ') & behind);
      i += m ? bytes_first(m) : 15;
      if (!m || i + 3 >= s.n) continue;
    }
    char c = s.p[i], next = s.p[i + 1];
    if (c > ',' || (c != ' ' && c != '(' && c != ',')) continue;
    if (c == '(' && any_at(s, i, round, 4)) return true;
    if (c == ',' && (next == ' ') && any_at(s, i, comma, 4)) return true;
    if (c != ' ') continue;
    if ((next == 'f' || next == 's') && any_at(s, i, blank, 4)) return true;
    if (next == '(') {
      left |= str_begins(str_cut(s.p, i, s.n), STR(" (L)"));
      right |= str_begins(str_cut(s.p, i, s.n), STR(" (R)"));
    }
    if (next != 'p') continue;
    dg_str before = str_make(s.p, i), behind = str_cut(s.p, i, s.n);
    if (str_begins(behind, STR(" picture")) && str_ends(before, STR("file"))) return true;
    for (uint32_t k = 0; k < 4 && str_begins(behind, STR(" photo")); k++)
      if (str_ends(before, str_of(photo[k]))) return true;
  }
  return left && right;
}

static void by_caption(rd_block *b) {
  if (has_credit(b)) {
    b->flag |= BF_CREDIT;
    set_guess(b, DROP_CAPTION, 3);
  }
  if (b->words > 5 && b->words < 90 && has_place_mark(b->text))
    set_guess(b, DROP_CAPTION, (b->flag & BF_FULLDATE) ? 3 : 2);
  if (b->words >= 8 && b->words < 90 && (b->flag & BF_FULLDATE) && !(b->flag & (BF_FIN | BF_COLON)) && b->sents <= 1 &&
      b->v[V_FUNC] >= 3)
    set_guess(b, DROP_CAPTION, 2);
  if (b->words <= 4 && b->v[V_CAPTION] * 2 >= b->words && b->words) set_guess(b, DROP_CAPTION, 2);
  static const char *const staff[] = {"staff", "desk", "correspondent", "correspondents", "reporter", "writers"};
  if (b->words <= 4 && b->v[V_AGENCY] && !(b->flag & BF_FIN))
    set_guess(b, rd_has_word(b->text, staff, sizeof staff / sizeof *staff) ? DROP_BYLINE : DROP_CAPTION, 2);
}

/* Kinds by the share of their words. */
static void by_share(rd_block *b) {
  static const struct {
    uint8_t word, kind;
  } map[] = {{V_SHARE, DROP_SHARE},     {V_COMMENT, DROP_COMMENT}, {V_LOGIN, DROP_SHARE}, {V_MENU, DROP_MENU},
             {V_RELATED, DROP_RELATED}, {V_NOTICE, DROP_NOTICE},   {V_AGO, DROP_BYLINE}};
  if (b->words == 0) {
    set_guess(b, DROP_OTHER, 2);
    return;
  }
  uint32_t best = 0, kind = 0, sum = 0;
  for (uint32_t k = 0; k < sizeof map / sizeof *map; k++) {
    sum += b->v[map[k].word];
    if (b->v[map[k].word] > best) best = b->v[map[k].word], kind = map[k].kind;
  }
  bool prose = (b->flag & BF_FIN) && b->words >= 8;
  if (!prose && b->words <= 30) {
    if (best * 2 >= b->words || (best && b->v[V_UI] && (best + b->v[V_UI]) * 2 >= b->words))
      set_guess(b, (uint8_t)kind, 2);
    else if ((sum + b->v[V_UI]) * 2 >= b->words && sum)
      set_guess(b, (uint8_t)kind, sum >= 3 ? 2 : 1);
    else if (best * 3 >= b->words)
      set_guess(b, (uint8_t)kind, 1);
  }
  if (b->flag & BF_HOLE) set_guess(b, DROP_OTHER, b->words < 12 ? 3 : 1);
  if ((b->flag & BF_COPYRIGHT) && b->words < 40) set_guess(b, DROP_NOTICE, 2);
}

/* A page that speaks of itself, in sentences. */
static void by_notice(rd_block *b) {
  uint32_t self = b->v[V_NOTICE], need = b->words / 12 + 3;
  if ((b->flag & BF_FIN) && b->words >= 8 && b->words <= 120 && self >= need)
    set_guess(b, DROP_NOTICE, self >= need + 2 ? 3 : 2);
  uint32_t ask = (uint32_t)b->v[V_LOGIN] + b->v[V_SHARE] + b->v[V_COMMENT];
  dg_str first;
  uint32_t at = 0;
  bool tells = rd_word_next(b->text, &at, &first) && (rd_vocab(first) & 1u << V_UI);
  if (tells && b->words <= 40 && ask >= 2) set_guess(b, DROP_SHARE, 2);
  if ((b->flag & BF_FIN) && b->words >= 4 && b->words <= 60 && b->v[V_UI] && ask >= b->words / 8 + 2)
    set_guess(b, b->v[V_COMMENT] * 2 > ask ? DROP_COMMENT : DROP_SHARE, 2);
}

/* Words after the date that have nothing to do with stamps: "June 12, 2018: first summit" is an item of a list. */
static bool tells_more(const rd_block *b) {
  rd_date t[4];
  uint32_t n = rd_dates(b->text, t, 4), more = 0;
  if (!n) return false;
  dg_str rest = str_make(b->text.p + t[n - 1].end, b->text.n - t[n - 1].end), w;
  const uint32_t stamp = 1u << V_AGO | 1u << V_DATE | 1u << V_NOTICE | 1u << V_SHARE | 1u << V_MENU | 1u << V_FUNC;
  for (uint32_t i = 0; rd_word_next(rest, &i, &w);) {
    if (str_eq_fold(w, STR("by"))) return false;
    more += !(rd_vocab(w) & stamp) && !(w.p[0] >= '0' && w.p[0] <= '9');
  }
  return more >= 2 && rest.n && (rest.p[0] == ':' || rest.p[0] == ' ' || rest.p[0] == ',');
}

/* A line with a full date and little else is a stamp. */
static void by_stamp(rd_block *b) {
  bool stop = (b->flag & BF_FIN) && !(b->flag & BF_TIME);
  if ((b->flag & BF_FULLDATE) && !stop && b->words <= 16 && b->v[V_FUNC] <= 2 && !tells_more(b))
    set_guess(b, DROP_BYLINE, 2);
}

/* HTML: little but links is a way to other pages. */
static void by_links(rd_block *b) {
  if (b->link * 10 < b->words * 6 || b->link < 1) return;
  bool prose = (b->flag & BF_FIN) && b->words >= 12;
  set_guess(b, DROP_RELATED, b->link * 10 >= b->words * 9 && !prose ? 2 : 1);
}

/* "[VIDEO]", "[INSIGHT]" behind a headline; a headline glued to its teaser ("Talks ResumeThe two sides …"). */
static void by_teaser(rd_block *b) {
  dg_str br = last_brackets(b->text);
  bool caps = br.n > 4 && br.p[0] == '[' && b->words <= 25 && !(b->flag & BF_FIN);
  for (uint32_t i = 0; i < br.n; i++) caps = caps && !(br.p[i] >= 'a' && br.p[i] <= 'z');
  if (caps) set_guess(b, DROP_RELATED, 2);
  if (b->words > 70 || b->words < 8) return;
  dg_str s = b->text, w;
  for (uint32_t i = 12; i + 2 < s.n; i++) {
    if (i + 16 <= s.n) { /* to the next capital behind a small letter */
      uint32_t m = bytes_in(s.p + i, 'A', 'Z') & bytes_in(s.p + i - 1, 'a', 'z');
      i += m ? bytes_first(m) : 15;
      if (!m || i + 2 >= s.n) continue;
    }
    if (!(s.p[i] >= 'A' && s.p[i] <= 'Z')) continue;
    bool low = s.p[i - 1] >= 'a' && s.p[i - 1] <= 'z' && s.p[i - 2] >= 'a' && s.p[i - 3] >= 'a';
    if (!low) continue;
    uint32_t all = 0, capital = 0, words = 0;
    for (uint32_t k = 0; rd_word_next(str_make(s.p, i), &k, &w); words++)
      if (w.n >= 4) all++, capital += w.p[0] >= 'A' && w.p[0] <= 'Z';
    if (words >= 4 && all >= 3 && capital * 10 >= all * 8) set_guess(b, DROP_RELATED, 2);
    return;
  }
}

/* Six words in capitals on a page that is not: a link to another story, dressed up. */
static void by_capitals(const rd_page *p, rd_block *b) {
  uint32_t caps = 0;
  if (b->words < 6 || b->words > 30 || p->capitals) return;
  for (uint32_t i = 0; i < b->text.n; i++) {
    if (b->text.p[i] >= 'a' && b->text.p[i] <= 'z' && (i == 0 || b->text.p[i - 1] != '\'')) return;
    caps += b->text.p[i] >= 'A' && b->text.p[i] <= 'Z';
  }
  if (caps >= 16 && caps < 1000 && !(b->flag & BF_FIN)) set_guess(b, DROP_RELATED, 1);
}

/* Who wrote it: "A B is a correspondent …", "A B contributed to this report", "Write to A at a@b". */
static void by_author(rd_block *b) {
  static const char *const trade[] = {"reporter",   "correspondent", "editor",      "writer", "columnist",
                                      "journalist", "author",        "contributor", "fellow", "professor",
                                      "producer",   "blogger",       "freelance",   "analyst"};
  static const char *const reach[] = {"write", "contact", "email", "reach", "reached", "follow"};
  uint32_t i = 0, names = 0, at = 0, cp;
  dg_str w;
  if (b->words > 60 || b->words < 4) return;
  if ((b->flag & BF_URL) && b->words <= 16 && rd_has_word(b->text, reach, 6)) set_guess(b, DROP_BYLINE, 2);
  while (names < 5 && rd_word_next(b->text, &i, &w)) {
    at = 0;
    cp = utf8_next(w.p, w.n, &at);
    if (!utf8_is_upper(cp)) break;
    names++;
  }
  if (names == 0 || names == 5) return;
  dg_str rest = str_make(w.p, b->text.n - (uint32_t)(w.p - b->text.p));
  bool is = str_begins(rest, STR("is a")) || str_begins(rest, STR("is the ")) || str_begins(rest, STR("is an")) ||
            str_begins(rest, STR("covers "));
  if (names <= 3 && is && rd_has_word(rest, trade, sizeof trade / sizeof *trade)) set_guess(b, DROP_BYLINE, 1);
  if (str_find(rest, STR("contributed to this")) != DG_NONE || str_find(rest, STR("contributed reporting")) != DG_NONE)
    set_guess(b, DROP_BYLINE, 3);
}

static void by_url(rd_block *b) {
  if ((b->flag & BF_URL) && b->words <= 12 && str_find(b->text, STR(" ")) == DG_NONE) set_guess(b, DROP_SHARE, 2);
}

void rd_guess(rd_page *p) {
  for (uint32_t k = 0; k < p->n; k++) {
    rd_block *b = &p->block[k];
    by_lead(b);
    by_caption(b);
    by_share(b);
    by_notice(b);
    by_url(b);
    by_teaser(b);
    by_capitals(p, b);
    by_author(b);
    by_links(b);
    by_stamp(b);
    if (rd_is_byline(b)) set_guess(b, DROP_BYLINE, 3);
    if (b->hint) b->guess = b->hint, b->strength = 3;
  }
}

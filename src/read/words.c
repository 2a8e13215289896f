/* words: a text cut into words, the classes of a word, the language test. Reads the text it is given and writes nothing else.
 * Invariant: `vocab` is sorted (rd_vocab_ok).
 *
 * The vocabulary is the common stock of web pages (buttons, credits, small print), not of any one site. A
 * word may be in several classes. */
#include "base/bytes.h"
#include "read/blocks.h"

enum {
  FUNC = 1 << V_FUNC,
  SHARE = 1 << V_SHARE,
  COMMENT = 1 << V_COMMENT,
  LOGIN = 1 << V_LOGIN,
  MENU = 1 << V_MENU,
  RELATED = 1 << V_RELATED,
  NOTICE = 1 << V_NOTICE,
  CAPTION = 1 << V_CAPTION,
  AGENCY = 1 << V_AGENCY,
  UI = 1 << V_UI,
  DATE = 1 << V_DATE,
  AGO = 1 << V_AGO
};

/* In byte order. */
/* clang-format off */
static const struct { char word[16]; uint16_t set; } vocab[] = {
    {"a", FUNC}, {"about", FUNC}, {"accept", UI}, {"account", LOGIN}, {"accounts", LOGIN}, {"ad", MENU},
    {"add", UI}, {"ads", MENU}, {"advert", NOTICE}, {"advertise", MENU}, {"advertisement", MENU | NOTICE},
    {"advertisements", MENU}, {"advertising", MENU}, {"afp", AGENCY}, {"after", FUNC}, {"against", FUNC},
    {"ago", AGO}, {"alamy", AGENCY}, {"alerts", LOGIN}, {"all", FUNC}, {"also", FUNC | RELATED},
    {"am", AGO}, {"an", FUNC}, {"anadolu", AGENCY}, {"and", FUNC}, {"ani", AGENCY}, {"ansa", AGENCY},
    {"any", FUNC}, {"ap", AGENCY}, {"app", MENU}, {"appeared", NOTICE}, {"apps", MENU}, {"apr", DATE},
    {"april", DATE}, {"archive", NOTICE | CAPTION}, {"archived", NOTICE}, {"archives", MENU}, {"are", FUNC},
    {"article", NOTICE}, {"articles", NOTICE}, {"arts", MENU}, {"as", FUNC}, {"at", FUNC}, {"aug", DATE},
    {"august", DATE}, {"author", NOTICE}, {"authors", NOTICE}, {"autoplay", NOTICE}, {"avatar", COMMENT},
    {"back", UI}, {"be", FUNC}, {"because", FUNC}, {"been", FUNC}, {"before", FUNC}, {"being", FUNC},
    {"below", NOTICE}, {"between", FUNC}, {"bloomberg", AGENCY}, {"bluesky", SHARE}, {"bookmark", SHARE},
    {"briefing", LOGIN}, {"briefings", LOGIN}, {"browse", UI}, {"browser", NOTICE}, {"bst", AGO},
    {"business", MENU}, {"but", FUNC}, {"buy", UI}, {"by", FUNC}, {"can", FUNC}, {"cancel", UI},
    {"captcha", LOGIN}, {"caption", CAPTION}, {"careers", MENU}, {"change", UI}, {"check", UI},
    {"choose", UI}, {"clarification", NOTICE}, {"classifieds", MENU}, {"click", UI}, {"clipboard", SHARE},
    {"close", MENU | UI}, {"collapse", UI}, {"column", NOTICE}, {"comment", COMMENT},
    {"commented", COMMENT}, {"commenter", COMMENT}, {"commenters", COMMENT}, {"commenting", COMMENT},
    {"comments", COMMENT}, {"conditions", MENU}, {"confirm", UI}, {"connect", UI}, {"connecting", UI},
    {"consent", NOTICE}, {"contact", MENU | UI}, {"content", NOTICE}, {"continue", UI},
    {"contributor", NOTICE}, {"conversation", COMMENT}, {"cookie", MENU}, {"cookies", MENU | NOTICE},
    {"copy", UI}, {"copyright", NOTICE}, {"corbis", AGENCY}, {"correction", NOTICE}, {"could", FUNC},
    {"courtesy", CAPTION}, {"credit", CAPTION}, {"crossword", MENU}, {"culture", MENU}, {"day", AGO},
    {"days", AGO}, {"dec", DATE}, {"december", DATE}, {"delivered", LOGIN}, {"did", FUNC}, {"digg", SHARE},
    {"disabled", NOTICE}, {"disclaimer", NOTICE}, {"discover", RELATED | UI}, {"discussion", COMMENT},
    {"discussions", COMMENT}, {"dismiss", UI}, {"disqus", COMMENT}, {"do", FUNC}, {"download", UI},
    {"downvote", COMMENT}, {"dpa", AGENCY}, {"during", FUNC}, {"e-mail", SHARE}, {"edit", UI},
    {"edited", NOTICE}, {"edition", MENU}, {"editor", NOTICE}, {"editors", RELATED}, {"edt", AGO},
    {"efe", AGENCY}, {"email", SHARE}, {"embed", SHARE}, {"enable", NOTICE}, {"enter", UI},
    {"entertainment", MENU}, {"epa", AGENCY}, {"epa-efe", AGENCY}, {"est", AGO}, {"expand", UI},
    {"explore", RELATED}, {"express", NOTICE}, {"expressed", NOTICE}, {"external", NOTICE},
    {"facebook", SHARE}, {"faq", MENU}, {"fb", SHARE}, {"featured", RELATED}, {"feb", DATE},
    {"february", DATE}, {"feedback", COMMENT}, {"file", CAPTION}, {"filed", RELATED}, {"fill", UI},
    {"find", UI}, {"flag", UI}, {"flagged", COMMENT}, {"flickr", AGENCY}, {"flipboard", SHARE},
    {"follow", SHARE | UI}, {"followers", SHARE}, {"food", MENU}, {"footage", CAPTION}, {"footer", MENU},
    {"for", FUNC}, {"fri", DATE}, {"friday", DATE}, {"from", FUNC}, {"galleries", MENU}, {"gallery", MENU},
    {"games", MENU}, {"get", UI}, {"getty", AGENCY}, {"gettyimages", AGENCY}, {"gmt", AGO}, {"go", UI},
    {"google", SHARE}, {"graphic", CAPTION}, {"had", FUNC}, {"handout", CAPTION}, {"has", FUNC},
    {"have", FUNC}, {"he", FUNC}, {"header", MENU}, {"headlines", RELATED}, {"health", MENU},
    {"help", MENU}, {"her", FUNC}, {"hide", UI}, {"him", FUNC}, {"his", FUNC}, {"hkt", AGO}, {"home", MENU},
    {"homepage", MENU}, {"horoscopes", MENU}, {"hour", AGO}, {"hours", AGO}, {"how", FUNC}, {"hrs", AGO},
    {"i", FUNC}, {"ians", AGENCY}, {"if", FUNC}, {"illustration", CAPTION}, {"image", CAPTION},
    {"images", CAPTION}, {"imagn", AGENCY}, {"in", FUNC}, {"inbox", LOGIN}, {"infographic", CAPTION},
    {"instagram", SHARE}, {"into", FUNC}, {"is", FUNC}, {"ist", AGO}, {"istock", AGENCY},
    {"istockphoto", AGENCY}, {"it", FUNC}, {"itar-tass", AGENCY}, {"its", FUNC}, {"jan", DATE},
    {"january", DATE}, {"javascript", NOTICE}, {"jobs", MENU}, {"join", UI}, {"jul", DATE}, {"july", DATE},
    {"jump", UI}, {"jun", DATE}, {"june", DATE}, {"kcna", AGENCY}, {"kst", AGO}, {"kyodo", AGENCY},
    {"latest", RELATED}, {"learn", UI}, {"leave", UI}, {"let", UI}, {"license", NOTICE},
    {"licensed", NOTICE}, {"lifestyle", MENU}, {"like", UI}, {"line", SHARE}, {"link", SHARE},
    {"linkedin", SHARE}, {"links", SHARE | NOTICE}, {"listen", RELATED | UI}, {"listings", MENU},
    {"live", MENU}, {"load", UI}, {"loading", NOTICE | UI}, {"local", MENU}, {"log", LOGIN | UI},
    {"logged", LOGIN}, {"login", LOGIN | MENU}, {"logout", LOGIN}, {"magazine", MENU}, {"magnum", AGENCY},
    {"mail", SHARE}, {"mailing", LOGIN}, {"mar", DATE}, {"march", DATE}, {"mastodon", SHARE}, {"may", FUNC},
    {"membership", LOGIN}, {"menu", MENU}, {"messenger", SHARE}, {"min", AGO}, {"mins", AGO},
    {"minute", AGO}, {"minutes", AGO}, {"moderated", COMMENT}, {"moderation", COMMENT},
    {"moderator", COMMENT}, {"mon", DATE}, {"monday", DATE}, {"month", AGO}, {"months", AGO},
    {"more", FUNC | RELATED}, {"most", RELATED}, {"nav", MENU}, {"navigation", MENU}, {"news", RELATED},
    {"newscom", AGENCY}, {"newsletter", LOGIN}, {"newsletters", LOGIN | MENU}, {"next", RELATED},
    {"no", FUNC}, {"not", FUNC}, {"note", NOTICE}, {"notifications", LOGIN}, {"notify", UI}, {"nov", DATE},
    {"november", DATE}, {"novosti", AGENCY}, {"now", FUNC}, {"obituaries", MENU}, {"oct", DATE},
    {"october", DATE}, {"odnoklassniki", SHARE}, {"of", FUNC}, {"on", FUNC}, {"one", FUNC}, {"only", FUNC},
    {"open", UI}, {"opinion", MENU}, {"opinions", NOTICE}, {"or", FUNC}, {"originally", NOTICE},
    {"other", FUNC}, {"our", FUNC}, {"out", FUNC}, {"outdated", NOTICE}, {"over", FUNC}, {"pa", AGENCY},
    {"page", NOTICE}, {"password", LOGIN}, {"pdt", AGO}, {"permalink", SHARE}, {"permission", NOTICE},
    {"permissions", NOTICE}, {"pexels", AGENCY}, {"photo", CAPTION}, {"photograph", CAPTION},
    {"photographer", CAPTION}, {"photography", CAPTION}, {"photos", MENU | CAPTION}, {"pic", CAPTION},
    {"picks", RELATED}, {"picture", CAPTION}, {"pictured", CAPTION}, {"pictures", CAPTION},
    {"pinterest", SHARE}, {"pix", CAPTION}, {"pixabay", AGENCY}, {"playback", NOTICE}, {"please", UI},
    {"pm", AGO}, {"pocket", SHARE}, {"podcast", MENU}, {"podcasts", MENU}, {"polaris", AGENCY},
    {"policy", MENU}, {"politics", MENU}, {"popular", RELATED}, {"post", UI}, {"posted", NOTICE},
    {"premium", LOGIN}, {"press", UI}, {"previous", RELATED}, {"print", SHARE | UI}, {"privacy", MENU},
    {"promoted", RELATED}, {"provided", CAPTION}, {"pst", AGO}, {"pti", AGENCY}, {"published", NOTICE},
    {"puzzles", MENU}, {"quiz", MENU}, {"radio", MENU}, {"read", RELATED | UI}, {"recaptcha", LOGIN},
    {"recommended", RELATED}, {"reddit", SHARE}, {"redistributed", NOTICE}, {"register", LOGIN | UI},
    {"registered", LOGIN}, {"registration", LOGIN}, {"related", RELATED}, {"remove", UI},
    {"replied", COMMENT}, {"replies", COMMENT}, {"reply", COMMENT | UI}, {"report", UI},
    {"reprint", NOTICE}, {"reprinted", NOTICE}, {"reproduced", NOTICE}, {"republish", NOTICE},
    {"republished", NOTICE}, {"reserved", NOTICE}, {"respond", COMMENT}, {"response", COMMENT},
    {"responses", COMMENT}, {"responsible", NOTICE}, {"return", UI}, {"reuters", AGENCY},
    {"rewritten", NOTICE}, {"rex", AGENCY}, {"ria", AGENCY}, {"rights", NOTICE}, {"rss", SHARE},
    {"said", FUNC}, {"sat", DATE}, {"saturday", DATE}, {"save", UI}, {"science", MENU},
    {"screengrab", CAPTION}, {"screenshot", CAPTION}, {"scroll", UI}, {"search", MENU}, {"sections", MENU},
    {"see", RELATED | UI}, {"select", UI}, {"send", UI}, {"sep", DATE}, {"sept", DATE}, {"september", DATE},
    {"share", SHARE | UI}, {"shared", SHARE}, {"shares", SHARE}, {"sharing", SHARE}, {"she", FUNC},
    {"shop", MENU | UI}, {"short", SHARE}, {"shorturl", SHARE}, {"should", FUNC}, {"show", UI},
    {"shutterstock", AGENCY}, {"sidebar", MENU}, {"sign", UI}, {"signin", LOGIN}, {"signup", LOGIN},
    {"similar", RELATED}, {"sipa", AGENCY}, {"site", NOTICE}, {"sitemap", MENU}, {"skip", MENU | UI},
    {"skype", SHARE}, {"slideshow", NOTICE}, {"snapchat", SHARE}, {"so", FUNC}, {"social", SHARE},
    {"some", FUNC}, {"splash", AGENCY}, {"sponsored", RELATED}, {"sport", MENU}, {"sports", MENU},
    {"sputnik", AGENCY}, {"stamp", NOTICE}, {"store", MENU}, {"stories", RELATED}, {"story", RELATED},
    {"stumbleupon", SHARE}, {"style", MENU}, {"submit", UI}, {"subscribe", LOGIN | MENU | UI},
    {"subscribed", LOGIN}, {"subscriber", LOGIN}, {"subscribers", LOGIN}, {"subscription", LOGIN},
    {"subscriptions", LOGIN}, {"suggested", RELATED}, {"sun", DATE}, {"sunday", DATE}, {"swipe", UI},
    {"switch", UI}, {"tag", RELATED}, {"tagged", RELATED}, {"tags", RELATED}, {"tap", UI}, {"tass", AGENCY},
    {"tech", MENU}, {"technology", MENU}, {"telegram", SHARE}, {"terms", MENU}, {"than", FUNC},
    {"that", FUNC}, {"the", FUNC}, {"their", FUNC}, {"them", FUNC}, {"there", FUNC}, {"these", FUNC},
    {"they", FUNC}, {"this", FUNC}, {"those", FUNC}, {"thread", COMMENT}, {"threads", SHARE}, {"thu", DATE},
    {"thur", DATE}, {"thurs", DATE}, {"thursday", DATE}, {"tiktok", SHARE}, {"timestamp", NOTICE},
    {"to", FUNC}, {"today", AGO}, {"toggle", MENU | UI}, {"top", RELATED}, {"topic", RELATED},
    {"topics", RELATED}, {"translated", NOTICE}, {"translation", NOTICE}, {"travel", MENU},
    {"trending", RELATED}, {"trial", LOGIN}, {"try", UI}, {"tue", DATE}, {"tues", DATE}, {"tuesday", DATE},
    {"tumblr", SHARE}, {"tv", MENU}, {"tweet", SHARE}, {"tweets", SHARE}, {"twitter", SHARE}, {"two", FUNC},
    {"undated", CAPTION}, {"under", FUNC}, {"unsplash", AGENCY}, {"unsubscribe", LOGIN},
    {"unsupported", NOTICE}, {"up", FUNC}, {"update", NOTICE}, {"updated", NOTICE}, {"upi", AGENCY},
    {"upvote", COMMENT}, {"url", SHARE}, {"username", LOGIN}, {"userpic", COMMENT}, {"utc", AGO},
    {"version", NOTICE}, {"viber", SHARE}, {"video", MENU}, {"videos", MENU}, {"view", UI},
    {"viewpoints", COMMENT}, {"views", NOTICE}, {"vk", SHARE}, {"vkontakte", SHARE}, {"vote", UI},
    {"was", FUNC}, {"watch", RELATED | UI}, {"we", FUNC}, {"weather", MENU}, {"website", NOTICE},
    {"wechat", SHARE}, {"wed", DATE}, {"wednesday", DATE}, {"week", AGO}, {"weeks", AGO}, {"weibo", SHARE},
    {"were", FUNC}, {"what", FUNC}, {"whatsapp", SHARE}, {"when", FUNC}, {"where", FUNC}, {"which", FUNC},
    {"while", FUNC}, {"who", FUNC}, {"widget", SHARE}, {"wikimedia", AGENCY}, {"will", FUNC},
    {"wire", AGENCY}, {"with", FUNC}, {"world", MENU}, {"would", FUNC}, {"xinhua", AGENCY}, {"year", AGO},
    {"years", AGO}, {"yesterday", AGO}, {"yonhap", AGENCY}, {"you", FUNC}, {"youtube", SHARE},
    {"zuma", AGENCY},
};
/* clang-format on */
#define VOCAB_N (uint32_t)(sizeof vocab / sizeof *vocab)
/* Where the words with each first letter begin; rd_vocab_ok checks it. */
/* clang-format off */
static const uint16_t letter_at[27] = {0, 49, 69, 111, 130, 151, 175, 185, 206, 225, 235, 238, 260, 284, 300, 318, 362, 363, 395, 460, 508, 522, 532, 558, 559, 565, 566};
/* clang-format on */
#define WORD_MAX 16 /* longer words are in no list */

/* Lower-case ASCII copy of a word that could be in a list, padded with zeros; 0 when it cannot be in one. */
static uint32_t lower_ascii(dg_str w, char out[WORD_MAX + 1]) {
  if (w.n == 0 || w.n > WORD_MAX) return 0;
  memset(out, 0, WORD_MAX + 1);
  unsigned char all = 0;
  for (uint32_t i = 0; i < w.n; i++) {
    unsigned char c = (unsigned char)w.p[i];
    all |= c;
    out[i] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
  }
  return all < 0x80 ? w.n : 0;
}

/* The vocabulary is in byte order and letter_at fits it: what rd_vocab relies on. For tests. */
bool rd_vocab_ok(void) {
  for (uint32_t i = 0; i < VOCAB_N; i++) {
    uint32_t letter = (uint32_t)(vocab[i].word[0] - 'a');
    if (letter > 25 || i < letter_at[letter] || i >= letter_at[letter + 1]) return false;
    if (i > 0 && memcmp(vocab[i - 1].word, vocab[i].word, WORD_MAX) >= 0) return false;
  }
  return letter_at[26] == VOCAB_N;
}

/* Eight bytes as a number that compares as the bytes do. */
static uint64_t order64(const char *p) {
  uint64_t w;
  memcpy(&w, p, 8);
#if !defined(__BYTE_ORDER__) || __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  w = __builtin_bswap64(w);
#endif
  return w;
}

/* Halving without branches on the first eight bytes; few words share them. */
uint32_t rd_vocab(dg_str word) {
  if (word.n == 0 || word.n > WORD_MAX) return 0;
  uint64_t head = bytes_word(word.p, word.n < 8 ? word.n : 8);
  uint64_t tail = word.n > 8 ? bytes_word(word.p + 8, word.n - 8) : 0;
  if ((head | tail) & 0x8080808080808080u) return 0;
  head = bytes_lower(head), tail = bytes_lower(tail);
  uint32_t first = (uint32_t)(head & 0xFF) - 'a';
  if (first > 25) return 0;
  uint32_t lo = letter_at[first], n = letter_at[first + 1] - lo, at = lo;
  uint64_t key = __builtin_bswap64(head);
  while (n > 1) {
    uint32_t half = n / 2;
    at = order64(vocab[at + half].word) <= key ? at + half : at;
    n -= half;
  }
  for (; n && order64(vocab[at].word) == key; at--) {
    if (bytes_word(vocab[at].word + 8, 8) == tail) return vocab[at].set;
    if (at == lo) break;
  }
  return 0;
}

static bool begins_with(const char *low, const char *what) { return strncmp(low, what, strlen(what)) == 0; }

int rd_month(dg_str word) {
  static const char *const name[12] = {"january", "february", "march",     "april",   "may",      "june",
                                       "july",    "august",   "september", "october", "november", "december"};
  char low[WORD_MAX + 1];
  if (word.n < 3 || !(word.p[0] >= 'A' && word.p[0] <= 'Z') || !strchr("JFMASOND", word.p[0])) return 0;
  uint32_t n = lower_ascii(word, low);
  if (n < 3) return 0;
  for (int m = 0; m < 12; m++)
    if (strcmp(low, name[m]) == 0 || (n == 3 && begins_with(name[m], low)) || (m == 8 && strcmp(low, "sept") == 0))
      return m + 1;
  return 0;
}

int rd_weekday(dg_str word) {
  static const char *const name[7] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
  char low[WORD_MAX + 1];
  if (word.n < 3 || !(word.p[0] >= 'A' && word.p[0] <= 'Z') || !strchr("MTWFS", word.p[0])) return -1;
  uint32_t n = lower_ascii(word, low);
  if (n < 3) return -1;
  for (int w = 0; w < 7; w++)
    if (strcmp(low, name[w]) == 0 || (n == 3 && begins_with(name[w], low)) ||
        (w == 1 && n == 4 && strcmp(low, "tues") == 0) || (w == 3 && n <= 5 && begins_with(name[w], low)))
      return w;
  return -1;
}

/* Digits 1, capitals 2, small letters 4 of ASCII; 0 for all else. */
/* clang-format off */
static const uint8_t kind_of[256] = {
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0,
    0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0,
};
/* clang-format on */
enum { UPPER = 2, LOWER = 4 };
static inline bool word_char(uint32_t cp) { return cp < 0x80 ? kind_of[cp] != 0 : utf8_is_alpha(cp); }

/* As utf8_next, with the common case in line. */
static inline uint32_t next_cp(dg_str s, uint32_t *i) {
  unsigned char c = (unsigned char)s.p[*i];
  if (c >= 0x80) return utf8_next(s.p, s.n, i);
  ++*i;
  return c;
}

/* As rd_word_next where the next word is short and of ASCII letters and digits alone; false: not known. */
static bool short_word(dg_str s, uint32_t *i, dg_str *word) {
  while (*i + 16 <= s.n) {
    const char *p = s.p + *i;
    uint32_t upper = bytes_in(p, 'A', 'Z'), lower = bytes_in(p, 'a', 'z'), all = upper | lower | bytes_in(p, '0', '9');
    uint32_t far = bytes_in(p, 0x80, 0xFF);
    if (!(all | far)) {
      *i += 16;
      continue;
    }
    uint32_t from = bytes_first(all | far);
    if (far >> from & 1) return false;
    uint32_t end =
        bytes_first(~(all & ~(upper & lower << 1)) & ~0u << (from + 1)); /* 16 at most: bits above are none */
    if (end == 16 || (!(all >> end & 1) && (p[end] == '-' || far >> end & 1))) return false;
    *word = str_make(p + from, end - from);
    *i += end;
    return true;
  }
  return false;
}

/* The next run of letters and digits from *i; hyphens inside belong to it. A small letter before a capital
 * divides words that a scraper glued. False at the end. */
bool rd_word_next(dg_str s, uint32_t *i, dg_str *word) {
  if (short_word(s, i, word)) return true;
  uint32_t at = *i, cp = 0;
  while (*i < s.n) {
    at = *i;
    cp = next_cp(s, i);
    if (word_char(cp)) break;
    cp = 0;
  }
  if (!cp) return false;
  uint32_t end = *i, last = cp < 0x80 ? kind_of[cp] : 0;
  while (*i < s.n) {
    unsigned char c = (unsigned char)s.p[*i];
    uint32_t kind = kind_of[c], k = *i;
    if (kind && !(kind == UPPER && last == LOWER)) {
      last = kind;
      end = ++*i;
      continue;
    }
    if (kind) break; /* glued */
    cp = next_cp(s, i);
    bool inner = cp == '-' && *i < s.n && word_char((unsigned char)s.p[*i]);
    if (!inner && !word_char(cp)) {
      *i = k;
      break;
    }
    last = 0;
    end = *i;
  }
  *word = str_cut(s.p, at, end);
  return true;
}

bool rd_has_word(dg_str text, const char *const *list, uint32_t n) {
  dg_str w;
  for (uint32_t i = 0; rd_word_next(text, &i, &w);)
    for (uint32_t k = 0; k < n; k++)
      if (str_eq_fold(w, str_of(list[k]))) return true;
  return false;
}

/* Folded letters and digits only: quotes, case and spacing do not matter. Eight bytes are taken at a time. */
uint64_t rd_fold_hash(dg_str s) {
  const uint64_t k = 0x9E3779B97F4A7C15u;
  uint64_t h = 0xCBF29CE484222325u, w = 0;
  uint32_t n = 0; /* bits in w */
  for (uint32_t i = 0; i < s.n;) {
    uint32_t cp = (unsigned char)s.p[i], wide = 8;
    if (cp < 0x80) {
      i++;
      if (!kind_of[cp]) continue;
    } else {
      cp = utf8_next(s.p, s.n, &i);
      wide = cp < 0x80 ? 8 : 32;
      if (!word_char(cp)) continue;
    }
    if (n + wide > 64) {
      h = (h ^ w) * k;
      h ^= h >> 32;
      n = 0, w = 0;
    }
    w = w << wide | (cp < 0x80 ? cp | 32 : utf8_lower(cp)); /* digits have the bit of 32 */
    n += wide;
  }
  h = (h ^ w) * k;
  return h ^ h >> 29;
}

/* One of the commonest words of other languages with our letters. */
static bool is_foreign(dg_str w) {
  static const char *const other[] = {"der",   "die",    "und",  "das",  "nicht", "mit",  "von", "ist",  "les",  "des",
                                      "est",   "une",    "dans", "pour", "que",   "los",  "las", "del",  "por",  "una",
                                      "para",  "como",   "uma",  "não",  "het",   "een",  "van", "zijn", "yang", "dan",
                                      "untuk", "dengan", "ini",  "che",  "della", "sono", "och", "att",  "som",  "det",
                                      "ve",    "bir",    "bu",   "için", "na",    "się",  "nie", "w"};
  if (w.n > 7) return false;
  for (uint32_t k = 0; k < sizeof other / sizeof *other; k++)
    if (other[k][0] == (w.p[0] | 32) && str_eq_fold(w, str_of(other[k]))) return true;
  return false;
}

/* Most letters are Latin ones. */
static bool is_latin(dg_str s) {
  uint32_t latin = 0, letters = 0;
  for (uint32_t i = 0; i < s.n; i++) latin += ((unsigned char)s.p[i] | 32u) - 'a' < 26u;
  letters = latin;
  for (uint32_t i = 0; i < s.n;) {
    if ((unsigned char)s.p[i] < 0x80) {
      i++;
      continue;
    }
    uint32_t cp = utf8_next(s.p, s.n, &i);
    if (!utf8_is_alpha(cp)) continue;
    letters++;
    latin += cp < 0x250;
  }
  return letters == 0 || latin * 10 >= letters * 7;
}

/* Enough English function words among the words, and most letters Latin. Too little text counts as English.
 */
bool rd_english(dg_str text) {
  uint32_t words = 0, func = 0, foreign = 0;
  dg_str w, head = str_make(text.p, text.n < 4000 ? text.n : 4000);
  if (!is_latin(head)) return false;
  for (uint32_t i = 0; rd_word_next(head, &i, &w); words++) {
    if (rd_vocab(w) & FUNC)
      func++;
    else
      foreign += is_foreign(w);
  }
  if (words < 12) return foreign < 2 || func > foreign;
  return func * 100 >= words * 12 && func > foreign;
}

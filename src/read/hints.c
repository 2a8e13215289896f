/* hints: what an element's class, id and role say it is. Reads the attributes of a start tag; writes nothing.
 *
 * Names are cut at hyphens, underscores and humps; single parts and pairs of neighbours are looked up
 * ("read-more", "readMore" = "readmore"). Small letters ('a' + kind) are sure, capitals ('A' + kind)
 * doubtful: html.c weighs them against how much prose the element holds. */
#include "read/html.h"

/* In byte order. */
/* clang-format off */
static const struct { const char *word; char hint; } hints[] = {
    {"aboutauthor", 'a' + DROP_BYLINE}, {"ad", 'a' + DROP_OTHER}, {"adbox", 'a' + DROP_OTHER},
    {"adcontainer", 'a' + DROP_OTHER}, {"addthis", 'a' + DROP_SHARE}, {"addtoany", 'a' + DROP_SHARE},
    {"ads", 'a' + DROP_OTHER}, {"adsense", 'a' + DROP_OTHER}, {"adslot", 'a' + DROP_OTHER},
    {"adunit", 'a' + DROP_OTHER}, {"advert", 'a' + DROP_OTHER}, {"advertisement", 'a' + DROP_OTHER},
    {"advertising", 'a' + DROP_OTHER}, {"advertorial", 'a' + DROP_OTHER}, {"alert", 'A' + DROP_NOTICE},
    {"alsoread", 'a' + DROP_RELATED}, {"articlebody", HINT_STORY}, {"articlecontent", HINT_STORY},
    {"articlecopy", HINT_STORY}, {"articlemeta", 'a' + DROP_BYLINE}, {"articletext", HINT_STORY},
    {"aside", 'A' + DROP_OTHER}, {"author", 'A' + DROP_BYLINE}, {"authorbio", 'a' + DROP_BYLINE},
    {"authorbox", 'a' + DROP_BYLINE}, {"authorinfo", 'a' + DROP_BYLINE}, {"authors", 'A' + DROP_BYLINE},
    {"banner", 'A' + DROP_OTHER}, {"bio", 'A' + DROP_BYLINE}, {"bodycontent", HINT_STORY},
    {"bodycopy", HINT_STORY}, {"breadcrumb", 'a' + DROP_MENU}, {"breadcrumbs", 'a' + DROP_MENU},
    {"byline", 'a' + DROP_BYLINE}, {"bylines", 'a' + DROP_BYLINE}, {"caption", 'a' + DROP_CAPTION},
    {"captions", 'a' + DROP_CAPTION}, {"captiontext", 'a' + DROP_CAPTION}, {"carousel", 'A' + DROP_CAPTION},
    {"comment", 'a' + DROP_COMMENT}, {"commenting", 'a' + DROP_COMMENT},
    {"commentlist", 'a' + DROP_COMMENT}, {"comments", 'a' + DROP_COMMENT}, {"consent", 'a' + DROP_OTHER},
    {"contentbody", HINT_STORY}, {"contributor", 'A' + DROP_BYLINE}, {"contributors", 'A' + DROP_BYLINE},
    {"cookie", 'a' + DROP_OTHER}, {"cookies", 'a' + DROP_OTHER}, {"copyright", 'a' + DROP_NOTICE},
    {"coral", 'a' + DROP_COMMENT}, {"correction", 'a' + DROP_NOTICE}, {"credit", 'a' + DROP_CAPTION},
    {"credits", 'a' + DROP_CAPTION}, {"crosslink", 'a' + DROP_RELATED}, {"cta", 'A' + DROP_SHARE},
    {"ctabox", 'a' + DROP_SHARE}, {"cutline", 'a' + DROP_CAPTION}, {"date", 'A' + DROP_BYLINE},
    {"dateline", 'a' + DROP_BYLINE}, {"dfp", 'a' + DROP_OTHER}, {"disclaimer", 'a' + DROP_NOTICE},
    {"discussion", 'a' + DROP_COMMENT}, {"displaynone", HINT_HIDDEN}, {"disqus", 'a' + DROP_COMMENT},
    {"donate", 'A' + DROP_SHARE}, {"donation", 'A' + DROP_SHARE}, {"editorspicks", 'a' + DROP_RELATED},
    {"email", 'A' + DROP_SHARE}, {"entrycontent", HINT_STORY}, {"entrymeta", 'a' + DROP_BYLINE},
    {"explore", 'A' + DROP_RELATED}, {"factbox", 'a' + DROP_OTHER}, {"fbcomments", 'a' + DROP_COMMENT},
    {"figcaption", 'a' + DROP_CAPTION}, {"follow", 'A' + DROP_SHARE}, {"followbar", 'a' + DROP_SHARE},
    {"followus", 'a' + DROP_SHARE}, {"footer", 'a' + DROP_MENU}, {"gallery", 'A' + DROP_CAPTION},
    {"gdpr", 'a' + DROP_OTHER}, {"gpt", 'a' + DROP_OTHER}, {"headlines", 'A' + DROP_RELATED},
    {"hidden", HINT_HIDDEN}, {"imagecaption", 'a' + DROP_CAPTION}, {"imagecopyright", 'a' + DROP_CAPTION},
    {"imagecredit", 'a' + DROP_CAPTION}, {"imgcaption", 'a' + DROP_CAPTION}, {"infobox", 'a' + DROP_OTHER},
    {"inlinelink", 'a' + DROP_RELATED}, {"jumbotronad", 'a' + DROP_OTHER},
    {"keepreading", 'a' + DROP_RELATED}, {"keywords", 'A' + DROP_RELATED}, {"latest", 'A' + DROP_RELATED},
    {"latestnews", 'a' + DROP_RELATED}, {"legal", 'a' + DROP_NOTICE}, {"lightbox", 'A' + DROP_OTHER},
    {"livefyre", 'a' + DROP_COMMENT}, {"login", 'A' + DROP_MENU}, {"mailchimp", 'a' + DROP_SHARE},
    {"maincontent", HINT_STORY}, {"masthead", 'a' + DROP_MENU}, {"mediacaption", 'a' + DROP_CAPTION},
    {"megamenu", 'a' + DROP_MENU}, {"menu", 'a' + DROP_MENU}, {"menus", 'a' + DROP_MENU},
    {"meta", 'A' + DROP_BYLINE}, {"metadata", 'a' + DROP_BYLINE}, {"modal", 'a' + DROP_OTHER},
    {"module", 'A' + DROP_OTHER}, {"more", 'A' + DROP_RELATED}, {"morearticles", 'a' + DROP_RELATED},
    {"morestories", 'a' + DROP_RELATED}, {"mostpopular", 'a' + DROP_RELATED},
    {"mostread", 'a' + DROP_RELATED}, {"mostviewed", 'a' + DROP_RELATED}, {"nav", 'a' + DROP_MENU},
    {"navbar", 'a' + DROP_MENU}, {"navigation", 'a' + DROP_MENU}, {"newsbody", HINT_STORY},
    {"newscontent", HINT_STORY}, {"newsfeed", 'a' + DROP_RELATED}, {"newsletter", 'a' + DROP_SHARE},
    {"newsletters", 'a' + DROP_SHARE}, {"nextarticle", 'a' + DROP_RELATED}, {"notice", 'A' + DROP_NOTICE},
    {"offscreen", HINT_HIDDEN}, {"optin", 'a' + DROP_SHARE}, {"outbrain", 'a' + DROP_RELATED},
    {"overlay", 'a' + DROP_OTHER}, {"pager", 'a' + DROP_MENU}, {"pagination", 'a' + DROP_MENU},
    {"paywall", 'a' + DROP_SHARE}, {"photocaption", 'a' + DROP_CAPTION},
    {"photocredit", 'a' + DROP_CAPTION}, {"photos", 'A' + DROP_CAPTION}, {"poll", 'A' + DROP_OTHER},
    {"popular", 'A' + DROP_RELATED}, {"popup", 'a' + DROP_OTHER}, {"postbody", HINT_STORY},
    {"postcontent", HINT_STORY}, {"postdate", 'a' + DROP_BYLINE}, {"postinfo", 'a' + DROP_BYLINE},
    {"postmeta", 'a' + DROP_BYLINE}, {"postnavigation", 'a' + DROP_RELATED},
    {"prevnext", 'a' + DROP_RELATED}, {"print", 'A' + DROP_SHARE}, {"promo", 'A' + DROP_OTHER},
    {"promos", 'A' + DROP_OTHER}, {"pubdate", 'a' + DROP_BYLINE}, {"publishdate", 'a' + DROP_BYLINE},
    {"published", 'A' + DROP_BYLINE}, {"publishedon", 'a' + DROP_BYLINE}, {"pullquote", 'a' + DROP_OTHER},
    {"pullquotes", 'a' + DROP_OTHER}, {"quiz", 'A' + DROP_OTHER}, {"rail", 'A' + DROP_RELATED},
    {"readalso", 'a' + DROP_RELATED}, {"readmore", 'a' + DROP_RELATED}, {"readnext", 'a' + DROP_RELATED},
    {"recirc", 'a' + DROP_RELATED}, {"recirculation", 'a' + DROP_RELATED},
    {"recommendation", 'a' + DROP_RELATED}, {"recommendations", 'a' + DROP_RELATED},
    {"recommended", 'a' + DROP_RELATED}, {"recommends", 'a' + DROP_RELATED}, {"regwall", 'a' + DROP_SHARE},
    {"related", 'a' + DROP_RELATED}, {"relatedarticles", 'a' + DROP_RELATED},
    {"relatedlinks", 'a' + DROP_RELATED}, {"relatedposts", 'a' + DROP_RELATED},
    {"relatedstories", 'a' + DROP_RELATED}, {"replies", 'a' + DROP_COMMENT}, {"reply", 'A' + DROP_COMMENT},
    {"respond", 'a' + DROP_COMMENT}, {"revcontent", 'a' + DROP_RELATED}, {"river", 'A' + DROP_RELATED},
    {"screenreader", HINT_HIDDEN}, {"screenreadertext", HINT_HIDDEN}, {"search", 'A' + DROP_MENU},
    {"secondary", 'A' + DROP_MENU}, {"seealso", 'a' + DROP_RELATED}, {"share", 'a' + DROP_SHARE},
    {"sharebar", 'a' + DROP_SHARE}, {"sharedaddy", 'a' + DROP_SHARE}, {"shares", 'a' + DROP_SHARE},
    {"sharethis", 'a' + DROP_SHARE}, {"sharetools", 'a' + DROP_SHARE}, {"sharing", 'a' + DROP_SHARE},
    {"sidebar", 'A' + DROP_MENU}, {"signup", 'a' + DROP_SHARE}, {"sitemap", 'a' + DROP_MENU},
    {"skip", 'a' + DROP_MENU}, {"skiplink", 'a' + DROP_MENU}, {"slideshow", 'A' + DROP_CAPTION},
    {"social", 'a' + DROP_SHARE}, {"socialmedia", 'a' + DROP_SHARE}, {"socials", 'a' + DROP_SHARE},
    {"sponsor", 'a' + DROP_OTHER}, {"sponsored", 'a' + DROP_OTHER}, {"sronly", HINT_HIDDEN},
    {"srtext", HINT_HIDDEN}, {"storybody", HINT_STORY}, {"storycontent", HINT_STORY},
    {"storytext", HINT_STORY}, {"submenu", 'a' + DROP_MENU}, {"subnav", 'a' + DROP_MENU},
    {"subscribe", 'a' + DROP_SHARE}, {"subscriber", 'A' + DROP_SHARE}, {"subscription", 'a' + DROP_SHARE},
    {"suggested", 'A' + DROP_RELATED}, {"taboola", 'a' + DROP_RELATED}, {"tag", 'A' + DROP_RELATED},
    {"tagcloud", 'a' + DROP_RELATED}, {"taglist", 'a' + DROP_RELATED}, {"tags", 'a' + DROP_RELATED},
    {"teaser", 'A' + DROP_RELATED}, {"teasers", 'A' + DROP_RELATED}, {"timestamp", 'a' + DROP_BYLINE},
    {"toc", 'A' + DROP_MENU}, {"toolbar", 'A' + DROP_SHARE}, {"tools", 'A' + DROP_SHARE},
    {"topbar", 'a' + DROP_MENU}, {"topics", 'A' + DROP_RELATED}, {"topstories", 'a' + DROP_RELATED},
    {"trending", 'a' + DROP_RELATED}, {"upnext", 'a' + DROP_RELATED}, {"usercomments", 'a' + DROP_COMMENT},
    {"utility", 'A' + DROP_MENU}, {"viafoura", 'a' + DROP_COMMENT}, {"visuallyhidden", HINT_HIDDEN},
    {"visuallyhide", HINT_HIDDEN}, {"widget", 'A' + DROP_OTHER}, {"widgets", 'A' + DROP_OTHER},
    {"wpcaption", 'a' + DROP_CAPTION}, {"wpcaptiontext", 'a' + DROP_CAPTION}, {"yarpp", 'a' + DROP_RELATED},
    {"zergnet", 'a' + DROP_RELATED},
};
/* clang-format on */
#define HINT_N (sizeof hints / sizeof *hints)
#define PART_MAX 24

static char look_up(const char *low) {
  size_t lo = 0, hi = HINT_N;
  while (lo < hi) {
    size_t mid = (lo + hi) / 2;
    int c = strcmp(low, hints[mid].word);
    if (c == 0) return hints[mid].hint;
    if (c < 0)
      hi = mid;
    else
      lo = mid + 1;
  }
  return 0;
}

static bool is_sure(char hint) { return hint >= 'a'; }

/* "no-comments", "has-sidebar": said of the page, not of the element. */
static bool negates(const char *low) {
  static const char *const word[] = {"no", "has", "with", "not", "without", "hide", "show", "is", "enable", "disable"};
  for (size_t k = 0; k < sizeof word / sizeof *word; k++)
    if (strcmp(low, word[k]) == 0) return true;
  return false;
}

/* The next part of a name as small letters; false at the end. `joined`: no blank before it (the same name
 * goes on). */
static bool next_part(dg_str s, uint32_t *i, char out[PART_MAX + 1], bool *joined) {
  uint32_t n = 0;
  *joined = *i > 0;
  while (*i < s.n && !((s.p[*i] | 32) >= 'a' && (s.p[*i] | 32) <= 'z')) {
    if (s.p[*i] == ' ') *joined = false;
    *i += 1;
  }
  char last = 0;
  while (*i < s.n) {
    char c = s.p[*i], low = (char)(c | 32);
    if (low < 'a' || low > 'z') break;
    if (n && c < 'a' && last >= 'a') break;
    if (n < PART_MAX) out[n++] = low;
    last = c;
    *i += 1;
  }
  out[n] = 0;
  return n > 0;
}

static char name_hint(dg_str s) {
  char part[PART_MAX + 1], before[PART_MAX + 1] = "", pair[2 * PART_MAX + 1];
  char best = 0;
  bool joined;
  if (s.n > 400) s.n = 400;
  for (uint32_t i = 0; next_part(s, &i, part, &joined); memcpy(before, part, sizeof part)) {
    char h = 0;
    if (joined && before[0]) {
      if (negates(before)) continue;
      memcpy(pair, before, strlen(before));
      memcpy(pair + strlen(before), part, strlen(part) + 1);
      h = look_up(pair);
    }
    if (!h) h = look_up(part);
    if (h == HINT_STORY || (h && (!best || (is_sure(h) && !is_sure(best))))) best = h;
    if (best == HINT_STORY) break;
  }
  return best;
}

static char tag_hint(const char *tag) {
  static const struct {
    const char *tag;
    char hint;
  } by_tag[] = {{"nav", 'a' + DROP_MENU},          {"footer", 'a' + DROP_MENU},  {"aside", 'a' + DROP_OTHER},
                {"form", 'a' + DROP_OTHER},        {"button", 'a' + DROP_SHARE}, {"figure", 'a' + DROP_CAPTION},
                {"figcaption", 'a' + DROP_CAPTION}};
  for (size_t k = 0; k < sizeof by_tag / sizeof *by_tag; k++)
    if (strcmp(tag, by_tag[k].tag) == 0) return by_tag[k].hint;
  return 0;
}

static char role_hint(dg_str role) {
  static const struct {
    const char *role;
    char hint;
  } by_role[] = {{"navigation", 'a' + DROP_MENU}, {"contentinfo", 'a' + DROP_MENU}, {"complementary", 'A' + DROP_OTHER},
                 {"search", 'a' + DROP_MENU},     {"dialog", 'a' + DROP_OTHER},     {"alertdialog", 'a' + DROP_OTHER}};
  for (size_t k = 0; k < sizeof by_role / sizeof *by_role; k++)
    if (str_eq_fold(role, str_of(by_role[k].role))) return by_role[k].hint;
  return 0;
}

static bool is_hidden(const html_attrs *at) {
  dg_str style = html_attr_get(at, "style");
  if (html_attr_get(at, "hidden").p) return true;
  return style.n &&
         (str_find(style, STR("display:none")) != DG_NONE || str_find(style, STR("display: none")) != DG_NONE);
}

char html_hint(const char *tag, const html_attrs *at) {
  if (strcmp(tag, "body") == 0 || strcmp(tag, "html") == 0) return 0;
  char h = tag_hint(tag);
  if (at->n == 0) return h;
  if (is_hidden(at)) return HINT_HIDDEN;
  dg_str prop = html_attr_get(at, "itemprop");
  if (prop.n && str_find(prop, STR("articleBody")) != DG_NONE) return HINT_STORY;
  char more[3] = {role_hint(html_attr_get(at, "role")), name_hint(html_attr_get(at, "class")),
                  name_hint(html_attr_get(at, "id"))};
  for (int k = 0; k < 3; k++) {
    if (more[k] == HINT_STORY) return HINT_STORY;
    bool vague = !is_sure(h) || h == 'a' + DROP_OTHER; /* <aside>, <form> */
    if (more[k] && (!h || (is_sure(more[k]) && vague))) h = more[k];
  }
  return h;
}

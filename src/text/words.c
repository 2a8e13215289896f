/* words: the small closed lists that tokens and sentences need. Sorted, looked up by binary search on the folded word. */
#include "text.h"

static const char *const titles[] = {
    "adm",   "approx", "asst", "atty", "ave", "bldg", "blvd", "brig", "bros", "capt",  "cf",     "cmdr", "cmdt", "col",
    "comdr", "cpl",    "del",  "dept", "det", "dir",  "dr",   "e.g",  "ed",   "eg",    "ens",    "esp",  "est",  "fr",
    "ft",    "gen",    "gov",  "govs", "hon", "i.e",  "ie",   "insp", "lt",   "maj",   "messrs", "mlle", "mme",  "mr",
    "mrs",   "ms",     "msgr", "mt",   "mx",  "op",   "ph",   "phd",  "pres", "prof",  "pvt",    "rep",  "reps", "rev",
    "sen",   "sens",   "sfc",  "sgt",  "spc", "sr",   "st",   "ste",  "supt", "treas", "viz",    "vol",  "vs",
};
static const char *const numbers[] = {"art", "fig", "no", "nos", "p", "para", "pp", "sec"};
static const char *const maybes[] = {
    "a.m", "al",   "apr",  "aug", "calif", "co",   "colo",  "conn", "corp", "cos", "d.c", "dec",  "etc", "feb",  "fla",
    "fri", "ga",   "gmbh", "ill", "inc",   "ind",  "jan",   "jr",   "kan",  "ky",  "ltd", "mass", "md",  "mich", "minn",
    "mo",  "mon",  "mont", "n.y", "neb",   "nev",  "nov",   "oct",  "okla", "ore", "p.m", "pa",   "plc", "rd",   "sat",
    "sep", "sept", "tenn", "tex", "thu",   "thur", "thurs", "tue",  "tues", "va",  "vt",  "wash", "wed", "wis",  "yrs",
};
static const char *const starters[] = {
    "a",      "after", "all",   "although", "an",      "and",       "as",    "asked",  "at",   "because",
    "before", "both",  "but",   "by",       "despite", "during",    "each",  "even",   "for",  "from",
    "he",     "her",   "here",  "his",      "how",     "however",   "i",     "if",     "in",   "instead",
    "it",     "its",   "last",  "later",    "many",    "meanwhile", "most",  "my",     "no",   "not",
    "now",    "of",    "on",    "once",     "one",     "or",        "other", "others", "our",  "she",
    "since",  "so",    "some",  "still",    "such",    "that",      "the",   "their",  "then", "there",
    "these",  "they",  "this",  "those",    "though",  "to",        "under", "until",  "we",   "what",
    "when",   "where", "which", "while",    "who",     "why",       "with",  "yet",    "you",
};
static const char *const says[] = {
    "added", "adds", "asked",   "asks", "cried",   "declared", "demanded", "joked",    "quipped", "recalled", "replied",
    "said",  "says", "shouted", "told", "tweeted", "urged",    "warned",   "wondered", "wrote",   "yelled",
};

static bool among(dg_str word, const char *const *list, uint32_t n) {
  char folded[24];
  if (word.n == 0 || word.n >= sizeof folded) return false;
  dg_str w = {folded, utf8_fold(word, folded, sizeof folded)};
  uint32_t lo = 0, hi = n;
  while (lo < hi) {
    uint32_t mid = (lo + hi) / 2;
    int c = str_cmp(w, str_of(list[mid]));
    if (c == 0) return true;
    if (c < 0)
      hi = mid;
    else
      lo = mid + 1;
  }
  return false;
}
#define AMONG(word, list) among((word), (list), sizeof(list) / sizeof *(list))

/* "U.S", "p.m", "J": letters with stops between them. */
static bool dotted(dg_str w) {
  for (uint32_t i = 0; i < w.n; i++) {
    bool stop = w.p[i] == '.';
    if (stop != (i & 1) || (!stop && (unsigned)((w.p[i] & 0xDF) - 'A') > 25u)) return false;
  }
  return w.n & 1;
}

enum { LONGEST = 6 }; /* letters of the longest abbreviation above */
static bool is_short(dg_str w) {
  for (uint32_t i = 0; i < w.n; i++)
    if ((unsigned char)w.p[i] >= 0x80) return true; /* may be shorter when folded */
  return w.n <= LONGEST;
}

enum stop_kind text_stop(dg_str word) {
  if (!is_short(word)) return dotted(word) ? STOP_MAYBE : STOP_NO;
  if (AMONG(word, titles)) return STOP_TITLE;
  if (AMONG(word, numbers)) return STOP_NUMBER;
  if (AMONG(word, maybes)) return STOP_MAYBE;
  if (dotted(word)) return word.n == 1 ? (word.p[0] == 'I' || word.p[0] > 'Z' ? STOP_NO : STOP_TITLE) : STOP_MAYBE;
  return STOP_NO;
}
bool text_starter(dg_str word) { return AMONG(word, starters); }
bool text_says(dg_str word) { return AMONG(word, says); }

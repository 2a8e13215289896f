/* small: a database of a few stories, for tests of what reads one: sanctions and talks over two years, copies, statements, a story full of
 * what a page may try. */
#ifndef DG_TEST_SMALL_H
#define DG_TEST_SMALL_H

#include "store/keep.h"
#include "store/texts.h"

#define SMALL_HOSTILE "</script><img src=x onerror=alert(1)>\"\\\xe2\x80\xa8&amp;"

typedef struct small_story {
  const char *id, *date, *title, *publisher, *text;
} small_story;
static const small_story small_stories[] = {
    {"a/1?x=%", "2016-01-06", "A test", "Wire", "North Korea tested a bomb on Wednesday. Japan condemned the test."},
    {"2", "2016-02-10", "Park", "Wire",
     "South Korea closed the Kaesong park on Wednesday. North Korea threatened South Korea with war."},
    {"3", "2017-07-06", "Offer", "Courier",
     "South Korean President Moon Jae-in offered talks to North Korea. \"We want peace,\" Moon said."},
    {"4", "2018-01-09", "Talks", "Wire",
     "Officials of North and South Korea met at Panmunjom on Tuesday. Kim Jong Un said that he wanted to improve "
     "relations with the South."},
    {"5", "2018-01-09", "Talks again", "Courier",
     "Officials of North and South Korea met at Panmunjom on Tuesday. Kim Jong Un said that he wanted to improve "
     "relations with the South."},
    {"6", "2018-04-27", "Summit", "Wire",
     "Kim Jong Un met Moon Jae-in at Panmunjom on Friday. North Korea released three Americans."},
    {"7", "2018-06-12", SMALL_HOSTILE, SMALL_HOSTILE,
     "Donald Trump met Kim Jong Un in Singapore. Spokesman " SMALL_HOSTILE " said: \"" SMALL_HOSTILE
     "\". Russia praised North Korea."},
    {"8", "", "No day", "",
     "Iran criticised Israel. Iran said that it wanted peace. Israel said that it would not talk to Iran."},
};

/* Writes them, and for each week of 2016 a deed of another system, into a new database. */
static dg_rc small_make(const char *path, const dg_engine *e, dg_err *err) {
  store *s = NULL;
  dg_worker *w = NULL;
  store_text_sum sum = {0};
  dg_buf packed = {0};
  const dg_doc *d;
  dg_rc rc = store_open(path, STORE_WRITE, &s, err);
  if (rc == DG_OK) rc = dg_worker_open(e, &w, err);
  if (rc == DG_OK) store_begin(s);
  const uint32_t run = rc == DG_OK ? store_run_put(s, str_of(dg_engine_id(e)), STR("text"), STR("")) : 0;
  for (size_t i = 0; rc == DG_OK && i < sizeof small_stories / sizeof *small_stories; i++) {
    const small_story *v = &small_stories[i];
    const dg_page page = {.form = DG_FORM_TEXT,
                          .bytes = str_of(v->text),
                          .id = str_of(v->id),
                          .title = str_of(v->title),
                          .publisher = str_of(v->publisher),
                          .url = STR("https://example.org/a?b=\"<c>"),
                          .lang = STR("en"),
                          .date = v->date[0] ? day_parse(str_of(v->date)) : DG_DATE_NONE};
    rc = dg_worker_run(w, &page, DG_GOAL_CODE, &d, err);
    packed.n = 0;
    if (rc == DG_OK) store_text_pack(&packed, d, store_page_hash(&page));
    if (rc == DG_OK && (packed.failed || !store_text_put(s, packed.p, packed.n, run, &sum))) rc = DG_ENOMEM;
  }
  if (rc == DG_OK) {
    const store_kind k = {.type = 2, .score10 = 25, .cameo = STR("040"), .label = STR("Consult <b>")};
    const uint32_t kind = store_kind_put(s, &k), a = store_party_put(s, &(dg_side){.code = STR("USA")}),
                   b = store_party_put(s, &(dg_side){.text = STR("Zqxv \"Front\" <i>")});
    for (uint32_t week = 0; week < 52; week++)
      store_deed_put(s,
                     &(store_new_deed){.hash = week * 77 + 5,
                                       .day = 16801 + 7 * (dg_day)week,
                                       .kind = kind,
                                       .run = run,
                                       .actor = &a,
                                       .recipient = &b,
                                       .nactor = 1,
                                       .nrecipient = 1,
                                       .mentions = 1,
                                       .told = DAY_NONE},
                     NULL);
  }
  const dg_rc kept = s ? store_commit(s, err) : rc;
  buf_free(&packed);
  dg_worker_close(w);
  store_close(s);
  return rc == DG_OK ? kept : rc;
}

#endif

/* older: events in the columns of the systems that came before: PETRARCH, Phoenix, GDELT 2 (61), ICEWS (20), POLECAT
 * (40). TAB-separated; tabs and line ends inside a field become spaces. What we do not know is left empty (POLECAT:
 * "None"). */
#include "out/out.h"

static void put(dg_buf *b, dg_str s) {
  for (uint32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c == '\t' || c == '\n' || c == '\r')
      buf_put(b, " ", 1);
    else
      buf_put(b, &c, 1);
  }
}
static void tab(dg_buf *b) { buf_put(b, "\t", 1); }
static void field(dg_buf *b, dg_str s) {
  put(b, s);
  tab(b);
}
static void empty(dg_buf *b, uint32_t n) {
  while (n--) tab(b);
}
static dg_str primary(dg_str sectors) {
  dg_str first = {0};
  if (sectors.n) str_next(&sectors, ';', &first);
  return first;
}

/* Event dates: the event's own, else the story's; parts are 0 when there is none. */
typedef struct date_parts {
  char dashed[11], plain[9];
  int32_t year, month, day;
  dg_day date;
} date_parts;

static date_parts date_of(const dg_doc *d, const dg_event *e) {
  date_parts p = {.date = e->date != DG_DATE_NONE ? e->date : dg_doc_story(d).date};
  if (p.date == DG_DATE_NONE) return p;
  day_print(p.date, p.dashed);
  day_split(p.date, &p.year, &p.month, &p.day);
  memcpy(p.plain, p.dashed, 4);
  memcpy(p.plain + 4, p.dashed + 5, 2);
  memcpy(p.plain + 6, p.dashed + 8, 2);
  return p;
}

/* ---- PETRARCH: date source target code issues ids [url] StorySource source_text target_text event_text ---- */

static void petrarch_row(dg_buf *b, const dg_doc *d, const dg_event *e, const out_pair *p) {
  date_parts day = date_of(d, e);
  field(b, str_of(day.plain));
  out_code(b, &p->source);
  tab(b);
  out_code(b, &p->target);
  tab(b);
  field(b, str_of(e->cameo));
  tab(b); /* issues */
}

void out_petrarch(dg_buf *b, const out_options *o, const dg_doc *d) {
  dg_story s = dg_doc_story(d);
  dg_buf seen = {0}; /* rows of this story up to the ids: one row for each date, pair and code */
  out_pair p;
  for (uint32_t i = 0; i < s.nevent; i++) {
    dg_event e = dg_doc_event(d, i);
    if (!out_wanted(o, &e)) continue;
    for (uint32_t k = 0; out_pair_at(d, i, &e, k, &p); k++) {
      dg_buf row = {0};
      buf_put(&row, "\n", 1);
      petrarch_row(&row, d, &e, &p);
      buf_put(&row, "\n", 1);
      bool known = row.failed || (seen.n && memmem(seen.p, seen.n, row.p, row.n));
      if (!known) {
        buf_put(&seen, row.p, row.n);
        buf_put(b, row.p + 1, row.n - 2);
        put(b, s.id);
        buf_put(b, "_", 1);
        out_uint(b, e.sentence);
        tab(b);
        if (s.url.n) field(b, s.url);
        field(b, s.publisher);
        field(b, p.source.text.n ? p.source.text : STR("---"));
        field(b, p.target.text.n ? p.target.text : STR("---"));
        put(b, e.trigger);
        buf_put(b, "\n", 1);
      }
      b->failed |= row.failed;
      buf_free(&row);
    }
  }
  b->failed |= seen.failed;
  buf_free(&seen);
}

/* ---- Phoenix, 26 columns ---- */

static void phoenix_side(dg_buf *b, const dg_side *s) {
  if (s->code.n || s->sector.n) out_code(b, s);
  tab(b);
  field(b, s->code);
  dg_str rest = s->sector, first = primary(rest);
  field(b, first);
  if (rest.n > first.n) put(b, str_cut(rest.p, first.n + 1, rest.n));
  tab(b);
}

void out_phoenix(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  date_parts day = date_of(d, e);
  dg_story s = dg_doc_story(d);
  out_pair p;
  for (uint32_t k = 0; out_pair_at(d, index, e, k, &p); k++) {
    put(b, e->id);
    buf_put(b, "_", 1);
    out_uint(b, k);
    field(b, STR("_" DG_VERSION));
    field(b, str_of(day.plain));
    field(b, str_cut(day.plain, 0, day.year ? 4 : 0));
    field(b, day.year ? str_cut(day.plain, 4, 6) : STR(""));
    field(b, day.year ? str_cut(day.plain, 6, 8) : STR(""));
    phoenix_side(b, &p.source);
    phoenix_side(b, &p.target);
    field(b, str_of(e->cameo));
    field(b, str_make(e->cameo, strlen(e->cameo) >= 2 ? 2 : 0));
    out_uint(b, e->quad);
    tab(b);
    out_fixed(b, out_goldstein(e->cameo), 1, true);
    tab(b);
    empty(b, 3); /* issues, lat, lon */
    field(b, e->location.text);
    tab(b); /* state */
    field(b, e->location.country);
    put(b, s.id);
    buf_put(b, "_", 1);
    out_uint(b, e->sentence);
    tab(b);
    field(b, s.url);
    put(b, s.publisher);
    buf_put(b, "\n", 1);
  }
}

/* ---- GDELT 2 events, 61 columns ---- */

static void gdelt_actor(dg_buf *b, const dg_side *s, bool there) {
  if (there && (s->code.n || s->sector.n)) out_code(b, s);
  tab(b);
  field(b, s->name.n ? s->name : s->text);
  field(b, s->code);
  empty(b, 4); /* known group, ethnic, two religions */
  dg_str rest = s->sector, part;
  for (int i = 0; i < 3; i++) {
    part = (dg_str){0};
    if (rest.n) str_next(&rest, ';', &part);
    field(b, part);
  }
}

static void gdelt_place(dg_buf *b, const dg_event *e) {
  bool there = e->location.text.n > 0;
  field(b, there ? STR("1") : STR("0"));
  field(b, e->location.text);
  field(b, e->location.country);
  empty(b, 2); /* ADM1, ADM2 */
  if (e->location.geonameid) {
    out_fixed(b, e->location.lat, 4, true);
    tab(b);
    out_fixed(b, e->location.lon, 4, true);
    tab(b);
  } else
    empty(b, 2);
  tab(b); /* feature */
}

void out_gdelt(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  date_parts day = date_of(d, e);
  dg_story s = dg_doc_story(d);
  dg_str cameo = str_of(e->cameo);
  out_pair p;
  for (uint32_t k = 0; out_pair_at(d, index, e, k, &p); k++) {
    out_uint(b, (out_number(e->id) + k) & INT64_MAX);
    tab(b);
    field(b, str_of(day.plain));
    field(b, str_cut(day.plain, 0, day.year ? 6 : 0));
    field(b, str_cut(day.plain, 0, day.year ? 4 : 0));
    if (day.year) /* as GDELT counts it: thirty-day months over 365 */
      out_fixed(b, day.year + (day.month * 30 - 30 + day.day) / 365.0, 4, false);
    tab(b);
    gdelt_actor(b, &p.source, true);
    gdelt_actor(b, &p.target, p.has_target);
    field(b, e->sentence == 0 ? STR("1") : STR("0")); /* root event: in the lead */
    field(b, cameo);
    field(b, cameo.n > 3 ? str_cut(cameo.p, 0, 3) : cameo);
    field(b, cameo.n > 2 ? str_cut(cameo.p, 0, 2) : cameo);
    out_uint(b, e->quad);
    tab(b);
    out_fixed(b, out_goldstein(e->cameo), 1, true);
    buf_puts(b, "\t1\t1\t1\t0\t"); /* mentions, sources, articles, tone */
    empty(b, 16);                  /* places of the actors */
    gdelt_place(b, e);
    if (day.year) put(b, str_of(day.plain));
    buf_puts(b, day.year ? "000000\t" : "\t");
    put(b, s.url.n ? s.url : s.id);
    buf_put(b, "\n", 1);
  }
}

/* ---- ICEWS, 20 columns ---- */

void out_icews_head(dg_buf *b) {
  buf_puts(b, "Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\t"
              "Target Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\t"
              "Province\tCountry\tLatitude\tLongitude\n");
}

static void semicolons(dg_buf *b, dg_str s, const char *between) {
  dg_str part;
  for (bool first = true; s.n && str_next(&s, ';', &part); first = false) {
    if (!first) buf_puts(b, between);
    put(b, part);
  }
}

static void icews_side(dg_buf *b, const dg_side *s) {
  field(b, s->name.n ? s->name : s->text);
  semicolons(b, s->sector, ",");
  tab(b);
  field(b, s->code);
}

void out_icews(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e) {
  date_parts day = date_of(d, e);
  dg_story s = dg_doc_story(d);
  out_pair p;
  for (uint32_t k = 0; out_pair_at(d, index, e, k, &p); k++) {
    out_uint(b, (out_number(e->id) + k) & INT64_MAX);
    tab(b);
    field(b, str_of(day.dashed));
    icews_side(b, &p.source);
    put(b, str_of(e->type));
    if (e->mode[0]) buf_puts(b, " ");
    field(b, str_of(e->mode));
    field(b, str_of(e->cameo));
    out_fixed(b, out_goldstein(e->cameo), 1, true);
    tab(b);
    icews_side(b, &p.target);
    field(b, s.id);
    out_uint(b, e->sentence + 1u);
    tab(b);
    field(b, s.publisher);
    field(b, e->location.text);
    empty(b, 2);
    field(b, e->location.country);
    if (e->location.geonameid) out_fixed(b, e->location.lat, 4, true);
    tab(b);
    if (e->location.geonameid) out_fixed(b, e->location.lon, 4, true);
    buf_put(b, "\n", 1);
  }
}

/* ---- POLECAT, 40 columns, "None" where nothing is known ---- */

void out_polecat_head(dg_buf *b) {
  buf_puts(b,
           "Event ID\tEvent Date\tEvent Type\tEvent Mode\tIntensity\tQuad Code\tContexts\tActor Name\tActor Country\t"
           "Actor COW\tPrimary Actor Sector\tActor Sectors\tActor Title\tActor Name Raw\tWikipedia Actor ID\t"
           "Recipient Name\tRecipient Country\tRecipient COW\tPrimary Recipient Sector\tRecipient Sectors\t"
           "Recipient Title\tRecipient Name Raw\tWikipedia Recipient ID\tPlacename\tCity\tDistrict\tProvince\t"
           "Country\tLatitude\tLongitude\tGeoNames ID\tRaw Placename\tFeature Type\tSource\tPublication Date\t"
           "Story People\tStory Organizations\tStory Locations\tLanguage\tVersion\n");
}

static void known(dg_buf *b, dg_str s) { field(b, s.n ? s : STR("None")); }
static void none(dg_buf *b, uint32_t n) {
  while (n--) known(b, STR(""));
}

/* Name, country, COW, primary sector, sectors, title, raw name, Wikipedia: all sides joined by ';'. */
static void polecat_sides(dg_buf *b, const dg_doc *d, uint32_t index, const dg_event *e, bool recipients) {
  uint32_t n = recipients ? e->nrecipient : e->nactor;
  for (int column = 0; column < 8; column++) {
    dg_buf all = {0};
    for (uint32_t i = 0; i < n; i++) {
      dg_side s = recipients ? dg_doc_recipient(d, index, i) : dg_doc_actor(d, index, i);
      dg_str v = column == 0   ? (s.name.n ? s.name : s.text)
                 : column == 1 ? s.code
                 : column == 3 ? primary(s.sector)
                 : column == 4 ? s.sector
                 : column == 6 ? s.text
                               : STR("");
      if (all.n && v.n) buf_put(&all, ";", 1);
      out_str(&all, v);
    }
    known(b, str_make(all.p, (uint32_t)all.n));
    b->failed |= all.failed;
    buf_free(&all);
  }
}

void out_polecat(dg_buf *b, const out_options *o, const dg_doc *d, uint32_t index, const dg_event *e) {
  date_parts day = date_of(d, e);
  dg_story s = dg_doc_story(d);
  char published[11] = "None";
  if (s.date != DG_DATE_NONE) day_print(s.date, published);
  field(b, e->id);
  known(b, str_of(day.dashed));
  known(b, str_of(e->type));
  known(b, str_of(e->mode));
  out_fixed(b, e->score, 1, true);
  tab(b);
  known(b, str_of(out_quad_words(e->quad)));
  known(b, e->context);
  polecat_sides(b, d, index, e, false);
  polecat_sides(b, d, index, e, true);
  known(b, e->location.name);
  none(b, 3); /* city, district, province */
  known(b, e->location.country);
  if (e->location.geonameid) {
    out_fixed(b, e->location.lat, 4, true);
    tab(b);
    out_fixed(b, e->location.lon, 4, true);
    tab(b);
    out_uint(b, e->location.geonameid);
    tab(b);
  } else
    none(b, 3);
  known(b, e->location.text);
  none(b, 1); /* feature type */
  known(b, s.publisher);
  field(b, str_of(published));
  none(b, 3); /* people, organisations, places of the story */
  known(b, s.lang);
  put(b, str_of(o->coder));
  buf_put(b, "\n", 1);
}

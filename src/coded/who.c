/* who: a side of a coded event as our codes. Names go through dg_engine_resolve(); codes of other systems through codes.c. */
#include "work.h"

typedef struct pair_of {
  const char *from, *to;
} pair_of;

/* Words in ICEWS's lists of sectors, the telling ones first. */
static const pair_of sector_word[] = {
    {"Police", "COP"},     {"Military", "MIL"},    {"Rebel", "REB"},     {"Insurgent", "REB"}, {"Separatist", "REB"},
    {"Judicial", "JUD"},   {"Legislative", "LEG"}, {"Parties", "PTY"},   {"Executive", "GOV"}, {"Government", "GOV"},
    {"Opposition", "OPP"}, {"Protestors", "CVL"},  {"News", "JRN"},      {"Media", "JRN"},     {"Business", "BUS"},
    {"Criminal", "CRM"},   {"Education", "EDU"},   {"Labor", "LAB"},     {"Refugee", "REF"},   {"Medical", "MED"},
    {"Religious", "REL"},  {"Elite", "ELI"},       {"Population", "CVL"}};

static dg_str sector_of(coded_format format, dg_str sector) {
  if (format == CODED_ICEWS) {
    for (size_t i = 0; i < sizeof sector_word / sizeof *sector_word; i++)
      if (str_find(sector, str_of(sector_word[i].from)) != DG_NONE) return str_of(sector_word[i].to);
    return STR("");
  }
  return code_of_sector(sector, format == CODED_GDELT);
}

static void gdelt(const dg_engine *e, const coded_side *side, dg_day day, coded_who *out) {
  dg_side *s = &out->side[0];
  dg_str head = side->code.n >= 3 ? str_make(side->code.p, 3) : STR("");
  out->n = side->name.n + side->code.n > 0;
  *s = (dg_side){.text = side->name.n ? side->name : side->code};
  if (code_of_body(side->country, s) || (code_is_body(side->group) && code_of_body(side->group, s)) ||
      (code_is_body(head) && code_of_body(head, s))) {
    s->name = side->name;
    s->sector = sector_of(CODED_GDELT, side->sector);
  } else if (!dg_engine_resolve(e, side->name, day, s) || s->code.n == 0)
    *s = (dg_side){.text = side->name.n ? side->name : side->code, .sector = sector_of(CODED_GDELT, side->sector)};
}

/* One party for each country of the list "PRK;CHN". */
static void polecat(const coded_side *side, coded_who *out) {
  dg_str list = side->country, code;
  while (list.n && out->n < SIDE_PARTIES && str_next(&list, ';', &code)) {
    dg_side s = {.text = side->name, .name = side->name, .sector = sector_of(CODED_POLECAT, side->sector)};
    if (code_of_body(str_trim(code), &s)) out->side[out->n++] = s;
  }
}

void coded_resolve(const dg_engine *e, coded_format format, const coded_side *side, dg_day day, coded_who *out) {
  out->n = 0;
  if (format == CODED_GDELT) {
    gdelt(e, side, day, out);
    return;
  }
  if (format == CODED_POLECAT || code_is_three(side->country)) polecat(side, out);
  if (out->n || side->name.n + side->country.n == 0) return;
  dg_side *s = &out->side[0], country;
  out->n = 1;
  if (side->name.n && dg_engine_resolve(e, side->name, day, s) && s->code.n) {
    s->text = side->name;
    if (!s->sector.n && side->sector.n) s->sector = sector_of(format, side->sector);
    return;
  }
  dg_str sector = side->sector.n ? sector_of(format, side->sector) : STR("");
  *s = (dg_side){.text = side->name, .sector = sector};
  if (code_of_body(side->name, s)) return;
  *s = (dg_side){.text = side->name, .sector = sector};
  if (side->country.n && dg_engine_resolve(e, side->country, day, &country)) {
    s->code = country.code;
    s->org = country.org;
    s->name = side->name;
  }
}

/* who: a side of a coded event as our codes. Names go through dg_engine_resolve(); codes of other systems through the tables
 * below (facts of CAMEO, GDELT and POLECAT). */
#include "work.h"

typedef struct pair_of {
  const char *from, *to;
} pair_of;

/* Country codes of CAMEO that are not ISO 3166, and ISO codes that we fold. */
static const pair_of country_code[] = {{"ROM", "ROU"}, {"TMP", "TLS"}, {"ZAR", "COD"}, {"KSV", "KOS"}, {"XKX", "KOS"},
                                       {"PAL", "PSE"}, {"GZA", "PSE"}, {"WSB", "PSE"}, {"MNT", "MNE"}};
/* Regions that CAMEO writes where a country stands. */
static const char region_code[] =
    "AFR ASA BLK CRB CAU CFR CAS CEU EIN EAF EEU LAM MEA MDT NAF NMR PGS SCN SAM SAS SEA SAF "
    "WAF WST SHN";
/* ISO 3166 alpha-3, and Kosovo. */
static const char iso_code[] = "ABW AFG AGO AIA ALA ALB AND ARE ARG ARM ASM ATA ATG AUS AUT AZE BDI BEL BEN BES BFA "
                               "BGD BGR BHR BHS BIH BLM BLR BLZ BMU "
                               "BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL CHN CIV CMR COD COG COK COL COM CPV CRI CUB "
                               "CUW CYM CYP CZE DEU DJI DMA DNK DOM "
                               "DZA ECU EGY ERI ESH ESP EST ETH FIN FJI FLK FRA FRO FSM GAB GBR GEO GGY GHA GIB GIN "
                               "GLP GMB GNB GNQ GRC GRD GRL GTM GUF "
                               "GUM GUY HKG HND HRV HTI HUN IDN IMN IND IOT IRL IRN IRQ ISL ISR ITA JAM JEY JOR JPN "
                               "KAZ KEN KGZ KHM KIR KNA KOR KOS KWT "
                               "LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAC MAF MAR MCO MDA MDG MDV MEX MHL MKD "
                               "MLI MLT MMR MNE MNG MNP MOZ MRT MSR "
                               "MTQ MUS MWI MYS MYT NAM NCL NER NFK NGA NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PCN "
                               "PER PHL PLW PNG POL PRI PRK PRT PRY "
                               "PSE PYF QAT REU ROU RUS RWA SAU SDN SEN SGP SHN SLB SLE SLV SMR SOM SPM SRB SSD STP "
                               "SUR SVK SVN SWE SWZ SXM SYC SYR TCA "
                               "TCD TGO THA TJK TKL TKM TLS TON TTO TUN TUR TUV TWN TZA UGA UKR URY USA UZB VAT VCT "
                               "VEN VGB VIR VNM VUT WLF WSM YEM ZAF "
                               "ZMB ZWE";
/* What stands for organisations in place of a country. */
static const char body_code[] = "IGO NGO IMG MNC ISM UNO EUR";
/* Sectors by other names. */
static const pair_of sector_code[] = {{"MED", "JRN"}, {"HLH", "MED"}, {"SEP", "REB"}, {"INS", "REB"},
                                      {"UAF", "UAF"}, {"RAD", "OPP"}, {"MOD", "OPP"}, {"HRI", "CVL"},
                                      {"DEV", "CVL"}, {"ENV", "CVL"}, {"SET", "CVL"}};
static const char plain_sectors[] =
    "GOV MIL COP JUD LEG PTY OPP REB CVL BUS CRM EDU ELI LAB REF SPY AGR PRM REL SOC JRN PRE";
/* Words in ICEWS's lists of sectors, the telling ones first. */
static const pair_of sector_word[] = {
    {"Police", "COP"},     {"Military", "MIL"},    {"Rebel", "REB"},     {"Insurgent", "REB"}, {"Separatist", "REB"},
    {"Judicial", "JUD"},   {"Legislative", "LEG"}, {"Parties", "PTY"},   {"Executive", "GOV"}, {"Government", "GOV"},
    {"Opposition", "OPP"}, {"Protestors", "CVL"},  {"News", "JRN"},      {"Media", "JRN"},     {"Business", "BUS"},
    {"Criminal", "CRM"},   {"Education", "EDU"},   {"Labor", "LAB"},     {"Refugee", "REF"},   {"Medical", "MED"},
    {"Religious", "REL"},  {"Elite", "ELI"},       {"Population", "CVL"}};

static bool among(const char *list, dg_str code) {
  if (code.n != 3) return false;
  for (const char *p = list; *p; p += p[3] ? 4 : 3)
    if (memcmp(p, code.p, 3) == 0) return true;
  return false;
}

static dg_str swapped(const pair_of *t, size_t n, dg_str code) {
  for (size_t i = 0; i < n; i++)
    if (str_eq(code, str_of(t[i].from))) return str_of(t[i].to);
  return code;
}
#define SWAPPED(t, code) swapped((t), sizeof(t) / sizeof *(t), (code))

static bool letters3(dg_str s) {
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] < 'A' || s.p[i] > 'Z') return false;
  return s.n == 3;
}

/* A three-letter code of a country or kind of body; false when it is neither. */
static bool by_code(dg_str code, dg_side *out) {
  if (!letters3(code) || among(region_code, code)) return false;
  if (str_eq(code, STR("UNO")) || str_eq(code, STR("EUR"))) {
    out->org = code;
    out->code = STR("IGO");
  } else
    out->code = SWAPPED(country_code, code);
  return among(iso_code, out->code) || among(body_code, out->code);
}

static dg_str sector_of(coded_format format, dg_str sector) {
  if (format == CODED_ICEWS) {
    for (size_t i = 0; i < sizeof sector_word / sizeof *sector_word; i++)
      if (str_find(sector, str_of(sector_word[i].from)) != DG_NONE) return str_of(sector_word[i].to);
    return STR("");
  }
  if (format == CODED_GDELT) sector = SWAPPED(sector_code, sector);
  return among(plain_sectors, sector) || among("MED UAF", sector) ? sector : STR("");
}

static void gdelt(const dg_engine *e, const coded_side *side, dg_day day, coded_who *out) {
  dg_side *s = &out->side[0];
  dg_str head = side->code.n >= 3 ? str_make(side->code.p, 3) : STR("");
  out->n = side->name.n + side->code.n > 0;
  *s = (dg_side){.text = side->name.n ? side->name : side->code};
  if (by_code(side->country, s) || (among(body_code, side->group) && by_code(side->group, s)) ||
      (among(body_code, head) && by_code(head, s))) {
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
    if (by_code(str_trim(code), &s)) out->side[out->n++] = s;
  }
}

void coded_resolve(const dg_engine *e, coded_format format, const coded_side *side, dg_day day, coded_who *out) {
  out->n = 0;
  if (format == CODED_GDELT) {
    gdelt(e, side, day, out);
    return;
  }
  if (format == CODED_POLECAT || letters3(side->country)) polecat(side, out);
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
  if (by_code(side->name, s)) return;
  *s = (dg_side){.text = side->name, .sector = sector};
  if (side->country.n && dg_engine_resolve(e, side->country, day, &country)) {
    s->code = country.code;
    s->org = country.org;
    s->name = side->name;
  }
}

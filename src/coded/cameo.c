/* cameo: CAMEO's categories, by code and by the names that ICEWS prints, as PLOVER's types and modes (codes 01 have none).
 * Names are compared in lower case up to the first comma or bracket, so "Arrest, detain, or charge with legal action" is "arrest".
 * The table is walked; callers remember what they asked. */
#include "coded.h"
#include "event/table.h"

typedef struct row {
  const char *code;
  uint8_t type;
  const char *mode;
  const char *names; /* joined by '|' */
} row;

#define N TYPE_NONE
/* clang-format off */
static const row table[] = {
  {"010", N, "", "make statement"}, {"011", N, "", "decline comment"}, {"012", N, "", "make pessimistic comment"},
  {"013", N, "", "make optimistic comment"}, {"014", N, "", "consider policy option"},
  {"015", N, "", "acknowledge or claim responsibility"}, {"016", N, "", "deny responsibility"},
  {"017", N, "", "engage in symbolic act"}, {"018", N, "", "make empathetic comment"}, {"019", N, "", "express accord"},
  {"020", TYPE_REQUEST, "", "appeal|make an appeal or request"},
  {"021", TYPE_REQUEST, "assist", "appeal for material cooperation"},
  {"0211", TYPE_REQUEST, "assist", "appeal for economic cooperation"},
  {"0212", TYPE_REQUEST, "assist", "appeal for military cooperation"},
  {"0213", TYPE_REQUEST, "assist", "appeal for judicial cooperation"},
  {"0214", TYPE_REQUEST, "assist", "appeal for intelligence"},
  {"022", TYPE_REQUEST, "assist", "appeal for diplomatic cooperation"},
  {"023", TYPE_REQUEST, "assist", "appeal for aid|appeal for material aid"},
  {"0231", TYPE_REQUEST, "assist", "appeal for economic aid"},
  {"0232", TYPE_REQUEST, "assist", "appeal for military aid"},
  {"0233", TYPE_REQUEST, "assist", "appeal for humanitarian aid"},
  {"0234", TYPE_REQUEST, "assist", "appeal for military protection or peacekeeping"},
  {"024", TYPE_REQUEST, "change", "appeal for political reform"},
  {"0241", TYPE_REQUEST, "change", "appeal for change in leadership"},
  {"0242", TYPE_REQUEST, "change", "appeal for policy change"},
  {"0243", TYPE_REQUEST, "change", "appeal for rights"},
  {"0244", TYPE_REQUEST, "change", "appeal for change in institutions"},
  {"025", TYPE_REQUEST, "yield", "appeal to yield"},
  {"0251", TYPE_REQUEST, "yield", "appeal for easing of administrative sanctions"},
  {"0252", TYPE_REQUEST, "yield", "appeal for easing of political dissent"},
  {"0253", TYPE_REQUEST, "yield", "appeal for release of persons or property"},
  {"0254", TYPE_REQUEST, "yield", "appeal for easing of economic sanctions"},
  {"0255", TYPE_REQUEST, "yield", "appeal for target to allow international involvement"},
  {"0256", TYPE_REQUEST, "yield", "appeal for de-escalation of military engagement"},
  {"026", TYPE_REQUEST, "meet", "appeal to others to meet or negotiate"},
  {"027", TYPE_REQUEST, "meet", "appeal to others to settle dispute"},
  {"028", TYPE_REQUEST, "meet", "appeal to engage in or accept mediation|appeal to others to engage in or accept mediation"},

  {"030", TYPE_AGREE, "", "express intent to cooperate"},
  {"031", TYPE_AGREE, "", "express intent to engage in material cooperation"},
  {"0311", TYPE_AGREE, "", "express intent to cooperate economically"},
  {"0312", TYPE_AGREE, "", "express intent to cooperate militarily"},
  {"0313", TYPE_AGREE, "", "express intent to cooperate on judicial matters"},
  {"0314", TYPE_AGREE, "", "express intent to cooperate on intelligence"},
  {"032", TYPE_AGREE, "", "express intent to engage in diplomatic cooperation|express intent to provide diplomatic cooperation"},
  {"033", TYPE_AGREE, "", "express intent to provide material aid"},
  {"0331", TYPE_AGREE, "", "express intent to provide economic aid"},
  {"0332", TYPE_AGREE, "", "express intent to provide military aid"},
  {"0333", TYPE_AGREE, "", "express intent to provide humanitarian aid"},
  {"0334", TYPE_AGREE, "", "express intent to provide military protection or peacekeeping"},
  {"034", TYPE_AGREE, "", "express intent to institute political reform"},
  {"0341", TYPE_AGREE, "", "express intent to change leadership"},
  {"0342", TYPE_AGREE, "", "express intent to change policy"},
  {"0343", TYPE_AGREE, "", "express intent to provide rights"},
  {"0344", TYPE_AGREE, "", "express intent to change institutions"},
  {"035", TYPE_AGREE, "", "express intent to yield"},
  {"0351", TYPE_AGREE, "", "express intent to ease administrative sanctions"},
  {"0352", TYPE_AGREE, "", "express intent to ease popular dissent|express intent to ease political dissent"},
  {"0353", TYPE_AGREE, "", "express intent to release persons or property"},
  {"0354", TYPE_AGREE, "", "express intent to ease economic sanctions"},
  {"0355", TYPE_AGREE, "", "express intent to allow international involvement"},
  {"0356", TYPE_AGREE, "", "express intent to de-escalate military engagement"},
  {"036", TYPE_AGREE, "", "express intent to meet or negotiate"},
  {"037", TYPE_AGREE, "", "express intent to settle dispute"},
  {"038", TYPE_AGREE, "", "express intent to accept mediation"},
  {"039", TYPE_AGREE, "", "express intent to mediate"},

  {"040", TYPE_CONSULT, "", "consult"}, {"041", TYPE_CONSULT, "phone", "discuss by telephone"},
  {"042", TYPE_CONSULT, "visit", "make a visit"}, {"043", TYPE_CONSULT, "visit", "host a visit"},
  {"044", TYPE_CONSULT, "", "meet at a 'third' location|meet at a third location|meet at a “third” location"},
  {"045", TYPE_CONSULT, "third-party", "mediate|engage in mediation"},
  {"046", TYPE_CONSULT, "", "engage in negotiation"},

  {"050", TYPE_SUPPORT, "", "engage in diplomatic cooperation"}, {"051", TYPE_SUPPORT, "", "praise or endorse"},
  {"052", TYPE_SUPPORT, "", "defend verbally"}, {"053", TYPE_SUPPORT, "", "rally support on behalf of"},
  {"054", TYPE_SUPPORT, "", "grant diplomatic recognition"}, {"055", TYPE_CONCEDE, "", "apologize"},
  {"056", TYPE_CONCEDE, "", "forgive"}, {"057", TYPE_SUPPORT, "", "sign formal agreement"},

  {"060", TYPE_COOPERATE, "", "engage in material cooperation"}, {"061", TYPE_COOPERATE, "", "cooperate economically"},
  {"062", TYPE_COOPERATE, "", "cooperate militarily"}, {"063", TYPE_COOPERATE, "", "engage in judicial cooperation"},
  {"064", TYPE_COOPERATE, "", "share intelligence or information"},

  {"070", TYPE_AID, "", "provide aid"}, {"071", TYPE_AID, "", "provide economic aid"},
  {"072", TYPE_AID, "", "provide military aid"}, {"073", TYPE_AID, "", "provide humanitarian aid"},
  {"074", TYPE_AID, "", "provide military protection or peacekeeping"}, {"075", TYPE_AID, "", "grant asylum"},

  {"080", TYPE_CONCEDE, "", "yield"}, {"081", TYPE_CONCEDE, "", "ease administrative sanctions"},
  {"0811", TYPE_CONCEDE, "", "ease restrictions on political freedoms"},
  {"0812", TYPE_CONCEDE, "", "ease ban on political parties or politicians"},
  {"0813", TYPE_CONCEDE, "", "ease curfew"}, {"0814", TYPE_CONCEDE, "", "ease state of emergency or martial law"},
  {"082", TYPE_CONCEDE, "", "ease political dissent|ease popular dissent"},
  {"083", TYPE_CONCEDE, "", "accede to requests or demands for political reform"},
  {"0831", TYPE_CONCEDE, "", "accede to demands for change in leadership"},
  {"0832", TYPE_CONCEDE, "", "accede to demands for change in policy"},
  {"0833", TYPE_CONCEDE, "", "accede to demands for rights"},
  {"0834", TYPE_CONCEDE, "", "accede to demands for change in institutions"},
  {"084", TYPE_RETREAT, "release", "return"}, {"0841", TYPE_RETREAT, "release", ""}, {"0842", TYPE_RETREAT, "release", ""},
  {"085", TYPE_RETREAT, "", "ease economic sanctions"},
  {"086", TYPE_RETREAT, "access", "allow international involvement"},
  {"0861", TYPE_RETREAT, "access", "receive deployment of peacekeepers"},
  {"0862", TYPE_RETREAT, "access", "receive inspectors"},
  {"0863", TYPE_RETREAT, "access", "allow delivery of humanitarian aid|allow humanitarian access"},
  {"087", TYPE_RETREAT, "", "de-escalate military engagement"}, {"0871", TYPE_RETREAT, "ceasefire", "declare truce"},
  {"0872", TYPE_RETREAT, "", "ease military blockade"}, {"0873", TYPE_RETREAT, "disarm", "demobilize armed forces"},
  {"0874", TYPE_RETREAT, "withdraw", "retreat or surrender militarily"},

  {"090", TYPE_ACCUSE, "investigate", "investigate"}, {"091", TYPE_ACCUSE, "investigate", "investigate crime"},
  {"092", TYPE_ACCUSE, "investigate", "investigate human rights abuses"},
  {"093", TYPE_ACCUSE, "investigate", "investigate military action"},
  {"094", TYPE_ACCUSE, "investigate", "investigate war crimes"},

  {"100", TYPE_REQUEST, "", "demand"}, {"101", TYPE_REQUEST, "assist", "demand material cooperation"},
  {"1011", TYPE_REQUEST, "assist", "demand economic cooperation"},
  {"1012", TYPE_REQUEST, "assist", "demand military cooperation"},
  {"1013", TYPE_REQUEST, "assist", "demand judicial cooperation"},
  {"1014", TYPE_REQUEST, "assist", "demand intelligence cooperation"},
  {"102", TYPE_REQUEST, "assist", "demand diplomatic cooperation"},
  {"103", TYPE_REQUEST, "assist", "demand material aid"}, {"1031", TYPE_REQUEST, "assist", "demand economic aid"},
  {"1032", TYPE_REQUEST, "assist", "demand military aid"}, {"1033", TYPE_REQUEST, "assist", "demand humanitarian aid"},
  {"1034", TYPE_REQUEST, "assist", "demand military protection or peacekeeping"},
  {"104", TYPE_REQUEST, "change", "demand political reform"},
  {"1041", TYPE_REQUEST, "change", "demand change in leadership"},
  {"1042", TYPE_REQUEST, "change", "demand policy change"}, {"1043", TYPE_REQUEST, "change", "demand rights"},
  {"1044", TYPE_REQUEST, "change", "demand change in institutions"},
  {"105", TYPE_REQUEST, "yield", "demand that target yields"},
  {"1051", TYPE_REQUEST, "yield", "demand easing of administrative sanctions"},
  {"1052", TYPE_REQUEST, "yield", "demand easing of political dissent"},
  {"1053", TYPE_REQUEST, "yield", "demand release of persons or property"},
  {"1054", TYPE_REQUEST, "yield", "demand easing of economic sanctions"},
  {"1055", TYPE_REQUEST, "yield", "demand that target allows international involvement"},
  {"1056", TYPE_REQUEST, "yield", "demand de-escalation of military engagement"},
  {"106", TYPE_REQUEST, "meet", "demand meeting"}, {"107", TYPE_REQUEST, "meet", "demand settling of dispute"},
  {"108", TYPE_REQUEST, "meet", "demand mediation"},

  {"110", TYPE_ACCUSE, "", "disapprove"}, {"111", TYPE_ACCUSE, "disapprove", "criticize or denounce"},
  {"112", TYPE_ACCUSE, "allege", "accuse"}, {"1121", TYPE_ACCUSE, "allege", "accuse of crime"},
  {"1122", TYPE_ACCUSE, "allege", "accuse of human rights abuses"},
  {"1123", TYPE_ACCUSE, "allege", "accuse of aggression"}, {"1124", TYPE_ACCUSE, "allege", "accuse of war crimes"},
  {"1125", TYPE_ACCUSE, "allege", "accuse of espionage"},
  {"113", TYPE_ACCUSE, "disapprove", "rally opposition against"},
  {"114", TYPE_ACCUSE, "disapprove", "complain officially"}, {"115", TYPE_ACCUSE, "allege", "bring lawsuit against"},
  {"116", TYPE_SANCTION, "convict", "find guilty or liable"},

  {"120", TYPE_REJECT, "", "reject"}, {"121", TYPE_REJECT, "assist", "reject material cooperation"},
  {"1211", TYPE_REJECT, "assist", "reject economic cooperation"},
  {"1212", TYPE_REJECT, "assist", "reject military cooperation"},
  {"1213", TYPE_REJECT, "assist", "reject judicial cooperation"},
  {"1214", TYPE_REJECT, "assist", "reject intelligence cooperation"},
  {"122", TYPE_REJECT, "assist", "reject request for material aid|reject request or demand for material aid"},
  {"1221", TYPE_REJECT, "assist", "reject request for economic aid"},
  {"1222", TYPE_REJECT, "assist", "reject request for military aid"},
  {"1223", TYPE_REJECT, "assist", "reject request for humanitarian aid"},
  {"1224", TYPE_REJECT, "assist", "reject request for military protection or peacekeeping"},
  {"123", TYPE_REJECT, "change", "reject request or demand for political reform"},
  {"1231", TYPE_REJECT, "change", "reject request for change in leadership"},
  {"1232", TYPE_REJECT, "change", "reject request for policy change"},
  {"1233", TYPE_REJECT, "change", "reject request for rights"},
  {"1234", TYPE_REJECT, "change", "reject request for change in institutions"},
  {"124", TYPE_REJECT, "yield", "refuse to yield"},
  {"1241", TYPE_REJECT, "yield", "refuse to ease administrative sanctions"},
  {"1242", TYPE_REJECT, "yield", "refuse to ease popular dissent"},
  {"1243", TYPE_REJECT, "yield", "refuse to release persons or property"},
  {"1244", TYPE_REJECT, "yield", "refuse to ease economic sanctions"},
  {"1245", TYPE_REJECT, "yield", "refuse to allow international involvement"},
  {"1246", TYPE_REJECT, "yield", "refuse to de-escalate military engagement"},
  {"125", TYPE_REJECT, "meet", "reject proposal to meet"}, {"126", TYPE_REJECT, "meet", "reject mediation"},
  {"127", TYPE_REJECT, "", "reject plan"}, {"128", TYPE_REJECT, "", "defy norms"}, {"129", TYPE_REJECT, "", "veto"},

  {"130", TYPE_THREATEN, "", "threaten"}, {"131", TYPE_THREATEN, "", "threaten non-force"},
  {"1311", TYPE_THREATEN, "restrict", "threaten to reduce or stop aid"},
  {"1312", TYPE_THREATEN, "restrict", "threaten with sanctions|threaten to boycott"},
  {"1313", TYPE_THREATEN, "relations", "threaten to reduce or break relations"},
  {"132", TYPE_THREATEN, "restrict", "threaten with administrative sanctions"},
  {"1321", TYPE_THREATEN, "restrict", "threaten with restrictions on political freedoms"},
  {"1322", TYPE_THREATEN, "restrict", "threaten to ban political parties or politicians"},
  {"1323", TYPE_THREATEN, "restrict", "threaten to impose curfew"},
  {"1324", TYPE_THREATEN, "restrict", "threaten to impose state of emergency or martial law"},
  {"133", TYPE_THREATEN, "", "threaten with political dissent|threaten political dissent"},
  {"134", TYPE_THREATEN, "relations", "threaten to halt negotiations"},
  {"135", TYPE_THREATEN, "relations", "threaten to halt mediation"},
  {"136", TYPE_THREATEN, "expel", "threaten to halt international involvement|threaten to expel or withdraw peacekeepers"},
  {"137", TYPE_THREATEN, "arrest", "threaten with repression|threaten with violent repression"},
  {"138", TYPE_THREATEN, "violence", "threaten with military force|threaten to use military force"},
  {"1381", TYPE_THREATEN, "violence", "threaten blockade"}, {"1382", TYPE_THREATEN, "territory", "threaten occupation"},
  {"1383", TYPE_THREATEN, "violence", "threaten unconventional violence"},
  {"1384", TYPE_THREATEN, "violence", "threaten conventional attack"},
  {"1385", TYPE_THREATEN, "violence", "threaten unconventional mass violence"},
  {"139", TYPE_THREATEN, "", "give ultimatum"},

  {"140", TYPE_PROTEST, "", "engage in political dissent|protest"},
  {"141", TYPE_PROTEST, "demo", "demonstrate or rally"}, {"1411", TYPE_PROTEST, "demo", "demonstrate for leadership change"},
  {"1412", TYPE_PROTEST, "demo", "demonstrate for policy change"}, {"1413", TYPE_PROTEST, "demo", "demonstrate for rights"},
  {"1414", TYPE_PROTEST, "demo", "demonstrate for change in institutions"},
  {"142", TYPE_PROTEST, "hunger", "conduct hunger strike"},
  {"1421", TYPE_PROTEST, "hunger", "conduct hunger strike for leadership change"}, {"1422", TYPE_PROTEST, "hunger", ""},
  {"1423", TYPE_PROTEST, "hunger", ""}, {"1424", TYPE_PROTEST, "hunger", ""},
  {"143", TYPE_PROTEST, "strike", "conduct strike or boycott"},
  {"1431", TYPE_PROTEST, "strike", "conduct strike or boycott for leadership change"}, {"1432", TYPE_PROTEST, "strike", ""},
  {"1433", TYPE_PROTEST, "strike", ""}, {"1434", TYPE_PROTEST, "strike", ""},
  {"144", TYPE_PROTEST, "obstruct", "obstruct passage"},
  {"1441", TYPE_PROTEST, "obstruct", "obstruct passage to demand leadership change"}, {"1442", TYPE_PROTEST, "obstruct", ""},
  {"1443", TYPE_PROTEST, "obstruct", ""}, {"1444", TYPE_PROTEST, "obstruct", ""},
  {"145", TYPE_PROTEST, "riot", "protest violently"},
  {"1451", TYPE_PROTEST, "riot", "engage in violent protest for leadership change"}, {"1452", TYPE_PROTEST, "riot", ""},
  {"1453", TYPE_PROTEST, "riot", ""}, {"1454", TYPE_PROTEST, "riot", ""},

  {"150", TYPE_MOBILIZE, "", "demonstrate military or police power|exhibit force posture"},
  {"151", TYPE_MOBILIZE, "police", "increase police alert status"},
  {"152", TYPE_MOBILIZE, "troops", "increase military alert status"},
  {"153", TYPE_MOBILIZE, "police", "mobilize or increase police power"},
  {"154", TYPE_MOBILIZE, "troops", "mobilize or increase armed forces"},
  {"155", TYPE_MOBILIZE, "", "mobilize or increase cyber-forces"},

  {"160", TYPE_SANCTION, "", "reduce relations"}, {"161", TYPE_SANCTION, "withdraw", "reduce or break diplomatic relations"},
  {"162", TYPE_SANCTION, "discontinue", "reduce or stop material aid"},
  {"1621", TYPE_SANCTION, "discontinue", "reduce or stop economic assistance"},
  {"1622", TYPE_SANCTION, "discontinue", "reduce or stop military assistance"},
  {"1623", TYPE_SANCTION, "discontinue", "reduce or stop humanitarian assistance"},
  {"163", TYPE_SANCTION, "discontinue", "impose embargo"}, {"164", TYPE_SANCTION, "discontinue", "halt negotiations"},
  {"165", TYPE_SANCTION, "discontinue", "halt mediation"}, {"166", TYPE_SANCTION, "expel", "expel or withdraw"},
  {"1661", TYPE_SANCTION, "expel", "expel or withdraw peacekeepers"},
  {"1662", TYPE_SANCTION, "expel", "expel or withdraw inspectors"},
  {"1663", TYPE_SANCTION, "expel", "expel or withdraw aid agencies"},

  {"170", TYPE_COERCE, "", "coerce"}, {"171", TYPE_COERCE, "seize", "seize or damage property"},
  {"1711", TYPE_COERCE, "seize", "confiscate property"}, {"1712", TYPE_ASSAULT, "destroy", "destroy property"},
  {"172", TYPE_COERCE, "restrict", "impose administrative sanctions"},
  {"1721", TYPE_COERCE, "restrict", "impose restrictions on political freedoms"},
  {"1722", TYPE_COERCE, "restrict", "ban political parties or politicians"},
  {"1723", TYPE_COERCE, "curfew", "impose curfew"},
  {"1724", TYPE_COERCE, "martial-law", "impose state of emergency or martial law"},
  {"173", TYPE_COERCE, "arrest", "arrest"}, {"174", TYPE_COERCE, "deport", "expel or deport individuals"},
  {"175", TYPE_ASSAULT, "crowd-control", "use tactics of violent repression|use repression"},
  {"176", TYPE_COERCE, "cyber", "attack cybernetically"},

  {"180", TYPE_ASSAULT, "", "use unconventional violence"}, {"181", TYPE_ASSAULT, "abduct", "abduct"},
  {"182", TYPE_ASSAULT, "beat", "physically assault"}, {"1821", TYPE_ASSAULT, "sexual", "sexually assault"},
  {"1822", TYPE_ASSAULT, "torture", "torture"}, {"1823", TYPE_ASSAULT, "primitive", "kill by physical assault"},
  {"183", TYPE_ASSAULT, "explosives", "conduct suicide|conduct non-military bombing"},
  {"1831", TYPE_ASSAULT, "suicide-attack", "carry out suicide bombing"},
  {"1832", TYPE_ASSAULT, "explosives", "carry out vehicular bombing|carry out car bombing"},
  {"1833", TYPE_ASSAULT, "explosives", "carry out roadside bombing"},
  {"1834", TYPE_ASSAULT, "explosives", "carry out location bombing"},
  {"184", TYPE_ASSAULT, "", "use as human shield"}, {"185", TYPE_ASSAULT, "targeted", "attempt to assassinate"},
  {"186", TYPE_ASSAULT, "targeted", "assassinate"},

  {"190", TYPE_ASSAULT, "", "use conventional military force"}, {"191", TYPE_COERCE, "restrict", "impose blockade"},
  {"192", TYPE_COERCE, "seize", "occupy territory"},
  {"193", TYPE_ASSAULT, "firearms", "fight with small arms and light weapons"},
  {"194", TYPE_ASSAULT, "heavy-weapons", "fight with artillery and tanks"},
  {"195", TYPE_ASSAULT, "aerial", "employ aerial weapons"},
  {"1951", TYPE_ASSAULT, "aerial", "employ precision-guided aerial munitions"},
  {"1952", TYPE_ASSAULT, "drone", "employ remotely piloted aerial munitions"},
  {"196", TYPE_ASSAULT, "", "violate ceasefire"},

  {"200", TYPE_ASSAULT, "unconventional", "use unconventional mass violence|use massive unconventional force"},
  {"201", TYPE_ASSAULT, "unconventional", "engage in mass expulsion"},
  {"202", TYPE_ASSAULT, "unconventional", "engage in mass killings"},
  {"203", TYPE_ASSAULT, "unconventional", "engage in ethnic cleansing"},
  {"204", TYPE_ASSAULT, "unconventional", "use weapons of mass destruction"},
  {"2041", TYPE_ASSAULT, "unconventional", ""}, {"2042", TYPE_ASSAULT, "unconventional", "detonate nuclear weapons"},
};
/* clang-format on */
#undef N
#define ROWS (sizeof table / sizeof *table)

static coded_event of_row(const row *r) {
  coded_event e = {.type = r->type, .cameo = r->code, .known = true, .third = strcmp(r->code, "044") == 0};
  e.mode = r->mode[0] ? event_mode_of(r->type, str_of(r->mode)) : 0;
  e.score10 = e.mode ? event_mode_fact[e.mode].score10 : event_type_fact[e.type].score10;
  return e;
}

static const row *by_code(dg_str code) {
  for (size_t i = 0; i < ROWS; i++)
    if (str_eq(code, str_of(table[i].code))) return &table[i];
  return NULL;
}

static const row *by_name(dg_str name) {
  for (size_t i = 0; i < ROWS; i++) {
    dg_str names = str_of(table[i].names), one;
    while (names.n && str_next(&names, '|', &one))
      if (str_eq(one, name)) return &table[i];
  }
  return NULL;
}

/* A code of two to four digits, made whole: "04" is the root 040, "42" has lost its 0, "1499" is 149's parent 140. */
static const row *code_of(dg_str s) {
  char four[5] = "";
  if (s.n < 2 || s.n > 4) return NULL;
  for (uint32_t i = 0; i < s.n; i++)
    if (s.p[i] < '0' || s.p[i] > '9') return NULL;
  const row *r = by_code(s);
  if (r) return r;
  if (s.n < 4) { /* root, or lost 0 */
    snprintf(four, sizeof four, "%.*s0", (int)s.n, s.p);
    if (s.n == 2 && (r = by_code(str_of(four)))) return r;
    snprintf(four, sizeof four, "0%.*s", (int)s.n, s.p);
    if ((r = by_code(str_of(four)))) return r;
  }
  if (s.n == 4 && (r = by_code(str_make(s.p, 3)))) return r;
  snprintf(four, sizeof four, "%.2s0", s.p);
  return s.n >= 3 ? by_code(str_of(four)) : NULL;
}

/* "CONSULT", "consult visit", "COERCE-arrest" */
static bool plover(dg_str s, coded_event *out) {
  char upper[16];
  uint32_t n = 0;
  while (n < s.n && n < sizeof upper - 1 && ((s.p[n] | 32) >= 'a' && (s.p[n] | 32) <= 'z')) {
    upper[n] = (char)(s.p[n] & ~32);
    n++;
  }
  uint8_t type = event_type_of(str_make(upper, n));
  if (type == TYPE_NONE || (n < s.n && !strchr(" -/:_", s.p[n]))) return false;
  dg_str mode = n < s.n ? str_trim(str_cut(s.p, n + 1, s.n)) : STR("");
  *out = (coded_event){.type = type, .cameo = "", .known = true};
  out->mode = mode.n ? event_mode_of(type, mode) : 0;
  out->score10 = out->mode ? event_mode_fact[out->mode].score10 : event_type_fact[type].score10;
  return mode.n == 0 || out->mode != 0;
}

coded_event coded_event_of(dg_str name) {
  char low[96];
  coded_event e = {.cameo = ""};
  name = str_trim(name);
  const row *r = code_of(name);
  if (r) return of_row(r);
  bool capitals = name.n > 1 && name.p[0] >= 'A' && name.p[0] <= 'Z' && name.p[1] >= 'A' && name.p[1] <= 'Z';
  if (capitals && plover(name, &e)) return e;
  uint32_t n = 0;
  while (n < name.n && n < sizeof low && name.p[n] != ',' && name.p[n] != '(') {
    char c = name.p[n];
    low[n++] = c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
  }
  r = by_name(str_trim(str_make(low, n)));
  if (r) return of_row(r);
  coded_event p;
  return plover(name, &p) ? p : e;
}

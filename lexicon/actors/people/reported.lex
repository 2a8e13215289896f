# People whom event files name often and the other files lack, Africa above all, and such files' spellings of names that stand
# elsewhere (the same canonical name and roles: one entry). Latest office first; undated lines hold outside all dates. Brought
# up to date 2026-01.

# ---- Nigeria ----
Olusegun Obasanjo; Oluṣẹgun Ọbasanjọ
  1999-05-29..2007-05-29  NGA GOV  president
  1976-02-13..1979-10-01  NGA GOV,MIL  military ruler
  NGA ELI  former president
Umaru Yar'Adua; Umaru Musa Yar'Adua; Umaru Yar'adua
  2007-05-29..2010-05-06  NGA GOV  president
  NGA ELI  former president
Muhammadu Buhari
  2015-05-29..2023-05-29  NGA GOV  president
  2003..2015-05-29        NGA OPP,PTY  opposition leader
  1983-12-31..1985-08-27  NGA GOV  president
  NGA ELI  former president
Emmanuel Uduaghan; Emmanuel Eweta Uduaghan
  2007-05-29..2015-05-29  NGA GOV  state governor
  NGA PTY
Isa Yuguda; Mallam Isa Yuguda
  2007-05-29..2015-05-29  NGA GOV  state governor
  NGA PTY
Jonah Jang; Jonah David Jang
  2007-05-29..2015-05-29  NGA GOV  head of a state of the federation
  2015-06..2019-06        NGA LEG
  NGA PTY
Bala Mohammed; Bala Abdulkadir Mohammed
  2010-04..2015-05        NGA GOV  administration of the capital territory
  2019-05-29..            NGA GOV  head of a state of the federation
  2007-06..2010-04        NGA LEG
Bukola Saraki; Abubakar Bukola Saraki
  2015-06..2019-06        NGA LEG  president of the Senate
Dimeji Bankole; Oladimeji Bankole
  2007-11-01..2011-06     NGA LEG  speaker of the House
Murtala Nyako
  2007-05-29..2014-07-15  NGA GOV  state governor
  NGA ELI
Sule Lamido
  1999-06..2003-07        NGA GOV  foreign minister
  NGA ELI  former foreign minister
Dora Akunyili
  2008-12..2010-12        NGA GOV  information minister
  NGA GOV
Ibrahim Shekarau
  2003-05-29..2011-05-29  NGA GOV  state governor
  NGA PTY
Edwin Clark
  NGA SOC

# ---- East Africa ----
Jakaya Kikwete; Jakaya Mrisho Kikwete
  2005-12-21..2015-11-05  TZA GOV  president
  TZA ELI  former president
Benjamin Mkapa; Benjamin William Mkapa
  1995-11-23..2005-12-21  TZA GOV  president
  TZA ELI  former president
Mwai Kibaki
  2002-12-30..2013-04-09  KEN GOV  president
  1992..2002-12-30        KEN OPP,PTY  opposition leader
  KEN ELI  former president
Uhuru Kenyatta; Uhuru Muigai Kenyatta
  2022-11..               IGO  peace envoy to Congo
  2013-04-09..2022-09-13  KEN GOV  president
  2008-04..2013-04-09     KEN GOV  deputy prime minister
  2002..2007              KEN OPP,PTY  opposition leader
  KEN ELI  former president
William Ruto; William Samoei Ruto
  2022-09-13..            KEN GOV  president
  2013-04-09..2022-09-13  KEN GOV  deputy president
  KEN ELI  former deputy president
Daniel arap Moi; Daniel Arap Moi
  1978-08-22..2002-12-30  KEN GOV  president
  KEN ELI  former president
Isaias Afwerki; Isaias Afewerki
  1993-05-24..            ERI GOV  president
Ismail Omar Guelleh; Ismaïl Omar Guelleh
  1999-05-08..            DJI GOV  president
Seyoum Mesfin
  1991..2010-10           ETH GOV  foreign minister
  ETH ELI  former foreign minister
John Garang
  2005-07-09..2005-07-30  SDN GOV  vice president
  1983-05..2005-07-09     SDN REB  leader of the SPLM, rebel leader
  SDN ELI  former vice president
Ruhakana Rugunda
  1994..1996              UGA GOV  foreign minister
  UGA ELI  former foreign minister
Kahinda Otafiire
  UGA GOV  minister

# ---- Southern and western Africa ----
Rupiah Banda
  2008-06-29..2011-09-23  ZMB GOV  president
  ZMB ELI  former president
Michael Sata
  2011-09-23..2014-10-29  ZMB GOV  president
  2001..2011-09-23        ZMB OPP,PTY  opposition leader
  ZMB ELI  former president
Hakainde Hichilema
  2021-08-24..            ZMB GOV  president
  2006..2021-08-24        ZMB OPP,PTY  opposition leader
Abdoulaye Wade
  2000-04-01..2012-04-02  SEN GOV  head of the state
  SEN ELI  former head of the state
Macky Sall
  2012-04-02..2024-04-02  SEN GOV  president
  SEN ELI  former president
Charles Taylor; Charles Ghankay Taylor
  1997-08-02..2003-08-11  LBR GOV  head of the state
  1989-12-24..1997-08-02  LBR REB  rebel ruler
  LBR ELI  former head of the state
Mohamed Ould Abdel Aziz
  2008-08-06..2019-08-01  MRT GOV  head of the state
  MRT ELI  former head of the state
Francois Bozize; François Bozizé
  2020-12..               CAF REB  rebel leader
  2003-03-15..2013-03-24  CAF GOV  president
  2002-10..2003-03-15     CAF REB  rebel leader, general
  CAF ELI  former president
John Mahama; John Dramani Mahama
  2025-01-07..            GHA GOV  president
  2012-07-24..2017-01-07  GHA GOV  president
  GHA ELI  former president
Ali Bongo; Ali Bongo Ondimba
  2009-10-16..2023-09-04  GAB GOV  head of the state
  GAB ELI  former head of the state
Mohamed Ibn Chambas
  2014-09..2021           UNO GOV  envoy to West Africa
  2012-12..2014           UNO GOV  envoy to Darfur
  2002..2010              IGO  president of ECOWAS
  UNO ELI  former envoy to West Africa
Nahas Angula
  2005-03-21..2012-12-04  NAM GOV  prime minister
  2012-12-04..2015-03     NAM GOV  defence minister
  NAM GOV  minister
Ronnie Mamoepa
  ZAF GOV  spokesman

# ---- Americas ----
Henry Paulson; Hank Paulson; Henry M. Paulson
  2006-07-10..2009-01-26  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Stephen Hadley
  2005-01-26..2009-01-20  USA GOV  national security adviser
  USA ELI  former national security adviser
Richard Boucher
  2000-06..2005-06-02     USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
William Fallon; William J. Fallon
  2007-03-16..2008-10-31  USA MIL  commander of Central Command
  2005-02-26..2007-03-26  USA MIL  commander of Pacific Command
Jose Miguel Insulza; José Miguel Insulza
  2005-05-26..2015-05-26  IGO  secretary-general of the Organization of American States
  1994-09-20..1999-06-22  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Daniel Scioli
  2007-12-10..2015-12-10  ARG GOV  governor of Buenos Aires
  2003-05-25..2007-12-10  ARG GOV  vice president
  ARG ELI  former governor of Buenos Aires
Rafael Bielsa; Rafael Antonio Bielsa
  2003-05-25..2005-12-01  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Hugo Moyano
  ARG LAB  union leader
Alberto Fernandez; Alberto Fernández
  2019-12-10..2023-12-10  ARG GOV  president
  ARG ELI
Ingrid Betancourt; Ingrid Betancourt Pulecio
  2002-02-23..2008-07-02  COL CVL  hostage
  ..2002-02-23            COL PTY  presidential candidate
  COL PTY
Jose Dirceu; José Dirceu
  2003-01-01..2005-06-16  BRA GOV  chief of staff
  BRA ELI
Nelson Jobim; Nelson Azevedo Jobim
  2007-07-25..2011-08-08  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Sergio Cabral; Sérgio de Oliveira Cabral Santos Filho; Sergio Cabral Filho
  2007-01-01..2014-04     BRA GOV  governor of Rio de Janeiro
  BRA ELI
Ricardo Alarcon; Ricardo Alarcón de Quesada; Ricardo Alarcón
  1993-02..2013-02-24     CUB LEG  speaker of the National Assembly

# ---- Asia ----
Hui Liangyu
  2003-03-17..2013-03-15  CHN GOV  vice premier
  CHN ELI
Chen Zhili
  1998-03..2003-03        CHN GOV  education minister
  2003-03-17..2008-03-15  CHN GOV  state councillor
  2008-03..2013-03        CHN LEG
  CHN ELI
Jiang Yu; Jian Yu
  CHN GOV  foreign ministry spokeswoman
Chun Yung-woo; Chun Yung Woo; Joon Young Woo
  2006..2008              KOR GOV  nuclear negotiator
  KOR GOV
Anupong Paojinda; Anupong Paochinda
  2007-10..2010-10-01     THA MIL  army chief
Prem Tinsulanonda; Prem Tinsulanond
  1998..2019-05-26        THA GOV  president of the privy council
  1980-03-03..1988-08-04  THA GOV  prime minister
  THA ELI  former president of the privy council
Mohamed Haneef; Dr. Mohamed Haneef; Mohammed Haneef
  IND MED  doctor
Boonrawd Somtat; Boonrawd Somtas
  2006-10-09..2008-02-06  THA GOV  defence minister
  THA MIL
Banharn Silpa-archa; Banharn Silpa-Archa
  1995-07..1996-11        THA GOV  prime minister
  THA ELI
Newin Chidchob
  THA PTY
A.K. Antony; AK Antony
  2006-10..2014-05        IND MIL  defence minister
  IND ELI

# ---- Europe ----
George Papandreou; Georgios Papandreou; Giorgos Papandreou
  2009-10-06..2011-11-11  GRC GOV  prime minister
  1999-02..2004-02        GRC GOV  foreign minister
  GRC ELI
Aigars Kalvitis
  2004-12-02..2007-12-20  LVA GOV  prime minister
  LVA ELI  former prime minister
Pavol Hrusovsky; Pavol Hrušovský
  2002-10..2006-07        SVK LEG  speaker of parliament
  2010-07..2012-04        SVK LEG  speaker of parliament
  SVK PTY
Rashid Nurgaliyev; Rashid Nurgaliev
  2003-12-24..2012-05-21  RUS GOV  interior minister
  RUS ELI  former interior minister
Sergei Shoigu; Sergey Shoygu; Sergei Shoygu
  2012-11-06..2024-05-12  RUS MIL  defence minister
  2024-05-12..            RUS GOV  secretary of the Security Council
  1991..2012-05           RUS GOV  emergencies minister
  RUS GOV
Anders Behring Breivik; Anders Breivik
  NOR UAF
Julian Assange; Julian Paul Assange
  AUS JRN  founder of WikiLeaks
Branimir Glavas
  HRV PTY
Ante Gotovina
  HRV MIL,ELI  general

# ---- Oceania ----
Mike Rann
  2002-03-05..2011-10-21  AUS GOV  state premier
  2012..2016              AUS GOV  ambassador
  AUS PTY
Campbell Newman
  2012-03-26..2015-02-14  AUS GOV  head of a state of the federation
  2004..2011-04           AUS GOV  mayor
  AUS PTY

# ---- Middle East and North Africa ----
Saud al-Faisal; Saud bin Faisal bin Abdul-Aziz; Saud bin Faisal
  1975-03..2015-04-29     SAU GOV  foreign minister
Abu Bakr al-Qirbi; Abu Bakr Abdullah al-Qirbi
  2001-04..2014-06        YEM GOV  foreign minister
  YEM ELI
Alaeddin Boroujerdi; Aladdin Boroujerdi; Alaeddin Borujerdi; Alaeddin Broujerdi
  IRN LEG  head of the security committee of parliament
Mohammed VI; Muhammad VI; Mohamed VI
  1999-07-23..            MAR GOV  monarch
Hamad bin Isa Al Khalifa; Sheikh Hamad bin Isa al Khalifah; Hamad bin Isa al Khalifah
  1999-03-06..            BHR GOV  monarch
Abdul Aziz Abdul Ghani; Abdul Aziz Abdul-Ghani
  1994-10-06..1997-05-14  YEM GOV  prime minister
  YEM LEG  head of the consultative council

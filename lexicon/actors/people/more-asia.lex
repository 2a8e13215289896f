# Further people of Asia and the Pacific, with Afghanistan and Central Asia: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- North Korea ----

O Jin U
  1976..1995-02-25  PRK GOV,MIL  defense minister
  PRK ELI  former defense minister
Choe Kwang
  1995-10..1997-02-21  PRK GOV,MIL  defense minister
  1988..1995-10  PRK MIL  army chief, chief of the general staff
  PRK ELI  former defense minister
Kim Yong Chun; Kim Yong-chun
  2009-02..2012-04  PRK GOV,MIL  defense minister
  1995-10..2007-04  PRK MIL  army chief, chief of the general staff
  PRK ELI  former defense minister
Jang Jong Nam
  2013-05..2014-06  PRK GOV,MIL  defense minister
  PRK ELI  former defense minister
Kim Jong Gwan
  2019-12..2021-07  PRK GOV,MIL  defense minister
  PRK ELI  former defense minister
Ri Myong Su
  2016-02..2018-06  PRK MIL  army chief, chief of the general staff
Pak Jong Chon
  2022-12..  PRK MIL  vice chairman of the military commission
  2019-09..2021-09  PRK MIL  army chief, chief of the general staff
Ri Thae Sop
  2022-06..2022-12  PRK MIL  army chief, chief of the general staff
Pak Su Il
  2022-12..2023-08  PRK MIL  army chief, chief of the general staff
Kim Yong Sun
  ..2003-10-26  PRK PTY,GOV  party secretary
  PRK ELI  former party secretary
Kim Won Hong
  2012-04..2017-01  PRK SPY  security minister
Sin Son Ho; Sin Son-ho
  2008..2014  PRK GOV  ambassador to the United Nations
  PRK ELI  former ambassador to the United Nations
Jang Il Hun
  PRK GOV  deputy ambassador to the United Nations
Song Il Ho
  PRK GOV  ambassador for talks with Japan
Jong Thae Hwa
  PRK GOV  ambassador for talks with Japan
Ri Pyong Chol
  2020..  PRK MIL  marshal, weapons chief
Kim Hyun-hee
  PRK SPY  former agent

# ---- South Korea ----

Syngman Rhee
  1948-07-24..1960-04-26  KOR GOV  president
  KOR ELI  former president
Chung Won-shik
  1991-05..1992-10  KOR GOV  prime minister
  KOR ELI  former prime minister
Hyun Soong-jong
  1992-10..1993-02-25  KOR GOV  prime minister
  KOR ELI  former prime minister
Hwang In-sung
  1993-02-25..1993-12-17  KOR GOV  prime minister
  KOR ELI  former prime minister
Lee Yung-dug
  1994-04..1994-12-17  KOR GOV  prime minister
  KOR ELI  former prime minister
Lee Hong-koo
  1994-12-17..1995-12-18  KOR GOV  prime minister
  KOR ELI  former prime minister
Lee Soo-sung
  1995-12-18..1997-03-04  KOR GOV  prime minister
  KOR ELI  former prime minister
Park Tae-joon
  2000-01-13..2000-05-23  KOR GOV  prime minister
  KOR ELI  former prime minister
Lee Han-dong
  2000-05-23..2002-10  KOR GOV  prime minister
  KOR ELI  former prime minister
Kim Suk-soo
  2002-10..2003-02-27  KOR GOV  prime minister
  KOR ELI  former prime minister
Choi Ho-joong
  1988-12..1990-12  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Lee Sang-ock
  1990-12..1993-02-26  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Gong Ro-myung
  1994-12-24..1996-11-07  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Yoo Chong-ha
  1996-11-07..1998-03-03  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Park Chung-soo
  1998-03-03..1998-08-04  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Hong Soon-young
  2001-09..2002-01-29  KOR GOV  unification minister
  1998-08-04..2000-01-14  KOR GOV  foreign minister
  KOR ELI  former unification minister
Lee Joung-binn
  2000-01-14..2001-03-26  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Choi Sung-hong
  2002-02-04..2003-02-27  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Yoon Young-kwan
  2003-02-27..2004-01-17  KOR GOV  foreign minister
  KOR ELI  former foreign minister
Kang In-duk
  1998-03-03..1999-05-24  KOR GOV  unification minister
  KOR ELI  former unification minister
Park Jae-kyu
  1999-12-24..2001-03-26  KOR GOV  unification minister
  KOR ELI  former unification minister
Kim Ha-joong
  2008-03..2009-02  KOR GOV  unification minister
  KOR ELI  former unification minister
Lee Jong-koo
  1990-10..1993-02  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Kwon Young-hae
  1993-02..1993-12  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Rhee Byoung-tae
  1993-12..1994-12  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Lee Yang-ho
  1994-12..1996-10  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Kim Dong-jin
  1996-10..1998-03  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Chun Yong-taek
  1999-05..1999-12  KOR SPY  intelligence chief
  1998-03..1999-05  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Cho Seong-tae
  1999-05..2001-03  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Kim Dong-shin
  2001-03..2002-07  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Lee Jun
  2002-07..2003-02-27  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Cho Young-kil
  2003-02-27..2004-07  KOR GOV,MIL  defense minister
  KOR ELI  former defense minister
Hwang Won-tak
  1999-05..2014-06  KOR GOV  national security adviser
  KOR ELI  former national security adviser
Kim Sung-han
  2022-05-10..2023-03-30  KOR GOV  national security adviser
  KOR ELI  former national security adviser
Chang Ho-jin
  2024-01..2024-08-12  KOR GOV  national security adviser
  KOR ELI  former national security adviser
Lee Jong-chan
  1998-03..1999-05  KOR SPY  intelligence chief
Shin Kuhn
  2001-03..2003-04  KOR SPY  intelligence chief
Ko Young-koo
  2003-04..2005-07  KOR SPY  intelligence chief
Kim Seung-kyu
  2005-07..2006-11  KOR SPY  intelligence chief
Kim Man-bok
  2006-11..2009-02  KOR SPY  intelligence chief
Won Sei-hoon
  2009-02..2013-03  KOR SPY  intelligence chief
Nam Jae-joon
  2013-03..2014-07  KOR SPY  intelligence chief
Lee Byung-kee
  2014-07..2015-03  KOR SPY  intelligence chief
Lee Byung-ho
  2015-03..2017-06-01  KOR SPY  intelligence chief
Kim Kyou-hyun
  2022-05..2024-01  KOR SPY  intelligence chief
Lee Soo-hyuck
  2003..2005-01  KOR GOV  chief nuclear negotiator
  KOR ELI  former chief nuclear negotiator
Kim Gunn
  2022-05..2024-03  KOR GOV  chief nuclear negotiator
  KOR ELI  former chief nuclear negotiator
Chung Mong-joon
  KOR PTY  presidential candidate
Chung Ju-yung
  ..2001-03-21  KOR BUS  founder of Hyundai
Chung Mong-hun
  ..2003-08-04  KOR BUS  Hyundai chairman
Woo Won-shik; Woo Won-sik
  2024-06-05..  KOR LEG  speaker of the National Assembly
Im Jong-seok
  2017-05-10..2019-01  KOR GOV  chief of staff
  KOR ELI  former chief of staff
Park Sang-hak
  KOR SOC  activist, defector
Hwang Woo-suk
  KOR EDU  scientist
Chun Tae-il
  KOR LAB
Moon Sun-myung; Sun Myung Moon
  KOR REL  founder of the Unification Church
Kim Eui-kyeom
  2018-01..2019-03  KOR GOV  Blue House spokesman
  KOR ELI  former Blue House spokesman

# ---- Japan ----

Noboru Takeshita
  1987-11-06..1989-06-03  JPN GOV  prime minister
  JPN ELI  former prime minister
Sosuke Uno
  1989-06-03..1989-08-10  JPN GOV  head of the cabinet
  JPN ELI  former head of the cabinet
Taro Nakayama
  1989-08..1991-11  JPN GOV  foreign minister
  JPN ELI  former foreign minister
Michio Watanabe
  1991-11..1993-04  JPN GOV  foreign minister
  JPN ELI  former foreign minister
Kabun Muto
  1993-04..1993-08-09  JPN GOV  foreign minister
  JPN ELI  former foreign minister
Koji Kakizawa
  1994-04..1994-06-30  JPN GOV  foreign minister
  JPN ELI  former foreign minister
Yukihiko Ikeda
  1996-01-11..1997-09-11  JPN GOV  foreign minister
  JPN ELI  former foreign minister
Fukushiro Nukaga
  2007-08-27..2008-08  JPN GOV  finance minister
  2005-10-31..2006-09-26  JPN GOV,MIL  defense minister
  1998-07..1998-11  JPN GOV,MIL  defense minister
  JPN ELI  former finance minister
Hosei Norota
  1998-11..1999-10  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Tsutomu Kawara
  1999-10..2000-07  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Torashima
  2000-07..2000-12  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Toshitsugu Saito
  2000-12..2001-04-26  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Yoshinori Ono
  2004-09-27..2005-10-31  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Yasuo Ichikawa
  2011-09-02..2012-01  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Naoki Tanaka
  2012-01..2012-06-04  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Satoshi Morimoto
  2012-06-04..2012-12-26  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Akinori Eto
  2014-09..2014-12-24  JPN GOV,MIL  defense minister
  JPN ELI  former defense minister
Kozo Igarashi
  1994-06-30..1995-08  JPN GOV  chief cabinet secretary
  JPN ELI  former chief cabinet secretary
Koken Nosaka
  1995-08..1996-01-11  JPN GOV  chief cabinet secretary
  JPN ELI  former chief cabinet secretary
Seiroku Kajiyama
  1996-01-11..1997-09  JPN GOV  chief cabinet secretary
  JPN ELI  former chief cabinet secretary
Kanezo Muraoka
  1997-09..1998-07-30  JPN GOV  chief cabinet secretary
  JPN ELI  former chief cabinet secretary
Mikio Aoki
  1999-10-05..2000-07  JPN GOV  chief cabinet secretary
  JPN ELI  former chief cabinet secretary
Kaoru Yosano
  2009-02-17..2009-09-16  JPN GOV  finance minister
  2007-08-27..2007-09-26  JPN GOV  chief cabinet secretary
  JPN ELI  former finance minister
Masajuro Shiokawa
  2001-04-26..2003-09-22  JPN GOV  finance minister
  JPN ELI  former finance minister
Koji Omi
  2006-09-26..2007-08-27  JPN GOV  finance minister
  JPN ELI  former finance minister
Bunmei Ibuki
  2008-08..2008-09-24  JPN GOV  finance minister
  JPN ELI  former finance minister
Hirohisa Fujii
  2009-09-16..2010-01-07  JPN GOV  finance minister
  JPN ELI  former finance minister
Jun Azumi
  2011-09-02..2012-12-26  JPN GOV  finance minister
  JPN ELI  former finance minister
Naoki Inose
  2012-12-18..2014-02-11  JPN GOV  governor of Tokyo
  JPN ELI  former governor of Tokyo
Yoichi Masuzoe
  2014-02-11..2016-07-31  JPN GOV  governor of Tokyo
  JPN ELI  former governor of Tokyo
Keiichi Inamine
  1998-12..2006-12  JPN GOV  governor of Okinawa
  JPN ELI  former governor of Okinawa
Shin Kanemaru
  JPN PTY  power broker
Masako; Princess Masako; Empress Masako; Crown Princess Masako
  2019-05-01..  JPN GOV  empress
  JPN ELI
Shigeru Yokota
  JPN SOC
Sakie Yokota
  JPN SOC
Yasushi Akashi
  1994-01..1995-11  UNO GOV  envoy to the former Yugoslavia
  1992-01..1993-09  UNO GOV  head of the mission in Cambodia
  JPN ELI
Haruki Murakami
  JPN SOC
Hideki Tojo
  1941-10-18..1944-07-22  JPN GOV  prime minister
  JPN ELI  former prime minister

# ---- China ----

Li Xiannian
  1983-06..1988-04-08  CHN GOV  president
  CHN ELI  former president
Qin Jiwei
  1988-04..1993-03  CHN GOV,MIL  defense minister
  CHN ELI  former defense minister
Rong Yiren
  1993-03..1998-03  CHN GOV  vice president
  CHN ELI  former vice president
Liu Weimin
  2011..2012  CHN GOV  Foreign Ministry spokesman, spokeswoman
  CHN ELI  former Foreign Ministry spokesman
Shi Guangsheng
  1998-03..2003-03  CHN GOV  commerce minister
  CHN ELI  former commerce minister
Lu Fuyuan
  2003-03..2004-02  CHN GOV  commerce minister
  CHN ELI  former commerce minister
Wan Li
  1988-04..1993-03  CHN LEG  head of parliament
Zhang Zhijun
  2013-03..2018-03  CHN GOV  head of the Taiwan Affairs Office
  CHN ELI  former head of the Taiwan Affairs Office
Liu Huaqing
  1989-11..1997-09  CHN MIL  vice chairman of the Central Military Commission
Zhang Zhen
  1992-10..1997-09  CHN MIL  vice chairman of the Central Military Commission
Zhang Wannian
  1995-09..2002-11  CHN MIL  vice chairman of the Central Military Commission
Li Ruihuan
  1993-03..2003-03  CHN LEG,PTY  head of the advisory conference
Sun Chunlan
  2018-03..2023-03  CHN GOV  vice premier
  CHN ELI  former vice premier
Li Chengang
  2025-04..  CHN GOV  trade negotiator
Ning Fukui
  CHN GOV  nuclear envoy
Chai Ling
  CHN OPP  dissident
Wang Bingzhang
  CHN OPP  dissident
Xu Wenli
  CHN OPP  dissident
Ding Zilin
  CHN SOC
Meng Hongwei
  2016-11..2018-10  IGO COP  president of Interpol
  CHN ELI
Karmapa Lama; Ogyen Trinley Dorje; Karmapa
  CHN REL
Shi Yinhong
  CHN EDU
Yan Xuetong
  CHN EDU
Edmund Ho
  1999-12-20..2009-12-20  CHN GOV  chief executive of Macau
  CHN ELI  former chief executive of Macau
Fernando Chui
  2009-12-20..2019-12-20  CHN GOV  chief executive of Macau
  CHN ELI  former chief executive of Macau
Pu Yi; Puyi
  CHN ELI

# ---- Taiwan ----

Liu Chao-shiuan
  2008-05-20..2009-09-10  TWN GOV  premier
  TWN ELI  former premier
Sean Chen
  2012-02-06..2013-02-18  TWN GOV  premier
  TWN ELI  former premier
Chang San-cheng
  2016-02-01..2016-05-20  TWN GOV  premier
  TWN ELI  former premier
Fredrick Chien
  1990-06..1996-06  TWN GOV  foreign minister
  TWN ELI  former foreign minister
John Chang
  1996-06..1997-10  TWN GOV  foreign minister
  TWN ELI  former foreign minister
Jason Hu
  1997-10..1999-12  TWN GOV  foreign minister
  TWN ELI  former foreign minister
Tien Hung-mao
  2000-05-20..2002-02  TWN GOV  foreign minister
  TWN ELI  former foreign minister
Eugene Chien
  2002-02..2004-04  TWN GOV  foreign minister
  TWN ELI  former foreign minister
Wu Shih-wen
  2000-05-20..2002-02  TWN GOV,MIL  defense minister
  TWN ELI  former defense minister
Tang Yao-ming
  2002-02..2004-05  TWN GOV,MIL  defense minister
  TWN ELI  former defense minister
Lee Jye
  2004-05..2016-05-20  TWN GOV,MIL  defense minister
  TWN ELI  former defense minister
Feng Shih-kuan
  2016-05-20..2018-02-26  TWN GOV,MIL  defense minister
  TWN ELI  former defense minister

# ---- Mongolia ----

Mendsaikhany Enkhsaikhan
  1996-07-07..2000-07-26  MNG GOV  prime minister
  MNG ELI  former prime minister
Miyeegombyn Enkhbold
  2006-01-25..2007-11-22  MNG GOV  prime minister
  MNG ELI  former prime minister
Sanjaagiin Bayar
  2007-11-22..2009-10-29  MNG GOV  prime minister
  MNG ELI  former prime minister
Sukhbaataryn Batbold
  2009-10-29..2012-08-10  MNG GOV  prime minister
  MNG ELI  former prime minister
Norovyn Altankhuyag
  2012-08-10..2014-11-21  MNG GOV  prime minister
  MNG ELI  former prime minister
Chimediin Saikhanbileg
  2014-11-21..2016-07-08  MNG GOV  prime minister
  MNG ELI  former prime minister
Jargaltulgyn Erdenebat
  2016-07-08..2017-10-04  MNG GOV  prime minister
  MNG ELI  former prime minister
Gombojavyn Zandanshatar
  2025-06-13..  MNG GOV  prime minister

# ---- Vietnam ----

Nguyen Van Linh
  1986-12-18..1991-06-28  VNM PTY,GOV  party leader
  VNM ELI  former party leader
Nguyen Co Thach
  1980-02..1991-08  VNM GOV  foreign minister
  VNM ELI  former foreign minister
Nguyen Van Ly
  VNM REL,OPP  dissident priest
Nguyen Van Thieu
  1967-09..1975-04-21  VNM GOV  president of South Vietnam
  VNM ELI  former president of South Vietnam

# ---- Laos ----

Nouhak Phoumsavanh
  1992-11-25..1998-02-24  LAO GOV  president
  LAO ELI  former president
Khamtai Siphandon
  1998-02-24..2006-06-08  LAO GOV  president
  1991-08-15..1998-02-24  LAO GOV  prime minister
  LAO ELI  former president
Bounnhang Vorachit
  2016-04-20..2021-03-22  LAO GOV  president
  2001-03-27..2006-06-08  LAO GOV  prime minister
  LAO ELI  former president
Sisavath Keobounphanh
  1998-02-24..2001-03-27  LAO GOV  prime minister
  LAO ELI  former prime minister
Bouasone Bouphavanh
  2006-06-08..2010-12-23  LAO GOV  prime minister
  LAO ELI  former prime minister
Phankham Viphavanh
  2021-03-22..2022-12-30  LAO GOV  prime minister
  LAO ELI  former prime minister
Sombath Somphone
  LAO SOC
Vang Pao
  LAO REB  general

# ---- Cambodia ----

Norodom Sirivudh
  1993..1994-10  KHM GOV  foreign minister
  KHM ELI  former foreign minister
Ung Huot
  1994-10..1998-11-30  KHM GOV  foreign minister
  KHM ELI  former foreign minister
Sok Chenda Sophea
  2023-08-22..2024-11  KHM GOV  foreign minister
  KHM ELI  former foreign minister
Kem Ley
  KHM SOC  analyst
Mu Sochua
  KHM OPP,PTY
Ieng Thirith
  KHM REB
Son Sann
  KHM PTY
Lon Nol
  1970-03-18..1975-04-01  KHM GOV,MIL  leader
  KHM ELI  former leader
Sar Kheng
  1992..2023-08  KHM GOV  interior minister
  KHM ELI  former interior minister

# ---- Thailand ----

Prasong Soonsiri
  1992-09..1994-10  THA GOV  foreign minister
  THA ELI  former foreign minister
Kasem Kasemsri
  1995-07..1996  THA GOV  foreign minister
  THA ELI  former foreign minister
Amnuay Viravan
  1996..1996-11  THA GOV  foreign minister
  THA ELI  former foreign minister
Prachuab Chaiyasan
  1996-11..1997-11-09  THA GOV  foreign minister
  THA ELI  former foreign minister
Nitya Pibulsonggram
  2006-10..2008-02  THA GOV  foreign minister
  THA ELI  former foreign minister
Tej Bunnag
  2008-07..2008-12  THA GOV  foreign minister
  THA ELI  former foreign minister
Tanasak Patimapragorn
  2014-08..2015-08  THA GOV  foreign minister
  THA ELI  former foreign minister
Parnpree Bahiddha-Nukara
  2023-09..2024-04  THA GOV  foreign minister
  THA ELI  former foreign minister
Somdhat Attanand
  2002-10..2004-10  THA MIL  army chief
Udomdej Sitabutr
  2014-10..2015-10  THA MIL  army chief
Apirat Kongsompong
  2018-10..2020-10  THA MIL  army chief
Khattiya Sawasdipol; Seh Daeng
  THA MIL,OPP
Queen Sirikit
  THA GOV  monarch
Princess Ubolratana; Ubolratana
  THA ELI
Sutin Klungsang
  2023-09..2024-09  THA GOV,MIL  defense minister
  THA ELI  former defense minister
Supachai Panitchpakdi
  2002-09-01..2005-08-31  IGO  director-general of the World Trade Organization
  THA ELI
Surachart Bamrungsuk
  THA EDU

# ---- Myanmar ----

Ohn Gyaw
  1991..1998-11  MMR GOV  foreign minister
  MMR ELI  former foreign minister
Win Aung
  1998-11..2004-09  MMR GOV  foreign minister
  MMR ELI  former foreign minister
Duwa Lashi La
  2021-04..  MMR OPP  acting head of the state of the National Unity Government
Zin Mar Aung
  2021-04..  MMR OPP  foreign minister of the National Unity Government
Yee Mon
  2021-05..  MMR OPP  defense of the National Unity Government
Dr. Sasa
  MMR OPP  spokesman of the National Unity Government
  name?: Sasa
Tin Oo
  MMR OPP,PTY
Win Htein
  MMR OPP,PTY
Min Ko Naing
  MMR OPP  activist
Ko Ko Gyi
  MMR OPP  activist
Twan Mrat Naing
  MMR REB  leader of the Arakan Army
Ko Jimmy; Kyaw Min Yu
  MMR OPP  activist
Phyo Zeya Thaw
  MMR OPP
Aung San
  MMR GOV  independence leader

# ---- Malaysia ----

Abu Hassan Omar
  1987..1991-03  MYS GOV  foreign affairs
  MYS ELI  former foreign affairs
Rais Yatim
  2008-03..2009-04-10  MYS GOV  foreign minister
  MYS ELI  former foreign minister
Zambry Abdul Kadir
  2022-12-03..2023-12-12  MYS GOV  foreign minister
  MYS ELI  former foreign minister
Ghafar Baba
  1986-05..1993-12-01  MYS GOV  deputy prime minister
  MYS ELI  former deputy prime minister
Nik Aziz Nik Mat; Nik Aziz
  MYS REL,OPP
Khairy Jamaluddin
  MYS GOV  minister

# ---- Singapore ----

Wee Kim Wee
  1985-09..1993-09  SGP GOV  head of the state
  SGP ELI  former head of the state
Ong Teng Cheong
  1993-09..1999-09-01  SGP GOV  president
  SGP ELI  former president

# ---- East Timor ----

Try Sutrisno
  1993-03..1998-03-11  IDN GOV  vice president
  1988..1993  IDN MIL  armed forces chief
  IDN ELI  former vice president
Hamzah Haz
  2001-07-26..2004-10-20  IDN GOV  vice president
  IDN ELI  former vice president
Mahfud MD
  2019-10..2024-02  IDN GOV  security minister
  2000-08..2001-07  IDN GOV,MIL  defense minister
  IDN ELI  former security minister
Feisal Tanjung
  1993..1998-02  IDN MIL  armed forces chief
Widodo Adisutjipto
  1999-10..2002-06  IDN MIL  armed forces chief
Djoko Suyanto
  2006-02..2007-12  IDN MIL  armed forces chief
Djoko Santoso
  2007-12..2010-09  IDN MIL  armed forces chief
Agus Suhartono
  2010-09..2013-08  IDN MIL  armed forces chief
Yudo Margono
  2022-12..2023-11  IDN MIL  armed forces chief
Da'i Bachtiar
  2001-11..2005-07  IDN COP  national police chief
Sutanto
  2005-07..2008-10  IDN COP  national police chief
Bambang Hendarso Danuri
  2008-10..2010-10  IDN COP  national police chief
Timur Pradopo
  2010-10..2013-10  IDN COP  national police chief
Sutarman
  2013-10..2015-04  IDN COP  national police chief
Badrodin Haiti
  2015-04..2016-07-13  IDN COP  national police chief
Tito Karnavian; Muhammad Tito Karnavian
  2019-10-23..  IDN GOV  interior minister
  2016-07-13..2019-11  IDN COP  national police chief
Idham Azis
  2019-11..2021-01-27  IDN COP  national police chief
Listyo Sigit Prabowo
  2021-01-27..  IDN COP  national police chief
Tommy Suharto; Hutomo Mandala Putra
  IDN ELI,BUS
Mukhlas; Ali Ghufron
  IDN UAF
Dulmatin
  IDN UAF
Santoso; Abu Wardah
  ..2016-07-18  IDN UAF  militant leader
Aman Abdurrahman
  IDN UAF
Jafar Umar Thalib; Ja'far Umar Thalib
  IDN UAF  leader of Laskar Jihad
Irwandi Yusuf
  2007-02..2012-02  IDN GOV  head of Aceh
  IDN ELI  former head of Aceh
Egianus Kogoya
  IDN REB  Papuan rebel leader
Sutopo Purwo Nugroho
  IDN GOV  disaster agency spokesman
Sri Mulyani Indrawati; Sri Mulyani
  2016-07-27..2025-09-08  IDN GOV  finance minister
  2005-12..2010-05  IDN GOV  finance minister
  IDN ELI
Muchtar Pakpahan
  IDN LAB  union leader
Pramoedya Ananta Toer
  IDN SOC  writer
Munir; Munir Said Thalib
  IDN SOC  human rights activist
Sarwo Edhie Wibowo
  IDN MIL
Ali Imron
  IDN UAF
Nazaruddin
  IDN PTY

# ---- East Timor ----

Estanislau da Silva
  2007-05-19..2007-08-08  TLS GOV  head of the cabinet
  TLS ELI  former head of the cabinet
Rui Araujo
  2015-02-16..2017-09-15  TLS GOV  prime minister
  TLS ELI  former prime minister

# ---- Philippines ----

Salvador Laurel
  1986-02-25..1992-06-30  PHL GOV  vice head of the state
  PHL ELI  former vice head of the state
Teofisto Guingona
  2001-02-07..2004-06-30  PHL GOV  vice president
  2001-02..2002-07  PHL GOV  foreign secretary
  PHL ELI  former vice president
Noli de Castro
  2004-06-30..2010-06-30  PHL GOV  vice head of the state
  PHL ELI  former vice head of the state
Raul Manglapus
  1987..1992-07  PHL GOV  foreign secretary
  PHL ELI  former foreign secretary
Roberto Romulo
  1992-07..1995-05  PHL GOV  foreign secretary
  PHL ELI  former foreign secretary
Delia Albert
  2003-12..2004-08  PHL GOV  foreign secretary
  PHL ELI  former foreign secretary
Renato de Villa
  1991-07..1998-06-30  PHL GOV,MIL  defense
  PHL ELI  former defense
Norberto Gonzales
  2009-11..2010-06-30  PHL GOV,MIL  defense secretary
  PHL ELI  former defense secretary
Luis Jalandoni
  PHL REB  chief negotiator
Ameril Umbra Kato; Umbra Kato
  PHL REB  rebel commander
Omar Maute; Omarkhayam Maute
  PHL REB
Panfilo Lacson
  PHL LEG  senator
Luis Antonio Tagle; Cardinal Tagle
  PHL REL  cardinal
Hermogenes Esperon
  2016..2022  PHL GOV  national security adviser
  2006..2008  PHL MIL  military chief
  PHL ELI  former national security adviser
Eduardo Ano; Eduardo Año
  2023-01..  PHL GOV  national security adviser
  2018..2022  PHL GOV  interior secretary
  2016-12..2017-10  PHL MIL  military chief
  PHL ELI  former interior secretary
Eduardo Cojuangco; Danding Cojuangco
  PHL BUS
Andal Ampatuan; Andal Ampatuan Jr.; Andal Ampatuan Sr.
  PHL PTY
Apollo Quiboloy
  PHL REL
Martin Romualdez
  2022-07..2025-09  PHL LEG  speaker of the lower house
Jesse Robredo
  PHL GOV  interior secretary
Manny Pacquiao
  2016-06-30..2022-06-30  PHL LEG  senator
  PHL PTY
Rodolfo Salas
  PHL REB

# ---- Fiji ----

Epeli Nailatikau
  2009-07..2015-11  FJI GOV  president
  FJI ELI  former president
George Konrote
  2015-11..2021-11  FJI GOV  president
  FJI ELI  former president
Naiqama Lalabalavu
  2024-11..  FJI GOV  president

# ---- Solomon Islands ----

Solomon Mamaloni
  1994-11..1997-08-27  SLB GOV  prime minister
  1989-03..1993-06  SLB GOV  prime minister
  SLB ELI  former prime minister
Francis Billy Hilly
  1993-06..1994-11  SLB GOV  head of the cabinet
  SLB ELI  former head of the cabinet
Snyder Rini
  2006-04-20..2006-05-04  SLB GOV  prime minister
  SLB ELI  former prime minister
Derek Sikua
  2007-12-20..2010-08-25  SLB GOV  prime minister
  SLB ELI  former prime minister
Danny Philip
  2010-08-25..2011-11-16  SLB GOV  prime minister
  SLB ELI  former prime minister
Gordon Darcy Lilo
  2011-11-16..2014-12-09  SLB GOV  prime minister
  SLB ELI  former prime minister
Rick Houenipwela
  2017-11-16..2019-04-24  SLB GOV  prime minister
  SLB ELI  former prime minister
Harold Keke
  SLB REB  militia leader

# ---- Vanuatu ----

Walter Lini
  1980-07-30..2014-05-15  VUT GOV  prime minister
  VUT ELI  former prime minister

# ---- Samoa ----

Tofilau Eti Alesana
  1988-04..1998-11-23  WSM GOV  prime minister
  WSM ELI  former prime minister
Laaulialemalietoa Leuatea Schmidt
  2025-09-16..  WSM GOV  head of the cabinet

# ---- Tonga ----

Pohiva Tu'i'onetoa
  2019-09-27..2021-12-27  TON GOV  prime minister
  TON ELI  former prime minister
Aisake Eke
  2025-01-22..  TON GOV  head of the cabinet

# ---- Kiribati ----

Teburoro Tito
  1994-10..2003-07-10  KIR GOV  president
  KIR ELI  former president

# ---- Marshall Islands ----

Kessai Note
  2000-01..2008-01  MHL GOV  head of the state
  MHL ELI  former head of the state
Litokwa Tomeing
  2008-01..2012-01  MHL GOV  president
  MHL ELI  former president
Christopher Loeak
  2012-01..2016-01-28  MHL GOV  president
  MHL ELI  former president

# ---- Palau ----

Kuniwo Nakamura
  1993-01..2001-01  PLW GOV  president
  PLW ELI  former president
Johnson Toribiong
  2009-01..2013-01  PLW GOV  president
  PLW ELI  former president

# ---- Nauru ----

Bernard Dowiyogo
  1989..2001  NRU GOV  president
  NRU ELI  former president
Rene Harris
  2001..2004  NRU GOV  head of the state
  NRU ELI  former head of the state
Ludwig Scotty
  2004..2007-12  NRU GOV  president
  NRU ELI  former president
Marcus Stephen
  2007-12..2013-06  NRU GOV  president
  NRU ELI  former president
Baron Waqa
  2013-06..2019-08  NRU GOV  president
  NRU ELI  former president
Lionel Aingimea
  2019-08..2022-09  NRU GOV  president
  NRU ELI  former president
Russ Kun
  2022-09..2023-10-30  NRU GOV  president
  NRU ELI  former president

# ---- Tuvalu ----

Bikenibeu Paeniu
  1989..1999  TUV GOV  prime minister
  TUV ELI  former prime minister
Ionatana Ionatana
  1999..2010-12  TUV GOV  prime minister
  TUV ELI  former prime minister
Willy Telavi
  2010-12..2013-08  TUV GOV  prime minister
  TUV ELI  former prime minister

# ---- Micronesia ----

Peter Christian
  2015-05..2019-05-11  FSM GOV  head of the state
  FSM ELI  former head of the state

# ---- Australia ----

Malcolm Fraser
  1975-11-11..1983-03-11  AUS GOV  prime minister
  AUS ELI  former prime minister
Robert Ray
  1990-04..1996-03-11  AUS GOV,MIL  defense minister
  AUS ELI  former defense minister
John Moore
  1998-10..2001-01  AUS GOV,MIL  defense minister
  AUS ELI  former defense minister
Robert Hill
  2001-11-26..2006-01  AUS GOV,MIL  defense minister
  AUS ELI  former defense minister
Amanda Vanstone
  2003-10..2007-01  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Chris Evans
  2007-12-03..2010-09-14  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Chris Bowen
  2010-09-14..2013-02  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Brendan O'Connor
  2013-02..2013-07  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Tony Burke
  2024-07-29..  AUS GOV  immigration minister
  2013-07..2013-09-18  AUS GOV  immigration minister
  AUS ELI  former immigration minister
David Coleman
  2018-08-28..2020-12  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Alex Hawke
  2020-12..2022-06-01  AUS GOV  immigration minister
  AUS ELI  former immigration minister
Andrew Giles
  2022-06-01..2024-07-29  AUS GOV  immigration minister
  AUS ELI  former immigration minister
John Hewson
  1990-04..1996-03-19  AUS OPP,PTY  opposition leader
Mark Latham
  2003-12-02..2005-01-28  AUS OPP,PTY  opposition leader
Bob Brown
  AUS PTY  ruler of the Greens
Barnaby Joyce
  AUS PTY,GOV  deputy prime minister, leader of the Nationals
Angus Houston
  2005-07..2011-07  AUS MIL  defense force chief
  AUS ELI
Angus Campbell
  2018-07..2024-07  AUS MIL  defense force chief
David Hicks
  AUS UAF
Cardinal George Pell; George Pell; Cardinal Pell
  AUS REL  cardinal
Ivan Milat
  AUS CRM
Daniel Andrews
  2014-12-04..2023-09-27  AUS GOV  premier of Victoria
  AUS ELI
Gladys Berejiklian
  2017-01-23..2021-10-05  AUS GOV  premier of New South Wales
  AUS ELI  former premier of New South Wales
Chris Minns
  2023-03-28..  AUS GOV  premier of New South Wales
Brenton Tarrant
  AUS UAF

# ---- Cook Islands ----

David Lange
  1984-07-26..1989-08-08  NZL GOV  prime minister
  NZL ELI  former prime minister
Geoffrey Palmer
  1989-08-08..1990-09-04  NZL GOV  prime minister
  NZL ELI  former prime minister
Mike Moore
  1999-09-01..2002-08-31  IGO  director-general of the World Trade Organization
  1990-09-04..1990-11-02  NZL GOV  prime minister
  NZL ELI  former prime minister
Gerry Brownlee
  2017-05..2020-11-06  NZL GOV  foreign minister
  NZL ELI  former foreign minister

# ---- India ----

R. Venkataraman
  1987-07-25..1992-07-25  IND GOV  president
  IND ELI  former president
Madhavsinh Solanki
  1991-06..1992-03  IND GOV  foreign minister
  IND ELI  former foreign minister
Dinesh Singh
  1993-01..1995-02  IND GOV  foreign affairs
  IND ELI  former foreign affairs
J.N. Dixit
  2004-05..2005-01  IND GOV  national security adviser
  IND ELI  former national security adviser
K. Raghunath
  1997-07..1999-12  IND GOV  foreign secretary
  IND ELI  former foreign secretary
Chokila Iyer
  2001-03..2002-07  IND GOV  foreign secretary
  IND ELI  former foreign secretary
N.C. Vij
  2003-01..2005-02  IND MIL  army chief
Bikram Singh
  2012-06..2014-08  IND MIL  army head
Dalbir Singh
  2014-08..2017-01-01  IND MIL  army head
Raminder Singh Jassal
  1999..2001  IND GOV  Foreign Ministry spokesman, spokeswoman
  IND ELI  former Foreign Ministry spokesman
Vishnu Prakash
  2008..2012  IND GOV  Foreign Ministry spokesman, spokeswoman
  IND ELI  former Foreign Ministry spokesman
Ghulam Nabi Azad
  2005-11..2008-07  IND GOV  chief minister of Jammu and Kashmir
  IND ELI  former chief minister of Jammu and Kashmir
Kalyan Singh
  1997-09..1999-11  IND GOV  head of Uttar Pradesh
  1991-06..1992-12  IND GOV  head of Uttar Pradesh
  IND ELI  former head of Uttar Pradesh
Buddhadeb Bhattacharjee
  2000-11-06..2011-05-20  IND GOV  chief minister of West Bengal
  IND ELI  former chief minister of West Bengal
Sheila Dikshit
  1998-12..2013-12-28  IND GOV  chief minister of Delhi
  IND ELI  former chief minister of Delhi
Atishi
  2024-09-21..2025-02-20  IND GOV  chief minister of Delhi
  IND ELI  former chief minister of Delhi
Rekha Gupta
  2025-02-20..  IND GOV  head of Delhi
Rabri Devi
  1997-07..2005-11-24  IND GOV  chief minister of Bihar
  IND ELI  former chief minister of Bihar
Devendra Fadnavis
  2024-12-05..  IND GOV  chief minister of Maharashtra
  2014-10..2019-11  IND GOV  chief minister of Maharashtra
  IND ELI  former chief minister of Maharashtra
Himanta Biswa Sarma
  2021-05-10..  IND GOV  chief minister of Assam
N. Biren Singh; Biren Singh
  2017-03..2025-02  IND GOV  head of Manipur
  IND ELI  former head of Manipur
Phoolan Devi
  IND LEG,CRM
Abdul Gani Lone; Abdul Ghani Lone
  IND OPP  Kashmiri separatist ruler
Abdul Gani Bhat
  IND OPP  Kashmiri separatist leader
Afzal Guru; Mohammad Afzal Guru
  IND REB
Dawood Ibrahim
  IND CRM  crime boss
Charu Mazumdar
  IND REB
Kobad Ghandy
  IND REB
Thuingaleng Muivah
  IND REB  Naga rebel leader
Isak Swu; Isak Chisi Swu
  IND REB  Naga rebel leader
Amritpal Singh
  IND OPP,REL  Sikh separatist
Jarnail Singh Bhindranwale
  IND REB,REL
Vijay Mallya
  IND BUS
Ramdev; Baba Ramdev
  IND REL  yoga guru
Asaduddin Owaisi
  IND OPP,PTY
Kanhaiya Kumar
  IND EDU  student ruler
Teesta Setalvad
  IND SOC  activist
Raghuram Rajan
  2013-09..2016-09  IND GOV  governor of the central bank
  IND ELI  former governor of the central bank
Urjit Patel
  2016-09..2018-12  IND GOV  governor of the central bank
  IND ELI  former governor of the central bank
Shaktikanta Das
  2018-12..2024-12  IND GOV  head of the central bank
  IND ELI  former head of the central bank
Piyush Goyal
  2019-05..  IND GOV  commerce minister
Kiren Rijiju
  IND GOV  minister
Hardeep Singh Puri
  2021-07..  IND GOV  oil minister
Smriti Irani
  IND GOV  minister
Kulbhushan Jadhav
  IND SPY
Abhinandan Varthaman
  IND MIL  pilot
Devyani Khobragade
  IND GOV  diplomat
E. Ahamed
  IND GOV  junior foreign minister
Kamal Nath
  2004-05..2009-05  IND GOV  trade
  IND PTY
T.N. Seshan
  1990-12..1996-12  IND GOV  chief election commissioner
  IND ELI  former chief election commissioner
Rajeev Kumar
  IND GOV  head election commissioner
Y.V. Chandrachud
  IND JUD
D.Y. Chandrachud; Dhananjaya Chandrachud
  2022-11..2024-11  IND JUD  chief justice

# ---- Pakistan ----

Wasim Sajjad
  1997-12-02..1998-01-01  PAK GOV  president
  PAK ELI  former president
Sahibzada Yaqub Khan
  1982-03..1991  PAK GOV  foreign affairs
  PAK ELI  former foreign affairs
Assef Ahmad Ali
  1993-11..1996-11  PAK GOV  foreign affairs
  PAK ELI  former foreign affairs
Jalil Abbas Jilani
  2023-08-17..2024-03-11  PAK GOV  foreign minister
  PAK ELI  former foreign minister
Ahmad Mukhtar
  2008-03-31..2012-06  PAK GOV,MIL  defense minister
  PAK ELI  former defense minister
Naveed Qamar
  2012-06..2013-11  PAK GOV,MIL  defense minister
  PAK ELI  former defense minister
Khurram Dastgir Khan
  2017-08..2018-08-20  PAK GOV,MIL  defense
  PAK ELI  former defense
Naseerullah Babar
  1993-10..1996-11  PAK GOV  interior
  PAK ELI  former interior
Nisar Ali Khan
  2013-06-07..2017-08-04  PAK GOV  interior
  PAK ELI  former interior
Ijaz Shah
  2019-04..2020-12-11  PAK GOV  interior
  PAK ELI  former interior
Mirza Aslam Beg
  1988-08-17..1991-08-16  PAK MIL  army head
Asif Nawaz
  1991-08-16..1993-01-11  PAK MIL  army chief
Abdul Waheed Kakar
  1993-01-11..1996-01-12  PAK MIL  army chief
Javed Nasir
  1992-03..1993-05  PAK SPY  head of the ISI
Ziauddin Butt
  1998-10..1999-10  PAK SPY  head of the ISI
Mahmood Ahmed
  1999-10..2001-10  PAK SPY  head of the ISI
Ehsan ul-Haq
  2001-10..2004-10  PAK SPY  head of the ISI
Nadeem Taj
  2007-10..2008-09  PAK SPY  head of the ISI
Zaheerul Islam
  2012-03..2014-11  PAK SPY  head of the ISI
Rizwan Akhtar
  2014-11..2016-12  PAK SPY  head of the ISI
Naveed Mukhtar
  2016-12..2018-10  PAK SPY  head of the ISI
Nadeem Anjum
  2021-11..2024-09-30  PAK SPY  head of the ISI
Asim Malik
  2024-09-30..  PAK SPY  head of the ISI
Rashid Quereshi
  1999..2003  PAK MIL  military spokesman
Sajjad Ali Shah
  1994-06..1997-12  PAK JUD  head justice
Abdul Hameed Dogar
  2007-11-03..2009-03-22  PAK JUD  chief justice
Saqib Nisar
  2016-12-31..2019-01-18  PAK JUD  chief justice
Asif Saeed Khosa
  2019-01-18..2019-12  PAK JUD  chief justice
Gulzar Ahmed
  2019-12..2022-02  PAK JUD  head justice
Umar Ata Bandial
  2022-02..2023-09-17  PAK JUD  chief justice
Qazi Faez Isa
  2023-09-17..2024-10-26  PAK JUD  chief justice
Yahya Afridi
  2024-10-26..  PAK JUD  chief justice
Tariq Altaf
  1998..2000  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Tehmina Janjua
  2011..2012  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Moazzam Khan
  2012..2013  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Aizaz Chaudhry
  2013..2014  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Qazi Khalilullah
  2015..2016  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Aisha Farooqui
  2019..2020  PAK GOV  Foreign Ministry spokesman, spokeswoman
  PAK ELI  former Foreign Ministry spokesman
Sami ul-Haq; Samiul Haq; Maulana Samiul Haq
  PAK REL
Khadim Hussain Rizvi; Khadim Rizvi
  PAK REL,PTY  cleric
Saad Rizvi
  PAK REL,PTY  cleric
Nek Mohammed
  ..2004-06-18  PAK REB  tribal militant ruler
Sufi Mohammad; Sufi Muhammad
  PAK REB,REL  cleric
Mangal Bagh
  PAK REB  militant ruler
Ajmal Kasab; Mohammed Ajmal Kasab
  PAK UAF  gunman
Ilyas Kashmiri
  PAK UAF
Ahmed Omar Saeed Sheikh; Omar Saeed Sheikh; Sheikh Omar
  PAK UAF
Brahamdagh Bugti
  PAK REB
Mahrang Baloch
  PAK SOC  Baloch activist
Manzoor Pashteen
  PAK SOC  leader of the Pashtun Tahafuz Movement
Ansar Burney
  PAK SOC  human rights activist
Aitzaz Ahsan
  PAK SOC,PTY  lawyer
Mukhtar Mai; Mukhtaran Mai
  PAK CVL
Asia Bibi
  PAK CVL
Mumtaz Qadri
  PAK COP
Shahbaz Bhatti
  ..2011-03-02  PAK GOV  minorities minister
  PAK ELI  former minorities minister
Murtaza Bhutto; Mir Murtaza Bhutto
  PAK PTY
Nusrat Bhutto
  PAK PTY
Fatima Jinnah
  PAK PTY
Mohammed Ali Jinnah; Muhammad Ali Jinnah; Jinnah
  1947-08-15..1948-09-11  PAK GOV  founder, governor-general
  PAK ELI  former founder
Shakil Afridi; Shakeel Afridi
  PAK MED
Gohar Ali Khan; Gohar Khan
  PAK OPP,PTY
Asad Umar
  2018-08..2022-04  PAK GOV  finance minister
  PAK PTY
Fawad Chaudhry
  2018-08..2022-04  PAK GOV  information minister
  PAK PTY
Marriyum Aurangzeb
  PAK GOV  information minister
Attaullah Tarar
  2024-03..  PAK GOV  information minister
Farhatullah Babar
  PAK GOV,PTY  spokesman
Tariq Azim Khan
  PAK GOV
Muhammad Aurangzeb
  2024-03..  PAK GOV  finance minister

# ---- Afghanistan ----

Zarar Ahmad Osmani
  2013-10..2015-02-01  AFG GOV  foreign minister
  AFG ELI  former foreign minister
Abdullah Habibi
  2016-06..2017-04  AFG GOV,MIL  defense minister
  AFG ELI  former defense minister
Tariq Shah Bahrami
  2017-04..2018-12  AFG GOV,MIL  defense minister
  AFG ELI  former defense minister
Taj Mohammad Wardak
  2002-06..2003-01  AFG GOV  interior minister
  AFG ELI  former interior minister
Ali Ahmad Jalali
  2003-01..2005-09  AFG GOV  interior minister
  AFG ELI  former interior minister
Zarar Ahmad Moqbel
  2006..2008-10  AFG GOV  interior minister
  AFG ELI  former interior minister
Umer Daudzai
  2013-09..2015-01  AFG GOV  interior minister
  AFG ELI  former interior minister
Noorulhaq Ulumi
  2015-01..2017-08  AFG GOV  interior minister
  AFG ELI  former interior minister
Wais Barmak
  2017-08..2018-12  AFG GOV  interior minister
  AFG ELI  former interior minister
Masoud Andarabi
  2019-02..2021-03  AFG GOV  interior minister
  AFG ELI  former interior minister
Anas Haqqani
  AFG REB
Khalil Haqqani; Khalil ur-Rahman Haqqani
  2021-09-07..2024-12-11  AFG GOV  refugees minister
  ..2021-08-15  AFG REB
  AFG ELI  former refugees minister
Abdul Rasul Sayyaf; Abdul Rasoul Sayyaf
  AFG PTY  warlord
Sibghatullah Mojaddedi; Sibghatullah Mujaddedi
  1992-04-28..1992-06-28  AFG GOV  president
  AFG ELI
Abdul Haq
  ..2001-10-26  AFG REB  opposition commander
Rula Ghani
  AFG ELI
Abdul Hadi Arghandiwal
  AFG PTY

# ---- Bangladesh ----

Abdur Rahman Biswas
  1991-10-10..1996-10-09  BGD GOV  president
  BGD ELI  former president
Badruddoza Chowdhury
  2001-11-14..2002-09-06  BGD GOV  president
  BGD ELI  former president
Morshed Khan
  2001-11..2007-01  BGD GOV  foreign affairs
  BGD ELI  former foreign affairs
Iftekhar Ahmed Chowdhury
  2007-01..2009-01-06  BGD GOV  foreign minister
  BGD ELI  former foreign minister
Mahmood Ali
  2013-11..2019-01-07  BGD GOV  foreign affairs
  BGD ELI  former foreign affairs
Hasan Mahmud
  2024-01-11..2024-08-08  BGD GOV  foreign minister
  BGD ELI  former foreign minister
Touhid Hossain
  2024-08-08..  BGD GOV  foreign affairs
Aziz Ahmed
  2018-06..2021-06  BGD MIL  army head
S.M. Shafiuddin Ahmed
  2021-06..2024-06-23  BGD MIL  army head
Abdul Quader Mollah
  BGD PTY
Ali Ahsan Mohammad Mujahid
  BGD PTY
Taslima Nasrin; Taslima Nasreen
  BGD SOC  writer
Siddikul Islam; Bangla Bhai; Siddiqul Islam
  BGD REB  militant ruler
Obaidul Quader
  BGD PTY,GOV
Asaduzzaman Khan; Asaduzzaman Khan Kamal
  2014-01..2024-08-05  BGD GOV  home
  BGD ELI  former home
Sharif Osman Hadi
  BGD SOC

# ---- Sri Lanka ----

Ratnasiri Wickremanayake
  2005-11-21..2010-04-21  LKA GOV  prime minister
  2000-08-10..2001-12-09  LKA GOV  prime minister
  LKA ELI  former prime minister
D.M. Jayaratne
  2010-04-21..2015-01-09  LKA GOV  prime minister
  LKA ELI  former prime minister
Tyronne Fernando
  2001-12..2004-04  LKA GOV  foreign minister
  LKA ELI  former foreign minister
Anura Bandaranaike
  2005-08..2005-11  LKA GOV  foreign minister
  LKA ELI  former foreign minister
Tilak Marapana
  2017-08..2019-11-22  LKA GOV  foreign minister
  LKA ELI  former foreign minister
Selvarasa Pathmanathan; KP
  LKA REB
Rasiah Ilanthiraiyan
  LKA REB  rebel spokesman
Shavendra Silva
  2019-08..2022  LKA MIL  army head
Basil Rajapaksa
  2021-07..2022-04  LKA GOV  finance minister
  2010..2015  LKA GOV  minister
  LKA ELI  former finance minister
Namal Rajapaksa
  LKA PTY
Rajavarothiam Sampanthan; R. Sampanthan
  LKA OPP,PTY  Tamil leader
Lasantha Wickrematunge; Lasantha Wickramatunga
  LKA JRN
Zahran Hashim; Mohamed Zahran
  LKA UAF
Galagoda Aththe Gnanasara; Gnanasara Thero
  LKA REL  hard-line monk
Nivard Cabraal
  LKA GOV  central bank governor

# ---- Nepal ----

Khil Raj Regmi
  2013-03-14..2014-02-11  NPL GOV  prime minister
  NPL ELI  former prime minister
Prince Dipendra; Crown Prince Dipendra
  NPL ELI
Crown Prince Paras; Paras Shah
  NPL ELI
Ram Bahadur Thapa; Badal
  NPL REB,PTY  Maoist leader
Krishna Bahadur Mahara
  NPL REB,PTY  Maoist leader
Upendra Yadav
  NPL PTY
Balen Shah; Balendra Shah
  2022-05..2026  NPL GOV  mayor of Kathmandu
  NPL PTY
Rabi Lamichhane
  NPL PTY
Rookmangud Katawal; Rukmangad Katawal
  2006..2009  NPL MIL  army chief

# ---- Bhutan ----

King Jigme Singye Wangchuck
  1972-07-24..2006-12-14  BTN GOV  monarch
  BTN ELI  former monarch
King Jigme Khesar Namgyel Wangchuck
  2006-12-14..  BTN GOV  monarch
Jigme Thinley
  2008-04-09..2013-07-27  BTN GOV  prime minister
  BTN ELI  former prime minister

# ---- Kazakhstan ----

Sergei Tereshchenko
  1991-10..1994-10  KAZ GOV  prime minister
  KAZ ELI  former prime minister
Nurlan Balgimbayev
  1997-10..1999-10-01  KAZ GOV  prime minister
  KAZ ELI  former prime minister
Imangali Tasmagambetov
  2002-01-28..2003-06  KAZ GOV  prime minister
  KAZ ELI  former prime minister
Marat Tazhin
  2007-01..2009-09  KAZ GOV  foreign minister
  KAZ ELI  former foreign minister
Yerzhan Kazykhanov
  2011-04..2012-09  KAZ GOV  foreign minister
  KAZ ELI  former foreign minister
Beibut Atamkulov
  2018-12..2019-09  KAZ GOV  foreign minister
  KAZ ELI  former foreign minister
Mukhtar Tleuberdi
  2019-09..2023-04  KAZ GOV  foreign minister
  KAZ ELI  former foreign minister
Yermek Kosherbayev
  2025-09..  KAZ GOV  foreign minister
Rakhat Aliyev
  KAZ ELI
Galymzhan Zhakiyanov
  KAZ OPP

# ---- Uzbekistan ----

Sodiq Safayev
  2003-03..2005-02  UZB GOV  foreign minister
  UZB ELI  former foreign minister
Muhammad Salih; Muhammad Solih; Mohammed Salih
  UZB OPP  opposition ruler
Rustam Inoyatov
  1995..2018-01  UZB SPY  security chief

# ---- Tajikistan ----

Rakhmon Nabiyev
  1991-12-02..1992-11-20  TJK GOV  president
  TJK ELI  former president
Gulmurod Khalimov; Gulmurod Halimov
  TJK UAF
Rustam Emomali
  TJK GOV,LEG

# ---- Kyrgyzstan ----

Igor Chudinov
  2007-12..2009-10  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Daniyar Usenov
  2009-10..2010-12-17  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Omurbek Babanov
  2011-12..2012-09  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Zhantoro Satybaldiyev
  2012-09..2014-04  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Joomart Otorbaev
  2014-04..2015-05  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Temir Sariev
  2015-05..2016-04  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Sapar Isakov
  2017-08..2018-04  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Muhammetkaliy Abulgaziyev
  2018-04..2020-06  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Kubatbek Boronov
  2020-06..2021-02-03  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Ulukbek Maripov
  2021-02-03..2021-10  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Akylbek Japarov
  2021-10..2024-12  KGZ GOV  prime minister
  KGZ ELI  former prime minister
Adylbek Kasymaliev
  2024-12..  KGZ GOV  prime minister
Kamchybek Tashiev
  2020-10-16..  KGZ SPY  security chief
Zheenbek Kulubayev; Jeenbek Kulubaev
  2022-04..  KGZ GOV  foreign minister
Maxim Bakiyev
  KGZ ELI
Omurbek Tekebayev
  KGZ OPP,PTY
Kadyrjan Batyrov
  KGZ SOC  Uzbek leader

# ---- Hong Kong ----

Joseph Zen; Cardinal Zen; Cardinal Joseph Zen
  HKG REL  cardinal
Li Ka-shing
  HKG BUS  tycoon

# ---- Other organisations ----

Le Luong Minh
  2013..2018-01  IGO  secretary-general of ASEAN

# ---- The United Nations ----

U Thant
  1961-11-03..1971-12-31  UNO GOV  secretary-general
  UNO ELI  former secretary-general
Razali Ismail
  2000-04..2006-01  UNO GOV  mediator to Myanmar
  UNO ELI  former mediator to Myanmar
Tadamichi Yamamoto
  2016..2020  UNO GOV  envoy to Afghanistan
  UNO ELI  former envoy to Afghanistan
Deborah Lyons
  2020-03..2022-06  UNO GOV  mediator to Afghanistan
  UNO ELI  former mediator to Afghanistan
Tom Koenigs
  2006..2007  UNO GOV  envoy to Afghanistan
  UNO ELI  former envoy to Afghanistan
Jean Arnault
  2004..2006  UNO GOV  envoy to Afghanistan
  UNO ELI  former envoy to Afghanistan

# ---- Papua New Guinea ----

Ishmael Toroama
  2020-09..  PNG GOV  president of Bougainville

# ---- Canada ----

Hardeep Singh Nijjar
  CAN SOC  Sikh separatist leader

# ---- United States ----

Gurpatwant Singh Pannun
  USA SOC  Sikh separatist leader
Faisal Shahzad
  USA UAF

# ---- Norway ----

Kai Eide
  2008-03..2010-03  UNO GOV  envoy to Afghanistan
  NOR ELI

# ---- Turkmenistan ----

Boris Shikhmuradov
  1995..2000  TKM GOV  foreign minister
  TKM OPP

# People of Asia and Oceania who act in the news: the names as wire reports spell them, then dated roles. Role words matter:
# heads of state and of government and ministers are found by the family name alone. Where the family name is an everyday word
# or name, the role is worded so that it is not. Korean, Chinese and Taiwanese family names come first.

# ---- North Korea ----

Kim Jong Un; Kim Jong-un; Kim Jong-Un; Kim Jong Eun; Kim Jong-eun
  2011-12-17..            PRK GOV  leader
  2010-09-28..2011-12-17  PRK MIL  vice chairman of the military commission
                          PRK ELI
Kim Jong Il; Kim Jong-il; Kim Jong-Il
  1994-07-08..2011-12-17  PRK GOV  leader
  1991-12-24..1994-07-08  PRK MIL  supreme commander
                          PRK ELI
Kim Il Sung; Kim Il-sung; Kim Il-Sung
  1948-09-09..1994-07-08  PRK GOV  president
                          PRK ELI
Kim Yo Jong; Kim Yo-jong; Kim Yo-Jong
  2014-11..               PRK GOV  sister of the ruler, vice department director
                          PRK ELI
Kim Jong Nam; Kim Jong-nam; Kim Jong-Nam
                          PRK ELI  half-brother of the ruler
Kim Ju Ae; Kim Ju-ae
                          PRK ELI  daughter of the ruler
Ri Sol Ju; Ri Sol-ju
                          PRK ELI  wife of the ruler
Jang Song Thaek; Jang Song-thaek; Jang Song-Thaek; Chang Song-taek; Jang Sung-taek
  ..2013-12-12            PRK GOV  vice chairman of the National Defence Commission
Kim Kyong Hui; Kim Kyong-hui; Kim Kyong-hee
  ..2013                  PRK GOV,PTY  aunt of the ruler
                          PRK ELI
Choe Ryong Hae; Choe Ryong-hae; Choe Ryong-Hae
  2019-04-11..            PRK GOV  president of the assembly presidium, nominal head of state
  2012-04..2014-05        PRK MIL  director of the army's political bureau
                          PRK GOV,PTY
Kim Yong Nam; Kim Yong-nam; Kim Yong-Nam
  1998-09-05..2019-04-11  PRK GOV  nominal head of state, assembly presidium
  1983..1998-09           PRK GOV  foreign minister
                          PRK ELI
Kim Yong Chol; Kim Yong-chol; Kim Yong-Chol
  2016-01..2021           PRK GOV  party vice chairman, envoy
  2009..2016-01           PRK MIL,SPY  general, spy chief
                          PRK GOV,PTY
Ri Yong Ho; Ri Yong-ho; Ri Yong-Ho
  2016-05..2019-12        PRK GOV  foreign minister
  2010-09..2016-05        PRK GOV  nuclear negotiator, deputy foreign minister
                          PRK ELI
Choe Son Hui; Choe Son-hui; Choe Sun-hui; Choe Sun Hee
  2022-06-11..            PRK GOV  foreign minister
  ..2022-06-11            PRK GOV  deputy foreign minister, nuclear negotiator
Ri Su Yong; Ri Su-yong; Ri Soo-yong
  2014-04..2016-05        PRK GOV  foreign minister
                          PRK GOV,PTY
Pak Ui Chun; Pak Ui-chun
  2007-05..2014-04        PRK GOV  foreign minister
                          PRK ELI
Paek Nam Sun; Paek Nam-sun; Paik Nam-soon
  1998-09..2007-01        PRK GOV  foreign minister
Ri Son Gwon; Ri Son-gwon; Ri Son Gwon
  2020-01..2022-06        PRK GOV  foreign minister
                          PRK GOV
Kang Sok Ju; Kang Sok-ju; Kang Sok Ju
  ..2010-09               PRK GOV  first deputy foreign minister, nuclear negotiator
  2010-09..2016-05        PRK GOV  vice premier
                          PRK ELI
Kim Kye Gwan; Kim Kye-gwan; Kim Kye-Gwan; Kim Gye-gwan
                          PRK GOV  nuclear negotiator, deputy foreign minister
Pak Pong Ju; Pak Pong-ju
  2003-09..2007-04        PRK GOV  premier
  2013-04-01..2019-04-11  PRK GOV  premier
                          PRK ELI
Kim Yong Il; Kim Yong-il
  2007-04-11..2010-06-07  PRK GOV  premier
                          PRK GOV,PTY
Choe Yong Rim; Choe Yong-rim
  2010-06-07..2013-04-01  PRK GOV  premier
                          PRK ELI
Hong Song Nam; Hong Song-nam
  1997-02..2003-09        PRK GOV  premier
                          PRK ELI
Kim Jae Ryong; Kim Jae-ryong
  2019-04-11..2020-08-13  PRK GOV  premier
                          PRK GOV,PTY
Kim Tok Hun; Kim Tok-hun
  2020-08-13..2024-12     PRK GOV  premier
                          PRK GOV,PTY
Pak Thae Song; Pak Thae-song
  2024-12..               PRK GOV  premier
                          PRK GOV,PTY
Jo Yong Won; Jo Yong-won
                          PRK GOV,PTY  party secretary
Kim Jong Gak; Kim Jong-gak
  2012-04..2012-11        PRK MIL  armed forces minister
                          PRK MIL
Kim Kyok Sik; Kim Kyok-sik
  2012-11..2013-05        PRK MIL  armed forces minister
                          PRK MIL
Hyon Yong Chol; Hyon Yong-chol
  2014-06..2015-04        PRK MIL  defence minister
                          PRK MIL
Pak Yong Sik; Pak Yong-sik
  2015-07..2018-06        PRK MIL  defence minister
                          PRK MIL
No Kwang Chol; No Kwang-chol
  2018-06..2019-12        PRK MIL  defence minister
  2024-10..               PRK MIL  defence minister
                          PRK MIL
Kang Sun Nam; Kang Sun-nam
  2022-12..2024-10        PRK MIL  defence minister
                          PRK MIL
Ri Yong Gil; Ri Yong-gil
  2013..2016-02           PRK MIL  chief of general staff
                          PRK MIL
Hwang Pyong So; Hwang Pyong-so
  2014-04..2017           PRK MIL  director of the army's political bureau
                          PRK MIL
Jo Myong Rok; Jo Myong-rok; Cho Myong-rok
  ..2010-11               PRK MIL  vice chairman of the National Defence Commission
Kim Il Chol; Kim Il-chol
  1998-09..2009-02        PRK MIL  armed forces minister
                          PRK MIL
Kim Yang Gon; Kim Yang-gon
  2007..2015-12-29        PRK GOV,PTY  chief of South Korea policy
Kim Ki Nam; Kim Ki-nam
                          PRK GOV,PTY  propaganda secretary
Pak Gil Yon; Pak Kil Yon; Pak Kil-yon; Pak Gil-yon
                          PRK GOV  diplomat at the United Nations
Ja Song Nam; Ja Song-nam
  2014..2018              PRK GOV  ambassador to the United Nations
                          PRK GOV
Kim Song
  2018..                  PRK GOV  ambassador to the United Nations
                          PRK GOV
Ri Gun; Li Gun
                          PRK GOV  nuclear negotiator
Kim Myong Gil; Kim Myong-gil
                          PRK GOV  nuclear negotiator
Kim Hyok Chol; Kim Hyok-chol
                          PRK GOV  special envoy for nuclear talks
Kwon Jong Gun; Kwon Jong-gun
                          PRK GOV  foreign ministry official
Ri Thae Song; Ri Thae-song
                          PRK GOV  deputy foreign minister
Han Song Ryol; Han Song-ryol
                          PRK GOV  diplomat, deputy foreign minister
Ri Jong Hyok; Ri Jong-hyok
                          PRK GOV  official
Hwang Jang Yop; Hwang Jang-yop
  1997-02-12..            PRK ELI  defector
  ..1997-02-12            PRK GOV,PTY  party secretary
Thae Yong-ho; Thae Yong Ho; Tae Yong-ho
  ..2016-07               PRK GOV  diplomat
  2020-05-30..2024-05-30  KOR LEG  lawmaker
                          KOR CVL  defector
Yon Hyong Muk; Yon Hyong-muk
  1988-12..1992-12        PRK GOV  premier
                          PRK ELI
Kang Song San; Kang Song-san
  1992-12..1997-02        PRK GOV  premier
                          PRK ELI

# ---- South Korea ----

Lee Jae-myung; Lee Jae Myung; Lee Jae-Myung
  2025-06-04..            KOR GOV  president
  2022-08-28..2025-06-04  KOR PTY,OPP  opposition leader
  2018-07..2021-10        KOR GOV  governor of Gyeonggi
                          KOR PTY
Yoon Suk Yeol; Yoon Suk-yeol; Yoon Seok-youl; Yoon Seok-yeol; Yoon Suk-Yeol
  2022-05-10..2025-04-04  KOR GOV  president
  2019-07..2021-03        KOR JUD  prosecutor general
                          KOR ELI
Moon Jae-in; Moon Jae In
  2017-05-10..2022-05-10  KOR GOV  president
  2012..2017-05-10        KOR PTY,OPP  opposition leader
                          KOR ELI
Park Geun-hye; Park Geun Hye
  2013-02-25..2017-03-10  KOR GOV  president
  ..2013-02-25            KOR PTY  party leader
                          KOR ELI
Lee Myung-bak; Lee Myung Bak
  2008-02-25..2013-02-25  KOR GOV  president
  2002-07..2006-06        KOR GOV  mayor of Seoul
                          KOR ELI
Roh Moo-hyun; Roh Moo Hyun; Noh Moo-hyun
  2003-02-25..2008-02-25  KOR GOV  president
                          KOR ELI
Kim Dae-jung; Kim Dae Jung; Kim Dae-Jung
  1998-02-25..2003-02-25  KOR GOV  president
  ..1998-02-25            KOR PTY,OPP  opposition leader
                          KOR ELI
Kim Young-sam; Kim Young Sam; Kim Young-Sam
  1993-02-25..1998-02-25  KOR GOV  president
                          KOR ELI
Roh Tae-woo; Roh Tae Woo
  1988-02-25..1993-02-25  KOR GOV  president
                          KOR ELI
Chun Doo-hwan; Chun Doo Hwan
  1980-09-01..1988-02-25  KOR GOV  president
                          KOR ELI
Park Chung-hee; Park Chung Hee
  1963-12-17..1979-10-26  KOR GOV  president
                          KOR ELI
Han Duck-soo; Han Duck Soo
  2022-05-21..2025-05-01  KOR GOV  prime minister
  2007-04..2008-02        KOR GOV  prime minister
                          KOR ELI
Choi Sang-mok; Choi Sang Mok
  2023-12-29..2025-05-01  KOR GOV  finance minister, acting president
                          KOR ELI
Hwang Kyo-ahn; Hwang Kyo-Ahn
  2015-06-18..2017-05-11  KOR GOV  prime minister, acting president
  2019-02..2020-04        KOR PTY,OPP  opposition leader
                          KOR ELI
Goh Kun
  2003-02-27..2004-05-25  KOR GOV  prime minister
  1997-03..1998-03        KOR GOV  prime minister
                          KOR ELI
Lee Nak-yon; Lee Nak-yeon
  2017-05-31..2020-01-14  KOR GOV  prime minister
                          KOR PTY
Chung Sye-kyun; Chung Se-kyun
  2020-01-14..2021-04-16  KOR GOV  prime minister
                          KOR PTY
Kim Boo-kyum
  2021-05-14..2022-05-11  KOR GOV  prime minister
                          KOR ELI
Kim Min-seok
  2025-07-03..            KOR GOV  prime minister
                          KOR PTY
Chung Hong-won; Jung Hong-won
  2013-02-26..2015-02-17  KOR GOV  prime minister
                          KOR ELI
Lee Wan-koo; Lee Wan Koo
  2015-02-17..2015-04-27  KOR GOV  prime minister
                          KOR ELI
Kim Hwang-sik
  2010-10-01..2013-02-26  KOR GOV  prime minister
                          KOR ELI
Chung Un-chan
  2009-09-29..2010-08-11  KOR GOV  prime minister
                          KOR ELI
Han Seung-soo
  2008-02-29..2009-09-29  KOR GOV  prime minister
                          KOR ELI
Han Myeong-sook; Han Myung-sook
  2006-04-20..2007-03-07  KOR GOV  prime minister
                          KOR ELI
Lee Hae-chan
  2004-06-30..2006-03-15  KOR GOV  prime minister
  2018-08..2020-08        KOR PTY  party leader
                          KOR ELI
Kim Jong-pil; Kim Jong Pil
  1998-03-03..2000-01-13  KOR GOV  prime minister
                          KOR PTY
Lee Hoi-chang
  1997..2002-12           KOR PTY,OPP  opposition leader
                          KOR ELI
Ban Ki-moon; Ban Ki-Moon; Ban Ki Moon
  2004-01-17..2006-11-10  KOR GOV  foreign minister
  2007-01-01..2016-12-31  UNO GOV  secretary-general
                          KOR ELI
Kang Kyung-wha; Kang Kyung-hwa
  2017-06-18..2021-02-08  KOR GOV  foreign minister
  2025..                  KOR GOV  ambassador to the United States
  2006..2017-06           UNO GOV
Chung Eui-yong; Chung Eui Yong
  2021-02-09..2022-05-11  KOR GOV  foreign minister
  2017-05..2020-07        KOR GOV  national security adviser
                          KOR ELI
Park Jin
  2022-05-12..2024-01-10  KOR GOV  foreign minister
                          KOR LEG  lawmaker
Cho Tae-yul; Cho Tae-yeol
  2024-01-10..2025-07     KOR GOV  foreign minister
                          KOR ELI
Cho Hyun
  2025-07-19..            KOR GOV  foreign minister
                          KOR GOV
Yun Byung-se; Yun Byung Se
  2013-03-11..2017-06-18  KOR GOV  foreign minister
                          KOR ELI
Kim Sung-hwan
  2010-10-08..2013-03-11  KOR GOV  foreign minister
                          KOR ELI
Yu Myung-hwan
  2008-02-29..2010-09-04  KOR GOV  foreign minister
                          KOR ELI
Song Min-soon
  2006-12-01..2008-02-29  KOR GOV  foreign minister
  ..2006-12               KOR GOV  nuclear negotiator
                          KOR ELI
Han Sung-joo
  1993-02..1994-12        KOR GOV  foreign minister
                          KOR ELI
Chun Yung-woo
  2006..2008              KOR GOV  nuclear negotiator
                          KOR GOV
Wi Sung-lac
  2025-06-04..            KOR GOV  national security adviser
  2009..2011              KOR GOV  nuclear negotiator
                          KOR LEG
Kim Sook
                          KOR GOV  nuclear negotiator
Lim Sung-nam
                          KOR GOV  nuclear negotiator, diplomat
Hwang Joon-kook
                          KOR GOV  nuclear negotiator, diplomat
Kim Hong-kyun
                          KOR GOV  nuclear negotiator, diplomat
Noh Kyu-duk
                          KOR GOV  nuclear negotiator, diplomat
Lee Do-hoon
  2017-09..2020-12        KOR GOV  nuclear negotiator
                          KOR GOV
Suh Hoon
  2017-06..2020-07        KOR SPY  intelligence chief
  2020-07..2022-05        KOR GOV  national security adviser
                          KOR ELI
Park Jie-won; Park Ji-won
  2020-07..2022-05        KOR SPY  intelligence chief
                          KOR PTY,LEG
Cho Tae-yong
  2024-01..2025-06        KOR SPY  intelligence chief
                          KOR GOV
Kim Kwan-jin
  2010-12-04..2014-06-30  KOR MIL  defence minister
  2014-06..2017-05        KOR GOV  national security adviser
                          KOR ELI
Han Min-koo; Han Min-goo
  2014-06-30..2017-07-13  KOR MIL  defence minister
                          KOR MIL
Song Young-moo
  2017-07-13..2018-09-21  KOR MIL  defence minister
                          KOR MIL
Jeong Kyeong-doo; Jeong Kyeong-Doo
  2018-09-21..2020-09-18  KOR MIL  defence minister
                          KOR MIL
Suh Wook
  2020-09-18..2022-05     KOR MIL  defence minister
                          KOR MIL
Lee Jong-sup
  2022-05-11..2023-10-07  KOR MIL  defence minister
                          KOR MIL
Shin Won-sik
  2023-10-07..2024-09     KOR MIL  defence minister
  2024-08..2025-06        KOR GOV  national security adviser
                          KOR MIL
Kim Yong-hyun
  2024-09-06..2024-12-05  KOR MIL  defence minister
                          KOR ELI
Ahn Gyu-back; Ahn Kyu-back
  2025-07-25..            KOR MIL  defence minister
                          KOR LEG  lawmaker
Kim Tae-young
  2009-09-23..2010-12-04  KOR MIL  defence minister
                          KOR MIL
Lee Sang-hee
  2008-02-29..2009-09-23  KOR MIL  defence minister
                          KOR MIL
Kim Jang-soo
  2006-11-24..2008-02-29  KOR MIL  defence minister
  2013-02..2014-05        KOR GOV  national security adviser
                          KOR ELI
Yoon Kwang-ung
  2004-07..2006-11        KOR MIL  defence minister
                          KOR ELI
Chung Dong-young
  2004-07-01..2005-12-31  KOR GOV  unification minister
  2025-07-25..            KOR GOV  unification minister
                          KOR PTY,LEG
Lee Jong-seok
  2006-02..2006-12        KOR GOV  unification minister
  2025-06..               KOR SPY  intelligence chief
                          KOR ELI
Lee Jae-joung
  2006-12..2008-02        KOR GOV  unification minister
                          KOR ELI
Jeong Se-hyun
  2002-01..2004-06        KOR GOV  unification minister
                          KOR ELI
Lim Dong-won; Lim Dong Won
  1999..2003              KOR GOV  unification minister, presidential envoy, intelligence chief
                          KOR ELI
Hyun In-taek
  2009-02..2011-09        KOR GOV  unification minister
                          KOR ELI
Yu Woo-ik
  2011-09..2013-03        KOR GOV  unification minister
                          KOR ELI
Ryoo Kihl-jae
  2013-03..2015-03        KOR GOV  unification minister
                          KOR ELI
Hong Yong-pyo
  2015-03..2017-07        KOR GOV  unification minister
                          KOR ELI
Cho Myoung-gyon; Cho Myung-gyun
  2017-07..2019-04        KOR GOV  unification minister
                          KOR ELI
Kim Yeon-chul
  2019-04..2020-06        KOR GOV  unification minister
                          KOR ELI
Lee In-young
  2020-07..2022-05        KOR GOV  unification minister
                          KOR PTY,LEG
Kwon Young-se
  2022-05..2023-07        KOR GOV  unification minister
                          KOR PTY,LEG
Kim Yung-ho
  2023-07..2025-07        KOR GOV  unification minister
                          KOR ELI
Moon Chung-in
                          KOR GOV,EDU  presidential adviser
Cho Kuk
  2019-09-09..2019-10-14  KOR GOV  justice minister
                          KOR PTY  party leader
Choo Mi-ae
  2020-01..2021-01        KOR GOV  justice minister
                          KOR PTY,LEG
Han Dong-hoon
  2022-05..2023-12        KOR GOV  justice minister
  2023-12..2024-12        KOR PTY  party leader
                          KOR PTY
Lee Jun-seok
                          KOR PTY  party leader
Ahn Cheol-soo
                          KOR PTY  politician
Kim Moon-soo
                          KOR PTY  politician
Hong Joon-pyo
                          KOR PTY  politician
Park Won-soon
  2011-10-27..2020-07-09  KOR GOV  mayor of Seoul
Oh Se-hoon
  2021-04-08..            KOR GOV  mayor of Seoul
  2006-07..2011-08        KOR GOV  mayor of Seoul
                          KOR PTY
Choi Soon-sil
                          KOR ELI  confidante of the ruler
Kim Keon Hee; Kim Keon-hee
                          KOR ELI  first lady
Lee Jae-yong; Jay Y. Lee
                          KOR BUS  head of Samsung
Lee Kun-hee
                          KOR BUS  head of Samsung

# ---- China ----

Xi Jinping
  2012-11-15..            CHN GOV  president
  2008-03-15..2012-11-15  CHN GOV  vice president
                          CHN GOV,PTY
Hu Jintao
  2002-11-15..2013-03-14  CHN GOV  president
  1998-03..2002-11-15     CHN GOV  vice president
                          CHN ELI
Jiang Zemin
  1989-06-24..2003-03-15  CHN GOV  president
  2003-03-15..2004-09     CHN MIL  chairman of the military commission
                          CHN ELI
Deng Xiaoping
  1978-12-22..1989-11-09  CHN GOV,MIL  leader
  1989-11-09..1997-02-19  CHN ELI  leader
Mao Zedong; Mao Tse-tung; Chairman Mao
  1949-10-01..1976-09-09  CHN GOV  leader
                          CHN ELI
Zhou Enlai; Chou En-lai
  1949-10-01..1976-01-08  CHN GOV  premier
                          CHN ELI
Hua Guofeng
  1976..1980              CHN GOV  premier
                          CHN ELI
Zhao Ziyang
  1980-09..1989-06-24     CHN GOV  premier, party leader
                          CHN ELI
Hu Yaobang
  1980..1987-01           CHN GOV,PTY  party leader
                          CHN ELI
Li Peng
  1987-11-24..1998-03-17  CHN GOV  premier
  1998-03-15..2003-03-15  CHN LEG  chairman of the legislature
                          CHN ELI
Zhu Rongji
  1998-03-17..2003-03-16  CHN GOV  premier
  1991..1998-03-17        CHN GOV  vice premier
                          CHN ELI
Wen Jiabao
  2003-03-16..2013-03-15  CHN GOV  premier
                          CHN ELI
Li Keqiang
  2013-03-15..2023-03-11  CHN GOV  premier
  2008-03..2013-03-15     CHN GOV  vice premier
                          CHN ELI
Li Qiang
  2023-03-11..            CHN GOV  premier
  2017-10..2022-10        CHN GOV,PTY  party secretary of Shanghai
                          CHN GOV,PTY
Yang Shangkun
  1988-04..1993-03-27     CHN GOV  president
                          CHN ELI
Qian Qichen
  1988-04..1998-03-18     CHN GOV  foreign minister
  1998-03-18..2003-03     CHN GOV  vice premier
                          CHN ELI
Tang Jiaxuan
  1998-03-18..2003-03-17  CHN GOV  foreign minister
  2003-03-17..2008-03     CHN GOV  state councillor
                          CHN ELI
Li Zhaoxing
  2003-03-17..2007-04-27  CHN GOV  foreign minister
                          CHN ELI
Yang Jiechi
  2007-04-27..2013-03-16  CHN GOV  foreign minister
  2013-03-16..2022-12     CHN GOV  foreign policy chief, state councillor
                          CHN ELI
Wang Yi
  2013-03-16..2022-12-30  CHN GOV  foreign minister
  2023-07-25..            CHN GOV  foreign minister
  2022-12-30..2023-07-25  CHN GOV  foreign policy chief
  2008..2013              CHN GOV  minister for Taiwan affairs
  ..2007                  CHN GOV  deputy foreign minister
Qin Gang
  2022-12-30..2023-07-25  CHN GOV  foreign minister
  2021-07..2023-01        CHN GOV  ambassador to the United States
  ..2021-07               CHN GOV  foreign ministry spokesman
                          CHN ELI
Dai Bingguo
  2008-03..2013-03        CHN GOV  state councillor
                          CHN GOV
Wu Dawei
                          CHN GOV  nuclear envoy, deputy foreign minister
Kong Xuanyou
                          CHN GOV  envoy for the Korean peninsula, ambassador
Liu Xiaoming
                          CHN GOV  envoy for the Korean peninsula, ambassador
Wang Jiarui
                          CHN GOV,PTY  head of the party's international department
Song Tao
                          CHN GOV,PTY  head of the party's international department
Liu Jianchao
  2022-06..2025-07        CHN GOV,PTY  head of the party's international department
  ..2010                  CHN GOV  foreign ministry spokesman
                          CHN GOV
Cui Tiankai
  2013-04..2021-06        CHN GOV  ambassador to the United States
                          CHN GOV
Xie Feng
  2023-05..               CHN GOV  ambassador to the United States
                          CHN GOV
Zhang Yesui
                          CHN GOV  diplomat
Fu Ying
                          CHN GOV  diplomat
Ma Zhaoxu
                          CHN GOV  deputy foreign minister, diplomat
Fu Cong
  2024..                  CHN GOV  ambassador to the United Nations
                          CHN GOV
Zhang Jun
  2019..2024              CHN GOV  ambassador to the United Nations
                          CHN GOV
Wang Guangya
                          CHN GOV  diplomat
Li Baodong
                          CHN GOV  diplomat at the United Nations
Liu Jieyi
                          CHN GOV  diplomat at the United Nations
Le Yucheng
                          CHN GOV  deputy foreign minister
Zhao Lijian
  2020-02..2023-01        CHN GOV  foreign ministry spokesman
                          CHN GOV
Hua Chunying
                          CHN GOV  foreign ministry spokeswoman
Geng Shuang
                          CHN GOV  foreign ministry spokesman, diplomat
Lu Kang
                          CHN GOV  foreign ministry spokesman
Hong Lei
                          CHN GOV  foreign ministry spokesman
Wang Wenbin
  2020-07..2024-05        CHN GOV  foreign ministry spokesman
                          CHN GOV
Mao Ning
  2022-09..               CHN GOV  foreign ministry spokeswoman
                          CHN GOV
Lin Jian
  2024-03..               CHN GOV  foreign ministry spokesman
                          CHN GOV
Guo Jiakun
  2024-12..               CHN GOV  foreign ministry spokesman
                          CHN GOV
Jiang Yu
                          CHN GOV  foreign ministry spokeswoman
Kong Quan
                          CHN GOV  foreign ministry spokesman
Zhang Qiyue
                          CHN GOV  foreign ministry spokeswoman
Zhu Bangzao
                          CHN GOV  foreign ministry spokesman
Sun Yuxi
                          CHN GOV  foreign ministry spokesman
Shen Guofang
                          CHN GOV  foreign ministry spokesman
Ma Xiaoguang
                          CHN GOV  Taiwan affairs spokesman
Zhu Fenglian
                          CHN GOV  Taiwan affairs spokesman
Chen Binhua
                          CHN GOV  Taiwan affairs spokesman
Wu Qian
                          CHN MIL  defence ministry spokesman
Ren Guoqiang
                          CHN MIL  defence ministry spokesman
Yang Yujun
                          CHN MIL  defence ministry spokesman
Geng Yansheng
                          CHN MIL  defence ministry spokesman
Tan Kefei
                          CHN MIL  defence ministry spokesman
Zhang Xiaogang
                          CHN MIL  defence ministry spokesman
Chi Haotian
  1993-03..2003-03        CHN MIL  defence minister
                          CHN MIL
Cao Gangchuan
  2003-03..2008-03        CHN MIL  defence minister
                          CHN MIL
Liang Guanglie
  2008-03..2013-03        CHN MIL  defence minister
                          CHN MIL
Chang Wanquan
  2013-03..2018-03        CHN MIL  defence minister
                          CHN MIL
Wei Fenghe
  2018-03..2023-03        CHN MIL  defence minister
                          CHN MIL
Li Shangfu
  2023-03-12..2023-10-24  CHN MIL  defence minister
                          CHN MIL
Dong Jun
  2023-12-29..            CHN MIL  defence minister
                          CHN MIL
Zhang Youxia
  2017-10..2026-01        CHN MIL  vice chairman of the military commission
                          CHN MIL
He Weidong
  2022-10..2025-10        CHN MIL  vice chairman of the military commission
                          CHN MIL
Zhang Shengmin
                          CHN MIL  vice chairman of the military commission
Xu Caihou
                          CHN MIL  vice chairman of the military commission
Guo Boxiong
                          CHN MIL  vice chairman of the military commission
Fan Changlong
                          CHN MIL  vice chairman of the military commission
Xu Qiliang
                          CHN MIL  vice chairman of the military commission
Miao Hua
                          CHN MIL  admiral
Zhu Chenghu
                          CHN MIL  general
Xiong Guangkai
                          CHN MIL  general
Ma Xiaotian
                          CHN MIL  general
Sun Jianguo
                          CHN MIL  general
Fang Fenghui
                          CHN MIL  chief of general staff
Chen Bingde
  2007-09..2012-10        CHN MIL  chief of general staff
                          CHN MIL
Li Zuocheng
                          CHN MIL  chief of joint staff
Liu Zhenli
                          CHN MIL  chief of joint staff
Zhou Yongkang
  2007-10..2012-11        CHN GOV  security chief
                          CHN ELI
Bo Xilai
  2007-11..2012-03-15     CHN GOV,PTY  party secretary of Chongqing
  2004-02..2007-11        CHN GOV  commerce minister
                          CHN ELI
Gu Kailai
                          CHN ELI  wife of Bo Xilai
Wang Lijun
                          CHN COP  police head of Chongqing
Wang Qishan
  2018-03-17..2023-03-10  CHN GOV  vice president
  2012-11..2017-10        CHN GOV,PTY  anti-corruption chief
  2008-03..2013-03        CHN GOV  vice premier
                          CHN ELI
Han Zheng
  2023-03-10..            CHN GOV  vice president
  2018-03..2023-03        CHN GOV  vice premier
                          CHN GOV,PTY
Li Yuanchao
  2013-03-14..2018-03-17  CHN GOV  vice president
                          CHN ELI
Zeng Qinghong
  2003-03-15..2008-03-15  CHN GOV  vice president
                          CHN ELI
Li Zhanshu
  2018-03-17..2023-03-10  CHN LEG  chairman of the legislature
                          CHN GOV,PTY
Zhao Leji
  2023-03-10..            CHN LEG  chairman of the legislature
  2017-10..2022-10        CHN GOV,PTY  anti-corruption chief
                          CHN GOV,PTY
Zhang Dejiang
  2013-03..2018-03        CHN LEG  chairman of the legislature
                          CHN GOV,PTY
Wu Bangguo
  2003-03-15..2013-03-14  CHN LEG  chairman of the legislature
                          CHN GOV,PTY
Qiao Shi
  1993-03..1998-03        CHN LEG  chairman of the legislature
                          CHN GOV,PTY
Jia Qinglin
                          CHN GOV,PTY  chairman of the advisory conference
Yu Zhengsheng
                          CHN GOV,PTY  chairman of the advisory conference
Wang Yang
  2018-03..2023-03        CHN GOV,PTY  chairman of the advisory conference
  2013-03..2018-03        CHN GOV  vice premier
                          CHN GOV,PTY
Wang Huning
                          CHN GOV,PTY  chairman of the advisory conference, ideologue
Cai Qi
                          CHN GOV,PTY  party secretary
Ding Xuexiang
                          CHN GOV,PTY  vice premier
Liu He
  2018-03..2023-03        CHN GOV  vice premier, trade negotiator
                          CHN GOV
He Lifeng
  2023-03..               CHN GOV  vice premier, trade negotiator
                          CHN GOV
Wu Yi
  2003-03..2008-03        CHN GOV  vice premier
                          CHN GOV
Li Chenggang
                          CHN GOV  trade negotiator
Zhong Shan
                          CHN GOV  commerce minister
Chen Deming
                          CHN GOV  commerce minister
Gao Hucheng
                          CHN GOV  commerce minister
Wang Wentao
  2020-12..               CHN GOV  commerce minister
                          CHN GOV
Zhou Xiaochuan
                          CHN GOV  head of the central bank
Yi Gang
                          CHN GOV  head of the central bank
Pan Gongsheng
                          CHN GOV  head of the central bank
Meng Jianzhu
                          CHN GOV  security chief
Guo Shengkun
                          CHN GOV  security chief
Zhao Kezhi
                          CHN GOV  security chief
Chen Wenqing
                          CHN GOV  security chief
Wang Xiaohong
  2022-06..               CHN GOV,COP  public security minister
                          CHN GOV,COP
Chen Quanguo
  2016-08..2021-12        CHN GOV,PTY  party secretary of Xinjiang
                          CHN GOV,PTY
Wang Lequan
  1994..2010-04           CHN GOV,PTY  party secretary of Xinjiang
                          CHN GOV,PTY
Zhang Qingli
  2005..2011              CHN GOV,PTY  party secretary of Tibet
                          CHN GOV,PTY
Xia Baolong
                          CHN GOV  head of Hong Kong affairs
Zhang Xiaoming
                          CHN GOV  head of Hong Kong affairs
Luo Huining
                          CHN GOV  liaison head in Hong Kong
Dalai Lama; the Dalai Lama; Tenzin Gyatso
                          CHN REL  spiritual head of Tibet
Panchen Lama; Gedhun Choekyi Nyima
                          CHN REL
Lobsang Sangay
  2011-08..2021-05        CHN OPP  head of the Tibetan government in exile
                          CHN OPP
Penpa Tsering
                          CHN OPP  head of the Tibetan government in exile
Samdhong Rinpoche
                          CHN OPP  head of the Tibetan government in exile
Rebiya Kadeer
                          CHN OPP  Uighur activist
Dolkun Isa
                          CHN OPP  Uighur activist
Ilham Tohti
                          CHN SOC,OPP  Uighur scholar
Liu Xiaobo
                          CHN SOC,OPP  dissident
Liu Xia
                          CHN SOC,OPP  wife of a dissident
Ai Weiwei
                          CHN SOC,OPP  artist
Chen Guangcheng
                          CHN SOC,OPP  lawyer
Wei Jingsheng
                          CHN SOC,OPP  dissident
Wang Dan
                          CHN SOC,OPP  dissident
Wu'er Kaixi; Wuer Kaixi
                          CHN SOC,OPP  dissident
Fang Lizhi
                          CHN SOC,OPP  dissident
Hu Jia
                          CHN SOC,OPP  dissident
Harry Wu
                          CHN SOC,OPP
Gao Zhisheng
                          CHN SOC,OPP  lawyer
Xu Zhiyong
                          CHN SOC,OPP  lawyer
Pu Zhiqiang
                          CHN SOC,OPP  lawyer
Li Hongzhi
                          CHN REL  founder of Falun Gong
Peng Liyuan
                          CHN ELI  first lady
Jack Ma
                          CHN BUS  founder of Alibaba
Meng Wanzhou
                          CHN BUS  executive of Huawei
Ren Zhengfei
                          CHN BUS  founder of Huawei
Peng Shuai
                          CHN CVL  tennis player
Li Wenliang
                          CHN MED  doctor
Guo Wengui; Miles Guo
                          CHN BUS,OPP  exiled businessman

# ---- Hong Kong ----

Tung Chee-hwa; Tung Chee Hwa
  1997-07-01..2005-03-12  HKG GOV  chief executive
                          HKG ELI
  name?: Tung
Donald Tsang
  2005-06-21..2012-06-30  HKG GOV  chief executive
                          HKG ELI
Leung Chun-ying; C.Y. Leung; CY Leung
  2012-07-01..2017-06-30  HKG GOV  chief executive
                          HKG ELI
  name?: Leung
Carrie Lam
  2017-07-01..2022-06-30  HKG GOV  chief executive
  2012-07..2017-01        HKG GOV  chief secretary
                          HKG ELI
John Lee; John Lee Ka-chiu
  2022-07-01..            HKG GOV  head of the administration
                          HKG GOV  security secretary
Chris Patten
  1992-07-09..1997-06-30  HKG GOV  governor
  1999-09..2004-11        EUR GOV  external relations commissioner
                          GBR ELI
Anson Chan
  ..2001-04               HKG GOV  chief secretary
                          HKG PTY,OPP
Regina Ip
                          HKG GOV,LEG  politician
Martin Lee
                          HKG PTY,OPP  party leader
Emily Lau
                          HKG PTY,OPP
Albert Ho
                          HKG PTY,OPP
Szeto Wah
                          HKG PTY,OPP
Joshua Wong
                          HKG OPP  activist
Nathan Law
                          HKG OPP  activist
Agnes Chow
                          HKG OPP  activist
Benny Tai
                          HKG OPP,EDU  activist
Jimmy Lai
                          HKG JRN,OPP  publisher
Edward Leung
                          HKG OPP  activist
Leung Kwok-hung
                          HKG PTY,OPP
Claudia Mo
                          HKG PTY,OPP
Alex Chow
                          HKG OPP  student activist
Lester Shum
                          HKG OPP  student activist
Chris Tang
                          HKG GOV,COP  security secretary
Matthew Cheung
                          HKG GOV
Paul Chan
                          HKG GOV

# ---- Taiwan ----

Lai Ching-te; William Lai
  2024-05-20..            TWN GOV  president
  2020-05-20..2024-05-20  TWN GOV  vice president
  2017-09-08..2019-01-14  TWN GOV  premier
                          TWN PTY
Tsai Ing-wen
  2016-05-20..2024-05-20  TWN GOV  president
  2008-05..2016-05-20     TWN PTY,OPP  opposition leader
                          TWN ELI
Ma Ying-jeou
  2008-05-20..2016-05-20  TWN GOV  president
  2005-07..2007-02        TWN PTY,OPP  opposition leader
  1998-12..2006-12        TWN GOV  mayor of Taipei
                          TWN ELI
Chen Shui-bian
  2000-05-20..2008-05-20  TWN GOV  president
  ..2000-05-20            TWN PTY,OPP
                          TWN ELI
Lee Teng-hui
  1988-01-13..2000-05-20  TWN GOV  president
                          TWN ELI
Chiang Kai-shek
  1950-03-01..1975-04-05  TWN GOV  president
                          TWN ELI
Chiang Ching-kuo
  1978-05-20..1988-01-13  TWN GOV  president
                          TWN ELI
Lien Chan
  1996-05..2000-05-20     TWN GOV  vice president
  2000-06..2005-08        TWN PTY,OPP  opposition leader
  1993-02..1997-08        TWN GOV  premier
                          TWN PTY
James Soong
                          TWN PTY  party leader
Annette Lu; Lu Hsiu-lien
  2000-05-20..2008-05-20  TWN GOV  vice president
                          TWN ELI
Vincent Siew
  2008-05-20..2012-05-20  TWN GOV  vice president
  1997-09..2000-05        TWN GOV  premier
                          TWN ELI
Wu Den-yih
  2012-05-20..2016-05-20  TWN GOV  vice president
  2009-09..2012-02        TWN GOV  premier
                          TWN PTY
Chen Chien-jen
  2016-05-20..2020-05-20  TWN GOV  vice president
  2023-01-31..2024-05-20  TWN GOV  premier
                          TWN ELI
Hsiao Bi-khim
  2024-05-20..            TWN GOV  vice president
  2020..2023-11           TWN GOV  representative in Washington
                          TWN PTY
Su Tseng-chang
  2019-01-14..2023-01-31  TWN GOV  premier
  2006-01..2007-05        TWN GOV  premier
  2012-05..2014-05        TWN PTY,OPP  opposition leader
                          TWN PTY
Cho Jung-tai
  2024-05-20..            TWN GOV  premier
                          TWN PTY
Frank Hsieh
  2005-02..2006-01        TWN GOV  premier
                          TWN PTY
Yu Shyi-kun
  2002-02..2005-02        TWN GOV  premier
  2020-02..2024-02        TWN LEG
                          TWN PTY
Tang Fei
                          TWN GOV  premier
Chang Chun-hsiung
                          TWN GOV  premier
Jiang Yi-huah
  2013-02..2014-12        TWN GOV  premier
                          TWN ELI
Mao Chi-kuo
  2014-12..2016-02        TWN GOV  premier
                          TWN ELI
Lin Chuan
  2016-05-20..2017-09-08  TWN GOV  premier
                          TWN ELI
Hau Pei-tsun
  1990-06..1993-02        TWN GOV  premier
                          TWN ELI
Joseph Wu; Wu Jau-shieh
  2018-02..2024-05-20     TWN GOV  foreign minister
  2024-05-20..            TWN GOV  national security chief
  ..2008                  TWN GOV  chief of mainland affairs
David Lee
  2016-05..2018-02        TWN GOV  foreign affairs
                          TWN GOV
Lin Chia-lung
  2024-05-20..            TWN GOV  foreign minister
                          TWN GOV,PTY
David Lin
  2012-09..2016-05        TWN GOV  foreign affairs
                          TWN GOV
Mark Chen; Chen Tan-sun
                          TWN GOV  foreign minister
James Huang
                          TWN GOV  foreign minister
Francisco Ou
                          TWN GOV  foreign minister
Timothy Yang
                          TWN GOV  foreign minister
Wellington Koo
  2024-05-20..            TWN MIL  defence minister
                          TWN GOV,PTY
Chiu Kuo-cheng
  2021-02..2024-05        TWN MIL  defence minister
                          TWN MIL
Yen De-fa; Yen Teh-fa
  2018-02..2021-02        TWN MIL  defence minister
                          TWN MIL
Chu Li-luan; Eric Chu
  2021-10..2025-11        TWN PTY,OPP  opposition leader
                          TWN PTY
Cheng Li-wun
  2025-11-01..            TWN PTY,OPP  opposition leader
                          TWN PTY
Hou Yu-ih
                          TWN PTY,GOV  mayor of New Taipei
Ko Wen-je
  2014-12..2022-12        TWN GOV  mayor of Taipei
                          TWN PTY,OPP  party leader
Han Kuo-yu
  2018-12..2020-06        TWN GOV,PTY  mayor of Kaohsiung
  2024-02-01..            TWN LEG,PTY  parliament speaker
                          TWN PTY
Hung Hsiu-chu
  2016-03..2017-06        TWN PTY,OPP  opposition leader
                          TWN PTY
Wang Jin-pyng
  1999-02..2016-02        TWN LEG  parliament speaker
                          TWN PTY
Johnny Chiang
  2020-03..2021-10        TWN PTY,OPP  opposition leader
                          TWN PTY
Chiang Pin-kung
                          TWN GOV  negotiator with China
Koo Chen-fu
                          TWN GOV  negotiator with China
Wang Daohan
                          CHN GOV  negotiator with Taiwan
Chen Yunlin
                          CHN GOV  negotiator with Taiwan
Lai Shin-yuan
  2008-05..2012-09        TWN GOV  chief of mainland affairs
                          TWN ELI
Andrew Hsia
                          TWN GOV  head of mainland affairs
Wang Yu-chi
                          TWN GOV  head of mainland affairs
Chiu Chui-cheng
                          TWN GOV  head of mainland affairs
Audrey Tang
                          TWN GOV  digital minister
Terry Gou
                          TWN BUS  founder of Foxconn
Morris Chang
                          TWN BUS  founder of TSMC

# ---- Japan ----

Sanae Takaichi
  2025-10-21..            JPN GOV  prime minister
  2025-10-04..2025-10-21  JPN GOV,PTY
                          JPN GOV,PTY  minister
Shigeru Ishiba
  2024-10-01..2025-10-21  JPN GOV  prime minister
  2007-09..2008-08        JPN MIL  defence minister
                          JPN PTY
Fumio Kishida
  2021-10-04..2024-10-01  JPN GOV  prime minister
  2012-12-26..2017-08-03  JPN GOV  foreign minister
                          JPN ELI
Yoshihide Suga
  2020-09-16..2021-10-04  JPN GOV  prime minister
  2012-12-26..2020-09-16  JPN GOV  chief cabinet secretary
                          JPN ELI
Shinzo Abe
  2012-12-26..2020-09-16  JPN GOV  prime minister
  2006-09-26..2007-09-26  JPN GOV  prime minister
  2005-10..2006-09-26     JPN GOV  chief cabinet secretary
  2012-09-26..2012-12-26  JPN PTY,OPP  opposition leader
                          JPN PTY
Yoshihiko Noda
  2011-09-02..2012-12-26  JPN GOV  prime minister
  2024-09..               JPN PTY,OPP  opposition leader
                          JPN PTY
Naoto Kan
  2010-06-08..2011-09-02  JPN GOV  prime minister
                          JPN ELI
Yukio Hatoyama
  2009-09-16..2010-06-08  JPN GOV  prime minister
                          JPN ELI
Taro Aso
  2008-09-24..2009-09-16  JPN GOV  prime minister
  2012-12-26..2021-10-04  JPN GOV  finance minister, deputy prime minister
  2005-10..2007-08        JPN GOV  foreign minister
                          JPN PTY
Yasuo Fukuda
  2007-09-26..2008-09-24  JPN GOV  prime minister
  2000-10..2004-05        JPN GOV  chief cabinet secretary
                          JPN ELI
Junichiro Koizumi
  2001-04-26..2006-09-26  JPN GOV  prime minister
                          JPN ELI
Yoshiro Mori
  2000-04-05..2001-04-26  JPN GOV  prime minister
                          JPN ELI
Keizo Obuchi
  1998-07-30..2000-04-05  JPN GOV  prime minister
  1997-09..1998-07-30     JPN GOV  foreign minister
Ryutaro Hashimoto
  1996-01-11..1998-07-30  JPN GOV  prime minister
                          JPN ELI
Tomiichi Murayama
  1994-06-30..1996-01-11  JPN GOV  prime minister
                          JPN ELI
Tsutomu Hata
  1994-04-28..1994-06-30  JPN GOV  prime minister
                          JPN ELI
Morihiro Hosokawa
  1993-08-09..1994-04-28  JPN GOV  prime minister
                          JPN ELI
Kiichi Miyazawa
  1991-11-05..1993-08-09  JPN GOV  prime minister
  1998-07..2001-04        JPN GOV  finance minister
                          JPN ELI
Toshiki Kaifu
  1989-08-10..1991-11-05  JPN GOV  prime minister
                          JPN ELI
Yasuhiro Nakasone
  1982-11-27..1987-11-06  JPN GOV  prime minister
                          JPN ELI
Akihito; Emperor Akihito
  1989-01-07..2019-04-30  JPN GOV  emperor
                          JPN ELI
Naruhito; Emperor Naruhito; Crown Prince Naruhito
  2019-05-01..            JPN GOV  emperor
                          JPN ELI
Hirohito; Emperor Hirohito
  ..1989-01-07            JPN GOV  emperor
Toshimitsu Motegi
  2025-10-21..            JPN GOV  foreign minister
  2019-09-11..2021-11-04  JPN GOV  foreign minister
  2017-08..2019-09        JPN GOV  economy minister
                          JPN PTY
Takeshi Iwaya
  2024-10-01..2025-10-21  JPN GOV  foreign minister
  2018-10..2019-09        JPN MIL  defence minister
                          JPN LEG
Yoko Kamikawa
  2023-09-13..2024-10-01  JPN GOV  foreign minister
                          JPN LEG
Yoshimasa Hayashi
  2021-11-10..2023-09-13  JPN GOV  foreign minister
  2023-12..2025-10-21     JPN GOV  chief cabinet secretary
                          JPN GOV,PTY
Taro Kono
  2017-08-03..2019-09-11  JPN GOV  foreign minister
  2019-09-11..2020-09-16  JPN MIL  defence minister
                          JPN GOV,PTY
Koichiro Gemba
  2011-09-02..2012-12-26  JPN GOV  foreign minister
                          JPN PTY
Takeaki Matsumoto
  2011-03..2011-09        JPN GOV  foreign minister
                          JPN PTY
Seiji Maehara
  2010-09-17..2011-03-07  JPN GOV  foreign minister
                          JPN PTY
Katsuya Okada
  2009-09-16..2010-09-17  JPN GOV  foreign minister
                          JPN PTY
Hirofumi Nakasone
  2008-09-24..2009-09-16  JPN GOV  foreign minister
                          JPN LEG
Masahiko Komura
  2007-09..2008-09        JPN GOV  foreign minister
  1998-07..1999-10        JPN GOV  foreign minister
                          JPN PTY
Nobutaka Machimura
  2004-09..2005-10        JPN GOV  foreign minister
  2007-09..2008-09        JPN GOV  chief cabinet secretary
                          JPN PTY
Yoriko Kawaguchi
  2002-02..2004-09        JPN GOV  foreign minister
                          JPN LEG
Makiko Tanaka
  2001-04..2002-01        JPN GOV  foreign minister
                          JPN PTY
Yohei Kono
  1994-06..1996-01        JPN GOV  foreign minister
  1999-10..2001-04        JPN GOV  foreign minister
                          JPN PTY
Minoru Kihara
  2025-10-21..            JPN GOV  chief cabinet secretary
  2023-09-13..2024-10-01  JPN MIL  defence minister
                          JPN LEG
Shinjiro Koizumi
  2025-10-21..            JPN MIL  defence minister
                          JPN GOV,PTY
Gen Nakatani
  2014-12..2016-08        JPN MIL  defence minister
  2024-10-01..2025-10-21  JPN MIL  defence minister
                          JPN LEG
Yasukazu Hamada
  2022-08..2023-09        JPN MIL  defence minister
  2008-09..2009-09        JPN MIL  defence minister
                          JPN LEG
Nobuo Kishi
  2020-09-16..2022-08-10  JPN MIL  defence minister
                          JPN LEG
Itsunori Onodera
  2012-12-26..2014-09     JPN MIL  defence minister
  2017-08..2018-10        JPN MIL  defence minister
                          JPN LEG
Tomomi Inada
  2016-08..2017-07-28     JPN MIL  defence minister
                          JPN LEG
Toshimi Kitazawa
  2009-09-16..2011-09-02  JPN MIL  defence minister
                          JPN LEG
Fumio Kyuma
  2006-09..2007-07        JPN MIL  defence minister
                          JPN LEG
Yuriko Koike
  2016-07-31..            JPN GOV  governor of Tokyo
  2007-07..2007-08        JPN MIL  defence minister
                          JPN PTY
Shintaro Ishihara
  1999-04-23..2012-10-31  JPN GOV  governor of Tokyo
                          JPN PTY
Hirokazu Matsuno
  2021-10-04..2023-12-14  JPN GOV  chief cabinet secretary
                          JPN PTY
Katsunobu Kato
  2020-09-16..2021-10-04  JPN GOV  chief cabinet secretary
  2024-10..2025-10        JPN GOV  finance minister
                          JPN GOV,PTY
Hiromu Nonaka
                          JPN GOV,PTY  chief cabinet secretary
Hidenao Nakagawa
                          JPN GOV,PTY  chief cabinet secretary
Yasuhisa Shiozaki
  2006-09..2007-08        JPN GOV  chief cabinet secretary
                          JPN PTY
Takeo Kawamura
  2008-09..2009-09        JPN GOV  chief cabinet secretary
                          JPN PTY
Hirofumi Hirano
  2009-09..2010-06        JPN GOV  chief cabinet secretary
                          JPN PTY
Yoshito Sengoku
  2010-06..2011-01        JPN GOV  chief cabinet secretary
                          JPN PTY
Yukio Edano
  2011-01..2011-09        JPN GOV  chief cabinet secretary
  2017-10..2021-11        JPN PTY,OPP  opposition leader
                          JPN PTY
Osamu Fujimura
  2011-09..2012-12        JPN GOV  chief cabinet secretary
                          JPN PTY
Hiroyuki Hosoda
  2004-05..2005-10        JPN GOV  chief cabinet secretary
  2021-11..2023-10        JPN LEG
                          JPN PTY
Ichiro Ozawa
  2006-04..2009-05        JPN PTY,OPP  opposition leader
                          JPN PTY
Sadakazu Tanigaki
  2009-09..2012-09        JPN PTY,OPP  opposition leader
                          JPN PTY
Banri Kaieda
                          JPN PTY,OPP  opposition leader
Kenta Izumi
                          JPN PTY,OPP  opposition leader
Renho
                          JPN PTY,OPP  opposition leader
Takako Doi
                          JPN PTY,OPP  opposition leader
Toru Hashimoto
                          JPN PTY,GOV  mayor of Osaka
Yuichiro Tamaki
                          JPN PTY,OPP  party leader
Toshihiro Nikai
                          JPN PTY
Shoichi Nakagawa
                          JPN GOV,PTY  finance minister
Shunichi Suzuki
  2021-10..2024-10        JPN GOV  finance minister
                          JPN PTY
Satsuki Katayama
  2025-10-21..            JPN GOV  finance minister
                          JPN LEG
Ryosei Akazawa
                          JPN GOV  trade negotiator, minister
Haruhiko Kuroda
  2013-03..2023-04        JPN GOV  central bank governor
                          JPN ELI
Kazuo Ueda
  2023-04-09..            JPN GOV  central bank governor
                          JPN EDU
Kenichiro Sasae
                          JPN GOV  nuclear negotiator, ambassador
Akitaka Saiki
                          JPN GOV  nuclear negotiator
Mitoji Yabunaka
                          JPN GOV  nuclear negotiator, deputy foreign minister
Takeo Akiba
                          JPN GOV  vice foreign minister
Masataka Okano
                          JPN GOV  vice foreign minister
Takehiro Funakoshi
                          JPN GOV  vice foreign minister
Hitoshi Tanaka
                          JPN GOV  diplomat
Shotaro Yachi
                          JPN GOV  diplomat
Takeshi Onaga
  2014-12..2018-08-08     JPN GOV  governor of Okinawa
Denny Tamaki
  2018-10-04..            JPN GOV  governor of Okinawa
                          JPN LEG
Hirokazu Nakaima
  2006-12..2014-12        JPN GOV  governor of Okinawa
                          JPN ELI
Masahide Ota
  1990-12..1998-12        JPN GOV  governor of Okinawa
                          JPN ELI
Shoko Asahara
                          JPN REL,UAF  founder of Aum Shinrikyo
Megumi Yokota
                          JPN CVL
Carlos Ghosn
                          JPN BUS  head of Nissan
Tetsuya Yamagami
                          JPN CVL

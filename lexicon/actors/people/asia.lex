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
Lu Hsiu-lien; Annette Lu
  2000-05-20..2008-05-20  TWN GOV  vice president
                          TWN ELI
Siew Wan-chang; Vincent Siew
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
Hsieh Chang-ting; Frank Hsieh
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
Wu Jau-shieh; Joseph Wu
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
Chen Tan-sun; Mark Chen
                          TWN GOV  foreign minister
James Huang
                          TWN GOV  foreign affairs
Francisco Ou
                          TWN GOV  foreign affairs
Timothy Yang
                          TWN GOV  foreign affairs
Koo Li-hsiung; Wellington Koo
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
Chiang Chi-chen; Johnny Chiang
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
                          TWN GOV  digital affairs
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

# ---- India ----

Narendra Modi
  2014-05-26..            IND GOV  prime minister
  2001-10-07..2014-05-22  IND GOV  chief minister of Gujarat
                          IND PTY
Manmohan Singh
  2004-05-22..2014-05-26  IND GOV  prime minister
  1991-06..1996-05        IND GOV  finance minister
                          IND ELI
Atal Bihari Vajpayee; Atal Behari Vajpayee
  1998-03-19..2004-05-22  IND GOV  prime minister
  1996-05-16..1996-06-01  IND GOV  prime minister
                          IND ELI
I.K. Gujral; Inder Kumar Gujral
  1997-04-21..1998-03-19  IND GOV  prime minister
  1996-06..1997-04-21     IND GOV  foreign minister
                          IND ELI
H.D. Deve Gowda; Deve Gowda; H. D. Deve Gowda
  1996-06-01..1997-04-21  IND GOV  prime minister
                          IND ELI
P.V. Narasimha Rao; Narasimha Rao
  1991-06-21..1996-05-16  IND GOV  prime minister
                          IND ELI
Chandra Shekhar
  1990-11-10..1991-06-21  IND GOV  prime minister
                          IND ELI
V.P. Singh; Vishwanath Pratap Singh
  1989-12-02..1990-11-10  IND GOV  Indian cabinet head
                          IND ELI
Rajiv Gandhi
  1984-10-31..1989-12-02  IND GOV  prime minister
  1989-12-02..1991-05-21  IND PTY,OPP
Indira Gandhi
  1980-01-14..1984-10-31  IND GOV  prime minister
  1966-01-24..1977-03-24  IND GOV  prime minister
Jawaharlal Nehru
  1947-08-15..1964-05-27  IND GOV  prime minister
Mahatma Gandhi; Mohandas Gandhi
  ..1948-01-30            IND OPP
Sonia Gandhi
  1998-03..2017-12        IND PTY  party leader
                          IND PTY
Rahul Gandhi
  2024-06-09..            IND PTY,OPP  opposition leader
                          IND PTY
Mallikarjun Kharge
  2022-10..               IND PTY,OPP  party head
Priyanka Gandhi
                          IND PTY
Droupadi Murmu
  2022-07-25..            IND GOV  president
Ram Nath Kovind
  2017-07-25..2022-07-25  IND GOV  president
                          IND ELI
Pranab Mukherjee
  2012-07-25..2017-07-25  IND GOV  president
  2006-10-24..2009-05-22  IND GOV  foreign minister
  2004-05..2006-10        IND MIL  defence minister
  2009..2012-06           IND GOV  finance minister
                          IND ELI
Pratibha Patil
  2007-07-25..2012-07-25  IND GOV  president
                          IND ELI
A.P.J. Abdul Kalam; Abdul Kalam
  2002-07-25..2007-07-25  IND GOV  president
                          IND ELI
K.R. Narayanan
  1997-07-25..2002-07-25  IND GOV  president
                          IND ELI
Shankar Dayal Sharma
  1992-07-25..1997-07-25  IND GOV  figurehead of the state
                          IND ELI
S. Jaishankar; Subrahmanyam Jaishankar; Jaishankar; S Jaishankar
  2019-05-30..            IND GOV  foreign minister
  2015-01..2018-01        IND GOV  foreign secretary
                          IND GOV
Sushma Swaraj
  2014-05-26..2019-05-30  IND GOV  foreign minister
  2009-12..2014-05        IND PTY,OPP  opposition leader
                          IND ELI
Salman Khurshid
  2012-10..2014-05-26     IND GOV  foreign minister
                          IND ELI
S.M. Krishna; S. M. Krishna
  2009-05-22..2012-10     IND GOV  foreign minister
                          IND ELI
Natwar Singh; K. Natwar Singh
  2004-05-22..2005-11     IND GOV  Indian foreign affairs
                          IND ELI
Yashwant Sinha
  2002-07..2004-05        IND GOV  foreign minister
  1998-03..2002-07        IND GOV  finance minister
                          IND ELI
Jaswant Singh
  1998-12..2002-07        IND GOV  Indian foreign affairs
  2002-07..2004-05        IND GOV  finance
                          IND ELI
Rajnath Singh
  2019-05-30..            IND MIL  India's defence head
  2014-05-26..2019-05-30  IND GOV  home affairs
                          IND GOV,PTY
Nirmala Sitharaman
  2019-05-31..            IND GOV  finance minister
  2017-09..2019-05        IND MIL  defence minister
Manohar Parrikar
  2014-11..2017-03        IND MIL  defence minister
  ..2019-03               IND GOV
A.K. Antony; A. K. Antony
  2006-10..2014-05        IND MIL  defence minister
                          IND ELI
George Fernandes
  1998-03..2004-05        IND MIL  defence minister
                          IND ELI
Arun Jaitley
  2014-05..2019-05        IND GOV  finance minister
                          IND ELI
Mulayam Singh Yadav
  1996-06..1998-03        IND MIL  defence minister
                          IND PTY
Amit Shah
  2019-05-30..            IND GOV  home minister
  2014-07..2020-01        IND PTY
                          IND PTY
L.K. Advani; Lal Krishna Advani
  1998-03..2004-05        IND GOV  home minister
  2004-05..2009-12        IND PTY,OPP  opposition leader
                          IND ELI
P. Chidambaram; Palaniappan Chidambaram
  2008-11..2012-07        IND GOV  home minister
  2004-05..2008-11        IND GOV  finance minister
                          IND PTY
Shivraj Patil
  2004-05..2008-11        IND GOV  home minister
                          IND ELI
Sushilkumar Shinde
  2012-07..2014-05        IND GOV  home minister
                          IND ELI
Ajit Doval
  2014-05..               IND GOV  national security adviser
Brajesh Mishra
  1998-11..2004-05        IND GOV  national security adviser
                          IND ELI
M.K. Narayanan; M. K. Narayanan
  2005-01..2010-01        IND GOV  national security adviser
                          IND ELI
Shivshankar Menon; Shiv Shankar Menon
  2010-01..2014-05        IND GOV  national security adviser
  2006-10..2009-07        IND GOV  foreign secretary
                          IND ELI
Nirupama Rao
                          IND GOV  foreign secretary
Shyam Saran
                          IND GOV  foreign secretary
Vijay Gokhale
                          IND GOV  foreign secretary
Harsh Shringla; Harsh Vardhan Shringla
                          IND GOV  foreign secretary
Vikram Misri
                          IND GOV  foreign secretary
Vinay Kwatra; Vinay Mohan Kwatra
                          IND GOV  foreign secretary
Ranjan Mathai
                          IND GOV  foreign secretary
Lalit Mansingh
                          IND GOV  foreign secretary
Kanwal Sibal
                          IND GOV  foreign secretary
Shashank
                          IND GOV  foreign secretary
Sujatha Singh
                          IND GOV  foreign secretary
Randhir Jaiswal
                          IND GOV  foreign ministry spokesman
Arindam Bagchi
                          IND GOV  foreign ministry spokesman
Raveesh Kumar
                          IND GOV  foreign ministry spokesman
Vikas Swarup
                          IND GOV  foreign ministry spokesman
Syed Akbaruddin
                          IND GOV  foreign ministry spokesman
Navtej Sarna
                          IND GOV  foreign ministry spokesman
Anurag Srivastava
                          IND GOV  foreign ministry spokesman
Bipin Rawat
  2016-12-31..2021-12-08  IND MIL  army chief
Anil Chauhan
  2022-09..               IND MIL  chief of defence staff
                          IND MIL
Upendra Dwivedi
  2024-06-30..            IND MIL  army chief
Manoj Pande
                          IND MIL  head of the army
Manoj Mukund Naravane; M.M. Naravane
                          IND MIL  head of the army
V.K. Singh
                          IND MIL  head of the army
Dalbir Singh Suhag
                          IND MIL  head of the army
Deepak Kapoor
                          IND MIL  head of the army
J.J. Singh
                          IND MIL  head of the army
S. Padmanabhan
                          IND MIL  head of the army
V.P. Malik; Ved Malik
                          IND MIL  head of the army
Arvind Kejriwal
  2015-02-14..2024-09-17  IND GOV  chief minister of Delhi
                          IND PTY,OPP
Mamata Banerjee
  2011-05-20..            IND GOV  chief minister of West Bengal
                          IND PTY
Yogi Adityanath
  2017-03-19..            IND GOV,REL  chief minister of Uttar Pradesh
Lalu Prasad Yadav; Laloo Prasad Yadav; Lalu Prasad
                          IND PTY
Nitish Kumar
                          IND PTY,GOV  head of Bihar
Mayawati
                          IND PTY
Jayalalithaa; J. Jayalalitha; Jayalalitha
                          IND PTY,GOV
M. Karunanidhi
                          IND PTY
M.K. Stalin
                          IND PTY
Uddhav Thackeray
                          IND PTY
Sharad Pawar
                          IND PTY
Chandrababu Naidu
                          IND PTY
Shashi Tharoor
                          IND PTY
Prakash Karat
                          IND PTY
Sitaram Yechury
                          IND PTY
Jyoti Basu
                          IND PTY
Akhilesh Yadav
                          IND PTY
Bal Thackeray; Balasaheb Thackeray
                          IND PTY  leader of the nationalist party Shiv Sena
Mohan Bhagwat
                          IND REL  Hindu nationalist
Praveen Togadia
                          IND REL  Hindu nationalist
Ashok Singhal
                          IND REL  Hindu nationalist
Farooq Abdullah
                          IND PTY,GOV  Kashmir politician
Omar Abdullah
  2024-10-16..            IND GOV  head of the Kashmir administration
  2009-01..2015-01        IND GOV  head of the Kashmir administration
                          IND PTY
Mehbooba Mufti
  2016-04..2018-06        IND GOV  chief minister of Kashmir
                          IND PTY
Mufti Mohammad Sayeed; Mufti Mohammed Sayeed
                          IND PTY,GOV  chief minister of Kashmir
Syed Ali Shah Geelani; Syed Ali Geelani
                          IND PTY,OPP  Kashmir separatist leader
Mirwaiz Umar Farooq
                          IND REL,OPP  Kashmir separatist
Yasin Malik
                          IND REB,OPP  Kashmir separatist
Burhan Wani
  ..2016-07-08            IND REB  Kashmir rebel
Anna Hazare
                          IND SOC,OPP  activist
Medha Patkar
                          IND SOC,OPP  activist
Umar Khalid
                          IND SOC,OPP  activist
Kiran Bedi
                          IND COP
Gautam Adani
                          IND BUS  tycoon
Mukesh Ambani
                          IND BUS  tycoon
Ratan Tata
                          IND BUS  tycoon
Arundhati Roy
                          IND CVL  writer
Paresh Baruah
                          IND REB  rebel chief of ULFA
Arabinda Rajkhowa
                          IND REB  rebel chief of ULFA
Koteshwar Rao; Kishenji
                          IND REB  Maoist rebel
Veerappan
                          IND CRM  bandit
Mother Teresa
                          IND REL  nun

# ---- Pakistan ----

Shehbaz Sharif; Shahbaz Sharif
  2024-03-03..            PAK GOV  prime minister
  2022-04-11..2023-08-14  PAK GOV  prime minister
  2008-06..2018-06        PAK GOV  chief minister of Punjab
                          PAK PTY
Imran Khan
  2018-08-18..2022-04-10  PAK GOV  prime minister
                          PAK PTY,OPP  opposition leader
Nawaz Sharif
  2013-06-05..2017-07-28  PAK GOV  prime minister
  1997-02-17..1999-10-12  PAK GOV  prime minister
  1990-11-06..1993-07-18  PAK GOV  prime minister
                          PAK PTY  opposition leader
Benazir Bhutto
  1988-12-02..1990-08-06  PAK GOV  prime minister
  1993-10-19..1996-11-05  PAK GOV  prime minister
  ..2007-12-27            PAK PTY,OPP  opposition leader
Zulfikar Ali Bhutto
  1971-12-20..1977-07-05  PAK GOV  head of the government
Pervez Musharraf
  2001-06-20..2008-08-18  PAK GOV  president
  1999-10-12..2001-06-20  PAK GOV,MIL  military ruler, chief executive
                          PAK ELI
Asif Ali Zardari; Asif Zardari
  2008-09-09..2013-09-08  PAK GOV  president
  2024-03-10..            PAK GOV  president
                          PAK PTY
Zia ul-Haq; Mohammad Zia ul-Haq; Mohammed Zia ul-Haq; Zia-ul-Haq
  1977-07-05..1988-08-17  PAK GOV,MIL  president
Ghulam Ishaq Khan
  1988-08-17..1993-07-18  PAK GOV  figurehead of the state
                          PAK ELI
Farooq Leghari; Farooq Ahmed Leghari
  1993-11-14..1997-12-02  PAK GOV  president
                          PAK ELI
Rafiq Tarar; Mohammad Rafiq Tarar; Rafique Tarar
  1998-01-01..2001-06-20  PAK GOV  president
                          PAK ELI
Mamnoon Hussain
  2013-09-09..2018-09-09  PAK GOV  figurehead of the Pakistani state
                          PAK ELI
Arif Alvi
  2018-09-09..2024-03-10  PAK GOV  president
                          PAK ELI
Shahid Khaqan Abbasi
  2017-08-01..2018-05-31  PAK GOV  prime minister
                          PAK ELI
Raja Pervaiz Ashraf; Raja Pervez Ashraf
  2012-06-22..2013-03-24  PAK GOV  prime minister
                          PAK ELI
Yousuf Raza Gilani; Yousaf Raza Gilani; Yusuf Raza Gilani
  2008-03-25..2012-06-19  PAK GOV  prime minister
                          PAK LEG
Shaukat Aziz
  2004-08-28..2007-11-15  PAK GOV  prime minister
                          PAK ELI
Zafarullah Khan Jamali; Zafarullah Jamali; Mir Zafarullah Khan Jamali
  2002-11-23..2004-06-26  PAK GOV  prime minister
                          PAK ELI
Chaudhry Shujaat Hussain
  2004-06-30..2004-08-28  PAK GOV
                          PAK PTY
Anwaarul Haq Kakar; Anwar-ul-Haq Kakar; Anwar ul-Haq Kakar
  2023-08-14..2024-03-03  PAK GOV  prime minister
                          PAK ELI
Moeen Qureshi
  1993-07..1993-10        PAK GOV  prime minister
                          PAK ELI
Ishaq Dar; Mohammad Ishaq Dar
  2024-03-11..            PAK GOV  foreign minister, deputy prime minister
                          PAK GOV  finance minister
Bilawal Bhutto Zardari; Bilawal Bhutto-Zardari; Bilawal Bhutto
  2022-04-27..2023-08     PAK GOV  foreign minister
                          PAK PTY
Shah Mahmood Qureshi; Shah Mehmood Qureshi
  2018-08-20..2022-04-10  PAK GOV  foreign minister
  2008-03..2011-02        PAK GOV  foreign minister
                          PAK PTY,OPP
Hina Rabbani Khar
  2011-02..2013-03        PAK GOV  foreign minister
                          PAK GOV
Khurshid Kasuri; Khurshid Mehmood Kasuri; Khurshid Mahmud Kasuri
  2002-11..2007-11        PAK GOV  foreign minister
                          PAK ELI
Abdul Sattar
  1999-10..2002-06        PAK GOV  foreign minister
                          PAK ELI
Sartaj Aziz
  1998-08..1999-10        PAK GOV  foreign minister
  2013-06..2017-08        PAK GOV  foreign policy chief
                          PAK ELI
Gohar Ayub Khan; Gohar Ayub
  1997-02..1998-08        PAK GOV  foreign affairs
                          PAK ELI
Khawaja Asif; Khawaja Mohammad Asif; Khawaja Muhammad Asif
  2022-04..               PAK MIL  defence minister
  2017-08..2018-04        PAK GOV  foreign minister
                          PAK PTY
Pervez Khattak
                          PAK MIL  defence minister
Ahmed Mukhtar; Chaudhry Ahmed Mukhtar
                          PAK MIL  defence minister
Rao Sikandar Iqbal
                          PAK MIL  defence minister
Rehman Malik; A. Rehman Malik
  2008..2013              PAK GOV,COP  interior minister
                          PAK ELI
Mohsin Naqvi
                          PAK GOV  interior minister
Rana Sanaullah
                          PAK GOV  interior minister
Chaudhry Nisar Ali Khan
                          PAK GOV  interior minister
Aftab Khan Sherpao; Aftab Ahmed Khan Sherpao
                          PAK GOV  interior minister
Moinuddin Haider
                          PAK GOV  interior minister
Faisal Saleh Hayat
                          PAK GOV  interior minister
Sheikh Rashid Ahmed; Sheikh Rashid
                          PAK GOV  interior minister
Ahsan Iqbal
                          PAK GOV  interior minister
Asim Munir; Syed Asim Munir
  2022-11-29..            PAK MIL  army chief
                          PAK MIL,SPY
Qamar Javed Bajwa; Qamar Bajwa
  2016-11-29..2022-11-29  PAK MIL  army chief
                          PAK MIL
Raheel Sharif
  2013-11-29..2016-11-29  PAK MIL  head of the army
                          PAK MIL
Ashfaq Parvez Kayani; Ashfaq Kayani; Ashfaq Pervez Kayani
  2007-11-28..2013-11-29  PAK MIL  army chief
  2004-10..2007-10        PAK SPY  intelligence head
                          PAK MIL
Jehangir Karamat
  1996-01..1998-10        PAK MIL  army chief
                          PAK ELI
Ahmed Shuja Pasha; Ahmad Shuja Pasha
  2008-09..2012-03        PAK SPY  intelligence head
                          PAK MIL
Faiz Hameed
  2019-06..2021-10        PAK SPY  intelligence head
                          PAK MIL
Hamid Gul
                          PAK SPY,ELI
Ahmed Sharif Chaudhry; Ahmad Sharif Chaudhry
                          PAK MIL  army spokesman
Asif Ghafoor
                          PAK MIL  army spokesman
Asim Bajwa; Asim Saleem Bajwa
                          PAK MIL  army spokesman
Athar Abbas
                          PAK MIL  army spokesman
Shaukat Sultan
                          PAK MIL  army spokesman
Babar Iftikhar
                          PAK MIL  army spokesman
Waheed Arshad
                          PAK MIL  army spokesman
Tasnim Aslam; Tasneem Aslam
                          PAK GOV  foreign ministry spokesman, diplomat
Aziz Ahmed Khan
                          PAK GOV  foreign ministry spokesman, diplomat
Masood Khan
                          PAK GOV  foreign ministry spokesman, diplomat
Mohammad Sadiq
                          PAK GOV  foreign ministry spokesman, diplomat
Abdul Basit
                          PAK GOV  foreign ministry spokesman, diplomat
Nafees Zakaria
                          PAK GOV  foreign ministry spokesman, diplomat
Mohammad Faisal
                          PAK GOV  foreign ministry spokesman, diplomat
Zahid Hafeez Chaudhri
                          PAK GOV  foreign ministry spokesman, diplomat
Asim Iftikhar Ahmad; Asim Iftikhar
                          PAK GOV  foreign ministry spokesman, diplomat
Mumtaz Zahra Baloch
                          PAK GOV  foreign ministry spokesman, diplomat
Shafqat Ali Khan
                          PAK GOV  foreign ministry spokesman, diplomat
Riaz Khokhar
                          PAK GOV  foreign ministry spokesman, diplomat
Riaz Mohammad Khan; Riaz Mohammed Khan
                          PAK GOV  foreign ministry spokesman, diplomat
Salman Bashir
                          PAK GOV  foreign ministry spokesman, diplomat
Maleeha Lodhi
                          PAK GOV  ambassador
Munir Akram
                          PAK GOV  ambassador
Husain Haqqani
                          PAK GOV  ambassador
Sherry Rehman
                          PAK GOV  ambassador
Iftikhar Mohammed Chaudhry; Iftikhar Chaudhry; Iftikhar Muhammad Chaudhry
  2005-06..2013-12        PAK JUD  top judge
Maryam Nawaz; Maryam Nawaz Sharif
  2024-02..               PAK GOV  chief minister of Punjab
                          PAK PTY
Bushra Bibi
                          PAK ELI
Abdul Qadeer Khan; A.Q. Khan; AQ Khan
                          PAK EDU  nuclear scientist
Altaf Hussain
                          PAK PTY  party head of the MQM
Fazlur Rehman; Maulana Fazlur Rehman; Fazl-ur Rehman; Maulana Fazl-ur-Rehman
                          PAK PTY,REL
Qazi Hussain Ahmed; Qazi Hussain Ahmad
                          PAK PTY,REL  leader of the party Jamaat-e-Islami
Siraj-ul-Haq
                          PAK PTY,REL  leader of the party Jamaat-e-Islami
Ali Amin Gandapur
  2024-03..2025-10        PAK GOV,PTY  chief minister of Khyber Pakhtunkhwa
                          PAK PTY
Hafiz Saeed; Hafiz Mohammad Saeed; Hafiz Mohammed Saeed; Hafiz Muhammad Saeed
                          PAK UAF,REL  Lashkar-e-Taiba founder
Zaki-ur-Rehman Lakhvi; Zakiur Rehman Lakhvi; Zaki ur Rehman Lakhvi
                          PAK UAF  Lashkar-e-Taiba commander
Masood Azhar; Maulana Masood Azhar
                          PAK UAF  Jaish-e-Mohammed chief
Syed Salahuddin; Sayed Salahuddin
                          PAK REB  Kashmir rebel chief
Baitullah Mehsud
  ..2009-08-05            PAK REB  Pakistani Taliban leader
Hakimullah Mehsud
  2009-08..2013-11-01     PAK REB  Pakistani Taliban leader
Mullah Fazlullah; Maulana Fazlullah
  2013-11..2018-06        PAK REB  Pakistani Taliban leader
Noor Wali Mehsud
  2018-06..               PAK REB  Pakistani Taliban leader
Ehsanullah Ehsan
                          PAK REB  Pakistani Taliban spokesman
Mohammad Khurasani
                          PAK REB  Pakistani Taliban spokesman
Shahidullah Shahid
                          PAK REB  Pakistani Taliban spokesman
Akbar Bugti; Nawab Akbar Bugti; Nawab Akbar Khan Bugti
  ..2006-08-26            PAK REB,CVL  Baluch rebel leader
Abdul Aziz Ghazi; Maulana Abdul Aziz
                          PAK REL,REB  cleric of the Red Mosque
Abdul Rashid Ghazi
                          PAK REL,REB  cleric of the Red Mosque
Malala Yousafzai
                          PAK SOC,OPP  activist
Salmaan Taseer; Salman Taseer
  2008-05..2011-01-04     PAK GOV  governor of Punjab
Tahir-ul-Qadri; Tahirul Qadri
                          PAK REL,OPP  cleric
Khalid Sheikh Mohammed; Khalid Shaikh Mohammed
                          IMG UAF  al-Qaida planner
Ramzi Yousef
                          PAK UAF  bomber
Aafia Siddiqui
                          PAK CVL

# ---- Afghanistan ----

Hamid Karzai; Hamed Karzai
  2001-12-22..2014-09-29  AFG GOV  president
                          AFG ELI
Ashraf Ghani; Ashraf Ghani Ahmadzai
  2014-09-29..2021-08-15  AFG GOV  president
  2002-06..2004-12        AFG GOV  finance minister
                          AFG ELI
Abdullah Abdullah
  2014-09-29..2020-03     AFG GOV  chief executive
  2001-12..2006-04        AFG GOV  foreign affairs
  2020-05..2021-08        AFG GOV  peace council head
                          AFG PTY  opposition leader
Mullah Omar; Mullah Mohammed Omar; Mullah Mohammad Omar; Mullah Muhammad Omar
  1996-09-27..2001-11-13  AFG REB,GOV  Taliban leader
  ..2013-04               AFG REB  Taliban leader
Mullah Akhtar Mansour; Akhtar Mohammad Mansour; Mullah Akhtar Mansoor; Mullah Akhtar Mohammad Mansour; Mullah Mansour
  2015-07..2016-05-21     AFG REB  Taliban leader
Haibatullah Akhundzada; Hibatullah Akhundzada; Mullah Haibatullah Akhundzada; Haibatullah Akhunzada
  2016-05-25..2021-08-15  AFG REB  Taliban leader
  2021-08-15..            AFG GOV,REB  supreme leader
Abdul Ghani Baradar; Mullah Abdul Ghani Baradar; Mullah Baradar
  2021-09-07..            AFG GOV,REB  deputy prime minister
                          AFG REB  Taliban negotiator, deputy leader
Mohammad Hassan Akhund; Mullah Hassan Akhund; Mohammad Hasan Akhund; Mullah Mohammad Hassan Akhund
  2021-09-07..            AFG GOV,REB  acting prime minister
                          AFG REB
Sirajuddin Haqqani
  2021-09-07..            AFG GOV,REB  interior minister
  ..2021-08-15            AFG REB  militant leader
Jalaluddin Haqqani
                          AFG REB  militant leader
Mohammad Yaqoob; Mullah Yaqoob; Mullah Mohammad Yaqoob; Mohammad Yaqoob Mujahid
  2021-09-07..            AFG GOV,MIL  Taliban defence head
                          AFG REB
Amir Khan Muttaqi
  2021-09-07..            AFG GOV,REB  foreign minister
  1999..2001-11           AFG GOV,REB
                          AFG REB
Zabihullah Mujahid; Zabiullah Mujahid
  2021-08-15..            AFG GOV,REB  Taliban government spokesman
                          AFG REB  Taliban spokesman
Suhail Shaheen
                          AFG REB,GOV  Taliban spokesman
Qari Yusuf Ahmadi; Qari Yousuf Ahmadi; Qari Yousef Ahmadi
                          AFG REB  Taliban spokesman
Bilal Karimi
                          AFG REB  Taliban spokesman
Mohammad Naeem; Mohammed Naeem
                          AFG REB  Taliban spokesman
Latif Hakimi; Abdul Latif Hakimi
                          AFG REB  Taliban spokesman
Hamdullah Fitrat
                          AFG REB  Taliban spokesman
Abdul Qahar Balkhi
                          AFG REB  Taliban spokesman
Sher Mohammad Abbas Stanikzai; Sher Mohammad Stanikzai; Abbas Stanikzai; Sher Mohammed Abbas Stanikzai
                          AFG REB,GOV  Taliban negotiator, deputy foreign minister
Mullah Dadullah; Mullah Dadullah Lang
  ..2007-05-12            AFG REB  Taliban commander
Mullah Obaidullah; Mullah Obaidullah Akhund; Obaidullah Akhund
                          AFG REB  Taliban commander
Wakil Ahmed Muttawakil; Wakil Ahmed Mutawakil; Wakil Ahmad Muttawakil
  1999-10..2001-11        AFG GOV,REB  foreign minister
                          AFG REB
Abdul Salam Zaeef; Mullah Abdul Salam Zaeef
  2000..2001-11           AFG GOV,REB  Taliban ambassador to Pakistan
                          AFG REB
Mullah Mohammad Rabbani; Mullah Rabbani
  1996-09..2001-04-16     AFG GOV,REB  head of the Taliban council
Burhanuddin Rabbani
  1992-06-28..2001-12-22  AFG GOV  president
  2010-10..2011-09-20     AFG GOV  peace council head
                          AFG PTY
Mohammad Najibullah; Najibullah
  1987-09..1992-04-16     AFG GOV  president
                          AFG ELI
Babrak Karmal
  1979-12..1986-11        AFG GOV  leader
                          AFG ELI
Mohammed Zahir Shah; Mohammad Zaher Shah; Zahir Shah; King Zahir Shah
  1933..1973-07           AFG GOV  monarch
                          AFG ELI
Ahmad Shah Massoud; Ahmed Shah Massood; Ahmed Shah Massoud; Ahmad Shah Masood
  1992-06..1996-09        AFG GOV,MIL  defence minister
  ..2001-09-09            AFG REB  commander
Ahmad Massoud
                          AFG REB  resistance leader
Amrullah Saleh
  2020-02..2021-08-15     AFG GOV  vice president
  2004..2010-06           AFG SPY  intelligence chief
                          AFG REB,OPP
Abdul Rashid Dostum; Rashid Dostum; Abdul Rashid Dostam
  2014-09-29..2020-02     AFG GOV  vice president
                          AFG PRM,MIL  warlord
Mohammad Qasim Fahim; Mohammed Qasim Fahim; Mohammed Fahim; Marshal Fahim
  2001-12..2004-12        AFG MIL  defence minister
  2009-11..2014-03-09     AFG GOV  vice president
                          AFG MIL,PRM
Gulbuddin Hekmatyar; Gulbadin Hekmatyar
  1993-06..1996-09        AFG GOV  prime minister
  1996-09..2016-09        AFG REB  rebel leader
                          AFG PTY
Ismail Khan
                          AFG PRM,GOV  governor of Herat
Mohammad Mohaqiq; Mohammed Mohaqeq
                          AFG PTY,GOV
Karim Khalili
                          AFG PTY,GOV
Yunus Qanooni; Younus Qanooni; Yunus Qanuni
                          AFG PTY,GOV
Atta Mohammad Noor; Atta Mohammed Noor
                          AFG GOV,PRM  governor
Gul Agha Sherzai; Gul Agha Shirzai
                          AFG GOV,PRM  governor
Rangin Dadfar Spanta
  2006-04..2010-01        AFG GOV  foreign minister
  2010..2014              AFG GOV  national security adviser
                          AFG ELI
Zalmai Rassoul; Zalmay Rassoul
  2010-01..2013-10        AFG GOV  foreign minister
                          AFG ELI
Salahuddin Rabbani
  2015-02..2019-10        AFG GOV  foreign minister
                          AFG ELI
Haneef Atmar; Hanif Atmar; Mohammad Haneef Atmar; Mohammad Hanif Atmar
  2020-04..2021-08-15     AFG GOV  foreign minister
  2014-09..2018-08        AFG GOV  national security adviser
                          AFG ELI
Hamdullah Mohib
  2018-08..2021-08-15     AFG GOV  national security adviser
                          AFG ELI
Abdul Rahim Wardak
  2004-12..2012-08        AFG MIL  defence minister
                          AFG ELI
Bismillah Khan Mohammadi; Bismillah Khan
  2012-09..2015-05        AFG MIL  defence minister
  2021-06..2021-08-15     AFG MIL  defence minister
                          AFG ELI
Asadullah Khalid
  2018-12..2021-03        AFG MIL  defence
  2012-09..2015           AFG SPY
Masoom Stanekzai; Mohammad Masoom Stanekzai
                          AFG GOV,SPY  negotiator
Ahmed Wali Karzai; Ahmad Wali Karzai
  ..2011-07-12            AFG GOV  provincial council head
Abdul Raziq; Abdul Razik; Abdul Razeq
  ..2018-10-18            AFG COP  police head of Kandahar
Abdul Qadir; Haji Abdul Qadir
  ..2002-07-06            AFG GOV  vice president
Sediq Sediqqi; Sediq Seddiqi
                          AFG GOV  government spokesman
Aimal Faizi
                          AFG GOV  government spokesman
Karim Rahimi
                          AFG GOV  government spokesman
Zahir Azimi; Mohammad Zahir Azimi
                          AFG GOV  government spokesman
Zemarai Bashary; Zemeri Bashary
                          AFG GOV  government spokesman
Dawlat Waziri
                          AFG GOV  government spokesman
Mohammad Umer Daudzai
                          AFG GOV
Sima Samar
                          AFG GOV
Fawzia Koofi
                          AFG GOV
Zalmay Khalilzad
                          USA GOV  envoy, ambassador

# ---- Bangladesh ----

Sheikh Hasina; Sheikh Hasina Wazed; Hasina; Sheikh Hasina Wajed
  2009-01-06..2024-08-05  BGD GOV  prime minister
  1996-06-23..2001-07-15  BGD GOV  prime minister
                          BGD ELI
Khaleda Zia; Begum Khaleda Zia
  1991-03-20..1996-03-30  BGD GOV  prime minister
  2001-10-10..2006-10-29  BGD GOV  prime minister
                          BGD PTY,OPP  opposition leader
Tarique Rahman; Tareque Rahman
  2026-02-17..            BGD GOV  Bangladeshi cabinet head
                          BGD PTY,OPP
Muhammad Yunus; Mohammad Yunus; Mohammed Yunus
  2024-08-08..2026-02-17  BGD GOV  leader of the interim government
                          BGD BUS  founder of Grameen Bank
Hossain Mohammad Ershad; H.M. Ershad; Hussain Muhammad Ershad
  1983-12..1990-12-06     BGD GOV,MIL  president
                          BGD PTY
Ziaur Rahman
  1977-04..1981-05-30     BGD GOV,MIL  president
Sheikh Mujibur Rahman; Mujibur Rahman
  1971..1975-08-15        BGD GOV  founder of the state
Fakhruddin Ahmed
  2007-01-12..2009-01-06  BGD GOV  interim cabinet head
                          BGD ELI
Iajuddin Ahmed
  2002-09-06..2009-02-12  BGD GOV  figurehead of the state
                          BGD ELI
Shahabuddin Ahmed
  1996-10..2001-11        BGD GOV  figurehead of the state
                          BGD ELI
Zillur Rahman
  2009-02..2013-03-20     BGD GOV  figurehead of the state
Abdul Hamid
  2013-04..2023-04-24     BGD GOV  figurehead of the state
                          BGD ELI
Mohammed Shahabuddin; Mohammed Shahabuddin Chuppu
  2023-04-24..            BGD GOV  president
Waker-uz-Zaman; Waker-Uz-Zaman
  2024-06..               BGD MIL  army head
Moeen U Ahmed; Moeen Uddin Ahmed
  2005-06..2009-06        BGD MIL  army head
Dipu Moni
  2009-01..2013-11        BGD GOV  foreign minister
                          BGD ELI
Abul Hassan Mahmood Ali
  2014..2019-01           BGD GOV  foreign affairs
                          BGD ELI
A.K. Abdul Momen; AK Abdul Momen
  2019-01..2024-01        BGD GOV  foreign minister
                          BGD ELI
Motiur Rahman Nizami
                          BGD PTY,REL  Jamaat-e-Islami leader
Delwar Hossain Sayedee
                          BGD PTY,REL  Jamaat-e-Islami leader
Ghulam Azam
                          BGD PTY,REL  Jamaat-e-Islami leader
Mirza Fakhrul Islam Alamgir
                          BGD PTY
Nahid Islam
                          BGD OPP

# ---- Sri Lanka ----

Anura Kumara Dissanayake
  2024-09-23..            LKA GOV  president
                          LKA PTY,OPP
Ranil Wickremesinghe
  2022-07-21..2024-09-23  LKA GOV  president
  2001-12..2004-04        LKA GOV  prime minister
  2015-01..2019-11        LKA GOV  prime minister
  2022-05-12..2022-07-21  LKA GOV  prime minister
                          LKA PTY  opposition leader
Gotabaya Rajapaksa
  2019-11-18..2022-07-14  LKA GOV  president
  2005-11..2015-01        LKA MIL  defence secretary
                          LKA ELI
Mahinda Rajapaksa; Mahinda Rajapakse
  2005-11-19..2015-01-09  LKA GOV  president
  2019-11-21..2022-05-09  LKA GOV  prime minister
  2004-04..2005-11-19     LKA GOV  prime minister
                          LKA ELI
Maithripala Sirisena
  2015-01-09..2019-11-18  LKA GOV  president
                          LKA ELI
Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga
  1994-11-12..2005-11-19  LKA GOV  president
                          LKA ELI
Ranasinghe Premadasa
  1989-01-02..1993-05-01  LKA GOV  president
Dingiri Banda Wijetunga; D.B. Wijetunga
  1993-05-01..1994-11-12  LKA GOV  president
                          LKA ELI
Junius Jayewardene; J.R. Jayewardene
  1978-02-04..1989-01-02  LKA GOV  president
                          LKA ELI
Sirimavo Bandaranaike
  1994-11..2000-08        LKA GOV  prime minister
                          LKA ELI
Harini Amarasuriya
  2024-09-24..            LKA GOV  prime minister
Dinesh Gunawardena
  2022-07-22..2024-09     LKA GOV  prime minister
                          LKA ELI
Sajith Premadasa
                          LKA PTY,OPP  opposition leader
Lakshman Kadirgamar
  1994-08..2001-12        LKA GOV  foreign minister
  2004-04..2005-08-12     LKA GOV  foreign minister
Mangala Samaraweera
  2005-11..2007-01        LKA GOV  foreign minister
  2015-01..2017-05        LKA GOV  foreign minister
                          LKA ELI
Rohitha Bogollagama
                          LKA GOV  foreign minister
G.L. Peiris
                          LKA GOV  foreign minister
Ali Sabry
                          LKA GOV  foreign minister
Vijitha Herath
                          LKA GOV  foreign minister
Ravi Karunanayake
                          LKA GOV  foreign minister
Sarath Fonseka
  2005-12..2009-07        LKA MIL  army chief
                          LKA PTY,OPP
Velupillai Prabhakaran; Vellupillai Prabhakaran
  ..2009-05-18            LKA REB  Tamil rebel leader
Anton Balasingham
  ..2006-12-14            LKA REB  rebel negotiator
S.P. Thamilselvan; S.P. Tamilselvan; Suppiah Thamilselvan
  ..2007-11-02            LKA REB  rebel leader
Vinayagamoorthi Muralitharan; Colonel Karuna
  ..2004-03               LKA REB  rebel commander
                          LKA GOV,PRM
Palitha Kohona
                          LKA GOV  spokesman
Keheliya Rambukwella
                          LKA GOV  spokesman
Udaya Nanayakkara
                          LKA GOV  spokesman
Rasiah Ilanthirayan; Rasaiah Ilanthiraiyan
                          LKA GOV  spokesman

# ---- Nepal ----

Sushila Karki
  2025-09-12..            NPL GOV  prime minister
                          NPL JUD
K.P. Sharma Oli; KP Sharma Oli; Khadga Prasad Oli; K. P. Sharma Oli; Khadga Prasad Sharma Oli
  2015-10-12..2016-08-04  NPL GOV  prime minister
  2018-02-15..2021-07-13  NPL GOV  prime minister
  2024-07-15..2025-09-09  NPL GOV  prime minister
                          NPL PTY
Pushpa Kamal Dahal; Prachanda
  1996-02..2006-11        NPL REB  Maoist rebel leader
  2008-08-18..2009-05-25  NPL GOV  prime minister
  2016-08-04..2017-06-07  NPL GOV  prime minister
  2022-12-26..2024-07-15  NPL GOV  prime minister
                          NPL PTY
Sher Bahadur Deuba
  2021-07-13..2022-12-26  NPL GOV  prime minister
  2017-06-07..2018-02-15  NPL GOV  prime minister
  2004-06..2005-02-01     NPL GOV  prime minister
  2001-07..2002-10        NPL GOV  prime minister
  1995-09..1997-03        NPL GOV  prime minister
                          NPL PTY
Girija Prasad Koirala; G.P. Koirala
  2006-04..2008-08        NPL GOV  prime minister
  2000-03..2001-07        NPL GOV  prime minister
  1991-05..1994-11        NPL GOV  prime minister
                          NPL PTY
Sushil Koirala
  2014-02..2015-10        NPL GOV  prime minister
                          NPL ELI
Baburam Bhattarai
  2011-08..2013-03        NPL GOV  prime minister
  ..2006-11               NPL REB
                          NPL PTY
Madhav Kumar Nepal
  2009-05..2011-02        NPL GOV  cabinet head
                          NPL ELI
Jhalanath Khanal; Jhala Nath Khanal
  2011-02..2011-08        NPL GOV  prime minister
                          NPL ELI
Surya Bahadur Thapa
                          NPL GOV,PTY  prime minister
Lokendra Bahadur Chand
                          NPL GOV,PTY  prime minister
Krishna Prasad Bhattarai
                          NPL GOV,PTY  prime minister
Man Mohan Adhikari
                          NPL GOV,PTY  prime minister
Ram Baran Yadav
  2008-07-23..2015-10-29  NPL GOV  figurehead of the state
                          NPL ELI
Bidya Devi Bhandari; Bidhya Devi Bhandari
  2015-10-29..2023-03-13  NPL GOV  president
                          NPL ELI
Ram Chandra Paudel; Ram Chandra Poudel
  2023-03-13..            NPL GOV  president
Gyanendra; King Gyanendra; Gyanendra Shah
  2001-06-04..2008-05-28  NPL GOV  monarch
                          NPL ELI
Birendra; King Birendra
  1972-01..2001-06-01     NPL GOV  monarch

# ---- Bhutan, Maldives ----

Jigme Khesar Namgyel Wangchuck; Jigme Khesar Namgyal Wangchuck
  2006-12..               BTN GOV  monarch
Jigme Singye Wangchuck
  1972..2006-12           BTN GOV  monarch
Tshering Tobgay
  2013-07..2018-08        BTN GOV  prime minister
  2024-01..               BTN GOV  prime minister
                          BTN PTY
Lotay Tshering
  2018-11..2023-11        BTN GOV  prime minister
                          BTN ELI
Maumoon Abdul Gayoom
  1978-11-11..2008-11-11  MDV GOV  president
                          MDV ELI
Mohamed Nasheed; Mohammed Nasheed
  2008-11-11..2012-02-07  MDV GOV  president
  2019-05..2023-11        MDV LEG
                          MDV PTY,OPP  opposition leader
Mohamed Waheed; Mohammed Waheed Hassan; Mohamed Waheed Hassan
  2012-02-07..2013-11-17  MDV GOV  president
                          MDV ELI
Abdulla Yameen; Abdulla Yameen Abdul Gayoom
  2013-11-17..2018-11-17  MDV GOV  president
                          MDV PTY,OPP
Ibrahim Mohamed Solih; Ibrahim Solih
  2018-11-17..2023-11-17  MDV GOV  president
                          MDV ELI
Mohamed Muizzu; Mohamed Muizzu
  2023-11-17..            MDV GOV  president

# ---- Myanmar ----

Aung San Suu Kyi; Suu Kyi; Daw Aung San Suu Kyi
  2016-04-06..2021-02-01  MMR GOV  state counsellor, foreign minister
                          MMR PTY,OPP  opposition leader
Min Aung Hlaing
  2021-02-01..            MMR GOV,MIL  head of the junta
  2011-03-30..2021-02-01  MMR MIL  commander of the army
Soe Win
  2004-10..2007-10        MMR GOV
  2021-02-01..            MMR GOV,MIL  deputy head of the junta
Than Shwe
  1992-04-23..2011-03-30  MMR GOV,MIL  head of the junta
                          MMR ELI
Maung Aye
                          MMR GOV,MIL  junta deputy
Saw Maung
  1988-09-18..1992-04-23  MMR GOV,MIL  head of the junta
Ne Win
  1962-03-02..1988-07-23  MMR GOV,MIL  ruler
                          MMR ELI
Khin Nyunt
  1984..2004-10-19        MMR GOV,MIL,SPY  intelligence head of the junta
                          MMR ELI
Thein Sein
  2011-03-30..2016-03-30  MMR GOV  president
  2007-10..2011-03-30     MMR GOV
                          MMR ELI
Htin Kyaw
  2016-03-30..2018-03-21  MMR GOV  president
                          MMR ELI
Win Myint
  2018-03-30..2021-02-01  MMR GOV  president
                          MMR ELI
Myint Swe
  2021-02-01..2025-08-07  MMR GOV  acting president
                          MMR MIL
Thura Shwe Mann; Shwe Mann
                          MMR LEG,MIL  speaker
Nyan Win
                          MMR GOV  foreign minister
Wunna Maung Lwin
                          MMR GOV  foreign minister
Than Swe
                          MMR GOV  foreign minister
Zaw Min Tun
  2021-02..               MMR GOV,MIL  junta spokesman
Zaw Htay
  ..2021-02               MMR GOV  government spokesman
U Wirathu; Wirathu; Ashin Wirathu
                          MMR REL
Bo Mya
                          MMR REB  Karen rebel leader
Khun Sa
                          MMR REB,CRM  drug lord
Kyaw Moe Tun
                          MMR GOV  ambassador to the United Nations
Ata Ullah; Ataullah Abu Ammar Jununi
                          MMR REB  Rohingya rebel chief

# ---- Thailand ----

Thaksin Shinawatra; Thaksin
  2001-02-09..2006-09-19  THA GOV  prime minister
                          THA ELI
Yingluck Shinawatra; Yingluck
  2011-08-05..2014-05-07  THA GOV  prime minister
                          THA ELI
Paetongtarn Shinawatra; Paetongtarn
  2024-08-16..2025-08-29  THA GOV  prime minister
                          THA ELI
Anutin Charnvirakul; Anutin
  2025-09-07..            THA GOV  prime minister
                          THA GOV,PTY  minister
Srettha Thavisin; Srettha
  2023-08-22..2024-08-14  THA GOV  prime minister
                          THA ELI
Prayuth Chan-ocha; Prayut Chan-o-cha; Prayuth Chan-Ocha; Prayuth
  2014-08-24..2023-08-22  THA GOV  prime minister
  2014-05-22..2014-08-24  THA GOV,MIL  leader of the junta
  2010-10..2014-05-22     THA MIL  army head
                          THA ELI
Prawit Wongsuwan; Prawit
  2014-08..2023-09        THA GOV,MIL  deputy prime minister
                          THA PTY
Abhisit Vejjajiva; Abhisit
  2008-12-17..2011-08-05  THA GOV  prime minister
                          THA PTY  opposition leader
Somchai Wongsawat
  2008-09-18..2008-12-02  THA GOV  prime minister
                          THA ELI
Samak Sundaravej
  2008-01-29..2008-09-09  THA GOV  prime minister
                          THA ELI
Surayud Chulanont; Surayud
  2006-10-01..2008-01-29  THA GOV  prime minister
                          THA MIL
Sonthi Boonyaratglin
  2006-09-19..2006-10-01  THA GOV,MIL  leader of the junta
                          THA MIL
Chuan Leekpai
  1992-09..1995-07        THA GOV  prime minister
  1997-11-09..2001-02-09  THA GOV  prime minister
                          THA PTY
Chavalit Yongchaiyudh; Chavalit
  1996-11..1997-11-09     THA GOV  prime minister
                          THA PTY
Banharn Silpa-archa; Banharn
  1995-07..1996-11        THA GOV  prime minister
                          THA ELI
Anand Panyarachun
  1991-03..1992-04        THA GOV  prime minister
  1992-06..1992-09        THA GOV  prime minister
                          THA ELI
Suchinda Kraprayoon
  1992-04-07..1992-05-24  THA GOV,MIL  prime minister
                          THA ELI
Chatichai Choonhavan
  1988-08..1991-02-23     THA GOV  prime minister
                          THA ELI
Bhumibol Adulyadej; King Bhumibol Adulyadej; King Bhumibol
  1946-06-09..2016-10-13  THA GOV  monarch
Maha Vajiralongkorn; King Maha Vajiralongkorn; King Vajiralongkorn; Crown Prince Maha Vajiralongkorn
  2016-10-13..            THA GOV  monarch
Suthep Thaugsuban; Suthep
                          THA PTY,OPP  protest leader
Sondhi Limthongkul
                          THA OPP  protest leader
Jatuporn Prompan
                          THA OPP  protest leader
Nattawut Saikua
                          THA OPP  protest leader
Arnon Nampa
                          THA OPP  protest leader
Pita Limjaroenrat
                          THA PTY,OPP
Thanathorn Juangroongruangkit; Thanathorn
                          THA PTY,OPP
Natthaphong Ruengpanyawut
                          THA PTY,OPP
Don Pramudwinai
                          THA GOV  foreign minister
Kasit Piromya
                          THA GOV  foreign minister
Noppadon Pattama
                          THA GOV  foreign minister
Surin Pitsuwan
                          THA GOV  foreign minister
Surakiart Sathirathai
                          THA GOV  foreign minister
Maris Sangiampongsa
                          THA GOV  foreign minister
Sihasak Phuangketkeow
                          THA GOV  foreign minister
Surapong Tovichakchaikul
                          THA GOV  foreign minister
Kantathi Suphamongkhon
                          THA GOV  foreign minister
Phumtham Wechayachai
  2025-07..2025-09        THA GOV  acting prime minister
                          THA GOV,MIL

# ---- Cambodia, Laos ----

Hun Sen; Samdech Hun Sen
  1985-01-14..2023-08-22  KHM GOV  head of the cabinet
  2024-04-03..            KHM LEG,PTY  head of the senate
                          KHM ELI
Hun Manet
  2023-08-22..            KHM GOV  prime minister
                          KHM MIL
Norodom Sihanouk; King Norodom Sihanouk; King Sihanouk; Prince Norodom Sihanouk; Prince Sihanouk
  1993-09-24..2004-10-07  KHM GOV  monarch
                          KHM ELI
Norodom Sihamoni; King Norodom Sihamoni; King Sihamoni
  2004-10-14..            KHM GOV  monarch
Norodom Ranariddh; Prince Norodom Ranariddh; Prince Ranariddh
  1993-07..1997-07-06     KHM GOV  first prime minister
                          KHM PTY
Sam Rainsy
                          KHM PTY,OPP  opposition leader
Kem Sokha
                          KHM PTY,OPP  opposition leader
Pol Pot
  1975-04-17..1979-01-07  KHM GOV  dictator
  1979-01-07..1998-04-15  KHM REB  Khmer Rouge chief
Ieng Sary
                          KHM REB,ELI  Khmer Rouge official
Khieu Samphan
                          KHM REB,ELI  Khmer Rouge official
Nuon Chea
                          KHM REB,ELI  Khmer Rouge official
Ta Mok
                          KHM REB,ELI  Khmer Rouge official
Son Sen
                          KHM REB,ELI  Khmer Rouge official
Kaing Guek Eav; Duch
                          KHM REB,ELI  Khmer Rouge official
Hor Namhong; Hor Nam Hong
  1998-11..2016-04        KHM GOV  foreign minister
                          KHM ELI
Prak Sokhonn
  2016-04..2023-08        KHM GOV  foreign minister
  2024-11..               KHM GOV  foreign minister
Tea Banh
                          KHM MIL  defence minister
Khieu Kanharith
                          KHM GOV  government spokesman
Phay Siphan
                          KHM GOV  government spokesman
Maly Socheata
                          KHM GOV  government spokesman
Sok Eysan
                          KHM GOV  government spokesman
Heng Samrin
                          KHM LEG,PTY
Chea Sim
                          KHM LEG,PTY
Choummaly Sayasone
  2006-06-08..2016-04-20  LAO GOV  president
                          LAO ELI
Bounnhang Vorachith
  2016-04-20..2021-03-22  LAO GOV  president
                          LAO ELI
Thongloun Sisoulith
  2021-03-22..            LAO GOV  president
  2016-04..2021-03-22     LAO GOV  prime minister
Khamtay Siphandone
  1998-02..2006-06        LAO GOV  president
                          LAO ELI
Thongsing Thammavong
  2010-12..2016-04        LAO GOV  prime minister
                          LAO ELI
Sonexay Siphandone
  2022-12-30..            LAO GOV  prime minister

# ---- Vietnam ----

To Lam
  2024-08-03..            VNM GOV,PTY  head of the ruling Communists
  2016-04..2024-05        VNM GOV  public security
                          VNM GOV
Nguyen Phu Trong
  2011-01-19..2024-07-19  VNM GOV,PTY  ruling party leader, since 2018 for a time president
Luong Cuong
  2024-10-21..            VNM GOV  president
                          VNM MIL
Vo Van Thuong
  2023-03-02..2024-03-20  VNM GOV  president
                          VNM ELI
Nguyen Xuan Phuc
  2021-04-05..2023-01-18  VNM GOV  president
  2016-04-07..2021-04-05  VNM GOV  prime minister
                          VNM ELI
Tran Dai Quang
  2016-04-02..2018-09-21  VNM GOV  president
Truong Tan Sang
  2011-07-25..2016-04-02  VNM GOV  president
                          VNM ELI
Nguyen Minh Triet
  2006-06-27..2011-07-25  VNM GOV  president
                          VNM ELI
Tran Duc Luong
  1997-09-24..2006-06-27  VNM GOV  president
                          VNM ELI
Le Duc Anh
  1992-09-23..1997-09-24  VNM GOV  president
                          VNM ELI
Vo Van Kiet
  1991-08..1997-09        VNM GOV  prime minister
                          VNM ELI
Phan Van Khai
  1997-09-25..2006-06-27  VNM GOV  prime minister
                          VNM ELI
Nguyen Tan Dung
  2006-06-27..2016-04-06  VNM GOV  prime minister
                          VNM ELI
Pham Minh Chinh
  2021-04-05..            VNM GOV  prime minister
Do Muoi
                          VNM GOV,PTY  party leader
Le Kha Phieu
                          VNM GOV,PTY  party leader
Nong Duc Manh
                          VNM GOV,PTY  party leader
Ho Chi Minh
  ..1969-09-02            VNM GOV  president
Vo Nguyen Giap
                          VNM MIL,ELI  general
Pham Binh Minh
  2011-08..2021-04        VNM GOV  foreign minister
                          VNM ELI
Bui Thanh Son
  2021-04..2025-08        VNM GOV  foreign affairs
                          VNM GOV
Le Hoai Trung
  2025-08..               VNM GOV  foreign minister
                          VNM GOV
Pham Gia Khiem
                          VNM GOV  foreign minister
Nguyen Dy Nien
                          VNM GOV  foreign minister
Nguyen Manh Cam
                          VNM GOV  foreign minister
Phan Van Giang
                          VNM MIL  defence minister
Ngo Xuan Lich
                          VNM MIL  defence minister
Phung Quang Thanh
                          VNM MIL  defence minister
Pham Van Tra
                          VNM MIL  defence minister
Le Dung
                          VNM GOV  foreign ministry spokesman
Le Thi Thu Hang
                          VNM GOV  foreign ministry spokesman
Phan Thuy Thanh
                          VNM GOV  foreign ministry spokesman
Nguyen Phuong Nga
                          VNM GOV  foreign ministry spokesman
Luong Thanh Nghi
                          VNM GOV  foreign ministry spokesman
Pham Thu Hang
                          VNM GOV  foreign ministry spokesman
Le Hai Binh
                          VNM GOV  foreign ministry spokesman
Cu Huy Ha Vu
                          VNM SOC,OPP  dissident
Thich Quang Do
                          VNM REL,OPP  monk

# ---- Indonesia ----

Prabowo Subianto; Prabowo
  2024-10-20..            IDN GOV  president
  2019-10-23..2024-10-20  IDN MIL  defence minister
  1998-03..1998-05        IDN MIL  general
                          IDN PTY  opposition leader
Joko Widodo; Jokowi
  2014-10-20..2024-10-20  IDN GOV  president
  2012-10..2014-10-20     IDN GOV  governor of Jakarta
                          IDN ELI
Susilo Bambang Yudhoyono; SBY
  2004-10-20..2014-10-20  IDN GOV  president
  2001-08..2004-03        IDN GOV  security minister
                          IDN ELI
Megawati Sukarnoputri; Megawati Soekarnoputri; Megawati
  2001-07-23..2004-10-20  IDN GOV  president
  1999-10..2001-07-23     IDN GOV  vice president
                          IDN PTY  opposition leader
Abdurrahman Wahid; Gus Dur
  1999-10-20..2001-07-23  IDN GOV  president
                          IDN PTY,REL
B.J. Habibie; Bacharuddin Jusuf Habibie; Jusuf Habibie
  1998-05-21..1999-10-20  IDN GOV  president
  1998-03..1998-05-21     IDN GOV  vice president
                          IDN ELI
Suharto; Soeharto; President Suharto
  1967-03-12..1998-05-21  IDN GOV  president
                          IDN ELI
Sukarno; Soekarno
  1945-08-18..1967-03-12  IDN GOV  president
Jusuf Kalla; Yusuf Kalla
  2004-10-20..2009-10-20  IDN GOV  vice president
  2014-10-20..2019-10-20  IDN GOV  vice president
                          IDN ELI
Boediono
  2009-10-20..2014-10-20  IDN GOV  vice president
                          IDN ELI
Ma'ruf Amin; Maruf Amin
  2019-10-20..2024-10-20  IDN GOV  vice president
                          IDN REL
Gibran Rakabuming Raka
  2024-10-20..            IDN GOV  vice president
Ali Alatas
  1988-03..1999-10        IDN GOV  foreign minister
                          IDN ELI
Alwi Shihab
  1999-10..2001-07        IDN GOV  foreign minister
                          IDN ELI
Hassan Wirajuda; Hasan Wirayuda; Hassan Wirayuda
  2001-08..2009-10        IDN GOV  foreign minister
                          IDN ELI
Marty Natalegawa
  2009-10..2014-10        IDN GOV  foreign minister
  2004..2009-10           IDN GOV  diplomat
                          IDN ELI
Retno Marsudi
  2014-10-27..2024-10-20  IDN GOV  foreign minister
                          IDN ELI
Sugiono
  2024-10-21..            IDN GOV  foreign minister
Sjafrie Sjamsoeddin
  2024-10-21..            IDN MIL  defence minister
                          IDN MIL
Ryamizard Ryacudu
                          IDN MIL  defence minister
Purnomo Yusgiantoro
                          IDN MIL  defence minister
Juwono Sudarsono
                          IDN MIL  defence minister
Matori Abdul Djalil
                          IDN MIL  defence minister
Wiranto
  1998-02..1999-10        IDN MIL  military head, defence minister
  2016-07..2019-10        IDN GOV  security minister
                          IDN PTY,MIL
Endriartono Sutarto
                          IDN MIL  military chief
Gatot Nurmantyo
                          IDN MIL  military chief
Moeldoko
                          IDN MIL  military chief
Hadi Tjahjanto
                          IDN MIL  military chief
Andika Perkasa
                          IDN MIL  military chief
Agus Subiyanto
                          IDN MIL  military chief
Amien Rais
                          IDN PTY,LEG
Akbar Tandjung
                          IDN PTY,LEG
Luhut Pandjaitan; Luhut Binsar Pandjaitan
                          IDN GOV  minister
Basuki Tjahaja Purnama; Ahok
  2014-11..2017-05        IDN GOV  governor of Jakarta
                          IDN PTY
Anies Baswedan
                          IDN PTY  governor
Ganjar Pranowo
                          IDN PTY  governor
Abu Bakar Bashir; Abu Bakar Baasyir; Abubakar Baasyir; Abu Bakar Ba'asyir
                          IDN REL,UAF  cleric
Rizieq Shihab
                          IDN REL,OPP  cleric
Hambali; Riduan Isamuddin
                          IDN UAF  Jemaah Islamiyah chief
Noordin Mohammad Top; Noordin Top; Noordin M. Top
  ..2009-09-17            IDN UAF  militant
Azahari Husin
  ..2005-11-09            IDN UAF  militant
Imam Samudra
                          IDN UAF  bomber
Amrozi; Amrozi bin Nurhasyim
                          IDN UAF  bomber
Umar Patek
                          IDN UAF  bomber
Hasan di Tiro
                          IDN REB  Aceh rebel leader
Theys Eluay
                          IDN REB,OPP  Papuan separatist
Benny Wenda
                          IDN REB,OPP  Papuan separatist
Filep Karma
                          IDN REB,OPP  Papuan separatist

# ---- East Timor ----

Xanana Gusmao; Xanana Gusmão; Jose Alexandre Gusmao; Xanana
  2002-05-20..2007-05-20  TLS GOV  president
  2007-08-08..2015-02-16  TLS GOV  prime minister
  2023-07-01..            TLS GOV  prime minister
  ..1999-10               TLS REB  rebel leader
                          TLS PTY
Jose Ramos-Horta; José Ramos-Horta; Jose Ramos Horta; Ramos-Horta
  2007-05-20..2012-05-20  TLS GOV  president
  2022-05-20..            TLS GOV  president
  2006-07-10..2007-05-19  TLS GOV  prime minister
  2002-05-20..2006-07-10  TLS GOV  foreign minister
                          TLS PTY,OPP
Mari Alkatiri
  2002-05-20..2006-06-26  TLS GOV  prime minister
  2017-09..2018-06        TLS GOV  prime minister
                          TLS PTY
Taur Matan Ruak
  2012-05-20..2017-05-20  TLS GOV  president
  2018-06..2023-07        TLS GOV  prime minister
                          TLS MIL
Francisco Guterres; Francisco Lu-Olo Guterres
  2017-05-20..2022-05-20  TLS GOV  figurehead of the state
                          TLS PTY
Alfredo Reinado
  ..2008-02-11            TLS REB  rebel leader
Carlos Belo; Carlos Filipe Ximenes Belo; Bishop Belo
                          TLS REL  bishop
Eurico Guterres
                          TLS PRM  militia leader

# ---- Malaysia ----

Mahathir Mohamad; Mahathir; Mahathir bin Mohamad; Mahathir Mohammad
  1981-07-16..2003-10-31  MYS GOV  cabinet head
  2018-05-10..2020-03-01  MYS GOV  cabinet head
                          MYS ELI
Abdullah Ahmad Badawi; Abdullah Badawi
  2003-10-31..2009-04-03  MYS GOV  prime minister
                          MYS ELI
Najib Razak; Najib Abdul Razak; Najib Tun Razak
  2009-04-03..2018-05-10  MYS GOV  prime minister
  2004-01..2009-04-03     MYS GOV  deputy prime minister
  2000..2008-09           MYS MIL  defence minister
                          MYS ELI
  name?: Najib
Muhyiddin Yassin; Muhyiddin
  2020-03-01..2021-08-16  MYS GOV  prime minister
                          MYS PTY,OPP  opposition leader
Ismail Sabri Yaakob; Ismail Sabri
  2021-08-21..2022-11-24  MYS GOV  prime minister
                          MYS ELI
Anwar Ibrahim
  2022-11-24..            MYS GOV  Malaysian cabinet head
  1993-12..1998-09-02     MYS GOV  deputy prime minister
                          MYS PTY,OPP  opposition leader
  name?: Anwar
Wan Azizah Wan Ismail; Wan Azizah
  2018-05..2020-02        MYS GOV
                          MYS PTY,OPP
Zahid Hamidi; Ahmad Zahid Hamidi
                          MYS GOV  deputy prime minister, home minister
Hishammuddin Hussein
                          MYS GOV,MIL  defence minister
Syed Hamid Albar
                          MYS GOV  foreign minister
Anifah Aman
                          MYS GOV  foreign minister
Saifuddin Abdullah
                          MYS GOV  foreign minister
Mohamad Hasan
                          MYS GOV  foreign minister
Khalid Abu Bakar
                          MYS COP
Lim Kit Siang
                          MYS PTY,OPP
Lim Guan Eng
                          MYS PTY,OPP
Karpal Singh
                          MYS PTY,OPP
Abdul Hadi Awang
                          MYS PTY,REL
Nik Abdul Aziz Nik Mat
                          MYS PTY,REL
Rosmah Mansor
                          MYS ELI
Jho Low
                          MYS ELI

# ---- Singapore ----

Lee Kuan Yew
  1959-06-05..1990-11-28  SGP GOV  cabinet head
  1990-11-28..2011-05     SGP GOV  senior minister
                          SGP ELI
  name?: Lee
Goh Chok Tong
  1990-11-28..2004-08-12  SGP GOV  cabinet head
  2004-08-12..2011-05     SGP GOV  senior minister
                          SGP ELI
  name?: Goh
Lee Hsien Loong
  2004-08-12..2024-05-15  SGP GOV  cabinet head
                          SGP GOV  senior minister
  name?: Lee
Lawrence Wong
  2024-05-15..            SGP GOV  prime minister
Tharman Shanmugaratnam; Tharman
  2023-09-14..            SGP GOV  president
                          SGP GOV  deputy prime minister
Halimah Yacob
  2017-09-14..2023-09-13  SGP GOV  president
                          SGP ELI
S.R. Nathan
  1999-09-01..2011-08-31  SGP GOV  president
                          SGP ELI
Vivian Balakrishnan
  2015-10..               SGP GOV  foreign minister
George Yeo
                          SGP GOV  minister
S. Jayakumar
                          SGP GOV  minister
K. Shanmugam
                          SGP GOV  minister
Teo Chee Hean
                          SGP GOV  minister
Ng Eng Hen
                          SGP GOV  minister
Tony Tan
                          SGP GOV  minister
Chan Chun Sing
                          SGP GOV  minister
J.B. Jeyaretnam
                          SGP PTY,OPP
Chee Soon Juan
                          SGP PTY,OPP
Low Thia Khiang
                          SGP PTY,OPP
Pritam Singh
                          SGP PTY,OPP

# ---- Brunei ----

Hassanal Bolkiah; Sultan Hassanal Bolkiah
  1967-10..               BRN GOV  sultan

# ---- Philippines ----

Bongbong Marcos; Ferdinand Marcos Jr.; Ferdinand Marcos Jr; Ferdinand "Bongbong" Marcos
  2022-06-30..            PHL GOV  president
                          PHL LEG
Rodrigo Duterte
  2016-06-30..2022-06-30  PHL GOV  president
  ..2016-06-30            PHL GOV  mayor of Davao
                          PHL ELI
Benigno Aquino; Benigno Aquino III; Noynoy Aquino; Benigno S. Aquino III
  2010-06-30..2016-06-30  PHL GOV  president
                          PHL ELI
  name?: Aquino
Gloria Macapagal Arroyo; Gloria Arroyo; Gloria Macapagal-Arroyo
  2001-01-20..2010-06-30  PHL GOV  president
                          PHL LEG
Joseph Estrada
  1998-06-30..2001-01-20  PHL GOV  president
                          PHL ELI
Fidel Ramos; Fidel V. Ramos
  1992-06-30..1998-06-30  PHL GOV  president
                          PHL ELI
Corazon Aquino; Cory Aquino
  1986-02-25..1992-06-30  PHL GOV  president
                          PHL ELI
Ferdinand Marcos
  1965-12-30..1986-02-25  PHL GOV  president
                          PHL ELI
Imelda Marcos
                          PHL ELI,PTY
Sara Duterte; Sara Duterte-Carpio
  2022-06-30..            PHL GOV  vice president
                          PHL GOV
Leni Robredo
  2016-06-30..2022-06-30  PHL GOV  vice president
                          PHL ELI
Jejomar Binay
  2010-06-30..2016-06-30  PHL GOV  vice president
                          PHL ELI
Enrique Manalo
  2022-07..2025-06        PHL GOV  foreign secretary
                          PHL GOV
Ma. Theresa Lazaro; Theresa Lazaro
  2025-07..               PHL GOV  foreign secretary
Teodoro Locsin; Teodoro Locsin Jr.; Teddy Locsin
  2018-10..2022-06        PHL GOV  foreign secretary
                          PHL GOV
Alan Peter Cayetano
  2017-05..2018-10        PHL GOV  foreign secretary
                          PHL LEG
Perfecto Yasay; Perfecto Yasay Jr.
  2016-06..2017-03        PHL GOV  foreign secretary
                          PHL ELI
Albert del Rosario
  2011-02..2016-03        PHL GOV  foreign secretary
                          PHL ELI
Alberto Romulo
  2004-08..2011-02        PHL GOV  foreign secretary
                          PHL ELI
Blas Ople
  2002-07..2003-12-14     PHL GOV  foreign secretary
Domingo Siazon
  1995-05..2001-01        PHL GOV  foreign secretary
                          PHL ELI
Delfin Lorenzana
  2016-06-30..2022-06-30  PHL MIL  defence minister
                          PHL ELI
Gilberto Teodoro; Gilbert Teodoro; Gilberto Teodoro Jr.
  2023-06..               PHL MIL  defence minister
  2007-08..2009-11        PHL MIL  defence minister
                          PHL ELI
Voltaire Gazmin
                          PHL MIL  defence minister
Orlando Mercado
                          PHL MIL  defence minister
Angelo Reyes
                          PHL MIL  defence minister
Avelino Cruz
                          PHL MIL  defence minister
Romeo Brawner; Romeo Brawner Jr.
  2023-07..               PHL MIL  military chief
Jay Tarriela
                          PHL MIL  coast guard spokesman
Harry Roque
                          PHL GOV  presidential spokesman
Salvador Panelo
                          PHL GOV  presidential spokesman
Ernesto Abella
                          PHL GOV  presidential spokesman
Edwin Lacierda
                          PHL GOV  presidential spokesman
Ignacio Bunye
                          PHL GOV  presidential spokesman
Abigail Valte
                          PHL GOV  presidential spokesman
Claire Castro
                          PHL GOV  presidential spokesman
Leila de Lima
                          PHL GOV,LEG
Antonio Trillanes; Antonio Trillanes IV
                          PHL LEG,OPP
Ronald dela Rosa; Ronald Dela Rosa
                          PHL COP,LEG
Gregorio Honasan
                          PHL MIL,LEG
Jose Maria Sison; Joma Sison
  ..2022-12-16            PHL REB  communist rebel leader
Nur Misuari
  ..1996-09               PHL REB  Moro rebel leader
                          PHL GOV,REB
Hashim Salamat
  ..2003-07               PHL REB  Moro rebel leader
Murad Ebrahim; Al Haj Murad Ebrahim; Al Haj Murad
  ..2019-02               PHL REB  Moro rebel leader
  2019-02..2025-03        PHL GOV  Bangsamoro premier
Mohagher Iqbal
                          PHL REB  Moro rebel negotiator
Eid Kabalu
                          PHL REB  Moro rebel negotiator
Ghazali Jaafar
                          PHL REB  Moro rebel negotiator
Khaddafy Janjalani
                          PHL REB  Abu Sayyaf chief
Abdurajak Janjalani
                          PHL REB  Abu Sayyaf chief
Abu Sabaya
                          PHL REB  Abu Sayyaf commander
Galib Andang; Commander Robot
                          PHL REB  Abu Sayyaf commander
Isnilon Hapilon
  ..2017-10-16            PHL REB  Abu Sayyaf chief
Maria Ressa
                          PHL JRN  journalist
Jaime Sin; Cardinal Jaime Sin
                          PHL REL  archbishop

# ---- Central Asia, Mongolia ----

Nursultan Nazarbayev; Nursultan Nazarbaev
  1990-04-24..2019-03-20  KAZ GOV  president
                          KAZ ELI
Kassym-Jomart Tokayev; Kasym-Zhomart Tokayev; Kassym-Zhomart Tokayev
  2019-03-20..            KAZ GOV  president
  1994-10..1999-10        KAZ GOV  foreign minister
  2002-01..2007-01        KAZ GOV  foreign minister
  1999-10..2002-01        KAZ GOV  prime minister
Karim Massimov; Karim Masimov
  2007-01..2012-09        KAZ GOV  prime minister
  2014-04..2016-09        KAZ GOV  prime minister
  2016-09..2022-01        KAZ SPY
                          KAZ ELI
Askar Mamin
                          KAZ GOV  prime minister
Alikhan Smailov
                          KAZ GOV  prime minister
Daniyal Akhmetov
                          KAZ GOV  prime minister
Bakytzhan Sagintayev
                          KAZ GOV  prime minister
Serik Akhmetov
                          KAZ GOV  prime minister
Akezhan Kazhegeldin
                          KAZ GOV  prime minister
Olzhas Bektenov
  2024-02..               KAZ GOV  prime minister
Mukhtar Tileuberdi
                          KAZ GOV  foreign minister
Murat Nurtleu
                          KAZ GOV  foreign minister
Erlan Idrissov; Yerlan Idrisov
                          KAZ GOV  foreign minister
Kanat Saudabayev
                          KAZ GOV  foreign minister
Kairat Abdrakhmanov
                          KAZ GOV  foreign minister
Dariga Nazarbayeva
                          KAZ LEG,ELI
Mukhtar Ablyazov
                          KAZ BUS,OPP
Islam Karimov
  1990-03-24..2016-09-02  UZB GOV  president
Shavkat Mirziyoyev; Shavkat Mirziyoev
  2016-09-08..            UZB GOV  president
  2003-12..2016-12        UZB GOV  prime minister
Gulnara Karimova
                          UZB ELI
Abdulaziz Kamilov
                          UZB GOV  foreign minister
Vladimir Norov
                          UZB GOV  foreign minister
Bakhtiyor Saidov
                          UZB GOV  foreign minister
Elyor Ganiyev
                          UZB GOV  foreign minister
Tahir Yuldash; Tohir Yuldash; Takhir Yuldashev
  ..2009-08-27            UZB UAF  leader of the rebel Islamic Movement
Juma Namangani
  ..2001-11               UZB UAF  rebel commander
Emomali Rahmon; Emomali Rakhmon; Emomali Rakhmonov; Imomali Rakhmonov; Emomali Rahmonov
  1992-11-20..            TJK GOV  president
Sirojiddin Muhriddin
                          TJK GOV  foreign minister
Sirodjidin Aslov
                          TJK GOV  foreign minister
Talbak Nazarov
                          TJK GOV  foreign minister
Hamrokhon Zarifi
                          TJK GOV  foreign minister
Said Abdullo Nuri; Sayid Abdullo Nuri
                          TJK OPP  opposition leader
Akbar Turadzhonzoda
                          TJK OPP  opposition leader
Muhiddin Kabiri
                          TJK OPP  opposition leader
Askar Akayev; Askar Akaev
  1990-10-27..2005-03-24  KGZ GOV  president
                          KGZ ELI
Kurmanbek Bakiyev; Kurmanbek Bakiev
  2005-03-25..2010-04-07  KGZ GOV  president
                          KGZ ELI
Roza Otunbayeva; Rosa Otunbayeva
  2010-04-07..2011-12-01  KGZ GOV  president
                          KGZ ELI
Almazbek Atambayev; Almazbek Atambaev
  2011-12-01..2017-11-24  KGZ GOV  president
                          KGZ ELI
Sooronbai Jeenbekov; Sooronbay Jeenbekov
  2017-11-24..2020-10-15  KGZ GOV  president
                          KGZ ELI
Sadyr Japarov; Sadyr Zhaparov
  2020-10-15..            KGZ GOV  president
Felix Kulov
                          KGZ SPY  security chief
Kamchybek Tashiyev
                          KGZ SPY  security chief
Saparmurat Niyazov; Saparmurad Niyazov; Turkmenbashi
  1990-11-02..2006-12-21  TKM GOV  president
Gurbanguly Berdymukhamedov; Gurbanguli Berdymukhamedov; Gurbanguly Berdimuhamedov; Kurbanguly Berdymukhamedov; Gurbanguly Berdymukhammedov
  2006-12-21..2022-03-19  TKM GOV  president
                          TKM GOV
Serdar Berdymukhamedov; Serdar Berdimuhamedov
  2022-03-19..            TKM GOV  president
Rashid Meredov
  2001..                  TKM GOV  foreign minister
Punsalmaagiin Ochirbat
                          MNG GOV  president
Natsagiin Bagabandi
                          MNG GOV  president
Nambaryn Enkhbayar
                          MNG GOV  president
Tsakhiagiin Elbegdorj; Tsakhia Elbegdorj
                          MNG GOV  president
Khaltmaa Battulga; Khaltmaagiin Battulga
                          MNG GOV  president
Ukhnaa Khurelsukh; Khurelsukh Ukhnaa; Ukhnaagiin Khurelsukh
  2021-06-25..            MNG GOV  president
  2017-10..2021-01        MNG GOV  prime minister
Oyun-Erdene Luvsannamsrai; Luvsannamsrain Oyun-Erdene; Luvsannamsrai Oyun-Erdene
  2021-01..2025-06        MNG GOV  prime minister
                          MNG ELI

# ---- Oceania ----

Anthony Albanese
  2022-05-23..            AUS GOV  prime minister
  2019-05..2022-05-23     AUS PTY,OPP  opposition leader
Scott Morrison
  2018-08-24..2022-05-23  AUS GOV  prime minister
                          AUS ELI
Malcolm Turnbull
  2015-09-15..2018-08-24  AUS GOV  prime minister
                          AUS ELI
Tony Abbott
  2013-09-18..2015-09-15  AUS GOV  prime minister
  2009-12..2013-09-18     AUS PTY,OPP  opposition leader
                          AUS ELI
Julia Gillard
  2010-06-24..2013-06-27  AUS GOV  prime minister
                          AUS ELI
Kevin Rudd
  2007-12-03..2010-06-24  AUS GOV  prime minister
  2013-06-27..2013-09-18  AUS GOV  prime minister
  2010-09..2012-02        AUS GOV  foreign minister
  2023-03..2026-03        AUS GOV  ambassador to the United States
                          AUS ELI
John Howard
  1996-03-11..2007-12-03  AUS GOV  prime minister
                          AUS ELI
Paul Keating
  1991-12-20..1996-03-11  AUS GOV  prime minister
                          AUS ELI
Bob Hawke
  1983-03-11..1991-12-20  AUS GOV  prime minister
                          AUS ELI
Penny Wong
  2022-05-23..            AUS GOV  foreign minister
Marise Payne
  2018-08..2022-05-23     AUS GOV  foreign minister
  2015-09..2018-08        AUS MIL  defence minister
                          AUS ELI
Julie Bishop
  2013-09-18..2018-08-28  AUS GOV  foreign affairs
                          AUS ELI
Bob Carr
  2012-03..2013-09        AUS GOV  foreign affairs
                          AUS ELI
Stephen Smith
  2007-12..2010-09        AUS GOV  foreign affairs
  2010-09..2013-09        AUS MIL  defence
                          AUS ELI
Alexander Downer
  1996-03-11..2007-12-03  AUS GOV  foreign minister
                          AUS ELI
Gareth Evans
  1988-09..1996-03-11     AUS GOV  foreign affairs
  2000..2009              NGO SOC
                          AUS ELI
Richard Marles
  2022-05-23..            AUS MIL  defence minister, deputy prime minister
Peter Dutton
  2021-03..2022-05-23     AUS MIL  defence minister
  2022-05-30..2025-05     AUS PTY,OPP  opposition leader
                          AUS ELI
Linda Reynolds
                          AUS MIL  defence
Christopher Pyne
                          AUS MIL  defence
David Johnston
                          AUS MIL  defence
Kevin Andrews
                          AUS MIL  defence
Joel Fitzgibbon
                          AUS MIL  defence
John Faulkner
                          AUS MIL  defence
Brendan Nelson
                          AUS MIL  defence
Peter Reith
                          AUS MIL  defence
Ian McLachlan
                          AUS MIL  defence
Peter Costello
                          AUS GOV  treasurer
Joe Hockey
                          AUS GOV  treasurer
Josh Frydenberg
                          AUS GOV  treasurer
Jim Chalmers
                          AUS GOV  treasurer
Wayne Swan
                          AUS GOV  treasurer
Philip Ruddock
                          AUS GOV
Kim Beazley
                          AUS PTY,OPP
Simon Crean
                          AUS PTY,OPP
Bill Shorten
                          AUS PTY,OPP
Sussan Ley
                          AUS PTY,OPP
Pauline Hanson
                          AUS PTY,OPP
Mick Keelty
                          AUS COP
Peter Cosgrove
                          AUS MIL  general
Christopher Luxon
  2023-11-27..            NZL GOV  prime minister
Chris Hipkins
  2023-01-25..2023-11-27  NZL GOV  prime minister
                          NZL PTY,OPP  opposition leader
Jacinda Ardern
  2017-10-26..2023-01-25  NZL GOV  prime minister
                          NZL ELI
Bill English
  2016-12-12..2017-10-26  NZL GOV  cabinet head
                          NZL ELI
John Key
  2008-11-19..2016-12-12  NZL GOV  cabinet head
                          NZL ELI
Helen Clark
  1999-12-05..2008-11-19  NZL GOV  prime minister
  2009-04..2017-04        UNO GOV  development head
                          NZL ELI
Jenny Shipley
  1997-12-08..1999-12-05  NZL GOV  prime minister
                          NZL ELI
Jim Bolger
  1990-11-02..1997-12-08  NZL GOV  prime minister
                          NZL ELI
Winston Peters
  2017-10-26..2020-11     NZL GOV  foreign minister
  2023-11-27..            NZL GOV  foreign minister
  2005-10..2008-11        NZL GOV  foreign minister
                          NZL PTY
Murray McCully
                          NZL GOV  foreign minister
Phil Goff
                          NZL GOV  foreign minister
Don McKinnon
                          NZL GOV  foreign minister
Nanaia Mahuta
                          NZL GOV  foreign minister
Judith Collins
  2023-11..               NZL MIL  defence head
                          NZL PTY
Michael Somare; Sir Michael Somare
  2002-08..2011-08        PNG GOV  prime minister
                          PNG PTY
Peter O'Neill
  2011-08-02..2019-05-29  PNG GOV  prime minister
                          PNG PTY
James Marape
  2019-05-30..            PNG GOV  prime minister
Bill Skate
  1997-07..1999-07        PNG GOV  cabinet head
Julius Chan
  1994-08..1997-07        PNG GOV  cabinet head
Mekere Morauta
  1999-07..2002-08        PNG GOV  prime minister
                          PNG ELI
Paias Wingti
                          PNG GOV
Rabbie Namaliu
                          PNG GOV
Justin Tkatchenko
                          PNG GOV
Francis Ona
                          PNG REB  rebel leader
Frank Bainimarama; Voreqe Bainimarama
  2007-01-05..2022-12-24  FJI GOV  prime minister
  1999..2007-01-05        FJI MIL  military chief
                          FJI ELI
Sitiveni Rabuka
  2022-12-24..            FJI GOV  prime minister
  1992-06..1999-05        FJI GOV  prime minister
                          FJI PTY
Laisenia Qarase
  2000-07-04..2006-12-05  FJI GOV  prime minister
                          FJI ELI
Mahendra Chaudhry
  1999-05-19..2000-05-27  FJI GOV  prime minister
                          FJI PTY
George Speight
                          FJI REB  coup leader
Ratu Kamisese Mara; Kamisese Mara
                          FJI GOV  president
Josefa Iloilo; Ratu Josefa Iloilo
                          FJI GOV  president
Wiliame Katonivere
                          FJI GOV  president
Manasseh Sogavare
  2019-04-24..2024-05-02  SLB GOV  prime minister
  2000-06..2001-12        SLB GOV  prime minister
  2006-05..2007-12        SLB GOV  prime minister
  2014-12..2017-11        SLB GOV  prime minister
                          SLB PTY
Jeremiah Manele
  2024-05-02..            SLB GOV  prime minister
Allan Kemakeza
  2001-12..2006-04        SLB GOV  prime minister
                          SLB ELI
Bartholomew Ulufa'alu; Bartholomew Ulufaalu
  1997-08..2000-06        SLB GOV  prime minister
                          SLB ELI
Charlot Salwai
                          VUT GOV  prime minister
Ishmael Kalsakau
                          VUT GOV  prime minister
Bob Loughman
                          VUT GOV  prime minister
Sato Kilman
                          VUT GOV  prime minister
Edward Natapei
                          VUT GOV  prime minister
Joe Natuman
                          VUT GOV  prime minister
Jotham Napat
                          VUT GOV  prime minister
Tuilaepa Sailele Malielegaoi; Tuilaepa Malielegaoi
  1998-11..2021-05        WSM GOV  prime minister
                          WSM ELI
Fiame Naomi Mata'afa; Fiame Naomi Mataafa
  2021-05-24..2025-09     WSM GOV  prime minister
                          WSM ELI
Tupou VI; King Tupou VI
                          TON GOV  monarch
King George Tupou V; George Tupou V
                          TON GOV  monarch
King Taufa'ahau Tupou IV
                          TON GOV  monarch
Akilisi Pohiva
  2014-12..2019-09-12     TON GOV  prime minister
Siaosi Sovaleni
  2021-12..2024-12        TON GOV  prime minister
                          TON ELI
Anote Tong
  2003-07..2016-03        KIR GOV  president
                          KIR ELI
Taneti Maamau
  2016-03-11..            KIR GOV  president
Kausea Natano
  2019-09..2024-02        TUV GOV  prime minister
                          TUV ELI
Feleti Teo
  2024-02..               TUV GOV  prime minister
Enele Sopoaga
  2013-08..2019-09        TUV GOV  prime minister
                          TUV ELI
Surangel Whipps; Surangel Whipps Jr.
  2021-01-21..            PLW GOV  president
Tommy Remengesau
  2013-01..2021-01-21     PLW GOV  president
  2001-01..2009-01        PLW GOV  president
                          PLW ELI
Hilda Heine
  2016-01..2020-01        MHL GOV  president
  2024-01..               MHL GOV  president
                          MHL ELI
Imata Kabua
                          MHL GOV  president
Amata Kabua
                          MHL GOV  president
David Kabua
                          MHL GOV  president
David Panuelo
  2019-05..2023-05        FSM GOV  president
                          FSM ELI
Wesley Simina
  2023-05..               FSM GOV  president
David Adeang
  2023-10..               NRU GOV  president
Henry Puna
                          NZL GOV  Cook Islands cabinet head

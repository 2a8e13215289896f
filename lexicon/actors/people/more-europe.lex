# Further people of Europe, with Russia and the Caucasus: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- Russia ----

Viktor Yerin
  1992-01..1995-07-06  RUS GOV  interior minister
  RUS ELI  former interior minister
Anatoly Kulikov
  1995-07-06..1998-03  RUS GOV  interior minister
  RUS ELI  former interior minister
Vladimir Rushailo
  2001-03-28..2004-03-09  RUS GOV  secretary of the Security Council
  1999-05-21..2001-03-28  RUS GOV  interior minister
  RUS ELI  former secretary of the Security Council
Mikhail Barsukov
  1995-07-24..1996-06-20  RUS SPY  head of the Federal Security Service
Nikolai Kovalyov
  1996-06-20..1998-07-25  RUS SPY  head of the Federal Security Service
Vyacheslav Trubnikov
  1996-01-10..2000-05-20  RUS SPY  head of foreign intelligence
Sergei Lebedev
  2000-05-20..2007-10-09  RUS SPY  head of foreign intelligence
Mikhail Kolesnikov
  1992-12..1997-06-19  RUS MIL  chief of the general staff
Ivan Rybkin
  1996-10-19..1999-11-15  RUS GOV  secretary of the Security Council
  1994-01-14..1996-01-17  RUS LEG  speaker of the State Duma
  RUS ELI  former secretary of the Security Council
Vladimir Shumeiko
  1994-01-13..1996-01-23  RUS LEG  speaker of the Federation Council
Yegor Stroyev
  1996-01-23..2001-12-05  RUS LEG  speaker of the Federation Council
Sergei Mironov
  2001-12-05..2011-05-18  RUS LEG  speaker of the Federation Council
Dmitry Yakushkin
  1998-09..2000-05  RUS GOV  Kremlin spokesman
  RUS ELI  former Kremlin spokesman
Alexei Gromov
  2000-05..2008-05  RUS GOV  Kremlin spokesman
  RUS ELI  former Kremlin spokesman
Gennady Tarasov
  1996..1998  RUS GOV  Foreign Ministry spokesman, spokeswoman
  RUS ELI  former Foreign Ministry spokesman
Vladimir Rakhmanin
  1998..2000  RUS GOV  Foreign Ministry spokesman, spokeswoman
  RUS ELI  former Foreign Ministry spokesman
Yuli Vorontsov
  1991-12-26..1994-07  RUS GOV  ambassador to the United Nations
  RUS ELI  former ambassador to the United Nations
Andrei Denisov
  2004-07..2006-04  RUS GOV  ambassador to the United Nations
  RUS ELI  former ambassador to the United Nations
Georgy Mamedov; Georgi Mamedov; Georgiy Mamedov
  1991..2003  RUS GOV  deputy foreign minister
  RUS ELI  former deputy foreign minister
Alexander Darchiev
  2025-03..  RUS GOV  ambassador to the United States
Ksenia Sobchak; Xenia Sobchak
  RUS OPP,JRN
Eduard Limonov
  RUS OPP
Sergei Kovalyov; Sergei Kovalev
  RUS SOC  human rights activist
Yelena Bonner
  RUS OPP  dissident
Alexander Solzhenitsyn; Aleksandr Solzhenitsyn
  RUS SOC  writer
Dmitry Muratov
  RUS JRN
Maria Butina
  RUS SPY,LEG
Marina Ovsyannikova
  RUS JRN
Andrei Lugovoi; Andrei Lugovoy
  RUS LEG
Alexander Dvornikov
  2022-04..2022-10  RUS MIL  commander in Ukraine
German Gref
  2007-11..  RUS BUS  chief of Sberbank
  2000-05..2007-09  RUS GOV  economy minister
  RUS ELI  former economy minister
Viktor Zolotov
  2016-04-05..  RUS COP  head of the National Guard
Alexander Voloshin
  1999-03..2003-10  RUS GOV  chief of staff
  RUS ELI
Alexander Rutskoi; Alexander Rutskoy
  1991-07-10..1993-10-04  RUS GOV  vice president
  RUS ELI
Ruslan Khasbulatov
  1991-10..1993-10-04  RUS LEG  speaker of parliament
  RUS ELI
Konstantin Pulikovsky
  2000-05..2005-11  RUS GOV  presidential envoy to the Far East
  RUS ELI
Ruslan Yamadayev
  RUS LEG
Movsar Barayev
  RUS REB  Chechen rebel
Abdul-Khalim Sadulayev
  2005-03..2006-06-17  RUS REB  Chechen separatist leader
Movladi Udugov
  RUS REB  Chechen separatist spokesman
Ruslan Aushev
  1993-02..2001-12  RUS GOV  president of Ingushetia
  RUS ELI  former president of Ingushetia
Yunus-bek Yevkurov; Yunus-Bek Yevkurov
  2019-07..  RUS GOV,MIL  deputy defense minister
  2008-10-31..2019-06  RUS GOV  president of Ingushetia
  RUS ELI  former president of Ingushetia
Magomedali Magomedov
  RUS GOV  leader of Dagestan
Vladimir Saldo; Volodymyr Saldo
  2022-04..  RUS GOV  governor of occupied Kherson

# ---- Soviet Union ----

Yuri Andropov
  1982-11-12..1984-02-13  SUN GOV  leader
  RUS ELI  former leader
Konstantin Chernenko
  1984-02-13..1985-03-11  SUN GOV  leader
  RUS ELI  former leader
Alexander Bessmertnykh
  1991-01-15..1991-08-23  SUN GOV  foreign minister
  RUS ELI  former foreign minister
Nikolai Ryzhkov
  1985-09-27..1991-01-14  SUN GOV  prime minister
  RUS ELI  former prime minister
Valentin Pavlov
  1991-01-14..1991-08-22  SUN GOV  prime minister
  RUS ELI  former prime minister
Dmitry Yazov
  1987-05-30..1991-08-23  SUN GOV,MIL  defense minister
  RUS ELI  former defense minister
Yevgeny Shaposhnikov
  1991-08-23..1991-12-25  SUN GOV,MIL  defense minister
  RUS ELI  former defense minister
Vladimir Kryuchkov
  1988-10-01..1991-08-22  SUN SPY  head of the KGB
Andrei Sakharov
  SUN OPP  dissident
Gennady Yanayev
  1990-12-27..1991-08-21  SUN GOV  vice president, coup leader
  RUS ELI

# ---- Ukraine ----

Yevhen Marchuk
  1995-03..1996-05-28  UKR GOV  prime minister
  UKR ELI  former prime minister
Valeriy Pustovoitenko
  1997-07-16..1999-12-22  UKR GOV  prime minister
  UKR ELI  former prime minister
Anatoliy Kinakh
  2001-05-29..2002-11-21  UKR GOV  prime minister
  UKR ELI  former prime minister
Anatoliy Zlenko; Anatoly Zlenko
  2000-10-02..2003-09-02  UKR GOV  foreign minister
  1990-07..1994-08-25  UKR GOV  foreign minister
  UKR ELI  former foreign minister
Hennadiy Udovenko; Hennady Udovenko; Gennady Udovenko
  1994-08-25..1998-04-17  UKR GOV  foreign minister
  UKR ELI  former foreign minister
Leonid Kozhara
  2012-12-24..2014-02-27  UKR GOV  foreign minister
  UKR ELI  former foreign minister
Oleksandr Kuzmuk
  1996-07..2005-02-04  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Anatoliy Hrytsenko
  2005-02-04..2007-12-18  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Pavlo Lebedev
  2012-12-24..2014-02-27  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Ihor Tenyukh
  2014-02-27..2014-03-25  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Mykhailo Koval
  2014-03-25..2014-07-03  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Valeriy Heletey; Valery Heletey
  2014-07-03..2014-10-14  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Stepan Poltorak
  2014-10-14..2019-08-29  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Andriy Zagorodnyuk
  2019-08-29..2020-03-04  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Andriy Taran
  2020-03-04..2021-11-04  UKR GOV,MIL  defense minister
  UKR ELI  former defense minister
Yuriy Lutsenko
  2016-05-12..2019-08-29  UKR JUD  prosecutor general
  2005-02-04..2010-03  UKR GOV  interior minister
  UKR ELI  former interior minister
Anatoliy Mohyliov
  2010-03..2011-11  UKR GOV  interior minister
  UKR ELI  former interior minister
Vitaliy Zakharchenko
  2011-11..2014-02-22  UKR GOV  interior minister
  UKR ELI  former interior minister
Denys Monastyrskyi
  2021-07-16..2023-01-18  UKR GOV  interior minister
  UKR ELI  former interior minister
Viktor Muzhenko; Victor Muzhenko
  2014-07-03..2019-05-21  UKR MIL  commander in chief
Ruslan Khomchak
  2019-05-21..2021-07-27  UKR MIL  commander in chief
Valentyn Nalyvaichenko
  2014-02-24..2015-06-18  UKR SPY  head of the Security Service
Vasyl Hrytsak
  2015-06-18..2019-08-29  UKR SPY  head of the Security Service
Ivan Bakanov
  2019-08-29..2022-07-18  UKR SPY  head of the Security Service
Viktor Baloha
  2006..2010-02  UKR GOV  head of the president's office
  UKR ELI  former head of the president's office
Serhiy Lyovochkin
  2010-02..2014-01  UKR GOV  head of the president's office
  UKR ELI  former head of the president's office
Andriy Klyuyev
  2014-01..2019-05-21  UKR GOV  head of the president's office
  UKR ELI  former head of the president's office
Andriy Bohdan
  2019-05-21..2020-02-11  UKR GOV  head of the president's office
  UKR ELI  former head of the president's office
Dmytro Yarosh
  UKR UAF  leader of Right Sector
Viktor Pinchuk
  UKR BUS  tycoon
Viktor Shokin
  2015-02..2016-04  UKR JUD  prosecutor general
  UKR ELI
Iryna Venediktova
  2020-03..2022-07  UKR JUD  prosecutor general
Iryna Vereshchuk
  2021-11..2024-09  UKR GOV  deputy prime minister
  UKR ELI  former deputy prime minister
Olha Stefanishyna
  2020-06..2025-07  UKR GOV  deputy prime minister
  UKR ELI  former deputy prime minister
Dmytro Lubinets
  2022-07..  UKR GOV  human rights commissioner
Georgiy Gongadze; Georgy Gongadze
  UKR JRN
Olena Zelenska
  2019-05-20..  UKR GOV  first lady
Valery Bolotov
  2014-05..2014-08  UKR REB  separatist leader in Luhansk
Arsen Pavlov
  UKR REB  rebel commander
  name?: Motorola
Andrei Purgin
  UKR REB  separatist leader
Vyacheslav Ponomaryov
  2014-04..2014-06  UKR REB  separatist mayor of Slovyansk
Refat Chubarov
  UKR SOC  leader of the Crimean Tatars
Mustafa Dzhemilev
  UKR SOC  leader of the Crimean Tatars
Oleg Sentsov; Oleh Sentsov
  UKR CVL  filmmaker
Nadiya Savchenko; Nadia Savchenko; Nadezhda Savchenko
  UKR MIL
Denys Prokopenko
  UKR MIL  Azov commander
Oleksandr Moroz
  UKR PTY  Socialist leader
Petro Symonenko
  UKR PTY  Communist leader
Epiphanius; Metropolitan Epiphanius
  2018-12..  UKR REL  head of the Orthodox Church of Ukraine
Stepan Bandera
  UKR REB

# ---- Belarus ----

Mechislav Grib
  1994-01-28..1994-07-20  BLR GOV  head of state
  BLR ELI  former head of state
Vyacheslav Kebich
  1990-04-07..1994-07-21  BLR GOV  prime minister
  BLR ELI  former prime minister
Mikhail Chigir
  1994-07-21..1997-02-19  BLR GOV  prime minister
  BLR ELI  former prime minister
Sergei Ling
  1997-02-19..2000-02-18  BLR GOV  head of the cabinet
  BLR ELI  former head of the cabinet
Vladimir Yermoshin
  2000-02-18..2001-10-10  BLR GOV  prime minister
  BLR ELI  former prime minister
Gennady Novitsky
  2001-10-10..2003-12-19  BLR GOV  prime minister
  BLR ELI  former prime minister
Sergei Sidorsky
  2003-12-19..2010-12-28  BLR GOV  prime minister
  BLR ELI  former prime minister
Mikhail Myasnikovich
  2010-12-28..2014-12-27  BLR GOV  prime minister
  BLR ELI  former prime minister
Andrei Kobyakov
  2014-12-27..2018-08-18  BLR GOV  prime minister
  BLR ELI  former prime minister
Sergei Rumas
  2018-08-18..2020-06-04  BLR GOV  prime minister
  BLR ELI  former prime minister
Roman Golovchenko
  2020-06-04..2025-03-10  BLR GOV  prime minister
  BLR ELI  former prime minister
Alexander Turchin
  2025-03-10..  BLR GOV  prime minister
Ural Latypov
  1998-12..2000-11  BLR GOV  foreign minister
  BLR ELI  former foreign minister
Mikhail Khvostov
  2000-11..2003-03  BLR GOV  foreign minister
  BLR ELI  former foreign minister
Sergei Martynov
  2003-03..2012-08-20  BLR GOV  foreign minister
  BLR ELI  former foreign minister
Sergei Aleinik
  2022-12-13..2024-06-27  BLR GOV  foreign minister
  BLR ELI  former foreign minister
Maxim Ryzhenkov
  2024-06-27..  BLR GOV  foreign minister
Valery Tsepkalo
  BLR OPP
Andrei Sannikov
  BLR OPP  opposition leader
Mikola Statkevich; Nikolai Statkevich
  BLR OPP  opposition leader
Viktor Khrenin
  2020-01..  BLR GOV,MIL  defense minister
Pavel Latushko
  BLR OPP
Zenon Poznyak; Zyanon Paznyak
  BLR OPP  opposition leader

# ---- Moldova ----

Andrei Sangheli
  1992-07-01..1997-01-24  MDA GOV  prime minister
  MDA ELI  former prime minister
Ion Ciubuc
  1997-01-24..1999-03-12  MDA GOV  prime minister
  MDA ELI  former prime minister
Ion Sturza
  1999-03-12..1999-12-21  MDA GOV  prime minister
  MDA ELI  former prime minister
Dumitru Braghis
  1999-12-21..2001-04-19  MDA GOV  prime minister
  MDA ELI  former prime minister
Vasile Tarlev
  2001-04-19..2008-03-31  MDA GOV  prime minister
  MDA ELI  former prime minister
Zinaida Greceanii
  2008-03-31..2009-09-25  MDA GOV  prime minister
  MDA ELI  former prime minister
Iurie Leanca
  2013-04-25..2015-02-18  MDA GOV  prime minister
  MDA ELI  former prime minister
Chiril Gaburici
  2015-02-18..2015-07-30  MDA GOV  prime minister
  MDA ELI  former prime minister
Valeriu Strelet
  2015-07-30..2016-01-20  MDA GOV  prime minister
  MDA ELI  former prime minister
Ion Chicu
  2019-11-14..2021-08-06  MDA GOV  prime minister
  MDA ELI  former prime minister
Nicu Popescu
  2021-08..2024-01  MDA GOV  foreign minister
  MDA ELI  former foreign minister
Mihai Popsoi
  2024-01..  MDA GOV  foreign minister
Yevgeny Shevchuk
  2011-12-30..2016-12-16  MDA PRE  leader of Transnistria
Vadim Krasnoselsky
  2016-12-16..  MDA PRE  leader of Transnistria
Evghenia Gutul; Evgenia Gutul
  2023-07..  MDA PTY  governor of Gagauzia
Mihai Ghimpu
  2009-09-11..2010-12-28  MDA GOV  acting president
  MDA ELI  former president

# ---- United Kingdom ----

Geoffrey Howe; Sir Geoffrey Howe
  1983-06-11..1989-10-26  GBR GOV  foreign secretary
  GBR ELI  former foreign secretary
Tom King
  1989-07-24..1992-04-10  GBR GOV,MIL  defence secretary
  GBR ELI  former defence secretary
Michael Portillo
  1995-07-05..1997-05-03  GBR GOV,MIL  defence secretary
  GBR ELI  former defence secretary
Kenneth Baker
  1990-11-28..1992-04-10  GBR GOV  home secretary
  GBR ELI  former home secretary
Kenneth Clarke
  1993-05-27..1997-05-02  GBR GOV  chancellor of the exchequer
  1992-04-10..1993-05-27  GBR GOV  home secretary
  GBR ELI  former chancellor of the exchequer
Michael Howard
  2003-11-06..2005-12-06  GBR OPP,PTY  opposition leader
  1993-05-27..1997-05-02  GBR GOV  home secretary
  GBR ELI  former home secretary
Jacqui Smith
  2007-06-28..2009-06-05  GBR GOV  home secretary
  GBR ELI  former home secretary
Norman Lamont
  1990-11-28..1993-05-27  GBR GOV  chancellor of the exchequer
  GBR ELI  former chancellor of the exchequer
Alistair Darling
  2007-06-28..2010-05-11  GBR GOV  chancellor of the exchequer
  GBR ELI  former chancellor of the exchequer
Nadhim Zahawi
  2022-07-05..2022-09-06  GBR GOV  chancellor of the exchequer
  GBR ELI  former chancellor of the exchequer
Kwasi Kwarteng
  2022-09-06..2022-10-14  GBR GOV  chancellor of the exchequer
  GBR ELI  former chancellor of the exchequer
Peter Brooke
  1989-07-24..1992-04-10  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Paul Murphy
  2002-10-24..2005-05-06  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Shaun Woodward
  2007-06-28..2010-05-12  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Owen Paterson
  2010-05-12..2012-09-04  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Theresa Villiers
  2012-09-04..2016-07-14  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
James Brokenshire
  2016-07-14..2018-01-08  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Karen Bradley
  2018-01-08..2019-07-24  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Julian Smith
  2019-07-24..2020-02-13  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Brandon Lewis
  2020-02-13..2022-09-06  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Chris Heaton-Harris
  2022-09-06..2024-07-05  GBR GOV  Northern Ireland secretary
  GBR ELI  former Northern Ireland secretary
Hilary Benn
  2024-07-05..  GBR GOV  Northern Ireland secretary
John Smith
  1992-07-18..1994-07-21  GBR OPP,PTY  opposition leader
Iain Duncan Smith
  2001-09-13..2003-11-06  GBR OPP,PTY  opposition leader
Donald Dewar
  1999-05-17..2000-10-26  GBR GOV  first minister of Scotland
  GBR ELI  former first minister of Scotland
Henry McLeish
  2000-10-26..2001-11-22  GBR GOV  first minister of Scotland
  GBR ELI  former first minister of Scotland
Jack McConnell
  2001-11-22..2007-05-17  GBR GOV  first minister of Scotland
  GBR ELI  former first minister of Scotland
Paul Givan
  2021-06-17..2022-02-04  GBR GOV  first minister of Northern Ireland
  GBR ELI  former first minister of Northern Ireland
Charles Guthrie
  1997-04-02..2001-02-16  GBR MIL  chief of the defence staff
Michael Boyce
  2001-02-16..2003-05-02  GBR MIL  chief of the defence staff
Michael Walker
  2003-05-02..2006-04-28  GBR MIL  chief of the defence staff
Jock Stirrup
  2006-04-28..2010-10-29  GBR MIL  chief of the defence staff
David Richards
  2010-10-29..2013-07-18  GBR MIL  chief of the defence staff
Nick Houghton
  2013-07-18..2016-07-14  GBR MIL  chief of the defence staff
Stuart Peach
  2016-07-14..2018-06-11  GBR MIL  chief of the defence staff
Nick Carter
  2018-06-11..2021-11-30  GBR MIL  chief of the defence staff
Richard Knighton
  2025-09-02..  GBR MIL  chief of the defence staff
Stella Rimington
  1992..1996  GBR SPY  head of MI5
Stephen Lander
  1996..2002-10  GBR SPY  head of MI5
Eliza Manningham-Buller
  2002-10..2007-04  GBR SPY  head of MI5
Jonathan Evans
  2007-04..2013-04  GBR SPY  head of MI5
Andrew Parker
  2013-04..2020-04  GBR SPY  head of MI5
Ken McCallum
  2020-04..  GBR SPY  head of MI5
Richard Dearlove
  1999-08..2004-07  GBR SPY  head of MI6
John Scarlett
  2004-07..2009-11  GBR SPY  head of MI6
John Sawers
  2009-11..2014-11  GBR SPY  head of MI6
Alex Younger
  2014-11..2020-10  GBR SPY  head of MI6
Richard Moore
  2020-10..2025-10  GBR SPY  head of MI6
Blaise Metreweli
  2025-10..  GBR SPY  head of MI6
Eddie George
  1993-07-01..2003-07-01  GBR GOV  governor of the Bank of England
  GBR ELI  former governor of the Bank of England
Mervyn King
  2003-07-01..2013-07-01  GBR GOV  governor of the Bank of England
  GBR ELI  former governor of the Bank of England
Andrew Bailey
  2020-03-16..  GBR GOV  governor of the Bank of England
David Hannay
  1990..1998-07  GBR GOV  ambassador to the United Nations
  GBR ELI  former ambassador to the United Nations
Charles Kennedy
  1999-08..2006-01  GBR PTY  leader of the Liberal Democrats
Jo Swinson
  2019-07..2019-12  GBR PTY  leader of the Liberal Democrats
Ed Davey
  2020-08..  GBR PTY  leader of the Liberal Democrats
Michael Gove
  2010-05-12..2024-07-05  GBR GOV  minister
  GBR PTY
David Davis
  2016-07-13..2018-07-08  GBR GOV  Brexit minister
  GBR LEG
Michael Heseltine
  1995-07..1997-05-02  GBR GOV  deputy prime minister
  GBR ELI
John Prescott
  1997-05-02..2007-06-27  GBR GOV  deputy prime minister
  GBR ELI
Angela Rayner
  2024-07-05..2025-09-05  GBR GOV  deputy prime minister
  GBR PTY
Jonathan Powell
  2024-12..  GBR GOV  national security adviser
  1997..2007  GBR GOV  chief of staff
  GBR ELI  former chief of staff
Alastair Campbell
  1997-05..2003-08  GBR GOV  spokesman, communications director
  GBR ELI
Dominic Cummings
  2019-07-24..2020-11-13  GBR GOV  chief adviser
  GBR ELI  former chief adviser
John Bercow
  2009-06-22..2019-11-04  GBR LEG  speaker of the House of Commons
  GBR ELI
Lindsay Hoyle
  2019-11-04..  GBR LEG  speaker of the House of Commons
George Galloway
  GBR LEG
Tommy Robinson
  GBR SOC  far-right activist
Jo Cox
  ..2016-06-16  GBR LEG  lawmaker
David Kelly
  GBR MIL  weapons expert
Shamima Begum
  GBR UAF
Rowan Williams
  2002-12..2012-12  GBR REL  archbishop of Canterbury
Justin Welby
  2013-03..2025-01  GBR REL  archbishop of Canterbury
George Carey
  1991..2002  GBR REL  archbishop of Canterbury
Richard Branson
  GBR BUS

# ---- Ireland ----

Ray Burke
  1997-06-26..1997-10-08  IRL GOV  foreign minister
  IRL ELI  former foreign minister
David Andrews
  1997-10-08..2000-01-27  IRL GOV  foreign minister
  IRL ELI  former foreign minister
Dermot Ahern
  2004-09-29..2008-05-07  IRL GOV  foreign minister
  IRL ELI  former foreign minister
Eamon Gilmore
  2011-03-09..2014-07-11  IRL GOV  foreign minister
  IRL ELI  former foreign minister
Charlie Flanagan
  2014-07-11..2017-06-14  IRL GOV  foreign minister
  IRL ELI  former foreign minister

# ---- Reunion Island ----

Georges Pompidou
  1969-06-20..1974-05-27  FRA GOV  president
  FRA ELI  former president
Jean-Pierre Chevenement
  1997-06-04..2000-08-29  FRA GOV  interior minister
  1988-05-12..1991-01-29  FRA GOV,MIL  defense minister
  FRA ELI  former interior minister
Pierre Joxe
  1991-01-29..1993-03-30  FRA GOV,MIL  defense minister
  FRA ELI  former defense minister
Francois Leotard
  1993-03-30..1995-05-18  FRA GOV,MIL  defense
  FRA ELI  former defense
Sylvie Goulard
  2017-05-17..2017-06-21  FRA GOV,MIL  defense minister
  FRA ELI  former defense minister
Charles Pasqua
  1993-03-30..1995-05-18  FRA GOV  interior minister
  FRA ELI  former interior minister
Jean-Louis Debre
  1995-05-18..1997-06-04  FRA GOV  interior minister
  FRA ELI  former interior minister
Daniel Vaillant
  2000-08-29..2002-05-07  FRA GOV  interior minister
  FRA ELI  former interior minister
Brice Hortefeux
  2009-06-23..2011-02-27  FRA GOV  interior minister
  FRA ELI  former interior minister
Claude Gueant
  2011-02-27..2012-05-16  FRA GOV  interior minister
  FRA ELI  former interior minister
Bruno Le Roux
  2016-12-06..2017-05-17  FRA GOV  interior minister
  FRA ELI  former interior minister
Gerard Collomb
  2017-05-17..2018-10-16  FRA GOV  interior minister
  FRA ELI  former interior minister
Laurent Nunez
  2025-10-12..  FRA GOV  interior
Francis Mer
  2002-05-07..2004-03-31  FRA GOV  finance minister
  FRA ELI  former finance minister
Francois Baroin
  2011-06-29..2012-05-16  FRA GOV  finance minister
  FRA ELI  former finance minister
Michel Sapin
  2014-04-02..2017-05-17  FRA GOV  finance minister
  FRA ELI  former finance minister
Antoine Armand
  2024-09-21..2024-12-23  FRA GOV  finance minister
  FRA ELI  former finance minister
Eric Lombard
  2024-12-23..2025-10-12  FRA GOV  finance minister
  FRA ELI  former finance minister
Roland Lescure
  2025-10-12..  FRA GOV  finance minister
Martine Aubry
  2008-11..2012-09  FRA OPP,PTY  leader of the Socialist Party
  FRA PTY
Anne Hidalgo
  2014-04-05..2026-03  FRA GOV  mayor of Paris
  FRA ELI  former mayor of Paris
Bertrand Delanoe
  2001-03-25..2014-04-05  FRA GOV  mayor of Paris
  FRA ELI  former mayor of Paris
Benoit Hamon
  FRA PTY  presidential candidate
Brigitte Macron
  2017-05-14..  FRA GOV  first lady
Jose Bove; José Bové
  FRA AGR  farm leader
Bernard-Henri Levy; Bernard-Henri Lévy
  FRA SOC
Zacarias Moussaoui
  FRA UAF
Maurice Papon
  FRA ELI
Bob Denard
  FRA UAF  mercenary
Samuel Paty
  ..2020-10-16  FRA EDU  teacher
Francois Molins; François Molins
  2011..2018  FRA JUD  Paris prosecutor
Salah Abdeslam
  FRA UAF
Philippe Petain; Philippe Pétain; Marshal Petain
  FRA ELI
Napoleon; Napoleon Bonaparte
  FRA GOV

# ---- Germany ----

Gerhard Stoltenberg
  1989-04-21..1992-04-01  DEU GOV,MIL  defense minister
  DEU ELI  former defense minister
Rudolf Seiters
  1991-11-26..1993-07-07  DEU GOV  interior minister
  DEU ELI  former interior minister
Manfred Kanther
  1993-07-07..1998-10-27  DEU GOV  interior minister
  DEU ELI  former interior minister
Hans-Peter Friedrich
  2011-03-03..2013-12-17  DEU GOV  interior minister
  DEU ELI  former interior minister
Guenter Rexrodt
  1993-01..1998-10-27  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Werner Mueller
  1998-10-27..2002-10-22  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Wolfgang Clement
  2002-10-22..2005-11-22  DEU GOV  economy, vice head of the cabinet
  DEU ELI  former economy
Michael Glos
  2005-11-22..2009-02  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Rainer Bruederle
  2009-10-28..2011-05-12  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Philipp Roesler
  2011-05-12..2013-12-17  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Brigitte Zypries
  2017-01-27..2018-03-14  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Peter Altmaier
  2018-03-14..2021-12-08  DEU GOV  economy minister, vice chancellor
  DEU ELI  former economy minister
Katherina Reiche
  2025-05-06..  DEU GOV  economy minister, vice chancellor
Tino Chrupalla
  2019-11..  DEU OPP,PTY  leader of Alternative for Germany
Alexander Gauland
  2017..2021  DEU OPP,PTY  leader of Alternative for Germany
Bjoern Hoecke; Björn Höcke; Bjorn Hocke
  DEU OPP,PTY
Frauke Petry
  2015-07..2017-09  DEU OPP,PTY  leader of Alternative for Germany
Gregor Gysi
  DEU OPP,PTY
Armin Laschet
  2017-06-27..2021-10-26  DEU GOV  premier of North Rhine-Westphalia
  DEU PTY
Saskia Esken
  2019-12..2025-06  DEU PTY  leader of the Social Democrats
Cem Oezdemir; Cem Özdemir
  2021-12-08..2025-05-06  DEU GOV  agriculture minister
  DEU PTY
Joachim Nagel
  2022-01..  DEU GOV  president of the Bundesbank
Jens Weidmann
  2011-05..2021-12  DEU GOV  president of the Bundesbank
  DEU ELI  former president of the Bundesbank
Carsten Breuer
  2023-03..  DEU MIL  chief of defense
Carola Rackete
  DEU NGO  ship captain
Adolf Eichmann
  DEU ELI
Norbert Roettgen; Norbert Röttgen
  DEU LEG  lawmaker
Rupert Neudeck
  DEU NGO
Norbert Vollertsen
  DEU NGO

# ---- Italy ----

Emilio Colombo
  1992-08..1993-04  ITA GOV  foreign minister
  ITA ELI  former foreign minister
Susanna Agnelli
  1995-01-17..1996-05-17  ITA GOV  foreign minister
  ITA ELI  former foreign minister
Carlo Scognamiglio
  1998-10-21..1999-12  ITA GOV,MIL  defense minister
  ITA ELI  former defense minister
Giampaolo Di Paola
  2011-11-16..2013-04-28  ITA GOV,MIL  defense minister
  ITA ELI  former defense minister
Mario Mauro
  2013-04-28..2014-02-22  ITA GOV,MIL  defense minister
  ITA ELI  former defense minister
Nicola Mancino
  1992-06..1996-05-17  ITA GOV  interior minister
  ITA ELI  former interior minister
Giuseppe Pisanu
  2002-07..2006-05-17  ITA GOV  interior minister
  ITA ELI  former interior minister
Anna Maria Cancellieri
  2011-11-16..2013-04-28  ITA GOV  interior minister
  ITA ELI  former interior minister
Antonio Di Pietro
  ITA JUD,PTY
Bettino Craxi
  1983-08-04..1987-04-17  ITA GOV  prime minister
  ITA ELI
Fausto Bertinotti
  ITA PTY
Walter Veltroni
  2001..2008-02  ITA GOV  mayor of Rome
  ITA PTY
Toto Riina; Salvatore Riina
  ITA CRM  Mafia boss
Bernardo Provenzano
  ITA CRM  Mafia boss
Matteo Messina Denaro
  ITA CRM  Mafia boss
Giovanni Falcone
  ITA JUD  judge
Paolo Borsellino
  ITA JUD  judge
Benito Mussolini; Mussolini
  1922-10-31..1943-07-25  ITA GOV  prime minister, dictator
  ITA ELI
Nicola Calipari
  ITA SPY
Giuliana Sgrena
  ITA JRN
Giulio Regeni
  ITA EDU
Roberto Saviano
  ITA SOC  writer
Mimmo Lucano
  ITA GOV
Virginia Raggi
  2016-06..2021-10  ITA GOV  mayor of Rome
  ITA ELI  former mayor of Rome

# ---- Vatican ----

Agostino Casaroli
  1979..1991-06-29  VAT REL,GOV  secretary of state
  VAT ELI  former secretary of state
Joaquin Navarro-Valls
  1984..2006-07  VAT REL  spokesman
Federico Lombardi
  2006-07..2016-08  VAT REL  spokesman
Matteo Bruni
  2019-07..  VAT REL  spokesman
Paul Gallagher
  2014-11..  VAT REL,GOV  foreign minister
Jean-Louis Tauran
  1990..2003  VAT REL,GOV  foreign minister
  VAT ELI  former foreign minister
Roger Etchegaray
  VAT REL  envoy
Matteo Zuppi
  VAT REL  envoy

# ---- Spain ----

Adolfo Suarez
  1976-07-03..1981-02-26  ESP GOV  prime minister
  ESP ELI  former prime minister
Leopoldo Calvo-Sotelo
  1981-02-26..1982-12-02  ESP GOV  prime minister
  ESP ELI  former prime minister
Francisco Fernandez Ordonez
  1985-07-05..1992-06-23  ESP GOV  foreign minister
  ESP ELI  former foreign minister
Federico Trillo
  2000-04-28..2004-04-18  ESP GOV,MIL  defense minister
  ESP ELI  former defense minister
Jose Bono
  2004-04-18..2006-04-11  ESP GOV,MIL  defense minister
  ESP ELI  former defense minister
Jose Antonio Alonso
  2006-04-11..2008-04-14  ESP GOV,MIL  defense minister
  2004-04-18..2006-04-11  ESP GOV  interior minister
  ESP ELI  former defense minister
Carme Chacon
  2008-04-14..2011-12-22  ESP GOV,MIL  defense minister
  ESP ELI  former defense minister
Pedro Morenes
  2011-12-22..2016-11-04  ESP GOV,MIL  defense minister
  ESP ELI  former defense minister
Maria Dolores de Cospedal
  2016-11-04..2018-06-07  ESP GOV,MIL  defense minister
  ESP ELI  former defense minister
Jaime Mayor Oreja
  1996-05-06..2002-07-10  ESP GOV  interior minister
  ESP ELI  former interior minister
Angel Acebes
  2002-07-10..2004-04-18  ESP GOV  interior minister
  ESP ELI  former interior minister
Antonio Camacho
  2011-07..2011-12-22  ESP GOV  interior minister
  ESP ELI  former interior minister
Jorge Fernandez Diaz
  2011-12-22..2016-11-04  ESP GOV  interior
  ESP ELI  former interior
Juan Ignacio Zoido
  2016-11-04..2018-06-07  ESP GOV  interior minister
  ESP ELI  former interior minister
Fernando Grande-Marlaska
  2018-06-07..  ESP GOV  interior minister
Jordi Pujol
  1980-05..2003-12-20  ESP GOV  leader of Catalonia
  ESP ELI  former leader of Catalonia
Pasqual Maragall
  2003-12-20..2006-11-28  ESP GOV  leader of Catalonia
  ESP ELI  former leader of Catalonia
Jose Montilla
  2006-11-28..2010-12-27  ESP GOV  leader of Catalonia
  ESP ELI  former leader of Catalonia
Oriol Junqueras
  2016-01-14..2017-10-27  ESP GOV  deputy leader of Catalonia
  ESP OPP,PTY  leader of the Catalan Republican Left
Albert Rivera
  ESP PTY  ruler of Ciudadanos
Pablo Casado
  2018-07..2022-04  ESP OPP,PTY  opposition leader
Yolanda Diaz; Yolanda Díaz
  2021-03..  ESP GOV  labor, deputy head of the cabinet
Baltasar Garzon; Baltasar Garzón
  ..2012-02  ESP JUD  judge
  ESP ELI
Xabier Arzalluz
  ESP PTY  Basque leader
Juan Jose Ibarretxe
  1999-01..2009-05  ESP GOV  Basque premier
  ESP ELI  former Basque premier
Inigo Urkullu
  2012-12..2024-06  ESP GOV  Basque premier
  ESP ELI  former Basque premier
Ada Colau
  2015-06..2023-06  ESP GOV  mayor of Barcelona
  ESP ELI  former mayor of Barcelona
Isabel Diaz Ayuso; Isabel Díaz Ayuso
  2019-08..  ESP GOV  leader of the Madrid region

# ---- Portugal ----

Antonio Martins da Cruz
  2002-04-06..2005-03-12  PRT GOV  foreign affairs
  PRT ELI  former foreign affairs
Diogo Freitas do Amaral
  2005-03-12..2006-07-03  PRT GOV  foreign minister
  PRT ELI  former foreign minister
Paulo Portas
  2011-06-21..2013-07-24  PRT GOV  foreign minister
  PRT ELI  former foreign minister
Rui Machete
  2013-07-24..2015-11-26  PRT GOV  foreign affairs
  PRT ELI  former foreign affairs
Joao Gomes Cravinho
  2022-03-30..2024-04-02  PRT GOV  foreign minister
  PRT ELI  former foreign minister
Andre Ventura; André Ventura
  PRT OPP,PTY  leader of Chega

# ---- Aruba ----

Hans van den Broek
  1993-01-06..1999-09-15  EUR GOV  commissioner for external relations
  1982-11-04..1994-08-22  NLD GOV  foreign minister
  NLD ELI  former foreign minister
Ben Knapen
  2021-09-24..2022-01-10  NLD GOV  foreign minister
  NLD ELI  former foreign minister
Jeanine Hennis-Plasschaert
  2024-06..  UNO GOV  envoy to Lebanon
  2018-11..2024-05  UNO GOV  envoy to Iraq
  2012-11-05..2017-10-26  NLD GOV,MIL  defense minister
  NLD ELI  former defense minister
Ank Bijleveld
  2017-10-26..2022-01-10  NLD GOV,MIL  defense minister
  NLD ELI  former defense minister
Theo van Gogh
  ..2004-11-02  NLD CVL  filmmaker
Ayaan Hirsi Ali
  2003-01..2006-06  NLD LEG  lawmaker
Mohammed Bouyeri
  NLD UAF
Thierry Baudet
  NLD PTY

# ---- Belgium ----

Wilfried Martens
  1981-12-17..1992-03-07  BEL GOV  head of the cabinet
  BEL ELI  former head of the cabinet
King Baudouin
  1951-07-17..1993-08-09  BEL GOV  monarch
  BEL ELI  former monarch
King Albert II
  1993-08-09..2013-07-21  BEL GOV  monarch
  BEL ELI  former monarch
King Philippe
  2013-07-21..  BEL GOV  monarch
Frank Vandenbroucke
  1994-10..1995-03  BEL GOV  foreign minister
  BEL ELI  former foreign minister
Steven Vanackere
  2009-11-25..2011-12-06  BEL GOV  foreign minister
  BEL ELI  former foreign minister
Philippe Goffin
  2019-11-30..2020-10-01  BEL GOV  foreign minister
  BEL ELI  former foreign minister
Bernard Quintin
  2024-12-01..2025-02-03  BEL GOV  foreign minister
  BEL ELI  former foreign minister
Jan Jambon
  2014-10-11..2018-12  BEL GOV  interior minister
  BEL ELI  former interior minister
Marc Dutroux
  BEL CRM

# ---- Austria ----

Michael Linhart
  2021-10-11..2021-12-06  AUT GOV  foreign minister
  AUT ELI  former foreign minister
Norbert Hofer
  AUT PTY  presidential candidate

# ---- Greece ----

Tzannis Tzannetakis
  1989-07-02..1989-11-23  GRC GOV  prime minister
  GRC ELI  former prime minister
Xenophon Zolotas
  1989-11-23..1990-04-11  GRC GOV  prime minister
  GRC ELI  former prime minister
Constantine Karamanlis
  1990-05-05..1995-03-10  GRC GOV  president
  GRC ELI  former president
Michalis Papakonstantinou
  1992-08..1993-10  GRC GOV  foreign minister
  GRC ELI  former foreign minister
Dimitris Droutsas
  2010-09-07..2011-06-17  GRC GOV  foreign minister
  GRC ELI  former foreign minister
Stavros Lambrinidis
  2011-06-17..2011-11-11  GRC GOV  foreign minister
  2012-09-01..2019-02-28  EUR GOV  special representative for human rights
  2019-03-01..2023-12-31  EUR GOV  ambassador to the United States
  GRC ELI  former foreign minister
Stavros Dimas
  2011-11-11..2012-06-21  GRC GOV  foreign minister
  GRC ELI  former foreign minister
George Katrougalos
  2019-02-15..2019-07-09  GRC GOV  foreign minister
  GRC ELI  former foreign minister
Gerassimos Arsenis
  1993-10..1996-09-25  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
Yiannos Papantoniou
  2001-10..2004-03-10  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
Spilios Spiliotopoulos
  2004-03-10..2006-02  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
Evangelos Meimarakis
  2006-02..2015-01-27  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
Evangelos Apostolakis
  2019-01..2019-07-09  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
Nikos Panagiotopoulos
  2019-07-09..2023-06-27  GRC GOV,MIL  defense minister
  GRC ELI  former defense minister
George Papaconstantinou
  2009-10-07..2011-06-17  GRC GOV  finance minister
  GRC ELI  former finance minister
Yannis Stournaras
  2014-06-20..  GRC GOV  governor of the central bank
  2012-07-05..2015-01-27  GRC GOV  finance minister
  GRC ELI  former finance minister
Euclid Tsakalotos
  2015-07-06..2019-07-09  GRC GOV  finance minister
  GRC ELI  former finance minister
Nikos Michaloliakos; Nikolaos Michaloliakos
  GRC PTY  leader of Golden Dawn
Archbishop Christodoulos; Christodoulos
  1998-04..2008-01-28  GRC REL  archbishop
Ieronymos; Archbishop Ieronymos
  2008-02..  GRC REL  archbishop

# ---- Cyprus ----

Ioannis Kasoulides
  2022-01..2023-03-01  CYP GOV  foreign minister
  2013-03-01..2018-03-01  CYP GOV  foreign minister
  1997..2003-03  CYP GOV  foreign minister
  CYP ELI  former foreign minister
George Iacovou
  2003-03..2006-06  CYP GOV  foreign minister
  CYP ELI  former foreign minister
Yiorgos Lillikas
  2006-06..2007-07  CYP GOV  foreign minister
  CYP ELI  former foreign minister
Erato Kozakou-Marcoullis
  2007-07..2008-03  CYP GOV  foreign minister
  CYP ELI  former foreign minister
Markos Kyprianou
  2008-03..2011-07  CYP GOV  foreign minister
  CYP ELI  former foreign minister
Constantinos Kombos
  2023-03-01..  CYP GOV  foreign minister
Makarios; Archbishop Makarios
  1960-08-16..1977-08-03  CYP GOV  president
  CYP ELI  former president

# ---- Greenland ----

Poul Schlueter
  1982-09-10..1993-01-25  DNK GOV  prime minister
  DNK ELI  former prime minister
Queen Margrethe II; Queen Margrethe; Margrethe II
  1972-01-14..2024-01-14  DNK GOV  monarch
  DNK ELI  former monarch
King Frederik X
  2024-01-14..  DNK GOV  monarch
Uffe Ellemann-Jensen
  1982-09-10..1993-01-25  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Niels Helveg Petersen
  1993-01-25..2000-12-21  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Mogens Lykketoft
  2000-12-21..2001-11-27  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Lene Espersen
  2010-02-23..2011-10-03  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Holger K. Nielsen
  2013-12-12..2014-02-03  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Martin Lidegaard
  2014-02-03..2015-06-28  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Kristian Jensen
  2015-06-28..2016-11-28  DNK GOV  foreign affairs
  DNK ELI  former foreign affairs
Anders Samuelsen
  2016-11-28..2019-06-27  DNK GOV  foreign minister
  DNK ELI  former foreign minister
Kim Kielsen
  2014-12-10..2021-04-23  DNK GOV  premier of Greenland
  DNK ELI  former premier of Greenland

# ---- Norway ----

Jan P. Syse
  1989-10-16..1990-11-03  NOR GOV  prime minister
  NOR ELI  former prime minister
King Harald V; King Harald
  1991-01-17..  NOR GOV  monarch
Johan Joergen Holst
  1993-04-02..1994-01-24  NOR GOV  foreign minister
  NOR ELI  former foreign minister
Bjoern Tore Godal
  1994-01-24..1997-10-17  NOR GOV  foreign minister
  NOR ELI  former foreign minister
Mullah Krekar
  NOR UAF

# ---- Sweden ----

King Carl XVI Gustaf; King Carl Gustaf
  1973-09-15..  SWE GOV  monarch
Sten Andersson
  1985-10..1991-10-04  SWE GOV  foreign minister
  SWE ELI  former foreign minister
Margaretha af Ugglas
  1991-10-04..1994-10-07  SWE GOV  foreign minister
  SWE ELI  former foreign minister
Lena Hjelm-Wallen
  1994-10-07..1998-10-07  SWE GOV  foreign minister
  SWE ELI  former foreign minister
Peter Hultqvist
  2014-10-03..2022-10-18  SWE GOV,MIL  defense minister
  SWE ELI  former defense minister
Jimmie Akesson; Jimmie Åkesson
  SWE PTY  leader of the Sweden Democrats
Greta Thunberg
  SWE SOC  climate activist
Raoul Wallenberg
  SWE GOV  diplomat

# ---- Finland ----

Harri Holkeri
  2003-08..2004-08  UNO GOV  envoy to Kosovo
  1987-04-30..1991-04-26  FIN GOV  prime minister
  FIN ELI  former prime minister
Anneli Jaatteenmaki
  2003-04-17..2003-06-24  FIN GOV  prime minister
  FIN ELI  former prime minister
Antti Rinne
  2019-06-06..2019-12-10  FIN GOV  prime minister
  FIN ELI  former prime minister
Ilkka Kanerva
  2007-04-19..2008-04-04  FIN GOV  foreign minister
  FIN ELI  former foreign minister

# ---- Iceland ----

Sigmundur David Gunnlaugsson
  2013-05-23..2017-01-11  ISL GOV  prime minister
  ISL ELI  former prime minister
Bjarni Benediktsson
  2024-04-09..2024-12-21  ISL GOV  prime minister
  2017-01-11..2017-11-30  ISL GOV  prime minister
  ISL ELI  former prime minister

# ---- Estonia ----

Edgar Savisaar
  1990-04-03..1992-10-21  EST GOV  prime minister
  EST ELI  former prime minister
Andres Tarand
  1994-11-08..1995-04-17  EST GOV  prime minister
  EST ELI  former prime minister
Tiit Vahi
  1995-04-17..1997-03-17  EST GOV  prime minister
  EST ELI  former prime minister
Mart Siimann
  1997-03-17..1999-03-25  EST GOV  prime minister
  EST ELI  former prime minister
Siim Kallas
  2004-11..2014-11  EUR GOV  commissioner
  2002-01-28..2003-04-10  EST GOV  prime minister
  EST ELI  former prime minister
Juhan Parts
  2003-04-10..2005-04-12  EST GOV  head of the cabinet
  EST ELI  former head of the cabinet
Kristiina Ojuland
  2002-01..2005-04-13  EST GOV  foreign minister
  EST ELI  former foreign minister
Marina Kaljurand
  2015-07..2016-11  EST GOV  foreign minister
  EST ELI  former foreign minister
Sven Mikser
  2016-11..2019-04  EST GOV  foreign minister
  EST ELI  former foreign minister
Eva-Maria Liimets
  2021-01-26..2022-07-18  EST GOV  foreign minister
  EST ELI  former foreign minister

# ---- Latvia ----

Ivars Godmanis
  2007-12-20..2009-03-12  LVA GOV  prime minister
  1990-05-07..1993-08-03  LVA GOV  prime minister
  LVA ELI  former prime minister
Valdis Birkavs
  1993-08-03..1994-09-15  LVA GOV  prime minister
  LVA ELI  former prime minister
Maris Gailis
  1994-09-15..1995-12-21  LVA GOV  prime minister
  LVA ELI  former prime minister
Andris Skele
  1999-07-16..2000-05-05  LVA GOV  prime minister
  1995-12-21..1997-08-07  LVA GOV  prime minister
  LVA ELI  former prime minister
Guntars Krasts
  1997-08-07..1998-11-26  LVA GOV  prime minister
  LVA ELI  former prime minister
Vilis Kristopans
  1998-11-26..1999-07-16  LVA GOV  prime minister
  LVA ELI  former prime minister
Einars Repse
  2002-11-07..2004-03-09  LVA GOV  prime minister
  LVA ELI  former prime minister
Indulis Emsis
  2004-03-09..2004-12-02  LVA GOV  prime minister
  LVA ELI  former prime minister
Laimdota Straujuma
  2014-01-22..2016-02-11  LVA GOV  prime minister
  LVA ELI  former prime minister
Maris Kucinskis
  2016-02-11..2019-01-23  LVA GOV  prime minister
  LVA ELI  former prime minister
Maris Riekstins
  2007-11..2011-10-25  LVA GOV  foreign minister
  LVA ELI  former foreign minister

# ---- Lithuania ----

Kazimiera Prunskiene
  1990-03-17..1991-01-13  LTU GOV  prime minister
  LTU ELI  former prime minister
Gediminas Vagnorius
  1996-12-04..1999-06-01  LTU GOV  prime minister
  1991-01-13..1992-07  LTU GOV  prime minister
  LTU ELI  former prime minister
Adolfas Slezevicius
  1993-03-10..1996-12-04  LTU GOV  prime minister
  LTU ELI  former prime minister
Gediminas Kirkilas
  2006-07-18..2008-12-09  LTU GOV  prime minister
  LTU ELI  former prime minister
Algirdas Butkevicius
  2012-12-13..2016-12-13  LTU GOV  prime minister
  LTU ELI  former prime minister
Algirdas Saudargas
  1996-12..2000-10  LTU GOV  foreign minister
  LTU ELI  former foreign minister
Antanas Valionis
  2000-10..2006-07  LTU GOV  foreign minister
  LTU ELI  former foreign minister
Petras Vaitiekunas
  2006-07..2008-12  LTU GOV  foreign minister
  LTU ELI  former foreign minister
Vygaudas Usackas
  2008-12..2010-02  LTU GOV  foreign minister
  LTU ELI  former foreign minister
Audronius Azubalis
  2010-02..2012-12-13  LTU GOV  foreign minister
  LTU ELI  former foreign minister

# ---- Poland ----

Jan Krzysztof Bielecki
  1991-01-04..1991-12-06  POL GOV  prime minister
  POL ELI  former prime minister
Jan Olszewski
  1991-12-06..1992-06-05  POL GOV  prime minister
  POL ELI  former prime minister
Krzysztof Skubiszewski
  1989-09-12..1993-10  POL GOV  foreign minister
  POL ELI  former foreign minister
Andrzej Olechowski
  1993-10..1995-03-07  POL GOV  foreign minister
  POL ELI  former foreign minister
Stefan Meller
  2005-10-31..2006-05-09  POL GOV  foreign minister
  POL ELI  former foreign minister
Szymon Szynkowski vel Sek
  2023-11-27..2023-12-13  POL GOV  foreign minister
  POL ELI  former foreign minister
Aleksander Szczyglo
  2007-02-07..2007-11-16  POL GOV,MIL  defense minister
  POL ELI  former defense minister
Mariusz Kaminski
  2019-08-14..2023-12-13  POL GOV  interior minister
  POL ELI  former interior minister
Marcin Kierwinski
  2025-07..  POL GOV  interior minister
  2023-12-13..2024-05  POL GOV  interior minister
  POL ELI  former interior minister
Zbigniew Ziobro
  2015-11-16..2023-11-27  POL GOV  justice minister
  2005-10-31..2007-11-16  POL GOV  justice minister
  POL ELI  former justice minister
Jaroslaw Gowin
  2011-11..2013-05  POL GOV  justice minister
  POL ELI  former justice minister
Adam Bodnar
  2023-12-13..2025-07  POL GOV  justice minister
  POL ELI  former justice minister
Waldemar Zurek
  2025-07..  POL GOV  justice minister
Rafal Trzaskowski; Rafał Trzaskowski
  2018-11..  POL GOV  mayor of Warsaw
Pawel Adamowicz; Paweł Adamowicz
  ..2019-01-14  POL GOV  mayor of Gdansk
  POL ELI  former mayor of Gdansk
Andrzej Lepper
  POL PTY,AGR  leader of Self-Defense
Roman Giertych
  POL PTY  leader of the League of Polish Families
Adam Michnik
  POL JRN  editor
Tadeusz Rydzyk
  POL REL  priest
Jozef Glemp; Cardinal Glemp; Jozef Cardinal Glemp
  POL REL  primate
Szymon Holownia; Szymon Hołownia
  2023-11..2025-11  POL LEG  speaker of the Sejm
Jerzy Popieluszko
  POL REL  priest
Malgorzata Gersdorf
  POL JUD  chief justice

# ---- Czech Republic ----

Josef Tosovsky
  1998-01-02..1998-07-22  CZE GOV  prime minister
  CZE ELI  former prime minister
Jiri Rusnok
  2013-07-10..2014-01-29  CZE GOV  prime minister
  CZE ELI  former prime minister
Josef Zieleniec
  1993-01-01..1997-10  CZE GOV  foreign minister
  CZE ELI  former foreign minister
Jan Kohout
  2013-07-10..2014-01-29  CZE GOV  foreign minister
  2009-05-08..2010-07-13  CZE GOV  foreign minister
  CZE ELI  former foreign minister
Martin Stropnicky
  2017-12-13..2018-10-16  CZE GOV  foreign minister
  CZE ELI  former foreign minister
Tomas Petricek
  2018-10-16..2021-04-21  CZE GOV  foreign minister
  CZE ELI  former foreign minister
Jakub Kulhanek
  2021-04-21..2021-12-17  CZE GOV  foreign minister
  CZE ELI  former foreign minister
Jana Cernochova
  2021-12-17..2025-12-15  CZE GOV,MIL  defense minister
  CZE ELI  former defense minister
Jaromir Zuna
  2025-12-15..  CZE GOV,MIL  defense minister
Tomio Okamura
  CZE PTY  leader of Freedom and Direct Democracy
Milos Vystrcil
  2020-02..  CZE LEG  president of the Senate

# ---- Slovakia ----

Ludovit Odor
  2023-05-15..2023-10-25  SVK GOV  head of the cabinet
  SVK ELI  former head of the cabinet
Eduard Kukan
  1998-10-30..2006-07-04  SVK GOV  foreign minister
  SVK ELI  former foreign minister
Ivan Korcok
  2020-04-08..2022-09-13  SVK GOV  foreign minister
  SVK ELI  former foreign minister
Rastislav Kacer
  2022-09-13..2023-10-25  SVK GOV  foreign minister
  SVK ELI  former foreign minister
Juraj Blanar
  2023-10-25..  SVK GOV  foreign minister
Marian Kotleba
  SVK PTY  far-right leader
Jan Kuciak; Ján Kuciak
  ..2018-02-21  SVK JRN
Jan Slota; Ján Slota
  SVK PTY  leader of the Slovak National Party

# ---- Hungary ----

Miklos Nemeth
  1988-11-24..1990-05-23  HUN GOV  prime minister
  HUN ELI  former prime minister
Peter Boross
  1993-12-12..1994-07-15  HUN GOV  prime minister
  HUN ELI  former prime minister
Geza Jeszenszky
  1990-05-23..1994-07-15  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Laszlo Kovacs
  2002-05-27..2004-11  HUN GOV  foreign minister
  1994-07-15..1998-07-08  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Janos Martonyi
  2010-05-29..2014-06-06  HUN GOV  foreign minister
  1998-07-08..2002-05-27  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Ferenc Somogyi
  2004-11..2006-06-09  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Kinga Goncz
  2006-06-09..2009-04-14  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Peter Balazs
  2009-04-14..2010-05-29  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Tibor Navracsics
  2014-06-06..2014-09-23  HUN GOV  foreign minister
  HUN ELI  former foreign minister
Gabor Vona
  HUN OPP,PTY  leader of Jobbik
Zoltan Kovacs
  HUN GOV  government spokesman
Gergely Gulyas
  2018-05..  HUN GOV  chief of staff
Gergely Karacsony; Gergely Karácsony
  2019-10..  HUN GOV,OPP  mayor of Budapest
Peter Marki-Zay; Péter Márki-Zay
  HUN OPP  opposition leader

# ---- Romania ----

Theodor Stolojan
  1991-10-16..1992-11-19  ROU GOV  prime minister
  ROU ELI  former prime minister
Nicolae Vacaroiu
  1992-11-19..1996-12-12  ROU GOV  prime minister
  ROU ELI  former prime minister
Victor Ciorbea
  1996-12-12..1998-04-17  ROU GOV  prime minister
  ROU ELI  former prime minister
Radu Vasile
  1998-04-17..1999-12-22  ROU GOV  prime minister
  ROU ELI  former prime minister
Mugur Isarescu
  1999-12-22..2000-12-28  ROU GOV  prime minister
  ROU ELI  former prime minister
Mihai Razvan Ungureanu
  2012-02-09..2012-05-07  ROU GOV  prime minister
  2004-12-29..2007-04  ROU GOV  foreign minister
  ROU ELI  former prime minister
Dacian Ciolos
  2015-11-17..2017-01-04  ROU GOV  prime minister
  ROU ELI  former prime minister
Mihai Tudose
  2017-06-29..2018-01-29  ROU GOV  prime minister
  ROU ELI  former prime minister
Florin Citu
  2020-12-23..2021-11-25  ROU GOV  prime minister
  ROU ELI  former prime minister
Teodor Melescanu
  2017-01-04..2019-07  ROU GOV  foreign minister
  1992-11..1996-12  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Adrian Severin
  1996-12..1997-12  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Andrei Plesu
  1997-12..1999-12-22  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Adrian Cioroianu
  2007-04..2008-04  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Cristian Diaconescu
  2008-12..2009-12-23  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Teodor Baconschi
  2009-12-23..2012-08  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Titus Corlatean
  2012-08..2014-11-24  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Bogdan Aurescu
  2019-11-04..2023-06-15  ROU GOV  foreign minister
  2014-11-24..2015-11-17  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Lazar Comanescu
  2015-11-17..2017-01-04  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Ramona Manescu
  2019-07..2019-11-04  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Luminita Odobescu
  2023-06-15..2024-12-23  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Emil Hurezeanu
  2024-12-23..2025-06-23  ROU GOV  foreign minister
  ROU ELI  former foreign minister
Oana Toiu
  2025-06-23..  ROU GOV  foreign minister
Corneliu Vadim Tudor
  ROU PTY  nationalist leader
Laura Kovesi; Laura Codruta Kovesi
  2019-11..  EUR JUD  chief prosecutor
  2013-05..2018-07  ROU JUD  anti-corruption prosecutor
Miron Cozma
  ROU LAB  miners' leader
Laszlo Tokes; László Tőkés
  ROU REL
Elena Lasconi
  ROU PTY  presidential candidate
Dan Voiculescu
  ROU BUS,PTY

# ---- Bulgaria ----

Petar Mladenov
  1990-04-03..1990-08-01  BGR GOV  president
  BGR ELI  former president
Iliana Iotova
  2026-01-23..  BGR GOV  president
Dimitar Popov
  1990-12-20..1991-11-08  BGR GOV  prime minister
  BGR ELI  former prime minister
Filip Dimitrov
  1991-11-08..1992-12-30  BGR GOV  prime minister
  BGR ELI  former prime minister
Lyuben Berov
  1992-12-30..1994-10  BGR GOV  prime minister
  BGR ELI  former prime minister
Zhan Videnov
  1995-01-25..1997-02-12  BGR GOV  prime minister
  BGR ELI  former prime minister
Stefan Sofianski
  1997-02-12..1997-05-21  BGR GOV  prime minister
  BGR ELI  former prime minister
Ognyan Gerdzhikov
  2017-01-27..2017-05-04  BGR GOV  prime minister
  BGR ELI  former prime minister
Stefan Yanev
  2021-05-12..2021-12-13  BGR GOV  prime minister
  BGR ELI  former prime minister
Galab Donev
  2022-08-02..2023-06-06  BGR GOV  prime minister
  BGR ELI  former prime minister
Nikolay Denkov
  2023-06-06..2024-04-09  BGR GOV  prime minister
  BGR ELI  former prime minister
Dimitar Glavchev
  2024-04-09..2025-01-16  BGR GOV  prime minister
  BGR ELI  former prime minister
Rumiana Jeleva
  2009-07-27..2010-01-27  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Kristian Vigenin
  2013-05-29..2014-08  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Daniel Mitov
  2014-08..2017-05-04  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Ekaterina Zaharieva
  2017-05-04..2021-12-13  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Teodora Genchovska
  2021-12-13..2022-08  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Nikolay Milkov
  2022-08..2023-06-06  BGR GOV  foreign minister
  BGR ELI  former foreign minister
Mariya Gabriel
  2023-06-06..2025-01-16  BGR GOV  foreign affairs
  BGR ELI  former foreign affairs
Georg Georgiev
  2025-01-16..  BGR GOV  foreign minister
Todor Zhivkov
  1954..1989-11-10  BGR GOV  leader
  BGR ELI
Ahmed Dogan
  BGR PTY  leader of the Movement for Rights and Freedoms
Delyan Peevski
  BGR PTY,BUS
Volen Siderov
  BGR PTY  nationalist leader

# ---- Kosovo ----

Mirko Marjanovic
  1994-03-18..2000-10-24  SRB GOV  prime minister
  SRB ELI  former prime minister
Ivan Mrkic
  2012-07-27..2014-04-27  SRB GOV  foreign minister
  SRB ELI  former foreign minister
Prvoslav Davinic
  2004-04..2007-05-15  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Dragan Sutanovac
  2007-05-15..2012-07-27  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Nebojsa Rodic
  2013-09..2014-04-27  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Bratislav Gasic
  2024-05-02..  SRB GOV,MIL  defense minister
  2014-04-27..2016-03  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Zoran Djordjevic
  2016-03..2017-06-29  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Aleksandar Vulin; Alexander Vulin
  2017-06-29..2020-10-28  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Nebojsa Stefanovic
  2020-10-28..2022-10-26  SRB GOV,MIL  defense minister
  SRB ELI  former defense minister
Svetozar Marovic
  2003-03-07..2006-06-03  SRB GOV  president of Yugoslavia
  SRB ELI  former president of Yugoslavia
Ante Markovic
  1989-03-16..1991-12-20  SRB GOV  prime minister of Yugoslavia
  SRB ELI  former prime minister of Yugoslavia
Radoje Kontic
  1993-03-02..1998-05-20  SRB GOV  prime minister of Yugoslavia
  SRB ELI  former prime minister of Yugoslavia
Zoran Zizic
  2000-11-04..2001-07-24  SRB GOV  prime minister of Yugoslavia
  SRB ELI  former prime minister of Yugoslavia
Dragisa Pesic
  2001-07-24..2003-03-17  SRB GOV  prime minister of Yugoslavia
  SRB ELI  former prime minister of Yugoslavia
Budimir Loncar
  1988..1992-07  SRB GOV  foreign minister of Yugoslavia
  SRB ELI  former foreign minister of Yugoslavia
Vladislav Jovanovic
  1993-03..1995-08  SRB GOV  foreign minister of Yugoslavia
  1992-07..1992-09  SRB GOV  foreign minister of Yugoslavia
  SRB ELI  former foreign minister of Yugoslavia
Ilija Djukic
  1992-09..1993-03  SRB GOV  foreign minister of Yugoslavia
  SRB ELI  former foreign minister of Yugoslavia
Momcilo Perisic
  1993-08..1998-11-24  SRB MIL  chief of staff of the Yugoslav army
Dragoljub Ojdanic
  1998-11-24..2000-02  SRB MIL  chief of staff of the Yugoslav army
Nebojsa Pavkovic
  2000-02..2002-06  SRB MIL  chief of staff of the Yugoslav army
Branko Krga
  2002-06..2004  SRB MIL  chief of staff of the Yugoslav army
Mirjana Markovic; Mira Markovic
  SRB PTY  leader of the Yugoslav Left
Milorad Ulemek; Milorad Lukovic
  SRB PRM
Jovica Stanisic
  1991..1998  SRB SPY  state security chief
Franko Simatovic
  SRB SPY
Cedomir Jovanovic
  SRB PTY
Nebojsa Covic
  2001..2005  SRB GOV  deputy prime minister, envoy on Kosovo
  SRB ELI  former deputy prime minister
Ivan Stambolic
  SRB ELI
Slavko Curuvija
  SRB JRN
Natasa Kandic
  SRB SOC  human rights activist
Patriarch Pavle; Pavle
  1990-12..2009-11-15  SRB REL  patriarch
Patriarch Porfirije
  2021-02..  SRB REL  patriarch
Dragan Djilas
  SRB OPP  opposition leader
Jakup Krasniqi
  ..1999  SRB REB  spokesman of the Kosovo Liberation Army
  KOS PTY

# ---- Kosovo ----

Behgjet Pacolli
  2017-09-09..2021-03-22  KOS GOV  foreign minister
  2011-02-22..2011-04-07  KOS GOV  president
  KOS ELI  former foreign minister
Skender Hyseni
  2008-04..2011-02  KOS GOV  foreign minister
  KOS ELI  former foreign minister
Enver Hoxhaj
  2016-06..2017-09-09  KOS GOV  foreign minister
  2011-02..2014-12-09  KOS GOV  foreign minister
  KOS ELI  former foreign minister
Donika Gervalla
  2021-03-22..  KOS GOV  foreign minister
Milan Radoicic
  KOS PRM
Milan Ivanovic
  KOS PTY  Kosovo Serb leader
Oliver Ivanovic
  ..2018-01-16  KOS PTY  Kosovo Serb leader
Goran Rakic
  KOS PTY  Kosovo Serb leader
Xhelal Svecla
  2021-03-22..  KOS GOV  interior minister

# ---- Montenegro ----

Zeljko Sturanovic
  2006-11-10..2008-02-29  MNE GOV  prime minister
  MNE ELI  former prime minister
Igor Luksic
  2010-12-29..2012-12-04  MNE GOV  prime minister
  MNE ELI  former prime minister
Dusko Markovic
  2016-11-28..2020-12-04  MNE GOV  prime minister
  MNE ELI  former prime minister
Zdravko Krivokapic
  2020-12-04..2022-04-28  MNE GOV  prime minister
  MNE ELI  former prime minister
Dritan Abazovic
  2022-04-28..2023-10-31  MNE GOV  prime minister
  MNE ELI  former prime minister

# ---- Bosnia and Herzegovina ----

Ante Jelavic
  1998-11..2001-03-07  BIH GOV  president, member of the presidency
  BIH ELI  former president
Sulejman Tihic
  2002-10-28..2006-11-06  BIH GOV  president, member of the presidency
  BIH ELI  former president
Mladen Ivanic
  2014-11-17..2018-11-20  BIH GOV  president, member of the presidency
  BIH ELI  former president
Hasan Muratovic
  1996-01-30..1997-01  BIH GOV  prime minister
  BIH ELI  former prime minister
Zlatko Lagumdzija
  2001-07..2002-12-23  BIH GOV  prime minister
  BIH PTY  leader of the Social Democrats
Adnan Terzic
  2002-12-23..2007-01-11  BIH GOV  prime minister
  BIH ELI  former prime minister
Nikola Spiric
  2007-01-11..2012-01-12  BIH GOV  prime minister
  BIH ELI  former prime minister
Vjekoslav Bevanda
  2012-01-12..2015-03-31  BIH GOV  prime minister
  BIH ELI  former prime minister
Denis Zvizdic
  2015-03-31..2019-12-23  BIH GOV  prime minister
  BIH ELI  former prime minister
Zoran Tegeltija
  2019-12-23..2023-01-25  BIH GOV  prime minister
  BIH ELI  former prime minister
Borjana Kristo
  2023-01-25..  BIH GOV  prime minister
Nikola Poplasen
  1998-11-04..1999-03-05  BIH GOV  president of the Bosnian Serb republic
  BIH ELI  former president of the Bosnian Serb republic
Jadranko Prlic
  BIH GOV  foreign minister
Kresimir Zubak
  BIH GOV  Croat leader
Naser Oric
  BIH MIL  commander in Srebrenica
Rasim Delic
  1993-06..2000  BIH MIL  army commander
Sefer Halilovic
  BIH MIL  army commander
Radislav Krstic
  BIH REB  Bosnian Serb general
Stanislav Galic
  BIH REB  Bosnian Serb general
Zdravko Tolimir
  BIH REB  Bosnian Serb general
Dusko Tadic; Dusan Tadic
  BIH REB
Nikola Koljevic
  BIH REB  Bosnian Serb vice president
Elmedin Konakovic
  2023-01-25..  BIH GOV  foreign minister
Mustafa Ceric
  BIH REL  grand mufti

# ---- Croatia ----

Franjo Greguric
  1991-07-17..1992-08-12  HRV GOV  prime minister
  HRV ELI  former prime minister
Hrvoje Sarinic
  1992-08-12..1993-04-03  HRV GOV  prime minister
  HRV ELI  former prime minister
Zvonimir Separovic
  1991..1992  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Zdenko Skrabalo
  1992..1993-06  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Tonino Picula
  2000-01-27..2003-12-23  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Miomir Zuzul
  2003-12-23..2005-02  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Gordan Jandrokovic
  2008-01..2011-12-23  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Vesna Pusic
  2011-12-23..2016-01-22  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Miro Kovac
  2016-01-22..2016-10-19  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Davor Ivo Stier
  2016-10-19..2017-06-19  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Marija Pejcinovic Buric
  2019-09-18..2024-09-18  IGO  secretary-general of the Council of Europe
  2017-06-19..2019-07-19  HRV GOV  foreign minister
  HRV ELI  former foreign minister
Gojko Susak
  1991-09..1998  HRV GOV,MIL  defense minister
  HRV ELI  former defense minister
Andrija Hebrang
  1998..2016-10-19  HRV GOV,MIL  defense minister
  HRV ELI  former defense minister
Damir Krsticevic
  2016-10-19..2020-07  HRV GOV,MIL  defense minister
  HRV ELI  former defense minister
Mario Banozic
  2020-07..2023-11  HRV GOV,MIL  defense minister
  HRV ELI  former defense minister
Ivan Anusic
  2023-11..  HRV GOV,MIL  defense minister
Milan Babic
  1991..1995  HRV REB  Croatian Serb leader
Milan Martic
  1991..1995-08  HRV REB  Croatian Serb leader
Goran Hadzic
  1992..1994  HRV REB  Croatian Serb leader
Janko Bobetko
  HRV MIL  general
Mladen Markac
  HRV COP  general

# ---- Slovenia ----

Lojze Peterle
  1993-01..1994-10  SVN GOV  foreign minister
  1990-05-16..1992-05-14  SVN GOV  prime minister
  SVN ELI  former foreign minister
Andrej Bajuk
  2000-06-07..2000-11-30  SVN GOV  prime minister
  SVN ELI  former prime minister
Anton Rop
  2002-12-19..2004-12-03  SVN GOV  prime minister
  SVN ELI  former prime minister
Alenka Bratusek
  2013-03-20..2014-09-18  SVN GOV  prime minister
  SVN ELI  former prime minister
Miro Cerar
  2018-09-13..2020-03-13  SVN GOV  foreign minister
  2014-09-18..2018-09-13  SVN GOV  prime minister
  SVN ELI  former foreign minister
Marjan Sarec
  2018-09-13..2020-03-13  SVN GOV  prime minister
  SVN ELI  former prime minister
Dimitrij Rupel
  2004-12-03..2008-11-21  SVN GOV  foreign minister
  2000-02..2004-12-03  SVN GOV  foreign minister
  1990-05-16..1993-01  SVN GOV  foreign minister
  SVN ELI  former foreign minister
Boris Frlec
  1997-09..2000-02  SVN GOV  foreign minister
  SVN ELI  former foreign minister
Samuel Zbogar
  2008-11-21..2012-02-10  SVN GOV  foreign minister
  SVN ELI  former foreign minister
Karl Erjavec
  2012-02-10..2018-09-13  SVN GOV  foreign minister
  SVN ELI  former foreign minister
Anze Logar
  2020-03-13..2022-06-01  SVN GOV  foreign minister
  SVN ELI  former foreign minister
Tanja Fajon
  2022-06-01..  SVN GOV  foreign minister

# ---- North Macedonia ----

Nikola Kljusev
  1991-03-20..1992-09-05  MKD GOV  prime minister
  MKD ELI  former prime minister
Hari Kostov
  2004-06-02..2004-12-17  MKD GOV  prime minister
  MKD ELI  former prime minister
Vlado Buckovski
  2004-12-17..2006-08-28  MKD GOV  prime minister
  MKD ELI  former prime minister
Emil Dimitriev
  2016-01-18..2017-06-01  MKD GOV  prime minister
  MKD ELI  former prime minister
Dimitar Kovacevski
  2022-01-17..2024-01-28  MKD GOV  prime minister
  MKD ELI  former prime minister
Talat Xhaferi
  2024-01-28..2024-06-23  MKD GOV  prime minister
  MKD ELI  former prime minister
Srgjan Kerim
  2000-11..2002-11  MKD GOV  foreign minister
  MKD ELI  former foreign minister
Ilinka Mitreva
  2002-11..2006-08-28  MKD GOV  foreign minister
  MKD ELI  former foreign minister
Antonio Milososki
  2006-08-28..2011-07-28  MKD GOV  foreign minister
  MKD ELI  former foreign minister
Nikola Poposki
  2011-07-28..2017-06-01  MKD GOV  foreign minister
  MKD ELI  former foreign minister
Bujar Osmani
  2020-08-30..2024-06-23  MKD GOV  foreign minister
  MKD ELI  former foreign minister
Timco Mucunski
  2024-06-23..  MKD GOV  foreign minister
Arben Xhaferi
  MKD PTY  ethnic Albanian leader
Ljube Boskovski
  MKD GOV  interior minister
Menduh Thaci
  MKD PTY  ethnic Albanian leader

# ---- Albania ----

Rexhep Meidani
  1997-07-24..2002-07-24  ALB GOV  president
  ALB ELI  former president
Alfred Moisiu
  2002-07-24..2007-07-24  ALB GOV  president
  ALB ELI  former president
Bamir Topi
  2007-07-24..2012-07-24  ALB GOV  president
  ALB ELI  former president
Bujar Nishani
  2012-07-24..2017-07-24  ALB GOV  president
  ALB ELI  former president
Bajram Begaj
  2022-07-24..  ALB GOV  president
Vilson Ahmeti
  1991-12..1992-04-13  ALB GOV  prime minister
  ALB ELI  former prime minister
Aleksander Meksi
  1992-04-13..1997-03-11  ALB GOV  prime minister
  ALB ELI  former prime minister
Bashkim Fino
  1997-03-11..1997-07-25  ALB GOV  head of the cabinet
  ALB ELI  former head of the cabinet
Paskal Milo
  1997-07..2002-07-31  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Kastriot Islami
  2003-12..2005-09-11  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Besnik Mustafaj
  2005-09-11..2007-05  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Lulzim Basha
  2013-07..2022  ALB OPP,PTY  opposition leader
  2007-05..2013-09-15  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Ditmir Bushati
  2013-09-15..2019-01  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Gent Cakaj
  2019-01..2020-12-31  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Olta Xhacka
  2020-12-31..2023-09  ALB GOV  foreign minister
  ALB ELI  former foreign minister
Igli Hasani
  2023-09..  ALB GOV  foreign minister
Enver Hoxha
  1944..1985-04-11  ALB GOV  leader
  ALB ELI  former leader

# ---- Armenia ----

Hrant Bagratyan
  1993-02..1997-03-20  ARM GOV  prime minister
  ARM ELI  former prime minister
Armen Darbinyan
  1998-04..1999-06-11  ARM GOV  prime minister
  ARM ELI  former prime minister
Hovik Abrahamyan
  2014-04-13..2016-09-13  ARM GOV  prime minister
  ARM ELI  former prime minister
Vahan Papazyan
  1993..1996  ARM GOV  foreign minister
  ARM ELI  former foreign minister
Alexander Arzumanyan
  1996..1998-04  ARM GOV  foreign minister
  ARM ELI  former foreign minister
Ara Ayvazyan
  2020-11-18..2021-08-19  ARM GOV  foreign minister
  ARM ELI  former foreign minister
Vigen Sargsyan
  2016-10..2018-05-12  ARM GOV,MIL  defense minister
  ARM ELI  former defense minister
Vagharshak Harutyunyan
  2020-11..2021-08  ARM GOV,MIL  defense minister
  ARM ELI  former defense minister
Arshak Karapetyan
  2021-08..2021-11  ARM GOV,MIL  defense minister
  ARM ELI  former defense minister
Karekin II; Catholicos Karekin II; Garegin II
  1999-10-27..  ARM REL  catholicos
Monte Melkonian
  ARM REB

# ---- Azerbaijan ----

Surat Huseynov
  1993-06-30..1994-10  AZE GOV  prime minister
  AZE ELI  former prime minister
Fuad Quliyev
  1994-10..1996-07-20  AZE GOV  prime minister
  AZE ELI  former prime minister
Artur Rasizade
  1996-07-20..2018-04-21  AZE GOV  prime minister
  AZE ELI  former prime minister
Novruz Mammadov
  2018-04-21..2019-10-08  AZE GOV  prime minister
  AZE ELI  former prime minister
Ali Asadov
  2019-10-08..  AZE GOV  prime minister
Tofiq Zulfugarov
  1998-03..1999-10  AZE GOV  foreign minister
  AZE ELI  former foreign minister
Vilayat Guliyev
  1999-10..2004-04-02  AZE GOV  foreign minister
  AZE ELI  former foreign minister
Ilgar Mammadov
  AZE OPP  opposition leader
Khadija Ismayilova; Khadija Ismailova
  AZE JRN
Leyla Yunus
  AZE SOC  human rights activist

# ---- Georgia ----

Zurab Noghaideli
  2005-02-17..2007-11-22  GEO GOV  prime minister
  GEO ELI  former prime minister
Grigol Mgaloblishvili
  2008-11-01..2009-02-06  GEO GOV  prime minister
  GEO ELI  former prime minister
Alexander Chikvaidze
  1992..1995-12  GEO GOV  foreign minister
  GEO ELI  former foreign minister
Tedo Japaridze
  2003-11..2004-03-18  GEO GOV  foreign minister
  GEO ELI  former foreign minister
David Bakradze
  2008-01-31..2008-05-05  GEO GOV  foreign minister
  GEO ELI  former foreign minister
Tamar Beruchashvili
  2014-11-11..2015-09  GEO GOV  foreign minister
  GEO ELI  former foreign minister
Mikheil Janelidze
  2015-12-30..2018-06-20  GEO GOV  foreign minister
  GEO ELI  former foreign minister
Ilia Darchiashvili
  2022-04-04..2024-10  GEO GOV  foreign minister
  GEO ELI  former foreign minister
Irakli Okruashvili
  2004-12..2006-11  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
David Kezerashvili
  2006-11..2008-12  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Vasil Sikharulidze
  2008-12..2009-08  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Bacho Akhalaia
  2009-08..2012-10-25  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Irakli Alasania
  2012-10-25..2014-11  GEO GOV,MIL  defense minister
  2009..2012-10-25  GEO OPP,PTY  opposition leader
  GEO ELI  former defense minister
Mindia Janelidze
  2014-11..2015-05-01  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Tinatin Khidasheli
  2015-05-01..2016-08-01  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Levan Izoria
  2016-08-01..2021-02  GEO GOV,MIL  defense minister
  GEO ELI  former defense minister
Juansher Burchuladze
  2021-02..  GEO GOV,MIL  defense minister
Raul Khajimba
  2014-09-25..2020-04-23  GEO PRE  leader of Abkhazia
Badra Gunba
  2025-04-02..  GEO PRE  leader of Abkhazia
Lyudvig Chibirov
  1993-09..2001-12-18  GEO PRE  leader of South Ossetia
Alan Gagloyev
  2022-05-24..  GEO PRE  leader of South Ossetia
Nika Melia
  2020-12..2023  GEO OPP,PTY  opposition leader
Levan Gachechiladze
  GEO OPP  opposition leader
Shalva Natelashvili
  GEO OPP,PTY  leader of the Labor Party
Tengiz Kitovani
  GEO REB
Dzhaba Ioseliani; Jaba Ioseliani
  GEO REB  militia leader
Badri Patarkatsishvili
  GEO BUS  tycoon
Ilia II; Patriarch Ilia II; Catholicos-Patriarch Ilia II
  1977..  GEO REL  patriarch

# ---- The European Union ----

Daniel Cohn-Bendit
  EUR LEG

# ---- Venezuela ----

Carlos the Jackal; Ilich Ramirez Sanchez
  VEN UAF

# ---- East Germany ----

Erich Mielke
  ..1989-11  DDR SPY  head of the Stasi
  DEU ELI
Markus Wolf
  DDR SPY  spymaster
Hans Modrow
  1989-11-13..1990-04-12  DDR GOV  prime minister
  DEU ELI

# ---- Luxembourg ----

Jacques Poos
  1984-07..1999-08  LUX GOV  foreign minister
  LUX ELI  former foreign minister

# ---- Switzerland ----

Adolf Ogi
  1988-01..2000-12-31  CHE GOV  minister, president
  CHE ELI
Christoph Blocher
  2004-01-01..2007-12-31  CHE GOV  justice minister
  CHE PTY
Alain Berset
  2024-09-18..  IGO  secretary-general of the Council of Europe
  2012-01-01..2023-12-31  CHE GOV  minister, president
  CHE ELI  former minister
Hans-Rudolf Merz
  2004..2010-10  CHE GOV  finance minister, president
  CHE ELI
Doris Leuthard
  2006-08..2018-12  CHE GOV  minister, president
  CHE ELI
Sepp Blatter; Joseph Blatter
  1998-06-08..2015-12-21  IGO  president of FIFA
  CHE ELI
Klaus Schwab
  CHE NGO  founder of the World Economic Forum

# ---- Other organisations ----

Gianni Infantino
  2016-02-26..  IGO  president of FIFA
Aleksander Ceferin
  2016-09-14..  IGO  president of UEFA

# ---- Turkey ----

Bartholomew; Ecumenical Patriarch Bartholomew; Patriarch Bartholomew; Bartholomew I
  1991-10-22..  TUR REL  ecumenical patriarch

# ---- Malta ----

Daphne Caruana Galizia
  ..2017-10-16  MLT JRN

# ---- Czechoslovakia ----

Alexander Dubcek; Alexander Dubček
  1968-01-05..1969-04-17  CSK GOV  Communist leader
  CSK ELI
Gustav Husak; Gustáv Husák
  1975-05-29..1989-12-10  CSK GOV  president
  CZE ELI  former president
Marian Calfa
  1989-12-10..1992-07-02  CSK GOV  prime minister
  CZE ELI  former prime minister
Jiri Dienstbier
  1989-12-10..1992-07-02  CSK GOV  foreign minister
  CZE ELI

# ---- The United Nations ----

Irina Bokova
  2009-11-15..2017-11-15  UNO  director-general of UNESCO

# ---- Yugoslavia ----

Veljko Kadijevic
  1988..1992-01  YUG GOV,MIL  defense minister
  SRB ELI  former defense minister
Josip Broz Tito; Tito; Marshal Tito
  1953-01-14..1980-05-04  YUG GOV  president
  SRB ELI  former president

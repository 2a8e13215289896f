# People of Europe with Russia, Turkey and the Caucasus, and the heads of international organisations: the names as wire reports
# spell them, then dated roles. Where a family name is an everyday word ("May", "Brown"), the role is worded so that it does not
# count alone.

# ---- United Nations and international organisations ----

Antonio Guterres; António Guterres; Antonio Gutteres
  2005-06-15..2015-12-31  UNO GOV  U.N. refugee chief
  2017-01-01..2026-12-31  UNO GOV  secretary-general
  1995-10-28..2002-04-06  PRT GOV  prime minister
Kofi Annan
  1997-01-01..2006-12-31  UNO GOV  secretary-general
  2012-02-23..2012-08-31  UNO GOV  envoy for Syria
                          UNO ELI
Javier Perez de Cuellar; Javier Pérez de Cuéllar; Perez de Cuellar
  1982-01-01..1991-12-31  UNO GOV  secretary-general
  2000-11..2001-07        PER GOV  prime minister
                          UNO ELI
Kurt Waldheim
  1972-01-01..1981-12-31  UNO GOV  secretary-general
  1986-07-08..1992-07-08  AUT GOV  president
                          AUT ELI
Amina Mohammed
  2017..                  UNO GOV  deputy secretary-general
Jan Eliasson
                          UNO GOV  deputy secretary-general
Mark Malloch Brown; Mark Malloch-Brown
                          UNO GOV  deputy secretary-general
Asha-Rose Migiro
                          UNO GOV  deputy secretary-general
Louise Frechette
                          UNO GOV  deputy secretary-general
Staffan de Mistura
  2014-07..2018-12        UNO GOV  envoy for Syria
  2021-10..               UNO GOV  envoy for Western Sahara
                          UNO GOV  envoy
Geir Pedersen; Geir Pederson
  2019-01..2025-09        UNO GOV  envoy for Syria
                          UNO GOV  envoy
Martin Griffiths
  2018-02..2021-07        UNO GOV  envoy for Yemen
  2021-07..2024-06        UNO GOV  humanitarian head
                          UNO ELI
Hans Grundberg
  2021-08..               UNO GOV  envoy for Yemen
Ismail Ould Cheikh Ahmed
  2015-04..2018-02        UNO GOV  envoy for Yemen
                          MRT GOV
Jamal Benomar
  2011..2015-04           UNO GOV  envoy for Yemen
                          UNO ELI
Ghassan Salame; Ghassan Salamé
  2017-06..2020-03        UNO GOV  envoy for Libya
                          LBN GOV
Bernardino Leon; Bernardino León
  2014-08..2015-11        UNO GOV  envoy for Libya
                          UNO ELI
Martin Kobler
  2015-11..2017-06        UNO GOV  envoy for Libya
                          UNO GOV  envoy
Tarek Mitri
                          UNO GOV  U.N. official for Libya
Jan Kubis; Ján Kubiš
                          UNO GOV  U.N. official for Libya
Abdoulaye Bathily
                          UNO GOV  U.N. official for Libya
Stephanie Williams
                          UNO GOV  U.N. official for Libya
Stephanie Koury
                          UNO GOV  U.N. official for Libya
Hanna Tetteh
                          UNO GOV  U.N. official for Libya
Terje Roed-Larsen; Terje Roed Larsen; Terje Rød-Larsen
                          UNO GOV  envoy for the Middle East
Tor Wennesland
                          UNO GOV  envoy for the Middle East
Nickolay Mladenov; Nikolay Mladenov
                          UNO GOV  envoy for the Middle East
Robert Serry
                          UNO GOV  envoy for the Middle East
Alvaro de Soto
                          UNO GOV  envoy for the Middle East
Sigrid Kaag
  2024-01..               UNO GOV  coordinator for Gaza
  2021-05..2021-09        NLD GOV  foreign minister
                          NLD GOV
Stephane Dujarric; Stéphane Dujarric
                          UNO GOV  U.N. spokesman
Farhan Haq
                          UNO GOV  U.N. spokesman
Fred Eckhard
                          UNO GOV  U.N. spokesman
Martin Nesirky
                          UNO GOV  U.N. spokesman
Marie Okabe
                          UNO GOV  U.N. spokesman
Ahmad Fawzi
                          UNO GOV  U.N. spokesman
Rosemary DiCarlo
                          UNO GOV  U.N. political affairs chief
Jeffrey Feltman
  2012-07..2018-03        UNO GOV  U.N. political affairs chief
                          USA GOV  diplomat
Lynn Pascoe
                          UNO GOV  U.N. political affairs chief
Ibrahim Gambari
                          UNO GOV  U.N. political affairs chief
Tom Fletcher
  2024-11..               UNO GOV  U.N. humanitarian head
Mark Lowcock
                          UNO GOV  U.N. humanitarian head
Valerie Amos
                          UNO GOV  U.N. humanitarian head
John Holmes
                          UNO GOV  U.N. humanitarian head
Jan Egeland
                          UNO GOV  U.N. humanitarian head
Stephen O'Brien
                          UNO GOV  U.N. humanitarian head
Jean-Pierre Lacroix
                          UNO GOV  U.N. peacekeeping chief
Herve Ladsous; Hervé Ladsous
                          UNO GOV  U.N. peacekeeping chief
Alain Le Roy
                          UNO GOV  U.N. peacekeeping chief
Jean-Marie Guehenno
                          UNO GOV  U.N. peacekeeping chief
Volker Turk; Volker Türk; Volker Tuerk
  2022-10..               UNO GOV  U.N. human rights chief
Michelle Bachelet
  2018-09-01..2022-08-31  UNO GOV  U.N. human rights chief
  2006-03-11..2010-03-11  CHL GOV  president
  2014-03-11..2018-03-11  CHL GOV  president
                          CHL ELI
Zeid Raad al-Hussein; Zeid Ra'ad al-Hussein; Zeid Ra'ad Al Hussein; Zeid Raad Al Hussein
  2014-09..2018-08        UNO GOV  U.N. human rights chief
                          UNO ELI
Navi Pillay; Navanethem Pillay
  2008-09..2014-08        UNO GOV  U.N. human rights chief
                          UNO JUD
Louise Arbour
  2004-07..2008-06        UNO GOV  U.N. human rights chief
  1996-10..1999-09        IGO JUD  war crimes prosecutor
                          CAN ELI
Mary Robinson
  1990-12-03..1997-09-12  IRL GOV  president
  1997-09-12..2002-09-12  UNO GOV  U.N. human rights chief
                          UNO ELI
Sergio Vieira de Mello
  ..2003-08-19            UNO GOV  envoy for Iraq, human rights chief
Carla Del Ponte; Carla del Ponte
  1999-09..2007-12        IGO JUD  war crimes prosecutor
                          CHE JUD
Serge Brammertz
                          IGO JUD  war crimes prosecutor
Richard Goldstone
                          IGO JUD  war crimes prosecutor
Karim Khan
  2021-06..               IGO JUD  prosecutor of the International Criminal Court
Fatou Bensouda
  2012-06..2021-06        IGO JUD  prosecutor of the International Criminal Court
                          IGO ELI
Luis Moreno-Ocampo; Luis Moreno Ocampo; Moreno-Ocampo
  2003-06..2012-06        IGO JUD  prosecutor of the International Criminal Court
                          IGO ELI
Filippo Grandi
  2016-01..2025-12        UNO GOV  U.N. refugee chief
                          UNO ELI
Sadako Ogata
  1991..2000              UNO GOV  U.N. refugee chief
                          JPN ELI
Ruud Lubbers
  1982-11-04..1994-08-22  NLD GOV  prime minister
  2001-01..2005-02        UNO GOV  U.N. refugee chief
                          NLD ELI
Philippe Lazzarini
  2020-03..2026-03        UNO GOV  chief of UNRWA
Pierre Kraehenbuehl; Pierre Krähenbühl
  2014-03..2019-11        UNO GOV  chief of UNRWA
                          NGO GOV
Francesca Albanese
  2022-05..               UNO GOV  U.N. rapporteur
Rafael Grossi; Rafael Mariano Grossi
  2019-12-03..            UNO GOV  director general, chief of the nuclear watchdog
Yukiya Amano
  2009-12-01..2019-07-18  UNO GOV  director general, chief of the nuclear watchdog
Hans Blix
  1981-12..1997-11        UNO GOV  director general, chief of the nuclear watchdog
  2000-03..2003-06        UNO GOV  chief weapons inspector
                          SWE ELI
Richard Butler
  1997-07..1999-06        UNO GOV  U.N. weapons inspections head
                          AUS ELI
Rolf Ekeus; Rolf Ekéus
  1991..1997-07           UNO GOV  chief weapons inspector
                          SWE GOV
Olli Heinonen
                          UNO GOV  nuclear watchdog official
Herman Nackaerts
                          UNO GOV  nuclear watchdog official
Cornel Feruta
                          UNO GOV  nuclear watchdog official
Tedros Adhanom Ghebreyesus; Tedros Adhanom
  2017-07-01..            UNO GOV  director-general, chief of the health agency
  2012-11..2016-11        ETH GOV  foreign minister
  name?: Tedros
Margaret Chan
  2007-01..2017-06        UNO GOV  chief of the health agency
                          UNO ELI
Gro Harlem Brundtland
  1990-11-03..1996-10-25  NOR GOV  prime minister
  1998-07..2003-07        UNO GOV  chief of the health agency
                          NOR ELI
Kristalina Georgieva
  2019-10-01..            IGO GOV  managing director of the IMF, chief
                          EUR GOV  commissioner
Christine Lagarde
  2011-07-05..2019-09-12  IGO GOV  managing director of the IMF, chief
  2019-11-01..            EUR GOV  president of the central bank
  2007-06..2011-06        FRA GOV  finance minister
                          FRA ELI
Dominique Strauss-Kahn
  2007-11-01..2011-05-18  IGO GOV  managing director of the IMF, chief
  1997-06..1999-11        FRA GOV  finance minister
                          FRA ELI
Rodrigo de Rato; Rodrigo Rato
  2004-06..2007-10        IGO GOV  managing director of the IMF, chief
                          ESP ELI
Horst Koehler; Horst Köhler
  2000-05..2004-03        IGO GOV  managing director of the IMF, chief
  2004-07-01..2010-05-31  DEU GOV  president
                          DEU ELI
Michel Camdessus
  1987-01..2000-02        IGO GOV  managing director of the IMF, chief
                          FRA ELI
James Wolfensohn
  1995-06..2005-05        IGO GOV  president of the World Bank
                          USA ELI
Paul Wolfowitz
  2005-06..2007-06        IGO GOV  president of the World Bank
  2001-02..2005-05        USA GOV  deputy defense secretary
                          USA ELI
Robert Zoellick
  2007-07..2012-06        IGO GOV  president of the World Bank
  2001-02..2005-02        USA GOV  trade chief
                          USA ELI
Jim Yong Kim
  2012-07..2019-01        IGO GOV  head of the World Bank
                          USA ELI
David Malpass
  2019-04..2023-06        IGO GOV  president of the World Bank
                          USA ELI
Ajay Banga
  2023-06..               IGO GOV  president of the World Bank
Ngozi Okonjo-Iweala
  2021-03-01..            IGO GOV  director-general of the WTO, chief
  2003-07..2006-06        NGA GOV  finance minister
  2011-08..2015-05        NGA GOV  finance minister
                          NGA ELI
Roberto Azevedo; Roberto Azevêdo
  2013-09..2020-08        IGO GOV  chief of the WTO
                          BRA ELI
Pascal Lamy
  2005-09..2013-08        IGO GOV  chief of the WTO
  1999..2004-11           EUR GOV  trade commissioner, minister
                          FRA ELI
Mark Rutte
  2024-10-01..            IGO GOV  secretary-general of NATO
  2010-10-14..2024-07-02  NLD GOV  prime minister
                          NLD ELI
Jens Stoltenberg
  2014-10-01..2024-10-01  IGO GOV  secretary-general of NATO
  2005-10-17..2013-10-16  NOR GOV  prime minister
  2000-03-17..2001-10-19  NOR GOV  prime minister
  2025-02..               NOR GOV  finance minister
                          NOR ELI
Anders Fogh Rasmussen
  2009-08-01..2014-10-01  IGO GOV  secretary-general of NATO
  2001-11-27..2009-04-05  DNK GOV  prime minister
                          DNK ELI
Jaap de Hoop Scheffer
  2004-01-05..2009-08-01  IGO GOV  secretary-general of NATO
  2002-07..2003-12        NLD GOV  foreign minister
                          NLD ELI
George Robertson; Lord Robertson
  1999-10-14..2003-12-31  IGO GOV  head of NATO
  1997-05..1999-10        GBR MIL  defence
                          GBR ELI
Javier Solana
  1995-12-05..1999-10-06  IGO GOV  secretary-general of NATO
  1999-10-18..2009-12-01  EUR GOV  high representative, foreign policy chief
  1992-06..1995-12        ESP GOV  foreign minister
                          EUR ELI
Willy Claes
  1994-10-17..1995-10-20  IGO GOV  secretary-general of NATO
  1992-03..1994-10        BEL GOV  foreign minister
                          BEL ELI
Manfred Woerner; Manfred Wörner
  1988-07..1994-08-13     IGO GOV  secretary-general of NATO
Oana Lungescu
                          IGO GOV  NATO official
James Appathurai
                          IGO GOV  NATO official
Jamie Shea
                          IGO GOV  NATO official
Mircea Geoana
                          IGO GOV  NATO official
Christopher Cavoli
                          IGO MIL  NATO commander
Philip Breedlove
                          IGO MIL  NATO commander
Tod Wolters
                          IGO MIL  NATO commander
Curtis Scaparrotti
                          IGO MIL  NATO commander
James Stavridis
                          IGO MIL  NATO commander
Helga Schmid
                          EUR GOV  diplomat
Ekmeleddin Ihsanoglu
  2005-01..2014-01        IGO GOV  secretary-general of the Organisation of Islamic Cooperation
                          TUR PTY
Ahmet Uzumcu; Ahmet Üzümcü
                          IGO GOV  head of the chemical weapons watchdog
Fernando Arias
                          IGO GOV  head of the chemical weapons watchdog
Robert Mardini
                          NGO GOV  Red Cross chief
Mirjana Spoljaric
                          NGO GOV  Red Cross chief
Peter Maurer
                          NGO GOV  Red Cross chief
Jakob Kellenberger
                          NGO GOV  Red Cross chief
Cornelio Sommaruga
                          NGO GOV  Red Cross chief
Carl Bildt
  1991-10-04..1994-10-07  SWE GOV  prime minister
  1995-12..1997-06        IGO GOV  high representative in Bosnia
  2006-10-06..2014-10-03  SWE GOV  foreign minister
                          SWE ELI
Paddy Ashdown
  2002-05..2006-01        IGO GOV  high representative in Bosnia
  1988-07..1999-08        GBR PTY
                          GBR ELI
Christian Schmidt
  2021-08..               IGO GOV  international envoy in Bosnia
                          DEU GOV
Valentin Inzko
  2009-03..2021-07        IGO GOV  high representative in Bosnia
                          AUT GOV
Carlos Westendorp
                          IGO GOV  high representative in Bosnia
Wolfgang Petritsch
                          IGO GOV  high representative in Bosnia
Christian Schwarz-Schilling
                          IGO GOV  high representative in Bosnia
Miroslav Lajcak; Miroslav Lajčák
                          IGO GOV  high representative in Bosnia
Thorvald Stoltenberg
                          UNO GOV  mediator
Martti Ahtisaari
  1994-03-01..2000-03-01  FIN GOV  president
  2005-11..2008-03        UNO GOV  envoy for Kosovo
                          FIN ELI
Bernard Kouchner
  1999-07-15..2001-01-15  UNO GOV  governor of Kosovo
  2007-05-18..2010-11-14  FRA GOV  foreign minister
                          FRA ELI
Michael Steiner
                          UNO GOV  governor of Kosovo
Soren Jessen-Petersen
                          UNO GOV  governor of Kosovo
Hans Haekkerup; Hans Haekkerup
                          UNO GOV  governor of Kosovo
John Paul II; Pope John Paul II; Pope John Paul
  1978-10-16..2005-04-02  VAT GOV,REL  head of the Catholic Church
Benedict XVI; Pope Benedict XVI; Pope Benedict; Joseph Ratzinger; Cardinal Ratzinger
  2005-04-19..2013-02-28  VAT GOV,REL  head of the Catholic Church
                          VAT REL
Pope Francis; Jorge Mario Bergoglio
  2013-03-13..2025-04-21  VAT GOV,REL  head of the Catholic Church
                          ARG REL
Pope Leo XIV; Leo XIV; Pope Leo; Robert Prevost; Robert Francis Prevost
  2025-05-08..            VAT GOV,REL  head of the Catholic Church
                          VAT REL
Angelo Sodano
                          VAT GOV,REL  secretary of state
Tarcisio Bertone
                          VAT GOV,REL  secretary of state
Pietro Parolin
                          VAT GOV,REL  secretary of state

# ---- European Union ----

Ursula von der Leyen
  2019-12-01..            EUR GOV  president of the European Commission
  2013-12-17..2019-07-17  DEU MIL  defence minister
                          DEU GOV
Jean-Claude Juncker; Jean Claude Juncker
  2014-11-01..2019-11-30  EUR GOV  president of the European Commission
  1995-01-20..2013-12-04  LUX GOV  prime minister
                          LUX ELI
Jose Manuel Barroso; José Manuel Barroso; Jose Manuel Durao Barroso; José Manuel Durão Barroso
  2004-11-22..2014-10-31  EUR GOV  president of the European Commission
  2002-04-06..2004-07-17  PRT GOV  prime minister
                          PRT ELI
Romano Prodi
  1999-09-16..2004-11-21  EUR GOV  president of the European Commission
  1996-05-17..1998-10-21  ITA GOV  prime minister
  2006-05-17..2008-05-08  ITA GOV  prime minister
                          ITA ELI
Jacques Santer
  1995-01-23..1999-03-15  EUR GOV  president of the European Commission
  1984-07..1995-01-20     LUX GOV  prime minister
                          LUX ELI
Jacques Delors
  1985-01-06..1995-01-23  EUR GOV  president of the European Commission
                          FRA ELI
Antonio Costa; António Costa
  2024-12-01..            EUR GOV  president of the European Council
  2015-11-26..2024-04-02  PRT GOV  prime minister
                          PRT ELI
Charles Michel
  2019-12-01..2024-11-30  EUR GOV  president of the European Council
  2014-10-11..2019-10-27  BEL GOV  prime minister
                          BEL ELI
Donald Tusk
  2023-12-13..            POL GOV  prime minister
  2014-12-01..2019-11-30  EUR GOV  president of the European Council
  2007-11-16..2014-09-22  POL GOV  prime minister
                          POL PTY  opposition leader
Herman Van Rompuy; Herman van Rompuy
  2009-12-01..2014-11-30  EUR GOV  president of the European Council
  2008-12-30..2009-11-25  BEL GOV  prime minister
                          BEL ELI
Kaja Kallas
  2024-12-01..            EUR GOV  high representative, foreign policy chief
  2021-01-26..2024-07-23  EST GOV  prime minister
                          EST ELI
Josep Borrell; Josep Borrell Fontelles
  2019-12-01..2024-11-30  EUR GOV  high representative, foreign policy chief
  2018-06-07..2019-11-30  ESP GOV  foreign minister
                          ESP ELI
Federica Mogherini
  2014-11-01..2019-11-30  EUR GOV  high representative, foreign policy chief
  2014-02-22..2014-10-31  ITA GOV  foreign minister
                          ITA ELI
Catherine Ashton
  2009-12-01..2014-10-31  EUR GOV  high representative, foreign policy chief
                          GBR ELI
Benita Ferrero-Waldner
  2004-11..2009-12        EUR GOV  external relations commissioner, chief
  2000-02..2004-10        AUT GOV  foreign minister
                          AUT ELI
Peter Stano
                          EUR GOV  EU spokesman
Maja Kocijancic
                          EUR GOV  EU spokesman
Nabila Massrali
                          EUR GOV  EU spokesman
Cristina Gallach
                          EUR GOV  EU spokesman
Anouar El Anouni
                          EUR GOV  EU spokesman
Enrique Mora
                          EUR GOV  EU envoy
Miguel Angel Moratinos; Miguel Ángel Moratinos
                          EUR GOV  EU envoy
Peter Mandelson
  2004-11..2008-10        EUR GOV  trade commissioner, chief
  2025-02..2025-09        GBR GOV  ambassador to the United States
                          GBR ELI
Karel De Gucht
  2004-07..2009-07        BEL GOV  foreign minister
  2010-02..2014-10        EUR GOV  trade commissioner, chief
                          BEL ELI
Cecilia Malmstrom; Cecilia Malmström
  2014-11..2019-11        EUR GOV  trade commissioner, chief
                          SWE ELI
Maros Sefcovic; Maroš Šefčovič
                          EUR GOV  trade commissioner, chief
Valdis Dombrovskis
  2009-03-12..2014-01-22  LVA GOV  prime minister
  2014-11..               EUR GOV  commissioner, vice president
Olli Rehn
                          EUR GOV  enlargement commissioner, chief
Guenter Verheugen; Günter Verheugen
                          EUR GOV  enlargement commissioner, chief
Johannes Hahn
                          EUR GOV  enlargement commissioner, chief
Oliver Varhelyi
                          EUR GOV  enlargement commissioner, chief
Stefan Fuele; Stefan Füle
                          EUR GOV  enlargement commissioner, chief
Marta Kos
                          EUR GOV  enlargement commissioner, chief
Frans Timmermans
  2012-11..2014-10        NLD GOV  foreign minister
  2014-11..2023-08        EUR GOV  commissioner, vice president
                          NLD PTY
Thierry Breton
                          EUR GOV  commissioner
Margrethe Vestager
                          EUR GOV  commissioner
Pierre Moscovici
                          EUR GOV  commissioner
Dimitris Avramopoulos
                          EUR GOV  commissioner
Ylva Johansson
                          EUR GOV  commissioner
Neelie Kroes
                          EUR GOV  commissioner
Andrius Kubilius
                          EUR GOV  commissioner
Michel Barnier
  2016-10..2021-03        EUR GOV  Brexit negotiator
  2024-09-05..2024-12-13  FRA GOV  prime minister
  2004-03..2005-05        FRA GOV  foreign minister
                          FRA ELI
Roberta Metsola
  2022-01-18..            EUR LEG  president of the European Parliament
David Sassoli
  2019-07..2022-01-11     EUR LEG  president of the European Parliament
Antonio Tajani
  2017-01-17..2019-07     EUR LEG  president of the European Parliament
  2022-10-22..            ITA GOV  foreign minister
                          ITA PTY
Martin Schulz
  2012-01..2017-01        EUR LEG  president of the European Parliament
  2017-03..2018-02        DEU PTY  party leader
                          DEU PTY
Jerzy Buzek
  1997-10-31..2001-10-19  POL GOV  prime minister
  2009-07..2012-01        EUR LEG  president of the European Parliament
                          POL ELI
Mario Draghi
  2011-11-01..2019-10-31  EUR GOV  president of the central bank
  2021-02-13..2022-10-22  ITA GOV  prime minister
                          ITA ELI
Jean-Claude Trichet
  2003-11-01..2011-10-31  EUR GOV  president of the central bank
                          EUR ELI
Wim Duisenberg
  1998-06..2003-10-31     EUR GOV  president of the central bank
                          NLD ELI

# ---- Russia ----

Vladimir Putin; Vladimir V. Putin
  1999-12-31..2008-05-07  RUS GOV  president
  2012-05-07..            RUS GOV  president
  2008-05-08..2012-05-07  RUS GOV  prime minister
  1999-08-09..1999-12-31  RUS GOV  prime minister
Dmitry Medvedev; Dmitri Medvedev; Dmitriy Medvedev
  2008-05-07..2012-05-07  RUS GOV  president
  2012-05-08..2020-01-16  RUS GOV  prime minister
  2020-01-16..            RUS GOV  deputy head of the Security Council
                          RUS GOV
Boris Yeltsin; Boris N. Yeltsin
  1991-07-10..1999-12-31  RUS GOV  president
                          RUS ELI
Mikhail Gorbachev; Mikhail S. Gorbachev
  1985-03-11..1991-12-25  SUN GOV  president
  1991-12-25..2022-08-30  RUS ELI
Leonid Brezhnev
  1964-10-14..1982-11-10  SUN GOV  leader
Nikita Khrushchev
  1953-09..1964-10-14     SUN GOV  leader
                          SUN ELI
Josef Stalin; Joseph Stalin
  ..1953-03-05            SUN GOV  leader
Vladimir Lenin
  ..1924-01-21            SUN GOV  leader
Mikhail Mishustin
  2020-01-16..            RUS GOV  prime minister
Viktor Zubkov
  2007-09-14..2008-05-08  RUS GOV  prime minister
                          RUS ELI
Mikhail Fradkov
  2004-03-05..2007-09-14  RUS GOV  prime minister
  2007-10..2016-10        RUS SPY  intelligence chief
                          RUS ELI
Mikhail Kasyanov
  2000-05-17..2004-02-24  RUS GOV  prime minister
                          RUS PTY,OPP  opposition leader
Sergei Stepashin
  1999-05-12..1999-08-09  RUS GOV  prime minister
                          RUS ELI
Yevgeny Primakov
  1998-09-11..1999-05-12  RUS GOV  prime minister
  1996-01-09..1998-09-11  RUS GOV  foreign minister
                          RUS ELI
Sergei Kiriyenko; Sergey Kiriyenko
  1998-03..1998-08-23     RUS GOV  prime minister
  2016-10..               RUS GOV  deputy head of the presidential staff
                          RUS GOV
Viktor Chernomyrdin
  1992-12-14..1998-03-23  RUS GOV  prime minister
  2001-05..2009-06        RUS GOV  ambassador to Ukraine
                          RUS ELI
Yegor Gaidar
  1992-06..1992-12        RUS GOV  prime minister
                          RUS ELI
Sergei Lavrov; Sergey Lavrov
  2004-03-09..            RUS GOV  foreign minister
  1994..2004-03-09        RUS GOV  ambassador to the United Nations
Igor Ivanov
  1998-09-11..2004-03-09  RUS GOV  foreign minister
  2004-03..2007-07        RUS GOV
                          RUS ELI
Andrei Kozyrev; Andrey Kozyrev
  1990-10..1996-01-05     RUS GOV  foreign minister
                          RUS ELI
Eduard Shevardnadze
  1985-07-02..1991-01     SUN GOV  foreign minister
  1992-03-10..2003-11-23  GEO GOV  president
                          GEO ELI
Andrei Gromyko
  1957-02..1985-07-02     SUN GOV  foreign minister
Sergei Shoigu; Sergey Shoigu
  2012-11-06..2024-05-12  RUS MIL  defence minister
  2024-05-12..            RUS GOV  secretary of the Security Council
  1991..2012-05           RUS GOV  emergencies minister
                          RUS GOV
Andrei Belousov; Andrey Belousov
  2024-05-14..            RUS MIL  defence minister
                          RUS GOV
Anatoly Serdyukov
  2007-02-15..2012-11-06  RUS MIL  defence minister
                          RUS ELI
Sergei Ivanov; Sergey Ivanov
  2001-03-28..2007-02-15  RUS MIL  defence minister
  2007-02..2011-12        RUS GOV  deputy prime minister
  2011-12..2016-08        RUS GOV  chief of the presidential staff
                          RUS ELI
Igor Sergeyev
  1997-05..2001-03        RUS MIL  defence minister
                          RUS ELI
Igor Rodionov
  1996-07..1997-05        RUS MIL  defence minister
                          RUS ELI
Pavel Grachev
  1992-05..1996-06        RUS MIL  defence minister
                          RUS ELI
Valery Gerasimov
  2012-11-09..            RUS MIL  chief of general staff
Nikolai Makarov
  2008-06..2012-11        RUS MIL  chief of general staff
                          RUS MIL
Yuri Baluyevsky; Yury Baluyevsky
  2004-07..2008-06        RUS MIL  chief of general staff
                          RUS MIL
Anatoly Kvashnin
  1997-06..2004-07        RUS MIL  chief of general staff
                          RUS MIL
Sergei Surovikin; Sergey Surovikin
  2022-10..2023-01        RUS MIL  commander in Ukraine
                          RUS MIL
Igor Kirillov
  ..2024-12-17            RUS MIL  general
Igor Konashenkov
                          RUS MIL  defence ministry spokesman
Nikolai Patrushev; Nikolay Patrushev
  2008-05..2024-05        RUS GOV  secretary of the Security Council
  1999-08..2008-05        RUS SPY  intelligence chief
                          RUS GOV
Alexander Bortnikov
  2008-05..               RUS SPY  intelligence chief
Sergei Naryshkin; Sergey Naryshkin
  2016-10..               RUS SPY  intelligence chief
  2011-12..2016-10        RUS LEG
                          RUS GOV
Dmitry Peskov; Dmitri Peskov
                          RUS GOV  Kremlin spokesman
Maria Zakharova
  2015-08..               RUS GOV  foreign ministry spokeswoman
Alexander Lukashevich
                          RUS GOV  foreign ministry spokesman
Andrei Nesterenko
                          RUS GOV  foreign ministry spokesman
Mikhail Kamynin
                          RUS GOV  foreign ministry spokesman
Alexander Yakovenko
                          RUS GOV  foreign ministry spokesman
Sergei Yastrzhembsky
                          RUS GOV  Kremlin aide
Sergei Prikhodko
                          RUS GOV  Kremlin aide
Yuri Ushakov; Yury Ushakov
                          RUS GOV  Kremlin aide, ambassador
Sergei Ryabkov; Sergey Ryabkov
  2008..                  RUS GOV  deputy foreign minister
Alexander Grushko
                          RUS GOV  deputy foreign minister
Grigory Karasin
                          RUS GOV  deputy foreign minister
Mikhail Bogdanov
                          RUS GOV  deputy foreign minister
Andrei Rudenko; Andrey Rudenko
                          RUS GOV  deputy foreign minister
Igor Morgulov
                          RUS GOV  deputy foreign minister
Alexander Losyukov
                          RUS GOV  deputy foreign minister
Alexei Borodavkin
                          RUS GOV  deputy foreign minister
Sergei Vershinin
                          RUS GOV  deputy foreign minister
Vitaly Churkin
  2006-05..2017-02-20     RUS GOV  ambassador to the United Nations
                          RUS GOV
Vasily Nebenzya; Vassily Nebenzia; Vasily Nebenzia; Vassily Nebenzya
  2017-07..               RUS GOV  ambassador to the United Nations
Dmitry Polyanskiy; Dmitry Polyansky
                          RUS GOV  deputy ambassador to the United Nations
Sergei Kislyak; Sergey Kislyak
  2008..2017-08           RUS GOV  ambassador to the United States
                          RUS LEG
Anatoly Antonov
  2017-08..2024-10        RUS GOV  ambassador to the United States
                          RUS GOV
Kirill Dmitriev; Kirill Dmitriyev
                          RUS GOV,BUS  envoy, head of the investment fund
Vladimir Medinsky
                          RUS GOV  negotiator with Ukraine
Dmitry Rogozin
  2011-12..2018-05        RUS GOV  deputy prime minister
  2008-01..2011-12        RUS GOV  envoy to NATO
                          RUS GOV
Igor Sechin
                          RUS BUS  head of Rosneft
Alexei Miller
                          RUS BUS  chief of Gazprom
Alexander Novak
                          RUS GOV  deputy prime minister, energy minister
Anton Siluanov
  2011-12..               RUS GOV  finance minister
Alexei Kudrin
  2000-05..2011-09        RUS GOV  finance minister
                          RUS ELI
Elvira Nabiullina
  2013-06..               RUS GOV  central bank governor
Vladislav Surkov
                          RUS GOV  presidential aide
Dmitry Kozak
                          RUS GOV  deputy chief of staff
Vyacheslav Volodin
  2016-10..               RUS LEG  speaker, chief of the State Duma
                          RUS GOV,PTY
Valentina Matviyenko; Valentina Matvienko
  2011-09..               RUS LEG  head of the Federation Council
                          RUS GOV  governor of St. Petersburg
Boris Gryzlov
  2003-12..2011-12        RUS LEG
                          RUS GOV,PTY
Gennady Seleznyov
  1996-01..2003-12        RUS LEG
Konstantin Kosachev; Konstantin Kosachyov
                          RUS LEG  lawmaker
Leonid Slutsky
                          RUS LEG  lawmaker
Mikhail Margelov
                          RUS LEG  lawmaker
Alexei Pushkov
                          RUS LEG  lawmaker
Andrei Klishas
                          RUS LEG  lawmaker
Gennady Zyuganov
  1993..                  RUS PTY,OPP  communist party leader
Vladimir Zhirinovsky
  1991..2022-04-06        RUS PTY  nationalist party leader
Grigory Yavlinsky
                          RUS PTY,OPP  opposition leader
Boris Nemtsov
  1997-03..1998-08        RUS GOV  deputy prime minister
  ..2015-02-27            RUS PTY,OPP  opposition leader
Alexei Navalny; Alexey Navalny; Aleksei Navalny
  ..2024-02-16            RUS PTY,OPP  opposition leader
Yulia Navalnaya
                          RUS OPP  opposition leader
Garry Kasparov
                          RUS OPP  opposition leader
Ilya Yashin
                          RUS PTY,OPP  opposition leader
Vladimir Kara-Murza
                          RUS PTY,OPP  opposition leader
Lyubov Sobol
                          RUS PTY,OPP  opposition leader
Leonid Volkov
                          RUS PTY,OPP  opposition leader
Sergei Udaltsov
                          RUS PTY,OPP  opposition leader
Mikhail Khodorkovsky
                          RUS BUS,OPP
Boris Berezovsky
  1996-10..1999-03        RUS BUS,GOV
                          RUS BUS,OPP
Vladimir Gusinsky
                          RUS BUS  tycoon
Roman Abramovich
                          RUS BUS  tycoon
Oleg Deripaska
                          RUS BUS  tycoon
Arkady Rotenberg
                          RUS BUS  tycoon
Viktor Vekselberg
                          RUS BUS  tycoon
Viktor Bout
                          RUS CRM,BUS  arms dealer
Sergei Skripal
                          RUS SPY
Yulia Skripal
                          RUS SPY
Alexander Litvinenko
                          RUS SPY,OPP
Anna Politkovskaya
  ..2006-10-07            RUS JRN  journalist
Evan Gershkovich
                          USA JRN  journalist
Brittney Griner
                          USA CVL
Paul Whelan
                          USA CVL
Sergei Magnitsky
                          RUS BUS,OPP
Yevgeny Prigozhin; Evgeny Prigozhin
  ..2023-08-23            RUS BUS,PRM  Wagner chief
Dmitry Utkin
  ..2023-08-23            RUS PRM  Wagner commander
Alexander Bastrykin
                          RUS COP,JUD  head of the Investigative Committee
Yuri Chaika
                          RUS JUD  prosecutor general
Vladimir Ustinov
                          RUS JUD  prosecutor general
Igor Krasnov
                          RUS JUD  prosecutor general
Vladimir Kolokoltsev
  2012-05..               RUS GOV,COP  interior minister
Alexander Lebed
  1996-06..1996-10        RUS GOV
  1998..2002-04-28        RUS GOV  governor of Krasnoyarsk
Yuri Luzhkov
  1992-06..2010-09        RUS GOV  mayor of Moscow
Sergei Sobyanin
  2010-10..               RUS GOV  mayor of Moscow
Anatoly Chubais
                          RUS GOV,BUS
Ramzan Kadyrov
  2007-02-15..            RUS GOV  Chechen leader
  2006-03..2007-02-15     RUS GOV  Chechen premier
Akhmad Kadyrov
  2003-10..2004-05-09     RUS GOV  Chechen president
  2000-06..2003-10        RUS GOV  Chechen administration chief
Alu Alkhanov
  2004-08..2007-02        RUS GOV  Chechen president
                          RUS ELI
Dzhokhar Dudayev; Dzhokhar Dudaev
  1991-11..1996-04-21     RUS REB  rebel leader
Aslan Maskhadov
  1997-02-12..2005-03-08  RUS REB  rebel leader
Shamil Basayev; Shamil Basaev
  ..2006-07-10            RUS REB  rebel commander
Doku Umarov; Dokka Umarov
  2006-06..2013-09        RUS REB  rebel leader
Zelimkhan Yandarbiyev
                          RUS REB  rebel leader
Akhmed Zakayev
                          RUS REB  rebel envoy
Omar Khattab; Ibn al-Khattab
  ..2002-03               RUS REB  rebel commander
Salman Raduyev
                          RUS REB  rebel commander
Patriarch Kirill; Kirill; Patriarch Kirill I
  2009-02-01..            RUS REL  patriarch
Patriarch Alexy; Alexy II; Alexiy II; Patriarch Alexy II
  1990-06..2008-12-05     RUS REL  patriarch
Sergei Aksyonov; Sergey Aksyonov
  2014-02-27..            RUS GOV  Crimea's leader
Igor Girkin; Igor Strelkov
                          RUS REB  separatist commander

# ---- Ukraine ----

Volodymyr Zelenskyy; Volodymyr Zelensky; Volodymyr Zelenskiy; Vladimir Zelensky; Volodimir Zelenskyy; Zelensky; Zelenskiy; Zelenskyi
  2019-05-20..            UKR GOV  president
Petro Poroshenko
  2014-06-07..2019-05-20  UKR GOV  president
  2009-10..2010-03        UKR GOV  foreign minister
                          UKR PTY  opposition leader
Viktor Yanukovych; Viktor Yanukovich
  2010-02-25..2014-02-22  UKR GOV  president
  2002-11..2005-01        UKR GOV  prime minister
  2006-08-04..2007-12-18  UKR GOV  prime minister
                          UKR ELI
Viktor Yushchenko
  2005-01-23..2010-02-25  UKR GOV  president
  1999-12..2001-05        UKR GOV  prime minister
                          UKR PTY  opposition leader
Leonid Kuchma
  1994-07-19..2005-01-23  UKR GOV  president
  1992-10..1993-09        UKR GOV  prime minister
                          UKR ELI
Leonid Kravchuk
  1991-12-05..1994-07-19  UKR GOV  president
                          UKR ELI
Oleksandr Turchynov; Olexander Turchynov
  2014-02-23..2014-06-07  UKR GOV  acting president
                          UKR GOV
Yulia Tymoshenko; Yuliya Tymoshenko
  2005-01..2005-09        UKR GOV  prime minister
  2007-12-18..2010-03     UKR GOV  prime minister
                          UKR PTY,OPP  opposition leader
Arseniy Yatsenyuk; Arseny Yatsenyuk; Arseniy Yatseniuk
  2014-02-27..2016-04-14  UKR GOV  prime minister
                          UKR PTY
Volodymyr Groysman; Volodymyr Hroisman
  2016-04-14..2019-08-29  UKR GOV  prime minister
                          UKR ELI
Oleksiy Honcharuk
  2019-08-29..2020-03-04  UKR GOV  prime minister
                          UKR ELI
Denys Shmyhal; Denys Shmygal
  2020-03-04..2025-07-17  UKR GOV  prime minister
  2025-07-17..2026-01     UKR MIL  defence minister
                          UKR GOV
Yulia Svyrydenko; Yuliia Svyrydenko
  2025-07-17..            UKR GOV  prime minister
                          UKR GOV
Mykola Azarov
  2010-03-11..2014-01-28  UKR GOV  prime minister
                          UKR ELI
Yuri Yekhanurov; Yuriy Yekhanurov
  2005-09..2006-08        UKR GOV  prime minister
                          UKR ELI
Anatoly Kinakh
  2001-05..2002-11        UKR GOV  prime minister
                          UKR ELI
Valery Pustovoitenko
  1997-07..1999-12        UKR GOV  prime minister
                          UKR ELI
Pavlo Lazarenko
  1996-05..1997-07        UKR GOV  prime minister
                          UKR ELI
Dmytro Kuleba
  2020-03-04..2024-09-05  UKR GOV  foreign minister
                          UKR ELI
Andrii Sybiha; Andriy Sybiha
  2024-09-05..            UKR GOV  foreign minister
Vadym Prystaiko
  2019-08..2020-03        UKR GOV  foreign minister
                          UKR GOV  ambassador
Pavlo Klimkin
  2014-06..2019-08        UKR GOV  foreign minister
                          UKR ELI
Andriy Deshchytsia; Andrii Deshchytsia
  2014-02..2014-06        UKR GOV  foreign minister
                          UKR ELI
Borys Tarasyuk
  1998..2000              UKR GOV  foreign minister
  2005-02..2007-01        UKR GOV  foreign minister
                          UKR ELI
Kostyantyn Gryshchenko
  2010-03..2012-12        UKR GOV  foreign minister
                          UKR ELI
Volodymyr Ogryzko; Volodymyr Ohryzko
  2007-12..2009-03        UKR GOV  foreign minister
                          UKR ELI
Oleksii Reznikov; Oleksiy Reznikov
  2021-11..2023-09-05     UKR MIL  defence minister
                          UKR ELI
Rustem Umerov
  2023-09-06..2025-07-17  UKR MIL  defence minister
  2025-07-18..            UKR GOV  secretary of the security council
Mykhailo Fedorov
  2026-01..               UKR MIL  defence minister
                          UKR GOV
Valeriy Zaluzhnyi; Valerii Zaluzhnyi; Valery Zaluzhny; Valerii Zaluzhny
  2021-07-27..2024-02-08  UKR MIL  army chief
  2024-07..               UKR GOV  ambassador to Britain
                          UKR MIL
Oleksandr Syrskyi; Oleksandr Syrsky; Oleksandr Syrskiy
  2024-02-08..            UKR MIL  army chief
                          UKR MIL  commander
Kyrylo Budanov
  2020-08..2026-01        UKR SPY,MIL  military intelligence chief
  2026-01..               UKR GOV  presidential chief of staff
Andriy Yermak; Andrii Yermak
  2020-02..2025-11-28     UKR GOV  presidential chief of staff
                          UKR ELI
Mykhailo Podolyak
                          UKR GOV  presidential adviser
Oleksiy Danilov
  2019-10..2024-03        UKR GOV  secretary of the security council
                          UKR ELI
Oleksiy Arestovych
                          UKR GOV  adviser
Oksana Markarova
  2021..2025-08           UKR GOV  ambassador to the United States
                          UKR GOV
Sergiy Kyslytsya; Serhiy Kyslytsya
                          UKR GOV  deputy foreign minister, ambassador
Arsen Avakov
  2014-02..2021-07        UKR GOV,COP  interior minister
                          UKR ELI
Ihor Klymenko
  2023-02..               UKR GOV,COP  interior minister
Vasyl Malyuk
                          UKR SPY  security service head
David Arakhamia
                          UKR LEG  negotiator
Ruslan Stefanchuk
  2021-10..               UKR LEG  head of parliament
Vitali Klitschko; Vitaliy Klitschko
  2014-06-05..            UKR GOV  mayor of Kyiv
  ..2014-06               UKR PTY,OPP  opposition leader
Oleh Tyahnybok; Oleh Tyagnybok
                          UKR PTY,OPP  opposition leader
Viktor Medvedchuk
                          UKR PTY,BUS
Rinat Akhmetov
                          UKR BUS  tycoon
Ihor Kolomoisky; Ihor Kolomoyskyi
                          UKR BUS  tycoon
Dmytro Firtash
                          UKR BUS  tycoon
Serhiy Haidai; Serhiy Gaidai
                          UKR GOV  regional head
Vitaliy Kim; Vitalii Kim
                          UKR GOV  regional head
Oleksandr Vilkul
                          UKR GOV  regional head
Pavlo Kyrylenko
                          UKR GOV  regional head
Oleh Syniehubov; Oleh Synehubov
                          UKR GOV  regional head
Yuriy Ihnat; Yurii Ihnat
                          UKR MIL  spokesman
Andriy Yusov
                          UKR MIL  spokesman
Natalia Humeniuk
                          UKR MIL  spokesman
Alexander Zakharchenko
  2014-08..2018-08-31     UKR REB,PRE  Donetsk rebel leader
Denis Pushilin
  2018-09..               UKR REB,PRE  Donetsk rebel leader
                          UKR REB,PRE
Igor Plotnitsky
  2014-08..2017-11        UKR REB,PRE  Luhansk rebel leader
Leonid Pasechnik
  2017-11..               UKR REB,PRE  Luhansk rebel leader
Alexander Borodai
                          UKR REB,PRE  Donetsk rebel leader

# ---- Turkey ----

Recep Tayyip Erdogan; Tayyip Erdogan; Recep Tayyip Erdoğan; Erdoğan
  2014-08-28..            TUR GOV  president
  2003-03-14..2014-08-28  TUR GOV  prime minister
  2001-08..2003-03-14     TUR PTY  party leader
Abdullah Gul; Abdullah Gül
  2007-08-28..2014-08-28  TUR GOV  president
  2003-03-14..2007-08-28  TUR GOV  foreign minister
  2002-11-18..2003-03-14  TUR GOV  prime minister
                          TUR ELI
Ahmet Necdet Sezer
  2000-05-16..2007-08-28  TUR GOV  president
                          TUR ELI
Suleyman Demirel; Süleyman Demirel
  1993-05-16..2000-05-16  TUR GOV  president
  1991-11..1993-05-16     TUR GOV  prime minister
                          TUR ELI
Turgut Ozal; Turgut Özal
  1989-11-09..1993-04-17  TUR GOV  president
Mustafa Kemal Ataturk; Mustafa Kemal Atatürk
  1923-10-29..1938-11-10  TUR GOV  president
Kenan Evren
  1980-09..1989-11        TUR GOV,MIL  president
                          TUR ELI
Tansu Ciller; Tansu Çiller
  1993-06-25..1996-03-06  TUR GOV  prime minister
  1996-06..1997-06        TUR GOV  foreign minister
                          TUR ELI
Mesut Yilmaz
  1997-06-30..1999-01-11  TUR GOV  prime minister
  1991-06..1991-11        TUR GOV  prime minister
  1996-03..1996-06        TUR GOV  prime minister
                          TUR ELI
Necmettin Erbakan
  1996-06-28..1997-06-30  TUR GOV  prime minister
                          TUR PTY,OPP
Bulent Ecevit; Bülent Ecevit
  1999-01-11..2002-11-18  TUR GOV  prime minister
                          TUR ELI
Ahmet Davutoglu; Ahmet Davutoğlu
  2014-08-28..2016-05-24  TUR GOV  prime minister
  2009-05-01..2014-08-28  TUR GOV  foreign minister
                          TUR PTY  opposition leader
Binali Yildirim; Binali Yıldırım
  2016-05-24..2018-07-09  TUR GOV  prime minister
                          TUR PTY
Mevlut Cavusoglu; Mevlüt Çavuşoğlu
  2014-08-29..2023-06-03  TUR GOV  foreign minister
                          TUR ELI
Hakan Fidan
  2023-06-03..            TUR GOV  foreign minister
  2010-05..2023-06-03     TUR SPY  intelligence chief
Ali Babacan
  2007-08..2009-05        TUR GOV  foreign minister
                          TUR PTY
Yasar Yakis
                          TUR GOV  foreign minister
Sukru Sina Gurel
                          TUR GOV  foreign minister
Ismail Cem
  1997-07..2002-07        TUR GOV  foreign minister
                          TUR ELI
Hulusi Akar
  2018-07..2023-06        TUR MIL  defence minister
  2015-08..2018-07        TUR MIL  military chief
                          TUR ELI
Yasar Guler; Yaşar Güler
  2023-06-03..            TUR MIL  defence minister
  2018-07..2023-06-03     TUR MIL  military chief
Fikri Isik
                          TUR MIL  defence minister
Ismet Yilmaz
                          TUR MIL  defence minister
Vecdi Gonul
                          TUR MIL  defence minister
Nurettin Canikli
                          TUR MIL  defence minister
Sabahattin Cakmakoglu
                          TUR MIL  defence minister
Ilker Basbug; Ilker Başbuğ
                          TUR MIL  military chief
Yasar Buyukanit
                          TUR MIL  military chief
Hilmi Ozkok; Hilmi Özkök
                          TUR MIL  military chief
Huseyin Kivrikoglu
                          TUR MIL  military chief
Necdet Ozel
                          TUR MIL  military chief
Isik Kosaner
                          TUR MIL  military chief
Suleyman Soylu; Süleyman Soylu
  2016-08..2023-06        TUR GOV,COP  interior minister
                          TUR PTY
Ali Yerlikaya
  2023-06..               TUR GOV,COP  interior minister
Ibrahim Kalin; Ibrahim Kalın
  2023-06..               TUR SPY  intelligence chief
  2014..2023-06           TUR GOV  presidential spokesman
Cevdet Yilmaz; Cevdet Yılmaz
  2023-06..               TUR GOV  vice president
                          TUR GOV
Fuat Oktay
  2018-07..2023-06        TUR GOV  vice president
                          TUR LEG
Mehmet Simsek; Mehmet Şimşek
                          TUR GOV  finance minister
Berat Albayrak
  2018-07..2020-11        TUR GOV  finance minister
                          TUR ELI
Fahrettin Altun
                          TUR GOV,PTY
Omer Celik; Ömer Çelik
                          TUR GOV,PTY
Bulent Arinc; Bülent Arınç
                          TUR GOV,PTY
Cemil Cicek
                          TUR GOV,PTY
Huseyin Celik
                          TUR GOV,PTY
Bekir Bozdag
                          TUR GOV,PTY
Numan Kurtulmus; Numan Kurtulmuş
                          TUR GOV,PTY,LEG
Devlet Bahceli; Devlet Bahçeli
                          TUR PTY  nationalist party leader
Kemal Kilicdaroglu; Kemal Kılıçdaroğlu
  2010-05..2023-11        TUR PTY,OPP  opposition leader
                          TUR PTY
Ozgur Ozel; Özgür Özel
  2023-11..               TUR PTY,OPP  opposition leader
Deniz Baykal
  1992..2010-05           TUR PTY,OPP  opposition leader
                          TUR ELI
Ekrem Imamoglu; Ekrem İmamoğlu
  2019-06-27..2025-03     TUR GOV  mayor of Istanbul
                          TUR PTY,OPP  opposition leader
Mansur Yavas; Mansur Yavaş
                          TUR PTY,OPP  opposition leader
Muharrem Ince
                          TUR PTY,OPP  opposition leader
Meral Aksener
                          TUR PTY,OPP  opposition leader
Selahattin Demirtas; Selahattin Demirtaş
                          TUR PTY,OPP  Kurdish party leader
Leyla Zana
                          TUR PTY,OPP  Kurdish politician
Ahmet Turk; Ahmet Türk
                          TUR PTY,OPP  Kurdish politician
Figen Yuksekdag
                          TUR PTY,OPP  Kurdish politician
Fethullah Gulen; Fethullah Gülen
  ..2024-10-20            TUR REL,OPP  cleric
Abdullah Ocalan; Abdullah Öcalan
                          TUR REB  PKK rebel leader
Murat Karayilan; Murat Karayılan
                          TUR REB  PKK rebel commander
Cemil Bayik; Cemil Bayık
                          TUR REB  PKK rebel commander
Osman Kavala
                          TUR SOC,OPP
Orhan Pamuk
                          TUR JRN  writer
Hrant Dink
                          TUR JRN  writer
Can Dundar
                          TUR JRN  writer
Rauf Denktash; Rauf Denktas
  1983..2005-04           CYP GOV,PRE  Turkish Cypriot leader
Mehmet Ali Talat
  2005-04..2010-04        CYP GOV,PRE  Turkish Cypriot leader
                          CYP ELI
Dervis Eroglu; Dervish Eroglu
  2010-04..2015-04        CYP GOV,PRE  Turkish Cypriot leader
                          CYP ELI
Mustafa Akinci
  2015-04-30..2020-10-23  CYP GOV,PRE  Turkish Cypriot leader
                          CYP ELI
Ersin Tatar
  2020-10-23..2025-10-24  CYP GOV,PRE  Turkish Cypriot leader
                          CYP ELI
Tufan Erhurman
  2025-10-24..            CYP GOV,PRE  Turkish Cypriot leader

# ---- Britain ----

Keir Starmer
  2024-07-05..            GBR GOV  prime minister
  2020-04-04..2024-07-05  GBR PTY,OPP  opposition leader
Rishi Sunak
  2022-10-25..2024-07-05  GBR GOV  prime minister
  2020-02..2022-07        GBR GOV  finance minister
                          GBR ELI
Liz Truss
  2022-09-06..2022-10-25  GBR GOV  prime minister
  2021-09..2022-09-06     GBR GOV  foreign minister
                          GBR ELI
Boris Johnson
  2019-07-24..2022-09-06  GBR GOV  prime minister
  2016-07-13..2018-07-09  GBR GOV  foreign secretary
  2008-05..2016-05        GBR GOV  mayor of London
                          GBR ELI
Theresa May
  2016-07-13..2019-07-24  GBR GOV  head of the British cabinet
  2010-05..2016-07-13     GBR GOV  home secretary
                          GBR ELI
David Cameron
  2010-05-11..2016-07-13  GBR GOV  prime minister
  2023-11-13..2024-07-05  GBR GOV  foreign secretary
  2005-12..2010-05-11     GBR PTY,OPP  opposition leader
                          GBR ELI
Gordon Brown
  2007-06-27..2010-05-11  GBR GOV  head of the British cabinet
  1997-05-02..2007-06-27  GBR GOV  British treasury head
                          GBR ELI
Tony Blair
  1997-05-02..2007-06-27  GBR GOV  prime minister
  2007-06-27..2015-05     UNO GOV  envoy for the Middle East
  1994-07..1997-05-02     GBR PTY,OPP  opposition leader
                          GBR ELI
John Major
  1990-11-28..1997-05-02  GBR GOV  head of the British cabinet
                          GBR ELI
Margaret Thatcher
  1979-05-04..1990-11-28  GBR GOV  prime minister
                          GBR ELI
Winston Churchill
  ..1955-04               GBR GOV  prime minister
Queen Elizabeth; Elizabeth II; Queen Elizabeth II
  1952-02-06..2022-09-08  GBR GOV  monarch
King Charles; Charles III; King Charles III; Prince Charles
  2022-09-08..            GBR GOV  monarch
                          GBR GOV  prince
Prince William
                          GBR GOV  royal
Prince Harry
                          GBR GOV  royal
Prince Philip
                          GBR GOV  royal
Prince Andrew
                          GBR GOV  royal
Princess Diana
                          GBR GOV  royal
Princess Anne
                          GBR GOV  royal
Yvette Cooper
  2025-09-05..            GBR GOV  foreign affairs
  2024-07..2025-09-05     GBR GOV  home affairs
                          GBR PTY
David Lammy
  2024-07-05..2025-09-05  GBR GOV  foreign secretary
  2025-09-05..            GBR GOV  deputy prime minister
James Cleverly
  2022-09..2023-11-13     GBR GOV  foreign secretary
  2023-11..2024-07        GBR GOV  home secretary
                          GBR PTY
Dominic Raab
  2019-07-24..2021-09-15  GBR GOV  foreign secretary
                          GBR GOV
Jeremy Hunt
  2018-07-09..2019-07-24  GBR GOV  foreign affairs
  2022-10..2024-07        GBR GOV  treasury head
                          GBR ELI
Philip Hammond
  2014-07..2016-07-13     GBR GOV  foreign secretary
  2016-07-13..2019-07-24  GBR GOV  finance minister
                          GBR ELI
William Hague
  2010-05-12..2014-07-14  GBR GOV  British foreign affairs
  1997-06..2001-09        GBR PTY,OPP
                          GBR ELI
David Miliband
  2007-06-28..2010-05-11  GBR GOV  foreign secretary
  2013-09..               NGO SOC
Margaret Beckett
  2006-05..2007-06-28     GBR GOV  foreign secretary
                          GBR ELI
Jack Straw
  2001-06-08..2006-05-05  GBR GOV  foreign secretary
  1997-05..2001-06-08     GBR GOV  home secretary
                          GBR ELI
Robin Cook
  1997-05-02..2001-06-08  GBR GOV  British foreign affairs
                          GBR ELI
Malcolm Rifkind
  1995-07..1997-05-02     GBR GOV  foreign secretary
                          GBR ELI
Douglas Hurd
  1989-10..1995-07        GBR GOV  foreign secretary
                          GBR ELI
John Healey
  2024-07-05..            GBR MIL  defence secretary, minister
Grant Shapps
  2023-08-31..2024-07-05  GBR MIL  defence minister
                          GBR ELI
Ben Wallace
  2019-07-24..2023-08-31  GBR MIL  defence
                          GBR ELI
Penny Mordaunt
                          GBR GOV  minister
Gavin Williamson
                          GBR GOV,MIL  defence
Michael Fallon
                          GBR GOV,MIL  defence
Liam Fox
                          GBR GOV,MIL  defence
Bob Ainsworth
                          GBR GOV,MIL  defence
John Hutton
                          GBR GOV,MIL  defence
Des Browne
                          GBR GOV,MIL  defence
John Reid
                          GBR GOV,MIL  defence
Geoff Hoon
  1999-10..2005-05        GBR MIL  defence minister
                          GBR ELI
Rachel Reeves
  2024-07-05..            GBR GOV  finance minister
Shabana Mahmood
  2025-09-05..            GBR GOV  home secretary, minister
                          GBR GOV
George Osborne
  2010-05..2016-07        GBR GOV  finance minister
                          GBR ELI
Jeremy Corbyn
  2015-09..2020-04        GBR PTY,OPP  opposition leader
                          GBR PTY,LEG
Ed Miliband
  2010-09..2015-05        GBR PTY,OPP
                          GBR GOV
Neil Kinnock
  1983..1992              GBR PTY,OPP  opposition leader
                          GBR ELI
Nick Clegg
  2010-05..2015-05        GBR GOV  deputy prime minister
                          GBR ELI
Nigel Farage
                          GBR PTY,OPP  party leader
Kemi Badenoch
  2024-11-02..            GBR PTY,OPP  opposition leader
Priti Patel
                          GBR GOV  home affairs
Suella Braverman
                          GBR GOV  home affairs
David Blunkett
                          GBR GOV  home affairs
Amber Rudd
                          GBR GOV  home affairs
Sajid Javid
                          GBR GOV  home affairs
Charles Clarke
                          GBR GOV  home affairs
Alan Johnson
                          GBR GOV  home affairs
Sadiq Khan
                          GBR GOV  mayor of London
Ken Livingstone
                          GBR GOV  mayor of London
Nicola Sturgeon
  2014-11..2023-03        GBR GOV  Scottish leader
                          GBR ELI
Alex Salmond
  2007-05..2014-11        GBR GOV  Scottish leader
                          GBR ELI
John Swinney
  2024-05..               GBR GOV  Scottish leader
Humza Yousaf
  2023-03..2024-05        GBR GOV  Scottish leader
                          GBR ELI
Gerry Adams
  1983..2018-02           GBR PTY,OPP  Sinn Fein leader
                          GBR PTY
Martin McGuinness
  2007-05..2017-01        GBR GOV  deputy first minister of Northern Ireland
                          GBR PTY  Sinn Fein negotiator
Ian Paisley
  2007-05..2008-06        GBR GOV  first minister of Northern Ireland
                          GBR PTY  unionist party leader
David Trimble
  1998-07..2002-10        GBR GOV  first minister of Northern Ireland
                          GBR PTY
Michelle O'Neill
  2024-02-03..            GBR GOV  first minister of Northern Ireland
                          GBR PTY
Arlene Foster
                          GBR GOV,PTY  first minister of Northern Ireland
Peter Robinson
                          GBR GOV,PTY  first minister of Northern Ireland
John Hume
                          GBR PTY
Jeffrey Donaldson
                          GBR PTY
Mary Lou McDonald
                          GBR PTY
Mo Mowlam; Marjorie Mowlam
                          GBR GOV  Northern Ireland affairs
Peter Hain
                          GBR GOV  Northern Ireland affairs
Patrick Mayhew
                          GBR GOV  Northern Ireland affairs
Karen Pierce
                          GBR GOV  ambassador to the United Nations
Mark Lyall Grant
                          GBR GOV  ambassador to the United Nations
Matthew Rycroft
                          GBR GOV  ambassador to the United Nations
Barbara Woodward
                          GBR GOV  ambassador to the United Nations
Emyr Jones Parry
                          GBR GOV  ambassador to the United Nations
Jeremy Greenstock
                          GBR GOV  ambassador to the United Nations
Tony Radakin
                          GBR MIL  general
Mike Jackson
                          GBR MIL  general
Nick Carter
                          GBR MIL  general
Julian Assange
                          GBR JRN  founder of WikiLeaks
Salman Rushdie
                          GBR CVL  writer
Abu Hamza al-Masri
                          GBR REL  cleric
Anjem Choudary
                          GBR REL  cleric

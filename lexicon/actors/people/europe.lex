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
Volker Türk; Volker Turk; Volker Tuerk
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
Patriarch Kirill; Patriarch Kirill I
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
Ahmet Türk; Ahmet Turk
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
Julian Assange
                          AUS JRN  founder of WikiLeaks
Salman Rushdie
                          GBR CVL  writer
Abu Hamza al-Masri
                          GBR REL  cleric
Anjem Choudary
                          GBR REL  cleric

# ---- Germany ----

Friedrich Merz
  2025-05-06..            DEU GOV  chancellor
  2022-02..2025-05-06     DEU PTY,OPP  opposition leader
Olaf Scholz
  2021-12-08..2025-05-06  DEU GOV  chancellor
  2018-03..2021-12-08     DEU GOV  finance minister
                          DEU ELI
Angela Merkel
  2005-11-22..2021-12-08  DEU GOV  chancellor
  2000-04..2005-11-22     DEU PTY,OPP  opposition leader
                          DEU ELI
Gerhard Schroeder; Gerhard Schröder; Gerhard Schroder
  1998-10-27..2005-11-22  DEU GOV  chancellor
                          DEU ELI
Helmut Kohl
  1982-10-01..1998-10-27  DEU GOV  chancellor
                          DEU ELI
Willy Brandt
                          DEU ELI
Helmut Schmidt
                          DEU ELI
Konrad Adenauer
                          DEU ELI
Adolf Hitler
  1933-01-30..1945-04-30  DEU GOV  leader
Frank-Walter Steinmeier; Frank Walter Steinmeier
  2017-03-19..            DEU GOV  president
  2005-11-22..2009-10-28  DEU GOV  foreign minister
  2013-12-17..2017-01-27  DEU GOV  foreign minister
Joachim Gauck
  2012-03-18..2017-03-18  DEU GOV  president
                          DEU ELI
Christian Wulff
  2010-06-30..2012-02-17  DEU GOV  president
                          DEU ELI
Johannes Rau
  1999-07-01..2004-06-30  DEU GOV  president
                          DEU ELI
Roman Herzog
  1994-07..1999-06-30     DEU GOV  figurehead of the state
                          DEU ELI
Richard von Weizsaecker; Richard von Weizsäcker
  1984-07..1994-06-30     DEU GOV  president
                          DEU ELI
Johann Wadephul
  2025-05-06..            DEU GOV  foreign minister
Annalena Baerbock
  2021-12-08..2025-05-06  DEU GOV  foreign minister
  2025-09-09..            UNO GOV  president of the General Assembly
Heiko Maas
  2018-03-14..2021-12-08  DEU GOV  foreign minister
                          DEU ELI
Sigmar Gabriel
  2017-01-27..2018-03-14  DEU GOV  foreign minister
  2013-12..2017-01-27     DEU GOV  economy minister
                          DEU ELI
Guido Westerwelle
  2009-10-28..2013-12-17  DEU GOV  foreign minister
                          DEU ELI
Joschka Fischer
  1998-10-27..2005-11-22  DEU GOV  foreign minister
                          DEU ELI
Klaus Kinkel
  1992-05-18..1998-10-26  DEU GOV  foreign minister
                          DEU ELI
Hans-Dietrich Genscher
  1974-05..1992-05-17     DEU GOV  foreign minister
                          DEU ELI
Boris Pistorius
  2023-01-19..            DEU MIL  defence minister
Christine Lambrecht
  2021-12-08..2023-01-19  DEU MIL  defence minister
                          DEU ELI
Annegret Kramp-Karrenbauer
  2019-07-17..2021-12-08  DEU MIL  defence minister
                          DEU ELI
Thomas de Maiziere; Thomas de Maizière
  2011-03..2013-12        DEU MIL  defence minister
  2013-12..2018-03        DEU GOV  interior minister
                          DEU ELI
Karl-Theodor zu Guttenberg
                          DEU MIL  defence minister
Franz Josef Jung
                          DEU MIL  defence minister
Peter Struck
                          DEU MIL  defence minister
Rudolf Scharping
                          DEU MIL  defence minister
Volker Ruehe; Volker Rühe
                          DEU MIL  defence minister
Wolfgang Schaeuble; Wolfgang Schäuble
  2009-10..2017-10        DEU GOV  finance minister
  2005-11..2009-10        DEU GOV  interior minister
                          DEU LEG
Christian Lindner
                          DEU GOV  finance minister
Joerg Kukies; Jörg Kukies
                          DEU GOV  finance minister
Peer Steinbrueck; Peer Steinbrück
                          DEU GOV  finance minister
Hans Eichel
                          DEU GOV  finance minister
Lars Klingbeil
                          DEU GOV  finance minister
Theo Waigel
                          DEU GOV  finance minister
Robert Habeck
  2021-12-08..2025-05-06  DEU GOV  economy minister
                          DEU ELI
Nancy Faeser
                          DEU GOV  interior minister
Horst Seehofer
                          DEU GOV  interior minister
Otto Schily
                          DEU GOV  interior minister
Alexander Dobrindt
                          DEU GOV  interior minister
Steffen Seibert
                          DEU GOV  government spokesman
Ulrich Wilhelm
                          DEU GOV  government spokesman
Bela Anda; Béla Anda
                          DEU GOV  government spokesman
Steffen Hebestreit
                          DEU GOV  government spokesman
Stefan Kornelius
                          DEU GOV  government spokesman
Alice Weidel
                          DEU PTY
Sahra Wagenknecht
                          DEU PTY
Oskar Lafontaine
                          DEU PTY
Markus Soeder; Markus Söder
                          DEU PTY
Edmund Stoiber
                          DEU PTY
Egon Krenz
                          DDR ELI
Erich Honecker
                          DDR ELI
Lothar de Maiziere; Lothar de Maizière
  1990-04..1990-10-03     DDR GOV  prime minister
                          DEU ELI

# ---- France ----

Emmanuel Macron
  2017-05-14..            FRA GOV  president
  2014-08..2016-08        FRA GOV  economy minister
Francois Hollande; François Hollande
  2012-05-15..2017-05-14  FRA GOV  president
                          FRA ELI
Nicolas Sarkozy
  2007-05-16..2012-05-15  FRA GOV  president
  2002-05..2007-03        FRA GOV  interior minister
                          FRA ELI
Jacques Chirac
  1995-05-17..2007-05-16  FRA GOV  president
  1986-03..1988-05        FRA GOV  prime minister
                          FRA ELI
Francois Mitterrand; François Mitterrand
  1981-05-21..1995-05-17  FRA GOV  president
                          FRA ELI
Valery Giscard d'Estaing; Valéry Giscard d'Estaing
  1974-05..1981-05        FRA GOV  president
                          FRA ELI
Charles de Gaulle
  ..1969-04-28            FRA GOV  president
Sebastien Lecornu; Sébastien Lecornu
  2025-09-09..            FRA GOV  prime minister
  2022-05-20..2025-09-09  FRA MIL  defence minister
Francois Bayrou; François Bayrou
  2024-12-13..2025-09-09  FRA GOV  prime minister
                          FRA PTY
Gabriel Attal
  2024-01-09..2024-09-05  FRA GOV  prime minister
                          FRA PTY
Elisabeth Borne; Élisabeth Borne
  2022-05-16..2024-01-09  FRA GOV  prime minister
                          FRA ELI
Jean Castex
  2020-07-03..2022-05-16  FRA GOV  prime minister
                          FRA ELI
Edouard Philippe; Édouard Philippe
  2017-05-15..2020-07-03  FRA GOV  cabinet head
                          FRA PTY
Bernard Cazeneuve
  2016-12..2017-05        FRA GOV  prime minister
  2014-04..2016-12        FRA GOV  interior minister
                          FRA ELI
Manuel Valls
  2014-03-31..2016-12-06  FRA GOV  prime minister
  2012-05..2014-03        FRA GOV  interior minister
                          FRA ELI
Jean-Marc Ayrault
  2012-05-15..2014-03-31  FRA GOV  prime minister
  2016-02..2017-05        FRA GOV  foreign minister
                          FRA ELI
Francois Fillon; François Fillon
  2007-05-17..2012-05-15  FRA GOV  prime minister
                          FRA ELI
Dominique de Villepin
  2005-05-31..2007-05-15  FRA GOV  prime minister
  2002-05-07..2004-03-30  FRA GOV  foreign minister
                          FRA ELI
Jean-Pierre Raffarin
  2002-05-06..2005-05-31  FRA GOV  prime minister
                          FRA ELI
Lionel Jospin
  1997-06-02..2002-05-06  FRA GOV  prime minister
                          FRA ELI
Alain Juppe; Alain Juppé
  1995-05-17..1997-06-02  FRA GOV  prime minister
  2011-02-27..2012-05-15  FRA GOV  foreign minister
  1993-03..1995-05-17     FRA GOV  foreign minister
                          FRA ELI
Edouard Balladur
  1993-03..1995-05        FRA GOV  prime minister
                          FRA ELI
Pierre Beregovoy
                          FRA ELI
Edith Cresson
                          FRA ELI
Michel Rocard
                          FRA ELI
Jean-Noel Barrot; Jean-Noël Barrot
  2024-09-21..            FRA GOV  foreign minister
Stephane Sejourne; Stéphane Séjourné
  2024-01..2024-09        FRA GOV  foreign minister
                          EUR GOV
Catherine Colonna
  2022-05-20..2024-01-11  FRA GOV  foreign minister
                          FRA ELI
Jean-Yves Le Drian
  2017-05-17..2022-05-20  FRA GOV  foreign minister
  2012-05..2017-05-17     FRA MIL  defence minister
                          FRA GOV  envoy for Lebanon
Laurent Fabius
  2012-05-16..2016-02-11  FRA GOV  foreign minister
                          FRA ELI
Michele Alliot-Marie; Michèle Alliot-Marie
  2010-11-14..2011-02-27  FRA GOV  foreign minister
  2002-05..2007-05        FRA MIL  defence minister
                          FRA ELI
Philippe Douste-Blazy
  2005-06..2007-05        FRA GOV  foreign minister
                          FRA ELI
Hubert Vedrine; Hubert Védrine
  1997-06..2002-05        FRA GOV  foreign minister
                          FRA ELI
Herve de Charette; Hervé de Charette
  1995-05..1997-06        FRA GOV  foreign minister
                          FRA ELI
Roland Dumas
  1988-05..1993-03        FRA GOV  foreign minister
                          FRA ELI
Catherine Vautrin
  2025-10..               FRA MIL  defence minister
Florence Parly
  2017-06..2022-05        FRA MIL  defence minister
                          FRA ELI
Herve Morin; Hervé Morin
                          FRA MIL  defence minister
Gerard Longuet; Gérard Longuet
                          FRA MIL  defence minister
Alain Richard
                          FRA MIL  defence minister
Charles Millon
                          FRA MIL  defence minister
Gerald Darmanin; Gérald Darmanin
                          FRA GOV  interior minister
Bruno Retailleau
                          FRA GOV  interior minister
Christophe Castaner
                          FRA GOV  interior minister
Bruno Le Maire
  2017-05..2024-09        FRA GOV  finance minister
                          FRA ELI
Marine Le Pen; Marine le Pen; Le Pen
                          FRA PTY,OPP  party leader
Jean-Marie Le Pen
                          FRA PTY,OPP  party leader
Jordan Bardella
                          FRA PTY,OPP
Jean-Luc Melenchon; Jean-Luc Mélenchon
                          FRA PTY,OPP
Eric Zemmour; Éric Zemmour
                          FRA PTY,OPP
Segolene Royal; Ségolène Royal
                          FRA PTY,OPP
Gerard Araud; Gérard Araud
                          FRA GOV  ambassador
Jean-David Levitte
                          FRA GOV  ambassador
Jean-Maurice Ripert
                          FRA GOV  ambassador
Francois Delattre; François Delattre
                          FRA GOV  ambassador
Jean-Marc de la Sabliere; Jean-Marc de La Sablière
                          FRA GOV  ambassador
Thierry Burkhard
                          FRA MIL  military chief
Pierre de Villiers
                          FRA MIL  military chief
Fabien Mandon
                          FRA MIL  military chief
Romain Nadal
                          FRA GOV  foreign ministry spokesman
Bernard Valero
                          FRA GOV  foreign ministry spokesman
Agnes Romatet-Espagne; Agnès Romatet-Espagne
                          FRA GOV  foreign ministry spokesman
Christophe Lemoine
                          FRA GOV  foreign ministry spokesman

# ---- Italy ----

Giorgia Meloni
  2022-10-22..            ITA GOV  prime minister
                          ITA PTY
Giuseppe Conte
  2018-06-01..2021-02-13  ITA GOV  prime minister
                          ITA PTY
Paolo Gentiloni
  2016-12-12..2018-06-01  ITA GOV  prime minister
  2014-10-31..2016-12-12  ITA GOV  foreign minister
  2019-12..2024-11        EUR GOV  commissioner
                          ITA ELI
Matteo Renzi
  2014-02-22..2016-12-12  ITA GOV  prime minister
                          ITA PTY
Enrico Letta
  2013-04-28..2014-02-22  ITA GOV  prime minister
                          ITA ELI
Mario Monti
  2011-11-16..2013-04-28  ITA GOV  prime minister
                          ITA ELI
Silvio Berlusconi
  2008-05-08..2011-11-16  ITA GOV  prime minister
  2001-06-11..2006-05-17  ITA GOV  prime minister
  1994-05-10..1995-01-17  ITA GOV  prime minister
                          ITA PTY  opposition leader
Massimo D'Alema
  1998-10-21..2000-04-25  ITA GOV  prime minister
  2006-05-17..2008-05-08  ITA GOV  foreign minister
                          ITA ELI
Giuliano Amato
  2000-04-25..2001-06-11  ITA GOV  prime minister
  1992-06..1993-04        ITA GOV  prime minister
                          ITA ELI
Lamberto Dini
  1995-01-17..1996-05-17  ITA GOV  prime minister
  1996-05-17..2001-06     ITA GOV  foreign minister
                          ITA ELI
Giulio Andreotti
  1989-07..1992-06        ITA GOV  prime minister
                          ITA ELI
Carlo Azeglio Ciampi
  1993-04..1994-05        ITA GOV  prime minister
  1999-05-18..2006-05-15  ITA GOV  president
                          ITA ELI
Sergio Mattarella
  2015-02-03..            ITA GOV  president
Giorgio Napolitano
  2006-05-15..2015-01-14  ITA GOV  president
                          ITA ELI
Oscar Luigi Scalfaro
  1992-05..1999-05        ITA GOV  president
                          ITA ELI
Francesco Cossiga
  1985-07..1992-04        ITA GOV  president
                          ITA ELI
Luigi Di Maio
  2019-09-05..2022-10-22  ITA GOV  foreign minister
                          ITA ELI
Enzo Moavero Milanesi
                          ITA GOV  foreign minister
Giulio Terzi
                          ITA GOV  foreign minister
Emma Bonino
                          ITA GOV  foreign minister
Renato Ruggiero
                          ITA GOV  foreign minister
Beniamino Andreatta
                          ITA GOV  foreign minister
Gianni De Michelis
                          ITA GOV  foreign minister
Franco Frattini
  2002-11..2004-11        ITA GOV  foreign minister
  2008-05..2011-11        ITA GOV  foreign minister
                          ITA ELI
Gianfranco Fini
  2004-11..2006-05        ITA GOV  foreign minister
                          ITA LEG
Guido Crosetto
  2022-10-22..            ITA MIL  defence minister
Lorenzo Guerini
                          ITA MIL  defence minister
Elisabetta Trenta
                          ITA MIL  defence minister
Roberta Pinotti
                          ITA MIL  defence minister
Ignazio La Russa
                          ITA MIL  defence minister
Antonio Martino
                          ITA MIL  defence minister
Arturo Parisi
                          ITA MIL  defence minister
Matteo Salvini
  2018-06..2019-09        ITA GOV  interior minister
  2022-10..               ITA GOV  deputy prime minister
                          ITA PTY
Matteo Piantedosi
                          ITA GOV  interior minister
Angelino Alfano
                          ITA GOV  interior minister
Marco Minniti
                          ITA GOV  interior minister
Roberto Maroni
                          ITA GOV  interior minister
Luciana Lamorgese
                          ITA GOV  interior minister
Umberto Bossi
                          ITA PTY
Beppe Grillo
                          ITA PTY
Elly Schlein
                          ITA PTY

# ---- Spain and Portugal ----

Pedro Sanchez; Pedro Sánchez
  2018-06-02..            ESP GOV  prime minister
                          ESP PTY
Mariano Rajoy
  2011-12-21..2018-06-01  ESP GOV  prime minister
  2004-09..2011-12        ESP PTY,OPP  opposition leader
                          ESP ELI
Jose Luis Rodriguez Zapatero; José Luis Rodríguez Zapatero; Rodriguez Zapatero
  2004-04-17..2011-12-21  ESP GOV  prime minister
                          ESP ELI
Jose Maria Aznar; José María Aznar
  1996-05-05..2004-04-17  ESP GOV  prime minister
                          ESP ELI
Felipe Gonzalez; Felipe González
  1982-12..1996-05-05     ESP GOV  prime minister
                          ESP ELI
Juan Carlos; King Juan Carlos
  1975-11-22..2014-06-19  ESP GOV  monarch
                          ESP ELI
King Felipe; Felipe VI; King Felipe VI
  2014-06-19..            ESP GOV  monarch
Francisco Franco
  ..1975-11-20            ESP GOV  dictator
Jose Manuel Albares; José Manuel Albares
  2021-07..               ESP GOV  foreign minister
Arancha Gonzalez Laya
                          ESP GOV  foreign minister
Alfonso Dastis
                          ESP GOV  foreign minister
Jose Manuel Garcia-Margallo; José Manuel García-Margallo
                          ESP GOV  foreign minister
Trinidad Jimenez
                          ESP GOV  foreign minister
Ana Palacio
                          ESP GOV  foreign minister
Josep Pique; Josep Piqué
                          ESP GOV  foreign minister
Abel Matutes
                          ESP GOV  foreign minister
Margarita Robles
  2018-06..               ESP MIL  defence minister
Alfredo Perez Rubalcaba; Alfredo Pérez Rubalcaba
                          ESP GOV  interior minister
Carles Puigdemont
  2016-01..2017-10        ESP GOV  Catalan president
                          ESP OPP  Catalan separatist leader
Artur Mas
                          ESP GOV  Catalan head
Quim Torra
                          ESP GOV  Catalan head
Pere Aragones; Pere Aragonès
                          ESP GOV  Catalan head
Salvador Illa
                          ESP GOV  Catalan head
Alberto Nunez Feijoo; Alberto Núñez Feijóo
                          ESP PTY,OPP
Santiago Abascal
                          ESP PTY,OPP
Pablo Iglesias
                          ESP PTY,OPP
Arnaldo Otegi
                          ESP PTY,OPP  Basque separatist leader
Josu Ternera
                          ESP PTY,OPP  Basque separatist leader
Luis Montenegro; Luís Montenegro
  2024-04-02..            PRT GOV  prime minister
Jose Socrates; José Sócrates
  2005-03-12..2011-06-21  PRT GOV  prime minister
                          PRT ELI
Pedro Passos Coelho
  2011-06-21..2015-11-26  PRT GOV  prime minister
                          PRT ELI
Pedro Santana Lopes
  2004-07-17..2005-03-12  PRT GOV  prime minister
                          PRT ELI
Anibal Cavaco Silva; Aníbal Cavaco Silva
  1985-11..1995-10-28     PRT GOV  prime minister
  2006-03-09..2016-03-09  PRT GOV  president
                          PRT ELI
Marcelo Rebelo de Sousa
  2016-03-09..2026-03-09  PRT GOV  president
                          PRT ELI
Antonio Jose Seguro; António José Seguro
  2026-03-09..            PRT GOV  president
                          PRT PTY
Jorge Sampaio
  1996-03-09..2006-03-09  PRT GOV  president
                          PRT ELI
Mario Soares; Mário Soares
  1986-03..1996-03-09     PRT GOV  president
                          PRT ELI
Augusto Santos Silva
                          PRT GOV  foreign minister
Jaime Gama
                          PRT GOV  foreign minister
Luis Amado; Luís Amado
                          PRT GOV  foreign minister
Paulo Rangel
                          PRT GOV  foreign minister

# ---- Poland ----

Lech Walesa; Lech Wałęsa
  1990-12-22..1995-12-23  POL GOV  president
                          POL ELI
Aleksander Kwasniewski; Aleksander Kwaśniewski
  1995-12-23..2005-12-23  POL GOV  president
                          POL ELI
Lech Kaczynski; Lech Kaczyński
  2005-12-23..2010-04-10  POL GOV  president
Bronislaw Komorowski; Bronisław Komorowski
  2010-08-06..2015-08-06  POL GOV  president
                          POL ELI
Andrzej Duda
  2015-08-06..2025-08-06  POL GOV  president
                          POL ELI
Karol Nawrocki
  2025-08-06..            POL GOV  president
Wojciech Jaruzelski
  1981-10..1990-12-22     POL GOV  president
                          POL ELI
Jaroslaw Kaczynski; Jarosław Kaczyński
  2006-07-14..2007-11-16  POL GOV  prime minister
                          POL PTY  party leader
Mateusz Morawiecki
  2017-12-11..2023-12-13  POL GOV  prime minister
                          POL ELI
Beata Szydlo; Beata Szydło
  2015-11-16..2017-12-11  POL GOV  prime minister
                          POL ELI
Ewa Kopacz
  2014-09-22..2015-11-16  POL GOV  prime minister
                          POL ELI
Kazimierz Marcinkiewicz
  2005-10..2006-07-14     POL GOV  prime minister
                          POL ELI
Marek Belka
  2004-05..2005-10        POL GOV  prime minister
                          POL ELI
Leszek Miller
  2001-10-19..2004-05-02  POL GOV  cabinet head
                          POL ELI
Wlodzimierz Cimoszewicz; Włodzimierz Cimoszewicz
  1996-02..1997-10        POL GOV  prime minister
  2001-10..2005-01        POL GOV  foreign minister
                          POL ELI
Jozef Oleksy; Józef Oleksy
  1995-03..1996-02        POL GOV  prime minister
                          POL ELI
Waldemar Pawlak
  1993-10..1995-03        POL GOV  prime minister
                          POL ELI
Hanna Suchocka
                          POL ELI
Tadeusz Mazowiecki
                          POL ELI
Radoslaw Sikorski; Radosław Sikorski; Radek Sikorski
  2007-11-16..2014-09-22  POL GOV  foreign minister
  2023-12-13..            POL GOV  foreign minister
  2005-10..2007-02        POL MIL  defence minister
                          POL GOV
Zbigniew Rau
  2020-08..2023-11        POL GOV  foreign affairs
                          POL ELI
Jacek Czaputowicz
                          POL GOV  foreign minister
Witold Waszczykowski
                          POL GOV  foreign minister
Grzegorz Schetyna
                          POL GOV  foreign minister
Anna Fotyga
                          POL GOV  foreign minister
Adam Rotfeld
                          POL GOV  foreign minister
Dariusz Rosati
                          POL GOV  foreign minister
Bronislaw Geremek; Bronisław Geremek
                          POL GOV  foreign minister
Wladyslaw Bartoszewski; Władysław Bartoszewski
                          POL GOV  foreign minister
Wladyslaw Kosiniak-Kamysz; Władysław Kosiniak-Kamysz
  2023-12-13..            POL MIL  defence minister
Mariusz Blaszczak; Mariusz Błaszczak
                          POL MIL  defence minister
Antoni Macierewicz
                          POL MIL  defence minister
Tomasz Siemoniak
                          POL MIL  defence minister
Jerzy Szmajdzinski
                          POL MIL  defence minister
Bogdan Klich
                          POL MIL  defence minister

# ---- Hungary, Czech Republic, Slovakia ----

Viktor Orban; Viktor Orbán
  2010-05-29..            HUN GOV  prime minister
  1998-07-06..2002-05-27  HUN GOV  prime minister
  2002-05-27..2010-05-29  HUN PTY,OPP  opposition leader
                          HUN PTY
Peter Szijjarto; Péter Szijjártó
  2014-09..               HUN GOV  foreign minister
Peter Magyar; Péter Magyar
                          HUN PTY,OPP  opposition politician
Ferenc Gyurcsany; Ferenc Gyurcsány
  2004-09-29..2009-04-14  HUN GOV  prime minister
                          HUN PTY
Gordon Bajnai
  2009-04-14..2010-05-29  HUN GOV  prime minister
                          HUN ELI
Peter Medgyessy; Péter Medgyessy
  2002-05-27..2004-09-29  HUN GOV  prime minister
                          HUN ELI
Gyula Horn
  1994-07..1998-07-06     HUN GOV  cabinet head
                          HUN ELI
Jozsef Antall; József Antall
  1990-05..1993-12-12     HUN GOV  prime minister
Arpad Goncz; Árpád Göncz
                          HUN GOV  president
Pal Schmitt; Pál Schmitt
                          HUN GOV  president
Janos Ader; János Áder
                          HUN GOV  president
Ferenc Madl; Ferenc Mádl
                          HUN GOV  president
Laszlo Solyom; László Sólyom
                          HUN GOV  president
Katalin Novak; Katalin Novák
                          HUN GOV  president
Tamas Sulyok; Tamás Sulyok
  2024-03..               HUN GOV  president
Vaclav Havel; Václav Havel
  1989-12-29..1992-07-20  CSK GOV  president
  1993-02-02..2003-02-02  CZE GOV  president
                          CZE ELI
Vaclav Klaus; Václav Klaus
  2003-03-07..2013-03-07  CZE GOV  president
  1993-01-01..1998-01-02  CZE GOV  prime minister
                          CZE ELI
Milos Zeman; Miloš Zeman
  2013-03-08..2023-03-08  CZE GOV  president
  1998-07..2002-07        CZE GOV  prime minister
                          CZE ELI
Petr Pavel
  2023-03-09..            CZE GOV  president
  2015-06..2018-06        IGO MIL  NATO general
Andrej Babis; Andrej Babiš
  2025-12-09..            CZE GOV  prime minister
  2017-12-06..2021-12-17  CZE GOV  prime minister
                          CZE PTY,OPP
Petr Fiala
  2021-12-17..2025-12-15  CZE GOV  prime minister
                          CZE PTY
Bohuslav Sobotka
                          CZE GOV  prime minister
Petr Necas; Petr Nečas
                          CZE GOV  prime minister
Mirek Topolanek; Mirek Topolánek
                          CZE GOV  prime minister
Jiri Paroubek; Jiří Paroubek
                          CZE GOV  prime minister
Stanislav Gross
                          CZE GOV  prime minister
Vladimir Spidla; Vladimír Špidla
                          CZE GOV  prime minister
Jan Fischer
                          CZE GOV  prime minister
Jan Lipavsky; Jan Lipavský
                          CZE GOV  foreign minister
Karel Schwarzenberg
                          CZE GOV  foreign minister
Lubomir Zaoralek; Lubomír Zaorálek
                          CZE GOV  foreign minister
Cyril Svoboda
                          CZE GOV  foreign minister
Jan Kavan
                          CZE GOV  foreign minister
Petr Macinka
                          CZE GOV  foreign minister
Robert Fico
  2023-10-25..            SVK GOV  prime minister
  2012-04-04..2018-03-22  SVK GOV  prime minister
  2006-07-04..2010-07-08  SVK GOV  prime minister
                          SVK PTY
Vladimir Meciar; Vladimír Mečiar
  1994-12..1998-10-30     SVK GOV  prime minister
                          SVK PTY
Mikulas Dzurinda; Mikuláš Dzurinda
  1998-10-30..2006-07-04  SVK GOV  prime minister
                          SVK ELI
Iveta Radicova; Iveta Radičová
                          SVK GOV  prime minister
Peter Pellegrini
                          SVK GOV  prime minister
Igor Matovic; Igor Matovič
                          SVK GOV  prime minister
Eduard Heger
                          SVK GOV  prime minister
Jozef Moravcik
                          SVK GOV  prime minister
Zuzana Caputova; Zuzana Čaputová
  2019-06-15..2024-06-15  SVK GOV  president
                          SVK ELI
Andrej Kiska
                          SVK GOV  president
Ivan Gasparovic; Ivan Gašparovič
                          SVK GOV  president
Rudolf Schuster
                          SVK GOV  president
Michal Kovac; Michal Kováč
                          SVK GOV  president

# ---- Serbia, Kosovo and the western Balkans ----

Slobodan Milosevic; Slobodan Milošević
  1997-07-23..2000-10-07  YUG GOV  president
  1989-05-08..1997-07-23  SRB GOV  president
                          SRB ELI
Vojislav Kostunica; Vojislav Koštunica
  2000-10-07..2003-03-07  YUG GOV  president
  2004-03-03..2008-07-07  SRB GOV  prime minister
                          SRB ELI
Zoran Djindjic; Zoran Đinđić
  2001-01-25..2003-03-12  SRB GOV  prime minister
  ..2001-01-25            SRB PTY,OPP  opposition leader
Boris Tadic; Boris Tadić
  2004-07-11..2012-04-05  SRB GOV  president
                          SRB ELI
Tomislav Nikolic; Tomislav Nikolić
  2012-05-31..2017-05-31  SRB GOV  president
                          SRB PTY
Aleksandar Vucic; Aleksandar Vučić
  2017-05-31..            SRB GOV  president
  2014-04-27..2017-05-31  SRB GOV  prime minister
                          SRB PTY
Ivica Dacic; Ivica Dačić
  2012-07-27..2014-04-27  SRB GOV  prime minister
  2014-04-27..2020-10     SRB GOV  foreign minister
                          SRB GOV,PTY
Ana Brnabic; Ana Brnabić
  2017-06-29..2024-02-06  SRB GOV  prime minister
  2024-02-06..            SRB LEG  speaker
Milos Vucevic; Miloš Vučević
  2024-05-02..2025-04-16  SRB GOV  prime minister
                          SRB PTY
Djuro Macut; Đuro Macut
  2025-04-16..            SRB GOV  prime minister
Mirko Cvetkovic; Mirko Cvetković
  2008-07-07..2012-07-27  SRB GOV  prime minister
                          SRB ELI
Zoran Zivkovic; Zoran Živković
  2003-03-18..2004-03-03  SRB GOV  prime minister
                          SRB ELI
Vuk Jeremic; Vuk Jeremić
  2007-05..2012-07        SRB GOV  foreign minister
  2012-09..2013-09        UNO GOV
                          SRB PTY
Vuk Draskovic; Vuk Drašković
  2004-03..2007-05        SRB GOV  foreign minister
                          SRB PTY,OPP  opposition leader
Goran Svilanovic
                          SRB GOV  foreign minister
Nikola Selakovic; Nikola Selaković
                          SRB GOV  foreign minister
Marko Djuric; Marko Đurić
                          SRB GOV  foreign minister
Zivadin Jovanovic; Živadin Jovanović
                          SRB GOV  foreign minister
Milan Milutinovic; Milan Milutinović
                          SRB GOV  foreign minister
Milan Panic; Milan Panić
  1992-07..1993-02        YUG GOV  prime minister
                          SRB ELI
Dobrica Cosic; Dobrica Ćosić
  1992-06..1993-06        YUG GOV  president
                          SRB ELI
Zoran Lilic; Zoran Lilić
  1993-06..1997-06        YUG GOV  president
                          SRB ELI
Vojislav Seselj; Vojislav Šešelj
                          SRB PTY,OPP  nationalist party leader
Zeljko Raznatovic; Arkan; Željko Ražnatović
  ..2000-01-15            SRB PRM  paramilitary chief
Ibrahim Rugova
  2002-03-04..2006-01-21  KOS GOV  Kosovo president
                          KOS PTY,OPP  Kosovo Albanian leader
Hashim Thaci; Hashim Thaçi
  2008-01-09..2014-12     KOS GOV  prime minister
  2016-04-07..2020-11-05  KOS GOV  president
  ..1999-06               KOS REB  rebel leader
                          KOS PTY
Ramush Haradinaj
  2004-12-03..2005-03-08  KOS GOV  prime minister
  2017-09-09..2020-02-03  KOS GOV  prime minister
                          KOS PTY
Albin Kurti
  2020-02-03..2020-06-03  KOS GOV  prime minister
  2021-03-22..            KOS GOV  prime minister
                          KOS PTY,OPP
Vjosa Osmani
  2021-04-06..            KOS GOV  president
                          KOS LEG
Fatmir Sejdiu
                          KOS GOV  president
Atifete Jahjaga
                          KOS GOV  president
Agim Ceku; Agim Çeku
                          KOS GOV  prime minister
Isa Mustafa
                          KOS GOV  prime minister
Bajram Rexhepi
                          KOS GOV  prime minister
Avdullah Hoti
                          KOS GOV  prime minister
Bajram Kosumi
                          KOS GOV  prime minister
Adem Demaci
                          KOS PTY
Veton Surroi
                          KOS PTY
Alija Izetbegovic; Alija Izetbegović
  1990-12-20..2000-10-14  BIH GOV  president
                          BIH ELI
Radovan Karadzic; Radovan Karadžić
  1992-05-12..1996-07-19  BIH REB,GOV  Bosnian Serb leader
                          BIH ELI
Ratko Mladic; Ratko Mladić
  1992-05..1996-11        BIH REB,MIL  Bosnian Serb commander
                          BIH ELI
Biljana Plavsic; Biljana Plavšić
  1996-07-19..1998-11-04  BIH GOV  Bosnian Serb president
                          BIH ELI
Momcilo Krajisnik; Momčilo Krajišnik
                          BIH GOV,LEG  Bosnian Serb leader
Milorad Dodik
  2010-11-15..2018-11-19  BIH GOV  Bosnian Serb president
  2018-11-20..2022-11-15  BIH GOV  presidency member
  2022-11-15..2025-08     BIH GOV  Bosnian Serb president
                          BIH PTY  Bosnian Serb leader
Haris Silajdzic; Haris Silajdžić
                          BIH GOV  presidency member, leader
Bakir Izetbegovic; Bakir Izetbegović
                          BIH GOV  presidency member, leader
Zeljko Komsic; Željko Komšić
                          BIH GOV  presidency member, leader
Sefik Dzaferovic; Šefik Džaferović
                          BIH GOV  presidency member, leader
Dragan Covic; Dragan Čović
                          BIH GOV  presidency member, leader
Nebojsa Radmanovic; Nebojša Radmanović
                          BIH GOV  presidency member, leader
Zivko Radisic
                          BIH GOV  presidency member, leader
Denis Becirovic; Denis Bećirović
                          BIH GOV  presidency member, leader
Zeljka Cvijanovic; Željka Cvijanović
                          BIH GOV  presidency member, leader
Mate Boban
                          BIH GOV  presidency member, leader
Ejup Ganic; Ejup Ganić
                          BIH GOV  presidency member, leader
Franjo Tudjman; Franjo Tuđman
  1990-05-30..1999-12-10  HRV GOV  president
Stjepan Mesic; Stipe Mesic; Stipe Mesić; Stjepan Mesić
  2000-02-18..2010-02-18  HRV GOV  president
                          HRV ELI
Ivo Josipovic; Ivo Josipović
  2010-02-18..2015-02-18  HRV GOV  president
                          HRV ELI
Kolinda Grabar-Kitarovic; Kolinda Grabar-Kitarović
  2015-02-19..2020-02-18  HRV GOV  president
                          HRV ELI
Zoran Milanovic; Zoran Milanović
  2020-02-18..            HRV GOV  president
  2011-12-23..2016-01-22  HRV GOV  prime minister
Andrej Plenkovic; Andrej Plenković
  2016-10-19..            HRV GOV  prime minister
Ivo Sanader
                          HRV GOV  prime minister
Jadranka Kosor
                          HRV GOV  prime minister
Ivica Racan; Ivica Račan
                          HRV GOV  prime minister
Tihomir Oreskovic
                          HRV GOV  prime minister
Zlatko Matesa
                          HRV GOV  prime minister
Nikica Valentic
                          HRV GOV  prime minister
Mate Granic; Mate Granić
                          HRV GOV  foreign minister
Gordan Grlic Radman; Gordan Grlić Radman
                          HRV GOV  foreign minister
Ante Gotovina
                          HRV MIL,ELI  general
Janez Jansa; Janez Janša
  2004-12..2008-11        SVN GOV  prime minister
  2012-02..2013-03        SVN GOV  prime minister
  2020-03..2022-06        SVN GOV  prime minister
                          SVN PTY
Robert Golob
  2022-06-01..            SVN GOV  prime minister
Borut Pahor
  2012-12-22..2022-12-22  SVN GOV  president
  2008-11..2012-02        SVN GOV  prime minister
                          SVN ELI
Janez Drnovsek; Janez Drnovšek
  1992-05..2002-12        SVN GOV  prime minister
  2002-12..2007-12        SVN GOV  president
                          SVN ELI
Milan Kucan; Milan Kučan
                          SVN GOV  president
Danilo Türk; Danilo Turk
                          SVN GOV  president
Natasa Pirc Musar; Nataša Pirc Musar
                          SVN GOV  president
Milo Djukanovic; Milo Đukanović
  1998-01-15..2002-11-25  MNE GOV  president
  2018-05-20..2023-05-20  MNE GOV  president
  1991-02..1998-01-15     MNE GOV  prime minister
  2003-01..2016-11        MNE GOV  prime minister
                          MNE PTY
Filip Vujanovic; Filip Vujanović
  2003-05..2018-05        MNE GOV  president
                          MNE ELI
Jakov Milatovic; Jakov Milatović
  2023-05-20..            MNE GOV  president
Milojko Spajic; Milojko Spajić
  2023-10-31..            MNE GOV  prime minister
Momir Bulatovic; Momir Bulatović
  1990-12..1998-01-15     MNE GOV  president
  1998-05..2000-10        YUG GOV  prime minister
                          MNE ELI
Kiro Gligorov
  1991-01..1999-11        MKD GOV  president
                          MKD ELI
Boris Trajkovski
  1999-12-15..2004-02-26  MKD GOV  president
Branko Crvenkovski
  1992-09..1998-11        MKD GOV  prime minister
  2002-11..2004-05        MKD GOV  prime minister
  2004-05-12..2009-05-12  MKD GOV  president
                          MKD PTY
Ljubco Georgievski; Ljubčo Georgievski
  1998-11-30..2002-11     MKD GOV  prime minister
                          MKD PTY
Nikola Gruevski
  2006-08..2016-01        MKD GOV  prime minister
                          MKD PTY
Zoran Zaev
  2017-05-31..2022-01-16  MKD GOV  prime minister
                          MKD PTY
Gjorge Ivanov
  2009-05-12..2019-05-12  MKD GOV  figurehead of the state
                          MKD ELI
Stevo Pendarovski
  2019-05-12..2024-05-12  MKD GOV  president
                          MKD ELI
Gordana Siljanovska-Davkova
  2024-05-12..            MKD GOV  president
Hristijan Mickoski
  2024-06-23..            MKD GOV  prime minister
Nikola Dimitrov
                          MKD GOV  foreign minister
Ali Ahmeti
  2001-01..2001-09        MKD REB  rebel leader
                          MKD PTY  ethnic Albanian party leader
Sali Berisha
  1992-04-09..1997-07-24  ALB GOV  president
  2005-09-11..2013-09-11  ALB GOV  prime minister
                          ALB PTY,OPP  opposition leader
Fatos Nano
  1997-07-25..1998-10-02  ALB GOV  prime minister
  2002-07..2005-09        ALB GOV  prime minister
                          ALB PTY
Edi Rama
  2013-09-11..            ALB GOV  prime minister
                          ALB PTY
Pandeli Majko
                          ALB GOV  prime minister
Ilir Meta
                          ALB GOV  prime minister
Ramiz Alia
  1985-04..1992-04        ALB GOV  leader
                          ALB ELI

# ---- Greece, Cyprus, Bulgaria, Romania ----

Kyriakos Mitsotakis
  2019-07-08..            GRC GOV  prime minister
  2016-01..2019-07-08     GRC PTY,OPP  opposition leader
Alexis Tsipras
  2015-01-26..2019-07-08  GRC GOV  prime minister
                          GRC ELI
Antonis Samaras
  2012-06-20..2015-01-26  GRC GOV  prime minister
                          GRC ELI
Lucas Papademos
  2011-11..2012-05        GRC GOV  prime minister
                          GRC ELI
George Papandreou
  2009-10-06..2011-11-11  GRC GOV  prime minister
  1999-02..2004-02        GRC GOV  foreign minister
                          GRC ELI
Costas Karamanlis; Kostas Karamanlis
  2004-03-10..2009-10-06  GRC GOV  prime minister
                          GRC ELI
Costas Simitis; Kostas Simitis
  1996-01-18..2004-03-10  GRC GOV  prime minister
                          GRC ELI
Andreas Papandreou
  1993-10..1996-01-18     GRC GOV  prime minister
Constantine Mitsotakis; Constantinos Mitsotakis
  1990-04..1993-10        GRC GOV  prime minister
                          GRC ELI
Theodoros Pangalos
  1996-01..1999-02        GRC GOV  foreign minister
                          GRC ELI
Dora Bakoyannis
  2006-02..2009-10        GRC GOV  foreign minister
                          GRC ELI
Nikos Kotzias
                          GRC GOV  minister
Nikos Dendias
                          GRC GOV  minister
George Gerapetritis; Giorgos Gerapetritis
                          GRC GOV  minister
Petros Molyviatis
                          GRC GOV  minister
Evangelos Venizelos
                          GRC GOV  minister
Panos Kammenos
                          GRC GOV  minister
Akis Tsochatzopoulos
                          GRC GOV  minister
Yanis Varoufakis
  2015-01..2015-07        GRC GOV  finance minister
                          GRC PTY,OPP
Prokopis Pavlopoulos
                          GRC GOV  president
Karolos Papoulias
                          GRC GOV  president
Costis Stephanopoulos; Kostis Stephanopoulos
                          GRC GOV  president
Katerina Sakellaropoulou
                          GRC GOV  president
Konstantinos Tasoulas; Constantine Tassoulas
  2025-03..               GRC GOV  president
Nikos Christodoulides
  2023-02-28..            CYP GOV  president
  2018-03..2022-01        CYP GOV  foreign minister
Nicos Anastasiades
  2013-02-28..2023-02-28  CYP GOV  president
                          CYP ELI
Dimitris Christofias; Demetris Christofias
  2008-02-28..2013-02-28  CYP GOV  president
                          CYP ELI
Tassos Papadopoulos
  2003-02-28..2008-02-28  CYP GOV  president
                          CYP ELI
Glafcos Clerides
  1993-02-28..2003-02-28  CYP GOV  president
                          CYP ELI
George Vassiliou
  1988-02..1993-02-28     CYP GOV  president
                          CYP ELI
Boyko Borisov; Boiko Borisov; Boyko Borissov
  2009-07-27..2013-03-13  BGR GOV  prime minister
  2014-11-07..2017-01     BGR GOV  prime minister
  2017-05-04..2021-05-12  BGR GOV  prime minister
                          BGR PTY
Rumen Radev; Roumen Radev
  2017-01-22..2026-01     BGR GOV  president
                          BGR PTY
Rossen Plevneliev; Rosen Plevneliev
                          BGR GOV  president
Georgi Parvanov
                          BGR GOV  president
Petar Stoyanov
                          BGR GOV  president
Zhelyu Zhelev
                          BGR GOV  president
Simeon Saxe-Coburg; Simeon Saxcoburggotski
  2001-07..2005-08        BGR GOV  prime minister
                          BGR ELI
Sergei Stanishev
                          BGR GOV  prime minister
Ivan Kostov
                          BGR GOV  prime minister
Kiril Petkov
                          BGR GOV  prime minister
Plamen Oresharski
                          BGR GOV  prime minister
Nikolai Denkov
                          BGR GOV  prime minister
Rosen Zhelyazkov
                          BGR GOV  prime minister
Solomon Passy
                          BGR GOV  foreign minister
Nadezhda Mihailova
                          BGR GOV  foreign minister
Ivailo Kalfin
                          BGR GOV  foreign minister
Ion Iliescu
  1989-12-26..1996-11-29  ROU GOV  president
  2000-12-20..2004-12-20  ROU GOV  president
                          ROU ELI
Emil Constantinescu
  1996-11-29..2000-12-20  ROU GOV  president
                          ROU ELI
Traian Basescu; Traian Băsescu
  2004-12-20..2014-12-21  ROU GOV  president
                          ROU ELI
Klaus Iohannis
  2014-12-21..2025-02-12  ROU GOV  president
                          ROU ELI
Nicusor Dan; Nicușor Dan
  2025-05-26..            ROU GOV  figurehead of the state
                          ROU GOV
Marcel Ciolacu
  2023-06-15..2025-05     ROU GOV  prime minister
                          ROU PTY
Ilie Bolojan
  2025-06-23..            ROU GOV  prime minister
Adrian Nastase; Adrian Năstase
                          ROU PTY,GOV
Victor Ponta
                          ROU PTY,GOV
Emil Boc
                          ROU PTY,GOV
Petre Roman
                          ROU PTY,GOV
Calin Popescu Tariceanu; Călin Popescu-Tăriceanu
                          ROU PTY,GOV
Viorica Dancila; Viorica Dăncilă
                          ROU PTY,GOV
Ludovic Orban
                          ROU PTY,GOV
Nicolae Ciuca; Nicolae Ciucă
                          ROU PTY,GOV
Sorin Grindeanu
                          ROU PTY,GOV
Liviu Dragnea
                          ROU PTY,GOV
Calin Georgescu; Călin Georgescu
                          ROU PTY,OPP
George Simion
                          ROU PTY,OPP
Nicolae Ceausescu; Nicolae Ceaușescu
  ..1989-12-22            ROU GOV  president

# ---- Caucasus and Moldova ----

Mikheil Saakashvili; Mikhail Saakashvili
  2004-01-25..2013-11-17  GEO GOV  president
  ..2004-01-25            GEO PTY,OPP  opposition leader
                          GEO PTY,OPP
Salome Zourabichvili; Salome Zurabishvili
  2018-12-16..2024-12-29  GEO GOV  president
  2004-03..2005-10        GEO GOV  foreign minister
                          GEO PTY,OPP
Giorgi Margvelashvili
  2013-11-17..2018-12-16  GEO GOV  president
                          GEO ELI
Mikheil Kavelashvili
  2024-12-29..            GEO GOV  president
Nino Burdzhanadze; Nino Burjanadze
  2001-11..2008-06        GEO LEG  head of parliament
                          GEO PTY,OPP  opposition leader
Bidzina Ivanishvili
  2012-10-25..2013-11-20  GEO GOV  prime minister
                          GEO PTY,BUS
Irakli Kobakhidze
  2024-02-08..            GEO GOV  prime minister
Irakli Garibashvili
  2013-11..2015-12        GEO GOV  prime minister
  2021-02..2024-01        GEO GOV  prime minister
                          GEO ELI
Zurab Zhvania
  2004-02..2005-02-03     GEO GOV  prime minister
Giorgi Gakharia
                          GEO GOV  prime minister
Giorgi Kvirikashvili
                          GEO GOV  prime minister
Zurab Nogaideli
                          GEO GOV  prime minister
Vano Merabishvili
                          GEO GOV  prime minister
Nika Gilauri
                          GEO GOV  prime minister
Lado Gurgenidze
                          GEO GOV  prime minister
Mamuka Bakhtadze
                          GEO GOV  prime minister
Zviad Gamsakhurdia
  1991-05..1992-01-06     GEO GOV  president
  ..1993-12-31            GEO REB,OPP
Aslan Abashidze
                          GEO GOV  governor of Adzharia, leader
Eduard Kokoity
  2001-12..2011-12        GEO REB,PRE  South Ossetian leader
Sergei Bagapsh; Sergey Bagapsh
  2005-02..2011-05-29     GEO REB,PRE  Abkhaz leader
Vladislav Ardzinba
  1994-11..2005-02        GEO REB,PRE  Abkhaz leader
Raul Khadzhimba
                          GEO REB,PRE  separatist leader
Alexander Ankvab
                          GEO REB,PRE  separatist leader
Aslan Bzhania
                          GEO REB,PRE  separatist leader
Leonid Tibilov
                          GEO REB,PRE  separatist leader
Anatoly Bibilov
                          GEO REB,PRE  separatist leader
Grigol Vashadze
                          GEO GOV  foreign minister
Gela Bezhuashvili
                          GEO GOV  foreign minister
Maia Panjikidze
                          GEO GOV  foreign minister
David Zalkaliani
                          GEO GOV  foreign minister
Maka Botchorishvili
                          GEO GOV  foreign minister
Irakli Menagarishvili
                          GEO GOV  foreign minister
Eka Tkeshelashvili
                          GEO GOV  foreign minister
Heydar Aliyev; Heidar Aliev; Geidar Aliyev; Heydar Aliev
  1993-10-10..2003-10-31  AZE GOV  president
Ilham Aliyev; Ilham Aliev
  2003-10-31..            AZE GOV  president
Abulfaz Elchibey
  1992-06..1993-09        AZE GOV  president
                          AZE OPP
Ayaz Mutalibov
  1990-05..1992-05        AZE GOV  president
                          AZE ELI
Mehriban Aliyeva
  2017-02..               AZE GOV  vice president
Jeyhun Bayramov
  2020-07-16..            AZE GOV  foreign minister
Elmar Mammadyarov; Elmar Mamedyarov
  2004-04..2020-07-16     AZE GOV  foreign minister
                          AZE ELI
Hikmet Hajiyev; Hikmat Hajiyev
                          AZE GOV  presidential aide
Zakir Hasanov
                          AZE MIL  defence minister
Safar Abiyev
                          AZE MIL  defence minister
Isa Gambar
                          AZE PTY,OPP  opposition leader
Ali Kerimli
                          AZE PTY,OPP  opposition leader
Levon Ter-Petrosyan; Levon Ter-Petrosian
  1991-11-11..1998-02-03  ARM GOV  president
                          ARM PTY,OPP  opposition leader
Robert Kocharian; Robert Kocharyan
  1998-04-09..2008-04-09  ARM GOV  president
  1997-03..1998-04-09     ARM GOV  prime minister
                          ARM PTY,OPP
Serzh Sargsyan; Serge Sarkisian; Serzh Sarksyan; Serzh Sarkisian
  2008-04-09..2018-04-09  ARM GOV  president
  2018-04-17..2018-04-23  ARM GOV  prime minister
  2007-04..2008-04-09     ARM GOV  prime minister
                          ARM PTY,OPP
Armen Sarkissian; Armen Sarkisian
  2018-04-09..2022-02-01  ARM GOV  president
                          ARM ELI
Vahagn Khachaturyan
  2022-03-13..            ARM GOV  president
Nikol Pashinyan; Nikol Pashinian
  2018-05-08..            ARM GOV  prime minister
                          ARM PTY,OPP
Ararat Mirzoyan
  2021-08..               ARM GOV  foreign minister
Vartan Oskanian; Vardan Oskanyan
  1998-04..2008-04        ARM GOV  foreign minister
                          ARM ELI
Edward Nalbandian
  2008-04..2018-05        ARM GOV  foreign minister
                          ARM ELI
Zohrab Mnatsakanyan
                          ARM GOV  foreign minister
Ara Aivazian
                          ARM GOV  foreign minister
Suren Papikyan
                          ARM MIL  defence minister
Davit Tonoyan; David Tonoyan
                          ARM MIL  defence minister
Seyran Ohanyan
                          ARM MIL  defence minister
Vazgen Sarkisian; Vazgen Sargsyan
  1999-06..1999-10-27     ARM GOV  prime minister
Karen Karapetyan
                          ARM GOV  prime minister
Tigran Sargsyan; Tigran Sarkisian
                          ARM GOV  prime minister
Andranik Margaryan; Andranik Markarian
                          ARM GOV  prime minister
Samvel Karapetyan
                          ARM OPP
Bagrat Galstanyan
                          ARM OPP
Arayik Harutyunyan
  2020-05..2023-09        AZE REB,PRE  Karabakh leader
Bako Sahakyan
                          AZE REB,PRE  Karabakh leader
Arkady Ghukasyan; Arkady Gukasyan
                          AZE REB,PRE  Karabakh leader
Samvel Shahramanyan
                          AZE REB,PRE  Karabakh leader
Ruben Vardanyan
                          AZE REB,PRE  Karabakh official
Maia Sandu
  2020-12-24..            MDA GOV  president
  2019-06..2019-11        MDA GOV  prime minister
Igor Dodon
  2016-12-23..2020-12-24  MDA GOV  president
                          MDA PTY,OPP
Vladimir Voronin
  2001-04-07..2009-09-11  MDA GOV  president
                          MDA PTY
Mircea Snegur
                          MDA GOV  president
Petru Lucinschi
                          MDA GOV  president
Nicolae Timofti
                          MDA GOV  president
Dorin Recean
  2023-02-16..2025-11-01  MDA GOV  prime minister
                          MDA ELI
Alexandru Munteanu
  2025-11-01..            MDA GOV  prime minister
Vlad Filat
                          MDA PTY
Pavel Filip
                          MDA PTY
Natalia Gavrilita; Natalia Gavrilița
                          MDA PTY
Vlad Plahotniuc
                          MDA PTY
Ilan Shor
                          MDA PTY
Igor Smirnov
  1991-12..2011-12        MDA REB,PRE  Trans-Dniester leader

# ---- Belarus and the Baltic states ----

Alexander Lukashenko; Aleksandr Lukashenko; Alyaksandr Lukashenka; Aleksandr G. Lukashenko; Lukashenka
  1994-07-20..            BLR GOV  president
Stanislav Shushkevich
  1991-09..1994-01        BLR GOV  figurehead of the state
                          BLR PTY,OPP  opposition leader
Svetlana Tikhanovskaya; Sviatlana Tsikhanouskaya; Sviatlana Tikhanovskaya; Tsikhanouskaya
  2020-08..               BLR OPP  opposition leader
Vladimir Makei; Uladzimir Makei
  2012-08..2022-11-26     BLR GOV  foreign minister
Ales Bialiatski
                          BLR SOC,OPP
Maria Kolesnikova; Maryia Kalesnikava
                          BLR OPP
Viktor Babariko; Viktar Babaryka
                          BLR OPP
Sergei Tikhanovsky; Siarhei Tsikhanouski
                          BLR OPP
Alexander Milinkevich; Alaksandar Milinkievic
                          BLR OPP
Roman Protasevich; Raman Pratasevich
                          BLR OPP
Gitanas Nauseda; Gitanas Nausėda
  2019-07-12..            LTU GOV  president
Dalia Grybauskaite; Dalia Grybauskaitė
  2009-07-12..2019-07-12  LTU GOV  president
                          LTU ELI
Valdas Adamkus
                          LTU GOV  president
Rolandas Paksas
                          LTU GOV  president
Algirdas Brazauskas
                          LTU GOV  president
Vytautas Landsbergis
  1990-03..1992-11        LTU GOV  leader
                          LTU PTY
Gabrielius Landsbergis
  2020-12..2024-12        LTU GOV  foreign minister
                          LTU PTY
Ingrida Simonyte; Ingrida Šimonytė
                          LTU GOV  minister
Saulius Skvernelis
                          LTU GOV  minister
Gintautas Paluckas
                          LTU GOV  minister
Inga Ruginiene; Inga Ruginienė
                          LTU GOV  minister
Linas Linkevicius; Linas Linkevičius
                          LTU GOV  minister
Kestutis Budrys; Kęstutis Budrys
                          LTU GOV  minister
Vaira Vike-Freiberga; Vaira Vīķe-Freiberga
  1999-07..2007-07        LVA GOV  president
                          LVA ELI
Edgars Rinkevics; Edgars Rinkēvičs
  2023-07-08..            LVA GOV  president
  2011-10..2023-07-08     LVA GOV  foreign minister
Krisjanis Karins; Krišjānis Kariņš
  2019-01-23..2023-09     LVA GOV  prime minister
                          LVA ELI
Evika Silina; Evika Siliņa
  2023-09-15..            LVA GOV  prime minister
Guntis Ulmanis
                          LVA GOV  president
Valdis Zatlers
                          LVA GOV  president
Egils Levits
                          LVA GOV  president
Andris Berzins; Andris Bērziņš
                          LVA GOV  president
Raimonds Vejonis
                          LVA GOV  president
Baiba Braze; Baiba Braže
                          LVA GOV  minister
Artis Pabriks
                          LVA GOV  minister
Andris Spruds
                          LVA GOV  minister
Toomas Hendrik Ilves
  2006-10..2016-10        EST GOV  president
                          EST ELI
Lennart Meri
                          EST GOV  president
Arnold Ruutel; Arnold Rüütel
                          EST GOV  president
Kersti Kaljulaid
                          EST GOV  president
Alar Karis
  2021-10-11..            EST GOV  president
Kristen Michal
  2024-07-23..            EST GOV  prime minister
Mart Laar
                          EST GOV  prime minister
Andrus Ansip
                          EST GOV  prime minister
Taavi Roivas; Taavi Rõivas
                          EST GOV  prime minister
Juri Ratas; Jüri Ratas
                          EST GOV  prime minister
Margus Tsahkna
                          EST GOV  minister
Urmas Reinsalu
                          EST GOV  minister
Urmas Paet
                          EST GOV  minister
Hanno Pevkur
                          EST GOV  minister

# ---- Nordic countries ----

Ulf Kristersson
  2022-10-18..            SWE GOV  prime minister
Magdalena Andersson
  2021-11-30..2022-10-18  SWE GOV  cabinet head
                          SWE PTY,OPP  opposition leader
Stefan Lofven; Stefan Löfven
  2014-10-03..2021-11-30  SWE GOV  prime minister
                          SWE ELI
Fredrik Reinfeldt
  2006-10-06..2014-10-03  SWE GOV  prime minister
                          SWE ELI
Goran Persson; Göran Persson
  1996-03-22..2006-10-06  SWE GOV  prime minister
                          SWE ELI
Ingvar Carlsson
  1986-03..1991-10        SWE GOV  prime minister
  1994-10..1996-03        SWE GOV  prime minister
                          SWE ELI
Olof Palme
  1982-10..1986-02-28     SWE GOV  prime minister
Anna Lindh
  1998-10..2003-09-11     SWE GOV  foreign minister
Margot Wallstrom; Margot Wallström
  2014-10..2019-09        SWE GOV  foreign minister
                          SWE ELI
Ann Linde
                          SWE GOV  minister
Tobias Billstrom; Tobias Billström
                          SWE GOV  minister
Maria Malmer Stenergard
                          SWE GOV  minister
Laila Freivalds
                          SWE GOV  minister
Pal Jonson; Pål Jonson
                          SWE GOV  minister
Mette Frederiksen
  2019-06-27..            DNK GOV  prime minister
Lars Loekke Rasmussen; Lars Lokke Rasmussen; Lars Løkke Rasmussen
  2009-04-05..2011-10-03  DNK GOV  prime minister
  2015-06-28..2019-06-27  DNK GOV  prime minister
  2022-12-15..            DNK GOV  foreign minister
Helle Thorning-Schmidt
  2011-10-03..2015-06-28  DNK GOV  prime minister
                          DNK ELI
Poul Nyrup Rasmussen
  1993-01-25..2001-11-27  DNK GOV  prime minister
                          DNK ELI
Per Stig Moeller; Per Stig Møller
                          DNK GOV
Troels Lund Poulsen
                          DNK GOV
Jeppe Kofod
                          DNK GOV
Villy Soevndal; Villy Søvndal
                          DNK GOV
Jens-Frederik Nielsen
                          DNK GOV
Mute Egede; Múte Egede
                          DNK GOV
Jonas Gahr Stoere; Jonas Gahr Store; Jonas Gahr Støre
  2021-10-14..            NOR GOV  prime minister
  2005-10..2012-09        NOR GOV  foreign minister
                          NOR PTY
Erna Solberg
  2013-10-16..2021-10-14  NOR GOV  prime minister
                          NOR PTY
Kjell Magne Bondevik
  1997-10-17..2000-03-17  NOR GOV  prime minister
  2001-10-19..2005-10-17  NOR GOV  prime minister
                          NOR ELI
Thorbjoern Jagland; Thorbjorn Jagland; Thorbjørn Jagland
  1996-10-25..1997-10-17  NOR GOV  prime minister
  2009-10..2019-09        IGO GOV  secretary-general of the Council of Europe
                          NOR ELI
Espen Barth Eide
  2023-10..               NOR GOV  foreign minister
  2014-08..2017           UNO GOV  envoy for Cyprus
                          NOR GOV
Borge Brende; Boerge Brende; Børge Brende
                          NOR GOV  foreign minister
Ine Eriksen Soreide; Ine Eriksen Soereide
                          NOR GOV  foreign minister
Knut Vollebaek
                          NOR GOV  foreign minister
Jan Petersen
                          NOR GOV  foreign minister
Anniken Huitfeldt
                          NOR GOV  foreign minister
Erik Solheim
                          NOR GOV  envoy
Vidar Helgesen
                          NOR GOV  envoy
Alexander Stubb
  2024-03-01..            FIN GOV  president
  2014-06..2015-05        FIN GOV  prime minister
  2008-04..2011-06        FIN GOV  foreign minister
                          FIN PTY
Sauli Niinisto; Sauli Niinistö; Sauli Niinistoe
  2012-03-01..2024-03-01  FIN GOV  president
                          FIN ELI
Tarja Halonen
  2000-03-01..2012-03-01  FIN GOV  president
  1995-04..2000-03-01     FIN GOV  foreign minister
                          FIN ELI
Mauno Koivisto
  1982-01..1994-03-01     FIN GOV  president
                          FIN ELI
Petteri Orpo
  2023-06-20..            FIN GOV  prime minister
Sanna Marin
  2019-12-10..2023-06-20  FIN GOV  prime minister
                          FIN ELI
Elina Valtonen
  2023-06-20..            FIN GOV  foreign minister
Pekka Haavisto
                          FIN GOV  minister
Timo Soini
                          FIN GOV  minister
Erkki Tuomioja
                          FIN GOV  minister
Antti Hakkanen; Antti Häkkänen
                          FIN GOV  minister
Paavo Lipponen
                          FIN GOV  prime minister
Matti Vanhanen
                          FIN GOV  prime minister
Juha Sipila; Juha Sipilä
                          FIN GOV  prime minister
Jyrki Katainen
                          FIN GOV  prime minister
Mari Kiviniemi
                          FIN GOV  prime minister
Esko Aho
                          FIN GOV  prime minister
Vigdis Finnbogadottir
                          ISL GOV
Olafur Ragnar Grimsson; Ólafur Ragnar Grímsson
                          ISL GOV
Gudni Johannesson
                          ISL GOV
David Oddsson; Davíð Oddsson
                          ISL GOV
Halldor Asgrimsson
                          ISL GOV
Geir Haarde
                          ISL GOV
Johanna Sigurdardottir
                          ISL GOV
Katrin Jakobsdottir; Katrín Jakobsdóttir
                          ISL GOV
Halla Tomasdottir
                          ISL GOV
Kristrun Frostadottir
                          ISL GOV
Thorgerdur Katrin Gunnarsdottir
                          ISL GOV

# ---- Low countries, Austria, Switzerland, Ireland ----

Dick Schoof
  2024-07-02..2026-02-23  NLD GOV  prime minister
                          NLD ELI
Rob Jetten
  2026-02-23..            NLD GOV  prime minister
                          NLD PTY
Jan Peter Balkenende
  2002-07-22..2010-10-14  NLD GOV  prime minister
                          NLD ELI
Wim Kok
  1994-08-22..2002-07-22  NLD GOV  prime minister
                          NLD ELI
Geert Wilders
                          NLD PTY  party leader
Pim Fortuyn
  ..2002-05-06            NLD PTY  party leader
Bert Koenders
                          NLD GOV  foreign minister
Maxime Verhagen
                          NLD GOV  foreign minister
Ben Bot
                          NLD GOV  foreign minister
Wopke Hoekstra
                          NLD GOV  foreign minister
Hanke Bruins Slot
                          NLD GOV  foreign minister
Caspar Veldkamp
                          NLD GOV  foreign minister
Uri Rosenthal
                          NLD GOV  foreign minister
Halbe Zijlstra
                          NLD GOV  foreign minister
Stef Blok
                          NLD GOV  foreign minister
Jozias van Aartsen
                          NLD GOV  foreign minister
Hans van Mierlo
                          NLD GOV  foreign minister
David van Weel
                          NLD GOV  foreign minister
Ruben Brekelmans
                          NLD MIL  defence minister
Kajsa Ollongren
                          NLD MIL  defence minister
Queen Beatrix
  1980-04-30..2013-04-30  NLD GOV  monarch
                          NLD ELI
King Willem-Alexander; Willem-Alexander
                          NLD GOV  monarch
Bart De Wever; Bart de Wever
  2025-02-03..            BEL GOV  prime minister
                          BEL PTY
Alexander De Croo
  2020-10-01..2025-02-03  BEL GOV  prime minister
                          BEL ELI
Sophie Wilmes; Sophie Wilmès
  2019-10..2020-10        BEL GOV  prime minister
                          BEL ELI
Elio Di Rupo
  2011-12-06..2014-10-11  BEL GOV  prime minister
                          BEL ELI
Yves Leterme
  2008-03..2008-12        BEL GOV  prime minister
  2009-11..2011-12        BEL GOV  prime minister
                          BEL ELI
Guy Verhofstadt
  1999-07-12..2008-03-20  BEL GOV  prime minister
                          BEL ELI
Jean-Luc Dehaene
  1992-03-07..1999-07-12  BEL GOV  prime minister
                          BEL ELI
Louis Michel
                          BEL GOV  minister
Didier Reynders
                          BEL GOV  minister
Maxime Prevot; Maxime Prévot
                          BEL GOV  minister
Hadja Lahbib
                          BEL GOV  minister
Theo Francken
                          BEL GOV  minister
Erik Derycke
                          BEL GOV  minister
Xavier Bettel
  2013-12-04..2023-11-17  LUX GOV  prime minister
  2023-11-17..            LUX GOV  foreign minister
Luc Frieden
  2023-11-17..            LUX GOV  prime minister
Jean Asselborn
  2004-07..2023-11-17     LUX GOV  foreign minister
                          LUX ELI
Christian Stocker
  2025-03-03..            AUT GOV  chancellor
Karl Nehammer
  2021-12-06..2025-01-10  AUT GOV  chancellor
                          AUT ELI
Sebastian Kurz
  2017-12-18..2019-05-28  AUT GOV  chancellor
  2020-01-07..2021-10-11  AUT GOV  chancellor
  2013-12..2017-12-18     AUT GOV  foreign minister
                          AUT ELI
Alexander Schallenberg
  2021-10-11..2021-12-06  AUT GOV  chancellor
  2019-06..2025-03        AUT GOV  foreign minister
                          AUT ELI
Christian Kern
  2016-05..2017-12        AUT GOV  chancellor
                          AUT ELI
Werner Faymann
  2008-12..2016-05        AUT GOV  chancellor
                          AUT ELI
Alfred Gusenbauer
  2007-01..2008-12        AUT GOV  chancellor
                          AUT ELI
Wolfgang Schuessel; Wolfgang Schüssel
  2000-02-04..2007-01-11  AUT GOV  chancellor
  1995-05..2000-02-04     AUT GOV  foreign minister
                          AUT ELI
Viktor Klima
  1997-01..2000-02        AUT GOV  chancellor
                          AUT ELI
Franz Vranitzky
  1986-06..1997-01        AUT GOV  chancellor
                          AUT ELI
Brigitte Bierlein
                          AUT GOV  minister
Beate Meinl-Reisinger
                          AUT GOV  minister
Ursula Plassnik
                          AUT GOV  minister
Michael Spindelegger
                          AUT GOV  minister
Karin Kneissl
                          AUT GOV  minister
Alois Mock
                          AUT GOV  minister
Alexander Van der Bellen
  2017-01-26..            AUT GOV  president
Heinz Fischer
  2004-07..2016-07        AUT GOV  figurehead of the state
                          AUT ELI
Thomas Klestil
  1992-07..2004-07-06     AUT GOV  president
Joerg Haider; Jörg Haider
  ..2008-10-11            AUT PTY  party leader
Heinz-Christian Strache
                          AUT PTY  party leader
Herbert Kickl
                          AUT PTY  party leader
Micheline Calmy-Rey
                          CHE GOV  president, minister
Ignazio Cassis
                          CHE GOV  president, minister
Didier Burkhalter
                          CHE GOV  president, minister
Karin Keller-Sutter
                          CHE GOV  president, minister
Viola Amherd
                          CHE GOV  president, minister
Ruth Dreifuss
                          CHE GOV  president, minister
Joseph Deiss
                          CHE GOV  president, minister
Flavio Cotti
                          CHE GOV  president, minister
Simonetta Sommaruga
                          CHE GOV  president, minister
Guy Parmelin
                          CHE GOV  president, minister
Bertie Ahern
  1997-06-26..2008-05-07  IRL GOV  prime minister
                          IRL ELI
John Bruton
  1994-12-15..1997-06-26  IRL GOV  prime minister
                          IRL ELI
Albert Reynolds
  1992-02..1994-12-15     IRL GOV  cabinet head
                          IRL ELI
Charles Haughey
  1987-03..1992-02        IRL GOV  prime minister
                          IRL ELI
Brian Cowen
  2008-05-07..2011-03-09  IRL GOV  prime minister
                          IRL ELI
Enda Kenny
  2011-03-09..2017-06-14  IRL GOV  prime minister
                          IRL ELI
Leo Varadkar
  2017-06-14..2020-06-27  IRL GOV  prime minister
  2022-12-17..2024-04-09  IRL GOV  prime minister
                          IRL ELI
Micheal Martin; Micheál Martin
  2020-06-27..2022-12-17  IRL GOV  cabinet head
  2025-01-23..            IRL GOV  cabinet head
  2022-12-17..2025-01-23  IRL GOV  foreign affairs
                          IRL PTY
Simon Harris
  2024-04-09..2025-01-23  IRL GOV  cabinet head
                          IRL GOV
Mary McAleese
  1997-11-11..2011-11-10  IRL GOV  president
                          IRL ELI
Michael D. Higgins; Michael Higgins
  2011-11-11..2025-11-10  IRL GOV  figurehead of the state
                          IRL ELI
Catherine Connolly
  2025-11-11..            IRL GOV  president
Simon Coveney
  2017-06..2022-12        IRL GOV  foreign minister
                          IRL ELI
Dick Spring
  1993-01..1997-06        IRL GOV  foreign affairs
                          IRL ELI
Eddie Fenech Adami
                          MLT GOV  prime minister
Lawrence Gonzi
                          MLT GOV  prime minister
Joseph Muscat
                          MLT GOV  prime minister
Alfred Sant
                          MLT GOV  prime minister
Robert Abela
  2020-01-13..            MLT GOV  prime minister
Andrius Kubilius
  2008-12..2012-12        LTU GOV  prime minister
  2024-12..               EUR GOV  defence commissioner, minister
                          LTU PTY

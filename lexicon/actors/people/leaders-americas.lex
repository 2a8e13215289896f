# The most reported office-holders of the Americas since 1990. Brought up to date 2026-01.

# ---- United States ----
George Bush; George H.W. Bush; George H. W. Bush
  1989-01-20..1993-01-20  USA GOV  president
  USA ELI
Bill Clinton; William Clinton; William Jefferson Clinton
  1993-01-20..2001-01-20  USA GOV  president
  USA ELI
George W. Bush; George W Bush
  2001-01-20..2009-01-20  USA GOV  president
  USA ELI
Barack Obama; Barack Hussein Obama
  2009-01-20..2017-01-20  USA GOV  president
  2005-01-03..2008-11-16  USA LEG  senator
  USA ELI
Donald Trump; Donald J. Trump
  2017-01-20..2021-01-20  USA GOV  president
  2025-01-20..            USA GOV  president
  2015-06-16..2017-01-19  USA PTY  candidate for president
  USA ELI
Joe Biden; Joseph Biden; Joseph R. Biden
  2009-01-20..2017-01-20  USA GOV  vice president
  2021-01-20..2025-01-20  USA GOV  president
  USA ELI
Dick Cheney; Richard Cheney
  1989-03-21..1993-01-20  USA GOV  defense secretary
  2001-01-20..2009-01-20  USA GOV  vice president
  USA ELI
Al Gore; Albert Gore
  1993-01-20..2001-01-20  USA GOV  vice president
  USA ELI
Dan Quayle
  1989-01-20..1993-01-20  USA GOV  vice president
  USA ELI
Mike Pence; Michael Pence
  2017-01-20..2021-01-20  USA GOV  vice president
  2013-01-14..2017-01-09  USA GOV  governor of Indiana
  USA ELI
Kamala Harris
  2021-01-20..2025-01-20  USA GOV  vice president
  USA ELI
JD Vance; J.D. Vance
  2025-01-20..            USA GOV  vice president
  2023-01-03..2025-01-10  USA LEG  senator
James Baker; James A. Baker
  1989-01-25..1992-08-23  USA GOV  secretary of state
  USA ELI
Lawrence Eagleburger
  1992-08-23..1993-01-19  USA GOV  secretary of state
  USA ELI
Warren Christopher
  1993-01-20..1997-01-17  USA GOV  secretary of state
  USA ELI
Madeleine Albright
  1997-01-23..2001-01-20  USA GOV  secretary of state
  USA ELI
Colin Powell
  1989-10-01..1993-09-30  USA MIL  chairman of the joint chiefs of staff
  2001-01-20..2005-01-26  USA GOV  secretary of state
  USA ELI
Condoleezza Rice
  2001-01-20..2005-01-26  USA GOV  national security adviser, minister rank
  2005-01-26..2009-01-20  USA GOV  secretary of state
  USA ELI
Hillary Clinton; Hillary Rodham Clinton
  2009-01-21..2013-02-01  USA GOV  secretary of state
  2001-01-03..2009-01-21  USA LEG  senator
  2015-04-12..2016-11-08  USA PTY  candidate for president
  USA ELI
John Kerry; John F. Kerry
  2013-02-01..2017-01-20  USA GOV  secretary of state
  1985-01-02..2013-02-01  USA LEG  senator
  USA ELI
Rex Tillerson
  2017-02-01..2018-03-31  USA GOV  secretary of state
  USA ELI
Mike Pompeo; Michael Pompeo
  2017-01-23..2018-04-26  USA SPY  CIA chief
  2018-04-26..2021-01-20  USA GOV  secretary of state
  USA ELI
Antony Blinken; Anthony Blinken
  2021-01-26..2025-01-20  USA GOV  secretary of state
  USA ELI
Marco Rubio
  2025-01-21..            USA GOV  secretary of state
  2011-01-03..2025-01-20  USA LEG  senator
Les Aspin
  1993-01-20..1994-02-03  USA GOV  defense secretary
William Perry
  1994-02-03..1997-01-23  USA GOV  defense secretary
  USA ELI
William Cohen
  1997-01-24..2001-01-20  USA GOV  defense secretary
  USA ELI
Donald Rumsfeld
  2001-01-20..2006-12-18  USA GOV  defense secretary
  USA ELI
Robert Gates
  2006-12-18..2011-06-30  USA GOV  defense secretary
  USA ELI
Leon Panetta
  2009-02-13..2011-06-30  USA SPY  CIA chief
  2011-07-01..2013-02-26  USA GOV  defense secretary
  USA ELI
Chuck Hagel
  2013-02-27..2015-02-17  USA GOV  defense secretary
  USA ELI
Ashton Carter; Ash Carter
  2015-02-17..2017-01-20  USA GOV  defense secretary
  USA ELI
James Mattis; Jim Mattis
  2017-01-20..2018-12-31  USA GOV  defense secretary
  USA ELI
Mark Esper
  2019-07-23..2020-11-09  USA GOV  defense secretary
  USA ELI
Lloyd Austin
  2021-01-22..2025-01-20  USA GOV  defense secretary
  USA ELI
Pete Hegseth
  2025-01-25..            USA GOV  defense secretary
Susan Rice
  2009-01-22..2013-06-30  USA GOV  ambassador to the United Nations
  2013-07-01..2017-01-20  USA GOV  national security adviser, envoy
  USA ELI
Nikki Haley
  2017-01-27..2018-12-31  USA GOV  ambassador to the United Nations
  USA ELI
John Bolton
  2005-08-01..2006-12-31  USA GOV  ambassador to the United Nations
  2018-04-09..2019-09-10  USA GOV  national security adviser, envoy
  USA ELI
Jake Sullivan
  2021-01-20..2025-01-20  USA GOV  national security adviser, envoy
Bill Richardson
  1997-02-18..1998-08-18  USA GOV  ambassador to the United Nations
  2003-01-01..2011-01-01  USA GOV  governor of New Mexico
  USA ELI
Jimmy Carter
  1977-01-20..1981-01-20  USA GOV  president
  USA ELI
Henry Kissinger
  1973-09-22..1977-01-20  USA GOV  secretary of state
  USA ELI
Richard Holbrooke
  2009-01-22..2010-12-13  USA GOV  envoy for Afghanistan and Pakistan
  USA ELI
Christopher Hill
  2005-04-08..2009-04-21  USA GOV  envoy to the six-party talks
  USA ELI
Stephen Biegun
  2018-08-23..2021-01-20  USA GOV  envoy for North Korea
John McCain
  1987-01-03..2018-08-25  USA LEG  senator
Mitch McConnell
  1985-01-03..2027-01-03  USA LEG  senator
Nancy Pelosi
  1987-06-02..2027-01-03  USA LEG  speaker of the house
Paul Ryan
  1999-01-03..2019-01-03  USA LEG  speaker of the house
John Boehner
  1991-01-03..2015-10-31  USA LEG  speaker of the house
Bernie Sanders; Bernard Sanders
  USA LEG  senator
Ted Cruz
  2013-01-03..            USA LEG  senator
David Petraeus
  2007-02-10..2011-07-18  USA MIL  general
  2011-09-06..2012-11-09  USA SPY  CIA chief
  USA ELI
James Comey
  2013-09-04..2017-05-09  USA COP  FBI chief
  USA ELI

# ---- Canada, Mexico, Central America, Caribbean ----
Brian Mulroney
  1984-09-17..1993-06-25  CAN GOV  prime minister
  CAN ELI
Jean Chretien; Jean Chrétien
  1993-11-04..2003-12-12  CAN GOV  prime minister
  CAN ELI
Paul Martin
  2003-12-12..2006-02-06  CAN GOV  prime minister
  CAN ELI
Stephen Harper
  2006-02-06..2015-11-04  CAN GOV  prime minister
  CAN ELI
Justin Trudeau
  2015-11-04..2025-03-14  CAN GOV  prime minister
  CAN ELI
Mark Carney
  2025-03-14..            CAN GOV  prime minister
Carlos Salinas; Carlos Salinas de Gortari
  1988-12-01..1994-11-30  MEX GOV  president
  MEX ELI
Ernesto Zedillo
  1994-12-01..2000-11-30  MEX GOV  president
  MEX ELI
Vicente Fox
  2000-12-01..2006-11-30  MEX GOV  president
  MEX ELI
Felipe Calderon; Felipe Calderón
  2006-12-01..2012-11-30  MEX GOV  president
  MEX ELI
Enrique Pena Nieto; Enrique Peña Nieto
  2012-12-01..2018-11-30  MEX GOV  president
  MEX ELI
Andres Manuel Lopez Obrador; Andrés Manuel López Obrador; Lopez Obrador; López Obrador
  2018-12-01..2024-09-30  MEX GOV  president
  MEX ELI
Claudia Sheinbaum
  2024-10-01..            MEX GOV  president
Fidel Castro
  1959-02-16..2008-02-24  CUB GOV  leader
  CUB ELI
Raul Castro; Raúl Castro
  2008-02-24..2018-04-19  CUB GOV  president
  CUB ELI
Miguel Diaz-Canel; Miguel Díaz-Canel
  2018-04-19..            CUB GOV  president
Jean-Bertrand Aristide
  1991-02-07..1991-09-30  HTI GOV  president
  1994-10-12..1996-02-07  HTI GOV  president
  2001-02-07..2004-02-29  HTI GOV  president
  HTI ELI
Rene Preval; René Préval
  1996-02-07..2001-02-07  HTI GOV  president
  2006-05-14..2011-05-14  HTI GOV  president
  HTI ELI
Jovenel Moise; Jovenel Moïse
  2017-02-07..2021-07-07  HTI GOV  president
Manuel Noriega
  1983-08-12..1989-12-20  PAN GOV  military leader
  PAN ELI
Daniel Ortega
  1985-01-10..1990-04-25  NIC GOV  president
  2007-01-10..            NIC GOV  president
  NIC OPP
Violeta Chamorro
  1990-04-25..1997-01-10  NIC GOV  president
Manuel Zelaya
  2006-01-27..2009-06-28  HND GOV  president
  HND ELI
Nayib Bukele
  2019-06-01..            SLV GOV  president

# ---- South America ----
Hugo Chavez; Hugo Chávez
  1999-02-02..2013-03-05  VEN GOV  president
Nicolas Maduro; Nicolás Maduro
  2006-08-09..2013-01-15  VEN GOV  foreign minister
  2013-03-05..2026-01-03  VEN GOV  president
  VEN ELI
Juan Guaido; Juan Guaidó
  VEN OPP  opposition leader
Maria Corina Machado; María Corina Machado
  VEN OPP  opposition leader
Leopoldo Lopez; Leopoldo López
  VEN OPP  opposition leader
Fernando Collor; Fernando Collor de Mello
  1990-03-15..1992-12-29  BRA GOV  president
  BRA ELI
Fernando Henrique Cardoso
  1995-01-01..2003-01-01  BRA GOV  president
  BRA ELI
Luiz Inacio Lula da Silva; Luiz Inácio Lula da Silva; Lula; Lula da Silva
  2003-01-01..2011-01-01  BRA GOV  president
  2023-01-01..            BRA GOV  president
  BRA ELI
Dilma Rousseff
  2011-01-01..2016-08-31  BRA GOV  president
  BRA ELI
Michel Temer
  2016-05-12..2019-01-01  BRA GOV  president
  BRA ELI
Jair Bolsonaro
  2019-01-01..2023-01-01  BRA GOV  president
  BRA ELI
Carlos Menem
  1989-07-08..1999-12-10  ARG GOV  president
  ARG ELI
Fernando de la Rua; Fernando de la Rúa
  1999-12-10..2001-12-21  ARG GOV  president
  ARG ELI
Nestor Kirchner; Néstor Kirchner
  2003-05-25..2007-12-10  ARG GOV  president
  ARG ELI
Cristina Fernandez de Kirchner; Cristina Fernández de Kirchner; Cristina Kirchner; Cristina Fernandez
  2007-12-10..2015-12-10  ARG GOV  president
  2019-12-10..2023-12-10  ARG GOV  vice president
  ARG ELI
Mauricio Macri
  2015-12-10..2019-12-10  ARG GOV  president
  ARG ELI
Alberto Fernandez; Alberto Fernández
  2019-12-10..2023-12-10  ARG GOV  president
  ARG ELI
Javier Milei
  2023-12-10..            ARG GOV  president
Augusto Pinochet
  1973-09-11..1990-03-11  CHL GOV  dictator
  CHL ELI
Patricio Aylwin
  1990-03-11..1994-03-11  CHL GOV  president
Ricardo Lagos
  2000-03-11..2006-03-11  CHL GOV  president
  CHL ELI
Michelle Bachelet
  2006-03-11..2010-03-11  CHL GOV  president
  2014-03-11..2018-03-11  CHL GOV  president
  2018-09-01..2022-08-31  UNO GOV  human rights chief
  CHL ELI
Sebastian Pinera; Sebastián Piñera
  2010-03-11..2014-03-11  CHL GOV  president
  2018-03-11..2022-03-11  CHL GOV  president
  CHL ELI
Gabriel Boric
  2022-03-11..2026-03-11  CHL GOV  president
Cesar Gaviria; César Gaviria
  1990-08-07..1994-08-07  COL GOV  president
  COL ELI
Ernesto Samper
  1994-08-07..1998-08-07  COL GOV  president
  COL ELI
Andres Pastrana; Andrés Pastrana
  1998-08-07..2002-08-07  COL GOV  president
  COL ELI
Alvaro Uribe; Álvaro Uribe
  2002-08-07..2010-08-07  COL GOV  president
  COL ELI
Juan Manuel Santos
  2006-07-19..2009-05-23  COL GOV  defence minister
  2010-08-07..2018-08-07  COL GOV  president
  COL ELI
Ivan Duque; Iván Duque
  2018-08-07..2022-08-07  COL GOV  president
  COL ELI
Gustavo Petro
  2022-08-07..            COL GOV  president
Alberto Fujimori
  1990-07-28..2000-11-22  PER GOV  president
  PER ELI
Alejandro Toledo
  2001-07-28..2006-07-28  PER GOV  president
  PER ELI
Alan Garcia; Alan García
  1985-07-28..1990-07-28  PER GOV  president
  2006-07-28..2011-07-28  PER GOV  president
  PER ELI
Ollanta Humala
  2011-07-28..2016-07-28  PER GOV  president
  PER ELI
Pedro Castillo
  2021-07-28..2022-12-07  PER GOV  president
  PER ELI
Dina Boluarte
  2022-12-07..2025-10-10  PER GOV  president
Evo Morales
  2006-01-22..2019-11-10  BOL GOV  president
  BOL ELI
Luis Arce
  2020-11-08..2025-11-08  BOL GOV  president
Rafael Correa
  2007-01-15..2017-05-24  ECU GOV  president
  ECU ELI
Lenin Moreno; Lenín Moreno
  2017-05-24..2021-05-24  ECU GOV  president
  ECU ELI
Daniel Noboa
  2023-11-23..            ECU GOV  president
Fernando Lugo
  2008-08-15..2012-06-22  PRY GOV  president
  PRY ELI
Jose Mujica; José Mujica
  2010-03-01..2015-03-01  URY GOV  president
  URY ELI

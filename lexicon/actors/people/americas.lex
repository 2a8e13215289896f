# Further people of the Americas: ministers, generals, spokesmen, opposition and
# rebel leaders, envoys, and holders of the highest offices who are not in the other files. The latest office first; the
# undated last line holds outside all dates.

# ---- United States ----

Richard Nixon; President Nixon
  1969-01-20..1974-08-09  USA GOV  president
  USA ELI  former president
Gerald Ford
  1974-08-09..1977-01-20  USA GOV  president
  USA ELI  former president
Ronald Reagan
  1981-01-20..1989-01-20  USA GOV  president
  USA ELI  former president
Walter Mondale
  1977-01-20..1981-01-20  USA GOV  vice president
  USA ELI  former vice president
Cyrus Vance
  1977-01-20..1980-05-08  USA GOV  secretary of state
  USA ELI  former secretary of state
Edmund Muskie
  1980-05-08..1981-01-22  USA GOV  secretary of state
  USA ELI  former secretary of state
Alexander Haig
  1981-01-22..1982-07-16  USA GOV  secretary of state
  USA ELI  former secretary of state
George Shultz
  1982-07-16..1989-01-25  USA GOV  secretary of state
  USA ELI  former secretary of state
Caspar Weinberger
  1981-01-21..1987-11-23  USA GOV,MIL  secretary of defense
  USA ELI  former secretary of defense
Frank Carlucci
  1987-11-23..1989-03-21  USA GOV,MIL  secretary of defense
  USA ELI  former secretary of defense
Patrick Shanahan
  2019-01-01..2019-06-24  USA GOV,MIL  acting secretary of defense
  USA ELI  former secretary of defense
Christopher Miller
  2020-11-09..2021-01-22  USA GOV,MIL  acting secretary of defense
  USA ELI  former secretary of defense
Brent Scowcroft
  1989-01-20..1993-01-20  USA GOV  national security adviser
  USA ELI  former national security adviser
Anthony Lake
  2010-05..2018-01  UNO  head of UNICEF
  1993-01-20..1997-03-14  USA GOV  national security adviser
  USA ELI  former national security adviser
Sandy Berger; Samuel Berger; Samuel R. Berger
  1997-03-14..2001-01-20  USA GOV  national security adviser
  USA ELI  former national security adviser
James Jones; Jim Jones; James L. Jones
  2009-01-20..2010-10-08  USA GOV  national security adviser
  2003-01-17..2006-12-07  USA MIL  NATO supreme commander
  USA ELI  former national security adviser
Tom Donilon; Thomas Donilon
  2010-10-08..2013-07-01  USA GOV  national security adviser
  USA ELI  former national security adviser
Michael Flynn; Mike Flynn
  2017-01-20..2017-02-20  USA GOV  national security adviser
  2012-07-24..2014-08-07  USA SPY  director of the Defense Intelligence Agency
  USA ELI  former national security adviser
H.R. McMaster; HR McMaster; H. R. McMaster
  2017-02-20..2018-04-09  USA GOV  national security adviser
  USA ELI  former national security adviser
Robert O'Brien
  2019-09-18..2021-01-20  USA GOV  national security adviser
  USA ELI  former national security adviser
Mike Waltz; Michael Waltz
  2025-09-19..  USA GOV  ambassador to the United Nations
  2025-01-20..2025-05-01  USA GOV  national security adviser
  USA ELI  former national security adviser
Nicholas Brady
  1988-09-15..1993-01-20  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Lloyd Bentsen
  1993-01-20..1995-01-10  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Robert Rubin
  1995-01-10..1999-07-02  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Lawrence Summers; Larry Summers
  1999-07-02..2001-01-20  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Paul O'Neill
  2001-01-20..2003-02-03  USA GOV  treasury secretary
  USA ELI  former treasury secretary
John Snow
  2003-02-03..2006-07-10  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Timothy Geithner; Tim Geithner
  2009-01-26..2013-02-28  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Jack Lew; Jacob Lew
  2013-02-28..2017-02-13  USA GOV  treasury secretary
  2012-01-27..2013-01-25  USA GOV  White House chief of staff
  USA ELI  former treasury secretary
Steven Mnuchin
  2017-02-13..2021-01-26  USA GOV  treasury secretary
  USA ELI  former treasury secretary
Janet Yellen
  2021-01-26..2025-01-28  USA GOV  treasury secretary
  2014-02-03..2018-02-05  USA GOV  Federal Reserve chairman
  USA ELI  former treasury secretary
Scott Bessent
  2025-01-28..  USA GOV  treasury secretary
Edwin Meese
  1985-02-25..1988-08-12  USA GOV  attorney general
  USA ELI  former attorney general
Dick Thornburgh
  1988-08-12..1991-11-26  USA GOV  attorney general
  USA ELI  former attorney general
William Barr; Bill Barr
  2019-02-14..2020-12-23  USA GOV  attorney general
  1991-11-26..1993-03-12  USA GOV  attorney general
  USA ELI  former attorney general
Janet Reno
  1993-03-12..2001-02-02  USA GOV  attorney general
  USA ELI  former attorney general
John Ashcroft
  2001-02-02..2005-02-03  USA GOV  attorney general
  USA ELI  former attorney general
Alberto Gonzales
  2005-02-03..2007-11-09  USA GOV  attorney general
  USA ELI  former attorney general
Michael Mukasey
  2007-11-09..2009-02-03  USA GOV  attorney general
  USA ELI  former attorney general
Eric Holder
  2009-02-03..2015-04-27  USA GOV  attorney general
  USA ELI  former attorney general
Loretta Lynch
  2015-04-27..2017-02-09  USA GOV  attorney general
  USA ELI  former attorney general
Jeff Sessions
  2017-02-09..2018-11-07  USA GOV  attorney general
  1997-01-03..2017-02-08  USA LEG  senator
  USA ELI  former attorney general
Matthew Whitaker
  2018-11-07..2019-02-14  USA GOV  acting attorney general
  USA ELI  former attorney general
Merrick Garland
  2021-03-11..2025-02-05  USA GOV  attorney general
  USA ELI  former attorney general
Pam Bondi
  2025-02-05..  USA GOV  attorney general
Tom Ridge; Thomas Ridge
  2003-01-24..2005-02-15  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
Michael Chertoff
  2005-02-15..2009-01-21  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
Janet Napolitano
  2009-01-21..2013-12-23  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
Jeh Johnson
  2013-12-23..2017-01-20  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
John Kelly
  2017-07-31..2019-01-02  USA GOV  White House chief of staff
  2017-01-20..2017-12-06  USA GOV  homeland security secretary
  USA ELI  former White House chief of staff
Kirstjen Nielsen
  2017-12-06..2019-04-11  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
Kevin McAleenan
  2019-04-11..2019-11-13  USA GOV  acting homeland security secretary
  USA ELI  former homeland security secretary
Chad Wolf
  2019-11-13..2021-02-02  USA GOV  acting homeland security secretary
  USA ELI  former homeland security secretary
Alejandro Mayorkas
  2021-02-02..2025-01-25  USA GOV  homeland security secretary
  USA ELI  former homeland security secretary
Kristi Noem
  2025-01-25..  USA GOV  homeland security secretary
  2019-01-05..2025-01-25  USA GOV  governor of South Dakota
  USA ELI  former governor of South Dakota
Ron Brown
  1993-01-22..1996-04-12  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Mickey Kantor
  1996-04-12..1997-01-30  USA GOV  commerce secretary
  1993-01-22..1996-04-12  USA GOV  trade representative
  USA ELI  former commerce secretary
William Daley
  2011-01-13..2012-01-27  USA GOV  White House chief of staff
  1997-01-30..2001-01-20  USA GOV  commerce secretary
  USA ELI  former White House chief of staff
Donald Evans
  2001-01-20..2005-02-07  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Carlos Gutierrez
  2005-02-07..2009-03-26  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Gary Locke
  2009-03-26..2013-06-26  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Penny Pritzker
  2013-06-26..2017-02-28  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Wilbur Ross
  2017-02-28..2021-03-03  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Gina Raimondo
  2021-03-03..2025-02-21  USA GOV  commerce secretary
  USA ELI  former commerce secretary
Howard Lutnick
  2025-02-21..  USA GOV  commerce secretary
Hazel O'Leary
  1993-01-22..1998-08-18  USA GOV  energy secretary
  USA ELI  former energy secretary
Spencer Abraham
  2001-01-20..2005-02-01  USA GOV  energy secretary
  USA ELI  former energy secretary
Samuel Bodman
  2005-02-01..2009-01-20  USA GOV  energy secretary
  USA ELI  former energy secretary
Steven Chu
  2009-01-20..2013-05-21  USA GOV  energy secretary
  USA ELI  former energy secretary
Ernest Moniz
  2013-05-21..2017-03-02  USA GOV  energy secretary
  USA ELI  former energy secretary
Rick Perry
  2017-03-02..2019-12-04  USA GOV  energy secretary
  2000-12-21..2015-01-20  USA GOV  governor of Texas
  USA ELI  former energy secretary
Dan Brouillette
  2019-12-04..2021-02-25  USA GOV  energy secretary
  USA ELI  former energy secretary
Jennifer Granholm
  2021-02-25..2025-02-03  USA GOV  energy secretary
  USA ELI  former energy secretary
Chris Wright
  2025-02-03..  USA GOV  energy secretary
Strobe Talbott
  1994-02-22..2001-03-26  USA GOV  deputy secretary of state
  USA ELI  former deputy secretary of state
Richard Armitage
  2001-03-26..2005-02-22  USA GOV  deputy secretary of state
  USA ELI  former deputy secretary of state
John Negroponte
  2007-02-27..2009-01-28  USA GOV  deputy secretary of state
  2005-04-21..2007-02-13  USA SPY  director of national intelligence
  2001-09-18..2004-07-01  USA GOV  ambassador to the United Nations
  USA ELI  former deputy secretary of state
James Steinberg
  2009-01-28..2011-07-28  USA GOV  deputy secretary of state
  USA ELI  former deputy secretary of state
William Burns; Bill Burns; William J. Burns
  2021-03-19..2025-01-23  USA SPY  CIA director
  2011-07-28..2015-01-09  USA GOV  deputy secretary of state
  2008-05..2011-07  USA GOV  undersecretary of state, envoy
  USA ELI  former deputy secretary of state
John Sullivan
  2017-05-24..2019-12-21  USA GOV  deputy secretary of state
  USA ELI  former deputy secretary of state
Wendy Sherman
  2021-04-13..2024-02-12  USA GOV  deputy secretary of state
  2011-09..2015-10  USA GOV  undersecretary of state, chief negotiator
  USA ELI  former deputy secretary of state
Kurt Campbell
  2024-02-12..2025-03-25  USA GOV  deputy secretary of state
  2009-06..2013-02  USA GOV  assistant secretary of state
  USA ELI  former deputy secretary of state
Christopher Landau
  2025-03-25..  USA GOV  deputy secretary of state
Gordon England
  2005-05-13..2009-02-12  USA GOV,MIL  deputy secretary of defense
  USA ELI  former deputy secretary of defense
William Lynn
  2009-02-12..2021-02-09  USA GOV,MIL  deputy secretary of defense
  USA ELI  former deputy secretary of defense
Kathleen Hicks
  2021-02-09..2025-03-17  USA GOV,MIL  deputy secretary of defense
  USA ELI  former deputy secretary of defense
Steve Feinberg
  2025-03-17..  USA GOV,MIL  deputy secretary of defense
Jeane Kirkpatrick
  1981-02-04..1989-03-20  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
Thomas Pickering; Thomas R. Pickering
  1989-03-20..1992-05-12  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
Edward Perkins
  1992-05-12..1993-01-27  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
John Danforth
  2004-07-01..2005-08-02  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
Samantha Power
  2021-05-03..2025-01-20  USA GOV  administrator of the Agency for International Development
  2013-08-05..2017-01-25  USA GOV  ambassador to the United Nations
  USA ELI  former administrator of the Agency for International Development
Kelly Craft
  2019-09-12..2021-02-25  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
Linda Thomas-Greenfield
  2021-02-25..2025-09-19  USA GOV  ambassador to the United Nations
  USA ELI  former ambassador to the United Nations
Carla Hills
  1989-02-06..1993-01-22  USA GOV  trade representative
  USA ELI  former trade representative
Charlene Barshefsky
  1996-04-12..2001-02-07  USA GOV  trade representative
  USA ELI  former trade representative
Rob Portman
  2005-05-17..2006-06-08  USA GOV  trade representative
  USA ELI  former trade representative
Susan Schwab
  2006-06-08..2009-03-18  USA GOV  trade representative
  USA ELI  former trade representative
Ron Kirk
  2009-03-18..2013-06-21  USA GOV  trade representative
  USA ELI  former trade representative
Michael Froman
  2013-06-21..2017-05-15  USA GOV  trade representative
  USA ELI  former trade representative
Robert Lighthizer
  2017-05-15..2021-03-18  USA GOV  trade representative
  USA ELI  former trade representative
Katherine Tai
  2021-03-18..2025-02-27  USA GOV  trade representative
  USA ELI  former trade representative
Jamieson Greer
  2025-02-27..  USA GOV  trade representative
John Sununu
  1989-01-20..1991-12-16  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Samuel Skinner
  1991-12-16..1993-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Mack McLarty
  1993-01-20..1994-07-17  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Erskine Bowles
  1997-01-20..1998-10-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
John Podesta
  1998-10-20..2001-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Andrew Card
  2001-01-20..2006-04-14  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Josh Bolten
  2006-04-14..2009-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Rahm Emanuel
  2022-01..2025-01  USA GOV  ambassador to Japan
  2011-05-16..2019-05-20  USA GOV  mayor of Chicago
  2009-01-20..2011-01-13  USA GOV  White House chief of staff
  USA ELI  former ambassador to Japan
Denis McDonough
  2013-01-25..2017-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Reince Priebus
  2017-01-20..2017-07-31  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Mick Mulvaney
  2019-01-02..2020-03-31  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Mark Meadows
  2020-03-31..2021-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Ron Klain
  2021-01-20..2023-02-08  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Jeff Zients
  2023-02-08..2025-01-20  USA GOV  White House chief of staff
  USA ELI  former White House chief of staff
Susie Wiles
  2025-01-20..  USA GOV  White House chief of staff
Marlin Fitzwater
  1989-01-20..1993-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Dee Dee Myers
  1993-01-20..1994-12-22  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Mike McCurry
  1994-12-22..1998-10-05  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Joe Lockhart
  1998-10-05..2001-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Ari Fleischer
  2001-01-20..2003-07-15  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Scott McClellan
  2003-07-15..2006-05-08  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Tony Snow
  2006-05-08..2007-09-14  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Dana Perino
  2007-09-14..2009-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Robert Gibbs
  2009-01-20..2011-02-11  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Jay Carney
  2011-02-11..2014-06-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Josh Earnest
  2014-06-20..2017-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Sean Spicer
  2017-01-20..2017-07-26  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Sarah Sanders; Sarah Huckabee Sanders
  2017-07-26..2019-07-01  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Stephanie Grisham
  2019-07-01..2020-04-07  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Kayleigh McEnany
  2020-04-07..2021-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Jen Psaki
  2021-01-20..2022-05-13  USA GOV  White House spokesman, press secretary
  2013-05..2015-05  USA GOV  State Department spokesman
  USA ELI  former White House spokesman
Karine Jean-Pierre
  2022-05-13..2025-01-20  USA GOV  White House spokesman, press secretary
  USA ELI  former White House spokesman
Karoline Leavitt
  2025-01-20..  USA GOV  White House spokesman, press secretary
Nicholas Burns
  2022-01..2025-01  USA GOV  ambassador to China
  2005-03..2008-03  USA GOV  undersecretary of state, envoy
  1995..1997-08  USA GOV  State Department spokesman
  USA ELI  former ambassador to China
James Rubin
  1997-08..2000-06  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Sean McCormack
  2005-06-02..2009-05  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
P.J. Crowley; Philip Crowley; PJ Crowley
  2009-05..2011-05-31  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Victoria Nuland
  2021-05..2024-03  USA GOV  undersecretary of state
  2013-09..2017-01  USA GOV  assistant secretary of state, envoy
  2011-05-31..2013-05  USA GOV  State Department spokesman
  USA ELI  former undersecretary of state
John Kirby
  2022-05..2025-01-20  USA GOV  national security spokesman
  2021-01..2022-05  USA MIL  Pentagon spokesman
  2015-05..2017-04  USA GOV  State Department spokesman
  2013-12..2015-03  USA MIL  Pentagon spokesman
  USA ELI  former national security spokesman
Heather Nauert
  2017-04..2019-04  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Morgan Ortagus
  2019-04..2021-01-20  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Ned Price
  2021-01-20..2023-04  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Matthew Miller
  2023-04..2025-01-20  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
Tammy Bruce
  2025-01-20..2025-09  USA GOV  State Department spokesman
  USA ELI  former State Department spokesman
John Shalikashvili
  1993-10-25..1997-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Hugh Shelton; Henry Shelton
  1997-10-01..2001-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Richard Myers
  2001-10-01..2005-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Peter Pace
  2005-10-01..2007-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Mike Mullen; Michael Mullen
  2007-10-01..2011-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Martin Dempsey; Martin E. Dempsey
  2011-10-01..2015-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Joseph Dunford
  2015-10-01..2019-10-01  USA MIL  chairman of the Joint Chiefs of Staff
  2013-02-10..2014-08-26  USA MIL  commander in Afghanistan
Mark Milley
  2019-10-01..2023-10-01  USA MIL  chairman of the Joint Chiefs of Staff
Charles Brown; C.Q. Brown; CQ Brown; Charles Q. Brown
  2023-10-01..2025-04-11  USA MIL  chairman of the Joint Chiefs of Staff
Dan Caine; John Daniel Caine
  2025-04-11..  USA MIL  chairman of the Joint Chiefs of Staff
William Casey
  1981-01-28..1987-05-26  USA SPY  CIA director
William Webster
  1987-05-26..1991-11-06  USA SPY  CIA director
James Woolsey
  1993-02-05..1995-05-10  USA SPY  CIA director
John Deutch
  1995-05-10..1996-12-16  USA SPY  CIA director
George Tenet
  1996-12-16..2004-09-24  USA SPY  CIA director
Porter Goss
  2004-09-24..2006-05-30  USA SPY  CIA director
Michael Hayden
  2006-05-30..2009-02-13  USA SPY  CIA director
John Brennan
  2013-03-08..2017-01-23  USA SPY  CIA director
Gina Haspel
  2018-05-21..2021-03-19  USA SPY  CIA director
John Ratcliffe
  2025-01-23..  USA SPY  CIA director
  2020-05-26..2021-01-21  USA SPY  director of national intelligence
Mike McConnell
  2007-02-13..2009-01-29  USA SPY  director of national intelligence
Dennis Blair
  2009-01-29..2010-08-05  USA SPY  director of national intelligence
  1999-02-20..2002-05-02  USA MIL  commander of Pacific Command
James Clapper
  2010-08-05..2017-03-16  USA SPY  director of national intelligence
Dan Coats
  2017-03-16..2019-08-15  USA SPY  director of national intelligence
Avril Haines
  2021-01-21..2025-02-12  USA SPY  director of national intelligence
Tulsi Gabbard
  2025-02-12..  USA SPY  director of national intelligence
  2013-01-03..2021-01-03  USA LEG  congresswoman
William Sessions
  1987-11-02..1993-09-01  USA COP  FBI director
Louis Freeh
  1993-09-01..2001-09-04  USA COP  FBI director
Robert Mueller
  2017-05-17..2019-05-29  USA JUD  special counsel
  2001-09-04..2013-09-04  USA COP  FBI director
Christopher Wray
  2017-08-02..2025-02-21  USA COP  FBI director
Kash Patel; Kashyap Patel
  2025-02-21..  USA COP  FBI director
Paul Volcker
  1979-08-06..1987-08-11  USA GOV  Federal Reserve chairman
  USA ELI  former Federal Reserve chairman
Alan Greenspan
  1987-08-11..2006-02-01  USA GOV  Federal Reserve chairman
  USA ELI  former Federal Reserve chairman
Ben Bernanke
  2006-02-01..2014-02-03  USA GOV  Federal Reserve chairman
  USA ELI  former Federal Reserve chairman
Jerome Powell
  2018-02-05..  USA GOV  Federal Reserve chairman
Tip O'Neill
  1977-01-04..1987-01-06  USA LEG  speaker of the House
Jim Wright
  1987-01-06..1989-06-06  USA LEG  speaker of the House
Tom Foley
  1989-06-06..1995-01-04  USA LEG  speaker of the House
Newt Gingrich; Newton Gingrich
  1995-01-04..1999-01-06  USA LEG  speaker of the House
Dennis Hastert
  1999-01-06..2007-01-04  USA LEG  speaker of the House
Kevin McCarthy
  2023-01-07..2023-10-25  USA LEG  speaker of the House
  2007-01-03..2023-12-31  USA LEG  House Republican leader
Mike Johnson
  2023-10-25..  USA LEG  speaker of the House
George Mitchell
  2009-01-22..2011-05-20  USA GOV  special envoy to the Middle East
  1995..1999  USA GOV  envoy to Northern Ireland
  1989-01-03..1995-01-04  USA LEG  Senate majority leader
  USA ELI  former special envoy to the Middle East
Bob Dole
  1995-01-04..1996-06-12  USA LEG  Senate majority leader
  1969-01-03..1996-06-11  USA LEG  senator
Trent Lott
  1996-06-12..2001-06-06  USA LEG  Senate majority leader
  1989-01-03..2007-12-18  USA LEG  senator
Tom Daschle
  2001-06-06..2003-01-07  USA LEG  Senate majority leader
  1987-01-03..2005-01-03  USA LEG  senator
Bill Frist
  2003-01-07..2007-01-04  USA LEG  Senate majority leader
Harry Reid
  2007-01-04..2015-01-06  USA LEG  Senate majority leader
  1987-01-03..2017-01-03  USA LEG  senator
Chuck Schumer; Charles Schumer; Charles E. Schumer
  2021-01-20..2025-01-03  USA LEG  Senate majority leader
  1999-01-03..  USA LEG  senator
John Thune
  2025-01-03..  USA LEG  Senate majority leader
Norman Schwarzkopf; H. Norman Schwarzkopf
  1988-11-23..1991-08-09  USA MIL  commander of Central Command
Anthony Zinni
  1997-08-13..2000-07-06  USA MIL  commander of Central Command
Tommy Franks
  2000-07-06..2003-07-07  USA MIL  commander of Central Command
John Abizaid
  2003-07-07..2007-03-16  USA MIL  commander of Central Command
Joseph Votel
  2016-03-30..2019-03-28  USA MIL  commander of Central Command
Kenneth McKenzie
  2019-03-28..2022-04-01  USA MIL  commander of Central Command
Michael Kurilla; Erik Kurilla; Michael Erik Kurilla
  2022-04-01..2025-08-08  USA MIL  commander of Central Command
Brad Cooper
  2025-08-08..  USA MIL  commander of Central Command
Ricardo Sanchez
  2003-06-14..2004-07-01  USA MIL  commander in Iraq
George Casey
  2004-07-01..2007-02-10  USA MIL  commander in Iraq
Ray Odierno; Raymond Odierno
  2008-09-16..2010-09-01  USA MIL  commander in Iraq
Dan McNeill
  2007-02-04..2008-06-03  USA MIL  commander in Afghanistan
David McKiernan
  2008-06-03..2009-06-15  USA MIL  commander in Afghanistan
Stanley McChrystal
  2009-06-15..2010-07-04  USA MIL  commander in Afghanistan
John Allen
  2011-07-18..2013-02-10  USA MIL  commander in Afghanistan
John Campbell
  2014-08-26..2016-03-02  USA MIL  commander in Afghanistan
John Nicholson; John W. Nicholson
  2016-03-02..2018-09-02  USA MIL  commander in Afghanistan
Scott Miller; Austin Miller; Austin S. Miller
  2018-09-02..2021-07-12  USA MIL  commander in Afghanistan
George Joulwan
  1993-10-22..1997-07-11  USA MIL  NATO supreme commander
Wesley Clark
  1997-07-11..2000-05-03  USA MIL  NATO supreme commander
  USA ELI
Joseph Ralston
  2000-05-03..2003-01-17  USA MIL  NATO supreme commander
Bantz Craddock
  2006-12-07..2009-07-02  USA MIL  NATO supreme commander
Alexus Grynkewich
  2025-07-04..  USA MIL  NATO supreme commander
Thomas Schwartz
  1999-12..2002-05  USA MIL  commander of U.S. Forces Korea
Leon LaPorte
  2002-05..2006-02  USA MIL  commander of U.S. Forces Korea
B.B. Bell
  2006-02..2008-06-03  USA MIL  commander of U.S. Forces Korea
Walter Sharp; Skip Sharp
  2008-06-03..2011-07-14  USA MIL  commander of U.S. Forces Korea
James Thurman
  2011-07-14..2013-10-02  USA MIL  commander of U.S. Forces Korea
Vincent Brooks
  2016-04-30..2018-11-08  USA MIL  commander of U.S. Forces Korea
Robert Abrams
  2018-11-08..2021-07-02  USA MIL  commander of U.S. Forces Korea
Paul LaCamera
  2021-07-02..2024-12-20  USA MIL  commander of U.S. Forces Korea
Xavier Brunson
  2024-12-20..  USA MIL  commander of U.S. Forces Korea
Thomas Fargo
  2002-05-02..2005-02-26  USA MIL  commander of Pacific Command
Timothy Keating
  2007-03-26..2009-10-19  USA MIL  commander of Pacific Command
Robert Willard
  2009-10-19..2012-03-09  USA MIL  commander of Pacific Command
Samuel Locklear
  2012-03-09..2015-05-27  USA MIL  commander of Pacific Command
Harry Harris; Harry B. Harris
  2018-07..2021-01  USA GOV  ambassador to South Korea
  2015-05-27..2018-05-30  USA MIL  commander of Pacific Command
  USA ELI  former ambassador to South Korea
Philip Davidson
  2018-05-30..2021-04-30  USA MIL  commander of Pacific Command
John Aquilino
  2021-04-30..2024-05-03  USA MIL  commander of Pacific Command
Samuel Paparo
  2024-05-03..  USA MIL  commander of Pacific Command
Charles Kartman
  1998..2001-05  USA GOV  special envoy for North Korea
  USA ELI  former special envoy for North Korea
Jack Pritchard; Charles Pritchard
  2001-05..2003  USA GOV  special envoy for North Korea
  USA ELI  former special envoy for North Korea
Joseph DeTrani
  2003..2006  USA GOV  special envoy for North Korea
  USA ELI  former special envoy for North Korea
Stephen Bosworth
  2009-02-20..2011-11  USA GOV  special envoy for North Korea
  USA ELI  former special envoy for North Korea
Glyn Davies
  2011-11..2014-11  USA GOV  special envoy for North Korea
  USA ELI  former special envoy for North Korea
Sung Kim
  2021-05-21..  USA GOV  special envoy for North Korea
  2014-11..2016-10  USA GOV  special envoy for North Korea
  2011-11..2014-10  USA GOV  ambassador to South Korea
  USA ELI  former special envoy for North Korea
Joseph Yun
  2016-10..2018-08-23  USA GOV  special envoy for North Korea
  USA GOV  envoy
Dennis Ross
  1993..2001-01  USA GOV  special envoy to the Middle East
  USA ELI  former special envoy to the Middle East
Martin Indyk
  2013-07-29..2014-06-27  USA GOV  special envoy to the Middle East
  USA ELI  former special envoy to the Middle East
Jason Greenblatt
  2017-01..2019-10  USA GOV  special envoy to the Middle East
  USA ELI  former special envoy to the Middle East
Steve Witkoff
  2025-01-20..  USA GOV  special envoy to the Middle East
James Kelly
  2001-05..2005-01  USA GOV  assistant secretary of state, envoy
  USA ELI
Daniel Russel
  2013-07..2017-03  USA GOV  assistant secretary of state, envoy
  USA ELI
Marc Grossman
  2011-02..2012-12  USA GOV  special envoy to Afghanistan and Pakistan
  USA ELI  former special envoy to Afghanistan and Pakistan
Paul Bremer; L. Paul Bremer; Jerry Bremer
  2003-05-11..2004-06-28  USA GOV  administrator of Iraq, chief of the Coalition Provisional Authority
  USA ELI
Ryan Crocker
  2011-07..2012-07  USA GOV  ambassador to Afghanistan
  2007-03..2009-02  USA GOV  ambassador to Iraq
  2004..2007  USA GOV  ambassador to Pakistan
  USA ELI
Brett McGurk
  2021-01..2025-01  USA GOV  Middle East coordinator, envoy
  2015-10..2018-12  USA GOV  envoy to the coalition against Islamic State
  USA ELI
Amos Hochstein
  2021-08..2025-01  USA GOV  envoy to Lebanon
  USA ELI
Tom Barrack; Thomas Barrack
  2025-05..  USA GOV  ambassador to Turkey, special envoy for Syria
Keith Kellogg
  2025-01-20..  USA GOV  special envoy for Ukraine
  2017-01..2021-01  USA GOV  adviser
  USA ELI  former adviser
Jared Kushner
  2017-01-20..2021-01-20  USA GOV  senior adviser to the president, envoy
  USA ELI
Ivanka Trump
  2017-03..2021-01-20  USA GOV  adviser
  USA ELI
Steve Bannon; Stephen Bannon
  2017-01-20..2017-08-18  USA GOV  chief strategist
  USA PTY  strategist
Stephen Miller
  2025-01-20..  USA GOV  deputy chief of staff
  2017-01-20..2021-01-20  USA GOV  senior adviser
  USA ELI  former senior adviser
Kellyanne Conway
  2017-01-20..2020-08-31  USA GOV  counselor to the president
  USA PTY
Karl Rove
  2001-01-20..2007-08-31  USA GOV  senior adviser
  USA PTY  strategist
David Axelrod
  2009-01-20..2011-02  USA GOV  senior adviser
  USA PTY  strategist
Valerie Jarrett
  2009-01-20..2017-01-20  USA GOV  senior adviser
  USA ELI
Ben Rhodes
  2009-09..2017-01-20  USA GOV  deputy national security adviser
  USA ELI
Elliott Abrams
  2019-01-25..2021-01-20  USA GOV  envoy for Venezuela, Iran
  2005-02..2009-01  USA GOV  deputy national security adviser
  USA ELI
Brian Hook
  2018-08..2020-08  USA GOV  special envoy for Iran
  USA ELI
Robert Malley; Rob Malley
  2021-01..2023-06  USA GOV  special envoy for Iran
  USA ELI
Robert King
  2009-11..2017-01  USA GOV  envoy for North Korean human rights
  USA ELI
Jay Lefkowitz
  2005-08..2009-01  USA GOV  envoy for North Korean human rights
  USA ELI
Robert Gallucci
  1992..1996  USA GOV  assistant secretary of state, chief negotiator
  USA ELI
Winston Lord
  1993..1997  USA GOV  assistant secretary of state
  1985..1989  USA GOV  ambassador to China
  USA ELI
Stanley Roth
  1997..2001  USA GOV  assistant secretary of state
  USA ELI
Donald Gregg
  1989..1993  USA GOV  ambassador to South Korea
  USA ELI
Siegfried Hecker
  USA EDU  nuclear scientist
Zbigniew Brzezinski
  1977-01-20..1981-01-20  USA GOV  national security adviser
  USA ELI
John F. Kennedy; John Kennedy; JFK; President Kennedy
  1961-01-20..1963-11-22  USA GOV  president
  USA ELI
Lyndon Johnson; Lyndon B. Johnson; LBJ
  1963-11-22..1969-01-20  USA GOV  president
  USA ELI
Dwight Eisenhower; Dwight D. Eisenhower
  1953-01-20..1961-01-20  USA GOV  president
  USA ELI
Harry Truman; Harry S. Truman
  1945-04-12..1953-01-20  USA GOV  president
  USA ELI
Franklin Roosevelt; Franklin D. Roosevelt; FDR
  1933-03-04..1945-04-12  USA GOV  president
  USA ELI
Mitt Romney
  2019-01-03..2025-01-03  USA LEG  senator
  2011-06..2012-11-06  USA PTY  presidential candidate
  2003-01-02..2007-01-04  USA GOV  governor of Massachusetts
  USA ELI
Elizabeth Warren
  2013-01-03..  USA LEG  senator
Lindsey Graham
  1995-01-03..  USA LEG  senator
Ted Kennedy; Edward Kennedy; Edward M. Kennedy
  1962-11-07..2009-08-25  USA LEG  senator
  USA ELI
Jesse Helms
  1973-01-03..2003-01-03  USA LEG  senator, chairman of the Foreign Relations Committee
  USA ELI
Sam Nunn
  1972-11-08..1997-01-03  USA LEG  senator
  USA ELI
Richard Lugar; Dick Lugar
  1977-01-03..2013-01-03  USA LEG  senator
  USA ELI
Joseph Lieberman; Joe Lieberman
  1989-01-03..2013-01-03  USA LEG  senator
  USA ELI
Bob Menendez; Robert Menendez
  2006-01-17..2024-08-20  USA LEG  senator
  USA ELI
Bob Corker
  2007-01-03..2019-01-03  USA LEG  senator, chairman of the Foreign Relations Committee
  USA ELI
Tim Kaine
  2013-01-03..  USA LEG  senator
Rand Paul
  2011-01-03..  USA LEG  senator
Ron Paul
  1997-01-03..2013-01-03  USA LEG  congressman
  USA ELI
Tom Cotton
  2015-01-06..  USA LEG  senator
Joe Manchin
  2010-11-15..2025-01-03  USA LEG  senator
  USA ELI
Dianne Feinstein
  1992-11-10..2023-09-29  USA LEG  senator
  USA ELI
Jim Risch; James Risch
  2009-01-03..  USA LEG  senator, chairman of the Foreign Relations Committee
Chris Murphy
  2013-01-03..  USA LEG  senator
Chris Coons
  2010-11-15..  USA LEG  senator
Patrick Leahy
  1975-01-03..2023-01-03  USA LEG  senator
  USA ELI
John Cornyn
  2002-12-01..  USA LEG  senator
Carl Levin
  1979-01-03..2015-01-03  USA LEG  senator, chairman of the Armed Services Committee
  USA ELI
John Warner
  1979-01-02..2009-01-03  USA LEG  senator
  USA ELI
Arlen Specter
  1981-01-03..2011-01-03  USA LEG  senator
  USA ELI
Jim Webb
  2007-01-03..2013-01-03  USA LEG  senator
  USA ELI
Dick Durbin; Richard Durbin
  1997-01-03..  USA LEG  senator
Josh Hawley
  2019-01-03..  USA LEG  senator
Jeff Flake
  2001-01-03..2019-01-03  USA LEG  senator
  USA ELI
Al Franken
  2009-07-07..2018-01-02  USA LEG  senator
  USA ELI
Eric Cantor
  2001-01-03..2014-08-18  USA LEG  House majority leader
  USA ELI
Tom DeLay
  1985-01-03..2006-06-09  USA LEG  House majority leader
  USA ELI
Dick Gephardt; Richard Gephardt
  1977-01-03..2005-01-03  USA LEG  House Democratic leader
  USA ELI
Steny Hoyer
  1981-05-19..  USA LEG  House majority leader
Steve Scalise
  2008-05-03..  USA LEG  House majority leader
Hakeem Jeffries
  2013-01-03..  USA LEG  House Democratic leader
Adam Schiff
  2024-12-09..  USA LEG  senator
  2001-01-03..2024-12-08  USA LEG  congressman, chairman of the Intelligence Committee
Devin Nunes
  2003-01-03..2022-01-01  USA LEG  congressman, chairman of the Intelligence Committee
  USA ELI
Trey Gowdy
  2011-01-03..2019-01-03  USA LEG  congressman
  USA ELI
Darrell Issa
  2001-01-03..  USA LEG  congressman
Jim Jordan
  2007-01-03..  USA LEG  congressman
Alexandria Ocasio-Cortez
  2019-01-03..  USA LEG  congresswoman
Ilhan Omar
  2019-01-03..  USA LEG  congresswoman
Rashida Tlaib
  2019-01-03..  USA LEG  congresswoman
Liz Cheney
  2017-01-03..2023-01-03  USA LEG  congresswoman
  USA ELI
Marjorie Taylor Greene
  2021-01-03..2026-01-05  USA LEG  congresswoman
  USA ELI
Matt Gaetz
  2017-01-03..2024-11-13  USA LEG  congressman
  USA ELI
Ed Royce
  1993-01-03..2019-01-03  USA LEG  congressman, chairman of the Foreign Affairs Committee
  USA ELI
Peter King
  1993-01-03..2021-01-03  USA LEG  congressman
  USA ELI
John Lewis
  1987-01-03..2020-07-17  USA LEG  congressman
  USA ELI
Jerrold Nadler; Jerry Nadler
  1992-11-03..  USA LEG  congressman
Elijah Cummings
  1996-04-16..2019-10-17  USA LEG  congressman
  USA ELI
Maxine Waters
  1991-01-03..  USA LEG  congresswoman
Tom Lantos
  1981-01-03..2008-02-11  USA LEG  congressman, chairman of the Foreign Affairs Committee
  USA ELI
Henry Hyde
  1975-01-03..2007-01-03  USA LEG  congressman
  USA ELI
Ileana Ros-Lehtinen
  1989-08-29..2019-01-03  USA LEG  congresswoman
  USA ELI
Tony Hall
  1979-01-03..2002-09-09  USA LEG  congressman
  USA ELI
Bob Ney
  1995-01-03..2006-11-03  USA LEG  congressman
  USA ELI
Dennis Kucinich
  1997-01-03..2013-01-03  USA LEG  congressman
  USA ELI
Jesse Jackson
  USA SOC  civil rights leader
Al Sharpton
  USA SOC  civil rights leader
Louis Farrakhan
  USA REL  leader of the Nation of Islam
Ross Perot
  USA PTY  presidential candidate
Pat Buchanan; Patrick Buchanan
  USA PTY  presidential candidate
Ralph Nader
  USA PTY  presidential candidate
Jill Stein
  USA PTY  presidential candidate
Gary Johnson
  1995-01-01..2003-01-01  USA GOV  governor of New Mexico
  USA PTY  presidential candidate
Michael Dukakis
  1983-01-06..1991-01-03  USA GOV  governor of Massachusetts
  USA ELI
Bill Bradley
  1979-01-03..1997-01-03  USA LEG  senator
  USA ELI
John Edwards
  1999-01-03..2005-01-03  USA LEG  senator
  USA ELI
Howard Dean
  1991-08-14..2003-01-09  USA GOV  governor of Vermont
  USA PTY  chairman of the Democratic Party
Sarah Palin
  2006-12-04..2009-07-26  USA GOV  governor of Alaska
  USA PTY
Michael Bloomberg; Mike Bloomberg
  2002-01-01..2014-01-01  USA GOV  mayor of New York
  USA ELI
Rudy Giuliani; Rudolph Giuliani
  1994-01-01..2002-01-01  USA GOV  mayor of New York
  USA ELI
Bill de Blasio
  2014-01-01..2022-01-01  USA GOV  mayor of New York
  USA ELI
Eric Adams
  2022-01-01..2026-01-01  USA GOV  mayor of New York
  USA ELI
Zohran Mamdani
  2026-01-01..  USA GOV  mayor of New York
  2021-01-01..2026-01-01  USA LEG  state lawmaker
Andrew Cuomo
  2011-01-01..2021-08-24  USA GOV  governor of New York
  USA ELI
Chris Christie
  2010-01-19..2018-01-16  USA GOV  governor of New Jersey
  USA PTY  presidential candidate
Jeb Bush
  1999-01-05..2007-01-02  USA GOV  governor of Florida
  USA PTY  presidential candidate
Ron DeSantis
  2019-01-08..  USA GOV  governor of Florida
Greg Abbott
  2015-01-20..  USA GOV  governor of Texas
Gavin Newsom
  2019-01-07..  USA GOV  governor of California
Jerry Brown
  2011-01-03..2019-01-07  USA GOV  head of California
  USA ELI
Arnold Schwarzenegger
  2003-11-17..2011-01-03  USA GOV  governor of California
  USA ELI
John Kasich
  2011-01-10..2019-01-14  USA GOV  governor of Ohio
  USA PTY  presidential candidate
Scott Walker
  2011-01-03..2019-01-07  USA GOV  governor of Wisconsin
  USA PTY  presidential candidate
Bobby Jindal
  2008-01-14..2016-01-11  USA GOV  governor of Louisiana
  USA ELI
Mike Huckabee
  2025-04..  USA GOV  ambassador to Israel
  1996-07-15..2007-01-09  USA GOV  governor of Arkansas
  USA PTY  presidential candidate
Rick Santorum
  1995-01-03..2007-01-03  USA LEG  senator
  USA PTY  presidential candidate
Ben Carson
  2017-03-02..2021-01-20  USA GOV  housing secretary
  USA PTY  presidential candidate
Carly Fiorina
  USA PTY  presidential candidate
Martin O'Malley
  2007-01-17..2015-01-21  USA GOV  governor of Maryland
  USA PTY  presidential candidate
Pete Buttigieg
  2021-02-03..2025-01-20  USA GOV  transportation secretary
  USA PTY  presidential candidate
Tim Walz
  2019-01-07..  USA GOV  governor of Minnesota
Brian Kemp
  2019-01-14..  USA GOV  governor of Georgia
Gretchen Whitmer
  2019-01-01..  USA GOV  governor of Michigan
Josh Shapiro
  2023-01-17..  USA GOV  governor of Pennsylvania
J.B. Pritzker; JB Pritzker
  2019-01-14..  USA GOV  governor of Illinois
Corey Lewandowski
  2015-06..2016-06-20  USA PTY  campaign manager
  USA PTY
Paul Manafort
  2016-03..2016-08-19  USA PTY  campaign chairman
  USA PTY  lobbyist
Roger Stone
  USA PTY  political operative
Michael Cohen
  USA SOC  lawyer of Donald Trump
Melania Trump
  2025-01-20..  USA GOV  first lady
  2017-01-20..2021-01-20  USA GOV  first lady
  USA ELI
Donald Trump Jr.; Donald Trump Jr
  USA ELI  son of the head of the state
Eric Trump
  USA ELI  son of the ruler
Michelle Obama
  2009-01-20..2017-01-20  USA GOV  first lady
  USA ELI
Laura Bush
  2001-01-20..2009-01-20  USA GOV  first lady
  USA ELI
Barbara Bush
  1989-01-20..1993-01-20  USA GOV  first lady
  USA ELI
Nancy Reagan
  1981-01-20..1989-01-20  USA GOV  first lady
  USA ELI
Jill Biden
  2021-01-20..2025-01-20  USA GOV  first lady
  USA ELI
Hunter Biden
  USA ELI  son of the ruler
Monica Lewinsky
  USA CVL
Kenneth Starr; Ken Starr
  1994-08-05..1999-10-18  USA JUD  independent counsel
  USA ELI
Jack Smith
  2022-11-18..2025-01-10  USA JUD  special counsel
  USA ELI
John Roberts
  2005-09-29..  USA JUD  chief justice
William Rehnquist
  1986-09-26..2005-09-03  USA JUD  chief justice
  USA ELI
Antonin Scalia
  1986-09-26..2016-02-13  USA JUD  Supreme Court justice
Ruth Bader Ginsburg
  1993-08-10..2020-09-18  USA JUD  Supreme Court justice
Clarence Thomas
  1991-10-23..  USA JUD  Supreme Court justice
Sonia Sotomayor
  2009-08-08..  USA JUD  Supreme Court justice
Elena Kagan
  2010-08-07..  USA JUD  Supreme Court justice
Samuel Alito
  2006-01-31..  USA JUD  Supreme Court justice
Neil Gorsuch
  2017-04-10..  USA JUD  Supreme Court justice
Brett Kavanaugh
  2018-10-06..  USA JUD  Supreme Court justice
Amy Coney Barrett
  2020-10-27..  USA JUD  Supreme Court justice
Ketanji Brown Jackson
  2022-06-30..  USA JUD  Supreme Court justice
Anthony Kennedy
  1988-02-18..2018-07-31  USA JUD  Supreme Court justice
  USA ELI
Fani Willis
  2021-01-01..  USA JUD  prosecutor
Alvin Bragg
  2022-01-01..  USA JUD  prosecutor
Letitia James
  2019-01-01..  USA JUD  attorney general of New York
Rod Rosenstein
  2017-04-26..2019-05-11  USA GOV  deputy attorney general
  USA ELI
Sally Yates
  2015-01-10..2017-01-30  USA GOV  deputy attorney general
  USA ELI
Anthony Fauci
  1984-11-02..2022-12-31  USA MED  director of the infectious diseases institute
  USA ELI
Robert F. Kennedy Jr.; Robert Kennedy Jr.; RFK Jr.
  2025-02-13..  USA GOV  health secretary
  2023-04..2025-02-13  USA PTY  presidential candidate
Elon Musk
  2025-01-20..2025-05-30  USA GOV  head of the Department of Government Efficiency
  USA BUS
Mark Zuckerberg
  USA BUS
Jeff Bezos
  USA BUS
Bill Gates
  USA BUS
Warren Buffett
  USA BUS
George Soros
  USA BUS  investor
Sheldon Adelson
  USA BUS
Charles Koch
  USA BUS
David Koch
  USA BUS
Rupert Murdoch
  USA BUS  media owner
Tim Cook
  USA BUS
Sundar Pichai
  USA BUS
Sam Altman
  USA BUS
Erik Prince
  USA BUS
Edward Snowden
  2013-06..  USA CVL  former intelligence contractor
  USA SPY
Chelsea Manning; Bradley Manning
  USA MIL
Daniel Ellsberg
  USA SOC
Otto Warmbier
  USA CVL  student
Kenneth Bae
  USA REL  missionary
Euna Lee
  USA JRN
Laura Ling
  USA JRN
Jason Rezaian
  USA JRN  reporter
James Foley
  USA JRN
Daniel Pearl
  USA JRN  reporter
Austin Tice
  USA JRN
Timothy McVeigh
  USA UAF
Ted Kaczynski; Theodore Kaczynski
  USA UAF
Nidal Hasan
  USA UAF
Dzhokhar Tsarnaev
  USA UAF
George Floyd
  USA CVL
Michael Brown
  USA CVL
Trayvon Martin
  USA CVL
Derek Chauvin
  USA COP
Billy Graham
  USA REL
Pat Robertson
  USA REL
Jerry Falwell
  USA REL
Franklin Graham
  USA REL
Dennis Rodman
  USA CVL
John Demers
  USA JUD
Lawrence Wilkerson
  USA ELI
Douglas Feith
  2001-07..2005-08  USA GOV,MIL  undersecretary of defense
  USA ELI
Scooter Libby; Lewis Libby
  2001-01-20..2005-10-28  USA GOV  chief of staff of the vice president
  USA ELI
David Kay
  2003-06..2004-01  USA GOV  weapons inspector
  USA ELI
Richard Clarke
  1992..2003-01  USA GOV  counterterrorism adviser
  USA ELI
Joseph Wilson
  USA ELI
Karen Hughes
  2001..2007  USA GOV  adviser
  USA ELI
Geoff Morrell
  2007..2011-07  USA MIL  Pentagon spokesman
Pat Ryder; Patrick Ryder
  2022-08..2025-01  USA MIL  Pentagon spokesman
Sean Parnell
  2025-01..  USA MIL  Pentagon spokesman
Peter Cook
  2015-07..2017-01  USA MIL  Pentagon spokesman
George Little
  2011-07..2013-11  USA MIL  Pentagon spokesman
Mark Toner
  2010..2017  USA GOV  deputy State Department spokesman
  USA ELI  former deputy State Department spokesman
Marie Harf
  2013..2017  USA GOV  deputy State Department spokeswoman
  USA ELI  former deputy State Department spokeswoman
Philip Reeker
  1999..2003  USA GOV  deputy State Department spokesman
  USA ELI  former deputy State Department spokesman
Vedant Patel
  2022..2025  USA GOV  deputy State Department spokesman
  USA ELI  former deputy State Department spokesman
Max Baucus
  2014-02..2017-01  USA GOV  ambassador to China
  1978-12-15..2014-02-06  USA LEG  senator
  USA ELI
Terry Branstad
  2017-07..2020-10  USA GOV  ambassador to China
  2011-01-14..2017-05-24  USA GOV  governor of Iowa
  USA ELI
Jon Huntsman
  2017-10..2019-10  USA GOV  ambassador to Russia
  2009-08..2011-04  USA GOV  ambassador to China
  2005-01-03..2009-08-11  USA GOV  governor of Utah
  USA ELI
Michael McFaul
  2012-01..2014-02  USA GOV  ambassador to Russia
  USA EDU
David Friedman
  2017-03..2021-01-20  USA GOV  ambassador to Israel
  USA ELI
Christopher Stevens; Chris Stevens
  2012-05..2012-09-11  USA GOV  ambassador to Libya
  USA ELI  former ambassador to Libya
Robert Ford
  2011-01..2014-02  USA GOV  ambassador to Syria
  USA ELI
James Jeffrey
  2018-08..2020-11  USA GOV  special envoy for Syria
  2010-08..2012-06  USA GOV  ambassador to Iraq
  USA ELI
Marie Yovanovitch
  2016-08..2019-05  USA GOV  ambassador to Ukraine
  USA ELI
Kurt Volker
  2017-07..2019-09  USA GOV  special envoy for Ukraine
  USA ELI
Gordon Sondland
  2018-07..2020-02  USA GOV  ambassador to the European Union
  USA ELI
William Taylor
  2006..2009  USA GOV  ambassador to Ukraine
  USA ELI
Mike Hammer
  2022-06..2025  USA GOV  envoy to the Horn of Africa
  USA ELI  former envoy to the Horn of Africa
Massad Boulos
  2025-01..  USA GOV  adviser on Africa, envoy
Tom Perriello
  2024-02..2025-01  USA GOV  envoy to Sudan
  USA ELI
Andrew Natsios
  2006-09..2007-12  USA GOV  envoy to Sudan
  USA ELI
Princeton Lyman
  2011-03..2013-03  USA GOV  envoy to Sudan
  USA ELI
Johnnie Carson
  2009-05..2013-03  USA GOV  assistant secretary of state
  USA ELI
Jendayi Frazer
  2005-08..2009-01  USA GOV  assistant secretary of state
  USA ELI
Susan Collins
  1997-01-03..  USA LEG  senator
Roger Noriega
  2003-07..2005-10  USA GOV  assistant secretary of state
  USA ELI
Otto Reich
  2002-01..2002-11  USA GOV  assistant secretary of state
  USA ELI
Thomas Shannon
  2016-02..2018-06  USA GOV  undersecretary of state
  2005-10..2009-11  USA GOV  assistant secretary of state
  USA ELI
Roberta Jacobson
  2016-05..2018-05  USA GOV  ambassador to Mexico
  2012-03..2016-05  USA GOV  assistant secretary of state
  USA ELI
Ken Salazar
  2021-09..2025-01  USA GOV  ambassador to Mexico
  2009-01-20..2013-04  USA GOV  interior secretary
  USA ELI
Tom Homan
  2025-01-20..  USA GOV  border czar
Gregory Bovino; Greg Bovino
  2020..  USA COP  Border Patrol commander
Ricardo Zuniga
  2021-03..2023  USA GOV  envoy to Central America
  USA ELI  former envoy to Central America
Caroline Kennedy
  2013-11..2017-01  USA GOV  ambassador to Japan
  USA ELI
Alan Gross
  USA CVL  contractor
Lori Berenson
  USA UAF

# ---- Canada ----

Pierre Trudeau
  1980-03-03..1984-06-30  CAN GOV  prime minister
  CAN ELI  former prime minister
John Turner
  1984-06-30..1984-09-17  CAN GOV  prime minister
  CAN ELI  former prime minister
Kim Campbell
  1993-06-25..1993-11-04  CAN GOV  prime minister
  CAN ELI  former prime minister
Joe Clark
  1984-09-17..1991-04-21  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Barbara McDougall
  1991-04-21..1993-11-04  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Andre Ouellet
  1993-11-04..1996-01-25  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Lloyd Axworthy
  1996-01-25..2000-10-17  CAN GOV  foreign minister
  CAN ELI  former foreign minister
John Manley
  2002-06-02..2003-12-12  CAN GOV  finance minister
  2000-10-17..2002-01-16  CAN GOV  foreign minister
  CAN ELI  former finance minister
Bill Graham
  2004-07-20..2006-02-06  CAN GOV,MIL  defence minister
  2002-01-16..2004-07-20  CAN GOV  foreign minister
  CAN ELI  former defence minister
Pierre Pettigrew
  2004-07-20..2006-02-06  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Peter MacKay
  2007-08-14..2013-07-15  CAN GOV,MIL  defence minister
  2006-02-06..2007-08-14  CAN GOV  foreign minister
  CAN ELI  former defence minister
Maxime Bernier
  2007-08-14..2008-05-26  CAN GOV  foreign minister
  CAN ELI  former foreign minister
David Emerson
  2008-05-26..2008-10-30  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Lawrence Cannon
  2008-10-30..2011-05-18  CAN GOV  foreign minister
  CAN ELI  former foreign minister
John Baird
  2011-05-18..2015-02-09  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Rob Nicholson
  2015-02-09..2015-11-04  CAN GOV  foreign minister
  2013-07-15..2015-02-09  CAN GOV,MIL  defence minister
  CAN ELI  former foreign minister
Stephane Dion; Stéphane Dion
  2015-11-04..2017-01-10  CAN GOV  foreign minister
  2006-12-02..2008-12-10  CAN OPP,PTY  opposition leader
  CAN ELI  former foreign minister
Chrystia Freeland
  2020-08-18..2024-12-16  CAN GOV  finance minister
  2017-01-10..2019-11-20  CAN GOV  foreign minister
  CAN ELI  former finance minister
Francois-Philippe Champagne
  2025-03-14..  CAN GOV  finance minister
  2019-11-20..2021-01-12  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Marc Garneau
  2021-01-12..2021-10-26  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Melanie Joly; Mélanie Joly
  2021-10-26..2025-05-13  CAN GOV  foreign minister
  CAN ELI  former foreign minister
Anita Anand
  2025-05-13..  CAN GOV  foreign minister
  2021-10-26..2023-07-26  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
David Collenette
  1993-11-04..1997-06-11  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
Art Eggleton
  1997-06-11..2002-05-26  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
John McCallum
  2002-05-26..2003-12-12  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
David Pratt
  2003-12-12..2004-07-20  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
Gordon O'Connor
  2006-02-06..2007-08-14  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
Jason Kenney
  2019-04-30..2022-10-11  CAN GOV  premier of Alberta
  2015-02-09..2015-11-04  CAN GOV,MIL  defence minister
  CAN ELI  former premier of Alberta
Harjit Sajjan
  2015-11-04..2021-10-26  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
Bill Blair
  2023-07-26..2025-05-13  CAN GOV,MIL  defence minister
  CAN ELI  former defence minister
David McGuinty
  2025-05-13..  CAN GOV,MIL  defence minister
Ralph Goodale
  2003-12-12..2006-02-06  CAN GOV  finance minister
  CAN ELI  former finance minister
Jim Flaherty
  2006-02-06..2014-03-19  CAN GOV  finance minister
  CAN ELI  former finance minister
Joe Oliver
  2014-03-19..2015-11-04  CAN GOV  finance minister
  CAN ELI  former finance minister
Bill Morneau
  2015-11-04..2020-08-18  CAN GOV  finance minister
  CAN ELI  former finance minister
Dominic LeBlanc
  2024-12-16..2025-03-14  CAN GOV  finance minister
  CAN ELI  former finance minister
Lucien Bouchard
  1996-01-29..2001-03-08  CAN GOV  premier of Quebec
  1993-11-04..1997-06-02  CAN OPP,PTY  opposition leader
  CAN ELI  former premier of Quebec
Preston Manning
  1997-06-02..2000-09  CAN OPP,PTY  opposition leader
Stockwell Day
  2000-09..2002-05-21  CAN OPP,PTY  opposition ruler
Michael Ignatieff
  2008-12-10..2011-05-02  CAN OPP,PTY  opposition leader
Jack Layton
  2011-05-02..2012-03-24  CAN OPP,PTY  opposition leader
Tom Mulcair; Thomas Mulcair
  2012-03-24..2015-11-05  CAN OPP,PTY  opposition leader
Rona Ambrose
  2015-11-05..2017-05-27  CAN OPP,PTY  opposition leader
Andrew Scheer
  2017-05-27..2020-08-24  CAN OPP,PTY  opposition leader
Erin O'Toole
  2020-08-24..2022-09-10  CAN OPP,PTY  opposition leader
Pierre Poilievre
  2022-09-10..  CAN OPP,PTY  opposition leader
Robert Bourassa
  1985-12-12..1994-01-11  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Daniel Johnson
  1994-01-11..1994-09-26  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Jacques Parizeau
  1994-09-26..1996-01-29  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Bernard Landry
  2001-03-08..2003-04-29  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Jean Charest
  2003-04-29..2012-09-19  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Pauline Marois
  2012-09-19..2014-04-23  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Philippe Couillard
  2014-04-23..2018-10-18  CAN GOV  premier of Quebec
  CAN ELI  former premier of Quebec
Francois Legault; François Legault
  2018-10-18..  CAN GOV  premier of Quebec
Mike Harris
  1995-06-26..2003-10-23  CAN GOV  premier of Ontario
  CAN ELI  former premier of Ontario
Dalton McGuinty
  2003-10-23..2013-02-11  CAN GOV  premier of Ontario
  CAN ELI  former premier of Ontario
Kathleen Wynne
  2013-02-11..2018-06-29  CAN GOV  premier of Ontario
  CAN ELI  former premier of Ontario
Doug Ford
  2018-06-29..  CAN GOV  premier of Ontario
Danielle Smith
  2022-10-11..  CAN GOV  premier of Alberta
Jagmeet Singh
  2017-10-01..2025-04-28  CAN PTY  leader of the New Democratic Party
Rob Ford
  2010-12-01..2014-11-30  CAN GOV  mayor of Toronto
  CAN ELI
Ujjal Dosanjh
  2000-02-24..2001-06-05  CAN GOV  premier of British Columbia
  CAN ELI
Michael Kovrig
  CAN CVL
Michael Spavor
  CAN CVL
Romeo Dallaire; Roméo Dallaire
  1993-10..1994-08  UNO MIL  commander of United Nations forces in Rwanda
  CAN ELI
Omar Khadr
  CAN UAF
Maher Arar
  CAN CVL
Conrad Black
  CAN BUS

# ---- Mexico ----

Miguel de la Madrid
  1982-12-01..1988-12-01  MEX GOV  president
  MEX ELI  former president
Jose Angel Gurria
  1994-12-01..1998-01-05  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Rosario Green
  1998-01-05..2000-12-01  MEX GOV  foreign affairs
  MEX ELI  former foreign affairs
Jorge Castaneda
  2000-12-01..2003-01-10  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Luis Ernesto Derbez
  2003-01-10..2006-12-01  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Patricia Espinosa
  2016-07..2022-07  UNO  climate chief
  2006-12-01..2012-12-01  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Jose Antonio Meade
  2012-12-01..2015-08-27  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Claudia Ruiz Massieu
  2015-08-27..2017-01-04  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Luis Videgaray; Luis Videgaray Caso
  2017-01-04..2018-12-01  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Marcelo Ebrard
  2024-10-01..  MEX GOV  economy minister
  2018-12-01..2023-07-03  MEX GOV  foreign minister
  2006-12-05..2012-12-04  MEX GOV  mayor of Mexico City
  MEX ELI  former foreign minister
Alicia Barcena
  2023-07-03..2024-10-01  MEX GOV  foreign minister
  MEX ELI  former foreign minister
Juan Ramon de la Fuente
  2024-10-01..  MEX GOV  foreign minister
Santiago Creel
  2000-12-01..2005-06-02  MEX GOV  interior
  MEX ELI  former interior
Carlos Abascal
  2005-06-02..2006-12-01  MEX GOV  interior minister
  MEX ELI  former interior minister
Francisco Ramirez Acuna
  2006-12-01..2008-01-16  MEX GOV  interior minister
  MEX ELI  former interior minister
Juan Camilo Mourino
  2008-01-16..2008-11-10  MEX GOV  interior minister
  MEX ELI  former interior minister
Fernando Gomez-Mont
  2008-11-10..2010-07-14  MEX GOV  interior minister
  MEX ELI  former interior minister
Francisco Blake Mora
  2010-07-14..2011-11-17  MEX GOV  interior minister
  MEX ELI  former interior minister
Alejandro Poire
  2011-11-17..2012-12-01  MEX GOV  interior minister
  MEX ELI  former interior minister
Miguel Angel Osorio Chong
  2012-12-01..2018-01-10  MEX GOV  interior minister
  MEX ELI  former interior minister
Alfonso Navarrete Prida
  2018-01-10..2018-12-01  MEX GOV  interior minister
  MEX ELI  former interior minister
Olga Sanchez Cordero
  2018-12-01..2021-08-26  MEX GOV  interior minister
  MEX ELI  former interior minister
Adan Augusto Lopez
  2021-08-26..2023-06-19  MEX GOV  interior
  MEX ELI  former interior
Luisa Maria Alcalde
  2023-06-19..2024-10-01  MEX GOV  interior
  MEX ELI  former interior
Rosa Icela Rodriguez
  2024-10-01..  MEX GOV  interior
Antonio Lozano
  1994-12-01..1996-12-02  MEX GOV  attorney general
  MEX ELI  former attorney general
Jorge Madrazo
  1996-12-02..2000-12-01  MEX GOV  attorney general
  MEX ELI  former attorney general
Rafael Macedo de la Concha
  2000-12-01..2005-04  MEX GOV  attorney general
  MEX ELI  former attorney general
Daniel Cabeza de Vaca
  2005-04..2006-12-01  MEX GOV  attorney general
  MEX ELI  former attorney general
Eduardo Medina Mora
  2006-12-01..2009-09  MEX GOV  attorney general
  MEX ELI  former attorney general
Arturo Chavez
  2009-09..2011-04  MEX GOV  attorney general
  MEX ELI  former attorney general
Marisela Morales
  2011-04..2012-12-04  MEX GOV  attorney general
  MEX ELI  former attorney general
Jesus Murillo Karam
  2012-12-04..2015-03  MEX GOV  attorney general
  MEX ELI  former attorney general
Arely Gomez
  2015-03..2016-10  MEX GOV  attorney general
  MEX ELI  former attorney general
Alejandro Gertz Manero
  2019-01-18..2025-11-27  MEX GOV  attorney general
  MEX ELI  former attorney general
Salvador Cienfuegos
  2012-12-01..2018-12-01  MEX MIL,GOV  defense secretary
  MEX ELI  former defense secretary
Luis Cresencio Sandoval
  2018-12-01..2024-10-01  MEX MIL,GOV  defense
  MEX ELI  former defense
Ricardo Trevilla
  2024-10-01..  MEX MIL,GOV  defense secretary
Subcomandante Marcos; Subcommander Marcos; Marcos; Rafael Sebastian Guillen; Subcomandante Galeano
  1994-01-01..  MEX REB  Zapatista leader
Cuauhtemoc Cardenas; Cuauhtémoc Cárdenas
  1988..2006  MEX OPP,PTY  opposition leader
  MEX ELI
Luis Donaldo Colosio
  1993-11..1994-03-23  MEX PTY  presidential candidate
Raul Salinas; Raul Salinas de Gortari
  MEX ELI  brother of the ruler
Roberto Madrazo
  MEX PTY  presidential candidate
Josefina Vazquez Mota
  MEX PTY  presidential candidate
Ricardo Anaya
  MEX PTY  presidential candidate
Xochitl Galvez; Xóchitl Gálvez
  2023..2024  MEX PTY  presidential candidate
Omar Garcia Harfuch; Omar García Harfuch
  2024-10-01..  MEX GOV  security minister
Genaro Garcia Luna
  2006-12-01..2012-11-30  MEX GOV  public security secretary
  MEX ELI
Joaquin Guzman; Joaquin "El Chapo" Guzman; El Chapo; Joaquin "Chapo" Guzman; El Chapo Guzman; Chapo Guzman; Joaquín Guzmán
  MEX CRM  ruler of the Sinaloa cartel
Ismael Zambada; El Mayo; Ismael "El Mayo" Zambada; Mayo Zambada
  MEX CRM  leader of the Sinaloa cartel
Ovidio Guzman; Ovidio Guzman Lopez
  MEX CRM
Nemesio Oseguera; El Mencho; Nemesio Oseguera Cervantes
  MEX CRM  leader of the Jalisco cartel
Amado Carrillo Fuentes
  MEX CRM
Osiel Cardenas; Osiel Cardenas Guillen
  MEX CRM
Rafael Caro Quintero
  MEX CRM
Carlos Slim
  MEX BUS
Samuel Ruiz
  MEX REL  bishop

# ---- Cuba ----

Roberto Robaina
  1993-03..1999-05-28  CUB GOV  foreign minister
  CUB ELI  former foreign minister
Felipe Perez Roque
  1999-05-28..2009-03-02  CUB GOV  foreign minister
  CUB ELI  former foreign minister
Bruno Rodriguez; Bruno Rodríguez; Bruno Rodriguez Parrilla
  2009-03-02..  CUB GOV  foreign affairs
Manuel Marrero
  2019-12-21..  CUB GOV  prime minister
Esteban Lazo
  2013-02-24..  CUB LEG  speaker of the National Assembly
Carlos Lage
  1993..2009-03-02  CUB GOV  vice president
  CUB ELI
Oswaldo Paya; Oswaldo Payá
  CUB OPP  dissident leader
Elizardo Sanchez
  CUB OPP  dissident
Yoani Sanchez; Yoani Sánchez
  CUB OPP  blogger
Jose Daniel Ferrer; José Daniel Ferrer
  CUB OPP  dissident leader
Guillermo Farinas
  CUB OPP  dissident
Berta Soler
  CUB OPP  leader of the Ladies in White
Elian Gonzalez; Elián González
  CUB CVL
Luis Posada Carriles
  CUB UAF
Orlando Bosch
  CUB UAF
Josefina Vidal
  2013..2018  CUB GOV  chief negotiator, director for United States affairs
  CUB ELI  former chief negotiator
Johana Tablada
  CUB GOV  deputy director for United States affairs
Che Guevara; Ernesto "Che" Guevara; Ernesto Guevara
  CUB REB
Fulgencio Batista
  ..1959-01-01  CUB GOV  president
  CUB ELI

# ---- Haiti ----

Jean-Claude Duvalier; Baby Doc; Jean-Claude "Baby Doc" Duvalier
  1971-04-22..1986-02-07  HTI GOV  president
  HTI ELI  former president
Henri Namphy
  1988-06-20..1988-09-17  HTI GOV  president
  1986-02-07..1988-02-07  HTI GOV  head of the ruling council
  HTI ELI  former president
Leslie Manigat
  1988-02-07..1988-06-20  HTI GOV  president
  HTI ELI  former president
Prosper Avril
  1988-09-17..1990-03-13  HTI GOV  president
  HTI ELI  former president
Ertha Pascal-Trouillot
  1990-03-13..1991-02-07  HTI GOV  acting president
  HTI ELI  former president
Raoul Cedras; Raoul Cédras
  1991-09-30..1994-10-12  HTI MIL  coup leader
Boniface Alexandre
  2004-02-29..2006-05-14  HTI GOV  interim president
  HTI ELI  former president
Michel Martelly; Sweet Micky
  2011-05-14..2016-02-14  HTI GOV  president
  HTI ELI  former president
Jocelerme Privert
  2016-02-14..2017-02-07  HTI GOV  interim president
  HTI ELI  former president
Rosny Smarth
  1996-02-27..1999-03-26  HTI GOV  prime minister
  HTI ELI  former prime minister
Jacques-Edouard Alexis
  2006-06-09..2008-09-05  HTI GOV  prime minister
  1999-03-26..2001-03-02  HTI GOV  prime minister
  HTI ELI  former prime minister
Jean-Marie Cherestal
  2001-03-02..2002-03-15  HTI GOV  prime minister
  HTI ELI  former prime minister
Yvon Neptune
  2002-03-15..2004-03-12  HTI GOV  prime minister
  HTI ELI  former prime minister
Gerard Latortue
  2004-03-12..2006-06-09  HTI GOV  prime minister
  HTI ELI  former prime minister
Michele Pierre-Louis
  2008-09-05..2009-11-11  HTI GOV  prime minister
  HTI ELI  former prime minister
Jean-Max Bellerive
  2009-11-11..2011-10-18  HTI GOV  prime minister
  HTI ELI  former prime minister
Garry Conille
  2024-06-03..2024-11-11  HTI GOV  prime minister
  2011-10-18..2012-05-16  HTI GOV  prime minister
  HTI ELI  former prime minister
Laurent Lamothe
  2012-05-16..2015-01-16  HTI GOV  prime minister
  HTI ELI  former prime minister
Evans Paul
  2015-01-16..2016-03-28  HTI GOV  head of the cabinet
  HTI ELI  former head of the cabinet
Enex Jean-Charles
  2016-03-28..2017-03-21  HTI GOV  prime minister
  HTI ELI  former prime minister
Jack Guy Lafontant
  2017-03-21..2018-09-17  HTI GOV  prime minister
  HTI ELI  former prime minister
Jean-Henry Ceant
  2018-09-17..2021-04-14  HTI GOV  prime minister
  HTI ELI  former prime minister
Claude Joseph
  2021-04-14..2021-07-20  HTI GOV  head of the cabinet
  HTI ELI  former head of the cabinet
Ariel Henry
  2021-07-20..2024-04-25  HTI GOV  head of the cabinet
  HTI ELI  former head of the cabinet
Michel Boisvert
  2024-04-25..2024-06-03  HTI GOV  interim prime minister
  HTI ELI  former prime minister
Alix Didier Fils-Aime
  2024-11-11..  HTI GOV  prime minister
Jimmy Cherizier; Jimmy Chérizier
  HTI CRM  gang leader
  name?: Barbecue
Guy Philippe
  2004-02..  HTI REB  rebel ruler
Emmanuel Constant; Toto Constant
  HTI PRM  ruler of FRAPH
Edgard Leblanc Fils; Edgard Leblanc
  2024-04-30..2024-10-07  HTI GOV  president of the transitional council
  HTI ELI  former president of the transitional council
Leslie Voltaire
  2024-10-07..2025-03-07  HTI GOV  president of the transitional council
  HTI ELI  former president of the transitional council
Fritz Jean; Fritz Alphonse Jean
  2025-03-07..2025-08-07  HTI GOV  head of the state of the transitional council
  HTI ELI  former head of the state of the transitional council
Laurent Saint-Cyr
  2025-08-07..2026-02-07  HTI GOV  president of the transitional council
  HTI ELI  former president of the transitional council
Johnson Andre
  HTI CRM  gang leader
  name?: Izo

# ---- Dominican Republic ----

Joaquin Balaguer
  1986-08-16..1996-08-16  DOM GOV  president
  DOM ELI  former president
Leonel Fernandez; Leonel Fernández
  2004-08-16..2012-08-16  DOM GOV  head of the state
  1996-08-16..2000-08-16  DOM GOV  head of the state
  DOM ELI  former head of the state
Hipolito Mejia
  2000-08-16..2004-08-16  DOM GOV  president
  DOM ELI  former president
Danilo Medina
  2012-08-16..2020-08-16  DOM GOV  head of the state
  DOM ELI  former head of the state
Luis Abinader
  2020-08-16..  DOM GOV  president

# ---- Jamaica ----

Michael Manley
  1989-02-10..1992-03-30  JAM GOV  prime minister
  JAM ELI  former prime minister
P.J. Patterson; Percival Patterson; PJ Patterson
  1992-03-30..2006-03-30  JAM GOV  head of the cabinet
  JAM ELI  former head of the cabinet
Portia Simpson-Miller; Portia Simpson Miller
  2012-01-05..2016-03-03  JAM GOV  prime minister
  2006-03-30..2007-09-11  JAM GOV  prime minister
  JAM ELI  former prime minister
Bruce Golding
  2007-09-11..2011-10-23  JAM GOV  prime minister
  JAM ELI  former prime minister
Andrew Holness
  2016-03-03..  JAM GOV  prime minister
  2011-10-23..2012-01-05  JAM GOV  prime minister
  JAM ELI  former prime minister
Christopher Coke; Dudus Coke; Christopher "Dudus" Coke
  JAM CRM

# ---- Trinidad and Tobago ----

A.N.R. Robinson
  1986-12-18..1991-12-17  TTO GOV  head of the cabinet
  TTO ELI  former head of the cabinet
Patrick Manning
  2001-12-24..2010-05-26  TTO GOV  head of the cabinet
  1991-12-17..1995-11-09  TTO GOV  head of the cabinet
  TTO ELI  former head of the cabinet
Basdeo Panday
  1995-11-09..2001-12-24  TTO GOV  prime minister
  TTO ELI  former prime minister
Kamla Persad-Bissessar
  2025-05-01..  TTO GOV  prime minister
  2010-05-26..2015-09-09  TTO GOV  prime minister
  TTO ELI  former prime minister
Keith Rowley
  2015-09-09..2025-03-17  TTO GOV  prime minister
  TTO ELI  former prime minister
Stuart Young
  2025-03-17..2025-05-01  TTO GOV  head of the cabinet
  TTO ELI  former head of the cabinet

# ---- Barbados ----

Erskine Sandiford
  1987-06-01..1994-09-07  BRB GOV  prime minister
  BRB ELI  former prime minister
Owen Arthur
  1994-09-07..2008-01-16  BRB GOV  head of the cabinet
  BRB ELI  former head of the cabinet
David Thompson
  2008-01-16..2010-10-23  BRB GOV  head of the cabinet
  BRB ELI  former head of the cabinet
Freundel Stuart
  2010-10-23..2018-05-25  BRB GOV  head of the cabinet
  BRB ELI  former head of the cabinet
Mia Mottley
  2018-05-25..  BRB GOV  prime minister

# ---- Bahamas ----

Lynden Pindling
  1967-01-16..1992-08-21  BHS GOV  prime minister
  BHS ELI  former prime minister
Hubert Ingraham
  2007-05-04..2012-05-08  BHS GOV  prime minister
  1992-08-21..2002-05-03  BHS GOV  prime minister
  BHS ELI  former prime minister
Perry Christie
  2012-05-08..2017-05-11  BHS GOV  head of the cabinet
  2002-05-03..2007-05-04  BHS GOV  head of the cabinet
  BHS ELI  former head of the cabinet
Hubert Minnis
  2017-05-11..2021-09-17  BHS GOV  prime minister
  BHS ELI  former prime minister
Philip Davis
  2021-09-17..  BHS GOV  head of the cabinet

# ---- Grenada ----

Nicholas Brathwaite
  1990-03-16..1995-02-01  GRD GOV  prime minister
  GRD ELI  former prime minister
George Brizan
  1995-02-01..1995-06-22  GRD GOV  prime minister
  GRD ELI  former prime minister
Keith Mitchell
  2013-02-20..2022-06-24  GRD GOV  head of the cabinet
  1995-06-22..2008-07-09  GRD GOV  head of the cabinet
  GRD ELI  former head of the cabinet
Tillman Thomas
  2008-07-09..2013-02-20  GRD GOV  head of the cabinet
  GRD ELI  former head of the cabinet
Dickon Mitchell
  2022-06-24..  GRD GOV  head of the cabinet
Maurice Bishop
  1979-03-13..1983-10-19  GRD GOV  head of the cabinet
  GRD ELI  former head of the cabinet

# ---- Saint Vincent and the Grenadines ----

James Mitchell
  1984-07-30..2000-10-27  VCT GOV  head of the cabinet
  VCT ELI  former head of the cabinet
Arnhim Eustace
  2000-10-27..2001-03-29  VCT GOV  prime minister
  VCT ELI  former prime minister
Ralph Gonsalves
  2001-03-29..2025-11-28  VCT GOV  prime minister
  VCT ELI  former prime minister
Godwin Friday
  2025-11-28..  VCT GOV  head of the cabinet

# ---- Saint Lucia ----

John Compton
  2006-12-15..2007-09-09  LCA GOV  prime minister
  1982-05-03..1996-04-02  LCA GOV  prime minister
  LCA ELI  former prime minister
Vaughan Lewis
  1996-04-02..1997-05-24  LCA GOV  head of the cabinet
  LCA ELI  former head of the cabinet
Kenny Anthony
  2011-11-30..2016-06-07  LCA GOV  head of the cabinet
  1997-05-24..2006-12-15  LCA GOV  head of the cabinet
  LCA ELI  former head of the cabinet
Stephenson King
  2007-09-09..2011-11-30  LCA GOV  head of the cabinet
  LCA ELI  former head of the cabinet
Allen Chastanet
  2016-06-07..2021-07-28  LCA GOV  prime minister
  LCA ELI  former prime minister
Philip J. Pierre
  2021-07-28..  LCA GOV  prime minister

# ---- Dominica ----

Eugenia Charles
  1980-07-21..1995-06-14  DMA GOV  head of the cabinet
  DMA ELI  former head of the cabinet
Edison James
  1995-06-14..2000-02-03  DMA GOV  head of the cabinet
  DMA ELI  former head of the cabinet
Rosie Douglas
  2000-02-03..2000-10-01  DMA GOV  head of the cabinet
  DMA ELI  former head of the cabinet
Pierre Charles
  2000-10-01..2004-01-08  DMA GOV  head of the cabinet
  DMA ELI  former head of the cabinet
Roosevelt Skerrit
  2004-01-08..  DMA GOV  prime minister

# ---- Antigua and Barbuda ----

Vere Bird
  1981-11-01..1994-03-09  ATG GOV  head of the cabinet
  ATG ELI  former head of the cabinet
Lester Bird
  1994-03-09..2004-03-24  ATG GOV  head of the cabinet
  ATG ELI  former head of the cabinet
Baldwin Spencer
  2004-03-24..2014-06-13  ATG GOV  head of the cabinet
  ATG ELI  former head of the cabinet
Gaston Browne
  2014-06-13..  ATG GOV  prime minister

# ---- Saint Kitts and Nevis ----

Kennedy Simmonds
  1983-09-19..1995-07-07  KNA GOV  prime minister
  KNA ELI  former prime minister
Denzil Douglas
  1995-07-07..2015-02-18  KNA GOV  head of the cabinet
  KNA ELI  former head of the cabinet
Timothy Harris
  2015-02-18..2022-08-06  KNA GOV  head of the cabinet
  KNA ELI  former head of the cabinet
Terrance Drew
  2022-08-06..  KNA GOV  head of the cabinet

# ---- Guyana ----

Desmond Hoyte
  1985-08-06..1992-10-09  GUY GOV  president
  GUY ELI  former president
Cheddi Jagan
  1992-10-09..1997-03-06  GUY GOV  president
  GUY ELI  former president
Sam Hinds
  1997-03-06..1997-12-19  GUY GOV  head of the state
  GUY ELI  former head of the state
Janet Jagan
  1997-12-19..1999-08-11  GUY GOV  president
  GUY ELI  former president
Bharrat Jagdeo
  1999-08-11..2011-12-03  GUY GOV  president
  GUY ELI  former president
Donald Ramotar
  2011-12-03..2015-05-16  GUY GOV  president
  GUY ELI  former president
David Granger
  2015-05-16..2020-08-02  GUY GOV  president
  GUY ELI  former president
Irfaan Ali; Mohamed Irfaan Ali
  2020-08-02..  GUY GOV  head of the state

# ---- Suriname ----

Ramsewak Shankar
  1988-01-25..1991-09-16  SUR GOV  president
  SUR ELI  former president
Ronald Venetiaan
  2000-08-12..2010-08-12  SUR GOV  president
  1991-09-16..1996-09-15  SUR GOV  president
  SUR ELI  former president
Jules Wijdenbosch
  1996-09-15..2000-08-12  SUR GOV  president
  SUR ELI  former president
Desi Bouterse; Dési Bouterse; Desire Bouterse
  2010-08-12..2020-07-16  SUR GOV  president
  1980-02-25..1992-11  SUR MIL,GOV  military leader
  SUR ELI  former president
Chan Santokhi; Chandrikapersad Santokhi
  2020-07-16..2025-07-16  SUR GOV  president
  SUR ELI  former president
Jennifer Geerlings-Simons
  2025-07-16..  SUR GOV  president
Albert Ramdin
  2025-05-26..  IGO  secretary-general of the Organization of American States
  2020..2025-05  SUR GOV  foreign minister
  SUR ELI  former foreign minister

# ---- Belize ----

George Price
  1989-09-07..1993-07-03  BLZ GOV  head of the cabinet
  BLZ ELI  former head of the cabinet
Manuel Esquivel
  1993-07-03..1998-08-28  BLZ GOV  prime minister
  BLZ ELI  former prime minister
Said Musa
  1998-08-28..2008-02-08  BLZ GOV  head of the cabinet
  BLZ ELI  former head of the cabinet
Dean Barrow
  2008-02-08..2020-11-12  BLZ GOV  head of the cabinet
  BLZ ELI  former head of the cabinet
Johnny Briceno
  2020-11-12..  BLZ GOV  prime minister

# ---- Guatemala ----

Vinicio Cerezo
  1986-01-14..1991-01-14  GTM GOV  president
  GTM ELI  former president
Jorge Serrano
  1991-01-14..1993-06-06  GTM GOV  president
  GTM ELI  former president
Ramiro de Leon Carpio
  1993-06-06..1996-01-14  GTM GOV  president
  GTM ELI  former president
Alvaro Arzu
  1996-01-14..2000-01-14  GTM GOV  president
  GTM ELI  former president
Alfonso Portillo
  2000-01-14..2004-01-14  GTM GOV  president
  GTM ELI  former president
Oscar Berger
  2004-01-14..2008-01-14  GTM GOV  president
  GTM ELI  former president
Alvaro Colom; Álvaro Colom
  2008-01-14..2012-01-14  GTM GOV  president
  GTM ELI  former president
Otto Perez Molina; Otto Pérez Molina; Perez Molina
  2012-01-14..2015-09-03  GTM GOV  president
  GTM ELI  former president
Alejandro Maldonado
  2015-09-03..2016-01-14  GTM GOV  head of the state
  GTM ELI  former head of the state
Jimmy Morales
  2016-01-14..2020-01-14  GTM GOV  head of the state
  GTM ELI  former head of the state
Alejandro Giammattei
  2020-01-14..2024-01-15  GTM GOV  president
  GTM ELI  former president
Bernardo Arevalo; Bernardo Arévalo
  2024-01-15..  GTM GOV  president
Efrain Rios Montt; Efraín Ríos Montt; Rios Montt
  1982-03-23..1983-08-08  GTM GOV,MIL  dictator
  GTM ELI  former dictator
Rigoberta Menchu; Rigoberta Menchú
  GTM SOC  indigenous leader
Roxana Baldetti
  2012-01-14..2015-05-08  GTM GOV  vice president
  GTM ELI
Sandra Torres
  GTM PTY  presidential candidate
Consuelo Porras
  2018-05-17..  GTM JUD  attorney general
Claudia Paz y Paz
  2010-12..2014-05  GTM JUD  attorney general

# ---- El Salvador ----

Jose Napoleon Duarte
  1984-06-01..1989-06-01  SLV GOV  president
  SLV ELI  former president
Alfredo Cristiani
  1989-06-01..1994-06-01  SLV GOV  president
  SLV ELI  former president
Armando Calderon Sol
  1994-06-01..1999-06-01  SLV GOV  head of the state
  SLV ELI  former head of the state
Francisco Flores
  1999-06-01..2004-06-01  SLV GOV  head of the state
  SLV ELI  former head of the state
Antonio Saca; Tony Saca; Elias Antonio Saca
  2004-06-01..2009-06-01  SLV GOV  president
  SLV ELI  former president
Mauricio Funes
  2009-06-01..2014-06-01  SLV GOV  president
  SLV ELI  former president
Salvador Sanchez Ceren; Salvador Sánchez Cerén; Sanchez Ceren
  2014-06-01..2019-06-01  SLV GOV  president
  SLV ELI  former president
Schafik Handal
  1992-01-16..2006-01-24  SLV OPP,PTY  leader of the FMLN
  ..1992-01-16  SLV REB  guerrilla leader
Joaquin Villalobos
  ..1992-01-16  SLV REB  guerrilla commander
  SLV PTY
Roberto D'Aubuisson
  SLV PTY  founder of ARENA
Oscar Romero; Archbishop Romero
  1977-02..1980-03-24  SLV REL  archbishop

# ---- Honduras ----

Jose Azcona
  1986-01-27..1990-01-27  HND GOV  president
  HND ELI  former president
Rafael Callejas
  1990-01-27..1994-01-27  HND GOV  president
  HND ELI  former president
Carlos Roberto Reina
  1994-01-27..1998-01-27  HND GOV  president
  HND ELI  former president
Carlos Flores
  1998-01-27..2002-01-27  HND GOV  head of the state
  HND ELI  former head of the state
Ricardo Maduro
  2002-01-27..2006-01-27  HND GOV  president
  HND ELI  former president
Roberto Micheletti
  2009-06-28..2010-01-27  HND GOV  interim president
  HND ELI  former president
Porfirio Lobo; Pepe Lobo
  2010-01-27..2014-01-27  HND GOV  president
  HND ELI  former president
Juan Orlando Hernandez; Juan Orlando Hernández
  2014-01-27..2022-01-27  HND GOV  head of the state
  HND ELI  former head of the state
Xiomara Castro
  2022-01-27..2026-01-27  HND GOV  head of the state
  HND ELI  former head of the state
Nasry Asfura
  2026-01-27..  HND GOV  president
Salvador Nasralla
  HND PTY  presidential candidate
Romeo Vasquez
  2005..2010  HND MIL  armed forces head
Berta Caceres; Berta Cáceres
  HND SOC  activist

# ---- Nicaragua ----

Arnoldo Aleman; Arnoldo Alemán
  1997-01-10..2002-01-10  NIC GOV  president
  NIC ELI  former president
Enrique Bolanos; Enrique Bolaños
  2002-01-10..2007-01-10  NIC GOV  president
  NIC ELI  former president
Rosario Murillo
  2025-02..  NIC GOV  co-president
  2017-01-10..2025-02  NIC GOV  vice president
  2007-01-10..2017-01-10  NIC GOV  first lady and spokeswoman
  NIC ELI  former vice president
Humberto Ortega
  1979..1995-02-21  NIC MIL  army head
  NIC ELI
Eden Pastora
  NIC REB  contra commander
Felix Maradiaga; Félix Maradiaga
  NIC OPP  opposition leader
Cristiana Chamorro
  NIC OPP  opposition leader
Rolando Alvarez; Rolando Álvarez
  NIC REL  bishop
Silvio Baez
  NIC REL  bishop
Anastasio Somoza; Anastasio Somoza Debayle
  1967-05-01..1979-07-17  NIC GOV  president, dictator
  NIC ELI  former president
Miguel Obando y Bravo; Cardinal Obando
  NIC REL  archbishop
Denis Moncada
  2017..  NIC GOV  foreign minister

# ---- Costa Rica ----

Oscar Arias; Óscar Arias
  2006-05-08..2010-05-08  CRI GOV  head of the state
  1986-05-08..1990-05-08  CRI GOV  head of the state
  CRI ELI  former head of the state
Rafael Angel Calderon
  1990-05-08..1994-05-08  CRI GOV  president
  CRI ELI  former president
Jose Maria Figueres
  1994-05-08..1998-05-08  CRI GOV  president
  CRI ELI  former president
Miguel Angel Rodriguez
  1998-05-08..2002-05-08  CRI GOV  head of the state
  CRI ELI  former head of the state
Abel Pacheco
  2002-05-08..2006-05-08  CRI GOV  president
  CRI ELI  former president
Laura Chinchilla
  2010-05-08..2014-05-08  CRI GOV  head of the state
  CRI ELI  former head of the state
Luis Guillermo Solis
  2014-05-08..2018-05-08  CRI GOV  president
  CRI ELI  former president
Carlos Alvarado
  2018-05-08..2022-05-08  CRI GOV  head of the state
  CRI ELI  former head of the state
Rodrigo Chaves
  2022-05-08..2026-05-08  CRI GOV  president
  CRI ELI  former president
Laura Fernandez
  2026-05-08..  CRI GOV  head of the state

# ---- Panama ----

Guillermo Endara
  1989-12-20..1994-09-01  PAN GOV  president
  PAN ELI  former president
Ernesto Perez Balladares
  1994-09-01..1999-09-01  PAN GOV  president
  PAN ELI  former president
Mireya Moscoso
  1999-09-01..2004-09-01  PAN GOV  president
  PAN ELI  former president
Martin Torrijos
  2004-09-01..2009-07-01  PAN GOV  president
  PAN ELI  former president
Ricardo Martinelli
  2009-07-01..2014-07-01  PAN GOV  president
  PAN ELI  former president
Juan Carlos Varela
  2014-07-01..2019-07-01  PAN GOV  president
  PAN ELI  former president
Laurentino Cortizo
  2019-07-01..2024-07-01  PAN GOV  president
  PAN ELI  former president
Jose Raul Mulino; José Raúl Mulino
  2024-07-01..  PAN GOV  president

# ---- Colombia ----

Virgilio Barco
  1986-08-07..1990-08-07  COL GOV  president
  COL ELI  former president
Francisco Santos
  2002-08-07..2010-08-07  COL GOV  vice head of the state
  COL ELI  former vice head of the state
Angelino Garzon
  2010-08-07..2014-08-07  COL GOV  vice president
  COL ELI  former vice president
German Vargas Lleras
  2014-08-07..2017-03-29  COL GOV  vice president
  COL ELI  former vice president
Oscar Naranjo
  2017-03-29..2018-08-07  COL GOV  vice president
  COL ELI  former vice president
Marta Lucia Ramirez; Marta Lucía Ramírez
  2021-05-19..2022-08-07  COL GOV  foreign affairs
  2018-08-07..2022-08-07  COL GOV  vice head of the state
  2002-08-07..2003-11  COL GOV,MIL  defense
  COL ELI  former foreign affairs
Francia Marquez; Francia Márquez
  2022-08-07..  COL GOV  vice president
Noemi Sanin
  1991..1994-08-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Rodrigo Pardo
  1994-08-07..1996-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Maria Emma Mejia
  1996-07..1998-08-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Guillermo Fernandez de Soto
  1998-08-07..2002-08-07  COL GOV  foreign affairs
  COL ELI  former foreign affairs
Carolina Barco
  2002-08-07..2006-08-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Maria Consuelo Araujo
  2006-08-07..2007-02-26  COL GOV  foreign minister
  COL ELI  former foreign minister
Fernando Araujo
  2007-02-26..2008-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Jaime Bermudez
  2008-07..2010-08-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Maria Angela Holguin
  2010-08-07..2018-08-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Carlos Holmes Trujillo
  2019-11-12..2021-02-01  COL GOV,MIL  defense minister
  2018-08-07..2019-11-26  COL GOV  foreign minister
  COL ELI  former defense minister
Claudia Blum
  2019-11-26..2021-05-19  COL GOV  foreign minister
  COL ELI  former foreign minister
Alvaro Leyva
  2022-08-07..2024-02  COL GOV  foreign minister
  COL ELI  former foreign minister
Luis Gilberto Murillo
  2024-02..2025-01-29  COL GOV  foreign minister
  COL ELI  former foreign minister
Laura Sarabia
  2025-01-29..2025-07  COL GOV  foreign minister
  COL ELI  former foreign minister
Rosa Villavicencio
  2025-07..  COL GOV  foreign minister
Fernando Botero
  1994-08-07..1998-08-07  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Rodrigo Lloreda
  1998-08-07..1999-06  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Luis Fernando Ramirez
  1999-06..2001  COL GOV,MIL  defense
  COL ELI  former defense
Gustavo Bell
  2001..2002-08-07  COL GOV,MIL  defense
  COL ELI  former defense
Jorge Alberto Uribe
  2003-11..2005-07  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Camilo Ospina
  2005-07..2006-07-19  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Gabriel Silva
  2009-08..2010-08-07  COL GOV,MIL  defense
  COL ELI  former defense
Rodrigo Rivera
  2010-08-07..2011-09-05  COL GOV,MIL  defense
  COL ELI  former defense
Juan Carlos Pinzon
  2011-09-05..2015-06-22  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Luis Carlos Villegas
  2015-06-22..2018-08-07  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Guillermo Botero
  2018-08-07..2019-11-12  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Diego Molano
  2021-02-01..2022-08-07  COL GOV,MIL  defense minister
  COL ELI  former defense minister
Ivan Velasquez; Iván Velásquez
  2022-08-07..2025-02  COL GOV,MIL  defense minister
  2022-08-07..2025-03  COL GOV,MIL  defense minister
  2013-08..2019-09  IGO JUD  head of the commission against impunity in Guatemala
  COL ELI  former defense minister
Manuel Marulanda; Tirofijo; Sureshot; Pedro Antonio Marin
  1964..2008-03-26  COL REB  leader of the FARC
Alfonso Cano
  2008-05..2011-11-04  COL REB  leader of the FARC
Raul Reyes; Raúl Reyes
  ..2008-03-01  COL REB  FARC officer and spokesman
Mono Jojoy; Jorge Briceno; Victor Julio Suarez; Jorge Suarez Briceno
  ..2010-09-22  COL REB  FARC commander
Timochenko; Rodrigo Londono; Rodrigo Londoño; Rodrigo Londono Echeverri; Timoleon Jimenez; Timoleón Jiménez; Timoshenko
  2017-08-15..  COL PTY  leader of the FARC party
  2011-11..2017-08-15  COL REB  leader of the FARC
Ivan Marquez; Iván Márquez; Luciano Marin
  2019-08-29..  COL REB  leader of FARC dissidents
  2017-08-15..2019-08-29  COL PTY
  ..2017-08-15  COL REB  FARC commander and chief negotiator
Jesus Santrich; Jesús Santrich
  2019-06-30..2021-05-17  COL REB  FARC dissident leader
  2017-08-15..2019-06-30  COL PTY
  ..2017-08-15  COL REB  FARC negotiator
Ivan Mordisco; Iván Mordisco; Nestor Gregorio Vera
  2016..  COL REB  leader of FARC dissidents
Nicolas Rodriguez; Nicolas Rodriguez Bautista
  1998-02..2021-06  COL REB  ruler of the ELN
  name?: Gabino
Antonio Garcia
  1998..  COL REB  ELN ruler
Pablo Beltran; Pablo Beltrán
  COL REB  ELN chief negotiator
Carlos Castano; Carlos Castaño
  1994..2004-04-16  COL PRM  paramilitary leader
Salvatore Mancuso
  ..2006  COL PRM  paramilitary leader
  COL CRM
Pablo Escobar
  ..1993-12-02  COL CRM  leader of the Medellin cartel
Dairo Antonio Usuga
  COL CRM  leader of the Gulf Clan
  name?: Otoniel
Clara Rojas
  COL CVL  hostage
Piedad Cordoba; Piedad Córdoba
  1994..2010  COL LEG  senator
  COL OPP
Humberto de la Calle
  2012-10..2016-11  COL GOV  chief negotiator
  COL PTY
Sergio Jaramillo
  2012..2017  COL GOV  peace commissioner
  COL ELI  former peace commissioner
Luis Carlos Restrepo
  2002-08..2009-03  COL GOV  peace commissioner
  COL ELI  former peace commissioner
Rodolfo Hernandez
  2022..2023  COL PTY  presidential candidate
Miguel Uribe; Miguel Uribe Turbay
  2022-07..2025-08-11  COL LEG  senator
Carlos Gaviria
  COL OPP,PTY
Antanas Mockus
  COL PTY  presidential candidate
Oscar Ivan Zuluaga
  COL PTY  presidential candidate
Sergio Fajardo
  COL PTY  presidential candidate
Federico Gutierrez
  COL PTY  presidential candidate
Ivan Cepeda; Iván Cepeda
  2014-07..  COL LEG  senator
Claudia Lopez
  2020-01-01..2024-01-01  COL GOV  mayor of Bogota
  COL ELI  former mayor of Bogota
Eduardo Montealegre
  COL JUD  chief prosecutor
Freddy Padilla
  2006..2010  COL MIL  armed forces head
Armando Benedetti
  2025-02..  COL GOV  interior minister

# ---- Venezuela ----

Carlos Andres Perez; Carlos Andrés Pérez
  1989-02-02..1993-06-05  VEN GOV  head of the state
  VEN ELI  former head of the state
Ramon Velasquez
  1993-06-05..1994-02-02  VEN GOV  president
  VEN ELI  former president
Rafael Caldera
  1994-02-02..1999-02-02  VEN GOV  president
  VEN ELI  former president
Delcy Rodriguez; Delcy Rodríguez
  2026-01-05..  VEN GOV  acting head of the state
  2018-06-14..  VEN GOV  vice head of the state
  2014-12-26..2017-06-21  VEN GOV  foreign affairs
  VEN ELI  former foreign affairs
Miguel Angel Burelli
  1994-02-02..1999-02-02  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Jose Vicente Rangel
  2002-05..2007-01-08  VEN GOV  vice president
  1999-02-02..2001-02  VEN GOV  foreign minister
  VEN ELI  former vice president
Luis Alfonso Davila
  2001-02..2002-05  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Roy Chaderton
  2002-05..2004-02  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Jesus Perez
  2004-02..2004-11  VEN GOV  foreign affairs
  VEN ELI  former foreign affairs
Ali Rodriguez
  2004-11..2006-08-09  VEN GOV  foreign affairs
  2001-01..2002  IGO  head of OPEC
  VEN ELI  former foreign affairs
Elias Jaua
  2013-01-15..2014-09-02  VEN GOV  foreign minister
  2010-01-26..2012-10-13  VEN GOV  vice president
  VEN ELI  former foreign minister
Rafael Ramirez
  2014-09-02..2014-12-26  VEN GOV  foreign affairs
  2002..2014  VEN GOV  oil
  VEN ELI  former foreign affairs
Samuel Moncada
  2017-06-21..2017-08-02  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Jorge Arreaza
  2017-08-02..2021-08-19  VEN GOV  foreign minister
  2013-03-09..2016-01-06  VEN GOV  vice president
  VEN ELI  former foreign minister
Felix Plasencia
  2021-08-19..2022-05  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Carlos Faria
  2022-05..2023-01-06  VEN GOV  foreign minister
  VEN ELI  former foreign minister
Yvan Gil; Yván Gil
  2023-01-06..  VEN GOV  foreign minister
Isaias Rodriguez
  2000-01..2002-01  VEN GOV  vice head of the state
  VEN ELI  former vice head of the state
Diosdado Cabello
  2024-08-27..  VEN GOV  interior minister
  2018-06..2020-12  VEN LEG,PTY  president of the Constituent Assembly
  2012-01-05..2016-01-05  VEN LEG,GOV  president of the National Assembly
  2002-01..2002-05  VEN GOV  vice president
  VEN ELI  former vice president
Jorge Rodriguez; Jorge Rodríguez; Jorge Rodriguez Gomez
  2021-01-05..  VEN LEG  head of the state of the National Assembly
  2007-01-08..2008-01  VEN GOV  vice head of the state
  VEN ELI  former vice head of the state
Ramon Carrizalez
  2008-01..2010-01-26  VEN GOV  vice president
  VEN ELI  former vice president
Aristobulo Isturiz
  2016-01-06..2017-01-04  VEN GOV  vice president
  VEN ELI  former vice president
Tareck El Aissami; Tareck el Aissami
  2017-01-04..2018-06-14  VEN GOV  vice president
  VEN ELI  former vice president
Raul Baduel
  2006-06..2007-07  VEN GOV,MIL  defense minister
  VEN ELI  former defense minister
Gustavo Rangel
  2007-07..2012-01  VEN GOV,MIL  defense minister
  VEN ELI  former defense minister
Henry Rangel Silva
  2012-01..2012-10  VEN GOV,MIL  defense
  VEN ELI  former defense
Diego Molero
  2012-10..2013-07  VEN GOV,MIL  defense minister
  VEN ELI  former defense minister
Carmen Melendez
  2013-07..2014-10-25  VEN GOV,MIL  defense minister
  VEN ELI  former defense minister
Vladimir Padrino; Vladimir Padrino Lopez; Vladimir Padrino López; Padrino Lopez
  2014-10-25..  VEN GOV,MIL  defense minister
Henry Ramos Allup
  2016-01-05..2017-01-05  VEN LEG,OPP  president of the National Assembly
Julio Borges
  2017-01-05..2018-01-05  VEN LEG,OPP  president of the National Assembly
  VEN OPP  opposition leader
Omar Barboza
  2018-01-05..2019-01-05  VEN LEG,OPP  president of the National Assembly
Edmundo Gonzalez; Edmundo González; Edmundo Gonzalez Urrutia; Edmundo González Urrutia
  2024-04..  VEN OPP  opposition ruler, presidential candidate
Henrique Capriles; Henrique Capriles Radonski
  2008-11..2017-10  VEN GOV,OPP  governor of Miranda, opposition leader
  VEN OPP  opposition leader
Manuel Rosales
  2000..2008-11  VEN GOV,OPP  governor of Zulia, opposition leader
  VEN OPP  opposition leader
Antonio Ledezma
  2008-12..2015-02  VEN GOV,OPP  mayor of Caracas, opposition leader
  VEN OPP  opposition leader
Henri Falcon; Henri Falcón
  VEN OPP,PTY  presidential candidate
Pedro Carmona
  2002-04-12..2002-04-13  VEN GOV  interim president
  VEN OPP
Francisco Arias Cardenas
  VEN GOV  governor
Henrique Salas Romer
  VEN PTY  presidential candidate
Tibisay Lucena
  2006-04-28..2020-06-12  VEN GOV  head of the National Electoral Council
  VEN ELI  former head of the National Electoral Council
Luisa Ortega; Luisa Ortega Diaz
  2007-12..2017-08-05  VEN JUD  attorney general
  VEN OPP
Tarek William Saab; Tarek Saab
  2017-08-05..  VEN JUD  attorney general
Cilia Flores
  2013-04..  VEN GOV  first lady
Alex Saab
  VEN BUS
Hugo Carvajal
  2004..2014  VEN SPY  military intelligence chief
  VEN ELI
Oscar Perez
  2017-06-27..2018-01-15  VEN REB  rebel policeman

# ---- Ecuador ----

Rodrigo Borja
  1988-08-10..1992-08-10  ECU GOV  president
  ECU ELI  former president
Sixto Duran-Ballen
  1992-08-10..1996-08-10  ECU GOV  president
  ECU ELI  former president
Abdala Bucaram
  1996-08-10..1997-02-11  ECU GOV  president
  ECU ELI  former president
Fabian Alarcon
  1997-02-11..1998-08-10  ECU GOV  president
  ECU ELI  former president
Jamil Mahuad
  1998-08-10..2000-01-22  ECU GOV  president
  ECU ELI  former president
Gustavo Noboa
  2000-01-22..2003-01-15  ECU GOV  president
  ECU ELI  former president
Lucio Gutierrez; Lucio Gutiérrez
  2003-01-15..2005-04-20  ECU GOV  president
  ECU ELI  former president
Alfredo Palacio
  2005-04-20..2007-01-15  ECU GOV  president
  ECU ELI  former president
Guillermo Lasso
  2021-05-24..2023-11-23  ECU GOV  head of the state
  ECU ELI  former head of the state
Patricio Zuquilanda
  2003-01..2005-04  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Antonio Parra
  2005-04..2005-10  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Francisco Carrion
  2005-10..2007-01-15  ECU GOV  foreign affairs
  ECU ELI  former foreign affairs
Maria Fernanda Espinosa
  2017-05-24..2018-06  ECU GOV  foreign minister
  2007-01-15..2007-12  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Maria Isabel Salvador
  2007-12..2008-12  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Fander Falconi
  2008-12..2010-01  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Ricardo Patino
  2010-01..2016-03  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Guillaume Long
  2016-03..2017-05-24  ECU GOV  foreign affairs
  ECU ELI  former foreign affairs
Jose Valencia
  2018-06..2020-07  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Luis Gallegos
  2020-07..2021-05-24  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Mauricio Montalvo
  2021-05-24..2022-01  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Juan Carlos Holguin
  2022-01..2023-04  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Gustavo Manrique
  2023-04..2023-11-23  ECU GOV  foreign minister
  ECU ELI  former foreign minister
Gabriela Sommerfeld
  2023-11-23..  ECU GOV  foreign minister
Jorge Glas
  2013-05-24..2018-01  ECU GOV  vice president
  ECU ELI
Alvaro Noboa; Álvaro Noboa
  ECU PTY  presidential candidate
Fernando Villavicencio
  ..2023-08-09  ECU PTY  presidential candidate
Luisa Gonzalez; Luisa González
  ECU OPP,PTY  presidential candidate
Leonidas Iza
  ECU SOC  indigenous leader
Jose Adolfo Macias; Adolfo Macias
  ECU CRM  leader of Los Choneros
  name?: Fito
Andres Arauz; Andrés Arauz
  ECU PTY  presidential candidate
Jaime Nebot
  ECU PTY  mayor of Guayaquil
Antonio Vargas
  ECU SOC  indigenous ruler

# ---- Peru ----

Valentin Paniagua
  2000-11-22..2001-07-28  PER GOV  interim president
  PER ELI  former president
Pedro Pablo Kuczynski; PPK
  2016-07-28..2018-03-23  PER GOV  president
  PER ELI  former president
Martin Vizcarra; Martín Vizcarra
  2018-03-23..2020-11-10  PER GOV  president
  PER ELI  former president
Manuel Merino
  2020-11-10..2020-11-17  PER GOV  interim head of the state
  PER ELI  former head of the state
Francisco Sagasti
  2020-11-17..2021-07-28  PER GOV  interim president
  PER ELI  former president
Jose Jeri; José Jerí
  2025-10-10..  PER GOV  interim president
Vladimiro Montesinos
  1990-07-28..2000-09-14  PER SPY  intelligence chief
  PER ELI
Keiko Fujimori
  PER OPP,PTY  opposition leader, presidential candidate
Abimael Guzman; Abimael Guzmán; Chairman Gonzalo; Presidente Gonzalo
  PER REB  ruler of the Shining Path
Nestor Cerpa; Nestor Cerpa Cartolini
  ..1997-04-22  PER REB  rebel leader
Victor Polay
  PER REB  rebel leader
Comrade Artemio; Florindo Flores
  ..2012-02-12  PER REB  Shining Path leader
Mario Vargas Llosa
  PER SOC  writer
Veronika Mendoza
  PER PTY  presidential candidate
Vladimir Cerron
  PER PTY  leader of Free Peru
Antauro Humala
  PER REB
Rafael Lopez Aliaga; Rafael López Aliaga
  2023-01-01..2025-10  PER GOV  mayor of Lima
  PER PTY  presidential candidate
Luis Castaneda
  PER GOV  mayor of Lima
Lourdes Flores
  PER PTY  presidential candidate
Mercedes Araoz
  PER PTY
Patricia Benavides
  2022-06..2024  PER JUD  attorney general

# ---- Bolivia ----

Jaime Paz Zamora
  1989-08-06..1993-08-06  BOL GOV  president
  BOL ELI  former president
Gonzalo Sanchez de Lozada; Gonzalo Sánchez de Lozada; Sanchez de Lozada
  2002-08-06..2003-10-17  BOL GOV  president
  1993-08-06..1997-08-06  BOL GOV  president
  BOL ELI  former president
Hugo Banzer
  1997-08-06..2001-08-07  BOL GOV  president
  BOL ELI  former president
Jorge Quiroga; Tuto Quiroga; Jorge "Tuto" Quiroga
  2001-08-07..2002-08-06  BOL GOV  president
  BOL ELI  former president
Carlos Mesa
  2003-10-17..2005-06-09  BOL GOV  head of the state
  BOL ELI  former head of the state
Eduardo Rodriguez Veltze
  2005-06-09..2006-01-22  BOL GOV  interim president
  BOL ELI  former president
Jeanine Anez; Jeanine Áñez; Jeanine Añez
  2019-11-12..2020-11-08  BOL GOV  interim president
  BOL ELI  former president
Rodrigo Paz; Rodrigo Paz Pereira
  2025-11-08..  BOL GOV  president
Alvaro Garcia Linera; Álvaro García Linera
  2006-01-22..2019-11-10  BOL GOV  vice president
  BOL ELI
David Choquehuanca
  2020-11-08..2025-11-08  BOL GOV  vice president
  2006-01-23..2017-01-23  BOL GOV  foreign minister
  BOL ELI
Diego Pary
  2018-09..2019-11  BOL GOV  foreign minister
  BOL ELI  former foreign minister
Luis Fernando Camacho
  2021-05-03..  BOL GOV,OPP  governor of Santa Cruz
  2019..2021-05  BOL OPP  opposition leader
Felipe Quispe
  BOL SOC  indigenous leader
Ruben Costas
  2006-01..2021  BOL GOV,OPP  governor of Santa Cruz
  BOL ELI  former governor of Santa Cruz
Samuel Doria Medina
  BOL PTY  presidential candidate
Andronico Rodriguez; Andrónico Rodríguez
  2020-11..2025-11  BOL LEG  head of the state of the Senate
Juan Jose Zuniga; Juan José Zúñiga
  2022-11..2024-06-26  BOL MIL  army chief
  BOL REB  coup leader
Manfred Reyes Villa
  BOL PTY

# ---- Brazil ----

Jose Sarney
  1985-03-15..1990-03-15  BRA GOV  president
  BRA ELI  former president
Itamar Franco
  1992-10-02..1995-01-01  BRA GOV  president
  BRA ELI  former president
Marco Maciel
  1995-01-01..2003-01-01  BRA GOV  vice president
  BRA ELI  former vice president
Jose Alencar
  2004-11-08..2006-03-31  BRA GOV,MIL  defense minister
  2003-01-01..2011-01-01  BRA GOV  vice president
  BRA ELI  former defense minister
Hamilton Mourao; Hamilton Mourão
  2019-01-01..2023-01-01  BRA GOV  vice president
  BRA ELI  former vice president
Geraldo Alckmin
  2023-01-01..  BRA GOV  vice president
  2011-01-01..2018-04-06  BRA GOV  governor of Sao Paulo
  BRA ELI  former governor of Sao Paulo
Celso Amorim
  2011-08-08..2015-01-01  BRA GOV,MIL  defense minister
  2003-01-01..2011-01-01  BRA GOV  foreign minister
  1993-07-20..1995-01-01  BRA GOV  foreign minister
  BRA ELI  former defense minister
Luiz Felipe Lampreia
  1995-01-01..2001-01-29  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Celso Lafer
  2001-01-29..2003-01-01  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Antonio Patriota
  2011-01-01..2013-08-28  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Luiz Alberto Figueiredo
  2013-08-28..2015-01-01  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Mauro Vieira
  2023-01-01..  BRA GOV  foreign minister
  2015-01-01..2016-05-12  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Jose Serra
  2016-05-12..2017-03-07  BRA GOV  foreign minister
  2007-01-01..2010-04-02  BRA GOV  governor of Sao Paulo
  BRA ELI  former foreign minister
Aloysio Nunes
  2017-03-07..2019-01-01  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Ernesto Araujo
  2019-01-01..2021-04-06  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Carlos Franca
  2021-04-06..2023-01-01  BRA GOV  foreign minister
  BRA ELI  former foreign minister
Jose Viegas
  2003-01-01..2004-11-08  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Waldir Pires
  2006-03-31..2007-07-25  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Jaques Wagner
  2015-01-01..2015-10-02  BRA GOV,MIL  defense
  BRA ELI  former defense
Aldo Rebelo
  2015-10-02..2016-05-12  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Raul Jungmann
  2016-05-12..2019-01-01  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Fernando Azevedo
  2019-01-01..2021-03-30  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Walter Braga Netto; Braga Netto
  2021-03-30..2023-01-01  BRA GOV,MIL  defense minister
  BRA ELI  former defense minister
Jose Mucio
  2023-01-01..  BRA GOV,MIL  defense minister
Pedro Malan
  1995-01-01..2003-01-01  BRA GOV  finance minister
  BRA ELI  former finance minister
Antonio Palocci
  2003-01-01..2006-03-28  BRA GOV  finance minister
  BRA ELI  former finance minister
Guido Mantega
  2006-03-28..2015-01-01  BRA GOV  finance minister
  BRA ELI  former finance minister
Joaquim Levy
  2015-01-01..2015-12-21  BRA GOV  finance
  BRA ELI  former finance
Nelson Barbosa
  2015-12-21..2016-05-12  BRA GOV  finance minister
  BRA ELI  former finance minister
Henrique Meirelles
  2016-05-12..2019-01-01  BRA GOV  finance minister
  BRA ELI  former finance minister
Paulo Guedes
  2019-01-01..2023-01-01  BRA GOV  finance minister
  BRA ELI  former finance minister
Fernando Haddad
  2023-01-01..  BRA GOV  finance minister
  2018-09..2018-10-29  BRA PTY  presidential candidate
Sergio Moro
  2023-02..  BRA LEG  senator
  2019-01-01..2020-04-24  BRA GOV  justice minister
  ..2018-11  BRA JUD  judge
  BRA ELI  former justice minister
Alexandre de Moraes
  2017-03-22..  BRA JUD  Supreme Court justice
  2016-05-12..2017-02  BRA GOV  justice minister
  BRA ELI  former justice minister
Eduardo Cunha
  2015-02-01..2016-07-07  BRA LEG  speaker of the lower house
  BRA ELI
Rodrigo Maia
  2016-07-14..2021-02-01  BRA LEG  speaker of the lower house
Arthur Lira
  2021-02-01..2025-02-01  BRA LEG  speaker of the lower house
Renan Calheiros
  BRA LEG  president of the Senate
Aecio Neves; Aécio Neves
  2011-02..2019-01  BRA LEG  senator
  2003-01-01..2010-03-31  BRA GOV  governor of Minas Gerais
  BRA ELI  former governor of Minas Gerais
Marina Silva
  2023-01-01..  BRA GOV  environment
  2008-05-13..2022-12-31  BRA PTY  presidential candidate
  2003-01-01..2008-05-13  BRA GOV  environment
  BRA ELI  former environment
Ciro Gomes
  BRA PTY  presidential candidate
Eduardo Bolsonaro
  2015-02-01..  BRA LEG  lawmaker
Flavio Bolsonaro; Flávio Bolsonaro
  2019-02-01..  BRA LEG  senator
Carlos Bolsonaro
  BRA PTY
Michelle Bolsonaro
  2019-01-01..2023-01-01  BRA GOV  first lady
  BRA ELI
Augusto Heleno
  2019-01-01..2022-12-31  BRA GOV  security minister
  2004-05..2005-09  UNO MIL  force commander in Haiti
  BRA ELI
Mauro Cid
  BRA MIL
Marielle Franco
  ..2018-03-14  BRA PTY  councilwoman
Eduardo Campos
  ..2014-08-13  BRA PTY  presidential candidate
Tarcisio de Freitas; Tarcísio de Freitas
  2023-01-01..  BRA GOV  governor of Sao Paulo
Joao Doria; João Doria
  2019-01-01..2022-03-31  BRA GOV  governor of Sao Paulo
  BRA ELI  former governor of Sao Paulo
Wilson Witzel
  2019-01-01..2021-04  BRA GOV  governor of Rio de Janeiro
  BRA ELI  former governor of Rio de Janeiro
Claudio Castro; Cláudio Castro
  2021..  BRA GOV  head of Rio de Janeiro
Chico Mendes
  BRA LAB  rubber tappers' leader
Raoni Metuktire; Chief Raoni; Raoni
  BRA SOC  indigenous leader
Joao Pedro Stedile
  BRA SOC  leader of the Landless Workers Movement
Dorothy Stang
  BRA REL  missionary
Marcelo Odebrecht
  BRA BUS
Eike Batista
  BRA BUS
Rodrigo Janot
  2013-09..2017-09  BRA JUD  attorney general
Gilmar Mendes
  BRA JUD  Supreme Court justice
Ricardo Salles
  2019-01-01..2021-06-23  BRA GOV  environment minister
  BRA ELI  former environment minister
Sonia Guajajara
  2023-01-01..  BRA GOV  indigenous peoples minister
Roberto Campos Neto
  2019-02..2024-12  BRA GOV  central bank chief
  BRA ELI  former central bank chief
Flavio Dino; Flávio Dino
  2024-02-22..  BRA JUD  Supreme Court justice
  2023-01-01..2024-02  BRA GOV  justice minister
  BRA ELI  former justice minister
Deltan Dallagnol
  BRA JUD  prosecutor

# ---- Argentina ----

Raul Alfonsin; Raúl Alfonsín
  1983-12-10..1989-07-08  ARG GOV  president
  ARG ELI  former president
Adolfo Rodriguez Saa
  2001-12-23..2002-01-02  ARG GOV  interim president
  ARG ELI  former president
Eduardo Duhalde
  2002-01-02..2003-05-25  ARG GOV  president
  ARG ELI  former president
Carlos Ruckauf
  2002-01-03..2003-05-25  ARG GOV  foreign minister
  1995-07-08..1999-12-10  ARG GOV  vice president
  ARG ELI  former foreign minister
Carlos Alvarez
  1999-12-10..2000-10-06  ARG GOV  vice head of the state
  ARG ELI  former vice head of the state
Julio Cobos
  2007-12-10..2011-12-10  ARG GOV  vice president
  ARG ELI  former vice president
Amado Boudou
  2011-12-10..2015-12-10  ARG GOV  vice president
  2009-07-08..2011-12-10  ARG GOV  economy minister
  ARG ELI  former vice president
Gabriela Michetti
  2015-12-10..2019-12-10  ARG GOV  vice president
  ARG ELI  former vice president
Victoria Villarruel
  2023-12-10..  ARG GOV  vice president
Guido di Tella
  1991-01-31..1999-12-10  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Adalberto Rodriguez Giavarini
  1999-12-10..2002-01-03  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Jorge Taiana
  2005-12-01..2010-06-22  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Hector Timerman; Héctor Timerman
  2010-06-22..2015-12-10  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Susana Malcorra
  2015-12-10..2017-06-12  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Jorge Faurie
  2017-06-12..2019-12-10  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Felipe Sola
  2019-12-10..2021-09-20  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Santiago Cafiero
  2021-09-20..2023-12-10  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Diana Mondino
  2023-12-10..2024-10-30  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Gerardo Werthein
  2024-10-30..2025-10-28  ARG GOV  foreign minister
  ARG ELI  former foreign minister
Pablo Quirno
  2025-10-28..  ARG GOV  foreign minister
Domingo Cavallo
  2001-03-20..2001-12-20  ARG GOV  economy minister
  1991-01-31..1996-08-06  ARG GOV  economy minister
  ARG ELI  former economy minister
Roque Fernandez
  1996-08-06..1999-12-10  ARG GOV  economy
  ARG ELI  former economy
Jose Luis Machinea
  1999-12-10..2001-03-20  ARG GOV  economy minister
  ARG ELI  former economy minister
Roberto Lavagna
  2002-04-27..2005-11-28  ARG GOV  economy minister
  ARG ELI  former economy minister
Felisa Miceli
  2005-11-28..2007-07-16  ARG GOV  economy minister
  ARG ELI  former economy minister
Miguel Peirano
  2007-07-16..2007-12-10  ARG GOV  economy minister
  ARG ELI  former economy minister
Martin Lousteau
  2007-12-10..2008-04-25  ARG GOV  economy minister
  ARG ELI  former economy minister
Carlos Fernandez
  2008-04-25..2009-07-08  ARG GOV  economy
  ARG ELI  former economy
Hernan Lorenzino
  2011-12-10..2013-11-20  ARG GOV  economy minister
  ARG ELI  former economy minister
Axel Kicillof
  2019-12-11..  ARG GOV  governor of Buenos Aires
  2013-11-20..2015-12-10  ARG GOV  economy minister
  ARG ELI  former economy minister
Martin Guzman
  2019-12-10..2022-07-04  ARG GOV  economy
  ARG ELI  former economy
Silvina Batakis
  2022-07-04..2022-08-03  ARG GOV  economy minister
  ARG ELI  former economy minister
Sergio Massa
  2022-08-03..2023-12-10  ARG GOV  economy minister
  2013-12-10..2022-08-02  ARG LEG  lawmaker
  2008-07-24..2009-07-07  ARG GOV  cabinet chief
  ARG ELI  former economy minister
Luis Caputo
  2023-12-10..  ARG GOV  economy minister
Alberto Nisman
  2004..2015-01-18  ARG JUD  prosecutor
Patricia Bullrich
  2023-12-10..2025-12  ARG GOV  security minister
  2015-12-10..2019-12-10  ARG GOV  security minister
  ARG PTY
Hebe de Bonafini
  ARG SOC  leader of the Mothers of the Plaza de Mayo
Estela de Carlotto; Estela Carlotto
  ARG SOC  leader of the Grandmothers of the Plaza de Mayo
Leopoldo Galtieri
  1981-12-22..1982-06-18  ARG GOV,MIL  military ruler
  ARG ELI
Jorge Videla; Jorge Rafael Videla
  1976-03-29..1981-03-29  ARG GOV,MIL  military ruler, dictator
  ARG ELI  former dictator
Emilio Massera
  ARG MIL
Alfredo Astiz
  ARG MIL
Saul Ubaldini
  ARG LAB  union leader
Anibal Fernandez
  ARG GOV  cabinet head
Manuel Adorni
  2023-12-10..  ARG GOV  spokesman
Karina Milei
  2023-12-10..  ARG GOV  chief of the presidency's staff
Elisa Carrio; Elisa Carrió
  ARG OPP,PTY
Juan Peron; Juan Perón; Juan Domingo Peron; Juan Domingo Perón
  1973-10-12..1974-07-01  ARG GOV  president
  1946-06-04..1955-09-21  ARG GOV  president
  ARG ELI
Eva Peron; Evita Peron
  ARG ELI
Isabel Peron
  1974-07-01..1976-03-24  ARG GOV  president
  ARG ELI

# ---- Chile ----

Eduardo Frei; Eduardo Frei Ruiz-Tagle
  1994-03-11..2000-03-11  CHL GOV  president
  CHL ELI  former president
Jose Antonio Kast; José Antonio Kast
  2026-03-11..  CHL GOV  president
  2017..2026-03-11  CHL PTY  presidential candidate
Enrique Silva Cimma
  1990-03-11..1994-09-20  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Juan Gabriel Valdes
  1999-06-22..2000-03-11  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Soledad Alvear
  2000-03-11..2004-09-29  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Ignacio Walker
  2004-09-29..2006-03-11  CHL GOV  foreign affairs
  CHL ELI  former foreign affairs
Alejandro Foxley
  2006-03-11..2009-03-13  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Mariano Fernandez
  2009-03-13..2010-03-11  CHL GOV  foreign affairs
  CHL ELI  former foreign affairs
Alfredo Moreno
  2010-03-11..2014-03-11  CHL GOV  foreign affairs
  CHL ELI  former foreign affairs
Heraldo Munoz
  2014-03-11..2018-03-11  CHL GOV  foreign affairs
  CHL ELI  former foreign affairs
Roberto Ampuero
  2018-03-11..2019-06-13  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Teodoro Ribera
  2019-06-13..2020-07-28  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Andres Allamand
  2020-07-28..2022-02-06  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Carolina Valdivia
  2022-02-06..2022-03-11  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Antonia Urrejola
  2022-03-11..2023-03-10  CHL GOV  foreign minister
  CHL ELI  former foreign minister
Alberto van Klaveren
  2023-03-10..  CHL GOV  foreign minister
Salvador Allende
  1970-11-03..1973-09-11  CHL GOV  president
  CHL ELI
Manuel Contreras
  1974..1977  CHL SPY  secret police chief
  CHL ELI
Juan Guzman
  CHL JUD  judge
Ricardo Izurieta
  1998-03-10..2002-03-09  CHL MIL  army chief
Camila Vallejo
  2022-03-11..2026-03-11  CHL GOV  spokeswoman
  2014-03-11..2022-03-11  CHL LEG  lawmaker
  2010..2014  CHL EDU  student leader
  CHL ELI  former spokeswoman
Jeannette Jara
  2022-03-11..2025-04  CHL GOV  labor minister
  CHL PTY  presidential candidate
Evelyn Matthei
  CHL PTY  presidential candidate
Joaquin Lavin
  CHL PTY  presidential candidate
Hector Llaitul
  CHL REB  Mapuche leader

# ---- Uruguay ----

Julio Maria Sanguinetti
  1995-03-01..2000-03-01  URY GOV  president
  1985-03-01..1990-03-01  URY GOV  president
  URY ELI  former president
Luis Alberto Lacalle
  1990-03-01..1995-03-01  URY GOV  president
  URY ELI  former president
Jorge Batlle
  2000-03-01..2005-03-01  URY GOV  president
  URY ELI  former president
Tabare Vazquez; Tabaré Vázquez
  2015-03-01..2020-03-01  URY GOV  president
  2005-03-01..2010-03-01  URY GOV  president
  URY ELI  former president
Luis Lacalle Pou; Lacalle Pou
  2020-03-01..2025-03-01  URY GOV  president
  URY ELI  former president
Yamandu Orsi; Yamandú Orsi
  2025-03-01..  URY GOV  president
Luis Almagro
  2015-05-26..2025-05-26  IGO  secretary-general of the Organization of American States
  2010-03-01..2015-03-01  URY GOV  foreign minister
  URY ELI

# ---- Paraguay ----

Alfredo Stroessner
  1954-08-15..1989-02-03  PRY GOV  president
  PRY ELI  former president
Andres Rodriguez
  1989-02-03..1993-08-15  PRY GOV  head of the state
  PRY ELI  former head of the state
Juan Carlos Wasmosy
  1993-08-15..1998-08-15  PRY GOV  president
  PRY ELI  former president
Raul Cubas
  1998-08-15..1999-03-28  PRY GOV  president
  PRY ELI  former president
Luis Gonzalez Macchi
  1999-03-28..2003-08-15  PRY GOV  president
  PRY ELI  former president
Nicanor Duarte Frutos; Nicanor Duarte
  2003-08-15..2008-08-15  PRY GOV  president
  PRY ELI  former president
Federico Franco
  2012-06-22..2013-08-15  PRY GOV  president
  PRY ELI  former president
Horacio Cartes
  2013-08-15..2018-08-15  PRY GOV  president
  PRY ELI  former president
Mario Abdo Benitez; Mario Abdo; Mario Abdo Benítez; Abdo Benitez
  2018-08-15..2023-08-15  PRY GOV  president
  PRY ELI  former president
Santiago Pena; Santiago Peña
  2023-08-15..  PRY GOV  head of the state
Lino Oviedo; Lino Cesar Oviedo
  ..1996-04  PRY MIL  army chief
  PRY PTY  coup leader
Luis Maria Argana
  1998-08-15..1999-03-23  PRY GOV  vice president
  PRY ELI  former vice president
Ruben Ramirez Lezcano
  2023-08-15..  PRY GOV  foreign minister

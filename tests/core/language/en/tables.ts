/** Noun | plural. Source: domain.md §4.7 for the terms; the rules of English school grammars. */
export const PLURALS = `
participant | participants
region | regions
district | districts
akim | akims
deputy akim | deputy akims
akimat | akimats
chief of staff | chiefs of staff
head of department | heads of department
chair of the maslikhat | chairs of the maslikhat
maslikhat deputy | maslikhat deputies
public council | public councils
council of elders | councils of elders
rector | rectors
cultural figure | cultural figures
media veteran | media veterans
press office | press offices
press secretary | press secretaries
community representative | community representatives
referendum | referendums
constitution | constitutions
city | cities
agency | agencies
company | companies
facility | facilities
university | universities
country | countries
day | days
survey | surveys
holiday | holidays
key | keys
bus | buses
gas | gases
class | classes
business | businesses
address | addresses
process | processes
church | churches
branch | branches
match | matches
speech | speeches
dish | dishes
box | boxes
tax | taxes
index | indexes
waltz | waltzes
quiz | quizzes
stomach | stomachs
monarch | monarchs
hero | heroes
potato | potatoes
veto | vetoes
embargo | embargoes
photo | photos
video | videos
radio | radios
memo | memos
logo | logos
studio | studios
half | halves
life | lives
wife | wives
knife | knives
shelf | shelves
leaf | leaves
loaf | loaves
wolf | wolves
thief | thieves
roof | roofs
chief | chiefs
belief | beliefs
proof | proofs
man | men
woman | women
spokesman | spokesmen
spokeswoman | spokeswomen
chairman | chairmen
child | children
schoolchild | schoolchildren
grandchild | grandchildren
person | people
salesperson | salespeople
human | humans
German | Germans
foot | feet
tooth | teeth
mouse | mice
sheep | sheep
fish | fish
deer | deer
aircraft | aircraft
series | series
species | species
headquarters | headquarters
tenge | tenge
livestock | livestock
criterion | criteria
phenomenon | phenomena
analysis | analyses
basis | bases
crisis | crises
thesis | theses
diagnosis | diagnoses
bacterium | bacteria
stimulus | stimuli
alumnus | alumni
MP | MPs
NGO | NGOs
SME | SMEs
Kennedy | Kennedys
Shapkenov | Shapkenovs
member of parliament | members of parliament
editor-in-chief | editors-in-chief
mother-in-law | mothers-in-law
ambassador to Kazakhstan | ambassadors to Kazakhstan
school for girls | schools for girls
kindergarten | kindergartens
hospital | hospitals
bridge | bridges
road | roads
well | wells
water main | water mains
house | houses
nurse | nurses
prize | prizes
page | pages
village | villages
judge | judges
delegate | delegates
athlete | athletes
`;

/** Phrase | with its article. Source: the rule of sounds in English school grammars. */
export const ARTICLES = `
akim | an akim
meeting | a meeting
event | an event
opening | an opening
briefing | a briefing
exhibition | an exhibition
international forum | an international forum
initiative | an initiative
industrial zone | an industrial zone
update | an update
umbrella | an umbrella
unusual case | an unusual case
unimportant detail | an unimportant detail
university | a university
union | a union
uniform | a uniform
unique project | a unique project
unit | a unit
unanimous vote | a unanimous vote
uninterrupted supply | an uninterrupted supply
user | a user
useful tool | a useful tool
usual practice | a usual practice
utility | a utility
European | a European
euro | a euro
one-day visit | a one-day visit
one | a one
once-closed road | a once-closed road
onion | an onion
hour | an hour
honest answer | an honest answer
honorary guest | an honorary guest
honour | an honour
heir | an heir
hospital | a hospital
house | a house
historic building | a historic building
hotel | a hotel
year | a year
young man | a young man
MP | an MP
NGO | an NGO
SME | an SME
FM station | an FM station
HR manager | an HR manager
UN mission | a UN mission
EU grant | an EU grant
US delegation | a US delegation
IT park | an IT park
CEO | a CEO
NATO official | a NATO official
UNESCO site | a UNESCO site
8-day visit | an 8-day visit
11 percent rise | an 11 percent rise
18-year-old | an 18-year-old
80-bed hospital | an 80-bed hospital
800-metre race | an 800-metre race
11,000-seat stadium | an 11,000-seat stadium
1,100-seat hall | a 1,100-seat hall
10-day visit | a 10-day visit
100-bed hospital | a 100-bed hospital
110-metre bridge | a 110-metre bridge
180-metre bridge | a 180-metre bridge
“open day” | an “open day”
Aktobe resident | an Aktobe resident
Uralsk resident | a Uralsk resident
Ulytau resident | an Ulytau resident ⚑
`;

/** Number | ordinal. Source: English school grammars. */
export const ORDINALS = `
1 | 1st
2 | 2nd
3 | 3rd
4 | 4th
5 | 5th
9 | 9th
10 | 10th
11 | 11th
12 | 12th
13 | 13th
14 | 14th
19 | 19th
20 | 20th
21 | 21st
22 | 22nd
23 | 23rd
24 | 24th
30 | 30th
31 | 31st
32 | 32nd
33 | 33rd
41 | 41st
52 | 52nd
63 | 63rd
74 | 74th
85 | 85th
96 | 96th
99 | 99th
100 | 100th
101 | 101st
102 | 102nd
103 | 103rd
110 | 110th
111 | 111th
112 | 112th
113 | 113th
121 | 121st
122 | 122nd
123 | 123rd
200 | 200th
211 | 211th
212 | 212th
221 | 221st
1000 | 1000th
1001 | 1001st
1011 | 1011th
1012 | 1012th
1013 | 1013th
1121 | 1121st
`;

/** Noun | possessive. Source: English school grammars; singular names in s take ’s too. */
export const POSSESSIVES = `
akim | akim’s
Atyrau Region | Atyrau Region’s
Kazakhstan | Kazakhstan’s
children | children’s
people | people’s
women | women’s
boss | boss’s
James | James’s
Zhanas | Zhanas’s
company | company’s
deputy akim | deputy akim’s
chief of staff | chief of staff’s
`;

/** Plural in s | possessive. */
export const PLURAL_POSSESSIVES = `
veterans | veterans’
residents | residents’
participants | participants’
deputies | deputies’
elders | elders’
`;

/** Day | with its weekday. Source: domain.md §2.6 for the form, the Gregorian calendar for the days. */
export const DATES = `
2026-01-01 | Thursday, 1 January 2026
2026-02-28 | Saturday, 28 February 2026
2026-03-06 | Friday, 6 March 2026
2026-04-01 | Wednesday, 1 April 2026
2026-05-09 | Saturday, 9 May 2026
2026-06-15 | Monday, 15 June 2026
2026-07-06 | Monday, 6 July 2026
2026-08-30 | Sunday, 30 August 2026
2026-09-18 | Friday, 18 September 2026
2026-10-25 | Sunday, 25 October 2026
2026-11-23 | Monday, 23 November 2026
2026-12-16 | Wednesday, 16 December 2026
2028-02-29 | Tuesday, 29 February 2028
2027-01-04 | Monday, 4 January 2027
2025-12-31 | Wednesday, 31 December 2025
`;

/** Number | in running text. Source: domain.md §4.5 (EN-NUM). */
export const NUMBERS = `
0 | 0
7 | 7
130 | 130
999 | 999
1000 | 1,000
3093 | 3,093
10000 | 10,000
416000 | 416,000
1234567 | 1,234,567
19.4 | 19.4
0.05 | 0.05
-12 | −12
`;

/** Tenge | in running text. Source: domain.md §4.5 (EN-NUM). */
export const MONEY = `
500 | KZT 500
25000 | KZT 25,000
1000000 | KZT 1 million
1500000 | KZT 1.5 million
1860000000 | KZT 1.86 billion
2000000000000 | KZT 2 trillion
1234567 | KZT 1,234,567
`;

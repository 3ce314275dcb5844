/**
 * Words that news uses for one another, a concept a line: the first stands for all. Written as dictionary forms; the
 * stemmer makes stems of them. Only words whose chief sense in news is this one: a word on two lines counts for the
 * first.
 */
const concepts = `
oppose resist counter
reject refusal
interference meddling interfere meddle intervention
external foreign outside outsider
tie relation relationship bond link
partnership alliance
visit trip journey travel fly tour
call phone telephone conversation dial
talk discussion dialogue negotiation discuss negotiate
meeting summit meet
trade commerce
record unprecedented all-time
hit reach attain
surpass exceed top pass overtake
increase rise grow climb jump surge growth soar gain raise lift hike
decrease fall drop decline shrink plunge slump tumble slip reduce cut lower reduction
strengthen deepen consolidate tighten intensify bolster reinforce
defend safeguard protect uphold
cooperation collaboration coordination cooperate collaborate coordinate
weather overcome withstand endure survive surmount
hardship storm trial tribulation challenge difficulty adversity
many numerous countless several
kill dead die death slay fatality toll
injure wound hurt injury
attack assault strike raid
invade invasion
bomb bombing blast explosion explode bombard
arrest detain detention custody
accuse allege accusation allegation blame
deny denial
condemn denounce criticize criticise criticism deplore decry
praise hail laud applaud welcome
support back endorse backing favor favour
agree agreement deal accord pact treaty
vow pledge promise commit
demand urge request
begin start launch commence
end finish conclude cease
resign quit resignation
withdraw recall withdrawal
sink capsize
elect election vote ballot poll
win victory defeat triumph
law legislation bill act
sanction embargo
territory land
neutral impartial neutrality impartiality
opportunity prospect chance
settle settlement resolve resolution solution
investigate investigation probe inquiry
company firm corporation business
money fund funding finance
price cost
worker employee staff
buy purchase acquire acquisition
sell sale
build construct construction
destroy destruction devastate ruin demolish
rescue save
help aid assist assistance relief
leader president premier
government administration authority
official officer
lawmaker legislator parliamentarian
soldier troop serviceman
police policeman
missile rocket
nuclear atomic
child kid minor
doctor physician
hospital clinic
illness disease sickness
vaccine vaccination jab inoculation
flood flooding inundation
fire blaze wildfire
quake earthquake tremor
flee escape evacuate evacuation
missing disappear vanish
approve approval ratify
delay postpone postponement
cancel scrap abolish
ban prohibit forbid prohibition
plan intend intention aim
target goal objective
important significant key crucial vital
big large huge major massive
small little minor tiny
new fresh
early ahead
annual yearly
world global international
economy economic
politics political
science scientific
technology technological
diplomacy diplomatic
democracy democratic
stabilize stability stable stabilise stabilizing
anniversary jubilee
greeting wish congratulation
tradition custom
balanced equilibrium well-balanced
friend friendship
enemy foe adversary
suspect alleged
trial court tribunal
lawsuit sue suit
fine penalty
jail prison imprison imprisonment
sentence convict conviction
profit earnings
revenue turnover
debt borrowing
tax levy duty tariff
rate ratio
quarter three-month
warn warning caution
fear worry concern
hope expect expectation
require need necessary
show reveal disclose
high height
low bottom
level degree
`;

/** Lines of words that mean the same, in dictionary form. */
export const synonyms: readonly (readonly string[])[] = concepts
	.trim()
	.split('\n')
	.map(line => line.split(' '));

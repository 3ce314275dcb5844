/** Forms that no rule reaches, in groups: the first is what the others become. */
const groups = `
be is are was were been being am
have has had having
do does did done doing
go goes went gone going
say says said saying
tell tells told telling
make makes made making
take takes took taken taking
give gives gave given giving
get gets got gotten getting
come comes came coming
see sees saw seen seeing
know knows knew known
think thinks thought
find finds found finding
leave leaves left leaving
hold holds held holding
meet meets met meeting meetings
speak speaks spoke spoken speaking
break breaks broke broken breaking
rise rises rose risen rising
fall falls fell fallen falling
grow grows grew grown growing
fly flies flew flown flying
drive drives drove driven driving
drop drops dropped dropping
lose loses lost losing
win wins won winning
buy buys bought buying
sell sells sold selling
send sends sent sending
spend spends spent spending
build builds built building
bring brings brought bringing
begin begins began begun beginning
choose chooses chose chosen
write writes wrote written writing
draw draws drew drawn drawing
fight fights fought fighting
strike strikes struck striking
shoot shoots shot shooting
steal steals stole stolen
seek seeks sought
pay pays paid paying
lead leads led leading
feel feels felt
keep keeps kept keeping
mean means meant
stand stands stood standing
understand understands understood
sink sinks sank sunk sinking
swear swears swore sworn
withdraw withdraws withdrew withdrawn
overcome overcomes overcame
undergo undergoes underwent
die dies died dying
slay slays slew slain slaying
lie lies lay lain lying
hit hits hitting
set sets setting
cut cuts cutting
put puts putting
travel travels traveled travelled traveling travelling
cancel cancels canceled cancelled canceling cancelling
program programs programme programmes
defense defence
labor labour
neighbor neighbors neighbour neighbours neighboring neighbouring
center centers centre centres
person people persons
man men
woman women
child children
life lives
country countries
crisis crises
growth growths
loss losses
death deaths
war wars
news news
gas gases
bus buses
need needs needed
feed feeds fed
speed speeds
red red
hundred hundreds
united united
agreed agree agrees agreeing
king kings
spring springs
thing things
during during
morning mornings
evening evenings
something something
nothing nothing
series series
`;

export const irregular: ReadonlyMap<string, string> = new Map(
	groups
		.trim()
		.split('\n')
		.flatMap(line => {
			const [first, ...others] = line.split(' ');
			return [first!, ...others].map(word => [word, first!] as [string, string]);
		}),
);

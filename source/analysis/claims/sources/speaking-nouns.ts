/**
 * Common nouns that say who speaks before a colon ("Police: …", "Poll: …"). Others name a topic: "Climate change: the cost
 * of doing nothing". Lemmas; a noun that ends in "-man" or "-woman" or "-person" is somebody, too.
 */
export const speakingNouns: ReadonlySet<string> = new Set(
	`
poll survey study report source official officer police prosecutor lawyer attorney judge court expert analyst economist
scientist researcher doctor minister ministry president premier governor mayor senator lawmaker leader adviser aide envoy
ambassador general commander army military navy government administration campaign party union group agency watchdog
regulator bank company firm owner director chief boss coach witness victim family relative resident neighbor neighbour
voter critic author editor reporter host moderator interviewer questioner narrator announcer caller audience
`
		.trim()
		.split(/\s+/),
);

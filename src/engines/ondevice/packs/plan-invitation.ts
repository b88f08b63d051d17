/** The message that asks people to take part; texts may hold `{name}`, `{minutes}`, `{title}`, `{link}`, `{researcher}`. */
export interface Invitation {
	readonly subject: string;
	/** First line, with `{name}`. */
	readonly greeting: string;
	readonly greetingWithoutName: string;
	/** Holds `{link}` on a line of its own. */
	readonly message: string;
	/** Last lines, with `{researcher}`; left out when no researcher is named. */
	readonly signature: string;
	/** How to get more answers, shown beside the composer. */
	readonly tips: readonly string[];
}

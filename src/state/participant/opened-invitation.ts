import type { OpenedInvitationRow } from '#local/store/database.ts';

/** What a link leads to: the study's guide as participants may read it. */
export type OpenedInvitation = Omit<OpenedInvitationRow, 'token' | 'fetchedAt'>;

/** What asking the server about a link came to. */
export type InvitationOutcome =
	| { readonly kind: 'found'; readonly invitation: OpenedInvitation }
	/** The server knows no such link. */
	| { readonly kind: 'missing' }
	/** The link or its study takes nobody any more. */
	| { readonly kind: 'closed' }
	| { readonly kind: 'offline' }
	/** The server answered with something else than an invitation. */
	| { readonly kind: 'failing' };

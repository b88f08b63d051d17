import { ERROR_STATUS, type ErrorBody, type Refusal } from '#protocol/errors.ts';
import type { AppContext } from './context.ts';

/** The one way to say no. */
export function refuse(c: AppContext, { code, message, nextSeq }: Refusal): Response {
	const body: ErrorBody = {
		error: { code, message, ...(nextSeq === undefined ? {} : { nextSeq }) }
	};
	return c.json(body, ERROR_STATUS[code]);
}

export const NOT_FOUND: Refusal = { code: 'not_found', message: 'There is nothing here.' };
export const SIGNED_OUT: Refusal = { code: 'unauthenticated', message: 'Sign in first.' };
export const READ_ONLY: Refusal = {
	code: 'forbidden',
	message: 'Your role in this workspace is to read.'
};
export const INTERNAL: Refusal = {
	code: 'internal',
	message: 'Something went wrong on the server.'
};
export const STORAGE_FULL: Refusal = {
	code: 'storage_full',
	message: 'The server has no room left, so this was not stored. Try again later.'
};

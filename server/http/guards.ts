import { err, ok, type Result } from '#core/base/result.ts';
import { ID_PATTERN } from '#core/base/id.ts';
import type { Refusal } from '#protocol/errors.ts';
import { bearerHash } from '../access/tokens.ts';
import type { User } from '../access/sessions.ts';
import type { MemberRole } from '../storage/storage.ts';
import type { AppContext, Parts } from './context.ts';
import { NOT_FOUND, READ_ONLY, SIGNED_OUT } from './refuse.ts';

/** The id in the path; anything of another shape leads nowhere. */
export function pathId(c: AppContext): Result<string, Refusal> {
	const id = c.req.param('id') ?? '';
	return ID_PATTERN.test(id) ? ok(id) : err(NOT_FOUND);
}

export async function requireUser(c: AppContext, parts: Parts): Promise<Result<User, Refusal>> {
	const user = await parts.sessions.userOf(c.req.raw.headers);
	return user === null ? err(SIGNED_OUT) : ok(user);
}

/** The interview's token, hashed. */
export function requireBearer(c: AppContext): Result<string, Refusal> {
	const hash = bearerHash(c.req.header('authorization'));
	if (hash !== null) return ok(hash);
	return err({ code: 'bad_token', message: 'The token of the interview is missing or not one.' });
}

function judge(
	role: MemberRole | null,
	need: 'read' | 'write',
	nothing: Refusal
): Result<void, Refusal> {
	// Who may not even read learns nothing of what exists.
	if (role === null) return err(nothing);
	return need === 'write' && role === 'viewer' ? err(READ_ONLY) : ok(undefined);
}

/** A signed-in member of the study's workspace who may `need`. */
export async function requireStudy(
	c: AppContext,
	parts: Parts,
	studyId: string,
	need: 'read' | 'write'
): Promise<Result<User, Refusal>> {
	const user = await requireUser(c, parts);
	if (!user.ok) return user;
	const access = await parts.storage.studyAccess(user.value.id, studyId);
	const judged = judge(access?.role ?? null, need, {
		code: 'not_found',
		message: 'There is no such study.'
	});
	return judged.ok ? user : judged;
}

/** A signed-in member of the workspace who may `need`. */
export async function requireWorkspace(
	c: AppContext,
	parts: Parts,
	workspaceId: string,
	need: 'read' | 'write'
): Promise<Result<User, Refusal>> {
	const user = await requireUser(c, parts);
	if (!user.ok) return user;
	const role = await parts.storage.workspaceRole(user.value.id, workspaceId);
	const judged = judge(role, need, {
		code: 'not_found',
		message: 'There is no such workspace.'
	});
	return judged.ok ? user : judged;
}

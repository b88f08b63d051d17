import type { Result } from '#core/base/result.ts';
import type { StoreError } from '#local/store/errors.ts';
import { ParticipantApp } from './participant-app.ts';

/** For kiosk and preview: interviews stay on this device, or leave it with the team's own outbox. */
export function openDeviceApp(): Promise<Result<ParticipantApp, StoreError>> {
	return ParticipantApp.open(null);
}

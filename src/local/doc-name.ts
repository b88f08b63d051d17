/** The document of a study's plan. */
export const studyDocName = (studyId: string): string => `study:${studyId}`;

/** The document of what a team adds to an interview. */
export const notesDocName = (interviewId: string): string => `notes:${interviewId}`;

/** What an ordinal before it counts as an event: `the 50th anniversary`. */
export const anniversaryNouns = ['anniversary', 'birthday', 'centenary', 'jubilee'] as const;

/** What is held again and again: `its 12th session`. */
export const meetingNouns = ['meeting', 'session', 'summit'] as const;

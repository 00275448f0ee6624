import { loggedIn } from '@/lib/session/session';

const WITH_MAILBOX = ['enterprise', 'recommender', 'expert', 'ministry'];

/** Whether the account gets notifications at all; those who operate the system do not. */
export const hasMailbox = () => loggedIn().roles.some((role) => WITH_MAILBOX.includes(role));

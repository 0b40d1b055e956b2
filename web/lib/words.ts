/**
 * Words on screen for the closed lists of the engine, a module for each subject: a page loads those that it uses. Each
 * message is named in full, in a table that the compiler keeps complete: a key that is put together would bring all messages
 * into every page.
 */
export * from './words/account.ts';
export * from './words/competences.ts';
export * from './words/faults.ts';
export * from './words/frameworks.ts';
export * from './words/languages.ts';
export * from './words/problems.ts';
export * from './words/refusals.ts';
export * from './words/results.ts';
export * from './words/room.ts';
export * from './words/sessions.ts';

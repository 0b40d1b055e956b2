import { RESULT_MAIL_TRIES } from '#engine/center/certificate';
import { runMassImport } from '#db/centers/mass-import/work';
import { defineJob } from '#db/jobs';
import { runLearnerImport } from '#db/learners/import-work';
import { runPublication } from '#db/jury/batches';
import { resultMails } from './mail/result-mail';

/**
 * How each kind of job is done: told to every server when it starts.
 * @param siteOrigin where links lead that are made outside of any page
 */
export function defineJobs(siteOrigin: () => string): void {
	defineJob('massImport', runMassImport);
	defineJob('learnerImport', runLearnerImport);
	defineJob('publication', runPublication);
	defineJob('resultMails', resultMails(siteOrigin), RESULT_MAIL_TRIES);
}

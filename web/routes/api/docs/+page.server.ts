import { API_SCOPES } from '#engine/vocabulary';
import { scopeText } from '$lib/api-words';
import { describeInterface } from '$lib/server/api/openapi';
import { PROBLEMS } from '$lib/server/api/problems';
import { getLocale } from '$lib/paraglide/runtime';
import { listOperations, listProblemFields } from './description.server';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => {
	const document = describeInterface(getLocale(), url.origin);
	return {
		title: document.info.title,
		intro: document.info.description,
		operations: listOperations(document),
		problemFields: listProblemFields(document),
		problemExample: {
			error: 'insufficient_scope',
			message: PROBLEMS.insufficient_scope.text({}, { locale: 'en' })
		},
		scopes: API_SCOPES.map((scope) => ({ scope, words: scopeText(scope) }))
	};
};

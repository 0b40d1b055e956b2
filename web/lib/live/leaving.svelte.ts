/** Whether leaving the page costs the candidate his test: the header then offers nothing that leaves it. */
export const leaving = $state({ losesTest: false });

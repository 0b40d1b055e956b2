import { expect, it } from 'vitest';
import { orderAddress, readSearch, searchAddress } from './search.ts';

const read = (address: string) => readSearch(new URLSearchParams(address));

it('writes in the address what it reads there', () => {
	const address =
		'?q=salle+b&statut=finalisees&du=2026-11-01&au=2026-11-30&tri=inscrits&sens=croissant&page=3';
	expect(searchAddress(read(address))).toBe(address);
	expect(read(address)).toEqual({
		text: 'salle b',
		status: 'finalized',
		firstDay: '2026-11-01',
		lastDay: '2026-11-30',
		order: 'enrolled',
		isDescending: false,
		page: 3
	});
});

it.each([
	'page=0',
	'page=1.5',
	'page=x',
	'statut=autre',
	'tri=autre',
	'du=2026-02-30',
	'au=9999-01-01'
])('takes %s for nothing', (address) => {
	expect(read(address)).toEqual(read(''));
});

it('turns the order of a column round, and goes back to the first page', () => {
	expect(orderAddress(read('page=4'), 'start')).toBe('?sens=croissant');
	expect(orderAddress(read('page=4'), 'room')).toBe('?tri=salle&sens=croissant');
	expect(orderAddress(read('tri=salle&sens=croissant'), 'room')).toBe('?tri=salle');
	expect(orderAddress(read('tri=salle'), 'start')).toBe('?');
});

/** Whether the domains of addresses exist: most addresses that are mistyped are mistyped there. */
import { promises as dns } from 'node:dns';

/** Names that never exist in public, kept for examples and tests (RFC 2606). */
const RESERVED = /(^|\.)(example|test|localhost)(\.(com|net|org))?$/;
/** Told by the network of names that do not exist, or that receive no mail and have no address. */
const ABSENT = new Set(['ENOTFOUND', 'ENODATA']);
/** Without the network behind it, a name server may say of every name that it does not exist: of this one too. */
const SURELY_KNOWN = 'fr';
const AT_ONCE = 20;
const PATIENCE = 2_000;

type Resolver = Pick<dns.Resolver, 'resolveMx' | 'resolve4' | 'resolve6' | 'resolveNs'>;

const systemResolver = () => new dns.Resolver({ timeout: PATIENCE, tries: 1 });

/**
 * Those of the addresses whose domain does not exist. Where nothing can be asked, or no answer comes in time, an address
 * is given the benefit of the doubt.
 */
export async function findUnknownAddresses(
	addresses: Iterable<string>,
	resolver: Resolver = systemResolver()
): Promise<Set<string>> {
	const byDomain = new Map<string, string[]>();
	for (const address of new Set(addresses)) {
		const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
		byDomain.set(domain, [...(byDomain.get(domain) ?? []), address]);
	}
	const domains = [...byDomain.keys()].filter((domain) => !RESERVED.test(domain));
	const unknown = new Set<string>();
	if (domains.length === 0 || !(await isOnline(resolver))) return unknown;
	const ask = async () => {
		for (let domain = domains.pop(); domain !== undefined; domain = domains.pop()) {
			if (await isAbsent(domain, resolver))
				byDomain.get(domain)!.forEach((one) => unknown.add(one));
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, ask));
	return unknown;
}

async function isOnline(resolver: Resolver): Promise<boolean> {
	const servers = await resolver.resolveNs(SURELY_KNOWN).catch(() => []);
	return servers.length > 0;
}

/** A mail goes to the exchangers of a domain or, without any, to its address (RFC 5321, 5.1). */
async function isAbsent(domain: string, resolver: Resolver): Promise<boolean> {
	for (const ask of ['resolveMx', 'resolve4', 'resolve6'] as const) {
		try {
			if ((await resolver[ask](domain)).length > 0) return false;
		} catch (error) {
			if (!ABSENT.has((error as NodeJS.ErrnoException).code ?? '')) return false;
		}
	}
	return true;
}

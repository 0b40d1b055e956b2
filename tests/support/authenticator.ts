/** A passkey kept by a test: it makes what an authenticator makes, right or wrong on purpose. */
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

const base64url = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest();

/** User present, user verified; with the key of a new passkey. */
const UP_UV = 0x05;
const ATTESTED = 0x40;

export class Authenticator {
	readonly id = randomBytes(32);
	counter = 0;
	#key: KeyObject;
	#publicKey: KeyObject;

	constructor(
		readonly site: string,
		readonly userId: string
	) {
		const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
		this.#key = privateKey;
		this.#publicKey = publicKey;
	}

	get name() {
		return base64url(this.id);
	}

	/** What `navigator.credentials.create` answers. */
	register(challenge: string, { origin = this.site, flags = UP_UV } = {}) {
		const { x, y } = this.#publicKey.export({ format: 'jwk' });
		const cose = Buffer.concat([
			Buffer.from('a5010203262001215820', 'hex'),
			Buffer.from(x!, 'base64url'),
			Buffer.from('225820', 'hex'),
			Buffer.from(y!, 'base64url')
		]);
		const length = Buffer.from([0, this.id.length]);
		const data = this.#data(flags | ATTESTED, Buffer.alloc(16), length, this.id, cose);
		const attestation = Buffer.concat([
			Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746158', 'hex'),
			Buffer.from([data.length]),
			data
		]);
		return {
			...this.#credential(),
			response: {
				clientDataJSON: this.#client('webauthn.create', challenge, origin),
				attestationObject: base64url(attestation),
				transports: ['internal']
			}
		};
	}

	/** What `navigator.credentials.get` answers. The counter goes on, unless one is given. */
	answer(
		challenge: string,
		{
			origin = this.site,
			flags = UP_UV,
			counter,
			userHandle = this.userId
		}: { origin?: string; flags?: number; counter?: number; userHandle?: string } = {}
	) {
		this.counter = counter ?? this.counter + 1;
		const data = this.#data(flags);
		const client = this.#client('webauthn.get', challenge, origin);
		const signed = Buffer.concat([data, sha256(Buffer.from(client, 'base64url'))]);
		return {
			...this.#credential(),
			response: {
				clientDataJSON: client,
				authenticatorData: base64url(data),
				signature: base64url(sign('sha256', signed, this.#key)),
				userHandle: base64url(Buffer.from(userHandle))
			}
		};
	}

	#credential() {
		return { id: this.name, rawId: this.name, type: 'public-key', clientExtensionResults: {} };
	}

	#client(type: string, challenge: string, origin: string): string {
		return base64url(Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false })));
	}

	#data(flags: number, ...more: Buffer[]): Buffer {
		const counter = Buffer.alloc(4);
		counter.writeUInt32BE(this.counter);
		const hostname = sha256(new URL(this.site).hostname);
		return Buffer.concat([hostname, Buffer.from([flags]), counter, ...more]);
	}
}

/** An archive that is sent while its files are made: no memory holds all of them. */
import { Zip, ZipPassThrough } from 'fflate';

/** They are packed already (PDF): packing them again would only take time. */
export function streamZip(
	files: AsyncGenerator<{ name: string; content: Uint8Array }>
): ReadableStream<Uint8Array> {
	const archive = new Zip();
	return new ReadableStream<Uint8Array>({
		start(controller) {
			archive.ondata = (error, chunk, isLast) => {
				if (error) return controller.error(error);
				controller.enqueue(chunk);
				if (isLast) controller.close();
			};
		},
		/** The next file, once whoever reads has the one before. */
		async pull() {
			const { value, done } = await files.next();
			if (done) return archive.end();
			const entry = new ZipPassThrough(value.name);
			archive.add(entry);
			entry.push(value.content, true);
		},
		async cancel() {
			archive.terminate();
			await files.return(undefined);
		}
	});
}

/** The one place that knows chart.js; loaded by a page that draws, once it is on the screen. */
import {
	CategoryScale,
	Chart,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
} from 'chart.js';

Chart.register(
	CategoryScale,
	Filler,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	Tooltip
);

export interface Line {
	labels: string[];
	values: number[];
}

export interface LineChart {
	show(line: Line): void;
	close(): void;
}

/** Draws a line that only whole numbers from 0 make, in the colors of the page. */
export function drawLine(canvas: HTMLCanvasElement): LineChart {
	const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name).trim();
	const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
	const ticks = { color: token('--ink-soft'), font };
	const chart = new Chart<'line', number[], string>(canvas, {
		type: 'line',
		data: { labels: [], datasets: [] },
		options: {
			animation: false,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			plugins: { tooltip: { displayColors: false, titleFont: font, bodyFont: font } },
			scales: {
				x: { grid: { display: false }, ticks: { ...ticks, maxTicksLimit: 6, maxRotation: 0 } },
				y: {
					beginAtZero: true,
					ticks: { ...ticks, precision: 0 },
					grid: { color: token('--line') }
				}
			}
		}
	});
	return {
		show({ labels, values }) {
			chart.data = {
				labels,
				datasets: [
					{
						data: values,
						borderColor: token('--accent'),
						backgroundColor: token('--accent-soft'),
						pointBackgroundColor: token('--accent'),
						pointRadius: values.length > 31 ? 0 : 3,
						fill: true
					}
				]
			};
			chart.update();
		},
		close: () => chart.destroy()
	};
}

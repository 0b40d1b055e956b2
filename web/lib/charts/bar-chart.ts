/** Bars of chart.js; loaded by a page that draws, once it is on the screen. */
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	Legend,
	LinearScale,
	Tooltip
} from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, Legend, LinearScale, Tooltip);

export interface Bars {
	labels: string[];
	/** Side by side at each label. */
	series: { label: string; values: (number | null)[] }[];
	/** The bar that stands out. */
	chosen?: number | null;
	/** The end of the scale, where it is known. */
	max?: number;
}

export interface BarChart {
	show(bars: Bars): void;
	close(): void;
}

/** Draws bars from 0, in the colors of the page. */
export function drawBars(canvas: HTMLCanvasElement, choose: (place: number) => void): BarChart {
	const token = (name: string) => getComputedStyle(canvas).getPropertyValue(name).trim();
	const font = { family: getComputedStyle(canvas).fontFamily, size: 14 };
	const ticks = { color: token('--ink-soft'), font };
	const chart = new Chart<'bar', (number | null)[], string>(canvas, {
		type: 'bar',
		data: { labels: [], datasets: [] },
		options: {
			animation: false,
			maintainAspectRatio: false,
			interaction: { mode: 'index', intersect: false },
			onClick: (_, [bar]) => bar && choose(bar.index),
			plugins: {
				tooltip: { titleFont: font, bodyFont: font },
				legend: { labels: { ...ticks, boxWidth: 14 } }
			},
			scales: {
				x: { grid: { display: false }, ticks: { ...ticks, maxRotation: 0, autoSkipPadding: 8 } },
				y: {
					beginAtZero: true,
					ticks: { ...ticks, precision: 0, maxTicksLimit: 6 },
					grid: { color: token('--line') }
				}
			}
		}
	});
	return {
		show({ labels, series, chosen = null, max }) {
			const colors = [token('--accent'), token('--ink-soft')];
			const faded = token('--rest');
			chart.options.plugins!.legend!.display = series.length > 1;
			chart.options.scales!.y!.max = max;
			chart.data = {
				labels,
				datasets: series.map(({ label, values }, i) => ({
					label,
					data: values,
					maxBarThickness: 56,
					borderRadius: 3,
					backgroundColor: labels.map((_, place) =>
						chosen === null || place === chosen ? colors[i % colors.length] : faded
					)
				}))
			};
			chart.update();
		},
		close: () => chart.destroy()
	};
}

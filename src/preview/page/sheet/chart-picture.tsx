import type { JSX } from 'preact';
import type { ChartView } from '../../protocol';

const titleLine = 24;
const legendLine = 18;
const edge = 8;

interface Plot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface DrawingProps {
  readonly chart: ChartView;
  readonly plot: Plot;
}

const colourAt = ({ colours }: ChartView, at: number): string => colours[at % colours.length] ?? '#4285f4';

const shortened = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

const largest = ({ series }: ChartView): number => Math.max(1, ...series.flatMap(({ values }) => values));

/** Upright columns with their labels aslant below. */
function Columns({ chart, plot: { left, width: across, ...down } }: DrawingProps): JSX.Element {
  // Aslant, the first label reaches to the left.
  const plot = { ...down, left: left + 28, width: across - 28 };
  const room = plot.width / Math.max(1, chart.labels.length);
  const width = (room * 0.8) / Math.max(1, chart.series.length);
  const scale = (plot.height - 70) / largest(chart);
  const floor = plot.top + plot.height - 58;
  return (
    <>
      {chart.labels.map((label, at) => (
        <g key={label}>
          {chart.series.map(({ name, values }, index) => {
            const value = values[at] ?? 0;
            const x = plot.left + at * room + room * 0.1 + index * width;
            return (
              <rect
                key={name}
                x={x}
                y={floor - value * scale}
                width={width}
                height={value * scale}
                fill={colourAt(chart, index)}
              />
            );
          })}
          {chart.series.length === 1 && (
            <text
              x={plot.left + (at + 0.5) * room}
              y={floor - (chart.series[0]?.values[at] ?? 0) * scale - 3}
              text-anchor="middle"
            >
              {chart.series[0]?.values[at]}
            </text>
          )}
          <text
            text-anchor="end"
            transform={`translate(${plot.left + (at + 0.6) * room} ${floor + 11}) rotate(-35)`}
          >
            {shortened(label, 15)}
          </text>
        </g>
      ))}
      <line x1={plot.left} x2={plot.left + plot.width} y1={floor} y2={floor} stroke="#9aa0a6" />
    </>
  );
}

/** Bars lying down, each beside its label, with its number. */
function Bars({ chart, plot }: DrawingProps): JSX.Element {
  const labelWidth = plot.width * 0.5;
  const room = plot.height / Math.max(1, chart.labels.length);
  const scale = (plot.width - labelWidth - 24) / largest(chart);
  const [values = []] = chart.series.map((series) => series.values);
  return (
    <>
      {chart.labels.map((label, at) => {
        const [value, middle] = [values[at] ?? 0, plot.top + (at + 0.5) * room];
        const x = plot.left + labelWidth;
        return (
          <g key={label}>
            <text x={x - 6} y={middle + 4} text-anchor="end">
              {shortened(label, 28)}
            </text>
            <rect
              x={x}
              y={middle - room * 0.3}
              width={value * scale}
              height={room * 0.6}
              fill={colourAt(chart, 0)}
            />
            <text x={x + value * scale + 4} y={middle + 4}>
              {value}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** A pie with its labels and numbers beside it. */
function Pie({ chart, plot }: DrawingProps): JSX.Element {
  const [values = []] = chart.series.map((series) => series.values);
  const whole = values.reduce((sum, value) => sum + value, 0);
  const radius = Math.min(plot.height / 2, plot.width / 5);
  const [x, y] = [plot.left + radius, plot.top + plot.height / 2];
  // A circle drawn as a stroke: each slice is a dash of its length.
  const around = Math.PI * radius;
  let before = 0;
  return (
    <>
      {chart.labels.map((label, at) => {
        const part = whole === 0 ? 0 : ((values[at] ?? 0) / whole) * around;
        const slice = (
          <circle
            cx={x}
            cy={y}
            r={radius / 2}
            fill="none"
            stroke={colourAt(chart, at)}
            stroke-width={radius}
            stroke-dasharray={`${part} ${around}`}
            stroke-dashoffset={-before}
            transform={`rotate(-90 ${x} ${y})`}
          />
        );
        before += part;
        const line = plot.top + 16 + at * 20;
        return (
          <g key={label}>
            {slice}
            <rect x={x + radius + 10} y={line - 9} width={10} height={10} fill={colourAt(chart, at)} />
            <text x={x + radius + 24} y={line}>
              {`${values[at] ?? 0} · ${shortened(label, 18)}`}
            </text>
          </g>
        );
      })}
    </>
  );
}

const drawings: Readonly<Record<string, (props: DrawingProps) => JSX.Element>> = {
  COLUMN: Columns,
  BAR: Bars,
  PIE: Pie,
};

/** A chart over the cells, drawn from the same numbers. */
export function ChartPicture({ chart }: { readonly chart: ChartView }): JSX.Element | null {
  const Drawing = drawings[chart.type];
  if (!Drawing) return null;
  const isNamed = chart.hasLegend && chart.type !== 'PIE';
  const top = titleLine + (isNamed ? legendLine : 0);
  const plot = {
    left: edge,
    top,
    width: chart.width - 2 * edge,
    height: chart.height - top - edge,
  };
  const room = plot.width / Math.max(1, chart.series.length);
  return (
    <svg class="chart" width={chart.width} height={chart.height} role="img" aria-label={chart.title}>
      <text class="chart-title" x={edge} y={17}>
        {chart.title}
      </text>
      {isNamed &&
        chart.series.map(({ name }, at) => (
          <g key={name}>
            <rect x={edge + at * room} y={titleLine + 1} width={10} height={10} fill={colourAt(chart, at)} />
            <text x={edge + at * room + 14} y={titleLine + 10}>
              {name}
            </text>
          </g>
        ))}
      <Drawing chart={chart} plot={plot} />
    </svg>
  );
}

import type { Child } from 'hono/jsx';

interface ChartProps {
  heading: string;
  /** What is measured. */
  what: string;
  /** How the picture is read. */
  reading: string;
  /** What it means, in sentences. */
  caption: readonly string[];
  table: { readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } | null;
  /** On what one presses to see the figures. */
  tableName: string;
  children?: Child;
}

/** A chart: its finding, what is measured, the picture, what it means, and the figures behind it. */
export const Chart = ({ heading, what, reading, caption, table, tableName, children }: ChartProps) => (
  <figure class="chart">
    <h3>{heading}</h3>
    {what && <p class="chart-what">{[what, reading].join(' ').trim()}</p>}
    {children}
    <figcaption>
      {caption.length > 0 && <p>{caption.join(' ')}</p>}
      {table && (
        <details class="more">
          <summary>{tableName}</summary>
          <div class="table-scroll" tabindex={0} role="region" aria-label={table.caption}>
            <Figures {...table} />
          </div>
        </details>
      )}
    </figcaption>
  </figure>
);

const Figures = ({ caption, head, rows }: NonNullable<ChartProps['table']>) => (
  <table class="table">
    <caption>{caption}</caption>
    <thead><tr>{head.map((name, column) => <th scope="col" class={column === 0 ? undefined : 'n'}>{name}</th>)}</tr></thead>
    <tbody>
      {rows.map(([name, ...cells]) => <tr><th scope="row">{name}</th>{cells.map((cell) => <td class="n">{cell}</td>)}</tr>)}
    </tbody>
  </table>
);

/** What the colours stand for. */
export const Key = ({ items }: { items: readonly { readonly name: string; readonly fill: 1 | 3 }[] }) => (
  <ul class="key">
    {items.map(({ name, fill }) => (
      <li><svg viewBox="0 0 12 12" aria-hidden="true"><rect class={`fill-${fill}`} width="12" height="12" /></svg>{name}</li>
    ))}
  </ul>
);

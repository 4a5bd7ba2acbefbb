import type * as ObservablePlot from '@observablehq/plot';

/** What draws: the library, and a document of its own for it to write into. */
export interface Pen {
  readonly plot: typeof ObservablePlot;
  readonly document: Document;
}

let pen: Promise<Pen> | undefined;

/** Loaded when the first chart is drawn, because it takes a quarter of a second; later calls get the same pen. */
export function takePen(): Promise<Pen> {
  pen ??= openPen();
  return pen;
}

async function openPen(): Promise<Pen> {
  const [plot, { parseHTML }] = await Promise.all([import('@observablehq/plot'), import('linkedom')]);
  return { plot, document: parseHTML('<!doctype html><html></html>').document };
}

export type Width = 'wide' | 'narrow';
export const widths = ['wide', 'narrow'] as const satisfies readonly Width[];
export const pixelsOf: Readonly<Record<Width, number>> = { wide: 720, narrow: 328 };

/** One picture: what stands inside its `svg` element. */
export interface Picture {
  readonly viewBox: string;
  readonly inside: string;
}

/** Two pictures of the same: the style sheet shows the one that fits. `label` says in one sentence what they show. */
export type Drawing = Readonly<Record<Width, Picture>> & { readonly label: string };

/** A chart in one of the two widths. */
export interface Sketch {
  readonly height: number;
  readonly marginTop: number;
  readonly marginRight: number;
  readonly marginBottom: number;
  readonly x: ObservablePlot.ScaleOptions;
  readonly y: ObservablePlot.ScaleOptions;
  readonly marks: readonly ObservablePlot.Markish[];
}

export function draw(pen: Pen, label: string, sketch: (width: Width) => Sketch): Drawing {
  return { label, wide: picture(pen, 'wide', sketch('wide')), narrow: picture(pen, 'narrow', sketch('narrow')) };
}

/** Every colour comes from a class, so that a picture is right by day and by night. */
function picture({ plot, document }: Pen, width: Width, { x, y, marks, ...frame }: Sketch): Picture {
  const figure = plot.plot({
    ...frame, document, width: pixelsOf[width], marginLeft: 0, x: { axis: null, ...x }, y: { axis: null, ...y }, marks: [...marks],
  });
  for (const style of figure.querySelectorAll('style')) style.remove();
  for (const part of figure.querySelectorAll('*')) tidy(part);
  return { viewBox: figure.getAttribute('viewBox') ?? '', inside: figure.innerHTML };
}

/** Plot's own look goes: ours comes from the style sheet, and the page allows no other. A tenth of a pixel is exact enough. */
function tidy(part: Element): void {
  for (const name of part.getAttributeNames()) {
    const value = part.getAttribute(name) ?? '';
    if (plotsLook.has(name)) part.removeAttribute(name);
    else if (name !== 'class') part.setAttribute(name, value.replace(/-?\d+\.\d{2,}/g, (number) => String(Math.round(Number(number) * 10) / 10)));
  }
}

const plotsLook = new Set(['style', 'aria-label', 'aria-hidden', 'fill', 'stroke', 'stroke-width', 'stroke-linejoin', 'stroke-linecap', 'font-family', 'font-size', 'font-variant']);

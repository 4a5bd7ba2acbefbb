export { takePen as warmCharts } from '../../ui/chart/pen.ts';
export { Figures } from './figure-view.tsx';
export { figure } from './patterns-finding.ts';
export { comparisonText } from './compare-text.ts';
export { noNames } from './names.ts';
export { vitalityDocument } from './report-html.tsx';
export { patternFigures, vitalityFigures } from './report-json.ts';
export { vitalityText } from './report-text.ts';
export { weeksLookedAt } from './subject.ts';

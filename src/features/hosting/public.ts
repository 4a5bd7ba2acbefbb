export { hostingFigures, type HostingFigures } from './figures.ts';

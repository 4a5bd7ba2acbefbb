export { onTurnNow } from './rota.ts';
export { hostingFigures, type HostingFigures } from './figures.ts';

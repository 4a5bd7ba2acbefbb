export { hostingFigures, type HostingFigures } from './figures.ts';
export { handOver } from './hand-over.ts';
export { savePledge } from './pledges.ts';
export { onTurnNow, planComing } from './rota.ts';
export { swapStands } from './swaps.ts';
export { noteTime } from './time.ts';
export { lastFullWeeks } from './strain.ts';
export { fewestActions, type HostWeek } from './warnings.ts';

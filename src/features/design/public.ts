export { designRoutes } from './routes.tsx';

export * from './form';
export { planForm } from './plan-form';

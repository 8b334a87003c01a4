export * from './diagnostic';
export * from './extraction';
export * from './indicator';
export * from './observation';
export * from './period';
export * from './region';
export * from './review';
export * from './span';

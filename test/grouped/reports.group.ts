import { runGroup } from './group';

runGroup('reports');

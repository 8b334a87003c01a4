import { runGroup } from './group';

runGroup('workbook');

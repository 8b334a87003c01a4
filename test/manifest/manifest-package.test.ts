import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '../..');

test("Office's own package reads the manifest", () => {
  const cli = require.resolve('office-addin-manifest/cli.js');
  const lines = execFileSync(process.execPath, [cli, 'info', 'manifest.xml'], { cwd: root, encoding: 'utf8' }).split(
    '\n',
  );
  expect(lines.map((line) => line.trim())).toEqual(
    expect.arrayContaining([
      'Name: 指标',
      'Type: TaskPaneApp',
      'Default Locale: zh-CN',
      'Hosts: Workbook',
      'Permissions: ReadWriteDocument',
      'Source Location: https://localhost:3000/taskpane.html',
    ]),
  );
});

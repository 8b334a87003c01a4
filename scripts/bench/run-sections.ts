import { holds, type BenchRow, type BenchSection, type BenchSetting } from './section';

/** What came of a section: rows, or why there are none. */
export interface SectionReport {
  readonly section: string;
  readonly rows: readonly BenchRow[];
  readonly skipped: string | null;
}

/**
 * Runs the sections named, in their order; where none is named, all but those that are run on demand; with `all` those, too. Throws where a
 * name is none of theirs. `tell` hears what is begun.
 *
 * @example await runSections(sections, ['batch'], setting, console.error)
 */
export async function runSections(
  sections: readonly BenchSection[],
  wanted: readonly string[],
  setting: BenchSetting,
  tell: (line: string) => void,
): Promise<readonly SectionReport[]> {
  const all = wanted.includes(ALL);
  const unknown = wanted.filter((name) => name !== ALL && !sections.some((section) => section.name === name));
  if (unknown.length > 0) {
    throw new Error(`no section ${unknown.join(', ')}; there are ${sections.map(({ name }) => name).join(', ')}`);
  }
  const chosen = sections.filter(({ name, onDemand = false }) =>
    wanted.length === 0 ? !onDemand : all || wanted.includes(name),
  );
  const reports: SectionReport[] = [];
  for (const { name, run } of chosen) {
    tell(name);
    const result = await run(setting);
    reports.push(
      'skipped' in result
        ? { section: name, rows: [], skipped: result.skipped }
        : { section: name, rows: result, skipped: null },
    );
  }
  return reports;
}

const ALL = 'all';

/** The rows with their sections, as JSON has them. */
export function flatReport(reports: readonly SectionReport[]): readonly unknown[] {
  return reports.flatMap(({ section, rows, skipped }): readonly unknown[] =>
    skipped === null ? rows.map((row) => ({ section, ...row, holds: holds(row) })) : [{ section, skipped }],
  );
}

import type { SourceFile } from './imports-of.ts';

/** Who may import whom. `README.md` says the same in words. */
interface Rule {
  readonly says: string;
  /** Files that the rule is about; tests are held to it too unless they stand in `except`. */
  readonly of: RegExp;
  readonly except?: RegExp;
  readonly mayNot: (imported: string, file: string) => boolean;
}

const isOurs = (name: string) => /^(src|tools|e2e|bench|package\.json)(\/|$)/.test(name);
const isPackage = (name: string) => !isOurs(name);
const isNode = (name: string) => name.startsWith('node:');
const isTest = /\.(test|fixture)\.tsx?$|-for-tests?\.ts$/;
const onlyThese = (allowed: RegExp) => (name: string) => !allowed.test(name);
const rooms =
  'articles|images|corrections|post|exports|hand-off|imports|publication|search|spelling|uploads|sample';
const roomOf = (name: string): string | undefined => name.match(new RegExp(`^src/main/(${rooms})/`))?.[1];

export const rules: readonly Rule[] = [
  {
    says: 'shared speaks to both sides: no Node, no React, no Electron, no main, no renderer',
    of: /^src\/shared\//,
    except: isTest,
    mayNot: (name) =>
      isNode(name) || /^(react|electron|better-sqlite3)|^src\/(main|renderer|preload)\//.test(name),
  },
  {
    says: 'shared/domain imports only zod and itself',
    of: /^src\/shared\/domain\//,
    except: isTest,
    mayNot: onlyThese(/^zod$|^src\/shared\/domain\//),
  },
  {
    says: 'shared/contract imports zod, domain and the body',
    of: /^src\/shared\/contract\//,
    except: isTest,
    mayNot: onlyThese(/^zod$|^src\/shared\/(contract|domain|article-body)\//),
  },
  {
    says: 'shared/article-body imports domain and the editor',
    of: /^src\/shared\/article-body\//,
    except: isTest,
    mayNot: (name) => isOurs(name) && !/^src\/shared\/(domain|article-body)\//.test(name),
  },
  {
    says: 'shared/typography imports domain and itself',
    of: /^src\/shared\/typography\//,
    except: isTest,
    mayNot: onlyThese(/^src\/shared\/(domain|typography)\//),
  },
  {
    says: 'shared/spelling imports typography and itself',
    of: /^src\/shared\/spelling\//,
    except: isTest,
    mayNot: onlyThese(/^src\/shared\/(spelling|typography)\//),
  },
  {
    says: 'the store knows shared, threads, and nothing of the rooms',
    of: /^src\/main\/store\//,
    except: isTest,
    mayNot: (name) => isOurs(name) && !/^src\/(shared|main\/(store|jobs))\//.test(name),
  },
  {
    says: 'only the store knows better-sqlite3',
    of: /^src\//,
    except: /^src\/main\/store\//,
    mayNot: (name) => name === 'better-sqlite3',
  },
  {
    says: 'only the Electron door knows Electron',
    of: /^src\//,
    except: /^src\/main\/index\.ts$|^src\/main\/doors\/electron\/|^src\/preload\//,
    mayNot: (name) => name === 'electron' || name.startsWith('electron/'),
  },
  {
    says: 'a room reaches another only through its index.ts',
    of: new RegExp(`^src/main/(${rooms})/`),
    except: isTest,
    mayNot: (name, file) => {
      const other = roomOf(name);
      return other !== undefined && other !== roomOf(file) && name !== `src/main/${other}/index.ts`;
    },
  },
  {
    says: 'rooms know neither doors nor the workstation',
    of: new RegExp(`^src/main/(${rooms}|jobs)/`),
    except: isTest,
    mayNot: (name) =>
      /^src\/main\/(doors|command-line)\/|^src\/main\/(workstation|doorway|browser|cli|index)\.ts$/.test(
        name,
      ),
  },
  {
    says: 'doors lead to the workstation and to nothing behind it',
    of: /^src\/main\/doors\//,
    except: isTest,
    mayNot: (name) => roomOf(name) !== undefined || name.startsWith('src/main/store/'),
  },
  {
    says: 'the window speaks the contract: no main, no Node',
    of: /^src\/renderer\//,
    except: isTest,
    mayNot: (name) => isNode(name) || name.startsWith('src/main/'),
  },
  {
    says: 'renderer/ui knows no feature',
    of: /^src\/renderer\/ui\//,
    except: isTest,
    mayNot: (name) => name.startsWith('src/renderer/') && !name.startsWith('src/renderer/ui/'),
  },
];

/** Each import that a rule forbids, as a sentence. */
export const breaches = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ file, imports }) =>
    rules
      .filter(({ of, except }) => of.test(file) && !except?.test(file))
      .flatMap(({ says, mayNot }) =>
        imports.filter((name) => mayNot(name, file)).map((name) => `${file} imports ${name}: ${says}`),
      ),
  );

/** Chains of imports that lead back to where they start, type imports counted. */
export function cycles(files: readonly SourceFile[]): string[] {
  const graph = new Map(files.map(({ file, imports }) => [file, imports.filter((name) => !isPackage(name))]));
  const done = new Set<string>();
  const found: string[] = [];
  const walk = (file: string, way: readonly string[]) => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

/** Names that say nothing. */
export const emptyNames = (files: readonly SourceFile[]): string[] =>
  files
    .map(({ file }) => file)
    .filter((file) => /(^|[/-])(utils?|helpers?|common|misc|manager|service)s?([/.-]|$)/i.test(file));

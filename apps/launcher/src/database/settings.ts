/** How the embedded PostgreSQL is set up: for one small machine, reachable from this machine only. */
export const settings = {
  major: '18',
  user: 'lieblingsladen',
  database: 'lieblingsladen',

  /** Nothing of the launcher's own environment: it holds secrets, and a foreign language would change messages. */
  env: { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot } as NodeJS.ProcessEnv,

  /** The same sorting and case on every machine, whatever locales it has. */
  initFlags: (locale: string) => [
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-ctype=${locale}`,
    '--auth=scram-sha-256',
    '--no-instructions',
  ],

  flags(port: number): string[] {
    const values: Record<string, string | number> = {
      listen_addresses: '127.0.0.1',
      port,
      unix_socket_directories: '',
      // In the split shape each of the ten processes has pools of its own; most of their places stay empty.
      max_connections: 200,
      shared_buffers: '128MB',
      effective_cache_size: '512MB',
      work_mem: '8MB',
      maintenance_work_mem: '64MB',
      synchronous_commit: 'on',
      // Single server, nobody replicates from it: the log need not hold what a replica would want.
      wal_level: 'minimal',
      max_wal_senders: 0,
      wal_compression: 'on',
      max_wal_size: '1GB',
      // Queries here take milliseconds; compiling one costs more than it gains.
      jit: 'off',
      random_page_cost: 1.1,
      timezone: 'UTC',
      log_timezone: 'UTC',
      log_line_prefix: '%m [%p] ',
    };
    return Object.entries(values).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  },
};

export interface Passkey {
  id: string;
  name: string | null;
  keeper: string | null;
  synced: boolean;
  createdAt: string;
}

export interface Security {
  password: boolean;
  passkeys: Passkey[];
  codes: boolean;
  backupCodesLeft: number;
  directory: boolean;
  required: boolean;
  passed: boolean;
}

export interface OwnSession {
  id: string;
  browser: string | null;
  system: string | null;
  way: 'password' | 'passkey' | 'directory' | 'mail';
  secondFactor: boolean;
  createdAt: string;
  lastSeenAt: string;
  current: boolean;
}

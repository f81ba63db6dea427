/** Problem details as the API sends them (RFC 9457). */
export interface ProblemBody {
  title?: string;
  status: number;
  code: string;
  detail?: string;
  fields?: { path: string; code: string; message?: string }[];
  current?: Record<string, unknown>;
}

/** What a form shows after the API said no: a sentence for all of it and one for each field, by path. */
export interface FormProblem {
  code: string;
  message: string;
  fields: Record<string, string>;
  current?: Record<string, unknown>;
}

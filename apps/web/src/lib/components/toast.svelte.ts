export interface Toast {
  id: number;
  text: string;
  kind: 'success' | 'error';
  link?: { href: string; label: string };
}

const shownFor = 6000;
let last = 0;

class Toasts {
  list = $state<Toast[]>([]);

  /** Says something in the corner for six seconds; read out by screen readers. Never the only place of an error. */
  say(text: string, kind: Toast['kind'] = 'success', link?: Toast['link']): void {
    const id = ++last;
    this.list = [...this.list.slice(-2), { id, text, kind, link }];
    setTimeout(() => this.dismiss(id), shownFor);
  }

  dismiss(id: number): void {
    this.list = this.list.filter((toast) => toast.id !== id);
  }
}

export const toasts = new Toasts();

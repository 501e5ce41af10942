/** The page of the readiness panel: it draws what the extension sends, and remembers what is open. */
import * as l10n from '@vscode/l10n';
import { render } from 'lit';
import type { PanelView } from '../core/protocol/readiness';
import { listen, recall, remember, send } from './host';
import { page } from './page';

l10n.config({ contents: document.documentElement.dataset['words'] ?? '{}' });

const memory = recall();
const open = new Set(memory.open);
let shown: PanelView | null = null;
let isWaiting = false;

if (memory.view) show(memory.view);
window.scrollTo(0, memory.scroll);
listen(({ view }) => show(view));
window.addEventListener('scroll', keepSoon, { passive: true });
send({ type: 'ready' });

function show(view: PanelView): void {
  const before = shown;
  shown = view;
  inPlace(() => render(page(view, open, toggle), document.body));
  follow(before, view);
  keepSoon();
}

/** What is being read stays where it is when more is said above it; at the top, that is the top. */
function inPlace(draw: () => void): void {
  const read = window.scrollY > 0 ? firstInView() : undefined;
  const top = read?.getBoundingClientRect().top ?? 0;
  draw();
  if (read?.isConnected) window.scrollBy(0, read.getBoundingClientRect().top - top);
}

function firstInView(): Element | undefined {
  const all = [...document.querySelectorAll('.criterion')];
  return all.find((one) => one.getBoundingClientRect().top >= 0);
}

function toggle(id: string, isOpen: boolean): void {
  if (isOpen) open.add(id);
  else open.delete(id);
  keepSoon();
}

/** Brings what the cursor stands in into view, unless the reader is busy in the panel. */
function follow(before: PanelView | null, now: PanelView): void {
  if (now.kind !== 'readiness' || before?.kind !== 'readiness') return;
  if (before.uri !== now.uri) return window.scrollTo(0, 0);
  const [here] = now.here;
  if (!here || here === before.here[0] || document.hasFocus() || document.body.matches(':hover')) return;
  document.getElementById(here)?.scrollIntoView({ block: 'nearest' });
}

/** Once for each frame at most: scrolling is told many times. */
function keepSoon(): void {
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    remember({ view: shown, open: [...open], scroll: window.scrollY });
  });
}

/**
 * What the page does beyond HTML and CSS: opens a claim that a link leads to, shows its clause in the text,
 * counts what the filters leave, opens everything for print. The filters themselves are CSS.
 */
export const SCRIPT = `
(() => {
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const count = document.getElementById('count');
  const cards = all('.card');
  const shown = (card) => getComputedStyle(card).display !== 'none';

  function emphasise(id) {
    for (const mark of all('mark.on')) mark.classList.remove('on');
    if (id) for (const mark of all('mark[data-claim="' + id + '"]')) mark.classList.add('on');
  }

  function openTarget() {
    const target = document.getElementById(location.hash.slice(1));
    const details = target && target.closest('details');
    if (!details) return;
    details.open = true;
    details.querySelector('summary').focus({ preventScroll: true });
    details.scrollIntoView({ block: 'nearest' });
  }

  function follow({ target }) {
    const owner = target.closest('[data-claim]');
    emphasise(owner && owner.dataset.claim);
  }

  function recount() {
    const left = cards.filter(shown).length;
    const { of, kind } = count.dataset;
    count.textContent = left === Number(of) ? of + ' ' + kind : left + ' of ' + of + ' ' + kind;
  }

  function step(event) {
    const offset = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!offset || event.target.localName !== 'summary') return;
    const visible = cards.filter(shown);
    const next = visible[visible.indexOf(event.target.closest('.card')) + offset];
    if (!next) return;
    event.preventDefault();
    next.querySelector('summary').focus();
  }

  for (const set of all('fieldset')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'All / none';
    button.addEventListener('click', () => {
      const boxes = all('input', set);
      const checked = !boxes.every((box) => box.checked);
      for (const box of boxes) box.checked = checked;
      recount();
    });
    set.append(button);
  }

  let folded = [];
  addEventListener('beforeprint', () => {
    folded = all('details:not([open])');
    for (const details of folded) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false;
  });
  addEventListener('hashchange', openTarget);
  document.addEventListener('click', (event) => {
    if (event.target.closest('a[href="' + location.hash + '"]')) openTarget();
  });
  document.addEventListener('change', recount);
  document.addEventListener('keydown', step);
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
  openTarget();
})();
`;

export const SCRIPT_HASH = 'sha256-QNenKZ0qZGwrnWzSF07ooYojJnWcaZ/hZ0h8D9Dmm50=';

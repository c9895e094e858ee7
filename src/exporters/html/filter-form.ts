import { oneLine } from '../safe-text';
import { escapeHtml } from './escape';
import { type Filter, type Filters, HUE_COUNT } from './groups';

/** The check boxes of a page, all checked; the style sheet hides what belongs to one that is not. */
export function filterSets({ groups, forms }: Filters): string {
  return [fieldset(forms.length > 0 ? 'Type' : 'Kind', groups), fieldset('Form', forms)].join('');
}

function fieldset(legend: string, filters: readonly Filter[]): string {
  const boxes = filters.map(({ id, name, count }, at) => {
    const dot = legend === 'Form' ? '' : `<i class="dot k${at % HUE_COUNT}"></i>`;
    const value = escapeHtml(oneLine(name));
    const box = `<input type="checkbox" id="${id}" name="${legend.toLowerCase()}" value="${value}" checked>`;
    return `<label>${box}${dot}${value} <span class="amount">${count}</span></label>`;
  });
  return filters.length > 0 ? `<fieldset><legend>${legend}</legend>${boxes.join('\n')}</fieldset>` : '';
}

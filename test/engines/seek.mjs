/**
 * Runs in the page: the first element that can be seen of a role and with an accessible name, as the page gives it by
 * label, words or title. `within` is another such description; `from` and `flags` are those of a pattern for the name.
 */
export function seek(sought) {
  const selectors = {
    button: 'button:not([role]), [role=button], summary',
    checkbox: 'input[type=checkbox]',
    combobox: 'select',
    dialog: 'dialog',
    group: '[role=group], fieldset',
    heading: 'h1, h2, h3',
    link: 'a[href]',
    menuitem: '[role=menuitem]',
    radio: 'input[type=radio]',
    region: 'section',
    textbox: 'input:not([type]), input[type=text], input[type=search], textarea',
  };
  const tidy = (text) => text.replaceAll(/\s+/g, ' ').trim();

  function textOf(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.ariaHidden === 'true') return '';
    const inner = node.ariaLabel ?? [...node.childNodes].map(textOf).join('');
    return getComputedStyle(node).display === 'inline' ? inner : ` ${inner} `;
  }

  function nameOf(element) {
    const ids = element.getAttribute('aria-labelledby');
    if (ids) {
      const named = ids.split(/\s+/).map((id) => document.getElementById(id));
      return named.map((each) => (each ? textOf(each) : '')).join(' ');
    }
    if (element.ariaLabel) return element.ariaLabel;
    if (element.labels?.length > 0) return [...element.labels].map(textOf).join(' ');
    const legend = element.querySelector(':scope > legend');
    return (legend ? textOf(legend) : textOf(element)) || element.title;
  }

  function all({ role, name, within }) {
    const root = within ? all(within)[0] : document;
    const fits = (text) =>
      typeof name === 'string' ? text === name : new RegExp(name.source, name.flags).test(text);
    return [...(root?.querySelectorAll(selectors[role]) ?? [])].filter(
      (element) => element.checkVisibility() && fits(tidy(nameOf(element))),
    );
  }
  return all(sought)[0] ?? null;
}

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { seek } from './seek.mjs';

/** Milliseconds: on a machine with other work, a browser without a graphics card takes its time. */
const patience = 120_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a person does on the page, by the roles and names of what is there, whatever browser shows it. */
export class Visitor {
  #driver;
  isHere = true;

  constructor(driver) {
    this.#driver = driver;
  }

  open(address) {
    return this.#driver.open(address);
  }

  reload() {
    return this.#driver.reload();
  }

  evaluate(run, ...words) {
    return this.#driver.evaluate(run, ...words);
  }

  press(...keys) {
    return this.#driver.press(...keys);
  }

  size(width, height) {
    return this.#driver.size(width, height);
  }

  picture(path) {
    return this.#driver.picture(path);
  }

  /** What the page threw, wrote as an error or was refused by its policy. */
  errors() {
    return this.#driver.errors();
  }

  async leave() {
    if (!this.isHere) return;
    this.isHere = false;
    await this.#driver.close();
  }

  /** Waits until a function that runs in the page gives something, and gives that. */
  async until(what, run, ...words) {
    return this.#wait(what, () => this.#driver.evaluate(run, ...words));
  }

  /** Waits until a function that runs in the page gives exactly this. */
  async untilEqual(what, expected, run, ...words) {
    const wanted = JSON.stringify(expected);
    let seen;
    await this.#wait(
      () => `${what} to be ${wanted}; it is ${JSON.stringify(seen)}`,
      async () => {
        seen = await this.#driver.evaluate(run, ...words);
        return JSON.stringify(seen) === wanted;
      },
    );
  }

  /** The element of that role and name, once it can be seen. */
  async see(role, name, within) {
    const sought = describe(role, name, within);
    return this.#wait(`the ${said(sought)}`, () => this.#driver.element(seek, sought));
  }

  /** Waits until nothing of that role and name can be seen. */
  async unsee(role, name, within) {
    const sought = describe(role, name, within);
    await this.#wait(
      `the ${said(sought)} to be gone`,
      async () => !(await this.#driver.element(seek, sought)),
    );
  }

  /** Presses it with the mouse, once it stands still and nothing lies over it. */
  async click(role, name, within) {
    const sought = describe(role, name, within);
    await this.#wait(`the ${said(sought)} to be free to press`, async () => {
      const element = await this.#driver.element(seek, sought);
      const pressed = element && (await this.#driver.element(toPress, element));
      if (pressed) await this.#driver.click(pressed);
      return pressed;
    });
  }

  /** Types into a field in the place of what it holds. */
  async fill(name, text, within) {
    await this.click('textbox', name, within);
    await this.press('Control', 'a');
    await this.#driver.type(text);
  }

  /** Chooses the option that begins so. */
  async choose(name, option, within) {
    const list = await this.see('combobox', name, within);
    await this.#wait(`the option “${option}”`, () => this.#driver.evaluate(chooseOption, list, option));
  }

  /** Gives a file to the field for files that stands beside a button. */
  async chooseFile(button, path, within) {
    const beside = await this.see('button', button, within);
    const field = await this.#driver.element(
      (button) => button.parentElement.querySelector('input[type=file]'),
      beside,
    );
    await this.#driver.setFile(field, path);
  }

  /** Drops a file on the page, as a person drags it in from a folder. */
  dropFile(path) {
    return this.#driver.evaluate(dropFile, basename(path), readFileSync(path, 'utf8'));
  }

  /** Puts a long text into a field at once, as pasting does. */
  async paste(name, text, within) {
    await this.#driver.evaluate(insert, await this.see('textbox', name, within), text);
  }

  async #wait(what, attempt) {
    const end = Date.now() + patience;
    for (;;) {
      const found = await attempt();
      if (found) return found;
      if (Date.now() > end) throw new Error(`Waited in vain for ${typeof what === 'string' ? what : what()}`);
      await pause(50);
    }
  }
}

/** How an element is sought in the page, where no pattern can go as it is. */
function describe(role, name, within) {
  const pattern = name instanceof RegExp ? { source: name.source, flags: name.flags } : name;
  return { role, name: pattern, ...(within && { within: describe(...within) }) };
}

function said({ role, name, within }) {
  const text = `${role} “${typeof name === 'string' ? name : name.source}”`;
  return within ? `${text} in the ${said(within)}` : text;
}

/**
 * Runs in the page: brings the element, or the label of a choice, to the middle of the window, and gives that part when
 * it has not moved since it was last asked for and a press on its middle would reach it.
 */
function toPress(element) {
  const part = (element.matches('[type=radio], [type=checkbox]') && element.closest('label')) || element;
  part.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = part.getBoundingClientRect();
  const place = [x, y, width, height].join(' ');
  const stands = part.dataset.lastPlace === place;
  part.dataset.lastPlace = place;
  const reached = document.elementFromPoint(x + width / 2, y + height / 2);
  return stands && !element.disabled && part.contains(reached) ? part : null;
}

function chooseOption(list, option) {
  const found = [...list.options].find(({ text }) => text.trim().startsWith(option));
  if (!found) return false;
  list.value = found.value;
  list.dispatchEvent(new Event('input', { bubbles: true }));
  list.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

function dropFile(name, text) {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([text], name));
  for (const type of ['dragenter', 'dragover', 'drop'])
    document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
}

function insert(field, text) {
  field.focus();
  document.execCommand('insertText', false, text);
}

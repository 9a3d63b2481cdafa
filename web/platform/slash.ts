// A key that works by itself everywhere must be one that can be switched off (WCAG 2.1.4): readers who speak to the computer, or press keys by accident.

import { isBoolean, read, write } from "./storage";

const NAME = "slash";

export const slashOpens = (): boolean => read(NAME, isBoolean) !== false;
export const letSlashOpen = (isOn: boolean): void => write(NAME, isOn);

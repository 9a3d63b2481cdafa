// Words come with the page (docs/interface.yml, `scenario-js-…`); a page that lacks one stays static, and the console names it.

import { wordsFrom } from "../platform/words";
import type { Say } from "../platform/words";

export type { Say };

const KEYS = [
  "fiction", "choose", "step", "step_end", "trail", "ending", "best", "fair", "poor", "look_back", "chosen", "chosen_before", "go_on",
  "debrief", "part", "taken", "untouched", "ends", "ends_all", "walked", "soundest", "soundest_walked", "once_more", "read_all", "walk",
  "said_weighed", "said_step", "said_end", "said_back", "changed", "not_kept",
] as const;

export const wordsOf = (json: string | undefined): Say => wordsFrom(json, KEYS);

"""The pretend module and scenario, spoiled: names of their files and pieces to put in."""

MODULE = "docs/modules/lamp-keeping/index.zh.md"
QUESTIONS = "docs/modules/lamp-keeping/questions.yml"
SCENARIO = "docs/scenarios/late-lamp.yml"
PATHS = "docs/paths.yml"
LAMP_DAY = "cases/lamp-day/questions.yml"

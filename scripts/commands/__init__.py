"""The commands, one file each. A command reads its arguments, calls the rooms, and says what came of it."""

from scripts.commands.build import BUILD
from scripts.commands.check import CHECK
from scripts.commands.command import Command
from scripts.commands.new import NEW
from scripts.commands.schema import SCHEMA
from scripts.commands.serve import SERVE
from scripts.commands.stage import STAGE
from scripts.commands.stamp import STAMP
from scripts.commands.test import TEST

COMMANDS: tuple[Command, ...] = (CHECK, NEW, STAGE, BUILD, SERVE, STAMP, SCHEMA, TEST)

"""Every export by its name, in the order in which they are made."""

from scripts.exports.anki import ANKI
from scripts.exports.offline import OFFLINE

EXPORTS = {export.name: export for export in (OFFLINE, ANKI)}

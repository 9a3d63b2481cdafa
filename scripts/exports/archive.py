"""A zip that is the same byte for byte for the same content: sorted entries, one fixed time."""

import io
import time
import zipfile

from scripts.exports.export import ExportFault

EARLIEST = 315_532_800  # 1980-01-01, where the time of zips begins


def archive(files: dict[str, bytes], epoch: int) -> bytes:
    """Names must be ASCII: Windows before 10 unpacks others under wrong names."""
    when = time.gmtime(max(epoch, EARLIEST))[:6]
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as packed:
        for name, content in sorted(files.items()):
            if not name.isascii():
                raise ExportFault(
                    f"文件名里有英文字母、数字以外的字：{name}\n    → 旧的 Windows 解压会认错，请把它改成英文名。A file’s name must be ASCII: rename it."
                )
            entry = zipfile.ZipInfo(name, when)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3
            entry.external_attr = 0o100644 << 16
            packed.writestr(entry, content)
    return made.getvalue()

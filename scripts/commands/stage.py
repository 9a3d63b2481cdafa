"""stage: write build/stage without building the site."""

import argparse

from scripts.building import last_commit
from scripts.commands.check import sound_library
from scripts.commands.command import Command, Say, nothing, paths_of
from scripts.staging.assets import BundleFault
from scripts.staging.chart_drawing import ChartFault
from scripts.staging.settings import SettingsFault, settings
from scripts.staging.stage import stage


def _run(asked: argparse.Namespace, say: Say) -> int:
    paths = paths_of(asked)
    library = sound_library(paths, say)
    if library is None:
        return 1
    try:
        staged = stage(paths, library, settings(paths.root), last_commit(paths.root)[1])
    except SettingsFault as fault:
        say(str(fault))
        return 1
    except BundleFault as fault:
        say(f"网页程序没有打包成功：\n{fault}")
        return 1
    except ChartFault as fault:
        say(f"图没有画成：\n{fault}")
        return 1
    say(f"已写出 build/stage：{len(staged.pages)} 页，改动 {len(staged.touched)} 个文件。")
    return 0


STAGE = Command("stage", "只写出 build/stage。Write the stage only.", nothing, _run)

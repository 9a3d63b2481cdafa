"""Questions by class, taken over from searchbench.py of the workshop's bench (see README.md), and what each ought to find."""

# ruff: noqa: SIM905 — lists of words are read more easily as words

CLASSES = {
    "2 characters": "积案 欠薪 漏水 水渠 台账 退费 归档 五包".split(),
    "3 characters": "网格员 业委会 停车位 采光权 工作法 议事会 维修基".split(),
    "4 characters": "征地补偿 法律顾问 加装电梯 程序瑕疵 农机补贴 上门走访 依法调解 逐户排查".split(),
    "5 or 6 characters": "不动产权证 法律意见书 心理咨询师 信任缺失的 现场核查欠薪 退役军人事务站".split(),
    "1 character": "薪 渠 桃 楼 渔 雪".split(),
    "mixed": "12345热线 AI辅助研判 ai辅助 GIS平台 PDCA循环 T+3回访 5G视频接访 App随手拍 12345 PDCA".split(),
    "proper names": "四心工作法 红细胞·微治理 红细胞 微治理 事心双解 三到位一处理 老娘舅调解室 板凳议事会 书记茶座 六尺巷工作法 码上办 逢四说事 最多访一次 吹哨报到".split(),
    "several words": ["欠薪 事心双解", "板凳议事会 漏水", "五包 12345热线"],
}
FOLDED = {
    "traditional": {"信訪局": "信访局", "調解員": "调解员", "網格員": "网格员", "楓橋經驗": "枫桥经验", "物業費": "物业费"},
    "pinyin": {"xinfangju": "信访局", "fengqiao": "枫桥", "wanggeyuan": "网格员"},
}
"""What is asked → what the texts are looked through for. Counted apart, as in the bench they come from."""
TERMS = "信访局 枫桥经验 四心工作法 事心双解 五包 网格员".split()
"""What a glossary would hold."""
FIRST = "板凳议事会"
"""The question whose first ten results are timed and weighed."""


def meant(question: str) -> str:
    for table in FOLDED.values():
        if question in table:
            return table[question]
    return question


def truth(texts: dict[str, str], question: str) -> set[str]:
    """Addresses of the texts that hold every word, letter by letter."""
    words = meant(question).lower().split()
    return {address for address, text in texts.items() if all(word in text for word in words)}

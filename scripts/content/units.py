"""What numbers count, in both languages: measure words as they stand after a number, and which of them say the same."""

ANY: frozenset[str] = frozenset()
PEOPLE = frozenset({"人", "名", "位"})
UNITS = (
    "人次", "批次", "件次", "周年", "年代", "世纪", "季度", "个月", "个百分点", "个工作日", "公里", "千米", "平方公里", "平方米", "小时", "分钟", "工作日",
    "批", "人", "名", "位", "个", "项", "件", "年", "月", "日", "天", "号", "级", "次", "条", "种", "期", "类", "家", "户", "份", "处", "所", "支", "场",
    "步", "环", "届", "章", "节", "款", "层", "组", "亩", "吨", "米", "岁", "周", "倍", "字", "页", "段", "分", "秒", "时", "篇", "封", "枚", "幢", "间", "座",
    "轮", "遍", "起", "艘", "张", "块", "根", "盏", "斤", "株", "棵", "宗", "版", "册", "套", "辆", "台", "片", "方", "道", "%",
)  # fmt: skip
SAME = {
    **dict.fromkeys(PEOPLE, PEOPLE),
    **dict.fromkeys(("天", "日"), frozenset({"天", "日"})),
    **dict.fromkeys(("年", "周年"), frozenset({"年", "周年"})),
    **dict.fromkeys(("批", "批次"), frozenset({"批", "批次"})),
    **dict.fromkeys(("月", "个月"), frozenset({"月", "个月"})),
    **dict.fromkeys(("次", "遍", "轮"), frozenset({"次", "遍", "轮"})),
}
# A number right before a noun (20省道, 20多万村民) may be said with any of the plain measure words.
COUNTED = frozenset({"", "个", "项", "件", "条", "家", "户", "份", "处", "所", "号", "种", "枚", "封", "道", "起", "宗"}) | PEOPLE
# After these, a number stands for something counted before: “算在436里”.
PARTICLES = "里中之内的是和与及都只也在以等并或至到为被把算，。"
_THINGS = COUNTED - PEOPLE
ENGLISH: dict[str, frozenset[str]] = {
    **dict.fromkeys(("group", "groups", "batch", "batches"), SAME["批"]),
    **dict.fromkeys(("person-visits", "person-visit", "person-times"), frozenset({"人次"})),
    **dict.fromkeys(
        ("people", "persons", "petitioners", "visitors", "villagers", "residents", "officials", "cadres", "leaders", "members", "workers"),
        PEOPLE | {""},
    ),
    **dict.fromkeys(
        (
            "problems",
            "problem",
            "matters",
            "cases",
            "issues",
            "seals",
            "committees",
            "villages",
            "counties",
            "rules",
            "questions",
            "communities",
            "places",
            "forms",
        ),
        _THINGS,
    ),
    **dict.fromkeys(("day", "days"), SAME["天"]),
    **dict.fromkeys(("year", "years", "anniversary"), SAME["年"]),
    **dict.fromkeys(("month", "months"), SAME["月"]),
    **dict.fromkeys(("week", "weeks"), frozenset({"周"})),
    **dict.fromkeys(("hour", "hours"), frozenset({"小时", "时"})),
    **dict.fromkeys(("minute", "minutes"), frozenset({"分钟", "分"})),
    **dict.fromkeys(("time", "times"), SAME["次"]),
    **dict.fromkeys(("per cent", "percent", "%"), frozenset({"%"})),
    **dict.fromkeys(("yuan",), frozenset({"元"})),
    **dict.fromkeys(("km", "kilometres"), frozenset({"公里", "千米"})),
}

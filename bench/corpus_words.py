"""Words and sentences of the invented corpus; taken over from gen.py of the workshop's bench (see README.md)."""

# ruff: noqa: SIM905, B905 — lists of words are read more easily as words

# fmt: off
SUBJ = "信访局 街道办事处 社区党委 居委会 村委会 网格员 调解员 包案领导 信访专干 综治中心 司法所 派出所 住建局 人社局 物业公司 业委会 开发商 施工企业 退役军人事务站 民政办 教育局 卫健委 市场监管所 城管中队 纪检组 人大代表 政协委员 法律顾问 心理咨询师 志愿者 楼栋长 老党员 乡贤 村民小组长 信访人 上访户 业主 拆迁户 农民工 退休职工 家属 邻居 租户 商户 施工队 承包户 养殖户 出租车司机 幼儿家长".split()
VERB = "走访 约谈 接待 登记 受理 转送 交办 督办 核查 复核 听证 调解 疏导 劝返 回访 化解 稳控 包保 会商 研判 排查 摸底 公示 答复 告知 解释 协调 督促 整改 补偿 安置 救助 帮扶 移交 备案 归档 汇报 约见 陪同 倾听 安抚 讲解 核对 比对 测算 审批 签订 兑付 追缴 确权 勘查 鉴定".split()
OBJ = "诉求 积案 矛盾 纠纷 隐患 欠薪 拆迁款 安置房 产权证 不动产权证 物业费 维修基金 低保金 养老保险 工伤赔偿 土地承包 征地补偿 宅基地 噪音扰民 油烟污染 停车位 加装电梯 供暖管网 排水管道 违章建筑 医疗费用 学区划分 退费 抚恤金 军龄认定 工龄 集资款 合同违约 林权边界 水渠 道路硬化 路灯 公厕 垃圾清运 消防通道 预付卡 培训费 临时救助 残疾补贴 危房改造 农机补贴 渔业补偿 采光权 漏水 承诺书 会议纪要 台账 卷宗 政策依据 法律意见书 调解协议 复查意见 答复意见书 时间节点 责任清单".split()
ADV = "多次 反复 当天 次日 上门 逐户 当面 依法 依规 主动 及时 耐心 坚决 分类 联合 牵头 现场 线上 书面 口头 逐项 逐条 一次性 分阶段 限期 连夜 如实 公开 全程 首次".split()
ADJ = "历史遗留 情绪激动 长期未决 证据不足 政策交叉 责任不清 多头管理 资金短缺 家庭困难 身患重病 群体性 跨区域 疑难复杂 反复缠访 合理合法 诉求过高 程序瑕疵 沟通不畅 信任缺失 舆情敏感".split()
PLACE_A = "青 云 安 和 永 长 平 新 东 西 南 北 石 临 松 柳 白 金 大 小 高 清 德 龙 凤 桃 竹 梅 兰 宁".split()
PLACE_B = "溪 河 山 阳 州 桥 坪 湾 岭 塘 泉 谷 浦 坡 江 湖 林 源 田 峰".split()
PLACE_C = "街道 镇 社区 村 小区 家园 花苑 新村 片区 乡".split()
SUR = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
GIV = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文海波春梅雪松柏云飞鹏翔宇晨浩然思远子轩梓涵雨桐欣怡俊豪嘉瑞"
# rare proper nouns that dictionaries lack; each is planted in ~0.6-2.5 % of the pages
RARE = "四心工作法 红细胞·微治理 事心双解 五包 枫桥经验 三到位一处理 老娘舅调解室 板凳议事会 一站式矛盾化解 最多访一次 书记茶座 六尺巷工作法 心结清零 码上办 吹哨报到 和事佬驿站 红色物业 信访代办制 逢四说事 双向承诺".split()
MIXED = "12345热线 AI辅助研判 GIS平台 PDCA循环 App随手拍 SOP清单 KPI考核 5G视频接访 VR取证 OCR识别 CRM系统 T+3回访 Excel台账 WeChat群 3D模型 PPT汇报".split()
SENT = [
 "{n}到{p}{v}，反映{o}的问题，{s}{a}{v2}，但因{j}始终没有结果。",
 "{s}{a}召集{s2}开会，围绕{o}{v}，形成了{o2}。",
 "为了弄清{o}的来龙去脉，{s}{a}{v}了{k}户群众，整理出{k2}份{o2}。",
 "{n}说：“我不是要闹，我只是想把{o}说清楚。”{s}没有打断，{a}{v}。",
 "{s}认为，{o}属于{j}，应当由{s2}{v}，并在{k}日内{v2}。",
 "经过{k}轮{v}，{s}与{s2}就{o}达成一致，{a}签字确认。",
 "{p}的做法是先{v}、再{v2}，把{o}和{o2}放在一张表里，{a}更新。",
 "{y}年{m}月，{n}第{k}次来到{p}，{s}{a}{v}，情绪才慢慢平复。",
 "然而{s2}担心{o}会引发攀比，{a}要求{s}{v}后再定。",
 "实际上，真正的症结不在{o}，而在{o2}：{j}，谁也不愿意{v}。",
 "{s}把{o}拆成{k}个小问题，{a}{v}，能办的先办，办不了的{a}{v2}。",
 "群众评价，{s}这次{a}{v}，让人看到了{o}解决的希望。",
]
HEADS = ["背景", "经过", "转折", "主要做法", "结果与回访", "讨论题", "方法要点"]
E_S = "the petition office|the subdistrict office|the community Party committee|the villagers' committee|a grid worker|the mediator|the case leader|the housing bureau|the property company|the owners' committee|the developer|a volunteer counsellor|the legal adviser|the homeowner|a retired worker|the neighbours".split("|")
E_V = "visited|interviewed|registered|accepted|forwarded|supervised|verified|reviewed|mediated|calmed|followed up on|resolved|mapped|explained|compensated|recorded|archived|negotiated|inspected|measured".split("|")
E_O = "the relocation payment|the unpaid wages|the property certificate|the maintenance fund|the noise complaint|the parking dispute|the heating pipes|the land contract|the drainage ditch|the lift installation|the pension record|the injury claim|the boundary line|the school place|the refund|the meeting minutes|the responsibility list|the reply letter".split("|")
E_A = "patiently|the same day|door to door|in writing|according to law|jointly|openly|step by step|twice|without delay|in person|once again".split("|")
E_SENT = [
 "{n} came to {p} about {o}, and {s} {a} {v} {o2}, yet nothing moved for {k} months.",
 "{s} then {v} {o} {a}, and asked {s2} to write down what had been promised.",
 "After {k} rounds of talks {s} and {s2} agreed on {o}, and {n} signed {a}.",
 "The real knot was not {o} but {o2}: nobody wanted to own it.",
 "\"I am not here to make trouble,\" said {n}; {s} listened and {a} {v} {o}.",
 "In {y} the team in {p} split {o} into {k} smaller matters and {v} each of them {a}.",
]
E_RARE = dict(zip(RARE, "Four Hearts Method|Red Cell Micro-governance|Resolve the Matter and the Heart|Five Guarantees|Fengqiao Experience|Three In Place One Handling|Uncle's Mediation Room|Bench Council|One-stop Resolution|One Visit at Most|Secretary's Tea Table|Six-foot Lane Method|Knots to Zero|Scan and Solve|Whistle and Report|Peacemaker Post|Red Property|Petition Agency|Fourth-day Talks|Mutual Pledge".split("|")))
TAGS = [("征地拆迁", "land"), ("劳动保障", "labour"), ("物业纠纷", "property"), ("邻里矛盾", "neighbours"), ("涉法涉诉", "legal"), ("教育医疗", "services"), ("环境污染", "environment"), ("农村土地", "rural"), ("退役军人", "veterans"), ("预付消费", "consumer")]
STAGES = [("初访", "first visit"), ("重访", "repeat"), ("积案", "backlog"), ("复查复核", "review")]

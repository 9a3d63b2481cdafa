"""What to write in each section of a new page, said where it is to be written."""

from scripts.content.problems import Words

SECTIONS = {
    "brief": Words("一两句话讲完：谁、何时、何地、做了什么、结果怎样", "who, when, where, what was done and what came of it, in a sentence or two"),
    "background": Words("事情之前的情形，读懂后面要用到的才写", "how things stood before; only what the rest needs"),
    "petition": Words("群众要的是什么；没记下来的，直说没有记", "what people asked for; where it is not recorded, say so"),
    "course": Words("照先后写，一段一步", "in order, a paragraph a step"),
    "result": Words("办成了什么，谁说的；评价写明是谁的评价", "what came of it and who says so; name whose judgement it is"),
    "decide": Words("停在要拿主意的地方，问读者会怎么办", "stop where a decision is due and ask what the reader would do"),
    "think": Words("一到三个让人回到自己工作里的问题", "one to three questions that lead back to the reader’s own work"),
    "how": Words("谁、在什么时候、做哪一步，照次序写", "who does what and when, in order"),
    "aim": Words("文中说想做到什么；不当成已经做到的写", "what the text means to achieve; not as if it had been achieved"),
    "ask": Words("到了现场问谁、问什么、看什么", "whom to ask on site, what to ask, what to look at"),
    "what": Words("一两句话说清这是什么", "what it is, in a sentence or two"),
    "who": Words("谁来做；材料没写，整节删去", "who runs it; drop the section where the source is silent"),
    "conditions": Words("材料写明要有什么才做得成；没写，整节删去", "what the source says it needs; drop the section where it is silent"),
    "relation": Words("和哪些做法连着用；没有，整节删去", "which other practices go with it; drop the section if none"),
    "elsewhere": Words("本站的建议：换个地方，从哪一步试起", "our suggestion: where another place could begin"),
    "says": Words("材料的原话是什么，出自哪里", "what the text says, and where"),
    "origin": Words("从哪件事、哪段经历里来", "the event or experience it grew out of"),
    "shown": Words("哪个案例的哪一处体现了它", "which part of which case shows it"),
    "not": Words("容易误会成什么，材料里凭什么说不是", "how it is easily misread, and what in the text speaks against that"),
    "tomorrow": Words("明天早上就能做的一件小事", "one small thing to do tomorrow morning"),
    "purpose": Words("适合谁，学完能做什么", "for whom, and what they can do afterwards"),
    "before": Words("读哪一页、要几分钟，带什么来", "what to read, how long it takes, and what to bring"),
    "questions": Words("分课前、课中、课后三段，每段一到三个问题", "before, in and after class: one to three questions each"),
    "analysis": Words("怎样一步步引到启示；材料说的，注明依据", "how to lead to the lessons, step by step; cite what the source says"),
    "points": Words("学员该带走的几句话", "the few sentences that learners should take away"),
    "plan": Words(
        "三栏的表：分钟、做什么、要点；分钟加起来等于 minutes", "a table of three columns, minutes, what is done, point, whose minutes add up"
    ),
    "limits": Words("会有哪些不同意见；材料只有谁的说法", "which objections to expect, and whose account alone the source gives"),
    "site": Words("到现场能看到什么，问哪个岗位的人", "what can be seen on site, and who can be asked"),
    "feedback": Words("上完课请讲课人回答的两三个问题", "two or three questions for the trainer after the class"),
    "why": Words("读者在工作里会在哪里遇到它，不学会怎样", "where readers meet it at work, and what happens to those who do not know it"),
    "seen": Words("哪个案例的哪一处看得到；没有，整节删去", "which part of which case shows it; drop the section if none"),
    "misread": Words("最容易看错、说过头的是哪一处；没有，整节删去", "what is most easily misread or overstated; drop the section if none"),
    "home": Words("回去能做的一件小事：对着自己手上的事写下来", "one small thing to do back at work, written about a matter of one’s own"),
    "silent": Words("读者会问、材料没写的，一行一条", "what readers would ask and the source does not tell, one a line"),
}

# Every target is one line; the same commands work on Windows as  py -3 -m scripts …
PYTHON ?= python3
.DEFAULT_GOAL := help
.PHONY: help serve test check quick site exports stage stamp schema bench

help:    ## 列出这些命令 · list these commands
	@grep -E '^[a-z]+: +##' $(MAKEFILE_LIST) | sed 's/: *## */	/'
serve:   ## 建成网站并在本机打开，随改动更新 · build, serve on http://127.0.0.1:8000 and watch
	@$(PYTHON) -m scripts serve
test:    ## 全部检查和测试 · every check and test
	@$(PYTHON) -m scripts test
check:   ## 检查内容，几秒完成 · check the content in seconds
	@$(PYTHON) -m scripts check
quick:   ## 不用浏览器的测试 · tests without a browser
	@$(PYTHON) -m scripts test --quick
site:    ## 建成网站，放在 build/site · build the site
	@$(PYTHON) -m scripts build
exports: ## 做成离线压缩包、Anki 卡片，放在 build/exports · other formats: the zip for offline use, Anki decks
	@$(PYTHON) -m scripts exports
stage:   ## 只写出 build/stage · write the stage only
	@$(PYTHON) -m scripts stage
stamp:   ## 登记核对过的译文 · stamp translations you have checked
	@$(PYTHON) -m scripts stamp
schema:  ## 由模型重写派生文件 · rewrite what is derived from the models and the policy
	@$(PYTHON) -m scripts schema
bench:   ## 量一量搜索和网页，与同类并排，要很久 · measure search and pages beside their peers
	@$(PYTHON) -m scripts bench

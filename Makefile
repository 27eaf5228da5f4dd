# The explorable softmax. `make help` lists what there is.

SHELL := /bin/bash
.SHELLFLAGS := -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run serve site dist desktop deps test test-go test-node test-window test-page fuzz bench soak gallery fonts clean

# Everything is built without a C compiler: the window opens X11 as it starts.
export CGO_ENABLED = 0

# What the tests need beside Go: a display without a screen, a browser, a
# painter of SVG, a reader of PDF, and node.
DEBIAN := xvfb xauth xdotool x11-utils chromium librsvg2-bin poppler-utils libgl1 libgl1-mesa-dri libx11-6 libxcursor1 libxi6 libxinerama1 libxrandr2 fonts-noto-cjk fonts-noto-color-emoji
NEEDS := Xvfb xvfb-run xdotool chromium rsvg-convert pdftotext pdftoppm node npm go

LOGS := build/test
PURE = $(shell go list ./... | grep -vE '^softmax(/render(/start)?)?$$')
NODE := ./sim ./render/view ./render/words ./render/scene ./render/stage ./render/text ./render/glyph ./render/svg ./render/bitmap

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 14

run: ## the scene in a window; ARGS='-scene softmax -lang ko'
	@go run . $(ARGS)

serve: site ## the story and each scene on http://localhost:8080; ARGS='-addr localhost:9000'
	@go run ./wasm/serve $(ARGS)

site: ## the page's files in build/site; URL=https://…/ it will have, for what others show of it
	@go run ./wasm/build -url '$(URL)'

dist: ## build/dist for any static host, with what authors need; URL=https://…/ it will have
	@go run ./wasm/build -dist -url '$(URL)' -out build/dist

desktop: ## programs for this system and for Windows in build/
	go build -trimpath -ldflags="-s -w" -o build/softmax$$(go env GOEXE) .
	GOOS=windows GOARCH=amd64 go build -trimpath -ldflags="-s -w" -o build/softmax.exe .

deps: ## what the tests need: installed as root on Debian, else named
	@missing=""; for p in $(NEEDS); do command -v $$p >/dev/null || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ] && [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y --no-install-recommends $(DEBIAN); \
		missing=""; for p in $(NEEDS); do command -v $$p >/dev/null || missing="$$missing $$p"; done; \
	fi; \
	if [ -n "$$missing" ]; then echo "make deps: missing:$$missing. Debian packages: $(DEBIAN); node and Go from their own sites." >&2; exit 1; fi
	@cd wasm/test && npm ci --no-audit --no-fund --silent

test: deps ## every fast test; ends with the count
	@mkdir -p $(LOGS) && rm -f $(LOGS)/*.log
	@$(MAKE) --no-print-directory test-go test-node test-window test-page
	@pass=$$(cat $(LOGS)/*.log | awk '/^ *--- PASS: /{n++} /^ℹ pass /{n+=$$3} END{print n+0}'); skip=$$(cat $(LOGS)/*.log | awk '/^ *--- SKIP: /{n++} /^ℹ (skipped|todo) /{n+=$$3} END{print n+0}'); \
	echo "$$pass tests passed, $$skip skipped"; [ $$skip = 0 ]

# A step keeps its whole log and shows, of a failure, what failed.
step = @mkdir -p $(LOGS); echo "$(1)"; start=$$SECONDS; ($(2)) >$(LOGS)/$(1).log 2>&1 || { grep -vE '^(=== |ok |\? |PASS)|--- PASS|✔' $(LOGS)/$(1).log | tail -n 150; exit 1; }; echo "$(1): $$((SECONDS-start)) s"

test-go: ## the pure packages and the tools, natively
	$(call step,go,go vet ./... && GOOS=js GOARCH=wasm go vet . ./wasm && go test -v $(PURE))

test-node: ## the pure packages as wasm under node, and sim for a newer amd64
	$(call step,node,GOOS=js GOARCH=wasm go test -v -exec="$$(go env GOROOT)/lib/wasm/go_js_wasm_exec" $(NODE) && GOAMD64=v3 go test -v ./sim)

test-window: ## the painter and the window, on a display without a screen
	$(call step,window,xvfb-run -a -s '-screen 0 1280x1024x24' go test -v ./render && go test -v ./render/start)

# The page's tests ask the program's own tools what every sentence should be.
$(LOGS)/tools: FORCE
	@mkdir -p $(LOGS)
	@go build -o $(LOGS)/serve ./wasm/serve
	@go build -o $(LOGS)/say ./wasm/test/say
	@go build -o $(LOGS)/hugo ./wasm/test/hugo
	@go run ./wasm/build -only $(LOGS)/fixture.wasm -pkg ./wasm/test/fixture
	@go run ./wasm/build -dist -url https://scenes.example/softmax -out $(LOGS)/dist >/dev/null
FORCE:

test-page: site $(LOGS)/tools ## the page in Chromium
	$(call step,page,cd wasm/test && npm test --silent)

fuzz: ## each fuzz target for FUZZTIME (60s)
	go test ./sim -run '^$$' -fuzz FuzzSoftmax -fuzztime $(or $(FUZZTIME),60s)
	go test ./sim -run '^$$' -fuzz FuzzDecode -fuzztime $(or $(FUZZTIME),60s)
	go test ./render/stage -run '^$$' -fuzz FuzzStage -fuzzminimizetime 1x -fuzztime $(or $(FUZZTIME),60s)

bench: deps ## one table: speed, weight, start, idle, frame; ARGS='-parts wasm,page'
	@go run ./wasm/bench $(ARGS)

soak: deps site $(LOGS)/tools ## FOR=600 seconds of dragging in Chromium, and what the memory does
	@cd wasm/bench && node soak.mjs $(or $(FOR),600)

gallery: ## SVG, PNG and contact sheets of every scene in build/gallery
	@go run ./render/gallery $(ARGS)

fonts: ## the subset fonts, from npm's pretendard, by fonttools
	render/glyph/fonts/build.sh

clean: ## remove build/
	rm -rf build

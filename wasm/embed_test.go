package wasm

import (
	"strings"
	"testing"

	"softmax/render/words"
	"softmax/sim"
)

func TestEmbed(t *testing.T) {
	e := Embedding{
		Root: "https://a.example/s/", Scene: sim.SceneSoftmax, Lang: words.En, N: 4, Title: "Softmax", Alt: `cat "65.9%" <b> [x]`,
		Poster: "https://a.example/s/p.svg", Set: []string{"labels", `a"b,c&d`}, Query: `labels=a%22b,c%26d`, State: "v=1&temperature=2",
	}
	page := "https://a.example/s/softmax-en.html?labels=a%22b,c%26d#v=1&temperature=2"
	if e.Page() != page {
		t.Errorf("its page is %s", e.Page())
	}
	for form, wants := range map[Form][]string{
		AsElement: {
			`<script async src="https://a.example/s/soft-max.js"></script>`,
			`<soft-max scene="softmax" lang="en" labels="a&quot;b,c&amp;d" state="v=1&amp;temperature=2" style="display:block;`,
			`alt="cat &quot;65.9%&quot; &lt;b&gt; [x]"`, "</soft-max>\n",
		},
		AsFrame:    {`src="` + strings.ReplaceAll(page, "&", "&amp;") + `"`, `title="Softmax"`, `100cqw`, `<img src="https://a.example/s/p.svg" alt="cat &quot;`, "</a></iframe></div>\n"},
		AsMarkdown: {`[![cat "65.9%" \<b\> \[x\]](https://a.example/s/p.svg)](` + page + ")\n"},
	} {
		got := string(e.Append(nil, form))
		for _, want := range wants {
			if !strings.Contains(got, want) {
				t.Errorf("%q has no %q", got, want)
			}
		}
	}
	e.Poster = ""
	if got := string(e.Append(nil, AsElement)); strings.Contains(got, "<img") || !strings.Contains(got, ">Softmax</a>") {
		t.Errorf("without a poster it is %q", got)
	}
}

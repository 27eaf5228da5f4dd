package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestTheManifestAndTheTypesNameWhatThereIs(t *testing.T) {
	t.Chdir("../..")
	read := func(name string) string {
		data, err := os.ReadFile(filepath.Join(elementDir, name))
		if err != nil {
			t.Fatal(err)
		}
		return string(data)
	}
	var m struct {
		Modules []struct {
			Declarations []struct {
				Attributes []struct{ Name string }
				Members    []struct{ Name string }
				Events     []struct{ Name string }
			}
		}
	}
	if err := json.Unmarshal([]byte(read("custom-elements.json")), &m); err != nil {
		t.Fatal(err)
	}
	d := m.Modules[0].Declarations[0]
	script, types := read("soft-max.js"), read("soft-max.d.ts")
	lists := script[:strings.Index(script, "const sheet")]
	if len(d.Attributes) != 15 || len(d.Events) != 6 {
		t.Errorf("%d attributes, %d events", len(d.Attributes), len(d.Events))
	}
	for _, a := range d.Attributes {
		if !strings.Contains(lists, a.Name) {
			t.Errorf("the script has no attribute %s", a.Name)
		}
	}
	for _, member := range d.Members {
		if !strings.Contains(types, member.Name) {
			t.Errorf("the types have no %s", member.Name)
		}
	}
	for _, e := range d.Events {
		if !strings.Contains(types, "  "+e.Name+": CustomEvent<") {
			t.Errorf("the types have no event %s", e.Name)
		}
	}
}

package view

import (
	"testing"

	"softmax/sim"
)

// TestAButtonSendsTheMessageItStandsFor.
func TestAButtonSendsTheMessageItStandsFor(t *testing.T) {
	for _, c := range []struct {
		m    MsgValue
		want sim.Msg
	}{
		{MsgValue{Target: 5, Value: 0.25, Arg: 3}, sim.Set{Target: 5, Value: 0.25}},
		{MsgValue{Kind: MsgAddClass, Arg: 3}, sim.AddClass{}},
		{MsgValue{Kind: MsgRemoveClass, Arg: 3}, sim.RemoveClass{Class: 3}},
		{MsgValue{Kind: MsgApply, Arg: 2}, sim.Apply{Preset: 2}},
		{MsgValue{Kind: MsgGo, Arg: 4}, sim.Go{Scene: 4}},
		{MsgValue{Kind: MsgCarry, Arg: 4}, sim.Carry{To: 4}},
	} {
		if got := c.m.Msg(); got != c.want {
			t.Errorf("%+v is %#v, want %#v", c.m, got, c.want)
		}
	}
}

package errgroup

import (
	"errors"
	"testing"
)

func TestWaitReturnsTheError(t *testing.T) {
	var g Group
	want := errors.New("one")
	for i := range 3 {
		g.Go(func() error {
			if i == 1 {
				return want
			}
			return nil
		})
	}
	if err := g.Wait(); err != want {
		t.Errorf("%v, want %v", err, want)
	}
	if err := new(Group).Wait(); err != nil {
		t.Error(err)
	}
}

// Package errgroup stands for golang.org/x/sync/errgroup, without its contexts.
package errgroup

import "sync"

// A Group runs functions and keeps the first error.
type Group struct {
	wg   sync.WaitGroup
	once sync.Once
	err  error
}

// Go runs f beside what else runs.
func (g *Group) Go(f func() error) {
	g.wg.Go(func() {
		if err := f(); err != nil {
			g.once.Do(func() { g.err = err })
		}
	})
}

// Wait returns once all that Go was given has ended, with the first error of them.
func (g *Group) Wait() error {
	g.wg.Wait()
	return g.err
}

package scene

import (
	"softmax/render/view"
	"softmax/sim"
)

// A tree is the best questions for a bag: its leaves are the colours there are,
// from left to right as their questions grow, so that "yes" is always the left.
type tree struct {
	order [sim.BallColours]int // the colours of the leaves
	n     int                  // leaves
	nodes [2*sim.BallColours - 1]treeNode
	size  int // nodes; the root is the first
	deep  int // the longest way

	apart                      float64 // between two leaves, at the least
	radius, ring, height, part float64 // of a leaf, of the ring about it and of a question, and where on a way its answer stands
}

// A treeNode is a question, or a leaf: the colour that is known there.
type treeNode struct {
	yes, no  int // nodes; 0: a leaf
	from, to int // the leaves below it
	depth    int
	at       view.Point
}

func (t *tree) grow(bag *sim.Bag) {
	t.n, t.size, t.deep = 0, 0, 0
	for length := range sim.BallColours {
		for i, count := range bag.Counts {
			if count > 0 && bag.Lengths[i] == length && t.n < len(t.order) {
				t.order[t.n] = i
				t.n++
				t.deep = length
			}
		}
	}
	leaf := 0
	t.branch(bag, &leaf, 0)
}

// branch adds the node at that depth which the next leaf lies under, and all below
// it. Leaves in the order of their lengths fill a full tree from the left.
func (t *tree) branch(bag *sim.Bag, leaf *int, depth int) (node int) {
	node = t.size
	t.size++
	t.nodes[node] = treeNode{from: *leaf, depth: depth}
	if bag.Lengths[t.order[*leaf]] == depth {
		*leaf++
	} else {
		yes := t.branch(bag, leaf, depth+1)
		no := t.branch(bag, leaf, depth+1)
		t.nodes[node].yes, t.nodes[node].no = yes, no
	}
	t.nodes[node].to = *leaf
	return node
}

// leaf reports whether node is one, and of which colour.
func (t *tree) leaf(node int) (colour int, ok bool) {
	return t.order[t.nodes[node].from], t.nodes[node].yes == 0
}

// leads reports whether the way to the colour goes through the node.
func (t *tree) leads(node, colour int) bool {
	for _, c := range t.order[t.nodes[node].from:t.nodes[node].to] {
		if c == colour {
			return true
		}
	}
	return false
}

// place sets where the nodes stand: a leaf under the middle of its balls, as near
// as its neighbours let it, a question over the middle between its answers.
func (t *tree) place(box view.Rect, bag *sim.Bag, apart float64) {
	var x, half [sim.BallColours]float64
	before := 0
	t.apart = apart
	for k := range t.n {
		count := bag.Counts[t.order[k]]
		x[k] = box.X + box.W*(float64(before)+float64(count)/2)/float64(bag.N)
		half[k] = apart / 2
		before += count
	}
	view.Apart(x[:t.n], half[:t.n], box.X, box.Right())
	t.radius, t.ring, t.height, t.part = 15, 21, 28, 0.5
	levels := float64(max(t.deep, 2))
	drop, foot := 32.0, 36.0           // above the first question's middle, below the last leaf's
	if (box.H-drop-foot)/levels < 50 { // a low box
		t.radius, t.ring, t.height, t.part = 12, 16, 21, 0.62
		drop, foot = 22, 31
	}
	step := (box.H - drop - foot) / levels
	for i := t.size - 1; i >= 0; i-- { // answers come after their question
		n := &t.nodes[i]
		n.at.Y = box.Y + drop + step*float64(n.depth)
		if n.yes == 0 {
			n.at.X = x[n.from]
		} else {
			n.at.X = (t.nodes[n.yes].at.X + t.nodes[n.no].at.X) / 2
		}
	}
}

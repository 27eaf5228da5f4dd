//go:build !js

package render

import (
	"errors"
	"fmt"
	"image"
	"image/png"
	"io/fs"
	"math"
	"os"

	"github.com/hajimehoshi/ebiten/v2"
)

// pictureScale is how many pixels a dp gets in a picture that is handed on.
const pictureScale = 2

// picture returns what the game shows, without the screen's own scale.
func (g *Game) picture() image.Image {
	f := g.Stage.Frame()
	size := image.Rect(0, 0, int(math.Ceil(f.Size.X*pictureScale)), int(math.Ceil(f.Size.Y*pictureScale)))
	dst := ebiten.NewImageWithOptions(size, &ebiten.NewImageOptions{Unmanaged: true})
	defer dst.Deallocate()
	g.painter.Paint(dst, f, g.Stage.Env().Theme, pictureScale)
	img := image.NewRGBA(size)
	dst.ReadPixels(img.Pix)
	return img
}

// savePicture writes the picture into the working directory under a name that
// was free, and returns the name.
func savePicture(g *Game) (name string, err error) {
	scene := g.Stage.State().Scene.String()
	name = scene + ".png"
	for i := 2; ; i++ {
		file, err := os.OpenFile(name, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644)
		if errors.Is(err, fs.ErrExist) {
			name = fmt.Sprintf("%s-%d.png", scene, i)
			continue
		}
		if err != nil {
			return "", err
		}
		return name, errors.Join(png.Encode(file, g.picture()), file.Close())
	}
}

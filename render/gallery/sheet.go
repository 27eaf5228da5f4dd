package main

import (
	"image"
	"image/color"
	"image/draw"
	"image/png"
	"os"
	"path/filepath"
	"strings"

	xdraw "golang.org/x/image/draw"
)

// A contact sheet shows the pictures of one scene and size side by side, at
// half their PNGs' size, so that 2× PNGs are seen at 1×.
const (
	sheetWidth = 2400
	sheetGap   = 16
)

func contactSheets(out string, files []string) (n int, err error) {
	groups := map[string][]string{}
	var order []string
	for _, f := range files {
		part := strings.Split(strings.TrimSuffix(filepath.Base(f), ".svg"), "-")
		key := part[0] + "-" + part[len(part)-3] // the scene and the size
		if groups[key] == nil {
			order = append(order, key)
		}
		groups[key] = append(groups[key], strings.TrimSuffix(f, ".svg")+".png")
	}
	for _, key := range order {
		if err := contactSheet(filepath.Join(out, "sheet-"+key+".png"), groups[key]); err != nil {
			return n, err
		}
		n++
	}
	return n, nil
}

func contactSheet(to string, files []string) error {
	var tiles []image.Image
	for _, f := range files {
		img, err := readPNG(f)
		if err != nil {
			return err
		}
		small := image.NewRGBA(image.Rect(0, 0, img.Bounds().Dx()/2, img.Bounds().Dy()/2))
		xdraw.CatmullRom.Scale(small, small.Rect, img, img.Bounds(), draw.Src, nil)
		tiles = append(tiles, small)
	}
	place := func(put func(image.Image, image.Point)) (height int) {
		x, y, row := sheetGap, sheetGap, 0
		for _, t := range tiles {
			if x > sheetGap && x+t.Bounds().Dx()+sheetGap > sheetWidth {
				x, y, row = sheetGap, y+row+sheetGap, 0
			}
			put(t, image.Pt(x, y))
			x += t.Bounds().Dx() + sheetGap
			row = max(row, t.Bounds().Dy())
		}
		return y + row + sheetGap
	}
	h := place(func(image.Image, image.Point) {})
	sheet := image.NewRGBA(image.Rect(0, 0, sheetWidth, h))
	draw.Draw(sheet, sheet.Rect, image.NewUniform(color.Gray{Y: 128}), image.Point{}, draw.Src)
	place(func(t image.Image, at image.Point) {
		draw.Draw(sheet, t.Bounds().Add(at), t, image.Point{}, draw.Src)
	})
	f, err := os.Create(to)
	if err != nil {
		return err
	}
	defer f.Close()
	return png.Encode(f, sheet)
}

func readPNG(file string) (image.Image, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return png.Decode(f)
}

#!/bin/sh
# Makes the two fonts of this directory anew from Pretendard 1.3.9 (npm).
# Needs Go, npm, and Debian's fonttools and python3-brotli (or fontTools for the
# python named by PYTHON). The same core.txt gives the same bytes.
set -eu
cd "$(dirname "$0")"
python=${PYTHON:-/usr/bin/python3}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
(cd "$tmp" && npm pack --silent pretendard@1.3.9 >/dev/null && tar xzf pretendard-1.3.9.tgz)
for style in Regular SemiBold; do
	source="$tmp/package/dist/public/static/Pretendard-$style.otf"
	"$python" subset.py "$source" core.txt core "$tmp/core-$style.otf" "Bars Sans" "$style"
	"$python" subset.py "$source" core.txt ks "$tmp/ks-$style.otf" "Bars Sans KS" "$style"
done
go run ./pack "$tmp/core-Regular.otf" "$tmp/core-SemiBold.otf" bars-sans.glyphs
go run ./pack "$tmp/ks-Regular.otf" "$tmp/ks-SemiBold.otf" bars-sans-ks.glyphs
cp "$tmp/package/dist/LICENSE.txt" OFL.txt
ls -l ./*.glyphs

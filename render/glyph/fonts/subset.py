#!/usr/bin/env python3
"""Cuts the program's fonts out of Pretendard.

    subset.py SOURCE.otf core.txt core OUT.otf "Family Name" Style   the runes of core.txt
    subset.py SOURCE.otf core.txt ks   OUT.otf "Family Name" Style   KS X 1001's Hangul without them

Needs fontTools (Debian: fonttools and python3-brotli). The same input gives the same bytes.

What is done to the font, and why:
- the digits of the cmap become the tabular ones, because x/image reads no GSUB
  and live numbers must not jitter; "." and "," stay as they are, to keep their kerning
- GPOS kern is kept, which x/image reads; every other layout table goes
- hinting, glyph names and the Macintosh cmap go; CFF is desubroutinised, which
  is larger raw and smaller after brotli
- it is renamed: OFL 1.1 clause 3 keeps the reserved name from a modified version
"""
import sys
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont


def core_runes(path):
    with open(path, encoding="utf-8") as f:
        return {ord(c) for c in unicodedata.normalize("NFC", f.read())} - {0x0A, 0x0D}


def ks_runes():
    """The 2350 syllables and 51 single letters of KS X 1001."""
    rows = [0xA4] + list(range(0xB0, 0xC9))
    cells = (bytes([row, cell]) for row in rows for cell in range(0xA1, 0xFF))
    runes = set()
    for c in cells:
        try:
            runes.add(ord(c.decode("euc_kr")))
        except UnicodeDecodeError:
            pass
    return {r for r in runes if 0xAC00 <= r <= 0xD7A3 or 0x3131 <= r <= 0x3163}


def tabular_digits(font):
    swap = {}
    gsub = font["GSUB"].table
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag != "tnum":
            continue
        for index in record.Feature.LookupListIndex:
            for table in gsub.LookupList.Lookup[index].SubTable:
                swap.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for digit in range(0x30, 0x3A):
            if table.cmap.get(digit) in swap:
                table.cmap[digit] = swap[table.cmap[digit]]


def cut(font, runes):
    o = subset.Options()
    o.hinting = False
    o.desubroutinize = True
    o.notdef_outline = True
    o.glyph_names = False
    o.legacy_kern = False
    o.layout_features = ["kern"]
    o.name_IDs = [0, 1, 2, 3, 4, 5, 6, 9, 13, 14]
    o.name_languages = [0x409]
    o.drop_tables += ["GSUB", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG", "STAT"]
    s = subset.Subsetter(o)
    s.populate(unicodes=runes)
    s.subset(font)
    cmap = font["cmap"]
    cmap.tables = [t for t in cmap.tables if t.platformID == 3 and t.format == 4]


def rename(font, family, style):
    postscript = family.replace(" ", "") + "-" + style
    name = font["name"]
    for id, value in {
        1: f"{family} {style}", 2: "Regular", 3: postscript, 4: f"{family} {style}",
        5: f"Subset of version {name.getDebugName(5)}", 6: postscript,
    }.items():
        name.setName(value, id, 3, 1, 0x409)
    name.names = [r for r in name.names if r.platformID == 3]
    cff = font["CFF "].cff
    cff.fontNames = [postscript]
    top = cff.topDictIndex[0]
    top.FullName, top.FamilyName = f"{family} {style}", family
    for fd in getattr(top, "FDArray", []):
        fd.FontName = postscript


def main():
    source, core, which, out, family, style = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    have = set(font.getBestCmap())
    wanted = core_runes(core)
    if which == "ks":
        wanted = ks_runes() - wanted
    if missing := sorted(wanted - have):
        sys.exit("not in the font: " + " ".join(f"U+{r:04X} {chr(r)}" for r in missing))
    tabular_digits(font)
    cut(font, wanted)
    rename(font, family, style)
    cmap = font.getBestCmap()
    advances = {font["hmtx"][cmap[d]][0] for d in range(0x30, 0x3A) if d in cmap}
    if len(advances) > 1:
        sys.exit(f"digits of {len(advances)} widths: {sorted(advances)}")
    font.save(out)


main()

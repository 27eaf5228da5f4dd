package words

// The texts of the page's share sheet: the browser's own letters show them, so
// the fonts need not have their syllables.
const (
	SheetClose Key = shareTable<<tableBits + iota
	SheetCopy
	SheetCopied
	SheetLink
	SheetFrame
	SheetElement
	SheetMarkdown
	SheetShown
	SheetTools
	SheetPresets
	SheetFormula
	SheetPredict
	SheetClasses
	SheetScenes
	SheetSave

	afterShare
)

// shareTable is the number of the table, after all scenes'.
const shareTable = 12

var share = [afterShare & inTable][nLangs]string{
	SheetClose & inTable:    {"닫기", "Close"},
	SheetCopy & inTable:     {"복사", "Copy"},
	SheetCopied & inTable:   {"복사했다.", "copied."},
	SheetLink & inTable:     {"링크", "Link"},
	SheetFrame & inTable:    {"아이프레임", "Frame"},
	SheetElement & inTable:  {"웹 요소", "Web element"},
	SheetMarkdown & inTable: {"마크다운 (그림이 있어야 한다)", "Markdown (needs the picture)"},
	SheetShown & inTable:    {"읽는 이에게 보일 것", "What readers see"},
	SheetTools & inTable:    {"도구", "Tools"},
	SheetPresets & inTable:  {"예시", "Presets"},
	SheetFormula & inTable:  {"계산식", "Arithmetic"},
	SheetPredict & inTable:  {"먼저 맞혀 보기", "Predict first"},
	SheetClasses & inTable:  {"클래스 수", "Number of classes"},
	SheetScenes & inTable:   {"장면 목록", "List of scenes"},
	SheetSave & inTable:     {"그림 내려받기", "Download the picture"},
}

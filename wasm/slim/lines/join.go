package main

import (
	"bytes"
	"fmt"
	"go/scanner"
	"go/token"
	"strings"
)

// join returns a Go file whose top declarations are all on line 1, each whole.
// Orders to the compiler keep lines of their own.
func join(text []byte, name string) []byte {
	var b bytes.Buffer
	file := token.NewFileSet().AddFile("", -1, len(text))
	var s scanner.Scanner
	s.Init(file, text, nil, scanner.ScanComments)
	depth, fresh := 0, true // brackets that are open; nothing is on the line yet
	for {
		_, tok, literal := s.Scan()
		switch tok {
		case token.EOF:
			b.WriteByte('\n')
			return b.Bytes()
		case token.COMMENT:
			if strings.HasPrefix(literal, "//go:") {
				fmt.Fprintf(&b, "\n%s\n", literal)
				fresh = true
			}
			continue
		case token.SEMICOLON:
			if depth == 0 {
				b.WriteByte('\n')
				fresh = true
			} else {
				b.WriteByte(';')
			}
			continue
		case token.LBRACE, token.LPAREN:
			depth++
		case token.RBRACE, token.RPAREN:
			depth--
		}
		if fresh && depth <= 1 {
			fmt.Fprintf(&b, "//line %s:1\n", name)
		}
		fresh = false
		if literal == "" || tok.IsOperator() {
			literal = tok.String()
		}
		b.WriteByte(' ')
		b.WriteString(literal)
	}
}

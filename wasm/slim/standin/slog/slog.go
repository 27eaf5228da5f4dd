// Package slog stands for log/slog where nobody reads a log.
package slog

func Debug(string, ...any) {}
func Error(string, ...any) {}

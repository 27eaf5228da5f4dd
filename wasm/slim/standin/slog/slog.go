// Package slog stands for log/slog where nobody reads a log.
package slog

// Debug writes nothing.
func Debug(string, ...any) {}

// Error writes nothing.
func Error(string, ...any) {}

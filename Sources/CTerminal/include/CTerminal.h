#pragma once

/* State shared with signal handlers, and calls that Swift cannot import. */

/* Ignores SIGPIPE and catches SIGINT, SIGTERM, SIGHUP, SIGWINCH and SIGCONT. A caught signal is
   noted and wakes whoever polls the descriptor. Calling it again does nothing. Returns errno. */
int terminal_signals_install(void);

/* The end of a pipe that becomes readable when a signal was noted; -1 before the installation. */
int terminal_signals_descriptor(void);

/* Empties the pipe, so that the next poll sleeps. */
void terminal_signals_drain(void);

/* Whether the signal was noted since it was last taken. */
int terminal_signals_take(int number);

/* Opens /dev/null for each of the three standard streams that is closed, so that no file opened
   later is taken for one of them. Returns a bit (1 << descriptor) for each stream it opened. */
int terminal_streams_secure(void);

/* Columns of the terminal, or 0. */
int terminal_columns(int descriptor);

/* Bytes that can be read without waiting, or -1. */
int terminal_readable(int descriptor);

/* environ(7) */
char **terminal_environment(void);

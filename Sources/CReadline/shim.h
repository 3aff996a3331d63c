#pragma once
#include <stdio.h>
#include <readline/history.h>
#include <readline/readline.h>

/* readline's globals, which Swift 6 does not touch itself. Names follow the variables'
   (https://tiswww.case.edu/php/chet/readline/readline.html, section 2.3). */

static inline void readline_set_streams(FILE *input, FILE *output) {
  rl_instream = input;
  rl_outstream = output;
}

static inline void readline_set_name(const char *name) { rl_readline_name = name; }
static inline void readline_set_terminal_name(const char *name) { rl_terminal_name = name; }

/* Signals and the size of the window are the caller's; the environment stays as it was. */
static inline void readline_leave_signals_alone(void) {
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
}

/* The completer sees everything before the cursor as one word. */
static inline void readline_set_completer(rl_completion_func_t *completer,
                                          rl_compdisp_func_t *display) {
  rl_attempted_completion_function = completer;
  rl_completion_display_matches_hook = display;
  rl_completer_word_break_characters = "";
  rl_completer_quote_characters = NULL;
}

static inline void readline_decide_completion(int append) {
  rl_attempted_completion_over = 1;
  rl_completion_append_character = append;
  rl_completion_suppress_append = append == 0;
}

static inline int readline_line_length(void) { return rl_end; }
static inline int readline_is_searching(void) {
  return RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH) != 0;
}
static inline void readline_flush_output(void) { fflush(rl_outstream); }
static inline const char *readline_version(void) { return rl_library_version; }

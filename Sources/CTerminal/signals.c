#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stddef.h>
#include <unistd.h>

#define HIGHEST 64
#define PATIENCE 3

static atomic_int noted[HIGHEST + 1];
static atomic_int pipe_read = -1;
static atomic_int pipe_write = -1;

/* Only calls of signal-safety(7). A program that does not look at its signals any more is left at
   the third request: all that was said is saved before it is answered. */
static void note(int number) {
  int saved = errno;
  int times = atomic_fetch_add(&noted[number], 1) + 1;
  if (times >= PATIENCE && (number == SIGINT || number == SIGTERM)) _exit(128 + number);
  char byte = (char)number;
  ssize_t written = write(atomic_load(&pipe_write), &byte, 1);
  (void)written; /* A full pipe wakes the reader just as well. */
  errno = saved;
}

int terminal_signals_install(void) {
  if (atomic_load(&pipe_read) != -1) return 0;
  int ends[2];
  if (pipe(ends) != 0) return errno;
  for (int end = 0; end < 2; end++) {
    fcntl(ends[end], F_SETFL, fcntl(ends[end], F_GETFL) | O_NONBLOCK);
    fcntl(ends[end], F_SETFD, FD_CLOEXEC);
  }
  atomic_store(&pipe_write, ends[1]);
  atomic_store(&pipe_read, ends[0]);

  struct sigaction action = {0};
  sigemptyset(&action.sa_mask);
  action.sa_handler = SIG_IGN;
  sigaction(SIGPIPE, &action, NULL);
  action.sa_handler = note;
  const int caught[] = {SIGINT, SIGTERM, SIGHUP, SIGWINCH, SIGCONT};
  for (size_t index = 0; index < sizeof caught / sizeof *caught; index++) {
    struct sigaction before;
    /* What a parent ignores (nohup, a background job of sh) stays ignored. */
    if (sigaction(caught[index], NULL, &before) == 0 && before.sa_handler == SIG_IGN) continue;
    /* No SA_RESTART: a blocking read returns with EINTR. */
    sigaction(caught[index], &action, NULL);
  }
  return 0;
}

int terminal_signals_descriptor(void) { return atomic_load(&pipe_read); }

void terminal_signals_drain(void) {
  char bytes[64];
  while (read(atomic_load(&pipe_read), bytes, sizeof bytes) > 0) {
  }
}

int terminal_signals_take(int number) {
  if (number < 1 || number > HIGHEST) return 0;
  return atomic_exchange(&noted[number], 0) > 0;
}

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

extern char **environ;

int terminal_streams_secure(void) {
  int opened = 0;
  for (int descriptor = 0; descriptor < 3; descriptor++) {
    if (fcntl(descriptor, F_GETFD) != -1 || errno != EBADF) continue;
    /* open(2) takes the lowest free number, which is this one. */
    if (open("/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY) == descriptor)
      opened |= 1 << descriptor;
  }
  return opened;
}

int terminal_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int terminal_readable(int descriptor) {
  int count;
  return ioctl(descriptor, FIONREAD, &count) == 0 ? count : -1;
}

char **terminal_environment(void) { return environ; }

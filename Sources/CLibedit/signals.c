/*
 * What runs inside signal handlers: nothing but stores, write(2), tcsetattr(3) and signal(2), all of which POSIX allows
 * there. It is C because a Swift global may be initialised lazily, under a lock.
 */
#define _GNU_SOURCE 1
#include "CLibedit.h"

#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

static atomic_int wake_descriptor = -1;
static atomic_int interrupts = 0;

static atomic_bool rescue_armed = false;
static int rescue_input, rescue_output;
static struct termios rescue_settings;

static void note(int number) {
    int saved = errno;
    if (number == SIGINT) atomic_fetch_add(&interrupts, 1);
    int descriptor = atomic_load(&wake_descriptor);
    if (descriptor >= 0) {
        unsigned char byte = (unsigned char)number;
        ssize_t written = write(descriptor, &byte, 1);
        (void)written; /* a full pipe wakes the reader all the same */
    }
    errno = saved;
}

/* Paste mode off, cursor shown, plain characters: what the painter may have changed; and a line of its own for what the
   shell says next. */
static const char rescue_sequence[] = "\033[?2004l\033[?25h\033[0m\r\n";

static void rescue(void) {
    if (atomic_exchange(&rescue_armed, false)) {
        ssize_t written = write(rescue_output, rescue_sequence, sizeof rescue_sequence - 1);
        (void)written;
        tcsetattr(rescue_input, TCSANOW, &rescue_settings);
    }
}

/* Gives the terminal back, then lets the signal do what it would have done. */
static void rescue_and_die(int number) {
    rescue();
    signal(number, SIG_DFL);
    raise(number);
}

static void handle(int number, void (*handler)(int), int flags) {
    struct sigaction current;
    if (sigaction(number, NULL, &current) != 0) return;
    if (current.sa_handler == SIG_IGN) return; /* as a parent such as nohup wants it */
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(number, &action, NULL);
}

void cl_signals_install(void) {
    /* No SA_RESTART: a waiting poll(2) must see the signal. */
    handle(SIGINT, note, 0);
    handle(SIGWINCH, note, 0);
    handle(SIGCONT, note, 0);
    const int fatal[] = {SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT};
    for (size_t index = 0; index < sizeof fatal / sizeof fatal[0]; index++) {
        handle(fatal[index], rescue_and_die, (int)(SA_RESETHAND | SA_NODEFER));
    }
}

void cl_signals_wake(int descriptor) { atomic_store(&wake_descriptor, descriptor); }

int cl_interrupt_count(void) { return atomic_load(&interrupts); }

void cl_suspend_self(void) {
    signal(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
}

void cl_rescue_arm(int input_descriptor, int output_descriptor, const struct termios *settings) {
    atomic_store(&rescue_armed, false);
    rescue_input = input_descriptor;
    rescue_output = output_descriptor;
    rescue_settings = *settings;
    atomic_store(&rescue_armed, true);
}

void cl_rescue_disarm(void) { atomic_store(&rescue_armed, false); }

/*
 * What Swift cannot say to libedit by itself: its variadic calls, its callbacks without context, and the few lines that
 * must run inside a signal handler.
 *
 *   Swift object  <-- user --  CLEditorCallbacks  <-- EL_CLIENTDATA --  EditLine
 *
 * Every function is a thin wrapper; the rules (which key does what, when to paint) live in Swift.
 */
#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <termios.h>
#include <wchar.h>

/* How many commands of ours can be bound to keys. */
#define CL_COMMAND_COUNT 48

/* The Swift side of one editor. It must outlive the EditLine that it is attached to. */
typedef struct CLEditorCallbacks {
    void *user;
    /* Runs command `number`; answers one of libedit's CC_ codes. */
    unsigned char (*command)(void *user, int number);
    /* Stores the next character: 1 if there is one, 0 at the end of input, -1 on an error. */
    int (*next_character)(void *user, wchar_t *character);
    /* The prompt that libedit itself draws (empty when Swift paints). */
    const wchar_t *(*prompt)(void *user);
} CLEditorCallbacks;

/* Opens an editor on two descriptors. libedit draws into `drawing` (a stream on /dev/null for a headless editor). */
EditLine *cl_open(const char *name, FILE *input, FILE *drawing, int input_descriptor, int output_descriptor);
/* Hooks the callbacks and registers the commands; 0 on success. */
int cl_attach(EditLine *editor, CLEditorCallbacks *callbacks);
/* Chooses the emacs or the vi key map, and with it forgets every binding. */
int cl_set_vi(EditLine *editor, bool vi);
/* Whether the vi key map is in use. */
bool cl_is_vi(EditLine *editor);
/* Leaves signals alone (libedit would re-raise them to the whole process group). */
int cl_ignore_signals(EditLine *editor);
/* Binds `key` to command `number` in the main map, or in the alternate one (vi's command mode). */
int cl_bind(EditLine *editor, const wchar_t *key, int number, bool alternate);
/* Binds `key` to one of libedit's own commands. */
int cl_bind_named(EditLine *editor, const wchar_t *key, const wchar_t *command);
/* Changes a terminal flag of a mode, as the `setty` command does: mode "-d" is editing, "-x" running. */
int cl_set_terminal_flag(EditLine *editor, const wchar_t *mode, const wchar_t *flag);
/* Switches the terminal to editing (true) or back (false). */
int cl_prepare_terminal(EditLine *editor, bool editing);
/* Names the terminal type, as TERM would. */
int cl_set_terminal_type(EditLine *editor, const char *type);

/* libedit's own history, for its own commands (vi's search, a user's bindings). */
HistoryW *cl_history_new(int size);
int cl_history_attach(EditLine *editor, HistoryW *history);
int cl_history_enter(HistoryW *history, const wchar_t *entry);

/* Draws the prompt and the line afresh, below whatever was written meanwhile. */
void cl_redraw(EditLine *editor);

/* Whether the C locale decodes single bytes only, which makes libedit lose Chinese silently. */
bool cl_locale_is_single_byte(void);
/* Sets the character type locale from the environment, or to C.UTF-8 when that is single-byte. */
void cl_use_unicode_locale(void);

/* Signals. A handler writes the signal's number to this descriptor (-1: nowhere) and counts interrupts. */
void cl_signals_install(void);
void cl_signals_wake(int descriptor);
/* How many interrupts (Ctrl-C) have come so far. */
int cl_interrupt_count(void);
/* Stops this process as Ctrl-Z does, and returns when it is continued. */
void cl_suspend_self(void);

/* What to restore on `descriptor` if the process dies while it edits; and that there is nothing to restore any more. */
void cl_rescue_arm(int input_descriptor, int output_descriptor, const struct termios *settings);
void cl_rescue_disarm(void);

#endif

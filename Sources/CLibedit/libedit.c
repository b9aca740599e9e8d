/* The variadic calls of libedit, one wrapper each, and the trampolines from its callbacks to Swift's. */
#define _GNU_SOURCE 1
#include "CLibedit.h"

#include <locale.h>
#include <stdlib.h>

static CLEditorCallbacks *callbacks_of(EditLine *editor) {
    void *data = NULL;
    el_wget(editor, EL_CLIENTDATA, &data);
    return data;
}

static wchar_t *prompt_trampoline(EditLine *editor) {
    CLEditorCallbacks *callbacks = callbacks_of(editor);
    return (wchar_t *)callbacks->prompt(callbacks->user);
}

static int character_trampoline(EditLine *editor, wchar_t *character) {
    CLEditorCallbacks *callbacks = callbacks_of(editor);
    return callbacks->next_character(callbacks->user, character);
}

/* libedit does not tell a command which one it is: so one C function, and one static name, for each number. */
#define EACH_COMMAND(X) \
    X(0) X(1) X(2) X(3) X(4) X(5) X(6) X(7) X(8) X(9) X(10) X(11) X(12) X(13) X(14) X(15) \
    X(16) X(17) X(18) X(19) X(20) X(21) X(22) X(23) X(24) X(25) X(26) X(27) X(28) X(29) X(30) X(31) \
    X(32) X(33) X(34) X(35) X(36) X(37) X(38) X(39) X(40) X(41) X(42) X(43) X(44) X(45) X(46) X(47)

#define DEFINE_TRAMPOLINE(number) \
    static unsigned char command_##number(EditLine *editor, int key) { \
        CLEditorCallbacks *callbacks = callbacks_of(editor); \
        (void)key; \
        return callbacks->command(callbacks->user, number); \
    }
EACH_COMMAND(DEFINE_TRAMPOLINE)

typedef unsigned char (*command_function)(EditLine *, int);
#define FUNCTION_OF(number) command_##number,
static const command_function command_functions[CL_COMMAND_COUNT] = {EACH_COMMAND(FUNCTION_OF)};
#define NAME_OF(number) L"meanwhile-" L###number,
static const wchar_t *const command_names[CL_COMMAND_COUNT] = {EACH_COMMAND(NAME_OF)};

EditLine *cl_open(const char *name, FILE *input, FILE *drawing, int input_descriptor, int output_descriptor) {
    return el_init_fd(name, input, drawing, drawing, input_descriptor, output_descriptor, output_descriptor);
}

int cl_attach(EditLine *editor, CLEditorCallbacks *callbacks) {
    if (el_wset(editor, EL_CLIENTDATA, callbacks) != 0) return -1;
    if (el_wset(editor, EL_PROMPT, prompt_trampoline) != 0) return -1;
    if (el_wset(editor, EL_GETCFN, character_trampoline) != 0) return -1;
    for (int number = 0; number < CL_COMMAND_COUNT; number++) {
        if (el_wset(editor, EL_ADDFN, command_names[number], L"a command of Meanwhile", command_functions[number]) != 0)
            return -1;
    }
    return 0;
}

int cl_set_vi(EditLine *editor, bool vi) { return el_wset(editor, EL_EDITOR, vi ? L"vi" : L"emacs"); }

bool cl_is_vi(EditLine *editor) {
    const wchar_t *name = NULL;
    el_wget(editor, EL_EDITOR, &name);
    return name != NULL && name[0] == L'v';
}

int cl_ignore_signals(EditLine *editor) { return el_wset(editor, EL_SIGNAL, 0); }

int cl_bind(EditLine *editor, const wchar_t *key, int number, bool alternate) {
    if (number < 0 || number >= CL_COMMAND_COUNT) return -1;
    if (alternate) return el_wset(editor, EL_BIND, L"-a", key, command_names[number], NULL);
    return el_wset(editor, EL_BIND, key, command_names[number], NULL);
}

int cl_bind_named(EditLine *editor, const wchar_t *key, const wchar_t *command) {
    return el_wset(editor, EL_BIND, key, command, NULL);
}

int cl_set_terminal_flag(EditLine *editor, const wchar_t *mode, const wchar_t *flag) {
    return el_wset(editor, EL_SETTY, mode, flag, NULL);
}

int cl_prepare_terminal(EditLine *editor, bool editing) { return el_wset(editor, EL_PREP_TERM, editing ? 1 : 0); }

int cl_set_terminal_type(EditLine *editor, const char *type) { return el_set(editor, EL_TERMINAL, type); }

void cl_redraw(EditLine *editor) { el_wset(editor, EL_REFRESH); }

HistoryW *cl_history_new(int size) {
    HistoryW *history = history_winit();
    HistEventW event;
    if (history != NULL) history_w(history, &event, H_SETSIZE, size);
    return history;
}

int cl_history_attach(EditLine *editor, HistoryW *history) { return el_wset(editor, EL_HIST, history_w, history); }

int cl_history_enter(HistoryW *history, const wchar_t *entry) {
    HistEventW event;
    return history_w(history, &event, H_ENTER, entry);
}

bool cl_locale_is_single_byte(void) { return MB_CUR_MAX == 1; }

void cl_use_unicode_locale(void) {
    if (setlocale(LC_CTYPE, "") == NULL || cl_locale_is_single_byte()) setlocale(LC_CTYPE, "C.UTF-8");
}

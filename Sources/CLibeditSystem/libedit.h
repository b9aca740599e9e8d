/* libedit's own header; the package manager finds it through libedit.pc, or says to install libedit-dev. */
#pragma once
#include <histedit.h>

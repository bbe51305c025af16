#pragma once
#include <stdlib.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

/// Gives freed memory back to the system where the allocator keeps it (glibc); elsewhere it goes by itself.
static inline void waarborg_give_back_memory(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

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

/// Keeps up to 16 MiB of freed memory in each arena (threads have their own) for what is asked next, and takes blocks of a few MiB from it. Work that passes
/// in blocks would otherwise get and give back each of them, and the system would clear it each time.
static inline void waarborg_keep_freed_memory(void) {
#ifdef __GLIBC__
    mallopt(M_MMAP_THRESHOLD, 8 << 20);
    mallopt(M_TRIM_THRESHOLD, 16 << 20);
#endif
}

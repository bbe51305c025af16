#include <stddef.h>
#include <stdint.h>

/// Hands inputs from libFuzzer to `target` until its time is up. The arguments are those of libFuzzer.
int fuzz_run(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count));

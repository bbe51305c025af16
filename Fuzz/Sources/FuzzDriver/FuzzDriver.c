#include "FuzzDriver.h"

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*target)(const uint8_t *, size_t));

int fuzz_run(int *argc, char ***argv, int (*target)(const uint8_t *bytes, size_t count)) {
    return LLVMFuzzerRunDriver(argc, argv, target);
}

#include "CNameModel.h"

// In the program itself, so that one file is all there is to install; read in place, so that starting costs nothing.
_Alignas(64) static const unsigned char model[] = {
#embed "names.model"
};

const void *waarborg_name_model(void) { return model; }
size_t waarborg_name_model_count(void) { return sizeof model; }

#include "CNameModel.h"

// In the program itself, so that one file is all there is to install; read in place, so that starting costs nothing.
_Alignas(64) static const unsigned char dutch[] = {
#embed "names.model"
};

_Alignas(64) static const unsigned char english[] = {
#embed "names-english.model"
};

const void *waarborg_name_model(void) { return dutch; }
size_t waarborg_name_model_count(void) { return sizeof dutch; }
const void *waarborg_english_name_model(void) { return english; }
size_t waarborg_english_name_model_count(void) { return sizeof english; }

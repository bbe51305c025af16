#pragma once
#include <stddef.h>

/// The model of persons' names that ships with the program; how it was made stands in Training/PersonNames/MODEL_CARD.md.
const void *_Nonnull waarborg_name_model(void);
size_t waarborg_name_model_count(void);

/// The same for English text.
const void *_Nonnull waarborg_english_name_model(void);
size_t waarborg_english_name_model_count(void);

/// Asks for a place in memory before it is read: the weights are more than the nearest cache holds.
static inline void waarborg_prefetch(const void *_Nonnull place) { __builtin_prefetch(place, 0, 3); }

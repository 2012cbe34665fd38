// Nothing on any other system: there the system's own library has all of this.
#if defined(__wasm__)
#include "MatchingModuleRuntime.h"

typedef __SIZE_TYPE__ size_t;
typedef unsigned char byte;

// MARK: - Memory
//
// A list of free blocks for each size: multiples of 16 bytes up to 1024, powers of two above. A block is never split or
// joined, which keeps each call short and wastes at most half of what is in use at the peak.

enum { GRAIN = 16, SMALL = 64, BINS = SMALL + 32, PAGE = 65536 };

struct block {
  struct block *next;
};

extern byte __heap_base;
static struct block *bins[BINS];
static byte *top;

static size_t bin_of(size_t count) {
  if (count == 0) count = 1;
  if (count <= SMALL * GRAIN) return (count - 1) / GRAIN;
  return SMALL + (32 - (size_t)__builtin_clz((unsigned)(count - 1)));
}

static size_t size_of(size_t bin) {
  return bin < SMALL ? (bin + 1) * GRAIN : (size_t)1 << (bin - SMALL);
}

// Each block has its bin in the 16 bytes before it, so that it stays aligned to 16.
void *malloc(size_t count) {
  if (count > ((size_t)1 << 30)) return 0;
  size_t bin = bin_of(count);
  struct block *block = bins[bin];
  if (block) {
    bins[bin] = block->next;
    return block;
  }
  if (!top) top = (byte *)(((size_t)&__heap_base + GRAIN - 1) & ~(size_t)(GRAIN - 1));
  size_t need = GRAIN + size_of(bin);
  size_t end = (size_t)__builtin_wasm_memory_size(0) * PAGE;
  if (end - (size_t)top < need) {
    size_t pages = (need - (end - (size_t)top) + PAGE - 1) / PAGE;
    if (__builtin_wasm_memory_grow(0, pages) == (size_t)-1) return 0;
  }
  byte *start = top;
  top += need;
  *(size_t *)start = bin;
  return start + GRAIN;
}

void free(void *memory) {
  if (!memory) return;
  size_t bin = *(size_t *)((byte *)memory - GRAIN);
  struct block *block = memory;
  block->next = bins[bin];
  bins[bin] = block;
}

// Swift asks for no alignment above 16; whoever does gets nothing, and not something wrong.
int posix_memalign(void **memory, size_t alignment, size_t count) {
  if (alignment > GRAIN) return 22;
  *memory = malloc(count);
  return *memory ? 0 : 12;
}

// MARK: - Bytes
//
// Single instructions: a loop would be made into calls of the very functions that it stands in.

__attribute__((target("bulk-memory"))) void *memcpy(void *to, const void *from, size_t count) {
  __builtin_memcpy(to, from, count);
  return to;
}

__attribute__((target("bulk-memory"))) void *memmove(void *to, const void *from, size_t count) {
  __builtin_memmove(to, from, count);
  return to;
}

__attribute__((target("bulk-memory"))) void *memset(void *to, int value, size_t count) {
  __builtin_memset(to, value, count);
  return to;
}

int memcmp(const void *a, const void *b, size_t count) {
  const byte *x = a, *y = b;
  for (size_t index = 0; index < count; index++) {
    if (x[index] != y[index]) return x[index] < y[index] ? -1 : 1;
  }
  return 0;
}

size_t strlen(const char *text) {
  size_t count = 0;
  while (*(const volatile char *)(text + count)) count++;
  return count;
}

// MARK: - What hashing starts from
//
// The page gives a seed before it calls anything else, so that nobody can prepare a file whose texts collide.

static unsigned long long state = 0x9E3779B97F4A7C15ull;

void applinks_seed(unsigned low, unsigned high) { state = ((unsigned long long)high << 32 | low) ^ state; }

void arc4random_buf(void *memory, size_t count) {
  volatile byte *bytes = memory;
  for (size_t index = 0; index < count; index++) {
    state += 0x9E3779B97F4A7C15ull;
    unsigned long long z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
    bytes[index] = (byte)((z ^ (z >> 31)) >> 24);
  }
}

// What the compiler guards the stack with: a value that no text of a page knows, and the end where it was overwritten.
unsigned long __stack_chk_guard = 0x00AD0A0Dul ^ 0x5F3759DFul;

void __stack_chk_fail(void) { __builtin_trap(); }

// Words of a failure go nowhere: the trap behind them is what the page sees.
int putchar(int character) { return character; }
#endif

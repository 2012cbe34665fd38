/// The few functions of C that Embedded Swift asks for on WebAssembly, which has no library of C.
#ifndef MATCHING_MODULE_RUNTIME_H
#define MATCHING_MODULE_RUNTIME_H
#endif

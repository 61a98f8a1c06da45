// Prints what the C compiler makes of the headers, one fact a line, for a test to compare with what the
// Java side has written down: sizes and offsets, places in vtables, IIDs.
#pragma once
#include <windows.h>
#include <mfapi.h>
#include <mfidl.h>
#include <mfreadwrite.h>

#include <cstddef>
#include <cstdio>
#include <cstring>

inline void print(const char *kind, const char *name, unsigned long long value) {
  std::printf("%s %s %llu\n", kind, name, value);
}

inline void print(const char *name, const GUID &guid) {
  std::printf("iid %s %08lx-%04x-%04x-%02x%02x-%02x%02x%02x%02x%02x%02x\n", name, guid.Data1,
              guid.Data2, guid.Data3, guid.Data4[0], guid.Data4[1], guid.Data4[2], guid.Data4[3],
              guid.Data4[4], guid.Data4[5], guid.Data4[6], guid.Data4[7]);
}

// In the ABI of g++ a pointer to a virtual method begins with its offset in the vtable, plus one.
template <typename Method>
inline unsigned long long slot(Method method) {
  std::size_t offset;
  std::memcpy(&offset, &method, sizeof offset);
  return (offset - 1) / sizeof(void *);
}

#define SIZE(type) print("size", #type, sizeof(type))
#define OFFSET(type, field) print("offset", #type "." #field, offsetof(type, field))
#define IID(type) print(#type, IID_##type)
#define SLOT(type, method) print("slot", #type "::" #method, slot(&type::method))

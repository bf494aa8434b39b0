// SPDX-License-Identifier: MIT
// A library needs a source; this one exists for the headers that are precompiled with it.

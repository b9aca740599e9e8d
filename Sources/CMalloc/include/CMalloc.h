/*
 * The knobs of the C library's allocator, which Swift's Glibc module leaves out.
 */
#ifndef CMALLOC_H
#define CMALLOC_H

/*
 * For a process that makes and frees many small objects on one thread at a time: one arena, which grows in large steps
 * and keeps what was freed. (A second thread's arena grows by one system call for every page.) Call it first of all.
 */
void cm_expect_many_small_objects(void);

#endif

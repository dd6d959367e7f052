"""Run untrusted programs (everything the model writes, at compile time too) in a sandbox.

Two back-ends, each with a system call filter: bubblewrap where it starts, Landlock elsewhere; where neither works nothing
is run. What `self_test` finds open is refused too.

Covered by both:
- files: only /usr, the toolchain and what is mounted can be read; only the working folder (while compiling) and a private
  place for temporary files can be written
- no network, no way to signal, trace or read other processes; no inherited environment or descriptors; no privileges, no way to
  new ones; a user that owns nothing when the caller is root
- system calls: namespaces, mounts, ptrace, bpf, io_uring, keys, modules, hidden memory and more fail (`syscalls`); calls by the
  numbers of another architecture kill the program
- limits: wall time, output, memory, disk and processes of the whole sandbox; CPU time, address space and file size of each
  process. `Run.why` says in words which one was met
- all of it ends with the run, and with the daemon, whichever way that ends

Covered by bubblewrap alone: what is not allowed is not there at all, /proc shows the sandbox's own processes, and there is a
network, with nothing on it.

Not covered:
- an exploit of the kernel, through what the filter leaves, gets out
- memory, disk and processes are looked at ten times a second (a busy machine: less often), so they can be passed for that
  long; memory of the kernel's own (pipes, socket buffers) is counted nowhere, nor is the disk space of a file that is deleted,
  mapped and closed. A cgroup around the service limits these too
- a program can see the CPU model, the kernel's version and how busy the machine is
- with Landlock: names, sizes and dates of the machine's files can be looked up (not lists of them, and not their content);
  without root, a build script or procedural macro can change permissions and times of files of the caller's; before Linux 6.12
  (ABI 6) no program may signal even its own children; where the toolchain lies below a folder that only root may enter, a
  program run by root keeps the one capability to pass it; a process that hides from its parent outlives daemon, keeper and
  supervisor if all three are killed at once (a service's processes end with its cgroup)

In `sleepy.rust.keeper` is the process that starts the sandboxes and watches them.
"""

from sleepy.rust.sandbox.facade import Run, Sandbox
from sleepy.rust.sandbox.places import TOOLCHAIN, UNPRIVILEGED_IDS, WORK

__all__ = ["TOOLCHAIN", "UNPRIVILEGED_IDS", "WORK", "Run", "Sandbox"]

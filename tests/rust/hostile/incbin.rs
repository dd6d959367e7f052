//! tries: read a file outside with the assembler
//! step: build
//! says: Could not find incbin file|couldn't|Permission denied|No such file

#[cfg(target_arch = "x86_64")]
core::arch::global_asm!(".globl secret", "secret: .incbin \"@SECRET@\"");
#[cfg(target_arch = "aarch64")]
core::arch::global_asm!(".globl secret", "secret: .incbin \"@SECRET@\"");

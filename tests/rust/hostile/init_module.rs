//! tries: load a module into the kernel
//! step: test
//! says: init_module: Operation not permitted

#[test]
fn attack() {
    call("init_module", (175, 105), [0, 0, 0, 0, 0, 0]);
}

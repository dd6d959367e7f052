//! tries: start a process in a namespace with the call whose flags no filter sees
//! step: test
//! says: clone3: Function not implemented

#[test]
fn attack() {
    let arguments = [0x10000000u64, 0, 0, 0, 17, 0, 0, 0];
    call("clone3", (435, 435), [arguments.as_ptr() as usize, 64, 0, 0, 0, 0]);
}

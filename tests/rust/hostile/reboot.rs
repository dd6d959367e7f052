//! tries: switch the machine off
//! step: test
//! says: reboot: Operation not permitted

#[test]
fn attack() {
    call("reboot", (169, 142), [0xfee1dead, 672274793, 0x12345678, 0, 0, 0]);
}

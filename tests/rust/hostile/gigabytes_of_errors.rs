//! tries: write without end to standard error
//! step: test
//! says: stopped: more than \d+ KiB of output

#[test]
fn attack() {
    let block = [b'x'; 65536];
    loop {
        std::io::stderr().write_all(&block).unwrap();
    }
}

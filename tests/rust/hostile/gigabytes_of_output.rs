//! tries: write without end
//! step: test
//! says: stopped: more than \d+ KiB of output

#[test]
fn attack() {
    let block = [b'x'; 65536];
    loop {
        std::io::stdout().write_all(&block).unwrap();
    }
}

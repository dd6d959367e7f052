//! tries: overflow the stack
//! step: test
//! says: killed by SIGABRT: a stack overflow

#[test]
fn attack() {
    fn down(n: u64) -> u64 {
        let block = std::hint::black_box([n; 64]);
        down(n + 1) + block[3]
    }
    panic!("{}", down(0));
}

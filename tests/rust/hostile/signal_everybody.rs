//! tries: kill every process there is
//! step: test
//! says: kill everybody: (No such process|Operation not permitted)|killed by SIGKILL|only itself

#[test]
fn attack() {
    if unsafe { kill(-1, 9) } == 0 {
        panic!("only itself");
    }
    failed("kill everybody", -1);
}

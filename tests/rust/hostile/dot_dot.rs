//! tries: climb out of the working directory
//! step: test
//! says: dot dot: (No such file or directory|Permission denied|Read-only file system)

#[test]
fn attack() {
    refused("dot dot", fs::read("../../../../../../../../..@SECRET@"));
}

unsafe fn f() {
    return;
}

fn main() {
    f();
}

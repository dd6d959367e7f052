use bar::foo as bar_foo;

fn foo() {}

mod bar {
    pub fn foo() {}
}

fn main() {}

use bar::baz;
use foo::baz;

fn main() {}

mod foo {
    pub struct baz;
}

mod bar {
    pub mod baz {}
}

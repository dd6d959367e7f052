#[derive("Clone")]
struct Foo;

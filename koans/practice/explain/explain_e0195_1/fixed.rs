trait Trait {
    fn t<'a, 'b: 'a>(x: &'a str, y: &'b str);
}

struct Foo;

impl Trait for Foo {
    fn t<'a, 'b: 'a>(x: &'a str, y: &'b str) {}
}

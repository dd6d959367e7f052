trait Trait {
    fn bar<'a, 'b: 'a>(x: &'a str, y: &'b str);
}

struct Foo;

impl Trait for Foo {
    fn bar<'a, 'b>(x: &'a str, y: &'b str) {}
}

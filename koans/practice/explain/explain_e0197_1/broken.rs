struct Foo;

unsafe impl Foo { }

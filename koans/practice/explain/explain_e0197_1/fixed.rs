struct Foo;

impl Foo { }

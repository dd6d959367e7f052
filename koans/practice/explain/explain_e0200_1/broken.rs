struct Foo;

unsafe trait Bar {}

impl Bar for Foo {}

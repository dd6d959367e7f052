struct Foo;

unsafe trait Bar {}

unsafe impl Bar for Foo {}

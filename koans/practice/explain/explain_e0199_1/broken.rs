struct Foo;

trait Bar {}

unsafe impl Bar for Foo {}

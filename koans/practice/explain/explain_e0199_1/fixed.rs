struct Foo;

trait Bar {}

impl Bar for Foo {}

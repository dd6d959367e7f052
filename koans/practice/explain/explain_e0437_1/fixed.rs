trait Foo {}

impl Foo for i32 {}

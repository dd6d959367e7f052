trait Foo {}
fn test(arg: Box<Foo>) {}

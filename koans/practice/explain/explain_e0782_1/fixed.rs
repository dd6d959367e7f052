trait Foo {}
fn test(arg: Box<dyn Foo>) {}

trait Foo {}

type T<'a> = dyn Foo + 'a;

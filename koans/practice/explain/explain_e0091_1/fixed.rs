type Foo = u32;
type Foo2<A> = Box<A>;

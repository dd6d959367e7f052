type Foo<T> = u32;
type Foo<A, B> = Box<A>;

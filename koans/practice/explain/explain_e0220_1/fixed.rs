trait T1 {
    type Bar;
}

type Foo = T1<Bar = i32>;

trait T2 {
    type Bar;
    type Baz;

    fn return_bool(&self, _: &Self::Bar, _: &Self::Baz) -> bool;
}

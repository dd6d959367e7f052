trait T1 {
    type Bar;
}

type Foo = T1<F = i32>;

trait T2 {
    type Bar;

    fn return_bool(&self, _: &Self::Bar, _: &Self::Baz) -> bool;
}

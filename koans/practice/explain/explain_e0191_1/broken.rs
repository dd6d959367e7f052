trait Trait {
    type Bar;
}

type Foo = dyn Trait;

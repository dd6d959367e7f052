struct Bar;

trait Foo {
    const N: u32;

    fn M();
}

impl Foo for Bar {
    const N: u32 = 0;

    fn M() {}
}

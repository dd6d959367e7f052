struct Bar;

trait Foo {
    const N: u32;

    fn M();
}

impl Foo for Bar {
    fn N() {}
}

struct Bar;

trait Foo {
    const N: u32;
}

impl Foo for Bar {
    const N: u32 = 0;
}

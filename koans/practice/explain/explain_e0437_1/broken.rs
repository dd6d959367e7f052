trait Foo {}

impl Foo for i32 {
    type Bar = bool;
}

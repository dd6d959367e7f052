#[repr(D)]
struct MyStruct {
    my_field: usize,
}
